// Interface of go.opentelemetry.io/otel/trace@v1.47.0, generated from its types. Signatures only.
package trace

import "context"
import "go.opentelemetry.io/otel/attribute"
import "go.opentelemetry.io/otel/codes"
import "go.opentelemetry.io/otel/trace/embedded"
import "time"

const FlagsRandom TraceFlags = 2
const FlagsSampled TraceFlags = 1
const SpanKindClient SpanKind = 3
const SpanKindConsumer SpanKind = 5
const SpanKindInternal SpanKind = 1
const SpanKindProducer SpanKind = 4
const SpanKindServer SpanKind = 2
const SpanKindUnspecified SpanKind = 0
func ContextWithRemoteSpanContext(parent context.Context, rsc SpanContext) context.Context
func ContextWithSpan(parent context.Context, span Span) context.Context
func ContextWithSpanContext(parent context.Context, sc SpanContext) context.Context
func LinkFromContext(ctx context.Context, attrs ...attribute.KeyValue) Link
func NewEventConfig(options ...EventOption) EventConfig
func NewNoopTracerProvider() TracerProvider
func NewSpanContext(config SpanContextConfig) SpanContext
func NewSpanEndConfig(options ...SpanEndOption) SpanConfig
func NewSpanStartConfig(options ...SpanStartOption) SpanConfig
func NewTracerConfig(options ...TracerOption) TracerConfig
func ParseTraceState(ts string) (TraceState, error)
func SpanContextFromContext(ctx context.Context) SpanContext
func SpanFromContext(ctx context.Context) Span
func SpanIDFromHex(h string) (SpanID, error)
func TraceIDFromHex(h string) (TraceID, error)
func ValidateSpanKind(spanKind SpanKind) SpanKind
func WithAttributes(attributes ...attribute.KeyValue) SpanStartEventOption
func WithInstrumentationAttributeSet(set attribute.Set) TracerOption
func WithInstrumentationAttributes(attr ...attribute.KeyValue) TracerOption
func WithInstrumentationVersion(version string) TracerOption
func WithLinks(links ...Link) SpanStartOption
func WithNewRoot() SpanStartOption
func WithSchemaURL(schemaURL string) TracerOption
func WithSpanKind(kind SpanKind) SpanStartOption
func WithStackTrace(b bool) SpanEndEventOption
func WithTimestamp(t time.Time) SpanEventOption
type EventConfig struct{}
func (*EventConfig) Attributes() []attribute.KeyValue
func (*EventConfig) StackTrace() bool
func (*EventConfig) Timestamp() time.Time
type EventOption interface { applyEvent() }
type Link struct { SpanContext SpanContext; Attributes []attribute.KeyValue }
type Span interface { embedded.Span; AddEvent(name string, options ...EventOption); AddLink(link Link); End(options ...SpanEndOption); IsRecording() bool; RecordError(err error, options ...EventOption); SetAttributes(kv ...attribute.KeyValue); SetName(name string); SetStatus(code codes.Code, description string); SpanContext() SpanContext; TracerProvider() TracerProvider }
type SpanConfig struct{}
func (*SpanConfig) Attributes() []attribute.KeyValue
func (*SpanConfig) Links() []Link
func (*SpanConfig) NewRoot() bool
func (*SpanConfig) SpanKind() SpanKind
func (*SpanConfig) StackTrace() bool
func (*SpanConfig) Timestamp() time.Time
type SpanContext struct{}
func (SpanContext) Equal(other SpanContext) bool
func (SpanContext) HasSpanID() bool
func (SpanContext) HasTraceID() bool
func (SpanContext) IsRandom() bool
func (SpanContext) IsRemote() bool
func (SpanContext) IsSampled() bool
func (SpanContext) IsValid() bool
func (SpanContext) MarshalJSON() ([]byte, error)
func (SpanContext) SpanID() SpanID
func (SpanContext) TraceFlags() TraceFlags
func (SpanContext) TraceID() TraceID
func (SpanContext) TraceState() TraceState
func (SpanContext) WithRemote(remote bool) SpanContext
func (SpanContext) WithSpanID(spanID SpanID) SpanContext
func (SpanContext) WithTraceFlags(flags TraceFlags) SpanContext
func (SpanContext) WithTraceID(traceID TraceID) SpanContext
func (SpanContext) WithTraceState(state TraceState) SpanContext
type SpanContextConfig struct { TraceID TraceID; SpanID SpanID; TraceFlags TraceFlags; TraceState TraceState; Remote bool }
type SpanEndEventOption interface { SpanEndOption; EventOption }
type SpanEndOption interface { applySpanEnd() }
type SpanEventOption interface { SpanOption; EventOption }
type SpanID [8]byte
func (SpanID) IsValid() bool
func (SpanID) MarshalJSON() ([]byte, error)
func (SpanID) String() string
type SpanKind int
func (SpanKind) String() string
type SpanOption interface { SpanStartOption; SpanEndOption }
type SpanStartEventOption interface { SpanStartOption; EventOption }
type SpanStartOption interface { applySpanStart() }
type TraceFlags byte
func (TraceFlags) IsRandom() bool
func (TraceFlags) IsSampled() bool
func (TraceFlags) MarshalJSON() ([]byte, error)
func (TraceFlags) String() string
func (TraceFlags) WithRandom(random bool) TraceFlags
func (TraceFlags) WithSampled(sampled bool) TraceFlags
type TraceID [16]byte
func (TraceID) IsValid() bool
func (TraceID) MarshalJSON() ([]byte, error)
func (TraceID) String() string
type TraceState struct{}
func (TraceState) Delete(key string) TraceState
func (TraceState) Get(key string) string
func (TraceState) Insert(key string, value string) (TraceState, error)
func (TraceState) Len() int
func (TraceState) MarshalJSON() ([]byte, error)
func (TraceState) String() string
func (TraceState) Walk(f func(key string, value string) bool)
type Tracer interface { embedded.Tracer; Start(ctx context.Context, spanName string, opts ...SpanStartOption) (context.Context, Span) }
type TracerConfig struct{}
func (*TracerConfig) InstrumentationAttributes() attribute.Set
func (*TracerConfig) InstrumentationVersion() string
func (*TracerConfig) SchemaURL() string
type TracerOption interface { apply() }
type TracerProvider interface { embedded.TracerProvider; Tracer(name string, options ...TracerOption) Tracer }
