// Interface of go.opentelemetry.io/otel/metric@v1.47.0, generated from its types. Signatures only.
package metric

import "context"
import "go.opentelemetry.io/otel/attribute"
import "go.opentelemetry.io/otel/metric/embedded"

func NewAddConfig(opts []AddOption) AddConfig
func NewFloat64CounterConfig(opts ...Float64CounterOption) Float64CounterConfig
func NewFloat64GaugeConfig(opts ...Float64GaugeOption) Float64GaugeConfig
func NewFloat64HistogramConfig(opts ...Float64HistogramOption) Float64HistogramConfig
func NewFloat64ObservableCounterConfig(opts ...Float64ObservableCounterOption) Float64ObservableCounterConfig
func NewFloat64ObservableGaugeConfig(opts ...Float64ObservableGaugeOption) Float64ObservableGaugeConfig
func NewFloat64ObservableUpDownCounterConfig(opts ...Float64ObservableUpDownCounterOption) Float64ObservableUpDownCounterConfig
func NewFloat64UpDownCounterConfig(opts ...Float64UpDownCounterOption) Float64UpDownCounterConfig
func NewInt64CounterConfig(opts ...Int64CounterOption) Int64CounterConfig
func NewInt64GaugeConfig(opts ...Int64GaugeOption) Int64GaugeConfig
func NewInt64HistogramConfig(opts ...Int64HistogramOption) Int64HistogramConfig
func NewInt64ObservableCounterConfig(opts ...Int64ObservableCounterOption) Int64ObservableCounterConfig
func NewInt64ObservableGaugeConfig(opts ...Int64ObservableGaugeOption) Int64ObservableGaugeConfig
func NewInt64ObservableUpDownCounterConfig(opts ...Int64ObservableUpDownCounterOption) Int64ObservableUpDownCounterConfig
func NewInt64UpDownCounterConfig(opts ...Int64UpDownCounterOption) Int64UpDownCounterConfig
func NewMeterConfig(opts ...MeterOption) MeterConfig
func NewObserveConfig(opts []ObserveOption) ObserveConfig
func NewRecordConfig(opts []RecordOption) RecordConfig
func WithAttributeSet(attributes attribute.Set) MeasurementOption
func WithAttributes(attributes ...attribute.KeyValue) MeasurementOption
func WithDescription(desc string) InstrumentOption
func WithExplicitBucketBoundaries(bounds ...float64) HistogramOption
func WithFloat64Callback(callback Float64Callback) Float64ObservableOption
func WithInstrumentationAttributeSet(set attribute.Set) MeterOption
func WithInstrumentationAttributes(attr ...attribute.KeyValue) MeterOption
func WithInstrumentationVersion(version string) MeterOption
func WithInt64Callback(callback Int64Callback) Int64ObservableOption
func WithSchemaURL(schemaURL string) MeterOption
func WithUnit(u string) InstrumentOption
type AddConfig struct{}
func (AddConfig) Attributes() attribute.Set
type AddOption interface { applyAdd() }
type Callback func(context.Context, Observer) error
type Float64Callback func(context.Context, Float64Observer) error
type Float64Counter interface { embedded.Float64Counter; Add(ctx context.Context, incr float64, options ...AddOption); Enabled(context.Context) bool }
type Float64CounterConfig struct{}
func (Float64CounterConfig) Description() string
func (Float64CounterConfig) Unit() string
type Float64CounterOption interface { applyFloat64Counter() }
type Float64Gauge interface { embedded.Float64Gauge; Enabled(context.Context) bool; Record(ctx context.Context, value float64, options ...RecordOption) }
type Float64GaugeConfig struct{}
func (Float64GaugeConfig) Description() string
func (Float64GaugeConfig) Unit() string
type Float64GaugeOption interface { applyFloat64Gauge() }
type Float64Histogram interface { embedded.Float64Histogram; Enabled(context.Context) bool; Record(ctx context.Context, incr float64, options ...RecordOption) }
type Float64HistogramConfig struct{}
func (Float64HistogramConfig) Description() string
func (Float64HistogramConfig) ExplicitBucketBoundaries() []float64
func (Float64HistogramConfig) Unit() string
type Float64HistogramOption interface { applyFloat64Histogram() }
type Float64Observable interface { Observable; float64Observable() }
type Float64ObservableCounter interface { embedded.Float64ObservableCounter; Float64Observable }
type Float64ObservableCounterConfig struct{}
func (Float64ObservableCounterConfig) Callbacks() []Float64Callback
func (Float64ObservableCounterConfig) Description() string
func (Float64ObservableCounterConfig) Unit() string
type Float64ObservableCounterOption interface { applyFloat64ObservableCounter() }
type Float64ObservableGauge interface { embedded.Float64ObservableGauge; Float64Observable }
type Float64ObservableGaugeConfig struct{}
func (Float64ObservableGaugeConfig) Callbacks() []Float64Callback
func (Float64ObservableGaugeConfig) Description() string
func (Float64ObservableGaugeConfig) Unit() string
type Float64ObservableGaugeOption interface { applyFloat64ObservableGauge() }
type Float64ObservableOption interface { Float64ObservableCounterOption; Float64ObservableUpDownCounterOption; Float64ObservableGaugeOption }
type Float64ObservableUpDownCounter interface { embedded.Float64ObservableUpDownCounter; Float64Observable }
type Float64ObservableUpDownCounterConfig struct{}
func (Float64ObservableUpDownCounterConfig) Callbacks() []Float64Callback
func (Float64ObservableUpDownCounterConfig) Description() string
func (Float64ObservableUpDownCounterConfig) Unit() string
type Float64ObservableUpDownCounterOption interface { applyFloat64ObservableUpDownCounter() }
type Float64Observer interface { embedded.Float64Observer; Observe(value float64, options ...ObserveOption) }
type Float64UpDownCounter interface { embedded.Float64UpDownCounter; Add(ctx context.Context, incr float64, options ...AddOption); Enabled(context.Context) bool }
type Float64UpDownCounterConfig struct{}
func (Float64UpDownCounterConfig) Description() string
func (Float64UpDownCounterConfig) Unit() string
type Float64UpDownCounterOption interface { applyFloat64UpDownCounter() }
type HistogramOption interface { Int64HistogramOption; Float64HistogramOption }
type InstrumentOption interface { Int64CounterOption; Int64UpDownCounterOption; Int64HistogramOption; Int64GaugeOption; Int64ObservableCounterOption; Int64ObservableUpDownCounterOption; Int64ObservableGaugeOption; Float64CounterOption; Float64UpDownCounterOption; Float64HistogramOption; Float64GaugeOption; Float64ObservableCounterOption; Float64ObservableUpDownCounterOption; Float64ObservableGaugeOption }
type Int64Callback func(context.Context, Int64Observer) error
type Int64Counter interface { embedded.Int64Counter; Add(ctx context.Context, incr int64, options ...AddOption); Enabled(context.Context) bool }
type Int64CounterConfig struct{}
func (Int64CounterConfig) Description() string
func (Int64CounterConfig) Unit() string
type Int64CounterOption interface { applyInt64Counter() }
type Int64Gauge interface { embedded.Int64Gauge; Enabled(context.Context) bool; Record(ctx context.Context, value int64, options ...RecordOption) }
type Int64GaugeConfig struct{}
func (Int64GaugeConfig) Description() string
func (Int64GaugeConfig) Unit() string
type Int64GaugeOption interface { applyInt64Gauge() }
type Int64Histogram interface { embedded.Int64Histogram; Enabled(context.Context) bool; Record(ctx context.Context, incr int64, options ...RecordOption) }
type Int64HistogramConfig struct{}
func (Int64HistogramConfig) Description() string
func (Int64HistogramConfig) ExplicitBucketBoundaries() []float64
func (Int64HistogramConfig) Unit() string
type Int64HistogramOption interface { applyInt64Histogram() }
type Int64Observable interface { Observable; int64Observable() }
type Int64ObservableCounter interface { embedded.Int64ObservableCounter; Int64Observable }
type Int64ObservableCounterConfig struct{}
func (Int64ObservableCounterConfig) Callbacks() []Int64Callback
func (Int64ObservableCounterConfig) Description() string
func (Int64ObservableCounterConfig) Unit() string
type Int64ObservableCounterOption interface { applyInt64ObservableCounter() }
type Int64ObservableGauge interface { embedded.Int64ObservableGauge; Int64Observable }
type Int64ObservableGaugeConfig struct{}
func (Int64ObservableGaugeConfig) Callbacks() []Int64Callback
func (Int64ObservableGaugeConfig) Description() string
func (Int64ObservableGaugeConfig) Unit() string
type Int64ObservableGaugeOption interface { applyInt64ObservableGauge() }
type Int64ObservableOption interface { Int64ObservableCounterOption; Int64ObservableUpDownCounterOption; Int64ObservableGaugeOption }
type Int64ObservableUpDownCounter interface { embedded.Int64ObservableUpDownCounter; Int64Observable }
type Int64ObservableUpDownCounterConfig struct{}
func (Int64ObservableUpDownCounterConfig) Callbacks() []Int64Callback
func (Int64ObservableUpDownCounterConfig) Description() string
func (Int64ObservableUpDownCounterConfig) Unit() string
type Int64ObservableUpDownCounterOption interface { applyInt64ObservableUpDownCounter() }
type Int64Observer interface { embedded.Int64Observer; Observe(value int64, options ...ObserveOption) }
type Int64UpDownCounter interface { embedded.Int64UpDownCounter; Add(ctx context.Context, incr int64, options ...AddOption); Enabled(context.Context) bool }
type Int64UpDownCounterConfig struct{}
func (Int64UpDownCounterConfig) Description() string
func (Int64UpDownCounterConfig) Unit() string
type Int64UpDownCounterOption interface { applyInt64UpDownCounter() }
type MeasurementOption interface { AddOption; RecordOption; ObserveOption }
type Meter interface { embedded.Meter; Float64Counter(name string, options ...Float64CounterOption) (Float64Counter, error); Float64Gauge(name string, options ...Float64GaugeOption) (Float64Gauge, error); Float64Histogram(name string, options ...Float64HistogramOption) (Float64Histogram, error); Float64ObservableCounter(name string, options ...Float64ObservableCounterOption) (Float64ObservableCounter, error); Float64ObservableGauge(name string, options ...Float64ObservableGaugeOption) (Float64ObservableGauge, error); Float64ObservableUpDownCounter(name string, options ...Float64ObservableUpDownCounterOption) (Float64ObservableUpDownCounter, error); Float64UpDownCounter(name string, options ...Float64UpDownCounterOption) (Float64UpDownCounter, error); Int64Counter(name string, options ...Int64CounterOption) (Int64Counter, error); Int64Gauge(name string, options ...Int64GaugeOption) (Int64Gauge, error); Int64Histogram(name string, options ...Int64HistogramOption) (Int64Histogram, error); Int64ObservableCounter(name string, options ...Int64ObservableCounterOption) (Int64ObservableCounter, error); Int64ObservableGauge(name string, options ...Int64ObservableGaugeOption) (Int64ObservableGauge, error); Int64ObservableUpDownCounter(name string, options ...Int64ObservableUpDownCounterOption) (Int64ObservableUpDownCounter, error); Int64UpDownCounter(name string, options ...Int64UpDownCounterOption) (Int64UpDownCounter, error); RegisterCallback(f Callback, instruments ...Observable) (Registration, error) }
type MeterConfig struct{}
func (MeterConfig) InstrumentationAttributes() attribute.Set
func (MeterConfig) InstrumentationVersion() string
func (MeterConfig) SchemaURL() string
type MeterOption interface { applyMeter() }
type MeterProvider interface { embedded.MeterProvider; Meter(name string, opts ...MeterOption) Meter }
type Observable interface { observable() }
type ObserveConfig struct{}
func (ObserveConfig) Attributes() attribute.Set
type ObserveOption interface { applyObserve() }
type Observer interface { embedded.Observer; ObserveFloat64(obsrv Float64Observable, value float64, opts ...ObserveOption); ObserveInt64(obsrv Int64Observable, value int64, opts ...ObserveOption) }
type RecordConfig struct{}
func (RecordConfig) Attributes() attribute.Set
type RecordOption interface { applyRecord() }
type Registration interface { embedded.Registration; Unregister() error }
