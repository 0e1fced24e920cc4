// Interface of go.opentelemetry.io/otel/exporters/otlp/otlptrace@v1.47.0, generated from its types. Signatures only.
package otlptrace

import "context"
import "go.opentelemetry.io/otel/sdk/trace"
import "go.opentelemetry.io/proto/otlp/trace/v1"

func New(ctx context.Context, client Client) (*Exporter, error)
func NewUnstarted(client Client) *Exporter
func Version() string
type Client interface { Start(ctx context.Context) error; Stop(ctx context.Context) error; UploadTraces(ctx context.Context, protoSpans []*v1.ResourceSpans) error }
type Exporter struct{}
func (*Exporter) ExportSpans(ctx context.Context, ss []trace.ReadOnlySpan) error
func (*Exporter) MarshalLog() any
func (*Exporter) Shutdown(ctx context.Context) error
func (*Exporter) Start(ctx context.Context) error
