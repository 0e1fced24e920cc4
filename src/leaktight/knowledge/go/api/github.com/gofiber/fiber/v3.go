// Interface of github.com/gofiber/fiber/v3@v3.1.0, generated from its types. Signatures only.
package fiber

import "bufio"
import "context"
import "crypto/tls"
import "encoding/json"
import "github.com/gofiber/schema"
import utils "github.com/gofiber/utils/v2"
import "github.com/valyala/fasthttp"
import "golang.org/x/crypto/acme/autocert"
import "io"
import "io/fs"
import "mime/multipart"
import "net"
import "net/http"
import "os"
import "regexp"
import "time"

const ConstraintAlpha = "alpha"
const ConstraintBetweenLen = "betweenLen"
const ConstraintBetweenLenLower = "betweenlen"
const ConstraintBool = "bool"
const ConstraintDatetime = "datetime"
const ConstraintFloat = "float"
const ConstraintGUID = "guid"
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
const CookieSameSiteLaxMode = "Lax"
const CookieSameSiteNoneMode = "None"
const CookieSameSiteStrictMode = "Strict"
const DefaultBodyLimit = 4194304
const DefaultConcurrency = 262144
const DefaultMaxRanges = 16
const DefaultReadBufferSize = 4096
const DefaultWriteBufferSize = 4096
const FlashCookieName = "fiber_flash"
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
const HeaderAccessControlAllowPrivateNetwork = "Access-Control-Allow-Private-Network"
const HeaderAccessControlExposeHeaders = "Access-Control-Expose-Headers"
const HeaderAccessControlMaxAge = "Access-Control-Max-Age"
const HeaderAccessControlRequestHeaders = "Access-Control-Request-Headers"
const HeaderAccessControlRequestMethod = "Access-Control-Request-Method"
const HeaderAccessControlRequestPrivateNetwork = "Access-Control-Request-Private-Network"
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
const HeaderSecFetchSite = "Sec-Fetch-Site"
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
const HeaderXResponseTime = "X-Response-Time"
const HeaderXRobotsTag = "X-Robots-Tag"
const HeaderXUACompatible = "X-UA-Compatible"
const HeaderXUrlScheme = "X-Url-Scheme"
const HeaderXXSSProtection = "X-XSS-Protection"
const MIMEApplicationCBOR = "application/cbor"
const MIMEApplicationForm = "application/x-www-form-urlencoded"
const MIMEApplicationJSON = "application/json"
const MIMEApplicationJSONCharsetUTF8 = "application/json; charset=utf-8"
const MIMEApplicationJavaScript = "application/javascript"
const MIMEApplicationMsgPack = "application/vnd.msgpack"
const MIMEApplicationXML = "application/xml"
const MIMEApplicationXMLCharsetUTF8 = "application/xml; charset=utf-8"
const MIMEMultipartForm = "multipart/form-data"
const MIMEOctetStream = "application/octet-stream"
const MIMETextCSS = "text/css"
const MIMETextCSSCharsetUTF8 = "text/css; charset=utf-8"
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
const NetworkUnix = "unix"
const StartupMessageLevelError StartupMessageLevel = 2
const StartupMessageLevelInfo StartupMessageLevel = 0
const StartupMessageLevelWarning StartupMessageLevel = 1
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
const StrCompress = "compress"
const StrDeflate = "deflate"
const StrGzip = "gzip"
const StrIdentity = "identity"
const StrZstd = "zstd"
const Version = "3.1.0"
var DefaultColors Colors
var DefaultMethods []string
var DefaultTrustProxyConfig TrustProxyConfig
var ErrAutoCertWithCertFile error
var ErrBadGateway *Error
var ErrBadRequest *Error
var ErrConflict *Error
var ErrCustomBinderNotFound error
var ErrExpectationFailed *Error
var ErrFailedDependency *Error
var ErrForbidden *Error
var ErrGatewayTimeout *Error
var ErrGone *Error
var ErrGracefulTimeout error
var ErrHTTPVersionNotSupported *Error
var ErrHandlerExited error
var ErrInsufficientStorage *Error
var ErrInternalServerError *Error
var ErrLengthRequired *Error
var ErrLocked *Error
var ErrLoopDetected *Error
var ErrMethodNotAllowed *Error
var ErrMisdirectedRequest *Error
var ErrNetworkAuthenticationRequired *Error
var ErrNoHandlers error
var ErrNoViewEngineConfigured error
var ErrNotAcceptable *Error
var ErrNotExtended *Error
var ErrNotFound *Error
var ErrNotImplemented *Error
var ErrNotRunning error
var ErrPaymentRequired *Error
var ErrPreconditionFailed *Error
var ErrPreconditionRequired *Error
var ErrProxyAuthRequired *Error
var ErrRangeMalformed error
var ErrRangeTooLarge *Error
var ErrRangeUnsatisfiable error
var ErrRedirectBackNoFallback *Error
var ErrRequestEntityTooLarge *Error
var ErrRequestHeaderFieldsTooLarge *Error
var ErrRequestTimeout *Error
var ErrRequestURITooLong *Error
var ErrRequestedRangeNotSatisfiable *Error
var ErrServiceUnavailable *Error
var ErrTeapot *Error
var ErrTestGotEmptyResponse error
var ErrTooEarly *Error
var ErrTooManyRequests *Error
var ErrUnauthorized *Error
var ErrUnavailableForLegalReasons *Error
var ErrUnprocessableEntity *Error
var ErrUnsupportedMediaType *Error
var ErrUpgradeRequired *Error
var ErrVariantAlsoNegotiates *Error
func AcquireBind() *Bind
func AcquireRedirect() *Redirect
func Convert[T any](value string, converter func(string) (T, error), defaultValue ...T) (T, error)
func DefaultErrorHandler(c Ctx, err error) error
func GetReqHeader[V GenericType](c Ctx, key string, defaultValue ...V) V
func GetService[T Service](s *State, key string) (T, bool)
func GetState[T any](s *State, key string) (T, bool)
func GetStateWithDefault[T any](s *State, key string, defaultVal T) T
func GetTrimmedParam(param string) string
func IsChild() bool
func IsMethodIdempotent(m string) bool
func IsMethodSafe(m string) bool
func Locals[V any](c Ctx, key any, value ...V) V
func MustGetService[T Service](s *State, key string) T
func MustGetState[T any](s *State, key string) T
func New(config ...Config) *App
func NewDefaultCtx(app *App) *DefaultCtx
func NewError(code int, message ...string) *Error
func NewErrorf(code int, message ...any) *Error
func NewWithCustomCtx(newCtxFunc func(app *App) CustomCtx, config ...Config) *App
func Params[V GenericType](c Ctx, key string, defaultValue ...V) V
func Query[V GenericType](c Ctx, key string, defaultValue ...V) V
func ReleaseBind(b *Bind)
func ReleaseRedirect(r *Redirect)
func RemoveEscapeChar(word string) string
func RemoveEscapeCharBytes(word []byte) []byte
func RoutePatternMatch(path string, pattern string, cfg ...Config) bool
func StoreInContext(c Ctx, key any, value any)
func ValueFromContext[T any](ctx any, key any) (T, bool)
type App struct{}
func (*App) AcquireCtx(fctx *fasthttp.RequestCtx) CustomCtx
func (*App) Add(methods []string, path string, handler any, handlers ...any) Router
func (*App) All(path string, handler any, handlers ...any) Router
func (*App) Config() Config
func (*App) Connect(path string, handler any, handlers ...any) Router
func (*App) Delete(path string, handler any, handlers ...any) Router
func (*App) ErrorHandler(ctx Ctx, err error) error
func (*App) Get(path string, handler any, handlers ...any) Router
func (*App) GetBytes(b []byte) []byte
func (*App) GetRoute(name string) Route
func (*App) GetRoutes(filterUseOption ...bool) []Route
func (*App) GetString(s string) string
func (*App) Group(prefix string, handlers ...any) Router
func (*App) Handler() fasthttp.RequestHandler
func (*App) HandlersCount() uint32
func (*App) Head(path string, handler any, handlers ...any) Router
func (*App) Hooks() *Hooks
func (*App) Listen(addr string, config ...ListenConfig) error
func (*App) Listener(ln net.Listener, config ...ListenConfig) error
func (*App) MountPath() string
func (*App) Name(name string) Router
func (*App) Options(path string, handler any, handlers ...any) Router
func (*App) Patch(path string, handler any, handlers ...any) Router
func (*App) Post(path string, handler any, handlers ...any) Router
func (*App) Put(path string, handler any, handlers ...any) Router
func (*App) RebuildTree() *App
func (*App) RegisterCustomBinder(customBinder CustomBinder)
func (*App) RegisterCustomConstraint(constraint CustomConstraint)
func (*App) ReleaseCtx(c CustomCtx)
func (*App) ReloadViews() error
func (*App) RemoveRoute(path string, methods ...string)
func (*App) RemoveRouteByName(name string, methods ...string)
func (*App) RemoveRouteFunc(matchFunc func(r *Route) bool, methods ...string)
func (*App) Route(prefix string, fn func(router Router), name ...string) Router
func (*App) RouteChain(path string) Register
func (*App) Server() *fasthttp.Server
func (*App) SetTLSHandler(tlsHandler *TLSHandler)
func (*App) Shutdown() error
func (*App) ShutdownWithContext(ctx context.Context) error
func (*App) ShutdownWithTimeout(timeout time.Duration) error
func (*App) Stack() [][]*Route
func (*App) State() *State
func (*App) Test(req *http.Request, config ...TestConfig) (*http.Response, error)
func (*App) Trace(path string, handler any, handlers ...any) Router
func (*App) Use(args ...any) Router
type Bind struct{}
func (*Bind) All(out any) error
func (*Bind) Body(out any) error
func (*Bind) CBOR(out any) error
func (*Bind) Cookie(out any) error
func (*Bind) Custom(name string, dest any) error
func (*Bind) Form(out any) error
func (*Bind) Header(out any) error
func (*Bind) JSON(out any) error
func (*Bind) MsgPack(out any) error
func (*Bind) Query(out any) error
func (*Bind) RespHeader(out any) error
func (*Bind) SkipValidation(skip bool) *Bind
func (*Bind) URI(out any) error
func (*Bind) WithAutoHandling() *Bind
func (*Bind) WithoutAutoHandling() *Bind
func (*Bind) XML(out any) error
type Colors struct { Black string; Red string; Green string; Yellow string; Blue string; Magenta string; Cyan string; White string; Reset string }
type Config struct { ServerHeader string; StrictRouting bool; CaseSensitive bool; DisableHeadAutoRegister bool; Immutable bool; UnescapePath bool; BodyLimit int; MaxRanges int; Concurrency int; Views Views; ViewsLayout string; PassLocalsToViews bool; PassLocalsToContext bool; ReadTimeout time.Duration; WriteTimeout time.Duration; IdleTimeout time.Duration; ReadBufferSize int; WriteBufferSize int; CompressedFileSuffixes map[string]string; ProxyHeader string; GETOnly bool; ErrorHandler ErrorHandler; DisableKeepalive bool; DisableDefaultDate bool; DisableDefaultContentType bool; DisableHeaderNormalizing bool; AppName string; StreamRequestBody bool; DisablePreParseMultipartForm bool; ReduceMemoryUsage bool; JSONEncoder utils.JSONMarshal; JSONDecoder utils.JSONUnmarshal; MsgPackEncoder utils.MsgPackMarshal; MsgPackDecoder utils.MsgPackUnmarshal; CBOREncoder utils.CBORMarshal; CBORDecoder utils.CBORUnmarshal; XMLEncoder utils.XMLMarshal; XMLDecoder utils.XMLUnmarshal; TrustProxy bool; TrustProxyConfig TrustProxyConfig; EnableIPValidation bool; ColorScheme Colors; StructValidator StructValidator; RequestMethods []string; EnableSplittingOnParsers bool; Services []Service; ServicesStartupContextProvider func() context.Context; ServicesShutdownContextProvider func() context.Context }
type Constraint struct { RegexCompiler *regexp.Regexp; Name string; Data []string; ID TypeConstraint }
func (*Constraint) CheckConstraint(param string) bool
type ConversionError = schema.ConversionError
type Cookie struct { Expires time.Time; Name string; Value string; Path string; Domain string; SameSite string; MaxAge int; Secure bool; HTTPOnly bool; Partitioned bool; SessionOnly bool }
type Ctx interface { Abandon(); AcceptEncoding() string; AcceptLanguage() string; Accepts(offers ...string) string; AcceptsCharsets(offers ...string) string; AcceptsEncodings(offers ...string) string; AcceptsEventStream() bool; AcceptsHTML() bool; AcceptsJSON() bool; AcceptsLanguages(offers ...string) string; AcceptsLanguagesExtended(offers ...string) string; AcceptsXML() bool; App() *App; Append(field string, values ...string); Attachment(filename ...string); AutoFormat(body any) error; BaseURL() string; Bind() *Bind; Body() []byte; BodyRaw() []byte; CBOR(data any, ctype ...string) error; Charset() string; ClearCookie(key ...string); ClientHelloInfo() *tls.ClientHelloInfo; Context() context.Context; Cookie(cookie *Cookie); Cookies(key string, defaultValue ...string) string; Deadline() (time.Time, bool); Done() <-chan struct{}; Download(file string, filename ...string) error; Drop() error; End() error; Err() error; ForceRelease(); FormFile(key string) (*multipart.FileHeader, error); FormValue(key string, defaultValue ...string) string; Format(handlers ...ResFmt) error; Fresh() bool; FullPath() string; FullURL() string; Get(key string, defaultValue ...string) string; GetHeaders() map[string][]string; GetReqHeaders() map[string][]string; GetRespHeader(key string, defaultValue ...string) string; GetRespHeaders() map[string][]string; GetRouteURL(routeName string, params Map) (string, error); HasBody() bool; HasHeader(key string) bool; Host() string; Hostname() string; IP() string; IPs() []string; Is(extension string) bool; IsAbandoned() bool; IsForm() bool; IsFromLocal() bool; IsJSON() bool; IsMiddleware() bool; IsMultipart() bool; IsPreflight() bool; IsProxyTrusted() bool; IsWebSocket() bool; JSON(data any, ctype ...string) error; JSONP(data any, callback ...string) error; Links(link ...string); Locals(key any, value ...any) any; Location(path string); Matched() bool; MediaType() string; Method(override ...string) string; MsgPack(data any, ctype ...string) error; MultipartForm() (*multipart.Form, error); Next() error; OriginalURL() string; OverrideParam(name string, value string); Params(key string, defaultValue ...string) string; Path(override ...string) string; Port() string; Protocol() string; Queries() map[string]string; Query(key string, defaultValue ...string) string; Range(size int64) (Range, error); Redirect() *Redirect; Referer() string; Render(name string, bind any, layouts ...string) error; Req() Req; Request() *fasthttp.Request; RequestCtx() *fasthttp.RequestCtx; RequestID() string; Res() Res; Reset(fctx *fasthttp.RequestCtx); Response() *fasthttp.Response; RestartRouting() error; Route() *Route; SaveFile(fileheader *multipart.FileHeader, path string) error; SaveFileToStorage(fileheader *multipart.FileHeader, path string, storage Storage) error; Scheme() string; Secure() bool; Send(body []byte) error; SendEarlyHints(hints []string) error; SendFile(file string, config ...SendFile) error; SendStatus(status int) error; SendStream(stream io.Reader, size ...int) error; SendStreamWriter(streamWriter func(*bufio.Writer)) error; SendString(body string) error; Set(key string, val string); SetContext(ctx context.Context); Stale() bool; Status(status int) Ctx; String() string; Subdomains(offset ...int) []string; Type(extension string, charset ...string) Ctx; UserAgent() string; Value(key any) any; Vary(fields ...string); ViewBind(vars Map) error; Write(p []byte) (int, error); WriteString(s string) (int, error); Writef(f string, a ...any) (int, error); XHR() bool; XML(data any) error; configDependentPaths(); extractIPFromHeader(); extractIPsFromHeader(); getBody(); getDetectionPath(); getIndexRoute(); getLocationFromRoute(); getMatched(); getMethodInt(); getPathOriginal(); getSkipNonUseRoutes(); getTreePathHash(); getValues(); release(); renderExtensions(); setCanonical(); setHandlerCtx(); setIndexHandler(); setIndexRoute(); setMatched(); setRoute(); setSkipNonUseRoutes(); tryDecodeBodyInOrder() }
type CustomBinder interface { MIMETypes() []string; Name() string; Parse(c Ctx, out any) error }
type CustomConstraint interface { Execute(param string, args ...string) bool; Name() string }
type CustomCtx interface { Ctx; Abandon(); ForceRelease(); IsAbandoned() bool; Reset(fctx *fasthttp.RequestCtx); getDetectionPath(); getIndexRoute(); getMatched(); getMethodInt(); getPathOriginal(); getSkipNonUseRoutes(); getTreePathHash(); getValues(); release(); setIndexHandler(); setIndexRoute(); setMatched(); setRoute(); setSkipNonUseRoutes() }
type DefaultCtx struct { DefaultReq; DefaultRes }
func (*DefaultCtx) Abandon()
func (*DefaultCtx) AcceptEncoding() string
func (*DefaultCtx) AcceptLanguage() string
func (*DefaultCtx) AcceptsEventStream() bool
func (*DefaultCtx) AcceptsHTML() bool
func (*DefaultCtx) AcceptsJSON() bool
func (*DefaultCtx) AcceptsXML() bool
func (*DefaultCtx) App() *App
func (*DefaultCtx) BaseURL() string
func (*DefaultCtx) Bind() *Bind
func (*DefaultCtx) Charset() string
func (*DefaultCtx) ClientHelloInfo() *tls.ClientHelloInfo
func (*DefaultCtx) Context() context.Context
func (*DefaultCtx) Deadline() (time.Time, bool)
func (*DefaultCtx) Done() <-chan struct{}
func (*DefaultCtx) Err() error
func (*DefaultCtx) ForceRelease()
func (*DefaultCtx) FullPath() string
func (*DefaultCtx) FullURL() string
func (*DefaultCtx) Get(key string, defaultValue ...string) string
func (*DefaultCtx) GetHeaders() map[string][]string
func (*DefaultCtx) GetReqHeaders() map[string][]string
func (*DefaultCtx) GetRespHeader(key string, defaultValue ...string) string
func (*DefaultCtx) GetRespHeaders() map[string][]string
func (*DefaultCtx) HasBody() bool
func (*DefaultCtx) HasHeader(key string) bool
func (*DefaultCtx) IsAbandoned() bool
func (*DefaultCtx) IsForm() bool
func (*DefaultCtx) IsJSON() bool
func (*DefaultCtx) IsMiddleware() bool
func (*DefaultCtx) IsMultipart() bool
func (*DefaultCtx) IsPreflight() bool
func (*DefaultCtx) IsWebSocket() bool
func (*DefaultCtx) Matched() bool
func (*DefaultCtx) MediaType() string
func (*DefaultCtx) Next() error
func (*DefaultCtx) OriginalURL() string
func (*DefaultCtx) OverrideParam(name string, value string)
func (*DefaultCtx) Path(override ...string) string
func (*DefaultCtx) Redirect() *Redirect
func (*DefaultCtx) Referer() string
func (*DefaultCtx) Req() Req
func (*DefaultCtx) Request() *fasthttp.Request
func (*DefaultCtx) RequestCtx() *fasthttp.RequestCtx
func (*DefaultCtx) RequestID() string
func (*DefaultCtx) Res() Res
func (*DefaultCtx) Reset(fctx *fasthttp.RequestCtx)
func (*DefaultCtx) Response() *fasthttp.Response
func (*DefaultCtx) RestartRouting() error
func (*DefaultCtx) Route() *Route
func (*DefaultCtx) SaveFile(fileheader *multipart.FileHeader, path string) error
func (*DefaultCtx) SaveFileToStorage(fileheader *multipart.FileHeader, path string, storage Storage) error
func (*DefaultCtx) Secure() bool
func (*DefaultCtx) SetContext(ctx context.Context)
func (*DefaultCtx) Status(status int) Ctx
func (*DefaultCtx) String() string
func (*DefaultCtx) UserAgent() string
func (*DefaultCtx) Value(key any) any
func (*DefaultCtx) ViewBind(vars Map) error
func (*DefaultCtx) XHR() bool
type DefaultReq struct{}
func (*DefaultReq) Accepts(offers ...string) string
func (*DefaultReq) AcceptsCharsets(offers ...string) string
func (*DefaultReq) AcceptsEncodings(offers ...string) string
func (*DefaultReq) AcceptsLanguages(offers ...string) string
func (*DefaultReq) AcceptsLanguagesExtended(offers ...string) string
func (*DefaultReq) App() *App
func (*DefaultReq) BaseURL() string
func (*DefaultReq) Body() []byte
func (*DefaultReq) BodyRaw() []byte
func (*DefaultReq) Cookies(key string, defaultValue ...string) string
func (*DefaultReq) FormFile(key string) (*multipart.FileHeader, error)
func (*DefaultReq) FormValue(key string, defaultValue ...string) string
func (*DefaultReq) Fresh() bool
func (*DefaultReq) Get(key string, defaultValue ...string) string
func (*DefaultReq) GetHeaders() map[string][]string
func (*DefaultReq) Host() string
func (*DefaultReq) Hostname() string
func (*DefaultReq) IP() string
func (*DefaultReq) IPs() []string
func (*DefaultReq) Is(extension string) bool
func (*DefaultReq) IsFromLocal() bool
func (*DefaultReq) IsProxyTrusted() bool
func (*DefaultReq) Locals(key any, value ...any) any
func (*DefaultReq) Method(override ...string) string
func (*DefaultReq) MultipartForm() (*multipart.Form, error)
func (*DefaultReq) OriginalURL() string
func (*DefaultReq) Params(key string, defaultValue ...string) string
func (*DefaultReq) Port() string
func (*DefaultReq) Protocol() string
func (*DefaultReq) Queries() map[string]string
func (*DefaultReq) Query(key string, defaultValue ...string) string
func (*DefaultReq) Range(size int64) (Range, error)
func (*DefaultReq) Request() *fasthttp.Request
func (*DefaultReq) RequestCtx() *fasthttp.RequestCtx
func (*DefaultReq) Route() *Route
func (*DefaultReq) Scheme() string
func (*DefaultReq) Stale() bool
func (*DefaultReq) Subdomains(offset ...int) []string
type DefaultRes struct{}
func (*DefaultRes) App() *App
func (*DefaultRes) Append(field string, values ...string)
func (*DefaultRes) Attachment(filename ...string)
func (*DefaultRes) AutoFormat(body any) error
func (*DefaultRes) CBOR(data any, ctype ...string) error
func (*DefaultRes) ClearCookie(key ...string)
func (*DefaultRes) Cookie(cookie *Cookie)
func (*DefaultRes) Download(file string, filename ...string) error
func (*DefaultRes) Drop() error
func (*DefaultRes) End() error
func (*DefaultRes) Format(handlers ...ResFmt) error
func (*DefaultRes) Get(key string, defaultValue ...string) string
func (*DefaultRes) GetHeaders() map[string][]string
func (*DefaultRes) GetRouteURL(routeName string, params Map) (string, error)
func (*DefaultRes) JSON(data any, ctype ...string) error
func (*DefaultRes) JSONP(data any, callback ...string) error
func (*DefaultRes) Links(link ...string)
func (*DefaultRes) Location(path string)
func (*DefaultRes) MsgPack(data any, ctype ...string) error
func (*DefaultRes) OriginalURL() string
func (*DefaultRes) Redirect() *Redirect
func (*DefaultRes) Render(name string, bind any, layouts ...string) error
func (*DefaultRes) RequestCtx() *fasthttp.RequestCtx
func (*DefaultRes) Response() *fasthttp.Response
func (*DefaultRes) Send(body []byte) error
func (*DefaultRes) SendEarlyHints(hints []string) error
func (*DefaultRes) SendFile(file string, config ...SendFile) error
func (*DefaultRes) SendStatus(status int) error
func (*DefaultRes) SendStream(stream io.Reader, size ...int) error
func (*DefaultRes) SendStreamWriter(streamWriter func(*bufio.Writer)) error
func (*DefaultRes) SendString(body string) error
func (*DefaultRes) Set(key string, val string)
func (*DefaultRes) Status(status int) Ctx
func (*DefaultRes) Type(extension string, charset ...string) Ctx
func (*DefaultRes) Vary(fields ...string)
func (*DefaultRes) ViewBind(vars Map) error
func (*DefaultRes) Write(p []byte) (int, error)
func (*DefaultRes) WriteString(s string) (int, error)
func (*DefaultRes) Writef(f string, a ...any) (int, error)
func (*DefaultRes) XML(data any) error
type EmptyFieldError = schema.EmptyFieldError
type Error struct { Message string; Code int }
func (*Error) Error() string
type ErrorHandler = func(Ctx, error) error
type FlashMessage struct { Key string; Value string; Level uint8 }
type GenericType interface { GenericTypeInteger | GenericTypeFloat | bool | string | []byte }
type GenericTypeFloat interface { float32 | float64 }
type GenericTypeInteger interface { GenericTypeIntegerSigned | GenericTypeIntegerUnsigned }
type GenericTypeIntegerSigned interface { int | int8 | int16 | int32 | int64 }
type GenericTypeIntegerUnsigned interface { uint | uint8 | uint16 | uint32 | uint64 }
type Group struct { Prefix string }
func (*Group) Add(methods []string, path string, handler any, handlers ...any) Router
func (*Group) All(path string, handler any, handlers ...any) Router
func (*Group) Connect(path string, handler any, handlers ...any) Router
func (*Group) Delete(path string, handler any, handlers ...any) Router
func (*Group) Get(path string, handler any, handlers ...any) Router
func (*Group) Group(prefix string, handlers ...any) Router
func (*Group) Head(path string, handler any, handlers ...any) Router
func (*Group) Name(name string) Router
func (*Group) Options(path string, handler any, handlers ...any) Router
func (*Group) Patch(path string, handler any, handlers ...any) Router
func (*Group) Post(path string, handler any, handlers ...any) Router
func (*Group) Put(path string, handler any, handlers ...any) Router
func (*Group) Route(prefix string, fn func(router Router), name ...string) Router
func (*Group) RouteChain(path string) Register
func (*Group) Trace(path string, handler any, handlers ...any) Router
func (*Group) Use(args ...any) Router
type Handler = func(Ctx) error
type Hooks struct{}
func (*Hooks) OnFork(handler ...OnForkHandler)
func (*Hooks) OnGroup(handler ...OnGroupHandler)
func (*Hooks) OnGroupName(handler ...OnGroupNameHandler)
func (*Hooks) OnListen(handler ...OnListenHandler)
func (*Hooks) OnMount(handler ...OnMountHandler)
func (*Hooks) OnName(handler ...OnNameHandler)
func (*Hooks) OnPostShutdown(handler ...OnPostShutdownHandler)
func (*Hooks) OnPostStartupMessage(handler ...OnPostStartupMessageHandler)
func (*Hooks) OnPreShutdown(handler ...OnPreShutdownHandler)
func (*Hooks) OnPreStartupMessage(handler ...OnPreStartupMessageHandler)
func (*Hooks) OnRoute(handler ...OnRouteHandler)
type InvalidUnmarshalError = json.InvalidUnmarshalError
type ListenConfig struct { GracefulContext context.Context; TLSConfigFunc func(tlsConfig *tls.Config); TLSConfig *tls.Config; ListenerAddrFunc func(addr net.Addr); BeforeServeFunc func(app *App) error; AutoCertManager *autocert.Manager; ListenerNetwork string; CertFile string; CertKeyFile string; CertClientFile string; ShutdownTimeout time.Duration; UnixSocketFileMode os.FileMode; TLSMinVersion uint16; DisableStartupMessage bool; EnablePrefork bool; EnablePrintRoutes bool }
type ListenData struct { ColorScheme Colors; Host string; Port string; Version string; AppName string; ChildPIDs []int; HandlerCount int; ProcessCount int; PID int; TLS bool; Prefork bool }
type Map map[string]any
type MarshalerError = json.MarshalerError
type MultiError = schema.MultiError
type OldInputData struct { Key string; Value string }
type OnForkHandler = func(int) error
type OnGroupHandler = func(Group) error
type OnGroupNameHandler = OnGroupHandler
type OnListenHandler = func(ListenData) error
type OnMountHandler = func(*App) error
type OnNameHandler = OnRouteHandler
type OnPostShutdownHandler = func(error) error
type OnPostStartupMessageHandler = func(*PostStartupMessageData) error
type OnPreShutdownHandler = func() error
type OnPreStartupMessageHandler = func(*PreStartupMessageData) error
type OnRouteHandler = func(Route) error
type PostStartupMessageData struct { *ListenData; Disabled bool; IsChild bool; Prevented bool }
type PreStartupMessageData struct { *ListenData; BannerHeader string; PreventDefault bool }
func (*PreStartupMessageData) AddError(key string, title string, value string, priority ...int)
func (*PreStartupMessageData) AddInfo(key string, title string, value string, priority ...int)
func (*PreStartupMessageData) AddWarning(key string, title string, value string, priority ...int)
func (*PreStartupMessageData) DeleteEntry(key string)
func (*PreStartupMessageData) EntryKeys() []string
func (*PreStartupMessageData) ResetEntries()
type Range struct { Type string; Ranges []RangeSet }
type RangeSet struct { Start int64; End int64 }
type Redirect struct{}
func (*Redirect) Back(fallback ...string) error
func (*Redirect) Message(key string) FlashMessage
func (*Redirect) Messages() []FlashMessage
func (*Redirect) OldInput(key string) OldInputData
func (*Redirect) OldInputs() []OldInputData
func (*Redirect) Route(name string, config ...RedirectConfig) error
func (*Redirect) Status(code int) *Redirect
func (*Redirect) To(location string) error
func (*Redirect) With(key string, value string, level ...uint8) *Redirect
func (*Redirect) WithInput() *Redirect
type RedirectConfig struct { Params Map; Queries map[string]string }
type Register interface { Add(methods []string, handler any, handlers ...any) Register; All(handler any, handlers ...any) Register; Connect(handler any, handlers ...any) Register; Delete(handler any, handlers ...any) Register; Get(handler any, handlers ...any) Register; Head(handler any, handlers ...any) Register; Options(handler any, handlers ...any) Register; Patch(handler any, handlers ...any) Register; Post(handler any, handlers ...any) Register; Put(handler any, handlers ...any) Register; RouteChain(path string) Register; Trace(handler any, handlers ...any) Register }
type Registering struct{}
func (*Registering) Add(methods []string, handler any, handlers ...any) Register
func (*Registering) All(handler any, handlers ...any) Register
func (*Registering) Connect(handler any, handlers ...any) Register
func (*Registering) Delete(handler any, handlers ...any) Register
func (*Registering) Get(handler any, handlers ...any) Register
func (*Registering) Head(handler any, handlers ...any) Register
func (*Registering) Options(handler any, handlers ...any) Register
func (*Registering) Patch(handler any, handlers ...any) Register
func (*Registering) Post(handler any, handlers ...any) Register
func (*Registering) Put(handler any, handlers ...any) Register
func (*Registering) RouteChain(path string) Register
func (*Registering) Trace(handler any, handlers ...any) Register
type Req interface { Accepts(offers ...string) string; AcceptsCharsets(offers ...string) string; AcceptsEncodings(offers ...string) string; AcceptsLanguages(offers ...string) string; AcceptsLanguagesExtended(offers ...string) string; App() *App; BaseURL() string; Body() []byte; BodyRaw() []byte; Cookies(key string, defaultValue ...string) string; FormFile(key string) (*multipart.FileHeader, error); FormValue(key string, defaultValue ...string) string; Fresh() bool; Get(key string, defaultValue ...string) string; GetHeaders() map[string][]string; Host() string; Hostname() string; IP() string; IPs() []string; Is(extension string) bool; IsFromLocal() bool; IsProxyTrusted() bool; Locals(key any, value ...any) any; Method(override ...string) string; MultipartForm() (*multipart.Form, error); OriginalURL() string; Params(key string, defaultValue ...string) string; Port() string; Protocol() string; Queries() map[string]string; Query(key string, defaultValue ...string) string; Range(size int64) (Range, error); Request() *fasthttp.Request; RequestCtx() *fasthttp.RequestCtx; Route() *Route; Scheme() string; Stale() bool; Subdomains(offset ...int) []string; extractIPFromHeader(); extractIPsFromHeader(); getBody(); release(); tryDecodeBodyInOrder() }
type Res interface { App() *App; Append(field string, values ...string); Attachment(filename ...string); AutoFormat(body any) error; CBOR(data any, ctype ...string) error; ClearCookie(key ...string); Cookie(cookie *Cookie); Download(file string, filename ...string) error; Drop() error; End() error; Format(handlers ...ResFmt) error; Get(key string, defaultValue ...string) string; GetHeaders() map[string][]string; GetRouteURL(routeName string, params Map) (string, error); JSON(data any, ctype ...string) error; JSONP(data any, callback ...string) error; Links(link ...string); Location(path string); MsgPack(data any, ctype ...string) error; OriginalURL() string; Redirect() *Redirect; Render(name string, bind any, layouts ...string) error; RequestCtx() *fasthttp.RequestCtx; Response() *fasthttp.Response; Send(body []byte) error; SendEarlyHints(hints []string) error; SendFile(file string, config ...SendFile) error; SendStatus(status int) error; SendStream(stream io.Reader, size ...int) error; SendStreamWriter(streamWriter func(*bufio.Writer)) error; SendString(body string) error; Set(key string, val string); Status(status int) Ctx; Type(extension string, charset ...string) Ctx; Vary(fields ...string); ViewBind(vars Map) error; Write(p []byte) (int, error); WriteString(s string) (int, error); Writef(f string, a ...any) (int, error); XML(data any) error; getLocationFromRoute(); release(); renderExtensions(); setCanonical() }
type ResFmt struct { Handler func(Ctx) error; MediaType string }
type Route struct { Method string; Name string; Path string; Params []string; Handlers []Handler }
type RouteMessage struct{}
type Router interface { Add(methods []string, path string, handler any, handlers ...any) Router; All(path string, handler any, handlers ...any) Router; Connect(path string, handler any, handlers ...any) Router; Delete(path string, handler any, handlers ...any) Router; Get(path string, handler any, handlers ...any) Router; Group(prefix string, handlers ...any) Router; Head(path string, handler any, handlers ...any) Router; Name(name string) Router; Options(path string, handler any, handlers ...any) Router; Patch(path string, handler any, handlers ...any) Router; Post(path string, handler any, handlers ...any) Router; Put(path string, handler any, handlers ...any) Router; Route(prefix string, fn func(router Router), name ...string) Router; RouteChain(path string) Register; Trace(path string, handler any, handlers ...any) Router; Use(args ...any) Router }
type SendFile struct { FS fs.FS; Compress bool; ByteRange bool; Download bool; CacheDuration time.Duration; MaxAge int }
type Service interface { Start(ctx context.Context) error; State(ctx context.Context) (string, error); String() string; Terminate(ctx context.Context) error }
type StartupMessageLevel int
type State struct{}
func (*State) Delete(key string)
func (*State) Get(key string) (any, bool)
func (*State) GetBool(key string) (value bool, ok bool)
func (*State) GetComplex128(key string) (complex128, bool)
func (*State) GetComplex64(key string) (complex64, bool)
func (*State) GetFloat32(key string) (float32, bool)
func (*State) GetFloat64(key string) (float64, bool)
func (*State) GetInt(key string) (int, bool)
func (*State) GetInt16(key string) (int16, bool)
func (*State) GetInt32(key string) (int32, bool)
func (*State) GetInt64(key string) (int64, bool)
func (*State) GetInt8(key string) (int8, bool)
func (*State) GetString(key string) (string, bool)
func (*State) GetUint(key string) (uint, bool)
func (*State) GetUint16(key string) (uint16, bool)
func (*State) GetUint32(key string) (uint32, bool)
func (*State) GetUint64(key string) (uint64, bool)
func (*State) GetUint8(key string) (uint8, bool)
func (*State) GetUintptr(key string) (uintptr, bool)
func (*State) Has(key string) bool
func (*State) Keys() []string
func (*State) Len() int
func (*State) MustGet(key string) any
func (*State) Reset()
func (*State) Services() map[string]Service
func (*State) ServicesLen() int
func (*State) Set(key string, value any)
type Storage interface { Close() error; Delete(key string) error; DeleteWithContext(ctx context.Context, key string) error; Get(key string) ([]byte, error); GetWithContext(ctx context.Context, key string) ([]byte, error); Reset() error; ResetWithContext(ctx context.Context) error; Set(key string, val []byte, exp time.Duration) error; SetWithContext(ctx context.Context, key string, val []byte, exp time.Duration) error }
type StructValidator interface { Validate(out any) error }
type SyntaxError = json.SyntaxError
type TLSHandler struct{}
func (*TLSHandler) GetClientInfo(info *tls.ClientHelloInfo) (*tls.Certificate, error)
type TestConfig struct { Timeout time.Duration; FailOnTimeout bool }
type TrustProxyConfig struct { Proxies []string; LinkLocal bool; Loopback bool; Private bool; UnixSocket bool }
type TypeConstraint uint16
type UnknownKeyError = schema.UnknownKeyError
type UnmarshalTypeError = json.UnmarshalTypeError
type UnsupportedTypeError = json.UnsupportedTypeError
type UnsupportedValueError = json.UnsupportedValueError
type Views interface { Load() error; Render(out io.Writer, name string, binding any, layout ...string) error }
