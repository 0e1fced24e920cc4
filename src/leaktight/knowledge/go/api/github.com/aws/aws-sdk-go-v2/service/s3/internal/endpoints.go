// Interface of github.com/aws/aws-sdk-go-v2/service/s3/internal/endpoints@v1.114.9, generated from its types. Signatures only.
package endpoints

import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/smithy-go/logging"

type Options struct { Logger logging.Logger; LogDeprecated bool; ResolvedRegion string; DisableHTTPS bool; UseDualStackEndpoint aws.DualStackEndpointState; UseFIPSEndpoint aws.FIPSEndpointState }
func (Options) GetDisableHTTPS() bool
func (Options) GetResolvedRegion() string
func (Options) GetUseDualStackEndpoint() aws.DualStackEndpointState
func (Options) GetUseFIPSEndpoint() aws.FIPSEndpointState
type Resolver struct{}
func (*Resolver) ResolveEndpoint(region string, options Options) (endpoint aws.Endpoint, err error)
