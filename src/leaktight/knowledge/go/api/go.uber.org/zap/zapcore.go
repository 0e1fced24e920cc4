// Interface of go.uber.org/zap/zapcore@v1.28.0, generated from its types. Signatures only.
package zapcore

import "go.uber.org/zap/buffer"
import "io"
import "time"

const ArrayMarshalerType FieldType = 1
const BinaryType FieldType = 3
const BoolType FieldType = 4
const ByteStringType FieldType = 5
const Complex128Type FieldType = 6
const Complex64Type FieldType = 7
const DPanicLevel Level = 3
const DebugLevel Level = -1
const DefaultLineEnding = "\n"
const DurationType FieldType = 8
const ErrorLevel Level = 2
const ErrorType FieldType = 26
const FatalLevel Level = 5
const Float32Type FieldType = 10
const Float64Type FieldType = 9
const InfoLevel Level = 0
const InlineMarshalerType FieldType = 28
const Int16Type FieldType = 13
const Int32Type FieldType = 12
const Int64Type FieldType = 11
const Int8Type FieldType = 14
const InvalidLevel Level = 6
const LogDropped SamplingDecision = 1
const LogSampled SamplingDecision = 2
const NamespaceType FieldType = 24
const ObjectMarshalerType FieldType = 2
const OmitKey = ""
const PanicLevel Level = 4
const ReflectType FieldType = 23
const SkipType FieldType = 27
const StringType FieldType = 15
const StringerType FieldType = 25
const TimeFullType FieldType = 17
const TimeType FieldType = 16
const Uint16Type FieldType = 20
const Uint32Type FieldType = 19
const Uint64Type FieldType = 18
const Uint8Type FieldType = 21
const UintptrType FieldType = 22
const UnknownType FieldType = 0
const WarnLevel Level = 1
const WriteThenFatal CheckWriteAction = 3
const WriteThenGoexit CheckWriteAction = 1
const WriteThenNoop CheckWriteAction = 0
const WriteThenPanic CheckWriteAction = 2
var DefaultClock systemClock
func AddSync(w io.Writer) WriteSyncer
func CapitalColorLevelEncoder(l Level, enc PrimitiveArrayEncoder)
func CapitalLevelEncoder(l Level, enc PrimitiveArrayEncoder)
func EpochMillisTimeEncoder(t time.Time, enc PrimitiveArrayEncoder)
func EpochNanosTimeEncoder(t time.Time, enc PrimitiveArrayEncoder)
func EpochTimeEncoder(t time.Time, enc PrimitiveArrayEncoder)
func FullCallerEncoder(caller EntryCaller, enc PrimitiveArrayEncoder)
func FullNameEncoder(loggerName string, enc PrimitiveArrayEncoder)
func ISO8601TimeEncoder(t time.Time, enc PrimitiveArrayEncoder)
func LevelOf(enab LevelEnabler) Level
func Lock(ws WriteSyncer) WriteSyncer
func LowercaseColorLevelEncoder(l Level, enc PrimitiveArrayEncoder)
func LowercaseLevelEncoder(l Level, enc PrimitiveArrayEncoder)
func MillisDurationEncoder(d time.Duration, enc PrimitiveArrayEncoder)
func NanosDurationEncoder(d time.Duration, enc PrimitiveArrayEncoder)
func NewConsoleEncoder(cfg EncoderConfig) Encoder
func NewCore(enc Encoder, ws WriteSyncer, enab LevelEnabler) Core
func NewEntryCaller(pc uintptr, file string, line int, ok bool) EntryCaller
func NewIncreaseLevelCore(core Core, level LevelEnabler) (Core, error)
func NewJSONEncoder(cfg EncoderConfig) Encoder
func NewLazyWith(core Core, fields []Field) Core
func NewMapObjectEncoder() *MapObjectEncoder
func NewMultiWriteSyncer(ws ...WriteSyncer) WriteSyncer
func NewNopCore() Core
func NewSampler(core Core, tick time.Duration, first int, thereafter int) Core
func NewSamplerWithOptions(core Core, tick time.Duration, first int, thereafter int, opts ...SamplerOption) Core
func NewTee(cores ...Core) Core
func ParseLevel(text string) (Level, error)
func RFC3339NanoTimeEncoder(t time.Time, enc PrimitiveArrayEncoder)
func RFC3339TimeEncoder(t time.Time, enc PrimitiveArrayEncoder)
func RegisterHooks(core Core, hooks ...func(Entry) error) Core
func SamplerHook(hook func(entry Entry, dec SamplingDecision)) SamplerOption
func SecondsDurationEncoder(d time.Duration, enc PrimitiveArrayEncoder)
func ShortCallerEncoder(caller EntryCaller, enc PrimitiveArrayEncoder)
func StringDurationEncoder(d time.Duration, enc PrimitiveArrayEncoder)
func TimeEncoderOfLayout(layout string) TimeEncoder
type ArrayEncoder interface { PrimitiveArrayEncoder; AppendArray(ArrayMarshaler) error; AppendDuration(time.Duration); AppendObject(ObjectMarshaler) error; AppendReflected(value any) error; AppendTime(time.Time) }
type ArrayMarshaler interface { MarshalLogArray(ArrayEncoder) error }
type ArrayMarshalerFunc func(ArrayEncoder) error
func (ArrayMarshalerFunc) MarshalLogArray(enc ArrayEncoder) error
type BufferedWriteSyncer struct { WS WriteSyncer; Size int; FlushInterval time.Duration; Clock Clock }
func (*BufferedWriteSyncer) Stop() (err error)
func (*BufferedWriteSyncer) Sync() error
func (*BufferedWriteSyncer) Write(bs []byte) (int, error)
type CallerEncoder func(EntryCaller, PrimitiveArrayEncoder)
func (*CallerEncoder) UnmarshalText(text []byte) error
type CheckPreWriteHook func(Entry, []Field) (Entry, []Field)
type CheckWriteAction uint8
func (CheckWriteAction) OnWrite(ce *CheckedEntry, _ []Field)
type CheckWriteHook interface { OnWrite(*CheckedEntry, []Field) }
type CheckedEntry struct { Entry; ErrorOutput WriteSyncer }
func (*CheckedEntry) AddCore(ent Entry, core Core) *CheckedEntry
func (*CheckedEntry) After(ent Entry, hook CheckWriteHook) *CheckedEntry
func (*CheckedEntry) Before(ent Entry, hook CheckPreWriteHook) *CheckedEntry
func (*CheckedEntry) Should(ent Entry, should CheckWriteAction) *CheckedEntry
func (*CheckedEntry) Write(fields ...Field)
type Clock interface { NewTicker(time.Duration) *time.Ticker; Now() time.Time }
type Core interface { LevelEnabler; Check(Entry, *CheckedEntry) *CheckedEntry; Sync() error; With([]Field) Core; Write(Entry, []Field) error }
type DurationEncoder func(time.Duration, PrimitiveArrayEncoder)
func (*DurationEncoder) UnmarshalText(text []byte) error
type Encoder interface { ObjectEncoder; Clone() Encoder; EncodeEntry(Entry, []Field) (*buffer.Buffer, error) }
type EncoderConfig struct { MessageKey string; LevelKey string; TimeKey string; NameKey string; CallerKey string; FunctionKey string; StacktraceKey string; SkipLineEnding bool; LineEnding string; EncodeLevel LevelEncoder; EncodeTime TimeEncoder; EncodeDuration DurationEncoder; EncodeCaller CallerEncoder; EncodeName NameEncoder; NewReflectedEncoder func(io.Writer) ReflectedEncoder; ConsoleSeparator string }
type Entry struct { Level Level; Time time.Time; LoggerName string; Message string; Caller EntryCaller; Stack string }
type EntryCaller struct { Defined bool; PC uintptr; File string; Line int; Function string }
func (EntryCaller) FullPath() string
func (EntryCaller) String() string
func (EntryCaller) TrimmedPath() string
type Field struct { Key string; Type FieldType; Integer int64; String string; Interface any }
func (Field) AddTo(enc ObjectEncoder)
func (Field) Equals(other Field) bool
type FieldType uint8
type Level int8
func (*Level) Get() any
func (*Level) Set(s string) error
func (*Level) UnmarshalText(text []byte) error
func (Level) CapitalString() string
func (Level) Enabled(lvl Level) bool
func (Level) MarshalText() ([]byte, error)
func (Level) String() string
type LevelEnabler interface { Enabled(Level) bool }
type LevelEncoder func(Level, PrimitiveArrayEncoder)
func (*LevelEncoder) UnmarshalText(text []byte) error
type MapObjectEncoder struct { Fields map[string]any }
func (*MapObjectEncoder) AddArray(key string, v ArrayMarshaler) error
func (*MapObjectEncoder) AddBinary(k string, v []byte)
func (*MapObjectEncoder) AddBool(k string, v bool)
func (*MapObjectEncoder) AddByteString(k string, v []byte)
func (*MapObjectEncoder) AddComplex128(k string, v complex128)
func (*MapObjectEncoder) AddComplex64(k string, v complex64)
func (*MapObjectEncoder) AddFloat32(k string, v float32)
func (*MapObjectEncoder) AddFloat64(k string, v float64)
func (*MapObjectEncoder) AddInt(k string, v int)
func (*MapObjectEncoder) AddInt16(k string, v int16)
func (*MapObjectEncoder) AddInt32(k string, v int32)
func (*MapObjectEncoder) AddInt64(k string, v int64)
func (*MapObjectEncoder) AddInt8(k string, v int8)
func (*MapObjectEncoder) AddObject(k string, v ObjectMarshaler) error
func (*MapObjectEncoder) AddReflected(k string, v any) error
func (*MapObjectEncoder) AddString(k string, v string)
func (*MapObjectEncoder) AddUint(k string, v uint)
func (*MapObjectEncoder) AddUint16(k string, v uint16)
func (*MapObjectEncoder) AddUint32(k string, v uint32)
func (*MapObjectEncoder) AddUint64(k string, v uint64)
func (*MapObjectEncoder) AddUint8(k string, v uint8)
func (*MapObjectEncoder) AddUintptr(k string, v uintptr)
func (*MapObjectEncoder) OpenNamespace(k string)
func (MapObjectEncoder) AddDuration(k string, v time.Duration)
func (MapObjectEncoder) AddTime(k string, v time.Time)
type NameEncoder func(string, PrimitiveArrayEncoder)
func (*NameEncoder) UnmarshalText(text []byte) error
type ObjectEncoder interface { AddArray(key string, marshaler ArrayMarshaler) error; AddBinary(key string, value []byte); AddBool(key string, value bool); AddByteString(key string, value []byte); AddComplex128(key string, value complex128); AddComplex64(key string, value complex64); AddDuration(key string, value time.Duration); AddFloat32(key string, value float32); AddFloat64(key string, value float64); AddInt(key string, value int); AddInt16(key string, value int16); AddInt32(key string, value int32); AddInt64(key string, value int64); AddInt8(key string, value int8); AddObject(key string, marshaler ObjectMarshaler) error; AddReflected(key string, value any) error; AddString(key string, value string); AddTime(key string, value time.Time); AddUint(key string, value uint); AddUint16(key string, value uint16); AddUint32(key string, value uint32); AddUint64(key string, value uint64); AddUint8(key string, value uint8); AddUintptr(key string, value uintptr); OpenNamespace(key string) }
type ObjectMarshaler interface { MarshalLogObject(ObjectEncoder) error }
type ObjectMarshalerFunc func(ObjectEncoder) error
func (ObjectMarshalerFunc) MarshalLogObject(enc ObjectEncoder) error
type PrimitiveArrayEncoder interface { AppendBool(bool); AppendByteString([]byte); AppendComplex128(complex128); AppendComplex64(complex64); AppendFloat32(float32); AppendFloat64(float64); AppendInt(int); AppendInt16(int16); AppendInt32(int32); AppendInt64(int64); AppendInt8(int8); AppendString(string); AppendUint(uint); AppendUint16(uint16); AppendUint32(uint32); AppendUint64(uint64); AppendUint8(uint8); AppendUintptr(uintptr) }
type ReflectedEncoder interface { Encode(any) error }
type SamplerOption interface { apply() }
type SamplingDecision uint32
type TimeEncoder func(time.Time, PrimitiveArrayEncoder)
func (*TimeEncoder) UnmarshalJSON(data []byte) error
func (*TimeEncoder) UnmarshalText(text []byte) error
func (*TimeEncoder) UnmarshalYAML(unmarshal func(any) error) error
type WriteSyncer interface { io.Writer; Sync() error }
type systemClock struct{}
func (systemClock) NewTicker(duration time.Duration) *time.Ticker
func (systemClock) Now() time.Time
