// Interface of go.uber.org/zap@v1.28.0, generated from its types. Signatures only.
package zap

import "fmt"
import "go.uber.org/zap/zapcore"
import "io"
import "log"
import "net/http"
import "net/url"
import "time"

const DPanicLevel zapcore.Level = 3
const DebugLevel zapcore.Level = -1
const ErrorLevel zapcore.Level = 2
const FatalLevel zapcore.Level = 5
const InfoLevel zapcore.Level = 0
const PanicLevel zapcore.Level = 4
const WarnLevel zapcore.Level = 1
func AddCaller() Option
func AddCallerSkip(skip int) Option
func AddStacktrace(lvl zapcore.LevelEnabler) Option
func Any(key string, value any) Field
func Array(key string, val zapcore.ArrayMarshaler) Field
func Binary(key string, val []byte) Field
func Bool(key string, val bool) Field
func Boolp(key string, val *bool) Field
func Bools(key string, bs []bool) Field
func ByteString(key string, val []byte) Field
func ByteStrings(key string, bss [][]byte) Field
func CombineWriteSyncers(writers ...zapcore.WriteSyncer) zapcore.WriteSyncer
func Complex128(key string, val complex128) Field
func Complex128p(key string, val *complex128) Field
func Complex128s(key string, nums []complex128) Field
func Complex64(key string, val complex64) Field
func Complex64p(key string, val *complex64) Field
func Complex64s(key string, nums []complex64) Field
func Development() Option
func Dict(key string, val ...Field) Field
func DictObject(val ...Field) zapcore.ObjectMarshaler
func Duration(key string, val time.Duration) Field
func Durationp(key string, val *time.Duration) Field
func Durations(key string, ds []time.Duration) Field
func Error(err error) Field
func ErrorOutput(w zapcore.WriteSyncer) Option
func Errors(key string, errs []error) Field
func Fields(fs ...Field) Option
func Float32(key string, val float32) Field
func Float32p(key string, val *float32) Field
func Float32s(key string, nums []float32) Field
func Float64(key string, val float64) Field
func Float64p(key string, val *float64) Field
func Float64s(key string, nums []float64) Field
func Hooks(hooks ...func(zapcore.Entry) error) Option
func IncreaseLevel(lvl zapcore.LevelEnabler) Option
func Inline(val zapcore.ObjectMarshaler) Field
func Int(key string, val int) Field
func Int16(key string, val int16) Field
func Int16p(key string, val *int16) Field
func Int16s(key string, nums []int16) Field
func Int32(key string, val int32) Field
func Int32p(key string, val *int32) Field
func Int32s(key string, nums []int32) Field
func Int64(key string, val int64) Field
func Int64p(key string, val *int64) Field
func Int64s(key string, nums []int64) Field
func Int8(key string, val int8) Field
func Int8p(key string, val *int8) Field
func Int8s(key string, nums []int8) Field
func Intp(key string, val *int) Field
func Ints(key string, nums []int) Field
func L() *Logger
func LevelFlag(name string, defaultLevel zapcore.Level, usage string) *zapcore.Level
func Must(logger *Logger, err error) *Logger
func NamedError(key string, err error) Field
func Namespace(key string) Field
func New(core zapcore.Core, options ...Option) *Logger
func NewAtomicLevel() AtomicLevel
func NewAtomicLevelAt(l zapcore.Level) AtomicLevel
func NewDevelopment(options ...Option) (*Logger, error)
func NewDevelopmentConfig() Config
func NewDevelopmentEncoderConfig() zapcore.EncoderConfig
func NewExample(options ...Option) *Logger
func NewNop() *Logger
func NewProduction(options ...Option) (*Logger, error)
func NewProductionConfig() Config
func NewProductionEncoderConfig() zapcore.EncoderConfig
func NewStdLog(l *Logger) *log.Logger
func NewStdLogAt(l *Logger, level zapcore.Level) (*log.Logger, error)
func Object(key string, val zapcore.ObjectMarshaler) Field
func ObjectValues[T any, P ObjectMarshalerPtr[T]](key string, values []T) Field
func Objects[T zapcore.ObjectMarshaler](key string, values []T) Field
func OnFatal(action zapcore.CheckWriteAction) Option
func Open(paths ...string) (zapcore.WriteSyncer, func(), error)
func ParseAtomicLevel(text string) (AtomicLevel, error)
func RedirectStdLog(l *Logger) func()
func RedirectStdLogAt(l *Logger, level zapcore.Level) (func(), error)
func Reflect(key string, val any) Field
func RegisterEncoder(name string, constructor func(zapcore.EncoderConfig) (zapcore.Encoder, error)) error
func RegisterSink(scheme string, factory func(*url.URL) (Sink, error)) error
func ReplaceGlobals(logger *Logger) func()
func S() *SugaredLogger
func Skip() Field
func Stack(key string) Field
func StackSkip(key string, skip int) Field
func String(key string, val string) Field
func Stringer(key string, val fmt.Stringer) Field
func Stringers[T fmt.Stringer](key string, values []T) Field
func Stringp(key string, val *string) Field
func Strings(key string, ss []string) Field
func Time(key string, val time.Time) Field
func Timep(key string, val *time.Time) Field
func Times(key string, ts []time.Time) Field
func Uint(key string, val uint) Field
func Uint16(key string, val uint16) Field
func Uint16p(key string, val *uint16) Field
func Uint16s(key string, nums []uint16) Field
func Uint32(key string, val uint32) Field
func Uint32p(key string, val *uint32) Field
func Uint32s(key string, nums []uint32) Field
func Uint64(key string, val uint64) Field
func Uint64p(key string, val *uint64) Field
func Uint64s(key string, nums []uint64) Field
func Uint8(key string, val uint8) Field
func Uint8p(key string, val *uint8) Field
func Uint8s(key string, nums []uint8) Field
func Uintp(key string, val *uint) Field
func Uintptr(key string, val uintptr) Field
func Uintptrp(key string, val *uintptr) Field
func Uintptrs(key string, us []uintptr) Field
func Uints(key string, nums []uint) Field
func WithCaller(enabled bool) Option
func WithClock(clock zapcore.Clock) Option
func WithFatalHook(hook zapcore.CheckWriteHook) Option
func WithPanicHook(hook zapcore.CheckWriteHook) Option
func WrapCore(f func(zapcore.Core) zapcore.Core) Option
type AtomicLevel struct{}
func (*AtomicLevel) UnmarshalText(text []byte) error
func (AtomicLevel) Enabled(l zapcore.Level) bool
func (AtomicLevel) Level() zapcore.Level
func (AtomicLevel) MarshalText() (text []byte, err error)
func (AtomicLevel) ServeHTTP(w http.ResponseWriter, r *http.Request)
func (AtomicLevel) SetLevel(l zapcore.Level)
func (AtomicLevel) String() string
type Config struct { Level AtomicLevel; Development bool; DisableCaller bool; DisableStacktrace bool; Sampling *SamplingConfig; Encoding string; EncoderConfig zapcore.EncoderConfig; OutputPaths []string; ErrorOutputPaths []string; InitialFields map[string]any }
func (Config) Build(opts ...Option) (*Logger, error)
type Field = zapcore.Field
type LevelEnablerFunc func(zapcore.Level) bool
func (LevelEnablerFunc) Enabled(lvl zapcore.Level) bool
type Logger struct{}
func (*Logger) Check(lvl zapcore.Level, msg string) *zapcore.CheckedEntry
func (*Logger) Core() zapcore.Core
func (*Logger) DPanic(msg string, fields ...Field)
func (*Logger) Debug(msg string, fields ...Field)
func (*Logger) Error(msg string, fields ...Field)
func (*Logger) Fatal(msg string, fields ...Field)
func (*Logger) Info(msg string, fields ...Field)
func (*Logger) Level() zapcore.Level
func (*Logger) Log(lvl zapcore.Level, msg string, fields ...Field)
func (*Logger) Name() string
func (*Logger) Named(s string) *Logger
func (*Logger) Panic(msg string, fields ...Field)
func (*Logger) Sugar() *SugaredLogger
func (*Logger) Sync() error
func (*Logger) Warn(msg string, fields ...Field)
func (*Logger) With(fields ...Field) *Logger
func (*Logger) WithLazy(fields ...Field) *Logger
func (*Logger) WithOptions(opts ...Option) *Logger
type ObjectMarshalerPtr[T any] interface { *T; zapcore.ObjectMarshaler }
type Option interface { apply() }
type SamplingConfig struct { Initial int; Thereafter int; Hook func(zapcore.Entry, zapcore.SamplingDecision) }
type Sink interface { zapcore.WriteSyncer; io.Closer }
type SugaredLogger struct{}
func (*SugaredLogger) DPanic(args ...any)
func (*SugaredLogger) DPanicf(template string, args ...any)
func (*SugaredLogger) DPanicln(args ...any)
func (*SugaredLogger) DPanicw(msg string, keysAndValues ...any)
func (*SugaredLogger) Debug(args ...any)
func (*SugaredLogger) Debugf(template string, args ...any)
func (*SugaredLogger) Debugln(args ...any)
func (*SugaredLogger) Debugw(msg string, keysAndValues ...any)
func (*SugaredLogger) Desugar() *Logger
func (*SugaredLogger) Error(args ...any)
func (*SugaredLogger) Errorf(template string, args ...any)
func (*SugaredLogger) Errorln(args ...any)
func (*SugaredLogger) Errorw(msg string, keysAndValues ...any)
func (*SugaredLogger) Fatal(args ...any)
func (*SugaredLogger) Fatalf(template string, args ...any)
func (*SugaredLogger) Fatalln(args ...any)
func (*SugaredLogger) Fatalw(msg string, keysAndValues ...any)
func (*SugaredLogger) Info(args ...any)
func (*SugaredLogger) Infof(template string, args ...any)
func (*SugaredLogger) Infoln(args ...any)
func (*SugaredLogger) Infow(msg string, keysAndValues ...any)
func (*SugaredLogger) Level() zapcore.Level
func (*SugaredLogger) Log(lvl zapcore.Level, args ...any)
func (*SugaredLogger) Logf(lvl zapcore.Level, template string, args ...any)
func (*SugaredLogger) Logln(lvl zapcore.Level, args ...any)
func (*SugaredLogger) Logw(lvl zapcore.Level, msg string, keysAndValues ...any)
func (*SugaredLogger) Named(name string) *SugaredLogger
func (*SugaredLogger) Panic(args ...any)
func (*SugaredLogger) Panicf(template string, args ...any)
func (*SugaredLogger) Panicln(args ...any)
func (*SugaredLogger) Panicw(msg string, keysAndValues ...any)
func (*SugaredLogger) Sync() error
func (*SugaredLogger) Warn(args ...any)
func (*SugaredLogger) Warnf(template string, args ...any)
func (*SugaredLogger) Warnln(args ...any)
func (*SugaredLogger) Warnw(msg string, keysAndValues ...any)
func (*SugaredLogger) With(args ...any) *SugaredLogger
func (*SugaredLogger) WithLazy(args ...any) *SugaredLogger
func (*SugaredLogger) WithOptions(opts ...Option) *SugaredLogger
