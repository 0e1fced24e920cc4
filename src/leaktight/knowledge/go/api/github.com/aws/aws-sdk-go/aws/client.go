// Interface of github.com/aws/aws-sdk-go/aws/client@v1.55.8, generated from its types. Signatures only.
package client

import "github.com/aws/aws-sdk-go/aws"
import "github.com/aws/aws-sdk-go/aws/client/metadata"
import "github.com/aws/aws-sdk-go/aws/request"
import "time"

const DefaultRetryerMaxNumRetries = 3
const DefaultRetryerMaxRetryDelay time.Duration = 300000000000
const DefaultRetryerMaxThrottleDelay time.Duration = 300000000000
const DefaultRetryerMinRetryDelay time.Duration = 30000000
const DefaultRetryerMinThrottleDelay time.Duration = 500000000
var LogHTTPRequestHandler request.NamedHandler
var LogHTTPRequestHeaderHandler request.NamedHandler
var LogHTTPResponseHandler request.NamedHandler
var LogHTTPResponseHeaderHandler request.NamedHandler
func New(cfg aws.Config, info metadata.ClientInfo, handlers request.Handlers, options ...func(*Client)) *Client
type Client struct { request.Retryer; metadata.ClientInfo; Config aws.Config; Handlers request.Handlers }
func (*Client) AddDebugHandlers()
func (*Client) NewRequest(operation *request.Operation, params any, data any) *request.Request
type Config struct { Config *aws.Config; Handlers request.Handlers; PartitionID string; Endpoint string; SigningRegion string; SigningName string; ResolvedRegion string; SigningNameDerived bool }
type ConfigNoResolveEndpointProvider interface { ClientConfigNoResolveEndpoint(cfgs ...*aws.Config) Config }
type ConfigProvider interface { ClientConfig(serviceName string, cfgs ...*aws.Config) Config }
type DefaultRetryer struct { NumMaxRetries int; MinRetryDelay time.Duration; MinThrottleDelay time.Duration; MaxRetryDelay time.Duration; MaxThrottleDelay time.Duration }
func (DefaultRetryer) MaxRetries() int
func (DefaultRetryer) RetryRules(r *request.Request) time.Duration
func (DefaultRetryer) ShouldRetry(r *request.Request) bool
type NoOpRetryer struct{}
func (NoOpRetryer) MaxRetries() int
func (NoOpRetryer) RetryRules(_ *request.Request) time.Duration
func (NoOpRetryer) ShouldRetry(_ *request.Request) bool
