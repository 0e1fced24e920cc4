// Interface of go.opentelemetry.io/otel/sdk/metric@v1.47.0, generated from its types. Signatures only.
package metric

import "context"
import "go.opentelemetry.io/otel/attribute"
import "go.opentelemetry.io/otel/metric"
import "go.opentelemetry.io/otel/metric/embedded"
import "go.opentelemetry.io/otel/sdk/instrumentation"
import "go.opentelemetry.io/otel/sdk/metric/exemplar"
import "go.opentelemetry.io/otel/sdk/metric/metricdata"
import "go.opentelemetry.io/otel/sdk/resource"
import "time"

const InstrumentKindCounter InstrumentKind = 1
const InstrumentKindGauge InstrumentKind = 7
const InstrumentKindHistogram InstrumentKind = 3
const InstrumentKindObservableCounter InstrumentKind = 4
const InstrumentKindObservableGauge InstrumentKind = 6
const InstrumentKindObservableUpDownCounter InstrumentKind = 5
const InstrumentKindUpDownCounter InstrumentKind = 2
var ErrExporterShutdown error
var ErrInstrumentName error
var ErrReaderNotRegistered error
var ErrReaderShutdown error
func CumulativeTemporalitySelector(InstrumentKind) metricdata.Temporality
func DefaultAggregationSelector(ik InstrumentKind) Aggregation
func DefaultExemplarReservoirProviderSelector(agg Aggregation) exemplar.ReservoirProvider
func DefaultTemporalitySelector(k InstrumentKind) metricdata.Temporality
func DeltaTemporalitySelector(k InstrumentKind) metricdata.Temporality
func LowMemoryTemporalitySelector(k InstrumentKind) metricdata.Temporality
func NewManualReader(opts ...ManualReaderOption) *ManualReader
func NewMeterProvider(options ...Option) *MeterProvider
func NewPeriodicReader(exporter Exporter, options ...PeriodicReaderOption) *PeriodicReader
func NewView(criteria Instrument, mask Stream) View
func WithAggregationSelector(selector AggregationSelector) ManualReaderOption
func WithCardinalityLimit(limit int) Option
func WithCardinalityLimitSelector(selector CardinalityLimitSelector) ReaderOption
func WithExemplarFilter(filter exemplar.Filter) Option
func WithInterval(d time.Duration) PeriodicReaderOption
func WithMaxExportBatchSize(size int) PeriodicReaderOption
func WithProducer(p Producer) ReaderOption
func WithReader(r Reader) Option
func WithResource(res *resource.Resource) Option
func WithTemporalitySelector(selector TemporalitySelector) ManualReaderOption
func WithTimeout(d time.Duration) PeriodicReaderOption
func WithView(views ...View) Option
type Aggregation interface { copy(); err() }
type AggregationBase2ExponentialHistogram struct { MaxSize int32; MaxScale int32; NoMinMax bool }
type AggregationDefault struct{}
type AggregationDrop struct{}
type AggregationExplicitBucketHistogram struct { Boundaries []float64; NoMinMax bool }
type AggregationLastValue struct{}
type AggregationSelector func(InstrumentKind) Aggregation
type AggregationSum struct{}
type CardinalityLimitSelector func(InstrumentKind) (limit int, fallback bool)
type ExemplarReservoirProviderSelector func(Aggregation) exemplar.ReservoirProvider
type Exporter interface { Aggregation(InstrumentKind) Aggregation; Export(context.Context, *metricdata.ResourceMetrics) error; ForceFlush(context.Context) error; Shutdown(context.Context) error; Temporality(InstrumentKind) metricdata.Temporality }
type Instrument struct { Name string; Description string; Kind InstrumentKind; Unit string; Scope instrumentation.Scope }
func (Instrument) IsEmpty() bool
type InstrumentKind uint8
func (InstrumentKind) String() string
type ManualReader struct{}
func (*ManualReader) Collect(ctx context.Context, rm *metricdata.ResourceMetrics) error
func (*ManualReader) MarshalLog() any
func (*ManualReader) Shutdown(context.Context) error
type ManualReaderOption interface { applyManual() }
type MeterProvider struct { embedded.MeterProvider }
func (*MeterProvider) ForceFlush(ctx context.Context) error
func (*MeterProvider) Meter(name string, options ...metric.MeterOption) metric.Meter
func (*MeterProvider) Shutdown(ctx context.Context) error
type Option interface { apply() }
type PeriodicReader struct{}
func (*PeriodicReader) Collect(ctx context.Context, rm *metricdata.ResourceMetrics) error
func (*PeriodicReader) ForceFlush(ctx context.Context) error
func (*PeriodicReader) MarshalLog() any
func (*PeriodicReader) Shutdown(ctx context.Context) error
type PeriodicReaderOption interface { applyPeriodic() }
type Producer interface { Produce(context.Context) ([]metricdata.ScopeMetrics, error) }
type Reader interface { Collect(ctx context.Context, rm *metricdata.ResourceMetrics) error; Shutdown(context.Context) error; aggregation(); cardinalityLimit(); register(); temporality() }
type ReaderOption interface { PeriodicReaderOption; ManualReaderOption }
type Stream struct { Name string; Description string; Unit string; Aggregation Aggregation; AttributeFilter attribute.Filter; ExemplarReservoirProviderSelector ExemplarReservoirProviderSelector }
type TemporalitySelector func(InstrumentKind) metricdata.Temporality
type View func(Instrument) (Stream, bool)
