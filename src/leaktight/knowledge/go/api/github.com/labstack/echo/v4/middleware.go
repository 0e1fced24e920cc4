// Interface of github.com/labstack/echo/v4/middleware@v4.16.0, generated from its types. Signatures only.
package middleware

import "bytes"
import echo "github.com/labstack/echo/v4"
import "github.com/labstack/gommon/log"
import "golang.org/x/time/rate"
import "io"
import "net/http"
import "net/url"
import "regexp"
import "time"

const CSRFUsingSecFetchSite = "_echo_csrf_using_sec_fetch_site_"
const GZIPEncoding string = "gzip"
const StatusCodeContextCanceled = 499
var DefaultBasicAuthConfig BasicAuthConfig
var DefaultBodyDumpConfig BodyDumpConfig
var DefaultBodyLimitConfig BodyLimitConfig
var DefaultCORSConfig CORSConfig
var DefaultCSRFConfig CSRFConfig
var DefaultDecompressConfig DecompressConfig
var DefaultGzipConfig GzipConfig
var DefaultKeyAuthConfig KeyAuthConfig
var DefaultLoggerConfig LoggerConfig
var DefaultMethodOverrideConfig MethodOverrideConfig
var DefaultProxyConfig ProxyConfig
var DefaultRateLimiterConfig RateLimiterConfig
var DefaultRateLimiterMemoryStoreConfig RateLimiterMemoryStoreConfig
var DefaultRecoverConfig RecoverConfig
var DefaultRedirectConfig RedirectConfig
var DefaultRequestIDConfig RequestIDConfig
var DefaultRewriteConfig RewriteConfig
var DefaultSecureConfig SecureConfig
var DefaultStaticConfig StaticConfig
var DefaultTimeoutConfig TimeoutConfig
var DefaultTrailingSlashConfig TrailingSlashConfig
var ErrCSRFInvalid *echo.HTTPError
var ErrExtractorError *echo.HTTPError
var ErrRateLimitExceeded *echo.HTTPError
func AddTrailingSlash() echo.MiddlewareFunc
func AddTrailingSlashWithConfig(config TrailingSlashConfig) echo.MiddlewareFunc
func BasicAuth(fn BasicAuthValidator) echo.MiddlewareFunc
func BasicAuthWithConfig(config BasicAuthConfig) echo.MiddlewareFunc
func BodyDump(handler BodyDumpHandler) echo.MiddlewareFunc
func BodyDumpWithConfig(config BodyDumpConfig) echo.MiddlewareFunc
func BodyLimit(limit string) echo.MiddlewareFunc
func BodyLimitWithConfig(config BodyLimitConfig) echo.MiddlewareFunc
func CORS() echo.MiddlewareFunc
func CORSWithConfig(config CORSConfig) echo.MiddlewareFunc
func CSRF() echo.MiddlewareFunc
func CSRFWithConfig(config CSRFConfig) echo.MiddlewareFunc
func ContextTimeout(timeout time.Duration) echo.MiddlewareFunc
func ContextTimeoutWithConfig(config ContextTimeoutConfig) echo.MiddlewareFunc
func CreateExtractors(lookups string) ([]ValuesExtractor, error)
func Decompress() echo.MiddlewareFunc
func DecompressWithConfig(config DecompressConfig) echo.MiddlewareFunc
func DefaultSkipper(echo.Context) bool
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
func Logger() echo.MiddlewareFunc
func LoggerWithConfig(config LoggerConfig) echo.MiddlewareFunc
func MethodFromForm(param string) MethodOverrideGetter
func MethodFromHeader(header string) MethodOverrideGetter
func MethodFromQuery(param string) MethodOverrideGetter
func MethodOverride() echo.MiddlewareFunc
func MethodOverrideWithConfig(config MethodOverrideConfig) echo.MiddlewareFunc
func NewRandomBalancer(targets []*ProxyTarget) ProxyBalancer
func NewRateLimiterMemoryStore(rate rate.Limit) (store *RateLimiterMemoryStore)
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
func RemoveTrailingSlashWithConfig(config TrailingSlashConfig) echo.MiddlewareFunc
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
func Timeout() echo.MiddlewareFunc
func TimeoutWithConfig(config TimeoutConfig) echo.MiddlewareFunc
func WWWRedirect() echo.MiddlewareFunc
func WWWRedirectWithConfig(config RedirectConfig) echo.MiddlewareFunc
type BasicAuthConfig struct { Skipper Skipper; Validator BasicAuthValidator; Realm string }
type BasicAuthValidator func(string, string, echo.Context) (bool, error)
type BeforeFunc func(c echo.Context)
type BodyDumpConfig struct { Skipper Skipper; Handler BodyDumpHandler }
type BodyDumpHandler func(echo.Context, []byte, []byte)
type BodyLimitConfig struct { Skipper Skipper; Limit string }
type CORSConfig struct { Skipper Skipper; AllowOrigins []string; AllowOriginFunc func(origin string) (bool, error); AllowMethods []string; AllowHeaders []string; AllowCredentials bool; UnsafeWildcardOriginWithAllowCredentials bool; ExposeHeaders []string; MaxAge int }
type CSRFConfig struct { Skipper Skipper; TrustedOrigins []string; AllowSecFetchSiteFunc func(c echo.Context) (bool, error); TokenLength uint8; TokenLookup string; ContextKey string; CookieName string; CookieDomain string; CookiePath string; CookieMaxAge int; CookieSecure bool; CookieHTTPOnly bool; CookieSameSite http.SameSite; ErrorHandler CSRFErrorHandler }
func (CSRFConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type CSRFErrorHandler func(err error, c echo.Context) error
type ContextTimeoutConfig struct { Skipper Skipper; ErrorHandler func(err error, c echo.Context) error; Timeout time.Duration }
func (ContextTimeoutConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type DecompressConfig struct { Skipper Skipper; GzipDecompressPool Decompressor }
type Decompressor interface { gzipDecompressPool() }
type DefaultGzipDecompressPool struct{}
type ErrKeyAuthMissing struct { Err error }
func (*ErrKeyAuthMissing) Error() string
func (*ErrKeyAuthMissing) Unwrap() error
type Extractor func(context echo.Context) (string, error)
type GzipConfig struct { Skipper Skipper; Level int; MinLength int }
type KeyAuthConfig struct { Skipper Skipper; KeyLookup string; AuthScheme string; Validator KeyAuthValidator; ErrorHandler KeyAuthErrorHandler; ContinueOnIgnoredError bool }
type KeyAuthErrorHandler func(err error, c echo.Context) error
type KeyAuthValidator func(auth string, c echo.Context) (bool, error)
type LogErrorFunc func(c echo.Context, err error, stack []byte) error
type LoggerConfig struct { Skipper Skipper; Format string; CustomTimeFormat string; CustomTagFunc func(c echo.Context, buf *bytes.Buffer) (int, error); Output io.Writer }
type MethodOverrideConfig struct { Skipper Skipper; Getter MethodOverrideGetter }
type MethodOverrideGetter func(echo.Context) string
type ProxyBalancer interface { AddTarget(*ProxyTarget) bool; Next(echo.Context) *ProxyTarget; RemoveTarget(string) bool }
type ProxyConfig struct { Skipper Skipper; Balancer ProxyBalancer; RetryCount int; RetryFilter func(c echo.Context, e error) bool; ErrorHandler func(c echo.Context, err error) error; Rewrite map[string]string; RegexRewrite map[*regexp.Regexp]string; ContextKey string; Transport http.RoundTripper; ModifyResponse func(*http.Response) error }
type ProxyTarget struct { Name string; URL *url.URL; Meta echo.Map }
type RateLimiterConfig struct { Skipper Skipper; BeforeFunc BeforeFunc; IdentifierExtractor Extractor; Store RateLimiterStore; ErrorHandler func(context echo.Context, err error) error; DenyHandler func(context echo.Context, identifier string, err error) error }
type RateLimiterMemoryStore struct{}
func (*RateLimiterMemoryStore) Allow(identifier string) (bool, error)
type RateLimiterMemoryStoreConfig struct { Rate rate.Limit; Burst int; ExpiresIn time.Duration }
type RateLimiterStore interface { Allow(identifier string) (bool, error) }
type RecoverConfig struct { Skipper Skipper; StackSize int; DisableStackAll bool; DisablePrintStack bool; LogLevel log.Lvl; LogErrorFunc LogErrorFunc; DisableErrorHandler bool }
type RedirectConfig struct { Skipper; Code int }
type RequestIDConfig struct { Skipper Skipper; Generator func() string; RequestIDHandler func(echo.Context, string); TargetHeader string }
type RequestLoggerConfig struct { Skipper Skipper; BeforeNextFunc func(c echo.Context); LogValuesFunc func(c echo.Context, v RequestLoggerValues) error; HandleError bool; LogLatency bool; LogProtocol bool; LogRemoteIP bool; LogHost bool; LogMethod bool; LogURI bool; LogURIPath bool; LogRoutePath bool; LogRequestID bool; LogReferer bool; LogUserAgent bool; LogStatus bool; LogError bool; LogContentLength bool; LogResponseSize bool; LogHeaders []string; LogQueryParams []string; LogFormValues []string }
func (RequestLoggerConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type RequestLoggerValues struct { StartTime time.Time; Latency time.Duration; Protocol string; RemoteIP string; Host string; Method string; URI string; URIPath string; RoutePath string; RequestID string; Referer string; UserAgent string; Status int; Error error; ContentLength string; ResponseSize int64; Headers map[string][]string; QueryParams map[string][]string; FormValues map[string][]string }
type RewriteConfig struct { Skipper Skipper; Rules map[string]string; RegexRules map[*regexp.Regexp]string }
type SecureConfig struct { Skipper Skipper; XSSProtection string; ContentTypeNosniff string; XFrameOptions string; HSTSMaxAge int; HSTSExcludeSubdomains bool; ContentSecurityPolicy string; CSPReportOnly bool; HSTSPreloadEnabled bool; ReferrerPolicy string }
type Skipper func(c echo.Context) bool
type StaticConfig struct { Skipper Skipper; Root string; Index string; HTML5 bool; Browse bool; IgnoreBase bool; Filesystem http.FileSystem; EnablePathUnescaping bool }
type TargetProvider interface { NextTarget(echo.Context) (*ProxyTarget, error) }
type TimeoutConfig struct { Skipper Skipper; ErrorMessage string; OnTimeoutRouteErrorHandler func(err error, c echo.Context); Timeout time.Duration }
func (TimeoutConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type TrailingSlashConfig struct { Skipper Skipper; RedirectCode int }
type ValuesExtractor func(c echo.Context) ([]string, error)
type Visitor struct { *rate.Limiter }
