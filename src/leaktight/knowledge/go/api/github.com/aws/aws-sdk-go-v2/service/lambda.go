// Interface of github.com/aws/aws-sdk-go-v2/service/lambda@v1.114.3, generated from its types. Signatures only.
package lambda

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/aws/protocol/eventstream"
import "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
import "github.com/aws/aws-sdk-go-v2/service/lambda/internal/endpoints"
import "github.com/aws/aws-sdk-go-v2/service/lambda/types"
import smithy "github.com/aws/smithy-go"
import "github.com/aws/smithy-go/auth"
import transport "github.com/aws/smithy-go/endpoints"
import "github.com/aws/smithy-go/logging"
import "github.com/aws/smithy-go/metrics"
import "github.com/aws/smithy-go/middleware"
import "github.com/aws/smithy-go/tracing"
import http2 "github.com/aws/smithy-go/transport/http"
import "io"
import "net/http"
import "time"

const ServiceAPIVersion = "2015-03-31"
const ServiceID = "Lambda"
var TypeRegistry *smithy.TypeRegistry
func EndpointResolverFromURL(url string, optFns ...func(*aws.Endpoint)) EndpointResolver
func New(options Options, optFns ...func(*Options)) *Client
func NewDefaultEndpointResolver() *endpoints.Resolver
func NewDefaultEndpointResolverV2() EndpointResolverV2
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client
func NewFunctionActiveV2Waiter(client GetFunctionAPIClient, optFns ...func(*FunctionActiveV2WaiterOptions)) *FunctionActiveV2Waiter
func NewFunctionActiveWaiter(client GetFunctionConfigurationAPIClient, optFns ...func(*FunctionActiveWaiterOptions)) *FunctionActiveWaiter
func NewFunctionExistsWaiter(client GetFunctionAPIClient, optFns ...func(*FunctionExistsWaiterOptions)) *FunctionExistsWaiter
func NewFunctionUpdatedV2Waiter(client GetFunctionAPIClient, optFns ...func(*FunctionUpdatedV2WaiterOptions)) *FunctionUpdatedV2Waiter
func NewFunctionUpdatedWaiter(client GetFunctionConfigurationAPIClient, optFns ...func(*FunctionUpdatedWaiterOptions)) *FunctionUpdatedWaiter
func NewGetDurableExecutionHistoryPaginator(client GetDurableExecutionHistoryAPIClient, params *GetDurableExecutionHistoryInput, optFns ...func(*GetDurableExecutionHistoryPaginatorOptions)) *GetDurableExecutionHistoryPaginator
func NewGetDurableExecutionStatePaginator(client GetDurableExecutionStateAPIClient, params *GetDurableExecutionStateInput, optFns ...func(*GetDurableExecutionStatePaginatorOptions)) *GetDurableExecutionStatePaginator
func NewInvokeWithResponseStreamEventStream(optFns ...func(*InvokeWithResponseStreamEventStream)) *InvokeWithResponseStreamEventStream
func NewListAliasesPaginator(client ListAliasesAPIClient, params *ListAliasesInput, optFns ...func(*ListAliasesPaginatorOptions)) *ListAliasesPaginator
func NewListCapacityProvidersPaginator(client ListCapacityProvidersAPIClient, params *ListCapacityProvidersInput, optFns ...func(*ListCapacityProvidersPaginatorOptions)) *ListCapacityProvidersPaginator
func NewListCodeSigningConfigsPaginator(client ListCodeSigningConfigsAPIClient, params *ListCodeSigningConfigsInput, optFns ...func(*ListCodeSigningConfigsPaginatorOptions)) *ListCodeSigningConfigsPaginator
func NewListDurableExecutionsByFunctionPaginator(client ListDurableExecutionsByFunctionAPIClient, params *ListDurableExecutionsByFunctionInput, optFns ...func(*ListDurableExecutionsByFunctionPaginatorOptions)) *ListDurableExecutionsByFunctionPaginator
func NewListEventSourceMappingsPaginator(client ListEventSourceMappingsAPIClient, params *ListEventSourceMappingsInput, optFns ...func(*ListEventSourceMappingsPaginatorOptions)) *ListEventSourceMappingsPaginator
func NewListFunctionEventInvokeConfigsPaginator(client ListFunctionEventInvokeConfigsAPIClient, params *ListFunctionEventInvokeConfigsInput, optFns ...func(*ListFunctionEventInvokeConfigsPaginatorOptions)) *ListFunctionEventInvokeConfigsPaginator
func NewListFunctionUrlConfigsPaginator(client ListFunctionUrlConfigsAPIClient, params *ListFunctionUrlConfigsInput, optFns ...func(*ListFunctionUrlConfigsPaginatorOptions)) *ListFunctionUrlConfigsPaginator
func NewListFunctionVersionsByCapacityProviderPaginator(client ListFunctionVersionsByCapacityProviderAPIClient, params *ListFunctionVersionsByCapacityProviderInput, optFns ...func(*ListFunctionVersionsByCapacityProviderPaginatorOptions)) *ListFunctionVersionsByCapacityProviderPaginator
func NewListFunctionsByCodeSigningConfigPaginator(client ListFunctionsByCodeSigningConfigAPIClient, params *ListFunctionsByCodeSigningConfigInput, optFns ...func(*ListFunctionsByCodeSigningConfigPaginatorOptions)) *ListFunctionsByCodeSigningConfigPaginator
func NewListFunctionsPaginator(client ListFunctionsAPIClient, params *ListFunctionsInput, optFns ...func(*ListFunctionsPaginatorOptions)) *ListFunctionsPaginator
func NewListLayerVersionsPaginator(client ListLayerVersionsAPIClient, params *ListLayerVersionsInput, optFns ...func(*ListLayerVersionsPaginatorOptions)) *ListLayerVersionsPaginator
func NewListLayersPaginator(client ListLayersAPIClient, params *ListLayersInput, optFns ...func(*ListLayersPaginatorOptions)) *ListLayersPaginator
func NewListProvisionedConcurrencyConfigsPaginator(client ListProvisionedConcurrencyConfigsAPIClient, params *ListProvisionedConcurrencyConfigsInput, optFns ...func(*ListProvisionedConcurrencyConfigsPaginatorOptions)) *ListProvisionedConcurrencyConfigsPaginator
func NewListVersionsByFunctionPaginator(client ListVersionsByFunctionAPIClient, params *ListVersionsByFunctionInput, optFns ...func(*ListVersionsByFunctionPaginatorOptions)) *ListVersionsByFunctionPaginator
func NewPublishedVersionActiveWaiter(client GetFunctionConfigurationAPIClient, optFns ...func(*PublishedVersionActiveWaiterOptions)) *PublishedVersionActiveWaiter
func WithAPIOptions(optFns ...func(*middleware.Stack) error) func(*Options)
func WithEndpointResolver(v EndpointResolver) func(*Options)
func WithEndpointResolverV2(v EndpointResolverV2) func(*Options)
func WithSigV4SigningName(name string) func(*Options)
func WithSigV4SigningRegion(region string) func(*Options)
type AddLayerVersionPermissionInput struct { Action *string; LayerName *string; Principal *string; StatementId *string; VersionNumber *int64; OrganizationId *string; RevisionId *string }
type AddLayerVersionPermissionOutput struct { RevisionId *string; Statement *string; ResultMetadata middleware.Metadata }
type AddPermissionInput struct { Action *string; FunctionName *string; Principal *string; StatementId *string; EventSourceToken *string; FunctionUrlAuthType types.FunctionUrlAuthType; InvokedViaFunctionUrl *bool; PrincipalOrgID *string; Qualifier *string; RevisionId *string; SourceAccount *string; SourceArn *string }
type AddPermissionOutput struct { Statement *string; ResultMetadata middleware.Metadata }
type AuthResolverParameters struct { Operation string; Region string }
type AuthSchemeResolver interface { ResolveAuthSchemes(context.Context, *AuthResolverParameters) ([]*auth.Option, error) }
type CheckpointDurableExecutionInput struct { CheckpointToken *string; DurableExecutionArn *string; ClientToken *string; Updates []types.OperationUpdate }
type CheckpointDurableExecutionOutput struct { NewExecutionState *types.CheckpointUpdatedExecutionState; CheckpointToken *string; ResultMetadata middleware.Metadata }
type Client struct{}
func (*Client) AddLayerVersionPermission(ctx context.Context, params *AddLayerVersionPermissionInput, optFns ...func(*Options)) (*AddLayerVersionPermissionOutput, error)
func (*Client) AddPermission(ctx context.Context, params *AddPermissionInput, optFns ...func(*Options)) (*AddPermissionOutput, error)
func (*Client) CheckpointDurableExecution(ctx context.Context, params *CheckpointDurableExecutionInput, optFns ...func(*Options)) (*CheckpointDurableExecutionOutput, error)
func (*Client) CreateAlias(ctx context.Context, params *CreateAliasInput, optFns ...func(*Options)) (*CreateAliasOutput, error)
func (*Client) CreateCapacityProvider(ctx context.Context, params *CreateCapacityProviderInput, optFns ...func(*Options)) (*CreateCapacityProviderOutput, error)
func (*Client) CreateCodeSigningConfig(ctx context.Context, params *CreateCodeSigningConfigInput, optFns ...func(*Options)) (*CreateCodeSigningConfigOutput, error)
func (*Client) CreateEventSourceMapping(ctx context.Context, params *CreateEventSourceMappingInput, optFns ...func(*Options)) (*CreateEventSourceMappingOutput, error)
func (*Client) CreateFunction(ctx context.Context, params *CreateFunctionInput, optFns ...func(*Options)) (*CreateFunctionOutput, error)
func (*Client) CreateFunctionUrlConfig(ctx context.Context, params *CreateFunctionUrlConfigInput, optFns ...func(*Options)) (*CreateFunctionUrlConfigOutput, error)
func (*Client) DeleteAlias(ctx context.Context, params *DeleteAliasInput, optFns ...func(*Options)) (*DeleteAliasOutput, error)
func (*Client) DeleteCapacityProvider(ctx context.Context, params *DeleteCapacityProviderInput, optFns ...func(*Options)) (*DeleteCapacityProviderOutput, error)
func (*Client) DeleteCodeSigningConfig(ctx context.Context, params *DeleteCodeSigningConfigInput, optFns ...func(*Options)) (*DeleteCodeSigningConfigOutput, error)
func (*Client) DeleteEventSourceMapping(ctx context.Context, params *DeleteEventSourceMappingInput, optFns ...func(*Options)) (*DeleteEventSourceMappingOutput, error)
func (*Client) DeleteFunction(ctx context.Context, params *DeleteFunctionInput, optFns ...func(*Options)) (*DeleteFunctionOutput, error)
func (*Client) DeleteFunctionCodeSigningConfig(ctx context.Context, params *DeleteFunctionCodeSigningConfigInput, optFns ...func(*Options)) (*DeleteFunctionCodeSigningConfigOutput, error)
func (*Client) DeleteFunctionConcurrency(ctx context.Context, params *DeleteFunctionConcurrencyInput, optFns ...func(*Options)) (*DeleteFunctionConcurrencyOutput, error)
func (*Client) DeleteFunctionEventInvokeConfig(ctx context.Context, params *DeleteFunctionEventInvokeConfigInput, optFns ...func(*Options)) (*DeleteFunctionEventInvokeConfigOutput, error)
func (*Client) DeleteFunctionUrlConfig(ctx context.Context, params *DeleteFunctionUrlConfigInput, optFns ...func(*Options)) (*DeleteFunctionUrlConfigOutput, error)
func (*Client) DeleteLayerVersion(ctx context.Context, params *DeleteLayerVersionInput, optFns ...func(*Options)) (*DeleteLayerVersionOutput, error)
func (*Client) DeleteProvisionedConcurrencyConfig(ctx context.Context, params *DeleteProvisionedConcurrencyConfigInput, optFns ...func(*Options)) (*DeleteProvisionedConcurrencyConfigOutput, error)
func (*Client) DeleteResourcePolicy(ctx context.Context, params *DeleteResourcePolicyInput, optFns ...func(*Options)) (*DeleteResourcePolicyOutput, error)
func (*Client) GetAccountSettings(ctx context.Context, params *GetAccountSettingsInput, optFns ...func(*Options)) (*GetAccountSettingsOutput, error)
func (*Client) GetAlias(ctx context.Context, params *GetAliasInput, optFns ...func(*Options)) (*GetAliasOutput, error)
func (*Client) GetCapacityProvider(ctx context.Context, params *GetCapacityProviderInput, optFns ...func(*Options)) (*GetCapacityProviderOutput, error)
func (*Client) GetCodeSigningConfig(ctx context.Context, params *GetCodeSigningConfigInput, optFns ...func(*Options)) (*GetCodeSigningConfigOutput, error)
func (*Client) GetDurableExecution(ctx context.Context, params *GetDurableExecutionInput, optFns ...func(*Options)) (*GetDurableExecutionOutput, error)
func (*Client) GetDurableExecutionHistory(ctx context.Context, params *GetDurableExecutionHistoryInput, optFns ...func(*Options)) (*GetDurableExecutionHistoryOutput, error)
func (*Client) GetDurableExecutionState(ctx context.Context, params *GetDurableExecutionStateInput, optFns ...func(*Options)) (*GetDurableExecutionStateOutput, error)
func (*Client) GetEventSourceMapping(ctx context.Context, params *GetEventSourceMappingInput, optFns ...func(*Options)) (*GetEventSourceMappingOutput, error)
func (*Client) GetFunction(ctx context.Context, params *GetFunctionInput, optFns ...func(*Options)) (*GetFunctionOutput, error)
func (*Client) GetFunctionCodeSigningConfig(ctx context.Context, params *GetFunctionCodeSigningConfigInput, optFns ...func(*Options)) (*GetFunctionCodeSigningConfigOutput, error)
func (*Client) GetFunctionConcurrency(ctx context.Context, params *GetFunctionConcurrencyInput, optFns ...func(*Options)) (*GetFunctionConcurrencyOutput, error)
func (*Client) GetFunctionConfiguration(ctx context.Context, params *GetFunctionConfigurationInput, optFns ...func(*Options)) (*GetFunctionConfigurationOutput, error)
func (*Client) GetFunctionEventInvokeConfig(ctx context.Context, params *GetFunctionEventInvokeConfigInput, optFns ...func(*Options)) (*GetFunctionEventInvokeConfigOutput, error)
func (*Client) GetFunctionRecursionConfig(ctx context.Context, params *GetFunctionRecursionConfigInput, optFns ...func(*Options)) (*GetFunctionRecursionConfigOutput, error)
func (*Client) GetFunctionScalingConfig(ctx context.Context, params *GetFunctionScalingConfigInput, optFns ...func(*Options)) (*GetFunctionScalingConfigOutput, error)
func (*Client) GetFunctionUrlConfig(ctx context.Context, params *GetFunctionUrlConfigInput, optFns ...func(*Options)) (*GetFunctionUrlConfigOutput, error)
func (*Client) GetLayerVersion(ctx context.Context, params *GetLayerVersionInput, optFns ...func(*Options)) (*GetLayerVersionOutput, error)
func (*Client) GetLayerVersionByArn(ctx context.Context, params *GetLayerVersionByArnInput, optFns ...func(*Options)) (*GetLayerVersionByArnOutput, error)
func (*Client) GetLayerVersionPolicy(ctx context.Context, params *GetLayerVersionPolicyInput, optFns ...func(*Options)) (*GetLayerVersionPolicyOutput, error)
func (*Client) GetPolicy(ctx context.Context, params *GetPolicyInput, optFns ...func(*Options)) (*GetPolicyOutput, error)
func (*Client) GetProvisionedConcurrencyConfig(ctx context.Context, params *GetProvisionedConcurrencyConfigInput, optFns ...func(*Options)) (*GetProvisionedConcurrencyConfigOutput, error)
func (*Client) GetResourcePolicy(ctx context.Context, params *GetResourcePolicyInput, optFns ...func(*Options)) (*GetResourcePolicyOutput, error)
func (*Client) GetRuntimeManagementConfig(ctx context.Context, params *GetRuntimeManagementConfigInput, optFns ...func(*Options)) (*GetRuntimeManagementConfigOutput, error)
func (*Client) Invoke(ctx context.Context, params *InvokeInput, optFns ...func(*Options)) (*InvokeOutput, error)
func (*Client) InvokeAsync(ctx context.Context, params *InvokeAsyncInput, optFns ...func(*Options)) (*InvokeAsyncOutput, error)
func (*Client) InvokeWithResponseStream(ctx context.Context, params *InvokeWithResponseStreamInput, optFns ...func(*Options)) (*InvokeWithResponseStreamOutput, error)
func (*Client) ListAliases(ctx context.Context, params *ListAliasesInput, optFns ...func(*Options)) (*ListAliasesOutput, error)
func (*Client) ListCapacityProviders(ctx context.Context, params *ListCapacityProvidersInput, optFns ...func(*Options)) (*ListCapacityProvidersOutput, error)
func (*Client) ListCodeSigningConfigs(ctx context.Context, params *ListCodeSigningConfigsInput, optFns ...func(*Options)) (*ListCodeSigningConfigsOutput, error)
func (*Client) ListDurableExecutionsByFunction(ctx context.Context, params *ListDurableExecutionsByFunctionInput, optFns ...func(*Options)) (*ListDurableExecutionsByFunctionOutput, error)
func (*Client) ListEventSourceMappings(ctx context.Context, params *ListEventSourceMappingsInput, optFns ...func(*Options)) (*ListEventSourceMappingsOutput, error)
func (*Client) ListFunctionEventInvokeConfigs(ctx context.Context, params *ListFunctionEventInvokeConfigsInput, optFns ...func(*Options)) (*ListFunctionEventInvokeConfigsOutput, error)
func (*Client) ListFunctionUrlConfigs(ctx context.Context, params *ListFunctionUrlConfigsInput, optFns ...func(*Options)) (*ListFunctionUrlConfigsOutput, error)
func (*Client) ListFunctionVersionsByCapacityProvider(ctx context.Context, params *ListFunctionVersionsByCapacityProviderInput, optFns ...func(*Options)) (*ListFunctionVersionsByCapacityProviderOutput, error)
func (*Client) ListFunctions(ctx context.Context, params *ListFunctionsInput, optFns ...func(*Options)) (*ListFunctionsOutput, error)
func (*Client) ListFunctionsByCodeSigningConfig(ctx context.Context, params *ListFunctionsByCodeSigningConfigInput, optFns ...func(*Options)) (*ListFunctionsByCodeSigningConfigOutput, error)
func (*Client) ListLayerVersions(ctx context.Context, params *ListLayerVersionsInput, optFns ...func(*Options)) (*ListLayerVersionsOutput, error)
func (*Client) ListLayers(ctx context.Context, params *ListLayersInput, optFns ...func(*Options)) (*ListLayersOutput, error)
func (*Client) ListProvisionedConcurrencyConfigs(ctx context.Context, params *ListProvisionedConcurrencyConfigsInput, optFns ...func(*Options)) (*ListProvisionedConcurrencyConfigsOutput, error)
func (*Client) ListTags(ctx context.Context, params *ListTagsInput, optFns ...func(*Options)) (*ListTagsOutput, error)
func (*Client) ListVersionsByFunction(ctx context.Context, params *ListVersionsByFunctionInput, optFns ...func(*Options)) (*ListVersionsByFunctionOutput, error)
func (*Client) Options() Options
func (*Client) PublishLayerVersion(ctx context.Context, params *PublishLayerVersionInput, optFns ...func(*Options)) (*PublishLayerVersionOutput, error)
func (*Client) PublishVersion(ctx context.Context, params *PublishVersionInput, optFns ...func(*Options)) (*PublishVersionOutput, error)
func (*Client) PutFunctionCodeSigningConfig(ctx context.Context, params *PutFunctionCodeSigningConfigInput, optFns ...func(*Options)) (*PutFunctionCodeSigningConfigOutput, error)
func (*Client) PutFunctionConcurrency(ctx context.Context, params *PutFunctionConcurrencyInput, optFns ...func(*Options)) (*PutFunctionConcurrencyOutput, error)
func (*Client) PutFunctionEventInvokeConfig(ctx context.Context, params *PutFunctionEventInvokeConfigInput, optFns ...func(*Options)) (*PutFunctionEventInvokeConfigOutput, error)
func (*Client) PutFunctionRecursionConfig(ctx context.Context, params *PutFunctionRecursionConfigInput, optFns ...func(*Options)) (*PutFunctionRecursionConfigOutput, error)
func (*Client) PutFunctionScalingConfig(ctx context.Context, params *PutFunctionScalingConfigInput, optFns ...func(*Options)) (*PutFunctionScalingConfigOutput, error)
func (*Client) PutProvisionedConcurrencyConfig(ctx context.Context, params *PutProvisionedConcurrencyConfigInput, optFns ...func(*Options)) (*PutProvisionedConcurrencyConfigOutput, error)
func (*Client) PutResourcePolicy(ctx context.Context, params *PutResourcePolicyInput, optFns ...func(*Options)) (*PutResourcePolicyOutput, error)
func (*Client) PutRuntimeManagementConfig(ctx context.Context, params *PutRuntimeManagementConfigInput, optFns ...func(*Options)) (*PutRuntimeManagementConfigOutput, error)
func (*Client) RemoveLayerVersionPermission(ctx context.Context, params *RemoveLayerVersionPermissionInput, optFns ...func(*Options)) (*RemoveLayerVersionPermissionOutput, error)
func (*Client) RemovePermission(ctx context.Context, params *RemovePermissionInput, optFns ...func(*Options)) (*RemovePermissionOutput, error)
func (*Client) SendDurableExecutionCallbackFailure(ctx context.Context, params *SendDurableExecutionCallbackFailureInput, optFns ...func(*Options)) (*SendDurableExecutionCallbackFailureOutput, error)
func (*Client) SendDurableExecutionCallbackHeartbeat(ctx context.Context, params *SendDurableExecutionCallbackHeartbeatInput, optFns ...func(*Options)) (*SendDurableExecutionCallbackHeartbeatOutput, error)
func (*Client) SendDurableExecutionCallbackSuccess(ctx context.Context, params *SendDurableExecutionCallbackSuccessInput, optFns ...func(*Options)) (*SendDurableExecutionCallbackSuccessOutput, error)
func (*Client) StopDurableExecution(ctx context.Context, params *StopDurableExecutionInput, optFns ...func(*Options)) (*StopDurableExecutionOutput, error)
func (*Client) TagResource(ctx context.Context, params *TagResourceInput, optFns ...func(*Options)) (*TagResourceOutput, error)
func (*Client) UntagResource(ctx context.Context, params *UntagResourceInput, optFns ...func(*Options)) (*UntagResourceOutput, error)
func (*Client) UpdateAlias(ctx context.Context, params *UpdateAliasInput, optFns ...func(*Options)) (*UpdateAliasOutput, error)
func (*Client) UpdateCapacityProvider(ctx context.Context, params *UpdateCapacityProviderInput, optFns ...func(*Options)) (*UpdateCapacityProviderOutput, error)
func (*Client) UpdateCodeSigningConfig(ctx context.Context, params *UpdateCodeSigningConfigInput, optFns ...func(*Options)) (*UpdateCodeSigningConfigOutput, error)
func (*Client) UpdateEventSourceMapping(ctx context.Context, params *UpdateEventSourceMappingInput, optFns ...func(*Options)) (*UpdateEventSourceMappingOutput, error)
func (*Client) UpdateFunctionCode(ctx context.Context, params *UpdateFunctionCodeInput, optFns ...func(*Options)) (*UpdateFunctionCodeOutput, error)
func (*Client) UpdateFunctionConfiguration(ctx context.Context, params *UpdateFunctionConfigurationInput, optFns ...func(*Options)) (*UpdateFunctionConfigurationOutput, error)
func (*Client) UpdateFunctionEventInvokeConfig(ctx context.Context, params *UpdateFunctionEventInvokeConfigInput, optFns ...func(*Options)) (*UpdateFunctionEventInvokeConfigOutput, error)
func (*Client) UpdateFunctionUrlConfig(ctx context.Context, params *UpdateFunctionUrlConfigInput, optFns ...func(*Options)) (*UpdateFunctionUrlConfigOutput, error)
type CreateAliasInput struct { FunctionName *string; FunctionVersion *string; Name *string; Description *string; RoutingConfig *types.AliasRoutingConfiguration }
type CreateAliasOutput struct { AliasArn *string; Description *string; FunctionVersion *string; Name *string; RevisionId *string; RoutingConfig *types.AliasRoutingConfiguration; ResultMetadata middleware.Metadata }
type CreateCapacityProviderInput struct { CapacityProviderName *string; PermissionsConfig *types.CapacityProviderPermissionsConfig; VpcConfig *types.CapacityProviderVpcConfig; CapacityProviderScalingConfig *types.CapacityProviderScalingConfig; InstanceRequirements *types.InstanceRequirements; KmsKeyArn *string; PropagateTags *types.PropagateTags; Tags map[string]string; TelemetryConfig *types.CapacityProviderTelemetryConfig }
type CreateCapacityProviderOutput struct { CapacityProvider *types.CapacityProvider; ResultMetadata middleware.Metadata }
type CreateCodeSigningConfigInput struct { AllowedPublishers *types.AllowedPublishers; CodeSigningPolicies *types.CodeSigningPolicies; Description *string; Tags map[string]string }
type CreateCodeSigningConfigOutput struct { CodeSigningConfig *types.CodeSigningConfig; ResultMetadata middleware.Metadata }
type CreateEventSourceMappingInput struct { FunctionName *string; AmazonManagedKafkaEventSourceConfig *types.AmazonManagedKafkaEventSourceConfig; BatchSize *int32; BisectBatchOnFunctionError *bool; DestinationConfig *types.DestinationConfig; DocumentDBEventSourceConfig *types.DocumentDBEventSourceConfig; Enabled *bool; EventSourceArn *string; FilterCriteria *types.FilterCriteria; FunctionResponseTypes []types.FunctionResponseType; KMSKeyArn *string; LoggingConfig *types.EventSourceMappingLoggingConfig; MaximumBatchingWindowInSeconds *int32; MaximumRecordAgeInSeconds *int32; MaximumRetryAttempts *int32; MetricsConfig *types.EventSourceMappingMetricsConfig; ParallelizationFactor *int32; ProvisionedPollerConfig *types.ProvisionedPollerConfig; Queues []string; ScalingConfig *types.ScalingConfig; SelfManagedEventSource *types.SelfManagedEventSource; SelfManagedKafkaEventSourceConfig *types.SelfManagedKafkaEventSourceConfig; SourceAccessConfigurations []types.SourceAccessConfiguration; StartingPosition types.EventSourcePosition; StartingPositionTimestamp *time.Time; Tags map[string]string; Topics []string; TumblingWindowInSeconds *int32 }
type CreateEventSourceMappingOutput struct { AmazonManagedKafkaEventSourceConfig *types.AmazonManagedKafkaEventSourceConfig; BatchSize *int32; BisectBatchOnFunctionError *bool; DestinationConfig *types.DestinationConfig; DocumentDBEventSourceConfig *types.DocumentDBEventSourceConfig; EventSourceArn *string; EventSourceMappingArn *string; FilterCriteria *types.FilterCriteria; FilterCriteriaError *types.FilterCriteriaError; FunctionArn *string; FunctionResponseTypes []types.FunctionResponseType; KMSKeyArn *string; LastModified *time.Time; LastProcessingResult *string; LoggingConfig *types.EventSourceMappingLoggingConfig; MaximumBatchingWindowInSeconds *int32; MaximumRecordAgeInSeconds *int32; MaximumRetryAttempts *int32; MetricsConfig *types.EventSourceMappingMetricsConfig; ParallelizationFactor *int32; ProvisionedPollerConfig *types.ProvisionedPollerConfig; Queues []string; ScalingConfig *types.ScalingConfig; SelfManagedEventSource *types.SelfManagedEventSource; SelfManagedKafkaEventSourceConfig *types.SelfManagedKafkaEventSourceConfig; SourceAccessConfigurations []types.SourceAccessConfiguration; StartingPosition types.EventSourcePosition; StartingPositionTimestamp *time.Time; State *string; StateTransitionReason *string; Topics []string; TumblingWindowInSeconds *int32; UUID *string; ResultMetadata middleware.Metadata }
type CreateFunctionInput struct { Code *types.FunctionCode; FunctionName *string; Role *string; Architectures []types.Architecture; CapacityProviderConfig *types.CapacityProviderConfig; CodeSigningConfigArn *string; DeadLetterConfig *types.DeadLetterConfig; Description *string; DurableConfig *types.DurableConfig; Environment *types.Environment; EphemeralStorage *types.EphemeralStorage; FileSystemConfigs []types.FileSystemConfig; Handler *string; ImageConfig *types.ImageConfig; KMSKeyArn *string; Layers []string; LoggingConfig *types.LoggingConfig; MemorySize *int32; PackageType types.PackageType; Publish bool; PublishTo types.FunctionVersionLatestPublished; Runtime types.Runtime; SnapStart *types.SnapStart; Tags map[string]string; TenancyConfig *types.TenancyConfig; Timeout *int32; TracingConfig *types.TracingConfig; VpcConfig *types.VpcConfig }
type CreateFunctionOutput struct { Architectures []types.Architecture; CapacityProviderConfig *types.CapacityProviderConfig; CodeSha256 *string; CodeSize int64; ConfigSha256 *string; DeadLetterConfig *types.DeadLetterConfig; Description *string; DurableConfig *types.DurableConfig; Environment *types.EnvironmentResponse; EphemeralStorage *types.EphemeralStorage; FileSystemConfigs []types.FileSystemConfig; FunctionArn *string; FunctionName *string; Handler *string; ImageConfigResponse *types.ImageConfigResponse; KMSKeyArn *string; LastModified *string; LastUpdateStatus types.LastUpdateStatus; LastUpdateStatusReason *string; LastUpdateStatusReasonCode types.LastUpdateStatusReasonCode; Layers []types.Layer; LoggingConfig *types.LoggingConfig; MasterArn *string; MemorySize *int32; PackageType types.PackageType; RevisionId *string; Role *string; Runtime types.Runtime; RuntimeVersionConfig *types.RuntimeVersionConfig; SigningJobArn *string; SigningProfileVersionArn *string; SnapStart *types.SnapStartResponse; State types.State; StateReason *string; StateReasonCode types.StateReasonCode; TenancyConfig *types.TenancyConfig; Timeout *int32; TracingConfig *types.TracingConfigResponse; Version *string; VpcConfig *types.VpcConfigResponse; ResultMetadata middleware.Metadata }
type CreateFunctionUrlConfigInput struct { AuthType types.FunctionUrlAuthType; FunctionName *string; Cors *types.Cors; InvokeMode types.InvokeMode; Qualifier *string }
type CreateFunctionUrlConfigOutput struct { AuthType types.FunctionUrlAuthType; CreationTime *string; FunctionArn *string; FunctionUrl *string; Cors *types.Cors; InvokeMode types.InvokeMode; ResultMetadata middleware.Metadata }
type DeleteAliasInput struct { FunctionName *string; Name *string }
type DeleteAliasOutput struct { ResultMetadata middleware.Metadata }
type DeleteCapacityProviderInput struct { CapacityProviderName *string }
type DeleteCapacityProviderOutput struct { CapacityProvider *types.CapacityProvider; ResultMetadata middleware.Metadata }
type DeleteCodeSigningConfigInput struct { CodeSigningConfigArn *string }
type DeleteCodeSigningConfigOutput struct { ResultMetadata middleware.Metadata }
type DeleteEventSourceMappingInput struct { UUID *string }
type DeleteEventSourceMappingOutput struct { AmazonManagedKafkaEventSourceConfig *types.AmazonManagedKafkaEventSourceConfig; BatchSize *int32; BisectBatchOnFunctionError *bool; DestinationConfig *types.DestinationConfig; DocumentDBEventSourceConfig *types.DocumentDBEventSourceConfig; EventSourceArn *string; EventSourceMappingArn *string; FilterCriteria *types.FilterCriteria; FilterCriteriaError *types.FilterCriteriaError; FunctionArn *string; FunctionResponseTypes []types.FunctionResponseType; KMSKeyArn *string; LastModified *time.Time; LastProcessingResult *string; LoggingConfig *types.EventSourceMappingLoggingConfig; MaximumBatchingWindowInSeconds *int32; MaximumRecordAgeInSeconds *int32; MaximumRetryAttempts *int32; MetricsConfig *types.EventSourceMappingMetricsConfig; ParallelizationFactor *int32; ProvisionedPollerConfig *types.ProvisionedPollerConfig; Queues []string; ScalingConfig *types.ScalingConfig; SelfManagedEventSource *types.SelfManagedEventSource; SelfManagedKafkaEventSourceConfig *types.SelfManagedKafkaEventSourceConfig; SourceAccessConfigurations []types.SourceAccessConfiguration; StartingPosition types.EventSourcePosition; StartingPositionTimestamp *time.Time; State *string; StateTransitionReason *string; Topics []string; TumblingWindowInSeconds *int32; UUID *string; ResultMetadata middleware.Metadata }
type DeleteFunctionCodeSigningConfigInput struct { FunctionName *string }
type DeleteFunctionCodeSigningConfigOutput struct { ResultMetadata middleware.Metadata }
type DeleteFunctionConcurrencyInput struct { FunctionName *string }
type DeleteFunctionConcurrencyOutput struct { ResultMetadata middleware.Metadata }
type DeleteFunctionEventInvokeConfigInput struct { FunctionName *string; Qualifier *string }
type DeleteFunctionEventInvokeConfigOutput struct { ResultMetadata middleware.Metadata }
type DeleteFunctionInput struct { FunctionName *string; Qualifier *string }
type DeleteFunctionOutput struct { StatusCode int32; ResultMetadata middleware.Metadata }
type DeleteFunctionUrlConfigInput struct { FunctionName *string; Qualifier *string }
type DeleteFunctionUrlConfigOutput struct { ResultMetadata middleware.Metadata }
type DeleteLayerVersionInput struct { LayerName *string; VersionNumber *int64 }
type DeleteLayerVersionOutput struct { ResultMetadata middleware.Metadata }
type DeleteProvisionedConcurrencyConfigInput struct { FunctionName *string; Qualifier *string }
type DeleteProvisionedConcurrencyConfigOutput struct { ResultMetadata middleware.Metadata }
type DeleteResourcePolicyInput struct { ResourceArn *string; RevisionId *string }
type DeleteResourcePolicyOutput struct { ResultMetadata middleware.Metadata }
type EndpointParameters struct { Region *string; UseDualStack *bool; UseFIPS *bool; Endpoint *string }
func (EndpointParameters) ValidateRequired() error
func (EndpointParameters) WithDefaults() EndpointParameters
type EndpointResolver interface { ResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error) }
type EndpointResolverFunc func(region string, options EndpointResolverOptions) (aws.Endpoint, error)
func (EndpointResolverFunc) ResolveEndpoint(region string, options EndpointResolverOptions) (endpoint aws.Endpoint, err error)
type EndpointResolverOptions = endpoints.Options
type EndpointResolverV2 interface { ResolveEndpoint(ctx context.Context, params EndpointParameters) (transport.Endpoint, error) }
type FunctionActiveV2Waiter struct{}
func (*FunctionActiveV2Waiter) Wait(ctx context.Context, params *GetFunctionInput, maxWaitDur time.Duration, optFns ...func(*FunctionActiveV2WaiterOptions)) error
func (*FunctionActiveV2Waiter) WaitForOutput(ctx context.Context, params *GetFunctionInput, maxWaitDur time.Duration, optFns ...func(*FunctionActiveV2WaiterOptions)) (*GetFunctionOutput, error)
type FunctionActiveV2WaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *GetFunctionInput, *GetFunctionOutput, error) (bool, error) }
type FunctionActiveWaiter struct{}
func (*FunctionActiveWaiter) Wait(ctx context.Context, params *GetFunctionConfigurationInput, maxWaitDur time.Duration, optFns ...func(*FunctionActiveWaiterOptions)) error
func (*FunctionActiveWaiter) WaitForOutput(ctx context.Context, params *GetFunctionConfigurationInput, maxWaitDur time.Duration, optFns ...func(*FunctionActiveWaiterOptions)) (*GetFunctionConfigurationOutput, error)
type FunctionActiveWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *GetFunctionConfigurationInput, *GetFunctionConfigurationOutput, error) (bool, error) }
type FunctionExistsWaiter struct{}
func (*FunctionExistsWaiter) Wait(ctx context.Context, params *GetFunctionInput, maxWaitDur time.Duration, optFns ...func(*FunctionExistsWaiterOptions)) error
func (*FunctionExistsWaiter) WaitForOutput(ctx context.Context, params *GetFunctionInput, maxWaitDur time.Duration, optFns ...func(*FunctionExistsWaiterOptions)) (*GetFunctionOutput, error)
type FunctionExistsWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *GetFunctionInput, *GetFunctionOutput, error) (bool, error) }
type FunctionUpdatedV2Waiter struct{}
func (*FunctionUpdatedV2Waiter) Wait(ctx context.Context, params *GetFunctionInput, maxWaitDur time.Duration, optFns ...func(*FunctionUpdatedV2WaiterOptions)) error
func (*FunctionUpdatedV2Waiter) WaitForOutput(ctx context.Context, params *GetFunctionInput, maxWaitDur time.Duration, optFns ...func(*FunctionUpdatedV2WaiterOptions)) (*GetFunctionOutput, error)
type FunctionUpdatedV2WaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *GetFunctionInput, *GetFunctionOutput, error) (bool, error) }
type FunctionUpdatedWaiter struct{}
func (*FunctionUpdatedWaiter) Wait(ctx context.Context, params *GetFunctionConfigurationInput, maxWaitDur time.Duration, optFns ...func(*FunctionUpdatedWaiterOptions)) error
func (*FunctionUpdatedWaiter) WaitForOutput(ctx context.Context, params *GetFunctionConfigurationInput, maxWaitDur time.Duration, optFns ...func(*FunctionUpdatedWaiterOptions)) (*GetFunctionConfigurationOutput, error)
type FunctionUpdatedWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *GetFunctionConfigurationInput, *GetFunctionConfigurationOutput, error) (bool, error) }
type GetAccountSettingsInput struct{}
type GetAccountSettingsOutput struct { AccountLimit *types.AccountLimit; AccountUsage *types.AccountUsage; ResultMetadata middleware.Metadata }
type GetAliasInput struct { FunctionName *string; Name *string }
type GetAliasOutput struct { AliasArn *string; Description *string; FunctionVersion *string; Name *string; RevisionId *string; RoutingConfig *types.AliasRoutingConfiguration; ResultMetadata middleware.Metadata }
type GetCapacityProviderInput struct { CapacityProviderName *string }
type GetCapacityProviderOutput struct { CapacityProvider *types.CapacityProvider; ResultMetadata middleware.Metadata }
type GetCodeSigningConfigInput struct { CodeSigningConfigArn *string }
type GetCodeSigningConfigOutput struct { CodeSigningConfig *types.CodeSigningConfig; ResultMetadata middleware.Metadata }
type GetDurableExecutionHistoryAPIClient interface { GetDurableExecutionHistory(context.Context, *GetDurableExecutionHistoryInput, ...func(*Options)) (*GetDurableExecutionHistoryOutput, error) }
type GetDurableExecutionHistoryInput struct { DurableExecutionArn *string; IncludeExecutionData *bool; Marker *string; MaxItems int32; ReverseOrder *bool }
type GetDurableExecutionHistoryOutput struct { Events []types.Event; NextMarker *string; ResultMetadata middleware.Metadata }
type GetDurableExecutionHistoryPaginator struct{}
func (*GetDurableExecutionHistoryPaginator) HasMorePages() bool
func (*GetDurableExecutionHistoryPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*GetDurableExecutionHistoryOutput, error)
type GetDurableExecutionHistoryPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type GetDurableExecutionInput struct { DurableExecutionArn *string; IncludeExecutionData *bool }
type GetDurableExecutionOutput struct { DurableExecutionArn *string; DurableExecutionName *string; FunctionArn *string; StartTimestamp *time.Time; Status types.ExecutionStatus; DurableConfig *types.DurableConfig; EndTimestamp *time.Time; Error *types.ErrorObject; ExecutionDataIncluded *bool; InputPayload *string; Result *string; TraceHeader *types.TraceHeader; Version *string; ResultMetadata middleware.Metadata }
type GetDurableExecutionStateAPIClient interface { GetDurableExecutionState(context.Context, *GetDurableExecutionStateInput, ...func(*Options)) (*GetDurableExecutionStateOutput, error) }
type GetDurableExecutionStateInput struct { CheckpointToken *string; DurableExecutionArn *string; Marker *string; MaxItems int32 }
type GetDurableExecutionStateOutput struct { Operations []types.Operation; NextMarker *string; ResultMetadata middleware.Metadata }
type GetDurableExecutionStatePaginator struct{}
func (*GetDurableExecutionStatePaginator) HasMorePages() bool
func (*GetDurableExecutionStatePaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*GetDurableExecutionStateOutput, error)
type GetDurableExecutionStatePaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type GetEventSourceMappingInput struct { UUID *string }
type GetEventSourceMappingOutput struct { AmazonManagedKafkaEventSourceConfig *types.AmazonManagedKafkaEventSourceConfig; BatchSize *int32; BisectBatchOnFunctionError *bool; DestinationConfig *types.DestinationConfig; DocumentDBEventSourceConfig *types.DocumentDBEventSourceConfig; EventSourceArn *string; EventSourceMappingArn *string; FilterCriteria *types.FilterCriteria; FilterCriteriaError *types.FilterCriteriaError; FunctionArn *string; FunctionResponseTypes []types.FunctionResponseType; KMSKeyArn *string; LastModified *time.Time; LastProcessingResult *string; LoggingConfig *types.EventSourceMappingLoggingConfig; MaximumBatchingWindowInSeconds *int32; MaximumRecordAgeInSeconds *int32; MaximumRetryAttempts *int32; MetricsConfig *types.EventSourceMappingMetricsConfig; ParallelizationFactor *int32; ProvisionedPollerConfig *types.ProvisionedPollerConfig; Queues []string; ScalingConfig *types.ScalingConfig; SelfManagedEventSource *types.SelfManagedEventSource; SelfManagedKafkaEventSourceConfig *types.SelfManagedKafkaEventSourceConfig; SourceAccessConfigurations []types.SourceAccessConfiguration; StartingPosition types.EventSourcePosition; StartingPositionTimestamp *time.Time; State *string; StateTransitionReason *string; Topics []string; TumblingWindowInSeconds *int32; UUID *string; ResultMetadata middleware.Metadata }
type GetFunctionAPIClient interface { GetFunction(context.Context, *GetFunctionInput, ...func(*Options)) (*GetFunctionOutput, error) }
type GetFunctionCodeSigningConfigInput struct { FunctionName *string }
type GetFunctionCodeSigningConfigOutput struct { CodeSigningConfigArn *string; FunctionName *string; ResultMetadata middleware.Metadata }
type GetFunctionConcurrencyInput struct { FunctionName *string }
type GetFunctionConcurrencyOutput struct { ReservedConcurrentExecutions *int32; ResultMetadata middleware.Metadata }
type GetFunctionConfigurationAPIClient interface { GetFunctionConfiguration(context.Context, *GetFunctionConfigurationInput, ...func(*Options)) (*GetFunctionConfigurationOutput, error) }
type GetFunctionConfigurationInput struct { FunctionName *string; Qualifier *string }
type GetFunctionConfigurationOutput struct { Architectures []types.Architecture; CapacityProviderConfig *types.CapacityProviderConfig; CodeSha256 *string; CodeSize int64; ConfigSha256 *string; DeadLetterConfig *types.DeadLetterConfig; Description *string; DurableConfig *types.DurableConfig; Environment *types.EnvironmentResponse; EphemeralStorage *types.EphemeralStorage; FileSystemConfigs []types.FileSystemConfig; FunctionArn *string; FunctionName *string; Handler *string; ImageConfigResponse *types.ImageConfigResponse; KMSKeyArn *string; LastModified *string; LastUpdateStatus types.LastUpdateStatus; LastUpdateStatusReason *string; LastUpdateStatusReasonCode types.LastUpdateStatusReasonCode; Layers []types.Layer; LoggingConfig *types.LoggingConfig; MasterArn *string; MemorySize *int32; PackageType types.PackageType; RevisionId *string; Role *string; Runtime types.Runtime; RuntimeVersionConfig *types.RuntimeVersionConfig; SigningJobArn *string; SigningProfileVersionArn *string; SnapStart *types.SnapStartResponse; State types.State; StateReason *string; StateReasonCode types.StateReasonCode; TenancyConfig *types.TenancyConfig; Timeout *int32; TracingConfig *types.TracingConfigResponse; Version *string; VpcConfig *types.VpcConfigResponse; ResultMetadata middleware.Metadata }
type GetFunctionEventInvokeConfigInput struct { FunctionName *string; Qualifier *string }
type GetFunctionEventInvokeConfigOutput struct { DestinationConfig *types.DestinationConfig; FunctionArn *string; LastModified *time.Time; MaximumEventAgeInSeconds *int32; MaximumRetryAttempts *int32; ResultMetadata middleware.Metadata }
type GetFunctionInput struct { FunctionName *string; Qualifier *string }
type GetFunctionOutput struct { Code *types.FunctionCodeLocation; Concurrency *types.Concurrency; Configuration *types.FunctionConfiguration; Tags map[string]string; TagsError *types.TagsError; ResultMetadata middleware.Metadata }
type GetFunctionRecursionConfigInput struct { FunctionName *string }
type GetFunctionRecursionConfigOutput struct { RecursiveLoop types.RecursiveLoop; ResultMetadata middleware.Metadata }
type GetFunctionScalingConfigInput struct { FunctionName *string; Qualifier *string }
type GetFunctionScalingConfigOutput struct { AppliedFunctionScalingConfig *types.FunctionScalingConfig; FunctionArn *string; RequestedFunctionScalingConfig *types.FunctionScalingConfig; ResultMetadata middleware.Metadata }
type GetFunctionUrlConfigInput struct { FunctionName *string; Qualifier *string }
type GetFunctionUrlConfigOutput struct { AuthType types.FunctionUrlAuthType; CreationTime *string; FunctionArn *string; FunctionUrl *string; LastModifiedTime *string; Cors *types.Cors; InvokeMode types.InvokeMode; ResultMetadata middleware.Metadata }
type GetLayerVersionByArnInput struct { Arn *string }
type GetLayerVersionByArnOutput struct { CompatibleArchitectures []types.Architecture; CompatibleRuntimes []types.Runtime; Content *types.LayerVersionContentOutput; CreatedDate *string; Description *string; LayerArn *string; LayerVersionArn *string; LicenseInfo *string; Version int64; ResultMetadata middleware.Metadata }
type GetLayerVersionInput struct { LayerName *string; VersionNumber *int64 }
type GetLayerVersionOutput struct { CompatibleArchitectures []types.Architecture; CompatibleRuntimes []types.Runtime; Content *types.LayerVersionContentOutput; CreatedDate *string; Description *string; LayerArn *string; LayerVersionArn *string; LicenseInfo *string; Version int64; ResultMetadata middleware.Metadata }
type GetLayerVersionPolicyInput struct { LayerName *string; VersionNumber *int64 }
type GetLayerVersionPolicyOutput struct { Policy *string; RevisionId *string; ResultMetadata middleware.Metadata }
type GetPolicyInput struct { FunctionName *string; Qualifier *string }
type GetPolicyOutput struct { Policy *string; RevisionId *string; ResultMetadata middleware.Metadata }
type GetProvisionedConcurrencyConfigInput struct { FunctionName *string; Qualifier *string }
type GetProvisionedConcurrencyConfigOutput struct { AllocatedProvisionedConcurrentExecutions *int32; AvailableProvisionedConcurrentExecutions *int32; LastModified *string; RequestedProvisionedConcurrentExecutions *int32; Status types.ProvisionedConcurrencyStatusEnum; StatusReason *string; ResultMetadata middleware.Metadata }
type GetResourcePolicyInput struct { ResourceArn *string }
type GetResourcePolicyOutput struct { Policy *string; RevisionId *string; ResultMetadata middleware.Metadata }
type GetRuntimeManagementConfigInput struct { FunctionName *string; Qualifier *string }
type GetRuntimeManagementConfigOutput struct { FunctionArn *string; RuntimeVersionArn *string; UpdateRuntimeOn types.UpdateRuntimeOn; ResultMetadata middleware.Metadata }
type HTTPClient interface { Do(*http.Request) (*http.Response, error) }
type HTTPSignerV4 interface { SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) error }
type IdempotencyTokenProvider interface { GetIdempotencyToken() (string, error) }
type InvokeAsyncInput struct { FunctionName *string; InvokeArgs io.Reader }
func (*InvokeAsyncInput) GetPayloadStream() io.Reader
func (*InvokeAsyncInput) SetPayloadStream(r io.ReadCloser)
type InvokeAsyncOutput struct { Status int32; ResultMetadata middleware.Metadata }
type InvokeInput struct { FunctionName *string; ClientContext *string; DurableExecutionName *string; InvocationType types.InvocationType; LogType types.LogType; Payload []byte; Qualifier *string; TenantId *string }
type InvokeOutput struct { DurableExecutionArn *string; ExecutedVersion *string; FunctionError *string; LogResult *string; Payload []byte; StatusCode int32; ResultMetadata middleware.Metadata }
type InvokeWithResponseStreamEventStream struct { Reader InvokeWithResponseStreamResponseEventReader }
func (*InvokeWithResponseStreamEventStream) Close() error
func (*InvokeWithResponseStreamEventStream) Err() error
func (*InvokeWithResponseStreamEventStream) Events() <-chan types.InvokeWithResponseStreamResponseEvent
type InvokeWithResponseStreamInput struct { FunctionName *string; ClientContext *string; InvocationType types.ResponseStreamingInvocationType; LogType types.LogType; Payload []byte; Qualifier *string; TenantId *string }
type InvokeWithResponseStreamOutput struct { ExecutedVersion *string; ResponseStreamContentType *string; StatusCode int32; ResultMetadata middleware.Metadata }
func (*InvokeWithResponseStreamOutput) GetStream() *InvokeWithResponseStreamEventStream
type InvokeWithResponseStreamResponseEventReader interface { Close() error; Err() error; Events() <-chan types.InvokeWithResponseStreamResponseEvent }
type ListAliasesAPIClient interface { ListAliases(context.Context, *ListAliasesInput, ...func(*Options)) (*ListAliasesOutput, error) }
type ListAliasesInput struct { FunctionName *string; FunctionVersion *string; Marker *string; MaxItems *int32 }
type ListAliasesOutput struct { Aliases []types.AliasConfiguration; NextMarker *string; ResultMetadata middleware.Metadata }
type ListAliasesPaginator struct{}
func (*ListAliasesPaginator) HasMorePages() bool
func (*ListAliasesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListAliasesOutput, error)
type ListAliasesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListCapacityProvidersAPIClient interface { ListCapacityProviders(context.Context, *ListCapacityProvidersInput, ...func(*Options)) (*ListCapacityProvidersOutput, error) }
type ListCapacityProvidersInput struct { Marker *string; MaxItems *int32; State types.CapacityProviderState }
type ListCapacityProvidersOutput struct { CapacityProviders []types.CapacityProvider; NextMarker *string; ResultMetadata middleware.Metadata }
type ListCapacityProvidersPaginator struct{}
func (*ListCapacityProvidersPaginator) HasMorePages() bool
func (*ListCapacityProvidersPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListCapacityProvidersOutput, error)
type ListCapacityProvidersPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListCodeSigningConfigsAPIClient interface { ListCodeSigningConfigs(context.Context, *ListCodeSigningConfigsInput, ...func(*Options)) (*ListCodeSigningConfigsOutput, error) }
type ListCodeSigningConfigsInput struct { Marker *string; MaxItems *int32 }
type ListCodeSigningConfigsOutput struct { CodeSigningConfigs []types.CodeSigningConfig; NextMarker *string; ResultMetadata middleware.Metadata }
type ListCodeSigningConfigsPaginator struct{}
func (*ListCodeSigningConfigsPaginator) HasMorePages() bool
func (*ListCodeSigningConfigsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListCodeSigningConfigsOutput, error)
type ListCodeSigningConfigsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListDurableExecutionsByFunctionAPIClient interface { ListDurableExecutionsByFunction(context.Context, *ListDurableExecutionsByFunctionInput, ...func(*Options)) (*ListDurableExecutionsByFunctionOutput, error) }
type ListDurableExecutionsByFunctionInput struct { FunctionName *string; DurableExecutionName *string; Marker *string; MaxItems int32; Qualifier *string; ReverseOrder *bool; StartedAfter *time.Time; StartedBefore *time.Time; Statuses []types.ExecutionStatus }
type ListDurableExecutionsByFunctionOutput struct { DurableExecutions []types.Execution; NextMarker *string; ResultMetadata middleware.Metadata }
type ListDurableExecutionsByFunctionPaginator struct{}
func (*ListDurableExecutionsByFunctionPaginator) HasMorePages() bool
func (*ListDurableExecutionsByFunctionPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListDurableExecutionsByFunctionOutput, error)
type ListDurableExecutionsByFunctionPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListEventSourceMappingsAPIClient interface { ListEventSourceMappings(context.Context, *ListEventSourceMappingsInput, ...func(*Options)) (*ListEventSourceMappingsOutput, error) }
type ListEventSourceMappingsInput struct { EventSourceArn *string; FunctionName *string; Marker *string; MaxItems *int32 }
type ListEventSourceMappingsOutput struct { EventSourceMappings []types.EventSourceMappingConfiguration; NextMarker *string; ResultMetadata middleware.Metadata }
type ListEventSourceMappingsPaginator struct{}
func (*ListEventSourceMappingsPaginator) HasMorePages() bool
func (*ListEventSourceMappingsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListEventSourceMappingsOutput, error)
type ListEventSourceMappingsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListFunctionEventInvokeConfigsAPIClient interface { ListFunctionEventInvokeConfigs(context.Context, *ListFunctionEventInvokeConfigsInput, ...func(*Options)) (*ListFunctionEventInvokeConfigsOutput, error) }
type ListFunctionEventInvokeConfigsInput struct { FunctionName *string; Marker *string; MaxItems *int32 }
type ListFunctionEventInvokeConfigsOutput struct { FunctionEventInvokeConfigs []types.FunctionEventInvokeConfig; NextMarker *string; ResultMetadata middleware.Metadata }
type ListFunctionEventInvokeConfigsPaginator struct{}
func (*ListFunctionEventInvokeConfigsPaginator) HasMorePages() bool
func (*ListFunctionEventInvokeConfigsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListFunctionEventInvokeConfigsOutput, error)
type ListFunctionEventInvokeConfigsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListFunctionUrlConfigsAPIClient interface { ListFunctionUrlConfigs(context.Context, *ListFunctionUrlConfigsInput, ...func(*Options)) (*ListFunctionUrlConfigsOutput, error) }
type ListFunctionUrlConfigsInput struct { FunctionName *string; Marker *string; MaxItems *int32 }
type ListFunctionUrlConfigsOutput struct { FunctionUrlConfigs []types.FunctionUrlConfig; NextMarker *string; ResultMetadata middleware.Metadata }
type ListFunctionUrlConfigsPaginator struct{}
func (*ListFunctionUrlConfigsPaginator) HasMorePages() bool
func (*ListFunctionUrlConfigsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListFunctionUrlConfigsOutput, error)
type ListFunctionUrlConfigsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListFunctionVersionsByCapacityProviderAPIClient interface { ListFunctionVersionsByCapacityProvider(context.Context, *ListFunctionVersionsByCapacityProviderInput, ...func(*Options)) (*ListFunctionVersionsByCapacityProviderOutput, error) }
type ListFunctionVersionsByCapacityProviderInput struct { CapacityProviderName *string; Marker *string; MaxItems *int32 }
type ListFunctionVersionsByCapacityProviderOutput struct { CapacityProviderArn *string; FunctionVersions []types.FunctionVersionsByCapacityProviderListItem; NextMarker *string; ResultMetadata middleware.Metadata }
type ListFunctionVersionsByCapacityProviderPaginator struct{}
func (*ListFunctionVersionsByCapacityProviderPaginator) HasMorePages() bool
func (*ListFunctionVersionsByCapacityProviderPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListFunctionVersionsByCapacityProviderOutput, error)
type ListFunctionVersionsByCapacityProviderPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListFunctionsAPIClient interface { ListFunctions(context.Context, *ListFunctionsInput, ...func(*Options)) (*ListFunctionsOutput, error) }
type ListFunctionsByCodeSigningConfigAPIClient interface { ListFunctionsByCodeSigningConfig(context.Context, *ListFunctionsByCodeSigningConfigInput, ...func(*Options)) (*ListFunctionsByCodeSigningConfigOutput, error) }
type ListFunctionsByCodeSigningConfigInput struct { CodeSigningConfigArn *string; Marker *string; MaxItems *int32 }
type ListFunctionsByCodeSigningConfigOutput struct { FunctionArns []string; NextMarker *string; ResultMetadata middleware.Metadata }
type ListFunctionsByCodeSigningConfigPaginator struct{}
func (*ListFunctionsByCodeSigningConfigPaginator) HasMorePages() bool
func (*ListFunctionsByCodeSigningConfigPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListFunctionsByCodeSigningConfigOutput, error)
type ListFunctionsByCodeSigningConfigPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListFunctionsInput struct { FunctionVersion types.FunctionVersion; Marker *string; MasterRegion *string; MaxItems *int32 }
type ListFunctionsOutput struct { Functions []types.FunctionConfiguration; NextMarker *string; ResultMetadata middleware.Metadata }
type ListFunctionsPaginator struct{}
func (*ListFunctionsPaginator) HasMorePages() bool
func (*ListFunctionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListFunctionsOutput, error)
type ListFunctionsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListLayerVersionsAPIClient interface { ListLayerVersions(context.Context, *ListLayerVersionsInput, ...func(*Options)) (*ListLayerVersionsOutput, error) }
type ListLayerVersionsInput struct { LayerName *string; CompatibleArchitecture types.Architecture; CompatibleRuntime types.Runtime; Marker *string; MaxItems *int32 }
type ListLayerVersionsOutput struct { LayerVersions []types.LayerVersionsListItem; NextMarker *string; ResultMetadata middleware.Metadata }
type ListLayerVersionsPaginator struct{}
func (*ListLayerVersionsPaginator) HasMorePages() bool
func (*ListLayerVersionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListLayerVersionsOutput, error)
type ListLayerVersionsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListLayersAPIClient interface { ListLayers(context.Context, *ListLayersInput, ...func(*Options)) (*ListLayersOutput, error) }
type ListLayersInput struct { CompatibleArchitecture types.Architecture; CompatibleRuntime types.Runtime; Marker *string; MaxItems *int32 }
type ListLayersOutput struct { Layers []types.LayersListItem; NextMarker *string; ResultMetadata middleware.Metadata }
type ListLayersPaginator struct{}
func (*ListLayersPaginator) HasMorePages() bool
func (*ListLayersPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListLayersOutput, error)
type ListLayersPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListProvisionedConcurrencyConfigsAPIClient interface { ListProvisionedConcurrencyConfigs(context.Context, *ListProvisionedConcurrencyConfigsInput, ...func(*Options)) (*ListProvisionedConcurrencyConfigsOutput, error) }
type ListProvisionedConcurrencyConfigsInput struct { FunctionName *string; Marker *string; MaxItems *int32 }
type ListProvisionedConcurrencyConfigsOutput struct { NextMarker *string; ProvisionedConcurrencyConfigs []types.ProvisionedConcurrencyConfigListItem; ResultMetadata middleware.Metadata }
type ListProvisionedConcurrencyConfigsPaginator struct{}
func (*ListProvisionedConcurrencyConfigsPaginator) HasMorePages() bool
func (*ListProvisionedConcurrencyConfigsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListProvisionedConcurrencyConfigsOutput, error)
type ListProvisionedConcurrencyConfigsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListTagsInput struct { Resource *string }
type ListTagsOutput struct { Tags map[string]string; ResultMetadata middleware.Metadata }
type ListVersionsByFunctionAPIClient interface { ListVersionsByFunction(context.Context, *ListVersionsByFunctionInput, ...func(*Options)) (*ListVersionsByFunctionOutput, error) }
type ListVersionsByFunctionInput struct { FunctionName *string; Marker *string; MaxItems *int32 }
type ListVersionsByFunctionOutput struct { NextMarker *string; Versions []types.FunctionConfiguration; ResultMetadata middleware.Metadata }
type ListVersionsByFunctionPaginator struct{}
func (*ListVersionsByFunctionPaginator) HasMorePages() bool
func (*ListVersionsByFunctionPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListVersionsByFunctionOutput, error)
type ListVersionsByFunctionPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type Options struct { APIOptions []func(*middleware.Stack) error; AppID string; BaseEndpoint *string; ClientLogMode aws.ClientLogMode; Credentials aws.CredentialsProvider; DefaultsMode aws.DefaultsMode; DisableClockSkewCorrection bool; EndpointOptions EndpointResolverOptions; EndpointResolver EndpointResolver; EndpointResolverV2 EndpointResolverV2; HTTPSignerV4 HTTPSignerV4; IdempotencyTokenProvider IdempotencyTokenProvider; Logger logging.Logger; MeterProvider metrics.MeterProvider; Region string; RetryMaxAttempts int; RetryMode aws.RetryMode; Retryer aws.Retryer; RuntimeEnvironment aws.RuntimeEnvironment; TracerProvider tracing.TracerProvider; Protocol http2.ClientProtocol; HTTPClient HTTPClient; Interceptors http2.InterceptorRegistry; AuthSchemeResolver AuthSchemeResolver; AuthSchemes []http2.AuthScheme; AuthSchemePreference []string }
func (Options) Copy() Options
func (Options) GetIdentityResolver(schemeID string) auth.IdentityResolver
type PublishLayerVersionInput struct { Content *types.LayerVersionContentInput; LayerName *string; CompatibleArchitectures []types.Architecture; CompatibleRuntimes []types.Runtime; Description *string; LicenseInfo *string }
type PublishLayerVersionOutput struct { CompatibleArchitectures []types.Architecture; CompatibleRuntimes []types.Runtime; Content *types.LayerVersionContentOutput; CreatedDate *string; Description *string; LayerArn *string; LayerVersionArn *string; LicenseInfo *string; Version int64; ResultMetadata middleware.Metadata }
type PublishVersionInput struct { FunctionName *string; CodeSha256 *string; Description *string; PublishTo types.FunctionVersionLatestPublished; RevisionId *string }
type PublishVersionOutput struct { Architectures []types.Architecture; CapacityProviderConfig *types.CapacityProviderConfig; CodeSha256 *string; CodeSize int64; ConfigSha256 *string; DeadLetterConfig *types.DeadLetterConfig; Description *string; DurableConfig *types.DurableConfig; Environment *types.EnvironmentResponse; EphemeralStorage *types.EphemeralStorage; FileSystemConfigs []types.FileSystemConfig; FunctionArn *string; FunctionName *string; Handler *string; ImageConfigResponse *types.ImageConfigResponse; KMSKeyArn *string; LastModified *string; LastUpdateStatus types.LastUpdateStatus; LastUpdateStatusReason *string; LastUpdateStatusReasonCode types.LastUpdateStatusReasonCode; Layers []types.Layer; LoggingConfig *types.LoggingConfig; MasterArn *string; MemorySize *int32; PackageType types.PackageType; RevisionId *string; Role *string; Runtime types.Runtime; RuntimeVersionConfig *types.RuntimeVersionConfig; SigningJobArn *string; SigningProfileVersionArn *string; SnapStart *types.SnapStartResponse; State types.State; StateReason *string; StateReasonCode types.StateReasonCode; TenancyConfig *types.TenancyConfig; Timeout *int32; TracingConfig *types.TracingConfigResponse; Version *string; VpcConfig *types.VpcConfigResponse; ResultMetadata middleware.Metadata }
type PublishedVersionActiveWaiter struct{}
func (*PublishedVersionActiveWaiter) Wait(ctx context.Context, params *GetFunctionConfigurationInput, maxWaitDur time.Duration, optFns ...func(*PublishedVersionActiveWaiterOptions)) error
func (*PublishedVersionActiveWaiter) WaitForOutput(ctx context.Context, params *GetFunctionConfigurationInput, maxWaitDur time.Duration, optFns ...func(*PublishedVersionActiveWaiterOptions)) (*GetFunctionConfigurationOutput, error)
type PublishedVersionActiveWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *GetFunctionConfigurationInput, *GetFunctionConfigurationOutput, error) (bool, error) }
type PutFunctionCodeSigningConfigInput struct { CodeSigningConfigArn *string; FunctionName *string }
type PutFunctionCodeSigningConfigOutput struct { CodeSigningConfigArn *string; FunctionName *string; ResultMetadata middleware.Metadata }
type PutFunctionConcurrencyInput struct { FunctionName *string; ReservedConcurrentExecutions *int32 }
type PutFunctionConcurrencyOutput struct { ReservedConcurrentExecutions *int32; ResultMetadata middleware.Metadata }
type PutFunctionEventInvokeConfigInput struct { FunctionName *string; DestinationConfig *types.DestinationConfig; MaximumEventAgeInSeconds *int32; MaximumRetryAttempts *int32; Qualifier *string }
type PutFunctionEventInvokeConfigOutput struct { DestinationConfig *types.DestinationConfig; FunctionArn *string; LastModified *time.Time; MaximumEventAgeInSeconds *int32; MaximumRetryAttempts *int32; ResultMetadata middleware.Metadata }
type PutFunctionRecursionConfigInput struct { FunctionName *string; RecursiveLoop types.RecursiveLoop }
type PutFunctionRecursionConfigOutput struct { RecursiveLoop types.RecursiveLoop; ResultMetadata middleware.Metadata }
type PutFunctionScalingConfigInput struct { FunctionName *string; Qualifier *string; FunctionScalingConfig *types.FunctionScalingConfig }
type PutFunctionScalingConfigOutput struct { FunctionState types.State; ResultMetadata middleware.Metadata }
type PutProvisionedConcurrencyConfigInput struct { FunctionName *string; ProvisionedConcurrentExecutions *int32; Qualifier *string }
type PutProvisionedConcurrencyConfigOutput struct { AllocatedProvisionedConcurrentExecutions *int32; AvailableProvisionedConcurrentExecutions *int32; LastModified *string; RequestedProvisionedConcurrentExecutions *int32; Status types.ProvisionedConcurrencyStatusEnum; StatusReason *string; ResultMetadata middleware.Metadata }
type PutResourcePolicyInput struct { Policy *string; ResourceArn *string; RevisionId *string }
type PutResourcePolicyOutput struct { Policy *string; RevisionId *string; ResultMetadata middleware.Metadata }
type PutRuntimeManagementConfigInput struct { FunctionName *string; UpdateRuntimeOn types.UpdateRuntimeOn; Qualifier *string; RuntimeVersionArn *string }
type PutRuntimeManagementConfigOutput struct { FunctionArn *string; UpdateRuntimeOn types.UpdateRuntimeOn; RuntimeVersionArn *string; ResultMetadata middleware.Metadata }
type RemoveLayerVersionPermissionInput struct { LayerName *string; StatementId *string; VersionNumber *int64; RevisionId *string }
type RemoveLayerVersionPermissionOutput struct { ResultMetadata middleware.Metadata }
type RemovePermissionInput struct { FunctionName *string; StatementId *string; Qualifier *string; RevisionId *string }
type RemovePermissionOutput struct { ResultMetadata middleware.Metadata }
type ResolveEndpoint struct { Resolver EndpointResolver; Options EndpointResolverOptions }
func (*ResolveEndpoint) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (out middleware.SerializeOutput, metadata middleware.Metadata, err error)
func (*ResolveEndpoint) ID() string
type SendDurableExecutionCallbackFailureInput struct { CallbackId *string; Error *types.ErrorObject }
type SendDurableExecutionCallbackFailureOutput struct { ResultMetadata middleware.Metadata }
type SendDurableExecutionCallbackHeartbeatInput struct { CallbackId *string }
type SendDurableExecutionCallbackHeartbeatOutput struct { ResultMetadata middleware.Metadata }
type SendDurableExecutionCallbackSuccessInput struct { CallbackId *string; Result []byte }
type SendDurableExecutionCallbackSuccessOutput struct { ResultMetadata middleware.Metadata }
type StopDurableExecutionInput struct { DurableExecutionArn *string; Error *types.ErrorObject }
type StopDurableExecutionOutput struct { StopTimestamp *time.Time; ResultMetadata middleware.Metadata }
type TagResourceInput struct { Resource *string; Tags map[string]string }
type TagResourceOutput struct { ResultMetadata middleware.Metadata }
type UnknownEventMessageError struct { Type string; Message eventstream.Message }
func (*UnknownEventMessageError) Error() string
type UntagResourceInput struct { Resource *string; TagKeys []string }
type UntagResourceOutput struct { ResultMetadata middleware.Metadata }
type UpdateAliasInput struct { FunctionName *string; Name *string; Description *string; FunctionVersion *string; RevisionId *string; RoutingConfig *types.AliasRoutingConfiguration }
type UpdateAliasOutput struct { AliasArn *string; Description *string; FunctionVersion *string; Name *string; RevisionId *string; RoutingConfig *types.AliasRoutingConfiguration; ResultMetadata middleware.Metadata }
type UpdateCapacityProviderInput struct { CapacityProviderName *string; CapacityProviderScalingConfig *types.CapacityProviderScalingConfig; PropagateTags *types.PropagateTags; TelemetryConfig *types.CapacityProviderTelemetryConfig }
type UpdateCapacityProviderOutput struct { CapacityProvider *types.CapacityProvider; ResultMetadata middleware.Metadata }
type UpdateCodeSigningConfigInput struct { CodeSigningConfigArn *string; AllowedPublishers *types.AllowedPublishers; CodeSigningPolicies *types.CodeSigningPolicies; Description *string }
type UpdateCodeSigningConfigOutput struct { CodeSigningConfig *types.CodeSigningConfig; ResultMetadata middleware.Metadata }
type UpdateEventSourceMappingInput struct { UUID *string; AmazonManagedKafkaEventSourceConfig *types.AmazonManagedKafkaEventSourceConfig; BatchSize *int32; BisectBatchOnFunctionError *bool; DestinationConfig *types.DestinationConfig; DocumentDBEventSourceConfig *types.DocumentDBEventSourceConfig; Enabled *bool; FilterCriteria *types.FilterCriteria; FunctionName *string; FunctionResponseTypes []types.FunctionResponseType; KMSKeyArn *string; LoggingConfig *types.EventSourceMappingLoggingConfig; MaximumBatchingWindowInSeconds *int32; MaximumRecordAgeInSeconds *int32; MaximumRetryAttempts *int32; MetricsConfig *types.EventSourceMappingMetricsConfig; ParallelizationFactor *int32; ProvisionedPollerConfig *types.ProvisionedPollerConfig; ScalingConfig *types.ScalingConfig; SelfManagedKafkaEventSourceConfig *types.SelfManagedKafkaEventSourceConfig; SourceAccessConfigurations []types.SourceAccessConfiguration; TumblingWindowInSeconds *int32 }
type UpdateEventSourceMappingOutput struct { AmazonManagedKafkaEventSourceConfig *types.AmazonManagedKafkaEventSourceConfig; BatchSize *int32; BisectBatchOnFunctionError *bool; DestinationConfig *types.DestinationConfig; DocumentDBEventSourceConfig *types.DocumentDBEventSourceConfig; EventSourceArn *string; EventSourceMappingArn *string; FilterCriteria *types.FilterCriteria; FilterCriteriaError *types.FilterCriteriaError; FunctionArn *string; FunctionResponseTypes []types.FunctionResponseType; KMSKeyArn *string; LastModified *time.Time; LastProcessingResult *string; LoggingConfig *types.EventSourceMappingLoggingConfig; MaximumBatchingWindowInSeconds *int32; MaximumRecordAgeInSeconds *int32; MaximumRetryAttempts *int32; MetricsConfig *types.EventSourceMappingMetricsConfig; ParallelizationFactor *int32; ProvisionedPollerConfig *types.ProvisionedPollerConfig; Queues []string; ScalingConfig *types.ScalingConfig; SelfManagedEventSource *types.SelfManagedEventSource; SelfManagedKafkaEventSourceConfig *types.SelfManagedKafkaEventSourceConfig; SourceAccessConfigurations []types.SourceAccessConfiguration; StartingPosition types.EventSourcePosition; StartingPositionTimestamp *time.Time; State *string; StateTransitionReason *string; Topics []string; TumblingWindowInSeconds *int32; UUID *string; ResultMetadata middleware.Metadata }
type UpdateFunctionCodeInput struct { FunctionName *string; Architectures []types.Architecture; DryRun bool; ImageUri *string; Publish bool; PublishTo types.FunctionVersionLatestPublished; RevisionId *string; S3Bucket *string; S3Key *string; S3ObjectStorageMode types.S3ObjectStorageMode; S3ObjectVersion *string; SourceKMSKeyArn *string; ZipFile []byte }
type UpdateFunctionCodeOutput struct { Architectures []types.Architecture; CapacityProviderConfig *types.CapacityProviderConfig; CodeSha256 *string; CodeSize int64; ConfigSha256 *string; DeadLetterConfig *types.DeadLetterConfig; Description *string; DurableConfig *types.DurableConfig; Environment *types.EnvironmentResponse; EphemeralStorage *types.EphemeralStorage; FileSystemConfigs []types.FileSystemConfig; FunctionArn *string; FunctionName *string; Handler *string; ImageConfigResponse *types.ImageConfigResponse; KMSKeyArn *string; LastModified *string; LastUpdateStatus types.LastUpdateStatus; LastUpdateStatusReason *string; LastUpdateStatusReasonCode types.LastUpdateStatusReasonCode; Layers []types.Layer; LoggingConfig *types.LoggingConfig; MasterArn *string; MemorySize *int32; PackageType types.PackageType; RevisionId *string; Role *string; Runtime types.Runtime; RuntimeVersionConfig *types.RuntimeVersionConfig; SigningJobArn *string; SigningProfileVersionArn *string; SnapStart *types.SnapStartResponse; State types.State; StateReason *string; StateReasonCode types.StateReasonCode; TenancyConfig *types.TenancyConfig; Timeout *int32; TracingConfig *types.TracingConfigResponse; Version *string; VpcConfig *types.VpcConfigResponse; ResultMetadata middleware.Metadata }
type UpdateFunctionConfigurationInput struct { FunctionName *string; CapacityProviderConfig *types.CapacityProviderConfig; DeadLetterConfig *types.DeadLetterConfig; Description *string; DurableConfig *types.DurableConfig; Environment *types.Environment; EphemeralStorage *types.EphemeralStorage; FileSystemConfigs []types.FileSystemConfig; Handler *string; ImageConfig *types.ImageConfig; KMSKeyArn *string; Layers []string; LoggingConfig *types.LoggingConfig; MemorySize *int32; RevisionId *string; Role *string; Runtime types.Runtime; SnapStart *types.SnapStart; Timeout *int32; TracingConfig *types.TracingConfig; VpcConfig *types.VpcConfig }
type UpdateFunctionConfigurationOutput struct { Architectures []types.Architecture; CapacityProviderConfig *types.CapacityProviderConfig; CodeSha256 *string; CodeSize int64; ConfigSha256 *string; DeadLetterConfig *types.DeadLetterConfig; Description *string; DurableConfig *types.DurableConfig; Environment *types.EnvironmentResponse; EphemeralStorage *types.EphemeralStorage; FileSystemConfigs []types.FileSystemConfig; FunctionArn *string; FunctionName *string; Handler *string; ImageConfigResponse *types.ImageConfigResponse; KMSKeyArn *string; LastModified *string; LastUpdateStatus types.LastUpdateStatus; LastUpdateStatusReason *string; LastUpdateStatusReasonCode types.LastUpdateStatusReasonCode; Layers []types.Layer; LoggingConfig *types.LoggingConfig; MasterArn *string; MemorySize *int32; PackageType types.PackageType; RevisionId *string; Role *string; Runtime types.Runtime; RuntimeVersionConfig *types.RuntimeVersionConfig; SigningJobArn *string; SigningProfileVersionArn *string; SnapStart *types.SnapStartResponse; State types.State; StateReason *string; StateReasonCode types.StateReasonCode; TenancyConfig *types.TenancyConfig; Timeout *int32; TracingConfig *types.TracingConfigResponse; Version *string; VpcConfig *types.VpcConfigResponse; ResultMetadata middleware.Metadata }
type UpdateFunctionEventInvokeConfigInput struct { FunctionName *string; DestinationConfig *types.DestinationConfig; MaximumEventAgeInSeconds *int32; MaximumRetryAttempts *int32; Qualifier *string }
type UpdateFunctionEventInvokeConfigOutput struct { DestinationConfig *types.DestinationConfig; FunctionArn *string; LastModified *time.Time; MaximumEventAgeInSeconds *int32; MaximumRetryAttempts *int32; ResultMetadata middleware.Metadata }
type UpdateFunctionUrlConfigInput struct { FunctionName *string; AuthType types.FunctionUrlAuthType; Cors *types.Cors; InvokeMode types.InvokeMode; Qualifier *string }
type UpdateFunctionUrlConfigOutput struct { AuthType types.FunctionUrlAuthType; CreationTime *string; FunctionArn *string; FunctionUrl *string; LastModifiedTime *string; Cors *types.Cors; InvokeMode types.InvokeMode; ResultMetadata middleware.Metadata }
