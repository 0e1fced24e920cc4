// Interface of github.com/rs/zerolog@v1.35.1, generated from its types. Signatures only.
package zerolog

import "bytes"
import "context"
import "fmt"
import "io"
import "log/slog"
import "net"
import "time"

const DebugLevel Level = 0
const Disabled Level = 7
const DurationFormatFloat = "float"
const DurationFormatInt = "int"
const DurationFormatString = "string"
const ErrorLevel Level = 3
const FatalLevel Level = 4
const InfoLevel Level = 1
const NoLevel Level = 6
const PanicLevel Level = 5
const TimeFormatUnix = ""
const TimeFormatUnixMicro = "UNIXMICRO"
const TimeFormatUnixMs = "UNIXMS"
const TimeFormatUnixNano = "UNIXNANO"
const TraceLevel Level = -1
const WarnLevel Level = 2
var CallerFieldName string
var CallerMarshalFunc func(pc uintptr, file string, line int) string
var CallerSkipFrameCount int
var DefaultContextLogger *Logger
var DurationFieldFormat string
var DurationFieldInteger bool
var DurationFieldUnit time.Duration
var ErrorFieldName string
var ErrorHandler func(err error)
var ErrorMarshalFunc func(err error) any
var ErrorStackFieldName string
var ErrorStackMarshaler func(err error) any
var FatalExitFunc func()
var FloatingPointPrecision int
var FormattedLevels map[Level]string
var InterfaceMarshalFunc func(v any) ([]byte, error)
var LevelColors map[Level]int
var LevelDebugValue string
var LevelErrorValue string
var LevelFatalValue string
var LevelFieldMarshalFunc func(l Level) string
var LevelFieldName string
var LevelInfoValue string
var LevelPanicValue string
var LevelTraceValue string
var LevelWarnValue string
var MessageFieldName string
var Often RandomSampler
var Rarely RandomSampler
var Sometimes RandomSampler
var TimeFieldFormat string
var TimestampFieldName string
var TimestampFunc func() time.Time
var TriggerLevelWriterBufferReuseLimit int
func Arr() *Array
func AsLogObjectMarshalers[T LogObjectMarshaler](objs []T) []LogObjectMarshaler
func AsStringers[T fmt.Stringer](objs []T) []fmt.Stringer
func ConsoleTestWriter(t TestingLog) func(w *ConsoleWriter)
func Ctx(ctx context.Context) *Logger
func Dict() *Event
func DisableSampling(v bool)
func GlobalLevel() Level
func MultiLevelWriter(writers ...io.Writer) LevelWriter
func New(w io.Writer) Logger
func NewConsoleWriter(options ...func(w *ConsoleWriter)) ConsoleWriter
func NewLevelHook() LevelHook
func NewSlogHandler(logger Logger) *SlogHandler
func NewTestWriter(t TestingLog) TestWriter
func Nop() Logger
func ParseLevel(levelStr string) (Level, error)
func SetGlobalLevel(l Level)
func SyncWriter(w io.Writer) io.Writer
func SyslogCEEWriter(w SyslogWriter) LevelWriter
func SyslogLevelWriter(w SyslogWriter) LevelWriter
type Array struct{}
func (*Array) Bool(b bool) *Array
func (*Array) Bytes(val []byte) *Array
func (*Array) Dict(dict *Event) *Array
func (*Array) Dur(d time.Duration) *Array
func (*Array) Err(err error) *Array
func (*Array) Errs(errs []error) *Array
func (*Array) Float32(f float32) *Array
func (*Array) Float64(f float64) *Array
func (*Array) Hex(val []byte) *Array
func (*Array) IPAddr(ip net.IP) *Array
func (*Array) IPPrefix(pfx net.IPNet) *Array
func (*Array) Int(i int) *Array
func (*Array) Int16(i int16) *Array
func (*Array) Int32(i int32) *Array
func (*Array) Int64(i int64) *Array
func (*Array) Int8(i int8) *Array
func (*Array) Interface(i any) *Array
func (*Array) MACAddr(ha net.HardwareAddr) *Array
func (*Array) MarshalZerologArray(*Array)
func (*Array) Object(obj LogObjectMarshaler) *Array
func (*Array) RawJSON(val []byte) *Array
func (*Array) Str(val string) *Array
func (*Array) Time(t time.Time) *Array
func (*Array) Type(val any) *Array
func (*Array) Uint(i uint) *Array
func (*Array) Uint16(i uint16) *Array
func (*Array) Uint32(i uint32) *Array
func (*Array) Uint64(i uint64) *Array
func (*Array) Uint8(i uint8) *Array
type BasicSampler struct { N uint32 }
func (*BasicSampler) Sample(lvl Level) bool
type BurstSampler struct { Burst uint32; Period time.Duration; NextSampler Sampler }
func (*BurstSampler) Sample(lvl Level) bool
type ConsoleWriter struct { Out io.Writer; NoColor bool; TimeFormat string; TimeLocation *time.Location; PartsOrder []string; PartsExclude []string; FieldsOrder []string; FieldsExclude []string; FormatTimestamp Formatter; FormatLevel Formatter; FormatCaller Formatter; FormatMessage Formatter; FormatFieldName Formatter; FormatFieldValue Formatter; FormatErrFieldName Formatter; FormatErrFieldValue Formatter; FormatPartValueByName FormatterByFieldName; FormatExtra func(map[string]any, *bytes.Buffer) error; FormatPrepare func(map[string]any) error }
func (ConsoleWriter) Close() error
func (ConsoleWriter) Write(p []byte) (n int, err error)
type Context struct{}
func (Context) AnErr(key string, err error) Context
func (Context) Any(key string, i any) Context
func (Context) Array(key string, arr LogArrayMarshaler) Context
func (Context) Bool(key string, b bool) Context
func (Context) Bools(key string, b []bool) Context
func (Context) Bytes(key string, val []byte) Context
func (Context) Caller() Context
func (Context) CallerWithSkipFrameCount(skipFrameCount int) Context
func (Context) CreateArray() *Array
func (Context) CreateDict() *Event
func (Context) Ctx(ctx context.Context) Context
func (Context) Dict(key string, dict *Event) Context
func (Context) Dur(key string, d time.Duration) Context
func (Context) Durs(key string, d []time.Duration) Context
func (Context) EmbedObject(obj LogObjectMarshaler) Context
func (Context) Err(err error) Context
func (Context) Errs(key string, errs []error) Context
func (Context) Fields(fields any) Context
func (Context) Float32(key string, f float32) Context
func (Context) Float64(key string, f float64) Context
func (Context) Floats32(key string, f []float32) Context
func (Context) Floats64(key string, f []float64) Context
func (Context) Hex(key string, val []byte) Context
func (Context) IPAddr(key string, ip net.IP) Context
func (Context) IPAddrs(key string, ip []net.IP) Context
func (Context) IPPrefix(key string, pfx net.IPNet) Context
func (Context) IPPrefixes(key string, pfx []net.IPNet) Context
func (Context) Int(key string, i int) Context
func (Context) Int16(key string, i int16) Context
func (Context) Int32(key string, i int32) Context
func (Context) Int64(key string, i int64) Context
func (Context) Int8(key string, i int8) Context
func (Context) Interface(key string, i any) Context
func (Context) Ints(key string, i []int) Context
func (Context) Ints16(key string, i []int16) Context
func (Context) Ints32(key string, i []int32) Context
func (Context) Ints64(key string, i []int64) Context
func (Context) Ints8(key string, i []int8) Context
func (Context) Logger() Logger
func (Context) MACAddr(key string, ha net.HardwareAddr) Context
func (Context) Object(key string, obj LogObjectMarshaler) Context
func (Context) Objects(key string, objs []LogObjectMarshaler) Context
func (Context) ObjectsV(key string, objs ...LogObjectMarshaler) Context
func (Context) RawJSON(key string, b []byte) Context
func (Context) Reset() Context
func (Context) Stack() Context
func (Context) Str(key string, val string) Context
func (Context) Stringer(key string, val fmt.Stringer) Context
func (Context) Stringers(key string, vals []fmt.Stringer) Context
func (Context) StringersV(key string, vals ...fmt.Stringer) Context
func (Context) Strs(key string, vals []string) Context
func (Context) StrsV(key string, vals ...string) Context
func (Context) Time(key string, t time.Time) Context
func (Context) Times(key string, t []time.Time) Context
func (Context) Timestamp() Context
func (Context) Type(key string, val any) Context
func (Context) Uint(key string, i uint) Context
func (Context) Uint16(key string, i uint16) Context
func (Context) Uint32(key string, i uint32) Context
func (Context) Uint64(key string, i uint64) Context
func (Context) Uint8(key string, i uint8) Context
func (Context) Uints(key string, i []uint) Context
func (Context) Uints16(key string, i []uint16) Context
func (Context) Uints32(key string, i []uint32) Context
func (Context) Uints64(key string, i []uint64) Context
func (Context) Uints8(key string, i []uint8) Context
type Event struct{}
func (*Event) AnErr(key string, err error) *Event
func (*Event) Any(key string, i any) *Event
func (*Event) Array(key string, arr LogArrayMarshaler) *Event
func (*Event) Bool(key string, b bool) *Event
func (*Event) Bools(key string, b []bool) *Event
func (*Event) Bytes(key string, val []byte) *Event
func (*Event) Caller(skip ...int) *Event
func (*Event) CallerSkipFrame(skip int) *Event
func (*Event) CreateArray() *Array
func (*Event) CreateDict() *Event
func (*Event) Ctx(ctx context.Context) *Event
func (*Event) Dict(key string, dict *Event) *Event
func (*Event) Discard() *Event
func (*Event) Dur(key string, d time.Duration) *Event
func (*Event) Durs(key string, d []time.Duration) *Event
func (*Event) EmbedObject(obj LogObjectMarshaler) *Event
func (*Event) Enabled() bool
func (*Event) Err(err error) *Event
func (*Event) Errs(key string, errs []error) *Event
func (*Event) Fields(fields any) *Event
func (*Event) Float32(key string, f float32) *Event
func (*Event) Float64(key string, f float64) *Event
func (*Event) Floats32(key string, f []float32) *Event
func (*Event) Floats64(key string, f []float64) *Event
func (*Event) Func(f func(e *Event)) *Event
func (*Event) GetCtx() context.Context
func (*Event) Hex(key string, val []byte) *Event
func (*Event) IPAddr(key string, ip net.IP) *Event
func (*Event) IPAddrs(key string, ip []net.IP) *Event
func (*Event) IPPrefix(key string, pfx net.IPNet) *Event
func (*Event) IPPrefixes(key string, pfx []net.IPNet) *Event
func (*Event) Int(key string, i int) *Event
func (*Event) Int16(key string, i int16) *Event
func (*Event) Int32(key string, i int32) *Event
func (*Event) Int64(key string, i int64) *Event
func (*Event) Int8(key string, i int8) *Event
func (*Event) Interface(key string, i any) *Event
func (*Event) Ints(key string, i []int) *Event
func (*Event) Ints16(key string, i []int16) *Event
func (*Event) Ints32(key string, i []int32) *Event
func (*Event) Ints64(key string, i []int64) *Event
func (*Event) Ints8(key string, i []int8) *Event
func (*Event) MACAddr(key string, ha net.HardwareAddr) *Event
func (*Event) Msg(msg string)
func (*Event) MsgFunc(createMsg func() string)
func (*Event) Msgf(format string, v ...any)
func (*Event) Object(key string, obj LogObjectMarshaler) *Event
func (*Event) Objects(key string, objs []LogObjectMarshaler) *Event
func (*Event) ObjectsV(key string, objs ...LogObjectMarshaler) *Event
func (*Event) RawCBOR(key string, b []byte) *Event
func (*Event) RawJSON(key string, b []byte) *Event
func (*Event) Send()
func (*Event) Stack() *Event
func (*Event) Str(key string, val string) *Event
func (*Event) Stringer(key string, val fmt.Stringer) *Event
func (*Event) Stringers(key string, vals []fmt.Stringer) *Event
func (*Event) StringersV(key string, vals ...fmt.Stringer) *Event
func (*Event) Strs(key string, vals []string) *Event
func (*Event) StrsV(key string, vals ...string) *Event
func (*Event) Time(key string, t time.Time) *Event
func (*Event) TimeDiff(key string, t time.Time, start time.Time) *Event
func (*Event) Times(key string, t []time.Time) *Event
func (*Event) Timestamp() *Event
func (*Event) Type(key string, val any) *Event
func (*Event) Uint(key string, i uint) *Event
func (*Event) Uint16(key string, i uint16) *Event
func (*Event) Uint32(key string, i uint32) *Event
func (*Event) Uint64(key string, i uint64) *Event
func (*Event) Uint8(key string, i uint8) *Event
func (*Event) Uints(key string, i []uint) *Event
func (*Event) Uints16(key string, i []uint16) *Event
func (*Event) Uints32(key string, i []uint32) *Event
func (*Event) Uints64(key string, i []uint64) *Event
func (*Event) Uints8(key string, i []uint8) *Event
type FilteredLevelWriter struct { Writer LevelWriter; Level Level }
func (*FilteredLevelWriter) Close() error
func (*FilteredLevelWriter) Write(p []byte) (int, error)
func (*FilteredLevelWriter) WriteLevel(level Level, p []byte) (int, error)
type Formatter func(any) string
type FormatterByFieldName func(any, string) string
type Hook interface { Run(e *Event, level Level, message string) }
type HookFunc func(e *Event, level Level, message string)
func (HookFunc) Run(e *Event, level Level, message string)
type Level int8
func (*Level) UnmarshalText(text []byte) error
func (Level) MarshalText() ([]byte, error)
func (Level) String() string
type LevelHook struct { NoLevelHook Hook; TraceHook Hook; DebugHook Hook; InfoHook Hook; WarnHook Hook; ErrorHook Hook; FatalHook Hook; PanicHook Hook }
func (LevelHook) Run(e *Event, level Level, message string)
type LevelSampler struct { TraceSampler Sampler; DebugSampler Sampler; InfoSampler Sampler; WarnSampler Sampler; ErrorSampler Sampler }
func (LevelSampler) Sample(lvl Level) bool
type LevelWriter interface { io.Writer; WriteLevel(level Level, p []byte) (n int, err error) }
type LevelWriterAdapter struct { io.Writer }
func (LevelWriterAdapter) Close() error
func (LevelWriterAdapter) WriteLevel(l Level, p []byte) (n int, err error)
type LogArrayMarshaler interface { MarshalZerologArray(a *Array) }
type LogObjectMarshaler interface { MarshalZerologObject(e *Event) }
type Logger struct{}
func (*Logger) Debug() *Event
func (*Logger) Err(err error) *Event
func (*Logger) Error() *Event
func (*Logger) Fatal() *Event
func (*Logger) Info() *Event
func (*Logger) Log() *Event
func (*Logger) Panic() *Event
func (*Logger) Print(v ...any)
func (*Logger) Printf(format string, v ...any)
func (*Logger) Println(v ...any)
func (*Logger) Trace() *Event
func (*Logger) UpdateContext(update func(c Context) Context)
func (*Logger) Warn() *Event
func (*Logger) WithLevel(level Level) *Event
func (Logger) GetLevel() Level
func (Logger) Hook(hooks ...Hook) Logger
func (Logger) Level(lvl Level) Logger
func (Logger) Output(w io.Writer) Logger
func (Logger) Sample(s Sampler) Logger
func (Logger) With() Context
func (Logger) WithContext(ctx context.Context) context.Context
func (Logger) Write(p []byte) (n int, err error)
type RandomSampler uint32
func (RandomSampler) Sample(lvl Level) bool
type Sampler interface { Sample(lvl Level) bool }
type SlogHandler struct{}
func (*SlogHandler) Enabled(_ context.Context, level slog.Level) bool
func (*SlogHandler) Handle(ctx context.Context, record slog.Record) error
func (*SlogHandler) WithAttrs(attrs []slog.Attr) slog.Handler
func (*SlogHandler) WithGroup(name string) slog.Handler
type SyslogWriter interface { io.Writer; Crit(m string) error; Debug(m string) error; Emerg(m string) error; Err(m string) error; Info(m string) error; Warning(m string) error }
type TestWriter struct { T TestingLog; Frame int }
func (TestWriter) Write(p []byte) (n int, err error)
type TestingLog interface { Helper(); Log(args ...any); Logf(format string, args ...any) }
type TriggerLevelWriter struct { io.Writer; ConditionalLevel Level; TriggerLevel Level }
func (*TriggerLevelWriter) Close() error
func (*TriggerLevelWriter) Trigger() error
func (*TriggerLevelWriter) WriteLevel(l Level, p []byte) (n int, err error)
