// Interface of google.golang.org/grpc/internal/serviceconfig@v1.85.0, generated from its types. Signatures only.
package serviceconfig

import "google.golang.org/grpc/codes"
import "time"

type MethodConfig struct { WaitForReady *bool; Timeout *time.Duration; MaxReqSize *int; MaxRespSize *int; RetryPolicy *RetryPolicy }
type RetryPolicy struct { MaxAttempts int; InitialBackoff time.Duration; MaxBackoff time.Duration; BackoffMultiplier float64; RetryableStatusCodes map[codes.Code]bool }
