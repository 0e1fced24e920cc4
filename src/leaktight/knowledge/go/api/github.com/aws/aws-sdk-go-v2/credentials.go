// Interface of github.com/aws/aws-sdk-go-v2/credentials@v1.20.16, generated from its types. Signatures only.
package credentials

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"

const StaticCredentialsName = "StaticCredentials"
func NewStaticCredentialsProvider(key string, secret string, session string) StaticCredentialsProvider
type StaticCredentialsEmptyError struct{}
func (*StaticCredentialsEmptyError) Error() string
type StaticCredentialsProvider struct { Value aws.Credentials; Source []aws.CredentialSource }
func (StaticCredentialsProvider) ProviderSources() []aws.CredentialSource
func (StaticCredentialsProvider) Retrieve(_ context.Context) (aws.Credentials, error)
