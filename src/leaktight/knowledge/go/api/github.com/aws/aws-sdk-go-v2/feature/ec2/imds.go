// Interface of github.com/aws/aws-sdk-go-v2/feature/ec2/imds@v1.20.8, generated from its types. Signatures only.
package imds

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/feature/ec2/imds/internal/config"
import "github.com/aws/smithy-go/logging"
import "github.com/aws/smithy-go/middleware"
import "io"
import "net/http"
import "time"

const ClientDefaultEnableState ClientEnableState = 0
const ClientDisabled ClientEnableState = 1
const ClientEnabled ClientEnableState = 2
const EndpointModeStateIPv4 EndpointModeState = 1
const EndpointModeStateIPv6 EndpointModeState = 2
const EndpointModeStateUnset EndpointModeState = 0
const ServiceID = "ec2imds"
func New(options Options, optFns ...func(*Options)) *Client
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client
func WithAPIOptions(optFns ...func(*middleware.Stack) error) func(*Options)
type Client struct{}
func (*Client) GetDynamicData(ctx context.Context, params *GetDynamicDataInput, optFns ...func(*Options)) (*GetDynamicDataOutput, error)
func (*Client) GetIAMInfo(ctx context.Context, params *GetIAMInfoInput, optFns ...func(*Options)) (*GetIAMInfoOutput, error)
func (*Client) GetInstanceIdentityDocument(ctx context.Context, params *GetInstanceIdentityDocumentInput, optFns ...func(*Options)) (*GetInstanceIdentityDocumentOutput, error)
func (*Client) GetMetadata(ctx context.Context, params *GetMetadataInput, optFns ...func(*Options)) (*GetMetadataOutput, error)
func (*Client) GetRegion(ctx context.Context, params *GetRegionInput, optFns ...func(*Options)) (*GetRegionOutput, error)
func (*Client) GetUserData(ctx context.Context, params *GetUserDataInput, optFns ...func(*Options)) (*GetUserDataOutput, error)
type ClientEnableState = config.ClientEnableState
type EndpointModeState = config.EndpointModeState
type GetDynamicDataInput struct { Path string }
type GetDynamicDataOutput struct { Content io.ReadCloser; ResultMetadata middleware.Metadata }
type GetIAMInfoInput struct{}
type GetIAMInfoOutput struct { IAMInfo; ResultMetadata middleware.Metadata }
type GetInstanceIdentityDocumentInput struct{}
type GetInstanceIdentityDocumentOutput struct { InstanceIdentityDocument; ResultMetadata middleware.Metadata }
type GetMetadataInput struct { Path string }
type GetMetadataOutput struct { Content io.ReadCloser; ResultMetadata middleware.Metadata }
type GetRegionInput struct{}
type GetRegionOutput struct { Region string; ResultMetadata middleware.Metadata }
type GetUserDataInput struct{}
type GetUserDataOutput struct { Content io.ReadCloser; ResultMetadata middleware.Metadata }
type HTTPClient interface { Do(*http.Request) (*http.Response, error) }
type IAMInfo struct { Code string; LastUpdated time.Time; InstanceProfileArn string; InstanceProfileID string }
type InstanceIdentityDocument struct { DevpayProductCodes []string; MarketplaceProductCodes []string; AvailabilityZone string; PrivateIP string; Version string; Region string; InstanceID string; BillingProducts []string; InstanceType string; AccountID string; PendingTime time.Time; ImageID string; KernelID string; RamdiskID string; Architecture string }
type Options struct { APIOptions []func(*middleware.Stack) error; Endpoint string; EndpointMode EndpointModeState; HTTPClient HTTPClient; Retryer aws.Retryer; ClientEnableState ClientEnableState; ClientLogMode aws.ClientLogMode; Logger logging.Logger; EnableFallback aws.Ternary; DisableDefaultTimeout bool; DisableDefaultMaxBackoff bool }
func (Options) Copy() Options
