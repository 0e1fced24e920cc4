// Interface of github.com/prometheus/client_golang/prometheus/promhttp@v1.25.0, generated from its types. Signatures only.
package promhttp

import "context"
import "github.com/prometheus/client_golang/prometheus"
import "github.com/prometheus/common/expfmt"
import "net/http"
import "time"

const ContinueOnError HandlerErrorHandling = 1
const Gzip Compression = "gzip"
const HTTPErrorOnError HandlerErrorHandling = 0
const Identity Compression = "identity"
const PanicOnError HandlerErrorHandling = 2
const Zstd Compression = "zstd"
func Handler() http.Handler
func HandlerFor(reg prometheus.Gatherer, opts HandlerOpts) http.Handler
func HandlerForTransactional(reg prometheus.TransactionalGatherer, opts HandlerOpts) http.Handler
func InstrumentHandlerCounter(counter *prometheus.CounterVec, next http.Handler, opts ...Option) http.HandlerFunc
func InstrumentHandlerDuration(obs prometheus.ObserverVec, next http.Handler, opts ...Option) http.HandlerFunc
func InstrumentHandlerInFlight(g prometheus.Gauge, next http.Handler) http.Handler
func InstrumentHandlerRequestSize(obs prometheus.ObserverVec, next http.Handler, opts ...Option) http.HandlerFunc
func InstrumentHandlerResponseSize(obs prometheus.ObserverVec, next http.Handler, opts ...Option) http.Handler
func InstrumentHandlerTimeToWriteHeader(obs prometheus.ObserverVec, next http.Handler, opts ...Option) http.HandlerFunc
func InstrumentMetricHandler(reg prometheus.Registerer, handler http.Handler) http.Handler
func InstrumentRoundTripperCounter(counter *prometheus.CounterVec, next http.RoundTripper, opts ...Option) RoundTripperFunc
func InstrumentRoundTripperDuration(obs prometheus.ObserverVec, next http.RoundTripper, opts ...Option) RoundTripperFunc
func InstrumentRoundTripperInFlight(gauge prometheus.Gauge, next http.RoundTripper) RoundTripperFunc
func InstrumentRoundTripperTrace(it *InstrumentTrace, next http.RoundTripper) RoundTripperFunc
func WithExemplarFromContext(getExemplarFn func(requestCtx context.Context) prometheus.Labels) Option
func WithExemplarFromRequest(getExemplarFn func(req *http.Request) prometheus.Labels) Option
func WithExtraMethods(methods ...string) Option
func WithLabelFromCtx(name string, valueFn LabelValueFromCtx) Option
func WithLabelFromRequest(name string, valueFn LabelValueFromRequest) Option
type Compression string
type HandlerErrorHandling int
type HandlerOpts struct { ErrorLog Logger; ErrorHandling HandlerErrorHandling; Registry prometheus.Registerer; DisableCompression bool; OfferedCompressions []Compression; MaxRequestsInFlight int; CoalesceGather bool; Timeout time.Duration; EnableOpenMetrics bool; EnableOpenMetricsTextCreatedSamples bool; ProcessStartTime time.Time; AcceptedFormats []expfmt.Format }
type InstrumentTrace struct { GotConn func(float64); PutIdleConn func(float64); GotFirstResponseByte func(float64); Got100Continue func(float64); DNSStart func(float64); DNSDone func(float64); ConnectStart func(float64); ConnectDone func(float64); TLSHandshakeStart func(float64); TLSHandshakeDone func(float64); WroteHeaders func(float64); Wait100Continue func(float64); WroteRequest func(float64) }
type LabelValueFromCtx func(ctx context.Context) string
type LabelValueFromRequest func(request *http.Request) string
type Logger interface { Println(v ...any) }
type Option interface { apply() }
type RoundTripperFunc func(req *http.Request) (*http.Response, error)
func (RoundTripperFunc) RoundTrip(r *http.Request) (*http.Response, error)
