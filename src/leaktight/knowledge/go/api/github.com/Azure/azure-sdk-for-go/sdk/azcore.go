// Interface of github.com/Azure/azure-sdk-for-go/sdk/azcore@v1.24.0, generated from its types. Signatures only.
package azcore

import "github.com/Azure/azure-sdk-for-go/sdk/azcore/internal/exported"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/tracing"

const ETagAny ETag = "*"
func IsNullValue[T any](v T) bool
func NewClient(moduleName string, moduleVersion string, plOpts runtime.PipelineOptions, options *ClientOptions) (*Client, error)
func NewKeyCredential(key string) *KeyCredential
func NewSASCredential(sas string) *SASCredential
func NullValue[T any]() T
type AccessToken = exported.AccessToken
type Client struct{}
func (*Client) Pipeline() runtime.Pipeline
func (*Client) Tracer() tracing.Tracer
func (*Client) WithClientName(clientName string) *Client
type ClientOptions = policy.ClientOptions
type ETag string
func (ETag) Equals(other ETag) bool
func (ETag) IsWeak() bool
func (ETag) WeakEquals(other ETag) bool
type KeyCredential = exported.KeyCredential
type MatchConditions struct { IfMatch *ETag; IfNoneMatch *ETag }
type ResponseError = exported.ResponseError
type SASCredential = exported.SASCredential
type TokenCredential = exported.TokenCredential
