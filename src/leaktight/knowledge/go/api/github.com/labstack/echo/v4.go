// Interface of github.com/labstack/echo/v4@v4.16.0, generated from its types. Signatures only.
package echo

import "bufio"
import context2 "context"
import "encoding"
import "encoding/json"
import log2 "github.com/labstack/gommon/log"
import "golang.org/x/crypto/acme/autocert"
import "golang.org/x/net/http2"
import "io"
import "io/fs"
import "log"
import "mime/multipart"
import "net"
import "net/http"
import "net/url"
import "time"

const CONNECT = "CONNECT"
const ContextKeyHeaderAllow = "echo_header_allow"
const DELETE = "DELETE"
const GET = "GET"
const HEAD = "HEAD"
const HeaderAccept = "Accept"
const HeaderAcceptEncoding = "Accept-Encoding"
const HeaderAccessControlAllowCredentials = "Access-Control-Allow-Credentials"
const HeaderAccessControlAllowHeaders = "Access-Control-Allow-Headers"
const HeaderAccessControlAllowMethods = "Access-Control-Allow-Methods"
const HeaderAccessControlAllowOrigin = "Access-Control-Allow-Origin"
const HeaderAccessControlExposeHeaders = "Access-Control-Expose-Headers"
const HeaderAccessControlMaxAge = "Access-Control-Max-Age"
const HeaderAccessControlRequestHeaders = "Access-Control-Request-Headers"
const HeaderAccessControlRequestMethod = "Access-Control-Request-Method"
const HeaderAllow = "Allow"
const HeaderAuthorization = "Authorization"
const HeaderCacheControl = "Cache-Control"
const HeaderConnection = "Connection"
const HeaderContentDisposition = "Content-Disposition"
const HeaderContentEncoding = "Content-Encoding"
const HeaderContentLength = "Content-Length"
const HeaderContentSecurityPolicy = "Content-Security-Policy"
const HeaderContentSecurityPolicyReportOnly = "Content-Security-Policy-Report-Only"
const HeaderContentType = "Content-Type"
const HeaderCookie = "Cookie"
const HeaderIfModifiedSince = "If-Modified-Since"
const HeaderLastModified = "Last-Modified"
const HeaderLocation = "Location"
const HeaderOrigin = "Origin"
const HeaderReferrerPolicy = "Referrer-Policy"
const HeaderRetryAfter = "Retry-After"
const HeaderSecFetchSite = "Sec-Fetch-Site"
const HeaderServer = "Server"
const HeaderSetCookie = "Set-Cookie"
const HeaderStrictTransportSecurity = "Strict-Transport-Security"
const HeaderUpgrade = "Upgrade"
const HeaderVary = "Vary"
const HeaderWWWAuthenticate = "WWW-Authenticate"
const HeaderXCSRFToken = "X-CSRF-Token"
const HeaderXContentTypeOptions = "X-Content-Type-Options"
const HeaderXCorrelationID = "X-Correlation-Id"
const HeaderXForwardedFor = "X-Forwarded-For"
const HeaderXForwardedProto = "X-Forwarded-Proto"
const HeaderXForwardedProtocol = "X-Forwarded-Protocol"
const HeaderXForwardedSsl = "X-Forwarded-Ssl"
const HeaderXFrameOptions = "X-Frame-Options"
const HeaderXHTTPMethodOverride = "X-HTTP-Method-Override"
const HeaderXRealIP = "X-Real-Ip"
const HeaderXRequestID = "X-Request-Id"
const HeaderXRequestedWith = "X-Requested-With"
const HeaderXUrlScheme = "X-Url-Scheme"
const HeaderXXSSProtection = "X-XSS-Protection"
const MIMEApplicationForm = "application/x-www-form-urlencoded"
const MIMEApplicationJSON = "application/json"
const MIMEApplicationJSONCharsetUTF8 = "application/json; charset=UTF-8"
const MIMEApplicationJavaScript = "application/javascript"
const MIMEApplicationJavaScriptCharsetUTF8 = "application/javascript; charset=UTF-8"
const MIMEApplicationMsgpack = "application/msgpack"
const MIMEApplicationProtobuf = "application/protobuf"
const MIMEApplicationXML = "application/xml"
const MIMEApplicationXMLCharsetUTF8 = "application/xml; charset=UTF-8"
const MIMEMultipartForm = "multipart/form-data"
const MIMEOctetStream = "application/octet-stream"
const MIMETextHTML = "text/html"
const MIMETextHTMLCharsetUTF8 = "text/html; charset=UTF-8"
const MIMETextPlain = "text/plain"
const MIMETextPlainCharsetUTF8 = "text/plain; charset=UTF-8"
const MIMETextXML = "text/xml"
const MIMETextXMLCharsetUTF8 = "text/xml; charset=UTF-8"
const OPTIONS = "OPTIONS"
const PATCH = "PATCH"
const POST = "POST"
const PROPFIND = "PROPFIND"
const PUT = "PUT"
const REPORT = "REPORT"
const RouteNotFound = "echo_route_not_found"
const TRACE = "TRACE"
const TimeLayoutUnixTime TimeLayout = "UnixTime"
const TimeLayoutUnixTimeMilli TimeLayout = "UnixTimeMilli"
const TimeLayoutUnixTimeNano TimeLayout = "UnixTimeNano"
const Version = "4.16.0"
var ErrBadGateway *HTTPError
var ErrBadRequest *HTTPError
var ErrConflict *HTTPError
var ErrCookieNotFound error
var ErrExpectationFailed *HTTPError
var ErrFailedDependency *HTTPError
var ErrForbidden *HTTPError
var ErrGatewayTimeout *HTTPError
var ErrGone *HTTPError
var ErrHTTPVersionNotSupported *HTTPError
var ErrInsufficientStorage *HTTPError
var ErrInternalServerError *HTTPError
var ErrInvalidCertOrKeyType error
var ErrInvalidJSONPCallback error
var ErrInvalidKeyType error
var ErrInvalidListenerNetwork error
var ErrInvalidRedirectCode error
var ErrLengthRequired *HTTPError
var ErrLocked *HTTPError
var ErrLoopDetected *HTTPError
var ErrMethodNotAllowed *HTTPError
var ErrMisdirectedRequest *HTTPError
var ErrNetworkAuthenticationRequired *HTTPError
var ErrNonExistentKey error
var ErrNotAcceptable *HTTPError
var ErrNotExtended *HTTPError
var ErrNotFound *HTTPError
var ErrNotImplemented *HTTPError
var ErrPaymentRequired *HTTPError
var ErrPreconditionFailed *HTTPError
var ErrPreconditionRequired *HTTPError
var ErrProxyAuthRequired *HTTPError
var ErrRendererNotRegistered error
var ErrRequestHeaderFieldsTooLarge *HTTPError
var ErrRequestTimeout *HTTPError
var ErrRequestURITooLong *HTTPError
var ErrRequestedRangeNotSatisfiable *HTTPError
var ErrServiceUnavailable *HTTPError
var ErrStatusRequestEntityTooLarge *HTTPError
var ErrTeapot *HTTPError
var ErrTooEarly *HTTPError
var ErrTooManyRequests *HTTPError
var ErrUnauthorized *HTTPError
var ErrUnavailableForLegalReasons *HTTPError
var ErrUnprocessableEntity *HTTPError
var ErrUnsupportedMediaType *HTTPError
var ErrUpgradeRequired *HTTPError
var ErrValidatorNotRegistered error
var ErrVariantAlsoNegotiates *HTTPError
var MethodNotAllowedHandler func(c Context) error
var NotFoundHandler func(c Context) error
func ContextGet[T any](c Context, key string) (T, error)
func ContextGetOr[T any](c Context, key string, defaultValue T) (T, error)
func ExtractIPDirect() IPExtractor
func ExtractIPFromRealIPHeader(options ...TrustOption) IPExtractor
func ExtractIPFromXFFHeader(options ...TrustOption) IPExtractor
func ExtractSchemeDirect() SchemeExtractor
func ExtractSchemeFromHeaders(options ...TrustOption) SchemeExtractor
func FormFieldBinder(c Context) *ValueBinder
func FormParam[T any](c Context, key string, opts ...any) (T, error)
func FormParamOr[T any](c Context, key string, defaultValue T, opts ...any) (T, error)
func FormParams[T any](c Context, key string, opts ...any) ([]T, error)
func FormParamsOr[T any](c Context, key string, defaultValue []T, opts ...any) ([]T, error)
func GetPath(r *http.Request) string
func LegacySchemeExtractor() SchemeExtractor
func MustSubFS(currentFs fs.FS, fsRoot string) fs.FS
func New() (e *Echo)
func NewBindingError(sourceParam string, values []string, message any, internalError error) error
func NewHTTPError(code int, message ...any) *HTTPError
func NewResponse(w http.ResponseWriter, e *Echo) (r *Response)
func NewRouter(e *Echo) *Router
func ParseValue[T any](value string, opts ...any) (T, error)
func ParseValueOr[T any](value string, defaultValue T, opts ...any) (T, error)
func ParseValues[T any](values []string, opts ...any) ([]T, error)
func ParseValuesOr[T any](values []string, defaultValue []T, opts ...any) ([]T, error)
func PathParam[T any](c Context, paramName string, opts ...any) (T, error)
func PathParamOr[T any](c Context, paramName string, defaultValue T, opts ...any) (T, error)
func PathParamsBinder(c Context) *ValueBinder
func QueryParam[T any](c Context, key string, opts ...any) (T, error)
func QueryParamOr[T any](c Context, key string, defaultValue T, opts ...any) (T, error)
func QueryParams[T any](c Context, key string, opts ...any) ([]T, error)
func QueryParamsBinder(c Context) *ValueBinder
func QueryParamsOr[T any](c Context, key string, defaultValue []T, opts ...any) ([]T, error)
func StaticDirectoryHandler(fileSystem fs.FS, disablePathUnescaping bool) HandlerFunc
func StaticFileHandler(file string, filesystem fs.FS) HandlerFunc
func TrustIPRange(ipRange *net.IPNet) TrustOption
func TrustLinkLocal(v bool) TrustOption
func TrustLoopback(v bool) TrustOption
func TrustPrivateNet(v bool) TrustOption
func WrapHandler(h http.Handler) HandlerFunc
func WrapMiddleware(m func(http.Handler) http.Handler) MiddlewareFunc
type BindUnmarshaler interface { UnmarshalParam(param string) error }
type Binder interface { Bind(i any, c Context) error }
type BindingError struct { Field string; *HTTPError; Values []string }
func (*BindingError) Error() string
type Context interface { Attachment(file string, name string) error; Bind(i any) error; Blob(code int, contentType string, b []byte) error; Cookie(name string) (*http.Cookie, error); Cookies() []*http.Cookie; Echo() *Echo; Error(err error); File(file string) error; FormFile(name string) (*multipart.FileHeader, error); FormParams() (url.Values, error); FormValue(name string) string; Get(key string) any; HTML(code int, html string) error; HTMLBlob(code int, b []byte) error; Handler() HandlerFunc; Inline(file string, name string) error; IsTLS() bool; IsWebSocket() bool; JSON(code int, i any) error; JSONBlob(code int, b []byte) error; JSONP(code int, callback string, i any) error; JSONPBlob(code int, callback string, b []byte) error; JSONPretty(code int, i any, indent string) error; Logger() Logger; MultipartForm() (*multipart.Form, error); NoContent(code int) error; Param(name string) string; ParamNames() []string; ParamValues() []string; Path() string; QueryParam(name string) string; QueryParams() url.Values; QueryString() string; RealIP() string; Redirect(code int, url string) error; Render(code int, name string, data any) error; Request() *http.Request; Reset(r *http.Request, w http.ResponseWriter); Response() *Response; Scheme() string; Set(key string, val any); SetCookie(cookie *http.Cookie); SetHandler(h HandlerFunc); SetLogger(l Logger); SetParamNames(names ...string); SetParamValues(values ...string); SetPath(p string); SetRequest(r *http.Request); SetResponse(r *Response); Stream(code int, contentType string, r io.Reader) error; String(code int, s string) error; Validate(i any) error; XML(code int, i any) error; XMLBlob(code int, b []byte) error; XMLPretty(code int, i any, indent string) error }
type DefaultBinder struct{}
func (*DefaultBinder) Bind(i any, c Context) (err error)
func (*DefaultBinder) BindBody(c Context, i any) (err error)
func (*DefaultBinder) BindHeaders(c Context, i any) error
func (*DefaultBinder) BindPathParams(c Context, i any) error
func (*DefaultBinder) BindQueryParams(c Context, i any) error
type DefaultJSONSerializer struct{}
func (DefaultJSONSerializer) Deserialize(c Context, i any) error
func (DefaultJSONSerializer) Serialize(c Context, i any, indent string) error
type Echo struct { filesystem; StdLogger *log.Logger; Server *http.Server; TLSServer *http.Server; Listener net.Listener; TLSListener net.Listener; AutoTLSManager autocert.Manager; HTTPErrorHandler HTTPErrorHandler; Binder Binder; JSONSerializer JSONSerializer; Validator Validator; Renderer Renderer; Logger Logger; IPExtractor IPExtractor; SchemeExtractor SchemeExtractor; ListenerNetwork string; OnAddRouteHandler func(host string, route Route, handler HandlerFunc, middleware []MiddlewareFunc); DisableHTTP2 bool; Debug bool; HideBanner bool; HidePort bool; EnablePathUnescapingStaticFiles bool }
func (*Echo) AcquireContext() Context
func (*Echo) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) *Route
func (*Echo) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route
func (*Echo) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) Close() error
func (*Echo) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) DefaultHTTPErrorHandler(err error, c Context)
func (*Echo) File(path string, file string, m ...MiddlewareFunc) *Route
func (*Echo) FileFS(path string, file string, filesystem fs.FS, m ...MiddlewareFunc) *Route
func (*Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) Group(prefix string, m ...MiddlewareFunc) (g *Group)
func (*Echo) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) Host(name string, m ...MiddlewareFunc) (g *Group)
func (*Echo) ListenerAddr() net.Addr
func (*Echo) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route
func (*Echo) NewContext(r *http.Request, w http.ResponseWriter) Context
func (*Echo) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) Pre(middleware ...MiddlewareFunc)
func (*Echo) ReleaseContext(c Context)
func (*Echo) Reverse(name string, params ...any) string
func (*Echo) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) Router() *Router
func (*Echo) Routers() map[string]*Router
func (*Echo) Routes() []*Route
func (*Echo) ServeHTTP(w http.ResponseWriter, r *http.Request)
func (*Echo) Shutdown(ctx context2.Context) error
func (*Echo) Start(address string) error
func (*Echo) StartAutoTLS(address string) error
func (*Echo) StartH2CServer(address string, h2s *http2.Server) error
func (*Echo) StartServer(s *http.Server) (err error)
func (*Echo) StartTLS(address string, certFile any, keyFile any) (err error)
func (*Echo) Static(pathPrefix string, fsRoot string) *Route
func (*Echo) StaticFS(pathPrefix string, filesystem fs.FS) *Route
func (*Echo) TLSListenerAddr() net.Addr
func (*Echo) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) URI(handler HandlerFunc, params ...any) string
func (*Echo) URL(h HandlerFunc, params ...any) string
func (*Echo) Use(middleware ...MiddlewareFunc)
type Group struct{}
func (*Group) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) *Route
func (*Group) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route
func (*Group) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) File(path string, file string)
func (*Group) FileFS(path string, file string, filesystem fs.FS, m ...MiddlewareFunc) *Route
func (*Group) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) Group(prefix string, middleware ...MiddlewareFunc) (sg *Group)
func (*Group) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route
func (*Group) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) Static(pathPrefix string, fsRoot string)
func (*Group) StaticFS(pathPrefix string, filesystem fs.FS)
func (*Group) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) Use(middleware ...MiddlewareFunc)
type HTTPError struct { Internal error; Message any; Code int }
func (*HTTPError) Error() string
func (*HTTPError) SetInternal(err error) *HTTPError
func (*HTTPError) Unwrap() error
func (*HTTPError) WithInternal(err error) *HTTPError
type HTTPErrorHandler func(err error, c Context)
type HandlerFunc func(c Context) error
type IPExtractor func(*http.Request) string
type JSONSerializer interface { Deserialize(c Context, i any) error; Serialize(c Context, i any, indent string) error }
type Logger interface { Debug(i ...any); Debugf(format string, args ...any); Debugj(j log2.JSON); Error(i ...any); Errorf(format string, args ...any); Errorj(j log2.JSON); Fatal(i ...any); Fatalf(format string, args ...any); Fatalj(j log2.JSON); Info(i ...any); Infof(format string, args ...any); Infoj(j log2.JSON); Level() log2.Lvl; Output() io.Writer; Panic(i ...any); Panicf(format string, args ...any); Panicj(j log2.JSON); Prefix() string; Print(i ...any); Printf(format string, args ...any); Printj(j log2.JSON); SetHeader(h string); SetLevel(v log2.Lvl); SetOutput(w io.Writer); SetPrefix(p string); Warn(i ...any); Warnf(format string, args ...any); Warnj(j log2.JSON) }
type Map map[string]any
type MiddlewareFunc func(next HandlerFunc) HandlerFunc
type Renderer interface { Render(io.Writer, string, any, Context) error }
type Response struct { Writer http.ResponseWriter; Status int; Size int64; Committed bool }
func (*Response) After(fn func())
func (*Response) Before(fn func())
func (*Response) Flush()
func (*Response) Header() http.Header
func (*Response) Hijack() (net.Conn, *bufio.ReadWriter, error)
func (*Response) Unwrap() http.ResponseWriter
func (*Response) Write(b []byte) (n int, err error)
func (*Response) WriteHeader(code int)
type Route struct { Method string; Path string; Name string }
type Router struct{}
func (*Router) Add(method string, path string, h HandlerFunc)
func (*Router) Find(method string, path string, c Context)
func (*Router) Reverse(name string, params ...any) string
func (*Router) Routes() []*Route
type SchemeExtractor func(*http.Request) string
type TemplateRenderer struct { Template interface { ExecuteTemplate(wr io.Writer, name string, data any) error } }
func (*TemplateRenderer) Render(w io.Writer, name string, data any, c Context) error
type TimeLayout string
type TimeOpts struct { Layout TimeLayout; ParseInLocation *time.Location; ToInLocation *time.Location }
type TrustOption func(*ipChecker)
type Validator interface { Validate(i any) error }
type ValueBinder struct { ValueFunc func(sourceParam string) string; ValuesFunc func(sourceParam string) []string; ErrorFunc func(sourceParam string, values []string, message any, internalError error) error }
func (*ValueBinder) BindError() error
func (*ValueBinder) BindErrors() []error
func (*ValueBinder) BindUnmarshaler(sourceParam string, dest BindUnmarshaler) *ValueBinder
func (*ValueBinder) BindWithDelimiter(sourceParam string, dest any, delimiter string) *ValueBinder
func (*ValueBinder) Bool(sourceParam string, dest *bool) *ValueBinder
func (*ValueBinder) Bools(sourceParam string, dest *[]bool) *ValueBinder
func (*ValueBinder) Byte(sourceParam string, dest *byte) *ValueBinder
func (*ValueBinder) CustomFunc(sourceParam string, customFunc func(values []string) []error) *ValueBinder
func (*ValueBinder) Duration(sourceParam string, dest *time.Duration) *ValueBinder
func (*ValueBinder) Durations(sourceParam string, dest *[]time.Duration) *ValueBinder
func (*ValueBinder) FailFast(value bool) *ValueBinder
func (*ValueBinder) Float32(sourceParam string, dest *float32) *ValueBinder
func (*ValueBinder) Float32s(sourceParam string, dest *[]float32) *ValueBinder
func (*ValueBinder) Float64(sourceParam string, dest *float64) *ValueBinder
func (*ValueBinder) Float64s(sourceParam string, dest *[]float64) *ValueBinder
func (*ValueBinder) Int(sourceParam string, dest *int) *ValueBinder
func (*ValueBinder) Int16(sourceParam string, dest *int16) *ValueBinder
func (*ValueBinder) Int16s(sourceParam string, dest *[]int16) *ValueBinder
func (*ValueBinder) Int32(sourceParam string, dest *int32) *ValueBinder
func (*ValueBinder) Int32s(sourceParam string, dest *[]int32) *ValueBinder
func (*ValueBinder) Int64(sourceParam string, dest *int64) *ValueBinder
func (*ValueBinder) Int64s(sourceParam string, dest *[]int64) *ValueBinder
func (*ValueBinder) Int8(sourceParam string, dest *int8) *ValueBinder
func (*ValueBinder) Int8s(sourceParam string, dest *[]int8) *ValueBinder
func (*ValueBinder) Ints(sourceParam string, dest *[]int) *ValueBinder
func (*ValueBinder) JSONUnmarshaler(sourceParam string, dest json.Unmarshaler) *ValueBinder
func (*ValueBinder) MustBindUnmarshaler(sourceParam string, dest BindUnmarshaler) *ValueBinder
func (*ValueBinder) MustBindWithDelimiter(sourceParam string, dest any, delimiter string) *ValueBinder
func (*ValueBinder) MustBool(sourceParam string, dest *bool) *ValueBinder
func (*ValueBinder) MustBools(sourceParam string, dest *[]bool) *ValueBinder
func (*ValueBinder) MustByte(sourceParam string, dest *byte) *ValueBinder
func (*ValueBinder) MustCustomFunc(sourceParam string, customFunc func(values []string) []error) *ValueBinder
func (*ValueBinder) MustDuration(sourceParam string, dest *time.Duration) *ValueBinder
func (*ValueBinder) MustDurations(sourceParam string, dest *[]time.Duration) *ValueBinder
func (*ValueBinder) MustFloat32(sourceParam string, dest *float32) *ValueBinder
func (*ValueBinder) MustFloat32s(sourceParam string, dest *[]float32) *ValueBinder
func (*ValueBinder) MustFloat64(sourceParam string, dest *float64) *ValueBinder
func (*ValueBinder) MustFloat64s(sourceParam string, dest *[]float64) *ValueBinder
func (*ValueBinder) MustInt(sourceParam string, dest *int) *ValueBinder
func (*ValueBinder) MustInt16(sourceParam string, dest *int16) *ValueBinder
func (*ValueBinder) MustInt16s(sourceParam string, dest *[]int16) *ValueBinder
func (*ValueBinder) MustInt32(sourceParam string, dest *int32) *ValueBinder
func (*ValueBinder) MustInt32s(sourceParam string, dest *[]int32) *ValueBinder
func (*ValueBinder) MustInt64(sourceParam string, dest *int64) *ValueBinder
func (*ValueBinder) MustInt64s(sourceParam string, dest *[]int64) *ValueBinder
func (*ValueBinder) MustInt8(sourceParam string, dest *int8) *ValueBinder
func (*ValueBinder) MustInt8s(sourceParam string, dest *[]int8) *ValueBinder
func (*ValueBinder) MustInts(sourceParam string, dest *[]int) *ValueBinder
func (*ValueBinder) MustJSONUnmarshaler(sourceParam string, dest json.Unmarshaler) *ValueBinder
func (*ValueBinder) MustString(sourceParam string, dest *string) *ValueBinder
func (*ValueBinder) MustStrings(sourceParam string, dest *[]string) *ValueBinder
func (*ValueBinder) MustTextUnmarshaler(sourceParam string, dest encoding.TextUnmarshaler) *ValueBinder
func (*ValueBinder) MustTime(sourceParam string, dest *time.Time, layout string) *ValueBinder
func (*ValueBinder) MustTimes(sourceParam string, dest *[]time.Time, layout string) *ValueBinder
func (*ValueBinder) MustUint(sourceParam string, dest *uint) *ValueBinder
func (*ValueBinder) MustUint16(sourceParam string, dest *uint16) *ValueBinder
func (*ValueBinder) MustUint16s(sourceParam string, dest *[]uint16) *ValueBinder
func (*ValueBinder) MustUint32(sourceParam string, dest *uint32) *ValueBinder
func (*ValueBinder) MustUint32s(sourceParam string, dest *[]uint32) *ValueBinder
func (*ValueBinder) MustUint64(sourceParam string, dest *uint64) *ValueBinder
func (*ValueBinder) MustUint64s(sourceParam string, dest *[]uint64) *ValueBinder
func (*ValueBinder) MustUint8(sourceParam string, dest *uint8) *ValueBinder
func (*ValueBinder) MustUint8s(sourceParam string, dest *[]uint8) *ValueBinder
func (*ValueBinder) MustUints(sourceParam string, dest *[]uint) *ValueBinder
func (*ValueBinder) MustUnixTime(sourceParam string, dest *time.Time) *ValueBinder
func (*ValueBinder) MustUnixTimeMilli(sourceParam string, dest *time.Time) *ValueBinder
func (*ValueBinder) MustUnixTimeNano(sourceParam string, dest *time.Time) *ValueBinder
func (*ValueBinder) String(sourceParam string, dest *string) *ValueBinder
func (*ValueBinder) Strings(sourceParam string, dest *[]string) *ValueBinder
func (*ValueBinder) TextUnmarshaler(sourceParam string, dest encoding.TextUnmarshaler) *ValueBinder
func (*ValueBinder) Time(sourceParam string, dest *time.Time, layout string) *ValueBinder
func (*ValueBinder) Times(sourceParam string, dest *[]time.Time, layout string) *ValueBinder
func (*ValueBinder) Uint(sourceParam string, dest *uint) *ValueBinder
func (*ValueBinder) Uint16(sourceParam string, dest *uint16) *ValueBinder
func (*ValueBinder) Uint16s(sourceParam string, dest *[]uint16) *ValueBinder
func (*ValueBinder) Uint32(sourceParam string, dest *uint32) *ValueBinder
func (*ValueBinder) Uint32s(sourceParam string, dest *[]uint32) *ValueBinder
func (*ValueBinder) Uint64(sourceParam string, dest *uint64) *ValueBinder
func (*ValueBinder) Uint64s(sourceParam string, dest *[]uint64) *ValueBinder
func (*ValueBinder) Uint8(sourceParam string, dest *uint8) *ValueBinder
func (*ValueBinder) Uint8s(sourceParam string, dest *[]uint8) *ValueBinder
func (*ValueBinder) Uints(sourceParam string, dest *[]uint) *ValueBinder
func (*ValueBinder) UnixTime(sourceParam string, dest *time.Time) *ValueBinder
func (*ValueBinder) UnixTimeMilli(sourceParam string, dest *time.Time) *ValueBinder
func (*ValueBinder) UnixTimeNano(sourceParam string, dest *time.Time) *ValueBinder
type filesystem struct { Filesystem fs.FS }
type ipChecker struct{}
