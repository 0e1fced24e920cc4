// Interface of go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc@v1.47.0, generated from its types. Signatures only.
package otlptracegrpc

import "context"
import "go.opentelemetry.io/otel/exporters/otlp/otlptrace"
import "google.golang.org/grpc"
import "google.golang.org/grpc/credentials"
import "time"

func New(ctx context.Context, opts ...Option) (*otlptrace.Exporter, error)
func NewClient(opts ...Option) otlptrace.Client
func NewUnstarted(opts ...Option) *otlptrace.Exporter
func WithCompressor(compressor string) Option
func WithDialOption(opts ...grpc.DialOption) Option
func WithEndpoint(endpoint string) Option
func WithEndpointURL(u string) Option
func WithGRPCConn(conn *grpc.ClientConn) Option
func WithHeaders(headers map[string]string) Option
func WithInsecure() Option
func WithMaxRequestSize(size int) Option
func WithReconnectionPeriod(rp time.Duration) Option
func WithRetry(settings RetryConfig) Option
func WithServiceConfig(serviceConfig string) Option
func WithTLSCredentials(creds credentials.TransportCredentials) Option
func WithTimeout(duration time.Duration) Option
type Option interface { applyGRPCOption() }
type RetryConfig struct { Enabled bool; InitialInterval time.Duration; MaxInterval time.Duration; MaxElapsedTime time.Duration }
