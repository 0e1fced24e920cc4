// Interface of github.com/aws/aws-sdk-go-v2/feature/ec2/imds/internal/config@v1.20.8, generated from its types. Signatures only.
package config

type ClientEnableState uint
type EndpointModeState uint
func (*EndpointModeState) SetFromString(v string) error
