// Interface of github.com/labstack/echo@v3.3.10+incompatible, generated from its types. Signatures only.
package echo

import "bufio"
import context2 "context"
import log2 "github.com/labstack/gommon/log"
import "golang.org/x/crypto/acme/autocert"
import "io"
import "log"
import "mime/multipart"
import "net"
import "net/http"
import "net/url"

const CONNECT = "CONNECT"
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
const HeaderContentDisposition = "Content-Disposition"
const HeaderContentEncoding = "Content-Encoding"
const HeaderContentLength = "Content-Length"
const HeaderContentSecurityPolicy = "Content-Security-Policy"
const HeaderContentType = "Content-Type"
const HeaderCookie = "Cookie"
const HeaderIfModifiedSince = "If-Modified-Since"
const HeaderLastModified = "Last-Modified"
const HeaderLocation = "Location"
const HeaderOrigin = "Origin"
const HeaderServer = "Server"
const HeaderSetCookie = "Set-Cookie"
const HeaderStrictTransportSecurity = "Strict-Transport-Security"
const HeaderUpgrade = "Upgrade"
const HeaderVary = "Vary"
const HeaderWWWAuthenticate = "WWW-Authenticate"
const HeaderXCSRFToken = "X-CSRF-Token"
const HeaderXContentTypeOptions = "X-Content-Type-Options"
const HeaderXForwardedFor = "X-Forwarded-For"
const HeaderXForwardedProto = "X-Forwarded-Proto"
const HeaderXForwardedProtocol = "X-Forwarded-Protocol"
const HeaderXForwardedSsl = "X-Forwarded-Ssl"
const HeaderXFrameOptions = "X-Frame-Options"
const HeaderXHTTPMethodOverride = "X-HTTP-Method-Override"
const HeaderXRealIP = "X-Real-IP"
const HeaderXRequestID = "X-Request-ID"
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
const TRACE = "TRACE"
const Version = "3.3.10-dev"
var ErrBadGateway *HTTPError
var ErrBadRequest *HTTPError
var ErrCookieNotFound error
var ErrForbidden *HTTPError
var ErrInternalServerError *HTTPError
var ErrInvalidRedirectCode error
var ErrMethodNotAllowed *HTTPError
var ErrNotFound *HTTPError
var ErrRendererNotRegistered error
var ErrRequestTimeout *HTTPError
var ErrServiceUnavailable *HTTPError
var ErrStatusRequestEntityTooLarge *HTTPError
var ErrTooManyRequests *HTTPError
var ErrUnauthorized *HTTPError
var ErrUnsupportedMediaType *HTTPError
var ErrValidatorNotRegistered error
var MethodNotAllowedHandler func(c Context) error
var NotFoundHandler func(c Context) error
func New() (e *Echo)
func NewHTTPError(code int, message ...any) *HTTPError
func NewResponse(w http.ResponseWriter, e *Echo) (r *Response)
func NewRouter(e *Echo) *Router
func WrapHandler(h http.Handler) HandlerFunc
func WrapMiddleware(m func(http.Handler) http.Handler) MiddlewareFunc
type BindUnmarshaler interface { UnmarshalParam(param string) error }
type Binder interface { Bind(i any, c Context) error }
type Context interface { Attachment(file string, name string) error; Bind(i any) error; Blob(code int, contentType string, b []byte) error; Cookie(name string) (*http.Cookie, error); Cookies() []*http.Cookie; Echo() *Echo; Error(err error); File(file string) error; FormFile(name string) (*multipart.FileHeader, error); FormParams() (url.Values, error); FormValue(name string) string; Get(key string) any; HTML(code int, html string) error; HTMLBlob(code int, b []byte) error; Handler() HandlerFunc; Inline(file string, name string) error; IsTLS() bool; IsWebSocket() bool; JSON(code int, i any) error; JSONBlob(code int, b []byte) error; JSONP(code int, callback string, i any) error; JSONPBlob(code int, callback string, b []byte) error; JSONPretty(code int, i any, indent string) error; Logger() Logger; MultipartForm() (*multipart.Form, error); NoContent(code int) error; Param(name string) string; ParamNames() []string; ParamValues() []string; Path() string; QueryParam(name string) string; QueryParams() url.Values; QueryString() string; RealIP() string; Redirect(code int, url string) error; Render(code int, name string, data any) error; Request() *http.Request; Reset(r *http.Request, w http.ResponseWriter); Response() *Response; Scheme() string; Set(key string, val any); SetCookie(cookie *http.Cookie); SetHandler(h HandlerFunc); SetParamNames(names ...string); SetParamValues(values ...string); SetPath(p string); SetRequest(r *http.Request); Stream(code int, contentType string, r io.Reader) error; String(code int, s string) error; Validate(i any) error; XML(code int, i any) error; XMLBlob(code int, b []byte) error; XMLPretty(code int, i any, indent string) error }
type DefaultBinder struct{}
func (*DefaultBinder) Bind(i any, c Context) (err error)
type Echo struct { StdLogger *log.Logger; Server *http.Server; TLSServer *http.Server; Listener net.Listener; TLSListener net.Listener; AutoTLSManager autocert.Manager; DisableHTTP2 bool; Debug bool; HideBanner bool; HidePort bool; HTTPErrorHandler HTTPErrorHandler; Binder Binder; Validator Validator; Renderer Renderer; Logger Logger }
func (*Echo) AcquireContext() Context
func (*Echo) Add(method string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) *Route
func (*Echo) Any(path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route
func (*Echo) CONNECT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) Close() error
func (*Echo) DELETE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) DefaultHTTPErrorHandler(err error, c Context)
func (*Echo) File(path string, file string, m ...MiddlewareFunc) *Route
func (*Echo) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) Group(prefix string, m ...MiddlewareFunc) (g *Group)
func (*Echo) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route
func (*Echo) NewContext(r *http.Request, w http.ResponseWriter) Context
func (*Echo) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Echo) Pre(middleware ...MiddlewareFunc)
func (*Echo) ReleaseContext(c Context)
func (*Echo) Reverse(name string, params ...any) string
func (*Echo) Router() *Router
func (*Echo) Routes() []*Route
func (*Echo) ServeHTTP(w http.ResponseWriter, r *http.Request)
func (*Echo) Shutdown(ctx context2.Context) error
func (*Echo) Start(address string) error
func (*Echo) StartAutoTLS(address string) error
func (*Echo) StartServer(s *http.Server) (err error)
func (*Echo) StartTLS(address string, certFile string, keyFile string) (err error)
func (*Echo) Static(prefix string, root string) *Route
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
func (*Group) GET(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) Group(prefix string, middleware ...MiddlewareFunc) *Group
func (*Group) HEAD(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) Match(methods []string, path string, handler HandlerFunc, middleware ...MiddlewareFunc) []*Route
func (*Group) OPTIONS(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) PATCH(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) PUT(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) Static(prefix string, root string)
func (*Group) TRACE(path string, h HandlerFunc, m ...MiddlewareFunc) *Route
func (*Group) Use(middleware ...MiddlewareFunc)
type HTTPError struct { Code int; Message any; Internal error }
func (*HTTPError) Error() string
func (*HTTPError) SetInternal(err error) *HTTPError
type HTTPErrorHandler func(error, Context)
type HandlerFunc func(Context) error
type Logger interface { Debug(i ...any); Debugf(format string, args ...any); Debugj(j log2.JSON); Error(i ...any); Errorf(format string, args ...any); Errorj(j log2.JSON); Fatal(i ...any); Fatalf(format string, args ...any); Fatalj(j log2.JSON); Info(i ...any); Infof(format string, args ...any); Infoj(j log2.JSON); Level() log2.Lvl; Output() io.Writer; Panic(i ...any); Panicf(format string, args ...any); Panicj(j log2.JSON); Prefix() string; Print(i ...any); Printf(format string, args ...any); Printj(j log2.JSON); SetHeader(h string); SetLevel(v log2.Lvl); SetOutput(w io.Writer); SetPrefix(p string); Warn(i ...any); Warnf(format string, args ...any); Warnj(j log2.JSON) }
type Map map[string]any
type MiddlewareFunc func(HandlerFunc) HandlerFunc
type Renderer interface { Render(io.Writer, string, any, Context) error }
type Response struct { Writer http.ResponseWriter; Status int; Size int64; Committed bool }
func (*Response) After(fn func())
func (*Response) Before(fn func())
func (*Response) CloseNotify() <-chan bool
func (*Response) Flush()
func (*Response) Header() http.Header
func (*Response) Hijack() (net.Conn, *bufio.ReadWriter, error)
func (*Response) Write(b []byte) (n int, err error)
func (*Response) WriteHeader(code int)
type Route struct { Method string; Path string; Name string }
type Router struct{}
func (*Router) Add(method string, path string, h HandlerFunc)
func (*Router) Find(method string, path string, c Context)
type Validator interface { Validate(i any) error }
