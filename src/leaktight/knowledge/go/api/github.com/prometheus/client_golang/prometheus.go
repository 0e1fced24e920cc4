// Interface of github.com/prometheus/client_golang/prometheus@v1.25.0, generated from its types. Signatures only.
package prometheus

import "github.com/prometheus/client_golang/prometheus/internal"
import io_prometheus_client "github.com/prometheus/client_model/go"
import "time"

const CounterValue ValueType = 1
const DefAgeBuckets = 5
const DefBufCap = 500
const DefMaxAge time.Duration = 600000000000
const DefNativeHistogramZeroThreshold = 0
const ExemplarMaxRunes = 128
const GaugeValue ValueType = 2
const NativeHistogramZeroThresholdZero = -1
const UntypedValue ValueType = 3
var CounterMetricTypePtr *io_prometheus_client.MetricType
var DefBuckets []float64
var DefaultGatherer Gatherer
var DefaultRegisterer Registerer
var GaugeMetricTypePtr *io_prometheus_client.MetricType
var UntypedMetricTypePtr *io_prometheus_client.MetricType
var V2 v2
func BuildFQName(namespace string, subsystem string, name string) string
func DescribeByCollect(c Collector, descs chan<- *Desc)
func ExponentialBuckets(start float64, factor float64, count int) []float64
func ExponentialBucketsRange(minBucket float64, maxBucket float64, count int) []float64
func LinearBuckets(start float64, width float64, count int) []float64
func MakeLabelPairs(desc *Desc, labelValues []string) []*io_prometheus_client.LabelPair
func MustNewConstHistogram(desc *Desc, count uint64, sum float64, buckets map[float64]uint64, labelValues ...string) Metric
func MustNewConstHistogramWithCreatedTimestamp(desc *Desc, count uint64, sum float64, buckets map[float64]uint64, ct time.Time, labelValues ...string) Metric
func MustNewConstMetric(desc *Desc, valueType ValueType, value float64, labelValues ...string) Metric
func MustNewConstMetricWithCreatedTimestamp(desc *Desc, valueType ValueType, value float64, ct time.Time, labelValues ...string) Metric
func MustNewConstNativeHistogram(desc *Desc, count uint64, sum float64, positiveBuckets map[int]int64, negativeBuckets map[int]int64, zeroBucket uint64, nativeHistogramSchema int32, nativeHistogramZeroThreshold float64, createdTimestamp time.Time, labelValues ...string) Metric
func MustNewConstSummary(desc *Desc, count uint64, sum float64, quantiles map[float64]float64, labelValues ...string) Metric
func MustNewConstSummaryWithCreatedTimestamp(desc *Desc, count uint64, sum float64, quantiles map[float64]float64, ct time.Time, labelValues ...string) Metric
func MustNewMetricWithExemplars(m Metric, exemplars ...Exemplar) Metric
func MustRegister(cs ...Collector)
func NewBuildInfoCollector() Collector
func NewConstHistogram(desc *Desc, count uint64, sum float64, buckets map[float64]uint64, labelValues ...string) (Metric, error)
func NewConstHistogramWithCreatedTimestamp(desc *Desc, count uint64, sum float64, buckets map[float64]uint64, ct time.Time, labelValues ...string) (Metric, error)
func NewConstMetric(desc *Desc, valueType ValueType, value float64, labelValues ...string) (Metric, error)
func NewConstMetricWithCreatedTimestamp(desc *Desc, valueType ValueType, value float64, ct time.Time, labelValues ...string) (Metric, error)
func NewConstNativeHistogram(desc *Desc, count uint64, sum float64, positiveBuckets map[int]int64, negativeBuckets map[int]int64, zeroBucket uint64, schema int32, zeroThreshold float64, createdTimestamp time.Time, labelValues ...string) (Metric, error)
func NewConstSummary(desc *Desc, count uint64, sum float64, quantiles map[float64]float64, labelValues ...string) (Metric, error)
func NewConstSummaryWithCreatedTimestamp(desc *Desc, count uint64, sum float64, quantiles map[float64]float64, ct time.Time, labelValues ...string) (Metric, error)
func NewCounter(opts CounterOpts) Counter
func NewCounterFunc(opts CounterOpts, function func() float64) CounterFunc
func NewCounterVec(opts CounterOpts, labelNames []string) *CounterVec
func NewDesc(fqName string, help string, variableLabels []string, constLabels Labels) *Desc
func NewExpvarCollector(exports map[string]*Desc) Collector
func NewGauge(opts GaugeOpts) Gauge
func NewGaugeFunc(opts GaugeOpts, function func() float64) GaugeFunc
func NewGaugeVec(opts GaugeOpts, labelNames []string) *GaugeVec
func NewGoCollector(opts ...func(o *internal.GoCollectorOptions)) Collector
func NewHistogram(opts HistogramOpts) Histogram
func NewHistogramVec(opts HistogramOpts, labelNames []string) *HistogramVec
func NewInvalidDesc(err error) *Desc
func NewInvalidMetric(desc *Desc, err error) Metric
func NewMetricVec(desc *Desc, newMetric func(lvs ...string) Metric) *MetricVec
func NewMetricWithExemplars(m Metric, exemplars ...Exemplar) (Metric, error)
func NewMetricWithTimestamp(t time.Time, m Metric) Metric
func NewMultiTRegistry(tGatherers ...TransactionalGatherer) *MultiTRegistry
func NewPedanticRegistry() *Registry
func NewPidFileFn(pidFilePath string) func() (int, error)
func NewProcessCollector(opts ProcessCollectorOpts) Collector
func NewRegistry() *Registry
func NewSummary(opts SummaryOpts) Summary
func NewSummaryVec(opts SummaryOpts, labelNames []string) *SummaryVec
func NewTimer(o Observer) *Timer
func NewUntypedFunc(opts UntypedOpts, function func() float64) UntypedFunc
func Register(c Collector) error
func ToTransactionalGatherer(g Gatherer) TransactionalGatherer
func Unregister(c Collector) bool
func WithUnit(unit string) DescOpt
func WrapCollectorWith(labels Labels, c Collector) Collector
func WrapCollectorWithPrefix(prefix string, c Collector) Collector
func WrapRegistererWith(labels Labels, reg Registerer) Registerer
func WrapRegistererWithPrefix(prefix string, reg Registerer) Registerer
func WriteToTextfile(filename string, g Gatherer) error
type AlreadyRegisteredError struct { ExistingCollector Collector; NewCollector Collector }
func (AlreadyRegisteredError) Error() string
type Collector interface { Collect(chan<- Metric); Describe(chan<- *Desc) }
type CollectorFunc func(chan<- Metric)
func (CollectorFunc) Collect(ch chan<- Metric)
func (CollectorFunc) Describe(ch chan<- *Desc)
type ConstrainableLabels interface { compile(); labelNames() }
type ConstrainedLabel struct { Name string; Constraint LabelConstraint }
type ConstrainedLabels []ConstrainedLabel
type Counter interface { Metric; Collector; Add(float64); Inc() }
type CounterFunc interface { Metric; Collector }
type CounterOpts struct { Namespace string; Subsystem string; Name string; Help string; Unit string; ConstLabels Labels }
type CounterVec struct { *MetricVec }
func (*CounterVec) CurryWith(labels Labels) (*CounterVec, error)
func (*CounterVec) GetMetricWith(labels Labels) (Counter, error)
func (*CounterVec) GetMetricWithLabelValues(lvs ...string) (Counter, error)
func (*CounterVec) MustCurryWith(labels Labels) *CounterVec
func (*CounterVec) With(labels Labels) Counter
func (*CounterVec) WithLabelValues(lvs ...string) Counter
type CounterVecOpts struct { CounterOpts; VariableLabels ConstrainableLabels }
type Desc struct{}
func (*Desc) Err() error
func (*Desc) String() string
type DescOpt func(*Desc)
type Exemplar struct { Value float64; Labels Labels; Timestamp time.Time }
type ExemplarAdder interface { AddWithExemplar(value float64, exemplar Labels) }
type ExemplarObserver interface { ObserveWithExemplar(value float64, exemplar Labels) }
type Gatherer interface { Gather() ([]*io_prometheus_client.MetricFamily, error) }
type GathererFunc func() ([]*io_prometheus_client.MetricFamily, error)
func (GathererFunc) Gather() ([]*io_prometheus_client.MetricFamily, error)
type Gatherers []Gatherer
func (Gatherers) Gather() ([]*io_prometheus_client.MetricFamily, error)
type Gauge interface { Metric; Collector; Add(float64); Dec(); Inc(); Set(float64); SetToCurrentTime(); Sub(float64) }
type GaugeFunc interface { Metric; Collector }
type GaugeOpts struct { Namespace string; Subsystem string; Name string; Help string; Unit string; ConstLabels Labels }
type GaugeVec struct { *MetricVec }
func (*GaugeVec) CurryWith(labels Labels) (*GaugeVec, error)
func (*GaugeVec) GetMetricWith(labels Labels) (Gauge, error)
func (*GaugeVec) GetMetricWithLabelValues(lvs ...string) (Gauge, error)
func (*GaugeVec) MustCurryWith(labels Labels) *GaugeVec
func (*GaugeVec) With(labels Labels) Gauge
func (*GaugeVec) WithLabelValues(lvs ...string) Gauge
type GaugeVecOpts struct { GaugeOpts; VariableLabels ConstrainableLabels }
type Histogram interface { Metric; Collector; Observe(float64) }
type HistogramOpts struct { Namespace string; Subsystem string; Name string; Help string; Unit string; ConstLabels Labels; Buckets []float64; NativeHistogramBucketFactor float64; NativeHistogramZeroThreshold float64; NativeHistogramMaxBucketNumber uint32; NativeHistogramMinResetDuration time.Duration; NativeHistogramMaxZeroThreshold float64; NativeHistogramMaxExemplars int; NativeHistogramExemplarTTL time.Duration }
type HistogramVec struct { *MetricVec }
func (*HistogramVec) CurryWith(labels Labels) (ObserverVec, error)
func (*HistogramVec) GetMetricWith(labels Labels) (Observer, error)
func (*HistogramVec) GetMetricWithLabelValues(lvs ...string) (Observer, error)
func (*HistogramVec) MustCurryWith(labels Labels) ObserverVec
func (*HistogramVec) With(labels Labels) Observer
func (*HistogramVec) WithLabelValues(lvs ...string) Observer
type HistogramVecOpts struct { HistogramOpts; VariableLabels ConstrainableLabels }
type LabelConstraint func(string) string
type Labels map[string]string
type Metric interface { Desc() *Desc; Write(*io_prometheus_client.Metric) error }
type MetricVec struct { *metricMap }
func (*MetricVec) Collect(ch chan<- Metric)
func (*MetricVec) CurryWith(labels Labels) (*MetricVec, error)
func (*MetricVec) Delete(labels Labels) bool
func (*MetricVec) DeleteLabelValues(lvs ...string) bool
func (*MetricVec) DeletePartialMatch(labels Labels) int
func (*MetricVec) Describe(ch chan<- *Desc)
func (*MetricVec) GetMetricWith(labels Labels) (Metric, error)
func (*MetricVec) GetMetricWithLabelValues(lvs ...string) (Metric, error)
func (*MetricVec) Reset()
type MultiError []error
func (*MultiError) Append(err error)
func (MultiError) Error() string
func (MultiError) MaybeUnwrap() error
type MultiTRegistry struct{}
func (*MultiTRegistry) Gather() (mfs []*io_prometheus_client.MetricFamily, done func(), err error)
type Observer interface { Observe(float64) }
type ObserverFunc func(float64)
func (ObserverFunc) Observe(value float64)
type ObserverVec interface { Collector; CurryWith(Labels) (ObserverVec, error); GetMetricWith(Labels) (Observer, error); GetMetricWithLabelValues(lvs ...string) (Observer, error); MustCurryWith(Labels) ObserverVec; With(Labels) Observer; WithLabelValues(...string) Observer }
type Opts struct { Namespace string; Subsystem string; Name string; Help string; Unit string; ConstLabels Labels }
type ProcessCollectorOpts struct { PidFn func() (int, error); Namespace string; ReportErrors bool }
type Registerer interface { MustRegister(...Collector); Register(Collector) error; Unregister(Collector) bool }
type Registry struct{}
func (*Registry) Collect(ch chan<- Metric)
func (*Registry) Describe(ch chan<- *Desc)
func (*Registry) Gather() ([]*io_prometheus_client.MetricFamily, error)
func (*Registry) MustGather() []*io_prometheus_client.MetricFamily
func (*Registry) MustRegister(cs ...Collector)
func (*Registry) Register(c Collector) error
func (*Registry) Unregister(c Collector) bool
type SafeMultiError struct{}
func (*SafeMultiError) Append(err error)
type Summary interface { Metric; Collector; Observe(float64) }
type SummaryOpts struct { Namespace string; Subsystem string; Name string; Help string; Unit string; ConstLabels Labels; Objectives map[float64]float64; MaxAge time.Duration; AgeBuckets uint32; BufCap uint32 }
type SummaryVec struct { *MetricVec }
func (*SummaryVec) CurryWith(labels Labels) (ObserverVec, error)
func (*SummaryVec) GetMetricWith(labels Labels) (Observer, error)
func (*SummaryVec) GetMetricWithLabelValues(lvs ...string) (Observer, error)
func (*SummaryVec) MustCurryWith(labels Labels) ObserverVec
func (*SummaryVec) With(labels Labels) Observer
func (*SummaryVec) WithLabelValues(lvs ...string) Observer
type SummaryVecOpts struct { SummaryOpts; VariableLabels ConstrainableLabels }
type Timer struct{}
func (*Timer) ObserveDuration() time.Duration
func (*Timer) ObserveDurationWithExemplar(exemplar Labels) time.Duration
type TransactionalGatherer interface { Gather() (_ []*io_prometheus_client.MetricFamily, done func(), err error) }
type UnconstrainedLabels []string
type UntypedFunc interface { Metric; Collector }
type UntypedOpts struct { Namespace string; Subsystem string; Name string; Help string; Unit string; ConstLabels Labels }
type ValueType int
func (ValueType) ToDTO() *io_prometheus_client.MetricType
type metricMap struct{}
func (*metricMap) Collect(ch chan<- Metric)
func (*metricMap) Describe(ch chan<- *Desc)
func (*metricMap) Reset()
type v2 struct{}
func (v2) NewCounterVec(opts CounterVecOpts) *CounterVec
func (v2) NewDesc(fqName string, help string, variableLabels ConstrainableLabels, constLabels Labels, opts ...DescOpt) *Desc
func (v2) NewGaugeVec(opts GaugeVecOpts) *GaugeVec
func (v2) NewHistogramVec(opts HistogramVecOpts) *HistogramVec
func (v2) NewSummaryVec(opts SummaryVecOpts) *SummaryVec
