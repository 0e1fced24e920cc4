// Interface of github.com/aws/aws-sdk-go-v2/service/secretsmanager@v1.50.11, generated from its types. Signatures only.
package secretsmanager

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
import "github.com/aws/aws-sdk-go-v2/service/secretsmanager/internal/endpoints"
import "github.com/aws/aws-sdk-go-v2/service/secretsmanager/types"
import smithy "github.com/aws/smithy-go"
import "github.com/aws/smithy-go/auth"
import transport "github.com/aws/smithy-go/endpoints"
import "github.com/aws/smithy-go/logging"
import "github.com/aws/smithy-go/metrics"
import "github.com/aws/smithy-go/middleware"
import "github.com/aws/smithy-go/tracing"
import http2 "github.com/aws/smithy-go/transport/http"
import "net/http"
import "time"

const ServiceAPIVersion = "2017-10-17"
const ServiceID = "Secrets Manager"
var TypeRegistry *smithy.TypeRegistry
func EndpointResolverFromURL(url string, optFns ...func(*aws.Endpoint)) EndpointResolver
func New(options Options, optFns ...func(*Options)) *Client
func NewBatchGetSecretValuePaginator(client BatchGetSecretValueAPIClient, params *BatchGetSecretValueInput, optFns ...func(*BatchGetSecretValuePaginatorOptions)) *BatchGetSecretValuePaginator
func NewDefaultEndpointResolver() *endpoints.Resolver
func NewDefaultEndpointResolverV2() EndpointResolverV2
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client
func NewListSecretVersionIdsPaginator(client ListSecretVersionIdsAPIClient, params *ListSecretVersionIdsInput, optFns ...func(*ListSecretVersionIdsPaginatorOptions)) *ListSecretVersionIdsPaginator
func NewListSecretsPaginator(client ListSecretsAPIClient, params *ListSecretsInput, optFns ...func(*ListSecretsPaginatorOptions)) *ListSecretsPaginator
func WithAPIOptions(optFns ...func(*middleware.Stack) error) func(*Options)
func WithEndpointResolver(v EndpointResolver) func(*Options)
func WithEndpointResolverV2(v EndpointResolverV2) func(*Options)
func WithSigV4SigningName(name string) func(*Options)
func WithSigV4SigningRegion(region string) func(*Options)
type AuthResolverParameters struct { Operation string; Region string }
type AuthSchemeResolver interface { ResolveAuthSchemes(context.Context, *AuthResolverParameters) ([]*auth.Option, error) }
type BatchGetSecretValueAPIClient interface { BatchGetSecretValue(context.Context, *BatchGetSecretValueInput, ...func(*Options)) (*BatchGetSecretValueOutput, error) }
type BatchGetSecretValueInput struct { Filters []types.Filter; MaxResults *int32; NextToken *string; SecretIdList []string }
type BatchGetSecretValueOutput struct { Errors []types.APIErrorType; NextToken *string; SecretValues []types.SecretValueEntry; ResultMetadata middleware.Metadata }
type BatchGetSecretValuePaginator struct{}
func (*BatchGetSecretValuePaginator) HasMorePages() bool
func (*BatchGetSecretValuePaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*BatchGetSecretValueOutput, error)
type BatchGetSecretValuePaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type CancelRotateSecretInput struct { SecretId *string }
type CancelRotateSecretOutput struct { ARN *string; Name *string; VersionId *string; ResultMetadata middleware.Metadata }
type Client struct{}
func (*Client) BatchGetSecretValue(ctx context.Context, params *BatchGetSecretValueInput, optFns ...func(*Options)) (*BatchGetSecretValueOutput, error)
func (*Client) CancelRotateSecret(ctx context.Context, params *CancelRotateSecretInput, optFns ...func(*Options)) (*CancelRotateSecretOutput, error)
func (*Client) CreateSecret(ctx context.Context, params *CreateSecretInput, optFns ...func(*Options)) (*CreateSecretOutput, error)
func (*Client) DeleteResourcePolicy(ctx context.Context, params *DeleteResourcePolicyInput, optFns ...func(*Options)) (*DeleteResourcePolicyOutput, error)
func (*Client) DeleteSecret(ctx context.Context, params *DeleteSecretInput, optFns ...func(*Options)) (*DeleteSecretOutput, error)
func (*Client) DescribeSecret(ctx context.Context, params *DescribeSecretInput, optFns ...func(*Options)) (*DescribeSecretOutput, error)
func (*Client) GetRandomPassword(ctx context.Context, params *GetRandomPasswordInput, optFns ...func(*Options)) (*GetRandomPasswordOutput, error)
func (*Client) GetResourcePolicy(ctx context.Context, params *GetResourcePolicyInput, optFns ...func(*Options)) (*GetResourcePolicyOutput, error)
func (*Client) GetSecretValue(ctx context.Context, params *GetSecretValueInput, optFns ...func(*Options)) (*GetSecretValueOutput, error)
func (*Client) ListSecretVersionIds(ctx context.Context, params *ListSecretVersionIdsInput, optFns ...func(*Options)) (*ListSecretVersionIdsOutput, error)
func (*Client) ListSecrets(ctx context.Context, params *ListSecretsInput, optFns ...func(*Options)) (*ListSecretsOutput, error)
func (*Client) Options() Options
func (*Client) PutResourcePolicy(ctx context.Context, params *PutResourcePolicyInput, optFns ...func(*Options)) (*PutResourcePolicyOutput, error)
func (*Client) PutSecretValue(ctx context.Context, params *PutSecretValueInput, optFns ...func(*Options)) (*PutSecretValueOutput, error)
func (*Client) RemoveRegionsFromReplication(ctx context.Context, params *RemoveRegionsFromReplicationInput, optFns ...func(*Options)) (*RemoveRegionsFromReplicationOutput, error)
func (*Client) ReplicateSecretToRegions(ctx context.Context, params *ReplicateSecretToRegionsInput, optFns ...func(*Options)) (*ReplicateSecretToRegionsOutput, error)
func (*Client) RestoreSecret(ctx context.Context, params *RestoreSecretInput, optFns ...func(*Options)) (*RestoreSecretOutput, error)
func (*Client) RotateSecret(ctx context.Context, params *RotateSecretInput, optFns ...func(*Options)) (*RotateSecretOutput, error)
func (*Client) StopReplicationToReplica(ctx context.Context, params *StopReplicationToReplicaInput, optFns ...func(*Options)) (*StopReplicationToReplicaOutput, error)
func (*Client) TagResource(ctx context.Context, params *TagResourceInput, optFns ...func(*Options)) (*TagResourceOutput, error)
func (*Client) UntagResource(ctx context.Context, params *UntagResourceInput, optFns ...func(*Options)) (*UntagResourceOutput, error)
func (*Client) UpdateSecret(ctx context.Context, params *UpdateSecretInput, optFns ...func(*Options)) (*UpdateSecretOutput, error)
func (*Client) UpdateSecretVersionStage(ctx context.Context, params *UpdateSecretVersionStageInput, optFns ...func(*Options)) (*UpdateSecretVersionStageOutput, error)
func (*Client) ValidateResourcePolicy(ctx context.Context, params *ValidateResourcePolicyInput, optFns ...func(*Options)) (*ValidateResourcePolicyOutput, error)
type CreateSecretInput struct { Name *string; AddReplicaRegions []types.ReplicaRegionType; ClientRequestToken *string; Description *string; ForceOverwriteReplicaSecret bool; KmsKeyId *string; SecretBinary []byte; SecretString *string; Tags []types.Tag; Type *string }
type CreateSecretOutput struct { ARN *string; Name *string; ReplicationStatus []types.ReplicationStatusType; VersionId *string; ResultMetadata middleware.Metadata }
type DeleteResourcePolicyInput struct { SecretId *string }
type DeleteResourcePolicyOutput struct { ARN *string; Name *string; ResultMetadata middleware.Metadata }
type DeleteSecretInput struct { SecretId *string; ForceDeleteWithoutRecovery *bool; RecoveryWindowInDays *int64 }
type DeleteSecretOutput struct { ARN *string; DeletionDate *time.Time; Name *string; ResultMetadata middleware.Metadata }
type DescribeSecretInput struct { SecretId *string }
type DescribeSecretOutput struct { ARN *string; CreatedDate *time.Time; DeletedDate *time.Time; Description *string; ExternalSecretRotationMetadata []types.ExternalSecretRotationMetadataItem; ExternalSecretRotationRoleArn *string; KmsKeyId *string; LastAccessedDate *time.Time; LastChangedDate *time.Time; LastRotatedDate *time.Time; Name *string; NextRotationDate *time.Time; OwningService *string; PrimaryRegion *string; ReplicationStatus []types.ReplicationStatusType; RotationEnabled *bool; RotationLambdaARN *string; RotationRules *types.RotationRulesType; Tags []types.Tag; Type *string; VersionIdsToStages map[string][]string; ResultMetadata middleware.Metadata }
type EndpointParameters struct { Region *string; UseDualStack *bool; UseFIPS *bool; Endpoint *string }
func (EndpointParameters) ValidateRequired() error
func (EndpointParameters) WithDefaults() EndpointParameters
type EndpointResolver interface { ResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error) }
type EndpointResolverFunc func(region string, options EndpointResolverOptions) (aws.Endpoint, error)
func (EndpointResolverFunc) ResolveEndpoint(region string, options EndpointResolverOptions) (endpoint aws.Endpoint, err error)
type EndpointResolverOptions = endpoints.Options
type EndpointResolverV2 interface { ResolveEndpoint(ctx context.Context, params EndpointParameters) (transport.Endpoint, error) }
type GetRandomPasswordInput struct { ExcludeCharacters *string; ExcludeLowercase *bool; ExcludeNumbers *bool; ExcludePunctuation *bool; ExcludeUppercase *bool; IncludeSpace *bool; PasswordLength *int64; RequireEachIncludedType *bool }
type GetRandomPasswordOutput struct { RandomPassword *string; ResultMetadata middleware.Metadata }
type GetResourcePolicyInput struct { SecretId *string }
type GetResourcePolicyOutput struct { ARN *string; Name *string; ResourcePolicy *string; ResultMetadata middleware.Metadata }
type GetSecretValueInput struct { SecretId *string; VersionId *string; VersionStage *string }
type GetSecretValueOutput struct { ARN *string; CreatedDate *time.Time; Name *string; SecretBinary []byte; SecretString *string; VersionId *string; VersionStages []string; ResultMetadata middleware.Metadata }
type HTTPClient interface { Do(*http.Request) (*http.Response, error) }
type HTTPSignerV4 interface { SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) error }
type IdempotencyTokenProvider interface { GetIdempotencyToken() (string, error) }
type ListSecretVersionIdsAPIClient interface { ListSecretVersionIds(context.Context, *ListSecretVersionIdsInput, ...func(*Options)) (*ListSecretVersionIdsOutput, error) }
type ListSecretVersionIdsInput struct { SecretId *string; IncludeDeprecated *bool; MaxResults *int32; NextToken *string }
type ListSecretVersionIdsOutput struct { ARN *string; Name *string; NextToken *string; Versions []types.SecretVersionsListEntry; ResultMetadata middleware.Metadata }
type ListSecretVersionIdsPaginator struct{}
func (*ListSecretVersionIdsPaginator) HasMorePages() bool
func (*ListSecretVersionIdsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListSecretVersionIdsOutput, error)
type ListSecretVersionIdsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListSecretsAPIClient interface { ListSecrets(context.Context, *ListSecretsInput, ...func(*Options)) (*ListSecretsOutput, error) }
type ListSecretsInput struct { Filters []types.Filter; IncludePlannedDeletion *bool; MaxResults *int32; NextToken *string; SortBy types.SortByType; SortOrder types.SortOrderType }
type ListSecretsOutput struct { NextToken *string; SecretList []types.SecretListEntry; ResultMetadata middleware.Metadata }
type ListSecretsPaginator struct{}
func (*ListSecretsPaginator) HasMorePages() bool
func (*ListSecretsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListSecretsOutput, error)
type ListSecretsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type Options struct { APIOptions []func(*middleware.Stack) error; AppID string; BaseEndpoint *string; ClientLogMode aws.ClientLogMode; Credentials aws.CredentialsProvider; DefaultsMode aws.DefaultsMode; DisableClockSkewCorrection bool; EndpointOptions EndpointResolverOptions; EndpointResolver EndpointResolver; EndpointResolverV2 EndpointResolverV2; HTTPSignerV4 HTTPSignerV4; IdempotencyTokenProvider IdempotencyTokenProvider; Logger logging.Logger; MeterProvider metrics.MeterProvider; Region string; RetryMaxAttempts int; RetryMode aws.RetryMode; Retryer aws.Retryer; RuntimeEnvironment aws.RuntimeEnvironment; TracerProvider tracing.TracerProvider; Protocol http2.ClientProtocol; HTTPClient HTTPClient; Interceptors http2.InterceptorRegistry; AuthSchemeResolver AuthSchemeResolver; AuthSchemes []http2.AuthScheme; AuthSchemePreference []string }
func (Options) Copy() Options
func (Options) GetIdentityResolver(schemeID string) auth.IdentityResolver
type PutResourcePolicyInput struct { ResourcePolicy *string; SecretId *string; BlockPublicPolicy *bool }
type PutResourcePolicyOutput struct { ARN *string; Name *string; ResultMetadata middleware.Metadata }
type PutSecretValueInput struct { SecretId *string; ClientRequestToken *string; RotationToken *string; SecretBinary []byte; SecretString *string; VersionStages []string }
type PutSecretValueOutput struct { ARN *string; Name *string; VersionId *string; VersionStages []string; ResultMetadata middleware.Metadata }
type RemoveRegionsFromReplicationInput struct { RemoveReplicaRegions []string; SecretId *string }
type RemoveRegionsFromReplicationOutput struct { ARN *string; ReplicationStatus []types.ReplicationStatusType; ResultMetadata middleware.Metadata }
type ReplicateSecretToRegionsInput struct { AddReplicaRegions []types.ReplicaRegionType; SecretId *string; ForceOverwriteReplicaSecret bool }
type ReplicateSecretToRegionsOutput struct { ARN *string; ReplicationStatus []types.ReplicationStatusType; ResultMetadata middleware.Metadata }
type ResolveEndpoint struct { Resolver EndpointResolver; Options EndpointResolverOptions }
func (*ResolveEndpoint) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (out middleware.SerializeOutput, metadata middleware.Metadata, err error)
func (*ResolveEndpoint) ID() string
type RestoreSecretInput struct { SecretId *string }
type RestoreSecretOutput struct { ARN *string; Name *string; ResultMetadata middleware.Metadata }
type RotateSecretInput struct { SecretId *string; ClientRequestToken *string; ExternalSecretRotationMetadata []types.ExternalSecretRotationMetadataItem; ExternalSecretRotationRoleArn *string; RotateImmediately *bool; RotationLambdaARN *string; RotationRules *types.RotationRulesType }
type RotateSecretOutput struct { ARN *string; Name *string; VersionId *string; ResultMetadata middleware.Metadata }
type StopReplicationToReplicaInput struct { SecretId *string }
type StopReplicationToReplicaOutput struct { ARN *string; ResultMetadata middleware.Metadata }
type TagResourceInput struct { SecretId *string; Tags []types.Tag }
type TagResourceOutput struct { ResultMetadata middleware.Metadata }
type UntagResourceInput struct { SecretId *string; TagKeys []string }
type UntagResourceOutput struct { ResultMetadata middleware.Metadata }
type UpdateSecretInput struct { SecretId *string; ClientRequestToken *string; Description *string; KmsKeyId *string; SecretBinary []byte; SecretString *string; Type *string }
type UpdateSecretOutput struct { ARN *string; Name *string; VersionId *string; ResultMetadata middleware.Metadata }
type UpdateSecretVersionStageInput struct { SecretId *string; VersionStage *string; MoveToVersionId *string; RemoveFromVersionId *string }
type UpdateSecretVersionStageOutput struct { ARN *string; Name *string; ResultMetadata middleware.Metadata }
type ValidateResourcePolicyInput struct { ResourcePolicy *string; SecretId *string }
type ValidateResourcePolicyOutput struct { PolicyValidationPassed bool; ValidationErrors []types.ValidationErrorsEntry; ResultMetadata middleware.Metadata }
