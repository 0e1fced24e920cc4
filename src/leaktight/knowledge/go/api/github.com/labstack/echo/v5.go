// Interface of github.com/labstack/echo/v5@v5.4.4, generated from its types. Signatures only.
package echo

import "bufio"
import "context"
import "crypto/tls"
import "encoding"
import "encoding/json"
import "io"
import "io/fs"
import "log/slog"
import "mime/multipart"
import "net"
import "net/http"
import "net/url"
import "time"

const ContextKeyHeaderAllow = "echo_header_allow"
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
const MIMEApplicationProblemJSON = "application/problem+json"
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
const MethodNotAllowedRouteName = "echo_route_method_not_allowed_name"
const NotFoundRouteName = "echo_route_not_found_name"
const PROPFIND = "PROPFIND"
const QUERY = "QUERY"
const REPORT = "REPORT"
const RouteAny = "echo_route_any"
const RouteNotFound = "echo_route_not_found"
const TimeLayoutUnixTime TimeLayout = "UnixTime"
const TimeLayoutUnixTimeMilli TimeLayout = "UnixTimeMilli"
const TimeLayoutUnixTimeNano TimeLayout = "UnixTimeNano"
const Version = "5.4.4"
var ErrBadGateway *httpError
var ErrBadRequest *httpError
var ErrCookieNotFound error
var ErrForbidden *httpError
var ErrInternalServerError *httpError
var ErrInvalidCertOrKeyType error
var ErrInvalidJSONPCallback error
var ErrInvalidKeyType error
var ErrInvalidListenerNetwork error
var ErrInvalidRedirectCode error
var ErrMethodNotAllowed *httpError
var ErrNonExistentKey error
var ErrNotFound *httpError
var ErrRendererNotRegistered error
var ErrRequestTimeout *httpError
var ErrServiceUnavailable *httpError
var ErrStatusRequestEntityTooLarge *httpError
var ErrTooManyRequests *httpError
var ErrUnauthorized *httpError
var ErrUnsupportedMediaType *httpError
var ErrValidatorNotRegistered error
func BindBody(c *Context, target any) (err error)
func BindHeaders(c *Context, target any) error
func BindPathValues(c *Context, target any) error
func BindQueryParams(c *Context, target any) error
func ContextGet[T any](c *Context, key string) (T, error)
func ContextGetOr[T any](c *Context, key string, defaultValue T) (T, error)
func DefaultHTTPErrorHandler(exposeError bool) HTTPErrorHandler
func ExtractIPDirect() IPExtractor
func ExtractIPFromRealIPHeader(options ...TrustOption) IPExtractor
func ExtractIPFromXFFHeader(options ...TrustOption) IPExtractor
func ExtractSchemeDirect() SchemeExtractor
func ExtractSchemeFromHeaders(options ...TrustOption) SchemeExtractor
func FormFieldBinder(c *Context) *ValueBinder
func FormValue[T any](c *Context, key string, opts ...any) (T, error)
func FormValueOr[T any](c *Context, key string, defaultValue T, opts ...any) (T, error)
func FormValues[T any](c *Context, key string, opts ...any) ([]T, error)
func FormValuesOr[T any](c *Context, key string, defaultValue []T, opts ...any) ([]T, error)
func HandlerName(h HandlerFunc) string
func LegacyIPExtractor() IPExtractor
func LegacySchemeExtractor() SchemeExtractor
func MustSubFS(currentFs fs.FS, fsRoot string) fs.FS
func New() *Echo
func NewBindingError(sourceParam string, values []string, message string, err error) error
func NewConcurrentRouter(r Router) Router
func NewContext(r *http.Request, w http.ResponseWriter, opts ...any) *Context
func NewDefaultFS(dir string) fs.FS
func NewHTTPError(code int, message string) *HTTPError
func NewResponse(w http.ResponseWriter, logger *slog.Logger) (r *Response)
func NewRouter(config RouterConfig) *DefaultRouter
func NewVirtualHostHandler(vhosts map[string]*Echo) *Echo
func NewWithConfig(config Config) *Echo
func ParseValue[T any](value string, opts ...any) (T, error)
func ParseValueOr[T any](value string, defaultValue T, opts ...any) (T, error)
func ParseValues[T any](values []string, opts ...any) ([]T, error)
func ParseValuesOr[T any](values []string, defaultValue []T, opts ...any) ([]T, error)
func PathParam[T any](c *Context, paramName string, opts ...any) (T, error)
func PathParamOr[T any](c *Context, paramName string, defaultValue T, opts ...any) (T, error)
func PathValuesBinder(c *Context) *ValueBinder
func ProblemDetailsHTTPErrorHandler(exposeError bool) HTTPErrorHandler
func QueryParam[T any](c *Context, key string, opts ...any) (T, error)
func QueryParamOr[T any](c *Context, key string, defaultValue T, opts ...any) (T, error)
func QueryParams[T any](c *Context, key string, opts ...any) ([]T, error)
func QueryParamsBinder(c *Context) *ValueBinder
func QueryParamsOr[T any](c *Context, key string, defaultValue []T, opts ...any) ([]T, error)
func ResolveResponseStatus(rw http.ResponseWriter, err error) (resp *Response, status int)
func StaticDirectoryHandler(fileSystem fs.FS, disablePathUnescaping bool) HandlerFunc
func StaticFileHandler(file string, filesystem fs.FS) HandlerFunc
func StatusCode(err error) int
func TrustIPRange(ipRange *net.IPNet) TrustOption
func TrustLinkLocal(v bool) TrustOption
func TrustLoopback(v bool) TrustOption
func TrustPrivateNet(v bool) TrustOption
func UnwrapResponse(rw http.ResponseWriter) (*Response, error)
func WrapHandler(h http.Handler) HandlerFunc
func WrapMiddleware(m func(http.Handler) http.Handler) MiddlewareFunc
type AddRouteError struct { Err error; Method string; Path string }
func (*AddRouteError) Error() string
func (*AddRouteError) Unwrap() error
type BindUnmarshaler interface { UnmarshalParam(param string) error }
type Binder interface { Bind(c *Context, target any) error }
type BindingError struct { Field string; *HTTPError; Values []string }
func (*BindingError) Error() string
func (*BindingError) MarshalJSON() ([]byte, error)
type Config struct { Logger *slog.Logger; HTTPErrorHandler HTTPErrorHandler; Router Router; OnAddRoute func(route Route) error; Filesystem fs.FS; Binder Binder; Validator Validator; Renderer Renderer; JSONSerializer JSONSerializer; IPExtractor IPExtractor; SchemeExtractor SchemeExtractor; FormParseMaxMemory int64; EnablePathUnescapingStaticFiles bool; NoGroupAutoRegister404Routes bool }
type Context struct{}
func (*Context) Attachment(file string, name string) error
func (*Context) Bind(i any) error
func (*Context) Blob(code int, contentType string, b []byte) (err error)
func (*Context) Cookie(name string) (*http.Cookie, error)
func (*Context) Cookies() []*http.Cookie
func (*Context) Echo() *Echo
func (*Context) File(file string) error
func (*Context) FileFS(file string, filesystem fs.FS) error
func (*Context) FormFile(name string) (*multipart.FileHeader, error)
func (*Context) FormValue(name string) string
func (*Context) FormValueOr(name string, defaultValue string) string
func (*Context) FormValues() (url.Values, error)
func (*Context) Get(key string) any
func (*Context) HTML(code int, html string) (err error)
func (*Context) HTMLBlob(code int, b []byte) (err error)
func (*Context) InitializeRoute(ri *RouteInfo, pathValues *PathValues)
func (*Context) Inline(file string, name string) error
func (*Context) IsTLS() bool
func (*Context) IsWebSocket() bool
func (*Context) JSON(code int, i any) (err error)
func (*Context) JSONBlob(code int, b []byte) (err error)
func (*Context) JSONP(code int, callback string, i any) (err error)
func (*Context) JSONPBlob(code int, callback string, b []byte) (err error)
func (*Context) JSONPretty(code int, i any, indent string) (err error)
func (*Context) Logger() *slog.Logger
func (*Context) MultipartForm() (*multipart.Form, error)
func (*Context) NoContent(code int) error
func (*Context) Param(name string) string
func (*Context) ParamOr(name string, defaultValue string) string
func (*Context) Path() string
func (*Context) PathValues() PathValues
func (*Context) QueryParam(name string) string
func (*Context) QueryParamOr(name string, defaultValue string) string
func (*Context) QueryParams() url.Values
func (*Context) QueryString() string
func (*Context) RealIP() string
func (*Context) Redirect(code int, url string) error
func (*Context) Render(code int, name string, data any) (err error)
func (*Context) Request() *http.Request
func (*Context) Reset(r *http.Request, w http.ResponseWriter)
func (*Context) Response() http.ResponseWriter
func (*Context) RouteInfo() RouteInfo
func (*Context) Scheme() string
func (*Context) Set(key string, val any)
func (*Context) SetCookie(cookie *http.Cookie)
func (*Context) SetLogger(logger *slog.Logger)
func (*Context) SetPath(p string)
func (*Context) SetPathValues(pathValues PathValues)
func (*Context) SetRequest(r *http.Request)
func (*Context) SetResponse(r http.ResponseWriter)
func (*Context) Stream(code int, contentType string, r io.Reader) (err error)
func (*Context) String(code int, s string) (err error)
func (*Context) Validate(i any) error
func (*Context) ValidateCtx(i any) error
func (*Context) XML(code int, i any) (err error)
func (*Context) XMLBlob(code int, b []byte) (err error)
func (*Context) XMLPretty(code int, i any, indent string) (err error)
type DefaultBinder struct{}
func (*DefaultBinder) Bind(c *Context, target any) error
type DefaultJSONSerializer struct{}
func (DefaultJSONSerializer) Deserialize(c *Context, target any) error
func (DefaultJSONSerializer) Serialize(c *Context, target any, indent string) error
type DefaultRouter struct{}
func (*DefaultRouter) Add(route Route) (RouteInfo, error)
func (*DefaultRouter) Remove(method string, path string) error
func (*DefaultRouter) Route(c *Context) HandlerFunc
func (*DefaultRouter) Routes() Routes
type Echo struct { Binder Binder; Filesystem fs.FS; Renderer Renderer; Validator Validator; JSONSerializer JSONSerializer; IPExtractor IPExtractor; SchemeExtractor SchemeExtractor; OnAddRoute func(route Route) error; HTTPErrorHandler HTTPErrorHandler; Logger *slog.Logger }
func (*Echo) AcquireContext() *Context
func (*Echo) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) RouteInfo
func (*Echo) AddRoute(route Route) (RouteInfo, error)
func (*Echo) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) RouteInfo
func (*Echo) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) File(path string, file string, middleware ...MiddlewareFunc) RouteInfo
func (*Echo) FileFS(path string, file string, filesystem fs.FS, m ...MiddlewareFunc) RouteInfo
func (*Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) Group(prefix string, m ...MiddlewareFunc) (g *Group)
func (*Echo) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) Routes
func (*Echo) Middlewares() []MiddlewareFunc
func (*Echo) NewContext(r *http.Request, w http.ResponseWriter) *Context
func (*Echo) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) Pre(middleware ...MiddlewareFunc)
func (*Echo) PreMiddlewares() []MiddlewareFunc
func (*Echo) QUERY(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) ReleaseContext(c *Context)
func (*Echo) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) Router() Router
func (*Echo) ServeHTTP(w http.ResponseWriter, r *http.Request)
func (*Echo) Start(address string) error
func (*Echo) Static(pathPrefix string, fsRoot string, middleware ...MiddlewareFunc) RouteInfo
func (*Echo) StaticFS(pathPrefix string, filesystem fs.FS, middleware ...MiddlewareFunc) RouteInfo
func (*Echo) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Echo) Use(middleware ...MiddlewareFunc)
type Group struct{}
func (*Group) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) RouteInfo
func (*Group) AddRoute(route Route) (RouteInfo, error)
func (*Group) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) RouteInfo
func (*Group) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) File(path string, file string, middleware ...MiddlewareFunc) RouteInfo
func (*Group) FileFS(path string, file string, filesystem fs.FS, m ...MiddlewareFunc) RouteInfo
func (*Group) GET(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) Group(prefix string, middleware ...MiddlewareFunc) (sg *Group)
func (*Group) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) Routes
func (*Group) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) QUERY(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) RouteNotFound(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) Static(pathPrefix string, fsRoot string, middleware ...MiddlewareFunc) RouteInfo
func (*Group) StaticFS(pathPrefix string, filesystem fs.FS, middleware ...MiddlewareFunc) RouteInfo
func (*Group) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) RouteInfo
func (*Group) Use(middleware ...MiddlewareFunc)
type HTTPError struct { Code int; Message string }
func (*HTTPError) Error() string
func (*HTTPError) StatusCode() int
func (*HTTPError) Unwrap() error
func (HTTPError) Wrap(err error) error
type HTTPErrorHandler func(c *Context, err error)
type HTTPStatusCoder interface { StatusCode() int }
type HandlerFunc func(c *Context) error
type IPExtractor func(*http.Request) string
type JSONSerializer interface { Deserialize(c *Context, target any) error; Serialize(c *Context, target any, indent string) error }
type MiddlewareConfigurator interface { ToMiddleware() (MiddlewareFunc, error) }
type MiddlewareFunc func(next HandlerFunc) HandlerFunc
type PathValue struct { Name string; Value string }
type PathValues []PathValue
func (PathValues) Get(name string) (string, bool)
func (PathValues) GetOr(name string, defaultValue string) string
type ProblemError struct { Type string; Title string; Status int; Detail string; Instance string }
func (*ProblemError) Error() string
func (*ProblemError) StatusCode() int
type ProblemErrorer interface { ProblemError() *ProblemError }
type Renderer interface { Render(c *Context, w io.Writer, templateName string, data any) error }
type Response struct { http.ResponseWriter; Status int; Size int64; Committed bool }
func (*Response) After(fn func())
func (*Response) Before(fn func())
func (*Response) Flush()
func (*Response) Hijack() (net.Conn, *bufio.ReadWriter, error)
func (*Response) Unwrap() http.ResponseWriter
func (*Response) Write(b []byte) (n int, err error)
func (*Response) WriteHeader(code int)
type Route struct { Method string; Path string; Name string; Handler HandlerFunc; Middlewares []MiddlewareFunc }
func (Route) ToRouteInfo(params []string) RouteInfo
func (Route) WithPrefix(pathPrefix string, middlewares []MiddlewareFunc) Route
type RouteInfo struct { Name string; Method string; Path string; Parameters []string }
func (RouteInfo) Clone() RouteInfo
func (RouteInfo) Reverse(pathValues ...any) string
type Router interface { Add(routable Route) (RouteInfo, error); Remove(method string, path string) error; Route(c *Context) HandlerFunc; Routes() Routes }
type RouterConfig struct { NotFoundHandler HandlerFunc; MethodNotAllowedHandler HandlerFunc; OptionsMethodHandler HandlerFunc; AllowOverwritingRoute bool; UnescapePathParamValues bool; UseEscapedPathForMatching bool; AutoHandleHEAD bool }
type Routes []RouteInfo
func (Routes) Clone() Routes
func (Routes) FilterByMethod(method string) (Routes, error)
func (Routes) FilterByName(name string) (Routes, error)
func (Routes) FilterByPath(path string) (Routes, error)
func (Routes) FindByMethodPath(method string, path string) (RouteInfo, error)
func (Routes) Reverse(routeName string, pathValues ...any) (string, error)
type SchemeExtractor func(*http.Request) string
type StartConfig struct { Address string; HideBanner bool; HidePort bool; CertFilesystem fs.FS; TLSConfig *tls.Config; Listener net.Listener; ListenerNetwork string; ListenerAddrFunc func(addr net.Addr); GracefulTimeout time.Duration; OnShutdownError func(err error); BeforeServeFunc func(s *http.Server) error }
func (StartConfig) Start(ctx context.Context, h http.Handler) error
func (StartConfig) StartTLS(ctx context.Context, h http.Handler, certFile any, keyFile any) error
type TemplateRenderer struct { Template interface { ExecuteTemplate(wr io.Writer, name string, data any) error } }
func (*TemplateRenderer) Render(c *Context, w io.Writer, name string, data any) error
type TimeLayout string
type TimeOpts struct { Layout TimeLayout; ParseInLocation *time.Location; ToInLocation *time.Location }
type TrustOption func(*ipChecker)
type Validator interface { Validate(i any) error }
type ValueBinder struct { ValueFunc func(sourceParam string) string; ValuesFunc func(sourceParam string) []string; ErrorFunc func(sourceParam string, values []string, message string, internalError error) error }
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
type httpError struct{}
func (httpError) Error() string
func (httpError) StatusCode() int
func (httpError) Wrap(err error) error
type ipChecker struct{}
