// Interface of github.com/Azure/azure-sdk-for-go/sdk/azcore/policy@v1.24.0, generated from its types. Signatures only.
package policy

import "context"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/cloud"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/internal/exported"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/tracing"
import "net/http"
import "time"

func WithCaptureResponse(parent context.Context, resp **http.Response) context.Context
func WithHTTPHeader(parent context.Context, header http.Header) context.Context
func WithRetryOptions(parent context.Context, options RetryOptions) context.Context
type AuthorizationHandler struct { OnRequest func(*Request, func(TokenRequestOptions) error) error; OnChallenge func(*Request, *http.Response, func(TokenRequestOptions) error) error }
type BearerTokenOptions struct { AuthorizationHandler AuthorizationHandler; InsecureAllowCredentialWithHTTP bool }
type ClientOptions struct { APIVersion string; Cloud cloud.Configuration; InsecureAllowCredentialWithHTTP bool; Logging LogOptions; Retry RetryOptions; Telemetry TelemetryOptions; TracingProvider tracing.Provider; Transport Transporter; PerCallPolicies []Policy; PerRetryPolicies []Policy }
type LogOptions struct { IncludeBody bool; AllowedHeaders []string; AllowedQueryParams []string }
type Policy = exported.Policy
type Request = exported.Request
type RetryOptions struct { MaxRetries int32; TryTimeout time.Duration; RetryDelay time.Duration; MaxRetryDelay time.Duration; StatusCodes []int; ShouldRetry func(*http.Response, error) bool }
type TelemetryOptions struct { ApplicationID string; Disabled bool }
type TokenRequestOptions = exported.TokenRequestOptions
type Transporter = exported.Transporter
