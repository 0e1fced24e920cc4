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
type BatchExecuteStatementOutput struct { ConsumedCapacity []types.ConsumedCapacity; Responses []types.BatchStatementResponse; ResultMetadata middleware.Metadata }
type BatchGetItemAPIClient interface { BatchGetItem(context.Context, *BatchGetItemInput, ...func(*Options)) (*BatchGetItemOutput, error) }
type BatchGetItemInput struct { RequestItems map[string]types.KeysAndAttributes; ReturnConsumedCapacity types.ReturnConsumedCapacity }
type BatchGetItemOutput struct { ConsumedCapacity []types.ConsumedCapacity; Responses map[string][]map[string]types.AttributeValue; UnprocessedKeys map[string]types.KeysAndAttributes; ResultMetadata middleware.Metadata }
type BatchGetItemPaginator struct{}
func (*BatchGetItemPaginator) HasMorePages() bool
func (*BatchGetItemPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*BatchGetItemOutput, error)
type BatchGetItemPaginatorOptions struct { StopOnDuplicateToken bool }
type BatchWriteItemInput struct { RequestItems map[string][]types.WriteRequest; ReturnConsumedCapacity types.ReturnConsumedCapacity; ReturnItemCollectionMetrics types.ReturnItemCollectionMetrics }
type BatchWriteItemOutput struct { ConsumedCapacity []types.ConsumedCapacity; ItemCollectionMetrics map[string][]types.ItemCollectionMetrics; UnprocessedItems map[string][]types.WriteRequest; ResultMetadata middleware.Metadata }
type BulkOperationCompletedWaiter struct{}
func (*BulkOperationCompletedWaiter) Wait(ctx context.Context, params *DescribeBulkOperationInput, maxWaitDur time.Duration, optFns ...func(*BulkOperationCompletedWaiterOptions)) error
func (*BulkOperationCompletedWaiter) WaitForOutput(ctx context.Context, params *DescribeBulkOperationInput, maxWaitDur time.Duration, optFns ...func(*BulkOperationCompletedWaiterOptions)) (*DescribeBulkOperationOutput, error)
type BulkOperationCompletedWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeBulkOperationInput, *DescribeBulkOperationOutput, error) (bool, error) }
type CancelBulkOperationInput struct { BulkOperationArn *string }
type CancelBulkOperationOutput struct { BulkOperationArn *string; BulkOperationStatus types.BulkOperationStatus; ResultMetadata middleware.Metadata }
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
type CreateBackupOutput struct { BackupDetails *types.BackupDetails; ResultMetadata middleware.Metadata }
type CreateGlobalTableInput struct { GlobalTableName *string; ReplicationGroup []types.Replica }
type CreateGlobalTableOutput struct { GlobalTableDescription *types.GlobalTableDescription; ResultMetadata middleware.Metadata }
type CreateTableInput struct { TableName *string; AttributeDefinitions []types.AttributeDefinition; BillingMode types.BillingMode; DeletionProtectionEnabled *bool; GlobalSecondaryIndexes []types.GlobalSecondaryIndex; GlobalTableSettingsReplicationMode types.GlobalTableSettingsReplicationMode; GlobalTableSourceArn *string; KeySchema []types.KeySchemaElement; LocalSecondaryIndexes []types.LocalSecondaryIndex; OnDemandThroughput *types.OnDemandThroughput; ProvisionedThroughput *types.ProvisionedThroughput; ResourcePolicy *string; SSESpecification *types.SSESpecification; StreamSpecification *types.StreamSpecification; TableClass types.TableClass; Tags []types.Tag; VectorIndexes []types.VectorIndex; WarmThroughput *types.WarmThroughput }
type CreateTableOutput struct { TableDescription *types.TableDescription; ResultMetadata middleware.Metadata }
type DeleteBackupInput struct { BackupArn *string }
type DeleteBackupOutput struct { BackupDescription *types.BackupDescription; ResultMetadata middleware.Metadata }
type DeleteItemInput struct { Key map[string]types.AttributeValue; TableName *string; ConditionExpression *string; ConditionalOperator types.ConditionalOperator; Expected map[string]types.ExpectedAttributeValue; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]types.AttributeValue; ReturnConsumedCapacity types.ReturnConsumedCapacity; ReturnItemCollectionMetrics types.ReturnItemCollectionMetrics; ReturnValues types.ReturnValue; ReturnValuesOnConditionCheckFailure types.ReturnValuesOnConditionCheckFailure }
type DeleteItemOutput struct { Attributes map[string]types.AttributeValue; ConsumedCapacity *types.ConsumedCapacity; ItemCollectionMetrics *types.ItemCollectionMetrics; ResultMetadata middleware.Metadata }
type DeleteResourcePolicyInput struct { ResourceArn *string; ExpectedRevisionId *string }
type DeleteResourcePolicyOutput struct { RevisionId *string; ResultMetadata middleware.Metadata }
type DeleteTableInput struct { TableName *string }
type DeleteTableOutput struct { TableDescription *types.TableDescription; ResultMetadata middleware.Metadata }
type DescribeBackupInput struct { BackupArn *string }
type DescribeBackupOutput struct { BackupDescription *types.BackupDescription; ResultMetadata middleware.Metadata }
type DescribeBulkOperationAPIClient interface { DescribeBulkOperation(context.Context, *DescribeBulkOperationInput, ...func(*Options)) (*DescribeBulkOperationOutput, error) }
type DescribeBulkOperationInput struct { BulkOperationArn *string }
type DescribeBulkOperationOutput struct { BulkOperationDescription *types.BulkOperationDescription; ResultMetadata middleware.Metadata }
type DescribeContinuousBackupsInput struct { TableName *string }
type DescribeContinuousBackupsOutput struct { ContinuousBackupsDescription *types.ContinuousBackupsDescription; ResultMetadata middleware.Metadata }
type DescribeContributorInsightsAPIClient interface { DescribeContributorInsights(context.Context, *DescribeContributorInsightsInput, ...func(*Options)) (*DescribeContributorInsightsOutput, error) }
type DescribeContributorInsightsInput struct { TableName *string; IndexName *string }
type DescribeContributorInsightsOutput struct { ContributorInsightsMode types.ContributorInsightsMode; ContributorInsightsRuleList []string; ContributorInsightsStatus types.ContributorInsightsStatus; FailureException *types.FailureException; IndexName *string; LastUpdateDateTime *time.Time; TableName *string; ResultMetadata middleware.Metadata }
type DescribeEndpointsInput struct{}
type DescribeEndpointsOutput struct { Endpoints []types.Endpoint; ResultMetadata middleware.Metadata }
type DescribeExportAPIClient interface { DescribeExport(context.Context, *DescribeExportInput, ...func(*Options)) (*DescribeExportOutput, error) }
type DescribeExportInput struct { ExportArn *string }
type DescribeExportOutput struct { ExportDescription *types.ExportDescription; ResultMetadata middleware.Metadata }
type DescribeGlobalTableInput struct { GlobalTableName *string }
type DescribeGlobalTableOutput struct { GlobalTableDescription *types.GlobalTableDescription; ResultMetadata middleware.Metadata }
type DescribeGlobalTableSettingsInput struct { GlobalTableName *string }
type DescribeGlobalTableSettingsOutput struct { GlobalTableName *string; ReplicaSettings []types.ReplicaSettingsDescription; ResultMetadata middleware.Metadata }
type DescribeImportAPIClient interface { DescribeImport(context.Context, *DescribeImportInput, ...func(*Options)) (*DescribeImportOutput, error) }
type DescribeImportInput struct { ImportArn *string }
type DescribeImportOutput struct { ImportTableDescription *types.ImportTableDescription; ResultMetadata middleware.Metadata }
type DescribeKinesisStreamingDestinationAPIClient interface { DescribeKinesisStreamingDestination(context.Context, *DescribeKinesisStreamingDestinationInput, ...func(*Options)) (*DescribeKinesisStreamingDestinationOutput, error) }
type DescribeKinesisStreamingDestinationInput struct { TableName *string }
type DescribeKinesisStreamingDestinationOutput struct { KinesisDataStreamDestinations []types.KinesisDataStreamDestination; TableName *string; ResultMetadata middleware.Metadata }
type DescribeLimitsInput struct{}
type DescribeLimitsOutput struct { AccountMaxReadCapacityUnits *int64; AccountMaxWriteCapacityUnits *int64; TableMaxReadCapacityUnits *int64; TableMaxWriteCapacityUnits *int64; ResultMetadata middleware.Metadata }
type DescribeTableAPIClient interface { DescribeTable(context.Context, *DescribeTableInput, ...func(*Options)) (*DescribeTableOutput, error) }
type DescribeTableInput struct { TableName *string }
type DescribeTableOutput struct { Table *types.TableDescription; ResultMetadata middleware.Metadata }
type DescribeTableReplicaAutoScalingInput struct { TableName *string }
type DescribeTableReplicaAutoScalingOutput struct { TableAutoScalingDescription *types.TableAutoScalingDescription; ResultMetadata middleware.Metadata }
type DescribeTimeToLiveInput struct { TableName *string }
type DescribeTimeToLiveOutput struct { TimeToLiveDescription *types.TimeToLiveDescription; ResultMetadata middleware.Metadata }
type DisableKinesisStreamingDestinationInput struct { StreamArn *string; TableName *string; EnableKinesisStreamingConfiguration *types.EnableKinesisStreamingConfiguration }
type DisableKinesisStreamingDestinationOutput struct { DestinationStatus types.DestinationStatus; EnableKinesisStreamingConfiguration *types.EnableKinesisStreamingConfiguration; StreamArn *string; TableName *string; ResultMetadata middleware.Metadata }
type EnableKinesisStreamingDestinationInput struct { StreamArn *string; TableName *string; EnableKinesisStreamingConfiguration *types.EnableKinesisStreamingConfiguration }
type EnableKinesisStreamingDestinationOutput struct { DestinationStatus types.DestinationStatus; EnableKinesisStreamingConfiguration *types.EnableKinesisStreamingConfiguration; StreamArn *string; TableName *string; ResultMetadata middleware.Metadata }
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
type ExecuteStatementOutput struct { ConsumedCapacity *types.ConsumedCapacity; Items []map[string]types.AttributeValue; LastEvaluatedKey map[string]types.AttributeValue; NextToken *string; ResultMetadata middleware.Metadata }
type ExecuteTransactionInput struct { TransactStatements []types.ParameterizedStatement; ClientRequestToken *string; ReturnConsumedCapacity types.ReturnConsumedCapacity }
type ExecuteTransactionOutput struct { ConsumedCapacity []types.ConsumedCapacity; Responses []types.ItemResponse; ResultMetadata middleware.Metadata }
type ExportCompletedWaiter struct{}
func (*ExportCompletedWaiter) Wait(ctx context.Context, params *DescribeExportInput, maxWaitDur time.Duration, optFns ...func(*ExportCompletedWaiterOptions)) error
func (*ExportCompletedWaiter) WaitForOutput(ctx context.Context, params *DescribeExportInput, maxWaitDur time.Duration, optFns ...func(*ExportCompletedWaiterOptions)) (*DescribeExportOutput, error)
type ExportCompletedWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeExportInput, *DescribeExportOutput, error) (bool, error) }
type ExportTableToPointInTimeInput struct { S3Bucket *string; TableArn *string; ClientToken *string; ExportFormat types.ExportFormat; ExportTime *time.Time; ExportType types.ExportType; FilterSpecification *types.FilterSpecification; IncrementalExportSpecification *types.IncrementalExportSpecification; S3BucketOwner *string; S3Prefix *string; S3SseAlgorithm types.S3SseAlgorithm; S3SseKmsKeyId *string }
type ExportTableToPointInTimeOutput struct { ExportDescription *types.ExportDescription; ResultMetadata middleware.Metadata }
type GetItemInput struct { Key map[string]types.AttributeValue; TableName *string; AttributesToGet []string; ConsistentRead *bool; ExpressionAttributeNames map[string]string; ProjectionExpression *string; ReturnConsumedCapacity types.ReturnConsumedCapacity }
type GetItemOutput struct { ConsumedCapacity *types.ConsumedCapacity; Item map[string]types.AttributeValue; ResultMetadata middleware.Metadata }
type GetResourcePolicyInput struct { ResourceArn *string }
type GetResourcePolicyOutput struct { Policy *string; RevisionId *string; ResultMetadata middleware.Metadata }
type HTTPClient interface { Do(*http.Request) (*http.Response, error) }
type HTTPSignerV4 interface { SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) error }
type IdempotencyTokenProvider interface { GetIdempotencyToken() (string, error) }
type ImportCompletedWaiter struct{}
func (*ImportCompletedWaiter) Wait(ctx context.Context, params *DescribeImportInput, maxWaitDur time.Duration, optFns ...func(*ImportCompletedWaiterOptions)) error
func (*ImportCompletedWaiter) WaitForOutput(ctx context.Context, params *DescribeImportInput, maxWaitDur time.Duration, optFns ...func(*ImportCompletedWaiterOptions)) (*DescribeImportOutput, error)
type ImportCompletedWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeImportInput, *DescribeImportOutput, error) (bool, error) }
type ImportTableInput struct { InputFormat types.InputFormat; S3BucketSource *types.S3BucketSource; TableCreationParameters *types.TableCreationParameters; ClientToken *string; InputCompressionType types.InputCompressionType; InputFormatOptions *types.InputFormatOptions }
type ImportTableOutput struct { ImportTableDescription *types.ImportTableDescription; ResultMetadata middleware.Metadata }
type KinesisStreamingDestinationActiveWaiter struct{}
func (*KinesisStreamingDestinationActiveWaiter) Wait(ctx context.Context, params *DescribeKinesisStreamingDestinationInput, maxWaitDur time.Duration, optFns ...func(*KinesisStreamingDestinationActiveWaiterOptions)) error
func (*KinesisStreamingDestinationActiveWaiter) WaitForOutput(ctx context.Context, params *DescribeKinesisStreamingDestinationInput, maxWaitDur time.Duration, optFns ...func(*KinesisStreamingDestinationActiveWaiterOptions)) (*DescribeKinesisStreamingDestinationOutput, error)
type KinesisStreamingDestinationActiveWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeKinesisStreamingDestinationInput, *DescribeKinesisStreamingDestinationOutput, error) (bool, error) }
type ListBackupsInput struct { BackupType types.BackupTypeFilter; ExclusiveStartBackupArn *string; Limit *int32; TableName *string; TimeRangeLowerBound *time.Time; TimeRangeUpperBound *time.Time }
type ListBackupsOutput struct { BackupSummaries []types.BackupSummary; LastEvaluatedBackupArn *string; ResultMetadata middleware.Metadata }
type ListBulkOperationsAPIClient interface { ListBulkOperations(context.Context, *ListBulkOperationsInput, ...func(*Options)) (*ListBulkOperationsOutput, error) }
type ListBulkOperationsInput struct { MaxResults *int32; NextToken *string }
type ListBulkOperationsOutput struct { BulkOperationsSummaryList []types.BulkOperationSummary; NextToken *string; ResultMetadata middleware.Metadata }
type ListBulkOperationsPaginator struct{}
func (*ListBulkOperationsPaginator) HasMorePages() bool
func (*ListBulkOperationsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListBulkOperationsOutput, error)
type ListBulkOperationsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListContributorInsightsAPIClient interface { ListContributorInsights(context.Context, *ListContributorInsightsInput, ...func(*Options)) (*ListContributorInsightsOutput, error) }
type ListContributorInsightsInput struct { MaxResults int32; NextToken *string; TableName *string }
type ListContributorInsightsOutput struct { ContributorInsightsSummaries []types.ContributorInsightsSummary; NextToken *string; ResultMetadata middleware.Metadata }
type ListContributorInsightsPaginator struct{}
func (*ListContributorInsightsPaginator) HasMorePages() bool
func (*ListContributorInsightsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListContributorInsightsOutput, error)
type ListContributorInsightsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListExportsAPIClient interface { ListExports(context.Context, *ListExportsInput, ...func(*Options)) (*ListExportsOutput, error) }
type ListExportsInput struct { MaxResults *int32; NextToken *string; TableArn *string }
type ListExportsOutput struct { ExportSummaries []types.ExportSummary; NextToken *string; ResultMetadata middleware.Metadata }
type ListExportsPaginator struct{}
func (*ListExportsPaginator) HasMorePages() bool
func (*ListExportsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListExportsOutput, error)
type ListExportsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListGlobalTablesInput struct { ExclusiveStartGlobalTableName *string; Limit *int32; RegionName *string }
type ListGlobalTablesOutput struct { GlobalTables []types.GlobalTable; LastEvaluatedGlobalTableName *string; ResultMetadata middleware.Metadata }
type ListImportsAPIClient interface { ListImports(context.Context, *ListImportsInput, ...func(*Options)) (*ListImportsOutput, error) }
type ListImportsInput struct { NextToken *string; PageSize *int32; TableArn *string }
type ListImportsOutput struct { ImportSummaryList []types.ImportSummary; NextToken *string; ResultMetadata middleware.Metadata }
type ListImportsPaginator struct{}
func (*ListImportsPaginator) HasMorePages() bool
func (*ListImportsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListImportsOutput, error)
type ListImportsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListTablesAPIClient interface { ListTables(context.Context, *ListTablesInput, ...func(*Options)) (*ListTablesOutput, error) }
type ListTablesInput struct { ExclusiveStartTableName *string; Limit *int32 }
type ListTablesOutput struct { LastEvaluatedTableName *string; TableNames []string; ResultMetadata middleware.Metadata }
type ListTablesPaginator struct{}
func (*ListTablesPaginator) HasMorePages() bool
func (*ListTablesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListTablesOutput, error)
type ListTablesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListTagsOfResourceInput struct { ResourceArn *string; NextToken *string }
type ListTagsOfResourceOutput struct { NextToken *string; Tags []types.Tag; ResultMetadata middleware.Metadata }
type Options struct { APIOptions []func(*middleware.Stack) error; AccountIDEndpointMode aws.AccountIDEndpointMode; AppID string; BaseEndpoint *string; ClientLogMode aws.ClientLogMode; Credentials aws.CredentialsProvider; DefaultsMode aws.DefaultsMode; DisableClockSkewCorrection bool; DisableValidateResponseChecksum bool; EnableAcceptEncodingGzip bool; EndpointDiscovery EndpointDiscoveryOptions; EndpointOptions EndpointResolverOptions; EndpointResolver EndpointResolver; EndpointResolverV2 EndpointResolverV2; HTTPSignerV4 HTTPSignerV4; IdempotencyTokenProvider IdempotencyTokenProvider; Logger logging.Logger; MeterProvider metrics.MeterProvider; Region string; RetryMaxAttempts int; RetryMode aws.RetryMode; Retryer aws.Retryer; RuntimeEnvironment aws.RuntimeEnvironment; TracerProvider tracing.TracerProvider; Protocol http2.ClientProtocol; HTTPClient HTTPClient; Interceptors http2.InterceptorRegistry; AuthSchemeResolver AuthSchemeResolver; AuthSchemes []http2.AuthScheme; AuthSchemePreference []string }
func (Options) Copy() Options
func (Options) GetIdentityResolver(schemeID string) auth.IdentityResolver
type PutItemInput struct { Item map[string]types.AttributeValue; TableName *string; ConditionExpression *string; ConditionalOperator types.ConditionalOperator; Expected map[string]types.ExpectedAttributeValue; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]types.AttributeValue; ReturnConsumedCapacity types.ReturnConsumedCapacity; ReturnItemCollectionMetrics types.ReturnItemCollectionMetrics; ReturnValues types.ReturnValue; ReturnValuesOnConditionCheckFailure types.ReturnValuesOnConditionCheckFailure }
type PutItemOutput struct { Attributes map[string]types.AttributeValue; ConsumedCapacity *types.ConsumedCapacity; ItemCollectionMetrics *types.ItemCollectionMetrics; ResultMetadata middleware.Metadata }
type PutResourcePolicyInput struct { Policy *string; ResourceArn *string; ConfirmRemoveSelfResourceAccess bool; ExpectedRevisionId *string }
type PutResourcePolicyOutput struct { RevisionId *string; ResultMetadata middleware.Metadata }
type QueryAPIClient interface { Query(context.Context, *QueryInput, ...func(*Options)) (*QueryOutput, error) }
type QueryInput struct { TableName *string; AttributesToGet []string; ConditionalOperator types.ConditionalOperator; ConsistentRead *bool; ExclusiveStartKey map[string]types.AttributeValue; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]types.AttributeValue; FilterExpression *string; IndexName *string; KeyConditionExpression *string; KeyConditions map[string]types.Condition; Limit *int32; ProjectionExpression *string; QueryFilter map[string]types.Condition; ReturnConsumedCapacity types.ReturnConsumedCapacity; ScanIndexForward *bool; Select types.Select }
type QueryOutput struct { ConsumedCapacity *types.ConsumedCapacity; Count int32; Items []map[string]types.AttributeValue; LastEvaluatedKey map[string]types.AttributeValue; ScannedCount int32; ResultMetadata middleware.Metadata }
type QueryPaginator struct{}
func (*QueryPaginator) HasMorePages() bool
func (*QueryPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*QueryOutput, error)
type QueryPaginatorOptions struct { Limit int32 }
type ResolveEndpoint struct { Resolver EndpointResolver; Options EndpointResolverOptions }
func (*ResolveEndpoint) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (out middleware.SerializeOutput, metadata middleware.Metadata, err error)
func (*ResolveEndpoint) ID() string
type RestoreTableFromBackupInput struct { BackupArn *string; TargetTableName *string; BillingModeOverride types.BillingMode; GlobalSecondaryIndexOverride []types.GlobalSecondaryIndex; LocalSecondaryIndexOverride []types.LocalSecondaryIndex; OnDemandThroughputOverride *types.OnDemandThroughput; ProvisionedThroughputOverride *types.ProvisionedThroughput; SSESpecificationOverride *types.SSESpecification; VectorIndexOverride []types.VectorIndex }
type RestoreTableFromBackupOutput struct { TableDescription *types.TableDescription; ResultMetadata middleware.Metadata }
type RestoreTableToPointInTimeInput struct { TargetTableName *string; BillingModeOverride types.BillingMode; GlobalSecondaryIndexOverride []types.GlobalSecondaryIndex; LocalSecondaryIndexOverride []types.LocalSecondaryIndex; OnDemandThroughputOverride *types.OnDemandThroughput; ProvisionedThroughputOverride *types.ProvisionedThroughput; RestoreDateTime *time.Time; SSESpecificationOverride *types.SSESpecification; SourceTableArn *string; SourceTableName *string; UseLatestRestorableTime *bool; VectorIndexOverride []types.VectorIndex }
type RestoreTableToPointInTimeOutput struct { TableDescription *types.TableDescription; ResultMetadata middleware.Metadata }
type ScanAPIClient interface { Scan(context.Context, *ScanInput, ...func(*Options)) (*ScanOutput, error) }
type ScanInput struct { TableName *string; AttributesToGet []string; ConditionalOperator types.ConditionalOperator; ConsistentRead *bool; ExclusiveStartKey map[string]types.AttributeValue; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]types.AttributeValue; FilterExpression *string; IndexName *string; Limit *int32; ProjectionExpression *string; ReturnConsumedCapacity types.ReturnConsumedCapacity; ScanFilter map[string]types.Condition; Segment *int32; Select types.Select; TotalSegments *int32 }
type ScanOutput struct { ConsumedCapacity *types.ConsumedCapacity; Count int32; Items []map[string]types.AttributeValue; LastEvaluatedKey map[string]types.AttributeValue; ScannedCount int32; ResultMetadata middleware.Metadata }
type ScanPaginator struct{}
func (*ScanPaginator) HasMorePages() bool
func (*ScanPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ScanOutput, error)
type ScanPaginatorOptions struct { Limit int32 }
type SearchVectorsInput struct { IndexName *string; SearchVector []types.AttributeValue; TableName *string; TopK *int32; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]types.AttributeValue; ProjectionExpression *string; ReturnConsumedCapacity types.ReturnConsumedCapacity; SearchConditionExpression *string }
type SearchVectorsOutput struct { ConsumedCapacity *types.VectorCapacity; SearchResults []types.SearchResultItem; ResultMetadata middleware.Metadata }
type StartBulkPutItemsInput struct { InputS3Configuration *types.InputS3Configuration; OutputS3Configuration *types.OutputS3Configuration; TableName *string; ClientToken *string; MaxWriteRequestUnits *int64; PerformanceTier types.BulkOperationPerformanceTier }
type StartBulkPutItemsOutput struct { BulkOperationDescription *types.BulkOperationDescription; ResultMetadata middleware.Metadata }
type TableExistsWaiter struct{}
func (*TableExistsWaiter) Wait(ctx context.Context, params *DescribeTableInput, maxWaitDur time.Duration, optFns ...func(*TableExistsWaiterOptions)) error
func (*TableExistsWaiter) WaitForOutput(ctx context.Context, params *DescribeTableInput, maxWaitDur time.Duration, optFns ...func(*TableExistsWaiterOptions)) (*DescribeTableOutput, error)
type TableExistsWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeTableInput, *DescribeTableOutput, error) (bool, error) }
type TableNotExistsWaiter struct{}
func (*TableNotExistsWaiter) Wait(ctx context.Context, params *DescribeTableInput, maxWaitDur time.Duration, optFns ...func(*TableNotExistsWaiterOptions)) error
func (*TableNotExistsWaiter) WaitForOutput(ctx context.Context, params *DescribeTableInput, maxWaitDur time.Duration, optFns ...func(*TableNotExistsWaiterOptions)) (*DescribeTableOutput, error)
type TableNotExistsWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeTableInput, *DescribeTableOutput, error) (bool, error) }
type TagResourceInput struct { ResourceArn *string; Tags []types.Tag }
type TagResourceOutput struct { ResultMetadata middleware.Metadata }
type TransactGetItemsInput struct { TransactItems []types.TransactGetItem; ReturnConsumedCapacity types.ReturnConsumedCapacity }
type TransactGetItemsOutput struct { ConsumedCapacity []types.ConsumedCapacity; Responses []types.ItemResponse; ResultMetadata middleware.Metadata }
type TransactWriteItemsInput struct { TransactItems []types.TransactWriteItem; ClientRequestToken *string; ReturnConsumedCapacity types.ReturnConsumedCapacity; ReturnItemCollectionMetrics types.ReturnItemCollectionMetrics }
type TransactWriteItemsOutput struct { ConsumedCapacity []types.ConsumedCapacity; ItemCollectionMetrics map[string][]types.ItemCollectionMetrics; ResultMetadata middleware.Metadata }
type UntagResourceInput struct { ResourceArn *string; TagKeys []string }
type UntagResourceOutput struct { ResultMetadata middleware.Metadata }
type UpdateContinuousBackupsInput struct { PointInTimeRecoverySpecification *types.PointInTimeRecoverySpecification; TableName *string }
type UpdateContinuousBackupsOutput struct { ContinuousBackupsDescription *types.ContinuousBackupsDescription; ResultMetadata middleware.Metadata }
type UpdateContributorInsightsInput struct { ContributorInsightsAction types.ContributorInsightsAction; TableName *string; ContributorInsightsMode types.ContributorInsightsMode; IndexName *string }
type UpdateContributorInsightsOutput struct { ContributorInsightsMode types.ContributorInsightsMode; ContributorInsightsStatus types.ContributorInsightsStatus; IndexName *string; TableName *string; ResultMetadata middleware.Metadata }
type UpdateGlobalTableInput struct { GlobalTableName *string; ReplicaUpdates []types.ReplicaUpdate }
type UpdateGlobalTableOutput struct { GlobalTableDescription *types.GlobalTableDescription; ResultMetadata middleware.Metadata }
type UpdateGlobalTableSettingsInput struct { GlobalTableName *string; GlobalTableBillingMode types.BillingMode; GlobalTableGlobalSecondaryIndexSettingsUpdate []types.GlobalTableGlobalSecondaryIndexSettingsUpdate; GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate *types.AutoScalingSettingsUpdate; GlobalTableProvisionedWriteCapacityUnits *int64; ReplicaSettingsUpdate []types.ReplicaSettingsUpdate }
type UpdateGlobalTableSettingsOutput struct { GlobalTableName *string; ReplicaSettings []types.ReplicaSettingsDescription; ResultMetadata middleware.Metadata }
type UpdateItemInput struct { Key map[string]types.AttributeValue; TableName *string; AttributeUpdates map[string]types.AttributeValueUpdate; ConditionExpression *string; ConditionalOperator types.ConditionalOperator; Expected map[string]types.ExpectedAttributeValue; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]types.AttributeValue; ReturnConsumedCapacity types.ReturnConsumedCapacity; ReturnItemCollectionMetrics types.ReturnItemCollectionMetrics; ReturnValues types.ReturnValue; ReturnValuesOnConditionCheckFailure types.ReturnValuesOnConditionCheckFailure; UpdateExpression *string }
type UpdateItemOutput struct { Attributes map[string]types.AttributeValue; ConsumedCapacity *types.ConsumedCapacity; ItemCollectionMetrics *types.ItemCollectionMetrics; ResultMetadata middleware.Metadata }
type UpdateKinesisStreamingDestinationInput struct { StreamArn *string; TableName *string; UpdateKinesisStreamingConfiguration *types.UpdateKinesisStreamingConfiguration }
type UpdateKinesisStreamingDestinationOutput struct { DestinationStatus types.DestinationStatus; StreamArn *string; TableName *string; UpdateKinesisStreamingConfiguration *types.UpdateKinesisStreamingConfiguration; ResultMetadata middleware.Metadata }
type UpdateTableInput struct { TableName *string; AttributeDefinitions []types.AttributeDefinition; BillingMode types.BillingMode; DeletionProtectionEnabled *bool; DisassociationProtectionEnabled *bool; GlobalSecondaryIndexUpdates []types.GlobalSecondaryIndexUpdate; GlobalTableSettingsReplicationMode types.GlobalTableSettingsReplicationMode; GlobalTableWitnessUpdates []types.GlobalTableWitnessGroupUpdate; MultiRegionConsistency types.MultiRegionConsistency; OnDemandThroughput *types.OnDemandThroughput; ProvisionedThroughput *types.ProvisionedThroughput; ReplicaUpdates []types.ReplicationGroupUpdate; SSESpecification *types.SSESpecification; StreamSpecification *types.StreamSpecification; TableClass types.TableClass; VectorIndexUpdates []types.VectorIndexUpdate; WarmThroughput *types.WarmThroughput }
type UpdateTableOutput struct { TableDescription *types.TableDescription; ResultMetadata middleware.Metadata }
type UpdateTableReplicaAutoScalingInput struct { TableName *string; GlobalSecondaryIndexUpdates []types.GlobalSecondaryIndexAutoScalingUpdate; ProvisionedWriteCapacityAutoScalingUpdate *types.AutoScalingSettingsUpdate; ReplicaUpdates []types.ReplicaAutoScalingUpdate }
type UpdateTableReplicaAutoScalingOutput struct { TableAutoScalingDescription *types.TableAutoScalingDescription; ResultMetadata middleware.Metadata }
type UpdateTimeToLiveInput struct { TableName *string; TimeToLiveSpecification *types.TimeToLiveSpecification }
type UpdateTimeToLiveOutput struct { TimeToLiveSpecification *types.TimeToLiveSpecification; ResultMetadata middleware.Metadata }
