// Interface of github.com/aws/aws-sdk-go-v2/aws/transport/http@v1.48.0, generated from its types. Signatures only.
package http

import "context"
import "crypto/tls"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/smithy-go/middleware"
import http2 "github.com/aws/smithy-go/transport/http"
import "net"
import "net/http"
import "time"

var DefaultDialConnectTimeout time.Duration
var DefaultDialKeepAliveTimeout time.Duration
var DefaultHTTPTransportExpectContinueTimeout time.Duration
var DefaultHTTPTransportIdleConnTimeout time.Duration
var DefaultHTTPTransportMaxConnsPerHost int
var DefaultHTTPTransportMaxIdleConns int
var DefaultHTTPTransportMaxIdleConnsPerHost int
var DefaultHTTPTransportTLSCurvePreferencesFIPS []tls.CurveID
var DefaultHTTPTransportTLSHandleshakeTimeout time.Duration
var DefaultHTTPTransportTLSMinVersion uint16
func AddResponseErrorMiddleware(stack *middleware.Stack) error
func AddResponseReadTimeoutMiddleware(stack *middleware.Stack, duration time.Duration) error
func NewBuildableClient() *BuildableClient
func RemoveContentTypeHeader(stack *middleware.Stack) error
type BuildableClient struct{}
func (*BuildableClient) Do(req *http.Request) (*http.Response, error)
func (*BuildableClient) Freeze() aws.HTTPClient
func (*BuildableClient) GetDialer() *net.Dialer
func (*BuildableClient) GetReadTimeout() (time.Duration, bool)
func (*BuildableClient) GetTimeout() time.Duration
func (*BuildableClient) GetTransport() *http.Transport
func (*BuildableClient) WithDialerOptions(opts ...func(*net.Dialer)) *BuildableClient
func (*BuildableClient) WithReadTimeout(timeout time.Duration) *BuildableClient
func (*BuildableClient) WithTimeout(timeout time.Duration) *BuildableClient
func (*BuildableClient) WithTransportOptions(opts ...func(*http.Transport)) *BuildableClient
type ResponseError struct { *http2.ResponseError; RequestID string }
func (*ResponseError) As(target any) bool
func (*ResponseError) Error() string
func (*ResponseError) ServiceRequestID() string
type ResponseErrorWrapper struct{}
func (*ResponseErrorWrapper) HandleDeserialize(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (out middleware.DeserializeOutput, metadata middleware.Metadata, err error)
func (*ResponseErrorWrapper) ID() string
type ResponseTimeoutError struct { TimeoutDur time.Duration }
func (*ResponseTimeoutError) Error() string
func (*ResponseTimeoutError) Timeout() bool
