// Interface of github.com/prometheus/client_golang/prometheus/promauto@v1.25.0, generated from its types. Signatures only.
package promauto

import "github.com/prometheus/client_golang/prometheus"

func NewCounter(opts prometheus.CounterOpts) prometheus.Counter
func NewCounterFunc(opts prometheus.CounterOpts, function func() float64) prometheus.CounterFunc
func NewCounterVec(opts prometheus.CounterOpts, labelNames []string) *prometheus.CounterVec
func NewGauge(opts prometheus.GaugeOpts) prometheus.Gauge
func NewGaugeFunc(opts prometheus.GaugeOpts, function func() float64) prometheus.GaugeFunc
func NewGaugeVec(opts prometheus.GaugeOpts, labelNames []string) *prometheus.GaugeVec
func NewHistogram(opts prometheus.HistogramOpts) prometheus.Histogram
func NewHistogramVec(opts prometheus.HistogramOpts, labelNames []string) *prometheus.HistogramVec
func NewSummary(opts prometheus.SummaryOpts) prometheus.Summary
func NewSummaryVec(opts prometheus.SummaryOpts, labelNames []string) *prometheus.SummaryVec
func NewUntypedFunc(opts prometheus.UntypedOpts, function func() float64) prometheus.UntypedFunc
func With(r prometheus.Registerer) Factory
type Factory struct{}
func (Factory) NewCounter(opts prometheus.CounterOpts) prometheus.Counter
func (Factory) NewCounterFunc(opts prometheus.CounterOpts, function func() float64) prometheus.CounterFunc
func (Factory) NewCounterVec(opts prometheus.CounterOpts, labelNames []string) *prometheus.CounterVec
func (Factory) NewGauge(opts prometheus.GaugeOpts) prometheus.Gauge
func (Factory) NewGaugeFunc(opts prometheus.GaugeOpts, function func() float64) prometheus.GaugeFunc
func (Factory) NewGaugeVec(opts prometheus.GaugeOpts, labelNames []string) *prometheus.GaugeVec
func (Factory) NewHistogram(opts prometheus.HistogramOpts) prometheus.Histogram
func (Factory) NewHistogramVec(opts prometheus.HistogramOpts, labelNames []string) *prometheus.HistogramVec
func (Factory) NewSummary(opts prometheus.SummaryOpts) prometheus.Summary
func (Factory) NewSummaryVec(opts prometheus.SummaryOpts, labelNames []string) *prometheus.SummaryVec
func (Factory) NewUntypedFunc(opts prometheus.UntypedOpts, function func() float64) prometheus.UntypedFunc
