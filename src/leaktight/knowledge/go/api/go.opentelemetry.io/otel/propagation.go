// Interface of go.opentelemetry.io/otel/propagation@v1.47.0, generated from its types. Signatures only.
package propagation

import "context"

func NewCompositeTextMapPropagator(p ...TextMapPropagator) TextMapPropagator
type Baggage struct{}
func (Baggage) Extract(parent context.Context, carrier TextMapCarrier) context.Context
func (Baggage) Fields() []string
func (Baggage) Inject(ctx context.Context, carrier TextMapCarrier)
type HeaderCarrier map[string][]string
func (HeaderCarrier) Get(key string) string
func (HeaderCarrier) Keys() []string
func (HeaderCarrier) Set(key string, value string)
func (HeaderCarrier) Values(key string) []string
type MapCarrier map[string]string
func (MapCarrier) Get(key string) string
func (MapCarrier) Keys() []string
func (MapCarrier) Set(key string, value string)
type TextMapCarrier interface { Get(key string) string; Keys() []string; Set(key string, value string) }
type TextMapPropagator interface { Extract(ctx context.Context, carrier TextMapCarrier) context.Context; Fields() []string; Inject(ctx context.Context, carrier TextMapCarrier) }
type TraceContext struct{}
func (TraceContext) Extract(ctx context.Context, carrier TextMapCarrier) context.Context
func (TraceContext) Fields() []string
func (TraceContext) Inject(ctx context.Context, carrier TextMapCarrier)
type ValuesGetter interface { Values(key string) []string }
