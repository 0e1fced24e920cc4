// Interface of github.com/aws/aws-sdk-go-v2/service/ssm@v1.82.0, generated from its types. Signatures only.
package ssm

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
import "github.com/aws/aws-sdk-go-v2/service/ssm/internal/endpoints"
import "github.com/aws/aws-sdk-go-v2/service/ssm/types"
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

const ServiceAPIVersion = "2014-11-06"
const ServiceID = "SSM"
var TypeRegistry *smithy.TypeRegistry
func EndpointResolverFromURL(url string, optFns ...func(*aws.Endpoint)) EndpointResolver
func New(options Options, optFns ...func(*Options)) *Client
func NewCommandExecutedWaiter(client GetCommandInvocationAPIClient, optFns ...func(*CommandExecutedWaiterOptions)) *CommandExecutedWaiter
func NewDefaultEndpointResolver() *endpoints.Resolver
func NewDefaultEndpointResolverV2() EndpointResolverV2
func NewDescribeActivationsPaginator(client DescribeActivationsAPIClient, params *DescribeActivationsInput, optFns ...func(*DescribeActivationsPaginatorOptions)) *DescribeActivationsPaginator
func NewDescribeAssociationExecutionTargetsPaginator(client DescribeAssociationExecutionTargetsAPIClient, params *DescribeAssociationExecutionTargetsInput, optFns ...func(*DescribeAssociationExecutionTargetsPaginatorOptions)) *DescribeAssociationExecutionTargetsPaginator
func NewDescribeAssociationExecutionsPaginator(client DescribeAssociationExecutionsAPIClient, params *DescribeAssociationExecutionsInput, optFns ...func(*DescribeAssociationExecutionsPaginatorOptions)) *DescribeAssociationExecutionsPaginator
func NewDescribeAutomationExecutionsPaginator(client DescribeAutomationExecutionsAPIClient, params *DescribeAutomationExecutionsInput, optFns ...func(*DescribeAutomationExecutionsPaginatorOptions)) *DescribeAutomationExecutionsPaginator
func NewDescribeAutomationStepExecutionsPaginator(client DescribeAutomationStepExecutionsAPIClient, params *DescribeAutomationStepExecutionsInput, optFns ...func(*DescribeAutomationStepExecutionsPaginatorOptions)) *DescribeAutomationStepExecutionsPaginator
func NewDescribeAvailablePatchesPaginator(client DescribeAvailablePatchesAPIClient, params *DescribeAvailablePatchesInput, optFns ...func(*DescribeAvailablePatchesPaginatorOptions)) *DescribeAvailablePatchesPaginator
func NewDescribeEffectiveInstanceAssociationsPaginator(client DescribeEffectiveInstanceAssociationsAPIClient, params *DescribeEffectiveInstanceAssociationsInput, optFns ...func(*DescribeEffectiveInstanceAssociationsPaginatorOptions)) *DescribeEffectiveInstanceAssociationsPaginator
func NewDescribeEffectivePatchesForPatchBaselinePaginator(client DescribeEffectivePatchesForPatchBaselineAPIClient, params *DescribeEffectivePatchesForPatchBaselineInput, optFns ...func(*DescribeEffectivePatchesForPatchBaselinePaginatorOptions)) *DescribeEffectivePatchesForPatchBaselinePaginator
func NewDescribeInstanceAssociationsStatusPaginator(client DescribeInstanceAssociationsStatusAPIClient, params *DescribeInstanceAssociationsStatusInput, optFns ...func(*DescribeInstanceAssociationsStatusPaginatorOptions)) *DescribeInstanceAssociationsStatusPaginator
func NewDescribeInstanceInformationPaginator(client DescribeInstanceInformationAPIClient, params *DescribeInstanceInformationInput, optFns ...func(*DescribeInstanceInformationPaginatorOptions)) *DescribeInstanceInformationPaginator
func NewDescribeInstancePatchStatesForPatchGroupPaginator(client DescribeInstancePatchStatesForPatchGroupAPIClient, params *DescribeInstancePatchStatesForPatchGroupInput, optFns ...func(*DescribeInstancePatchStatesForPatchGroupPaginatorOptions)) *DescribeInstancePatchStatesForPatchGroupPaginator
func NewDescribeInstancePatchStatesPaginator(client DescribeInstancePatchStatesAPIClient, params *DescribeInstancePatchStatesInput, optFns ...func(*DescribeInstancePatchStatesPaginatorOptions)) *DescribeInstancePatchStatesPaginator
func NewDescribeInstancePatchesPaginator(client DescribeInstancePatchesAPIClient, params *DescribeInstancePatchesInput, optFns ...func(*DescribeInstancePatchesPaginatorOptions)) *DescribeInstancePatchesPaginator
func NewDescribeInstancePropertiesPaginator(client DescribeInstancePropertiesAPIClient, params *DescribeInstancePropertiesInput, optFns ...func(*DescribeInstancePropertiesPaginatorOptions)) *DescribeInstancePropertiesPaginator
func NewDescribeInventoryDeletionsPaginator(client DescribeInventoryDeletionsAPIClient, params *DescribeInventoryDeletionsInput, optFns ...func(*DescribeInventoryDeletionsPaginatorOptions)) *DescribeInventoryDeletionsPaginator
func NewDescribeMaintenanceWindowExecutionTaskInvocationsPaginator(client DescribeMaintenanceWindowExecutionTaskInvocationsAPIClient, params *DescribeMaintenanceWindowExecutionTaskInvocationsInput, optFns ...func(*DescribeMaintenanceWindowExecutionTaskInvocationsPaginatorOptions)) *DescribeMaintenanceWindowExecutionTaskInvocationsPaginator
func NewDescribeMaintenanceWindowExecutionTasksPaginator(client DescribeMaintenanceWindowExecutionTasksAPIClient, params *DescribeMaintenanceWindowExecutionTasksInput, optFns ...func(*DescribeMaintenanceWindowExecutionTasksPaginatorOptions)) *DescribeMaintenanceWindowExecutionTasksPaginator
func NewDescribeMaintenanceWindowExecutionsPaginator(client DescribeMaintenanceWindowExecutionsAPIClient, params *DescribeMaintenanceWindowExecutionsInput, optFns ...func(*DescribeMaintenanceWindowExecutionsPaginatorOptions)) *DescribeMaintenanceWindowExecutionsPaginator
func NewDescribeMaintenanceWindowSchedulePaginator(client DescribeMaintenanceWindowScheduleAPIClient, params *DescribeMaintenanceWindowScheduleInput, optFns ...func(*DescribeMaintenanceWindowSchedulePaginatorOptions)) *DescribeMaintenanceWindowSchedulePaginator
func NewDescribeMaintenanceWindowTargetsPaginator(client DescribeMaintenanceWindowTargetsAPIClient, params *DescribeMaintenanceWindowTargetsInput, optFns ...func(*DescribeMaintenanceWindowTargetsPaginatorOptions)) *DescribeMaintenanceWindowTargetsPaginator
func NewDescribeMaintenanceWindowTasksPaginator(client DescribeMaintenanceWindowTasksAPIClient, params *DescribeMaintenanceWindowTasksInput, optFns ...func(*DescribeMaintenanceWindowTasksPaginatorOptions)) *DescribeMaintenanceWindowTasksPaginator
func NewDescribeMaintenanceWindowsForTargetPaginator(client DescribeMaintenanceWindowsForTargetAPIClient, params *DescribeMaintenanceWindowsForTargetInput, optFns ...func(*DescribeMaintenanceWindowsForTargetPaginatorOptions)) *DescribeMaintenanceWindowsForTargetPaginator
func NewDescribeMaintenanceWindowsPaginator(client DescribeMaintenanceWindowsAPIClient, params *DescribeMaintenanceWindowsInput, optFns ...func(*DescribeMaintenanceWindowsPaginatorOptions)) *DescribeMaintenanceWindowsPaginator
func NewDescribeOpsItemsPaginator(client DescribeOpsItemsAPIClient, params *DescribeOpsItemsInput, optFns ...func(*DescribeOpsItemsPaginatorOptions)) *DescribeOpsItemsPaginator
func NewDescribeParametersPaginator(client DescribeParametersAPIClient, params *DescribeParametersInput, optFns ...func(*DescribeParametersPaginatorOptions)) *DescribeParametersPaginator
func NewDescribePatchBaselinesPaginator(client DescribePatchBaselinesAPIClient, params *DescribePatchBaselinesInput, optFns ...func(*DescribePatchBaselinesPaginatorOptions)) *DescribePatchBaselinesPaginator
func NewDescribePatchGroupsPaginator(client DescribePatchGroupsAPIClient, params *DescribePatchGroupsInput, optFns ...func(*DescribePatchGroupsPaginatorOptions)) *DescribePatchGroupsPaginator
func NewDescribePatchPropertiesPaginator(client DescribePatchPropertiesAPIClient, params *DescribePatchPropertiesInput, optFns ...func(*DescribePatchPropertiesPaginatorOptions)) *DescribePatchPropertiesPaginator
func NewDescribeSessionsPaginator(client DescribeSessionsAPIClient, params *DescribeSessionsInput, optFns ...func(*DescribeSessionsPaginatorOptions)) *DescribeSessionsPaginator
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client
func NewGetInventoryPaginator(client GetInventoryAPIClient, params *GetInventoryInput, optFns ...func(*GetInventoryPaginatorOptions)) *GetInventoryPaginator
func NewGetInventorySchemaPaginator(client GetInventorySchemaAPIClient, params *GetInventorySchemaInput, optFns ...func(*GetInventorySchemaPaginatorOptions)) *GetInventorySchemaPaginator
func NewGetOpsSummaryPaginator(client GetOpsSummaryAPIClient, params *GetOpsSummaryInput, optFns ...func(*GetOpsSummaryPaginatorOptions)) *GetOpsSummaryPaginator
func NewGetParameterHistoryPaginator(client GetParameterHistoryAPIClient, params *GetParameterHistoryInput, optFns ...func(*GetParameterHistoryPaginatorOptions)) *GetParameterHistoryPaginator
func NewGetParametersByPathPaginator(client GetParametersByPathAPIClient, params *GetParametersByPathInput, optFns ...func(*GetParametersByPathPaginatorOptions)) *GetParametersByPathPaginator
func NewGetResourcePoliciesPaginator(client GetResourcePoliciesAPIClient, params *GetResourcePoliciesInput, optFns ...func(*GetResourcePoliciesPaginatorOptions)) *GetResourcePoliciesPaginator
func NewListAssociationVersionsPaginator(client ListAssociationVersionsAPIClient, params *ListAssociationVersionsInput, optFns ...func(*ListAssociationVersionsPaginatorOptions)) *ListAssociationVersionsPaginator
func NewListAssociationsPaginator(client ListAssociationsAPIClient, params *ListAssociationsInput, optFns ...func(*ListAssociationsPaginatorOptions)) *ListAssociationsPaginator
func NewListCloudConnectorsPaginator(client ListCloudConnectorsAPIClient, params *ListCloudConnectorsInput, optFns ...func(*ListCloudConnectorsPaginatorOptions)) *ListCloudConnectorsPaginator
func NewListCommandInvocationsPaginator(client ListCommandInvocationsAPIClient, params *ListCommandInvocationsInput, optFns ...func(*ListCommandInvocationsPaginatorOptions)) *ListCommandInvocationsPaginator
func NewListCommandsPaginator(client ListCommandsAPIClient, params *ListCommandsInput, optFns ...func(*ListCommandsPaginatorOptions)) *ListCommandsPaginator
func NewListComplianceItemsPaginator(client ListComplianceItemsAPIClient, params *ListComplianceItemsInput, optFns ...func(*ListComplianceItemsPaginatorOptions)) *ListComplianceItemsPaginator
func NewListComplianceSummariesPaginator(client ListComplianceSummariesAPIClient, params *ListComplianceSummariesInput, optFns ...func(*ListComplianceSummariesPaginatorOptions)) *ListComplianceSummariesPaginator
func NewListDocumentVersionsPaginator(client ListDocumentVersionsAPIClient, params *ListDocumentVersionsInput, optFns ...func(*ListDocumentVersionsPaginatorOptions)) *ListDocumentVersionsPaginator
func NewListDocumentsPaginator(client ListDocumentsAPIClient, params *ListDocumentsInput, optFns ...func(*ListDocumentsPaginatorOptions)) *ListDocumentsPaginator
func NewListNodesPaginator(client ListNodesAPIClient, params *ListNodesInput, optFns ...func(*ListNodesPaginatorOptions)) *ListNodesPaginator
func NewListNodesSummaryPaginator(client ListNodesSummaryAPIClient, params *ListNodesSummaryInput, optFns ...func(*ListNodesSummaryPaginatorOptions)) *ListNodesSummaryPaginator
func NewListOpsItemEventsPaginator(client ListOpsItemEventsAPIClient, params *ListOpsItemEventsInput, optFns ...func(*ListOpsItemEventsPaginatorOptions)) *ListOpsItemEventsPaginator
func NewListOpsItemRelatedItemsPaginator(client ListOpsItemRelatedItemsAPIClient, params *ListOpsItemRelatedItemsInput, optFns ...func(*ListOpsItemRelatedItemsPaginatorOptions)) *ListOpsItemRelatedItemsPaginator
func NewListOpsMetadataPaginator(client ListOpsMetadataAPIClient, params *ListOpsMetadataInput, optFns ...func(*ListOpsMetadataPaginatorOptions)) *ListOpsMetadataPaginator
func NewListResourceComplianceSummariesPaginator(client ListResourceComplianceSummariesAPIClient, params *ListResourceComplianceSummariesInput, optFns ...func(*ListResourceComplianceSummariesPaginatorOptions)) *ListResourceComplianceSummariesPaginator
func NewListResourceDataSyncPaginator(client ListResourceDataSyncAPIClient, params *ListResourceDataSyncInput, optFns ...func(*ListResourceDataSyncPaginatorOptions)) *ListResourceDataSyncPaginator
func NewValidateCloudConnectorPaginator(client ValidateCloudConnectorAPIClient, params *ValidateCloudConnectorInput, optFns ...func(*ValidateCloudConnectorPaginatorOptions)) *ValidateCloudConnectorPaginator
func WithAPIOptions(optFns ...func(*middleware.Stack) error) func(*Options)
func WithEndpointResolver(v EndpointResolver) func(*Options)
func WithEndpointResolverV2(v EndpointResolverV2) func(*Options)
func WithSigV4SigningName(name string) func(*Options)
func WithSigV4SigningRegion(region string) func(*Options)
type AddTagsToResourceInput struct { ResourceId *string; ResourceType types.ResourceTypeForTagging; Tags []types.Tag }
type AddTagsToResourceOutput struct { ResultMetadata middleware.Metadata }
type AssociateOpsItemRelatedItemInput struct { AssociationType *string; OpsItemId *string; ResourceType *string; ResourceUri *string }
type AssociateOpsItemRelatedItemOutput struct { AssociationId *string; ResultMetadata middleware.Metadata }
type AuthResolverParameters struct { Operation string; Region string }
type AuthSchemeResolver interface { ResolveAuthSchemes(context.Context, *AuthResolverParameters) ([]*auth.Option, error) }
type CancelCommandInput struct { CommandId *string; InstanceIds []string }
type CancelCommandOutput struct { ResultMetadata middleware.Metadata }
type CancelMaintenanceWindowExecutionInput struct { WindowExecutionId *string }
type CancelMaintenanceWindowExecutionOutput struct { WindowExecutionId *string; ResultMetadata middleware.Metadata }
type Client struct{}
func (*Client) AddTagsToResource(ctx context.Context, params *AddTagsToResourceInput, optFns ...func(*Options)) (*AddTagsToResourceOutput, error)
func (*Client) AssociateOpsItemRelatedItem(ctx context.Context, params *AssociateOpsItemRelatedItemInput, optFns ...func(*Options)) (*AssociateOpsItemRelatedItemOutput, error)
func (*Client) CancelCommand(ctx context.Context, params *CancelCommandInput, optFns ...func(*Options)) (*CancelCommandOutput, error)
func (*Client) CancelMaintenanceWindowExecution(ctx context.Context, params *CancelMaintenanceWindowExecutionInput, optFns ...func(*Options)) (*CancelMaintenanceWindowExecutionOutput, error)
func (*Client) CreateActivation(ctx context.Context, params *CreateActivationInput, optFns ...func(*Options)) (*CreateActivationOutput, error)
func (*Client) CreateAssociation(ctx context.Context, params *CreateAssociationInput, optFns ...func(*Options)) (*CreateAssociationOutput, error)
func (*Client) CreateAssociationBatch(ctx context.Context, params *CreateAssociationBatchInput, optFns ...func(*Options)) (*CreateAssociationBatchOutput, error)
func (*Client) CreateCloudConnector(ctx context.Context, params *CreateCloudConnectorInput, optFns ...func(*Options)) (*CreateCloudConnectorOutput, error)
func (*Client) CreateDocument(ctx context.Context, params *CreateDocumentInput, optFns ...func(*Options)) (*CreateDocumentOutput, error)
func (*Client) CreateMaintenanceWindow(ctx context.Context, params *CreateMaintenanceWindowInput, optFns ...func(*Options)) (*CreateMaintenanceWindowOutput, error)
func (*Client) CreateOpsItem(ctx context.Context, params *CreateOpsItemInput, optFns ...func(*Options)) (*CreateOpsItemOutput, error)
func (*Client) CreateOpsMetadata(ctx context.Context, params *CreateOpsMetadataInput, optFns ...func(*Options)) (*CreateOpsMetadataOutput, error)
func (*Client) CreatePatchBaseline(ctx context.Context, params *CreatePatchBaselineInput, optFns ...func(*Options)) (*CreatePatchBaselineOutput, error)
func (*Client) CreateResourceDataSync(ctx context.Context, params *CreateResourceDataSyncInput, optFns ...func(*Options)) (*CreateResourceDataSyncOutput, error)
func (*Client) DeleteActivation(ctx context.Context, params *DeleteActivationInput, optFns ...func(*Options)) (*DeleteActivationOutput, error)
func (*Client) DeleteAssociation(ctx context.Context, params *DeleteAssociationInput, optFns ...func(*Options)) (*DeleteAssociationOutput, error)
func (*Client) DeleteCloudConnector(ctx context.Context, params *DeleteCloudConnectorInput, optFns ...func(*Options)) (*DeleteCloudConnectorOutput, error)
func (*Client) DeleteDocument(ctx context.Context, params *DeleteDocumentInput, optFns ...func(*Options)) (*DeleteDocumentOutput, error)
func (*Client) DeleteInventory(ctx context.Context, params *DeleteInventoryInput, optFns ...func(*Options)) (*DeleteInventoryOutput, error)
func (*Client) DeleteMaintenanceWindow(ctx context.Context, params *DeleteMaintenanceWindowInput, optFns ...func(*Options)) (*DeleteMaintenanceWindowOutput, error)
func (*Client) DeleteOpsItem(ctx context.Context, params *DeleteOpsItemInput, optFns ...func(*Options)) (*DeleteOpsItemOutput, error)
func (*Client) DeleteOpsMetadata(ctx context.Context, params *DeleteOpsMetadataInput, optFns ...func(*Options)) (*DeleteOpsMetadataOutput, error)
func (*Client) DeleteParameter(ctx context.Context, params *DeleteParameterInput, optFns ...func(*Options)) (*DeleteParameterOutput, error)
func (*Client) DeleteParameters(ctx context.Context, params *DeleteParametersInput, optFns ...func(*Options)) (*DeleteParametersOutput, error)
func (*Client) DeletePatchBaseline(ctx context.Context, params *DeletePatchBaselineInput, optFns ...func(*Options)) (*DeletePatchBaselineOutput, error)
func (*Client) DeleteResourceDataSync(ctx context.Context, params *DeleteResourceDataSyncInput, optFns ...func(*Options)) (*DeleteResourceDataSyncOutput, error)
func (*Client) DeleteResourcePolicy(ctx context.Context, params *DeleteResourcePolicyInput, optFns ...func(*Options)) (*DeleteResourcePolicyOutput, error)
func (*Client) DeregisterDefaultHostManagementConfiguration(ctx context.Context, params *DeregisterDefaultHostManagementConfigurationInput, optFns ...func(*Options)) (*DeregisterDefaultHostManagementConfigurationOutput, error)
func (*Client) DeregisterManagedInstance(ctx context.Context, params *DeregisterManagedInstanceInput, optFns ...func(*Options)) (*DeregisterManagedInstanceOutput, error)
func (*Client) DeregisterPatchBaselineForPatchGroup(ctx context.Context, params *DeregisterPatchBaselineForPatchGroupInput, optFns ...func(*Options)) (*DeregisterPatchBaselineForPatchGroupOutput, error)
func (*Client) DeregisterTargetFromMaintenanceWindow(ctx context.Context, params *DeregisterTargetFromMaintenanceWindowInput, optFns ...func(*Options)) (*DeregisterTargetFromMaintenanceWindowOutput, error)
func (*Client) DeregisterTaskFromMaintenanceWindow(ctx context.Context, params *DeregisterTaskFromMaintenanceWindowInput, optFns ...func(*Options)) (*DeregisterTaskFromMaintenanceWindowOutput, error)
func (*Client) DescribeActivations(ctx context.Context, params *DescribeActivationsInput, optFns ...func(*Options)) (*DescribeActivationsOutput, error)
func (*Client) DescribeAssociation(ctx context.Context, params *DescribeAssociationInput, optFns ...func(*Options)) (*DescribeAssociationOutput, error)
func (*Client) DescribeAssociationExecutionTargets(ctx context.Context, params *DescribeAssociationExecutionTargetsInput, optFns ...func(*Options)) (*DescribeAssociationExecutionTargetsOutput, error)
func (*Client) DescribeAssociationExecutions(ctx context.Context, params *DescribeAssociationExecutionsInput, optFns ...func(*Options)) (*DescribeAssociationExecutionsOutput, error)
func (*Client) DescribeAutomationExecutions(ctx context.Context, params *DescribeAutomationExecutionsInput, optFns ...func(*Options)) (*DescribeAutomationExecutionsOutput, error)
func (*Client) DescribeAutomationStepExecutions(ctx context.Context, params *DescribeAutomationStepExecutionsInput, optFns ...func(*Options)) (*DescribeAutomationStepExecutionsOutput, error)
func (*Client) DescribeAvailablePatches(ctx context.Context, params *DescribeAvailablePatchesInput, optFns ...func(*Options)) (*DescribeAvailablePatchesOutput, error)
func (*Client) DescribeDocument(ctx context.Context, params *DescribeDocumentInput, optFns ...func(*Options)) (*DescribeDocumentOutput, error)
func (*Client) DescribeDocumentPermission(ctx context.Context, params *DescribeDocumentPermissionInput, optFns ...func(*Options)) (*DescribeDocumentPermissionOutput, error)
func (*Client) DescribeEffectiveInstanceAssociations(ctx context.Context, params *DescribeEffectiveInstanceAssociationsInput, optFns ...func(*Options)) (*DescribeEffectiveInstanceAssociationsOutput, error)
func (*Client) DescribeEffectivePatchesForPatchBaseline(ctx context.Context, params *DescribeEffectivePatchesForPatchBaselineInput, optFns ...func(*Options)) (*DescribeEffectivePatchesForPatchBaselineOutput, error)
func (*Client) DescribeInstanceAssociationsStatus(ctx context.Context, params *DescribeInstanceAssociationsStatusInput, optFns ...func(*Options)) (*DescribeInstanceAssociationsStatusOutput, error)
func (*Client) DescribeInstanceInformation(ctx context.Context, params *DescribeInstanceInformationInput, optFns ...func(*Options)) (*DescribeInstanceInformationOutput, error)
func (*Client) DescribeInstancePatchStates(ctx context.Context, params *DescribeInstancePatchStatesInput, optFns ...func(*Options)) (*DescribeInstancePatchStatesOutput, error)
func (*Client) DescribeInstancePatchStatesForPatchGroup(ctx context.Context, params *DescribeInstancePatchStatesForPatchGroupInput, optFns ...func(*Options)) (*DescribeInstancePatchStatesForPatchGroupOutput, error)
func (*Client) DescribeInstancePatches(ctx context.Context, params *DescribeInstancePatchesInput, optFns ...func(*Options)) (*DescribeInstancePatchesOutput, error)
func (*Client) DescribeInstanceProperties(ctx context.Context, params *DescribeInstancePropertiesInput, optFns ...func(*Options)) (*DescribeInstancePropertiesOutput, error)
func (*Client) DescribeInventoryDeletions(ctx context.Context, params *DescribeInventoryDeletionsInput, optFns ...func(*Options)) (*DescribeInventoryDeletionsOutput, error)
func (*Client) DescribeMaintenanceWindowExecutionTaskInvocations(ctx context.Context, params *DescribeMaintenanceWindowExecutionTaskInvocationsInput, optFns ...func(*Options)) (*DescribeMaintenanceWindowExecutionTaskInvocationsOutput, error)
func (*Client) DescribeMaintenanceWindowExecutionTasks(ctx context.Context, params *DescribeMaintenanceWindowExecutionTasksInput, optFns ...func(*Options)) (*DescribeMaintenanceWindowExecutionTasksOutput, error)
func (*Client) DescribeMaintenanceWindowExecutions(ctx context.Context, params *DescribeMaintenanceWindowExecutionsInput, optFns ...func(*Options)) (*DescribeMaintenanceWindowExecutionsOutput, error)
func (*Client) DescribeMaintenanceWindowSchedule(ctx context.Context, params *DescribeMaintenanceWindowScheduleInput, optFns ...func(*Options)) (*DescribeMaintenanceWindowScheduleOutput, error)
func (*Client) DescribeMaintenanceWindowTargets(ctx context.Context, params *DescribeMaintenanceWindowTargetsInput, optFns ...func(*Options)) (*DescribeMaintenanceWindowTargetsOutput, error)
func (*Client) DescribeMaintenanceWindowTasks(ctx context.Context, params *DescribeMaintenanceWindowTasksInput, optFns ...func(*Options)) (*DescribeMaintenanceWindowTasksOutput, error)
func (*Client) DescribeMaintenanceWindows(ctx context.Context, params *DescribeMaintenanceWindowsInput, optFns ...func(*Options)) (*DescribeMaintenanceWindowsOutput, error)
func (*Client) DescribeMaintenanceWindowsForTarget(ctx context.Context, params *DescribeMaintenanceWindowsForTargetInput, optFns ...func(*Options)) (*DescribeMaintenanceWindowsForTargetOutput, error)
func (*Client) DescribeOpsItems(ctx context.Context, params *DescribeOpsItemsInput, optFns ...func(*Options)) (*DescribeOpsItemsOutput, error)
func (*Client) DescribeParameters(ctx context.Context, params *DescribeParametersInput, optFns ...func(*Options)) (*DescribeParametersOutput, error)
func (*Client) DescribePatchBaselines(ctx context.Context, params *DescribePatchBaselinesInput, optFns ...func(*Options)) (*DescribePatchBaselinesOutput, error)
func (*Client) DescribePatchGroupState(ctx context.Context, params *DescribePatchGroupStateInput, optFns ...func(*Options)) (*DescribePatchGroupStateOutput, error)
func (*Client) DescribePatchGroups(ctx context.Context, params *DescribePatchGroupsInput, optFns ...func(*Options)) (*DescribePatchGroupsOutput, error)
func (*Client) DescribePatchProperties(ctx context.Context, params *DescribePatchPropertiesInput, optFns ...func(*Options)) (*DescribePatchPropertiesOutput, error)
func (*Client) DescribeSessions(ctx context.Context, params *DescribeSessionsInput, optFns ...func(*Options)) (*DescribeSessionsOutput, error)
func (*Client) DisassociateOpsItemRelatedItem(ctx context.Context, params *DisassociateOpsItemRelatedItemInput, optFns ...func(*Options)) (*DisassociateOpsItemRelatedItemOutput, error)
func (*Client) GetAccessToken(ctx context.Context, params *GetAccessTokenInput, optFns ...func(*Options)) (*GetAccessTokenOutput, error)
func (*Client) GetAutomationExecution(ctx context.Context, params *GetAutomationExecutionInput, optFns ...func(*Options)) (*GetAutomationExecutionOutput, error)
func (*Client) GetCalendarState(ctx context.Context, params *GetCalendarStateInput, optFns ...func(*Options)) (*GetCalendarStateOutput, error)
func (*Client) GetCloudConnector(ctx context.Context, params *GetCloudConnectorInput, optFns ...func(*Options)) (*GetCloudConnectorOutput, error)
func (*Client) GetCommandInvocation(ctx context.Context, params *GetCommandInvocationInput, optFns ...func(*Options)) (*GetCommandInvocationOutput, error)
func (*Client) GetConnectionStatus(ctx context.Context, params *GetConnectionStatusInput, optFns ...func(*Options)) (*GetConnectionStatusOutput, error)
func (*Client) GetDefaultPatchBaseline(ctx context.Context, params *GetDefaultPatchBaselineInput, optFns ...func(*Options)) (*GetDefaultPatchBaselineOutput, error)
func (*Client) GetDeployablePatchSnapshotForInstance(ctx context.Context, params *GetDeployablePatchSnapshotForInstanceInput, optFns ...func(*Options)) (*GetDeployablePatchSnapshotForInstanceOutput, error)
func (*Client) GetDocument(ctx context.Context, params *GetDocumentInput, optFns ...func(*Options)) (*GetDocumentOutput, error)
func (*Client) GetExecutionPreview(ctx context.Context, params *GetExecutionPreviewInput, optFns ...func(*Options)) (*GetExecutionPreviewOutput, error)
func (*Client) GetInventory(ctx context.Context, params *GetInventoryInput, optFns ...func(*Options)) (*GetInventoryOutput, error)
func (*Client) GetInventorySchema(ctx context.Context, params *GetInventorySchemaInput, optFns ...func(*Options)) (*GetInventorySchemaOutput, error)
func (*Client) GetMaintenanceWindow(ctx context.Context, params *GetMaintenanceWindowInput, optFns ...func(*Options)) (*GetMaintenanceWindowOutput, error)
func (*Client) GetMaintenanceWindowExecution(ctx context.Context, params *GetMaintenanceWindowExecutionInput, optFns ...func(*Options)) (*GetMaintenanceWindowExecutionOutput, error)
func (*Client) GetMaintenanceWindowExecutionTask(ctx context.Context, params *GetMaintenanceWindowExecutionTaskInput, optFns ...func(*Options)) (*GetMaintenanceWindowExecutionTaskOutput, error)
func (*Client) GetMaintenanceWindowExecutionTaskInvocation(ctx context.Context, params *GetMaintenanceWindowExecutionTaskInvocationInput, optFns ...func(*Options)) (*GetMaintenanceWindowExecutionTaskInvocationOutput, error)
func (*Client) GetMaintenanceWindowTask(ctx context.Context, params *GetMaintenanceWindowTaskInput, optFns ...func(*Options)) (*GetMaintenanceWindowTaskOutput, error)
func (*Client) GetOpsItem(ctx context.Context, params *GetOpsItemInput, optFns ...func(*Options)) (*GetOpsItemOutput, error)
func (*Client) GetOpsMetadata(ctx context.Context, params *GetOpsMetadataInput, optFns ...func(*Options)) (*GetOpsMetadataOutput, error)
func (*Client) GetOpsSummary(ctx context.Context, params *GetOpsSummaryInput, optFns ...func(*Options)) (*GetOpsSummaryOutput, error)
func (*Client) GetParameter(ctx context.Context, params *GetParameterInput, optFns ...func(*Options)) (*GetParameterOutput, error)
func (*Client) GetParameterHistory(ctx context.Context, params *GetParameterHistoryInput, optFns ...func(*Options)) (*GetParameterHistoryOutput, error)
func (*Client) GetParameters(ctx context.Context, params *GetParametersInput, optFns ...func(*Options)) (*GetParametersOutput, error)
func (*Client) GetParametersByPath(ctx context.Context, params *GetParametersByPathInput, optFns ...func(*Options)) (*GetParametersByPathOutput, error)
func (*Client) GetPatchBaseline(ctx context.Context, params *GetPatchBaselineInput, optFns ...func(*Options)) (*GetPatchBaselineOutput, error)
func (*Client) GetPatchBaselineForPatchGroup(ctx context.Context, params *GetPatchBaselineForPatchGroupInput, optFns ...func(*Options)) (*GetPatchBaselineForPatchGroupOutput, error)
func (*Client) GetResourcePolicies(ctx context.Context, params *GetResourcePoliciesInput, optFns ...func(*Options)) (*GetResourcePoliciesOutput, error)
func (*Client) GetServiceSetting(ctx context.Context, params *GetServiceSettingInput, optFns ...func(*Options)) (*GetServiceSettingOutput, error)
func (*Client) LabelParameterVersion(ctx context.Context, params *LabelParameterVersionInput, optFns ...func(*Options)) (*LabelParameterVersionOutput, error)
func (*Client) ListAssociationVersions(ctx context.Context, params *ListAssociationVersionsInput, optFns ...func(*Options)) (*ListAssociationVersionsOutput, error)
func (*Client) ListAssociations(ctx context.Context, params *ListAssociationsInput, optFns ...func(*Options)) (*ListAssociationsOutput, error)
func (*Client) ListCloudConnectors(ctx context.Context, params *ListCloudConnectorsInput, optFns ...func(*Options)) (*ListCloudConnectorsOutput, error)
func (*Client) ListCommandInvocations(ctx context.Context, params *ListCommandInvocationsInput, optFns ...func(*Options)) (*ListCommandInvocationsOutput, error)
func (*Client) ListCommands(ctx context.Context, params *ListCommandsInput, optFns ...func(*Options)) (*ListCommandsOutput, error)
func (*Client) ListComplianceItems(ctx context.Context, params *ListComplianceItemsInput, optFns ...func(*Options)) (*ListComplianceItemsOutput, error)
func (*Client) ListComplianceSummaries(ctx context.Context, params *ListComplianceSummariesInput, optFns ...func(*Options)) (*ListComplianceSummariesOutput, error)
func (*Client) ListDocumentMetadataHistory(ctx context.Context, params *ListDocumentMetadataHistoryInput, optFns ...func(*Options)) (*ListDocumentMetadataHistoryOutput, error)
func (*Client) ListDocumentVersions(ctx context.Context, params *ListDocumentVersionsInput, optFns ...func(*Options)) (*ListDocumentVersionsOutput, error)
func (*Client) ListDocuments(ctx context.Context, params *ListDocumentsInput, optFns ...func(*Options)) (*ListDocumentsOutput, error)
func (*Client) ListInventoryEntries(ctx context.Context, params *ListInventoryEntriesInput, optFns ...func(*Options)) (*ListInventoryEntriesOutput, error)
func (*Client) ListNodes(ctx context.Context, params *ListNodesInput, optFns ...func(*Options)) (*ListNodesOutput, error)
func (*Client) ListNodesSummary(ctx context.Context, params *ListNodesSummaryInput, optFns ...func(*Options)) (*ListNodesSummaryOutput, error)
func (*Client) ListOpsItemEvents(ctx context.Context, params *ListOpsItemEventsInput, optFns ...func(*Options)) (*ListOpsItemEventsOutput, error)
func (*Client) ListOpsItemRelatedItems(ctx context.Context, params *ListOpsItemRelatedItemsInput, optFns ...func(*Options)) (*ListOpsItemRelatedItemsOutput, error)
func (*Client) ListOpsMetadata(ctx context.Context, params *ListOpsMetadataInput, optFns ...func(*Options)) (*ListOpsMetadataOutput, error)
func (*Client) ListResourceComplianceSummaries(ctx context.Context, params *ListResourceComplianceSummariesInput, optFns ...func(*Options)) (*ListResourceComplianceSummariesOutput, error)
func (*Client) ListResourceDataSync(ctx context.Context, params *ListResourceDataSyncInput, optFns ...func(*Options)) (*ListResourceDataSyncOutput, error)
func (*Client) ListTagsForResource(ctx context.Context, params *ListTagsForResourceInput, optFns ...func(*Options)) (*ListTagsForResourceOutput, error)
func (*Client) ModifyDocumentPermission(ctx context.Context, params *ModifyDocumentPermissionInput, optFns ...func(*Options)) (*ModifyDocumentPermissionOutput, error)
func (*Client) Options() Options
func (*Client) PutComplianceItems(ctx context.Context, params *PutComplianceItemsInput, optFns ...func(*Options)) (*PutComplianceItemsOutput, error)
func (*Client) PutInventory(ctx context.Context, params *PutInventoryInput, optFns ...func(*Options)) (*PutInventoryOutput, error)
func (*Client) PutParameter(ctx context.Context, params *PutParameterInput, optFns ...func(*Options)) (*PutParameterOutput, error)
func (*Client) PutResourcePolicy(ctx context.Context, params *PutResourcePolicyInput, optFns ...func(*Options)) (*PutResourcePolicyOutput, error)
func (*Client) RegisterDefaultHostManagementConfiguration(ctx context.Context, params *RegisterDefaultHostManagementConfigurationInput, optFns ...func(*Options)) (*RegisterDefaultHostManagementConfigurationOutput, error)
func (*Client) RegisterDefaultPatchBaseline(ctx context.Context, params *RegisterDefaultPatchBaselineInput, optFns ...func(*Options)) (*RegisterDefaultPatchBaselineOutput, error)
func (*Client) RegisterPatchBaselineForPatchGroup(ctx context.Context, params *RegisterPatchBaselineForPatchGroupInput, optFns ...func(*Options)) (*RegisterPatchBaselineForPatchGroupOutput, error)
func (*Client) RegisterTargetWithMaintenanceWindow(ctx context.Context, params *RegisterTargetWithMaintenanceWindowInput, optFns ...func(*Options)) (*RegisterTargetWithMaintenanceWindowOutput, error)
func (*Client) RegisterTaskWithMaintenanceWindow(ctx context.Context, params *RegisterTaskWithMaintenanceWindowInput, optFns ...func(*Options)) (*RegisterTaskWithMaintenanceWindowOutput, error)
func (*Client) RemoveTagsFromResource(ctx context.Context, params *RemoveTagsFromResourceInput, optFns ...func(*Options)) (*RemoveTagsFromResourceOutput, error)
func (*Client) ResetServiceSetting(ctx context.Context, params *ResetServiceSettingInput, optFns ...func(*Options)) (*ResetServiceSettingOutput, error)
func (*Client) ResumeSession(ctx context.Context, params *ResumeSessionInput, optFns ...func(*Options)) (*ResumeSessionOutput, error)
func (*Client) SendAutomationSignal(ctx context.Context, params *SendAutomationSignalInput, optFns ...func(*Options)) (*SendAutomationSignalOutput, error)
func (*Client) SendCommand(ctx context.Context, params *SendCommandInput, optFns ...func(*Options)) (*SendCommandOutput, error)
func (*Client) StartAccessRequest(ctx context.Context, params *StartAccessRequestInput, optFns ...func(*Options)) (*StartAccessRequestOutput, error)
func (*Client) StartAssociationsOnce(ctx context.Context, params *StartAssociationsOnceInput, optFns ...func(*Options)) (*StartAssociationsOnceOutput, error)
func (*Client) StartAutomationExecution(ctx context.Context, params *StartAutomationExecutionInput, optFns ...func(*Options)) (*StartAutomationExecutionOutput, error)
func (*Client) StartChangeRequestExecution(ctx context.Context, params *StartChangeRequestExecutionInput, optFns ...func(*Options)) (*StartChangeRequestExecutionOutput, error)
func (*Client) StartExecutionPreview(ctx context.Context, params *StartExecutionPreviewInput, optFns ...func(*Options)) (*StartExecutionPreviewOutput, error)
func (*Client) StartSession(ctx context.Context, params *StartSessionInput, optFns ...func(*Options)) (*StartSessionOutput, error)
func (*Client) StopAutomationExecution(ctx context.Context, params *StopAutomationExecutionInput, optFns ...func(*Options)) (*StopAutomationExecutionOutput, error)
func (*Client) TerminateSession(ctx context.Context, params *TerminateSessionInput, optFns ...func(*Options)) (*TerminateSessionOutput, error)
func (*Client) UnlabelParameterVersion(ctx context.Context, params *UnlabelParameterVersionInput, optFns ...func(*Options)) (*UnlabelParameterVersionOutput, error)
func (*Client) UpdateAssociation(ctx context.Context, params *UpdateAssociationInput, optFns ...func(*Options)) (*UpdateAssociationOutput, error)
func (*Client) UpdateAssociationStatus(ctx context.Context, params *UpdateAssociationStatusInput, optFns ...func(*Options)) (*UpdateAssociationStatusOutput, error)
func (*Client) UpdateCloudConnector(ctx context.Context, params *UpdateCloudConnectorInput, optFns ...func(*Options)) (*UpdateCloudConnectorOutput, error)
func (*Client) UpdateDocument(ctx context.Context, params *UpdateDocumentInput, optFns ...func(*Options)) (*UpdateDocumentOutput, error)
func (*Client) UpdateDocumentDefaultVersion(ctx context.Context, params *UpdateDocumentDefaultVersionInput, optFns ...func(*Options)) (*UpdateDocumentDefaultVersionOutput, error)
func (*Client) UpdateDocumentMetadata(ctx context.Context, params *UpdateDocumentMetadataInput, optFns ...func(*Options)) (*UpdateDocumentMetadataOutput, error)
func (*Client) UpdateMaintenanceWindow(ctx context.Context, params *UpdateMaintenanceWindowInput, optFns ...func(*Options)) (*UpdateMaintenanceWindowOutput, error)
func (*Client) UpdateMaintenanceWindowTarget(ctx context.Context, params *UpdateMaintenanceWindowTargetInput, optFns ...func(*Options)) (*UpdateMaintenanceWindowTargetOutput, error)
func (*Client) UpdateMaintenanceWindowTask(ctx context.Context, params *UpdateMaintenanceWindowTaskInput, optFns ...func(*Options)) (*UpdateMaintenanceWindowTaskOutput, error)
func (*Client) UpdateManagedInstanceRole(ctx context.Context, params *UpdateManagedInstanceRoleInput, optFns ...func(*Options)) (*UpdateManagedInstanceRoleOutput, error)
func (*Client) UpdateOpsItem(ctx context.Context, params *UpdateOpsItemInput, optFns ...func(*Options)) (*UpdateOpsItemOutput, error)
func (*Client) UpdateOpsMetadata(ctx context.Context, params *UpdateOpsMetadataInput, optFns ...func(*Options)) (*UpdateOpsMetadataOutput, error)
func (*Client) UpdatePatchBaseline(ctx context.Context, params *UpdatePatchBaselineInput, optFns ...func(*Options)) (*UpdatePatchBaselineOutput, error)
func (*Client) UpdateResourceDataSync(ctx context.Context, params *UpdateResourceDataSyncInput, optFns ...func(*Options)) (*UpdateResourceDataSyncOutput, error)
func (*Client) UpdateServiceSetting(ctx context.Context, params *UpdateServiceSettingInput, optFns ...func(*Options)) (*UpdateServiceSettingOutput, error)
func (*Client) ValidateCloudConnector(ctx context.Context, params *ValidateCloudConnectorInput, optFns ...func(*Options)) (*ValidateCloudConnectorOutput, error)
type CommandExecutedWaiter struct{}
func (*CommandExecutedWaiter) Wait(ctx context.Context, params *GetCommandInvocationInput, maxWaitDur time.Duration, optFns ...func(*CommandExecutedWaiterOptions)) error
func (*CommandExecutedWaiter) WaitForOutput(ctx context.Context, params *GetCommandInvocationInput, maxWaitDur time.Duration, optFns ...func(*CommandExecutedWaiterOptions)) (*GetCommandInvocationOutput, error)
type CommandExecutedWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *GetCommandInvocationInput, *GetCommandInvocationOutput, error) (bool, error) }
type CreateActivationInput struct { IamRole *string; DefaultInstanceName *string; Description *string; ExpirationDate *time.Time; RegistrationLimit *int32; RegistrationMetadata []types.RegistrationMetadataItem; Tags []types.Tag }
type CreateActivationOutput struct { ActivationCode *string; ActivationId *string; ResultMetadata middleware.Metadata }
type CreateAssociationBatchInput struct { Entries []types.CreateAssociationBatchRequestEntry; AssociationDispatchAssumeRole *string }
type CreateAssociationBatchOutput struct { Failed []types.FailedCreateAssociation; Successful []types.AssociationDescription; ResultMetadata middleware.Metadata }
type CreateAssociationInput struct { Name *string; AlarmConfiguration *types.AlarmConfiguration; ApplyOnlyAtCronInterval bool; AssociationDispatchAssumeRole *string; AssociationName *string; AutomationTargetParameterName *string; CalendarNames []string; ComplianceSeverity types.AssociationComplianceSeverity; DocumentVersion *string; Duration *int32; InstanceId *string; MaxConcurrency *string; MaxErrors *string; OutputLocation *types.InstanceAssociationOutputLocation; Parameters map[string][]string; ScheduleExpression *string; ScheduleOffset *int32; SyncCompliance types.AssociationSyncCompliance; Tags []types.Tag; TargetLocations []types.TargetLocation; TargetMaps []map[string][]string; Targets []types.Target }
type CreateAssociationOutput struct { AssociationDescription *types.AssociationDescription; ResultMetadata middleware.Metadata }
type CreateCloudConnectorInput struct { ConfigConnectorArn *string; Configuration types.CloudConnectorConfiguration; DisplayName *string; RoleArn *string; Description *string; Tags []types.Tag }
type CreateCloudConnectorOutput struct { CloudConnectorId *string; ResultMetadata middleware.Metadata }
type CreateDocumentInput struct { Content *string; Name *string; Attachments []types.AttachmentsSource; DisplayName *string; DocumentFormat types.DocumentFormat; DocumentType types.DocumentType; Requires []types.DocumentRequires; Tags []types.Tag; TargetType *string; VersionName *string }
type CreateDocumentOutput struct { DocumentDescription *types.DocumentDescription; ResultMetadata middleware.Metadata }
type CreateMaintenanceWindowInput struct { AllowUnassociatedTargets bool; Cutoff int32; Duration *int32; Name *string; Schedule *string; ClientToken *string; Description *string; EndDate *string; ScheduleOffset *int32; ScheduleTimezone *string; StartDate *string; Tags []types.Tag }
type CreateMaintenanceWindowOutput struct { WindowId *string; ResultMetadata middleware.Metadata }
type CreateOpsItemInput struct { Description *string; Source *string; Title *string; AccountId *string; ActualEndTime *time.Time; ActualStartTime *time.Time; Category *string; Notifications []types.OpsItemNotification; OperationalData map[string]types.OpsItemDataValue; OpsItemType *string; PlannedEndTime *time.Time; PlannedStartTime *time.Time; Priority *int32; RelatedOpsItems []types.RelatedOpsItem; Severity *string; Tags []types.Tag }
type CreateOpsItemOutput struct { OpsItemArn *string; OpsItemId *string; ResultMetadata middleware.Metadata }
type CreateOpsMetadataInput struct { ResourceId *string; Metadata map[string]types.MetadataValue; Tags []types.Tag }
type CreateOpsMetadataOutput struct { OpsMetadataArn *string; ResultMetadata middleware.Metadata }
type CreatePatchBaselineInput struct { Name *string; ApprovalRules *types.PatchRuleGroup; ApprovedPatches []string; ApprovedPatchesComplianceLevel types.PatchComplianceLevel; ApprovedPatchesEnableNonSecurity *bool; AvailableSecurityUpdatesComplianceStatus types.PatchComplianceStatus; ClientToken *string; Description *string; GlobalFilters *types.PatchFilterGroup; OperatingSystem types.OperatingSystem; RejectedPatches []string; RejectedPatchesAction types.PatchAction; Sources []types.PatchSource; Tags []types.Tag }
type CreatePatchBaselineOutput struct { BaselineId *string; ResultMetadata middleware.Metadata }
type CreateResourceDataSyncInput struct { SyncName *string; S3Destination *types.ResourceDataSyncS3Destination; SyncSource *types.ResourceDataSyncSource; SyncType *string }
type CreateResourceDataSyncOutput struct { ResultMetadata middleware.Metadata }
type DeleteActivationInput struct { ActivationId *string }
type DeleteActivationOutput struct { ResultMetadata middleware.Metadata }
type DeleteAssociationInput struct { AssociationId *string; InstanceId *string; Name *string }
type DeleteAssociationOutput struct { ResultMetadata middleware.Metadata }
type DeleteCloudConnectorInput struct { CloudConnectorId *string }
type DeleteCloudConnectorOutput struct { CloudConnectorId *string; ResultMetadata middleware.Metadata }
type DeleteDocumentInput struct { Name *string; DocumentVersion *string; Force bool; VersionName *string }
type DeleteDocumentOutput struct { ResultMetadata middleware.Metadata }
type DeleteInventoryInput struct { TypeName *string; ClientToken *string; DryRun bool; SchemaDeleteOption types.InventorySchemaDeleteOption }
type DeleteInventoryOutput struct { DeletionId *string; DeletionSummary *types.InventoryDeletionSummary; TypeName *string; ResultMetadata middleware.Metadata }
type DeleteMaintenanceWindowInput struct { WindowId *string }
type DeleteMaintenanceWindowOutput struct { WindowId *string; ResultMetadata middleware.Metadata }
type DeleteOpsItemInput struct { OpsItemId *string }
type DeleteOpsItemOutput struct { ResultMetadata middleware.Metadata }
type DeleteOpsMetadataInput struct { OpsMetadataArn *string }
type DeleteOpsMetadataOutput struct { ResultMetadata middleware.Metadata }
type DeleteParameterInput struct { Name *string }
type DeleteParameterOutput struct { ResultMetadata middleware.Metadata }
type DeleteParametersInput struct { Names []string }
type DeleteParametersOutput struct { DeletedParameters []string; InvalidParameters []string; ResultMetadata middleware.Metadata }
type DeletePatchBaselineInput struct { BaselineId *string }
type DeletePatchBaselineOutput struct { BaselineId *string; ResultMetadata middleware.Metadata }
type DeleteResourceDataSyncInput struct { SyncName *string; SyncType *string }
type DeleteResourceDataSyncOutput struct { ResultMetadata middleware.Metadata }
type DeleteResourcePolicyInput struct { PolicyHash *string; PolicyId *string; ResourceArn *string; DeletionMode types.DeletionMode }
type DeleteResourcePolicyOutput struct { ResultMetadata middleware.Metadata }
type DeregisterDefaultHostManagementConfigurationInput struct{}
type DeregisterDefaultHostManagementConfigurationOutput struct { ResultMetadata middleware.Metadata }
type DeregisterManagedInstanceInput struct { InstanceId *string }
type DeregisterManagedInstanceOutput struct { ResultMetadata middleware.Metadata }
type DeregisterPatchBaselineForPatchGroupInput struct { BaselineId *string; PatchGroup *string }
type DeregisterPatchBaselineForPatchGroupOutput struct { BaselineId *string; PatchGroup *string; ResultMetadata middleware.Metadata }
type DeregisterTargetFromMaintenanceWindowInput struct { WindowId *string; WindowTargetId *string; Safe *bool }
type DeregisterTargetFromMaintenanceWindowOutput struct { WindowId *string; WindowTargetId *string; ResultMetadata middleware.Metadata }
type DeregisterTaskFromMaintenanceWindowInput struct { WindowId *string; WindowTaskId *string }
type DeregisterTaskFromMaintenanceWindowOutput struct { WindowId *string; WindowTaskId *string; ResultMetadata middleware.Metadata }
type DescribeActivationsAPIClient interface { DescribeActivations(context.Context, *DescribeActivationsInput, ...func(*Options)) (*DescribeActivationsOutput, error) }
type DescribeActivationsInput struct { Filters []types.DescribeActivationsFilter; MaxResults *int32; NextToken *string }
type DescribeActivationsOutput struct { ActivationList []types.Activation; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeActivationsPaginator struct{}
func (*DescribeActivationsPaginator) HasMorePages() bool
func (*DescribeActivationsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeActivationsOutput, error)
type DescribeActivationsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeAssociationExecutionTargetsAPIClient interface { DescribeAssociationExecutionTargets(context.Context, *DescribeAssociationExecutionTargetsInput, ...func(*Options)) (*DescribeAssociationExecutionTargetsOutput, error) }
type DescribeAssociationExecutionTargetsInput struct { AssociationId *string; ExecutionId *string; Filters []types.AssociationExecutionTargetsFilter; MaxResults *int32; NextToken *string }
type DescribeAssociationExecutionTargetsOutput struct { AssociationExecutionTargets []types.AssociationExecutionTarget; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeAssociationExecutionTargetsPaginator struct{}
func (*DescribeAssociationExecutionTargetsPaginator) HasMorePages() bool
func (*DescribeAssociationExecutionTargetsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeAssociationExecutionTargetsOutput, error)
type DescribeAssociationExecutionTargetsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeAssociationExecutionsAPIClient interface { DescribeAssociationExecutions(context.Context, *DescribeAssociationExecutionsInput, ...func(*Options)) (*DescribeAssociationExecutionsOutput, error) }
type DescribeAssociationExecutionsInput struct { AssociationId *string; Filters []types.AssociationExecutionFilter; MaxResults *int32; NextToken *string }
type DescribeAssociationExecutionsOutput struct { AssociationExecutions []types.AssociationExecution; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeAssociationExecutionsPaginator struct{}
func (*DescribeAssociationExecutionsPaginator) HasMorePages() bool
func (*DescribeAssociationExecutionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeAssociationExecutionsOutput, error)
type DescribeAssociationExecutionsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeAssociationInput struct { AssociationId *string; AssociationVersion *string; InstanceId *string; Name *string }
type DescribeAssociationOutput struct { AssociationDescription *types.AssociationDescription; ResultMetadata middleware.Metadata }
type DescribeAutomationExecutionsAPIClient interface { DescribeAutomationExecutions(context.Context, *DescribeAutomationExecutionsInput, ...func(*Options)) (*DescribeAutomationExecutionsOutput, error) }
type DescribeAutomationExecutionsInput struct { Filters []types.AutomationExecutionFilter; MaxResults *int32; NextToken *string }
type DescribeAutomationExecutionsOutput struct { AutomationExecutionMetadataList []types.AutomationExecutionMetadata; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeAutomationExecutionsPaginator struct{}
func (*DescribeAutomationExecutionsPaginator) HasMorePages() bool
func (*DescribeAutomationExecutionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeAutomationExecutionsOutput, error)
type DescribeAutomationExecutionsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeAutomationStepExecutionsAPIClient interface { DescribeAutomationStepExecutions(context.Context, *DescribeAutomationStepExecutionsInput, ...func(*Options)) (*DescribeAutomationStepExecutionsOutput, error) }
type DescribeAutomationStepExecutionsInput struct { AutomationExecutionId *string; Filters []types.StepExecutionFilter; MaxResults *int32; NextToken *string; ReverseOrder *bool }
type DescribeAutomationStepExecutionsOutput struct { NextToken *string; StepExecutions []types.StepExecution; ResultMetadata middleware.Metadata }
type DescribeAutomationStepExecutionsPaginator struct{}
func (*DescribeAutomationStepExecutionsPaginator) HasMorePages() bool
func (*DescribeAutomationStepExecutionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeAutomationStepExecutionsOutput, error)
type DescribeAutomationStepExecutionsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeAvailablePatchesAPIClient interface { DescribeAvailablePatches(context.Context, *DescribeAvailablePatchesInput, ...func(*Options)) (*DescribeAvailablePatchesOutput, error) }
type DescribeAvailablePatchesInput struct { Filters []types.PatchOrchestratorFilter; MaxResults *int32; NextToken *string }
type DescribeAvailablePatchesOutput struct { NextToken *string; Patches []types.Patch; ResultMetadata middleware.Metadata }
type DescribeAvailablePatchesPaginator struct{}
func (*DescribeAvailablePatchesPaginator) HasMorePages() bool
func (*DescribeAvailablePatchesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeAvailablePatchesOutput, error)
type DescribeAvailablePatchesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeDocumentInput struct { Name *string; DocumentVersion *string; VersionName *string }
type DescribeDocumentOutput struct { Document *types.DocumentDescription; ResultMetadata middleware.Metadata }
type DescribeDocumentPermissionInput struct { Name *string; PermissionType types.DocumentPermissionType; MaxResults *int32; NextToken *string }
type DescribeDocumentPermissionOutput struct { AccountIds []string; AccountSharingInfoList []types.AccountSharingInfo; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeEffectiveInstanceAssociationsAPIClient interface { DescribeEffectiveInstanceAssociations(context.Context, *DescribeEffectiveInstanceAssociationsInput, ...func(*Options)) (*DescribeEffectiveInstanceAssociationsOutput, error) }
type DescribeEffectiveInstanceAssociationsInput struct { InstanceId *string; MaxResults *int32; NextToken *string }
type DescribeEffectiveInstanceAssociationsOutput struct { Associations []types.InstanceAssociation; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeEffectiveInstanceAssociationsPaginator struct{}
func (*DescribeEffectiveInstanceAssociationsPaginator) HasMorePages() bool
func (*DescribeEffectiveInstanceAssociationsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeEffectiveInstanceAssociationsOutput, error)
type DescribeEffectiveInstanceAssociationsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeEffectivePatchesForPatchBaselineAPIClient interface { DescribeEffectivePatchesForPatchBaseline(context.Context, *DescribeEffectivePatchesForPatchBaselineInput, ...func(*Options)) (*DescribeEffectivePatchesForPatchBaselineOutput, error) }
type DescribeEffectivePatchesForPatchBaselineInput struct { BaselineId *string; MaxResults *int32; NextToken *string }
type DescribeEffectivePatchesForPatchBaselineOutput struct { EffectivePatches []types.EffectivePatch; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeEffectivePatchesForPatchBaselinePaginator struct{}
func (*DescribeEffectivePatchesForPatchBaselinePaginator) HasMorePages() bool
func (*DescribeEffectivePatchesForPatchBaselinePaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeEffectivePatchesForPatchBaselineOutput, error)
type DescribeEffectivePatchesForPatchBaselinePaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeInstanceAssociationsStatusAPIClient interface { DescribeInstanceAssociationsStatus(context.Context, *DescribeInstanceAssociationsStatusInput, ...func(*Options)) (*DescribeInstanceAssociationsStatusOutput, error) }
type DescribeInstanceAssociationsStatusInput struct { InstanceId *string; MaxResults *int32; NextToken *string }
type DescribeInstanceAssociationsStatusOutput struct { InstanceAssociationStatusInfos []types.InstanceAssociationStatusInfo; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeInstanceAssociationsStatusPaginator struct{}
func (*DescribeInstanceAssociationsStatusPaginator) HasMorePages() bool
func (*DescribeInstanceAssociationsStatusPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeInstanceAssociationsStatusOutput, error)
type DescribeInstanceAssociationsStatusPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeInstanceInformationAPIClient interface { DescribeInstanceInformation(context.Context, *DescribeInstanceInformationInput, ...func(*Options)) (*DescribeInstanceInformationOutput, error) }
type DescribeInstanceInformationInput struct { Filters []types.InstanceInformationStringFilter; InstanceInformationFilterList []types.InstanceInformationFilter; MaxResults *int32; NextToken *string }
type DescribeInstanceInformationOutput struct { InstanceInformationList []types.InstanceInformation; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeInstanceInformationPaginator struct{}
func (*DescribeInstanceInformationPaginator) HasMorePages() bool
func (*DescribeInstanceInformationPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeInstanceInformationOutput, error)
type DescribeInstanceInformationPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeInstancePatchStatesAPIClient interface { DescribeInstancePatchStates(context.Context, *DescribeInstancePatchStatesInput, ...func(*Options)) (*DescribeInstancePatchStatesOutput, error) }
type DescribeInstancePatchStatesForPatchGroupAPIClient interface { DescribeInstancePatchStatesForPatchGroup(context.Context, *DescribeInstancePatchStatesForPatchGroupInput, ...func(*Options)) (*DescribeInstancePatchStatesForPatchGroupOutput, error) }
type DescribeInstancePatchStatesForPatchGroupInput struct { PatchGroup *string; Filters []types.InstancePatchStateFilter; MaxResults *int32; NextToken *string }
type DescribeInstancePatchStatesForPatchGroupOutput struct { InstancePatchStates []types.InstancePatchState; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeInstancePatchStatesForPatchGroupPaginator struct{}
func (*DescribeInstancePatchStatesForPatchGroupPaginator) HasMorePages() bool
func (*DescribeInstancePatchStatesForPatchGroupPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeInstancePatchStatesForPatchGroupOutput, error)
type DescribeInstancePatchStatesForPatchGroupPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeInstancePatchStatesInput struct { InstanceIds []string; MaxResults *int32; NextToken *string }
type DescribeInstancePatchStatesOutput struct { InstancePatchStates []types.InstancePatchState; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeInstancePatchStatesPaginator struct{}
func (*DescribeInstancePatchStatesPaginator) HasMorePages() bool
func (*DescribeInstancePatchStatesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeInstancePatchStatesOutput, error)
type DescribeInstancePatchStatesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeInstancePatchesAPIClient interface { DescribeInstancePatches(context.Context, *DescribeInstancePatchesInput, ...func(*Options)) (*DescribeInstancePatchesOutput, error) }
type DescribeInstancePatchesInput struct { InstanceId *string; Filters []types.PatchOrchestratorFilter; MaxResults *int32; NextToken *string }
type DescribeInstancePatchesOutput struct { NextToken *string; Patches []types.PatchComplianceData; ResultMetadata middleware.Metadata }
type DescribeInstancePatchesPaginator struct{}
func (*DescribeInstancePatchesPaginator) HasMorePages() bool
func (*DescribeInstancePatchesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeInstancePatchesOutput, error)
type DescribeInstancePatchesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeInstancePropertiesAPIClient interface { DescribeInstanceProperties(context.Context, *DescribeInstancePropertiesInput, ...func(*Options)) (*DescribeInstancePropertiesOutput, error) }
type DescribeInstancePropertiesInput struct { FiltersWithOperator []types.InstancePropertyStringFilter; InstancePropertyFilterList []types.InstancePropertyFilter; MaxResults *int32; NextToken *string }
type DescribeInstancePropertiesOutput struct { InstanceProperties []types.InstanceProperty; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeInstancePropertiesPaginator struct{}
func (*DescribeInstancePropertiesPaginator) HasMorePages() bool
func (*DescribeInstancePropertiesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeInstancePropertiesOutput, error)
type DescribeInstancePropertiesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeInventoryDeletionsAPIClient interface { DescribeInventoryDeletions(context.Context, *DescribeInventoryDeletionsInput, ...func(*Options)) (*DescribeInventoryDeletionsOutput, error) }
type DescribeInventoryDeletionsInput struct { DeletionId *string; MaxResults *int32; NextToken *string }
type DescribeInventoryDeletionsOutput struct { InventoryDeletions []types.InventoryDeletionStatusItem; NextToken *string; ResultMetadata middleware.Metadata }
type DescribeInventoryDeletionsPaginator struct{}
func (*DescribeInventoryDeletionsPaginator) HasMorePages() bool
func (*DescribeInventoryDeletionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeInventoryDeletionsOutput, error)
type DescribeInventoryDeletionsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeMaintenanceWindowExecutionTaskInvocationsAPIClient interface { DescribeMaintenanceWindowExecutionTaskInvocations(context.Context, *DescribeMaintenanceWindowExecutionTaskInvocationsInput, ...func(*Options)) (*DescribeMaintenanceWindowExecutionTaskInvocationsOutput, error) }
type DescribeMaintenanceWindowExecutionTaskInvocationsInput struct { TaskId *string; WindowExecutionId *string; Filters []types.MaintenanceWindowFilter; MaxResults *int32; NextToken *string }
type DescribeMaintenanceWindowExecutionTaskInvocationsOutput struct { NextToken *string; WindowExecutionTaskInvocationIdentities []types.MaintenanceWindowExecutionTaskInvocationIdentity; ResultMetadata middleware.Metadata }
type DescribeMaintenanceWindowExecutionTaskInvocationsPaginator struct{}
func (*DescribeMaintenanceWindowExecutionTaskInvocationsPaginator) HasMorePages() bool
func (*DescribeMaintenanceWindowExecutionTaskInvocationsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeMaintenanceWindowExecutionTaskInvocationsOutput, error)
type DescribeMaintenanceWindowExecutionTaskInvocationsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeMaintenanceWindowExecutionTasksAPIClient interface { DescribeMaintenanceWindowExecutionTasks(context.Context, *DescribeMaintenanceWindowExecutionTasksInput, ...func(*Options)) (*DescribeMaintenanceWindowExecutionTasksOutput, error) }
type DescribeMaintenanceWindowExecutionTasksInput struct { WindowExecutionId *string; Filters []types.MaintenanceWindowFilter; MaxResults *int32; NextToken *string }
type DescribeMaintenanceWindowExecutionTasksOutput struct { NextToken *string; WindowExecutionTaskIdentities []types.MaintenanceWindowExecutionTaskIdentity; ResultMetadata middleware.Metadata }
type DescribeMaintenanceWindowExecutionTasksPaginator struct{}
func (*DescribeMaintenanceWindowExecutionTasksPaginator) HasMorePages() bool
func (*DescribeMaintenanceWindowExecutionTasksPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeMaintenanceWindowExecutionTasksOutput, error)
type DescribeMaintenanceWindowExecutionTasksPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeMaintenanceWindowExecutionsAPIClient interface { DescribeMaintenanceWindowExecutions(context.Context, *DescribeMaintenanceWindowExecutionsInput, ...func(*Options)) (*DescribeMaintenanceWindowExecutionsOutput, error) }
type DescribeMaintenanceWindowExecutionsInput struct { WindowId *string; Filters []types.MaintenanceWindowFilter; MaxResults *int32; NextToken *string }
type DescribeMaintenanceWindowExecutionsOutput struct { NextToken *string; WindowExecutions []types.MaintenanceWindowExecution; ResultMetadata middleware.Metadata }
type DescribeMaintenanceWindowExecutionsPaginator struct{}
func (*DescribeMaintenanceWindowExecutionsPaginator) HasMorePages() bool
func (*DescribeMaintenanceWindowExecutionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeMaintenanceWindowExecutionsOutput, error)
type DescribeMaintenanceWindowExecutionsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeMaintenanceWindowScheduleAPIClient interface { DescribeMaintenanceWindowSchedule(context.Context, *DescribeMaintenanceWindowScheduleInput, ...func(*Options)) (*DescribeMaintenanceWindowScheduleOutput, error) }
type DescribeMaintenanceWindowScheduleInput struct { Filters []types.PatchOrchestratorFilter; MaxResults *int32; NextToken *string; ResourceType types.MaintenanceWindowResourceType; Targets []types.Target; WindowId *string }
type DescribeMaintenanceWindowScheduleOutput struct { NextToken *string; ScheduledWindowExecutions []types.ScheduledWindowExecution; ResultMetadata middleware.Metadata }
type DescribeMaintenanceWindowSchedulePaginator struct{}
func (*DescribeMaintenanceWindowSchedulePaginator) HasMorePages() bool
func (*DescribeMaintenanceWindowSchedulePaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeMaintenanceWindowScheduleOutput, error)
type DescribeMaintenanceWindowSchedulePaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeMaintenanceWindowTargetsAPIClient interface { DescribeMaintenanceWindowTargets(context.Context, *DescribeMaintenanceWindowTargetsInput, ...func(*Options)) (*DescribeMaintenanceWindowTargetsOutput, error) }
type DescribeMaintenanceWindowTargetsInput struct { WindowId *string; Filters []types.MaintenanceWindowFilter; MaxResults *int32; NextToken *string }
type DescribeMaintenanceWindowTargetsOutput struct { NextToken *string; Targets []types.MaintenanceWindowTarget; ResultMetadata middleware.Metadata }
type DescribeMaintenanceWindowTargetsPaginator struct{}
func (*DescribeMaintenanceWindowTargetsPaginator) HasMorePages() bool
func (*DescribeMaintenanceWindowTargetsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeMaintenanceWindowTargetsOutput, error)
type DescribeMaintenanceWindowTargetsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeMaintenanceWindowTasksAPIClient interface { DescribeMaintenanceWindowTasks(context.Context, *DescribeMaintenanceWindowTasksInput, ...func(*Options)) (*DescribeMaintenanceWindowTasksOutput, error) }
type DescribeMaintenanceWindowTasksInput struct { WindowId *string; Filters []types.MaintenanceWindowFilter; MaxResults *int32; NextToken *string }
type DescribeMaintenanceWindowTasksOutput struct { NextToken *string; Tasks []types.MaintenanceWindowTask; ResultMetadata middleware.Metadata }
type DescribeMaintenanceWindowTasksPaginator struct{}
func (*DescribeMaintenanceWindowTasksPaginator) HasMorePages() bool
func (*DescribeMaintenanceWindowTasksPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeMaintenanceWindowTasksOutput, error)
type DescribeMaintenanceWindowTasksPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeMaintenanceWindowsAPIClient interface { DescribeMaintenanceWindows(context.Context, *DescribeMaintenanceWindowsInput, ...func(*Options)) (*DescribeMaintenanceWindowsOutput, error) }
type DescribeMaintenanceWindowsForTargetAPIClient interface { DescribeMaintenanceWindowsForTarget(context.Context, *DescribeMaintenanceWindowsForTargetInput, ...func(*Options)) (*DescribeMaintenanceWindowsForTargetOutput, error) }
type DescribeMaintenanceWindowsForTargetInput struct { ResourceType types.MaintenanceWindowResourceType; Targets []types.Target; MaxResults *int32; NextToken *string }
type DescribeMaintenanceWindowsForTargetOutput struct { NextToken *string; WindowIdentities []types.MaintenanceWindowIdentityForTarget; ResultMetadata middleware.Metadata }
type DescribeMaintenanceWindowsForTargetPaginator struct{}
func (*DescribeMaintenanceWindowsForTargetPaginator) HasMorePages() bool
func (*DescribeMaintenanceWindowsForTargetPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeMaintenanceWindowsForTargetOutput, error)
type DescribeMaintenanceWindowsForTargetPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeMaintenanceWindowsInput struct { Filters []types.MaintenanceWindowFilter; MaxResults *int32; NextToken *string }
type DescribeMaintenanceWindowsOutput struct { NextToken *string; WindowIdentities []types.MaintenanceWindowIdentity; ResultMetadata middleware.Metadata }
type DescribeMaintenanceWindowsPaginator struct{}
func (*DescribeMaintenanceWindowsPaginator) HasMorePages() bool
func (*DescribeMaintenanceWindowsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeMaintenanceWindowsOutput, error)
type DescribeMaintenanceWindowsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeOpsItemsAPIClient interface { DescribeOpsItems(context.Context, *DescribeOpsItemsInput, ...func(*Options)) (*DescribeOpsItemsOutput, error) }
type DescribeOpsItemsInput struct { MaxResults *int32; NextToken *string; OpsItemFilters []types.OpsItemFilter }
type DescribeOpsItemsOutput struct { NextToken *string; OpsItemSummaries []types.OpsItemSummary; ResultMetadata middleware.Metadata }
type DescribeOpsItemsPaginator struct{}
func (*DescribeOpsItemsPaginator) HasMorePages() bool
func (*DescribeOpsItemsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeOpsItemsOutput, error)
type DescribeOpsItemsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeParametersAPIClient interface { DescribeParameters(context.Context, *DescribeParametersInput, ...func(*Options)) (*DescribeParametersOutput, error) }
type DescribeParametersInput struct { Filters []types.ParametersFilter; MaxResults *int32; NextToken *string; ParameterFilters []types.ParameterStringFilter; Shared *bool }
type DescribeParametersOutput struct { NextToken *string; Parameters []types.ParameterMetadata; ResultMetadata middleware.Metadata }
type DescribeParametersPaginator struct{}
func (*DescribeParametersPaginator) HasMorePages() bool
func (*DescribeParametersPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeParametersOutput, error)
type DescribeParametersPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribePatchBaselinesAPIClient interface { DescribePatchBaselines(context.Context, *DescribePatchBaselinesInput, ...func(*Options)) (*DescribePatchBaselinesOutput, error) }
type DescribePatchBaselinesInput struct { Filters []types.PatchOrchestratorFilter; MaxResults *int32; NextToken *string }
type DescribePatchBaselinesOutput struct { BaselineIdentities []types.PatchBaselineIdentity; NextToken *string; ResultMetadata middleware.Metadata }
type DescribePatchBaselinesPaginator struct{}
func (*DescribePatchBaselinesPaginator) HasMorePages() bool
func (*DescribePatchBaselinesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribePatchBaselinesOutput, error)
type DescribePatchBaselinesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribePatchGroupStateInput struct { PatchGroup *string }
type DescribePatchGroupStateOutput struct { Instances int32; InstancesWithAvailableSecurityUpdates *int32; InstancesWithCriticalNonCompliantPatches *int32; InstancesWithFailedPatches int32; InstancesWithInstalledOtherPatches int32; InstancesWithInstalledPatches int32; InstancesWithInstalledPendingRebootPatches *int32; InstancesWithInstalledRejectedPatches *int32; InstancesWithMissingPatches int32; InstancesWithNotApplicablePatches int32; InstancesWithOtherNonCompliantPatches *int32; InstancesWithSecurityNonCompliantPatches *int32; InstancesWithUnreportedNotApplicablePatches *int32; ResultMetadata middleware.Metadata }
type DescribePatchGroupsAPIClient interface { DescribePatchGroups(context.Context, *DescribePatchGroupsInput, ...func(*Options)) (*DescribePatchGroupsOutput, error) }
type DescribePatchGroupsInput struct { Filters []types.PatchOrchestratorFilter; MaxResults *int32; NextToken *string }
type DescribePatchGroupsOutput struct { Mappings []types.PatchGroupPatchBaselineMapping; NextToken *string; ResultMetadata middleware.Metadata }
type DescribePatchGroupsPaginator struct{}
func (*DescribePatchGroupsPaginator) HasMorePages() bool
func (*DescribePatchGroupsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribePatchGroupsOutput, error)
type DescribePatchGroupsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribePatchPropertiesAPIClient interface { DescribePatchProperties(context.Context, *DescribePatchPropertiesInput, ...func(*Options)) (*DescribePatchPropertiesOutput, error) }
type DescribePatchPropertiesInput struct { OperatingSystem types.OperatingSystem; Property types.PatchProperty; MaxResults *int32; NextToken *string; PatchSet types.PatchSet }
type DescribePatchPropertiesOutput struct { NextToken *string; Properties []map[string]string; ResultMetadata middleware.Metadata }
type DescribePatchPropertiesPaginator struct{}
func (*DescribePatchPropertiesPaginator) HasMorePages() bool
func (*DescribePatchPropertiesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribePatchPropertiesOutput, error)
type DescribePatchPropertiesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DescribeSessionsAPIClient interface { DescribeSessions(context.Context, *DescribeSessionsInput, ...func(*Options)) (*DescribeSessionsOutput, error) }
type DescribeSessionsInput struct { State types.SessionState; Filters []types.SessionFilter; MaxResults *int32; NextToken *string }
type DescribeSessionsOutput struct { NextToken *string; Sessions []types.Session; ResultMetadata middleware.Metadata }
type DescribeSessionsPaginator struct{}
func (*DescribeSessionsPaginator) HasMorePages() bool
func (*DescribeSessionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeSessionsOutput, error)
type DescribeSessionsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type DisassociateOpsItemRelatedItemInput struct { AssociationId *string; OpsItemId *string }
type DisassociateOpsItemRelatedItemOutput struct { ResultMetadata middleware.Metadata }
type EndpointParameters struct { Region *string; UseDualStack *bool; UseFIPS *bool; Endpoint *string }
func (EndpointParameters) ValidateRequired() error
func (EndpointParameters) WithDefaults() EndpointParameters
type EndpointResolver interface { ResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error) }
type EndpointResolverFunc func(region string, options EndpointResolverOptions) (aws.Endpoint, error)
func (EndpointResolverFunc) ResolveEndpoint(region string, options EndpointResolverOptions) (endpoint aws.Endpoint, err error)
type EndpointResolverOptions = endpoints.Options
type EndpointResolverV2 interface { ResolveEndpoint(ctx context.Context, params EndpointParameters) (transport.Endpoint, error) }
type GetAccessTokenInput struct { AccessRequestId *string }
type GetAccessTokenOutput struct { AccessRequestStatus types.AccessRequestStatus; Credentials *types.Credentials; ResultMetadata middleware.Metadata }
type GetAutomationExecutionInput struct { AutomationExecutionId *string }
type GetAutomationExecutionOutput struct { AutomationExecution *types.AutomationExecution; ResultMetadata middleware.Metadata }
type GetCalendarStateInput struct { CalendarNames []string; AtTime *string }
type GetCalendarStateOutput struct { AtTime *string; NextTransitionTime *string; State types.CalendarState; ResultMetadata middleware.Metadata }
type GetCloudConnectorInput struct { CloudConnectorId *string }
type GetCloudConnectorOutput struct { CloudConnectorArn *string; ConfigConnectorArn *string; Configuration types.CloudConnectorConfiguration; CreatedAt *time.Time; Description *string; DisplayName *string; RoleArn *string; UpdatedAt *time.Time; ResultMetadata middleware.Metadata }
type GetCommandInvocationAPIClient interface { GetCommandInvocation(context.Context, *GetCommandInvocationInput, ...func(*Options)) (*GetCommandInvocationOutput, error) }
type GetCommandInvocationInput struct { CommandId *string; InstanceId *string; PluginName *string }
type GetCommandInvocationOutput struct { CloudWatchOutputConfig *types.CloudWatchOutputConfig; CommandId *string; Comment *string; DocumentName *string; DocumentVersion *string; ExecutionElapsedTime *string; ExecutionEndDateTime *string; ExecutionStartDateTime *string; InstanceId *string; PluginName *string; ResponseCode int32; StandardErrorContent *string; StandardErrorUrl *string; StandardOutputContent *string; StandardOutputUrl *string; Status types.CommandInvocationStatus; StatusDetails *string; ResultMetadata middleware.Metadata }
type GetConnectionStatusInput struct { Target *string }
type GetConnectionStatusOutput struct { Status types.ConnectionStatus; Target *string; ResultMetadata middleware.Metadata }
type GetDefaultPatchBaselineInput struct { OperatingSystem types.OperatingSystem }
type GetDefaultPatchBaselineOutput struct { BaselineId *string; OperatingSystem types.OperatingSystem; ResultMetadata middleware.Metadata }
type GetDeployablePatchSnapshotForInstanceInput struct { InstanceId *string; SnapshotId *string; BaselineOverride *types.BaselineOverride; UseS3DualStackEndpoint bool }
type GetDeployablePatchSnapshotForInstanceOutput struct { InstanceId *string; Product *string; SnapshotDownloadUrl *string; SnapshotId *string; ResultMetadata middleware.Metadata }
type GetDocumentInput struct { Name *string; DocumentFormat types.DocumentFormat; DocumentVersion *string; VersionName *string }
type GetDocumentOutput struct { AttachmentsContent []types.AttachmentContent; Content *string; CreatedDate *time.Time; DisplayName *string; DocumentFormat types.DocumentFormat; DocumentType types.DocumentType; DocumentVersion *string; Name *string; Requires []types.DocumentRequires; ReviewStatus types.ReviewStatus; Status types.DocumentStatus; StatusInformation *string; VersionName *string; ResultMetadata middleware.Metadata }
type GetExecutionPreviewInput struct { ExecutionPreviewId *string }
type GetExecutionPreviewOutput struct { EndedAt *time.Time; ExecutionPreview types.ExecutionPreview; ExecutionPreviewId *string; Status types.ExecutionPreviewStatus; StatusMessage *string; ResultMetadata middleware.Metadata }
type GetInventoryAPIClient interface { GetInventory(context.Context, *GetInventoryInput, ...func(*Options)) (*GetInventoryOutput, error) }
type GetInventoryInput struct { Aggregators []types.InventoryAggregator; Filters []types.InventoryFilter; MaxResults *int32; NextToken *string; ResultAttributes []types.ResultAttribute }
type GetInventoryOutput struct { Entities []types.InventoryResultEntity; NextToken *string; ResultMetadata middleware.Metadata }
type GetInventoryPaginator struct{}
func (*GetInventoryPaginator) HasMorePages() bool
func (*GetInventoryPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*GetInventoryOutput, error)
type GetInventoryPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type GetInventorySchemaAPIClient interface { GetInventorySchema(context.Context, *GetInventorySchemaInput, ...func(*Options)) (*GetInventorySchemaOutput, error) }
type GetInventorySchemaInput struct { Aggregator bool; MaxResults *int32; NextToken *string; SubType *bool; TypeName *string }
type GetInventorySchemaOutput struct { NextToken *string; Schemas []types.InventoryItemSchema; ResultMetadata middleware.Metadata }
type GetInventorySchemaPaginator struct{}
func (*GetInventorySchemaPaginator) HasMorePages() bool
func (*GetInventorySchemaPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*GetInventorySchemaOutput, error)
type GetInventorySchemaPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type GetMaintenanceWindowExecutionInput struct { WindowExecutionId *string }
type GetMaintenanceWindowExecutionOutput struct { EndTime *time.Time; StartTime *time.Time; Status types.MaintenanceWindowExecutionStatus; StatusDetails *string; TaskIds []string; WindowExecutionId *string; ResultMetadata middleware.Metadata }
type GetMaintenanceWindowExecutionTaskInput struct { TaskId *string; WindowExecutionId *string }
type GetMaintenanceWindowExecutionTaskInvocationInput struct { InvocationId *string; TaskId *string; WindowExecutionId *string }
type GetMaintenanceWindowExecutionTaskInvocationOutput struct { EndTime *time.Time; ExecutionId *string; InvocationId *string; OwnerInformation *string; Parameters *string; StartTime *time.Time; Status types.MaintenanceWindowExecutionStatus; StatusDetails *string; TaskExecutionId *string; TaskType types.MaintenanceWindowTaskType; WindowExecutionId *string; WindowTargetId *string; ResultMetadata middleware.Metadata }
type GetMaintenanceWindowExecutionTaskOutput struct { AlarmConfiguration *types.AlarmConfiguration; EndTime *time.Time; MaxConcurrency *string; MaxErrors *string; Priority int32; ServiceRole *string; StartTime *time.Time; Status types.MaintenanceWindowExecutionStatus; StatusDetails *string; TaskArn *string; TaskExecutionId *string; TaskParameters []map[string]types.MaintenanceWindowTaskParameterValueExpression; TriggeredAlarms []types.AlarmStateInformation; Type types.MaintenanceWindowTaskType; WindowExecutionId *string; ResultMetadata middleware.Metadata }
type GetMaintenanceWindowInput struct { WindowId *string }
type GetMaintenanceWindowOutput struct { AllowUnassociatedTargets bool; CreatedDate *time.Time; Cutoff int32; Description *string; Duration *int32; Enabled bool; EndDate *string; ModifiedDate *time.Time; Name *string; NextExecutionTime *string; Schedule *string; ScheduleOffset *int32; ScheduleTimezone *string; StartDate *string; WindowId *string; ResultMetadata middleware.Metadata }
type GetMaintenanceWindowTaskInput struct { WindowId *string; WindowTaskId *string }
type GetMaintenanceWindowTaskOutput struct { AlarmConfiguration *types.AlarmConfiguration; CutoffBehavior types.MaintenanceWindowTaskCutoffBehavior; Description *string; LoggingInfo *types.LoggingInfo; MaxConcurrency *string; MaxErrors *string; Name *string; Priority int32; ServiceRoleArn *string; Targets []types.Target; TaskArn *string; TaskInvocationParameters *types.MaintenanceWindowTaskInvocationParameters; TaskParameters map[string]types.MaintenanceWindowTaskParameterValueExpression; TaskType types.MaintenanceWindowTaskType; WindowId *string; WindowTaskId *string; ResultMetadata middleware.Metadata }
type GetOpsItemInput struct { OpsItemId *string; OpsItemArn *string }
type GetOpsItemOutput struct { OpsItem *types.OpsItem; ResultMetadata middleware.Metadata }
type GetOpsMetadataInput struct { OpsMetadataArn *string; MaxResults *int32; NextToken *string }
type GetOpsMetadataOutput struct { Metadata map[string]types.MetadataValue; NextToken *string; ResourceId *string; ResultMetadata middleware.Metadata }
type GetOpsSummaryAPIClient interface { GetOpsSummary(context.Context, *GetOpsSummaryInput, ...func(*Options)) (*GetOpsSummaryOutput, error) }
type GetOpsSummaryInput struct { Aggregators []types.OpsAggregator; Filters []types.OpsFilter; MaxResults *int32; NextToken *string; ResultAttributes []types.OpsResultAttribute; SyncName *string }
type GetOpsSummaryOutput struct { Entities []types.OpsEntity; NextToken *string; ResultMetadata middleware.Metadata }
type GetOpsSummaryPaginator struct{}
func (*GetOpsSummaryPaginator) HasMorePages() bool
func (*GetOpsSummaryPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*GetOpsSummaryOutput, error)
type GetOpsSummaryPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type GetParameterHistoryAPIClient interface { GetParameterHistory(context.Context, *GetParameterHistoryInput, ...func(*Options)) (*GetParameterHistoryOutput, error) }
type GetParameterHistoryInput struct { Name *string; MaxResults *int32; NextToken *string; WithDecryption *bool }
type GetParameterHistoryOutput struct { NextToken *string; Parameters []types.ParameterHistory; ResultMetadata middleware.Metadata }
type GetParameterHistoryPaginator struct{}
func (*GetParameterHistoryPaginator) HasMorePages() bool
func (*GetParameterHistoryPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*GetParameterHistoryOutput, error)
type GetParameterHistoryPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type GetParameterInput struct { Name *string; WithDecryption *bool }
type GetParameterOutput struct { Parameter *types.Parameter; ResultMetadata middleware.Metadata }
type GetParametersByPathAPIClient interface { GetParametersByPath(context.Context, *GetParametersByPathInput, ...func(*Options)) (*GetParametersByPathOutput, error) }
type GetParametersByPathInput struct { Path *string; MaxResults *int32; NextToken *string; ParameterFilters []types.ParameterStringFilter; Recursive *bool; WithDecryption *bool }
type GetParametersByPathOutput struct { NextToken *string; Parameters []types.Parameter; ResultMetadata middleware.Metadata }
type GetParametersByPathPaginator struct{}
func (*GetParametersByPathPaginator) HasMorePages() bool
func (*GetParametersByPathPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*GetParametersByPathOutput, error)
type GetParametersByPathPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type GetParametersInput struct { Names []string; WithDecryption *bool }
type GetParametersOutput struct { InvalidParameters []string; Parameters []types.Parameter; ResultMetadata middleware.Metadata }
type GetPatchBaselineForPatchGroupInput struct { PatchGroup *string; OperatingSystem types.OperatingSystem }
type GetPatchBaselineForPatchGroupOutput struct { BaselineId *string; OperatingSystem types.OperatingSystem; PatchGroup *string; ResultMetadata middleware.Metadata }
type GetPatchBaselineInput struct { BaselineId *string }
type GetPatchBaselineOutput struct { ApprovalRules *types.PatchRuleGroup; ApprovedPatches []string; ApprovedPatchesComplianceLevel types.PatchComplianceLevel; ApprovedPatchesEnableNonSecurity *bool; AvailableSecurityUpdatesComplianceStatus types.PatchComplianceStatus; BaselineId *string; CreatedDate *time.Time; Description *string; GlobalFilters *types.PatchFilterGroup; ModifiedDate *time.Time; Name *string; OperatingSystem types.OperatingSystem; PatchGroups []string; RejectedPatches []string; RejectedPatchesAction types.PatchAction; Sources []types.PatchSource; ResultMetadata middleware.Metadata }
type GetResourcePoliciesAPIClient interface { GetResourcePolicies(context.Context, *GetResourcePoliciesInput, ...func(*Options)) (*GetResourcePoliciesOutput, error) }
type GetResourcePoliciesInput struct { ResourceArn *string; MaxResults *int32; NextToken *string }
type GetResourcePoliciesOutput struct { NextToken *string; Policies []types.GetResourcePoliciesResponseEntry; ResultMetadata middleware.Metadata }
type GetResourcePoliciesPaginator struct{}
func (*GetResourcePoliciesPaginator) HasMorePages() bool
func (*GetResourcePoliciesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*GetResourcePoliciesOutput, error)
type GetResourcePoliciesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type GetServiceSettingInput struct { SettingId *string }
type GetServiceSettingOutput struct { ServiceSetting *types.ServiceSetting; ResultMetadata middleware.Metadata }
type HTTPClient interface { Do(*http.Request) (*http.Response, error) }
type HTTPSignerV4 interface { SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) error }
type IdempotencyTokenProvider interface { GetIdempotencyToken() (string, error) }
type LabelParameterVersionInput struct { Labels []string; Name *string; ParameterVersion *int64 }
type LabelParameterVersionOutput struct { InvalidLabels []string; ParameterVersion int64; ResultMetadata middleware.Metadata }
type ListAssociationVersionsAPIClient interface { ListAssociationVersions(context.Context, *ListAssociationVersionsInput, ...func(*Options)) (*ListAssociationVersionsOutput, error) }
type ListAssociationVersionsInput struct { AssociationId *string; MaxResults *int32; NextToken *string }
type ListAssociationVersionsOutput struct { AssociationVersions []types.AssociationVersionInfo; NextToken *string; ResultMetadata middleware.Metadata }
type ListAssociationVersionsPaginator struct{}
func (*ListAssociationVersionsPaginator) HasMorePages() bool
func (*ListAssociationVersionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListAssociationVersionsOutput, error)
type ListAssociationVersionsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListAssociationsAPIClient interface { ListAssociations(context.Context, *ListAssociationsInput, ...func(*Options)) (*ListAssociationsOutput, error) }
type ListAssociationsInput struct { AssociationFilterList []types.AssociationFilter; MaxResults *int32; NextToken *string }
type ListAssociationsOutput struct { Associations []types.Association; NextToken *string; ResultMetadata middleware.Metadata }
type ListAssociationsPaginator struct{}
func (*ListAssociationsPaginator) HasMorePages() bool
func (*ListAssociationsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListAssociationsOutput, error)
type ListAssociationsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListCloudConnectorsAPIClient interface { ListCloudConnectors(context.Context, *ListCloudConnectorsInput, ...func(*Options)) (*ListCloudConnectorsOutput, error) }
type ListCloudConnectorsInput struct { Filters []types.CloudConnectorFilter; MaxResults *int32; NextToken *string }
type ListCloudConnectorsOutput struct { CloudConnectors []types.CloudConnectorSummary; NextToken *string; ResultMetadata middleware.Metadata }
type ListCloudConnectorsPaginator struct{}
func (*ListCloudConnectorsPaginator) HasMorePages() bool
func (*ListCloudConnectorsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListCloudConnectorsOutput, error)
type ListCloudConnectorsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListCommandInvocationsAPIClient interface { ListCommandInvocations(context.Context, *ListCommandInvocationsInput, ...func(*Options)) (*ListCommandInvocationsOutput, error) }
type ListCommandInvocationsInput struct { CommandId *string; Details bool; Filters []types.CommandFilter; InstanceId *string; MaxResults *int32; NextToken *string }
type ListCommandInvocationsOutput struct { CommandInvocations []types.CommandInvocation; NextToken *string; ResultMetadata middleware.Metadata }
type ListCommandInvocationsPaginator struct{}
func (*ListCommandInvocationsPaginator) HasMorePages() bool
func (*ListCommandInvocationsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListCommandInvocationsOutput, error)
type ListCommandInvocationsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListCommandsAPIClient interface { ListCommands(context.Context, *ListCommandsInput, ...func(*Options)) (*ListCommandsOutput, error) }
type ListCommandsInput struct { CommandId *string; Filters []types.CommandFilter; InstanceId *string; MaxResults *int32; NextToken *string }
type ListCommandsOutput struct { Commands []types.Command; NextToken *string; ResultMetadata middleware.Metadata }
type ListCommandsPaginator struct{}
func (*ListCommandsPaginator) HasMorePages() bool
func (*ListCommandsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListCommandsOutput, error)
type ListCommandsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListComplianceItemsAPIClient interface { ListComplianceItems(context.Context, *ListComplianceItemsInput, ...func(*Options)) (*ListComplianceItemsOutput, error) }
type ListComplianceItemsInput struct { Filters []types.ComplianceStringFilter; MaxResults *int32; NextToken *string; ResourceIds []string; ResourceTypes []string }
type ListComplianceItemsOutput struct { ComplianceItems []types.ComplianceItem; NextToken *string; ResultMetadata middleware.Metadata }
type ListComplianceItemsPaginator struct{}
func (*ListComplianceItemsPaginator) HasMorePages() bool
func (*ListComplianceItemsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListComplianceItemsOutput, error)
type ListComplianceItemsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListComplianceSummariesAPIClient interface { ListComplianceSummaries(context.Context, *ListComplianceSummariesInput, ...func(*Options)) (*ListComplianceSummariesOutput, error) }
type ListComplianceSummariesInput struct { Filters []types.ComplianceStringFilter; MaxResults *int32; NextToken *string }
type ListComplianceSummariesOutput struct { ComplianceSummaryItems []types.ComplianceSummaryItem; NextToken *string; ResultMetadata middleware.Metadata }
type ListComplianceSummariesPaginator struct{}
func (*ListComplianceSummariesPaginator) HasMorePages() bool
func (*ListComplianceSummariesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListComplianceSummariesOutput, error)
type ListComplianceSummariesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListDocumentMetadataHistoryInput struct { Metadata types.DocumentMetadataEnum; Name *string; DocumentVersion *string; MaxResults *int32; NextToken *string }
type ListDocumentMetadataHistoryOutput struct { Author *string; DocumentVersion *string; Metadata *types.DocumentMetadataResponseInfo; Name *string; NextToken *string; ResultMetadata middleware.Metadata }
type ListDocumentVersionsAPIClient interface { ListDocumentVersions(context.Context, *ListDocumentVersionsInput, ...func(*Options)) (*ListDocumentVersionsOutput, error) }
type ListDocumentVersionsInput struct { Name *string; MaxResults *int32; NextToken *string }
type ListDocumentVersionsOutput struct { DocumentVersions []types.DocumentVersionInfo; NextToken *string; ResultMetadata middleware.Metadata }
type ListDocumentVersionsPaginator struct{}
func (*ListDocumentVersionsPaginator) HasMorePages() bool
func (*ListDocumentVersionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListDocumentVersionsOutput, error)
type ListDocumentVersionsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListDocumentsAPIClient interface { ListDocuments(context.Context, *ListDocumentsInput, ...func(*Options)) (*ListDocumentsOutput, error) }
type ListDocumentsInput struct { DocumentFilterList []types.DocumentFilter; Filters []types.DocumentKeyValuesFilter; MaxResults *int32; NextToken *string }
type ListDocumentsOutput struct { DocumentIdentifiers []types.DocumentIdentifier; NextToken *string; ResultMetadata middleware.Metadata }
type ListDocumentsPaginator struct{}
func (*ListDocumentsPaginator) HasMorePages() bool
func (*ListDocumentsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListDocumentsOutput, error)
type ListDocumentsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListInventoryEntriesInput struct { InstanceId *string; TypeName *string; Filters []types.InventoryFilter; MaxResults *int32; NextToken *string }
type ListInventoryEntriesOutput struct { CaptureTime *string; Entries []map[string]string; InstanceId *string; NextToken *string; SchemaVersion *string; TypeName *string; ResultMetadata middleware.Metadata }
type ListNodesAPIClient interface { ListNodes(context.Context, *ListNodesInput, ...func(*Options)) (*ListNodesOutput, error) }
type ListNodesInput struct { Filters []types.NodeFilter; MaxResults *int32; NextToken *string; SyncName *string }
type ListNodesOutput struct { NextToken *string; Nodes []types.Node; ResultMetadata middleware.Metadata }
type ListNodesPaginator struct{}
func (*ListNodesPaginator) HasMorePages() bool
func (*ListNodesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListNodesOutput, error)
type ListNodesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListNodesSummaryAPIClient interface { ListNodesSummary(context.Context, *ListNodesSummaryInput, ...func(*Options)) (*ListNodesSummaryOutput, error) }
type ListNodesSummaryInput struct { Aggregators []types.NodeAggregator; Filters []types.NodeFilter; MaxResults *int32; NextToken *string; SyncName *string }
type ListNodesSummaryOutput struct { NextToken *string; Summary []map[string]string; ResultMetadata middleware.Metadata }
type ListNodesSummaryPaginator struct{}
func (*ListNodesSummaryPaginator) HasMorePages() bool
func (*ListNodesSummaryPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListNodesSummaryOutput, error)
type ListNodesSummaryPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListOpsItemEventsAPIClient interface { ListOpsItemEvents(context.Context, *ListOpsItemEventsInput, ...func(*Options)) (*ListOpsItemEventsOutput, error) }
type ListOpsItemEventsInput struct { Filters []types.OpsItemEventFilter; MaxResults *int32; NextToken *string }
type ListOpsItemEventsOutput struct { NextToken *string; Summaries []types.OpsItemEventSummary; ResultMetadata middleware.Metadata }
type ListOpsItemEventsPaginator struct{}
func (*ListOpsItemEventsPaginator) HasMorePages() bool
func (*ListOpsItemEventsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListOpsItemEventsOutput, error)
type ListOpsItemEventsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListOpsItemRelatedItemsAPIClient interface { ListOpsItemRelatedItems(context.Context, *ListOpsItemRelatedItemsInput, ...func(*Options)) (*ListOpsItemRelatedItemsOutput, error) }
type ListOpsItemRelatedItemsInput struct { Filters []types.OpsItemRelatedItemsFilter; MaxResults *int32; NextToken *string; OpsItemId *string }
type ListOpsItemRelatedItemsOutput struct { NextToken *string; Summaries []types.OpsItemRelatedItemSummary; ResultMetadata middleware.Metadata }
type ListOpsItemRelatedItemsPaginator struct{}
func (*ListOpsItemRelatedItemsPaginator) HasMorePages() bool
func (*ListOpsItemRelatedItemsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListOpsItemRelatedItemsOutput, error)
type ListOpsItemRelatedItemsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListOpsMetadataAPIClient interface { ListOpsMetadata(context.Context, *ListOpsMetadataInput, ...func(*Options)) (*ListOpsMetadataOutput, error) }
type ListOpsMetadataInput struct { Filters []types.OpsMetadataFilter; MaxResults *int32; NextToken *string }
type ListOpsMetadataOutput struct { NextToken *string; OpsMetadataList []types.OpsMetadata; ResultMetadata middleware.Metadata }
type ListOpsMetadataPaginator struct{}
func (*ListOpsMetadataPaginator) HasMorePages() bool
func (*ListOpsMetadataPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListOpsMetadataOutput, error)
type ListOpsMetadataPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListResourceComplianceSummariesAPIClient interface { ListResourceComplianceSummaries(context.Context, *ListResourceComplianceSummariesInput, ...func(*Options)) (*ListResourceComplianceSummariesOutput, error) }
type ListResourceComplianceSummariesInput struct { Filters []types.ComplianceStringFilter; MaxResults *int32; NextToken *string }
type ListResourceComplianceSummariesOutput struct { NextToken *string; ResourceComplianceSummaryItems []types.ResourceComplianceSummaryItem; ResultMetadata middleware.Metadata }
type ListResourceComplianceSummariesPaginator struct{}
func (*ListResourceComplianceSummariesPaginator) HasMorePages() bool
func (*ListResourceComplianceSummariesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListResourceComplianceSummariesOutput, error)
type ListResourceComplianceSummariesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListResourceDataSyncAPIClient interface { ListResourceDataSync(context.Context, *ListResourceDataSyncInput, ...func(*Options)) (*ListResourceDataSyncOutput, error) }
type ListResourceDataSyncInput struct { MaxResults *int32; NextToken *string; SyncType *string }
type ListResourceDataSyncOutput struct { NextToken *string; ResourceDataSyncItems []types.ResourceDataSyncItem; ResultMetadata middleware.Metadata }
type ListResourceDataSyncPaginator struct{}
func (*ListResourceDataSyncPaginator) HasMorePages() bool
func (*ListResourceDataSyncPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListResourceDataSyncOutput, error)
type ListResourceDataSyncPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListTagsForResourceInput struct { ResourceId *string; ResourceType types.ResourceTypeForTagging }
type ListTagsForResourceOutput struct { TagList []types.Tag; ResultMetadata middleware.Metadata }
type ModifyDocumentPermissionInput struct { Name *string; PermissionType types.DocumentPermissionType; AccountIdsToAdd []string; AccountIdsToRemove []string; SharedDocumentVersion *string }
type ModifyDocumentPermissionOutput struct { ResultMetadata middleware.Metadata }
type Options struct { APIOptions []func(*middleware.Stack) error; AppID string; BaseEndpoint *string; ClientLogMode aws.ClientLogMode; Credentials aws.CredentialsProvider; DefaultsMode aws.DefaultsMode; DisableClockSkewCorrection bool; EndpointOptions EndpointResolverOptions; EndpointResolver EndpointResolver; EndpointResolverV2 EndpointResolverV2; HTTPSignerV4 HTTPSignerV4; IdempotencyTokenProvider IdempotencyTokenProvider; Logger logging.Logger; MeterProvider metrics.MeterProvider; Region string; RetryMaxAttempts int; RetryMode aws.RetryMode; Retryer aws.Retryer; RuntimeEnvironment aws.RuntimeEnvironment; TracerProvider tracing.TracerProvider; Protocol http2.ClientProtocol; HTTPClient HTTPClient; Interceptors http2.InterceptorRegistry; AuthSchemeResolver AuthSchemeResolver; AuthSchemes []http2.AuthScheme; AuthSchemePreference []string }
func (Options) Copy() Options
func (Options) GetIdentityResolver(schemeID string) auth.IdentityResolver
type PutComplianceItemsInput struct { ComplianceType *string; ExecutionSummary *types.ComplianceExecutionSummary; Items []types.ComplianceItemEntry; ResourceId *string; ResourceType *string; ItemContentHash *string; UploadType types.ComplianceUploadType }
type PutComplianceItemsOutput struct { ResultMetadata middleware.Metadata }
type PutInventoryInput struct { InstanceId *string; Items []types.InventoryItem }
type PutInventoryOutput struct { Message *string; ResultMetadata middleware.Metadata }
type PutParameterInput struct { Name *string; Value *string; AllowedPattern *string; DataType *string; Description *string; KeyId *string; Overwrite *bool; Policies *string; Tags []types.Tag; Tier types.ParameterTier; Type types.ParameterType }
type PutParameterOutput struct { Tier types.ParameterTier; Version int64; ResultMetadata middleware.Metadata }
type PutResourcePolicyInput struct { Policy *string; ResourceArn *string; PolicyHash *string; PolicyId *string }
type PutResourcePolicyOutput struct { PolicyHash *string; PolicyId *string; ResultMetadata middleware.Metadata }
type RegisterDefaultHostManagementConfigurationInput struct { PermissionModel types.DHMCPermissionModel; Overwrite bool; RoleArn *string }
type RegisterDefaultHostManagementConfigurationOutput struct { RoleArn *string; ResultMetadata middleware.Metadata }
type RegisterDefaultPatchBaselineInput struct { BaselineId *string }
type RegisterDefaultPatchBaselineOutput struct { BaselineId *string; ResultMetadata middleware.Metadata }
type RegisterPatchBaselineForPatchGroupInput struct { BaselineId *string; PatchGroup *string }
type RegisterPatchBaselineForPatchGroupOutput struct { BaselineId *string; PatchGroup *string; ResultMetadata middleware.Metadata }
type RegisterTargetWithMaintenanceWindowInput struct { ResourceType types.MaintenanceWindowResourceType; Targets []types.Target; WindowId *string; ClientToken *string; Description *string; Name *string; OwnerInformation *string }
type RegisterTargetWithMaintenanceWindowOutput struct { WindowTargetId *string; ResultMetadata middleware.Metadata }
type RegisterTaskWithMaintenanceWindowInput struct { TaskArn *string; TaskType types.MaintenanceWindowTaskType; WindowId *string; AlarmConfiguration *types.AlarmConfiguration; ClientToken *string; CutoffBehavior types.MaintenanceWindowTaskCutoffBehavior; Description *string; LoggingInfo *types.LoggingInfo; MaxConcurrency *string; MaxErrors *string; Name *string; Priority *int32; ServiceRoleArn *string; Targets []types.Target; TaskInvocationParameters *types.MaintenanceWindowTaskInvocationParameters; TaskParameters map[string]types.MaintenanceWindowTaskParameterValueExpression }
type RegisterTaskWithMaintenanceWindowOutput struct { WindowTaskId *string; ResultMetadata middleware.Metadata }
type RemoveTagsFromResourceInput struct { ResourceId *string; ResourceType types.ResourceTypeForTagging; TagKeys []string }
type RemoveTagsFromResourceOutput struct { ResultMetadata middleware.Metadata }
type ResetServiceSettingInput struct { SettingId *string }
type ResetServiceSettingOutput struct { ServiceSetting *types.ServiceSetting; ResultMetadata middleware.Metadata }
type ResolveEndpoint struct { Resolver EndpointResolver; Options EndpointResolverOptions }
func (*ResolveEndpoint) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (out middleware.SerializeOutput, metadata middleware.Metadata, err error)
func (*ResolveEndpoint) ID() string
type ResumeSessionInput struct { SessionId *string }
type ResumeSessionOutput struct { SessionId *string; StreamUrl *string; TokenValue *string; ResultMetadata middleware.Metadata }
type SendAutomationSignalInput struct { AutomationExecutionId *string; SignalType types.SignalType; Payload map[string][]string }
type SendAutomationSignalOutput struct { ResultMetadata middleware.Metadata }
type SendCommandInput struct { DocumentName *string; AlarmConfiguration *types.AlarmConfiguration; CloudWatchOutputConfig *types.CloudWatchOutputConfig; Comment *string; DocumentHash *string; DocumentHashType types.DocumentHashType; DocumentVersion *string; InstanceIds []string; MaxConcurrency *string; MaxErrors *string; NotificationConfig *types.NotificationConfig; OutputS3BucketName *string; OutputS3KeyPrefix *string; OutputS3Region *string; Parameters map[string][]string; ServiceRoleArn *string; Targets []types.Target; TimeoutSeconds *int32 }
type SendCommandOutput struct { Command *types.Command; ResultMetadata middleware.Metadata }
type StartAccessRequestInput struct { Reason *string; Targets []types.Target; Tags []types.Tag }
type StartAccessRequestOutput struct { AccessRequestId *string; ResultMetadata middleware.Metadata }
type StartAssociationsOnceInput struct { AssociationIds []string }
type StartAssociationsOnceOutput struct { ResultMetadata middleware.Metadata }
type StartAutomationExecutionInput struct { DocumentName *string; AlarmConfiguration *types.AlarmConfiguration; ClientToken *string; DocumentVersion *string; MaxConcurrency *string; MaxErrors *string; Mode types.ExecutionMode; Parameters map[string][]string; Tags []types.Tag; TargetLocations []types.TargetLocation; TargetLocationsURL *string; TargetMaps []map[string][]string; TargetParameterName *string; Targets []types.Target }
type StartAutomationExecutionOutput struct { AutomationExecutionId *string; ResultMetadata middleware.Metadata }
type StartChangeRequestExecutionInput struct { DocumentName *string; Runbooks []types.Runbook; AutoApprove bool; ChangeDetails *string; ChangeRequestName *string; ClientToken *string; DocumentVersion *string; Parameters map[string][]string; ScheduledEndTime *time.Time; ScheduledTime *time.Time; Tags []types.Tag }
type StartChangeRequestExecutionOutput struct { AutomationExecutionId *string; ResultMetadata middleware.Metadata }
type StartExecutionPreviewInput struct { DocumentName *string; DocumentVersion *string; ExecutionInputs types.ExecutionInputs }
type StartExecutionPreviewOutput struct { ExecutionPreviewId *string; ResultMetadata middleware.Metadata }
type StartSessionInput struct { Target *string; DocumentName *string; Parameters map[string][]string; Reason *string }
type StartSessionOutput struct { SessionId *string; StreamUrl *string; TokenValue *string; ResultMetadata middleware.Metadata }
type StopAutomationExecutionInput struct { AutomationExecutionId *string; Type types.StopType }
type StopAutomationExecutionOutput struct { ResultMetadata middleware.Metadata }
type TerminateSessionInput struct { SessionId *string }
type TerminateSessionOutput struct { SessionId *string; ResultMetadata middleware.Metadata }
type UnlabelParameterVersionInput struct { Labels []string; Name *string; ParameterVersion *int64 }
type UnlabelParameterVersionOutput struct { InvalidLabels []string; RemovedLabels []string; ResultMetadata middleware.Metadata }
type UpdateAssociationInput struct { AssociationId *string; AlarmConfiguration *types.AlarmConfiguration; ApplyOnlyAtCronInterval bool; AssociationDispatchAssumeRole *string; AssociationName *string; AssociationVersion *string; AutomationTargetParameterName *string; CalendarNames []string; ComplianceSeverity types.AssociationComplianceSeverity; DocumentVersion *string; Duration *int32; MaxConcurrency *string; MaxErrors *string; Name *string; OutputLocation *types.InstanceAssociationOutputLocation; Parameters map[string][]string; ScheduleExpression *string; ScheduleOffset *int32; SyncCompliance types.AssociationSyncCompliance; TargetLocations []types.TargetLocation; TargetMaps []map[string][]string; Targets []types.Target }
type UpdateAssociationOutput struct { AssociationDescription *types.AssociationDescription; ResultMetadata middleware.Metadata }
type UpdateAssociationStatusInput struct { AssociationStatus *types.AssociationStatus; InstanceId *string; Name *string }
type UpdateAssociationStatusOutput struct { AssociationDescription *types.AssociationDescription; ResultMetadata middleware.Metadata }
type UpdateCloudConnectorInput struct { CloudConnectorId *string; Configuration types.CloudConnectorConfiguration; Description *string; DisplayName *string }
type UpdateCloudConnectorOutput struct { CloudConnectorId *string; ResultMetadata middleware.Metadata }
type UpdateDocumentDefaultVersionInput struct { DocumentVersion *string; Name *string }
type UpdateDocumentDefaultVersionOutput struct { Description *types.DocumentDefaultVersionDescription; ResultMetadata middleware.Metadata }
type UpdateDocumentInput struct { Content *string; Name *string; Attachments []types.AttachmentsSource; DisplayName *string; DocumentFormat types.DocumentFormat; DocumentVersion *string; TargetType *string; VersionName *string }
type UpdateDocumentMetadataInput struct { DocumentReviews *types.DocumentReviews; Name *string; DocumentVersion *string }
type UpdateDocumentMetadataOutput struct { ResultMetadata middleware.Metadata }
type UpdateDocumentOutput struct { DocumentDescription *types.DocumentDescription; ResultMetadata middleware.Metadata }
type UpdateMaintenanceWindowInput struct { WindowId *string; AllowUnassociatedTargets *bool; Cutoff *int32; Description *string; Duration *int32; Enabled *bool; EndDate *string; Name *string; Replace *bool; Schedule *string; ScheduleOffset *int32; ScheduleTimezone *string; StartDate *string }
type UpdateMaintenanceWindowOutput struct { AllowUnassociatedTargets bool; Cutoff int32; Description *string; Duration *int32; Enabled bool; EndDate *string; Name *string; Schedule *string; ScheduleOffset *int32; ScheduleTimezone *string; StartDate *string; WindowId *string; ResultMetadata middleware.Metadata }
type UpdateMaintenanceWindowTargetInput struct { WindowId *string; WindowTargetId *string; Description *string; Name *string; OwnerInformation *string; Replace *bool; Targets []types.Target }
type UpdateMaintenanceWindowTargetOutput struct { Description *string; Name *string; OwnerInformation *string; Targets []types.Target; WindowId *string; WindowTargetId *string; ResultMetadata middleware.Metadata }
type UpdateMaintenanceWindowTaskInput struct { WindowId *string; WindowTaskId *string; AlarmConfiguration *types.AlarmConfiguration; CutoffBehavior types.MaintenanceWindowTaskCutoffBehavior; Description *string; LoggingInfo *types.LoggingInfo; MaxConcurrency *string; MaxErrors *string; Name *string; Priority *int32; Replace *bool; ServiceRoleArn *string; Targets []types.Target; TaskArn *string; TaskInvocationParameters *types.MaintenanceWindowTaskInvocationParameters; TaskParameters map[string]types.MaintenanceWindowTaskParameterValueExpression }
type UpdateMaintenanceWindowTaskOutput struct { AlarmConfiguration *types.AlarmConfiguration; CutoffBehavior types.MaintenanceWindowTaskCutoffBehavior; Description *string; LoggingInfo *types.LoggingInfo; MaxConcurrency *string; MaxErrors *string; Name *string; Priority int32; ServiceRoleArn *string; Targets []types.Target; TaskArn *string; TaskInvocationParameters *types.MaintenanceWindowTaskInvocationParameters; TaskParameters map[string]types.MaintenanceWindowTaskParameterValueExpression; WindowId *string; WindowTaskId *string; ResultMetadata middleware.Metadata }
type UpdateManagedInstanceRoleInput struct { IamRole *string; InstanceId *string }
type UpdateManagedInstanceRoleOutput struct { ResultMetadata middleware.Metadata }
type UpdateOpsItemInput struct { OpsItemId *string; ActualEndTime *time.Time; ActualStartTime *time.Time; Category *string; Description *string; Notifications []types.OpsItemNotification; OperationalData map[string]types.OpsItemDataValue; OperationalDataToDelete []string; OpsItemArn *string; PlannedEndTime *time.Time; PlannedStartTime *time.Time; Priority *int32; RelatedOpsItems []types.RelatedOpsItem; Severity *string; Status types.OpsItemStatus; Title *string }
type UpdateOpsItemOutput struct { ResultMetadata middleware.Metadata }
type UpdateOpsMetadataInput struct { OpsMetadataArn *string; KeysToDelete []string; MetadataToUpdate map[string]types.MetadataValue }
type UpdateOpsMetadataOutput struct { OpsMetadataArn *string; ResultMetadata middleware.Metadata }
type UpdatePatchBaselineInput struct { BaselineId *string; ApprovalRules *types.PatchRuleGroup; ApprovedPatches []string; ApprovedPatchesComplianceLevel types.PatchComplianceLevel; ApprovedPatchesEnableNonSecurity *bool; AvailableSecurityUpdatesComplianceStatus types.PatchComplianceStatus; Description *string; GlobalFilters *types.PatchFilterGroup; Name *string; RejectedPatches []string; RejectedPatchesAction types.PatchAction; Replace *bool; Sources []types.PatchSource }
type UpdatePatchBaselineOutput struct { ApprovalRules *types.PatchRuleGroup; ApprovedPatches []string; ApprovedPatchesComplianceLevel types.PatchComplianceLevel; ApprovedPatchesEnableNonSecurity *bool; AvailableSecurityUpdatesComplianceStatus types.PatchComplianceStatus; BaselineId *string; CreatedDate *time.Time; Description *string; GlobalFilters *types.PatchFilterGroup; ModifiedDate *time.Time; Name *string; OperatingSystem types.OperatingSystem; RejectedPatches []string; RejectedPatchesAction types.PatchAction; Sources []types.PatchSource; ResultMetadata middleware.Metadata }
type UpdateResourceDataSyncInput struct { SyncName *string; SyncSource *types.ResourceDataSyncSource; SyncType *string }
type UpdateResourceDataSyncOutput struct { ResultMetadata middleware.Metadata }
type UpdateServiceSettingInput struct { SettingId *string; SettingValue *string }
type UpdateServiceSettingOutput struct { ResultMetadata middleware.Metadata }
type ValidateCloudConnectorAPIClient interface { ValidateCloudConnector(context.Context, *ValidateCloudConnectorInput, ...func(*Options)) (*ValidateCloudConnectorOutput, error) }
type ValidateCloudConnectorInput struct { CloudConnectorId *string; MaxResults *int32; NextToken *string }
type ValidateCloudConnectorOutput struct { NextToken *string; ValidationFindings []types.ValidationFinding; ResultMetadata middleware.Metadata }
type ValidateCloudConnectorPaginator struct{}
func (*ValidateCloudConnectorPaginator) HasMorePages() bool
func (*ValidateCloudConnectorPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ValidateCloudConnectorOutput, error)
type ValidateCloudConnectorPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
