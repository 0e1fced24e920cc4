// Interface of github.com/VictoriaMetrics/metrics@v1.44.0, generated from its types. Signatures only.
package metrics

import "context"
import "io"
import "sync"
import "time"

var PrometheusHistogramDefaultBuckets []float64
func ExponentialBuckets(start float64, factor float64, count int) []float64
func ExposeMetadata(v bool)
func GetDefaultSet() *Set
func GetOrCreateCounter(name string) *Counter
func GetOrCreateFloatCounter(name string) *FloatCounter
func GetOrCreateGauge(name string, f func() float64) *Gauge
func GetOrCreateHistogram(name string) *Histogram
func GetOrCreatePrometheusHistogram(name string) *PrometheusHistogram
func GetOrCreatePrometheusHistogramExt(name string, upperBounds []float64) *PrometheusHistogram
func GetOrCreateSummary(name string) *Summary
func GetOrCreateSummaryExt(name string, window time.Duration, quantiles []float64) *Summary
func InitPush(pushURL string, interval time.Duration, extraLabels string, pushProcessMetrics bool) error
func InitPushExt(pushURL string, interval time.Duration, extraLabels string, writeMetrics func(w io.Writer)) error
func InitPushExtWithOptions(ctx context.Context, pushURL string, interval time.Duration, writeMetrics func(w io.Writer), opts *PushOptions) error
func InitPushProcessMetrics(pushURL string, interval time.Duration, extraLabels string) error
func InitPushWithOptions(ctx context.Context, pushURL string, interval time.Duration, pushProcessMetrics bool, opts *PushOptions) error
func LinearBuckets(start float64, width float64, count int) []float64
func ListMetricNames() []string
func NewCounter(name string) *Counter
func NewFloatCounter(name string) *FloatCounter
func NewGauge(name string, f func() float64) *Gauge
func NewHistogram(name string) *Histogram
func NewPrometheusHistogram(name string) *PrometheusHistogram
func NewPrometheusHistogramExt(name string, upperBounds []float64) *PrometheusHistogram
func NewSet() *Set
func NewSummary(name string) *Summary
func NewSummaryExt(name string, window time.Duration, quantiles []float64) *Summary
func PushMetrics(ctx context.Context, pushURL string, pushProcessMetrics bool, opts *PushOptions) error
func PushMetricsExt(ctx context.Context, pushURL string, writeMetrics func(w io.Writer), opts *PushOptions) error
func RegisterMetricsWriter(writeMetrics func(w io.Writer))
func RegisterSet(s *Set)
func UnregisterAllMetrics()
func UnregisterMetric(name string) bool
func UnregisterSet(s *Set, destroySet bool)
func ValidateBuckets(upperBounds []float64) error
func ValidateMetric(s string) error
func WriteCounterFloat64(w io.Writer, name string, value float64)
func WriteCounterUint64(w io.Writer, name string, value uint64)
func WriteFDMetrics(w io.Writer)
func WriteGaugeFloat64(w io.Writer, name string, value float64)
func WriteGaugeUint64(w io.Writer, name string, value uint64)
func WriteGoMetrics(w io.Writer)
func WriteMetadataIfNeeded(w io.Writer, metricName string, metricType string)
func WriteProcMetrics(w io.Writer)
func WriteProcessMetrics(w io.Writer)
func WritePrometheus(w io.Writer, exposeProcessMetrics bool)
func WritePushMetrics(w io.Writer)
type Counter struct{}
func (*Counter) Add(n int)
func (*Counter) AddInt64(n int64)
func (*Counter) Dec()
func (*Counter) Get() uint64
func (*Counter) Inc()
func (*Counter) Set(n uint64)
type FloatCounter struct{}
func (*FloatCounter) Add(n float64)
func (*FloatCounter) Get() float64
func (*FloatCounter) Set(n float64)
func (*FloatCounter) Sub(n float64)
type Gauge struct{}
func (*Gauge) Add(fAdd float64)
func (*Gauge) Dec()
func (*Gauge) Get() float64
func (*Gauge) Inc()
func (*Gauge) Set(v float64)
type Histogram struct{}
func (*Histogram) Merge(src *Histogram)
func (*Histogram) Reset()
func (*Histogram) Update(v float64)
func (*Histogram) UpdateDuration(startTime time.Time)
func (*Histogram) VisitNonZeroBuckets(f func(vmrange string, count uint64))
type PrometheusHistogram struct{}
func (*PrometheusHistogram) Reset()
func (*PrometheusHistogram) Update(v float64)
func (*PrometheusHistogram) UpdateDuration(startTime time.Time)
type PushOptions struct { ExtraLabels string; Headers []string; DisableCompression bool; Method string; WaitGroup *sync.WaitGroup }
type Set struct{}
func (*Set) GetOrCreateCounter(name string) *Counter
func (*Set) GetOrCreateFloatCounter(name string) *FloatCounter
func (*Set) GetOrCreateGauge(name string, f func() float64) *Gauge
func (*Set) GetOrCreateHistogram(name string) *Histogram
func (*Set) GetOrCreatePrometheusHistogram(name string) *PrometheusHistogram
func (*Set) GetOrCreatePrometheusHistogramExt(name string, upperBounds []float64) *PrometheusHistogram
func (*Set) GetOrCreateSummary(name string) *Summary
func (*Set) GetOrCreateSummaryExt(name string, window time.Duration, quantiles []float64) *Summary
func (*Set) InitPush(pushURL string, interval time.Duration, extraLabels string) error
func (*Set) InitPushWithOptions(ctx context.Context, pushURL string, interval time.Duration, opts *PushOptions) error
func (*Set) ListMetricNames() []string
func (*Set) NewCounter(name string) *Counter
func (*Set) NewFloatCounter(name string) *FloatCounter
func (*Set) NewGauge(name string, f func() float64) *Gauge
func (*Set) NewHistogram(name string) *Histogram
func (*Set) NewPrometheusHistogram(name string) *PrometheusHistogram
func (*Set) NewPrometheusHistogramExt(name string, upperBounds []float64) *PrometheusHistogram
func (*Set) NewSummary(name string) *Summary
func (*Set) NewSummaryExt(name string, window time.Duration, quantiles []float64) *Summary
func (*Set) PushMetrics(ctx context.Context, pushURL string, opts *PushOptions) error
func (*Set) RegisterMetricsWriter(writeMetrics func(w io.Writer))
func (*Set) UnregisterAllMetrics()
func (*Set) UnregisterMetric(name string) bool
func (*Set) WritePrometheus(w io.Writer)
type Summary struct{}
func (*Summary) Update(v float64)
func (*Summary) UpdateDuration(startTime time.Time)
