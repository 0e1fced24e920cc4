// Interface of github.com/aws/aws-sdk-go-v2/credentials/stscreds@v1.20.16, generated from its types. Signatures only.
package stscreds

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/service/sts"
import "github.com/aws/aws-sdk-go-v2/service/sts/types"
import "time"

const ProviderName = "AssumeRoleProvider"
const WebIdentityProviderName = "WebIdentityCredentials"
var DefaultDuration time.Duration
func NewAssumeRoleProvider(client AssumeRoleAPIClient, roleARN string, optFns ...func(*AssumeRoleOptions)) *AssumeRoleProvider
func NewWebIdentityRoleProvider(client AssumeRoleWithWebIdentityAPIClient, roleARN string, tokenRetriever IdentityTokenRetriever, optFns ...func(*WebIdentityRoleOptions)) *WebIdentityRoleProvider
func StdinTokenProvider() (string, error)
type AssumeRoleAPIClient interface { AssumeRole(ctx context.Context, params *sts.AssumeRoleInput, optFns ...func(*sts.Options)) (*sts.AssumeRoleOutput, error) }
type AssumeRoleOptions struct { Client AssumeRoleAPIClient; RoleARN string; RoleSessionName string; Duration time.Duration; ExternalID *string; Policy *string; PolicyARNs []types.PolicyDescriptorType; SerialNumber *string; SourceIdentity *string; TokenProvider func() (string, error); Tags []types.Tag; TransitiveTagKeys []string; CredentialSources []aws.CredentialSource }
type AssumeRoleProvider struct{}
func (*AssumeRoleProvider) ProviderSources() []aws.CredentialSource
func (*AssumeRoleProvider) Retrieve(ctx context.Context) (aws.Credentials, error)
type AssumeRoleWithWebIdentityAPIClient interface { AssumeRoleWithWebIdentity(ctx context.Context, params *sts.AssumeRoleWithWebIdentityInput, optFns ...func(*sts.Options)) (*sts.AssumeRoleWithWebIdentityOutput, error) }
type IdentityTokenFile string
func (IdentityTokenFile) GetIdentityToken() ([]byte, error)
type IdentityTokenRetriever interface { GetIdentityToken() ([]byte, error) }
type WebIdentityRoleOptions struct { Client AssumeRoleWithWebIdentityAPIClient; TokenRetriever IdentityTokenRetriever; RoleARN string; RoleSessionName string; Duration time.Duration; Policy *string; PolicyARNs []types.PolicyDescriptorType; CredentialSources []aws.CredentialSource }
type WebIdentityRoleProvider struct{}
func (*WebIdentityRoleProvider) ProviderSources() []aws.CredentialSource
func (*WebIdentityRoleProvider) Retrieve(ctx context.Context) (aws.Credentials, error)
