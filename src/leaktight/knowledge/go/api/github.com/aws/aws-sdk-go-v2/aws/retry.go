// Interface of github.com/aws/aws-sdk-go-v2/aws/retry@v1.48.0, generated from its types. Signatures only.
package retry

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/smithy-go/metrics"
import "github.com/aws/smithy-go/middleware"
import "sync/atomic"
import "time"

const DefaultMaxAttempts int = 3
const DefaultMaxBackoff time.Duration = 20000000000
const DefaultNoRetryIncrement uint = 1
const DefaultRequestCost uint = 1
const DefaultRetryCost uint = 5
const DefaultRetryRateTokens uint = 500
const DefaultRetryTimeoutCost uint = 10
const DefaultThrottlingRetryCost uint = 5
var DefaultRetryableErrorCodes map[string]struct{}
var DefaultRetryableHTTPStatusCodes map[int]struct{}
var DefaultRetryables []IsErrorRetryable
var DefaultThrottleErrorCodes map[string]struct{}
var DefaultThrottles []IsErrorThrottle
var DefaultTimeouts []IsErrorTimeout
func AddRetryMiddlewares(stack *middleware.Stack, options AddRetryMiddlewaresOptions) error
func AddWithErrorCodes(r aws.Retryer, codes ...string) aws.Retryer
func AddWithLongPolling(r aws.Retryer) aws.Retryer
func AddWithMaxAttempts(r aws.Retryer, max int) aws.Retryer
func AddWithMaxBackoffDelay(r aws.Retryer, delay time.Duration) aws.Retryer
func GetAttemptResults(metadata middleware.Metadata) (AttemptResults, bool)
func NewAdaptiveMode(optFns ...func(*AdaptiveModeOptions)) *AdaptiveMode
func NewAttemptMiddleware(retryer aws.Retryer, requestCloner RequestCloner, optFns ...func(*Attempt)) *Attempt
func NewExponentialJitterBackoff(maxBackoff time.Duration) *ExponentialJitterBackoff
func NewStandard(fnOpts ...func(*StandardOptions)) *Standard
type AdaptiveMode struct{}
func (*AdaptiveMode) GetAttemptToken(ctx context.Context) (func(error) error, error)
func (*AdaptiveMode) GetInitialToken() (releaseToken func(error) error)
func (*AdaptiveMode) GetRetryToken(ctx context.Context, opErr error) (releaseToken func(error) error, err error)
func (*AdaptiveMode) IsErrorRetryable(err error) bool
func (*AdaptiveMode) MaxAttempts() int
func (*AdaptiveMode) RetryDelay(attempt int, opErr error) (time.Duration, error)
type AdaptiveModeOptions struct { FailOnNoAttemptTokens bool; RequestCost uint; Throttles []IsErrorThrottle; StandardOptions []func(*StandardOptions) }
type AddRetryMiddlewaresOptions struct { Retryer aws.Retryer; LogRetryAttempts bool }
type Attempt struct { LogAttempts bool; OperationMeter metrics.Meter; ClientSkew *atomic.Int64; DisableClockSkewCorrection bool }
func (*Attempt) HandleFinalize(ctx context.Context, in middleware.FinalizeInput, next middleware.FinalizeHandler) (out middleware.FinalizeOutput, metadata middleware.Metadata, err error)
func (*Attempt) ID() string
type AttemptResult struct { Err error; Retryable bool; Retried bool; ResponseMetadata middleware.Metadata }
func (AttemptResult) GetRawResponse() any
type AttemptResults struct { Results []AttemptResult }
type BackoffDelayer interface { BackoffDelay(attempt int, err error) (time.Duration, error) }
type BackoffDelayerFunc func(int, error) (time.Duration, error)
func (BackoffDelayerFunc) BackoffDelay(attempt int, err error) (time.Duration, error)
type ExponentialJitterBackoff struct{}
func (*ExponentialJitterBackoff) BackoffDelay(attempt int, err error) (time.Duration, error)
type IsErrorRetryable interface { IsErrorRetryable(error) aws.Ternary }
type IsErrorRetryableFunc func(error) aws.Ternary
func (IsErrorRetryableFunc) IsErrorRetryable(err error) aws.Ternary
type IsErrorRetryables []IsErrorRetryable
func (IsErrorRetryables) IsErrorRetryable(err error) aws.Ternary
type IsErrorThrottle interface { IsErrorThrottle(error) aws.Ternary }
type IsErrorThrottleFunc func(error) aws.Ternary
func (IsErrorThrottleFunc) IsErrorThrottle(err error) aws.Ternary
type IsErrorThrottles []IsErrorThrottle
func (IsErrorThrottles) IsErrorThrottle(err error) aws.Ternary
type IsErrorTimeout interface { IsErrorTimeout(err error) aws.Ternary }
type IsErrorTimeoutFunc func(error) aws.Ternary
func (IsErrorTimeoutFunc) IsErrorTimeout(err error) aws.Ternary
type IsErrorTimeouts []IsErrorTimeout
func (IsErrorTimeouts) IsErrorTimeout(err error) aws.Ternary
type MaxAttemptsError struct { Attempt int; Err error }
func (*MaxAttemptsError) Error() string
func (*MaxAttemptsError) Unwrap() error
type MetricsHeader struct{}
func (*MetricsHeader) ID() string
func (MetricsHeader) HandleFinalize(ctx context.Context, in middleware.FinalizeInput, next middleware.FinalizeHandler) (out middleware.FinalizeOutput, metadata middleware.Metadata, err error)
type NoRetryCanceledError struct{}
func (NoRetryCanceledError) IsErrorRetryable(err error) aws.Ternary
type RateLimiter interface { AddTokens(uint) error; GetToken(ctx context.Context, cost uint) (releaseToken func() error, err error) }
type RequestCloner func(any) any
type RetryableConnectionError struct{}
func (RetryableConnectionError) IsErrorRetryable(err error) aws.Ternary
type RetryableError struct{}
func (RetryableError) IsErrorRetryable(err error) aws.Ternary
type RetryableErrorCode struct { Codes map[string]struct{} }
func (RetryableErrorCode) IsErrorRetryable(err error) aws.Ternary
type RetryableHTTPStatusCode struct { Codes map[int]struct{} }
func (RetryableHTTPStatusCode) IsErrorRetryable(err error) aws.Ternary
type Standard struct{}
func (*Standard) GetAttemptToken(ctx context.Context) (func(error) error, error)
func (*Standard) GetInitialToken() func(error) error
func (*Standard) GetRetryToken(ctx context.Context, opErr error) (func(error) error, error)
func (*Standard) IsErrorRetryable(err error) bool
func (*Standard) MaxAttempts() int
func (*Standard) RetryDelay(attempt int, err error) (time.Duration, error)
type StandardOptions struct { MaxAttempts int; MaxBackoff time.Duration; Backoff BackoffDelayer; Retryables []IsErrorRetryable; Timeouts []IsErrorTimeout; Throttles []IsErrorThrottle; RateLimiter RateLimiter; RetryCost uint; RetryTimeoutCost uint; ThrottlingRetryCost uint; NoRetryIncrement uint; BaseDelay time.Duration }
type ThrottleErrorCode struct { Codes map[string]struct{} }
func (ThrottleErrorCode) IsErrorThrottle(err error) aws.Ternary
type TimeouterError struct{}
func (TimeouterError) IsErrorTimeout(err error) aws.Ternary
