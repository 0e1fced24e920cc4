// Interface of github.com/aws/smithy-go/transport/http@v1.28.9, generated from its types. Signatures only.
package http

import "context"
import smithy "github.com/aws/smithy-go"
import "github.com/aws/smithy-go/auth"
import "github.com/aws/smithy-go/eventstream"
import "github.com/aws/smithy-go/metrics"
import "github.com/aws/smithy-go/middleware"
import "io"
import "net/http"
import "time"

func AddCloseResponseBodyMiddleware(stack *middleware.Stack) error
func AddComputeContentLengthMiddleware(stack *middleware.Stack) error
func AddContentChecksumMiddleware(stack *middleware.Stack) error
func AddErrorCloseResponseBodyMiddleware(stack *middleware.Stack) error
func AddHeaderValue(header string, value string) func(stack *middleware.Stack) error
func AddInitializeStreamWriter(stack *middleware.Stack) error
func AddNoPayloadDefaultContentTypeRemover(stack *middleware.Stack) (err error)
func AddRequireMinimumProtocol(stack *middleware.Stack, major int, minor int) error
func CloseResponseBody(ctx context.Context, resp *Response, isStreaming bool, opErr error)
func DisableEndpointHostPrefix(ctx context.Context, value bool) context.Context
func GetDisableDoubleEncoding(p *smithy.Properties) (bool, bool)
func GetHostnameImmutable(ctx context.Context) (v bool)
func GetInputStreamWriter(ctx context.Context) io.WriteCloser
func GetIsContentTypeDefaultValue(ctx context.Context) bool
func GetIsUnsignedPayload(p *smithy.Properties) (bool, bool)
func GetSigV4ASigningName(p *smithy.Properties) (string, bool)
func GetSigV4ASigningRegions(p *smithy.Properties) ([]string, bool)
func GetSigV4SigningName(p *smithy.Properties) (string, bool)
func GetSigV4SigningRegion(p *smithy.Properties) (string, bool)
func IsEndpointHostPrefixDisabled(ctx context.Context) (v bool)
func JoinPath(a string, b string) string
func JoinRawQuery(a string, b string) string
func NewAnonymousScheme() AuthScheme
func NewClientHandler(client ClientDo) ClientHandler
func NewClientHandlerWithOptions(client ClientDo, opts ...func(*ClientHandler)) ClientHandler
func NewEventStreamReader(protocol ClientProtocol, schema *smithy.Schema, types *smithy.TypeRegistry, stream io.ReadCloser) *EventStreamReader
func NewEventStreamWriter(protocol ClientProtocol, schema *smithy.Schema, stream io.WriteCloser) *EventStreamWriter
func NewStackRequest() any
func NewUserAgentBuilder() *UserAgentBuilder
func ParseTime(text string) (t time.Time, err error)
func RemoveNoPayloadDefaultContentTypeRemover(stack *middleware.Stack) (err error)
func RequestCloner(v any) any
func SetDisableDoubleEncoding(p *smithy.Properties, disableDoubleEncoding bool)
func SetHeaderValue(header string, value string) func(stack *middleware.Stack) error
func SetHostnameImmutable(ctx context.Context, value bool) context.Context
func SetIsContentTypeDefaultValue(ctx context.Context, isDefault bool) context.Context
func SetIsUnsignedPayload(p *smithy.Properties, isUnsignedPayload bool)
func SetSigV4ASigningName(p *smithy.Properties, name string)
func SetSigV4ASigningRegions(p *smithy.Properties, regions []string)
func SetSigV4SigningName(p *smithy.Properties, name string)
func SetSigV4SigningRegion(p *smithy.Properties, region string)
func SplitHTTPDateTimestampHeaderListValues(vs []string) ([]string, error)
func SplitHeaderListValues(vs []string) ([]string, error)
func ValidHostLabel(label string) bool
func ValidPortNumber(port string) bool
func ValidateContentLengthHeader(stack *middleware.Stack) error
func ValidateEndpointHost(host string) error
func WithHeaderComment(header string, content string) func(*middleware.Stack) error
type AfterAttemptInterceptor interface { AfterAttempt(ctx context.Context, in *InterceptorContext) error }
type AfterDeserializationInterceptor interface { AfterDeserialization(ctx context.Context, in *InterceptorContext) error }
type AfterExecutionInterceptor interface { AfterExecution(ctx context.Context, in *InterceptorContext) error }
type AfterSerializationInterceptor interface { AfterSerialization(ctx context.Context, in *InterceptorContext) error }
type AfterSigningInterceptor interface { AfterSigning(ctx context.Context, in *InterceptorContext) error }
type AfterTransmitInterceptor interface { AfterTransmit(ctx context.Context, in *InterceptorContext) error }
type AuthScheme interface { IdentityResolver(auth.IdentityResolverOptions) auth.IdentityResolver; SchemeID() string; Signer() Signer }
type BeforeAttemptInterceptor interface { BeforeAttempt(ctx context.Context, in *InterceptorContext) error }
type BeforeDeserializationInterceptor interface { BeforeDeserialization(ctx context.Context, in *InterceptorContext) error }
type BeforeExecutionInterceptor interface { BeforeExecution(ctx context.Context, in *InterceptorContext) error }
type BeforeRetryLoopInterceptor interface { BeforeRetryLoop(ctx context.Context, in *InterceptorContext) error }
type BeforeSerializationInterceptor interface { BeforeSerialization(ctx context.Context, in *InterceptorContext) error }
type BeforeSigningInterceptor interface { BeforeSigning(ctx context.Context, in *InterceptorContext) error }
type BeforeTransmitInterceptor interface { BeforeTransmit(ctx context.Context, in *InterceptorContext) error }
type ClientDo interface { Do(*http.Request) (*http.Response, error) }
type ClientDoFunc func(*http.Request) (*http.Response, error)
func (ClientDoFunc) Do(r *http.Request) (*http.Response, error)
type ClientHandler struct { Meter metrics.Meter }
func (ClientHandler) Handle(ctx context.Context, input any) (out any, metadata middleware.Metadata, err error)
type ClientProtocol interface { DeserializeEventMessage(schema *smithy.Schema, types *smithy.TypeRegistry, r io.Reader) (smithy.Deserializable, error); DeserializeInitialResponse(schema *smithy.Schema, r io.Reader, out smithy.Deserializable) error; DeserializeResponse(ctx context.Context, schema *smithy.OperationSchema, types *smithy.TypeRegistry, resp *Response, out smithy.Deserializable) error; HasInitialEventMessage() bool; ID() smithy.ShapeID; SerializeEventMessage(schema *smithy.Schema, variant *smithy.Schema, v smithy.Serializable, w io.Writer) error; SerializeInitialRequest(schema *smithy.Schema, v smithy.Serializable, w io.Writer) error; SerializeRequest(context.Context, *smithy.OperationSchema, smithy.Serializable, *Request) error }
type ComputeContentLength struct{}
func (*ComputeContentLength) HandleBuild(ctx context.Context, in middleware.BuildInput, next middleware.BuildHandler) (out middleware.BuildOutput, metadata middleware.Metadata, err error)
func (*ComputeContentLength) ID() string
type EventStreamReader struct{}
func (*EventStreamReader) Close() error
func (*EventStreamReader) Closed() <-chan struct{}
func (*EventStreamReader) Err() error
func (*EventStreamReader) ErrorSet() <-chan struct{}
func (*EventStreamReader) Events() <-chan smithy.Deserializable
type EventStreamSigner interface { NewMessageSigner(ctx context.Context, r *Request, identity auth.Identity, props smithy.Properties) (eventstream.MessageSigner, error) }
type EventStreamWriter struct{}
func (*EventStreamWriter) Close() error
func (*EventStreamWriter) Err() error
func (*EventStreamWriter) ErrorSet() <-chan struct{}
func (*EventStreamWriter) Send(ctx context.Context, variant *smithy.Schema, event smithy.Serializable) error
type InitializeStreamWriter struct{}
func (*InitializeStreamWriter) HandleFinalize(ctx context.Context, in middleware.FinalizeInput, next middleware.FinalizeHandler) (out middleware.FinalizeOutput, metadata middleware.Metadata, err error)
func (*InitializeStreamWriter) ID() string
type InterceptAfterDeserialization struct { Interceptors []AfterDeserializationInterceptor }
func (*InterceptAfterDeserialization) HandleDeserialize(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (out middleware.DeserializeOutput, md middleware.Metadata, err error)
func (*InterceptAfterDeserialization) ID() string
type InterceptAfterSerialization struct { Interceptors []AfterSerializationInterceptor }
func (*InterceptAfterSerialization) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (out middleware.SerializeOutput, md middleware.Metadata, err error)
func (*InterceptAfterSerialization) ID() string
type InterceptAfterSigning struct { Interceptors []AfterSigningInterceptor }
func (*InterceptAfterSigning) HandleFinalize(ctx context.Context, in middleware.FinalizeInput, next middleware.FinalizeHandler) (out middleware.FinalizeOutput, md middleware.Metadata, err error)
func (*InterceptAfterSigning) ID() string
type InterceptAttempt struct { BeforeAttempt []BeforeAttemptInterceptor; AfterAttempt []AfterAttemptInterceptor }
func (*InterceptAttempt) HandleFinalize(ctx context.Context, in middleware.FinalizeInput, next middleware.FinalizeHandler) (out middleware.FinalizeOutput, md middleware.Metadata, err error)
func (*InterceptAttempt) ID() string
type InterceptBeforeDeserialization struct { Interceptors []BeforeDeserializationInterceptor }
func (*InterceptBeforeDeserialization) HandleDeserialize(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (out middleware.DeserializeOutput, md middleware.Metadata, err error)
func (*InterceptBeforeDeserialization) ID() string
type InterceptBeforeRetryLoop struct { Interceptors []BeforeRetryLoopInterceptor }
func (*InterceptBeforeRetryLoop) HandleFinalize(ctx context.Context, in middleware.FinalizeInput, next middleware.FinalizeHandler) (out middleware.FinalizeOutput, md middleware.Metadata, err error)
func (*InterceptBeforeRetryLoop) ID() string
type InterceptBeforeSerialization struct { Interceptors []BeforeSerializationInterceptor }
func (*InterceptBeforeSerialization) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (out middleware.SerializeOutput, md middleware.Metadata, err error)
func (*InterceptBeforeSerialization) ID() string
type InterceptBeforeSigning struct { Interceptors []BeforeSigningInterceptor }
func (*InterceptBeforeSigning) HandleFinalize(ctx context.Context, in middleware.FinalizeInput, next middleware.FinalizeHandler) (out middleware.FinalizeOutput, md middleware.Metadata, err error)
func (*InterceptBeforeSigning) ID() string
type InterceptExecution struct { BeforeExecution []BeforeExecutionInterceptor; AfterExecution []AfterExecutionInterceptor }
func (*InterceptExecution) HandleInitialize(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (out middleware.InitializeOutput, md middleware.Metadata, err error)
func (*InterceptExecution) ID() string
type InterceptTransmit struct { BeforeTransmit []BeforeTransmitInterceptor; AfterTransmit []AfterTransmitInterceptor }
func (*InterceptTransmit) HandleDeserialize(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (out middleware.DeserializeOutput, md middleware.Metadata, err error)
func (*InterceptTransmit) ID() string
type InterceptorContext struct { Input any; Request *Request; Output any; Response *Response }
type InterceptorRegistry struct { BeforeExecution []BeforeExecutionInterceptor; BeforeSerialization []BeforeSerializationInterceptor; AfterSerialization []AfterSerializationInterceptor; BeforeRetryLoop []BeforeRetryLoopInterceptor; BeforeAttempt []BeforeAttemptInterceptor; BeforeSigning []BeforeSigningInterceptor; AfterSigning []AfterSigningInterceptor; BeforeTransmit []BeforeTransmitInterceptor; AfterTransmit []AfterTransmitInterceptor; BeforeDeserialization []BeforeDeserializationInterceptor; AfterDeserialization []AfterDeserializationInterceptor; AfterAttempt []AfterAttemptInterceptor; AfterExecution []AfterExecutionInterceptor }
func (*InterceptorRegistry) AddAfterAttempt(v AfterAttemptInterceptor)
func (*InterceptorRegistry) AddAfterDeserialization(v AfterDeserializationInterceptor)
func (*InterceptorRegistry) AddAfterExecution(v AfterExecutionInterceptor)
func (*InterceptorRegistry) AddAfterSerialization(v AfterSerializationInterceptor)
func (*InterceptorRegistry) AddAfterSigning(v AfterSigningInterceptor)
func (*InterceptorRegistry) AddAfterTransmit(v AfterTransmitInterceptor)
func (*InterceptorRegistry) AddBeforeAttempt(v BeforeAttemptInterceptor)
func (*InterceptorRegistry) AddBeforeDeserialization(v BeforeDeserializationInterceptor)
func (*InterceptorRegistry) AddBeforeExecution(v BeforeExecutionInterceptor)
func (*InterceptorRegistry) AddBeforeRetryLoop(v BeforeRetryLoopInterceptor)
func (*InterceptorRegistry) AddBeforeSerialization(v BeforeSerializationInterceptor)
func (*InterceptorRegistry) AddBeforeSigning(v BeforeSigningInterceptor)
func (*InterceptorRegistry) AddBeforeTransmit(v BeforeTransmitInterceptor)
func (*InterceptorRegistry) Copy() InterceptorRegistry
type MinimumProtocolError struct{}
func (*MinimumProtocolError) Error() string
type NopClient struct{}
func (NopClient) Do(r *http.Request) (*http.Response, error)
type Request struct { *http.Request }
func (*Request) Build(ctx context.Context) *http.Request
func (*Request) Clone() *Request
func (*Request) GetStream() io.Reader
func (*Request) IsHTTPS() bool
func (*Request) IsStreamSeekable() bool
func (*Request) RewindStream() error
func (*Request) SetStream(reader io.Reader) (rc *Request, err error)
func (*Request) StreamLength() (size int64, ok bool, err error)
type RequestResponseLogger struct { LogRequest bool; LogRequestWithBody bool; LogResponse bool; LogResponseWithBody bool }
func (*RequestResponseLogger) HandleDeserialize(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (out middleware.DeserializeOutput, metadata middleware.Metadata, err error)
func (*RequestResponseLogger) ID() string
type RequestSendError struct { Err error }
func (*RequestSendError) ConnectionError() bool
func (*RequestSendError) Error() string
func (*RequestSendError) Unwrap() error
type RequireMinimumProtocol struct { ProtoMajor int; ProtoMinor int }
func (*RequireMinimumProtocol) HandleDeserialize(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (out middleware.DeserializeOutput, metadata middleware.Metadata, err error)
func (*RequireMinimumProtocol) ID() string
type Response struct { *http.Response }
type ResponseError struct { Response *Response; Err error }
func (*ResponseError) Error() string
func (*ResponseError) HTTPResponse() *Response
func (*ResponseError) HTTPStatusCode() int
func (*ResponseError) Unwrap() error
type Signer interface { SignRequest(context.Context, *Request, auth.Identity, smithy.Properties) error }
type UserAgentBuilder struct{}
func (*UserAgentBuilder) AddKey(key string)
func (*UserAgentBuilder) AddKeyValue(key string, value string)
func (*UserAgentBuilder) Build() string
