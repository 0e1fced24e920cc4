// Interface of github.com/aws/aws-sdk-go-v2/service/dynamodb@v1.73.2, generated from its types. Signatures only.
package dynamodb

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
import "github.com/aws/aws-sdk-go-v2/service/dynamodb/internal/endpoints"
import "github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
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

const ServiceAPIVersion = "2012-08-10"
const ServiceID = "DynamoDB"
var TypeRegistry *smithy.TypeRegistry
func EndpointResolverFromURL(url string, optFns ...func(*aws.Endpoint)) EndpointResolver
func New(options Options, optFns ...func(*Options)) *Client
func NewBatchGetItemPaginator(client BatchGetItemAPIClient, params *BatchGetItemInput, optFns ...func(*BatchGetItemPaginatorOptions)) *BatchGetItemPaginator
func NewBulkOperationCompletedWaiter(client DescribeBulkOperationAPIClient, optFns ...func(*BulkOperationCompletedWaiterOptions)) *BulkOperationCompletedWaiter
func NewContributorInsightsEnabledWaiter(client DescribeContributorInsightsAPIClient, optFns ...func(*ContributorInsightsEnabledWaiterOptions)) *ContributorInsightsEnabledWaiter
func NewDefaultEndpointResolver() *endpoints.Resolver
func NewDefaultEndpointResolverV2() EndpointResolverV2
func NewExportCompletedWaiter(client DescribeExportAPIClient, optFns ...func(*ExportCompletedWaiterOptions)) *ExportCompletedWaiter
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client
func NewImportCompletedWaiter(client DescribeImportAPIClient, optFns ...func(*ImportCompletedWaiterOptions)) *ImportCompletedWaiter
func NewKinesisStreamingDestinationActiveWaiter(client DescribeKinesisStreamingDestinationAPIClient, optFns ...func(*KinesisStreamingDestinationActiveWaiterOptions)) *KinesisStreamingDestinationActiveWaiter
func NewListBulkOperationsPaginator(client ListBulkOperationsAPIClient, params *ListBulkOperationsInput, optFns ...func(*ListBulkOperationsPaginatorOptions)) *ListBulkOperationsPaginator
func NewListContributorInsightsPaginator(client ListContributorInsightsAPIClient, params *ListContributorInsightsInput, optFns ...func(*ListContributorInsightsPaginatorOptions)) *ListContributorInsightsPaginator
func NewListExportsPaginator(client ListExportsAPIClient, params *ListExportsInput, optFns ...func(*ListExportsPaginatorOptions)) *ListExportsPaginator
func NewListImportsPaginator(client ListImportsAPIClient, params *ListImportsInput, optFns ...func(*ListImportsPaginatorOptions)) *ListImportsPaginator
func NewListTablesPaginator(client ListTablesAPIClient, params *ListTablesInput, optFns ...func(*ListTablesPaginatorOptions)) *ListTablesPaginator
func NewQueryPaginator(client QueryAPIClient, params *QueryInput, optFns ...func(*QueryPaginatorOptions)) *QueryPaginator
func NewScanPaginator(client ScanAPIClient, params *ScanInput, optFns ...func(*ScanPaginatorOptions)) *ScanPaginator
func NewTableExistsWaiter(client DescribeTableAPIClient, optFns ...func(*TableExistsWaiterOptions)) *TableExistsWaiter
func NewTableNotExistsWaiter(client DescribeTableAPIClient, optFns ...func(*TableNotExistsWaiterOptions)) *TableNotExistsWaiter
func WithAPIOptions(optFns ...func(*middleware.Stack) error) func(*Options)
func WithEndpointResolver(v EndpointResolver) func(*Options)
func WithEndpointResolverV2(v EndpointResolverV2) func(*Options)
func WithSigV4SigningName(name string) func(*Options)
func WithSigV4SigningRegion(region string) func(*Options)
type AuthResolverParameters struct { Operation string; Region string }
type AuthSchemeResolver interface { ResolveAuthSchemes(context.Context, *AuthResolverParameters) ([]*auth.Option, error) }
type BatchExecuteStatementInput struct { Statements []types.BatchStatementRequest; ReturnConsumedCapacity types.ReturnConsumedCapacity }
func (*BatchExecuteStatementInput) Serialize(s smithy.ShapeSerializer)
func (*BatchExecuteStatementInput) SerializeMembers(s smithy.ShapeSerializer)
type BatchExecuteStatementOutput struct { ConsumedCapacity []types.ConsumedCapacity; Responses []types.BatchStatementResponse; ResultMetadata middleware.Metadata }
func (*BatchExecuteStatementOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*BatchExecuteStatementOutput) Serialize(s smithy.ShapeSerializer)
func (*BatchExecuteStatementOutput) SerializeMembers(s smithy.ShapeSerializer)
type BatchGetItemAPIClient interface { BatchGetItem(context.Context, *BatchGetItemInput, ...func(*Options)) (*BatchGetItemOutput, error) }
type BatchGetItemInput struct { RequestItems map[string]types.KeysAndAttributes; ReturnConsumedCapacity types.ReturnConsumedCapacity }
func (*BatchGetItemInput) Serialize(s smithy.ShapeSerializer)
func (*BatchGetItemInput) SerializeMembers(s smithy.ShapeSerializer)
type BatchGetItemOutput struct { ConsumedCapacity []types.ConsumedCapacity; Responses map[string][]map[string]types.AttributeValue; UnprocessedKeys map[string]types.KeysAndAttributes; ResultMetadata middleware.Metadata }
func (*BatchGetItemOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*BatchGetItemOutput) Serialize(s smithy.ShapeSerializer)
func (*BatchGetItemOutput) SerializeMembers(s smithy.ShapeSerializer)
type BatchGetItemPaginator struct{}
func (*BatchGetItemPaginator) HasMorePages() bool
func (*BatchGetItemPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*BatchGetItemOutput, error)
type BatchGetItemPaginatorOptions struct { StopOnDuplicateToken bool }
type BatchWriteItemInput struct { RequestItems map[string][]types.WriteRequest; ReturnConsumedCapacity types.ReturnConsumedCapacity; ReturnItemCollectionMetrics types.ReturnItemCollectionMetrics }
func (*BatchWriteItemInput) Serialize(s smithy.ShapeSerializer)
func (*BatchWriteItemInput) SerializeMembers(s smithy.ShapeSerializer)
type BatchWriteItemOutput struct { ConsumedCapacity []types.ConsumedCapacity; ItemCollectionMetrics map[string][]types.ItemCollectionMetrics; UnprocessedItems map[string][]types.WriteRequest; ResultMetadata middleware.Metadata }
func (*BatchWriteItemOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*BatchWriteItemOutput) Serialize(s smithy.ShapeSerializer)
func (*BatchWriteItemOutput) SerializeMembers(s smithy.ShapeSerializer)
type BulkOperationCompletedWaiter struct{}
func (*BulkOperationCompletedWaiter) Wait(ctx context.Context, params *DescribeBulkOperationInput, maxWaitDur time.Duration, optFns ...func(*BulkOperationCompletedWaiterOptions)) error
func (*BulkOperationCompletedWaiter) WaitForOutput(ctx context.Context, params *DescribeBulkOperationInput, maxWaitDur time.Duration, optFns ...func(*BulkOperationCompletedWaiterOptions)) (*DescribeBulkOperationOutput, error)
type BulkOperationCompletedWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeBulkOperationInput, *DescribeBulkOperationOutput, error) (bool, error) }
type CancelBulkOperationInput struct { BulkOperationArn *string }
func (*CancelBulkOperationInput) Serialize(s smithy.ShapeSerializer)
func (*CancelBulkOperationInput) SerializeMembers(s smithy.ShapeSerializer)
type CancelBulkOperationOutput struct { BulkOperationArn *string; BulkOperationStatus types.BulkOperationStatus; ResultMetadata middleware.Metadata }
func (*CancelBulkOperationOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*CancelBulkOperationOutput) Serialize(s smithy.ShapeSerializer)
func (*CancelBulkOperationOutput) SerializeMembers(s smithy.ShapeSerializer)
type Client struct{}
func (*Client) BatchExecuteStatement(ctx context.Context, params *BatchExecuteStatementInput, optFns ...func(*Options)) (*BatchExecuteStatementOutput, error)
func (*Client) BatchGetItem(ctx context.Context, params *BatchGetItemInput, optFns ...func(*Options)) (*BatchGetItemOutput, error)
func (*Client) BatchWriteItem(ctx context.Context, params *BatchWriteItemInput, optFns ...func(*Options)) (*BatchWriteItemOutput, error)
func (*Client) CancelBulkOperation(ctx context.Context, params *CancelBulkOperationInput, optFns ...func(*Options)) (*CancelBulkOperationOutput, error)
func (*Client) CreateBackup(ctx context.Context, params *CreateBackupInput, optFns ...func(*Options)) (*CreateBackupOutput, error)
func (*Client) CreateGlobalTable(ctx context.Context, params *CreateGlobalTableInput, optFns ...func(*Options)) (*CreateGlobalTableOutput, error)
func (*Client) CreateTable(ctx context.Context, params *CreateTableInput, optFns ...func(*Options)) (*CreateTableOutput, error)
func (*Client) DeleteBackup(ctx context.Context, params *DeleteBackupInput, optFns ...func(*Options)) (*DeleteBackupOutput, error)
func (*Client) DeleteItem(ctx context.Context, params *DeleteItemInput, optFns ...func(*Options)) (*DeleteItemOutput, error)
func (*Client) DeleteResourcePolicy(ctx context.Context, params *DeleteResourcePolicyInput, optFns ...func(*Options)) (*DeleteResourcePolicyOutput, error)
func (*Client) DeleteTable(ctx context.Context, params *DeleteTableInput, optFns ...func(*Options)) (*DeleteTableOutput, error)
func (*Client) DescribeBackup(ctx context.Context, params *DescribeBackupInput, optFns ...func(*Options)) (*DescribeBackupOutput, error)
func (*Client) DescribeBulkOperation(ctx context.Context, params *DescribeBulkOperationInput, optFns ...func(*Options)) (*DescribeBulkOperationOutput, error)
func (*Client) DescribeContinuousBackups(ctx context.Context, params *DescribeContinuousBackupsInput, optFns ...func(*Options)) (*DescribeContinuousBackupsOutput, error)
func (*Client) DescribeContributorInsights(ctx context.Context, params *DescribeContributorInsightsInput, optFns ...func(*Options)) (*DescribeContributorInsightsOutput, error)
func (*Client) DescribeEndpoints(ctx context.Context, params *DescribeEndpointsInput, optFns ...func(*Options)) (*DescribeEndpointsOutput, error)
func (*Client) DescribeExport(ctx context.Context, params *DescribeExportInput, optFns ...func(*Options)) (*DescribeExportOutput, error)
func (*Client) DescribeGlobalTable(ctx context.Context, params *DescribeGlobalTableInput, optFns ...func(*Options)) (*DescribeGlobalTableOutput, error)
func (*Client) DescribeGlobalTableSettings(ctx context.Context, params *DescribeGlobalTableSettingsInput, optFns ...func(*Options)) (*DescribeGlobalTableSettingsOutput, error)
func (*Client) DescribeImport(ctx context.Context, params *DescribeImportInput, optFns ...func(*Options)) (*DescribeImportOutput, error)
func (*Client) DescribeKinesisStreamingDestination(ctx context.Context, params *DescribeKinesisStreamingDestinationInput, optFns ...func(*Options)) (*DescribeKinesisStreamingDestinationOutput, error)
func (*Client) DescribeLimits(ctx context.Context, params *DescribeLimitsInput, optFns ...func(*Options)) (*DescribeLimitsOutput, error)
func (*Client) DescribeTable(ctx context.Context, params *DescribeTableInput, optFns ...func(*Options)) (*DescribeTableOutput, error)
func (*Client) DescribeTableReplicaAutoScaling(ctx context.Context, params *DescribeTableReplicaAutoScalingInput, optFns ...func(*Options)) (*DescribeTableReplicaAutoScalingOutput, error)
func (*Client) DescribeTimeToLive(ctx context.Context, params *DescribeTimeToLiveInput, optFns ...func(*Options)) (*DescribeTimeToLiveOutput, error)
func (*Client) DisableKinesisStreamingDestination(ctx context.Context, params *DisableKinesisStreamingDestinationInput, optFns ...func(*Options)) (*DisableKinesisStreamingDestinationOutput, error)
func (*Client) EnableKinesisStreamingDestination(ctx context.Context, params *EnableKinesisStreamingDestinationInput, optFns ...func(*Options)) (*EnableKinesisStreamingDestinationOutput, error)
func (*Client) ExecuteStatement(ctx context.Context, params *ExecuteStatementInput, optFns ...func(*Options)) (*ExecuteStatementOutput, error)
func (*Client) ExecuteTransaction(ctx context.Context, params *ExecuteTransactionInput, optFns ...func(*Options)) (*ExecuteTransactionOutput, error)
func (*Client) ExportTableToPointInTime(ctx context.Context, params *ExportTableToPointInTimeInput, optFns ...func(*Options)) (*ExportTableToPointInTimeOutput, error)
func (*Client) GetItem(ctx context.Context, params *GetItemInput, optFns ...func(*Options)) (*GetItemOutput, error)
func (*Client) GetResourcePolicy(ctx context.Context, params *GetResourcePolicyInput, optFns ...func(*Options)) (*GetResourcePolicyOutput, error)
func (*Client) ImportTable(ctx context.Context, params *ImportTableInput, optFns ...func(*Options)) (*ImportTableOutput, error)
func (*Client) ListBackups(ctx context.Context, params *ListBackupsInput, optFns ...func(*Options)) (*ListBackupsOutput, error)
func (*Client) ListBulkOperations(ctx context.Context, params *ListBulkOperationsInput, optFns ...func(*Options)) (*ListBulkOperationsOutput, error)
func (*Client) ListContributorInsights(ctx context.Context, params *ListContributorInsightsInput, optFns ...func(*Options)) (*ListContributorInsightsOutput, error)
func (*Client) ListExports(ctx context.Context, params *ListExportsInput, optFns ...func(*Options)) (*ListExportsOutput, error)
func (*Client) ListGlobalTables(ctx context.Context, params *ListGlobalTablesInput, optFns ...func(*Options)) (*ListGlobalTablesOutput, error)
func (*Client) ListImports(ctx context.Context, params *ListImportsInput, optFns ...func(*Options)) (*ListImportsOutput, error)
func (*Client) ListTables(ctx context.Context, params *ListTablesInput, optFns ...func(*Options)) (*ListTablesOutput, error)
func (*Client) ListTagsOfResource(ctx context.Context, params *ListTagsOfResourceInput, optFns ...func(*Options)) (*ListTagsOfResourceOutput, error)
func (*Client) Options() Options
func (*Client) PutItem(ctx context.Context, params *PutItemInput, optFns ...func(*Options)) (*PutItemOutput, error)
func (*Client) PutResourcePolicy(ctx context.Context, params *PutResourcePolicyInput, optFns ...func(*Options)) (*PutResourcePolicyOutput, error)
func (*Client) Query(ctx context.Context, params *QueryInput, optFns ...func(*Options)) (*QueryOutput, error)
func (*Client) RestoreTableFromBackup(ctx context.Context, params *RestoreTableFromBackupInput, optFns ...func(*Options)) (*RestoreTableFromBackupOutput, error)
func (*Client) RestoreTableToPointInTime(ctx context.Context, params *RestoreTableToPointInTimeInput, optFns ...func(*Options)) (*RestoreTableToPointInTimeOutput, error)
func (*Client) Scan(ctx context.Context, params *ScanInput, optFns ...func(*Options)) (*ScanOutput, error)
func (*Client) SearchVectors(ctx context.Context, params *SearchVectorsInput, optFns ...func(*Options)) (*SearchVectorsOutput, error)
func (*Client) StartBulkPutItems(ctx context.Context, params *StartBulkPutItemsInput, optFns ...func(*Options)) (*StartBulkPutItemsOutput, error)
func (*Client) TagResource(ctx context.Context, params *TagResourceInput, optFns ...func(*Options)) (*TagResourceOutput, error)
func (*Client) TransactGetItems(ctx context.Context, params *TransactGetItemsInput, optFns ...func(*Options)) (*TransactGetItemsOutput, error)
func (*Client) TransactWriteItems(ctx context.Context, params *TransactWriteItemsInput, optFns ...func(*Options)) (*TransactWriteItemsOutput, error)
func (*Client) UntagResource(ctx context.Context, params *UntagResourceInput, optFns ...func(*Options)) (*UntagResourceOutput, error)
func (*Client) UpdateContinuousBackups(ctx context.Context, params *UpdateContinuousBackupsInput, optFns ...func(*Options)) (*UpdateContinuousBackupsOutput, error)
func (*Client) UpdateContributorInsights(ctx context.Context, params *UpdateContributorInsightsInput, optFns ...func(*Options)) (*UpdateContributorInsightsOutput, error)
func (*Client) UpdateGlobalTable(ctx context.Context, params *UpdateGlobalTableInput, optFns ...func(*Options)) (*UpdateGlobalTableOutput, error)
func (*Client) UpdateGlobalTableSettings(ctx context.Context, params *UpdateGlobalTableSettingsInput, optFns ...func(*Options)) (*UpdateGlobalTableSettingsOutput, error)
func (*Client) UpdateItem(ctx context.Context, params *UpdateItemInput, optFns ...func(*Options)) (*UpdateItemOutput, error)
func (*Client) UpdateKinesisStreamingDestination(ctx context.Context, params *UpdateKinesisStreamingDestinationInput, optFns ...func(*Options)) (*UpdateKinesisStreamingDestinationOutput, error)
func (*Client) UpdateTable(ctx context.Context, params *UpdateTableInput, optFns ...func(*Options)) (*UpdateTableOutput, error)
func (*Client) UpdateTableReplicaAutoScaling(ctx context.Context, params *UpdateTableReplicaAutoScalingInput, optFns ...func(*Options)) (*UpdateTableReplicaAutoScalingOutput, error)
func (*Client) UpdateTimeToLive(ctx context.Context, params *UpdateTimeToLiveInput, optFns ...func(*Options)) (*UpdateTimeToLiveOutput, error)
type ContributorInsightsEnabledWaiter struct{}
func (*ContributorInsightsEnabledWaiter) Wait(ctx context.Context, params *DescribeContributorInsightsInput, maxWaitDur time.Duration, optFns ...func(*ContributorInsightsEnabledWaiterOptions)) error
func (*ContributorInsightsEnabledWaiter) WaitForOutput(ctx context.Context, params *DescribeContributorInsightsInput, maxWaitDur time.Duration, optFns ...func(*ContributorInsightsEnabledWaiterOptions)) (*DescribeContributorInsightsOutput, error)
type ContributorInsightsEnabledWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeContributorInsightsInput, *DescribeContributorInsightsOutput, error) (bool, error) }
type CreateBackupInput struct { BackupName *string; TableName *string }
func (*CreateBackupInput) Serialize(s smithy.ShapeSerializer)
func (*CreateBackupInput) SerializeMembers(s smithy.ShapeSerializer)
type CreateBackupOutput struct { BackupDetails *types.BackupDetails; ResultMetadata middleware.Metadata }
func (*CreateBackupOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*CreateBackupOutput) Serialize(s smithy.ShapeSerializer)
func (*CreateBackupOutput) SerializeMembers(s smithy.ShapeSerializer)
type CreateGlobalTableInput struct { GlobalTableName *string; ReplicationGroup []types.Replica }
func (*CreateGlobalTableInput) Serialize(s smithy.ShapeSerializer)
func (*CreateGlobalTableInput) SerializeMembers(s smithy.ShapeSerializer)
type CreateGlobalTableOutput struct { GlobalTableDescription *types.GlobalTableDescription; ResultMetadata middleware.Metadata }
func (*CreateGlobalTableOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*CreateGlobalTableOutput) Serialize(s smithy.ShapeSerializer)
func (*CreateGlobalTableOutput) SerializeMembers(s smithy.ShapeSerializer)
type CreateTableInput struct { TableName *string; AttributeDefinitions []types.AttributeDefinition; BillingMode types.BillingMode; DeletionProtectionEnabled *bool; GlobalSecondaryIndexes []types.GlobalSecondaryIndex; GlobalTableSettingsReplicationMode types.GlobalTableSettingsReplicationMode; GlobalTableSourceArn *string; KeySchema []types.KeySchemaElement; LocalSecondaryIndexes []types.LocalSecondaryIndex; OnDemandThroughput *types.OnDemandThroughput; ProvisionedThroughput *types.ProvisionedThroughput; ResourcePolicy *string; SSESpecification *types.SSESpecification; StreamSpecification *types.StreamSpecification; TableClass types.TableClass; Tags []types.Tag; VectorIndexes []types.VectorIndex; WarmThroughput *types.WarmThroughput }
func (*CreateTableInput) Serialize(s smithy.ShapeSerializer)
func (*CreateTableInput) SerializeMembers(s smithy.ShapeSerializer)
type CreateTableOutput struct { TableDescription *types.TableDescription; ResultMetadata middleware.Metadata }
func (*CreateTableOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*CreateTableOutput) Serialize(s smithy.ShapeSerializer)
func (*CreateTableOutput) SerializeMembers(s smithy.ShapeSerializer)
type DeleteBackupInput struct { BackupArn *string }
func (*DeleteBackupInput) Serialize(s smithy.ShapeSerializer)
func (*DeleteBackupInput) SerializeMembers(s smithy.ShapeSerializer)
type DeleteBackupOutput struct { BackupDescription *types.BackupDescription; ResultMetadata middleware.Metadata }
func (*DeleteBackupOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DeleteBackupOutput) Serialize(s smithy.ShapeSerializer)
func (*DeleteBackupOutput) SerializeMembers(s smithy.ShapeSerializer)
type DeleteItemInput struct { Key map[string]types.AttributeValue; TableName *string; ConditionExpression *string; ConditionalOperator types.ConditionalOperator; Expected map[string]types.ExpectedAttributeValue; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]types.AttributeValue; ReturnConsumedCapacity types.ReturnConsumedCapacity; ReturnItemCollectionMetrics types.ReturnItemCollectionMetrics; ReturnValues types.ReturnValue; ReturnValuesOnConditionCheckFailure types.ReturnValuesOnConditionCheckFailure }
func (*DeleteItemInput) Serialize(s smithy.ShapeSerializer)
func (*DeleteItemInput) SerializeMembers(s smithy.ShapeSerializer)
type DeleteItemOutput struct { Attributes map[string]types.AttributeValue; ConsumedCapacity *types.ConsumedCapacity; ItemCollectionMetrics *types.ItemCollectionMetrics; ResultMetadata middleware.Metadata }
func (*DeleteItemOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DeleteItemOutput) Serialize(s smithy.ShapeSerializer)
func (*DeleteItemOutput) SerializeMembers(s smithy.ShapeSerializer)
type DeleteResourcePolicyInput struct { ResourceArn *string; ExpectedRevisionId *string }
func (*DeleteResourcePolicyInput) Serialize(s smithy.ShapeSerializer)
func (*DeleteResourcePolicyInput) SerializeMembers(s smithy.ShapeSerializer)
type DeleteResourcePolicyOutput struct { RevisionId *string; ResultMetadata middleware.Metadata }
func (*DeleteResourcePolicyOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DeleteResourcePolicyOutput) Serialize(s smithy.ShapeSerializer)
func (*DeleteResourcePolicyOutput) SerializeMembers(s smithy.ShapeSerializer)
type DeleteTableInput struct { TableName *string }
func (*DeleteTableInput) Serialize(s smithy.ShapeSerializer)
func (*DeleteTableInput) SerializeMembers(s smithy.ShapeSerializer)
type DeleteTableOutput struct { TableDescription *types.TableDescription; ResultMetadata middleware.Metadata }
func (*DeleteTableOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DeleteTableOutput) Serialize(s smithy.ShapeSerializer)
func (*DeleteTableOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeBackupInput struct { BackupArn *string }
func (*DescribeBackupInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeBackupInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeBackupOutput struct { BackupDescription *types.BackupDescription; ResultMetadata middleware.Metadata }
func (*DescribeBackupOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeBackupOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeBackupOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeBulkOperationAPIClient interface { DescribeBulkOperation(context.Context, *DescribeBulkOperationInput, ...func(*Options)) (*DescribeBulkOperationOutput, error) }
type DescribeBulkOperationInput struct { BulkOperationArn *string }
func (*DescribeBulkOperationInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeBulkOperationInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeBulkOperationOutput struct { BulkOperationDescription *types.BulkOperationDescription; ResultMetadata middleware.Metadata }
func (*DescribeBulkOperationOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeBulkOperationOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeBulkOperationOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeContinuousBackupsInput struct { TableName *string }
func (*DescribeContinuousBackupsInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeContinuousBackupsInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeContinuousBackupsOutput struct { ContinuousBackupsDescription *types.ContinuousBackupsDescription; ResultMetadata middleware.Metadata }
func (*DescribeContinuousBackupsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeContinuousBackupsOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeContinuousBackupsOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeContributorInsightsAPIClient interface { DescribeContributorInsights(context.Context, *DescribeContributorInsightsInput, ...func(*Options)) (*DescribeContributorInsightsOutput, error) }
type DescribeContributorInsightsInput struct { TableName *string; IndexName *string }
func (*DescribeContributorInsightsInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeContributorInsightsInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeContributorInsightsOutput struct { ContributorInsightsMode types.ContributorInsightsMode; ContributorInsightsRuleList []string; ContributorInsightsStatus types.ContributorInsightsStatus; FailureException *types.FailureException; IndexName *string; LastUpdateDateTime *time.Time; TableName *string; ResultMetadata middleware.Metadata }
func (*DescribeContributorInsightsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeContributorInsightsOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeContributorInsightsOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeEndpointsInput struct{}
func (*DescribeEndpointsInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeEndpointsInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeEndpointsOutput struct { Endpoints []types.Endpoint; ResultMetadata middleware.Metadata }
func (*DescribeEndpointsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeEndpointsOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeEndpointsOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeExportAPIClient interface { DescribeExport(context.Context, *DescribeExportInput, ...func(*Options)) (*DescribeExportOutput, error) }
type DescribeExportInput struct { ExportArn *string }
func (*DescribeExportInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeExportInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeExportOutput struct { ExportDescription *types.ExportDescription; ResultMetadata middleware.Metadata }
func (*DescribeExportOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeExportOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeExportOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeGlobalTableInput struct { GlobalTableName *string }
func (*DescribeGlobalTableInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeGlobalTableInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeGlobalTableOutput struct { GlobalTableDescription *types.GlobalTableDescription; ResultMetadata middleware.Metadata }
func (*DescribeGlobalTableOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeGlobalTableOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeGlobalTableOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeGlobalTableSettingsInput struct { GlobalTableName *string }
func (*DescribeGlobalTableSettingsInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeGlobalTableSettingsInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeGlobalTableSettingsOutput struct { GlobalTableName *string; ReplicaSettings []types.ReplicaSettingsDescription; ResultMetadata middleware.Metadata }
func (*DescribeGlobalTableSettingsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeGlobalTableSettingsOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeGlobalTableSettingsOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeImportAPIClient interface { DescribeImport(context.Context, *DescribeImportInput, ...func(*Options)) (*DescribeImportOutput, error) }
type DescribeImportInput struct { ImportArn *string }
func (*DescribeImportInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeImportInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeImportOutput struct { ImportTableDescription *types.ImportTableDescription; ResultMetadata middleware.Metadata }
func (*DescribeImportOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeImportOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeImportOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeKinesisStreamingDestinationAPIClient interface { DescribeKinesisStreamingDestination(context.Context, *DescribeKinesisStreamingDestinationInput, ...func(*Options)) (*DescribeKinesisStreamingDestinationOutput, error) }
type DescribeKinesisStreamingDestinationInput struct { TableName *string }
func (*DescribeKinesisStreamingDestinationInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeKinesisStreamingDestinationInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeKinesisStreamingDestinationOutput struct { KinesisDataStreamDestinations []types.KinesisDataStreamDestination; TableName *string; ResultMetadata middleware.Metadata }
func (*DescribeKinesisStreamingDestinationOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeKinesisStreamingDestinationOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeKinesisStreamingDestinationOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeLimitsInput struct{}
func (*DescribeLimitsInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeLimitsInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeLimitsOutput struct { AccountMaxReadCapacityUnits *int64; AccountMaxWriteCapacityUnits *int64; TableMaxReadCapacityUnits *int64; TableMaxWriteCapacityUnits *int64; ResultMetadata middleware.Metadata }
func (*DescribeLimitsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeLimitsOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeLimitsOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeTableAPIClient interface { DescribeTable(context.Context, *DescribeTableInput, ...func(*Options)) (*DescribeTableOutput, error) }
type DescribeTableInput struct { TableName *string }
func (*DescribeTableInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeTableInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeTableOutput struct { Table *types.TableDescription; ResultMetadata middleware.Metadata }
func (*DescribeTableOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeTableOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeTableOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeTableReplicaAutoScalingInput struct { TableName *string }
func (*DescribeTableReplicaAutoScalingInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeTableReplicaAutoScalingInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeTableReplicaAutoScalingOutput struct { TableAutoScalingDescription *types.TableAutoScalingDescription; ResultMetadata middleware.Metadata }
func (*DescribeTableReplicaAutoScalingOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeTableReplicaAutoScalingOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeTableReplicaAutoScalingOutput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeTimeToLiveInput struct { TableName *string }
func (*DescribeTimeToLiveInput) Serialize(s smithy.ShapeSerializer)
func (*DescribeTimeToLiveInput) SerializeMembers(s smithy.ShapeSerializer)
type DescribeTimeToLiveOutput struct { TimeToLiveDescription *types.TimeToLiveDescription; ResultMetadata middleware.Metadata }
func (*DescribeTimeToLiveOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DescribeTimeToLiveOutput) Serialize(s smithy.ShapeSerializer)
func (*DescribeTimeToLiveOutput) SerializeMembers(s smithy.ShapeSerializer)
type DisableKinesisStreamingDestinationInput struct { StreamArn *string; TableName *string; EnableKinesisStreamingConfiguration *types.EnableKinesisStreamingConfiguration }
func (*DisableKinesisStreamingDestinationInput) Deserialize(d smithy.ShapeDeserializer) error
func (*DisableKinesisStreamingDestinationInput) Serialize(s smithy.ShapeSerializer)
func (*DisableKinesisStreamingDestinationInput) SerializeMembers(s smithy.ShapeSerializer)
type DisableKinesisStreamingDestinationOutput struct { DestinationStatus types.DestinationStatus; EnableKinesisStreamingConfiguration *types.EnableKinesisStreamingConfiguration; StreamArn *string; TableName *string; ResultMetadata middleware.Metadata }
func (*DisableKinesisStreamingDestinationOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*DisableKinesisStreamingDestinationOutput) Serialize(s smithy.ShapeSerializer)
func (*DisableKinesisStreamingDestinationOutput) SerializeMembers(s smithy.ShapeSerializer)
type EnableKinesisStreamingDestinationInput struct { StreamArn *string; TableName *string; EnableKinesisStreamingConfiguration *types.EnableKinesisStreamingConfiguration }
func (*EnableKinesisStreamingDestinationInput) Deserialize(d smithy.ShapeDeserializer) error
func (*EnableKinesisStreamingDestinationInput) Serialize(s smithy.ShapeSerializer)
func (*EnableKinesisStreamingDestinationInput) SerializeMembers(s smithy.ShapeSerializer)
type EnableKinesisStreamingDestinationOutput struct { DestinationStatus types.DestinationStatus; EnableKinesisStreamingConfiguration *types.EnableKinesisStreamingConfiguration; StreamArn *string; TableName *string; ResultMetadata middleware.Metadata }
func (*EnableKinesisStreamingDestinationOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*EnableKinesisStreamingDestinationOutput) Serialize(s smithy.ShapeSerializer)
func (*EnableKinesisStreamingDestinationOutput) SerializeMembers(s smithy.ShapeSerializer)
type EndpointDiscoveryOptions struct { EnableEndpointDiscovery aws.EndpointDiscoveryEnableState }
type EndpointParameters struct { Region *string; UseDualStack *bool; UseFIPS *bool; Endpoint *string; AccountId *string; AccountIdEndpointMode *string; ResourceArn *string; ResourceArnList []string; IsSearchOperation *bool }
func (EndpointParameters) ValidateRequired() error
func (EndpointParameters) WithDefaults() EndpointParameters
type EndpointResolver interface { ResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error) }
type EndpointResolverFunc func(region string, options EndpointResolverOptions) (aws.Endpoint, error)
func (EndpointResolverFunc) ResolveEndpoint(region string, options EndpointResolverOptions) (endpoint aws.Endpoint, err error)
type EndpointResolverOptions = endpoints.Options
type EndpointResolverV2 interface { ResolveEndpoint(ctx context.Context, params EndpointParameters) (transport.Endpoint, error) }
type ExecuteStatementInput struct { Statement *string; ConsistentRead *bool; Limit *int32; NextToken *string; Parameters []types.AttributeValue; ReturnConsumedCapacity types.ReturnConsumedCapacity; ReturnValuesOnConditionCheckFailure types.ReturnValuesOnConditionCheckFailure }
func (*ExecuteStatementInput) Serialize(s smithy.ShapeSerializer)
func (*ExecuteStatementInput) SerializeMembers(s smithy.ShapeSerializer)
type ExecuteStatementOutput struct { ConsumedCapacity *types.ConsumedCapacity; Items []map[string]types.AttributeValue; LastEvaluatedKey map[string]types.AttributeValue; NextToken *string; ResultMetadata middleware.Metadata }
func (*ExecuteStatementOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ExecuteStatementOutput) Serialize(s smithy.ShapeSerializer)
func (*ExecuteStatementOutput) SerializeMembers(s smithy.ShapeSerializer)
type ExecuteTransactionInput struct { TransactStatements []types.ParameterizedStatement; ClientRequestToken *string; ReturnConsumedCapacity types.ReturnConsumedCapacity }
func (*ExecuteTransactionInput) Serialize(s smithy.ShapeSerializer)
func (*ExecuteTransactionInput) SerializeMembers(s smithy.ShapeSerializer)
type ExecuteTransactionOutput struct { ConsumedCapacity []types.ConsumedCapacity; Responses []types.ItemResponse; ResultMetadata middleware.Metadata }
func (*ExecuteTransactionOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ExecuteTransactionOutput) Serialize(s smithy.ShapeSerializer)
func (*ExecuteTransactionOutput) SerializeMembers(s smithy.ShapeSerializer)
type ExportCompletedWaiter struct{}
func (*ExportCompletedWaiter) Wait(ctx context.Context, params *DescribeExportInput, maxWaitDur time.Duration, optFns ...func(*ExportCompletedWaiterOptions)) error
func (*ExportCompletedWaiter) WaitForOutput(ctx context.Context, params *DescribeExportInput, maxWaitDur time.Duration, optFns ...func(*ExportCompletedWaiterOptions)) (*DescribeExportOutput, error)
type ExportCompletedWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeExportInput, *DescribeExportOutput, error) (bool, error) }
type ExportTableToPointInTimeInput struct { S3Bucket *string; TableArn *string; ClientToken *string; ExportFormat types.ExportFormat; ExportTime *time.Time; ExportType types.ExportType; FilterSpecification *types.FilterSpecification; IncrementalExportSpecification *types.IncrementalExportSpecification; S3BucketOwner *string; S3Prefix *string; S3SseAlgorithm types.S3SseAlgorithm; S3SseKmsKeyId *string }
func (*ExportTableToPointInTimeInput) Serialize(s smithy.ShapeSerializer)
func (*ExportTableToPointInTimeInput) SerializeMembers(s smithy.ShapeSerializer)
type ExportTableToPointInTimeOutput struct { ExportDescription *types.ExportDescription; ResultMetadata middleware.Metadata }
func (*ExportTableToPointInTimeOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ExportTableToPointInTimeOutput) Serialize(s smithy.ShapeSerializer)
func (*ExportTableToPointInTimeOutput) SerializeMembers(s smithy.ShapeSerializer)
type GetItemInput struct { Key map[string]types.AttributeValue; TableName *string; AttributesToGet []string; ConsistentRead *bool; ExpressionAttributeNames map[string]string; ProjectionExpression *string; ReturnConsumedCapacity types.ReturnConsumedCapacity }
func (*GetItemInput) Serialize(s smithy.ShapeSerializer)
func (*GetItemInput) SerializeMembers(s smithy.ShapeSerializer)
type GetItemOutput struct { ConsumedCapacity *types.ConsumedCapacity; Item map[string]types.AttributeValue; ResultMetadata middleware.Metadata }
func (*GetItemOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*GetItemOutput) Serialize(s smithy.ShapeSerializer)
func (*GetItemOutput) SerializeMembers(s smithy.ShapeSerializer)
type GetResourcePolicyInput struct { ResourceArn *string }
func (*GetResourcePolicyInput) Serialize(s smithy.ShapeSerializer)
func (*GetResourcePolicyInput) SerializeMembers(s smithy.ShapeSerializer)
type GetResourcePolicyOutput struct { Policy *string; RevisionId *string; ResultMetadata middleware.Metadata }
func (*GetResourcePolicyOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*GetResourcePolicyOutput) Serialize(s smithy.ShapeSerializer)
func (*GetResourcePolicyOutput) SerializeMembers(s smithy.ShapeSerializer)
type HTTPClient interface { Do(*http.Request) (*http.Response, error) }
type HTTPSignerV4 interface { SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) error }
type IdempotencyTokenProvider interface { GetIdempotencyToken() (string, error) }
type ImportCompletedWaiter struct{}
func (*ImportCompletedWaiter) Wait(ctx context.Context, params *DescribeImportInput, maxWaitDur time.Duration, optFns ...func(*ImportCompletedWaiterOptions)) error
func (*ImportCompletedWaiter) WaitForOutput(ctx context.Context, params *DescribeImportInput, maxWaitDur time.Duration, optFns ...func(*ImportCompletedWaiterOptions)) (*DescribeImportOutput, error)
type ImportCompletedWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeImportInput, *DescribeImportOutput, error) (bool, error) }
type ImportTableInput struct { InputFormat types.InputFormat; S3BucketSource *types.S3BucketSource; TableCreationParameters *types.TableCreationParameters; ClientToken *string; InputCompressionType types.InputCompressionType; InputFormatOptions *types.InputFormatOptions }
func (*ImportTableInput) Serialize(s smithy.ShapeSerializer)
func (*ImportTableInput) SerializeMembers(s smithy.ShapeSerializer)
type ImportTableOutput struct { ImportTableDescription *types.ImportTableDescription; ResultMetadata middleware.Metadata }
func (*ImportTableOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ImportTableOutput) Serialize(s smithy.ShapeSerializer)
func (*ImportTableOutput) SerializeMembers(s smithy.ShapeSerializer)
type KinesisStreamingDestinationActiveWaiter struct{}
func (*KinesisStreamingDestinationActiveWaiter) Wait(ctx context.Context, params *DescribeKinesisStreamingDestinationInput, maxWaitDur time.Duration, optFns ...func(*KinesisStreamingDestinationActiveWaiterOptions)) error
func (*KinesisStreamingDestinationActiveWaiter) WaitForOutput(ctx context.Context, params *DescribeKinesisStreamingDestinationInput, maxWaitDur time.Duration, optFns ...func(*KinesisStreamingDestinationActiveWaiterOptions)) (*DescribeKinesisStreamingDestinationOutput, error)
type KinesisStreamingDestinationActiveWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeKinesisStreamingDestinationInput, *DescribeKinesisStreamingDestinationOutput, error) (bool, error) }
type ListBackupsInput struct { BackupType types.BackupTypeFilter; ExclusiveStartBackupArn *string; Limit *int32; TableName *string; TimeRangeLowerBound *time.Time; TimeRangeUpperBound *time.Time }
func (*ListBackupsInput) Serialize(s smithy.ShapeSerializer)
func (*ListBackupsInput) SerializeMembers(s smithy.ShapeSerializer)
type ListBackupsOutput struct { BackupSummaries []types.BackupSummary; LastEvaluatedBackupArn *string; ResultMetadata middleware.Metadata }
func (*ListBackupsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ListBackupsOutput) Serialize(s smithy.ShapeSerializer)
func (*ListBackupsOutput) SerializeMembers(s smithy.ShapeSerializer)
type ListBulkOperationsAPIClient interface { ListBulkOperations(context.Context, *ListBulkOperationsInput, ...func(*Options)) (*ListBulkOperationsOutput, error) }
type ListBulkOperationsInput struct { MaxResults *int32; NextToken *string }
func (*ListBulkOperationsInput) Serialize(s smithy.ShapeSerializer)
func (*ListBulkOperationsInput) SerializeMembers(s smithy.ShapeSerializer)
type ListBulkOperationsOutput struct { BulkOperationsSummaryList []types.BulkOperationSummary; NextToken *string; ResultMetadata middleware.Metadata }
func (*ListBulkOperationsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ListBulkOperationsOutput) Serialize(s smithy.ShapeSerializer)
func (*ListBulkOperationsOutput) SerializeMembers(s smithy.ShapeSerializer)
type ListBulkOperationsPaginator struct{}
func (*ListBulkOperationsPaginator) HasMorePages() bool
func (*ListBulkOperationsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListBulkOperationsOutput, error)
type ListBulkOperationsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListContributorInsightsAPIClient interface { ListContributorInsights(context.Context, *ListContributorInsightsInput, ...func(*Options)) (*ListContributorInsightsOutput, error) }
type ListContributorInsightsInput struct { MaxResults int32; NextToken *string; TableName *string }
func (*ListContributorInsightsInput) Serialize(s smithy.ShapeSerializer)
func (*ListContributorInsightsInput) SerializeMembers(s smithy.ShapeSerializer)
type ListContributorInsightsOutput struct { ContributorInsightsSummaries []types.ContributorInsightsSummary; NextToken *string; ResultMetadata middleware.Metadata }
func (*ListContributorInsightsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ListContributorInsightsOutput) Serialize(s smithy.ShapeSerializer)
func (*ListContributorInsightsOutput) SerializeMembers(s smithy.ShapeSerializer)
type ListContributorInsightsPaginator struct{}
func (*ListContributorInsightsPaginator) HasMorePages() bool
func (*ListContributorInsightsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListContributorInsightsOutput, error)
type ListContributorInsightsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListExportsAPIClient interface { ListExports(context.Context, *ListExportsInput, ...func(*Options)) (*ListExportsOutput, error) }
type ListExportsInput struct { MaxResults *int32; NextToken *string; TableArn *string }
func (*ListExportsInput) Serialize(s smithy.ShapeSerializer)
func (*ListExportsInput) SerializeMembers(s smithy.ShapeSerializer)
type ListExportsOutput struct { ExportSummaries []types.ExportSummary; NextToken *string; ResultMetadata middleware.Metadata }
func (*ListExportsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ListExportsOutput) Serialize(s smithy.ShapeSerializer)
func (*ListExportsOutput) SerializeMembers(s smithy.ShapeSerializer)
type ListExportsPaginator struct{}
func (*ListExportsPaginator) HasMorePages() bool
func (*ListExportsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListExportsOutput, error)
type ListExportsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListGlobalTablesInput struct { ExclusiveStartGlobalTableName *string; Limit *int32; RegionName *string }
func (*ListGlobalTablesInput) Serialize(s smithy.ShapeSerializer)
func (*ListGlobalTablesInput) SerializeMembers(s smithy.ShapeSerializer)
type ListGlobalTablesOutput struct { GlobalTables []types.GlobalTable; LastEvaluatedGlobalTableName *string; ResultMetadata middleware.Metadata }
func (*ListGlobalTablesOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ListGlobalTablesOutput) Serialize(s smithy.ShapeSerializer)
func (*ListGlobalTablesOutput) SerializeMembers(s smithy.ShapeSerializer)
type ListImportsAPIClient interface { ListImports(context.Context, *ListImportsInput, ...func(*Options)) (*ListImportsOutput, error) }
type ListImportsInput struct { NextToken *string; PageSize *int32; TableArn *string }
func (*ListImportsInput) Serialize(s smithy.ShapeSerializer)
func (*ListImportsInput) SerializeMembers(s smithy.ShapeSerializer)
type ListImportsOutput struct { ImportSummaryList []types.ImportSummary; NextToken *string; ResultMetadata middleware.Metadata }
func (*ListImportsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ListImportsOutput) Serialize(s smithy.ShapeSerializer)
func (*ListImportsOutput) SerializeMembers(s smithy.ShapeSerializer)
type ListImportsPaginator struct{}
func (*ListImportsPaginator) HasMorePages() bool
func (*ListImportsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListImportsOutput, error)
type ListImportsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListTablesAPIClient interface { ListTables(context.Context, *ListTablesInput, ...func(*Options)) (*ListTablesOutput, error) }
type ListTablesInput struct { ExclusiveStartTableName *string; Limit *int32 }
func (*ListTablesInput) Serialize(s smithy.ShapeSerializer)
func (*ListTablesInput) SerializeMembers(s smithy.ShapeSerializer)
type ListTablesOutput struct { LastEvaluatedTableName *string; TableNames []string; ResultMetadata middleware.Metadata }
func (*ListTablesOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ListTablesOutput) Serialize(s smithy.ShapeSerializer)
func (*ListTablesOutput) SerializeMembers(s smithy.ShapeSerializer)
type ListTablesPaginator struct{}
func (*ListTablesPaginator) HasMorePages() bool
func (*ListTablesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListTablesOutput, error)
type ListTablesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListTagsOfResourceInput struct { ResourceArn *string; NextToken *string }
func (*ListTagsOfResourceInput) Serialize(s smithy.ShapeSerializer)
func (*ListTagsOfResourceInput) SerializeMembers(s smithy.ShapeSerializer)
type ListTagsOfResourceOutput struct { NextToken *string; Tags []types.Tag; ResultMetadata middleware.Metadata }
func (*ListTagsOfResourceOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ListTagsOfResourceOutput) Serialize(s smithy.ShapeSerializer)
func (*ListTagsOfResourceOutput) SerializeMembers(s smithy.ShapeSerializer)
type Options struct { APIOptions []func(*middleware.Stack) error; AccountIDEndpointMode aws.AccountIDEndpointMode; AppID string; BaseEndpoint *string; ClientLogMode aws.ClientLogMode; Credentials aws.CredentialsProvider; DefaultsMode aws.DefaultsMode; DisableClockSkewCorrection bool; DisableValidateResponseChecksum bool; EnableAcceptEncodingGzip bool; EndpointDiscovery EndpointDiscoveryOptions; EndpointOptions EndpointResolverOptions; EndpointResolver EndpointResolver; EndpointResolverV2 EndpointResolverV2; HTTPSignerV4 HTTPSignerV4; IdempotencyTokenProvider IdempotencyTokenProvider; Logger logging.Logger; MeterProvider metrics.MeterProvider; Region string; RetryMaxAttempts int; RetryMode aws.RetryMode; Retryer aws.Retryer; RuntimeEnvironment aws.RuntimeEnvironment; TracerProvider tracing.TracerProvider; Protocol http2.ClientProtocol; HTTPClient HTTPClient; Interceptors http2.InterceptorRegistry; AuthSchemeResolver AuthSchemeResolver; AuthSchemes []http2.AuthScheme; AuthSchemePreference []string }
func (Options) Copy() Options
func (Options) GetIdentityResolver(schemeID string) auth.IdentityResolver
type PutItemInput struct { Item map[string]types.AttributeValue; TableName *string; ConditionExpression *string; ConditionalOperator types.ConditionalOperator; Expected map[string]types.ExpectedAttributeValue; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]types.AttributeValue; ReturnConsumedCapacity types.ReturnConsumedCapacity; ReturnItemCollectionMetrics types.ReturnItemCollectionMetrics; ReturnValues types.ReturnValue; ReturnValuesOnConditionCheckFailure types.ReturnValuesOnConditionCheckFailure }
func (*PutItemInput) Serialize(s smithy.ShapeSerializer)
func (*PutItemInput) SerializeMembers(s smithy.ShapeSerializer)
type PutItemOutput struct { Attributes map[string]types.AttributeValue; ConsumedCapacity *types.ConsumedCapacity; ItemCollectionMetrics *types.ItemCollectionMetrics; ResultMetadata middleware.Metadata }
func (*PutItemOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*PutItemOutput) Serialize(s smithy.ShapeSerializer)
func (*PutItemOutput) SerializeMembers(s smithy.ShapeSerializer)
type PutResourcePolicyInput struct { Policy *string; ResourceArn *string; ConfirmRemoveSelfResourceAccess bool; ExpectedRevisionId *string }
func (*PutResourcePolicyInput) Serialize(s smithy.ShapeSerializer)
func (*PutResourcePolicyInput) SerializeMembers(s smithy.ShapeSerializer)
type PutResourcePolicyOutput struct { RevisionId *string; ResultMetadata middleware.Metadata }
func (*PutResourcePolicyOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*PutResourcePolicyOutput) Serialize(s smithy.ShapeSerializer)
func (*PutResourcePolicyOutput) SerializeMembers(s smithy.ShapeSerializer)
type QueryAPIClient interface { Query(context.Context, *QueryInput, ...func(*Options)) (*QueryOutput, error) }
type QueryInput struct { TableName *string; AttributesToGet []string; ConditionalOperator types.ConditionalOperator; ConsistentRead *bool; ExclusiveStartKey map[string]types.AttributeValue; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]types.AttributeValue; FilterExpression *string; IndexName *string; KeyConditionExpression *string; KeyConditions map[string]types.Condition; Limit *int32; ProjectionExpression *string; QueryFilter map[string]types.Condition; ReturnConsumedCapacity types.ReturnConsumedCapacity; ScanIndexForward *bool; Select types.Select }
func (*QueryInput) Serialize(s smithy.ShapeSerializer)
func (*QueryInput) SerializeMembers(s smithy.ShapeSerializer)
type QueryOutput struct { ConsumedCapacity *types.ConsumedCapacity; Count int32; Items []map[string]types.AttributeValue; LastEvaluatedKey map[string]types.AttributeValue; ScannedCount int32; ResultMetadata middleware.Metadata }
func (*QueryOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*QueryOutput) Serialize(s smithy.ShapeSerializer)
func (*QueryOutput) SerializeMembers(s smithy.ShapeSerializer)
type QueryPaginator struct{}
func (*QueryPaginator) HasMorePages() bool
func (*QueryPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*QueryOutput, error)
type QueryPaginatorOptions struct { Limit int32 }
type ResolveEndpoint struct { Resolver EndpointResolver; Options EndpointResolverOptions }
func (*ResolveEndpoint) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (out middleware.SerializeOutput, metadata middleware.Metadata, err error)
func (*ResolveEndpoint) ID() string
type RestoreTableFromBackupInput struct { BackupArn *string; TargetTableName *string; BillingModeOverride types.BillingMode; GlobalSecondaryIndexOverride []types.GlobalSecondaryIndex; LocalSecondaryIndexOverride []types.LocalSecondaryIndex; OnDemandThroughputOverride *types.OnDemandThroughput; ProvisionedThroughputOverride *types.ProvisionedThroughput; SSESpecificationOverride *types.SSESpecification; VectorIndexOverride []types.VectorIndex }
func (*RestoreTableFromBackupInput) Serialize(s smithy.ShapeSerializer)
func (*RestoreTableFromBackupInput) SerializeMembers(s smithy.ShapeSerializer)
type RestoreTableFromBackupOutput struct { TableDescription *types.TableDescription; ResultMetadata middleware.Metadata }
func (*RestoreTableFromBackupOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*RestoreTableFromBackupOutput) Serialize(s smithy.ShapeSerializer)
func (*RestoreTableFromBackupOutput) SerializeMembers(s smithy.ShapeSerializer)
type RestoreTableToPointInTimeInput struct { TargetTableName *string; BillingModeOverride types.BillingMode; GlobalSecondaryIndexOverride []types.GlobalSecondaryIndex; LocalSecondaryIndexOverride []types.LocalSecondaryIndex; OnDemandThroughputOverride *types.OnDemandThroughput; ProvisionedThroughputOverride *types.ProvisionedThroughput; RestoreDateTime *time.Time; SSESpecificationOverride *types.SSESpecification; SourceTableArn *string; SourceTableName *string; UseLatestRestorableTime *bool; VectorIndexOverride []types.VectorIndex }
func (*RestoreTableToPointInTimeInput) Serialize(s smithy.ShapeSerializer)
func (*RestoreTableToPointInTimeInput) SerializeMembers(s smithy.ShapeSerializer)
type RestoreTableToPointInTimeOutput struct { TableDescription *types.TableDescription; ResultMetadata middleware.Metadata }
func (*RestoreTableToPointInTimeOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*RestoreTableToPointInTimeOutput) Serialize(s smithy.ShapeSerializer)
func (*RestoreTableToPointInTimeOutput) SerializeMembers(s smithy.ShapeSerializer)
type ScanAPIClient interface { Scan(context.Context, *ScanInput, ...func(*Options)) (*ScanOutput, error) }
type ScanInput struct { TableName *string; AttributesToGet []string; ConditionalOperator types.ConditionalOperator; ConsistentRead *bool; ExclusiveStartKey map[string]types.AttributeValue; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]types.AttributeValue; FilterExpression *string; IndexName *string; Limit *int32; ProjectionExpression *string; ReturnConsumedCapacity types.ReturnConsumedCapacity; ScanFilter map[string]types.Condition; Segment *int32; Select types.Select; TotalSegments *int32 }
func (*ScanInput) Serialize(s smithy.ShapeSerializer)
func (*ScanInput) SerializeMembers(s smithy.ShapeSerializer)
type ScanOutput struct { ConsumedCapacity *types.ConsumedCapacity; Count int32; Items []map[string]types.AttributeValue; LastEvaluatedKey map[string]types.AttributeValue; ScannedCount int32; ResultMetadata middleware.Metadata }
func (*ScanOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*ScanOutput) Serialize(s smithy.ShapeSerializer)
func (*ScanOutput) SerializeMembers(s smithy.ShapeSerializer)
type ScanPaginator struct{}
func (*ScanPaginator) HasMorePages() bool
func (*ScanPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ScanOutput, error)
type ScanPaginatorOptions struct { Limit int32 }
type SearchVectorsInput struct { IndexName *string; SearchVector []types.AttributeValue; TableName *string; TopK *int32; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]types.AttributeValue; ProjectionExpression *string; ReturnConsumedCapacity types.ReturnConsumedCapacity; SearchConditionExpression *string }
func (*SearchVectorsInput) Serialize(s smithy.ShapeSerializer)
func (*SearchVectorsInput) SerializeMembers(s smithy.ShapeSerializer)
type SearchVectorsOutput struct { ConsumedCapacity *types.VectorCapacity; SearchResults []types.SearchResultItem; ResultMetadata middleware.Metadata }
func (*SearchVectorsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*SearchVectorsOutput) Serialize(s smithy.ShapeSerializer)
func (*SearchVectorsOutput) SerializeMembers(s smithy.ShapeSerializer)
type StartBulkPutItemsInput struct { InputS3Configuration *types.InputS3Configuration; OutputS3Configuration *types.OutputS3Configuration; TableName *string; ClientToken *string; MaxWriteRequestUnits *int64; PerformanceTier types.BulkOperationPerformanceTier }
func (*StartBulkPutItemsInput) Serialize(s smithy.ShapeSerializer)
func (*StartBulkPutItemsInput) SerializeMembers(s smithy.ShapeSerializer)
type StartBulkPutItemsOutput struct { BulkOperationDescription *types.BulkOperationDescription; ResultMetadata middleware.Metadata }
func (*StartBulkPutItemsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*StartBulkPutItemsOutput) Serialize(s smithy.ShapeSerializer)
func (*StartBulkPutItemsOutput) SerializeMembers(s smithy.ShapeSerializer)
type TableExistsWaiter struct{}
func (*TableExistsWaiter) Wait(ctx context.Context, params *DescribeTableInput, maxWaitDur time.Duration, optFns ...func(*TableExistsWaiterOptions)) error
func (*TableExistsWaiter) WaitForOutput(ctx context.Context, params *DescribeTableInput, maxWaitDur time.Duration, optFns ...func(*TableExistsWaiterOptions)) (*DescribeTableOutput, error)
type TableExistsWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeTableInput, *DescribeTableOutput, error) (bool, error) }
type TableNotExistsWaiter struct{}
func (*TableNotExistsWaiter) Wait(ctx context.Context, params *DescribeTableInput, maxWaitDur time.Duration, optFns ...func(*TableNotExistsWaiterOptions)) error
func (*TableNotExistsWaiter) WaitForOutput(ctx context.Context, params *DescribeTableInput, maxWaitDur time.Duration, optFns ...func(*TableNotExistsWaiterOptions)) (*DescribeTableOutput, error)
type TableNotExistsWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeTableInput, *DescribeTableOutput, error) (bool, error) }
type TagResourceInput struct { ResourceArn *string; Tags []types.Tag }
func (*TagResourceInput) Serialize(s smithy.ShapeSerializer)
func (*TagResourceInput) SerializeMembers(s smithy.ShapeSerializer)
type TagResourceOutput struct { ResultMetadata middleware.Metadata }
func (*TagResourceOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*TagResourceOutput) Serialize(s smithy.ShapeSerializer)
func (*TagResourceOutput) SerializeMembers(s smithy.ShapeSerializer)
type TransactGetItemsInput struct { TransactItems []types.TransactGetItem; ReturnConsumedCapacity types.ReturnConsumedCapacity }
func (*TransactGetItemsInput) Serialize(s smithy.ShapeSerializer)
func (*TransactGetItemsInput) SerializeMembers(s smithy.ShapeSerializer)
type TransactGetItemsOutput struct { ConsumedCapacity []types.ConsumedCapacity; Responses []types.ItemResponse; ResultMetadata middleware.Metadata }
func (*TransactGetItemsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*TransactGetItemsOutput) Serialize(s smithy.ShapeSerializer)
func (*TransactGetItemsOutput) SerializeMembers(s smithy.ShapeSerializer)
type TransactWriteItemsInput struct { TransactItems []types.TransactWriteItem; ClientRequestToken *string; ReturnConsumedCapacity types.ReturnConsumedCapacity; ReturnItemCollectionMetrics types.ReturnItemCollectionMetrics }
func (*TransactWriteItemsInput) Serialize(s smithy.ShapeSerializer)
func (*TransactWriteItemsInput) SerializeMembers(s smithy.ShapeSerializer)
type TransactWriteItemsOutput struct { ConsumedCapacity []types.ConsumedCapacity; ItemCollectionMetrics map[string][]types.ItemCollectionMetrics; ResultMetadata middleware.Metadata }
func (*TransactWriteItemsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*TransactWriteItemsOutput) Serialize(s smithy.ShapeSerializer)
func (*TransactWriteItemsOutput) SerializeMembers(s smithy.ShapeSerializer)
type UntagResourceInput struct { ResourceArn *string; TagKeys []string }
func (*UntagResourceInput) Serialize(s smithy.ShapeSerializer)
func (*UntagResourceInput) SerializeMembers(s smithy.ShapeSerializer)
type UntagResourceOutput struct { ResultMetadata middleware.Metadata }
func (*UntagResourceOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*UntagResourceOutput) Serialize(s smithy.ShapeSerializer)
func (*UntagResourceOutput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateContinuousBackupsInput struct { PointInTimeRecoverySpecification *types.PointInTimeRecoverySpecification; TableName *string }
func (*UpdateContinuousBackupsInput) Serialize(s smithy.ShapeSerializer)
func (*UpdateContinuousBackupsInput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateContinuousBackupsOutput struct { ContinuousBackupsDescription *types.ContinuousBackupsDescription; ResultMetadata middleware.Metadata }
func (*UpdateContinuousBackupsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*UpdateContinuousBackupsOutput) Serialize(s smithy.ShapeSerializer)
func (*UpdateContinuousBackupsOutput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateContributorInsightsInput struct { ContributorInsightsAction types.ContributorInsightsAction; TableName *string; ContributorInsightsMode types.ContributorInsightsMode; IndexName *string }
func (*UpdateContributorInsightsInput) Serialize(s smithy.ShapeSerializer)
func (*UpdateContributorInsightsInput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateContributorInsightsOutput struct { ContributorInsightsMode types.ContributorInsightsMode; ContributorInsightsStatus types.ContributorInsightsStatus; IndexName *string; TableName *string; ResultMetadata middleware.Metadata }
func (*UpdateContributorInsightsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*UpdateContributorInsightsOutput) Serialize(s smithy.ShapeSerializer)
func (*UpdateContributorInsightsOutput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateGlobalTableInput struct { GlobalTableName *string; ReplicaUpdates []types.ReplicaUpdate }
func (*UpdateGlobalTableInput) Serialize(s smithy.ShapeSerializer)
func (*UpdateGlobalTableInput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateGlobalTableOutput struct { GlobalTableDescription *types.GlobalTableDescription; ResultMetadata middleware.Metadata }
func (*UpdateGlobalTableOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*UpdateGlobalTableOutput) Serialize(s smithy.ShapeSerializer)
func (*UpdateGlobalTableOutput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateGlobalTableSettingsInput struct { GlobalTableName *string; GlobalTableBillingMode types.BillingMode; GlobalTableGlobalSecondaryIndexSettingsUpdate []types.GlobalTableGlobalSecondaryIndexSettingsUpdate; GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate *types.AutoScalingSettingsUpdate; GlobalTableProvisionedWriteCapacityUnits *int64; ReplicaSettingsUpdate []types.ReplicaSettingsUpdate }
func (*UpdateGlobalTableSettingsInput) Serialize(s smithy.ShapeSerializer)
func (*UpdateGlobalTableSettingsInput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateGlobalTableSettingsOutput struct { GlobalTableName *string; ReplicaSettings []types.ReplicaSettingsDescription; ResultMetadata middleware.Metadata }
func (*UpdateGlobalTableSettingsOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*UpdateGlobalTableSettingsOutput) Serialize(s smithy.ShapeSerializer)
func (*UpdateGlobalTableSettingsOutput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateItemInput struct { Key map[string]types.AttributeValue; TableName *string; AttributeUpdates map[string]types.AttributeValueUpdate; ConditionExpression *string; ConditionalOperator types.ConditionalOperator; Expected map[string]types.ExpectedAttributeValue; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]types.AttributeValue; ReturnConsumedCapacity types.ReturnConsumedCapacity; ReturnItemCollectionMetrics types.ReturnItemCollectionMetrics; ReturnValues types.ReturnValue; ReturnValuesOnConditionCheckFailure types.ReturnValuesOnConditionCheckFailure; UpdateExpression *string }
func (*UpdateItemInput) Serialize(s smithy.ShapeSerializer)
func (*UpdateItemInput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateItemOutput struct { Attributes map[string]types.AttributeValue; ConsumedCapacity *types.ConsumedCapacity; ItemCollectionMetrics *types.ItemCollectionMetrics; ResultMetadata middleware.Metadata }
func (*UpdateItemOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*UpdateItemOutput) Serialize(s smithy.ShapeSerializer)
func (*UpdateItemOutput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateKinesisStreamingDestinationInput struct { StreamArn *string; TableName *string; UpdateKinesisStreamingConfiguration *types.UpdateKinesisStreamingConfiguration }
func (*UpdateKinesisStreamingDestinationInput) Serialize(s smithy.ShapeSerializer)
func (*UpdateKinesisStreamingDestinationInput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateKinesisStreamingDestinationOutput struct { DestinationStatus types.DestinationStatus; StreamArn *string; TableName *string; UpdateKinesisStreamingConfiguration *types.UpdateKinesisStreamingConfiguration; ResultMetadata middleware.Metadata }
func (*UpdateKinesisStreamingDestinationOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*UpdateKinesisStreamingDestinationOutput) Serialize(s smithy.ShapeSerializer)
func (*UpdateKinesisStreamingDestinationOutput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateTableInput struct { TableName *string; AttributeDefinitions []types.AttributeDefinition; BillingMode types.BillingMode; DeletionProtectionEnabled *bool; DisassociationProtectionEnabled *bool; GlobalSecondaryIndexUpdates []types.GlobalSecondaryIndexUpdate; GlobalTableSettingsReplicationMode types.GlobalTableSettingsReplicationMode; GlobalTableWitnessUpdates []types.GlobalTableWitnessGroupUpdate; MultiRegionConsistency types.MultiRegionConsistency; OnDemandThroughput *types.OnDemandThroughput; ProvisionedThroughput *types.ProvisionedThroughput; ReplicaUpdates []types.ReplicationGroupUpdate; SSESpecification *types.SSESpecification; StreamSpecification *types.StreamSpecification; TableClass types.TableClass; VectorIndexUpdates []types.VectorIndexUpdate; WarmThroughput *types.WarmThroughput }
func (*UpdateTableInput) Serialize(s smithy.ShapeSerializer)
func (*UpdateTableInput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateTableOutput struct { TableDescription *types.TableDescription; ResultMetadata middleware.Metadata }
func (*UpdateTableOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*UpdateTableOutput) Serialize(s smithy.ShapeSerializer)
func (*UpdateTableOutput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateTableReplicaAutoScalingInput struct { TableName *string; GlobalSecondaryIndexUpdates []types.GlobalSecondaryIndexAutoScalingUpdate; ProvisionedWriteCapacityAutoScalingUpdate *types.AutoScalingSettingsUpdate; ReplicaUpdates []types.ReplicaAutoScalingUpdate }
func (*UpdateTableReplicaAutoScalingInput) Serialize(s smithy.ShapeSerializer)
func (*UpdateTableReplicaAutoScalingInput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateTableReplicaAutoScalingOutput struct { TableAutoScalingDescription *types.TableAutoScalingDescription; ResultMetadata middleware.Metadata }
func (*UpdateTableReplicaAutoScalingOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*UpdateTableReplicaAutoScalingOutput) Serialize(s smithy.ShapeSerializer)
func (*UpdateTableReplicaAutoScalingOutput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateTimeToLiveInput struct { TableName *string; TimeToLiveSpecification *types.TimeToLiveSpecification }
func (*UpdateTimeToLiveInput) Serialize(s smithy.ShapeSerializer)
func (*UpdateTimeToLiveInput) SerializeMembers(s smithy.ShapeSerializer)
type UpdateTimeToLiveOutput struct { TimeToLiveSpecification *types.TimeToLiveSpecification; ResultMetadata middleware.Metadata }
func (*UpdateTimeToLiveOutput) Deserialize(d smithy.ShapeDeserializer) error
func (*UpdateTimeToLiveOutput) Serialize(s smithy.ShapeSerializer)
func (*UpdateTimeToLiveOutput) SerializeMembers(s smithy.ShapeSerializer)
