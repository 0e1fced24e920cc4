// Interface of go.opentelemetry.io/otel/sdk/trace@v1.47.0, generated from its types. Signatures only.
package trace

import "context"
import "go.opentelemetry.io/otel/attribute"
import "go.opentelemetry.io/otel/codes"
import "go.opentelemetry.io/otel/sdk/instrumentation"
import "go.opentelemetry.io/otel/sdk/resource"
import "go.opentelemetry.io/otel/trace"
import "go.opentelemetry.io/otel/trace/embedded"
import "time"

const DefaultAttributeCountLimit = 128
const DefaultAttributePerEventCountLimit = 128
const DefaultAttributePerLinkCountLimit = 128
const DefaultAttributeValueDepthLimit = 64
const DefaultAttributeValueLengthLimit = -1
const DefaultEventCountLimit = 128
const DefaultExportTimeout = 30000
const DefaultLinkCountLimit = 128
const DefaultMaxExportBatchSize = 512
const DefaultMaxQueueSize = 2048
const DefaultScheduleDelay = 5000
const Drop SamplingDecision = 0
const RecordAndSample SamplingDecision = 2
const RecordOnly SamplingDecision = 1
func AlwaysRecord(root Sampler) Sampler
func AlwaysSample() Sampler
func NeverSample() Sampler
func NewBatchSpanProcessor(exporter SpanExporter, options ...BatchSpanProcessorOption) SpanProcessor
func NewSimpleSpanProcessor(exporter SpanExporter) SpanProcessor
func NewSpanLimits() SpanLimits
func NewTracerProvider(opts ...TracerProviderOption) *TracerProvider
func ParentBased(root Sampler, samplers ...ParentBasedSamplerOption) Sampler
func TraceIDRatioBased(fraction float64) Sampler
func WithAttributeValueDepthLimit(limit int) TracerProviderOption
func WithBatchTimeout(delay time.Duration) BatchSpanProcessorOption
func WithBatcher(e SpanExporter, opts ...BatchSpanProcessorOption) TracerProviderOption
func WithBlocking() BatchSpanProcessorOption
func WithExportTimeout(timeout time.Duration) BatchSpanProcessorOption
func WithIDGenerator(g IDGenerator) TracerProviderOption
func WithLocalParentNotSampled(s Sampler) ParentBasedSamplerOption
func WithLocalParentSampled(s Sampler) ParentBasedSamplerOption
func WithMaxExportBatchSize(size int) BatchSpanProcessorOption
func WithMaxQueueSize(size int) BatchSpanProcessorOption
func WithRawSpanLimits(limits SpanLimits) TracerProviderOption
func WithRemoteParentNotSampled(s Sampler) ParentBasedSamplerOption
func WithRemoteParentSampled(s Sampler) ParentBasedSamplerOption
func WithResource(r *resource.Resource) TracerProviderOption
func WithSampler(s Sampler) TracerProviderOption
func WithSpanLimits(sl SpanLimits) TracerProviderOption
func WithSpanProcessor(sp SpanProcessor) TracerProviderOption
func WithSyncer(e SpanExporter) TracerProviderOption
func WithoutPanicRecording() TracerProviderOption
type BatchSpanProcessorOption func(o *BatchSpanProcessorOptions)
type BatchSpanProcessorOptions struct { MaxQueueSize int; BatchTimeout time.Duration; ExportTimeout time.Duration; MaxExportBatchSize int; BlockOnQueueFull bool }
type Event struct { Name string; Attributes []attribute.KeyValue; DroppedAttributeCount int; Time time.Time }
type IDGenerator interface { NewIDs(ctx context.Context) (trace.TraceID, trace.SpanID); NewSpanID(ctx context.Context, traceID trace.TraceID) trace.SpanID }
type Link struct { SpanContext trace.SpanContext; Attributes []attribute.KeyValue; DroppedAttributeCount int }
type ParentBasedSamplerOption interface { apply() }
type ReadOnlySpan interface { Attributes() []attribute.KeyValue; ChildSpanCount() int; DroppedAttributes() int; DroppedEvents() int; DroppedLinks() int; EndTime() time.Time; Events() []Event; InstrumentationLibrary() instrumentation.Library; InstrumentationScope() instrumentation.Scope; Links() []Link; Name() string; Parent() trace.SpanContext; Resource() *resource.Resource; SpanContext() trace.SpanContext; SpanKind() trace.SpanKind; StartTime() time.Time; Status() Status; private() }
type ReadWriteSpan interface { trace.Span; ReadOnlySpan }
type Sampler interface { Description() string; ShouldSample(parameters SamplingParameters) SamplingResult }
type SamplingDecision uint8
type SamplingParameters struct { ParentContext context.Context; TraceID trace.TraceID; Name string; Kind trace.SpanKind; Attributes []attribute.KeyValue; Links []trace.Link }
type SamplingResult struct { Decision SamplingDecision; Attributes []attribute.KeyValue; Tracestate trace.TraceState }
type SpanExporter interface { ExportSpans(ctx context.Context, spans []ReadOnlySpan) error; Shutdown(ctx context.Context) error }
type SpanLimits struct { AttributeValueLengthLimit int; AttributeValueDepthLimit int; AttributeCountLimit int; EventCountLimit int; LinkCountLimit int; AttributePerEventCountLimit int; AttributePerLinkCountLimit int }
type SpanProcessor interface { ForceFlush(ctx context.Context) error; OnEnd(s ReadOnlySpan); OnStart(parent context.Context, s ReadWriteSpan); Shutdown(ctx context.Context) error }
type Status struct { Code codes.Code; Description string }
type TracerProvider struct { embedded.TracerProvider }
func (*TracerProvider) ForceFlush(ctx context.Context) error
func (*TracerProvider) RegisterSpanProcessor(sp SpanProcessor)
func (*TracerProvider) Shutdown(ctx context.Context) error
func (*TracerProvider) Tracer(name string, opts ...trace.TracerOption) trace.Tracer
func (*TracerProvider) UnregisterSpanProcessor(sp SpanProcessor)
type TracerProviderOption interface { apply() }
