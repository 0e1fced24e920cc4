// Interface of github.com/aws/aws-sdk-go/aws/request@v1.55.8, generated from its types. Signatures only.
package request

import "github.com/aws/aws-sdk-go/aws"
import "github.com/aws/aws-sdk-go/aws/awserr"
import "github.com/aws/aws-sdk-go/aws/client/metadata"
import "io"
import "net/http"
import "time"

const CanceledErrorCode = "RequestCanceled"
const ErrCodeInvalidPresignExpire = "InvalidPresignExpireError"
const ErrCodeRead = "ReadError"
const ErrCodeRequestError = "RequestError"
const ErrCodeResponseTimeout = "ResponseTimeout"
const ErrCodeSerialization = "SerializationError"
const ErrorWaiterMatch WaiterMatchMode = 5
const FailureWaiterState WaiterState = 1
const HandlerResponseTimeout = "ResponseTimeoutHandler"
const InvalidParameterErrCode = "InvalidParameter"
const ParamFormatErrCode = "ParamFormatInvalidError"
const ParamMaxLenErrCode = "ParamMaxLenError"
const ParamMinLenErrCode = "ParamMinLenError"
const ParamMinValueErrCode = "ParamMinValueError"
const ParamRequiredErrCode = "ParamRequiredError"
const PathAllWaiterMatch WaiterMatchMode = 0
const PathAnyWaiterMatch WaiterMatchMode = 2
const PathListWaiterMatch WaiterMatchMode = 3
const PathWaiterMatch WaiterMatchMode = 1
const RetryWaiterState WaiterState = 2
const StatusWaiterMatch WaiterMatchMode = 4
const SuccessWaiterState WaiterState = 0
const WaiterResourceNotReadyErrorCode = "ResourceNotReady"
var NoBody http.noBody
func AddToUserAgent(r *Request, s string)
func ConstantWaiterDelay(delay time.Duration) WaiterDelay
func HandlerListLogItem(item HandlerListRunItem) bool
func HandlerListStopOnError(item HandlerListRunItem) bool
func IsErrorExpiredCreds(err error) bool
func IsErrorRetryable(err error) bool
func IsErrorThrottle(err error) bool
func MakeAddToUserAgentFreeFormHandler(s string) func(*Request)
func MakeAddToUserAgentHandler(name string, version string, extra ...string) func(*Request)
func New(cfg aws.Config, clientInfo metadata.ClientInfo, handlers Handlers, retryer Retryer, operation *Operation, params any, data any) *Request
func NewErrParamFormat(field string, format string, value string) *ErrParamFormat
func NewErrParamMaxLen(field string, max int, value string) *ErrParamMaxLen
func NewErrParamMinLen(field string, min int) *ErrParamMinLen
func NewErrParamMinValue(field string, min float64) *ErrParamMinValue
func NewErrParamRequired(field string) *ErrParamRequired
func SanitizeHostForHeader(r *http.Request)
func WithAppendUserAgent(s string) Option
func WithGetResponseHeader(key string, val *string) Option
func WithGetResponseHeaders(headers *http.Header) Option
func WithLogLevel(l aws.LogLevelType) Option
func WithResponseReadTimeout(duration time.Duration) Option
func WithRetryer(cfg *aws.Config, retryer Retryer) *aws.Config
func WithSetRequestHeaders(h map[string]string) Option
func WithWaiterDelay(delayer WaiterDelay) WaiterOption
func WithWaiterLogger(logger aws.Logger) WaiterOption
func WithWaiterMaxAttempts(max int) WaiterOption
func WithWaiterRequestOptions(opts ...Option) WaiterOption
type ErrInvalidParam interface { awserr.Error; AddNestedContext(string); Field() string; SetContext(string) }
type ErrInvalidParams struct { Context string }
func (*ErrInvalidParams) Add(err ErrInvalidParam)
func (*ErrInvalidParams) AddNested(nestedCtx string, nested ErrInvalidParams)
func (ErrInvalidParams) Code() string
func (ErrInvalidParams) Error() string
func (ErrInvalidParams) Len() int
func (ErrInvalidParams) Message() string
func (ErrInvalidParams) OrigErr() error
func (ErrInvalidParams) OrigErrs() []error
type ErrParamFormat struct { errInvalidParam }
func (*ErrParamFormat) Format() string
type ErrParamMaxLen struct { errInvalidParam }
func (*ErrParamMaxLen) MaxLen() int
type ErrParamMinLen struct { errInvalidParam }
func (*ErrParamMinLen) MinLen() int
type ErrParamMinValue struct { errInvalidParam }
func (*ErrParamMinValue) MinValue() float64
type ErrParamRequired struct { errInvalidParam }
type HandlerList struct { AfterEachFn func(item HandlerListRunItem) bool }
func (*HandlerList) Clear()
func (*HandlerList) Len() int
func (*HandlerList) PushBack(f func(*Request))
func (*HandlerList) PushBackNamed(n NamedHandler)
func (*HandlerList) PushFront(f func(*Request))
func (*HandlerList) PushFrontNamed(n NamedHandler)
func (*HandlerList) Remove(n NamedHandler)
func (*HandlerList) RemoveByName(name string)
func (*HandlerList) Run(r *Request)
func (*HandlerList) SetBackNamed(n NamedHandler)
func (*HandlerList) SetFrontNamed(n NamedHandler)
func (*HandlerList) Swap(name string, replace NamedHandler) bool
func (*HandlerList) SwapNamed(n NamedHandler) (swapped bool)
type HandlerListRunItem struct { Index int; Handler NamedHandler; Request *Request }
type Handlers struct { Validate HandlerList; Build HandlerList; BuildStream HandlerList; Sign HandlerList; Send HandlerList; ValidateResponse HandlerList; Unmarshal HandlerList; UnmarshalStream HandlerList; UnmarshalMeta HandlerList; UnmarshalError HandlerList; Retry HandlerList; AfterRetry HandlerList; CompleteAttempt HandlerList; Complete HandlerList }
func (*Handlers) Clear()
func (*Handlers) Copy() Handlers
func (*Handlers) IsEmpty() bool
type NamedHandler struct { Name string; Fn func(*Request) }
type Operation struct { Name string; HTTPMethod string; HTTPPath string; *Paginator; BeforePresignFn func(r *Request) error }
type Option func(*Request)
type Pagination struct { NewRequest func() (*Request, error); EndPageOnSameToken bool }
func (*Pagination) Err() error
func (*Pagination) HasNextPage() bool
func (*Pagination) Next() bool
func (*Pagination) Page() any
type Paginator struct { InputTokens []string; OutputTokens []string; LimitToken string; TruncationToken string }
type Request struct { Config aws.Config; ClientInfo metadata.ClientInfo; Handlers Handlers; Retryer; AttemptTime time.Time; Time time.Time; Operation *Operation; HTTPRequest *http.Request; HTTPResponse *http.Response; Body io.ReadSeeker; BodyStart int64; Params any; Error error; Data any; RequestID string; RetryCount int; Retryable *bool; RetryDelay time.Duration; NotHoist bool; SignedHeaderVals http.Header; LastSignedAt time.Time; DisableFollowRedirects bool; RetryErrorCodes []string; ThrottleErrorCodes []string; ExpireTime time.Duration }
func (*Request) ApplyOptions(opts ...Option)
func (*Request) Build() error
func (*Request) Context() aws.Context
func (*Request) DataFilled() bool
func (*Request) EachPage(fn func(data any, isLastPage bool) (shouldContinue bool)) error
func (*Request) GetBody() io.ReadSeeker
func (*Request) HasNextPage() bool
func (*Request) IsErrorExpired() bool
func (*Request) IsErrorRetryable() bool
func (*Request) IsErrorThrottle() bool
func (*Request) IsPresigned() bool
func (*Request) NextPage() *Request
func (*Request) ParamsFilled() bool
func (*Request) Presign(expire time.Duration) (string, error)
func (*Request) PresignRequest(expire time.Duration) (string, http.Header, error)
func (*Request) ResetBody()
func (*Request) Send() error
func (*Request) SetBufferBody(buf []byte)
func (*Request) SetContext(ctx aws.Context)
func (*Request) SetReaderBody(reader io.ReadSeeker)
func (*Request) SetStreamingBody(reader io.ReadCloser)
func (*Request) SetStringBody(s string)
func (*Request) Sign() error
func (*Request) WillRetry() bool
type Retryer interface { MaxRetries() int; RetryRules(*Request) time.Duration; ShouldRetry(*Request) bool }
type Validator interface { Validate() error }
type Waiter struct { Name string; Acceptors []WaiterAcceptor; Logger aws.Logger; MaxAttempts int; Delay WaiterDelay; RequestOptions []Option; NewRequest func([]Option) (*Request, error); SleepWithContext func(aws.Context, time.Duration) error }
func (*Waiter) ApplyOptions(opts ...WaiterOption)
func (Waiter) WaitWithContext(ctx aws.Context) error
type WaiterAcceptor struct { State WaiterState; Matcher WaiterMatchMode; Argument string; Expected any }
type WaiterDelay func(attempt int) time.Duration
type WaiterMatchMode int
func (WaiterMatchMode) String() string
type WaiterOption func(*Waiter)
type WaiterState int
func (WaiterState) String() string
type errInvalidParam struct{}
func (*errInvalidParam) AddNestedContext(ctx string)
func (*errInvalidParam) Code() string
func (*errInvalidParam) Error() string
func (*errInvalidParam) Field() string
func (*errInvalidParam) Message() string
func (*errInvalidParam) OrigErr() error
func (*errInvalidParam) SetContext(ctx string)
