// Interface of github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime@v1.24.0, generated from its types. Signatures only.
package runtime

import "context"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/internal/exported"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/internal/pollers"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/internal/shared"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/tracing"
import "io"
import "net/http"
import "time"

const APIVersionLocationHeader = 1
const APIVersionLocationPath = 2
const APIVersionLocationQueryParam = 0
const Base64StdFormat Base64Encoding = 0
const Base64URLFormat Base64Encoding = 1
const FinalStateViaAzureAsyncOp pollers.FinalStateVia = "azure-async-operation"
const FinalStateViaLocation pollers.FinalStateVia = "location"
const FinalStateViaOpLocation pollers.FinalStateVia = "operation-location"
const FinalStateViaOriginalURI pollers.FinalStateVia = "original-uri"
func DecodeByteArray(s string, v *[]byte, format Base64Encoding) error
func Drain(resp *http.Response)
func EncodeByteArray(v []byte, format Base64Encoding) string
func EncodeQueryParams(u string) (string, error)
func FetcherForNextLink(ctx context.Context, pl Pipeline, nextLink string, firstReq func(context.Context) (*policy.Request, error), options *FetcherForNextLinkOptions) (*http.Response, error)
func HasStatusCode(resp *http.Response, statusCodes ...int) bool
func JoinPaths(root string, paths ...string) string
func MarshalAsByteArray(req *policy.Request, v []byte, format Base64Encoding) error
func MarshalAsJSON(req *policy.Request, v any) error
func MarshalAsXML(req *policy.Request, v any) error
func NewBearerTokenPolicy(cred exported.TokenCredential, scopes []string, opts *policy.BearerTokenOptions) *BearerTokenPolicy
func NewKeyCredentialPolicy(cred *exported.KeyCredential, header string, options *KeyCredentialPolicyOptions) *KeyCredentialPolicy
func NewLogPolicy(o *policy.LogOptions) policy.Policy
func NewPager[T any](handler PagingHandler[T]) *Pager[T]
func NewPipeline(module string, version string, plOpts PipelineOptions, options *policy.ClientOptions) Pipeline
func NewPoller[T any](resp *http.Response, pl exported.Pipeline, options *NewPollerOptions[T]) (*Poller[T], error)
func NewPollerFromResumeToken[T any](token string, pl exported.Pipeline, options *NewPollerFromResumeTokenOptions[T]) (*Poller[T], error)
func NewRequest(ctx context.Context, httpMethod string, endpoint string) (*policy.Request, error)
func NewRequestForNextLink(ctx context.Context, httpMethod string, endpoint string, nextLink string) (*policy.Request, error)
func NewRequestFromRequest(req *http.Request) (*policy.Request, error)
func NewRequestIDPolicy() policy.Policy
func NewResponseError(resp *http.Response) error
func NewResponseErrorWithErrorCode(resp *http.Response, errorCode string) error
func NewRetryPolicy(o *policy.RetryOptions) policy.Policy
func NewSASCredentialPolicy(cred *exported.SASCredential, header string, options *SASCredentialPolicyOptions) *SASCredentialPolicy
func NewTelemetryPolicy(mod string, ver string, o *policy.TelemetryOptions) policy.Policy
func NewUUID() (string, error)
func Payload(resp *http.Response) ([]byte, error)
func SSEResponse(resp *http.Response, err error, statusCodes ...int) (io.ReadCloser, error)
func SetMultipartFormData(req *policy.Request, formData map[string]any) error
func SkipBodyDownload(req *policy.Request)
func StartSpan(ctx context.Context, name string, tracer tracing.Tracer, options *StartSpanOptions) (context.Context, func(error))
func UnmarshalAsByteArray(resp *http.Response, v *[]byte, format Base64Encoding) error
func UnmarshalAsJSON(resp *http.Response, v any) error
func UnmarshalAsXML(resp *http.Response, v any) error
func WithCaptureResponse(parent context.Context, resp **http.Response) context.Context
func WithHTTPHeader(parent context.Context, header http.Header) context.Context
func WithRetryOptions(parent context.Context, options policy.RetryOptions) context.Context
type APIVersionLocation int
type APIVersionOptions struct { Location APIVersionLocation; Name string }
type Base64Encoding = exported.Base64Encoding
type BearerTokenPolicy struct{}
func (*BearerTokenPolicy) Do(req *policy.Request) (*http.Response, error)
type CtxAPINameKey = shared.CtxAPINameKey
type FetcherForNextLinkOptions struct { NextReq func(context.Context, string) (*policy.Request, error); StatusCodes []int; HTTPVerb string }
type FinalStateVia = pollers.FinalStateVia
type KeyCredentialPolicy struct{}
func (*KeyCredentialPolicy) Do(req *policy.Request) (*http.Response, error)
type KeyCredentialPolicyOptions struct { InsecureAllowCredentialWithHTTP bool; Prefix string }
type NewPollerFromResumeTokenOptions[T any] struct { Response *T; Handler PollingHandler[T]; Tracer tracing.Tracer }
type NewPollerOptions[T any] struct { FinalStateVia FinalStateVia; OperationLocationResultPath string; Response *T; Handler PollingHandler[T]; Tracer tracing.Tracer }
type Pager[T any] struct{}
func (*Pager[T]) More() bool
func (*Pager[T]) NextPage(ctx context.Context) (T, error)
func (*Pager[T]) UnmarshalJSON(data []byte) error
type PagingHandler[T any] struct { More func(T) bool; Fetcher func(context.Context, *T) (T, error); Tracer tracing.Tracer }
type Pipeline = exported.Pipeline
type PipelineOptions struct { AllowedHeaders []string; AllowedQueryParameters []string; APIVersion APIVersionOptions; PerCall []policy.Policy; PerRetry []policy.Policy; Tracing TracingOptions }
type PollUntilDoneOptions struct { Frequency time.Duration }
type Poller[T any] struct{}
func (*Poller[T]) Done() bool
func (*Poller[T]) Poll(ctx context.Context) (resp *http.Response, err error)
func (*Poller[T]) PollUntilDone(ctx context.Context, options *PollUntilDoneOptions) (res T, err error)
func (*Poller[T]) Result(ctx context.Context) (res T, err error)
func (*Poller[T]) ResumeToken() (string, error)
type PollingHandler[T any] interface { Done() bool; Poll(context.Context) (*http.Response, error); Result(ctx context.Context, out *T) error }
type SASCredentialPolicy struct{}
func (*SASCredentialPolicy) Do(req *policy.Request) (*http.Response, error)
type SASCredentialPolicyOptions struct { InsecureAllowCredentialWithHTTP bool }
type StartSpanOptions struct { Kind tracing.SpanKind; Attributes []tracing.Attribute }
type TracingOptions struct { Namespace string }
