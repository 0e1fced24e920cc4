// Interface of go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp@v0.72.0, generated from its types. Signatures only.
package otelhttp

import "context"
import "go.opentelemetry.io/otel/attribute"
import "go.opentelemetry.io/otel/metric"
import "go.opentelemetry.io/otel/propagation"
import "go.opentelemetry.io/otel/trace"
import "net/http"
import "net/http/httptrace"
import "time"

const ReadBytesKey attribute.Key = "http.read_bytes"
const ReadErrorKey attribute.Key = "http.read_error"
const ReadEvents Event = 1
const ScopeName = "go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
const Version = "0.72.0"
const WriteErrorKey attribute.Key = "http.write_error"
const WriteEvents Event = 2
const WroteBytesKey attribute.Key = "http.wrote_bytes"
func ClientLabelerFromContext(ctx context.Context) (*Labeler, bool)
func ContextWithClientLabeler(parent context.Context, l *Labeler) context.Context
func ContextWithLabeler(parent context.Context, l *Labeler) context.Context
func ContextWithStartTime(parent context.Context, start time.Time) context.Context
func LabelerFromContext(ctx context.Context) (*Labeler, bool)
func NewHandler(handler http.Handler, operation string, opts ...Option) http.Handler
func NewMiddleware(operation string, opts ...Option) func(http.Handler) http.Handler
func NewTransport(base http.RoundTripper, opts ...Option) *Transport
func StartTimeFromContext(ctx context.Context) time.Time
func WithClientTrace(f func(context.Context) *httptrace.ClientTrace) Option
func WithFilter(f Filter) Option
func WithMessageEvents(events ...Event) Option
func WithMeterProvider(provider metric.MeterProvider) Option
func WithMetricAttributesFn(metricAttributesFn func(r *http.Request) []attribute.KeyValue) Option
func WithPropagators(ps propagation.TextMapPropagator) Option
func WithPublicEndpointFn(fn func(*http.Request) bool) Option
func WithServerName(server string) Option
func WithSpanNameFormatter(f func(operation string, r *http.Request) string) Option
func WithSpanOptions(opts ...trace.SpanStartOption) Option
func WithTracerProvider(provider trace.TracerProvider) Option
type Event int
type Filter func(*http.Request) bool
type Labeler struct{}
func (*Labeler) Add(ls ...attribute.KeyValue)
func (*Labeler) Get() []attribute.KeyValue
type Option interface { apply() }
type Transport struct{}
func (*Transport) RoundTrip(r *http.Request) (*http.Response, error)
