// Interface of github.com/labstack/echo/v5/middleware@v5.4.4, generated from its types. Signatures only.
package middleware

import echo "github.com/labstack/echo/v5"
import "golang.org/x/time/rate"
import "io/fs"
import "net/http"
import "net/url"
import "regexp"
import "time"

const CSRFUsingSecFetchSite = "_echo_csrf_using_sec_fetch_site_"
const EB int64 = 1152921504606846976
const ExtractorSourceCookie ExtractorSource = "cookie"
const ExtractorSourceForm ExtractorSource = "form"
const ExtractorSourceHeader ExtractorSource = "header"
const ExtractorSourcePathParam ExtractorSource = "param"
const ExtractorSourceQuery ExtractorSource = "query"
const GB int64 = 1073741824
const GZIPEncoding string = "gzip"
const HeaderXRateLimitLimit = "X-RateLimit-Limit"
const HeaderXRateLimitRemaining = "X-RateLimit-Remaining"
const KB int64 = 1024
const MB int64 = 1048576
const PB int64 = 1125899906842624
const StatusCodeContextCanceled = 499
const TB int64 = 1099511627776
var DefaultCSRFConfig CSRFConfig
var DefaultKeyAuthConfig KeyAuthConfig
var DefaultMethodOverrideConfig MethodOverrideConfig
var DefaultProxyConfig ProxyConfig
var DefaultRateLimiterConfig RateLimiterConfig
var DefaultRateLimiterMemoryStoreConfig RateLimiterMemoryStoreConfig
var DefaultRecoverConfig RecoverConfig
var DefaultSecureConfig SecureConfig
var DefaultStaticConfig StaticConfig
var ErrCSRFInvalid *echo.HTTPError
var ErrExtractorError *echo.HTTPError
var ErrInvalidKey *echo.HTTPError
var ErrKeyMissing *echo.HTTPError
var ErrRateLimitExceeded *echo.HTTPError
var RedirectHTTPSConfig RedirectConfig
var RedirectHTTPSWWWConfig RedirectConfig
var RedirectNonHTTPSWWWConfig RedirectConfig
var RedirectNonWWWConfig RedirectConfig
var RedirectWWWConfig RedirectConfig
func AddTrailingSlash() echo.MiddlewareFunc
func AddTrailingSlashWithConfig(config AddTrailingSlashConfig) echo.MiddlewareFunc
func BasicAuth(fn BasicAuthValidator) echo.MiddlewareFunc
func BasicAuthWithConfig(config BasicAuthConfig) echo.MiddlewareFunc
func BodyDump(handler BodyDumpHandler) echo.MiddlewareFunc
func BodyDumpWithConfig(config BodyDumpConfig) echo.MiddlewareFunc
func BodyLimit(limitBytes int64) echo.MiddlewareFunc
func BodyLimitWithConfig(config BodyLimitConfig) echo.MiddlewareFunc
func CORS(allowOrigins ...string) echo.MiddlewareFunc
func CORSWithConfig(config CORSConfig) echo.MiddlewareFunc
func CSRF() echo.MiddlewareFunc
func CSRFWithConfig(config CSRFConfig) echo.MiddlewareFunc
func ContextTimeout(timeout time.Duration) echo.MiddlewareFunc
func ContextTimeoutWithConfig(config ContextTimeoutConfig) echo.MiddlewareFunc
func CreateExtractors(lookups string, limit uint) ([]ValuesExtractor, error)
func Decompress() echo.MiddlewareFunc
func DecompressWithConfig(config DecompressConfig) echo.MiddlewareFunc
func DefaultSkipper(c *echo.Context) bool
func Gzip() echo.MiddlewareFunc
func GzipWithConfig(config GzipConfig) echo.MiddlewareFunc
func HTTPSNonWWWRedirect() echo.MiddlewareFunc
func HTTPSNonWWWRedirectWithConfig(config RedirectConfig) echo.MiddlewareFunc
func HTTPSRedirect() echo.MiddlewareFunc
func HTTPSRedirectWithConfig(config RedirectConfig) echo.MiddlewareFunc
func HTTPSWWWRedirect() echo.MiddlewareFunc
func HTTPSWWWRedirectWithConfig(config RedirectConfig) echo.MiddlewareFunc
func KeyAuth(fn KeyAuthValidator) echo.MiddlewareFunc
func KeyAuthWithConfig(config KeyAuthConfig) echo.MiddlewareFunc
func MethodFromForm(param string) MethodOverrideGetter
func MethodFromHeader(header string) MethodOverrideGetter
func MethodFromQuery(param string) MethodOverrideGetter
func MethodOverride() echo.MiddlewareFunc
func MethodOverrideWithConfig(config MethodOverrideConfig) echo.MiddlewareFunc
func NewRandomBalancer(targets []*ProxyTarget) ProxyBalancer
func NewRateLimiterMemoryStore(rateLimit float64) (store *RateLimiterMemoryStore)
func NewRateLimiterMemoryStoreWithConfig(config RateLimiterMemoryStoreConfig) (store *RateLimiterMemoryStore)
func NewRoundRobinBalancer(targets []*ProxyTarget) ProxyBalancer
func NonWWWRedirect() echo.MiddlewareFunc
func NonWWWRedirectWithConfig(config RedirectConfig) echo.MiddlewareFunc
func Proxy(balancer ProxyBalancer) echo.MiddlewareFunc
func ProxyWithConfig(config ProxyConfig) echo.MiddlewareFunc
func RateLimiter(store RateLimiterStore) echo.MiddlewareFunc
func RateLimiterWithConfig(config RateLimiterConfig) echo.MiddlewareFunc
func Recover() echo.MiddlewareFunc
func RecoverWithConfig(config RecoverConfig) echo.MiddlewareFunc
func RemoveTrailingSlash() echo.MiddlewareFunc
func RemoveTrailingSlashWithConfig(config RemoveTrailingSlashConfig) echo.MiddlewareFunc
func RequestID() echo.MiddlewareFunc
func RequestIDWithConfig(config RequestIDConfig) echo.MiddlewareFunc
func RequestLogger() echo.MiddlewareFunc
func RequestLoggerWithConfig(config RequestLoggerConfig) echo.MiddlewareFunc
func Rewrite(rules map[string]string) echo.MiddlewareFunc
func RewriteWithConfig(config RewriteConfig) echo.MiddlewareFunc
func Secure() echo.MiddlewareFunc
func SecureWithConfig(config SecureConfig) echo.MiddlewareFunc
func Static(root string) echo.MiddlewareFunc
func StaticWithConfig(config StaticConfig) echo.MiddlewareFunc
func WWWRedirect() echo.MiddlewareFunc
func WWWRedirectWithConfig(config RedirectConfig) echo.MiddlewareFunc
type AddTrailingSlashConfig struct { Skipper Skipper; RedirectCode int }
func (AddTrailingSlashConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type BasicAuthConfig struct { Skipper Skipper; Validator BasicAuthValidator; Realm string; AllowedCheckLimit uint }
func (BasicAuthConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type BasicAuthValidator func(c *echo.Context, user string, password string) (bool, error)
type BeforeFunc func(c *echo.Context)
type BodyDumpConfig struct { Skipper Skipper; Handler BodyDumpHandler; MaxRequestBytes int64; MaxResponseBytes int64 }
func (BodyDumpConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type BodyDumpHandler func(c *echo.Context, reqBody []byte, resBody []byte, err error)
type BodyLimitConfig struct { Skipper Skipper; LimitBytes int64 }
func (BodyLimitConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type CORSConfig struct { Skipper Skipper; AllowOrigins []string; UnsafeAllowOriginFunc func(c *echo.Context, origin string) (allowedOrigin string, allowed bool, err error); AllowMethods []string; AllowHeaders []string; AllowCredentials bool; ExposeHeaders []string; MaxAge int }
func (CORSConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type CSRFConfig struct { Skipper Skipper; TrustedOrigins []string; AllowSecFetchSiteFunc func(c *echo.Context) (bool, error); TokenLength uint8; TokenLookup string; Generator func() string; ContextKey string; CookieName string; CookieDomain string; CookiePath string; CookieMaxAge int; CookieSecure bool; CookieHTTPOnly bool; CookieSameSite http.SameSite; ErrorHandler func(c *echo.Context, err error) error }
func (CSRFConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type ContextTimeoutConfig struct { Skipper Skipper; ErrorHandler func(c *echo.Context, err error) error; Timeout time.Duration }
func (ContextTimeoutConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type DecompressConfig struct { Skipper Skipper; GzipDecompressPool Decompressor; MaxDecompressedSize int64 }
func (DecompressConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type Decompressor interface { gzipDecompressPool() }
type DefaultGzipDecompressPool struct{}
type Extractor func(c *echo.Context) (string, error)
type ExtractorSource string
type GzipConfig struct { Skipper Skipper; Level int; MinLength int }
func (GzipConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type KeyAuthConfig struct { Skipper Skipper; KeyLookup string; AllowedCheckLimit uint; Validator KeyAuthValidator; ErrorHandler KeyAuthErrorHandler; ContinueOnIgnoredError bool }
func (KeyAuthConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type KeyAuthErrorHandler func(c *echo.Context, err error) error
type KeyAuthValidator func(c *echo.Context, key string, source ExtractorSource) (bool, error)
type MethodOverrideConfig struct { Skipper Skipper; Getter MethodOverrideGetter }
func (MethodOverrideConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type MethodOverrideGetter func(c *echo.Context) string
type PanicStackError struct { Stack []byte; Err error }
func (*PanicStackError) Error() string
func (*PanicStackError) Unwrap() error
type ProxyBalancer interface { AddTarget(target *ProxyTarget) bool; Next(c *echo.Context) (*ProxyTarget, error); RemoveTarget(targetName string) bool }
type ProxyConfig struct { Skipper Skipper; Balancer ProxyBalancer; RetryCount int; RetryFilter func(c *echo.Context, e error) bool; ErrorHandler func(c *echo.Context, err error) error; Rewrite map[string]string; RegexRewrite map[*regexp.Regexp]string; ContextKey string; Transport http.RoundTripper; ModifyResponse func(*http.Response) error }
func (ProxyConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type ProxyTarget struct { Name string; URL *url.URL; Meta map[string]any }
type RateLimiterConfig struct { Skipper Skipper; BeforeFunc BeforeFunc; IdentifierExtractor Extractor; Store RateLimiterStore; ErrorHandler func(c *echo.Context, err error) error; DenyHandler func(c *echo.Context, identifier string, err error) error }
func (RateLimiterConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type RateLimiterMemoryStore struct{}
func (*RateLimiterMemoryStore) Allow(identifier string) (bool, error)
func (*RateLimiterMemoryStore) AllowContext(c *echo.Context, identifier string) (bool, error)
type RateLimiterMemoryStoreConfig struct { Rate float64; Burst int; ExpiresIn time.Duration }
type RateLimiterStore interface { Allow(identifier string) (bool, error) }
type RateLimiterStoreContext interface { AllowContext(c *echo.Context, identifier string) (bool, error) }
type RecoverConfig struct { Skipper Skipper; StackSize int; DisableStackAll bool; DisablePrintStack bool }
func (RecoverConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type RedirectConfig struct { Skipper; Code int }
func (RedirectConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type RemoveTrailingSlashConfig struct { Skipper Skipper; RedirectCode int }
func (RemoveTrailingSlashConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type RequestIDConfig struct { Skipper Skipper; Generator func() string; RequestIDHandler func(c *echo.Context, requestID string); TargetHeader string }
func (RequestIDConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type RequestLoggerConfig struct { Skipper Skipper; BeforeNextFunc func(c *echo.Context); LogValuesFunc func(c *echo.Context, v RequestLoggerValues) error; HandleError bool; LogLatency bool; LogProtocol bool; LogRemoteIP bool; LogHost bool; LogMethod bool; LogURI bool; LogURIPath bool; LogRoutePath bool; LogRequestID bool; LogReferer bool; LogUserAgent bool; LogStatus bool; LogContentLength bool; LogResponseSize bool; LogHeaders []string; LogQueryParams []string; LogFormValues []string }
func (RequestLoggerConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type RequestLoggerValues struct { StartTime time.Time; Latency time.Duration; Protocol string; RemoteIP string; Host string; Method string; URI string; URIPath string; RoutePath string; RequestID string; Referer string; UserAgent string; Status int; Error error; ContentLength string; ResponseSize int64; Headers map[string][]string; QueryParams map[string][]string; FormValues map[string][]string }
type RewriteConfig struct { Skipper Skipper; Rules map[string]string; RegexRules map[*regexp.Regexp]string }
func (RewriteConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type SecureConfig struct { Skipper Skipper; XSSProtection string; ContentTypeNosniff string; XFrameOptions string; HSTSMaxAge int; HSTSExcludeSubdomains bool; ContentSecurityPolicy string; CSPReportOnly bool; HSTSPreloadEnabled bool; ReferrerPolicy string }
func (SecureConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type Skipper func(c *echo.Context) bool
type StaticConfig struct { Skipper Skipper; Root string; Filesystem fs.FS; Index string; HTML5 bool; Browse bool; IgnoreBase bool; DisablePathUnescaping bool; EnablePathUnescaping bool; DirectoryListTemplate string }
func (StaticConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type ValueExtractorError struct{}
func (*ValueExtractorError) Error() string
type ValuesExtractor func(c *echo.Context) ([]string, ExtractorSource, error)
type Visitor struct { *rate.Limiter }
