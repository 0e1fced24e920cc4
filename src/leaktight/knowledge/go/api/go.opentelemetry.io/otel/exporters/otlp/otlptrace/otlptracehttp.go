// Interface of go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp@v1.47.0, generated from its types. Signatures only.
package otlptracehttp

import "context"
import "crypto/tls"
import "go.opentelemetry.io/otel/exporters/otlp/otlptrace"
import "net/http"
import "net/url"
import "time"

const EncodingJSON Encoding = 1
const EncodingProtobuf Encoding = 0
const GzipCompression Compression = 1
const NoCompression Compression = 0
func New(ctx context.Context, opts ...Option) (*otlptrace.Exporter, error)
func NewClient(opts ...Option) otlptrace.Client
func NewUnstarted(opts ...Option) *otlptrace.Exporter
func WithCompression(compression Compression) Option
func WithEncoding(encoding Encoding) Option
func WithEndpoint(endpoint string) Option
func WithEndpointURL(u string) Option
func WithHTTPClient(c *http.Client) Option
func WithHeaders(headers map[string]string) Option
func WithInsecure() Option
func WithMaxRequestSize(size int) Option
func WithMaxResponseSize(size int64) Option
func WithProxy(pf HTTPTransportProxyFunc) Option
func WithRetry(rc RetryConfig) Option
func WithTLSClientConfig(tlsCfg *tls.Config) Option
func WithTimeout(duration time.Duration) Option
func WithURLPath(urlPath string) Option
type Compression int
type Encoding int
type HTTPTransportProxyFunc func(*http.Request) (*url.URL, error)
type Option interface { applyHTTPOption() }
type RetryConfig struct { Enabled bool; InitialInterval time.Duration; MaxInterval time.Duration; MaxElapsedTime time.Duration }
