// Interface of github.com/Azure/azure-sdk-for-go/sdk/azcore/internal/exported@v1.24.0, generated from its types. Signatures only.
package exported

import "context"
import "io"
import "net/http"
import "time"

type AccessToken struct { Token string; ExpiresOn time.Time; RefreshOn time.Time }
type Base64Encoding int
type KeyCredential struct{}
func (*KeyCredential) Update(key string)
type Pipeline struct{}
func (Pipeline) Do(req *Request) (*http.Response, error)
type Policy interface { Do(req *Request) (*http.Response, error) }
type Request struct{}
func (*Request) Body() io.ReadSeekCloser
func (*Request) Clone(ctx context.Context) *Request
func (*Request) Close() error
func (*Request) Next() (*http.Response, error)
func (*Request) OperationValue(value any) bool
func (*Request) Raw() *http.Request
func (*Request) RewindBody() error
func (*Request) SetBody(body io.ReadSeekCloser, contentType string) error
func (*Request) SetOperationValue(value any)
func (*Request) WithContext(ctx context.Context) *Request
type ResponseError struct { ErrorCode string; StatusCode int; RawResponse *http.Response }
func (*ResponseError) Error() string
func (*ResponseError) UnmarshalJSON(data []byte) error
func (ResponseError) MarshalJSON() ([]byte, error)
type SASCredential struct{}
func (*SASCredential) Update(sas string)
type TokenCredential interface { GetToken(ctx context.Context, options TokenRequestOptions) (AccessToken, error) }
type TokenRequestOptions struct { Claims string; EnableCAE bool; Scopes []string; TenantID string }
type Transporter interface { Do(req *http.Request) (*http.Response, error) }
