// Interface of github.com/go-chi/chi/middleware@v1.5.5, generated from its types. Signatures only.
package middleware

import "context"
import "io"
import "net/http"
import "time"

const RequestIDKey ctxKeyRequestID = 0
var DefaultLogger func(next http.Handler) http.Handler
var IsTTY bool
var LogEntryCtxKey *contextKey
var RequestIDHeader string
var URLFormatCtxKey *contextKey
func AllowContentEncoding(contentEncoding ...string) func(next http.Handler) http.Handler
func AllowContentType(contentTypes ...string) func(next http.Handler) http.Handler
func BasicAuth(realm string, creds map[string]string) func(next http.Handler) http.Handler
func CleanPath(next http.Handler) http.Handler
func Compress(level int, types ...string) func(next http.Handler) http.Handler
func ContentCharset(charsets ...string) func(next http.Handler) http.Handler
func GetHead(next http.Handler) http.Handler
func GetLogEntry(r *http.Request) LogEntry
func GetReqID(ctx context.Context) string
func Heartbeat(endpoint string) func(http.Handler) http.Handler
func Logger(next http.Handler) http.Handler
func New(h http.Handler) func(next http.Handler) http.Handler
func NewCompressor(level int, types ...string) *Compressor
func NewPattern(value string) Pattern
func NewWrapResponseWriter(w http.ResponseWriter, protoMajor int) WrapResponseWriter
func NextRequestID() uint64
func NoCache(h http.Handler) http.Handler
func PrintPrettyStack(rvr any)
func Profiler() http.Handler
func RealIP(h http.Handler) http.Handler
func Recoverer(next http.Handler) http.Handler
func RedirectSlashes(next http.Handler) http.Handler
func RequestID(next http.Handler) http.Handler
func RequestLogger(f LogFormatter) func(next http.Handler) http.Handler
func RouteHeaders() HeaderRouter
func SetHeader(key string, value string) func(next http.Handler) http.Handler
func StripSlashes(next http.Handler) http.Handler
func Throttle(limit int) func(http.Handler) http.Handler
func ThrottleBacklog(limit int, backlogLimit int, backlogTimeout time.Duration) func(http.Handler) http.Handler
func ThrottleWithOpts(opts ThrottleOpts) func(http.Handler) http.Handler
func Timeout(timeout time.Duration) func(next http.Handler) http.Handler
func URLFormat(next http.Handler) http.Handler
func WithLogEntry(r *http.Request, entry LogEntry) *http.Request
func WithValue(key any, val any) func(next http.Handler) http.Handler
type Compressor struct{}
func (*Compressor) Handler(next http.Handler) http.Handler
func (*Compressor) SetEncoder(encoding string, fn EncoderFunc)
type DefaultLogFormatter struct { Logger LoggerInterface; NoColor bool }
func (*DefaultLogFormatter) NewLogEntry(r *http.Request) LogEntry
type EncoderFunc func(w io.Writer, level int) io.Writer
type HeaderRoute struct { MatchAny []Pattern; MatchOne Pattern; Middleware func(next http.Handler) http.Handler }
func (HeaderRoute) IsMatch(value string) bool
type HeaderRouter map[string][]HeaderRoute
func (HeaderRouter) Handler(next http.Handler) http.Handler
func (HeaderRouter) Route(header string, match string, middlewareHandler func(next http.Handler) http.Handler) HeaderRouter
func (HeaderRouter) RouteAny(header string, match []string, middlewareHandler func(next http.Handler) http.Handler) HeaderRouter
func (HeaderRouter) RouteDefault(handler func(next http.Handler) http.Handler) HeaderRouter
type LogEntry interface { Panic(v any, stack []byte); Write(status int, bytes int, header http.Header, elapsed time.Duration, extra any) }
type LogFormatter interface { NewLogEntry(r *http.Request) LogEntry }
type LoggerInterface interface { Print(v ...any) }
type Pattern struct{}
func (Pattern) Match(v string) bool
type ThrottleOpts struct { Limit int; BacklogLimit int; BacklogTimeout time.Duration; RetryAfterFn func(ctxDone bool) time.Duration }
type WrapResponseWriter interface { http.ResponseWriter; BytesWritten() int; Status() int; Tee(io.Writer); Unwrap() http.ResponseWriter }
type contextKey struct{}
func (*contextKey) String() string
type ctxKeyRequestID int
