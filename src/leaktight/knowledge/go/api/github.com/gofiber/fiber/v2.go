// Interface of github.com/gofiber/fiber/v2@v2.52.15, generated from its types. Signatures only.
package fiber

import "context"
import "crypto/tls"
import "crypto/x509"
import "encoding/json"
import "github.com/gofiber/fiber/v2/internal/schema"
import "github.com/gofiber/fiber/v2/utils"
import "github.com/valyala/fasthttp"
import "io"
import "mime/multipart"
import "net"
import "net/http"
import "reflect"
import "regexp"
import "time"

const ConstraintAlpha = "alpha"
const ConstraintBetweenLen = "betweenLen"
const ConstraintBetweenLenLower = "betweenlen"
const ConstraintBool = "bool"
const ConstraintDatetime = "datetime"
const ConstraintFloat = "float"
const ConstraintGuid = "guid"
const ConstraintInt = "int"
const ConstraintLen = "len"
const ConstraintMax = "max"
const ConstraintMaxLen = "maxLen"
const ConstraintMaxLenLower = "maxlen"
const ConstraintMin = "min"
const ConstraintMinLen = "minLen"
const ConstraintMinLenLower = "minlen"
const ConstraintRange = "range"
const ConstraintRegex = "regex"
const CookieSameSiteDisabled = "disabled"
const CookieSameSiteLaxMode = "lax"
const CookieSameSiteNoneMode = "none"
const CookieSameSiteStrictMode = "strict"
const DefaultBodyLimit = 4194304
const DefaultCompressedFileSuffix = ".fiber.gz"
const DefaultConcurrency = 262144
const DefaultReadBufferSize = 4096
const DefaultWriteBufferSize = 4096
const HeaderAccept = "Accept"
const HeaderAcceptCH = "Accept-CH"
const HeaderAcceptCHLifetime = "Accept-CH-Lifetime"
const HeaderAcceptCharset = "Accept-Charset"
const HeaderAcceptEncoding = "Accept-Encoding"
const HeaderAcceptLanguage = "Accept-Language"
const HeaderAcceptPatch = "Accept-Patch"
const HeaderAcceptPushPolicy = "Accept-Push-Policy"
const HeaderAcceptRanges = "Accept-Ranges"
const HeaderAcceptSignature = "Accept-Signature"
const HeaderAccessControlAllowCredentials = "Access-Control-Allow-Credentials"
const HeaderAccessControlAllowHeaders = "Access-Control-Allow-Headers"
const HeaderAccessControlAllowMethods = "Access-Control-Allow-Methods"
const HeaderAccessControlAllowOrigin = "Access-Control-Allow-Origin"
const HeaderAccessControlExposeHeaders = "Access-Control-Expose-Headers"
const HeaderAccessControlMaxAge = "Access-Control-Max-Age"
const HeaderAccessControlRequestHeaders = "Access-Control-Request-Headers"
const HeaderAccessControlRequestMethod = "Access-Control-Request-Method"
const HeaderAge = "Age"
const HeaderAllow = "Allow"
const HeaderAltSvc = "Alt-Svc"
const HeaderAuthorization = "Authorization"
const HeaderCacheControl = "Cache-Control"
const HeaderClearSiteData = "Clear-Site-Data"
const HeaderConnection = "Connection"
const HeaderContentDPR = "Content-DPR"
const HeaderContentDisposition = "Content-Disposition"
const HeaderContentEncoding = "Content-Encoding"
const HeaderContentLanguage = "Content-Language"
const HeaderContentLength = "Content-Length"
const HeaderContentLocation = "Content-Location"
const HeaderContentRange = "Content-Range"
const HeaderContentSecurityPolicy = "Content-Security-Policy"
const HeaderContentSecurityPolicyReportOnly = "Content-Security-Policy-Report-Only"
const HeaderContentType = "Content-Type"
const HeaderCookie = "Cookie"
const HeaderCrossOriginResourcePolicy = "Cross-Origin-Resource-Policy"
const HeaderDNT = "DNT"
const HeaderDPR = "DPR"
const HeaderDate = "Date"
const HeaderETag = "ETag"
const HeaderEarlyData = "Early-Data"
const HeaderExpect = "Expect"
const HeaderExpectCT = "Expect-CT"
const HeaderExpires = "Expires"
const HeaderFeaturePolicy = "Feature-Policy"
const HeaderForwarded = "Forwarded"
const HeaderFrom = "From"
const HeaderHost = "Host"
const HeaderIfMatch = "If-Match"
const HeaderIfModifiedSince = "If-Modified-Since"
const HeaderIfNoneMatch = "If-None-Match"
const HeaderIfRange = "If-Range"
const HeaderIfUnmodifiedSince = "If-Unmodified-Since"
const HeaderIndex = "Index"
const HeaderKeepAlive = "Keep-Alive"
const HeaderLargeAllocation = "Large-Allocation"
const HeaderLastEventID = "Last-Event-ID"
const HeaderLastModified = "Last-Modified"
const HeaderLink = "Link"
const HeaderLocation = "Location"
const HeaderMaxForwards = "Max-Forwards"
const HeaderNEL = "NEL"
const HeaderOrigin = "Origin"
const HeaderPermissionsPolicy = "Permissions-Policy"
const HeaderPingFrom = "Ping-From"
const HeaderPingTo = "Ping-To"
const HeaderPragma = "Pragma"
const HeaderProxyAuthenticate = "Proxy-Authenticate"
const HeaderProxyAuthorization = "Proxy-Authorization"
const HeaderPublicKeyPins = "Public-Key-Pins"
const HeaderPublicKeyPinsReportOnly = "Public-Key-Pins-Report-Only"
const HeaderPushPolicy = "Push-Policy"
const HeaderRange = "Range"
const HeaderReferer = "Referer"
const HeaderReferrerPolicy = "Referrer-Policy"
const HeaderReportTo = "Report-To"
const HeaderRetryAfter = "Retry-After"
const HeaderSaveData = "Save-Data"
const HeaderSecWebSocketAccept = "Sec-WebSocket-Accept"
const HeaderSecWebSocketExtensions = "Sec-WebSocket-Extensions"
const HeaderSecWebSocketKey = "Sec-WebSocket-Key"
const HeaderSecWebSocketProtocol = "Sec-WebSocket-Protocol"
const HeaderSecWebSocketVersion = "Sec-WebSocket-Version"
const HeaderServer = "Server"
const HeaderServerTiming = "Server-Timing"
const HeaderSetCookie = "Set-Cookie"
const HeaderSignature = "Signature"
const HeaderSignedHeaders = "Signed-Headers"
const HeaderSourceMap = "SourceMap"
const HeaderStrictTransportSecurity = "Strict-Transport-Security"
const HeaderTE = "TE"
const HeaderTimingAllowOrigin = "Timing-Allow-Origin"
const HeaderTk = "Tk"
const HeaderTrailer = "Trailer"
const HeaderTransferEncoding = "Transfer-Encoding"
const HeaderUpgrade = "Upgrade"
const HeaderUpgradeInsecureRequests = "Upgrade-Insecure-Requests"
const HeaderUserAgent = "User-Agent"
const HeaderVary = "Vary"
const HeaderVia = "Via"
const HeaderViewportWidth = "Viewport-Width"
const HeaderWWWAuthenticate = "WWW-Authenticate"
const HeaderWarning = "Warning"
const HeaderWidth = "Width"
const HeaderXContentTypeOptions = "X-Content-Type-Options"
const HeaderXDNSPrefetchControl = "X-DNS-Prefetch-Control"
const HeaderXDownloadOptions = "X-Download-Options"
const HeaderXForwardedFor = "X-Forwarded-For"
const HeaderXForwardedHost = "X-Forwarded-Host"
const HeaderXForwardedProto = "X-Forwarded-Proto"
const HeaderXForwardedProtocol = "X-Forwarded-Protocol"
const HeaderXForwardedSsl = "X-Forwarded-Ssl"
const HeaderXFrameOptions = "X-Frame-Options"
const HeaderXPermittedCrossDomainPolicies = "X-Permitted-Cross-Domain-Policies"
const HeaderXPingback = "X-Pingback"
const HeaderXPoweredBy = "X-Powered-By"
const HeaderXRequestID = "X-Request-ID"
const HeaderXRequestedWith = "X-Requested-With"
const HeaderXRobotsTag = "X-Robots-Tag"
const HeaderXUACompatible = "X-UA-Compatible"
const HeaderXUrlScheme = "X-Url-Scheme"
const HeaderXXSSProtection = "X-XSS-Protection"
const MIMEApplicationForm = "application/x-www-form-urlencoded"
const MIMEApplicationJSON = "application/json"
const MIMEApplicationJSONCharsetUTF8 = "application/json; charset=utf-8"
const MIMEApplicationJavaScript = "application/javascript"
const MIMEApplicationJavaScriptCharsetUTF8 = "application/javascript; charset=utf-8"
const MIMEApplicationXML = "application/xml"
const MIMEApplicationXMLCharsetUTF8 = "application/xml; charset=utf-8"
const MIMEMultipartForm = "multipart/form-data"
const MIMEOctetStream = "application/octet-stream"
const MIMETextHTML = "text/html"
const MIMETextHTMLCharsetUTF8 = "text/html; charset=utf-8"
const MIMETextJavaScript = "text/javascript"
const MIMETextJavaScriptCharsetUTF8 = "text/javascript; charset=utf-8"
const MIMETextPlain = "text/plain"
const MIMETextPlainCharsetUTF8 = "text/plain; charset=utf-8"
const MIMETextXML = "text/xml"
const MIMETextXMLCharsetUTF8 = "text/xml; charset=utf-8"
const MethodConnect = "CONNECT"
const MethodDelete = "DELETE"
const MethodGet = "GET"
const MethodHead = "HEAD"
const MethodOptions = "OPTIONS"
const MethodPatch = "PATCH"
const MethodPost = "POST"
const MethodPut = "PUT"
const MethodTrace = "TRACE"
const NetworkTCP = "tcp"
const NetworkTCP4 = "tcp4"
const NetworkTCP6 = "tcp6"
const StatusAccepted = 202
const StatusAlreadyReported = 208
const StatusBadGateway = 502
const StatusBadRequest = 400
const StatusConflict = 409
const StatusContinue = 100
const StatusCreated = 201
const StatusEarlyHints = 103
const StatusExpectationFailed = 417
const StatusFailedDependency = 424
const StatusForbidden = 403
const StatusFound = 302
const StatusGatewayTimeout = 504
const StatusGone = 410
const StatusHTTPVersionNotSupported = 505
const StatusIMUsed = 226
const StatusInsufficientStorage = 507
const StatusInternalServerError = 500
const StatusLengthRequired = 411
const StatusLocked = 423
const StatusLoopDetected = 508
const StatusMethodNotAllowed = 405
const StatusMisdirectedRequest = 421
const StatusMovedPermanently = 301
const StatusMultiStatus = 207
const StatusMultipleChoices = 300
const StatusNetworkAuthenticationRequired = 511
const StatusNoContent = 204
const StatusNonAuthoritativeInformation = 203
const StatusNotAcceptable = 406
const StatusNotExtended = 510
const StatusNotFound = 404
const StatusNotImplemented = 501
const StatusNotModified = 304
const StatusOK = 200
const StatusPartialContent = 206
const StatusPaymentRequired = 402
const StatusPermanentRedirect = 308
const StatusPreconditionFailed = 412
const StatusPreconditionRequired = 428
const StatusProcessing = 102
const StatusProxyAuthRequired = 407
const StatusRequestEntityTooLarge = 413
const StatusRequestHeaderFieldsTooLarge = 431
const StatusRequestTimeout = 408
const StatusRequestURITooLong = 414
const StatusRequestedRangeNotSatisfiable = 416
const StatusResetContent = 205
const StatusSeeOther = 303
const StatusServiceUnavailable = 503
const StatusSwitchProxy = 306
const StatusSwitchingProtocols = 101
const StatusTeapot = 418
const StatusTemporaryRedirect = 307
const StatusTooEarly = 425
const StatusTooManyRequests = 429
const StatusUnauthorized = 401
const StatusUnavailableForLegalReasons = 451
const StatusUnprocessableEntity = 422
const StatusUnsupportedMediaType = 415
const StatusUpgradeRequired = 426
const StatusUseProxy = 305
const StatusVariantAlsoNegotiates = 506
const StrBr = "br"
const StrBrotli = "brotli"
const StrDeflate = "deflate"
const StrGzip = "gzip"
const Version = "2.52.15"
var DefaultColors Colors
var DefaultMethods []string
var ErrBadGateway *Error
var ErrBadRequest *Error
var ErrConflict *Error
var ErrExpectationFailed *Error
var ErrFailedDependency *Error
var ErrForbidden *Error
var ErrGatewayTimeout *Error
var ErrGone *Error
var ErrHTTPVersionNotSupported *Error
var ErrInsufficientStorage *Error
var ErrInternalServerError *Error
var ErrLengthRequired *Error
var ErrLocked *Error
var ErrLoopDetected *Error
var ErrMethodNotAllowed *Error
var ErrMisdirectedRequest *Error
var ErrNetworkAuthenticationRequired *Error
var ErrNotAcceptable *Error
var ErrNotExtended *Error
var ErrNotFound *Error
var ErrNotImplemented *Error
var ErrPaymentRequired *Error
var ErrPreconditionFailed *Error
var ErrPreconditionRequired *Error
var ErrProxyAuthRequired *Error
var ErrRangeMalformed error
var ErrRangeUnsatisfiable error
var ErrRequestEntityTooLarge *Error
var ErrRequestHeaderFieldsTooLarge *Error
var ErrRequestTimeout *Error
var ErrRequestURITooLong *Error
var ErrRequestedRangeNotSatisfiable *Error
var ErrServiceUnavailable *Error
var ErrTeapot *Error
var ErrTooEarly *Error
var ErrTooManyRequests *Error
var ErrUnauthorized *Error
var ErrUnavailableForLegalReasons *Error
var ErrUnprocessableEntity *Error
var ErrUnsupportedMediaType *Error
var ErrUpgradeRequired *Error
var ErrVariantAlsoNegotiates *Error
func AcquireAgent() *Agent
func AcquireArgs() *Args
func AcquireClient() *Client
func AcquireFormFile() *FormFile
func AcquireResponse() *Response
func DefaultErrorHandler(c *Ctx, err error) error
func Delete(url string) *Agent
func Get(url string) *Agent
func GetTrimmedParam(param string) string
func Head(url string) *Agent
func IndexRune(str string, needle int32) bool
func IsChild() bool
func IsMethodIdempotent(m string) bool
func IsMethodSafe(m string) bool
func New(config ...Config) *App
func NewError(code int, message ...string) *Error
func Patch(url string) *Agent
func Post(url string) *Agent
func Put(url string) *Agent
func ReleaseAgent(a *Agent)
func ReleaseArgs(a *Args)
func ReleaseClient(c *Client)
func ReleaseFormFile(ff *FormFile)
func ReleaseResponse(resp *Response)
func RemoveEscapeChar(word string) string
func RoutePatternMatch(path string, pattern string, cfg ...Config) bool
func SetParserDecoder(parserConfig ParserConfig)
type Agent struct { Name string; NoDefaultUserAgentHeader bool; *fasthttp.HostClient }
func (*Agent) Add(k string, v string) *Agent
func (*Agent) AddBytesK(k []byte, v string) *Agent
func (*Agent) AddBytesKV(k []byte, v []byte) *Agent
func (*Agent) AddBytesV(k string, v []byte) *Agent
func (*Agent) BasicAuth(username string, password string) *Agent
func (*Agent) BasicAuthBytes(username []byte, password []byte) *Agent
func (*Agent) Body(body []byte) *Agent
func (*Agent) BodyStream(bodyStream io.Reader, bodySize int) *Agent
func (*Agent) BodyString(bodyString string) *Agent
func (*Agent) Boundary(boundary string) *Agent
func (*Agent) Bytes() (int, []byte, []error)
func (*Agent) ConnectionClose() *Agent
func (*Agent) ContentType(contentType string) *Agent
func (*Agent) ContentTypeBytes(contentType []byte) *Agent
func (*Agent) Cookie(key string, value string) *Agent
func (*Agent) CookieBytesK(key []byte, value string) *Agent
func (*Agent) CookieBytesKV(key []byte, value []byte) *Agent
func (*Agent) Cookies(kv ...string) *Agent
func (*Agent) CookiesBytesKV(kv ...[]byte) *Agent
func (*Agent) Debug(w ...io.Writer) *Agent
func (*Agent) Dest(dest []byte) *Agent
func (*Agent) FileData(formFiles ...*FormFile) *Agent
func (*Agent) Form(args *Args) *Agent
func (*Agent) Host(host string) *Agent
func (*Agent) HostBytes(host []byte) *Agent
func (*Agent) InsecureSkipVerify() *Agent
func (*Agent) JSON(v any, ctype ...string) *Agent
func (*Agent) JSONDecoder(jsonDecoder utils.JSONUnmarshal) *Agent
func (*Agent) JSONEncoder(jsonEncoder utils.JSONMarshal) *Agent
func (*Agent) MaxRedirectsCount(count int) *Agent
func (*Agent) MultipartForm(args *Args) *Agent
func (*Agent) Parse() error
func (*Agent) QueryString(queryString string) *Agent
func (*Agent) QueryStringBytes(queryString []byte) *Agent
func (*Agent) Referer(referer string) *Agent
func (*Agent) RefererBytes(referer []byte) *Agent
func (*Agent) Request() *Request
func (*Agent) RetryIf(retryIf RetryIfFunc) *Agent
func (*Agent) Reuse() *Agent
func (*Agent) SendFile(filename string, fieldname ...string) *Agent
func (*Agent) SendFiles(filenamesAndFieldnames ...string) *Agent
func (*Agent) Set(k string, v string) *Agent
func (*Agent) SetBytesK(k []byte, v string) *Agent
func (*Agent) SetBytesKV(k []byte, v []byte) *Agent
func (*Agent) SetBytesV(k string, v []byte) *Agent
func (*Agent) SetResponse(customResp *Response) *Agent
func (*Agent) String() (int, string, []error)
func (*Agent) Struct(v any) (int, []byte, []error)
func (*Agent) TLSConfig(config *tls.Config) *Agent
func (*Agent) Timeout(timeout time.Duration) *Agent
func (*Agent) UserAgent(userAgent string) *Agent
func (*Agent) UserAgentBytes(userAgent []byte) *Agent
func (*Agent) XML(v any) *Agent
type App struct{}
func (*App) AcquireCtx(fctx *fasthttp.RequestCtx) *Ctx
func (*App) Add(method string, path string, handlers ...Handler) Router
func (*App) All(path string, handlers ...Handler) Router
func (*App) Config() Config
func (*App) Connect(path string, handlers ...Handler) Router
func (*App) Delete(path string, handlers ...Handler) Router
func (*App) ErrorHandler(ctx *Ctx, err error) error
func (*App) Get(path string, handlers ...Handler) Router
func (*App) GetRoute(name string) Route
func (*App) GetRoutes(filterUseOption ...bool) []Route
func (*App) Group(prefix string, handlers ...Handler) Router
func (*App) Handler() fasthttp.RequestHandler
func (*App) HandlersCount() uint32
func (*App) Head(path string, handlers ...Handler) Router
func (*App) Hooks() *Hooks
func (*App) Listen(addr string) error
func (*App) ListenMutualTLS(addr string, certFile string, keyFile string, clientCertFile string) error
func (*App) ListenMutualTLSWithCertificate(addr string, cert tls.Certificate, clientCertPool *x509.CertPool) error
func (*App) ListenTLS(addr string, certFile string, keyFile string) error
func (*App) ListenTLSWithCertificate(addr string, cert tls.Certificate) error
func (*App) Listener(ln net.Listener) error
func (*App) Mount(prefix string, subApp *App) Router
func (*App) MountPath() string
func (*App) Name(name string) Router
func (*App) Options(path string, handlers ...Handler) Router
func (*App) Patch(path string, handlers ...Handler) Router
func (*App) Post(path string, handlers ...Handler) Router
func (*App) Put(path string, handlers ...Handler) Router
func (*App) ReleaseCtx(c *Ctx)
func (*App) Route(prefix string, fn func(router Router), name ...string) Router
func (*App) Server() *fasthttp.Server
func (*App) SetTLSHandler(tlsHandler *TLSHandler)
func (*App) Shutdown() error
func (*App) ShutdownWithContext(ctx context.Context) error
func (*App) ShutdownWithTimeout(timeout time.Duration) error
func (*App) Stack() [][]*Route
func (*App) Static(prefix string, root string, config ...Static) Router
func (*App) Test(req *http.Request, msTimeout ...int) (*http.Response, error)
func (*App) Trace(path string, handlers ...Handler) Router
func (*App) Use(args ...any) Router
type Args = fasthttp.Args
type Client struct { UserAgent string; NoDefaultUserAgentHeader bool; JSONEncoder utils.JSONMarshal; JSONDecoder utils.JSONUnmarshal }
func (*Client) Delete(url string) *Agent
func (*Client) Get(url string) *Agent
func (*Client) Head(url string) *Agent
func (*Client) Patch(url string) *Agent
func (*Client) Post(url string) *Agent
func (*Client) Put(url string) *Agent
type Colors struct { Black string; Red string; Green string; Yellow string; Blue string; Magenta string; Cyan string; White string; Reset string }
type Config struct { Prefork bool; ServerHeader string; StrictRouting bool; CaseSensitive bool; Immutable bool; UnescapePath bool; ETag bool; BodyLimit int; Concurrency int; Views Views; ViewsLayout string; PassLocalsToViews bool; ReadTimeout time.Duration; WriteTimeout time.Duration; IdleTimeout time.Duration; ReadBufferSize int; WriteBufferSize int; CompressedFileSuffix string; ProxyHeader string; GETOnly bool; ErrorHandler ErrorHandler; DisableKeepalive bool; DisableDefaultDate bool; DisableDefaultContentType bool; DisableHeaderNormalizing bool; DisableStartupMessage bool; AppName string; StreamRequestBody bool; DisablePreParseMultipartForm bool; ReduceMemoryUsage bool; JSONEncoder utils.JSONMarshal; JSONDecoder utils.JSONUnmarshal; XMLEncoder utils.XMLMarshal; Network string; EnableTrustedProxyCheck bool; TrustedProxies []string; EnableIPValidation bool; EnablePrintRoutes bool; ColorScheme Colors; RequestMethods []string; EnableSplittingOnParsers bool }
type Constraint struct { ID TypeConstraint; RegexCompiler *regexp.Regexp; Data []string }
func (*Constraint) CheckConstraint(param string) bool
type ConversionError = schema.ConversionError
type Cookie struct { Name string; Value string; Path string; Domain string; MaxAge int; Expires time.Time; Secure bool; HTTPOnly bool; SameSite string; SessionOnly bool }
type Ctx struct{}
func (*Ctx) Accepts(offers ...string) string
func (*Ctx) AcceptsCharsets(offers ...string) string
func (*Ctx) AcceptsEncodings(offers ...string) string
func (*Ctx) AcceptsLanguages(offers ...string) string
func (*Ctx) AllParams() map[string]string
func (*Ctx) App() *App
func (*Ctx) Append(field string, values ...string)
func (*Ctx) Attachment(filename ...string)
func (*Ctx) BaseURL() string
func (*Ctx) Bind(vars Map) error
func (*Ctx) Body() []byte
func (*Ctx) BodyParser(out any) error
func (*Ctx) BodyRaw() []byte
func (*Ctx) ClearCookie(key ...string)
func (*Ctx) ClientHelloInfo() *tls.ClientHelloInfo
func (*Ctx) Context() *fasthttp.RequestCtx
func (*Ctx) Cookie(cookie *Cookie)
func (*Ctx) CookieParser(out any) error
func (*Ctx) Cookies(key string, defaultValue ...string) string
func (*Ctx) Download(file string, filename ...string) error
func (*Ctx) FormFile(key string) (*multipart.FileHeader, error)
func (*Ctx) FormValue(key string, defaultValue ...string) string
func (*Ctx) Format(body any) error
func (*Ctx) Fresh() bool
func (*Ctx) Get(key string, defaultValue ...string) string
func (*Ctx) GetReqHeaders() map[string][]string
func (*Ctx) GetRespHeader(key string, defaultValue ...string) string
func (*Ctx) GetRespHeaders() map[string][]string
func (*Ctx) GetRouteURL(routeName string, params Map) (string, error)
func (*Ctx) Hostname() string
func (*Ctx) IP() string
func (*Ctx) IPs() []string
func (*Ctx) Is(extension string) bool
func (*Ctx) IsFromLocal() bool
func (*Ctx) IsProxyTrusted() bool
func (*Ctx) JSON(data any, ctype ...string) error
func (*Ctx) JSONP(data any, callback ...string) error
func (*Ctx) Links(link ...string)
func (*Ctx) Locals(key any, value ...any) any
func (*Ctx) Location(path string)
func (*Ctx) Method(override ...string) string
func (*Ctx) MultipartForm() (*multipart.Form, error)
func (*Ctx) Next() error
func (*Ctx) OriginalURL() string
func (*Ctx) Params(key string, defaultValue ...string) string
func (*Ctx) ParamsInt(key string, defaultValue ...int) (int, error)
func (*Ctx) ParamsParser(out any) error
func (*Ctx) Path(override ...string) string
func (*Ctx) Port() string
func (*Ctx) Protocol() string
func (*Ctx) Queries() map[string]string
func (*Ctx) Query(key string, defaultValue ...string) string
func (*Ctx) QueryBool(key string, defaultValue ...bool) bool
func (*Ctx) QueryFloat(key string, defaultValue ...float64) float64
func (*Ctx) QueryInt(key string, defaultValue ...int) int
func (*Ctx) QueryParser(out any) error
func (*Ctx) Range(size int) (Range, error)
func (*Ctx) Redirect(location string, status ...int) error
func (*Ctx) RedirectBack(fallback string, status ...int) error
func (*Ctx) RedirectToRoute(routeName string, params Map, status ...int) error
func (*Ctx) Render(name string, bind any, layouts ...string) error
func (*Ctx) ReqHeaderParser(out any) error
func (*Ctx) Request() *fasthttp.Request
func (*Ctx) Response() *fasthttp.Response
func (*Ctx) RestartRouting() error
func (*Ctx) Route() *Route
func (*Ctx) SaveFile(fileheader *multipart.FileHeader, path string) error
func (*Ctx) SaveFileToStorage(fileheader *multipart.FileHeader, path string, storage Storage) error
func (*Ctx) Secure() bool
func (*Ctx) Send(body []byte) error
func (*Ctx) SendFile(file string, compress ...bool) error
func (*Ctx) SendStatus(status int) error
func (*Ctx) SendStream(stream io.Reader, size ...int) error
func (*Ctx) SendString(body string) error
func (*Ctx) Set(key string, val string)
func (*Ctx) SetUserContext(ctx context.Context)
func (*Ctx) Stale() bool
func (*Ctx) Status(status int) *Ctx
func (*Ctx) String() string
func (*Ctx) Subdomains(offset ...int) []string
func (*Ctx) Type(extension string, charset ...string) *Ctx
func (*Ctx) UserContext() context.Context
func (*Ctx) Vary(fields ...string)
func (*Ctx) Write(p []byte) (int, error)
func (*Ctx) WriteString(s string) (int, error)
func (*Ctx) Writef(f string, a ...any) (int, error)
func (*Ctx) XHR() bool
func (*Ctx) XML(data any) error
type EmptyFieldError = schema.EmptyFieldError
type Error struct { Code int; Message string }
func (*Error) Error() string
type ErrorHandler = func(*Ctx, error) error
type FormFile struct { Fieldname string; Name string; Content []byte }
type Group struct { Prefix string }
func (*Group) Add(method string, path string, handlers ...Handler) Router
func (*Group) All(path string, handlers ...Handler) Router
func (*Group) Connect(path string, handlers ...Handler) Router
func (*Group) Delete(path string, handlers ...Handler) Router
func (*Group) Get(path string, handlers ...Handler) Router
func (*Group) Group(prefix string, handlers ...Handler) Router
func (*Group) Head(path string, handlers ...Handler) Router
func (*Group) Mount(prefix string, subApp *App) Router
func (*Group) Name(name string) Router
func (*Group) Options(path string, handlers ...Handler) Router
func (*Group) Patch(path string, handlers ...Handler) Router
func (*Group) Post(path string, handlers ...Handler) Router
func (*Group) Put(path string, handlers ...Handler) Router
func (*Group) Route(prefix string, fn func(router Router), name ...string) Router
func (*Group) Static(prefix string, root string, config ...Static) Router
func (*Group) Trace(path string, handlers ...Handler) Router
func (*Group) Use(args ...any) Router
type Handler = func(*Ctx) error
type Hooks struct{}
func (*Hooks) OnFork(handler ...OnForkHandler)
func (*Hooks) OnGroup(handler ...OnGroupHandler)
func (*Hooks) OnGroupName(handler ...OnGroupNameHandler)
func (*Hooks) OnListen(handler ...OnListenHandler)
func (*Hooks) OnMount(handler ...OnMountHandler)
func (*Hooks) OnName(handler ...OnNameHandler)
func (*Hooks) OnRoute(handler ...OnRouteHandler)
func (*Hooks) OnShutdown(handler ...OnShutdownHandler)
type InvalidUnmarshalError = json.InvalidUnmarshalError
type ListenData struct { Host string; Port string; TLS bool }
type Map map[string]any
type MarshalerError = json.MarshalerError
type MultiError = schema.MultiError
type OnForkHandler = func(int) error
type OnGroupHandler = func(Group) error
type OnGroupNameHandler = OnGroupHandler
type OnListenHandler = func(ListenData) error
type OnMountHandler = func(*App) error
type OnNameHandler = OnRouteHandler
type OnRouteHandler = func(Route) error
type OnShutdownHandler = func() error
type ParserConfig struct { IgnoreUnknownKeys bool; SetAliasTag string; ParserType []ParserType; ZeroEmpty bool }
type ParserType struct { Customtype any; Converter func(string) reflect.Value }
type Range struct { Type string; Ranges []RangeSet }
type RangeSet struct { Start int; End int }
type Request = fasthttp.Request
type Response = fasthttp.Response
type RetryIfFunc = fasthttp.RetryIfFunc
type Route struct { Method string; Name string; Path string; Params []string; Handlers []Handler }
type RouteMessage struct{}
type Router interface { Add(method string, path string, handlers ...Handler) Router; All(path string, handlers ...Handler) Router; Connect(path string, handlers ...Handler) Router; Delete(path string, handlers ...Handler) Router; Get(path string, handlers ...Handler) Router; Group(prefix string, handlers ...Handler) Router; Head(path string, handlers ...Handler) Router; Mount(prefix string, fiber *App) Router; Name(name string) Router; Options(path string, handlers ...Handler) Router; Patch(path string, handlers ...Handler) Router; Post(path string, handlers ...Handler) Router; Put(path string, handlers ...Handler) Router; Route(prefix string, fn func(router Router), name ...string) Router; Static(prefix string, root string, config ...Static) Router; Trace(path string, handlers ...Handler) Router; Use(args ...any) Router }
type Static struct { Compress bool; ByteRange bool; Browse bool; Download bool; Index string; CacheDuration time.Duration; MaxAge int; ModifyResponse Handler; Next func(c *Ctx) bool }
type Storage interface { Close() error; Delete(key string) error; Get(key string) ([]byte, error); Reset() error; Set(key string, val []byte, exp time.Duration) error }
type SyntaxError = json.SyntaxError
type TLSHandler struct{}
func (*TLSHandler) GetClientInfo(info *tls.ClientHelloInfo) (*tls.Certificate, error)
type TypeConstraint int16
type UnknownKeyError = schema.UnknownKeyError
type UnmarshalTypeError = json.UnmarshalTypeError
type UnsupportedTypeError = json.UnsupportedTypeError
type UnsupportedValueError = json.UnsupportedValueError
type Views interface { Load() error; Render(io.Writer, string, any, ...string) error }
