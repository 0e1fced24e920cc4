// Interface of github.com/aws/aws-sdk-go-v2/service/dynamodb/types@v1.73.2, generated from its types. Signatures only.
package types

import smithy "github.com/aws/smithy-go"
import "time"

const ApproximateCreationDateTimePrecisionMicrosecond ApproximateCreationDateTimePrecision = "MICROSECOND"
const ApproximateCreationDateTimePrecisionMillisecond ApproximateCreationDateTimePrecision = "MILLISECOND"
const AttributeActionAdd AttributeAction = "ADD"
const AttributeActionDelete AttributeAction = "DELETE"
const AttributeActionPut AttributeAction = "PUT"
const BackupStatusAvailable BackupStatus = "AVAILABLE"
const BackupStatusCreating BackupStatus = "CREATING"
const BackupStatusDeleted BackupStatus = "DELETED"
const BackupTypeAwsBackup BackupType = "AWS_BACKUP"
const BackupTypeFilterAll BackupTypeFilter = "ALL"
const BackupTypeFilterAwsBackup BackupTypeFilter = "AWS_BACKUP"
const BackupTypeFilterSystem BackupTypeFilter = "SYSTEM"
const BackupTypeFilterUser BackupTypeFilter = "USER"
const BackupTypeSystem BackupType = "SYSTEM"
const BackupTypeUser BackupType = "USER"
const BatchStatementErrorCodeEnumAccessDenied BatchStatementErrorCodeEnum = "AccessDenied"
const BatchStatementErrorCodeEnumConditionalCheckFailed BatchStatementErrorCodeEnum = "ConditionalCheckFailed"
const BatchStatementErrorCodeEnumDuplicateItem BatchStatementErrorCodeEnum = "DuplicateItem"
const BatchStatementErrorCodeEnumInternalServerError BatchStatementErrorCodeEnum = "InternalServerError"
const BatchStatementErrorCodeEnumItemCollectionSizeLimitExceeded BatchStatementErrorCodeEnum = "ItemCollectionSizeLimitExceeded"
const BatchStatementErrorCodeEnumProvisionedThroughputExceeded BatchStatementErrorCodeEnum = "ProvisionedThroughputExceeded"
const BatchStatementErrorCodeEnumRequestLimitExceeded BatchStatementErrorCodeEnum = "RequestLimitExceeded"
const BatchStatementErrorCodeEnumResourceNotFound BatchStatementErrorCodeEnum = "ResourceNotFound"
const BatchStatementErrorCodeEnumThrottlingError BatchStatementErrorCodeEnum = "ThrottlingError"
const BatchStatementErrorCodeEnumTransactionConflict BatchStatementErrorCodeEnum = "TransactionConflict"
const BatchStatementErrorCodeEnumValidationError BatchStatementErrorCodeEnum = "ValidationError"
const BillingModePayPerRequest BillingMode = "PAY_PER_REQUEST"
const BillingModeProvisioned BillingMode = "PROVISIONED"
const BulkOperationInputFormatDynamodbJson BulkOperationInputFormat = "DYNAMODB_JSON"
const BulkOperationInputFormatIon BulkOperationInputFormat = "ION"
const BulkOperationPerformanceTierAccelerated BulkOperationPerformanceTier = "ACCELERATED"
const BulkOperationPerformanceTierStandard BulkOperationPerformanceTier = "STANDARD"
const BulkOperationStatusCancelled BulkOperationStatus = "CANCELLED"
const BulkOperationStatusCancelling BulkOperationStatus = "CANCELLING"
const BulkOperationStatusCompleted BulkOperationStatus = "COMPLETED"
const BulkOperationStatusCompletedWithErrors BulkOperationStatus = "COMPLETED_WITH_ERRORS"
const BulkOperationStatusFailed BulkOperationStatus = "FAILED"
const BulkOperationStatusInProgress BulkOperationStatus = "IN_PROGRESS"
const ComparisonOperatorBeginsWith ComparisonOperator = "BEGINS_WITH"
const ComparisonOperatorBetween ComparisonOperator = "BETWEEN"
const ComparisonOperatorContains ComparisonOperator = "CONTAINS"
const ComparisonOperatorEq ComparisonOperator = "EQ"
const ComparisonOperatorGe ComparisonOperator = "GE"
const ComparisonOperatorGt ComparisonOperator = "GT"
const ComparisonOperatorIn ComparisonOperator = "IN"
const ComparisonOperatorLe ComparisonOperator = "LE"
const ComparisonOperatorLt ComparisonOperator = "LT"
const ComparisonOperatorNe ComparisonOperator = "NE"
const ComparisonOperatorNotContains ComparisonOperator = "NOT_CONTAINS"
const ComparisonOperatorNotNull ComparisonOperator = "NOT_NULL"
const ComparisonOperatorNull ComparisonOperator = "NULL"
const ConditionalOperatorAnd ConditionalOperator = "AND"
const ConditionalOperatorOr ConditionalOperator = "OR"
const ContinuousBackupsStatusDisabled ContinuousBackupsStatus = "DISABLED"
const ContinuousBackupsStatusEnabled ContinuousBackupsStatus = "ENABLED"
const ContributorInsightsActionDisable ContributorInsightsAction = "DISABLE"
const ContributorInsightsActionEnable ContributorInsightsAction = "ENABLE"
const ContributorInsightsModeAccessedAndThrottledKeys ContributorInsightsMode = "ACCESSED_AND_THROTTLED_KEYS"
const ContributorInsightsModeThrottledKeys ContributorInsightsMode = "THROTTLED_KEYS"
const ContributorInsightsStatusDisabled ContributorInsightsStatus = "DISABLED"
const ContributorInsightsStatusDisabling ContributorInsightsStatus = "DISABLING"
const ContributorInsightsStatusEnabled ContributorInsightsStatus = "ENABLED"
const ContributorInsightsStatusEnabling ContributorInsightsStatus = "ENABLING"
const ContributorInsightsStatusFailed ContributorInsightsStatus = "FAILED"
const DestinationStatusActive DestinationStatus = "ACTIVE"
const DestinationStatusDisabled DestinationStatus = "DISABLED"
const DestinationStatusDisabling DestinationStatus = "DISABLING"
const DestinationStatusEnableFailed DestinationStatus = "ENABLE_FAILED"
const DestinationStatusEnabling DestinationStatus = "ENABLING"
const DestinationStatusUpdating DestinationStatus = "UPDATING"
const DisassociationModeWaitForReplication DisassociationMode = "WAIT_FOR_REPLICATION"
const ExportFormatDynamodbJson ExportFormat = "DYNAMODB_JSON"
const ExportFormatIon ExportFormat = "ION"
const ExportStatusCompleted ExportStatus = "COMPLETED"
const ExportStatusFailed ExportStatus = "FAILED"
const ExportStatusInProgress ExportStatus = "IN_PROGRESS"
const ExportTypeFullExport ExportType = "FULL_EXPORT"
const ExportTypeIncrementalExport ExportType = "INCREMENTAL_EXPORT"
const ExportViewTypeNewAndOldImages ExportViewType = "NEW_AND_OLD_IMAGES"
const ExportViewTypeNewImage ExportViewType = "NEW_IMAGE"
const GlobalTableSettingsReplicationModeDisabled GlobalTableSettingsReplicationMode = "DISABLED"
const GlobalTableSettingsReplicationModeEnabled GlobalTableSettingsReplicationMode = "ENABLED"
const GlobalTableSettingsReplicationModeEnabledWithOverrides GlobalTableSettingsReplicationMode = "ENABLED_WITH_OVERRIDES"
const GlobalTableStatusActive GlobalTableStatus = "ACTIVE"
const GlobalTableStatusCreating GlobalTableStatus = "CREATING"
const GlobalTableStatusDeleting GlobalTableStatus = "DELETING"
const GlobalTableStatusUpdating GlobalTableStatus = "UPDATING"
const ImportStatusCancelled ImportStatus = "CANCELLED"
const ImportStatusCancelling ImportStatus = "CANCELLING"
const ImportStatusCompleted ImportStatus = "COMPLETED"
const ImportStatusFailed ImportStatus = "FAILED"
const ImportStatusInProgress ImportStatus = "IN_PROGRESS"
const IndexStatusActive IndexStatus = "ACTIVE"
const IndexStatusCreating IndexStatus = "CREATING"
const IndexStatusDeleting IndexStatus = "DELETING"
const IndexStatusUpdating IndexStatus = "UPDATING"
const InputCompressionTypeGzip InputCompressionType = "GZIP"
const InputCompressionTypeNone InputCompressionType = "NONE"
const InputCompressionTypeZstd InputCompressionType = "ZSTD"
const InputFormatCsv InputFormat = "CSV"
const InputFormatDynamodbJson InputFormat = "DYNAMODB_JSON"
const InputFormatIon InputFormat = "ION"
const KeyTypeHash KeyType = "HASH"
const KeyTypeRange KeyType = "RANGE"
const MultiRegionConsistencyEventual MultiRegionConsistency = "EVENTUAL"
const MultiRegionConsistencyStrong MultiRegionConsistency = "STRONG"
const OutputTypeEnumConditionCheckFailure OutputTypeEnum = "CONDITION_CHECK_FAILURE"
const OutputTypeEnumError OutputTypeEnum = "ERROR"
const PointInTimeRecoveryStatusDisabled PointInTimeRecoveryStatus = "DISABLED"
const PointInTimeRecoveryStatusEnabled PointInTimeRecoveryStatus = "ENABLED"
const ProjectionTypeAll ProjectionType = "ALL"
const ProjectionTypeInclude ProjectionType = "INCLUDE"
const ProjectionTypeKeysOnly ProjectionType = "KEYS_ONLY"
const ReplicaStatusActive ReplicaStatus = "ACTIVE"
const ReplicaStatusArchived ReplicaStatus = "ARCHIVED"
const ReplicaStatusArchiving ReplicaStatus = "ARCHIVING"
const ReplicaStatusCreating ReplicaStatus = "CREATING"
const ReplicaStatusCreationFailed ReplicaStatus = "CREATION_FAILED"
const ReplicaStatusDeleting ReplicaStatus = "DELETING"
const ReplicaStatusInaccessibleEncryptionCredentials ReplicaStatus = "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
const ReplicaStatusRegionDisabled ReplicaStatus = "REGION_DISABLED"
const ReplicaStatusReplicationNotAuthorized ReplicaStatus = "REPLICATION_NOT_AUTHORIZED"
const ReplicaStatusUpdating ReplicaStatus = "UPDATING"
const ReturnConsumedCapacityIndexes ReturnConsumedCapacity = "INDEXES"
const ReturnConsumedCapacityNone ReturnConsumedCapacity = "NONE"
const ReturnConsumedCapacityTotal ReturnConsumedCapacity = "TOTAL"
const ReturnItemCollectionMetricsNone ReturnItemCollectionMetrics = "NONE"
const ReturnItemCollectionMetricsSize ReturnItemCollectionMetrics = "SIZE"
const ReturnValueAllNew ReturnValue = "ALL_NEW"
const ReturnValueAllOld ReturnValue = "ALL_OLD"
const ReturnValueNone ReturnValue = "NONE"
const ReturnValueUpdatedNew ReturnValue = "UPDATED_NEW"
const ReturnValueUpdatedOld ReturnValue = "UPDATED_OLD"
const ReturnValuesOnConditionCheckFailureAllOld ReturnValuesOnConditionCheckFailure = "ALL_OLD"
const ReturnValuesOnConditionCheckFailureNone ReturnValuesOnConditionCheckFailure = "NONE"
const S3SseAlgorithmAes256 S3SseAlgorithm = "AES256"
const S3SseAlgorithmKms S3SseAlgorithm = "KMS"
const SSEStatusDisabled SSEStatus = "DISABLED"
const SSEStatusDisabling SSEStatus = "DISABLING"
const SSEStatusEnabled SSEStatus = "ENABLED"
const SSEStatusEnabling SSEStatus = "ENABLING"
const SSEStatusUpdating SSEStatus = "UPDATING"
const SSETypeAes256 SSEType = "AES256"
const SSETypeKms SSEType = "KMS"
const ScalarAttributeTypeB ScalarAttributeType = "B"
const ScalarAttributeTypeN ScalarAttributeType = "N"
const ScalarAttributeTypeS ScalarAttributeType = "S"
const SearchSchemaElementTypeHash SearchSchemaElementType = "HASH"
const SearchSchemaElementTypeInlineFilter SearchSchemaElementType = "INLINE_FILTER"
const SelectAllAttributes Select = "ALL_ATTRIBUTES"
const SelectAllProjectedAttributes Select = "ALL_PROJECTED_ATTRIBUTES"
const SelectCount Select = "COUNT"
const SelectSpecificAttributes Select = "SPECIFIC_ATTRIBUTES"
const StreamViewTypeKeysOnly StreamViewType = "KEYS_ONLY"
const StreamViewTypeNewAndOldImages StreamViewType = "NEW_AND_OLD_IMAGES"
const StreamViewTypeNewImage StreamViewType = "NEW_IMAGE"
const StreamViewTypeOldImage StreamViewType = "OLD_IMAGE"
const TableClassStandard TableClass = "STANDARD"
const TableClassStandardInfrequentAccess TableClass = "STANDARD_INFREQUENT_ACCESS"
const TableStatusActive TableStatus = "ACTIVE"
const TableStatusArchived TableStatus = "ARCHIVED"
const TableStatusArchiving TableStatus = "ARCHIVING"
const TableStatusCreating TableStatus = "CREATING"
const TableStatusDeleting TableStatus = "DELETING"
const TableStatusInaccessibleEncryptionCredentials TableStatus = "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
const TableStatusReplicationNotAuthorized TableStatus = "REPLICATION_NOT_AUTHORIZED"
const TableStatusUpdating TableStatus = "UPDATING"
const TimeToLiveStatusDisabled TimeToLiveStatus = "DISABLED"
const TimeToLiveStatusDisabling TimeToLiveStatus = "DISABLING"
const TimeToLiveStatusEnabled TimeToLiveStatus = "ENABLED"
const TimeToLiveStatusEnabling TimeToLiveStatus = "ENABLING"
const VectorDistanceFunctionCosine VectorDistanceFunction = "COSINE"
const VectorDistanceFunctionDotProduct VectorDistanceFunction = "DOT_PRODUCT"
const VectorDistanceFunctionEuclidean VectorDistanceFunction = "EUCLIDEAN"
const WitnessStatusActive WitnessStatus = "ACTIVE"
const WitnessStatusCreating WitnessStatus = "CREATING"
const WitnessStatusDeleting WitnessStatus = "DELETING"
type ApproximateCreationDateTimePrecision string
func (ApproximateCreationDateTimePrecision) Values() []ApproximateCreationDateTimePrecision
type ArchivalSummary struct { ArchivalBackupArn *string; ArchivalDateTime *time.Time; ArchivalReason *string }
type AttributeAction string
func (AttributeAction) Values() []AttributeAction
type AttributeDefinition struct { AttributeName *string; AttributeType ScalarAttributeType }
type AttributeValue interface { isAttributeValue() }
type AttributeValueMemberB struct { Value []byte }
type AttributeValueMemberBOOL struct { Value bool }
type AttributeValueMemberBS struct { Value [][]byte }
type AttributeValueMemberL struct { Value []AttributeValue }
type AttributeValueMemberM struct { Value map[string]AttributeValue }
type AttributeValueMemberN struct { Value string }
type AttributeValueMemberNS struct { Value []string }
type AttributeValueMemberNULL struct { Value bool }
type AttributeValueMemberS struct { Value string }
type AttributeValueMemberSS struct { Value []string }
type AttributeValueUpdate struct { Action AttributeAction; Value AttributeValue }
type AutoScalingPolicyDescription struct { PolicyName *string; TargetTrackingScalingPolicyConfiguration *AutoScalingTargetTrackingScalingPolicyConfigurationDescription }
type AutoScalingPolicyUpdate struct { TargetTrackingScalingPolicyConfiguration *AutoScalingTargetTrackingScalingPolicyConfigurationUpdate; PolicyName *string }
type AutoScalingSettingsDescription struct { AutoScalingDisabled *bool; AutoScalingRoleArn *string; MaximumUnits *int64; MinimumUnits *int64; ScalingPolicies []AutoScalingPolicyDescription }
type AutoScalingSettingsUpdate struct { AutoScalingDisabled *bool; AutoScalingRoleArn *string; MaximumUnits *int64; MinimumUnits *int64; ScalingPolicyUpdate *AutoScalingPolicyUpdate }
type AutoScalingTargetTrackingScalingPolicyConfigurationDescription struct { TargetValue *float64; DisableScaleIn *bool; ScaleInCooldown *int32; ScaleOutCooldown *int32 }
type AutoScalingTargetTrackingScalingPolicyConfigurationUpdate struct { TargetValue *float64; DisableScaleIn *bool; ScaleInCooldown *int32; ScaleOutCooldown *int32 }
type BackupDescription struct { BackupDetails *BackupDetails; SourceTableDetails *SourceTableDetails; SourceTableFeatureDetails *SourceTableFeatureDetails }
type BackupDetails struct { BackupArn *string; BackupCreationDateTime *time.Time; BackupName *string; BackupStatus BackupStatus; BackupType BackupType; BackupExpiryDateTime *time.Time; BackupSizeBytes *int64 }
type BackupInUseException struct { Message *string; ErrorCodeOverride *string }
func (*BackupInUseException) Error() string
func (*BackupInUseException) ErrorCode() string
func (*BackupInUseException) ErrorFault() smithy.ErrorFault
func (*BackupInUseException) ErrorMessage() string
type BackupNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*BackupNotFoundException) Error() string
func (*BackupNotFoundException) ErrorCode() string
func (*BackupNotFoundException) ErrorFault() smithy.ErrorFault
func (*BackupNotFoundException) ErrorMessage() string
type BackupStatus string
func (BackupStatus) Values() []BackupStatus
type BackupSummary struct { BackupArn *string; BackupCreationDateTime *time.Time; BackupExpiryDateTime *time.Time; BackupName *string; BackupSizeBytes *int64; BackupStatus BackupStatus; BackupType BackupType; TableArn *string; TableId *string; TableName *string }
type BackupType string
func (BackupType) Values() []BackupType
type BackupTypeFilter string
func (BackupTypeFilter) Values() []BackupTypeFilter
type BatchStatementError struct { Code BatchStatementErrorCodeEnum; Item map[string]AttributeValue; Message *string }
type BatchStatementErrorCodeEnum string
func (BatchStatementErrorCodeEnum) Values() []BatchStatementErrorCodeEnum
type BatchStatementRequest struct { Statement *string; ConsistentRead *bool; Parameters []AttributeValue; ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure }
type BatchStatementResponse struct { Error *BatchStatementError; Item map[string]AttributeValue; TableName *string }
type BillingMode string
func (BillingMode) Values() []BillingMode
type BillingModeSummary struct { BillingMode BillingMode; LastUpdateToPayPerRequestDateTime *time.Time }
type BulkOperationBytes struct { BulkPutBytes *int64 }
type BulkOperationDescription struct { BulkOperationArn *string; BulkOperationStatus BulkOperationStatus; BulkOperationUsage []BulkOperationUsage; ClientToken *string; EndTime *time.Time; FailedItemCount int64; FailureCode *string; FailureMessage *string; InputS3Configuration *InputS3Configuration; MaxWriteRequestUnits *int64; OutputS3Configuration *OutputS3Configuration; PerformanceTier BulkOperationPerformanceTier; ProcessedInputBytes *int64; ProcessedItemCount int64; StartTime *time.Time; TableDetails []BulkOperationTableDetail; TotalInputBytes *int64 }
type BulkOperationInputFormat string
func (BulkOperationInputFormat) Values() []BulkOperationInputFormat
type BulkOperationPerformanceTier string
func (BulkOperationPerformanceTier) Values() []BulkOperationPerformanceTier
type BulkOperationStatus string
func (BulkOperationStatus) Values() []BulkOperationStatus
type BulkOperationSummary struct { BulkOperationArn *string; BulkOperationStatus BulkOperationStatus; StartTime *time.Time; EndTime *time.Time }
type BulkOperationTableDetail struct { TableId *string; TableName *string }
type BulkOperationUsage struct { BulkPutBytes *int64; GlobalSecondaryIndexes map[string]BulkOperationBytes; LocalSecondaryIndexes map[string]BulkOperationBytes; Table *BulkOperationBytes; TableName *string; VectorIndexes map[string]BulkOperationVectorBytes }
type BulkOperationVectorBytes struct { BulkPutVectorBytes *int64 }
type CancellationReason struct { Code *string; Item map[string]AttributeValue; Message *string }
type Capacity struct { CapacityUnits *float64; ReadCapacityUnits *float64; WriteCapacityUnits *float64 }
type ComparisonOperator string
func (ComparisonOperator) Values() []ComparisonOperator
type Condition struct { ComparisonOperator ComparisonOperator; AttributeValueList []AttributeValue }
type ConditionCheck struct { ConditionExpression *string; Key map[string]AttributeValue; TableName *string; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]AttributeValue; ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure }
type ConditionalCheckFailedException struct { Message *string; ErrorCodeOverride *string; Item map[string]AttributeValue }
func (*ConditionalCheckFailedException) Error() string
func (*ConditionalCheckFailedException) ErrorCode() string
func (*ConditionalCheckFailedException) ErrorFault() smithy.ErrorFault
func (*ConditionalCheckFailedException) ErrorMessage() string
type ConditionalOperator string
func (ConditionalOperator) Values() []ConditionalOperator
type ConsumedCapacity struct { CapacityUnits *float64; GlobalSecondaryIndexes map[string]Capacity; LocalSecondaryIndexes map[string]Capacity; ReadCapacityUnits *float64; Table *Capacity; TableName *string; VectorIndexes map[string]VectorCapacity; WriteCapacityUnits *float64 }
type ContinuousBackupsDescription struct { ContinuousBackupsStatus ContinuousBackupsStatus; PointInTimeRecoveryDescription *PointInTimeRecoveryDescription }
type ContinuousBackupsStatus string
func (ContinuousBackupsStatus) Values() []ContinuousBackupsStatus
type ContinuousBackupsUnavailableException struct { Message *string; ErrorCodeOverride *string }
func (*ContinuousBackupsUnavailableException) Error() string
func (*ContinuousBackupsUnavailableException) ErrorCode() string
func (*ContinuousBackupsUnavailableException) ErrorFault() smithy.ErrorFault
func (*ContinuousBackupsUnavailableException) ErrorMessage() string
type ContributorInsightsAction string
func (ContributorInsightsAction) Values() []ContributorInsightsAction
type ContributorInsightsMode string
func (ContributorInsightsMode) Values() []ContributorInsightsMode
type ContributorInsightsStatus string
func (ContributorInsightsStatus) Values() []ContributorInsightsStatus
type ContributorInsightsSummary struct { ContributorInsightsMode ContributorInsightsMode; ContributorInsightsStatus ContributorInsightsStatus; IndexName *string; TableName *string }
type CreateGlobalSecondaryIndexAction struct { IndexName *string; KeySchema []KeySchemaElement; Projection *Projection; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput; WarmThroughput *WarmThroughput }
type CreateGlobalTableWitnessGroupMemberAction struct { RegionName *string }
type CreateReplicaAction struct { RegionName *string }
type CreateReplicationGroupMemberAction struct { RegionName *string; GlobalSecondaryIndexes []ReplicaGlobalSecondaryIndex; KMSMasterKeyId *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride; TableClassOverride TableClass }
type CreateVectorIndexAction struct { Dimensions *int64; DistanceFunction VectorDistanceFunction; IndexName *string; Projection *Projection; VectorAttribute *VectorAttributeDefinition; SearchSchema []SearchSchemaElement }
type CsvOptions struct { Delimiter *string; HeaderList []string }
type Delete struct { Key map[string]AttributeValue; TableName *string; ConditionExpression *string; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]AttributeValue; ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure }
type DeleteGlobalSecondaryIndexAction struct { IndexName *string }
type DeleteGlobalTableWitnessGroupMemberAction struct { RegionName *string }
type DeleteReplicaAction struct { RegionName *string }
type DeleteReplicationGroupMemberAction struct { RegionName *string }
type DeleteRequest struct { Key map[string]AttributeValue }
type DeleteVectorIndexAction struct { IndexName *string }
type DestinationStatus string
func (DestinationStatus) Values() []DestinationStatus
type DisassociateReplicationGroupMemberAction struct { DisassociationMode DisassociationMode; RegionName *string }
type DisassociationMode string
func (DisassociationMode) Values() []DisassociationMode
type DuplicateItemException struct { Message *string; ErrorCodeOverride *string }
func (*DuplicateItemException) Error() string
func (*DuplicateItemException) ErrorCode() string
func (*DuplicateItemException) ErrorFault() smithy.ErrorFault
func (*DuplicateItemException) ErrorMessage() string
type EnableKinesisStreamingConfiguration struct { ApproximateCreationDateTimePrecision ApproximateCreationDateTimePrecision }
type Endpoint struct { Address *string; CachePeriodInMinutes int64 }
type ExpectedAttributeValue struct { AttributeValueList []AttributeValue; ComparisonOperator ComparisonOperator; Exists *bool; Value AttributeValue }
type ExportConflictException struct { Message *string; ErrorCodeOverride *string }
func (*ExportConflictException) Error() string
func (*ExportConflictException) ErrorCode() string
func (*ExportConflictException) ErrorFault() smithy.ErrorFault
func (*ExportConflictException) ErrorMessage() string
type ExportDescription struct { BilledSizeBytes *int64; ClientToken *string; EndTime *time.Time; ExportArn *string; ExportFormat ExportFormat; ExportManifest *string; ExportStatus ExportStatus; ExportTime *time.Time; ExportType ExportType; FailureCode *string; FailureMessage *string; FilterSpecification *FilterSpecification; IncrementalExportSpecification *IncrementalExportSpecification; ItemCount *int64; S3Bucket *string; S3BucketOwner *string; S3Prefix *string; S3SseAlgorithm S3SseAlgorithm; S3SseKmsKeyId *string; StartTime *time.Time; TableArn *string; TableId *string }
type ExportFormat string
func (ExportFormat) Values() []ExportFormat
type ExportNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ExportNotFoundException) Error() string
func (*ExportNotFoundException) ErrorCode() string
func (*ExportNotFoundException) ErrorFault() smithy.ErrorFault
func (*ExportNotFoundException) ErrorMessage() string
type ExportStatus string
func (ExportStatus) Values() []ExportStatus
type ExportSummary struct { ExportArn *string; ExportStatus ExportStatus; ExportType ExportType }
type ExportType string
func (ExportType) Values() []ExportType
type ExportViewType string
func (ExportViewType) Values() []ExportViewType
type FailureException struct { ExceptionDescription *string; ExceptionName *string }
type FilterSpecification struct { ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]AttributeValue; FilterExpression *string; KeyConditionExpression *string; ProjectionExpression *string }
type Get struct { Key map[string]AttributeValue; TableName *string; ExpressionAttributeNames map[string]string; ProjectionExpression *string }
type GlobalSecondaryIndex struct { IndexName *string; KeySchema []KeySchemaElement; Projection *Projection; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput; WarmThroughput *WarmThroughput }
type GlobalSecondaryIndexAutoScalingUpdate struct { IndexName *string; ProvisionedWriteCapacityAutoScalingUpdate *AutoScalingSettingsUpdate }
type GlobalSecondaryIndexDescription struct { Backfilling *bool; IndexArn *string; IndexName *string; IndexSizeBytes *int64; IndexStatus IndexStatus; ItemCount *int64; KeySchema []KeySchemaElement; OnDemandThroughput *OnDemandThroughput; Projection *Projection; ProvisionedThroughput *ProvisionedThroughputDescription; WarmThroughput *GlobalSecondaryIndexWarmThroughputDescription }
type GlobalSecondaryIndexInfo struct { IndexName *string; KeySchema []KeySchemaElement; OnDemandThroughput *OnDemandThroughput; Projection *Projection; ProvisionedThroughput *ProvisionedThroughput }
type GlobalSecondaryIndexUpdate struct { Create *CreateGlobalSecondaryIndexAction; Delete *DeleteGlobalSecondaryIndexAction; Update *UpdateGlobalSecondaryIndexAction }
type GlobalSecondaryIndexWarmThroughputDescription struct { ReadUnitsPerSecond *int64; Status IndexStatus; WriteUnitsPerSecond *int64 }
type GlobalTable struct { GlobalTableName *string; ReplicationGroup []Replica }
type GlobalTableAlreadyExistsException struct { Message *string; ErrorCodeOverride *string }
func (*GlobalTableAlreadyExistsException) Error() string
func (*GlobalTableAlreadyExistsException) ErrorCode() string
func (*GlobalTableAlreadyExistsException) ErrorFault() smithy.ErrorFault
func (*GlobalTableAlreadyExistsException) ErrorMessage() string
type GlobalTableDescription struct { CreationDateTime *time.Time; GlobalTableArn *string; GlobalTableName *string; GlobalTableStatus GlobalTableStatus; ReplicationGroup []ReplicaDescription }
type GlobalTableGlobalSecondaryIndexSettingsUpdate struct { IndexName *string; ProvisionedWriteCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate; ProvisionedWriteCapacityUnits *int64 }
type GlobalTableNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*GlobalTableNotFoundException) Error() string
func (*GlobalTableNotFoundException) ErrorCode() string
func (*GlobalTableNotFoundException) ErrorFault() smithy.ErrorFault
func (*GlobalTableNotFoundException) ErrorMessage() string
type GlobalTableSettingsReplicationMode string
func (GlobalTableSettingsReplicationMode) Values() []GlobalTableSettingsReplicationMode
type GlobalTableStatus string
func (GlobalTableStatus) Values() []GlobalTableStatus
type GlobalTableWitnessDescription struct { RegionName *string; WitnessStatus WitnessStatus }
type GlobalTableWitnessGroupUpdate struct { Create *CreateGlobalTableWitnessGroupMemberAction; Delete *DeleteGlobalTableWitnessGroupMemberAction }
type IdempotentParameterMismatchException struct { Message *string; ErrorCodeOverride *string }
func (*IdempotentParameterMismatchException) Error() string
func (*IdempotentParameterMismatchException) ErrorCode() string
func (*IdempotentParameterMismatchException) ErrorFault() smithy.ErrorFault
func (*IdempotentParameterMismatchException) ErrorMessage() string
type ImportConflictException struct { Message *string; ErrorCodeOverride *string }
func (*ImportConflictException) Error() string
func (*ImportConflictException) ErrorCode() string
func (*ImportConflictException) ErrorFault() smithy.ErrorFault
func (*ImportConflictException) ErrorMessage() string
type ImportNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ImportNotFoundException) Error() string
func (*ImportNotFoundException) ErrorCode() string
func (*ImportNotFoundException) ErrorFault() smithy.ErrorFault
func (*ImportNotFoundException) ErrorMessage() string
type ImportStatus string
func (ImportStatus) Values() []ImportStatus
type ImportSummary struct { CloudWatchLogGroupArn *string; EndTime *time.Time; ImportArn *string; ImportStatus ImportStatus; InputFormat InputFormat; S3BucketSource *S3BucketSource; StartTime *time.Time; TableArn *string }
type ImportTableDescription struct { ClientToken *string; CloudWatchLogGroupArn *string; EndTime *time.Time; ErrorCount int64; FailureCode *string; FailureMessage *string; ImportArn *string; ImportStatus ImportStatus; ImportedItemCount int64; InputCompressionType InputCompressionType; InputFormat InputFormat; InputFormatOptions *InputFormatOptions; ProcessedItemCount int64; ProcessedSizeBytes *int64; S3BucketSource *S3BucketSource; StartTime *time.Time; TableArn *string; TableCreationParameters *TableCreationParameters; TableId *string }
type IncrementalExportSpecification struct { ExportFromTime *time.Time; ExportToTime *time.Time; ExportViewType ExportViewType }
type IndexNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*IndexNotFoundException) Error() string
func (*IndexNotFoundException) ErrorCode() string
func (*IndexNotFoundException) ErrorFault() smithy.ErrorFault
func (*IndexNotFoundException) ErrorMessage() string
type IndexStatus string
func (IndexStatus) Values() []IndexStatus
type InputCompressionType string
func (InputCompressionType) Values() []InputCompressionType
type InputFormat string
func (InputFormat) Values() []InputFormat
type InputFormatOptions struct { Csv *CsvOptions }
type InputS3Configuration struct { InputFormat BulkOperationInputFormat; S3Bucket *string; InputCompressionType InputCompressionType; S3BucketOwner *string; S3KeyPrefix *string }
type InternalServerError struct { Message *string; ErrorCodeOverride *string }
func (*InternalServerError) Error() string
func (*InternalServerError) ErrorCode() string
func (*InternalServerError) ErrorFault() smithy.ErrorFault
func (*InternalServerError) ErrorMessage() string
type InvalidEndpointException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidEndpointException) Error() string
func (*InvalidEndpointException) ErrorCode() string
func (*InvalidEndpointException) ErrorFault() smithy.ErrorFault
func (*InvalidEndpointException) ErrorMessage() string
type InvalidExportTimeException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidExportTimeException) Error() string
func (*InvalidExportTimeException) ErrorCode() string
func (*InvalidExportTimeException) ErrorFault() smithy.ErrorFault
func (*InvalidExportTimeException) ErrorMessage() string
type InvalidRestoreTimeException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidRestoreTimeException) Error() string
func (*InvalidRestoreTimeException) ErrorCode() string
func (*InvalidRestoreTimeException) ErrorFault() smithy.ErrorFault
func (*InvalidRestoreTimeException) ErrorMessage() string
type ItemCollectionMetrics struct { ItemCollectionKey map[string]AttributeValue; SizeEstimateRangeGB []float64 }
type ItemCollectionSizeLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*ItemCollectionSizeLimitExceededException) Error() string
func (*ItemCollectionSizeLimitExceededException) ErrorCode() string
func (*ItemCollectionSizeLimitExceededException) ErrorFault() smithy.ErrorFault
func (*ItemCollectionSizeLimitExceededException) ErrorMessage() string
type ItemResponse struct { Item map[string]AttributeValue }
type KeySchemaElement struct { AttributeName *string; KeyType KeyType }
type KeyType string
func (KeyType) Values() []KeyType
type KeysAndAttributes struct { Keys []map[string]AttributeValue; AttributesToGet []string; ConsistentRead *bool; ExpressionAttributeNames map[string]string; ProjectionExpression *string }
type KinesisDataStreamDestination struct { ApproximateCreationDateTimePrecision ApproximateCreationDateTimePrecision; DestinationStatus DestinationStatus; DestinationStatusDescription *string; StreamArn *string }
type LimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*LimitExceededException) Error() string
func (*LimitExceededException) ErrorCode() string
func (*LimitExceededException) ErrorFault() smithy.ErrorFault
func (*LimitExceededException) ErrorMessage() string
type LocalSecondaryIndex struct { IndexName *string; KeySchema []KeySchemaElement; Projection *Projection }
type LocalSecondaryIndexDescription struct { IndexArn *string; IndexName *string; IndexSizeBytes *int64; ItemCount *int64; KeySchema []KeySchemaElement; Projection *Projection }
type LocalSecondaryIndexInfo struct { IndexName *string; KeySchema []KeySchemaElement; Projection *Projection }
type MultiRegionConsistency string
func (MultiRegionConsistency) Values() []MultiRegionConsistency
type OnDemandThroughput struct { MaxReadRequestUnits *int64; MaxWriteRequestUnits *int64 }
type OnDemandThroughputOverride struct { MaxReadRequestUnits *int64 }
type OutputS3Configuration struct { OutputType []OutputTypeEnum; S3Bucket *string; S3BucketOwner *string; S3KeyPrefix *string; S3SseAlgorithm S3SseAlgorithm; S3SseKmsKeyId *string }
type OutputTypeEnum string
func (OutputTypeEnum) Values() []OutputTypeEnum
type ParameterizedStatement struct { Statement *string; Parameters []AttributeValue; ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure }
type PointInTimeRecoveryDescription struct { EarliestRestorableDateTime *time.Time; LatestRestorableDateTime *time.Time; PointInTimeRecoveryStatus PointInTimeRecoveryStatus; RecoveryPeriodInDays *int32 }
type PointInTimeRecoverySpecification struct { PointInTimeRecoveryEnabled *bool; RecoveryPeriodInDays *int32 }
type PointInTimeRecoveryStatus string
func (PointInTimeRecoveryStatus) Values() []PointInTimeRecoveryStatus
type PointInTimeRecoveryUnavailableException struct { Message *string; ErrorCodeOverride *string }
func (*PointInTimeRecoveryUnavailableException) Error() string
func (*PointInTimeRecoveryUnavailableException) ErrorCode() string
func (*PointInTimeRecoveryUnavailableException) ErrorFault() smithy.ErrorFault
func (*PointInTimeRecoveryUnavailableException) ErrorMessage() string
type PolicyNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*PolicyNotFoundException) Error() string
func (*PolicyNotFoundException) ErrorCode() string
func (*PolicyNotFoundException) ErrorFault() smithy.ErrorFault
func (*PolicyNotFoundException) ErrorMessage() string
type Projection struct { NonKeyAttributes []string; ProjectionType ProjectionType }
type ProjectionType string
func (ProjectionType) Values() []ProjectionType
type ProvisionedThroughput struct { ReadCapacityUnits *int64; WriteCapacityUnits *int64 }
type ProvisionedThroughputDescription struct { LastDecreaseDateTime *time.Time; LastIncreaseDateTime *time.Time; NumberOfDecreasesToday *int64; ReadCapacityUnits *int64; WriteCapacityUnits *int64 }
type ProvisionedThroughputExceededException struct { Message *string; ErrorCodeOverride *string; ThrottlingReasons []ThrottlingReason }
func (*ProvisionedThroughputExceededException) Error() string
func (*ProvisionedThroughputExceededException) ErrorCode() string
func (*ProvisionedThroughputExceededException) ErrorFault() smithy.ErrorFault
func (*ProvisionedThroughputExceededException) ErrorMessage() string
type ProvisionedThroughputOverride struct { ReadCapacityUnits *int64 }
type Put struct { Item map[string]AttributeValue; TableName *string; ConditionExpression *string; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]AttributeValue; ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure }
type PutRequest struct { Item map[string]AttributeValue }
type Replica struct { RegionName *string }
type ReplicaAlreadyExistsException struct { Message *string; ErrorCodeOverride *string }
func (*ReplicaAlreadyExistsException) Error() string
func (*ReplicaAlreadyExistsException) ErrorCode() string
func (*ReplicaAlreadyExistsException) ErrorFault() smithy.ErrorFault
func (*ReplicaAlreadyExistsException) ErrorMessage() string
type ReplicaAutoScalingDescription struct { GlobalSecondaryIndexes []ReplicaGlobalSecondaryIndexAutoScalingDescription; RegionName *string; ReplicaProvisionedReadCapacityAutoScalingSettings *AutoScalingSettingsDescription; ReplicaProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription; ReplicaStatus ReplicaStatus }
type ReplicaAutoScalingUpdate struct { RegionName *string; ReplicaGlobalSecondaryIndexUpdates []ReplicaGlobalSecondaryIndexAutoScalingUpdate; ReplicaProvisionedReadCapacityAutoScalingUpdate *AutoScalingSettingsUpdate }
type ReplicaDescription struct { GlobalSecondaryIndexes []ReplicaGlobalSecondaryIndexDescription; GlobalTableSettingsReplicationMode GlobalTableSettingsReplicationMode; KMSMasterKeyId *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride; RegionName *string; ReplicaArn *string; ReplicaInaccessibleDateTime *time.Time; ReplicaStatus ReplicaStatus; ReplicaStatusDescription *string; ReplicaStatusPercentProgress *string; ReplicaTableClassSummary *TableClassSummary; WarmThroughput *TableWarmThroughputDescription }
type ReplicaGlobalSecondaryIndex struct { IndexName *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride }
type ReplicaGlobalSecondaryIndexAutoScalingDescription struct { IndexName *string; IndexStatus IndexStatus; ProvisionedReadCapacityAutoScalingSettings *AutoScalingSettingsDescription; ProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription }
type ReplicaGlobalSecondaryIndexAutoScalingUpdate struct { IndexName *string; ProvisionedReadCapacityAutoScalingUpdate *AutoScalingSettingsUpdate }
type ReplicaGlobalSecondaryIndexDescription struct { IndexName *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride; WarmThroughput *GlobalSecondaryIndexWarmThroughputDescription }
type ReplicaGlobalSecondaryIndexSettingsDescription struct { IndexName *string; IndexStatus IndexStatus; ProvisionedReadCapacityAutoScalingSettings *AutoScalingSettingsDescription; ProvisionedReadCapacityUnits *int64; ProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription; ProvisionedWriteCapacityUnits *int64 }
type ReplicaGlobalSecondaryIndexSettingsUpdate struct { IndexName *string; ProvisionedReadCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate; ProvisionedReadCapacityUnits *int64 }
type ReplicaNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ReplicaNotFoundException) Error() string
func (*ReplicaNotFoundException) ErrorCode() string
func (*ReplicaNotFoundException) ErrorFault() smithy.ErrorFault
func (*ReplicaNotFoundException) ErrorMessage() string
type ReplicaSettingsDescription struct { RegionName *string; ReplicaBillingModeSummary *BillingModeSummary; ReplicaGlobalSecondaryIndexSettings []ReplicaGlobalSecondaryIndexSettingsDescription; ReplicaProvisionedReadCapacityAutoScalingSettings *AutoScalingSettingsDescription; ReplicaProvisionedReadCapacityUnits *int64; ReplicaProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription; ReplicaProvisionedWriteCapacityUnits *int64; ReplicaStatus ReplicaStatus; ReplicaTableClassSummary *TableClassSummary }
type ReplicaSettingsUpdate struct { RegionName *string; ReplicaGlobalSecondaryIndexSettingsUpdate []ReplicaGlobalSecondaryIndexSettingsUpdate; ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate; ReplicaProvisionedReadCapacityUnits *int64; ReplicaTableClass TableClass }
type ReplicaStatus string
func (ReplicaStatus) Values() []ReplicaStatus
type ReplicaUpdate struct { Create *CreateReplicaAction; Delete *DeleteReplicaAction }
type ReplicatedWriteConflictException struct { Message *string; ErrorCodeOverride *string }
func (*ReplicatedWriteConflictException) Error() string
func (*ReplicatedWriteConflictException) ErrorCode() string
func (*ReplicatedWriteConflictException) ErrorFault() smithy.ErrorFault
func (*ReplicatedWriteConflictException) ErrorMessage() string
type ReplicationGroupUpdate struct { Create *CreateReplicationGroupMemberAction; Delete *DeleteReplicationGroupMemberAction; Disassociate *DisassociateReplicationGroupMemberAction; Update *UpdateReplicationGroupMemberAction }
type RequestLimitExceeded struct { Message *string; ErrorCodeOverride *string; ThrottlingReasons []ThrottlingReason }
func (*RequestLimitExceeded) Error() string
func (*RequestLimitExceeded) ErrorCode() string
func (*RequestLimitExceeded) ErrorFault() smithy.ErrorFault
func (*RequestLimitExceeded) ErrorMessage() string
type ResourceInUseException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceInUseException) Error() string
func (*ResourceInUseException) ErrorCode() string
func (*ResourceInUseException) ErrorFault() smithy.ErrorFault
func (*ResourceInUseException) ErrorMessage() string
type ResourceNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceNotFoundException) Error() string
func (*ResourceNotFoundException) ErrorCode() string
func (*ResourceNotFoundException) ErrorFault() smithy.ErrorFault
func (*ResourceNotFoundException) ErrorMessage() string
type RestoreSummary struct { RestoreDateTime *time.Time; RestoreInProgress *bool; SourceBackupArn *string; SourceTableArn *string }
type ReturnConsumedCapacity string
func (ReturnConsumedCapacity) Values() []ReturnConsumedCapacity
type ReturnItemCollectionMetrics string
func (ReturnItemCollectionMetrics) Values() []ReturnItemCollectionMetrics
type ReturnValue string
func (ReturnValue) Values() []ReturnValue
type ReturnValuesOnConditionCheckFailure string
func (ReturnValuesOnConditionCheckFailure) Values() []ReturnValuesOnConditionCheckFailure
type S3BucketSource struct { S3Bucket *string; S3BucketOwner *string; S3KeyPrefix *string }
type S3SseAlgorithm string
func (S3SseAlgorithm) Values() []S3SseAlgorithm
type SSEDescription struct { InaccessibleEncryptionDateTime *time.Time; KMSMasterKeyArn *string; SSEType SSEType; Status SSEStatus }
type SSESpecification struct { Enabled *bool; KMSMasterKeyId *string; SSEType SSEType }
type SSEStatus string
func (SSEStatus) Values() []SSEStatus
type SSEType string
func (SSEType) Values() []SSEType
type ScalarAttributeType string
func (ScalarAttributeType) Values() []ScalarAttributeType
type SearchResultItem struct { Item map[string]AttributeValue; Score float64 }
type SearchSchemaElement struct { AttributeName *string; SearchSchemaElementType SearchSchemaElementType }
type SearchSchemaElementType string
func (SearchSchemaElementType) Values() []SearchSchemaElementType
type Select string
func (Select) Values() []Select
type SourceTableDetails struct { KeySchema []KeySchemaElement; ProvisionedThroughput *ProvisionedThroughput; TableCreationDateTime *time.Time; TableId *string; TableName *string; BillingMode BillingMode; ItemCount *int64; OnDemandThroughput *OnDemandThroughput; TableArn *string; TableSizeBytes *int64 }
type SourceTableFeatureDetails struct { GlobalSecondaryIndexes []GlobalSecondaryIndexInfo; LocalSecondaryIndexes []LocalSecondaryIndexInfo; SSEDescription *SSEDescription; StreamDescription *StreamSpecification; TimeToLiveDescription *TimeToLiveDescription; VectorIndexes []VectorIndexInfo }
type StreamSpecification struct { StreamEnabled *bool; StreamViewType StreamViewType }
type StreamViewType string
func (StreamViewType) Values() []StreamViewType
type TableAlreadyExistsException struct { Message *string; ErrorCodeOverride *string }
func (*TableAlreadyExistsException) Error() string
func (*TableAlreadyExistsException) ErrorCode() string
func (*TableAlreadyExistsException) ErrorFault() smithy.ErrorFault
func (*TableAlreadyExistsException) ErrorMessage() string
type TableAutoScalingDescription struct { Replicas []ReplicaAutoScalingDescription; TableName *string; TableStatus TableStatus }
type TableClass string
func (TableClass) Values() []TableClass
type TableClassSummary struct { LastUpdateDateTime *time.Time; TableClass TableClass }
type TableCreationParameters struct { AttributeDefinitions []AttributeDefinition; KeySchema []KeySchemaElement; TableName *string; BillingMode BillingMode; GlobalSecondaryIndexes []GlobalSecondaryIndex; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput; SSESpecification *SSESpecification; VectorIndexes []VectorIndex }
type TableDescription struct { ArchivalSummary *ArchivalSummary; AttributeDefinitions []AttributeDefinition; BillingModeSummary *BillingModeSummary; CreationDateTime *time.Time; DeletionProtectionEnabled *bool; DisassociationProtectionEnabled *bool; GlobalSecondaryIndexes []GlobalSecondaryIndexDescription; GlobalTableSettingsReplicationMode GlobalTableSettingsReplicationMode; GlobalTableVersion *string; GlobalTableWitnesses []GlobalTableWitnessDescription; ItemCount *int64; KeySchema []KeySchemaElement; LatestStreamArn *string; LatestStreamLabel *string; LocalSecondaryIndexes []LocalSecondaryIndexDescription; MultiRegionConsistency MultiRegionConsistency; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughputDescription; Replicas []ReplicaDescription; RestoreSummary *RestoreSummary; SSEDescription *SSEDescription; StreamSpecification *StreamSpecification; TableArn *string; TableClassSummary *TableClassSummary; TableId *string; TableName *string; TableSizeBytes *int64; TableStatus TableStatus; VectorIndexes []VectorIndexDescription; WarmThroughput *TableWarmThroughputDescription }
type TableInUseException struct { Message *string; ErrorCodeOverride *string }
func (*TableInUseException) Error() string
func (*TableInUseException) ErrorCode() string
func (*TableInUseException) ErrorFault() smithy.ErrorFault
func (*TableInUseException) ErrorMessage() string
type TableNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*TableNotFoundException) Error() string
func (*TableNotFoundException) ErrorCode() string
func (*TableNotFoundException) ErrorFault() smithy.ErrorFault
func (*TableNotFoundException) ErrorMessage() string
type TableStatus string
func (TableStatus) Values() []TableStatus
type TableWarmThroughputDescription struct { ReadUnitsPerSecond *int64; Status TableStatus; WriteUnitsPerSecond *int64 }
type Tag struct { Key *string; Value *string }
type ThrottlingException struct { Message *string; ErrorCodeOverride *string; ThrottlingReasons []ThrottlingReason }
func (*ThrottlingException) Error() string
func (*ThrottlingException) ErrorCode() string
func (*ThrottlingException) ErrorFault() smithy.ErrorFault
func (*ThrottlingException) ErrorMessage() string
type ThrottlingReason struct { Reason *string; Resource *string }
type TimeToLiveDescription struct { AttributeName *string; TimeToLiveStatus TimeToLiveStatus }
type TimeToLiveSpecification struct { AttributeName *string; Enabled *bool }
type TimeToLiveStatus string
func (TimeToLiveStatus) Values() []TimeToLiveStatus
type TransactGetItem struct { Get *Get }
type TransactWriteItem struct { ConditionCheck *ConditionCheck; Delete *Delete; Put *Put; Update *Update }
type TransactionCanceledException struct { Message *string; ErrorCodeOverride *string; CancellationReasons []CancellationReason }
func (*TransactionCanceledException) Error() string
func (*TransactionCanceledException) ErrorCode() string
func (*TransactionCanceledException) ErrorFault() smithy.ErrorFault
func (*TransactionCanceledException) ErrorMessage() string
type TransactionConflictException struct { Message *string; ErrorCodeOverride *string }
func (*TransactionConflictException) Error() string
func (*TransactionConflictException) ErrorCode() string
func (*TransactionConflictException) ErrorFault() smithy.ErrorFault
func (*TransactionConflictException) ErrorMessage() string
type TransactionInProgressException struct { Message *string; ErrorCodeOverride *string }
func (*TransactionInProgressException) Error() string
func (*TransactionInProgressException) ErrorCode() string
func (*TransactionInProgressException) ErrorFault() smithy.ErrorFault
func (*TransactionInProgressException) ErrorMessage() string
type UnknownUnionMember struct { Tag string; Value []byte }
type Update struct { Key map[string]AttributeValue; TableName *string; UpdateExpression *string; ConditionExpression *string; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]AttributeValue; ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure }
type UpdateGlobalSecondaryIndexAction struct { IndexName *string; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput; WarmThroughput *WarmThroughput }
type UpdateKinesisStreamingConfiguration struct { ApproximateCreationDateTimePrecision ApproximateCreationDateTimePrecision }
type UpdateReplicationGroupMemberAction struct { RegionName *string; GlobalSecondaryIndexes []ReplicaGlobalSecondaryIndex; KMSMasterKeyId *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride; TableClassOverride TableClass }
type VectorAttributeDefinition struct { AttributeName *string }
type VectorCapacity struct { VectorSearchRequestBytes *float64; VectorWriteRequestBytes *float64 }
type VectorDistanceFunction string
func (VectorDistanceFunction) Values() []VectorDistanceFunction
type VectorIndex struct { Dimensions *int64; DistanceFunction VectorDistanceFunction; IndexName *string; Projection *Projection; VectorAttribute *VectorAttributeDefinition; SearchSchema []SearchSchemaElement }
type VectorIndexDescription struct { Backfilling *bool; Dimensions *int64; DistanceFunction VectorDistanceFunction; IndexArn *string; IndexName *string; IndexSizeBytes *int64; IndexStatus IndexStatus; ItemCount *int64; Projection *Projection; SearchSchema []SearchSchemaElement; VectorAttribute *VectorAttributeDefinition }
type VectorIndexInfo struct { Dimensions *int64; DistanceFunction VectorDistanceFunction; IndexName *string; Projection *Projection; SearchSchema []SearchSchemaElement; VectorAttribute *VectorAttributeDefinition }
type VectorIndexUpdate struct { Create *CreateVectorIndexAction; Delete *DeleteVectorIndexAction }
type WarmThroughput struct { ReadUnitsPerSecond *int64; WriteUnitsPerSecond *int64 }
type WitnessStatus string
func (WitnessStatus) Values() []WitnessStatus
type WriteRequest struct { DeleteRequest *DeleteRequest; PutRequest *PutRequest }
