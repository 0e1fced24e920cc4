// Interface of github.com/hashicorp/go-retryablehttp@v0.7.8, generated from its types. Signatures only.
package retryablehttp

import "context"
import "io"
import "net/http"
import "net/url"
import "time"

func DefaultBackoff(min time.Duration, max time.Duration, attemptNum int, resp *http.Response) time.Duration
func DefaultRetryPolicy(ctx context.Context, resp *http.Response, err error) (bool, error)
func ErrorPropagatedRetryPolicy(ctx context.Context, resp *http.Response, err error) (bool, error)
func FromRequest(r *http.Request) (*Request, error)
func Get(url string) (*http.Response, error)
func Head(url string) (*http.Response, error)
func LinearJitterBackoff(min time.Duration, max time.Duration, attemptNum int, resp *http.Response) time.Duration
func NewClient() *Client
func NewRequest(method string, url string, rawBody any) (*Request, error)
func NewRequestWithContext(ctx context.Context, method string, url string, rawBody any) (*Request, error)
func PassthroughErrorHandler(resp *http.Response, err error, _ int) (*http.Response, error)
func Post(url string, bodyType string, body any) (*http.Response, error)
func PostForm(url string, data url.Values) (*http.Response, error)
func RateLimitLinearJitterBackoff(min time.Duration, max time.Duration, attemptNum int, resp *http.Response) time.Duration
type Backoff func(min time.Duration, max time.Duration, attemptNum int, resp *http.Response) time.Duration
type CheckRetry func(ctx context.Context, resp *http.Response, err error) (bool, error)
type Client struct { HTTPClient *http.Client; Logger any; RetryWaitMin time.Duration; RetryWaitMax time.Duration; RetryMax int; RequestLogHook RequestLogHook; ResponseLogHook ResponseLogHook; CheckRetry CheckRetry; Backoff Backoff; ErrorHandler ErrorHandler; PrepareRetry PrepareRetry }
func (*Client) Do(req *Request) (*http.Response, error)
func (*Client) Get(url string) (*http.Response, error)
func (*Client) Head(url string) (*http.Response, error)
func (*Client) Post(url string, bodyType string, body any) (*http.Response, error)
func (*Client) PostForm(url string, data url.Values) (*http.Response, error)
func (*Client) StandardClient() *http.Client
type ErrorHandler func(resp *http.Response, err error, numTries int) (*http.Response, error)
type LenReader interface { Len() int }
type LeveledLogger interface { Debug(msg string, keysAndValues ...any); Error(msg string, keysAndValues ...any); Info(msg string, keysAndValues ...any); Warn(msg string, keysAndValues ...any) }
type Logger interface { Printf(string, ...any) }
type PrepareRetry func(req *http.Request) error
type ReaderFunc func() (io.Reader, error)
type Request struct { *http.Request }
func (*Request) BodyBytes() ([]byte, error)
func (*Request) SetBody(rawBody any) error
func (*Request) SetResponseHandler(fn ResponseHandlerFunc)
func (*Request) WithContext(ctx context.Context) *Request
func (*Request) WriteTo(w io.Writer) (int64, error)
type RequestLogHook func(Logger, *http.Request, int)
type ResponseHandlerFunc func(*http.Response) error
type ResponseLogHook func(Logger, *http.Response)
type RoundTripper struct { Client *Client }
func (*RoundTripper) RoundTrip(req *http.Request) (*http.Response, error)
