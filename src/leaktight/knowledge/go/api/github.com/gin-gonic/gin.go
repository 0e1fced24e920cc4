// Interface of github.com/gin-gonic/gin@v1.12.0, generated from its types. Signatures only.
package gin

import "encoding/xml"
import "github.com/gin-gonic/gin/binding"
import "github.com/gin-gonic/gin/render"
import "html/template"
import "io"
import "io/fs"
import "mime/multipart"
import "net"
import "net/http"
import "time"

const AuthProxyUserKey = "proxy_user"
const AuthUserKey = "user"
const BindKey = "_gin-gonic/gin/bindkey"
const BodyBytesKey = "_gin-gonic/gin/bodybyteskey"
const ContextKey = "_gin-gonic/gin/contextkey"
const ContextRequestKey ContextKeyType = 0
const DebugMode = "debug"
const EnvGinMode = "GIN_MODE"
const ErrorTypeAny ErrorType = 18446744073709551615
const ErrorTypeBind ErrorType = 9223372036854775808
const ErrorTypePrivate ErrorType = 1
const ErrorTypePublic ErrorType = 2
const ErrorTypeRender ErrorType = 4611686018427387904
const MIMEBSON = "application/bson"
const MIMEHTML = "text/html"
const MIMEJSON = "application/json"
const MIMEMultipartPOSTForm = "multipart/form-data"
const MIMEPOSTForm = "application/x-www-form-urlencoded"
const MIMEPROTOBUF = "application/x-protobuf"
const MIMEPlain = "text/plain"
const MIMETOML = "application/toml"
const MIMEXML = "application/xml"
const MIMEXML2 = "text/xml"
const MIMEYAML = "application/x-yaml"
const MIMEYAML2 = "application/yaml"
const PlatformCloudflare = "CF-Connecting-IP"
const PlatformFlyIO = "Fly-Client-IP"
const PlatformGoogleAppEngine = "X-Appengine-Remote-Addr"
const ReleaseMode = "release"
const TestMode = "test"
const Version = "v1.12.0"
var DebugPrintFunc func(format string, values ...any)
var DebugPrintRouteFunc func(httpMethod string, absolutePath string, handlerName string, nuHandlers int)
var DefaultErrorWriter io.Writer
var DefaultWriter io.Writer
func BasicAuth(accounts Accounts) HandlerFunc
func BasicAuthForProxy(accounts Accounts, realm string) HandlerFunc
func BasicAuthForRealm(accounts Accounts, realm string) HandlerFunc
func Bind(val any) HandlerFunc
func CreateTestContext(w http.ResponseWriter) (c *Context, r *Engine)
func CreateTestContextOnly(w http.ResponseWriter, r *Engine) (c *Context)
func CustomRecovery(handle RecoveryFunc) HandlerFunc
func CustomRecoveryWithWriter(out io.Writer, handle RecoveryFunc) HandlerFunc
func Default(opts ...OptionFunc) *Engine
func Dir(root string, listDirectory bool) http.FileSystem
func DisableBindValidation()
func DisableConsoleColor()
func EnableJsonDecoderDisallowUnknownFields()
func EnableJsonDecoderUseNumber()
func ErrorLogger() HandlerFunc
func ErrorLoggerT(typ ErrorType) HandlerFunc
func ForceConsoleColor()
func IsDebugging() bool
func Logger() HandlerFunc
func LoggerWithConfig(conf LoggerConfig) HandlerFunc
func LoggerWithFormatter(f LogFormatter) HandlerFunc
func LoggerWithWriter(out io.Writer, notlogged ...string) HandlerFunc
func Mode() string
func New(opts ...OptionFunc) *Engine
func Recovery() HandlerFunc
func RecoveryWithWriter(out io.Writer, recovery ...RecoveryFunc) HandlerFunc
func SetMode(value string)
func WrapF(f http.HandlerFunc) HandlerFunc
func WrapH(h http.Handler) HandlerFunc
type Accounts map[string]string
type Context struct { Request *http.Request; Writer ResponseWriter; Params Params; Keys map[any]any; Errors errorMsgs; Accepted []string }
func (*Context) Abort()
func (*Context) AbortWithError(code int, err error) *Error
func (*Context) AbortWithStatus(code int)
func (*Context) AbortWithStatusJSON(code int, jsonObj any)
func (*Context) AbortWithStatusPureJSON(code int, jsonObj any)
func (*Context) AddParam(key string, value string)
func (*Context) AsciiJSON(code int, obj any)
func (*Context) BSON(code int, obj any)
func (*Context) Bind(obj any) error
func (*Context) BindHeader(obj any) error
func (*Context) BindJSON(obj any) error
func (*Context) BindPlain(obj any) error
func (*Context) BindQuery(obj any) error
func (*Context) BindTOML(obj any) error
func (*Context) BindUri(obj any) error
func (*Context) BindWith(obj any, b binding.Binding) error
func (*Context) BindXML(obj any) error
func (*Context) BindYAML(obj any) error
func (*Context) ClientIP() string
func (*Context) ContentType() string
func (*Context) Cookie(name string) (string, error)
func (*Context) Copy() *Context
func (*Context) Data(code int, contentType string, data []byte)
func (*Context) DataFromReader(code int, contentLength int64, contentType string, reader io.Reader, extraHeaders map[string]string)
func (*Context) Deadline() (deadline time.Time, ok bool)
func (*Context) DefaultPostForm(key string, defaultValue string) string
func (*Context) DefaultQuery(key string, defaultValue string) string
func (*Context) Delete(key any)
func (*Context) Done() <-chan struct{}
func (*Context) Err() error
func (*Context) Error(err error) *Error
func (*Context) File(filepath string)
func (*Context) FileAttachment(filepath string, filename string)
func (*Context) FileFromFS(filepath string, fs http.FileSystem)
func (*Context) FormFile(name string) (*multipart.FileHeader, error)
func (*Context) FullPath() string
func (*Context) Get(key any) (value any, exists bool)
func (*Context) GetBool(key any) bool
func (*Context) GetDuration(key any) time.Duration
func (*Context) GetError(key any) error
func (*Context) GetErrorSlice(key any) []error
func (*Context) GetFloat32(key any) float32
func (*Context) GetFloat32Slice(key any) []float32
func (*Context) GetFloat64(key any) float64
func (*Context) GetFloat64Slice(key any) []float64
func (*Context) GetHeader(key string) string
func (*Context) GetInt(key any) int
func (*Context) GetInt16(key any) int16
func (*Context) GetInt16Slice(key any) []int16
func (*Context) GetInt32(key any) int32
func (*Context) GetInt32Slice(key any) []int32
func (*Context) GetInt64(key any) int64
func (*Context) GetInt64Slice(key any) []int64
func (*Context) GetInt8(key any) int8
func (*Context) GetInt8Slice(key any) []int8
func (*Context) GetIntSlice(key any) []int
func (*Context) GetPostForm(key string) (string, bool)
func (*Context) GetPostFormArray(key string) (values []string, ok bool)
func (*Context) GetPostFormMap(key string) (map[string]string, bool)
func (*Context) GetQuery(key string) (string, bool)
func (*Context) GetQueryArray(key string) (values []string, ok bool)
func (*Context) GetQueryMap(key string) (map[string]string, bool)
func (*Context) GetRawData() ([]byte, error)
func (*Context) GetString(key any) string
func (*Context) GetStringMap(key any) map[string]any
func (*Context) GetStringMapString(key any) map[string]string
func (*Context) GetStringMapStringSlice(key any) map[string][]string
func (*Context) GetStringSlice(key any) []string
func (*Context) GetTime(key any) time.Time
func (*Context) GetUint(key any) uint
func (*Context) GetUint16(key any) uint16
func (*Context) GetUint16Slice(key any) []uint16
func (*Context) GetUint32(key any) uint32
func (*Context) GetUint32Slice(key any) []uint32
func (*Context) GetUint64(key any) uint64
func (*Context) GetUint64Slice(key any) []uint64
func (*Context) GetUint8(key any) uint8
func (*Context) GetUint8Slice(key any) []uint8
func (*Context) GetUintSlice(key any) []uint
func (*Context) HTML(code int, name string, obj any)
func (*Context) Handler() HandlerFunc
func (*Context) HandlerName() string
func (*Context) HandlerNames() []string
func (*Context) Header(key string, value string)
func (*Context) IndentedJSON(code int, obj any)
func (*Context) IsAborted() bool
func (*Context) IsWebsocket() bool
func (*Context) JSON(code int, obj any)
func (*Context) JSONP(code int, obj any)
func (*Context) MultipartForm() (*multipart.Form, error)
func (*Context) MustBindWith(obj any, b binding.Binding) error
func (*Context) MustGet(key any) any
func (*Context) Negotiate(code int, config Negotiate)
func (*Context) NegotiateFormat(offered ...string) string
func (*Context) Next()
func (*Context) Param(key string) string
func (*Context) PostForm(key string) (value string)
func (*Context) PostFormArray(key string) (values []string)
func (*Context) PostFormMap(key string) (dicts map[string]string)
func (*Context) ProtoBuf(code int, obj any)
func (*Context) PureJSON(code int, obj any)
func (*Context) Query(key string) (value string)
func (*Context) QueryArray(key string) (values []string)
func (*Context) QueryMap(key string) (dicts map[string]string)
func (*Context) Redirect(code int, location string)
func (*Context) RemoteIP() string
func (*Context) Render(code int, r render.Render)
func (*Context) SSEvent(name string, message any)
func (*Context) SaveUploadedFile(file *multipart.FileHeader, dst string, perm ...fs.FileMode) error
func (*Context) SecureJSON(code int, obj any)
func (*Context) Set(key any, value any)
func (*Context) SetAccepted(formats ...string)
func (*Context) SetCookie(name string, value string, maxAge int, path string, domain string, secure bool, httpOnly bool)
func (*Context) SetCookieData(cookie *http.Cookie)
func (*Context) SetSameSite(samesite http.SameSite)
func (*Context) ShouldBind(obj any) error
func (*Context) ShouldBindBodyWith(obj any, bb binding.BindingBody) (err error)
func (*Context) ShouldBindBodyWithJSON(obj any) error
func (*Context) ShouldBindBodyWithPlain(obj any) error
func (*Context) ShouldBindBodyWithTOML(obj any) error
func (*Context) ShouldBindBodyWithXML(obj any) error
func (*Context) ShouldBindBodyWithYAML(obj any) error
func (*Context) ShouldBindHeader(obj any) error
func (*Context) ShouldBindJSON(obj any) error
func (*Context) ShouldBindPlain(obj any) error
func (*Context) ShouldBindQuery(obj any) error
func (*Context) ShouldBindTOML(obj any) error
func (*Context) ShouldBindUri(obj any) error
func (*Context) ShouldBindWith(obj any, b binding.Binding) error
func (*Context) ShouldBindXML(obj any) error
func (*Context) ShouldBindYAML(obj any) error
func (*Context) Status(code int)
func (*Context) Stream(step func(w io.Writer) bool) bool
func (*Context) String(code int, format string, values ...any)
func (*Context) TOML(code int, obj any)
func (*Context) Value(key any) any
func (*Context) XML(code int, obj any)
func (*Context) YAML(code int, obj any)
type ContextKeyType int
type Engine struct { RouterGroup; RedirectTrailingSlash bool; RedirectFixedPath bool; HandleMethodNotAllowed bool; ForwardedByClientIP bool; AppEngine bool; UseRawPath bool; UseEscapedPath bool; UnescapePathValues bool; RemoveExtraSlash bool; RemoteIPHeaders []string; TrustedPlatform string; MaxMultipartMemory int64; UseH2C bool; ContextWithFallback bool; HTMLRender render.HTMLRender; FuncMap template.FuncMap }
func (*Engine) Delims(left string, right string) *Engine
func (*Engine) HandleContext(c *Context)
func (*Engine) Handler() http.Handler
func (*Engine) LoadHTMLFS(fs http.FileSystem, patterns ...string)
func (*Engine) LoadHTMLFiles(files ...string)
func (*Engine) LoadHTMLGlob(pattern string)
func (*Engine) NoMethod(handlers ...HandlerFunc)
func (*Engine) NoRoute(handlers ...HandlerFunc)
func (*Engine) Routes() (routes RoutesInfo)
func (*Engine) Run(addr ...string) (err error)
func (*Engine) RunFd(fd int) (err error)
func (*Engine) RunListener(listener net.Listener) (err error)
func (*Engine) RunQUIC(addr string, certFile string, keyFile string) (err error)
func (*Engine) RunTLS(addr string, certFile string, keyFile string) (err error)
func (*Engine) RunUnix(file string) (err error)
func (*Engine) SecureJsonPrefix(prefix string) *Engine
func (*Engine) ServeHTTP(w http.ResponseWriter, req *http.Request)
func (*Engine) SetFuncMap(funcMap template.FuncMap)
func (*Engine) SetHTMLTemplate(templ *template.Template)
func (*Engine) SetTrustedProxies(trustedProxies []string) error
func (*Engine) Use(middleware ...HandlerFunc) IRoutes
func (*Engine) With(opts ...OptionFunc) *Engine
type Error struct { Err error; Type ErrorType; Meta any }
func (*Error) IsType(flags ErrorType) bool
func (*Error) JSON() any
func (*Error) MarshalJSON() ([]byte, error)
func (*Error) SetMeta(data any) *Error
func (*Error) SetType(flags ErrorType) *Error
func (Error) Error() string
func (Error) Unwrap() error
type ErrorType uint64
type H map[string]any
func (H) MarshalXML(e *xml.Encoder, start xml.StartElement) error
type HandlerFunc func(*Context)
type HandlersChain []HandlerFunc
func (HandlersChain) Last() HandlerFunc
type IRouter interface { IRoutes; Group(string, ...HandlerFunc) *RouterGroup }
type IRoutes interface { Any(string, ...HandlerFunc) IRoutes; DELETE(string, ...HandlerFunc) IRoutes; GET(string, ...HandlerFunc) IRoutes; HEAD(string, ...HandlerFunc) IRoutes; Handle(string, string, ...HandlerFunc) IRoutes; Match([]string, string, ...HandlerFunc) IRoutes; OPTIONS(string, ...HandlerFunc) IRoutes; PATCH(string, ...HandlerFunc) IRoutes; POST(string, ...HandlerFunc) IRoutes; PUT(string, ...HandlerFunc) IRoutes; Static(string, string) IRoutes; StaticFS(string, http.FileSystem) IRoutes; StaticFile(string, string) IRoutes; StaticFileFS(string, string, http.FileSystem) IRoutes; Use(...HandlerFunc) IRoutes }
type LogFormatter func(params LogFormatterParams) string
type LogFormatterParams struct { Request *http.Request; TimeStamp time.Time; StatusCode int; Latency time.Duration; ClientIP string; Method string; Path string; ErrorMessage string; BodySize int; Keys map[any]any }
func (*LogFormatterParams) IsOutputColor() bool
func (*LogFormatterParams) LatencyColor() string
func (*LogFormatterParams) MethodColor() string
func (*LogFormatterParams) ResetColor() string
func (*LogFormatterParams) StatusCodeColor() string
type LoggerConfig struct { Formatter LogFormatter; Output io.Writer; SkipPaths []string; SkipQueryString bool; Skip Skipper }
type Negotiate struct { Offered []string; HTMLName string; HTMLData any; JSONData any; XMLData any; YAMLData any; Data any; TOMLData any; PROTOBUFData any; BSONData any }
type OnlyFilesFS struct { FileSystem http.FileSystem }
func (OnlyFilesFS) Open(name string) (http.File, error)
type OptionFunc func(*Engine)
type Param struct { Key string; Value string }
type Params []Param
func (Params) ByName(name string) (va string)
func (Params) Get(name string) (string, bool)
type RecoveryFunc func(c *Context, err any)
type ResponseWriter interface { http.ResponseWriter; http.Hijacker; http.Flusher; http.CloseNotifier; Pusher() http.Pusher; Size() int; Status() int; WriteHeaderNow(); WriteString(string) (int, error); Written() bool }
type RouteInfo struct { Method string; Path string; Handler string; HandlerFunc HandlerFunc }
type RouterGroup struct { Handlers HandlersChain }
func (*RouterGroup) Any(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) BasePath() string
func (*RouterGroup) DELETE(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) GET(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) Group(relativePath string, handlers ...HandlerFunc) *RouterGroup
func (*RouterGroup) HEAD(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) Handle(httpMethod string, relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) Match(methods []string, relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) OPTIONS(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) PATCH(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) POST(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) PUT(relativePath string, handlers ...HandlerFunc) IRoutes
func (*RouterGroup) Static(relativePath string, root string) IRoutes
func (*RouterGroup) StaticFS(relativePath string, fs http.FileSystem) IRoutes
func (*RouterGroup) StaticFile(relativePath string, filepath string) IRoutes
func (*RouterGroup) StaticFileFS(relativePath string, filepath string, fs http.FileSystem) IRoutes
func (*RouterGroup) Use(middleware ...HandlerFunc) IRoutes
type RoutesInfo []RouteInfo
type Skipper func(c *Context) bool
type errorMsgs []*Error
func (errorMsgs) ByType(typ ErrorType) errorMsgs
func (errorMsgs) Errors() []string
func (errorMsgs) JSON() any
func (errorMsgs) Last() *Error
func (errorMsgs) MarshalJSON() ([]byte, error)
func (errorMsgs) String() string
