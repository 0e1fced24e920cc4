// Interface of github.com/aws/aws-sdk-go/aws/awserr@v1.55.8, generated from its types. Signatures only.
package awserr

func New(code string, message string, origErr error) Error
func NewBatchError(code string, message string, errs []error) BatchedErrors
func NewRequestFailure(err Error, statusCode int, reqID string) RequestFailure
func NewUnmarshalError(err error, msg string, bytes []byte) UnmarshalError
func SprintError(code string, message string, extra string, origErr error) string
type BatchError interface { error; Code() string; Message() string; OrigErrs() []error }
type BatchedErrors interface { Error; OrigErrs() []error }
type Error interface { error; Code() string; Message() string; OrigErr() error }
type RequestFailure interface { Error; RequestID() string; StatusCode() int }
type UnmarshalError interface { awsError; Bytes() []byte }
type awsError interface { error; Code() string; Message() string; OrigErr() error }
