// Interface of github.com/sirupsen/logrus@v1.10.2, generated from its types. Signatures only.
package logrus

import "bytes"
import "context"
import "io"
import "runtime"
import "time"

const DebugLevel Level = 5
const ErrorLevel Level = 2
const FatalLevel Level = 1
const FieldKeyFile = "file"
const FieldKeyFunc = "func"
const FieldKeyLevel = "level"
const FieldKeyLogrusError = "logrus_error"
const FieldKeyMsg = "msg"
const FieldKeyTime = "time"
const InfoLevel Level = 4
const PanicLevel Level = 0
const TraceLevel Level = 6
const WarnLevel Level = 3
var AllLevels []Level
var ErrorKey string
func AddHook(hook Hook)
func Debug(args ...any)
func DebugFn(fn LogFunction)
func Debugf(format string, args ...any)
func Debugln(args ...any)
func DeferExitHandler(handler func())
func Error(args ...any)
func ErrorFn(fn LogFunction)
func Errorf(format string, args ...any)
func Errorln(args ...any)
func Exit(code int)
func Fatal(args ...any)
func FatalFn(fn LogFunction)
func Fatalf(format string, args ...any)
func Fatalln(args ...any)
func GetLevel() Level
func Info(args ...any)
func InfoFn(fn LogFunction)
func Infof(format string, args ...any)
func Infoln(args ...any)
func IsLevelEnabled(level Level) bool
func New() *Logger
func NewEntry(logger *Logger) *Entry
func Panic(args ...any)
func PanicFn(fn LogFunction)
func Panicf(format string, args ...any)
func Panicln(args ...any)
func ParseLevel(lvl string) (Level, error)
func Print(args ...any)
func PrintFn(fn LogFunction)
func Printf(format string, args ...any)
func Println(args ...any)
func RegisterExitHandler(handler func())
func SetBufferPool(bp BufferPool)
func SetFormatter(formatter Formatter)
func SetLevel(level Level)
func SetOutput(out io.Writer)
func SetReportCaller(include bool)
func StandardLogger() *Logger
func Trace(args ...any)
func TraceFn(fn LogFunction)
func Tracef(format string, args ...any)
func Traceln(args ...any)
func Warn(args ...any)
func WarnFn(fn LogFunction)
func Warnf(format string, args ...any)
func Warning(args ...any)
func WarningFn(fn LogFunction)
func Warningf(format string, args ...any)
func Warningln(args ...any)
func Warnln(args ...any)
func WithContext(ctx context.Context) *Entry
func WithError(err error) *Entry
func WithField(key string, value any) *Entry
func WithFields(fields Fields) *Entry
func WithTime(t time.Time) *Entry
type BufferPool interface { Get() *bytes.Buffer; Put(*bytes.Buffer) }
type DebugLogger interface { Debug(args ...any); Debugf(format string, args ...any); Debugln(args ...any) }
type Entry struct { Logger *Logger; Data Fields; Time time.Time; Level Level; Caller *runtime.Frame; Message string; Buffer *bytes.Buffer; Context context.Context }
func (*Entry) Bytes() ([]byte, error)
func (*Entry) Debug(args ...any)
func (*Entry) Debugf(format string, args ...any)
func (*Entry) Debugln(args ...any)
func (*Entry) Dup() *Entry
func (*Entry) Error(args ...any)
func (*Entry) Errorf(format string, args ...any)
func (*Entry) Errorln(args ...any)
func (*Entry) Fatal(args ...any)
func (*Entry) Fatalf(format string, args ...any)
func (*Entry) Fatalln(args ...any)
func (*Entry) Info(args ...any)
func (*Entry) Infof(format string, args ...any)
func (*Entry) Infoln(args ...any)
func (*Entry) Log(level Level, args ...any)
func (*Entry) Logf(level Level, format string, args ...any)
func (*Entry) Logln(level Level, args ...any)
func (*Entry) Panic(args ...any)
func (*Entry) Panicf(format string, args ...any)
func (*Entry) Panicln(args ...any)
func (*Entry) Print(args ...any)
func (*Entry) Printf(format string, args ...any)
func (*Entry) Println(args ...any)
func (*Entry) String() (string, error)
func (*Entry) Trace(args ...any)
func (*Entry) Tracef(format string, args ...any)
func (*Entry) Traceln(args ...any)
func (*Entry) Warn(args ...any)
func (*Entry) Warnf(format string, args ...any)
func (*Entry) Warning(args ...any)
func (*Entry) Warningf(format string, args ...any)
func (*Entry) Warningln(args ...any)
func (*Entry) Warnln(args ...any)
func (*Entry) WithContext(ctx context.Context) *Entry
func (*Entry) WithError(err error) *Entry
func (*Entry) WithField(key string, value any) *Entry
func (*Entry) WithFields(fields Fields) *Entry
func (*Entry) WithTime(t time.Time) *Entry
func (*Entry) Writer() *io.PipeWriter
func (*Entry) WriterLevel(level Level) *io.PipeWriter
func (Entry) HasCaller() bool
type ErrorLogger interface { Error(args ...any); Errorf(format string, args ...any); Errorln(args ...any) }
type Ext1FieldLogger interface { FieldLogger; TraceLogger }
type FieldLogger interface { StdLogger; DebugLogger; InfoLogger; WarnLogger; ErrorLogger; Warning(args ...any); Warningf(format string, args ...any); Warningln(args ...any); WithError(err error) *Entry; WithField(key string, value any) *Entry; WithFields(fields Fields) *Entry }
type FieldMap map[fieldKey]string
type Fields map[string]any
type Formatter interface { Format(*Entry) ([]byte, error) }
type Hook interface { Fire(*Entry) error; Levels() []Level }
type InfoLogger interface { Info(args ...any); Infof(format string, args ...any); Infoln(args ...any) }
type JSONFormatter struct { TimestampFormat string; DisableTimestamp bool; DisableHTMLEscape bool; DataKey string; FieldMap FieldMap; CallerPrettyfier func(*runtime.Frame) (function string, file string); PrettyPrint bool }
func (*JSONFormatter) Format(entry *Entry) ([]byte, error)
type Level uint32
func (*Level) UnmarshalText(text []byte) error
func (Level) MarshalText() ([]byte, error)
func (Level) String() string
type LevelHooks map[Level][]Hook
func (LevelHooks) Add(hook Hook)
func (LevelHooks) Fire(level Level, entry *Entry) error
type LogFunction func() []any
type Logger struct { Out io.Writer; Hooks LevelHooks; Formatter Formatter; ReportCaller bool; Level Level; ExitFunc func(int); BufferPool BufferPool }
func (*Logger) AddHook(hook Hook)
func (*Logger) Debug(args ...any)
func (*Logger) DebugFn(fn LogFunction)
func (*Logger) Debugf(format string, args ...any)
func (*Logger) Debugln(args ...any)
func (*Logger) Error(args ...any)
func (*Logger) ErrorFn(fn LogFunction)
func (*Logger) Errorf(format string, args ...any)
func (*Logger) Errorln(args ...any)
func (*Logger) Exit(code int)
func (*Logger) Fatal(args ...any)
func (*Logger) FatalFn(fn LogFunction)
func (*Logger) Fatalf(format string, args ...any)
func (*Logger) Fatalln(args ...any)
func (*Logger) GetLevel() Level
func (*Logger) Info(args ...any)
func (*Logger) InfoFn(fn LogFunction)
func (*Logger) Infof(format string, args ...any)
func (*Logger) Infoln(args ...any)
func (*Logger) IsLevelEnabled(level Level) bool
func (*Logger) Log(level Level, args ...any)
func (*Logger) LogFn(level Level, fn LogFunction)
func (*Logger) Logf(level Level, format string, args ...any)
func (*Logger) Logln(level Level, args ...any)
func (*Logger) Panic(args ...any)
func (*Logger) PanicFn(fn LogFunction)
func (*Logger) Panicf(format string, args ...any)
func (*Logger) Panicln(args ...any)
func (*Logger) Print(args ...any)
func (*Logger) PrintFn(fn LogFunction)
func (*Logger) Printf(format string, args ...any)
func (*Logger) Println(args ...any)
func (*Logger) ReplaceHooks(hooks LevelHooks) LevelHooks
func (*Logger) SetBufferPool(pool BufferPool)
func (*Logger) SetFormatter(formatter Formatter)
func (*Logger) SetLevel(level Level)
func (*Logger) SetNoLock()
func (*Logger) SetOutput(output io.Writer)
func (*Logger) SetReportCaller(reportCaller bool)
func (*Logger) Trace(args ...any)
func (*Logger) TraceFn(fn LogFunction)
func (*Logger) Tracef(format string, args ...any)
func (*Logger) Traceln(args ...any)
func (*Logger) Warn(args ...any)
func (*Logger) WarnFn(fn LogFunction)
func (*Logger) Warnf(format string, args ...any)
func (*Logger) Warning(args ...any)
func (*Logger) WarningFn(fn LogFunction)
func (*Logger) Warningf(format string, args ...any)
func (*Logger) Warningln(args ...any)
func (*Logger) Warnln(args ...any)
func (*Logger) WithContext(ctx context.Context) *Entry
func (*Logger) WithError(err error) *Entry
func (*Logger) WithField(key string, value any) *Entry
func (*Logger) WithFields(fields Fields) *Entry
func (*Logger) WithTime(t time.Time) *Entry
func (*Logger) Writer() *io.PipeWriter
func (*Logger) WriterLevel(level Level) *io.PipeWriter
type MutexWrap = mutexWrap
type StdLogger interface { Fatal(args ...any); Fatalf(format string, args ...any); Fatalln(args ...any); Panic(args ...any); Panicf(format string, args ...any); Panicln(args ...any); Print(args ...any); Printf(format string, args ...any); Println(args ...any) }
type TextFormatter struct { ForceColors bool; DisableColors bool; ForceQuote bool; DisableQuote bool; EnvironmentOverrideColors bool; DisableTimestamp bool; FullTimestamp bool; TimestampFormat string; DisableSorting bool; SortingFunc func([]string); DisableLevelTruncation bool; PadLevelText bool; QuoteEmptyFields bool; FieldMap FieldMap; CallerPrettyfier func(*runtime.Frame) (function string, file string) }
func (*TextFormatter) Format(entry *Entry) ([]byte, error)
type TraceLogger interface { Trace(args ...any); Tracef(format string, args ...any); Traceln(args ...any) }
type WarnLogger interface { Warn(args ...any); Warnf(format string, args ...any); Warnln(args ...any) }
type fieldKey string
type mutexWrap struct{}
func (*mutexWrap) Disable()
func (*mutexWrap) Lock()
func (*mutexWrap) Unlock()
