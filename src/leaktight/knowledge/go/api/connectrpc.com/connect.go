// Interface of connectrpc.com/connect@v1.21.1, generated from its types. Signatures only.
package connect

import "context"
import "google.golang.org/protobuf/proto"
import "io"
import "net/http"
import "net/url"

const CodeAborted Code = 10
const CodeAlreadyExists Code = 6
const CodeCanceled Code = 1
const CodeDataLoss Code = 15
const CodeDeadlineExceeded Code = 4
const CodeFailedPrecondition Code = 9
const CodeInternal Code = 13
const CodeInvalidArgument Code = 3
const CodeNotFound Code = 5
const CodeOutOfRange Code = 11
const CodePermissionDenied Code = 7
const CodeResourceExhausted Code = 8
const CodeUnauthenticated Code = 16
const CodeUnavailable Code = 14
const CodeUnimplemented Code = 12
const CodeUnknown Code = 2
const IdempotencyIdempotent IdempotencyLevel = 2
const IdempotencyNoSideEffects IdempotencyLevel = 1
const IdempotencyUnknown IdempotencyLevel = 0
const IsAtLeastVersion0_0_1 = true
const IsAtLeastVersion0_1_0 = true
const IsAtLeastVersion1_13_0 = true
const IsAtLeastVersion1_7_0 = true
const ProtocolConnect = "connect"
const ProtocolGRPC = "grpc"
const ProtocolGRPCWeb = "grpcweb"
const StreamTypeBidi StreamType = 3
const StreamTypeClient StreamType = 1
const StreamTypeServer StreamType = 2
const StreamTypeUnary StreamType = 0
const Version = "1.21.1"
func CallInfoForHandlerContext(ctx context.Context) (CallInfo, bool)
func CodeOf(err error) Code
func DecodeBinaryHeader(data string) ([]byte, error)
func EncodeBinaryHeader(data []byte) string
func IsNotModifiedError(err error) bool
func IsWireError(err error) bool
func NewBidiStreamHandler[Req any, Res any](procedure string, implementation func(context.Context, *BidiStream[Req, Res]) error, options ...HandlerOption) *Handler
func NewClient[Req any, Res any](httpClient HTTPClient, url string, options ...ClientOption) *Client[Req, Res]
func NewClientContext(ctx context.Context) (context.Context, CallInfo)
func NewClientStreamHandler[Req any, Res any](procedure string, implementation func(context.Context, *ClientStream[Req]) (*Response[Res], error), options ...HandlerOption) *Handler
func NewClientStreamHandlerSimple[Req any, Res any](procedure string, implementation func(context.Context, *ClientStream[Req]) (*Res, error), options ...HandlerOption) *Handler
func NewError(c Code, underlying error) *Error
func NewErrorDetail(msg proto.Message) (*ErrorDetail, error)
func NewErrorWriter(opts ...HandlerOption) *ErrorWriter
func NewNotModifiedError(headers http.Header) *Error
func NewRequest[T any](message *T) *Request[T]
func NewResponse[T any](message *T) *Response[T]
func NewServerStreamHandler[Req any, Res any](procedure string, implementation func(context.Context, *Request[Req], *ServerStream[Res]) error, options ...HandlerOption) *Handler
func NewServerStreamHandlerSimple[Req any, Res any](procedure string, implementation func(context.Context, *Req, *ServerStream[Res]) error, options ...HandlerOption) *Handler
func NewUnaryHandler[Req any, Res any](procedure string, unary func(context.Context, *Request[Req]) (*Response[Res], error), options ...HandlerOption) *Handler
func NewUnaryHandlerSimple[Req any, Res any](procedure string, unary func(context.Context, *Req) (*Res, error), options ...HandlerOption) *Handler
func NewWireError(c Code, underlying error) *Error
func WithAcceptCompression(name string, newDecompressor func() Decompressor, newCompressor func() Compressor) ClientOption
func WithClientOptions(options ...ClientOption) ClientOption
func WithCodec(codec Codec) Option
func WithCompressMinBytes(minBytes int) Option
func WithCompression(name string, newDecompressor func() Decompressor, newCompressor func() Compressor) HandlerOption
func WithConditionalHandlerOptions(conditional func(spec Spec) []HandlerOption) HandlerOption
func WithGRPC() ClientOption
func WithGRPCWeb() ClientOption
func WithHTTPGet() ClientOption
func WithHTTPGetMaxURLSize(bytes int, fallback bool) ClientOption
func WithHandlerOptions(options ...HandlerOption) HandlerOption
func WithIdempotency(idempotencyLevel IdempotencyLevel) Option
func WithInterceptors(interceptors ...Interceptor) Option
func WithOptions(options ...Option) Option
func WithProtoJSON() ClientOption
func WithReadMaxBytes(maxBytes int) Option
func WithRecover(handle func(context.Context, Spec, http.Header, any) error) HandlerOption
func WithRequestGate(gate RequestGateFunc) HandlerOption
func WithRequestInitializer(initializer func(spec Spec, message any) error) HandlerOption
func WithRequireConnectProtocolHeader() HandlerOption
func WithResponseInitializer(initializer func(spec Spec, message any) error) ClientOption
func WithSchema(schema any) Option
func WithSendCompression(name string) ClientOption
func WithSendGzip() ClientOption
func WithSendMaxBytes(maxBytes int) Option
type AnyRequest interface { Any() any; HTTPMethod() string; Header() http.Header; Peer() Peer; Spec() Spec; internalOnly(); setRequestMethod() }
type AnyResponse interface { Any() any; Header() http.Header; Trailer() http.Header; internalOnly() }
type BidiStream[Req any, Res any] struct{}
func (*BidiStream[Req, Res]) Conn() StreamingHandlerConn
func (*BidiStream[Req, Res]) Receive() (*Req, error)
func (*BidiStream[Req, Res]) RequestHeader() http.Header
func (*BidiStream[Req, Res]) ResponseHeader() http.Header
func (*BidiStream[Req, Res]) ResponseTrailer() http.Header
func (*BidiStream[Req, Res]) Send(msg *Res) error
func (*BidiStream[_, _]) Peer() Peer
func (*BidiStream[_, _]) Spec() Spec
type BidiStreamForClient[Req any, Res any] struct{}
func (*BidiStreamForClient[Req, Res]) CloseRequest() error
func (*BidiStreamForClient[Req, Res]) CloseResponse() error
func (*BidiStreamForClient[Req, Res]) Conn() (StreamingClientConn, error)
func (*BidiStreamForClient[Req, Res]) Receive() (*Res, error)
func (*BidiStreamForClient[Req, Res]) RequestHeader() http.Header
func (*BidiStreamForClient[Req, Res]) ResponseHeader() http.Header
func (*BidiStreamForClient[Req, Res]) ResponseTrailer() http.Header
func (*BidiStreamForClient[Req, Res]) Send(msg *Req) error
func (*BidiStreamForClient[_, _]) Peer() Peer
func (*BidiStreamForClient[_, _]) Spec() Spec
type BidiStreamForClientSimple[Req any, Res any] struct{}
func (*BidiStreamForClientSimple[Req, Res]) CloseRequest() error
func (*BidiStreamForClientSimple[Req, Res]) CloseResponse() error
func (*BidiStreamForClientSimple[Req, Res]) Receive() (*Res, error)
func (*BidiStreamForClientSimple[Req, Res]) ResponseHeader() http.Header
func (*BidiStreamForClientSimple[Req, Res]) ResponseTrailer() http.Header
func (*BidiStreamForClientSimple[Req, Res]) Send(msg *Req) error
func (*BidiStreamForClientSimple[_, _]) Peer() Peer
func (*BidiStreamForClientSimple[_, _]) Spec() Spec
type CallInfo interface { HTTPMethod() string; Peer() Peer; RequestHeader() http.Header; ResponseHeader() http.Header; ResponseTrailer() http.Header; Spec() Spec; internalOnly() }
type Client[Req any, Res any] struct{}
func (*Client[Req, Res]) CallBidiStream(ctx context.Context) *BidiStreamForClient[Req, Res]
func (*Client[Req, Res]) CallBidiStreamSimple(ctx context.Context) (*BidiStreamForClientSimple[Req, Res], error)
func (*Client[Req, Res]) CallClientStream(ctx context.Context) *ClientStreamForClient[Req, Res]
func (*Client[Req, Res]) CallClientStreamSimple(ctx context.Context) (*ClientStreamForClientSimple[Req, Res], error)
func (*Client[Req, Res]) CallServerStream(ctx context.Context, request *Request[Req]) (*ServerStreamForClient[Res], error)
func (*Client[Req, Res]) CallUnary(ctx context.Context, request *Request[Req]) (*Response[Res], error)
type ClientOption interface { applyToClient() }
type ClientStream[Req any] struct{}
func (*ClientStream[Req]) Conn() StreamingHandlerConn
func (*ClientStream[Req]) Err() error
func (*ClientStream[Req]) Msg() *Req
func (*ClientStream[Req]) Receive() bool
func (*ClientStream[Req]) RequestHeader() http.Header
func (*ClientStream[_]) Peer() Peer
func (*ClientStream[_]) Spec() Spec
type ClientStreamForClient[Req any, Res any] struct{}
func (*ClientStreamForClient[Req, Res]) CloseAndReceive() (*Response[Res], error)
func (*ClientStreamForClient[Req, Res]) Conn() (StreamingClientConn, error)
func (*ClientStreamForClient[Req, Res]) RequestHeader() http.Header
func (*ClientStreamForClient[Req, Res]) Send(request *Req) error
func (*ClientStreamForClient[_, _]) Peer() Peer
func (*ClientStreamForClient[_, _]) Spec() Spec
type ClientStreamForClientSimple[Req any, Res any] struct{}
func (*ClientStreamForClientSimple[Req, Res]) CloseAndReceive() (*Res, error)
func (*ClientStreamForClientSimple[Req, Res]) Send(request *Req) error
func (*ClientStreamForClientSimple[_, _]) Peer() Peer
func (*ClientStreamForClientSimple[_, _]) Spec() Spec
type Code uint32
func (*Code) UnmarshalText(data []byte) error
func (Code) MarshalText() ([]byte, error)
func (Code) String() string
type Codec interface { Marshal(any) ([]byte, error); Name() string; Unmarshal([]byte, any) error }
type Compressor interface { io.Writer; Close() error; Reset(io.Writer) }
type Decompressor interface { io.Reader; Close() error; Reset(io.Reader) error }
type Error struct{}
func (*Error) AddDetail(d *ErrorDetail)
func (*Error) Code() Code
func (*Error) Details() []*ErrorDetail
func (*Error) Error() string
func (*Error) Message() string
func (*Error) Meta() http.Header
func (*Error) Unwrap() error
type ErrorDetail struct{}
func (*ErrorDetail) Bytes() []byte
func (*ErrorDetail) Type() string
func (*ErrorDetail) Value() (proto.Message, error)
type ErrorWriter struct{}
func (*ErrorWriter) IsSupported(request *http.Request) bool
func (*ErrorWriter) Write(response http.ResponseWriter, request *http.Request, err error) error
type HTTPClient interface { Do(*http.Request) (*http.Response, error) }
type Handler struct{}
func (*Handler) ServeHTTP(responseWriter http.ResponseWriter, request *http.Request)
type HandlerOption interface { applyToHandler() }
type IdempotencyLevel int
func (IdempotencyLevel) String() string
type Interceptor interface { WrapStreamingClient(StreamingClientFunc) StreamingClientFunc; WrapStreamingHandler(StreamingHandlerFunc) StreamingHandlerFunc; WrapUnary(UnaryFunc) UnaryFunc }
type Option interface { ClientOption; HandlerOption }
type Peer struct { Addr string; Protocol string; Query url.Values }
type Request[T any] struct { Msg *T }
func (*Request[_]) Any() any
func (*Request[_]) HTTPMethod() string
func (*Request[_]) Header() http.Header
func (*Request[_]) Peer() Peer
func (*Request[_]) Spec() Spec
type RequestGateFunc func(ctx context.Context, spec Spec, peer Peer, header http.Header) (context.Context, error)
type Response[T any] struct { Msg *T }
func (*Response[_]) Any() any
func (*Response[_]) Header() http.Header
func (*Response[_]) Trailer() http.Header
type ServerStream[Res any] struct{}
func (*ServerStream[Res]) Conn() StreamingHandlerConn
func (*ServerStream[Res]) ResponseHeader() http.Header
func (*ServerStream[Res]) ResponseTrailer() http.Header
func (*ServerStream[Res]) Send(msg *Res) error
type ServerStreamForClient[Res any] struct{}
func (*ServerStreamForClient[Res]) Close() error
func (*ServerStreamForClient[Res]) Conn() (StreamingClientConn, error)
func (*ServerStreamForClient[Res]) Err() error
func (*ServerStreamForClient[Res]) Msg() *Res
func (*ServerStreamForClient[Res]) Receive() bool
func (*ServerStreamForClient[Res]) ResponseHeader() http.Header
func (*ServerStreamForClient[Res]) ResponseTrailer() http.Header
type Spec struct { StreamType StreamType; Schema any; Procedure string; IsClient bool; IdempotencyLevel IdempotencyLevel }
type StreamType uint8
func (StreamType) String() string
type StreamingClientConn interface { CloseRequest() error; CloseResponse() error; Peer() Peer; Receive(any) error; RequestHeader() http.Header; ResponseHeader() http.Header; ResponseTrailer() http.Header; Send(any) error; Spec() Spec }
type StreamingClientFunc func(context.Context, Spec) StreamingClientConn
type StreamingHandlerConn interface { Peer() Peer; Receive(any) error; RequestHeader() http.Header; ResponseHeader() http.Header; ResponseTrailer() http.Header; Send(any) error; Spec() Spec }
type StreamingHandlerFunc func(context.Context, StreamingHandlerConn) error
type UnaryFunc func(context.Context, AnyRequest) (AnyResponse, error)
type UnaryInterceptorFunc func(UnaryFunc) UnaryFunc
func (UnaryInterceptorFunc) WrapStreamingClient(next StreamingClientFunc) StreamingClientFunc
func (UnaryInterceptorFunc) WrapStreamingHandler(next StreamingHandlerFunc) StreamingHandlerFunc
func (UnaryInterceptorFunc) WrapUnary(next UnaryFunc) UnaryFunc
