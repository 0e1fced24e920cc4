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
func (*ArchivalSummary) Deserialize(d smithy.ShapeDeserializer) error
func (*ArchivalSummary) Serialize(s smithy.ShapeSerializer)
func (*ArchivalSummary) SerializeMembers(s smithy.ShapeSerializer)
type AttributeAction string
func (AttributeAction) Values() []AttributeAction
type AttributeDefinition struct { AttributeName *string; AttributeType ScalarAttributeType }
func (*AttributeDefinition) Deserialize(d smithy.ShapeDeserializer) error
func (*AttributeDefinition) Serialize(s smithy.ShapeSerializer)
func (*AttributeDefinition) SerializeMembers(s smithy.ShapeSerializer)
type AttributeValue interface { isAttributeValue() }
type AttributeValueMemberB struct { Value []byte }
func (*AttributeValueMemberB) Deserialize(d smithy.ShapeDeserializer) error
func (*AttributeValueMemberB) Serialize(s smithy.ShapeSerializer)
type AttributeValueMemberBOOL struct { Value bool }
func (*AttributeValueMemberBOOL) Deserialize(d smithy.ShapeDeserializer) error
func (*AttributeValueMemberBOOL) Serialize(s smithy.ShapeSerializer)
type AttributeValueMemberBS struct { Value [][]byte }
func (*AttributeValueMemberBS) Deserialize(d smithy.ShapeDeserializer) error
func (*AttributeValueMemberBS) Serialize(s smithy.ShapeSerializer)
type AttributeValueMemberL struct { Value []AttributeValue }
func (*AttributeValueMemberL) Deserialize(d smithy.ShapeDeserializer) error
func (*AttributeValueMemberL) Serialize(s smithy.ShapeSerializer)
type AttributeValueMemberM struct { Value map[string]AttributeValue }
func (*AttributeValueMemberM) Deserialize(d smithy.ShapeDeserializer) error
func (*AttributeValueMemberM) Serialize(s smithy.ShapeSerializer)
type AttributeValueMemberN struct { Value string }
func (*AttributeValueMemberN) Deserialize(d smithy.ShapeDeserializer) error
func (*AttributeValueMemberN) Serialize(s smithy.ShapeSerializer)
type AttributeValueMemberNS struct { Value []string }
func (*AttributeValueMemberNS) Deserialize(d smithy.ShapeDeserializer) error
func (*AttributeValueMemberNS) Serialize(s smithy.ShapeSerializer)
type AttributeValueMemberNULL struct { Value bool }
func (*AttributeValueMemberNULL) Deserialize(d smithy.ShapeDeserializer) error
func (*AttributeValueMemberNULL) Serialize(s smithy.ShapeSerializer)
type AttributeValueMemberS struct { Value string }
func (*AttributeValueMemberS) Deserialize(d smithy.ShapeDeserializer) error
func (*AttributeValueMemberS) Serialize(s smithy.ShapeSerializer)
type AttributeValueMemberSS struct { Value []string }
func (*AttributeValueMemberSS) Deserialize(d smithy.ShapeDeserializer) error
func (*AttributeValueMemberSS) Serialize(s smithy.ShapeSerializer)
type AttributeValueUpdate struct { Action AttributeAction; Value AttributeValue }
func (*AttributeValueUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*AttributeValueUpdate) Serialize(s smithy.ShapeSerializer)
func (*AttributeValueUpdate) SerializeMembers(s smithy.ShapeSerializer)
type AutoScalingPolicyDescription struct { PolicyName *string; TargetTrackingScalingPolicyConfiguration *AutoScalingTargetTrackingScalingPolicyConfigurationDescription }
func (*AutoScalingPolicyDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*AutoScalingPolicyDescription) Serialize(s smithy.ShapeSerializer)
func (*AutoScalingPolicyDescription) SerializeMembers(s smithy.ShapeSerializer)
type AutoScalingPolicyUpdate struct { TargetTrackingScalingPolicyConfiguration *AutoScalingTargetTrackingScalingPolicyConfigurationUpdate; PolicyName *string }
func (*AutoScalingPolicyUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*AutoScalingPolicyUpdate) Serialize(s smithy.ShapeSerializer)
func (*AutoScalingPolicyUpdate) SerializeMembers(s smithy.ShapeSerializer)
type AutoScalingSettingsDescription struct { AutoScalingDisabled *bool; AutoScalingRoleArn *string; MaximumUnits *int64; MinimumUnits *int64; ScalingPolicies []AutoScalingPolicyDescription }
func (*AutoScalingSettingsDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*AutoScalingSettingsDescription) Serialize(s smithy.ShapeSerializer)
func (*AutoScalingSettingsDescription) SerializeMembers(s smithy.ShapeSerializer)
type AutoScalingSettingsUpdate struct { AutoScalingDisabled *bool; AutoScalingRoleArn *string; MaximumUnits *int64; MinimumUnits *int64; ScalingPolicyUpdate *AutoScalingPolicyUpdate }
func (*AutoScalingSettingsUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*AutoScalingSettingsUpdate) Serialize(s smithy.ShapeSerializer)
func (*AutoScalingSettingsUpdate) SerializeMembers(s smithy.ShapeSerializer)
type AutoScalingTargetTrackingScalingPolicyConfigurationDescription struct { TargetValue *float64; DisableScaleIn *bool; ScaleInCooldown *int32; ScaleOutCooldown *int32 }
func (*AutoScalingTargetTrackingScalingPolicyConfigurationDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*AutoScalingTargetTrackingScalingPolicyConfigurationDescription) Serialize(s smithy.ShapeSerializer)
func (*AutoScalingTargetTrackingScalingPolicyConfigurationDescription) SerializeMembers(s smithy.ShapeSerializer)
type AutoScalingTargetTrackingScalingPolicyConfigurationUpdate struct { TargetValue *float64; DisableScaleIn *bool; ScaleInCooldown *int32; ScaleOutCooldown *int32 }
func (*AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) Serialize(s smithy.ShapeSerializer)
func (*AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) SerializeMembers(s smithy.ShapeSerializer)
type BackupDescription struct { BackupDetails *BackupDetails; SourceTableDetails *SourceTableDetails; SourceTableFeatureDetails *SourceTableFeatureDetails }
func (*BackupDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*BackupDescription) Serialize(s smithy.ShapeSerializer)
func (*BackupDescription) SerializeMembers(s smithy.ShapeSerializer)
type BackupDetails struct { BackupArn *string; BackupCreationDateTime *time.Time; BackupName *string; BackupStatus BackupStatus; BackupType BackupType; BackupExpiryDateTime *time.Time; BackupSizeBytes *int64 }
func (*BackupDetails) Deserialize(d smithy.ShapeDeserializer) error
func (*BackupDetails) Serialize(s smithy.ShapeSerializer)
func (*BackupDetails) SerializeMembers(s smithy.ShapeSerializer)
type BackupInUseException struct { Message *string; ErrorCodeOverride *string }
func (*BackupInUseException) Deserialize(d smithy.ShapeDeserializer) error
func (*BackupInUseException) Error() string
func (*BackupInUseException) ErrorCode() string
func (*BackupInUseException) ErrorFault() smithy.ErrorFault
func (*BackupInUseException) ErrorMessage() string
func (*BackupInUseException) Serialize(s smithy.ShapeSerializer)
func (*BackupInUseException) SerializeMembers(s smithy.ShapeSerializer)
type BackupNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*BackupNotFoundException) Deserialize(d smithy.ShapeDeserializer) error
func (*BackupNotFoundException) Error() string
func (*BackupNotFoundException) ErrorCode() string
func (*BackupNotFoundException) ErrorFault() smithy.ErrorFault
func (*BackupNotFoundException) ErrorMessage() string
func (*BackupNotFoundException) Serialize(s smithy.ShapeSerializer)
func (*BackupNotFoundException) SerializeMembers(s smithy.ShapeSerializer)
type BackupStatus string
func (BackupStatus) Values() []BackupStatus
type BackupSummary struct { BackupArn *string; BackupCreationDateTime *time.Time; BackupExpiryDateTime *time.Time; BackupName *string; BackupSizeBytes *int64; BackupStatus BackupStatus; BackupType BackupType; TableArn *string; TableId *string; TableName *string }
func (*BackupSummary) Deserialize(d smithy.ShapeDeserializer) error
func (*BackupSummary) Serialize(s smithy.ShapeSerializer)
func (*BackupSummary) SerializeMembers(s smithy.ShapeSerializer)
type BackupType string
func (BackupType) Values() []BackupType
type BackupTypeFilter string
func (BackupTypeFilter) Values() []BackupTypeFilter
type BatchStatementError struct { Code BatchStatementErrorCodeEnum; Item map[string]AttributeValue; Message *string }
func (*BatchStatementError) Deserialize(d smithy.ShapeDeserializer) error
func (*BatchStatementError) Serialize(s smithy.ShapeSerializer)
func (*BatchStatementError) SerializeMembers(s smithy.ShapeSerializer)
type BatchStatementErrorCodeEnum string
func (BatchStatementErrorCodeEnum) Values() []BatchStatementErrorCodeEnum
type BatchStatementRequest struct { Statement *string; ConsistentRead *bool; Parameters []AttributeValue; ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure }
func (*BatchStatementRequest) Deserialize(d smithy.ShapeDeserializer) error
func (*BatchStatementRequest) Serialize(s smithy.ShapeSerializer)
func (*BatchStatementRequest) SerializeMembers(s smithy.ShapeSerializer)
type BatchStatementResponse struct { Error *BatchStatementError; Item map[string]AttributeValue; TableName *string }
func (*BatchStatementResponse) Deserialize(d smithy.ShapeDeserializer) error
func (*BatchStatementResponse) Serialize(s smithy.ShapeSerializer)
func (*BatchStatementResponse) SerializeMembers(s smithy.ShapeSerializer)
type BillingMode string
func (BillingMode) Values() []BillingMode
type BillingModeSummary struct { BillingMode BillingMode; LastUpdateToPayPerRequestDateTime *time.Time }
func (*BillingModeSummary) Deserialize(d smithy.ShapeDeserializer) error
func (*BillingModeSummary) Serialize(s smithy.ShapeSerializer)
func (*BillingModeSummary) SerializeMembers(s smithy.ShapeSerializer)
type BulkOperationBytes struct { BulkPutBytes *int64 }
func (*BulkOperationBytes) Deserialize(d smithy.ShapeDeserializer) error
func (*BulkOperationBytes) Serialize(s smithy.ShapeSerializer)
func (*BulkOperationBytes) SerializeMembers(s smithy.ShapeSerializer)
type BulkOperationDescription struct { BulkOperationArn *string; BulkOperationStatus BulkOperationStatus; BulkOperationUsage []BulkOperationUsage; ClientToken *string; EndTime *time.Time; FailedItemCount int64; FailureCode *string; FailureMessage *string; InputS3Configuration *InputS3Configuration; MaxWriteRequestUnits *int64; OutputS3Configuration *OutputS3Configuration; PerformanceTier BulkOperationPerformanceTier; ProcessedInputBytes *int64; ProcessedItemCount int64; StartTime *time.Time; TableDetails []BulkOperationTableDetail; TotalInputBytes *int64 }
func (*BulkOperationDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*BulkOperationDescription) Serialize(s smithy.ShapeSerializer)
func (*BulkOperationDescription) SerializeMembers(s smithy.ShapeSerializer)
type BulkOperationInputFormat string
func (BulkOperationInputFormat) Values() []BulkOperationInputFormat
type BulkOperationPerformanceTier string
func (BulkOperationPerformanceTier) Values() []BulkOperationPerformanceTier
type BulkOperationStatus string
func (BulkOperationStatus) Values() []BulkOperationStatus
type BulkOperationSummary struct { BulkOperationArn *string; BulkOperationStatus BulkOperationStatus; StartTime *time.Time; EndTime *time.Time }
func (*BulkOperationSummary) Deserialize(d smithy.ShapeDeserializer) error
func (*BulkOperationSummary) Serialize(s smithy.ShapeSerializer)
func (*BulkOperationSummary) SerializeMembers(s smithy.ShapeSerializer)
type BulkOperationTableDetail struct { TableId *string; TableName *string }
func (*BulkOperationTableDetail) Deserialize(d smithy.ShapeDeserializer) error
func (*BulkOperationTableDetail) Serialize(s smithy.ShapeSerializer)
func (*BulkOperationTableDetail) SerializeMembers(s smithy.ShapeSerializer)
type BulkOperationUsage struct { BulkPutBytes *int64; GlobalSecondaryIndexes map[string]BulkOperationBytes; LocalSecondaryIndexes map[string]BulkOperationBytes; Table *BulkOperationBytes; TableName *string; VectorIndexes map[string]BulkOperationVectorBytes }
func (*BulkOperationUsage) Deserialize(d smithy.ShapeDeserializer) error
func (*BulkOperationUsage) Serialize(s smithy.ShapeSerializer)
func (*BulkOperationUsage) SerializeMembers(s smithy.ShapeSerializer)
type BulkOperationVectorBytes struct { BulkPutVectorBytes *int64 }
func (*BulkOperationVectorBytes) Deserialize(d smithy.ShapeDeserializer) error
func (*BulkOperationVectorBytes) Serialize(s smithy.ShapeSerializer)
func (*BulkOperationVectorBytes) SerializeMembers(s smithy.ShapeSerializer)
type CancellationReason struct { Code *string; Item map[string]AttributeValue; Message *string }
func (*CancellationReason) Deserialize(d smithy.ShapeDeserializer) error
func (*CancellationReason) Serialize(s smithy.ShapeSerializer)
func (*CancellationReason) SerializeMembers(s smithy.ShapeSerializer)
type Capacity struct { CapacityUnits *float64; ReadCapacityUnits *float64; WriteCapacityUnits *float64 }
func (*Capacity) Deserialize(d smithy.ShapeDeserializer) error
func (*Capacity) Serialize(s smithy.ShapeSerializer)
func (*Capacity) SerializeMembers(s smithy.ShapeSerializer)
type ComparisonOperator string
func (ComparisonOperator) Values() []ComparisonOperator
type Condition struct { ComparisonOperator ComparisonOperator; AttributeValueList []AttributeValue }
func (*Condition) Deserialize(d smithy.ShapeDeserializer) error
func (*Condition) Serialize(s smithy.ShapeSerializer)
func (*Condition) SerializeMembers(s smithy.ShapeSerializer)
type ConditionCheck struct { ConditionExpression *string; Key map[string]AttributeValue; TableName *string; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]AttributeValue; ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure }
func (*ConditionCheck) Deserialize(d smithy.ShapeDeserializer) error
func (*ConditionCheck) Serialize(s smithy.ShapeSerializer)
func (*ConditionCheck) SerializeMembers(s smithy.ShapeSerializer)
type ConditionalCheckFailedException struct { Message *string; ErrorCodeOverride *string; Item map[string]AttributeValue }
func (*ConditionalCheckFailedException) Deserialize(d smithy.ShapeDeserializer) error
func (*ConditionalCheckFailedException) Error() string
func (*ConditionalCheckFailedException) ErrorCode() string
func (*ConditionalCheckFailedException) ErrorFault() smithy.ErrorFault
func (*ConditionalCheckFailedException) ErrorMessage() string
func (*ConditionalCheckFailedException) Serialize(s smithy.ShapeSerializer)
func (*ConditionalCheckFailedException) SerializeMembers(s smithy.ShapeSerializer)
type ConditionalOperator string
func (ConditionalOperator) Values() []ConditionalOperator
type ConsumedCapacity struct { CapacityUnits *float64; GlobalSecondaryIndexes map[string]Capacity; LocalSecondaryIndexes map[string]Capacity; ReadCapacityUnits *float64; Table *Capacity; TableName *string; VectorIndexes map[string]VectorCapacity; WriteCapacityUnits *float64 }
func (*ConsumedCapacity) Deserialize(d smithy.ShapeDeserializer) error
func (*ConsumedCapacity) Serialize(s smithy.ShapeSerializer)
func (*ConsumedCapacity) SerializeMembers(s smithy.ShapeSerializer)
type ContinuousBackupsDescription struct { ContinuousBackupsStatus ContinuousBackupsStatus; PointInTimeRecoveryDescription *PointInTimeRecoveryDescription }
func (*ContinuousBackupsDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*ContinuousBackupsDescription) Serialize(s smithy.ShapeSerializer)
func (*ContinuousBackupsDescription) SerializeMembers(s smithy.ShapeSerializer)
type ContinuousBackupsStatus string
func (ContinuousBackupsStatus) Values() []ContinuousBackupsStatus
type ContinuousBackupsUnavailableException struct { Message *string; ErrorCodeOverride *string }
func (*ContinuousBackupsUnavailableException) Deserialize(d smithy.ShapeDeserializer) error
func (*ContinuousBackupsUnavailableException) Error() string
func (*ContinuousBackupsUnavailableException) ErrorCode() string
func (*ContinuousBackupsUnavailableException) ErrorFault() smithy.ErrorFault
func (*ContinuousBackupsUnavailableException) ErrorMessage() string
func (*ContinuousBackupsUnavailableException) Serialize(s smithy.ShapeSerializer)
func (*ContinuousBackupsUnavailableException) SerializeMembers(s smithy.ShapeSerializer)
type ContributorInsightsAction string
func (ContributorInsightsAction) Values() []ContributorInsightsAction
type ContributorInsightsMode string
func (ContributorInsightsMode) Values() []ContributorInsightsMode
type ContributorInsightsStatus string
func (ContributorInsightsStatus) Values() []ContributorInsightsStatus
type ContributorInsightsSummary struct { ContributorInsightsMode ContributorInsightsMode; ContributorInsightsStatus ContributorInsightsStatus; IndexName *string; TableName *string }
func (*ContributorInsightsSummary) Deserialize(d smithy.ShapeDeserializer) error
func (*ContributorInsightsSummary) Serialize(s smithy.ShapeSerializer)
func (*ContributorInsightsSummary) SerializeMembers(s smithy.ShapeSerializer)
type CreateGlobalSecondaryIndexAction struct { IndexName *string; KeySchema []KeySchemaElement; Projection *Projection; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput; WarmThroughput *WarmThroughput }
func (*CreateGlobalSecondaryIndexAction) Deserialize(d smithy.ShapeDeserializer) error
func (*CreateGlobalSecondaryIndexAction) Serialize(s smithy.ShapeSerializer)
func (*CreateGlobalSecondaryIndexAction) SerializeMembers(s smithy.ShapeSerializer)
type CreateGlobalTableWitnessGroupMemberAction struct { RegionName *string }
func (*CreateGlobalTableWitnessGroupMemberAction) Deserialize(d smithy.ShapeDeserializer) error
func (*CreateGlobalTableWitnessGroupMemberAction) Serialize(s smithy.ShapeSerializer)
func (*CreateGlobalTableWitnessGroupMemberAction) SerializeMembers(s smithy.ShapeSerializer)
type CreateReplicaAction struct { RegionName *string }
func (*CreateReplicaAction) Deserialize(d smithy.ShapeDeserializer) error
func (*CreateReplicaAction) Serialize(s smithy.ShapeSerializer)
func (*CreateReplicaAction) SerializeMembers(s smithy.ShapeSerializer)
type CreateReplicationGroupMemberAction struct { RegionName *string; GlobalSecondaryIndexes []ReplicaGlobalSecondaryIndex; KMSMasterKeyId *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride; TableClassOverride TableClass }
func (*CreateReplicationGroupMemberAction) Deserialize(d smithy.ShapeDeserializer) error
func (*CreateReplicationGroupMemberAction) Serialize(s smithy.ShapeSerializer)
func (*CreateReplicationGroupMemberAction) SerializeMembers(s smithy.ShapeSerializer)
type CreateVectorIndexAction struct { Dimensions *int64; DistanceFunction VectorDistanceFunction; IndexName *string; Projection *Projection; VectorAttribute *VectorAttributeDefinition; SearchSchema []SearchSchemaElement }
func (*CreateVectorIndexAction) Deserialize(d smithy.ShapeDeserializer) error
func (*CreateVectorIndexAction) Serialize(s smithy.ShapeSerializer)
func (*CreateVectorIndexAction) SerializeMembers(s smithy.ShapeSerializer)
type CsvOptions struct { Delimiter *string; HeaderList []string }
func (*CsvOptions) Deserialize(d smithy.ShapeDeserializer) error
func (*CsvOptions) Serialize(s smithy.ShapeSerializer)
func (*CsvOptions) SerializeMembers(s smithy.ShapeSerializer)
type Delete struct { Key map[string]AttributeValue; TableName *string; ConditionExpression *string; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]AttributeValue; ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure }
func (*Delete) Deserialize(d smithy.ShapeDeserializer) error
func (*Delete) Serialize(s smithy.ShapeSerializer)
func (*Delete) SerializeMembers(s smithy.ShapeSerializer)
type DeleteGlobalSecondaryIndexAction struct { IndexName *string }
func (*DeleteGlobalSecondaryIndexAction) Deserialize(d smithy.ShapeDeserializer) error
func (*DeleteGlobalSecondaryIndexAction) Serialize(s smithy.ShapeSerializer)
func (*DeleteGlobalSecondaryIndexAction) SerializeMembers(s smithy.ShapeSerializer)
type DeleteGlobalTableWitnessGroupMemberAction struct { RegionName *string }
func (*DeleteGlobalTableWitnessGroupMemberAction) Deserialize(d smithy.ShapeDeserializer) error
func (*DeleteGlobalTableWitnessGroupMemberAction) Serialize(s smithy.ShapeSerializer)
func (*DeleteGlobalTableWitnessGroupMemberAction) SerializeMembers(s smithy.ShapeSerializer)
type DeleteReplicaAction struct { RegionName *string }
func (*DeleteReplicaAction) Deserialize(d smithy.ShapeDeserializer) error
func (*DeleteReplicaAction) Serialize(s smithy.ShapeSerializer)
func (*DeleteReplicaAction) SerializeMembers(s smithy.ShapeSerializer)
type DeleteReplicationGroupMemberAction struct { RegionName *string }
func (*DeleteReplicationGroupMemberAction) Deserialize(d smithy.ShapeDeserializer) error
func (*DeleteReplicationGroupMemberAction) Serialize(s smithy.ShapeSerializer)
func (*DeleteReplicationGroupMemberAction) SerializeMembers(s smithy.ShapeSerializer)
type DeleteRequest struct { Key map[string]AttributeValue }
func (*DeleteRequest) Deserialize(d smithy.ShapeDeserializer) error
func (*DeleteRequest) Serialize(s smithy.ShapeSerializer)
func (*DeleteRequest) SerializeMembers(s smithy.ShapeSerializer)
type DeleteVectorIndexAction struct { IndexName *string }
func (*DeleteVectorIndexAction) Deserialize(d smithy.ShapeDeserializer) error
func (*DeleteVectorIndexAction) Serialize(s smithy.ShapeSerializer)
func (*DeleteVectorIndexAction) SerializeMembers(s smithy.ShapeSerializer)
type DestinationStatus string
func (DestinationStatus) Values() []DestinationStatus
type DisassociateReplicationGroupMemberAction struct { DisassociationMode DisassociationMode; RegionName *string }
func (*DisassociateReplicationGroupMemberAction) Deserialize(d smithy.ShapeDeserializer) error
func (*DisassociateReplicationGroupMemberAction) Serialize(s smithy.ShapeSerializer)
func (*DisassociateReplicationGroupMemberAction) SerializeMembers(s smithy.ShapeSerializer)
type DisassociationMode string
func (DisassociationMode) Values() []DisassociationMode
type DuplicateItemException struct { Message *string; ErrorCodeOverride *string }
func (*DuplicateItemException) Deserialize(d smithy.ShapeDeserializer) error
func (*DuplicateItemException) Error() string
func (*DuplicateItemException) ErrorCode() string
func (*DuplicateItemException) ErrorFault() smithy.ErrorFault
func (*DuplicateItemException) ErrorMessage() string
func (*DuplicateItemException) Serialize(s smithy.ShapeSerializer)
func (*DuplicateItemException) SerializeMembers(s smithy.ShapeSerializer)
type EnableKinesisStreamingConfiguration struct { ApproximateCreationDateTimePrecision ApproximateCreationDateTimePrecision }
func (*EnableKinesisStreamingConfiguration) Deserialize(d smithy.ShapeDeserializer) error
func (*EnableKinesisStreamingConfiguration) Serialize(s smithy.ShapeSerializer)
func (*EnableKinesisStreamingConfiguration) SerializeMembers(s smithy.ShapeSerializer)
type Endpoint struct { Address *string; CachePeriodInMinutes int64 }
func (*Endpoint) Deserialize(d smithy.ShapeDeserializer) error
func (*Endpoint) Serialize(s smithy.ShapeSerializer)
func (*Endpoint) SerializeMembers(s smithy.ShapeSerializer)
type ExpectedAttributeValue struct { AttributeValueList []AttributeValue; ComparisonOperator ComparisonOperator; Exists *bool; Value AttributeValue }
func (*ExpectedAttributeValue) Deserialize(d smithy.ShapeDeserializer) error
func (*ExpectedAttributeValue) Serialize(s smithy.ShapeSerializer)
func (*ExpectedAttributeValue) SerializeMembers(s smithy.ShapeSerializer)
type ExportConflictException struct { Message *string; ErrorCodeOverride *string }
func (*ExportConflictException) Deserialize(d smithy.ShapeDeserializer) error
func (*ExportConflictException) Error() string
func (*ExportConflictException) ErrorCode() string
func (*ExportConflictException) ErrorFault() smithy.ErrorFault
func (*ExportConflictException) ErrorMessage() string
func (*ExportConflictException) Serialize(s smithy.ShapeSerializer)
func (*ExportConflictException) SerializeMembers(s smithy.ShapeSerializer)
type ExportDescription struct { BilledSizeBytes *int64; ClientToken *string; EndTime *time.Time; ExportArn *string; ExportFormat ExportFormat; ExportManifest *string; ExportStatus ExportStatus; ExportTime *time.Time; ExportType ExportType; FailureCode *string; FailureMessage *string; FilterSpecification *FilterSpecification; IncrementalExportSpecification *IncrementalExportSpecification; ItemCount *int64; S3Bucket *string; S3BucketOwner *string; S3Prefix *string; S3SseAlgorithm S3SseAlgorithm; S3SseKmsKeyId *string; StartTime *time.Time; TableArn *string; TableId *string }
func (*ExportDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*ExportDescription) Serialize(s smithy.ShapeSerializer)
func (*ExportDescription) SerializeMembers(s smithy.ShapeSerializer)
type ExportFormat string
func (ExportFormat) Values() []ExportFormat
type ExportNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ExportNotFoundException) Deserialize(d smithy.ShapeDeserializer) error
func (*ExportNotFoundException) Error() string
func (*ExportNotFoundException) ErrorCode() string
func (*ExportNotFoundException) ErrorFault() smithy.ErrorFault
func (*ExportNotFoundException) ErrorMessage() string
func (*ExportNotFoundException) Serialize(s smithy.ShapeSerializer)
func (*ExportNotFoundException) SerializeMembers(s smithy.ShapeSerializer)
type ExportStatus string
func (ExportStatus) Values() []ExportStatus
type ExportSummary struct { ExportArn *string; ExportStatus ExportStatus; ExportType ExportType }
func (*ExportSummary) Deserialize(d smithy.ShapeDeserializer) error
func (*ExportSummary) Serialize(s smithy.ShapeSerializer)
func (*ExportSummary) SerializeMembers(s smithy.ShapeSerializer)
type ExportType string
func (ExportType) Values() []ExportType
type ExportViewType string
func (ExportViewType) Values() []ExportViewType
type FailureException struct { ExceptionDescription *string; ExceptionName *string }
func (*FailureException) Deserialize(d smithy.ShapeDeserializer) error
func (*FailureException) Serialize(s smithy.ShapeSerializer)
func (*FailureException) SerializeMembers(s smithy.ShapeSerializer)
type FilterSpecification struct { ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]AttributeValue; FilterExpression *string; KeyConditionExpression *string; ProjectionExpression *string }
func (*FilterSpecification) Deserialize(d smithy.ShapeDeserializer) error
func (*FilterSpecification) Serialize(s smithy.ShapeSerializer)
func (*FilterSpecification) SerializeMembers(s smithy.ShapeSerializer)
type Get struct { Key map[string]AttributeValue; TableName *string; ExpressionAttributeNames map[string]string; ProjectionExpression *string }
func (*Get) Deserialize(d smithy.ShapeDeserializer) error
func (*Get) Serialize(s smithy.ShapeSerializer)
func (*Get) SerializeMembers(s smithy.ShapeSerializer)
type GlobalSecondaryIndex struct { IndexName *string; KeySchema []KeySchemaElement; Projection *Projection; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput; WarmThroughput *WarmThroughput }
func (*GlobalSecondaryIndex) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalSecondaryIndex) Serialize(s smithy.ShapeSerializer)
func (*GlobalSecondaryIndex) SerializeMembers(s smithy.ShapeSerializer)
type GlobalSecondaryIndexAutoScalingUpdate struct { IndexName *string; ProvisionedWriteCapacityAutoScalingUpdate *AutoScalingSettingsUpdate }
func (*GlobalSecondaryIndexAutoScalingUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalSecondaryIndexAutoScalingUpdate) Serialize(s smithy.ShapeSerializer)
func (*GlobalSecondaryIndexAutoScalingUpdate) SerializeMembers(s smithy.ShapeSerializer)
type GlobalSecondaryIndexDescription struct { Backfilling *bool; IndexArn *string; IndexName *string; IndexSizeBytes *int64; IndexStatus IndexStatus; ItemCount *int64; KeySchema []KeySchemaElement; OnDemandThroughput *OnDemandThroughput; Projection *Projection; ProvisionedThroughput *ProvisionedThroughputDescription; WarmThroughput *GlobalSecondaryIndexWarmThroughputDescription }
func (*GlobalSecondaryIndexDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalSecondaryIndexDescription) Serialize(s smithy.ShapeSerializer)
func (*GlobalSecondaryIndexDescription) SerializeMembers(s smithy.ShapeSerializer)
type GlobalSecondaryIndexInfo struct { IndexName *string; KeySchema []KeySchemaElement; OnDemandThroughput *OnDemandThroughput; Projection *Projection; ProvisionedThroughput *ProvisionedThroughput }
func (*GlobalSecondaryIndexInfo) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalSecondaryIndexInfo) Serialize(s smithy.ShapeSerializer)
func (*GlobalSecondaryIndexInfo) SerializeMembers(s smithy.ShapeSerializer)
type GlobalSecondaryIndexUpdate struct { Create *CreateGlobalSecondaryIndexAction; Delete *DeleteGlobalSecondaryIndexAction; Update *UpdateGlobalSecondaryIndexAction }
func (*GlobalSecondaryIndexUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalSecondaryIndexUpdate) Serialize(s smithy.ShapeSerializer)
func (*GlobalSecondaryIndexUpdate) SerializeMembers(s smithy.ShapeSerializer)
type GlobalSecondaryIndexWarmThroughputDescription struct { ReadUnitsPerSecond *int64; Status IndexStatus; WriteUnitsPerSecond *int64 }
func (*GlobalSecondaryIndexWarmThroughputDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalSecondaryIndexWarmThroughputDescription) Serialize(s smithy.ShapeSerializer)
func (*GlobalSecondaryIndexWarmThroughputDescription) SerializeMembers(s smithy.ShapeSerializer)
type GlobalTable struct { GlobalTableName *string; ReplicationGroup []Replica }
func (*GlobalTable) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalTable) Serialize(s smithy.ShapeSerializer)
func (*GlobalTable) SerializeMembers(s smithy.ShapeSerializer)
type GlobalTableAlreadyExistsException struct { Message *string; ErrorCodeOverride *string }
func (*GlobalTableAlreadyExistsException) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalTableAlreadyExistsException) Error() string
func (*GlobalTableAlreadyExistsException) ErrorCode() string
func (*GlobalTableAlreadyExistsException) ErrorFault() smithy.ErrorFault
func (*GlobalTableAlreadyExistsException) ErrorMessage() string
func (*GlobalTableAlreadyExistsException) Serialize(s smithy.ShapeSerializer)
func (*GlobalTableAlreadyExistsException) SerializeMembers(s smithy.ShapeSerializer)
type GlobalTableDescription struct { CreationDateTime *time.Time; GlobalTableArn *string; GlobalTableName *string; GlobalTableStatus GlobalTableStatus; ReplicationGroup []ReplicaDescription }
func (*GlobalTableDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalTableDescription) Serialize(s smithy.ShapeSerializer)
func (*GlobalTableDescription) SerializeMembers(s smithy.ShapeSerializer)
type GlobalTableGlobalSecondaryIndexSettingsUpdate struct { IndexName *string; ProvisionedWriteCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate; ProvisionedWriteCapacityUnits *int64 }
func (*GlobalTableGlobalSecondaryIndexSettingsUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalTableGlobalSecondaryIndexSettingsUpdate) Serialize(s smithy.ShapeSerializer)
func (*GlobalTableGlobalSecondaryIndexSettingsUpdate) SerializeMembers(s smithy.ShapeSerializer)
type GlobalTableNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*GlobalTableNotFoundException) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalTableNotFoundException) Error() string
func (*GlobalTableNotFoundException) ErrorCode() string
func (*GlobalTableNotFoundException) ErrorFault() smithy.ErrorFault
func (*GlobalTableNotFoundException) ErrorMessage() string
func (*GlobalTableNotFoundException) Serialize(s smithy.ShapeSerializer)
func (*GlobalTableNotFoundException) SerializeMembers(s smithy.ShapeSerializer)
type GlobalTableSettingsReplicationMode string
func (GlobalTableSettingsReplicationMode) Values() []GlobalTableSettingsReplicationMode
type GlobalTableStatus string
func (GlobalTableStatus) Values() []GlobalTableStatus
type GlobalTableWitnessDescription struct { RegionName *string; WitnessStatus WitnessStatus }
func (*GlobalTableWitnessDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalTableWitnessDescription) Serialize(s smithy.ShapeSerializer)
func (*GlobalTableWitnessDescription) SerializeMembers(s smithy.ShapeSerializer)
type GlobalTableWitnessGroupUpdate struct { Create *CreateGlobalTableWitnessGroupMemberAction; Delete *DeleteGlobalTableWitnessGroupMemberAction }
func (*GlobalTableWitnessGroupUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*GlobalTableWitnessGroupUpdate) Serialize(s smithy.ShapeSerializer)
func (*GlobalTableWitnessGroupUpdate) SerializeMembers(s smithy.ShapeSerializer)
type IdempotentParameterMismatchException struct { Message *string; ErrorCodeOverride *string }
func (*IdempotentParameterMismatchException) Deserialize(d smithy.ShapeDeserializer) error
func (*IdempotentParameterMismatchException) Error() string
func (*IdempotentParameterMismatchException) ErrorCode() string
func (*IdempotentParameterMismatchException) ErrorFault() smithy.ErrorFault
func (*IdempotentParameterMismatchException) ErrorMessage() string
func (*IdempotentParameterMismatchException) Serialize(s smithy.ShapeSerializer)
func (*IdempotentParameterMismatchException) SerializeMembers(s smithy.ShapeSerializer)
type ImportConflictException struct { Message *string; ErrorCodeOverride *string }
func (*ImportConflictException) Deserialize(d smithy.ShapeDeserializer) error
func (*ImportConflictException) Error() string
func (*ImportConflictException) ErrorCode() string
func (*ImportConflictException) ErrorFault() smithy.ErrorFault
func (*ImportConflictException) ErrorMessage() string
func (*ImportConflictException) Serialize(s smithy.ShapeSerializer)
func (*ImportConflictException) SerializeMembers(s smithy.ShapeSerializer)
type ImportNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ImportNotFoundException) Deserialize(d smithy.ShapeDeserializer) error
func (*ImportNotFoundException) Error() string
func (*ImportNotFoundException) ErrorCode() string
func (*ImportNotFoundException) ErrorFault() smithy.ErrorFault
func (*ImportNotFoundException) ErrorMessage() string
func (*ImportNotFoundException) Serialize(s smithy.ShapeSerializer)
func (*ImportNotFoundException) SerializeMembers(s smithy.ShapeSerializer)
type ImportStatus string
func (ImportStatus) Values() []ImportStatus
type ImportSummary struct { CloudWatchLogGroupArn *string; EndTime *time.Time; ImportArn *string; ImportStatus ImportStatus; InputFormat InputFormat; S3BucketSource *S3BucketSource; StartTime *time.Time; TableArn *string }
func (*ImportSummary) Deserialize(d smithy.ShapeDeserializer) error
func (*ImportSummary) Serialize(s smithy.ShapeSerializer)
func (*ImportSummary) SerializeMembers(s smithy.ShapeSerializer)
type ImportTableDescription struct { ClientToken *string; CloudWatchLogGroupArn *string; EndTime *time.Time; ErrorCount int64; FailureCode *string; FailureMessage *string; ImportArn *string; ImportStatus ImportStatus; ImportedItemCount int64; InputCompressionType InputCompressionType; InputFormat InputFormat; InputFormatOptions *InputFormatOptions; ProcessedItemCount int64; ProcessedSizeBytes *int64; S3BucketSource *S3BucketSource; StartTime *time.Time; TableArn *string; TableCreationParameters *TableCreationParameters; TableId *string }
func (*ImportTableDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*ImportTableDescription) Serialize(s smithy.ShapeSerializer)
func (*ImportTableDescription) SerializeMembers(s smithy.ShapeSerializer)
type IncrementalExportSpecification struct { ExportFromTime *time.Time; ExportToTime *time.Time; ExportViewType ExportViewType }
func (*IncrementalExportSpecification) Deserialize(d smithy.ShapeDeserializer) error
func (*IncrementalExportSpecification) Serialize(s smithy.ShapeSerializer)
func (*IncrementalExportSpecification) SerializeMembers(s smithy.ShapeSerializer)
type IndexNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*IndexNotFoundException) Deserialize(d smithy.ShapeDeserializer) error
func (*IndexNotFoundException) Error() string
func (*IndexNotFoundException) ErrorCode() string
func (*IndexNotFoundException) ErrorFault() smithy.ErrorFault
func (*IndexNotFoundException) ErrorMessage() string
func (*IndexNotFoundException) Serialize(s smithy.ShapeSerializer)
func (*IndexNotFoundException) SerializeMembers(s smithy.ShapeSerializer)
type IndexStatus string
func (IndexStatus) Values() []IndexStatus
type InputCompressionType string
func (InputCompressionType) Values() []InputCompressionType
type InputFormat string
func (InputFormat) Values() []InputFormat
type InputFormatOptions struct { Csv *CsvOptions }
func (*InputFormatOptions) Deserialize(d smithy.ShapeDeserializer) error
func (*InputFormatOptions) Serialize(s smithy.ShapeSerializer)
func (*InputFormatOptions) SerializeMembers(s smithy.ShapeSerializer)
type InputS3Configuration struct { InputFormat BulkOperationInputFormat; S3Bucket *string; InputCompressionType InputCompressionType; S3BucketOwner *string; S3KeyPrefix *string }
func (*InputS3Configuration) Deserialize(d smithy.ShapeDeserializer) error
func (*InputS3Configuration) Serialize(s smithy.ShapeSerializer)
func (*InputS3Configuration) SerializeMembers(s smithy.ShapeSerializer)
type InternalServerError struct { Message *string; ErrorCodeOverride *string }
func (*InternalServerError) Deserialize(d smithy.ShapeDeserializer) error
func (*InternalServerError) Error() string
func (*InternalServerError) ErrorCode() string
func (*InternalServerError) ErrorFault() smithy.ErrorFault
func (*InternalServerError) ErrorMessage() string
func (*InternalServerError) Serialize(s smithy.ShapeSerializer)
func (*InternalServerError) SerializeMembers(s smithy.ShapeSerializer)
type InvalidEndpointException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidEndpointException) Deserialize(d smithy.ShapeDeserializer) error
func (*InvalidEndpointException) Error() string
func (*InvalidEndpointException) ErrorCode() string
func (*InvalidEndpointException) ErrorFault() smithy.ErrorFault
func (*InvalidEndpointException) ErrorMessage() string
func (*InvalidEndpointException) Serialize(s smithy.ShapeSerializer)
func (*InvalidEndpointException) SerializeMembers(s smithy.ShapeSerializer)
type InvalidExportTimeException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidExportTimeException) Deserialize(d smithy.ShapeDeserializer) error
func (*InvalidExportTimeException) Error() string
func (*InvalidExportTimeException) ErrorCode() string
func (*InvalidExportTimeException) ErrorFault() smithy.ErrorFault
func (*InvalidExportTimeException) ErrorMessage() string
func (*InvalidExportTimeException) Serialize(s smithy.ShapeSerializer)
func (*InvalidExportTimeException) SerializeMembers(s smithy.ShapeSerializer)
type InvalidRestoreTimeException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidRestoreTimeException) Deserialize(d smithy.ShapeDeserializer) error
func (*InvalidRestoreTimeException) Error() string
func (*InvalidRestoreTimeException) ErrorCode() string
func (*InvalidRestoreTimeException) ErrorFault() smithy.ErrorFault
func (*InvalidRestoreTimeException) ErrorMessage() string
func (*InvalidRestoreTimeException) Serialize(s smithy.ShapeSerializer)
func (*InvalidRestoreTimeException) SerializeMembers(s smithy.ShapeSerializer)
type ItemCollectionMetrics struct { ItemCollectionKey map[string]AttributeValue; SizeEstimateRangeGB []float64 }
func (*ItemCollectionMetrics) Deserialize(d smithy.ShapeDeserializer) error
func (*ItemCollectionMetrics) Serialize(s smithy.ShapeSerializer)
func (*ItemCollectionMetrics) SerializeMembers(s smithy.ShapeSerializer)
type ItemCollectionSizeLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*ItemCollectionSizeLimitExceededException) Deserialize(d smithy.ShapeDeserializer) error
func (*ItemCollectionSizeLimitExceededException) Error() string
func (*ItemCollectionSizeLimitExceededException) ErrorCode() string
func (*ItemCollectionSizeLimitExceededException) ErrorFault() smithy.ErrorFault
func (*ItemCollectionSizeLimitExceededException) ErrorMessage() string
func (*ItemCollectionSizeLimitExceededException) Serialize(s smithy.ShapeSerializer)
func (*ItemCollectionSizeLimitExceededException) SerializeMembers(s smithy.ShapeSerializer)
type ItemResponse struct { Item map[string]AttributeValue }
func (*ItemResponse) Deserialize(d smithy.ShapeDeserializer) error
func (*ItemResponse) Serialize(s smithy.ShapeSerializer)
func (*ItemResponse) SerializeMembers(s smithy.ShapeSerializer)
type KeySchemaElement struct { AttributeName *string; KeyType KeyType }
func (*KeySchemaElement) Deserialize(d smithy.ShapeDeserializer) error
func (*KeySchemaElement) Serialize(s smithy.ShapeSerializer)
func (*KeySchemaElement) SerializeMembers(s smithy.ShapeSerializer)
type KeyType string
func (KeyType) Values() []KeyType
type KeysAndAttributes struct { Keys []map[string]AttributeValue; AttributesToGet []string; ConsistentRead *bool; ExpressionAttributeNames map[string]string; ProjectionExpression *string }
func (*KeysAndAttributes) Deserialize(d smithy.ShapeDeserializer) error
func (*KeysAndAttributes) Serialize(s smithy.ShapeSerializer)
func (*KeysAndAttributes) SerializeMembers(s smithy.ShapeSerializer)
type KinesisDataStreamDestination struct { ApproximateCreationDateTimePrecision ApproximateCreationDateTimePrecision; DestinationStatus DestinationStatus; DestinationStatusDescription *string; StreamArn *string }
func (*KinesisDataStreamDestination) Deserialize(d smithy.ShapeDeserializer) error
func (*KinesisDataStreamDestination) Serialize(s smithy.ShapeSerializer)
func (*KinesisDataStreamDestination) SerializeMembers(s smithy.ShapeSerializer)
type LimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*LimitExceededException) Deserialize(d smithy.ShapeDeserializer) error
func (*LimitExceededException) Error() string
func (*LimitExceededException) ErrorCode() string
func (*LimitExceededException) ErrorFault() smithy.ErrorFault
func (*LimitExceededException) ErrorMessage() string
func (*LimitExceededException) Serialize(s smithy.ShapeSerializer)
func (*LimitExceededException) SerializeMembers(s smithy.ShapeSerializer)
type LocalSecondaryIndex struct { IndexName *string; KeySchema []KeySchemaElement; Projection *Projection }
func (*LocalSecondaryIndex) Deserialize(d smithy.ShapeDeserializer) error
func (*LocalSecondaryIndex) Serialize(s smithy.ShapeSerializer)
func (*LocalSecondaryIndex) SerializeMembers(s smithy.ShapeSerializer)
type LocalSecondaryIndexDescription struct { IndexArn *string; IndexName *string; IndexSizeBytes *int64; ItemCount *int64; KeySchema []KeySchemaElement; Projection *Projection }
func (*LocalSecondaryIndexDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*LocalSecondaryIndexDescription) Serialize(s smithy.ShapeSerializer)
func (*LocalSecondaryIndexDescription) SerializeMembers(s smithy.ShapeSerializer)
type LocalSecondaryIndexInfo struct { IndexName *string; KeySchema []KeySchemaElement; Projection *Projection }
func (*LocalSecondaryIndexInfo) Deserialize(d smithy.ShapeDeserializer) error
func (*LocalSecondaryIndexInfo) Serialize(s smithy.ShapeSerializer)
func (*LocalSecondaryIndexInfo) SerializeMembers(s smithy.ShapeSerializer)
type MultiRegionConsistency string
func (MultiRegionConsistency) Values() []MultiRegionConsistency
type OnDemandThroughput struct { MaxReadRequestUnits *int64; MaxWriteRequestUnits *int64 }
func (*OnDemandThroughput) Deserialize(d smithy.ShapeDeserializer) error
func (*OnDemandThroughput) Serialize(s smithy.ShapeSerializer)
func (*OnDemandThroughput) SerializeMembers(s smithy.ShapeSerializer)
type OnDemandThroughputOverride struct { MaxReadRequestUnits *int64 }
func (*OnDemandThroughputOverride) Deserialize(d smithy.ShapeDeserializer) error
func (*OnDemandThroughputOverride) Serialize(s smithy.ShapeSerializer)
func (*OnDemandThroughputOverride) SerializeMembers(s smithy.ShapeSerializer)
type OutputS3Configuration struct { OutputType []OutputTypeEnum; S3Bucket *string; S3BucketOwner *string; S3KeyPrefix *string; S3SseAlgorithm S3SseAlgorithm; S3SseKmsKeyId *string }
func (*OutputS3Configuration) Deserialize(d smithy.ShapeDeserializer) error
func (*OutputS3Configuration) Serialize(s smithy.ShapeSerializer)
func (*OutputS3Configuration) SerializeMembers(s smithy.ShapeSerializer)
type OutputTypeEnum string
func (OutputTypeEnum) Values() []OutputTypeEnum
type ParameterizedStatement struct { Statement *string; Parameters []AttributeValue; ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure }
func (*ParameterizedStatement) Deserialize(d smithy.ShapeDeserializer) error
func (*ParameterizedStatement) Serialize(s smithy.ShapeSerializer)
func (*ParameterizedStatement) SerializeMembers(s smithy.ShapeSerializer)
type PointInTimeRecoveryDescription struct { EarliestRestorableDateTime *time.Time; LatestRestorableDateTime *time.Time; PointInTimeRecoveryStatus PointInTimeRecoveryStatus; RecoveryPeriodInDays *int32 }
func (*PointInTimeRecoveryDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*PointInTimeRecoveryDescription) Serialize(s smithy.ShapeSerializer)
func (*PointInTimeRecoveryDescription) SerializeMembers(s smithy.ShapeSerializer)
type PointInTimeRecoverySpecification struct { PointInTimeRecoveryEnabled *bool; RecoveryPeriodInDays *int32 }
func (*PointInTimeRecoverySpecification) Deserialize(d smithy.ShapeDeserializer) error
func (*PointInTimeRecoverySpecification) Serialize(s smithy.ShapeSerializer)
func (*PointInTimeRecoverySpecification) SerializeMembers(s smithy.ShapeSerializer)
type PointInTimeRecoveryStatus string
func (PointInTimeRecoveryStatus) Values() []PointInTimeRecoveryStatus
type PointInTimeRecoveryUnavailableException struct { Message *string; ErrorCodeOverride *string }
func (*PointInTimeRecoveryUnavailableException) Deserialize(d smithy.ShapeDeserializer) error
func (*PointInTimeRecoveryUnavailableException) Error() string
func (*PointInTimeRecoveryUnavailableException) ErrorCode() string
func (*PointInTimeRecoveryUnavailableException) ErrorFault() smithy.ErrorFault
func (*PointInTimeRecoveryUnavailableException) ErrorMessage() string
func (*PointInTimeRecoveryUnavailableException) Serialize(s smithy.ShapeSerializer)
func (*PointInTimeRecoveryUnavailableException) SerializeMembers(s smithy.ShapeSerializer)
type PolicyNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*PolicyNotFoundException) Deserialize(d smithy.ShapeDeserializer) error
func (*PolicyNotFoundException) Error() string
func (*PolicyNotFoundException) ErrorCode() string
func (*PolicyNotFoundException) ErrorFault() smithy.ErrorFault
func (*PolicyNotFoundException) ErrorMessage() string
func (*PolicyNotFoundException) Serialize(s smithy.ShapeSerializer)
func (*PolicyNotFoundException) SerializeMembers(s smithy.ShapeSerializer)
type Projection struct { NonKeyAttributes []string; ProjectionType ProjectionType }
func (*Projection) Deserialize(d smithy.ShapeDeserializer) error
func (*Projection) Serialize(s smithy.ShapeSerializer)
func (*Projection) SerializeMembers(s smithy.ShapeSerializer)
type ProjectionType string
func (ProjectionType) Values() []ProjectionType
type ProvisionedThroughput struct { ReadCapacityUnits *int64; WriteCapacityUnits *int64 }
func (*ProvisionedThroughput) Deserialize(d smithy.ShapeDeserializer) error
func (*ProvisionedThroughput) Serialize(s smithy.ShapeSerializer)
func (*ProvisionedThroughput) SerializeMembers(s smithy.ShapeSerializer)
type ProvisionedThroughputDescription struct { LastDecreaseDateTime *time.Time; LastIncreaseDateTime *time.Time; NumberOfDecreasesToday *int64; ReadCapacityUnits *int64; WriteCapacityUnits *int64 }
func (*ProvisionedThroughputDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*ProvisionedThroughputDescription) Serialize(s smithy.ShapeSerializer)
func (*ProvisionedThroughputDescription) SerializeMembers(s smithy.ShapeSerializer)
type ProvisionedThroughputExceededException struct { Message *string; ErrorCodeOverride *string; ThrottlingReasons []ThrottlingReason }
func (*ProvisionedThroughputExceededException) Deserialize(d smithy.ShapeDeserializer) error
func (*ProvisionedThroughputExceededException) Error() string
func (*ProvisionedThroughputExceededException) ErrorCode() string
func (*ProvisionedThroughputExceededException) ErrorFault() smithy.ErrorFault
func (*ProvisionedThroughputExceededException) ErrorMessage() string
func (*ProvisionedThroughputExceededException) Serialize(s smithy.ShapeSerializer)
func (*ProvisionedThroughputExceededException) SerializeMembers(s smithy.ShapeSerializer)
type ProvisionedThroughputOverride struct { ReadCapacityUnits *int64 }
func (*ProvisionedThroughputOverride) Deserialize(d smithy.ShapeDeserializer) error
func (*ProvisionedThroughputOverride) Serialize(s smithy.ShapeSerializer)
func (*ProvisionedThroughputOverride) SerializeMembers(s smithy.ShapeSerializer)
type Put struct { Item map[string]AttributeValue; TableName *string; ConditionExpression *string; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]AttributeValue; ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure }
func (*Put) Deserialize(d smithy.ShapeDeserializer) error
func (*Put) Serialize(s smithy.ShapeSerializer)
func (*Put) SerializeMembers(s smithy.ShapeSerializer)
type PutRequest struct { Item map[string]AttributeValue }
func (*PutRequest) Deserialize(d smithy.ShapeDeserializer) error
func (*PutRequest) Serialize(s smithy.ShapeSerializer)
func (*PutRequest) SerializeMembers(s smithy.ShapeSerializer)
type Replica struct { RegionName *string }
func (*Replica) Deserialize(d smithy.ShapeDeserializer) error
func (*Replica) Serialize(s smithy.ShapeSerializer)
func (*Replica) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaAlreadyExistsException struct { Message *string; ErrorCodeOverride *string }
func (*ReplicaAlreadyExistsException) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaAlreadyExistsException) Error() string
func (*ReplicaAlreadyExistsException) ErrorCode() string
func (*ReplicaAlreadyExistsException) ErrorFault() smithy.ErrorFault
func (*ReplicaAlreadyExistsException) ErrorMessage() string
func (*ReplicaAlreadyExistsException) Serialize(s smithy.ShapeSerializer)
func (*ReplicaAlreadyExistsException) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaAutoScalingDescription struct { GlobalSecondaryIndexes []ReplicaGlobalSecondaryIndexAutoScalingDescription; RegionName *string; ReplicaProvisionedReadCapacityAutoScalingSettings *AutoScalingSettingsDescription; ReplicaProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription; ReplicaStatus ReplicaStatus }
func (*ReplicaAutoScalingDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaAutoScalingDescription) Serialize(s smithy.ShapeSerializer)
func (*ReplicaAutoScalingDescription) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaAutoScalingUpdate struct { RegionName *string; ReplicaGlobalSecondaryIndexUpdates []ReplicaGlobalSecondaryIndexAutoScalingUpdate; ReplicaProvisionedReadCapacityAutoScalingUpdate *AutoScalingSettingsUpdate }
func (*ReplicaAutoScalingUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaAutoScalingUpdate) Serialize(s smithy.ShapeSerializer)
func (*ReplicaAutoScalingUpdate) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaDescription struct { GlobalSecondaryIndexes []ReplicaGlobalSecondaryIndexDescription; GlobalTableSettingsReplicationMode GlobalTableSettingsReplicationMode; KMSMasterKeyId *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride; RegionName *string; ReplicaArn *string; ReplicaInaccessibleDateTime *time.Time; ReplicaStatus ReplicaStatus; ReplicaStatusDescription *string; ReplicaStatusPercentProgress *string; ReplicaTableClassSummary *TableClassSummary; WarmThroughput *TableWarmThroughputDescription }
func (*ReplicaDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaDescription) Serialize(s smithy.ShapeSerializer)
func (*ReplicaDescription) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaGlobalSecondaryIndex struct { IndexName *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride }
func (*ReplicaGlobalSecondaryIndex) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaGlobalSecondaryIndex) Serialize(s smithy.ShapeSerializer)
func (*ReplicaGlobalSecondaryIndex) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaGlobalSecondaryIndexAutoScalingDescription struct { IndexName *string; IndexStatus IndexStatus; ProvisionedReadCapacityAutoScalingSettings *AutoScalingSettingsDescription; ProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription }
func (*ReplicaGlobalSecondaryIndexAutoScalingDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaGlobalSecondaryIndexAutoScalingDescription) Serialize(s smithy.ShapeSerializer)
func (*ReplicaGlobalSecondaryIndexAutoScalingDescription) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaGlobalSecondaryIndexAutoScalingUpdate struct { IndexName *string; ProvisionedReadCapacityAutoScalingUpdate *AutoScalingSettingsUpdate }
func (*ReplicaGlobalSecondaryIndexAutoScalingUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaGlobalSecondaryIndexAutoScalingUpdate) Serialize(s smithy.ShapeSerializer)
func (*ReplicaGlobalSecondaryIndexAutoScalingUpdate) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaGlobalSecondaryIndexDescription struct { IndexName *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride; WarmThroughput *GlobalSecondaryIndexWarmThroughputDescription }
func (*ReplicaGlobalSecondaryIndexDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaGlobalSecondaryIndexDescription) Serialize(s smithy.ShapeSerializer)
func (*ReplicaGlobalSecondaryIndexDescription) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaGlobalSecondaryIndexSettingsDescription struct { IndexName *string; IndexStatus IndexStatus; ProvisionedReadCapacityAutoScalingSettings *AutoScalingSettingsDescription; ProvisionedReadCapacityUnits *int64; ProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription; ProvisionedWriteCapacityUnits *int64 }
func (*ReplicaGlobalSecondaryIndexSettingsDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaGlobalSecondaryIndexSettingsDescription) Serialize(s smithy.ShapeSerializer)
func (*ReplicaGlobalSecondaryIndexSettingsDescription) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaGlobalSecondaryIndexSettingsUpdate struct { IndexName *string; ProvisionedReadCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate; ProvisionedReadCapacityUnits *int64 }
func (*ReplicaGlobalSecondaryIndexSettingsUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaGlobalSecondaryIndexSettingsUpdate) Serialize(s smithy.ShapeSerializer)
func (*ReplicaGlobalSecondaryIndexSettingsUpdate) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ReplicaNotFoundException) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaNotFoundException) Error() string
func (*ReplicaNotFoundException) ErrorCode() string
func (*ReplicaNotFoundException) ErrorFault() smithy.ErrorFault
func (*ReplicaNotFoundException) ErrorMessage() string
func (*ReplicaNotFoundException) Serialize(s smithy.ShapeSerializer)
func (*ReplicaNotFoundException) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaSettingsDescription struct { RegionName *string; ReplicaBillingModeSummary *BillingModeSummary; ReplicaGlobalSecondaryIndexSettings []ReplicaGlobalSecondaryIndexSettingsDescription; ReplicaProvisionedReadCapacityAutoScalingSettings *AutoScalingSettingsDescription; ReplicaProvisionedReadCapacityUnits *int64; ReplicaProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription; ReplicaProvisionedWriteCapacityUnits *int64; ReplicaStatus ReplicaStatus; ReplicaTableClassSummary *TableClassSummary }
func (*ReplicaSettingsDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaSettingsDescription) Serialize(s smithy.ShapeSerializer)
func (*ReplicaSettingsDescription) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaSettingsUpdate struct { RegionName *string; ReplicaGlobalSecondaryIndexSettingsUpdate []ReplicaGlobalSecondaryIndexSettingsUpdate; ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate; ReplicaProvisionedReadCapacityUnits *int64; ReplicaTableClass TableClass }
func (*ReplicaSettingsUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaSettingsUpdate) Serialize(s smithy.ShapeSerializer)
func (*ReplicaSettingsUpdate) SerializeMembers(s smithy.ShapeSerializer)
type ReplicaStatus string
func (ReplicaStatus) Values() []ReplicaStatus
type ReplicaUpdate struct { Create *CreateReplicaAction; Delete *DeleteReplicaAction }
func (*ReplicaUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicaUpdate) Serialize(s smithy.ShapeSerializer)
func (*ReplicaUpdate) SerializeMembers(s smithy.ShapeSerializer)
type ReplicatedWriteConflictException struct { Message *string; ErrorCodeOverride *string }
func (*ReplicatedWriteConflictException) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicatedWriteConflictException) Error() string
func (*ReplicatedWriteConflictException) ErrorCode() string
func (*ReplicatedWriteConflictException) ErrorFault() smithy.ErrorFault
func (*ReplicatedWriteConflictException) ErrorMessage() string
func (*ReplicatedWriteConflictException) Serialize(s smithy.ShapeSerializer)
func (*ReplicatedWriteConflictException) SerializeMembers(s smithy.ShapeSerializer)
type ReplicationGroupUpdate struct { Create *CreateReplicationGroupMemberAction; Delete *DeleteReplicationGroupMemberAction; Disassociate *DisassociateReplicationGroupMemberAction; Update *UpdateReplicationGroupMemberAction }
func (*ReplicationGroupUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*ReplicationGroupUpdate) Serialize(s smithy.ShapeSerializer)
func (*ReplicationGroupUpdate) SerializeMembers(s smithy.ShapeSerializer)
type RequestLimitExceeded struct { Message *string; ErrorCodeOverride *string; ThrottlingReasons []ThrottlingReason }
func (*RequestLimitExceeded) Deserialize(d smithy.ShapeDeserializer) error
func (*RequestLimitExceeded) Error() string
func (*RequestLimitExceeded) ErrorCode() string
func (*RequestLimitExceeded) ErrorFault() smithy.ErrorFault
func (*RequestLimitExceeded) ErrorMessage() string
func (*RequestLimitExceeded) Serialize(s smithy.ShapeSerializer)
func (*RequestLimitExceeded) SerializeMembers(s smithy.ShapeSerializer)
type ResourceInUseException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceInUseException) Deserialize(d smithy.ShapeDeserializer) error
func (*ResourceInUseException) Error() string
func (*ResourceInUseException) ErrorCode() string
func (*ResourceInUseException) ErrorFault() smithy.ErrorFault
func (*ResourceInUseException) ErrorMessage() string
func (*ResourceInUseException) Serialize(s smithy.ShapeSerializer)
func (*ResourceInUseException) SerializeMembers(s smithy.ShapeSerializer)
type ResourceNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceNotFoundException) Deserialize(d smithy.ShapeDeserializer) error
func (*ResourceNotFoundException) Error() string
func (*ResourceNotFoundException) ErrorCode() string
func (*ResourceNotFoundException) ErrorFault() smithy.ErrorFault
func (*ResourceNotFoundException) ErrorMessage() string
func (*ResourceNotFoundException) Serialize(s smithy.ShapeSerializer)
func (*ResourceNotFoundException) SerializeMembers(s smithy.ShapeSerializer)
type RestoreSummary struct { RestoreDateTime *time.Time; RestoreInProgress *bool; SourceBackupArn *string; SourceTableArn *string }
func (*RestoreSummary) Deserialize(d smithy.ShapeDeserializer) error
func (*RestoreSummary) Serialize(s smithy.ShapeSerializer)
func (*RestoreSummary) SerializeMembers(s smithy.ShapeSerializer)
type ReturnConsumedCapacity string
func (ReturnConsumedCapacity) Values() []ReturnConsumedCapacity
type ReturnItemCollectionMetrics string
func (ReturnItemCollectionMetrics) Values() []ReturnItemCollectionMetrics
type ReturnValue string
func (ReturnValue) Values() []ReturnValue
type ReturnValuesOnConditionCheckFailure string
func (ReturnValuesOnConditionCheckFailure) Values() []ReturnValuesOnConditionCheckFailure
type S3BucketSource struct { S3Bucket *string; S3BucketOwner *string; S3KeyPrefix *string }
func (*S3BucketSource) Deserialize(d smithy.ShapeDeserializer) error
func (*S3BucketSource) Serialize(s smithy.ShapeSerializer)
func (*S3BucketSource) SerializeMembers(s smithy.ShapeSerializer)
type S3SseAlgorithm string
func (S3SseAlgorithm) Values() []S3SseAlgorithm
type SSEDescription struct { InaccessibleEncryptionDateTime *time.Time; KMSMasterKeyArn *string; SSEType SSEType; Status SSEStatus }
func (*SSEDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*SSEDescription) Serialize(s smithy.ShapeSerializer)
func (*SSEDescription) SerializeMembers(s smithy.ShapeSerializer)
type SSESpecification struct { Enabled *bool; KMSMasterKeyId *string; SSEType SSEType }
func (*SSESpecification) Deserialize(d smithy.ShapeDeserializer) error
func (*SSESpecification) Serialize(s smithy.ShapeSerializer)
func (*SSESpecification) SerializeMembers(s smithy.ShapeSerializer)
type SSEStatus string
func (SSEStatus) Values() []SSEStatus
type SSEType string
func (SSEType) Values() []SSEType
type ScalarAttributeType string
func (ScalarAttributeType) Values() []ScalarAttributeType
type SearchResultItem struct { Item map[string]AttributeValue; Score float64 }
func (*SearchResultItem) Deserialize(d smithy.ShapeDeserializer) error
func (*SearchResultItem) Serialize(s smithy.ShapeSerializer)
func (*SearchResultItem) SerializeMembers(s smithy.ShapeSerializer)
type SearchSchemaElement struct { AttributeName *string; SearchSchemaElementType SearchSchemaElementType }
func (*SearchSchemaElement) Deserialize(d smithy.ShapeDeserializer) error
func (*SearchSchemaElement) Serialize(s smithy.ShapeSerializer)
func (*SearchSchemaElement) SerializeMembers(s smithy.ShapeSerializer)
type SearchSchemaElementType string
func (SearchSchemaElementType) Values() []SearchSchemaElementType
type Select string
func (Select) Values() []Select
type SourceTableDetails struct { KeySchema []KeySchemaElement; ProvisionedThroughput *ProvisionedThroughput; TableCreationDateTime *time.Time; TableId *string; TableName *string; BillingMode BillingMode; ItemCount *int64; OnDemandThroughput *OnDemandThroughput; TableArn *string; TableSizeBytes *int64 }
func (*SourceTableDetails) Deserialize(d smithy.ShapeDeserializer) error
func (*SourceTableDetails) Serialize(s smithy.ShapeSerializer)
func (*SourceTableDetails) SerializeMembers(s smithy.ShapeSerializer)
type SourceTableFeatureDetails struct { GlobalSecondaryIndexes []GlobalSecondaryIndexInfo; LocalSecondaryIndexes []LocalSecondaryIndexInfo; SSEDescription *SSEDescription; StreamDescription *StreamSpecification; TimeToLiveDescription *TimeToLiveDescription; VectorIndexes []VectorIndexInfo }
func (*SourceTableFeatureDetails) Deserialize(d smithy.ShapeDeserializer) error
func (*SourceTableFeatureDetails) Serialize(s smithy.ShapeSerializer)
func (*SourceTableFeatureDetails) SerializeMembers(s smithy.ShapeSerializer)
type StreamSpecification struct { StreamEnabled *bool; StreamViewType StreamViewType }
func (*StreamSpecification) Deserialize(d smithy.ShapeDeserializer) error
func (*StreamSpecification) Serialize(s smithy.ShapeSerializer)
func (*StreamSpecification) SerializeMembers(s smithy.ShapeSerializer)
type StreamViewType string
func (StreamViewType) Values() []StreamViewType
type TableAlreadyExistsException struct { Message *string; ErrorCodeOverride *string }
func (*TableAlreadyExistsException) Deserialize(d smithy.ShapeDeserializer) error
func (*TableAlreadyExistsException) Error() string
func (*TableAlreadyExistsException) ErrorCode() string
func (*TableAlreadyExistsException) ErrorFault() smithy.ErrorFault
func (*TableAlreadyExistsException) ErrorMessage() string
func (*TableAlreadyExistsException) Serialize(s smithy.ShapeSerializer)
func (*TableAlreadyExistsException) SerializeMembers(s smithy.ShapeSerializer)
type TableAutoScalingDescription struct { Replicas []ReplicaAutoScalingDescription; TableName *string; TableStatus TableStatus }
func (*TableAutoScalingDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*TableAutoScalingDescription) Serialize(s smithy.ShapeSerializer)
func (*TableAutoScalingDescription) SerializeMembers(s smithy.ShapeSerializer)
type TableClass string
func (TableClass) Values() []TableClass
type TableClassSummary struct { LastUpdateDateTime *time.Time; TableClass TableClass }
func (*TableClassSummary) Deserialize(d smithy.ShapeDeserializer) error
func (*TableClassSummary) Serialize(s smithy.ShapeSerializer)
func (*TableClassSummary) SerializeMembers(s smithy.ShapeSerializer)
type TableCreationParameters struct { AttributeDefinitions []AttributeDefinition; KeySchema []KeySchemaElement; TableName *string; BillingMode BillingMode; GlobalSecondaryIndexes []GlobalSecondaryIndex; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput; SSESpecification *SSESpecification; VectorIndexes []VectorIndex }
func (*TableCreationParameters) Deserialize(d smithy.ShapeDeserializer) error
func (*TableCreationParameters) Serialize(s smithy.ShapeSerializer)
func (*TableCreationParameters) SerializeMembers(s smithy.ShapeSerializer)
type TableDescription struct { ArchivalSummary *ArchivalSummary; AttributeDefinitions []AttributeDefinition; BillingModeSummary *BillingModeSummary; CreationDateTime *time.Time; DeletionProtectionEnabled *bool; DisassociationProtectionEnabled *bool; GlobalSecondaryIndexes []GlobalSecondaryIndexDescription; GlobalTableSettingsReplicationMode GlobalTableSettingsReplicationMode; GlobalTableVersion *string; GlobalTableWitnesses []GlobalTableWitnessDescription; ItemCount *int64; KeySchema []KeySchemaElement; LatestStreamArn *string; LatestStreamLabel *string; LocalSecondaryIndexes []LocalSecondaryIndexDescription; MultiRegionConsistency MultiRegionConsistency; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughputDescription; Replicas []ReplicaDescription; RestoreSummary *RestoreSummary; SSEDescription *SSEDescription; StreamSpecification *StreamSpecification; TableArn *string; TableClassSummary *TableClassSummary; TableId *string; TableName *string; TableSizeBytes *int64; TableStatus TableStatus; VectorIndexes []VectorIndexDescription; WarmThroughput *TableWarmThroughputDescription }
func (*TableDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*TableDescription) Serialize(s smithy.ShapeSerializer)
func (*TableDescription) SerializeMembers(s smithy.ShapeSerializer)
type TableInUseException struct { Message *string; ErrorCodeOverride *string }
func (*TableInUseException) Deserialize(d smithy.ShapeDeserializer) error
func (*TableInUseException) Error() string
func (*TableInUseException) ErrorCode() string
func (*TableInUseException) ErrorFault() smithy.ErrorFault
func (*TableInUseException) ErrorMessage() string
func (*TableInUseException) Serialize(s smithy.ShapeSerializer)
func (*TableInUseException) SerializeMembers(s smithy.ShapeSerializer)
type TableNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*TableNotFoundException) Deserialize(d smithy.ShapeDeserializer) error
func (*TableNotFoundException) Error() string
func (*TableNotFoundException) ErrorCode() string
func (*TableNotFoundException) ErrorFault() smithy.ErrorFault
func (*TableNotFoundException) ErrorMessage() string
func (*TableNotFoundException) Serialize(s smithy.ShapeSerializer)
func (*TableNotFoundException) SerializeMembers(s smithy.ShapeSerializer)
type TableStatus string
func (TableStatus) Values() []TableStatus
type TableWarmThroughputDescription struct { ReadUnitsPerSecond *int64; Status TableStatus; WriteUnitsPerSecond *int64 }
func (*TableWarmThroughputDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*TableWarmThroughputDescription) Serialize(s smithy.ShapeSerializer)
func (*TableWarmThroughputDescription) SerializeMembers(s smithy.ShapeSerializer)
type Tag struct { Key *string; Value *string }
func (*Tag) Deserialize(d smithy.ShapeDeserializer) error
func (*Tag) Serialize(s smithy.ShapeSerializer)
func (*Tag) SerializeMembers(s smithy.ShapeSerializer)
type ThrottlingException struct { Message *string; ErrorCodeOverride *string; ThrottlingReasons []ThrottlingReason }
func (*ThrottlingException) Deserialize(d smithy.ShapeDeserializer) error
func (*ThrottlingException) Error() string
func (*ThrottlingException) ErrorCode() string
func (*ThrottlingException) ErrorFault() smithy.ErrorFault
func (*ThrottlingException) ErrorMessage() string
func (*ThrottlingException) Serialize(s smithy.ShapeSerializer)
func (*ThrottlingException) SerializeMembers(s smithy.ShapeSerializer)
type ThrottlingReason struct { Reason *string; Resource *string }
func (*ThrottlingReason) Deserialize(d smithy.ShapeDeserializer) error
func (*ThrottlingReason) Serialize(s smithy.ShapeSerializer)
func (*ThrottlingReason) SerializeMembers(s smithy.ShapeSerializer)
type TimeToLiveDescription struct { AttributeName *string; TimeToLiveStatus TimeToLiveStatus }
func (*TimeToLiveDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*TimeToLiveDescription) Serialize(s smithy.ShapeSerializer)
func (*TimeToLiveDescription) SerializeMembers(s smithy.ShapeSerializer)
type TimeToLiveSpecification struct { AttributeName *string; Enabled *bool }
func (*TimeToLiveSpecification) Deserialize(d smithy.ShapeDeserializer) error
func (*TimeToLiveSpecification) Serialize(s smithy.ShapeSerializer)
func (*TimeToLiveSpecification) SerializeMembers(s smithy.ShapeSerializer)
type TimeToLiveStatus string
func (TimeToLiveStatus) Values() []TimeToLiveStatus
type TransactGetItem struct { Get *Get }
func (*TransactGetItem) Deserialize(d smithy.ShapeDeserializer) error
func (*TransactGetItem) Serialize(s smithy.ShapeSerializer)
func (*TransactGetItem) SerializeMembers(s smithy.ShapeSerializer)
type TransactWriteItem struct { ConditionCheck *ConditionCheck; Delete *Delete; Put *Put; Update *Update }
func (*TransactWriteItem) Deserialize(d smithy.ShapeDeserializer) error
func (*TransactWriteItem) Serialize(s smithy.ShapeSerializer)
func (*TransactWriteItem) SerializeMembers(s smithy.ShapeSerializer)
type TransactionCanceledException struct { Message *string; ErrorCodeOverride *string; CancellationReasons []CancellationReason }
func (*TransactionCanceledException) Deserialize(d smithy.ShapeDeserializer) error
func (*TransactionCanceledException) Error() string
func (*TransactionCanceledException) ErrorCode() string
func (*TransactionCanceledException) ErrorFault() smithy.ErrorFault
func (*TransactionCanceledException) ErrorMessage() string
func (*TransactionCanceledException) Serialize(s smithy.ShapeSerializer)
func (*TransactionCanceledException) SerializeMembers(s smithy.ShapeSerializer)
type TransactionConflictException struct { Message *string; ErrorCodeOverride *string }
func (*TransactionConflictException) Deserialize(d smithy.ShapeDeserializer) error
func (*TransactionConflictException) Error() string
func (*TransactionConflictException) ErrorCode() string
func (*TransactionConflictException) ErrorFault() smithy.ErrorFault
func (*TransactionConflictException) ErrorMessage() string
func (*TransactionConflictException) Serialize(s smithy.ShapeSerializer)
func (*TransactionConflictException) SerializeMembers(s smithy.ShapeSerializer)
type TransactionInProgressException struct { Message *string; ErrorCodeOverride *string }
func (*TransactionInProgressException) Deserialize(d smithy.ShapeDeserializer) error
func (*TransactionInProgressException) Error() string
func (*TransactionInProgressException) ErrorCode() string
func (*TransactionInProgressException) ErrorFault() smithy.ErrorFault
func (*TransactionInProgressException) ErrorMessage() string
func (*TransactionInProgressException) Serialize(s smithy.ShapeSerializer)
func (*TransactionInProgressException) SerializeMembers(s smithy.ShapeSerializer)
type UnknownUnionMember struct { Tag string; Value []byte }
type Update struct { Key map[string]AttributeValue; TableName *string; UpdateExpression *string; ConditionExpression *string; ExpressionAttributeNames map[string]string; ExpressionAttributeValues map[string]AttributeValue; ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure }
func (*Update) Deserialize(d smithy.ShapeDeserializer) error
func (*Update) Serialize(s smithy.ShapeSerializer)
func (*Update) SerializeMembers(s smithy.ShapeSerializer)
type UpdateGlobalSecondaryIndexAction struct { IndexName *string; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput; WarmThroughput *WarmThroughput }
func (*UpdateGlobalSecondaryIndexAction) Deserialize(d smithy.ShapeDeserializer) error
func (*UpdateGlobalSecondaryIndexAction) Serialize(s smithy.ShapeSerializer)
func (*UpdateGlobalSecondaryIndexAction) SerializeMembers(s smithy.ShapeSerializer)
type UpdateKinesisStreamingConfiguration struct { ApproximateCreationDateTimePrecision ApproximateCreationDateTimePrecision }
func (*UpdateKinesisStreamingConfiguration) Deserialize(d smithy.ShapeDeserializer) error
func (*UpdateKinesisStreamingConfiguration) Serialize(s smithy.ShapeSerializer)
func (*UpdateKinesisStreamingConfiguration) SerializeMembers(s smithy.ShapeSerializer)
type UpdateReplicationGroupMemberAction struct { RegionName *string; GlobalSecondaryIndexes []ReplicaGlobalSecondaryIndex; KMSMasterKeyId *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride; TableClassOverride TableClass }
func (*UpdateReplicationGroupMemberAction) Deserialize(d smithy.ShapeDeserializer) error
func (*UpdateReplicationGroupMemberAction) Serialize(s smithy.ShapeSerializer)
func (*UpdateReplicationGroupMemberAction) SerializeMembers(s smithy.ShapeSerializer)
type VectorAttributeDefinition struct { AttributeName *string }
func (*VectorAttributeDefinition) Deserialize(d smithy.ShapeDeserializer) error
func (*VectorAttributeDefinition) Serialize(s smithy.ShapeSerializer)
func (*VectorAttributeDefinition) SerializeMembers(s smithy.ShapeSerializer)
type VectorCapacity struct { VectorSearchRequestBytes *float64; VectorWriteRequestBytes *float64 }
func (*VectorCapacity) Deserialize(d smithy.ShapeDeserializer) error
func (*VectorCapacity) Serialize(s smithy.ShapeSerializer)
func (*VectorCapacity) SerializeMembers(s smithy.ShapeSerializer)
type VectorDistanceFunction string
func (VectorDistanceFunction) Values() []VectorDistanceFunction
type VectorIndex struct { Dimensions *int64; DistanceFunction VectorDistanceFunction; IndexName *string; Projection *Projection; VectorAttribute *VectorAttributeDefinition; SearchSchema []SearchSchemaElement }
func (*VectorIndex) Deserialize(d smithy.ShapeDeserializer) error
func (*VectorIndex) Serialize(s smithy.ShapeSerializer)
func (*VectorIndex) SerializeMembers(s smithy.ShapeSerializer)
type VectorIndexDescription struct { Backfilling *bool; Dimensions *int64; DistanceFunction VectorDistanceFunction; IndexArn *string; IndexName *string; IndexSizeBytes *int64; IndexStatus IndexStatus; ItemCount *int64; Projection *Projection; SearchSchema []SearchSchemaElement; VectorAttribute *VectorAttributeDefinition }
func (*VectorIndexDescription) Deserialize(d smithy.ShapeDeserializer) error
func (*VectorIndexDescription) Serialize(s smithy.ShapeSerializer)
func (*VectorIndexDescription) SerializeMembers(s smithy.ShapeSerializer)
type VectorIndexInfo struct { Dimensions *int64; DistanceFunction VectorDistanceFunction; IndexName *string; Projection *Projection; SearchSchema []SearchSchemaElement; VectorAttribute *VectorAttributeDefinition }
func (*VectorIndexInfo) Deserialize(d smithy.ShapeDeserializer) error
func (*VectorIndexInfo) Serialize(s smithy.ShapeSerializer)
func (*VectorIndexInfo) SerializeMembers(s smithy.ShapeSerializer)
type VectorIndexUpdate struct { Create *CreateVectorIndexAction; Delete *DeleteVectorIndexAction }
func (*VectorIndexUpdate) Deserialize(d smithy.ShapeDeserializer) error
func (*VectorIndexUpdate) Serialize(s smithy.ShapeSerializer)
func (*VectorIndexUpdate) SerializeMembers(s smithy.ShapeSerializer)
type WarmThroughput struct { ReadUnitsPerSecond *int64; WriteUnitsPerSecond *int64 }
func (*WarmThroughput) Deserialize(d smithy.ShapeDeserializer) error
func (*WarmThroughput) Serialize(s smithy.ShapeSerializer)
func (*WarmThroughput) SerializeMembers(s smithy.ShapeSerializer)
type WitnessStatus string
func (WitnessStatus) Values() []WitnessStatus
type WriteRequest struct { DeleteRequest *DeleteRequest; PutRequest *PutRequest }
func (*WriteRequest) Deserialize(d smithy.ShapeDeserializer) error
func (*WriteRequest) Serialize(s smithy.ShapeSerializer)
func (*WriteRequest) SerializeMembers(s smithy.ShapeSerializer)
