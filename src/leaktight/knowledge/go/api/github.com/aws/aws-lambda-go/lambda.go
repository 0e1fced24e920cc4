// Interface of github.com/aws/aws-lambda-go/lambda@v1.55.1, generated from its types. Signatures only.
package lambda

import "context"
import "github.com/aws/aws-lambda-go/lambda/messages"
import "io"

func NewFunction(handler Handler) *Function
func NewHandler(handlerFunc any) Handler
func NewHandlerWithOptions(handlerFunc any, options ...Option) Handler
func Start(handler any)
func StartHandler(handler Handler)
func StartHandlerFunc[TIn any, TOut any, H HandlerFunc[TIn, TOut]](handler H, options ...Option)
func StartHandlerWithContext(ctx context.Context, handler Handler)
func StartWithContext(ctx context.Context, handler any)
func StartWithOptions(handler any, options ...Option)
func WithContext(ctx context.Context) Option
func WithContextValue(key any, value any) Option
func WithDisallowUnknownFields(disallowUnknownFields bool) Option
func WithEnableSIGTERM(callbacks ...func()) Option
func WithSetEscapeHTML(escapeHTML bool) Option
func WithSetIndent(prefix string, indent string) Option
func WithUseNumber(useNumber bool) Option
type Function struct{}
func (*Function) Invoke(req *messages.InvokeRequest, response *messages.InvokeResponse) error
func (*Function) Ping(req *messages.PingRequest, response *messages.PingResponse) error
type Handler interface { Invoke(ctx context.Context, payload []byte) ([]byte, error) }
type HandlerFunc[TIn any, TOut any] interface { func(context.Context, TIn) (TOut, error) }
type Option func(*handlerOptions)
type handlerFunc func(context.Context, []byte) (io.Reader, error)
func (handlerFunc) Invoke(ctx context.Context, payload []byte) ([]byte, error)
type handlerOptions struct { handlerFunc }
