// Interface of github.com/valyala/fasthttp@v1.78.0, generated from its types. Signatures only.
package fasthttp

import "bufio"
import "context"
import "crypto/tls"
import "io"
import "io/fs"
import "iter"
import "mime/multipart"
import "net"
import "os"
import "time"

const CompressBestCompression = 9
const CompressBestSpeed = 1
const CompressBrotliBestCompression = 11
const CompressBrotliBestSpeed = 0
const CompressBrotliDefaultCompression = 4
const CompressBrotliNoCompression = 0
const CompressDefaultCompression = 6
const CompressHuffmanOnly = -2
const CompressNoCompression = 0
const CompressZstdBestCompression = 4
const CompressZstdBestSpeed = 1
const CompressZstdDefault = 2
const CompressZstdSpeedBetter = 3
const CompressZstdSpeedNotSet = 0
const CookieSameSiteDefaultMode CookieSameSite = 1
const CookieSameSiteDisabled CookieSameSite = 0
const CookieSameSiteLaxMode CookieSameSite = 2
const CookieSameSiteNoneMode CookieSameSite = 4
const CookieSameSiteStrictMode CookieSameSite = 3
const DefaultConcurrency = 262144
const DefaultDNSCacheDuration time.Duration = 60000000000
const DefaultDialTimeout time.Duration = 3000000000
const DefaultLBClientTimeout time.Duration = 1000000000
const DefaultMaxConnsPerHost = 512
const DefaultMaxIdemponentCallAttempts = 5
const DefaultMaxIdleConnDuration time.Duration = 10000000000
const DefaultMaxPendingRequests = 1024
const DefaultMaxRequestBodySize = 4194304
const FIFO ConnPoolStrategyType = 0
const FSCompressedFileSuffix = ".fasthttp.gz"
const FSHandlerCacheDuration time.Duration = 10000000000
const HeaderAccept = "Accept"
const HeaderAcceptCH = "Accept-CH"
const HeaderAcceptCHLifetime = "Accept-CH-Lifetime"
const HeaderAcceptCharset = "Accept-Charset"
const HeaderAcceptEncoding = "Accept-Encoding"
const HeaderAcceptLanguage = "Accept-Language"
const HeaderAcceptPatch = "Accept-Patch"
const HeaderAcceptPushPolicy = "Accept-Push-Policy"
const HeaderAcceptQuery = "Accept-Query"
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
const HeaderCookie2 = "Cookie2"
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
const HeaderPingFrom = "Ping-From"
const HeaderPingTo = "Ping-To"
const HeaderPragma = "Pragma"
const HeaderProxyAuthenticate = "Proxy-Authenticate"
const HeaderProxyAuthorization = "Proxy-Authorization"
const HeaderProxyConnection = "Proxy-Connection"
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
const HeaderXFrameOptions = "X-Frame-Options"
const HeaderXPermittedCrossDomainPolicies = "X-Permitted-Cross-Domain-Policies"
const HeaderXPingback = "X-Pingback"
const HeaderXPoweredBy = "X-Powered-By"
const HeaderXRequestedWith = "X-Requested-With"
const HeaderXRobotsTag = "X-Robots-Tag"
const HeaderXUACompatible = "X-UA-Compatible"
const HeaderXXSSProtection = "X-XSS-Protection"
const LIFO ConnPoolStrategyType = 1
const MethodConnect = "CONNECT"
const MethodDelete = "DELETE"
const MethodGet = "GET"
const MethodHead = "HEAD"
const MethodOptions = "OPTIONS"
const MethodPatch = "PATCH"
const MethodPost = "POST"
const MethodPut = "PUT"
const MethodQuery = "QUERY"
const MethodTrace = "TRACE"
const StateActive ConnState = 1
const StateClosed ConnState = 4
const StateHijacked ConnState = 3
const StateIdle ConnState = 2
const StateNew ConnState = 0
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
const StatusNonAuthoritativeInfo = 203
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
const StatusSwitchingProtocols = 101
const StatusTeapot = 418
const StatusTemporaryRedirect = 307
const StatusTooManyRequests = 429
const StatusUnauthorized = 401
const StatusUnavailableForLegalReasons = 451
const StatusUnprocessableEntity = 422
const StatusUnsupportedMediaType = 415
const StatusUpgradeRequired = 426
const StatusUseProxy = 305
const StatusVariantAlsoNegotiates = 506
var CookieExpireDelete time.Time
var CookieExpireUnlimited time.Time
var DefaultTransport RoundTripper
var ErrAlreadyServing error
var ErrBadTrailer error
var ErrBodyTooLarge error
var ErrConcurrencyLimit error
var ErrConnPoolStrategyNotImpl error
var ErrConnectionClosed error
var ErrContentEncodingUnsupported error
var ErrDeadlineUpdatesDisabled error
var ErrDialTimeout error
var ErrDuplicateContentLength error
var ErrEmptyRequestURI error
var ErrExtraWhitespaceInRequestLine error
var ErrGetOnly error
var ErrHostClientRedirectToDifferentScheme error
var ErrInvalidCookieValue error
var ErrMissingFile error
var ErrMissingLocation error
var ErrMissingRequestMethod error
var ErrNeedMore error
var ErrNilConnection error
var ErrNoArgValue error
var ErrNoAvailableClients error
var ErrNoCookies error
var ErrNoFreeConns error
var ErrNoMultipartForm error
var ErrNonNumericChars error
var ErrPerIPConnLimit error
var ErrPipelineOverflow error
var ErrReadingResponseHeaders error
var ErrReadingResponseTrailer error
var ErrRedirectBodyStream error
var ErrResponseFirstLineMissingSpace error
var ErrSmallReadBuffer error
var ErrTLSHandshakeTimeout error
var ErrTimeout *timeoutError
var ErrTooManyRedirects error
var ErrUnexpectedStatusCodeChar error
var ErrUnsupportedRequestMethod error
var ErrUnsupportedTransferEncoding error
var ErrorInvalidURI error
var FSCompressedFileSuffixes map[string]string
var NetHttpFormValueFunc func(ctx *RequestCtx, key string) []byte
func AcquireArgs() *Args
func AcquireCookie() *Cookie
func AcquireRequest() *Request
func AcquireResponse() *Response
func AcquireTimer(timeout time.Duration) *time.Timer
func AcquireURI() *URI
func AddMissingPort(addr string, isTLS bool) string
func AppendBrotliBytes(dst []byte, src []byte) []byte
func AppendBrotliBytesLevel(dst []byte, src []byte, level int) []byte
func AppendDeflateBytes(dst []byte, src []byte) []byte
func AppendDeflateBytesLevel(dst []byte, src []byte, level int) []byte
func AppendGunzipBytes(dst []byte, src []byte) ([]byte, error)
func AppendGzipBytes(dst []byte, src []byte) []byte
func AppendGzipBytesLevel(dst []byte, src []byte, level int) []byte
func AppendHTMLEscape(dst []byte, s string) []byte
func AppendHTMLEscapeBytes(dst []byte, s []byte) []byte
func AppendHTTPDate(dst []byte, date time.Time) []byte
func AppendIPv4(dst []byte, ip net.IP) []byte
func AppendInflateBytes(dst []byte, src []byte) ([]byte, error)
func AppendNormalizedHeaderKey(dst []byte, key string) []byte
func AppendNormalizedHeaderKeyBytes(dst []byte, key []byte) []byte
func AppendQuotedArg(dst []byte, src []byte) []byte
func AppendUint(dst []byte, n int) []byte
func AppendUnbrotliBytes(dst []byte, src []byte) ([]byte, error)
func AppendUnquotedArg(dst []byte, src []byte) []byte
func AppendUnzstdBytes(dst []byte, src []byte) ([]byte, error)
func AppendZstdBytes(dst []byte, src []byte) []byte
func AppendZstdBytesLevel(dst []byte, src []byte, level int) []byte
func CoarseTimeNow() time.Time
func CompressHandler(h RequestHandler) RequestHandler
func CompressHandlerBrotliLevel(h RequestHandler, brotliLevel int, otherLevel int) RequestHandler
func CompressHandlerLevel(h RequestHandler, level int) RequestHandler
func Dial(addr string) (net.Conn, error)
func DialDualStack(addr string) (net.Conn, error)
func DialDualStackTimeout(addr string, timeout time.Duration) (net.Conn, error)
func DialTimeout(addr string, timeout time.Duration) (net.Conn, error)
func Do(req *Request, resp *Response) error
func DoDeadline(req *Request, resp *Response, deadline time.Time) error
func DoRedirects(req *Request, resp *Response, maxRedirectsCount int) error
func DoTimeout(req *Request, resp *Response, timeout time.Duration) error
func FSHandler(root string, stripSlashes int) RequestHandler
func FileLastModified(path string) (time.Time, error)
func FlushDNSCache()
func GenerateTestCertificate(host string) ([]byte, []byte, error)
func Get(dst []byte, url string) (statusCode int, body []byte, err error)
func GetDeadline(dst []byte, url string, deadline time.Time) (statusCode int, body []byte, err error)
func GetTimeout(dst []byte, url string, timeout time.Duration) (statusCode int, body []byte, err error)
func ListenAndServe(addr string, handler RequestHandler) error
func ListenAndServeTLS(addr string, certFile string, keyFile string, handler RequestHandler) error
func ListenAndServeTLSEmbed(addr string, certData []byte, keyData []byte, handler RequestHandler) error
func ListenAndServeUNIX(addr string, mode os.FileMode, handler RequestHandler) error
func NewBoundedStreamReader(sw StreamWriter) io.ReadCloser
func NewPathPrefixStripper(prefixSize int) PathRewriteFunc
func NewPathSlashesStripper(slashesCount int) PathRewriteFunc
func NewStreamReader(sw StreamWriter) io.ReadCloser
func NewVHostPathRewriter(slashesCount int) PathRewriteFunc
func ParseByteRange(byteRange []byte, contentLength int) (startPos int, endPos int, err error)
func ParseHTTPDate(date []byte) (time.Time, error)
func ParseIPv4(dst net.IP, ipStr []byte) (net.IP, error)
func ParseUfloat(buf []byte) (float64, error)
func ParseUint(buf []byte) (int, error)
func Post(dst []byte, url string, postArgs *Args) (statusCode int, body []byte, err error)
func ReleaseArgs(a *Args)
func ReleaseCookie(c *Cookie)
func ReleaseRequest(req *Request)
func ReleaseResponse(resp *Response)
func ReleaseTimer(t *time.Timer)
func ReleaseURI(u *URI)
func SaveMultipartFile(fh *multipart.FileHeader, path string) (err error)
func Serve(ln net.Listener, handler RequestHandler) error
func ServeConn(c net.Conn, handler RequestHandler) error
func ServeFS(ctx *RequestCtx, filesystem fs.FS, path string)
func ServeFSLiteral(ctx *RequestCtx, filesystem fs.FS, path string)
func ServeFile(ctx *RequestCtx, path string)
func ServeFileBytes(ctx *RequestCtx, path []byte)
func ServeFileBytesUncompressed(ctx *RequestCtx, path []byte)
func ServeFileLiteral(ctx *RequestCtx, path string)
func ServeFileUncompressed(ctx *RequestCtx, path string)
func ServeTLS(ln net.Listener, certFile string, keyFile string, handler RequestHandler) error
func ServeTLSEmbed(ln net.Listener, certData []byte, keyData []byte, handler RequestHandler) error
func SetBodySizePoolLimit(reqBodyLimit int, respBodyLimit int)
func StatusCodeIsRedirect(statusCode int) bool
func StatusMessage(statusCode int) string
func TimeoutHandler(h RequestHandler, timeout time.Duration, msg string) RequestHandler
func TimeoutWithCodeHandler(h RequestHandler, timeout time.Duration, msg string, statusCode int) RequestHandler
func VisitHeaderParams(b []byte, f func(key []byte, value []byte) bool)
func WriteBrotli(w io.Writer, p []byte) (int, error)
func WriteBrotliLevel(w io.Writer, p []byte, level int) (int, error)
func WriteDeflate(w io.Writer, p []byte) (int, error)
func WriteDeflateLevel(w io.Writer, p []byte, level int) (int, error)
func WriteGunzip(w io.Writer, p []byte) (int, error)
func WriteGzip(w io.Writer, p []byte) (int, error)
func WriteGzipLevel(w io.Writer, p []byte, level int) (int, error)
func WriteInflate(w io.Writer, p []byte) (int, error)
func WriteMultipartForm(w io.Writer, f *multipart.Form, boundary string) error
func WriteUnbrotli(w io.Writer, p []byte) (int, error)
func WriteUnzstd(w io.Writer, p []byte) (int, error)
func WriteZstdLevel(w io.Writer, p []byte, level int) (int, error)
type Args struct{}
func (*Args) Add(key string, value string)
func (*Args) AddBytesK(key []byte, value string)
func (*Args) AddBytesKNoValue(key []byte)
func (*Args) AddBytesKV(key []byte, value []byte)
func (*Args) AddBytesV(key string, value []byte)
func (*Args) AddNoValue(key string)
func (*Args) All() iter.Seq2[[]byte, []byte]
func (*Args) AppendBytes(dst []byte) []byte
func (*Args) CopyTo(dst *Args)
func (*Args) Del(key string)
func (*Args) DelBytes(key []byte)
func (*Args) GetBool(key string) bool
func (*Args) GetUfloat(key string) (float64, error)
func (*Args) GetUfloatOrZero(key string) float64
func (*Args) GetUint(key string) (int, error)
func (*Args) GetUintOrZero(key string) int
func (*Args) Has(key string) bool
func (*Args) HasBytes(key []byte) bool
func (*Args) Len() int
func (*Args) Parse(s string)
func (*Args) ParseBytes(b []byte)
func (*Args) Peek(key string) []byte
func (*Args) PeekBytes(key []byte) []byte
func (*Args) PeekMulti(key string) [][]byte
func (*Args) PeekMultiBytes(key []byte) [][]byte
func (*Args) QueryString() []byte
func (*Args) Reset()
func (*Args) Set(key string, value string)
func (*Args) SetBytesK(key []byte, value string)
func (*Args) SetBytesKNoValue(key []byte)
func (*Args) SetBytesKV(key []byte, value []byte)
func (*Args) SetBytesV(key string, value []byte)
func (*Args) SetNoValue(key string)
func (*Args) SetUint(key string, value int)
func (*Args) SetUintBytes(key []byte, value int)
func (*Args) Sort(f func(x []byte, y []byte) int)
func (*Args) SortKeys(f func(x []byte, y []byte) int)
func (*Args) String() string
func (*Args) VisitAll(f func(key []byte, value []byte))
func (*Args) WriteTo(w io.Writer) (int64, error)
type BalancingClient interface { DoDeadline(req *Request, resp *Response, deadline time.Time) error; PendingRequests() int }
type BodyWriterTo interface { io.WriterTo; SupportsBodyWriteTo() bool }
type CacheKind uint8
type Client struct { Transport RoundTripper; DialTimeout DialFuncWithTimeout; Dial DialFunc; TLSConfig *tls.Config; RetryIf RetryIfFunc; RetryIfErr RetryIfErrFunc; RetryIfErrUpstream RetryIfErrUpstreamFunc; ConfigureClient func(hc *HostClient) error; Name string; MaxConnsPerHost int; MaxIdleConnDuration time.Duration; MaxConnDuration time.Duration; MaxIdemponentCallAttempts int; ReadBufferSize int; WriteBufferSize int; ReadTimeout time.Duration; WriteTimeout time.Duration; MaxResponseBodySize int; MaxConnWaitTimeout time.Duration; ConnPoolStrategy ConnPoolStrategyType; NoDefaultUserAgentHeader bool; DialDualStack bool; DisableHeaderNamesNormalizing bool; DisablePathNormalizing bool; StreamResponseBody bool }
func (*Client) CloseIdleConnections()
func (*Client) ConnsCount() int
func (*Client) Do(req *Request, resp *Response) error
func (*Client) DoDeadline(req *Request, resp *Response, deadline time.Time) error
func (*Client) DoRedirects(req *Request, resp *Response, maxRedirectsCount int) error
func (*Client) DoTimeout(req *Request, resp *Response, timeout time.Duration) error
func (*Client) Get(dst []byte, url string) (statusCode int, body []byte, err error)
func (*Client) GetDeadline(dst []byte, url string, deadline time.Time) (statusCode int, body []byte, err error)
func (*Client) GetTimeout(dst []byte, url string, timeout time.Duration) (statusCode int, body []byte, err error)
func (*Client) IdleConnsCount() int
func (*Client) Post(dst []byte, url string, postArgs *Args) (statusCode int, body []byte, err error)
type ConnPoolStrategyType int
type ConnState int
func (ConnState) String() string
type Cookie struct{}
func (*Cookie) AppendBytes(dst []byte) []byte
func (*Cookie) Cookie() []byte
func (*Cookie) CopyTo(src *Cookie)
func (*Cookie) Domain() []byte
func (*Cookie) Expire() time.Time
func (*Cookie) HTTPOnly() bool
func (*Cookie) Key() []byte
func (*Cookie) MaxAge() int
func (*Cookie) Parse(src string) error
func (*Cookie) ParseBytes(src []byte) error
func (*Cookie) Partitioned() bool
func (*Cookie) Path() []byte
func (*Cookie) Reset()
func (*Cookie) SameSite() CookieSameSite
func (*Cookie) Secure() bool
func (*Cookie) SetDomain(domain string)
func (*Cookie) SetDomainBytes(domain []byte)
func (*Cookie) SetExpire(expire time.Time)
func (*Cookie) SetHTTPOnly(httpOnly bool)
func (*Cookie) SetKey(key string)
func (*Cookie) SetKeyBytes(key []byte)
func (*Cookie) SetMaxAge(seconds int)
func (*Cookie) SetPartitioned(partitioned bool)
func (*Cookie) SetPath(path string)
func (*Cookie) SetPathBytes(path []byte)
func (*Cookie) SetSameSite(mode CookieSameSite)
func (*Cookie) SetSecure(secure bool)
func (*Cookie) SetValue(value string)
func (*Cookie) SetValueBytes(value []byte)
func (*Cookie) String() string
func (*Cookie) Value() []byte
func (*Cookie) WriteTo(w io.Writer) (int64, error)
type CookieSameSite int
type DialFunc func(addr string) (net.Conn, error)
type DialFuncWithTimeout func(addr string, timeout time.Duration) (net.Conn, error)
type ErrBodyStreamWritePanic struct { error }
type ErrBrokenChunk struct { error }
type ErrDialWithUpstream struct { Upstream string }
func (*ErrDialWithUpstream) Error() string
func (*ErrDialWithUpstream) Unwrap() error
type ErrNothingRead struct { error }
type ErrSmallBuffer struct { error }
type EscapeError string
func (EscapeError) Error() string
type FS struct { FS fs.FS; PathRewrite PathRewriteFunc; PathNotFound RequestHandler; CompressedFileSuffixes map[string]string; CleanStop chan struct{}; Root string; CompressRoot string; CompressedFileSuffix string; IndexNames []string; CacheDuration time.Duration; AllowEmptyRoot bool; AllowSymlinksOutsideRoot bool; CompressBrotli bool; CompressZstd bool; GenerateIndexPages bool; Compress bool; AcceptByteRange bool; GenerateETag bool; SkipCache bool }
func (*FS) NewRequestHandler() RequestHandler
type FormValueFunc func(*RequestCtx, string) []byte
type HijackHandler func(c net.Conn)
type HostClient struct { Transport RoundTripper; DialTimeout DialFuncWithTimeout; Dial DialFunc; TLSConfig *tls.Config; RetryIf RetryIfFunc; RetryIfErr RetryIfErrFunc; RetryIfErrUpstream RetryIfErrUpstreamFunc; Addr string; Name string; MaxConns int; MaxConnDuration time.Duration; MaxIdleConnDuration time.Duration; MaxIdemponentCallAttempts int; ReadBufferSize int; WriteBufferSize int; ReadTimeout time.Duration; WriteTimeout time.Duration; MaxResponseBodySize int; MaxConnWaitTimeout time.Duration; ConnPoolStrategy ConnPoolStrategyType; NoDefaultUserAgentHeader bool; DialDualStack bool; IsTLS bool; DisableHeaderNamesNormalizing bool; DisablePathNormalizing bool; SecureErrorLogMessage bool; StreamResponseBody bool }
func (*HostClient) AcquireConn(reqTimeout time.Duration, connectionClose bool) (cc *clientConn, err error)
func (*HostClient) AcquireReader(conn net.Conn) *bufio.Reader
func (*HostClient) AcquireWriter(conn net.Conn) *bufio.Writer
func (*HostClient) CloseConn(cc *clientConn)
func (*HostClient) CloseIdleConnections()
func (*HostClient) ConnsCount() int
func (*HostClient) Do(req *Request, resp *Response) error
func (*HostClient) DoDeadline(req *Request, resp *Response, deadline time.Time) error
func (*HostClient) DoRedirects(req *Request, resp *Response, maxRedirectsCount int) error
func (*HostClient) DoTimeout(req *Request, resp *Response, timeout time.Duration) error
func (*HostClient) Get(dst []byte, url string) (statusCode int, body []byte, err error)
func (*HostClient) GetDeadline(dst []byte, url string, deadline time.Time) (statusCode int, body []byte, err error)
func (*HostClient) GetTimeout(dst []byte, url string, timeout time.Duration) (statusCode int, body []byte, err error)
func (*HostClient) IdleConnsCount() int
func (*HostClient) LastUseTime() time.Time
func (*HostClient) PendingRequests() int
func (*HostClient) Post(dst []byte, url string, postArgs *Args) (statusCode int, body []byte, err error)
func (*HostClient) ReleaseConn(cc *clientConn)
func (*HostClient) ReleaseReader(br *bufio.Reader)
func (*HostClient) ReleaseWriter(bw *bufio.Writer)
func (*HostClient) SetMaxConns(newMaxConns int)
type InvalidHostError string
func (InvalidHostError) Error() string
type LBClient struct { HealthCheck func(req *Request, resp *Response, err error) bool; Clients []BalancingClient; Timeout time.Duration }
func (*LBClient) AddClient(c BalancingClient) int
func (*LBClient) Do(req *Request, resp *Response) error
func (*LBClient) DoDeadline(req *Request, resp *Response, deadline time.Time) error
func (*LBClient) DoTimeout(req *Request, resp *Response, timeout time.Duration) error
func (*LBClient) RemoveClients(rc func(BalancingClient) bool) int
type Logger interface { Printf(format string, args ...any) }
type PathRewriteFunc func(ctx *RequestCtx) []byte
type PipelineClient struct { Logger Logger; Dial DialFunc; TLSConfig *tls.Config; Addr string; Name string; MaxConns int; MaxPendingRequests int; MaxBatchDelay time.Duration; MaxIdleConnDuration time.Duration; ReadBufferSize int; WriteBufferSize int; ReadTimeout time.Duration; WriteTimeout time.Duration; MaxResponseBodySize int; NoDefaultUserAgentHeader bool; DialDualStack bool; DisableHeaderNamesNormalizing bool; DisablePathNormalizing bool; IsTLS bool }
func (*PipelineClient) Do(req *Request, resp *Response) error
func (*PipelineClient) DoDeadline(req *Request, resp *Response, deadline time.Time) error
func (*PipelineClient) DoTimeout(req *Request, resp *Response, timeout time.Duration) error
func (*PipelineClient) PendingRequests() int
type ReadCloserWithError interface { io.Reader; CloseWithError(err error) error }
type Request struct { Header RequestHeader; KeepBodyBuffer bool; UseHostHeader bool; DisableRedirectPathNormalizing bool }
func (*Request) AppendBody(p []byte)
func (*Request) AppendBodyString(s string)
func (*Request) Body() []byte
func (*Request) BodyGunzip() ([]byte, error)
func (*Request) BodyGunzipWithLimit(maxBodySize int) ([]byte, error)
func (*Request) BodyInflate() ([]byte, error)
func (*Request) BodyInflateWithLimit(maxBodySize int) ([]byte, error)
func (*Request) BodyStream() io.Reader
func (*Request) BodyUnbrotli() ([]byte, error)
func (*Request) BodyUnbrotliWithLimit(maxBodySize int) ([]byte, error)
func (*Request) BodyUncompressed() ([]byte, error)
func (*Request) BodyUncompressedWithLimit(maxBodySize int) ([]byte, error)
func (*Request) BodyUnzstd() ([]byte, error)
func (*Request) BodyUnzstdWithLimit(maxBodySize int) ([]byte, error)
func (*Request) BodyWriteTo(w io.Writer) error
func (*Request) BodyWriter() io.Writer
func (*Request) CloseBodyStream() error
func (*Request) ConnectionClose() bool
func (*Request) ContinueReadBody(r *bufio.Reader, maxBodySize int, preParseMultipartForm ...bool) error
func (*Request) ContinueReadBodyStream(r *bufio.Reader, maxBodySize int, preParseMultipartForm ...bool) error
func (*Request) CopyTo(dst *Request)
func (*Request) GetTimeOut() time.Duration
func (*Request) Host() []byte
func (*Request) IsBodyStream() bool
func (*Request) MayContinue() bool
func (*Request) MultipartForm() (*multipart.Form, error)
func (*Request) MultipartFormWithLimit(maxBodySize int) (*multipart.Form, error)
func (*Request) PostArgs() *Args
func (*Request) Read(r *bufio.Reader) error
func (*Request) ReadBody(r *bufio.Reader, contentLength int, maxBodySize int) (err error)
func (*Request) ReadLimitBody(r *bufio.Reader, maxBodySize int) error
func (*Request) ReleaseBody(size int)
func (*Request) RemoveMultipartFormFiles()
func (*Request) RemoveUserValue(key any)
func (*Request) RemoveUserValueBytes(key []byte)
func (*Request) RequestURI() []byte
func (*Request) Reset()
func (*Request) ResetBody()
func (*Request) ResetUserValues()
func (*Request) SetBody(body []byte)
func (*Request) SetBodyRaw(body []byte)
func (*Request) SetBodyStream(bodyStream io.Reader, bodySize int)
func (*Request) SetBodyStreamWriter(sw StreamWriter)
func (*Request) SetBodyString(body string)
func (*Request) SetConnectionClose()
func (*Request) SetHost(host string)
func (*Request) SetHostBytes(host []byte)
func (*Request) SetRequestURI(requestURI string)
func (*Request) SetRequestURIBytes(requestURI []byte)
func (*Request) SetTimeout(t time.Duration)
func (*Request) SetURI(newURI *URI)
func (*Request) SetUserValue(key any, value any)
func (*Request) SetUserValueBytes(key []byte, value any)
func (*Request) String() string
func (*Request) SwapBody(body []byte) []byte
func (*Request) URI() *URI
func (*Request) UserValue(key any) any
func (*Request) UserValueBytes(key []byte) any
func (*Request) VisitUserValues(visitor func([]byte, any))
func (*Request) VisitUserValuesAll(visitor func(any, any))
func (*Request) Write(w *bufio.Writer) error
func (*Request) WriteTo(w io.Writer) (int64, error)
type RequestConfig struct { ReadTimeout time.Duration; WriteTimeout time.Duration; MaxRequestBodySize int }
type RequestCtx struct { Response Response; Request Request }
func (*RequestCtx) Conn() net.Conn
func (*RequestCtx) ConnID() uint64
func (*RequestCtx) ConnRequestNum() uint64
func (*RequestCtx) ConnTime() time.Time
func (*RequestCtx) Deadline() (deadline time.Time, ok bool)
func (*RequestCtx) Done() <-chan struct{}
func (*RequestCtx) EarlyHints() error
func (*RequestCtx) Err() error
func (*RequestCtx) Error(msg string, statusCode int)
func (*RequestCtx) FormFile(key string) (*multipart.FileHeader, error)
func (*RequestCtx) FormValue(key string) []byte
func (*RequestCtx) Hijack(handler HijackHandler)
func (*RequestCtx) HijackSetNoResponse(noResponse bool)
func (*RequestCtx) Hijacked() bool
func (*RequestCtx) Host() []byte
func (*RequestCtx) ID() uint64
func (*RequestCtx) IfModifiedSince(lastModified time.Time) bool
func (*RequestCtx) Init(req *Request, remoteAddr net.Addr, logger Logger)
func (*RequestCtx) Init2(conn net.Conn, logger Logger, reduceMemoryUsage bool)
func (*RequestCtx) IsBodyStream() bool
func (*RequestCtx) IsConnect() bool
func (*RequestCtx) IsDelete() bool
func (*RequestCtx) IsGet() bool
func (*RequestCtx) IsHead() bool
func (*RequestCtx) IsOptions() bool
func (*RequestCtx) IsPatch() bool
func (*RequestCtx) IsPost() bool
func (*RequestCtx) IsPut() bool
func (*RequestCtx) IsQuery() bool
func (*RequestCtx) IsTLS() bool
func (*RequestCtx) IsTrace() bool
func (*RequestCtx) LastTimeoutErrorResponse() *Response
func (*RequestCtx) LocalAddr() net.Addr
func (*RequestCtx) LocalIP() net.IP
func (*RequestCtx) Logger() Logger
func (*RequestCtx) Method() []byte
func (*RequestCtx) MultipartForm() (*multipart.Form, error)
func (*RequestCtx) MultipartFormWithLimit(maxBodySize int) (*multipart.Form, error)
func (*RequestCtx) NotFound()
func (*RequestCtx) NotModified()
func (*RequestCtx) Path() []byte
func (*RequestCtx) PostArgs() *Args
func (*RequestCtx) PostBody() []byte
func (*RequestCtx) QueryArgs() *Args
func (*RequestCtx) Redirect(uri string, statusCode int)
func (*RequestCtx) RedirectBytes(uri []byte, statusCode int)
func (*RequestCtx) Referer() []byte
func (*RequestCtx) RemoteAddr() net.Addr
func (*RequestCtx) RemoteIP() net.IP
func (*RequestCtx) RemoveUserValue(key any)
func (*RequestCtx) RemoveUserValueBytes(key []byte)
func (*RequestCtx) RequestBodyStream() io.Reader
func (*RequestCtx) RequestURI() []byte
func (*RequestCtx) ResetBody()
func (*RequestCtx) ResetUserValues()
func (*RequestCtx) SendFile(path string)
func (*RequestCtx) SendFileBytes(path []byte)
func (*RequestCtx) SendFileLiteral(path string)
func (*RequestCtx) SetBody(body []byte)
func (*RequestCtx) SetBodyStream(bodyStream io.Reader, bodySize int)
func (*RequestCtx) SetBodyStreamWriter(sw StreamWriter)
func (*RequestCtx) SetBodyString(body string)
func (*RequestCtx) SetConnectionClose()
func (*RequestCtx) SetContentType(contentType string)
func (*RequestCtx) SetContentTypeBytes(contentType []byte)
func (*RequestCtx) SetReadDeadline(deadline time.Time) error
func (*RequestCtx) SetRemoteAddr(remoteAddr net.Addr)
func (*RequestCtx) SetStatusCode(statusCode int)
func (*RequestCtx) SetUserValue(key any, value any)
func (*RequestCtx) SetUserValueBytes(key []byte, value any)
func (*RequestCtx) SetWriteDeadline(deadline time.Time) error
func (*RequestCtx) String() string
func (*RequestCtx) Success(contentType string, body []byte)
func (*RequestCtx) SuccessString(contentType string, body string)
func (*RequestCtx) TLSConnectionState() *tls.ConnectionState
func (*RequestCtx) Time() time.Time
func (*RequestCtx) TimeoutError(msg string)
func (*RequestCtx) TimeoutErrorWithCode(msg string, statusCode int)
func (*RequestCtx) TimeoutErrorWithResponse(resp *Response)
func (*RequestCtx) URI() *URI
func (*RequestCtx) UserAgent() []byte
func (*RequestCtx) UserValue(key any) any
func (*RequestCtx) UserValueBytes(key []byte) any
func (*RequestCtx) Value(key any) any
func (*RequestCtx) VisitUserValues(visitor func([]byte, any))
func (*RequestCtx) VisitUserValuesAll(visitor func(any, any))
func (*RequestCtx) Write(p []byte) (int, error)
func (*RequestCtx) WriteString(s string) (int, error)
type RequestHandler func(ctx *RequestCtx)
type RequestHeader struct { header }
func (*RequestHeader) Add(key string, value string)
func (*RequestHeader) AddBytesK(key []byte, value string)
func (*RequestHeader) AddBytesKV(key []byte, value []byte)
func (*RequestHeader) AddBytesV(key string, value []byte)
func (*RequestHeader) AddTrailer(trailer string) error
func (*RequestHeader) AddTrailerBytes(trailer []byte) error
func (*RequestHeader) All() iter.Seq2[[]byte, []byte]
func (*RequestHeader) AllInOrder() iter.Seq2[[]byte, []byte]
func (*RequestHeader) AppendBytes(dst []byte) []byte
func (*RequestHeader) ConnectionUpgrade() bool
func (*RequestHeader) ContentEncoding() []byte
func (*RequestHeader) ContentLength() int
func (*RequestHeader) ContentType() []byte
func (*RequestHeader) Cookie(key string) []byte
func (*RequestHeader) CookieBytes(key []byte) []byte
func (*RequestHeader) Cookies() iter.Seq2[[]byte, []byte]
func (*RequestHeader) CopyTo(dst *RequestHeader)
func (*RequestHeader) Del(key string)
func (*RequestHeader) DelAllCookies()
func (*RequestHeader) DelBytes(key []byte)
func (*RequestHeader) DelCookie(key string)
func (*RequestHeader) DelCookieBytes(key []byte)
func (*RequestHeader) DisableSpecialHeader() bool
func (*RequestHeader) EnableSpecialHeader() bool
func (*RequestHeader) HasAcceptEncoding(acceptEncoding string) bool
func (*RequestHeader) HasAcceptEncodingBytes(acceptEncoding []byte) bool
func (*RequestHeader) Header() []byte
func (*RequestHeader) Host() []byte
func (*RequestHeader) IsConnect() bool
func (*RequestHeader) IsDelete() bool
func (*RequestHeader) IsGet() bool
func (*RequestHeader) IsHead() bool
func (*RequestHeader) IsOptions() bool
func (*RequestHeader) IsPatch() bool
func (*RequestHeader) IsPost() bool
func (*RequestHeader) IsPut() bool
func (*RequestHeader) IsQuery() bool
func (*RequestHeader) IsTrace() bool
func (*RequestHeader) Len() int
func (*RequestHeader) Method() []byte
func (*RequestHeader) MultipartFormBoundary() []byte
func (*RequestHeader) Peek(key string) []byte
func (*RequestHeader) PeekAll(key string) [][]byte
func (*RequestHeader) PeekBytes(key []byte) []byte
func (*RequestHeader) PeekCanonical(key []byte) []byte
func (*RequestHeader) PeekKeys() [][]byte
func (*RequestHeader) RawHeaders() []byte
func (*RequestHeader) Read(r *bufio.Reader) error
func (*RequestHeader) Referer() []byte
func (*RequestHeader) RequestURI() []byte
func (*RequestHeader) Reset()
func (*RequestHeader) Set(key string, value string)
func (*RequestHeader) SetByteRange(startPos int, endPos int)
func (*RequestHeader) SetBytesK(key []byte, value string)
func (*RequestHeader) SetBytesKV(key []byte, value []byte)
func (*RequestHeader) SetBytesV(key string, value []byte)
func (*RequestHeader) SetCanonical(key []byte, value []byte)
func (*RequestHeader) SetContentEncoding(contentEncoding string)
func (*RequestHeader) SetContentEncodingBytes(contentEncoding []byte)
func (*RequestHeader) SetContentLength(contentLength int)
func (*RequestHeader) SetCookie(key string, value string)
func (*RequestHeader) SetCookieBytesK(key []byte, value string)
func (*RequestHeader) SetCookieBytesKV(key []byte, value []byte)
func (*RequestHeader) SetHost(host string)
func (*RequestHeader) SetHostBytes(host []byte)
func (*RequestHeader) SetMethod(method string)
func (*RequestHeader) SetMethodBytes(method []byte)
func (*RequestHeader) SetMultipartFormBoundary(boundary string)
func (*RequestHeader) SetMultipartFormBoundaryBytes(boundary []byte)
func (*RequestHeader) SetProtocol(protocol string)
func (*RequestHeader) SetProtocolBytes(protocol []byte)
func (*RequestHeader) SetReferer(referer string)
func (*RequestHeader) SetRefererBytes(referer []byte)
func (*RequestHeader) SetRequestURI(requestURI string)
func (*RequestHeader) SetRequestURIBytes(requestURI []byte)
func (*RequestHeader) SetTrailer(trailer string) error
func (*RequestHeader) SetTrailerBytes(trailer []byte) error
func (*RequestHeader) SetUserAgent(userAgent string)
func (*RequestHeader) SetUserAgentBytes(userAgent []byte)
func (*RequestHeader) String() string
func (*RequestHeader) UserAgent() []byte
func (*RequestHeader) VisitAll(f func(key []byte, value []byte))
func (*RequestHeader) VisitAllCookie(f func(key []byte, value []byte))
func (*RequestHeader) VisitAllInOrder(f func(key []byte, value []byte))
func (*RequestHeader) Write(w *bufio.Writer) error
func (*RequestHeader) WriteTo(w io.Writer) (int64, error)
type Resolver interface { LookupIPAddr(context.Context, string) (names []net.IPAddr, err error) }
type Response struct { Header ResponseHeader; ImmediateHeaderFlush bool; StreamBody bool; SkipBody bool; KeepBodyBuffer bool }
func (*Response) AppendBody(p []byte)
func (*Response) AppendBodyString(s string)
func (*Response) Body() []byte
func (*Response) BodyGunzip() ([]byte, error)
func (*Response) BodyGunzipWithLimit(maxBodySize int) ([]byte, error)
func (*Response) BodyInflate() ([]byte, error)
func (*Response) BodyInflateWithLimit(maxBodySize int) ([]byte, error)
func (*Response) BodyStream() io.Reader
func (*Response) BodyUnbrotli() ([]byte, error)
func (*Response) BodyUnbrotliWithLimit(maxBodySize int) ([]byte, error)
func (*Response) BodyUncompressed() ([]byte, error)
func (*Response) BodyUncompressedWithLimit(maxBodySize int) ([]byte, error)
func (*Response) BodyUnzstd() ([]byte, error)
func (*Response) BodyUnzstdWithLimit(maxBodySize int) ([]byte, error)
func (*Response) BodyWriteTo(w io.Writer) error
func (*Response) BodyWriter() io.Writer
func (*Response) CloseBodyStream() error
func (*Response) ConnectionClose() bool
func (*Response) CopyTo(dst *Response)
func (*Response) IsBodyStream() bool
func (*Response) LocalAddr() net.Addr
func (*Response) ParseNetConn(conn net.Conn)
func (*Response) Read(r *bufio.Reader) error
func (*Response) ReadBody(r *bufio.Reader, maxBodySize int) (err error)
func (*Response) ReadLimitBody(r *bufio.Reader, maxBodySize int) error
func (*Response) ReleaseBody(size int)
func (*Response) RemoteAddr() net.Addr
func (*Response) Reset()
func (*Response) ResetBody()
func (*Response) SendFile(path string) error
func (*Response) SetBody(body []byte)
func (*Response) SetBodyRaw(body []byte)
func (*Response) SetBodyStream(bodyStream io.Reader, bodySize int)
func (*Response) SetBodyStreamWriter(sw StreamWriter)
func (*Response) SetBodyString(body string)
func (*Response) SetConnectionClose()
func (*Response) SetStatusCode(statusCode int)
func (*Response) StatusCode() int
func (*Response) String() string
func (*Response) SwapBody(body []byte) []byte
func (*Response) Write(w *bufio.Writer) error
func (*Response) WriteDeflate(w *bufio.Writer) error
func (*Response) WriteDeflateLevel(w *bufio.Writer, level int) error
func (*Response) WriteGzip(w *bufio.Writer) error
func (*Response) WriteGzipLevel(w *bufio.Writer, level int) error
func (*Response) WriteTo(w io.Writer) (int64, error)
type ResponseHeader struct { header }
func (*ResponseHeader) Add(key string, value string)
func (*ResponseHeader) AddBytesK(key []byte, value string)
func (*ResponseHeader) AddBytesKV(key []byte, value []byte)
func (*ResponseHeader) AddBytesV(key string, value []byte)
func (*ResponseHeader) AddTrailer(trailer string) error
func (*ResponseHeader) AddTrailerBytes(trailer []byte) error
func (*ResponseHeader) All() iter.Seq2[[]byte, []byte]
func (*ResponseHeader) AppendBytes(dst []byte) []byte
func (*ResponseHeader) ConnectionUpgrade() bool
func (*ResponseHeader) ContentEncoding() []byte
func (*ResponseHeader) ContentLength() int
func (*ResponseHeader) ContentType() []byte
func (*ResponseHeader) Cookie(cookie *Cookie) bool
func (*ResponseHeader) Cookies() iter.Seq2[[]byte, []byte]
func (*ResponseHeader) CopyTo(dst *ResponseHeader)
func (*ResponseHeader) Del(key string)
func (*ResponseHeader) DelAllCookies()
func (*ResponseHeader) DelBytes(key []byte)
func (*ResponseHeader) DelClientCookie(key string)
func (*ResponseHeader) DelClientCookieBytes(key []byte)
func (*ResponseHeader) DelCookie(key string)
func (*ResponseHeader) DelCookieBytes(key []byte)
func (*ResponseHeader) Header() []byte
func (*ResponseHeader) Len() int
func (*ResponseHeader) Peek(key string) []byte
func (*ResponseHeader) PeekAll(key string) [][]byte
func (*ResponseHeader) PeekBytes(key []byte) []byte
func (*ResponseHeader) PeekCanonical(key []byte) []byte
func (*ResponseHeader) PeekCookie(key string) []byte
func (*ResponseHeader) PeekKeys() [][]byte
func (*ResponseHeader) Read(r *bufio.Reader) error
func (*ResponseHeader) Reset()
func (*ResponseHeader) Server() []byte
func (*ResponseHeader) Set(key string, value string)
func (*ResponseHeader) SetBytesK(key []byte, value string)
func (*ResponseHeader) SetBytesKV(key []byte, value []byte)
func (*ResponseHeader) SetBytesV(key string, value []byte)
func (*ResponseHeader) SetCanonical(key []byte, value []byte)
func (*ResponseHeader) SetContentEncoding(contentEncoding string)
func (*ResponseHeader) SetContentEncodingBytes(contentEncoding []byte)
func (*ResponseHeader) SetContentLength(contentLength int)
func (*ResponseHeader) SetContentRange(startPos int, endPos int, contentLength int)
func (*ResponseHeader) SetCookie(cookie *Cookie)
func (*ResponseHeader) SetLastModified(t time.Time)
func (*ResponseHeader) SetProtocol(protocol []byte)
func (*ResponseHeader) SetServer(server string)
func (*ResponseHeader) SetServerBytes(server []byte)
func (*ResponseHeader) SetStatusCode(statusCode int)
func (*ResponseHeader) SetStatusMessage(statusMessage []byte)
func (*ResponseHeader) SetTrailer(trailer string) error
func (*ResponseHeader) SetTrailerBytes(trailer []byte) error
func (*ResponseHeader) StatusCode() int
func (*ResponseHeader) StatusMessage() []byte
func (*ResponseHeader) String() string
func (*ResponseHeader) VisitAll(f func(key []byte, value []byte))
func (*ResponseHeader) VisitAllCookie(f func(key []byte, value []byte))
func (*ResponseHeader) Write(w *bufio.Writer) error
func (*ResponseHeader) WriteTo(w io.Writer) (int64, error)
type RetryIfErrFunc func(request *Request, attempts int, err error) (resetTimeout bool, retry bool)
type RetryIfErrUpstreamFunc func(request *Request, attempts int, err error, upstream string) (resetTimeout bool, retry bool)
type RetryIfFunc func(request *Request) bool
type RoundTripper interface { RoundTrip(hc *HostClient, req *Request, resp *Response) (retry bool, err error) }
type ServeHandler func(c net.Conn) error
type Server struct { Logger Logger; Handler RequestHandler; ErrorHandler func(ctx *RequestCtx, err error); HeaderReceived func(header *RequestHeader) RequestConfig; ContinueHandler func(header *RequestHeader) bool; ExpectHandler func(ctx *RequestCtx) int; ConnState func(net.Conn, ConnState); TLSConfig *tls.Config; FormValueFunc FormValueFunc; Name string; Concurrency int; ReadBufferSize int; WriteBufferSize int; ReadTimeout time.Duration; WriteTimeout time.Duration; IdleTimeout time.Duration; MaxConnsPerIP int; MaxRequestsPerConn int; MaxKeepaliveDuration time.Duration; MaxIdleWorkerDuration time.Duration; TCPKeepalivePeriod time.Duration; MaxRequestBodySize int; SleepWhenConcurrencyLimitsExceeded time.Duration; DisableKeepalive bool; TCPKeepalive bool; ReduceMemoryUsage bool; LazyRequestTime bool; GetOnly bool; DisablePreParseMultipartForm bool; LogAllErrors bool; SecureErrorLogMessage bool; DisableHeaderNamesNormalizing bool; NoDefaultServerHeader bool; NoDefaultDate bool; NoDefaultContentType bool; KeepHijackedConns bool; CloseOnShutdown bool; StreamRequestBody bool }
func (*Server) AppendCert(certFile string, keyFile string) error
func (*Server) AppendCertEmbed(certData []byte, keyData []byte) error
func (*Server) GetCurrentConcurrency() uint32
func (*Server) GetOpenConnectionsCount() int32
func (*Server) GetRejectedConnectionsCount() uint32
func (*Server) ListenAndServe(addr string) error
func (*Server) ListenAndServeTLS(addr string, certFile string, keyFile string) error
func (*Server) ListenAndServeTLSEmbed(addr string, certData []byte, keyData []byte) error
func (*Server) ListenAndServeUNIX(addr string, mode os.FileMode) error
func (*Server) NextProto(key string, nph ServeHandler)
func (*Server) Serve(ln net.Listener) error
func (*Server) ServeConn(c net.Conn) error
func (*Server) ServeTLS(ln net.Listener, certFile string, keyFile string) error
func (*Server) ServeTLSEmbed(ln net.Listener, certData []byte, keyData []byte) error
func (*Server) Shutdown() error
func (*Server) ShutdownWithContext(ctx context.Context) (err error)
type StreamWriter func(w *bufio.Writer)
type TCPDialer struct { Resolver Resolver; LocalAddr *net.TCPAddr; Concurrency int; DNSCacheDuration time.Duration; KeepAlive time.Duration; DisableDNSResolution bool }
func (*TCPDialer) Dial(addr string) (net.Conn, error)
func (*TCPDialer) DialDualStack(addr string) (net.Conn, error)
func (*TCPDialer) DialDualStackTimeout(addr string, timeout time.Duration) (net.Conn, error)
func (*TCPDialer) DialTimeout(addr string, timeout time.Duration) (net.Conn, error)
func (*TCPDialer) FlushDNSCache()
type URI struct { DisablePathNormalizing bool }
func (*URI) AppendBytes(dst []byte) []byte
func (*URI) CopyTo(dst *URI)
func (*URI) FullURI() []byte
func (*URI) Hash() []byte
func (*URI) Host() []byte
func (*URI) LastPathSegment() []byte
func (*URI) Parse(host []byte, uri []byte) error
func (*URI) Password() []byte
func (*URI) Path() []byte
func (*URI) PathOriginal() []byte
func (*URI) QueryArgs() *Args
func (*URI) QueryString() []byte
func (*URI) RequestURI() []byte
func (*URI) Reset()
func (*URI) Scheme() []byte
func (*URI) SetHash(hash string)
func (*URI) SetHashBytes(hash []byte)
func (*URI) SetHost(host string)
func (*URI) SetHostBytes(host []byte)
func (*URI) SetPassword(password string)
func (*URI) SetPasswordBytes(password []byte)
func (*URI) SetPath(path string)
func (*URI) SetPathBytes(path []byte)
func (*URI) SetQueryString(queryString string)
func (*URI) SetQueryStringBytes(queryString []byte)
func (*URI) SetScheme(scheme string)
func (*URI) SetSchemeBytes(scheme []byte)
func (*URI) SetUsername(username string)
func (*URI) SetUsernameBytes(username []byte)
func (*URI) String() string
func (*URI) Update(newURI string)
func (*URI) UpdateBytes(newURI []byte)
func (*URI) UpdateBytesErr(newURI []byte) error
func (*URI) Username() []byte
func (*URI) WriteTo(w io.Writer) (int64, error)
type clientConn struct{}
func (*clientConn) Conn() net.Conn
func (*clientConn) CreatedTime() time.Time
func (*clientConn) LastUseTime() time.Time
type header struct{}
func (*header) ConnectionClose() bool
func (*header) DisableNormalizing() bool
func (*header) EnableNormalizing() bool
func (*header) IsHTTP11() bool
func (*header) PeekTrailerKeys() [][]byte
func (*header) Protocol() []byte
func (*header) ReadTrailer(r *bufio.Reader) error
func (*header) ResetConnectionClose()
func (*header) SetConnectionClose()
func (*header) SetContentType(contentType string)
func (*header) SetContentTypeBytes(contentType []byte)
func (*header) SetNoDefaultContentType(noDefaultContentType bool)
func (*header) TrailerHeader() []byte
func (*header) Trailers() iter.Seq[[]byte]
func (*header) VisitAllTrailer(f func(value []byte))
type timeoutError struct{}
func (*timeoutError) Error() string
func (*timeoutError) Timeout() bool
