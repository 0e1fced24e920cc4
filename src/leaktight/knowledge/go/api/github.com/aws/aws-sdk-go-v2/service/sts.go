// Interface of github.com/aws/aws-sdk-go-v2/service/sts@v1.51.9, generated from its types. Signatures only.
package sts

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
import "github.com/aws/aws-sdk-go-v2/service/sts/internal/endpoints"
import "github.com/aws/aws-sdk-go-v2/service/sts/types"
import "github.com/aws/smithy-go/auth"
import transport "github.com/aws/smithy-go/endpoints"
import "github.com/aws/smithy-go/logging"
import "github.com/aws/smithy-go/metrics"
import "github.com/aws/smithy-go/middleware"
import "github.com/aws/smithy-go/tracing"
import http2 "github.com/aws/smithy-go/transport/http"
import "net/http"
import "time"

const ServiceAPIVersion = "2011-06-15"
const ServiceID = "STS"
func EndpointResolverFromURL(url string, optFns ...func(*aws.Endpoint)) EndpointResolver
func New(options Options, optFns ...func(*Options)) *Client
func NewDefaultEndpointResolver() *endpoints.Resolver
func NewDefaultEndpointResolverV2() EndpointResolverV2
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client
func NewPresignClient(c *Client, optFns ...func(*PresignOptions)) *PresignClient
func WithAPIOptions(optFns ...func(*middleware.Stack) error) func(*Options)
func WithEndpointResolver(v EndpointResolver) func(*Options)
func WithEndpointResolverV2(v EndpointResolverV2) func(*Options)
func WithPresignClientFromClientOptions(optFns ...func(*Options)) func(*PresignOptions)
func WithSigV4ASigningRegions(regions []string) func(*Options)
func WithSigV4SigningName(name string) func(*Options)
func WithSigV4SigningRegion(region string) func(*Options)
type AssumeRoleInput struct { RoleArn *string; RoleSessionName *string; DurationSeconds *int32; ExternalId *string; MinimumSessionTokenSize *int32; Policy *string; PolicyArns []types.PolicyDescriptorType; ProvidedContexts []types.ProvidedContext; SerialNumber *string; SourceIdentity *string; Tags []types.Tag; TokenCode *string; TransitiveTagKeys []string }
type AssumeRoleOutput struct { AssumedRoleUser *types.AssumedRoleUser; Credentials *types.Credentials; PackedPolicySize *int32; SessionTokenSize *int32; SessionTokenUtilization *int32; SourceIdentity *string; ResultMetadata middleware.Metadata }
type AssumeRoleWithSAMLInput struct { PrincipalArn *string; RoleArn *string; SAMLAssertion *string; DurationSeconds *int32; MinimumSessionTokenSize *int32; Policy *string; PolicyArns []types.PolicyDescriptorType }
type AssumeRoleWithSAMLOutput struct { AssumedRoleUser *types.AssumedRoleUser; Audience *string; Credentials *types.Credentials; Issuer *string; NameQualifier *string; PackedPolicySize *int32; SessionTokenSize *int32; SessionTokenUtilization *int32; SourceIdentity *string; Subject *string; SubjectType *string; ResultMetadata middleware.Metadata }
type AssumeRoleWithWebIdentityInput struct { RoleArn *string; RoleSessionName *string; WebIdentityToken *string; DurationSeconds *int32; MinimumSessionTokenSize *int32; Policy *string; PolicyArns []types.PolicyDescriptorType; ProviderId *string }
type AssumeRoleWithWebIdentityOutput struct { AssumedRoleUser *types.AssumedRoleUser; Audience *string; Credentials *types.Credentials; PackedPolicySize *int32; Provider *string; SessionTokenSize *int32; SessionTokenUtilization *int32; SourceIdentity *string; SubjectFromWebIdentityToken *string; ResultMetadata middleware.Metadata }
type AssumeRootInput struct { TargetPrincipal *string; TaskPolicyArn *types.PolicyDescriptorType; DurationSeconds *int32; MinimumSessionTokenSize *int32 }
type AssumeRootOutput struct { Credentials *types.Credentials; SessionTokenSize *int32; SessionTokenUtilization *int32; SourceIdentity *string; ResultMetadata middleware.Metadata }
type AuthResolverParameters struct { Operation string; Region string }
type AuthSchemeResolver interface { ResolveAuthSchemes(context.Context, *AuthResolverParameters) ([]*auth.Option, error) }
type Client struct{}
func (*Client) AssumeRole(ctx context.Context, params *AssumeRoleInput, optFns ...func(*Options)) (*AssumeRoleOutput, error)
func (*Client) AssumeRoleWithSAML(ctx context.Context, params *AssumeRoleWithSAMLInput, optFns ...func(*Options)) (*AssumeRoleWithSAMLOutput, error)
func (*Client) AssumeRoleWithWebIdentity(ctx context.Context, params *AssumeRoleWithWebIdentityInput, optFns ...func(*Options)) (*AssumeRoleWithWebIdentityOutput, error)
func (*Client) AssumeRoot(ctx context.Context, params *AssumeRootInput, optFns ...func(*Options)) (*AssumeRootOutput, error)
func (*Client) DecodeAuthorizationMessage(ctx context.Context, params *DecodeAuthorizationMessageInput, optFns ...func(*Options)) (*DecodeAuthorizationMessageOutput, error)
func (*Client) GetAccessKeyInfo(ctx context.Context, params *GetAccessKeyInfoInput, optFns ...func(*Options)) (*GetAccessKeyInfoOutput, error)
func (*Client) GetCallerIdentity(ctx context.Context, params *GetCallerIdentityInput, optFns ...func(*Options)) (*GetCallerIdentityOutput, error)
func (*Client) GetDelegatedAccessToken(ctx context.Context, params *GetDelegatedAccessTokenInput, optFns ...func(*Options)) (*GetDelegatedAccessTokenOutput, error)
func (*Client) GetFederationToken(ctx context.Context, params *GetFederationTokenInput, optFns ...func(*Options)) (*GetFederationTokenOutput, error)
func (*Client) GetSessionToken(ctx context.Context, params *GetSessionTokenInput, optFns ...func(*Options)) (*GetSessionTokenOutput, error)
func (*Client) GetWebIdentityToken(ctx context.Context, params *GetWebIdentityTokenInput, optFns ...func(*Options)) (*GetWebIdentityTokenOutput, error)
func (*Client) Options() Options
type DecodeAuthorizationMessageInput struct { EncodedMessage *string }
type DecodeAuthorizationMessageOutput struct { DecodedMessage *string; ResultMetadata middleware.Metadata }
type EndpointParameters struct { Region *string; UseDualStack *bool; UseFIPS *bool; Endpoint *string; UseGlobalEndpoint *bool }
func (EndpointParameters) ValidateRequired() error
func (EndpointParameters) WithDefaults() EndpointParameters
type EndpointResolver interface { ResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error) }
type EndpointResolverFunc func(region string, options EndpointResolverOptions) (aws.Endpoint, error)
func (EndpointResolverFunc) ResolveEndpoint(region string, options EndpointResolverOptions) (endpoint aws.Endpoint, err error)
type EndpointResolverOptions = endpoints.Options
type EndpointResolverV2 interface { ResolveEndpoint(ctx context.Context, params EndpointParameters) (transport.Endpoint, error) }
type GetAccessKeyInfoInput struct { AccessKeyId *string }
type GetAccessKeyInfoOutput struct { Account *string; ResultMetadata middleware.Metadata }
type GetCallerIdentityInput struct{}
type GetCallerIdentityOutput struct { Account *string; Arn *string; UserId *string; ResultMetadata middleware.Metadata }
type GetDelegatedAccessTokenInput struct { TradeInToken *string }
type GetDelegatedAccessTokenOutput struct { AssumedPrincipal *string; Credentials *types.Credentials; PackedPolicySize *int32; ResultMetadata middleware.Metadata }
type GetFederationTokenInput struct { Name *string; DurationSeconds *int32; MinimumSessionTokenSize *int32; Policy *string; PolicyArns []types.PolicyDescriptorType; Tags []types.Tag }
type GetFederationTokenOutput struct { Credentials *types.Credentials; FederatedUser *types.FederatedUser; PackedPolicySize *int32; SessionTokenSize *int32; SessionTokenUtilization *int32; ResultMetadata middleware.Metadata }
type GetSessionTokenInput struct { DurationSeconds *int32; MinimumSessionTokenSize *int32; SerialNumber *string; TokenCode *string }
type GetSessionTokenOutput struct { Credentials *types.Credentials; SessionTokenSize *int32; SessionTokenUtilization *int32; ResultMetadata middleware.Metadata }
type GetWebIdentityTokenInput struct { Audience []string; SigningAlgorithm *string; DurationSeconds *int32; Tags []types.Tag }
type GetWebIdentityTokenOutput struct { Expiration *time.Time; WebIdentityToken *string; ResultMetadata middleware.Metadata }
type HTTPClient interface { Do(*http.Request) (*http.Response, error) }
type HTTPPresignerV4 interface { PresignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) (url string, signedHeader http.Header, err error) }
type HTTPSignerV4 interface { SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) error }
type Options struct { APIOptions []func(*middleware.Stack) error; AppID string; BaseEndpoint *string; ClientLogMode aws.ClientLogMode; Credentials aws.CredentialsProvider; DefaultsMode aws.DefaultsMode; DisableClockSkewCorrection bool; EndpointOptions EndpointResolverOptions; EndpointResolver EndpointResolver; EndpointResolverV2 EndpointResolverV2; HTTPSignerV4 HTTPSignerV4; Logger logging.Logger; MeterProvider metrics.MeterProvider; Region string; RetryMaxAttempts int; RetryMode aws.RetryMode; Retryer aws.Retryer; RuntimeEnvironment aws.RuntimeEnvironment; TracerProvider tracing.TracerProvider; HTTPClient HTTPClient; Interceptors http2.InterceptorRegistry; AuthSchemeResolver AuthSchemeResolver; AuthSchemes []http2.AuthScheme; AuthSchemePreference []string }
func (Options) Copy() Options
func (Options) GetIdentityResolver(schemeID string) auth.IdentityResolver
type PresignClient struct{}
func (*PresignClient) PresignAssumeRole(ctx context.Context, params *AssumeRoleInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error)
func (*PresignClient) PresignGetCallerIdentity(ctx context.Context, params *GetCallerIdentityInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error)
type PresignOptions struct { ClientOptions []func(*Options); Presigner HTTPPresignerV4 }
type ResolveEndpoint struct { Resolver EndpointResolver; Options EndpointResolverOptions }
func (*ResolveEndpoint) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (out middleware.SerializeOutput, metadata middleware.Metadata, err error)
func (*ResolveEndpoint) ID() string
