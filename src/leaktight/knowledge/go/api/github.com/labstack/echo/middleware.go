// Interface of github.com/labstack/echo/middleware@v3.3.10+incompatible, generated from its types. Signatures only.
package middleware

import jwt "github.com/dgrijalva/jwt-go"
import "github.com/labstack/echo"
import "io"
import "net/http"
import "net/url"

const AlgorithmHS256 = "HS256"
var DefaultBasicAuthConfig BasicAuthConfig
var DefaultBodyDumpConfig BodyDumpConfig
var DefaultBodyLimitConfig BodyLimitConfig
var DefaultCORSConfig CORSConfig
var DefaultCSRFConfig CSRFConfig
var DefaultGzipConfig GzipConfig
var DefaultJWTConfig JWTConfig
var DefaultKeyAuthConfig KeyAuthConfig
var DefaultLoggerConfig LoggerConfig
var DefaultMethodOverrideConfig MethodOverrideConfig
var DefaultProxyConfig ProxyConfig
var DefaultRecoverConfig RecoverConfig
var DefaultRedirectConfig RedirectConfig
var DefaultRequestIDConfig RequestIDConfig
var DefaultRewriteConfig RewriteConfig
var DefaultSecureConfig SecureConfig
var DefaultStaticConfig StaticConfig
var DefaultTrailingSlashConfig TrailingSlashConfig
var ErrJWTMissing *echo.HTTPError
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
func DefaultSkipper(echo.Context) bool
func Gzip() echo.MiddlewareFunc
func GzipWithConfig(config GzipConfig) echo.MiddlewareFunc
func HTTPSNonWWWRedirect() echo.MiddlewareFunc
func HTTPSNonWWWRedirectWithConfig(config RedirectConfig) echo.MiddlewareFunc
func HTTPSRedirect() echo.MiddlewareFunc
func HTTPSRedirectWithConfig(config RedirectConfig) echo.MiddlewareFunc
func HTTPSWWWRedirect() echo.MiddlewareFunc
func HTTPSWWWRedirectWithConfig(config RedirectConfig) echo.MiddlewareFunc
func JWT(key any) echo.MiddlewareFunc
func JWTWithConfig(config JWTConfig) echo.MiddlewareFunc
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
func NewRoundRobinBalancer(targets []*ProxyTarget) ProxyBalancer
func NonWWWRedirect() echo.MiddlewareFunc
func NonWWWRedirectWithConfig(config RedirectConfig) echo.MiddlewareFunc
func Proxy(balancer ProxyBalancer) echo.MiddlewareFunc
func ProxyWithConfig(config ProxyConfig) echo.MiddlewareFunc
func Recover() echo.MiddlewareFunc
func RecoverWithConfig(config RecoverConfig) echo.MiddlewareFunc
func RemoveTrailingSlash() echo.MiddlewareFunc
func RemoveTrailingSlashWithConfig(config TrailingSlashConfig) echo.MiddlewareFunc
func RequestID() echo.MiddlewareFunc
func RequestIDWithConfig(config RequestIDConfig) echo.MiddlewareFunc
func Rewrite(rules map[string]string) echo.MiddlewareFunc
func RewriteWithConfig(config RewriteConfig) echo.MiddlewareFunc
func Secure() echo.MiddlewareFunc
func SecureWithConfig(config SecureConfig) echo.MiddlewareFunc
func Static(root string) echo.MiddlewareFunc
func StaticWithConfig(config StaticConfig) echo.MiddlewareFunc
func WWWRedirect() echo.MiddlewareFunc
func WWWRedirectWithConfig(config RedirectConfig) echo.MiddlewareFunc
type BasicAuthConfig struct { Skipper Skipper; Validator BasicAuthValidator; Realm string }
type BasicAuthValidator func(string, string, echo.Context) (bool, error)
type BeforeFunc func(echo.Context)
type BodyDumpConfig struct { Skipper Skipper; Handler BodyDumpHandler }
type BodyDumpHandler func(echo.Context, []byte, []byte)
type BodyLimitConfig struct { Skipper Skipper; Limit string }
type CORSConfig struct { Skipper Skipper; AllowOrigins []string; AllowMethods []string; AllowHeaders []string; AllowCredentials bool; ExposeHeaders []string; MaxAge int }
type CSRFConfig struct { Skipper Skipper; TokenLength uint8; TokenLookup string; ContextKey string; CookieName string; CookieDomain string; CookiePath string; CookieMaxAge int; CookieSecure bool; CookieHTTPOnly bool }
type GzipConfig struct { Skipper Skipper; Level int }
type JWTConfig struct { Skipper Skipper; BeforeFunc BeforeFunc; SuccessHandler JWTSuccessHandler; ErrorHandler JWTErrorHandler; SigningKey any; SigningMethod string; ContextKey string; Claims jwt.Claims; TokenLookup string; AuthScheme string }
type JWTErrorHandler func(error) error
type JWTSuccessHandler func(echo.Context)
type KeyAuthConfig struct { Skipper Skipper; KeyLookup string; AuthScheme string; Validator KeyAuthValidator }
type KeyAuthValidator func(string, echo.Context) (bool, error)
type LoggerConfig struct { Skipper Skipper; Format string; CustomTimeFormat string; Output io.Writer }
type MethodOverrideConfig struct { Skipper Skipper; Getter MethodOverrideGetter }
type MethodOverrideGetter func(echo.Context) string
type ProxyBalancer interface { AddTarget(*ProxyTarget) bool; Next(echo.Context) *ProxyTarget; RemoveTarget(string) bool }
type ProxyConfig struct { Skipper Skipper; Balancer ProxyBalancer; Rewrite map[string]string; ContextKey string; Transport http.RoundTripper }
type ProxyTarget struct { Name string; URL *url.URL; Meta echo.Map }
type RecoverConfig struct { Skipper Skipper; StackSize int; DisableStackAll bool; DisablePrintStack bool }
type RedirectConfig struct { Skipper; Code int }
type RequestIDConfig struct { Skipper Skipper; Generator func() string }
type RewriteConfig struct { Skipper Skipper; Rules map[string]string }
type SecureConfig struct { Skipper Skipper; XSSProtection string; ContentTypeNosniff string; XFrameOptions string; HSTSMaxAge int; HSTSExcludeSubdomains bool; ContentSecurityPolicy string }
type Skipper func(echo.Context) bool
type StaticConfig struct { Skipper Skipper; Root string; Index string; HTML5 bool; Browse bool }
type TrailingSlashConfig struct { Skipper Skipper; RedirectCode int }
