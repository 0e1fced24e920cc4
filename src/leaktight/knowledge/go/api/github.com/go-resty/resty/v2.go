// Interface of github.com/go-resty/resty/v2@v2.17.2, generated from its types. Signatures only.
package resty

import "context"
import "crypto/tls"
import "io"
import "net"
import "net/http"
import "net/url"
import "reflect"
import "time"

const MethodDelete = "DELETE"
const MethodGet = "GET"
const MethodHead = "HEAD"
const MethodOptions = "OPTIONS"
const MethodPatch = "PATCH"
const MethodPost = "POST"
const MethodPut = "PUT"
const Version = "2.17.2"
var ErrAutoRedirectDisabled error
var ErrDigestAlgNotSupported error
var ErrDigestBadChallenge error
var ErrDigestCharset error
var ErrDigestNoQop error
var ErrDigestQopNotSupported error
var ErrRateLimitExceeded error
var ErrResponseBodyTooLarge error
func Backoff(operation func() (*Response, error), options ...Option) error
func DetectContentType(body any) string
func DomainCheckRedirectPolicy(hostnames ...string) RedirectPolicy
func FlexibleRedirectPolicy(noOfRedirect int) RedirectPolicy
func IsJSONType(ct string) bool
func IsStringEmpty(str string) bool
func IsXMLType(ct string) bool
func MaxWaitTime(value time.Duration) Option
func New() *Client
func NewWithClient(hc *http.Client) *Client
func NewWithLocalAddr(localAddr net.Addr) *Client
func NoRedirectPolicy() RedirectPolicy
func ResetMultipartReaders(value bool) Option
func Retries(value int) Option
func RetryConditions(conditions []RetryConditionFunc) Option
func RetryHooks(hooks []OnRetryFunc) Option
func Unmarshalc(c *Client, ct string, b []byte, d any) (err error)
func WaitTime(value time.Duration) Option
type Client struct { BaseURL string; HostURL string; QueryParam url.Values; FormData url.Values; PathParams map[string]string; RawPathParams map[string]string; Header http.Header; UserInfo *User; Token string; AuthScheme string; Cookies []*http.Cookie; Error reflect.Type; Debug bool; DisableWarn bool; AllowGetMethodPayload bool; RetryCount int; RetryWaitTime time.Duration; RetryMaxWaitTime time.Duration; RetryConditions []RetryConditionFunc; RetryHooks []OnRetryFunc; RetryAfter RetryAfterFunc; RetryResetReaders bool; JSONMarshal func(v any) ([]byte, error); JSONUnmarshal func(data []byte, v any) error; XMLMarshal func(v any) ([]byte, error); XMLUnmarshal func(data []byte, v any) error; HeaderAuthorizationKey string; ResponseBodyLimit int }
func (*Client) AddRetryAfterErrorCondition() *Client
func (*Client) AddRetryCondition(condition RetryConditionFunc) *Client
func (*Client) AddRetryHook(hook OnRetryFunc) *Client
func (*Client) Clone() *Client
func (*Client) DisableGenerateCurlOnDebug() *Client
func (*Client) DisableTrace() *Client
func (*Client) EnableGenerateCurlOnDebug() *Client
func (*Client) EnableTrace() *Client
func (*Client) GetClient() *http.Client
func (*Client) IsProxySet() bool
func (*Client) NewRequest() *Request
func (*Client) OnAfterResponse(m ResponseMiddleware) *Client
func (*Client) OnBeforeRequest(m RequestMiddleware) *Client
func (*Client) OnError(h ErrorHook) *Client
func (*Client) OnInvalid(h ErrorHook) *Client
func (*Client) OnPanic(h ErrorHook) *Client
func (*Client) OnRequestLog(rl RequestLogCallback) *Client
func (*Client) OnResponseLog(rl ResponseLogCallback) *Client
func (*Client) OnSuccess(h SuccessHook) *Client
func (*Client) R() *Request
func (*Client) RemoveProxy() *Client
func (*Client) SetAllowGetMethodPayload(a bool) *Client
func (*Client) SetAuthScheme(scheme string) *Client
func (*Client) SetAuthToken(token string) *Client
func (*Client) SetBaseURL(url string) *Client
func (*Client) SetBasicAuth(username string, password string) *Client
func (*Client) SetCertificates(certs ...tls.Certificate) *Client
func (*Client) SetClientRootCertificate(pemFilePath string) *Client
func (*Client) SetClientRootCertificateFromString(pemCerts string) *Client
func (*Client) SetCloseConnection(close bool) *Client
func (*Client) SetContentLength(l bool) *Client
func (*Client) SetCookie(hc *http.Cookie) *Client
func (*Client) SetCookieJar(jar http.CookieJar) *Client
func (*Client) SetCookies(cs []*http.Cookie) *Client
func (*Client) SetDebug(d bool) *Client
func (*Client) SetDebugBodyLimit(sl int64) *Client
func (*Client) SetDigestAuth(username string, password string) *Client
func (*Client) SetDisableWarn(d bool) *Client
func (*Client) SetDoNotParseResponse(notParse bool) *Client
func (*Client) SetError(err any) *Client
func (*Client) SetFormData(data map[string]string) *Client
func (*Client) SetHeader(header string, value string) *Client
func (*Client) SetHeaderVerbatim(header string, value string) *Client
func (*Client) SetHeaders(headers map[string]string) *Client
func (*Client) SetHostURL(url string) *Client
func (*Client) SetJSONEscapeHTML(b bool) *Client
func (*Client) SetJSONMarshaler(marshaler func(v any) ([]byte, error)) *Client
func (*Client) SetJSONUnmarshaler(unmarshaler func(data []byte, v any) error) *Client
func (*Client) SetLogger(l Logger) *Client
func (*Client) SetOutputDirectory(dirPath string) *Client
func (*Client) SetPathParam(param string, value string) *Client
func (*Client) SetPathParams(params map[string]string) *Client
func (*Client) SetPreRequestHook(h PreRequestHook) *Client
func (*Client) SetProxy(proxyURL string) *Client
func (*Client) SetQueryParam(param string, value string) *Client
func (*Client) SetQueryParams(params map[string]string) *Client
func (*Client) SetRateLimiter(rl RateLimiter) *Client
func (*Client) SetRawPathParam(param string, value string) *Client
func (*Client) SetRawPathParams(params map[string]string) *Client
func (*Client) SetRedirectPolicy(policies ...any) *Client
func (*Client) SetResponseBodyLimit(v int) *Client
func (*Client) SetRetryAfter(callback RetryAfterFunc) *Client
func (*Client) SetRetryCount(count int) *Client
func (*Client) SetRetryMaxWaitTime(maxWaitTime time.Duration) *Client
func (*Client) SetRetryResetReaders(b bool) *Client
func (*Client) SetRetryWaitTime(waitTime time.Duration) *Client
func (*Client) SetRootCertificate(pemFilePath string) *Client
func (*Client) SetRootCertificateFromString(pemCerts string) *Client
func (*Client) SetScheme(scheme string) *Client
func (*Client) SetTLSClientConfig(config *tls.Config) *Client
func (*Client) SetTimeout(timeout time.Duration) *Client
func (*Client) SetTransport(transport http.RoundTripper) *Client
func (*Client) SetUnescapeQueryParams(unescape bool) *Client
func (*Client) SetXMLMarshaler(marshaler func(v any) ([]byte, error)) *Client
func (*Client) SetXMLUnmarshaler(unmarshaler func(data []byte, v any) error) *Client
func (*Client) Transport() (*http.Transport, error)
type ErrorHook func(*Request, error)
type File struct { Name string; ParamName string; io.Reader }
func (*File) String() string
type Logger interface { Debugf(format string, v ...any); Errorf(format string, v ...any); Warnf(format string, v ...any) }
type MultipartField struct { Param string; FileName string; ContentType string; io.Reader }
type OnRetryFunc func(*Response, error)
type Option func(*Options)
type Options struct{}
type PreRequestHook func(*Client, *http.Request) error
type RateLimiter interface { Allow() bool }
type RedirectPolicy interface { Apply(req *http.Request, via []*http.Request) error }
type RedirectPolicyFunc func(*http.Request, []*http.Request) error
func (RedirectPolicyFunc) Apply(req *http.Request, via []*http.Request) error
type Request struct { URL string; Method string; Token string; AuthScheme string; QueryParam url.Values; FormData url.Values; PathParams map[string]string; RawPathParams map[string]string; Header http.Header; Time time.Time; Body any; Result any; Error any; RawRequest *http.Request; SRV *SRVRecord; UserInfo *User; Cookies []*http.Cookie; Debug bool; Attempt int }
func (*Request) AddRetryCondition(condition RetryConditionFunc) *Request
func (*Request) Context() context.Context
func (*Request) Delete(url string) (*Response, error)
func (*Request) DisableGenerateCurlOnDebug() *Request
func (*Request) EnableGenerateCurlOnDebug() *Request
func (*Request) EnableTrace() *Request
func (*Request) Execute(method string, url string) (*Response, error)
func (*Request) ExpectContentType(contentType string) *Request
func (*Request) ForceContentType(contentType string) *Request
func (*Request) GenerateCurlCommand() string
func (*Request) Get(url string) (*Response, error)
func (*Request) Head(url string) (*Response, error)
func (*Request) Options(url string) (*Response, error)
func (*Request) Patch(url string) (*Response, error)
func (*Request) Post(url string) (*Response, error)
func (*Request) Put(url string) (*Response, error)
func (*Request) Send() (*Response, error)
func (*Request) SetAuthScheme(scheme string) *Request
func (*Request) SetAuthToken(token string) *Request
func (*Request) SetBasicAuth(username string, password string) *Request
func (*Request) SetBody(body any) *Request
func (*Request) SetContentLength(l bool) *Request
func (*Request) SetContext(ctx context.Context) *Request
func (*Request) SetCookie(hc *http.Cookie) *Request
func (*Request) SetCookies(rs []*http.Cookie) *Request
func (*Request) SetDebug(d bool) *Request
func (*Request) SetDigestAuth(username string, password string) *Request
func (*Request) SetDoNotParseResponse(parse bool) *Request
func (*Request) SetError(err any) *Request
func (*Request) SetFile(param string, filePath string) *Request
func (*Request) SetFileReader(param string, fileName string, reader io.Reader) *Request
func (*Request) SetFiles(files map[string]string) *Request
func (*Request) SetFormData(data map[string]string) *Request
func (*Request) SetFormDataFromValues(data url.Values) *Request
func (*Request) SetHeader(header string, value string) *Request
func (*Request) SetHeaderMultiValues(headers map[string][]string) *Request
func (*Request) SetHeaderVerbatim(header string, value string) *Request
func (*Request) SetHeaders(headers map[string]string) *Request
func (*Request) SetJSONEscapeHTML(b bool) *Request
func (*Request) SetLogger(l Logger) *Request
func (*Request) SetMultipartBoundary(boundary string) *Request
func (*Request) SetMultipartField(param string, fileName string, contentType string, reader io.Reader) *Request
func (*Request) SetMultipartFields(fields ...*MultipartField) *Request
func (*Request) SetMultipartFormData(data map[string]string) *Request
func (*Request) SetOutput(file string) *Request
func (*Request) SetPathParam(param string, value string) *Request
func (*Request) SetPathParams(params map[string]string) *Request
func (*Request) SetQueryParam(param string, value string) *Request
func (*Request) SetQueryParams(params map[string]string) *Request
func (*Request) SetQueryParamsFromValues(params url.Values) *Request
func (*Request) SetQueryString(query string) *Request
func (*Request) SetRawPathParam(param string, value string) *Request
func (*Request) SetRawPathParams(params map[string]string) *Request
func (*Request) SetResponseBodyLimit(v int) *Request
func (*Request) SetResult(res any) *Request
func (*Request) SetSRV(srv *SRVRecord) *Request
func (*Request) SetUnescapeQueryParams(unescape bool) *Request
func (*Request) TraceInfo() TraceInfo
type RequestLog struct { Header http.Header; Body string }
type RequestLogCallback func(*RequestLog) error
type RequestMiddleware func(*Client, *Request) error
type Response struct { Request *Request; RawResponse *http.Response }
func (*Response) Body() []byte
func (*Response) Cookies() []*http.Cookie
func (*Response) Error() any
func (*Response) Header() http.Header
func (*Response) IsError() bool
func (*Response) IsSuccess() bool
func (*Response) Proto() string
func (*Response) RawBody() io.ReadCloser
func (*Response) ReceivedAt() time.Time
func (*Response) Result() any
func (*Response) SetBody(b []byte) *Response
func (*Response) Size() int64
func (*Response) Status() string
func (*Response) StatusCode() int
func (*Response) String() string
func (*Response) Time() time.Duration
type ResponseError struct { Response *Response; Err error }
func (*ResponseError) Error() string
func (*ResponseError) Unwrap() error
type ResponseLog struct { Header http.Header; Body string }
type ResponseLogCallback func(*ResponseLog) error
type ResponseMiddleware func(*Client, *Response) error
type RetryAfterFunc func(*Client, *Response) (time.Duration, error)
type RetryConditionFunc func(*Response, error) bool
type SRVRecord struct { Service string; Domain string }
type SuccessHook func(*Client, *Response)
type TraceInfo struct { DNSLookup time.Duration; ConnTime time.Duration; TCPConnTime time.Duration; TLSHandshake time.Duration; ServerTime time.Duration; ResponseTime time.Duration; TotalTime time.Duration; IsConnReused bool; IsConnWasIdle bool; ConnIdleTime time.Duration; RequestAttempt int; RemoteAddr net.Addr }
type User struct { Username string; Password string }
