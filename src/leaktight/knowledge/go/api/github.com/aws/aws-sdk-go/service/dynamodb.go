// Interface of github.com/aws/aws-sdk-go/service/dynamodb@v1.55.8, generated from its types. Signatures only.
package dynamodb

import "github.com/aws/aws-sdk-go/aws"
import "github.com/aws/aws-sdk-go/aws/client"
import "github.com/aws/aws-sdk-go/aws/request"
import "github.com/aws/aws-sdk-go/private/protocol"
import "time"

const ApproximateCreationDateTimePrecisionMicrosecond = "MICROSECOND"
const ApproximateCreationDateTimePrecisionMillisecond = "MILLISECOND"
const AttributeActionAdd = "ADD"
const AttributeActionDelete = "DELETE"
const AttributeActionPut = "PUT"
const BackupStatusAvailable = "AVAILABLE"
const BackupStatusCreating = "CREATING"
const BackupStatusDeleted = "DELETED"
const BackupTypeAwsBackup = "AWS_BACKUP"
const BackupTypeFilterAll = "ALL"
const BackupTypeFilterAwsBackup = "AWS_BACKUP"
const BackupTypeFilterSystem = "SYSTEM"
const BackupTypeFilterUser = "USER"
const BackupTypeSystem = "SYSTEM"
const BackupTypeUser = "USER"
const BatchStatementErrorCodeEnumAccessDenied = "AccessDenied"
const BatchStatementErrorCodeEnumConditionalCheckFailed = "ConditionalCheckFailed"
const BatchStatementErrorCodeEnumDuplicateItem = "DuplicateItem"
const BatchStatementErrorCodeEnumInternalServerError = "InternalServerError"
const BatchStatementErrorCodeEnumItemCollectionSizeLimitExceeded = "ItemCollectionSizeLimitExceeded"
const BatchStatementErrorCodeEnumProvisionedThroughputExceeded = "ProvisionedThroughputExceeded"
const BatchStatementErrorCodeEnumRequestLimitExceeded = "RequestLimitExceeded"
const BatchStatementErrorCodeEnumResourceNotFound = "ResourceNotFound"
const BatchStatementErrorCodeEnumThrottlingError = "ThrottlingError"
const BatchStatementErrorCodeEnumTransactionConflict = "TransactionConflict"
const BatchStatementErrorCodeEnumValidationError = "ValidationError"
const BillingModePayPerRequest = "PAY_PER_REQUEST"
const BillingModeProvisioned = "PROVISIONED"
const ComparisonOperatorBeginsWith = "BEGINS_WITH"
const ComparisonOperatorBetween = "BETWEEN"
const ComparisonOperatorContains = "CONTAINS"
const ComparisonOperatorEq = "EQ"
const ComparisonOperatorGe = "GE"
const ComparisonOperatorGt = "GT"
const ComparisonOperatorIn = "IN"
const ComparisonOperatorLe = "LE"
const ComparisonOperatorLt = "LT"
const ComparisonOperatorNe = "NE"
const ComparisonOperatorNotContains = "NOT_CONTAINS"
const ComparisonOperatorNotNull = "NOT_NULL"
const ComparisonOperatorNull = "NULL"
const ConditionalOperatorAnd = "AND"
const ConditionalOperatorOr = "OR"
const ContinuousBackupsStatusDisabled = "DISABLED"
const ContinuousBackupsStatusEnabled = "ENABLED"
const ContributorInsightsActionDisable = "DISABLE"
const ContributorInsightsActionEnable = "ENABLE"
const ContributorInsightsStatusDisabled = "DISABLED"
const ContributorInsightsStatusDisabling = "DISABLING"
const ContributorInsightsStatusEnabled = "ENABLED"
const ContributorInsightsStatusEnabling = "ENABLING"
const ContributorInsightsStatusFailed = "FAILED"
const DestinationStatusActive = "ACTIVE"
const DestinationStatusDisabled = "DISABLED"
const DestinationStatusDisabling = "DISABLING"
const DestinationStatusEnableFailed = "ENABLE_FAILED"
const DestinationStatusEnabling = "ENABLING"
const DestinationStatusUpdating = "UPDATING"
const EndpointsID = "dynamodb"
const ErrCodeBackupInUseException = "BackupInUseException"
const ErrCodeBackupNotFoundException = "BackupNotFoundException"
const ErrCodeConditionalCheckFailedException = "ConditionalCheckFailedException"
const ErrCodeContinuousBackupsUnavailableException = "ContinuousBackupsUnavailableException"
const ErrCodeDuplicateItemException = "DuplicateItemException"
const ErrCodeExportConflictException = "ExportConflictException"
const ErrCodeExportNotFoundException = "ExportNotFoundException"
const ErrCodeGlobalTableAlreadyExistsException = "GlobalTableAlreadyExistsException"
const ErrCodeGlobalTableNotFoundException = "GlobalTableNotFoundException"
const ErrCodeIdempotentParameterMismatchException = "IdempotentParameterMismatchException"
const ErrCodeImportConflictException = "ImportConflictException"
const ErrCodeImportNotFoundException = "ImportNotFoundException"
const ErrCodeIndexNotFoundException = "IndexNotFoundException"
const ErrCodeInternalServerError = "InternalServerError"
const ErrCodeInvalidExportTimeException = "InvalidExportTimeException"
const ErrCodeInvalidRestoreTimeException = "InvalidRestoreTimeException"
const ErrCodeItemCollectionSizeLimitExceededException = "ItemCollectionSizeLimitExceededException"
const ErrCodeLimitExceededException = "LimitExceededException"
const ErrCodePointInTimeRecoveryUnavailableException = "PointInTimeRecoveryUnavailableException"
const ErrCodePolicyNotFoundException = "PolicyNotFoundException"
const ErrCodeProvisionedThroughputExceededException = "ProvisionedThroughputExceededException"
const ErrCodeReplicaAlreadyExistsException = "ReplicaAlreadyExistsException"
const ErrCodeReplicaNotFoundException = "ReplicaNotFoundException"
const ErrCodeRequestLimitExceeded = "RequestLimitExceeded"
const ErrCodeResourceInUseException = "ResourceInUseException"
const ErrCodeResourceNotFoundException = "ResourceNotFoundException"
const ErrCodeTableAlreadyExistsException = "TableAlreadyExistsException"
const ErrCodeTableInUseException = "TableInUseException"
const ErrCodeTableNotFoundException = "TableNotFoundException"
const ErrCodeTransactionCanceledException = "TransactionCanceledException"
const ErrCodeTransactionConflictException = "TransactionConflictException"
const ErrCodeTransactionInProgressException = "TransactionInProgressException"
const ExportFormatDynamodbJson = "DYNAMODB_JSON"
const ExportFormatIon = "ION"
const ExportStatusCompleted = "COMPLETED"
const ExportStatusFailed = "FAILED"
const ExportStatusInProgress = "IN_PROGRESS"
const ExportTypeFullExport = "FULL_EXPORT"
const ExportTypeIncrementalExport = "INCREMENTAL_EXPORT"
const ExportViewTypeNewAndOldImages = "NEW_AND_OLD_IMAGES"
const ExportViewTypeNewImage = "NEW_IMAGE"
const GlobalTableStatusActive = "ACTIVE"
const GlobalTableStatusCreating = "CREATING"
const GlobalTableStatusDeleting = "DELETING"
const GlobalTableStatusUpdating = "UPDATING"
const ImportStatusCancelled = "CANCELLED"
const ImportStatusCancelling = "CANCELLING"
const ImportStatusCompleted = "COMPLETED"
const ImportStatusFailed = "FAILED"
const ImportStatusInProgress = "IN_PROGRESS"
const IndexStatusActive = "ACTIVE"
const IndexStatusCreating = "CREATING"
const IndexStatusDeleting = "DELETING"
const IndexStatusUpdating = "UPDATING"
const InputCompressionTypeGzip = "GZIP"
const InputCompressionTypeNone = "NONE"
const InputCompressionTypeZstd = "ZSTD"
const InputFormatCsv = "CSV"
const InputFormatDynamodbJson = "DYNAMODB_JSON"
const InputFormatIon = "ION"
const KeyTypeHash = "HASH"
const KeyTypeRange = "RANGE"
const PointInTimeRecoveryStatusDisabled = "DISABLED"
const PointInTimeRecoveryStatusEnabled = "ENABLED"
const ProjectionTypeAll = "ALL"
const ProjectionTypeInclude = "INCLUDE"
const ProjectionTypeKeysOnly = "KEYS_ONLY"
const ReplicaStatusActive = "ACTIVE"
const ReplicaStatusCreating = "CREATING"
const ReplicaStatusCreationFailed = "CREATION_FAILED"
const ReplicaStatusDeleting = "DELETING"
const ReplicaStatusInaccessibleEncryptionCredentials = "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
const ReplicaStatusRegionDisabled = "REGION_DISABLED"
const ReplicaStatusUpdating = "UPDATING"
const ReturnConsumedCapacityIndexes = "INDEXES"
const ReturnConsumedCapacityNone = "NONE"
const ReturnConsumedCapacityTotal = "TOTAL"
const ReturnItemCollectionMetricsNone = "NONE"
const ReturnItemCollectionMetricsSize = "SIZE"
const ReturnValueAllNew = "ALL_NEW"
const ReturnValueAllOld = "ALL_OLD"
const ReturnValueNone = "NONE"
const ReturnValueUpdatedNew = "UPDATED_NEW"
const ReturnValueUpdatedOld = "UPDATED_OLD"
const ReturnValuesOnConditionCheckFailureAllOld = "ALL_OLD"
const ReturnValuesOnConditionCheckFailureNone = "NONE"
const S3SseAlgorithmAes256 = "AES256"
const S3SseAlgorithmKms = "KMS"
const SSEStatusDisabled = "DISABLED"
const SSEStatusDisabling = "DISABLING"
const SSEStatusEnabled = "ENABLED"
const SSEStatusEnabling = "ENABLING"
const SSEStatusUpdating = "UPDATING"
const SSETypeAes256 = "AES256"
const SSETypeKms = "KMS"
const ScalarAttributeTypeB = "B"
const ScalarAttributeTypeN = "N"
const ScalarAttributeTypeS = "S"
const SelectAllAttributes = "ALL_ATTRIBUTES"
const SelectAllProjectedAttributes = "ALL_PROJECTED_ATTRIBUTES"
const SelectCount = "COUNT"
const SelectSpecificAttributes = "SPECIFIC_ATTRIBUTES"
const ServiceID = "DynamoDB"
const ServiceName = "dynamodb"
const StreamViewTypeKeysOnly = "KEYS_ONLY"
const StreamViewTypeNewAndOldImages = "NEW_AND_OLD_IMAGES"
const StreamViewTypeNewImage = "NEW_IMAGE"
const StreamViewTypeOldImage = "OLD_IMAGE"
const TableClassStandard = "STANDARD"
const TableClassStandardInfrequentAccess = "STANDARD_INFREQUENT_ACCESS"
const TableStatusActive = "ACTIVE"
const TableStatusArchived = "ARCHIVED"
const TableStatusArchiving = "ARCHIVING"
const TableStatusCreating = "CREATING"
const TableStatusDeleting = "DELETING"
const TableStatusInaccessibleEncryptionCredentials = "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
const TableStatusUpdating = "UPDATING"
const TimeToLiveStatusDisabled = "DISABLED"
const TimeToLiveStatusDisabling = "DISABLING"
const TimeToLiveStatusEnabled = "ENABLED"
const TimeToLiveStatusEnabling = "ENABLING"
func ApproximateCreationDateTimePrecision_Values() []string
func AttributeAction_Values() []string
func BackupStatus_Values() []string
func BackupTypeFilter_Values() []string
func BackupType_Values() []string
func BatchStatementErrorCodeEnum_Values() []string
func BillingMode_Values() []string
func ComparisonOperator_Values() []string
func ConditionalOperator_Values() []string
func ContinuousBackupsStatus_Values() []string
func ContributorInsightsAction_Values() []string
func ContributorInsightsStatus_Values() []string
func DestinationStatus_Values() []string
func ExportFormat_Values() []string
func ExportStatus_Values() []string
func ExportType_Values() []string
func ExportViewType_Values() []string
func GlobalTableStatus_Values() []string
func ImportStatus_Values() []string
func IndexStatus_Values() []string
func InputCompressionType_Values() []string
func InputFormat_Values() []string
func KeyType_Values() []string
func New(p client.ConfigProvider, cfgs ...*aws.Config) *DynamoDB
func PointInTimeRecoveryStatus_Values() []string
func ProjectionType_Values() []string
func ReplicaStatus_Values() []string
func ReturnConsumedCapacity_Values() []string
func ReturnItemCollectionMetrics_Values() []string
func ReturnValue_Values() []string
func ReturnValuesOnConditionCheckFailure_Values() []string
func S3SseAlgorithm_Values() []string
func SSEStatus_Values() []string
func SSEType_Values() []string
func ScalarAttributeType_Values() []string
func Select_Values() []string
func StreamViewType_Values() []string
func TableClass_Values() []string
func TableStatus_Values() []string
func TimeToLiveStatus_Values() []string
type ArchivalSummary struct { ArchivalBackupArn *string; ArchivalDateTime *time.Time; ArchivalReason *string }
func (*ArchivalSummary) SetArchivalBackupArn(v string) *ArchivalSummary
func (*ArchivalSummary) SetArchivalDateTime(v time.Time) *ArchivalSummary
func (*ArchivalSummary) SetArchivalReason(v string) *ArchivalSummary
func (ArchivalSummary) String() string
type AttributeDefinition struct { AttributeName *string; AttributeType *string }
func (*AttributeDefinition) SetAttributeName(v string) *AttributeDefinition
func (*AttributeDefinition) SetAttributeType(v string) *AttributeDefinition
func (*AttributeDefinition) Validate() error
func (AttributeDefinition) String() string
type AttributeValue struct { B []byte; BOOL *bool; BS [][]byte; L []*AttributeValue; M map[string]*AttributeValue; N *string; NS []*string; NULL *bool; S *string; SS []*string }
func (*AttributeValue) SetB(v []byte) *AttributeValue
func (*AttributeValue) SetBOOL(v bool) *AttributeValue
func (*AttributeValue) SetBS(v [][]byte) *AttributeValue
func (*AttributeValue) SetL(v []*AttributeValue) *AttributeValue
func (*AttributeValue) SetM(v map[string]*AttributeValue) *AttributeValue
func (*AttributeValue) SetN(v string) *AttributeValue
func (*AttributeValue) SetNS(v []*string) *AttributeValue
func (*AttributeValue) SetNULL(v bool) *AttributeValue
func (*AttributeValue) SetS(v string) *AttributeValue
func (*AttributeValue) SetSS(v []*string) *AttributeValue
func (AttributeValue) String() string
type AttributeValueUpdate struct { Action *string; Value *AttributeValue }
func (*AttributeValueUpdate) SetAction(v string) *AttributeValueUpdate
func (*AttributeValueUpdate) SetValue(v *AttributeValue) *AttributeValueUpdate
func (AttributeValueUpdate) String() string
type AutoScalingPolicyDescription struct { PolicyName *string; TargetTrackingScalingPolicyConfiguration *AutoScalingTargetTrackingScalingPolicyConfigurationDescription }
func (*AutoScalingPolicyDescription) SetPolicyName(v string) *AutoScalingPolicyDescription
func (*AutoScalingPolicyDescription) SetTargetTrackingScalingPolicyConfiguration(v *AutoScalingTargetTrackingScalingPolicyConfigurationDescription) *AutoScalingPolicyDescription
func (AutoScalingPolicyDescription) String() string
type AutoScalingPolicyUpdate struct { PolicyName *string; TargetTrackingScalingPolicyConfiguration *AutoScalingTargetTrackingScalingPolicyConfigurationUpdate }
func (*AutoScalingPolicyUpdate) SetPolicyName(v string) *AutoScalingPolicyUpdate
func (*AutoScalingPolicyUpdate) SetTargetTrackingScalingPolicyConfiguration(v *AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) *AutoScalingPolicyUpdate
func (*AutoScalingPolicyUpdate) Validate() error
func (AutoScalingPolicyUpdate) String() string
type AutoScalingSettingsDescription struct { AutoScalingDisabled *bool; AutoScalingRoleArn *string; MaximumUnits *int64; MinimumUnits *int64; ScalingPolicies []*AutoScalingPolicyDescription }
func (*AutoScalingSettingsDescription) SetAutoScalingDisabled(v bool) *AutoScalingSettingsDescription
func (*AutoScalingSettingsDescription) SetAutoScalingRoleArn(v string) *AutoScalingSettingsDescription
func (*AutoScalingSettingsDescription) SetMaximumUnits(v int64) *AutoScalingSettingsDescription
func (*AutoScalingSettingsDescription) SetMinimumUnits(v int64) *AutoScalingSettingsDescription
func (*AutoScalingSettingsDescription) SetScalingPolicies(v []*AutoScalingPolicyDescription) *AutoScalingSettingsDescription
func (AutoScalingSettingsDescription) String() string
type AutoScalingSettingsUpdate struct { AutoScalingDisabled *bool; AutoScalingRoleArn *string; MaximumUnits *int64; MinimumUnits *int64; ScalingPolicyUpdate *AutoScalingPolicyUpdate }
func (*AutoScalingSettingsUpdate) SetAutoScalingDisabled(v bool) *AutoScalingSettingsUpdate
func (*AutoScalingSettingsUpdate) SetAutoScalingRoleArn(v string) *AutoScalingSettingsUpdate
func (*AutoScalingSettingsUpdate) SetMaximumUnits(v int64) *AutoScalingSettingsUpdate
func (*AutoScalingSettingsUpdate) SetMinimumUnits(v int64) *AutoScalingSettingsUpdate
func (*AutoScalingSettingsUpdate) SetScalingPolicyUpdate(v *AutoScalingPolicyUpdate) *AutoScalingSettingsUpdate
func (*AutoScalingSettingsUpdate) Validate() error
func (AutoScalingSettingsUpdate) String() string
type AutoScalingTargetTrackingScalingPolicyConfigurationDescription struct { DisableScaleIn *bool; ScaleInCooldown *int64; ScaleOutCooldown *int64; TargetValue *float64 }
func (*AutoScalingTargetTrackingScalingPolicyConfigurationDescription) SetDisableScaleIn(v bool) *AutoScalingTargetTrackingScalingPolicyConfigurationDescription
func (*AutoScalingTargetTrackingScalingPolicyConfigurationDescription) SetScaleInCooldown(v int64) *AutoScalingTargetTrackingScalingPolicyConfigurationDescription
func (*AutoScalingTargetTrackingScalingPolicyConfigurationDescription) SetScaleOutCooldown(v int64) *AutoScalingTargetTrackingScalingPolicyConfigurationDescription
func (*AutoScalingTargetTrackingScalingPolicyConfigurationDescription) SetTargetValue(v float64) *AutoScalingTargetTrackingScalingPolicyConfigurationDescription
func (AutoScalingTargetTrackingScalingPolicyConfigurationDescription) String() string
type AutoScalingTargetTrackingScalingPolicyConfigurationUpdate struct { DisableScaleIn *bool; ScaleInCooldown *int64; ScaleOutCooldown *int64; TargetValue *float64 }
func (*AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) SetDisableScaleIn(v bool) *AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
func (*AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) SetScaleInCooldown(v int64) *AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
func (*AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) SetScaleOutCooldown(v int64) *AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
func (*AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) SetTargetValue(v float64) *AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
func (*AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) Validate() error
func (AutoScalingTargetTrackingScalingPolicyConfigurationUpdate) String() string
type BackupDescription struct { BackupDetails *BackupDetails; SourceTableDetails *SourceTableDetails; SourceTableFeatureDetails *SourceTableFeatureDetails }
func (*BackupDescription) SetBackupDetails(v *BackupDetails) *BackupDescription
func (*BackupDescription) SetSourceTableDetails(v *SourceTableDetails) *BackupDescription
func (*BackupDescription) SetSourceTableFeatureDetails(v *SourceTableFeatureDetails) *BackupDescription
func (BackupDescription) String() string
type BackupDetails struct { BackupArn *string; BackupCreationDateTime *time.Time; BackupExpiryDateTime *time.Time; BackupName *string; BackupSizeBytes *int64; BackupStatus *string; BackupType *string }
func (*BackupDetails) SetBackupArn(v string) *BackupDetails
func (*BackupDetails) SetBackupCreationDateTime(v time.Time) *BackupDetails
func (*BackupDetails) SetBackupExpiryDateTime(v time.Time) *BackupDetails
func (*BackupDetails) SetBackupName(v string) *BackupDetails
func (*BackupDetails) SetBackupSizeBytes(v int64) *BackupDetails
func (*BackupDetails) SetBackupStatus(v string) *BackupDetails
func (*BackupDetails) SetBackupType(v string) *BackupDetails
func (BackupDetails) String() string
type BackupInUseException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*BackupInUseException) Code() string
func (*BackupInUseException) Error() string
func (*BackupInUseException) Message() string
func (*BackupInUseException) OrigErr() error
func (*BackupInUseException) RequestID() string
func (*BackupInUseException) StatusCode() int
func (BackupInUseException) String() string
type BackupNotFoundException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*BackupNotFoundException) Code() string
func (*BackupNotFoundException) Error() string
func (*BackupNotFoundException) Message() string
func (*BackupNotFoundException) OrigErr() error
func (*BackupNotFoundException) RequestID() string
func (*BackupNotFoundException) StatusCode() int
func (BackupNotFoundException) String() string
type BackupSummary struct { BackupArn *string; BackupCreationDateTime *time.Time; BackupExpiryDateTime *time.Time; BackupName *string; BackupSizeBytes *int64; BackupStatus *string; BackupType *string; TableArn *string; TableId *string; TableName *string }
func (*BackupSummary) SetBackupArn(v string) *BackupSummary
func (*BackupSummary) SetBackupCreationDateTime(v time.Time) *BackupSummary
func (*BackupSummary) SetBackupExpiryDateTime(v time.Time) *BackupSummary
func (*BackupSummary) SetBackupName(v string) *BackupSummary
func (*BackupSummary) SetBackupSizeBytes(v int64) *BackupSummary
func (*BackupSummary) SetBackupStatus(v string) *BackupSummary
func (*BackupSummary) SetBackupType(v string) *BackupSummary
func (*BackupSummary) SetTableArn(v string) *BackupSummary
func (*BackupSummary) SetTableId(v string) *BackupSummary
func (*BackupSummary) SetTableName(v string) *BackupSummary
func (BackupSummary) String() string
type BatchExecuteStatementInput struct { ReturnConsumedCapacity *string; Statements []*BatchStatementRequest }
func (*BatchExecuteStatementInput) SetReturnConsumedCapacity(v string) *BatchExecuteStatementInput
func (*BatchExecuteStatementInput) SetStatements(v []*BatchStatementRequest) *BatchExecuteStatementInput
func (*BatchExecuteStatementInput) Validate() error
func (BatchExecuteStatementInput) String() string
type BatchExecuteStatementOutput struct { ConsumedCapacity []*ConsumedCapacity; Responses []*BatchStatementResponse }
func (*BatchExecuteStatementOutput) SetConsumedCapacity(v []*ConsumedCapacity) *BatchExecuteStatementOutput
func (*BatchExecuteStatementOutput) SetResponses(v []*BatchStatementResponse) *BatchExecuteStatementOutput
func (BatchExecuteStatementOutput) String() string
type BatchGetItemInput struct { RequestItems map[string]*KeysAndAttributes; ReturnConsumedCapacity *string }
func (*BatchGetItemInput) SetRequestItems(v map[string]*KeysAndAttributes) *BatchGetItemInput
func (*BatchGetItemInput) SetReturnConsumedCapacity(v string) *BatchGetItemInput
func (*BatchGetItemInput) Validate() error
func (BatchGetItemInput) String() string
type BatchGetItemOutput struct { ConsumedCapacity []*ConsumedCapacity; Responses map[string][]map[string]*AttributeValue; UnprocessedKeys map[string]*KeysAndAttributes }
func (*BatchGetItemOutput) SetConsumedCapacity(v []*ConsumedCapacity) *BatchGetItemOutput
func (*BatchGetItemOutput) SetResponses(v map[string][]map[string]*AttributeValue) *BatchGetItemOutput
func (*BatchGetItemOutput) SetUnprocessedKeys(v map[string]*KeysAndAttributes) *BatchGetItemOutput
func (BatchGetItemOutput) String() string
type BatchStatementError struct { Code *string; Item map[string]*AttributeValue; Message *string }
func (*BatchStatementError) SetCode(v string) *BatchStatementError
func (*BatchStatementError) SetItem(v map[string]*AttributeValue) *BatchStatementError
func (*BatchStatementError) SetMessage(v string) *BatchStatementError
func (BatchStatementError) String() string
type BatchStatementRequest struct { ConsistentRead *bool; Parameters []*AttributeValue; ReturnValuesOnConditionCheckFailure *string; Statement *string }
func (*BatchStatementRequest) SetConsistentRead(v bool) *BatchStatementRequest
func (*BatchStatementRequest) SetParameters(v []*AttributeValue) *BatchStatementRequest
func (*BatchStatementRequest) SetReturnValuesOnConditionCheckFailure(v string) *BatchStatementRequest
func (*BatchStatementRequest) SetStatement(v string) *BatchStatementRequest
func (*BatchStatementRequest) Validate() error
func (BatchStatementRequest) String() string
type BatchStatementResponse struct { Error *BatchStatementError; Item map[string]*AttributeValue; TableName *string }
func (*BatchStatementResponse) SetError(v *BatchStatementError) *BatchStatementResponse
func (*BatchStatementResponse) SetItem(v map[string]*AttributeValue) *BatchStatementResponse
func (*BatchStatementResponse) SetTableName(v string) *BatchStatementResponse
func (BatchStatementResponse) String() string
type BatchWriteItemInput struct { RequestItems map[string][]*WriteRequest; ReturnConsumedCapacity *string; ReturnItemCollectionMetrics *string }
func (*BatchWriteItemInput) SetRequestItems(v map[string][]*WriteRequest) *BatchWriteItemInput
func (*BatchWriteItemInput) SetReturnConsumedCapacity(v string) *BatchWriteItemInput
func (*BatchWriteItemInput) SetReturnItemCollectionMetrics(v string) *BatchWriteItemInput
func (*BatchWriteItemInput) Validate() error
func (BatchWriteItemInput) String() string
type BatchWriteItemOutput struct { ConsumedCapacity []*ConsumedCapacity; ItemCollectionMetrics map[string][]*ItemCollectionMetrics; UnprocessedItems map[string][]*WriteRequest }
func (*BatchWriteItemOutput) SetConsumedCapacity(v []*ConsumedCapacity) *BatchWriteItemOutput
func (*BatchWriteItemOutput) SetItemCollectionMetrics(v map[string][]*ItemCollectionMetrics) *BatchWriteItemOutput
func (*BatchWriteItemOutput) SetUnprocessedItems(v map[string][]*WriteRequest) *BatchWriteItemOutput
func (BatchWriteItemOutput) String() string
type BillingModeSummary struct { BillingMode *string; LastUpdateToPayPerRequestDateTime *time.Time }
func (*BillingModeSummary) SetBillingMode(v string) *BillingModeSummary
func (*BillingModeSummary) SetLastUpdateToPayPerRequestDateTime(v time.Time) *BillingModeSummary
func (BillingModeSummary) String() string
type CancellationReason struct { Code *string; Item map[string]*AttributeValue; Message *string }
func (*CancellationReason) SetCode(v string) *CancellationReason
func (*CancellationReason) SetItem(v map[string]*AttributeValue) *CancellationReason
func (*CancellationReason) SetMessage(v string) *CancellationReason
func (CancellationReason) String() string
type Capacity struct { CapacityUnits *float64; ReadCapacityUnits *float64; WriteCapacityUnits *float64 }
func (*Capacity) SetCapacityUnits(v float64) *Capacity
func (*Capacity) SetReadCapacityUnits(v float64) *Capacity
func (*Capacity) SetWriteCapacityUnits(v float64) *Capacity
func (Capacity) String() string
type Condition struct { AttributeValueList []*AttributeValue; ComparisonOperator *string }
func (*Condition) SetAttributeValueList(v []*AttributeValue) *Condition
func (*Condition) SetComparisonOperator(v string) *Condition
func (*Condition) Validate() error
func (Condition) String() string
type ConditionCheck struct { ConditionExpression *string; ExpressionAttributeNames map[string]*string; ExpressionAttributeValues map[string]*AttributeValue; Key map[string]*AttributeValue; ReturnValuesOnConditionCheckFailure *string; TableName *string }
func (*ConditionCheck) SetConditionExpression(v string) *ConditionCheck
func (*ConditionCheck) SetExpressionAttributeNames(v map[string]*string) *ConditionCheck
func (*ConditionCheck) SetExpressionAttributeValues(v map[string]*AttributeValue) *ConditionCheck
func (*ConditionCheck) SetKey(v map[string]*AttributeValue) *ConditionCheck
func (*ConditionCheck) SetReturnValuesOnConditionCheckFailure(v string) *ConditionCheck
func (*ConditionCheck) SetTableName(v string) *ConditionCheck
func (*ConditionCheck) Validate() error
func (ConditionCheck) String() string
type ConditionalCheckFailedException struct { RespMetadata protocol.ResponseMetadata; Item map[string]*AttributeValue; Message_ *string }
func (*ConditionalCheckFailedException) Code() string
func (*ConditionalCheckFailedException) Error() string
func (*ConditionalCheckFailedException) Message() string
func (*ConditionalCheckFailedException) OrigErr() error
func (*ConditionalCheckFailedException) RequestID() string
func (*ConditionalCheckFailedException) StatusCode() int
func (ConditionalCheckFailedException) String() string
type ConsumedCapacity struct { CapacityUnits *float64; GlobalSecondaryIndexes map[string]*Capacity; LocalSecondaryIndexes map[string]*Capacity; ReadCapacityUnits *float64; Table *Capacity; TableName *string; WriteCapacityUnits *float64 }
func (*ConsumedCapacity) SetCapacityUnits(v float64) *ConsumedCapacity
func (*ConsumedCapacity) SetGlobalSecondaryIndexes(v map[string]*Capacity) *ConsumedCapacity
func (*ConsumedCapacity) SetLocalSecondaryIndexes(v map[string]*Capacity) *ConsumedCapacity
func (*ConsumedCapacity) SetReadCapacityUnits(v float64) *ConsumedCapacity
func (*ConsumedCapacity) SetTable(v *Capacity) *ConsumedCapacity
func (*ConsumedCapacity) SetTableName(v string) *ConsumedCapacity
func (*ConsumedCapacity) SetWriteCapacityUnits(v float64) *ConsumedCapacity
func (ConsumedCapacity) String() string
type ContinuousBackupsDescription struct { ContinuousBackupsStatus *string; PointInTimeRecoveryDescription *PointInTimeRecoveryDescription }
func (*ContinuousBackupsDescription) SetContinuousBackupsStatus(v string) *ContinuousBackupsDescription
func (*ContinuousBackupsDescription) SetPointInTimeRecoveryDescription(v *PointInTimeRecoveryDescription) *ContinuousBackupsDescription
func (ContinuousBackupsDescription) String() string
type ContinuousBackupsUnavailableException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*ContinuousBackupsUnavailableException) Code() string
func (*ContinuousBackupsUnavailableException) Error() string
func (*ContinuousBackupsUnavailableException) Message() string
func (*ContinuousBackupsUnavailableException) OrigErr() error
func (*ContinuousBackupsUnavailableException) RequestID() string
func (*ContinuousBackupsUnavailableException) StatusCode() int
func (ContinuousBackupsUnavailableException) String() string
type ContributorInsightsSummary struct { ContributorInsightsStatus *string; IndexName *string; TableName *string }
func (*ContributorInsightsSummary) SetContributorInsightsStatus(v string) *ContributorInsightsSummary
func (*ContributorInsightsSummary) SetIndexName(v string) *ContributorInsightsSummary
func (*ContributorInsightsSummary) SetTableName(v string) *ContributorInsightsSummary
func (ContributorInsightsSummary) String() string
type CreateBackupInput struct { BackupName *string; TableName *string }
func (*CreateBackupInput) SetBackupName(v string) *CreateBackupInput
func (*CreateBackupInput) SetTableName(v string) *CreateBackupInput
func (*CreateBackupInput) Validate() error
func (CreateBackupInput) String() string
type CreateBackupOutput struct { BackupDetails *BackupDetails }
func (*CreateBackupOutput) SetBackupDetails(v *BackupDetails) *CreateBackupOutput
func (CreateBackupOutput) String() string
type CreateGlobalSecondaryIndexAction struct { IndexName *string; KeySchema []*KeySchemaElement; OnDemandThroughput *OnDemandThroughput; Projection *Projection; ProvisionedThroughput *ProvisionedThroughput }
func (*CreateGlobalSecondaryIndexAction) SetIndexName(v string) *CreateGlobalSecondaryIndexAction
func (*CreateGlobalSecondaryIndexAction) SetKeySchema(v []*KeySchemaElement) *CreateGlobalSecondaryIndexAction
func (*CreateGlobalSecondaryIndexAction) SetOnDemandThroughput(v *OnDemandThroughput) *CreateGlobalSecondaryIndexAction
func (*CreateGlobalSecondaryIndexAction) SetProjection(v *Projection) *CreateGlobalSecondaryIndexAction
func (*CreateGlobalSecondaryIndexAction) SetProvisionedThroughput(v *ProvisionedThroughput) *CreateGlobalSecondaryIndexAction
func (*CreateGlobalSecondaryIndexAction) Validate() error
func (CreateGlobalSecondaryIndexAction) String() string
type CreateGlobalTableInput struct { GlobalTableName *string; ReplicationGroup []*Replica }
func (*CreateGlobalTableInput) SetGlobalTableName(v string) *CreateGlobalTableInput
func (*CreateGlobalTableInput) SetReplicationGroup(v []*Replica) *CreateGlobalTableInput
func (*CreateGlobalTableInput) Validate() error
func (CreateGlobalTableInput) String() string
type CreateGlobalTableOutput struct { GlobalTableDescription *GlobalTableDescription }
func (*CreateGlobalTableOutput) SetGlobalTableDescription(v *GlobalTableDescription) *CreateGlobalTableOutput
func (CreateGlobalTableOutput) String() string
type CreateReplicaAction struct { RegionName *string }
func (*CreateReplicaAction) SetRegionName(v string) *CreateReplicaAction
func (*CreateReplicaAction) Validate() error
func (CreateReplicaAction) String() string
type CreateReplicationGroupMemberAction struct { GlobalSecondaryIndexes []*ReplicaGlobalSecondaryIndex; KMSMasterKeyId *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride; RegionName *string; TableClassOverride *string }
func (*CreateReplicationGroupMemberAction) SetGlobalSecondaryIndexes(v []*ReplicaGlobalSecondaryIndex) *CreateReplicationGroupMemberAction
func (*CreateReplicationGroupMemberAction) SetKMSMasterKeyId(v string) *CreateReplicationGroupMemberAction
func (*CreateReplicationGroupMemberAction) SetOnDemandThroughputOverride(v *OnDemandThroughputOverride) *CreateReplicationGroupMemberAction
func (*CreateReplicationGroupMemberAction) SetProvisionedThroughputOverride(v *ProvisionedThroughputOverride) *CreateReplicationGroupMemberAction
func (*CreateReplicationGroupMemberAction) SetRegionName(v string) *CreateReplicationGroupMemberAction
func (*CreateReplicationGroupMemberAction) SetTableClassOverride(v string) *CreateReplicationGroupMemberAction
func (*CreateReplicationGroupMemberAction) Validate() error
func (CreateReplicationGroupMemberAction) String() string
type CreateTableInput struct { AttributeDefinitions []*AttributeDefinition; BillingMode *string; DeletionProtectionEnabled *bool; GlobalSecondaryIndexes []*GlobalSecondaryIndex; KeySchema []*KeySchemaElement; LocalSecondaryIndexes []*LocalSecondaryIndex; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput; ResourcePolicy *string; SSESpecification *SSESpecification; StreamSpecification *StreamSpecification; TableClass *string; TableName *string; Tags []*Tag }
func (*CreateTableInput) SetAttributeDefinitions(v []*AttributeDefinition) *CreateTableInput
func (*CreateTableInput) SetBillingMode(v string) *CreateTableInput
func (*CreateTableInput) SetDeletionProtectionEnabled(v bool) *CreateTableInput
func (*CreateTableInput) SetGlobalSecondaryIndexes(v []*GlobalSecondaryIndex) *CreateTableInput
func (*CreateTableInput) SetKeySchema(v []*KeySchemaElement) *CreateTableInput
func (*CreateTableInput) SetLocalSecondaryIndexes(v []*LocalSecondaryIndex) *CreateTableInput
func (*CreateTableInput) SetOnDemandThroughput(v *OnDemandThroughput) *CreateTableInput
func (*CreateTableInput) SetProvisionedThroughput(v *ProvisionedThroughput) *CreateTableInput
func (*CreateTableInput) SetResourcePolicy(v string) *CreateTableInput
func (*CreateTableInput) SetSSESpecification(v *SSESpecification) *CreateTableInput
func (*CreateTableInput) SetStreamSpecification(v *StreamSpecification) *CreateTableInput
func (*CreateTableInput) SetTableClass(v string) *CreateTableInput
func (*CreateTableInput) SetTableName(v string) *CreateTableInput
func (*CreateTableInput) SetTags(v []*Tag) *CreateTableInput
func (*CreateTableInput) Validate() error
func (CreateTableInput) String() string
type CreateTableOutput struct { TableDescription *TableDescription }
func (*CreateTableOutput) SetTableDescription(v *TableDescription) *CreateTableOutput
func (CreateTableOutput) String() string
type CsvOptions struct { Delimiter *string; HeaderList []*string }
func (*CsvOptions) SetDelimiter(v string) *CsvOptions
func (*CsvOptions) SetHeaderList(v []*string) *CsvOptions
func (*CsvOptions) Validate() error
func (CsvOptions) String() string
type Delete struct { ConditionExpression *string; ExpressionAttributeNames map[string]*string; ExpressionAttributeValues map[string]*AttributeValue; Key map[string]*AttributeValue; ReturnValuesOnConditionCheckFailure *string; TableName *string }
func (*Delete) SetConditionExpression(v string) *Delete
func (*Delete) SetExpressionAttributeNames(v map[string]*string) *Delete
func (*Delete) SetExpressionAttributeValues(v map[string]*AttributeValue) *Delete
func (*Delete) SetKey(v map[string]*AttributeValue) *Delete
func (*Delete) SetReturnValuesOnConditionCheckFailure(v string) *Delete
func (*Delete) SetTableName(v string) *Delete
func (*Delete) Validate() error
func (Delete) String() string
type DeleteBackupInput struct { BackupArn *string }
func (*DeleteBackupInput) SetBackupArn(v string) *DeleteBackupInput
func (*DeleteBackupInput) Validate() error
func (DeleteBackupInput) String() string
type DeleteBackupOutput struct { BackupDescription *BackupDescription }
func (*DeleteBackupOutput) SetBackupDescription(v *BackupDescription) *DeleteBackupOutput
func (DeleteBackupOutput) String() string
type DeleteGlobalSecondaryIndexAction struct { IndexName *string }
func (*DeleteGlobalSecondaryIndexAction) SetIndexName(v string) *DeleteGlobalSecondaryIndexAction
func (*DeleteGlobalSecondaryIndexAction) Validate() error
func (DeleteGlobalSecondaryIndexAction) String() string
type DeleteItemInput struct { ConditionExpression *string; ConditionalOperator *string; Expected map[string]*ExpectedAttributeValue; ExpressionAttributeNames map[string]*string; ExpressionAttributeValues map[string]*AttributeValue; Key map[string]*AttributeValue; ReturnConsumedCapacity *string; ReturnItemCollectionMetrics *string; ReturnValues *string; ReturnValuesOnConditionCheckFailure *string; TableName *string }
func (*DeleteItemInput) SetConditionExpression(v string) *DeleteItemInput
func (*DeleteItemInput) SetConditionalOperator(v string) *DeleteItemInput
func (*DeleteItemInput) SetExpected(v map[string]*ExpectedAttributeValue) *DeleteItemInput
func (*DeleteItemInput) SetExpressionAttributeNames(v map[string]*string) *DeleteItemInput
func (*DeleteItemInput) SetExpressionAttributeValues(v map[string]*AttributeValue) *DeleteItemInput
func (*DeleteItemInput) SetKey(v map[string]*AttributeValue) *DeleteItemInput
func (*DeleteItemInput) SetReturnConsumedCapacity(v string) *DeleteItemInput
func (*DeleteItemInput) SetReturnItemCollectionMetrics(v string) *DeleteItemInput
func (*DeleteItemInput) SetReturnValues(v string) *DeleteItemInput
func (*DeleteItemInput) SetReturnValuesOnConditionCheckFailure(v string) *DeleteItemInput
func (*DeleteItemInput) SetTableName(v string) *DeleteItemInput
func (*DeleteItemInput) Validate() error
func (DeleteItemInput) String() string
type DeleteItemOutput struct { Attributes map[string]*AttributeValue; ConsumedCapacity *ConsumedCapacity; ItemCollectionMetrics *ItemCollectionMetrics }
func (*DeleteItemOutput) SetAttributes(v map[string]*AttributeValue) *DeleteItemOutput
func (*DeleteItemOutput) SetConsumedCapacity(v *ConsumedCapacity) *DeleteItemOutput
func (*DeleteItemOutput) SetItemCollectionMetrics(v *ItemCollectionMetrics) *DeleteItemOutput
func (DeleteItemOutput) String() string
type DeleteReplicaAction struct { RegionName *string }
func (*DeleteReplicaAction) SetRegionName(v string) *DeleteReplicaAction
func (*DeleteReplicaAction) Validate() error
func (DeleteReplicaAction) String() string
type DeleteReplicationGroupMemberAction struct { RegionName *string }
func (*DeleteReplicationGroupMemberAction) SetRegionName(v string) *DeleteReplicationGroupMemberAction
func (*DeleteReplicationGroupMemberAction) Validate() error
func (DeleteReplicationGroupMemberAction) String() string
type DeleteRequest struct { Key map[string]*AttributeValue }
func (*DeleteRequest) SetKey(v map[string]*AttributeValue) *DeleteRequest
func (DeleteRequest) String() string
type DeleteResourcePolicyInput struct { ExpectedRevisionId *string; ResourceArn *string }
func (*DeleteResourcePolicyInput) SetExpectedRevisionId(v string) *DeleteResourcePolicyInput
func (*DeleteResourcePolicyInput) SetResourceArn(v string) *DeleteResourcePolicyInput
func (*DeleteResourcePolicyInput) Validate() error
func (DeleteResourcePolicyInput) String() string
type DeleteResourcePolicyOutput struct { RevisionId *string }
func (*DeleteResourcePolicyOutput) SetRevisionId(v string) *DeleteResourcePolicyOutput
func (DeleteResourcePolicyOutput) String() string
type DeleteTableInput struct { TableName *string }
func (*DeleteTableInput) SetTableName(v string) *DeleteTableInput
func (*DeleteTableInput) Validate() error
func (DeleteTableInput) String() string
type DeleteTableOutput struct { TableDescription *TableDescription }
func (*DeleteTableOutput) SetTableDescription(v *TableDescription) *DeleteTableOutput
func (DeleteTableOutput) String() string
type DescribeBackupInput struct { BackupArn *string }
func (*DescribeBackupInput) SetBackupArn(v string) *DescribeBackupInput
func (*DescribeBackupInput) Validate() error
func (DescribeBackupInput) String() string
type DescribeBackupOutput struct { BackupDescription *BackupDescription }
func (*DescribeBackupOutput) SetBackupDescription(v *BackupDescription) *DescribeBackupOutput
func (DescribeBackupOutput) String() string
type DescribeContinuousBackupsInput struct { TableName *string }
func (*DescribeContinuousBackupsInput) SetTableName(v string) *DescribeContinuousBackupsInput
func (*DescribeContinuousBackupsInput) Validate() error
func (DescribeContinuousBackupsInput) String() string
type DescribeContinuousBackupsOutput struct { ContinuousBackupsDescription *ContinuousBackupsDescription }
func (*DescribeContinuousBackupsOutput) SetContinuousBackupsDescription(v *ContinuousBackupsDescription) *DescribeContinuousBackupsOutput
func (DescribeContinuousBackupsOutput) String() string
type DescribeContributorInsightsInput struct { IndexName *string; TableName *string }
func (*DescribeContributorInsightsInput) SetIndexName(v string) *DescribeContributorInsightsInput
func (*DescribeContributorInsightsInput) SetTableName(v string) *DescribeContributorInsightsInput
func (*DescribeContributorInsightsInput) Validate() error
func (DescribeContributorInsightsInput) String() string
type DescribeContributorInsightsOutput struct { ContributorInsightsRuleList []*string; ContributorInsightsStatus *string; FailureException *FailureException; IndexName *string; LastUpdateDateTime *time.Time; TableName *string }
func (*DescribeContributorInsightsOutput) SetContributorInsightsRuleList(v []*string) *DescribeContributorInsightsOutput
func (*DescribeContributorInsightsOutput) SetContributorInsightsStatus(v string) *DescribeContributorInsightsOutput
func (*DescribeContributorInsightsOutput) SetFailureException(v *FailureException) *DescribeContributorInsightsOutput
func (*DescribeContributorInsightsOutput) SetIndexName(v string) *DescribeContributorInsightsOutput
func (*DescribeContributorInsightsOutput) SetLastUpdateDateTime(v time.Time) *DescribeContributorInsightsOutput
func (*DescribeContributorInsightsOutput) SetTableName(v string) *DescribeContributorInsightsOutput
func (DescribeContributorInsightsOutput) String() string
type DescribeEndpointsInput struct{}
func (DescribeEndpointsInput) String() string
type DescribeEndpointsOutput struct { Endpoints []*Endpoint }
func (*DescribeEndpointsOutput) SetEndpoints(v []*Endpoint) *DescribeEndpointsOutput
func (DescribeEndpointsOutput) String() string
type DescribeExportInput struct { ExportArn *string }
func (*DescribeExportInput) SetExportArn(v string) *DescribeExportInput
func (*DescribeExportInput) Validate() error
func (DescribeExportInput) String() string
type DescribeExportOutput struct { ExportDescription *ExportDescription }
func (*DescribeExportOutput) SetExportDescription(v *ExportDescription) *DescribeExportOutput
func (DescribeExportOutput) String() string
type DescribeGlobalTableInput struct { GlobalTableName *string }
func (*DescribeGlobalTableInput) SetGlobalTableName(v string) *DescribeGlobalTableInput
func (*DescribeGlobalTableInput) Validate() error
func (DescribeGlobalTableInput) String() string
type DescribeGlobalTableOutput struct { GlobalTableDescription *GlobalTableDescription }
func (*DescribeGlobalTableOutput) SetGlobalTableDescription(v *GlobalTableDescription) *DescribeGlobalTableOutput
func (DescribeGlobalTableOutput) String() string
type DescribeGlobalTableSettingsInput struct { GlobalTableName *string }
func (*DescribeGlobalTableSettingsInput) SetGlobalTableName(v string) *DescribeGlobalTableSettingsInput
func (*DescribeGlobalTableSettingsInput) Validate() error
func (DescribeGlobalTableSettingsInput) String() string
type DescribeGlobalTableSettingsOutput struct { GlobalTableName *string; ReplicaSettings []*ReplicaSettingsDescription }
func (*DescribeGlobalTableSettingsOutput) SetGlobalTableName(v string) *DescribeGlobalTableSettingsOutput
func (*DescribeGlobalTableSettingsOutput) SetReplicaSettings(v []*ReplicaSettingsDescription) *DescribeGlobalTableSettingsOutput
func (DescribeGlobalTableSettingsOutput) String() string
type DescribeImportInput struct { ImportArn *string }
func (*DescribeImportInput) SetImportArn(v string) *DescribeImportInput
func (*DescribeImportInput) Validate() error
func (DescribeImportInput) String() string
type DescribeImportOutput struct { ImportTableDescription *ImportTableDescription }
func (*DescribeImportOutput) SetImportTableDescription(v *ImportTableDescription) *DescribeImportOutput
func (DescribeImportOutput) String() string
type DescribeKinesisStreamingDestinationInput struct { TableName *string }
func (*DescribeKinesisStreamingDestinationInput) SetTableName(v string) *DescribeKinesisStreamingDestinationInput
func (*DescribeKinesisStreamingDestinationInput) Validate() error
func (DescribeKinesisStreamingDestinationInput) String() string
type DescribeKinesisStreamingDestinationOutput struct { KinesisDataStreamDestinations []*KinesisDataStreamDestination; TableName *string }
func (*DescribeKinesisStreamingDestinationOutput) SetKinesisDataStreamDestinations(v []*KinesisDataStreamDestination) *DescribeKinesisStreamingDestinationOutput
func (*DescribeKinesisStreamingDestinationOutput) SetTableName(v string) *DescribeKinesisStreamingDestinationOutput
func (DescribeKinesisStreamingDestinationOutput) String() string
type DescribeLimitsInput struct{}
func (DescribeLimitsInput) String() string
type DescribeLimitsOutput struct { AccountMaxReadCapacityUnits *int64; AccountMaxWriteCapacityUnits *int64; TableMaxReadCapacityUnits *int64; TableMaxWriteCapacityUnits *int64 }
func (*DescribeLimitsOutput) SetAccountMaxReadCapacityUnits(v int64) *DescribeLimitsOutput
func (*DescribeLimitsOutput) SetAccountMaxWriteCapacityUnits(v int64) *DescribeLimitsOutput
func (*DescribeLimitsOutput) SetTableMaxReadCapacityUnits(v int64) *DescribeLimitsOutput
func (*DescribeLimitsOutput) SetTableMaxWriteCapacityUnits(v int64) *DescribeLimitsOutput
func (DescribeLimitsOutput) String() string
type DescribeTableInput struct { TableName *string }
func (*DescribeTableInput) SetTableName(v string) *DescribeTableInput
func (*DescribeTableInput) Validate() error
func (DescribeTableInput) String() string
type DescribeTableOutput struct { Table *TableDescription }
func (*DescribeTableOutput) SetTable(v *TableDescription) *DescribeTableOutput
func (DescribeTableOutput) String() string
type DescribeTableReplicaAutoScalingInput struct { TableName *string }
func (*DescribeTableReplicaAutoScalingInput) SetTableName(v string) *DescribeTableReplicaAutoScalingInput
func (*DescribeTableReplicaAutoScalingInput) Validate() error
func (DescribeTableReplicaAutoScalingInput) String() string
type DescribeTableReplicaAutoScalingOutput struct { TableAutoScalingDescription *TableAutoScalingDescription }
func (*DescribeTableReplicaAutoScalingOutput) SetTableAutoScalingDescription(v *TableAutoScalingDescription) *DescribeTableReplicaAutoScalingOutput
func (DescribeTableReplicaAutoScalingOutput) String() string
type DescribeTimeToLiveInput struct { TableName *string }
func (*DescribeTimeToLiveInput) SetTableName(v string) *DescribeTimeToLiveInput
func (*DescribeTimeToLiveInput) Validate() error
func (DescribeTimeToLiveInput) String() string
type DescribeTimeToLiveOutput struct { TimeToLiveDescription *TimeToLiveDescription }
func (*DescribeTimeToLiveOutput) SetTimeToLiveDescription(v *TimeToLiveDescription) *DescribeTimeToLiveOutput
func (DescribeTimeToLiveOutput) String() string
type DisableKinesisStreamingDestinationInput struct { EnableKinesisStreamingConfiguration *EnableKinesisStreamingConfiguration; StreamArn *string; TableName *string }
func (*DisableKinesisStreamingDestinationInput) SetEnableKinesisStreamingConfiguration(v *EnableKinesisStreamingConfiguration) *DisableKinesisStreamingDestinationInput
func (*DisableKinesisStreamingDestinationInput) SetStreamArn(v string) *DisableKinesisStreamingDestinationInput
func (*DisableKinesisStreamingDestinationInput) SetTableName(v string) *DisableKinesisStreamingDestinationInput
func (*DisableKinesisStreamingDestinationInput) Validate() error
func (DisableKinesisStreamingDestinationInput) String() string
type DisableKinesisStreamingDestinationOutput struct { DestinationStatus *string; EnableKinesisStreamingConfiguration *EnableKinesisStreamingConfiguration; StreamArn *string; TableName *string }
func (*DisableKinesisStreamingDestinationOutput) SetDestinationStatus(v string) *DisableKinesisStreamingDestinationOutput
func (*DisableKinesisStreamingDestinationOutput) SetEnableKinesisStreamingConfiguration(v *EnableKinesisStreamingConfiguration) *DisableKinesisStreamingDestinationOutput
func (*DisableKinesisStreamingDestinationOutput) SetStreamArn(v string) *DisableKinesisStreamingDestinationOutput
func (*DisableKinesisStreamingDestinationOutput) SetTableName(v string) *DisableKinesisStreamingDestinationOutput
func (DisableKinesisStreamingDestinationOutput) String() string
type DuplicateItemException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*DuplicateItemException) Code() string
func (*DuplicateItemException) Error() string
func (*DuplicateItemException) Message() string
func (*DuplicateItemException) OrigErr() error
func (*DuplicateItemException) RequestID() string
func (*DuplicateItemException) StatusCode() int
func (DuplicateItemException) String() string
type DynamoDB struct { *client.Client }
func (*DynamoDB) BatchExecuteStatement(input *BatchExecuteStatementInput) (*BatchExecuteStatementOutput, error)
func (*DynamoDB) BatchExecuteStatementRequest(input *BatchExecuteStatementInput) (req *request.Request, output *BatchExecuteStatementOutput)
func (*DynamoDB) BatchExecuteStatementWithContext(ctx aws.Context, input *BatchExecuteStatementInput, opts ...request.Option) (*BatchExecuteStatementOutput, error)
func (*DynamoDB) BatchGetItem(input *BatchGetItemInput) (*BatchGetItemOutput, error)
func (*DynamoDB) BatchGetItemPages(input *BatchGetItemInput, fn func(*BatchGetItemOutput, bool) bool) error
func (*DynamoDB) BatchGetItemPagesWithContext(ctx aws.Context, input *BatchGetItemInput, fn func(*BatchGetItemOutput, bool) bool, opts ...request.Option) error
func (*DynamoDB) BatchGetItemRequest(input *BatchGetItemInput) (req *request.Request, output *BatchGetItemOutput)
func (*DynamoDB) BatchGetItemWithContext(ctx aws.Context, input *BatchGetItemInput, opts ...request.Option) (*BatchGetItemOutput, error)
func (*DynamoDB) BatchWriteItem(input *BatchWriteItemInput) (*BatchWriteItemOutput, error)
func (*DynamoDB) BatchWriteItemRequest(input *BatchWriteItemInput) (req *request.Request, output *BatchWriteItemOutput)
func (*DynamoDB) BatchWriteItemWithContext(ctx aws.Context, input *BatchWriteItemInput, opts ...request.Option) (*BatchWriteItemOutput, error)
func (*DynamoDB) CreateBackup(input *CreateBackupInput) (*CreateBackupOutput, error)
func (*DynamoDB) CreateBackupRequest(input *CreateBackupInput) (req *request.Request, output *CreateBackupOutput)
func (*DynamoDB) CreateBackupWithContext(ctx aws.Context, input *CreateBackupInput, opts ...request.Option) (*CreateBackupOutput, error)
func (*DynamoDB) CreateGlobalTable(input *CreateGlobalTableInput) (*CreateGlobalTableOutput, error)
func (*DynamoDB) CreateGlobalTableRequest(input *CreateGlobalTableInput) (req *request.Request, output *CreateGlobalTableOutput)
func (*DynamoDB) CreateGlobalTableWithContext(ctx aws.Context, input *CreateGlobalTableInput, opts ...request.Option) (*CreateGlobalTableOutput, error)
func (*DynamoDB) CreateTable(input *CreateTableInput) (*CreateTableOutput, error)
func (*DynamoDB) CreateTableRequest(input *CreateTableInput) (req *request.Request, output *CreateTableOutput)
func (*DynamoDB) CreateTableWithContext(ctx aws.Context, input *CreateTableInput, opts ...request.Option) (*CreateTableOutput, error)
func (*DynamoDB) DeleteBackup(input *DeleteBackupInput) (*DeleteBackupOutput, error)
func (*DynamoDB) DeleteBackupRequest(input *DeleteBackupInput) (req *request.Request, output *DeleteBackupOutput)
func (*DynamoDB) DeleteBackupWithContext(ctx aws.Context, input *DeleteBackupInput, opts ...request.Option) (*DeleteBackupOutput, error)
func (*DynamoDB) DeleteItem(input *DeleteItemInput) (*DeleteItemOutput, error)
func (*DynamoDB) DeleteItemRequest(input *DeleteItemInput) (req *request.Request, output *DeleteItemOutput)
func (*DynamoDB) DeleteItemWithContext(ctx aws.Context, input *DeleteItemInput, opts ...request.Option) (*DeleteItemOutput, error)
func (*DynamoDB) DeleteResourcePolicy(input *DeleteResourcePolicyInput) (*DeleteResourcePolicyOutput, error)
func (*DynamoDB) DeleteResourcePolicyRequest(input *DeleteResourcePolicyInput) (req *request.Request, output *DeleteResourcePolicyOutput)
func (*DynamoDB) DeleteResourcePolicyWithContext(ctx aws.Context, input *DeleteResourcePolicyInput, opts ...request.Option) (*DeleteResourcePolicyOutput, error)
func (*DynamoDB) DeleteTable(input *DeleteTableInput) (*DeleteTableOutput, error)
func (*DynamoDB) DeleteTableRequest(input *DeleteTableInput) (req *request.Request, output *DeleteTableOutput)
func (*DynamoDB) DeleteTableWithContext(ctx aws.Context, input *DeleteTableInput, opts ...request.Option) (*DeleteTableOutput, error)
func (*DynamoDB) DescribeBackup(input *DescribeBackupInput) (*DescribeBackupOutput, error)
func (*DynamoDB) DescribeBackupRequest(input *DescribeBackupInput) (req *request.Request, output *DescribeBackupOutput)
func (*DynamoDB) DescribeBackupWithContext(ctx aws.Context, input *DescribeBackupInput, opts ...request.Option) (*DescribeBackupOutput, error)
func (*DynamoDB) DescribeContinuousBackups(input *DescribeContinuousBackupsInput) (*DescribeContinuousBackupsOutput, error)
func (*DynamoDB) DescribeContinuousBackupsRequest(input *DescribeContinuousBackupsInput) (req *request.Request, output *DescribeContinuousBackupsOutput)
func (*DynamoDB) DescribeContinuousBackupsWithContext(ctx aws.Context, input *DescribeContinuousBackupsInput, opts ...request.Option) (*DescribeContinuousBackupsOutput, error)
func (*DynamoDB) DescribeContributorInsights(input *DescribeContributorInsightsInput) (*DescribeContributorInsightsOutput, error)
func (*DynamoDB) DescribeContributorInsightsRequest(input *DescribeContributorInsightsInput) (req *request.Request, output *DescribeContributorInsightsOutput)
func (*DynamoDB) DescribeContributorInsightsWithContext(ctx aws.Context, input *DescribeContributorInsightsInput, opts ...request.Option) (*DescribeContributorInsightsOutput, error)
func (*DynamoDB) DescribeEndpoints(input *DescribeEndpointsInput) (*DescribeEndpointsOutput, error)
func (*DynamoDB) DescribeEndpointsRequest(input *DescribeEndpointsInput) (req *request.Request, output *DescribeEndpointsOutput)
func (*DynamoDB) DescribeEndpointsWithContext(ctx aws.Context, input *DescribeEndpointsInput, opts ...request.Option) (*DescribeEndpointsOutput, error)
func (*DynamoDB) DescribeExport(input *DescribeExportInput) (*DescribeExportOutput, error)
func (*DynamoDB) DescribeExportRequest(input *DescribeExportInput) (req *request.Request, output *DescribeExportOutput)
func (*DynamoDB) DescribeExportWithContext(ctx aws.Context, input *DescribeExportInput, opts ...request.Option) (*DescribeExportOutput, error)
func (*DynamoDB) DescribeGlobalTable(input *DescribeGlobalTableInput) (*DescribeGlobalTableOutput, error)
func (*DynamoDB) DescribeGlobalTableRequest(input *DescribeGlobalTableInput) (req *request.Request, output *DescribeGlobalTableOutput)
func (*DynamoDB) DescribeGlobalTableSettings(input *DescribeGlobalTableSettingsInput) (*DescribeGlobalTableSettingsOutput, error)
func (*DynamoDB) DescribeGlobalTableSettingsRequest(input *DescribeGlobalTableSettingsInput) (req *request.Request, output *DescribeGlobalTableSettingsOutput)
func (*DynamoDB) DescribeGlobalTableSettingsWithContext(ctx aws.Context, input *DescribeGlobalTableSettingsInput, opts ...request.Option) (*DescribeGlobalTableSettingsOutput, error)
func (*DynamoDB) DescribeGlobalTableWithContext(ctx aws.Context, input *DescribeGlobalTableInput, opts ...request.Option) (*DescribeGlobalTableOutput, error)
func (*DynamoDB) DescribeImport(input *DescribeImportInput) (*DescribeImportOutput, error)
func (*DynamoDB) DescribeImportRequest(input *DescribeImportInput) (req *request.Request, output *DescribeImportOutput)
func (*DynamoDB) DescribeImportWithContext(ctx aws.Context, input *DescribeImportInput, opts ...request.Option) (*DescribeImportOutput, error)
func (*DynamoDB) DescribeKinesisStreamingDestination(input *DescribeKinesisStreamingDestinationInput) (*DescribeKinesisStreamingDestinationOutput, error)
func (*DynamoDB) DescribeKinesisStreamingDestinationRequest(input *DescribeKinesisStreamingDestinationInput) (req *request.Request, output *DescribeKinesisStreamingDestinationOutput)
func (*DynamoDB) DescribeKinesisStreamingDestinationWithContext(ctx aws.Context, input *DescribeKinesisStreamingDestinationInput, opts ...request.Option) (*DescribeKinesisStreamingDestinationOutput, error)
func (*DynamoDB) DescribeLimits(input *DescribeLimitsInput) (*DescribeLimitsOutput, error)
func (*DynamoDB) DescribeLimitsRequest(input *DescribeLimitsInput) (req *request.Request, output *DescribeLimitsOutput)
func (*DynamoDB) DescribeLimitsWithContext(ctx aws.Context, input *DescribeLimitsInput, opts ...request.Option) (*DescribeLimitsOutput, error)
func (*DynamoDB) DescribeTable(input *DescribeTableInput) (*DescribeTableOutput, error)
func (*DynamoDB) DescribeTableReplicaAutoScaling(input *DescribeTableReplicaAutoScalingInput) (*DescribeTableReplicaAutoScalingOutput, error)
func (*DynamoDB) DescribeTableReplicaAutoScalingRequest(input *DescribeTableReplicaAutoScalingInput) (req *request.Request, output *DescribeTableReplicaAutoScalingOutput)
func (*DynamoDB) DescribeTableReplicaAutoScalingWithContext(ctx aws.Context, input *DescribeTableReplicaAutoScalingInput, opts ...request.Option) (*DescribeTableReplicaAutoScalingOutput, error)
func (*DynamoDB) DescribeTableRequest(input *DescribeTableInput) (req *request.Request, output *DescribeTableOutput)
func (*DynamoDB) DescribeTableWithContext(ctx aws.Context, input *DescribeTableInput, opts ...request.Option) (*DescribeTableOutput, error)
func (*DynamoDB) DescribeTimeToLive(input *DescribeTimeToLiveInput) (*DescribeTimeToLiveOutput, error)
func (*DynamoDB) DescribeTimeToLiveRequest(input *DescribeTimeToLiveInput) (req *request.Request, output *DescribeTimeToLiveOutput)
func (*DynamoDB) DescribeTimeToLiveWithContext(ctx aws.Context, input *DescribeTimeToLiveInput, opts ...request.Option) (*DescribeTimeToLiveOutput, error)
func (*DynamoDB) DisableKinesisStreamingDestination(input *DisableKinesisStreamingDestinationInput) (*DisableKinesisStreamingDestinationOutput, error)
func (*DynamoDB) DisableKinesisStreamingDestinationRequest(input *DisableKinesisStreamingDestinationInput) (req *request.Request, output *DisableKinesisStreamingDestinationOutput)
func (*DynamoDB) DisableKinesisStreamingDestinationWithContext(ctx aws.Context, input *DisableKinesisStreamingDestinationInput, opts ...request.Option) (*DisableKinesisStreamingDestinationOutput, error)
func (*DynamoDB) EnableKinesisStreamingDestination(input *EnableKinesisStreamingDestinationInput) (*EnableKinesisStreamingDestinationOutput, error)
func (*DynamoDB) EnableKinesisStreamingDestinationRequest(input *EnableKinesisStreamingDestinationInput) (req *request.Request, output *EnableKinesisStreamingDestinationOutput)
func (*DynamoDB) EnableKinesisStreamingDestinationWithContext(ctx aws.Context, input *EnableKinesisStreamingDestinationInput, opts ...request.Option) (*EnableKinesisStreamingDestinationOutput, error)
func (*DynamoDB) ExecuteStatement(input *ExecuteStatementInput) (*ExecuteStatementOutput, error)
func (*DynamoDB) ExecuteStatementRequest(input *ExecuteStatementInput) (req *request.Request, output *ExecuteStatementOutput)
func (*DynamoDB) ExecuteStatementWithContext(ctx aws.Context, input *ExecuteStatementInput, opts ...request.Option) (*ExecuteStatementOutput, error)
func (*DynamoDB) ExecuteTransaction(input *ExecuteTransactionInput) (*ExecuteTransactionOutput, error)
func (*DynamoDB) ExecuteTransactionRequest(input *ExecuteTransactionInput) (req *request.Request, output *ExecuteTransactionOutput)
func (*DynamoDB) ExecuteTransactionWithContext(ctx aws.Context, input *ExecuteTransactionInput, opts ...request.Option) (*ExecuteTransactionOutput, error)
func (*DynamoDB) ExportTableToPointInTime(input *ExportTableToPointInTimeInput) (*ExportTableToPointInTimeOutput, error)
func (*DynamoDB) ExportTableToPointInTimeRequest(input *ExportTableToPointInTimeInput) (req *request.Request, output *ExportTableToPointInTimeOutput)
func (*DynamoDB) ExportTableToPointInTimeWithContext(ctx aws.Context, input *ExportTableToPointInTimeInput, opts ...request.Option) (*ExportTableToPointInTimeOutput, error)
func (*DynamoDB) GetItem(input *GetItemInput) (*GetItemOutput, error)
func (*DynamoDB) GetItemRequest(input *GetItemInput) (req *request.Request, output *GetItemOutput)
func (*DynamoDB) GetItemWithContext(ctx aws.Context, input *GetItemInput, opts ...request.Option) (*GetItemOutput, error)
func (*DynamoDB) GetResourcePolicy(input *GetResourcePolicyInput) (*GetResourcePolicyOutput, error)
func (*DynamoDB) GetResourcePolicyRequest(input *GetResourcePolicyInput) (req *request.Request, output *GetResourcePolicyOutput)
func (*DynamoDB) GetResourcePolicyWithContext(ctx aws.Context, input *GetResourcePolicyInput, opts ...request.Option) (*GetResourcePolicyOutput, error)
func (*DynamoDB) ImportTable(input *ImportTableInput) (*ImportTableOutput, error)
func (*DynamoDB) ImportTableRequest(input *ImportTableInput) (req *request.Request, output *ImportTableOutput)
func (*DynamoDB) ImportTableWithContext(ctx aws.Context, input *ImportTableInput, opts ...request.Option) (*ImportTableOutput, error)
func (*DynamoDB) ListBackups(input *ListBackupsInput) (*ListBackupsOutput, error)
func (*DynamoDB) ListBackupsRequest(input *ListBackupsInput) (req *request.Request, output *ListBackupsOutput)
func (*DynamoDB) ListBackupsWithContext(ctx aws.Context, input *ListBackupsInput, opts ...request.Option) (*ListBackupsOutput, error)
func (*DynamoDB) ListContributorInsights(input *ListContributorInsightsInput) (*ListContributorInsightsOutput, error)
func (*DynamoDB) ListContributorInsightsPages(input *ListContributorInsightsInput, fn func(*ListContributorInsightsOutput, bool) bool) error
func (*DynamoDB) ListContributorInsightsPagesWithContext(ctx aws.Context, input *ListContributorInsightsInput, fn func(*ListContributorInsightsOutput, bool) bool, opts ...request.Option) error
func (*DynamoDB) ListContributorInsightsRequest(input *ListContributorInsightsInput) (req *request.Request, output *ListContributorInsightsOutput)
func (*DynamoDB) ListContributorInsightsWithContext(ctx aws.Context, input *ListContributorInsightsInput, opts ...request.Option) (*ListContributorInsightsOutput, error)
func (*DynamoDB) ListExports(input *ListExportsInput) (*ListExportsOutput, error)
func (*DynamoDB) ListExportsPages(input *ListExportsInput, fn func(*ListExportsOutput, bool) bool) error
func (*DynamoDB) ListExportsPagesWithContext(ctx aws.Context, input *ListExportsInput, fn func(*ListExportsOutput, bool) bool, opts ...request.Option) error
func (*DynamoDB) ListExportsRequest(input *ListExportsInput) (req *request.Request, output *ListExportsOutput)
func (*DynamoDB) ListExportsWithContext(ctx aws.Context, input *ListExportsInput, opts ...request.Option) (*ListExportsOutput, error)
func (*DynamoDB) ListGlobalTables(input *ListGlobalTablesInput) (*ListGlobalTablesOutput, error)
func (*DynamoDB) ListGlobalTablesRequest(input *ListGlobalTablesInput) (req *request.Request, output *ListGlobalTablesOutput)
func (*DynamoDB) ListGlobalTablesWithContext(ctx aws.Context, input *ListGlobalTablesInput, opts ...request.Option) (*ListGlobalTablesOutput, error)
func (*DynamoDB) ListImports(input *ListImportsInput) (*ListImportsOutput, error)
func (*DynamoDB) ListImportsPages(input *ListImportsInput, fn func(*ListImportsOutput, bool) bool) error
func (*DynamoDB) ListImportsPagesWithContext(ctx aws.Context, input *ListImportsInput, fn func(*ListImportsOutput, bool) bool, opts ...request.Option) error
func (*DynamoDB) ListImportsRequest(input *ListImportsInput) (req *request.Request, output *ListImportsOutput)
func (*DynamoDB) ListImportsWithContext(ctx aws.Context, input *ListImportsInput, opts ...request.Option) (*ListImportsOutput, error)
func (*DynamoDB) ListTables(input *ListTablesInput) (*ListTablesOutput, error)
func (*DynamoDB) ListTablesPages(input *ListTablesInput, fn func(*ListTablesOutput, bool) bool) error
func (*DynamoDB) ListTablesPagesWithContext(ctx aws.Context, input *ListTablesInput, fn func(*ListTablesOutput, bool) bool, opts ...request.Option) error
func (*DynamoDB) ListTablesRequest(input *ListTablesInput) (req *request.Request, output *ListTablesOutput)
func (*DynamoDB) ListTablesWithContext(ctx aws.Context, input *ListTablesInput, opts ...request.Option) (*ListTablesOutput, error)
func (*DynamoDB) ListTagsOfResource(input *ListTagsOfResourceInput) (*ListTagsOfResourceOutput, error)
func (*DynamoDB) ListTagsOfResourceRequest(input *ListTagsOfResourceInput) (req *request.Request, output *ListTagsOfResourceOutput)
func (*DynamoDB) ListTagsOfResourceWithContext(ctx aws.Context, input *ListTagsOfResourceInput, opts ...request.Option) (*ListTagsOfResourceOutput, error)
func (*DynamoDB) PutItem(input *PutItemInput) (*PutItemOutput, error)
func (*DynamoDB) PutItemRequest(input *PutItemInput) (req *request.Request, output *PutItemOutput)
func (*DynamoDB) PutItemWithContext(ctx aws.Context, input *PutItemInput, opts ...request.Option) (*PutItemOutput, error)
func (*DynamoDB) PutResourcePolicy(input *PutResourcePolicyInput) (*PutResourcePolicyOutput, error)
func (*DynamoDB) PutResourcePolicyRequest(input *PutResourcePolicyInput) (req *request.Request, output *PutResourcePolicyOutput)
func (*DynamoDB) PutResourcePolicyWithContext(ctx aws.Context, input *PutResourcePolicyInput, opts ...request.Option) (*PutResourcePolicyOutput, error)
func (*DynamoDB) Query(input *QueryInput) (*QueryOutput, error)
func (*DynamoDB) QueryPages(input *QueryInput, fn func(*QueryOutput, bool) bool) error
func (*DynamoDB) QueryPagesWithContext(ctx aws.Context, input *QueryInput, fn func(*QueryOutput, bool) bool, opts ...request.Option) error
func (*DynamoDB) QueryRequest(input *QueryInput) (req *request.Request, output *QueryOutput)
func (*DynamoDB) QueryWithContext(ctx aws.Context, input *QueryInput, opts ...request.Option) (*QueryOutput, error)
func (*DynamoDB) RestoreTableFromBackup(input *RestoreTableFromBackupInput) (*RestoreTableFromBackupOutput, error)
func (*DynamoDB) RestoreTableFromBackupRequest(input *RestoreTableFromBackupInput) (req *request.Request, output *RestoreTableFromBackupOutput)
func (*DynamoDB) RestoreTableFromBackupWithContext(ctx aws.Context, input *RestoreTableFromBackupInput, opts ...request.Option) (*RestoreTableFromBackupOutput, error)
func (*DynamoDB) RestoreTableToPointInTime(input *RestoreTableToPointInTimeInput) (*RestoreTableToPointInTimeOutput, error)
func (*DynamoDB) RestoreTableToPointInTimeRequest(input *RestoreTableToPointInTimeInput) (req *request.Request, output *RestoreTableToPointInTimeOutput)
func (*DynamoDB) RestoreTableToPointInTimeWithContext(ctx aws.Context, input *RestoreTableToPointInTimeInput, opts ...request.Option) (*RestoreTableToPointInTimeOutput, error)
func (*DynamoDB) Scan(input *ScanInput) (*ScanOutput, error)
func (*DynamoDB) ScanPages(input *ScanInput, fn func(*ScanOutput, bool) bool) error
func (*DynamoDB) ScanPagesWithContext(ctx aws.Context, input *ScanInput, fn func(*ScanOutput, bool) bool, opts ...request.Option) error
func (*DynamoDB) ScanRequest(input *ScanInput) (req *request.Request, output *ScanOutput)
func (*DynamoDB) ScanWithContext(ctx aws.Context, input *ScanInput, opts ...request.Option) (*ScanOutput, error)
func (*DynamoDB) TagResource(input *TagResourceInput) (*TagResourceOutput, error)
func (*DynamoDB) TagResourceRequest(input *TagResourceInput) (req *request.Request, output *TagResourceOutput)
func (*DynamoDB) TagResourceWithContext(ctx aws.Context, input *TagResourceInput, opts ...request.Option) (*TagResourceOutput, error)
func (*DynamoDB) TransactGetItems(input *TransactGetItemsInput) (*TransactGetItemsOutput, error)
func (*DynamoDB) TransactGetItemsRequest(input *TransactGetItemsInput) (req *request.Request, output *TransactGetItemsOutput)
func (*DynamoDB) TransactGetItemsWithContext(ctx aws.Context, input *TransactGetItemsInput, opts ...request.Option) (*TransactGetItemsOutput, error)
func (*DynamoDB) TransactWriteItems(input *TransactWriteItemsInput) (*TransactWriteItemsOutput, error)
func (*DynamoDB) TransactWriteItemsRequest(input *TransactWriteItemsInput) (req *request.Request, output *TransactWriteItemsOutput)
func (*DynamoDB) TransactWriteItemsWithContext(ctx aws.Context, input *TransactWriteItemsInput, opts ...request.Option) (*TransactWriteItemsOutput, error)
func (*DynamoDB) UntagResource(input *UntagResourceInput) (*UntagResourceOutput, error)
func (*DynamoDB) UntagResourceRequest(input *UntagResourceInput) (req *request.Request, output *UntagResourceOutput)
func (*DynamoDB) UntagResourceWithContext(ctx aws.Context, input *UntagResourceInput, opts ...request.Option) (*UntagResourceOutput, error)
func (*DynamoDB) UpdateContinuousBackups(input *UpdateContinuousBackupsInput) (*UpdateContinuousBackupsOutput, error)
func (*DynamoDB) UpdateContinuousBackupsRequest(input *UpdateContinuousBackupsInput) (req *request.Request, output *UpdateContinuousBackupsOutput)
func (*DynamoDB) UpdateContinuousBackupsWithContext(ctx aws.Context, input *UpdateContinuousBackupsInput, opts ...request.Option) (*UpdateContinuousBackupsOutput, error)
func (*DynamoDB) UpdateContributorInsights(input *UpdateContributorInsightsInput) (*UpdateContributorInsightsOutput, error)
func (*DynamoDB) UpdateContributorInsightsRequest(input *UpdateContributorInsightsInput) (req *request.Request, output *UpdateContributorInsightsOutput)
func (*DynamoDB) UpdateContributorInsightsWithContext(ctx aws.Context, input *UpdateContributorInsightsInput, opts ...request.Option) (*UpdateContributorInsightsOutput, error)
func (*DynamoDB) UpdateGlobalTable(input *UpdateGlobalTableInput) (*UpdateGlobalTableOutput, error)
func (*DynamoDB) UpdateGlobalTableRequest(input *UpdateGlobalTableInput) (req *request.Request, output *UpdateGlobalTableOutput)
func (*DynamoDB) UpdateGlobalTableSettings(input *UpdateGlobalTableSettingsInput) (*UpdateGlobalTableSettingsOutput, error)
func (*DynamoDB) UpdateGlobalTableSettingsRequest(input *UpdateGlobalTableSettingsInput) (req *request.Request, output *UpdateGlobalTableSettingsOutput)
func (*DynamoDB) UpdateGlobalTableSettingsWithContext(ctx aws.Context, input *UpdateGlobalTableSettingsInput, opts ...request.Option) (*UpdateGlobalTableSettingsOutput, error)
func (*DynamoDB) UpdateGlobalTableWithContext(ctx aws.Context, input *UpdateGlobalTableInput, opts ...request.Option) (*UpdateGlobalTableOutput, error)
func (*DynamoDB) UpdateItem(input *UpdateItemInput) (*UpdateItemOutput, error)
func (*DynamoDB) UpdateItemRequest(input *UpdateItemInput) (req *request.Request, output *UpdateItemOutput)
func (*DynamoDB) UpdateItemWithContext(ctx aws.Context, input *UpdateItemInput, opts ...request.Option) (*UpdateItemOutput, error)
func (*DynamoDB) UpdateKinesisStreamingDestination(input *UpdateKinesisStreamingDestinationInput) (*UpdateKinesisStreamingDestinationOutput, error)
func (*DynamoDB) UpdateKinesisStreamingDestinationRequest(input *UpdateKinesisStreamingDestinationInput) (req *request.Request, output *UpdateKinesisStreamingDestinationOutput)
func (*DynamoDB) UpdateKinesisStreamingDestinationWithContext(ctx aws.Context, input *UpdateKinesisStreamingDestinationInput, opts ...request.Option) (*UpdateKinesisStreamingDestinationOutput, error)
func (*DynamoDB) UpdateTable(input *UpdateTableInput) (*UpdateTableOutput, error)
func (*DynamoDB) UpdateTableReplicaAutoScaling(input *UpdateTableReplicaAutoScalingInput) (*UpdateTableReplicaAutoScalingOutput, error)
func (*DynamoDB) UpdateTableReplicaAutoScalingRequest(input *UpdateTableReplicaAutoScalingInput) (req *request.Request, output *UpdateTableReplicaAutoScalingOutput)
func (*DynamoDB) UpdateTableReplicaAutoScalingWithContext(ctx aws.Context, input *UpdateTableReplicaAutoScalingInput, opts ...request.Option) (*UpdateTableReplicaAutoScalingOutput, error)
func (*DynamoDB) UpdateTableRequest(input *UpdateTableInput) (req *request.Request, output *UpdateTableOutput)
func (*DynamoDB) UpdateTableWithContext(ctx aws.Context, input *UpdateTableInput, opts ...request.Option) (*UpdateTableOutput, error)
func (*DynamoDB) UpdateTimeToLive(input *UpdateTimeToLiveInput) (*UpdateTimeToLiveOutput, error)
func (*DynamoDB) UpdateTimeToLiveRequest(input *UpdateTimeToLiveInput) (req *request.Request, output *UpdateTimeToLiveOutput)
func (*DynamoDB) UpdateTimeToLiveWithContext(ctx aws.Context, input *UpdateTimeToLiveInput, opts ...request.Option) (*UpdateTimeToLiveOutput, error)
func (*DynamoDB) WaitUntilTableExists(input *DescribeTableInput) error
func (*DynamoDB) WaitUntilTableExistsWithContext(ctx aws.Context, input *DescribeTableInput, opts ...request.WaiterOption) error
func (*DynamoDB) WaitUntilTableNotExists(input *DescribeTableInput) error
func (*DynamoDB) WaitUntilTableNotExistsWithContext(ctx aws.Context, input *DescribeTableInput, opts ...request.WaiterOption) error
type EnableKinesisStreamingConfiguration struct { ApproximateCreationDateTimePrecision *string }
func (*EnableKinesisStreamingConfiguration) SetApproximateCreationDateTimePrecision(v string) *EnableKinesisStreamingConfiguration
func (EnableKinesisStreamingConfiguration) String() string
type EnableKinesisStreamingDestinationInput struct { EnableKinesisStreamingConfiguration *EnableKinesisStreamingConfiguration; StreamArn *string; TableName *string }
func (*EnableKinesisStreamingDestinationInput) SetEnableKinesisStreamingConfiguration(v *EnableKinesisStreamingConfiguration) *EnableKinesisStreamingDestinationInput
func (*EnableKinesisStreamingDestinationInput) SetStreamArn(v string) *EnableKinesisStreamingDestinationInput
func (*EnableKinesisStreamingDestinationInput) SetTableName(v string) *EnableKinesisStreamingDestinationInput
func (*EnableKinesisStreamingDestinationInput) Validate() error
func (EnableKinesisStreamingDestinationInput) String() string
type EnableKinesisStreamingDestinationOutput struct { DestinationStatus *string; EnableKinesisStreamingConfiguration *EnableKinesisStreamingConfiguration; StreamArn *string; TableName *string }
func (*EnableKinesisStreamingDestinationOutput) SetDestinationStatus(v string) *EnableKinesisStreamingDestinationOutput
func (*EnableKinesisStreamingDestinationOutput) SetEnableKinesisStreamingConfiguration(v *EnableKinesisStreamingConfiguration) *EnableKinesisStreamingDestinationOutput
func (*EnableKinesisStreamingDestinationOutput) SetStreamArn(v string) *EnableKinesisStreamingDestinationOutput
func (*EnableKinesisStreamingDestinationOutput) SetTableName(v string) *EnableKinesisStreamingDestinationOutput
func (EnableKinesisStreamingDestinationOutput) String() string
type Endpoint struct { Address *string; CachePeriodInMinutes *int64 }
func (*Endpoint) SetAddress(v string) *Endpoint
func (*Endpoint) SetCachePeriodInMinutes(v int64) *Endpoint
func (Endpoint) String() string
type ExecuteStatementInput struct { ConsistentRead *bool; Limit *int64; NextToken *string; Parameters []*AttributeValue; ReturnConsumedCapacity *string; ReturnValuesOnConditionCheckFailure *string; Statement *string }
func (*ExecuteStatementInput) SetConsistentRead(v bool) *ExecuteStatementInput
func (*ExecuteStatementInput) SetLimit(v int64) *ExecuteStatementInput
func (*ExecuteStatementInput) SetNextToken(v string) *ExecuteStatementInput
func (*ExecuteStatementInput) SetParameters(v []*AttributeValue) *ExecuteStatementInput
func (*ExecuteStatementInput) SetReturnConsumedCapacity(v string) *ExecuteStatementInput
func (*ExecuteStatementInput) SetReturnValuesOnConditionCheckFailure(v string) *ExecuteStatementInput
func (*ExecuteStatementInput) SetStatement(v string) *ExecuteStatementInput
func (*ExecuteStatementInput) Validate() error
func (ExecuteStatementInput) String() string
type ExecuteStatementOutput struct { ConsumedCapacity *ConsumedCapacity; Items []map[string]*AttributeValue; LastEvaluatedKey map[string]*AttributeValue; NextToken *string }
func (*ExecuteStatementOutput) SetConsumedCapacity(v *ConsumedCapacity) *ExecuteStatementOutput
func (*ExecuteStatementOutput) SetItems(v []map[string]*AttributeValue) *ExecuteStatementOutput
func (*ExecuteStatementOutput) SetLastEvaluatedKey(v map[string]*AttributeValue) *ExecuteStatementOutput
func (*ExecuteStatementOutput) SetNextToken(v string) *ExecuteStatementOutput
func (ExecuteStatementOutput) String() string
type ExecuteTransactionInput struct { ClientRequestToken *string; ReturnConsumedCapacity *string; TransactStatements []*ParameterizedStatement }
func (*ExecuteTransactionInput) SetClientRequestToken(v string) *ExecuteTransactionInput
func (*ExecuteTransactionInput) SetReturnConsumedCapacity(v string) *ExecuteTransactionInput
func (*ExecuteTransactionInput) SetTransactStatements(v []*ParameterizedStatement) *ExecuteTransactionInput
func (*ExecuteTransactionInput) Validate() error
func (ExecuteTransactionInput) String() string
type ExecuteTransactionOutput struct { ConsumedCapacity []*ConsumedCapacity; Responses []*ItemResponse }
func (*ExecuteTransactionOutput) SetConsumedCapacity(v []*ConsumedCapacity) *ExecuteTransactionOutput
func (*ExecuteTransactionOutput) SetResponses(v []*ItemResponse) *ExecuteTransactionOutput
func (ExecuteTransactionOutput) String() string
type ExpectedAttributeValue struct { AttributeValueList []*AttributeValue; ComparisonOperator *string; Exists *bool; Value *AttributeValue }
func (*ExpectedAttributeValue) SetAttributeValueList(v []*AttributeValue) *ExpectedAttributeValue
func (*ExpectedAttributeValue) SetComparisonOperator(v string) *ExpectedAttributeValue
func (*ExpectedAttributeValue) SetExists(v bool) *ExpectedAttributeValue
func (*ExpectedAttributeValue) SetValue(v *AttributeValue) *ExpectedAttributeValue
func (ExpectedAttributeValue) String() string
type ExportConflictException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*ExportConflictException) Code() string
func (*ExportConflictException) Error() string
func (*ExportConflictException) Message() string
func (*ExportConflictException) OrigErr() error
func (*ExportConflictException) RequestID() string
func (*ExportConflictException) StatusCode() int
func (ExportConflictException) String() string
type ExportDescription struct { BilledSizeBytes *int64; ClientToken *string; EndTime *time.Time; ExportArn *string; ExportFormat *string; ExportManifest *string; ExportStatus *string; ExportTime *time.Time; ExportType *string; FailureCode *string; FailureMessage *string; IncrementalExportSpecification *IncrementalExportSpecification; ItemCount *int64; S3Bucket *string; S3BucketOwner *string; S3Prefix *string; S3SseAlgorithm *string; S3SseKmsKeyId *string; StartTime *time.Time; TableArn *string; TableId *string }
func (*ExportDescription) SetBilledSizeBytes(v int64) *ExportDescription
func (*ExportDescription) SetClientToken(v string) *ExportDescription
func (*ExportDescription) SetEndTime(v time.Time) *ExportDescription
func (*ExportDescription) SetExportArn(v string) *ExportDescription
func (*ExportDescription) SetExportFormat(v string) *ExportDescription
func (*ExportDescription) SetExportManifest(v string) *ExportDescription
func (*ExportDescription) SetExportStatus(v string) *ExportDescription
func (*ExportDescription) SetExportTime(v time.Time) *ExportDescription
func (*ExportDescription) SetExportType(v string) *ExportDescription
func (*ExportDescription) SetFailureCode(v string) *ExportDescription
func (*ExportDescription) SetFailureMessage(v string) *ExportDescription
func (*ExportDescription) SetIncrementalExportSpecification(v *IncrementalExportSpecification) *ExportDescription
func (*ExportDescription) SetItemCount(v int64) *ExportDescription
func (*ExportDescription) SetS3Bucket(v string) *ExportDescription
func (*ExportDescription) SetS3BucketOwner(v string) *ExportDescription
func (*ExportDescription) SetS3Prefix(v string) *ExportDescription
func (*ExportDescription) SetS3SseAlgorithm(v string) *ExportDescription
func (*ExportDescription) SetS3SseKmsKeyId(v string) *ExportDescription
func (*ExportDescription) SetStartTime(v time.Time) *ExportDescription
func (*ExportDescription) SetTableArn(v string) *ExportDescription
func (*ExportDescription) SetTableId(v string) *ExportDescription
func (ExportDescription) String() string
type ExportNotFoundException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*ExportNotFoundException) Code() string
func (*ExportNotFoundException) Error() string
func (*ExportNotFoundException) Message() string
func (*ExportNotFoundException) OrigErr() error
func (*ExportNotFoundException) RequestID() string
func (*ExportNotFoundException) StatusCode() int
func (ExportNotFoundException) String() string
type ExportSummary struct { ExportArn *string; ExportStatus *string; ExportType *string }
func (*ExportSummary) SetExportArn(v string) *ExportSummary
func (*ExportSummary) SetExportStatus(v string) *ExportSummary
func (*ExportSummary) SetExportType(v string) *ExportSummary
func (ExportSummary) String() string
type ExportTableToPointInTimeInput struct { ClientToken *string; ExportFormat *string; ExportTime *time.Time; ExportType *string; IncrementalExportSpecification *IncrementalExportSpecification; S3Bucket *string; S3BucketOwner *string; S3Prefix *string; S3SseAlgorithm *string; S3SseKmsKeyId *string; TableArn *string }
func (*ExportTableToPointInTimeInput) SetClientToken(v string) *ExportTableToPointInTimeInput
func (*ExportTableToPointInTimeInput) SetExportFormat(v string) *ExportTableToPointInTimeInput
func (*ExportTableToPointInTimeInput) SetExportTime(v time.Time) *ExportTableToPointInTimeInput
func (*ExportTableToPointInTimeInput) SetExportType(v string) *ExportTableToPointInTimeInput
func (*ExportTableToPointInTimeInput) SetIncrementalExportSpecification(v *IncrementalExportSpecification) *ExportTableToPointInTimeInput
func (*ExportTableToPointInTimeInput) SetS3Bucket(v string) *ExportTableToPointInTimeInput
func (*ExportTableToPointInTimeInput) SetS3BucketOwner(v string) *ExportTableToPointInTimeInput
func (*ExportTableToPointInTimeInput) SetS3Prefix(v string) *ExportTableToPointInTimeInput
func (*ExportTableToPointInTimeInput) SetS3SseAlgorithm(v string) *ExportTableToPointInTimeInput
func (*ExportTableToPointInTimeInput) SetS3SseKmsKeyId(v string) *ExportTableToPointInTimeInput
func (*ExportTableToPointInTimeInput) SetTableArn(v string) *ExportTableToPointInTimeInput
func (*ExportTableToPointInTimeInput) Validate() error
func (ExportTableToPointInTimeInput) String() string
type ExportTableToPointInTimeOutput struct { ExportDescription *ExportDescription }
func (*ExportTableToPointInTimeOutput) SetExportDescription(v *ExportDescription) *ExportTableToPointInTimeOutput
func (ExportTableToPointInTimeOutput) String() string
type FailureException struct { ExceptionDescription *string; ExceptionName *string }
func (*FailureException) SetExceptionDescription(v string) *FailureException
func (*FailureException) SetExceptionName(v string) *FailureException
func (FailureException) String() string
type Get struct { ExpressionAttributeNames map[string]*string; Key map[string]*AttributeValue; ProjectionExpression *string; TableName *string }
func (*Get) SetExpressionAttributeNames(v map[string]*string) *Get
func (*Get) SetKey(v map[string]*AttributeValue) *Get
func (*Get) SetProjectionExpression(v string) *Get
func (*Get) SetTableName(v string) *Get
func (*Get) Validate() error
func (Get) String() string
type GetItemInput struct { AttributesToGet []*string; ConsistentRead *bool; ExpressionAttributeNames map[string]*string; Key map[string]*AttributeValue; ProjectionExpression *string; ReturnConsumedCapacity *string; TableName *string }
func (*GetItemInput) SetAttributesToGet(v []*string) *GetItemInput
func (*GetItemInput) SetConsistentRead(v bool) *GetItemInput
func (*GetItemInput) SetExpressionAttributeNames(v map[string]*string) *GetItemInput
func (*GetItemInput) SetKey(v map[string]*AttributeValue) *GetItemInput
func (*GetItemInput) SetProjectionExpression(v string) *GetItemInput
func (*GetItemInput) SetReturnConsumedCapacity(v string) *GetItemInput
func (*GetItemInput) SetTableName(v string) *GetItemInput
func (*GetItemInput) Validate() error
func (GetItemInput) String() string
type GetItemOutput struct { ConsumedCapacity *ConsumedCapacity; Item map[string]*AttributeValue }
func (*GetItemOutput) SetConsumedCapacity(v *ConsumedCapacity) *GetItemOutput
func (*GetItemOutput) SetItem(v map[string]*AttributeValue) *GetItemOutput
func (GetItemOutput) String() string
type GetResourcePolicyInput struct { ResourceArn *string }
func (*GetResourcePolicyInput) SetResourceArn(v string) *GetResourcePolicyInput
func (*GetResourcePolicyInput) Validate() error
func (GetResourcePolicyInput) String() string
type GetResourcePolicyOutput struct { Policy *string; RevisionId *string }
func (*GetResourcePolicyOutput) SetPolicy(v string) *GetResourcePolicyOutput
func (*GetResourcePolicyOutput) SetRevisionId(v string) *GetResourcePolicyOutput
func (GetResourcePolicyOutput) String() string
type GlobalSecondaryIndex struct { IndexName *string; KeySchema []*KeySchemaElement; OnDemandThroughput *OnDemandThroughput; Projection *Projection; ProvisionedThroughput *ProvisionedThroughput }
func (*GlobalSecondaryIndex) SetIndexName(v string) *GlobalSecondaryIndex
func (*GlobalSecondaryIndex) SetKeySchema(v []*KeySchemaElement) *GlobalSecondaryIndex
func (*GlobalSecondaryIndex) SetOnDemandThroughput(v *OnDemandThroughput) *GlobalSecondaryIndex
func (*GlobalSecondaryIndex) SetProjection(v *Projection) *GlobalSecondaryIndex
func (*GlobalSecondaryIndex) SetProvisionedThroughput(v *ProvisionedThroughput) *GlobalSecondaryIndex
func (*GlobalSecondaryIndex) Validate() error
func (GlobalSecondaryIndex) String() string
type GlobalSecondaryIndexAutoScalingUpdate struct { IndexName *string; ProvisionedWriteCapacityAutoScalingUpdate *AutoScalingSettingsUpdate }
func (*GlobalSecondaryIndexAutoScalingUpdate) SetIndexName(v string) *GlobalSecondaryIndexAutoScalingUpdate
func (*GlobalSecondaryIndexAutoScalingUpdate) SetProvisionedWriteCapacityAutoScalingUpdate(v *AutoScalingSettingsUpdate) *GlobalSecondaryIndexAutoScalingUpdate
func (*GlobalSecondaryIndexAutoScalingUpdate) Validate() error
func (GlobalSecondaryIndexAutoScalingUpdate) String() string
type GlobalSecondaryIndexDescription struct { Backfilling *bool; IndexArn *string; IndexName *string; IndexSizeBytes *int64; IndexStatus *string; ItemCount *int64; KeySchema []*KeySchemaElement; OnDemandThroughput *OnDemandThroughput; Projection *Projection; ProvisionedThroughput *ProvisionedThroughputDescription }
func (*GlobalSecondaryIndexDescription) SetBackfilling(v bool) *GlobalSecondaryIndexDescription
func (*GlobalSecondaryIndexDescription) SetIndexArn(v string) *GlobalSecondaryIndexDescription
func (*GlobalSecondaryIndexDescription) SetIndexName(v string) *GlobalSecondaryIndexDescription
func (*GlobalSecondaryIndexDescription) SetIndexSizeBytes(v int64) *GlobalSecondaryIndexDescription
func (*GlobalSecondaryIndexDescription) SetIndexStatus(v string) *GlobalSecondaryIndexDescription
func (*GlobalSecondaryIndexDescription) SetItemCount(v int64) *GlobalSecondaryIndexDescription
func (*GlobalSecondaryIndexDescription) SetKeySchema(v []*KeySchemaElement) *GlobalSecondaryIndexDescription
func (*GlobalSecondaryIndexDescription) SetOnDemandThroughput(v *OnDemandThroughput) *GlobalSecondaryIndexDescription
func (*GlobalSecondaryIndexDescription) SetProjection(v *Projection) *GlobalSecondaryIndexDescription
func (*GlobalSecondaryIndexDescription) SetProvisionedThroughput(v *ProvisionedThroughputDescription) *GlobalSecondaryIndexDescription
func (GlobalSecondaryIndexDescription) String() string
type GlobalSecondaryIndexInfo struct { IndexName *string; KeySchema []*KeySchemaElement; OnDemandThroughput *OnDemandThroughput; Projection *Projection; ProvisionedThroughput *ProvisionedThroughput }
func (*GlobalSecondaryIndexInfo) SetIndexName(v string) *GlobalSecondaryIndexInfo
func (*GlobalSecondaryIndexInfo) SetKeySchema(v []*KeySchemaElement) *GlobalSecondaryIndexInfo
func (*GlobalSecondaryIndexInfo) SetOnDemandThroughput(v *OnDemandThroughput) *GlobalSecondaryIndexInfo
func (*GlobalSecondaryIndexInfo) SetProjection(v *Projection) *GlobalSecondaryIndexInfo
func (*GlobalSecondaryIndexInfo) SetProvisionedThroughput(v *ProvisionedThroughput) *GlobalSecondaryIndexInfo
func (GlobalSecondaryIndexInfo) String() string
type GlobalSecondaryIndexUpdate struct { Create *CreateGlobalSecondaryIndexAction; Delete *DeleteGlobalSecondaryIndexAction; Update *UpdateGlobalSecondaryIndexAction }
func (*GlobalSecondaryIndexUpdate) SetCreate(v *CreateGlobalSecondaryIndexAction) *GlobalSecondaryIndexUpdate
func (*GlobalSecondaryIndexUpdate) SetDelete(v *DeleteGlobalSecondaryIndexAction) *GlobalSecondaryIndexUpdate
func (*GlobalSecondaryIndexUpdate) SetUpdate(v *UpdateGlobalSecondaryIndexAction) *GlobalSecondaryIndexUpdate
func (*GlobalSecondaryIndexUpdate) Validate() error
func (GlobalSecondaryIndexUpdate) String() string
type GlobalTable struct { GlobalTableName *string; ReplicationGroup []*Replica }
func (*GlobalTable) SetGlobalTableName(v string) *GlobalTable
func (*GlobalTable) SetReplicationGroup(v []*Replica) *GlobalTable
func (GlobalTable) String() string
type GlobalTableAlreadyExistsException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*GlobalTableAlreadyExistsException) Code() string
func (*GlobalTableAlreadyExistsException) Error() string
func (*GlobalTableAlreadyExistsException) Message() string
func (*GlobalTableAlreadyExistsException) OrigErr() error
func (*GlobalTableAlreadyExistsException) RequestID() string
func (*GlobalTableAlreadyExistsException) StatusCode() int
func (GlobalTableAlreadyExistsException) String() string
type GlobalTableDescription struct { CreationDateTime *time.Time; GlobalTableArn *string; GlobalTableName *string; GlobalTableStatus *string; ReplicationGroup []*ReplicaDescription }
func (*GlobalTableDescription) SetCreationDateTime(v time.Time) *GlobalTableDescription
func (*GlobalTableDescription) SetGlobalTableArn(v string) *GlobalTableDescription
func (*GlobalTableDescription) SetGlobalTableName(v string) *GlobalTableDescription
func (*GlobalTableDescription) SetGlobalTableStatus(v string) *GlobalTableDescription
func (*GlobalTableDescription) SetReplicationGroup(v []*ReplicaDescription) *GlobalTableDescription
func (GlobalTableDescription) String() string
type GlobalTableGlobalSecondaryIndexSettingsUpdate struct { IndexName *string; ProvisionedWriteCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate; ProvisionedWriteCapacityUnits *int64 }
func (*GlobalTableGlobalSecondaryIndexSettingsUpdate) SetIndexName(v string) *GlobalTableGlobalSecondaryIndexSettingsUpdate
func (*GlobalTableGlobalSecondaryIndexSettingsUpdate) SetProvisionedWriteCapacityAutoScalingSettingsUpdate(v *AutoScalingSettingsUpdate) *GlobalTableGlobalSecondaryIndexSettingsUpdate
func (*GlobalTableGlobalSecondaryIndexSettingsUpdate) SetProvisionedWriteCapacityUnits(v int64) *GlobalTableGlobalSecondaryIndexSettingsUpdate
func (*GlobalTableGlobalSecondaryIndexSettingsUpdate) Validate() error
func (GlobalTableGlobalSecondaryIndexSettingsUpdate) String() string
type GlobalTableNotFoundException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*GlobalTableNotFoundException) Code() string
func (*GlobalTableNotFoundException) Error() string
func (*GlobalTableNotFoundException) Message() string
func (*GlobalTableNotFoundException) OrigErr() error
func (*GlobalTableNotFoundException) RequestID() string
func (*GlobalTableNotFoundException) StatusCode() int
func (GlobalTableNotFoundException) String() string
type IdempotentParameterMismatchException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*IdempotentParameterMismatchException) Code() string
func (*IdempotentParameterMismatchException) Error() string
func (*IdempotentParameterMismatchException) Message() string
func (*IdempotentParameterMismatchException) OrigErr() error
func (*IdempotentParameterMismatchException) RequestID() string
func (*IdempotentParameterMismatchException) StatusCode() int
func (IdempotentParameterMismatchException) String() string
type ImportConflictException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*ImportConflictException) Code() string
func (*ImportConflictException) Error() string
func (*ImportConflictException) Message() string
func (*ImportConflictException) OrigErr() error
func (*ImportConflictException) RequestID() string
func (*ImportConflictException) StatusCode() int
func (ImportConflictException) String() string
type ImportNotFoundException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*ImportNotFoundException) Code() string
func (*ImportNotFoundException) Error() string
func (*ImportNotFoundException) Message() string
func (*ImportNotFoundException) OrigErr() error
func (*ImportNotFoundException) RequestID() string
func (*ImportNotFoundException) StatusCode() int
func (ImportNotFoundException) String() string
type ImportSummary struct { CloudWatchLogGroupArn *string; EndTime *time.Time; ImportArn *string; ImportStatus *string; InputFormat *string; S3BucketSource *S3BucketSource; StartTime *time.Time; TableArn *string }
func (*ImportSummary) SetCloudWatchLogGroupArn(v string) *ImportSummary
func (*ImportSummary) SetEndTime(v time.Time) *ImportSummary
func (*ImportSummary) SetImportArn(v string) *ImportSummary
func (*ImportSummary) SetImportStatus(v string) *ImportSummary
func (*ImportSummary) SetInputFormat(v string) *ImportSummary
func (*ImportSummary) SetS3BucketSource(v *S3BucketSource) *ImportSummary
func (*ImportSummary) SetStartTime(v time.Time) *ImportSummary
func (*ImportSummary) SetTableArn(v string) *ImportSummary
func (ImportSummary) String() string
type ImportTableDescription struct { ClientToken *string; CloudWatchLogGroupArn *string; EndTime *time.Time; ErrorCount *int64; FailureCode *string; FailureMessage *string; ImportArn *string; ImportStatus *string; ImportedItemCount *int64; InputCompressionType *string; InputFormat *string; InputFormatOptions *InputFormatOptions; ProcessedItemCount *int64; ProcessedSizeBytes *int64; S3BucketSource *S3BucketSource; StartTime *time.Time; TableArn *string; TableCreationParameters *TableCreationParameters; TableId *string }
func (*ImportTableDescription) SetClientToken(v string) *ImportTableDescription
func (*ImportTableDescription) SetCloudWatchLogGroupArn(v string) *ImportTableDescription
func (*ImportTableDescription) SetEndTime(v time.Time) *ImportTableDescription
func (*ImportTableDescription) SetErrorCount(v int64) *ImportTableDescription
func (*ImportTableDescription) SetFailureCode(v string) *ImportTableDescription
func (*ImportTableDescription) SetFailureMessage(v string) *ImportTableDescription
func (*ImportTableDescription) SetImportArn(v string) *ImportTableDescription
func (*ImportTableDescription) SetImportStatus(v string) *ImportTableDescription
func (*ImportTableDescription) SetImportedItemCount(v int64) *ImportTableDescription
func (*ImportTableDescription) SetInputCompressionType(v string) *ImportTableDescription
func (*ImportTableDescription) SetInputFormat(v string) *ImportTableDescription
func (*ImportTableDescription) SetInputFormatOptions(v *InputFormatOptions) *ImportTableDescription
func (*ImportTableDescription) SetProcessedItemCount(v int64) *ImportTableDescription
func (*ImportTableDescription) SetProcessedSizeBytes(v int64) *ImportTableDescription
func (*ImportTableDescription) SetS3BucketSource(v *S3BucketSource) *ImportTableDescription
func (*ImportTableDescription) SetStartTime(v time.Time) *ImportTableDescription
func (*ImportTableDescription) SetTableArn(v string) *ImportTableDescription
func (*ImportTableDescription) SetTableCreationParameters(v *TableCreationParameters) *ImportTableDescription
func (*ImportTableDescription) SetTableId(v string) *ImportTableDescription
func (ImportTableDescription) String() string
type ImportTableInput struct { ClientToken *string; InputCompressionType *string; InputFormat *string; InputFormatOptions *InputFormatOptions; S3BucketSource *S3BucketSource; TableCreationParameters *TableCreationParameters }
func (*ImportTableInput) SetClientToken(v string) *ImportTableInput
func (*ImportTableInput) SetInputCompressionType(v string) *ImportTableInput
func (*ImportTableInput) SetInputFormat(v string) *ImportTableInput
func (*ImportTableInput) SetInputFormatOptions(v *InputFormatOptions) *ImportTableInput
func (*ImportTableInput) SetS3BucketSource(v *S3BucketSource) *ImportTableInput
func (*ImportTableInput) SetTableCreationParameters(v *TableCreationParameters) *ImportTableInput
func (*ImportTableInput) Validate() error
func (ImportTableInput) String() string
type ImportTableOutput struct { ImportTableDescription *ImportTableDescription }
func (*ImportTableOutput) SetImportTableDescription(v *ImportTableDescription) *ImportTableOutput
func (ImportTableOutput) String() string
type IncrementalExportSpecification struct { ExportFromTime *time.Time; ExportToTime *time.Time; ExportViewType *string }
func (*IncrementalExportSpecification) SetExportFromTime(v time.Time) *IncrementalExportSpecification
func (*IncrementalExportSpecification) SetExportToTime(v time.Time) *IncrementalExportSpecification
func (*IncrementalExportSpecification) SetExportViewType(v string) *IncrementalExportSpecification
func (IncrementalExportSpecification) String() string
type IndexNotFoundException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*IndexNotFoundException) Code() string
func (*IndexNotFoundException) Error() string
func (*IndexNotFoundException) Message() string
func (*IndexNotFoundException) OrigErr() error
func (*IndexNotFoundException) RequestID() string
func (*IndexNotFoundException) StatusCode() int
func (IndexNotFoundException) String() string
type InputFormatOptions struct { Csv *CsvOptions }
func (*InputFormatOptions) SetCsv(v *CsvOptions) *InputFormatOptions
func (*InputFormatOptions) Validate() error
func (InputFormatOptions) String() string
type InternalServerError struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*InternalServerError) Code() string
func (*InternalServerError) Error() string
func (*InternalServerError) Message() string
func (*InternalServerError) OrigErr() error
func (*InternalServerError) RequestID() string
func (*InternalServerError) StatusCode() int
func (InternalServerError) String() string
type InvalidExportTimeException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*InvalidExportTimeException) Code() string
func (*InvalidExportTimeException) Error() string
func (*InvalidExportTimeException) Message() string
func (*InvalidExportTimeException) OrigErr() error
func (*InvalidExportTimeException) RequestID() string
func (*InvalidExportTimeException) StatusCode() int
func (InvalidExportTimeException) String() string
type InvalidRestoreTimeException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*InvalidRestoreTimeException) Code() string
func (*InvalidRestoreTimeException) Error() string
func (*InvalidRestoreTimeException) Message() string
func (*InvalidRestoreTimeException) OrigErr() error
func (*InvalidRestoreTimeException) RequestID() string
func (*InvalidRestoreTimeException) StatusCode() int
func (InvalidRestoreTimeException) String() string
type ItemCollectionMetrics struct { ItemCollectionKey map[string]*AttributeValue; SizeEstimateRangeGB []*float64 }
func (*ItemCollectionMetrics) SetItemCollectionKey(v map[string]*AttributeValue) *ItemCollectionMetrics
func (*ItemCollectionMetrics) SetSizeEstimateRangeGB(v []*float64) *ItemCollectionMetrics
func (ItemCollectionMetrics) String() string
type ItemCollectionSizeLimitExceededException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*ItemCollectionSizeLimitExceededException) Code() string
func (*ItemCollectionSizeLimitExceededException) Error() string
func (*ItemCollectionSizeLimitExceededException) Message() string
func (*ItemCollectionSizeLimitExceededException) OrigErr() error
func (*ItemCollectionSizeLimitExceededException) RequestID() string
func (*ItemCollectionSizeLimitExceededException) StatusCode() int
func (ItemCollectionSizeLimitExceededException) String() string
type ItemResponse struct { Item map[string]*AttributeValue }
func (*ItemResponse) SetItem(v map[string]*AttributeValue) *ItemResponse
func (ItemResponse) String() string
type KeySchemaElement struct { AttributeName *string; KeyType *string }
func (*KeySchemaElement) SetAttributeName(v string) *KeySchemaElement
func (*KeySchemaElement) SetKeyType(v string) *KeySchemaElement
func (*KeySchemaElement) Validate() error
func (KeySchemaElement) String() string
type KeysAndAttributes struct { AttributesToGet []*string; ConsistentRead *bool; ExpressionAttributeNames map[string]*string; Keys []map[string]*AttributeValue; ProjectionExpression *string }
func (*KeysAndAttributes) SetAttributesToGet(v []*string) *KeysAndAttributes
func (*KeysAndAttributes) SetConsistentRead(v bool) *KeysAndAttributes
func (*KeysAndAttributes) SetExpressionAttributeNames(v map[string]*string) *KeysAndAttributes
func (*KeysAndAttributes) SetKeys(v []map[string]*AttributeValue) *KeysAndAttributes
func (*KeysAndAttributes) SetProjectionExpression(v string) *KeysAndAttributes
func (*KeysAndAttributes) Validate() error
func (KeysAndAttributes) String() string
type KinesisDataStreamDestination struct { ApproximateCreationDateTimePrecision *string; DestinationStatus *string; DestinationStatusDescription *string; StreamArn *string }
func (*KinesisDataStreamDestination) SetApproximateCreationDateTimePrecision(v string) *KinesisDataStreamDestination
func (*KinesisDataStreamDestination) SetDestinationStatus(v string) *KinesisDataStreamDestination
func (*KinesisDataStreamDestination) SetDestinationStatusDescription(v string) *KinesisDataStreamDestination
func (*KinesisDataStreamDestination) SetStreamArn(v string) *KinesisDataStreamDestination
func (KinesisDataStreamDestination) String() string
type LimitExceededException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*LimitExceededException) Code() string
func (*LimitExceededException) Error() string
func (*LimitExceededException) Message() string
func (*LimitExceededException) OrigErr() error
func (*LimitExceededException) RequestID() string
func (*LimitExceededException) StatusCode() int
func (LimitExceededException) String() string
type ListBackupsInput struct { BackupType *string; ExclusiveStartBackupArn *string; Limit *int64; TableName *string; TimeRangeLowerBound *time.Time; TimeRangeUpperBound *time.Time }
func (*ListBackupsInput) SetBackupType(v string) *ListBackupsInput
func (*ListBackupsInput) SetExclusiveStartBackupArn(v string) *ListBackupsInput
func (*ListBackupsInput) SetLimit(v int64) *ListBackupsInput
func (*ListBackupsInput) SetTableName(v string) *ListBackupsInput
func (*ListBackupsInput) SetTimeRangeLowerBound(v time.Time) *ListBackupsInput
func (*ListBackupsInput) SetTimeRangeUpperBound(v time.Time) *ListBackupsInput
func (*ListBackupsInput) Validate() error
func (ListBackupsInput) String() string
type ListBackupsOutput struct { BackupSummaries []*BackupSummary; LastEvaluatedBackupArn *string }
func (*ListBackupsOutput) SetBackupSummaries(v []*BackupSummary) *ListBackupsOutput
func (*ListBackupsOutput) SetLastEvaluatedBackupArn(v string) *ListBackupsOutput
func (ListBackupsOutput) String() string
type ListContributorInsightsInput struct { MaxResults *int64; NextToken *string; TableName *string }
func (*ListContributorInsightsInput) SetMaxResults(v int64) *ListContributorInsightsInput
func (*ListContributorInsightsInput) SetNextToken(v string) *ListContributorInsightsInput
func (*ListContributorInsightsInput) SetTableName(v string) *ListContributorInsightsInput
func (*ListContributorInsightsInput) Validate() error
func (ListContributorInsightsInput) String() string
type ListContributorInsightsOutput struct { ContributorInsightsSummaries []*ContributorInsightsSummary; NextToken *string }
func (*ListContributorInsightsOutput) SetContributorInsightsSummaries(v []*ContributorInsightsSummary) *ListContributorInsightsOutput
func (*ListContributorInsightsOutput) SetNextToken(v string) *ListContributorInsightsOutput
func (ListContributorInsightsOutput) String() string
type ListExportsInput struct { MaxResults *int64; NextToken *string; TableArn *string }
func (*ListExportsInput) SetMaxResults(v int64) *ListExportsInput
func (*ListExportsInput) SetNextToken(v string) *ListExportsInput
func (*ListExportsInput) SetTableArn(v string) *ListExportsInput
func (*ListExportsInput) Validate() error
func (ListExportsInput) String() string
type ListExportsOutput struct { ExportSummaries []*ExportSummary; NextToken *string }
func (*ListExportsOutput) SetExportSummaries(v []*ExportSummary) *ListExportsOutput
func (*ListExportsOutput) SetNextToken(v string) *ListExportsOutput
func (ListExportsOutput) String() string
type ListGlobalTablesInput struct { ExclusiveStartGlobalTableName *string; Limit *int64; RegionName *string }
func (*ListGlobalTablesInput) SetExclusiveStartGlobalTableName(v string) *ListGlobalTablesInput
func (*ListGlobalTablesInput) SetLimit(v int64) *ListGlobalTablesInput
func (*ListGlobalTablesInput) SetRegionName(v string) *ListGlobalTablesInput
func (*ListGlobalTablesInput) Validate() error
func (ListGlobalTablesInput) String() string
type ListGlobalTablesOutput struct { GlobalTables []*GlobalTable; LastEvaluatedGlobalTableName *string }
func (*ListGlobalTablesOutput) SetGlobalTables(v []*GlobalTable) *ListGlobalTablesOutput
func (*ListGlobalTablesOutput) SetLastEvaluatedGlobalTableName(v string) *ListGlobalTablesOutput
func (ListGlobalTablesOutput) String() string
type ListImportsInput struct { NextToken *string; PageSize *int64; TableArn *string }
func (*ListImportsInput) SetNextToken(v string) *ListImportsInput
func (*ListImportsInput) SetPageSize(v int64) *ListImportsInput
func (*ListImportsInput) SetTableArn(v string) *ListImportsInput
func (*ListImportsInput) Validate() error
func (ListImportsInput) String() string
type ListImportsOutput struct { ImportSummaryList []*ImportSummary; NextToken *string }
func (*ListImportsOutput) SetImportSummaryList(v []*ImportSummary) *ListImportsOutput
func (*ListImportsOutput) SetNextToken(v string) *ListImportsOutput
func (ListImportsOutput) String() string
type ListTablesInput struct { ExclusiveStartTableName *string; Limit *int64 }
func (*ListTablesInput) SetExclusiveStartTableName(v string) *ListTablesInput
func (*ListTablesInput) SetLimit(v int64) *ListTablesInput
func (*ListTablesInput) Validate() error
func (ListTablesInput) String() string
type ListTablesOutput struct { LastEvaluatedTableName *string; TableNames []*string }
func (*ListTablesOutput) SetLastEvaluatedTableName(v string) *ListTablesOutput
func (*ListTablesOutput) SetTableNames(v []*string) *ListTablesOutput
func (ListTablesOutput) String() string
type ListTagsOfResourceInput struct { NextToken *string; ResourceArn *string }
func (*ListTagsOfResourceInput) SetNextToken(v string) *ListTagsOfResourceInput
func (*ListTagsOfResourceInput) SetResourceArn(v string) *ListTagsOfResourceInput
func (*ListTagsOfResourceInput) Validate() error
func (ListTagsOfResourceInput) String() string
type ListTagsOfResourceOutput struct { NextToken *string; Tags []*Tag }
func (*ListTagsOfResourceOutput) SetNextToken(v string) *ListTagsOfResourceOutput
func (*ListTagsOfResourceOutput) SetTags(v []*Tag) *ListTagsOfResourceOutput
func (ListTagsOfResourceOutput) String() string
type LocalSecondaryIndex struct { IndexName *string; KeySchema []*KeySchemaElement; Projection *Projection }
func (*LocalSecondaryIndex) SetIndexName(v string) *LocalSecondaryIndex
func (*LocalSecondaryIndex) SetKeySchema(v []*KeySchemaElement) *LocalSecondaryIndex
func (*LocalSecondaryIndex) SetProjection(v *Projection) *LocalSecondaryIndex
func (*LocalSecondaryIndex) Validate() error
func (LocalSecondaryIndex) String() string
type LocalSecondaryIndexDescription struct { IndexArn *string; IndexName *string; IndexSizeBytes *int64; ItemCount *int64; KeySchema []*KeySchemaElement; Projection *Projection }
func (*LocalSecondaryIndexDescription) SetIndexArn(v string) *LocalSecondaryIndexDescription
func (*LocalSecondaryIndexDescription) SetIndexName(v string) *LocalSecondaryIndexDescription
func (*LocalSecondaryIndexDescription) SetIndexSizeBytes(v int64) *LocalSecondaryIndexDescription
func (*LocalSecondaryIndexDescription) SetItemCount(v int64) *LocalSecondaryIndexDescription
func (*LocalSecondaryIndexDescription) SetKeySchema(v []*KeySchemaElement) *LocalSecondaryIndexDescription
func (*LocalSecondaryIndexDescription) SetProjection(v *Projection) *LocalSecondaryIndexDescription
func (LocalSecondaryIndexDescription) String() string
type LocalSecondaryIndexInfo struct { IndexName *string; KeySchema []*KeySchemaElement; Projection *Projection }
func (*LocalSecondaryIndexInfo) SetIndexName(v string) *LocalSecondaryIndexInfo
func (*LocalSecondaryIndexInfo) SetKeySchema(v []*KeySchemaElement) *LocalSecondaryIndexInfo
func (*LocalSecondaryIndexInfo) SetProjection(v *Projection) *LocalSecondaryIndexInfo
func (LocalSecondaryIndexInfo) String() string
type OnDemandThroughput struct { MaxReadRequestUnits *int64; MaxWriteRequestUnits *int64 }
func (*OnDemandThroughput) SetMaxReadRequestUnits(v int64) *OnDemandThroughput
func (*OnDemandThroughput) SetMaxWriteRequestUnits(v int64) *OnDemandThroughput
func (OnDemandThroughput) String() string
type OnDemandThroughputOverride struct { MaxReadRequestUnits *int64 }
func (*OnDemandThroughputOverride) SetMaxReadRequestUnits(v int64) *OnDemandThroughputOverride
func (OnDemandThroughputOverride) String() string
type ParameterizedStatement struct { Parameters []*AttributeValue; ReturnValuesOnConditionCheckFailure *string; Statement *string }
func (*ParameterizedStatement) SetParameters(v []*AttributeValue) *ParameterizedStatement
func (*ParameterizedStatement) SetReturnValuesOnConditionCheckFailure(v string) *ParameterizedStatement
func (*ParameterizedStatement) SetStatement(v string) *ParameterizedStatement
func (*ParameterizedStatement) Validate() error
func (ParameterizedStatement) String() string
type PointInTimeRecoveryDescription struct { EarliestRestorableDateTime *time.Time; LatestRestorableDateTime *time.Time; PointInTimeRecoveryStatus *string }
func (*PointInTimeRecoveryDescription) SetEarliestRestorableDateTime(v time.Time) *PointInTimeRecoveryDescription
func (*PointInTimeRecoveryDescription) SetLatestRestorableDateTime(v time.Time) *PointInTimeRecoveryDescription
func (*PointInTimeRecoveryDescription) SetPointInTimeRecoveryStatus(v string) *PointInTimeRecoveryDescription
func (PointInTimeRecoveryDescription) String() string
type PointInTimeRecoverySpecification struct { PointInTimeRecoveryEnabled *bool }
func (*PointInTimeRecoverySpecification) SetPointInTimeRecoveryEnabled(v bool) *PointInTimeRecoverySpecification
func (*PointInTimeRecoverySpecification) Validate() error
func (PointInTimeRecoverySpecification) String() string
type PointInTimeRecoveryUnavailableException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*PointInTimeRecoveryUnavailableException) Code() string
func (*PointInTimeRecoveryUnavailableException) Error() string
func (*PointInTimeRecoveryUnavailableException) Message() string
func (*PointInTimeRecoveryUnavailableException) OrigErr() error
func (*PointInTimeRecoveryUnavailableException) RequestID() string
func (*PointInTimeRecoveryUnavailableException) StatusCode() int
func (PointInTimeRecoveryUnavailableException) String() string
type PolicyNotFoundException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*PolicyNotFoundException) Code() string
func (*PolicyNotFoundException) Error() string
func (*PolicyNotFoundException) Message() string
func (*PolicyNotFoundException) OrigErr() error
func (*PolicyNotFoundException) RequestID() string
func (*PolicyNotFoundException) StatusCode() int
func (PolicyNotFoundException) String() string
type Projection struct { NonKeyAttributes []*string; ProjectionType *string }
func (*Projection) SetNonKeyAttributes(v []*string) *Projection
func (*Projection) SetProjectionType(v string) *Projection
func (*Projection) Validate() error
func (Projection) String() string
type ProvisionedThroughput struct { ReadCapacityUnits *int64; WriteCapacityUnits *int64 }
func (*ProvisionedThroughput) SetReadCapacityUnits(v int64) *ProvisionedThroughput
func (*ProvisionedThroughput) SetWriteCapacityUnits(v int64) *ProvisionedThroughput
func (*ProvisionedThroughput) Validate() error
func (ProvisionedThroughput) String() string
type ProvisionedThroughputDescription struct { LastDecreaseDateTime *time.Time; LastIncreaseDateTime *time.Time; NumberOfDecreasesToday *int64; ReadCapacityUnits *int64; WriteCapacityUnits *int64 }
func (*ProvisionedThroughputDescription) SetLastDecreaseDateTime(v time.Time) *ProvisionedThroughputDescription
func (*ProvisionedThroughputDescription) SetLastIncreaseDateTime(v time.Time) *ProvisionedThroughputDescription
func (*ProvisionedThroughputDescription) SetNumberOfDecreasesToday(v int64) *ProvisionedThroughputDescription
func (*ProvisionedThroughputDescription) SetReadCapacityUnits(v int64) *ProvisionedThroughputDescription
func (*ProvisionedThroughputDescription) SetWriteCapacityUnits(v int64) *ProvisionedThroughputDescription
func (ProvisionedThroughputDescription) String() string
type ProvisionedThroughputExceededException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*ProvisionedThroughputExceededException) Code() string
func (*ProvisionedThroughputExceededException) Error() string
func (*ProvisionedThroughputExceededException) Message() string
func (*ProvisionedThroughputExceededException) OrigErr() error
func (*ProvisionedThroughputExceededException) RequestID() string
func (*ProvisionedThroughputExceededException) StatusCode() int
func (ProvisionedThroughputExceededException) String() string
type ProvisionedThroughputOverride struct { ReadCapacityUnits *int64 }
func (*ProvisionedThroughputOverride) SetReadCapacityUnits(v int64) *ProvisionedThroughputOverride
func (*ProvisionedThroughputOverride) Validate() error
func (ProvisionedThroughputOverride) String() string
type Put struct { ConditionExpression *string; ExpressionAttributeNames map[string]*string; ExpressionAttributeValues map[string]*AttributeValue; Item map[string]*AttributeValue; ReturnValuesOnConditionCheckFailure *string; TableName *string }
func (*Put) SetConditionExpression(v string) *Put
func (*Put) SetExpressionAttributeNames(v map[string]*string) *Put
func (*Put) SetExpressionAttributeValues(v map[string]*AttributeValue) *Put
func (*Put) SetItem(v map[string]*AttributeValue) *Put
func (*Put) SetReturnValuesOnConditionCheckFailure(v string) *Put
func (*Put) SetTableName(v string) *Put
func (*Put) Validate() error
func (Put) String() string
type PutItemInput struct { ConditionExpression *string; ConditionalOperator *string; Expected map[string]*ExpectedAttributeValue; ExpressionAttributeNames map[string]*string; ExpressionAttributeValues map[string]*AttributeValue; Item map[string]*AttributeValue; ReturnConsumedCapacity *string; ReturnItemCollectionMetrics *string; ReturnValues *string; ReturnValuesOnConditionCheckFailure *string; TableName *string }
func (*PutItemInput) SetConditionExpression(v string) *PutItemInput
func (*PutItemInput) SetConditionalOperator(v string) *PutItemInput
func (*PutItemInput) SetExpected(v map[string]*ExpectedAttributeValue) *PutItemInput
func (*PutItemInput) SetExpressionAttributeNames(v map[string]*string) *PutItemInput
func (*PutItemInput) SetExpressionAttributeValues(v map[string]*AttributeValue) *PutItemInput
func (*PutItemInput) SetItem(v map[string]*AttributeValue) *PutItemInput
func (*PutItemInput) SetReturnConsumedCapacity(v string) *PutItemInput
func (*PutItemInput) SetReturnItemCollectionMetrics(v string) *PutItemInput
func (*PutItemInput) SetReturnValues(v string) *PutItemInput
func (*PutItemInput) SetReturnValuesOnConditionCheckFailure(v string) *PutItemInput
func (*PutItemInput) SetTableName(v string) *PutItemInput
func (*PutItemInput) Validate() error
func (PutItemInput) String() string
type PutItemOutput struct { Attributes map[string]*AttributeValue; ConsumedCapacity *ConsumedCapacity; ItemCollectionMetrics *ItemCollectionMetrics }
func (*PutItemOutput) SetAttributes(v map[string]*AttributeValue) *PutItemOutput
func (*PutItemOutput) SetConsumedCapacity(v *ConsumedCapacity) *PutItemOutput
func (*PutItemOutput) SetItemCollectionMetrics(v *ItemCollectionMetrics) *PutItemOutput
func (PutItemOutput) String() string
type PutRequest struct { Item map[string]*AttributeValue }
func (*PutRequest) SetItem(v map[string]*AttributeValue) *PutRequest
func (PutRequest) String() string
type PutResourcePolicyInput struct { ConfirmRemoveSelfResourceAccess *bool; ExpectedRevisionId *string; Policy *string; ResourceArn *string }
func (*PutResourcePolicyInput) SetConfirmRemoveSelfResourceAccess(v bool) *PutResourcePolicyInput
func (*PutResourcePolicyInput) SetExpectedRevisionId(v string) *PutResourcePolicyInput
func (*PutResourcePolicyInput) SetPolicy(v string) *PutResourcePolicyInput
func (*PutResourcePolicyInput) SetResourceArn(v string) *PutResourcePolicyInput
func (*PutResourcePolicyInput) Validate() error
func (PutResourcePolicyInput) String() string
type PutResourcePolicyOutput struct { RevisionId *string }
func (*PutResourcePolicyOutput) SetRevisionId(v string) *PutResourcePolicyOutput
func (PutResourcePolicyOutput) String() string
type QueryInput struct { AttributesToGet []*string; ConditionalOperator *string; ConsistentRead *bool; ExclusiveStartKey map[string]*AttributeValue; ExpressionAttributeNames map[string]*string; ExpressionAttributeValues map[string]*AttributeValue; FilterExpression *string; IndexName *string; KeyConditionExpression *string; KeyConditions map[string]*Condition; Limit *int64; ProjectionExpression *string; QueryFilter map[string]*Condition; ReturnConsumedCapacity *string; ScanIndexForward *bool; Select *string; TableName *string }
func (*QueryInput) SetAttributesToGet(v []*string) *QueryInput
func (*QueryInput) SetConditionalOperator(v string) *QueryInput
func (*QueryInput) SetConsistentRead(v bool) *QueryInput
func (*QueryInput) SetExclusiveStartKey(v map[string]*AttributeValue) *QueryInput
func (*QueryInput) SetExpressionAttributeNames(v map[string]*string) *QueryInput
func (*QueryInput) SetExpressionAttributeValues(v map[string]*AttributeValue) *QueryInput
func (*QueryInput) SetFilterExpression(v string) *QueryInput
func (*QueryInput) SetIndexName(v string) *QueryInput
func (*QueryInput) SetKeyConditionExpression(v string) *QueryInput
func (*QueryInput) SetKeyConditions(v map[string]*Condition) *QueryInput
func (*QueryInput) SetLimit(v int64) *QueryInput
func (*QueryInput) SetProjectionExpression(v string) *QueryInput
func (*QueryInput) SetQueryFilter(v map[string]*Condition) *QueryInput
func (*QueryInput) SetReturnConsumedCapacity(v string) *QueryInput
func (*QueryInput) SetScanIndexForward(v bool) *QueryInput
func (*QueryInput) SetSelect(v string) *QueryInput
func (*QueryInput) SetTableName(v string) *QueryInput
func (*QueryInput) Validate() error
func (QueryInput) String() string
type QueryOutput struct { ConsumedCapacity *ConsumedCapacity; Count *int64; Items []map[string]*AttributeValue; LastEvaluatedKey map[string]*AttributeValue; ScannedCount *int64 }
func (*QueryOutput) SetConsumedCapacity(v *ConsumedCapacity) *QueryOutput
func (*QueryOutput) SetCount(v int64) *QueryOutput
func (*QueryOutput) SetItems(v []map[string]*AttributeValue) *QueryOutput
func (*QueryOutput) SetLastEvaluatedKey(v map[string]*AttributeValue) *QueryOutput
func (*QueryOutput) SetScannedCount(v int64) *QueryOutput
func (QueryOutput) String() string
type Replica struct { RegionName *string }
func (*Replica) SetRegionName(v string) *Replica
func (Replica) String() string
type ReplicaAlreadyExistsException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*ReplicaAlreadyExistsException) Code() string
func (*ReplicaAlreadyExistsException) Error() string
func (*ReplicaAlreadyExistsException) Message() string
func (*ReplicaAlreadyExistsException) OrigErr() error
func (*ReplicaAlreadyExistsException) RequestID() string
func (*ReplicaAlreadyExistsException) StatusCode() int
func (ReplicaAlreadyExistsException) String() string
type ReplicaAutoScalingDescription struct { GlobalSecondaryIndexes []*ReplicaGlobalSecondaryIndexAutoScalingDescription; RegionName *string; ReplicaProvisionedReadCapacityAutoScalingSettings *AutoScalingSettingsDescription; ReplicaProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription; ReplicaStatus *string }
func (*ReplicaAutoScalingDescription) SetGlobalSecondaryIndexes(v []*ReplicaGlobalSecondaryIndexAutoScalingDescription) *ReplicaAutoScalingDescription
func (*ReplicaAutoScalingDescription) SetRegionName(v string) *ReplicaAutoScalingDescription
func (*ReplicaAutoScalingDescription) SetReplicaProvisionedReadCapacityAutoScalingSettings(v *AutoScalingSettingsDescription) *ReplicaAutoScalingDescription
func (*ReplicaAutoScalingDescription) SetReplicaProvisionedWriteCapacityAutoScalingSettings(v *AutoScalingSettingsDescription) *ReplicaAutoScalingDescription
func (*ReplicaAutoScalingDescription) SetReplicaStatus(v string) *ReplicaAutoScalingDescription
func (ReplicaAutoScalingDescription) String() string
type ReplicaAutoScalingUpdate struct { RegionName *string; ReplicaGlobalSecondaryIndexUpdates []*ReplicaGlobalSecondaryIndexAutoScalingUpdate; ReplicaProvisionedReadCapacityAutoScalingUpdate *AutoScalingSettingsUpdate }
func (*ReplicaAutoScalingUpdate) SetRegionName(v string) *ReplicaAutoScalingUpdate
func (*ReplicaAutoScalingUpdate) SetReplicaGlobalSecondaryIndexUpdates(v []*ReplicaGlobalSecondaryIndexAutoScalingUpdate) *ReplicaAutoScalingUpdate
func (*ReplicaAutoScalingUpdate) SetReplicaProvisionedReadCapacityAutoScalingUpdate(v *AutoScalingSettingsUpdate) *ReplicaAutoScalingUpdate
func (*ReplicaAutoScalingUpdate) Validate() error
func (ReplicaAutoScalingUpdate) String() string
type ReplicaDescription struct { GlobalSecondaryIndexes []*ReplicaGlobalSecondaryIndexDescription; KMSMasterKeyId *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride; RegionName *string; ReplicaInaccessibleDateTime *time.Time; ReplicaStatus *string; ReplicaStatusDescription *string; ReplicaStatusPercentProgress *string; ReplicaTableClassSummary *TableClassSummary }
func (*ReplicaDescription) SetGlobalSecondaryIndexes(v []*ReplicaGlobalSecondaryIndexDescription) *ReplicaDescription
func (*ReplicaDescription) SetKMSMasterKeyId(v string) *ReplicaDescription
func (*ReplicaDescription) SetOnDemandThroughputOverride(v *OnDemandThroughputOverride) *ReplicaDescription
func (*ReplicaDescription) SetProvisionedThroughputOverride(v *ProvisionedThroughputOverride) *ReplicaDescription
func (*ReplicaDescription) SetRegionName(v string) *ReplicaDescription
func (*ReplicaDescription) SetReplicaInaccessibleDateTime(v time.Time) *ReplicaDescription
func (*ReplicaDescription) SetReplicaStatus(v string) *ReplicaDescription
func (*ReplicaDescription) SetReplicaStatusDescription(v string) *ReplicaDescription
func (*ReplicaDescription) SetReplicaStatusPercentProgress(v string) *ReplicaDescription
func (*ReplicaDescription) SetReplicaTableClassSummary(v *TableClassSummary) *ReplicaDescription
func (ReplicaDescription) String() string
type ReplicaGlobalSecondaryIndex struct { IndexName *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride }
func (*ReplicaGlobalSecondaryIndex) SetIndexName(v string) *ReplicaGlobalSecondaryIndex
func (*ReplicaGlobalSecondaryIndex) SetOnDemandThroughputOverride(v *OnDemandThroughputOverride) *ReplicaGlobalSecondaryIndex
func (*ReplicaGlobalSecondaryIndex) SetProvisionedThroughputOverride(v *ProvisionedThroughputOverride) *ReplicaGlobalSecondaryIndex
func (*ReplicaGlobalSecondaryIndex) Validate() error
func (ReplicaGlobalSecondaryIndex) String() string
type ReplicaGlobalSecondaryIndexAutoScalingDescription struct { IndexName *string; IndexStatus *string; ProvisionedReadCapacityAutoScalingSettings *AutoScalingSettingsDescription; ProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription }
func (*ReplicaGlobalSecondaryIndexAutoScalingDescription) SetIndexName(v string) *ReplicaGlobalSecondaryIndexAutoScalingDescription
func (*ReplicaGlobalSecondaryIndexAutoScalingDescription) SetIndexStatus(v string) *ReplicaGlobalSecondaryIndexAutoScalingDescription
func (*ReplicaGlobalSecondaryIndexAutoScalingDescription) SetProvisionedReadCapacityAutoScalingSettings(v *AutoScalingSettingsDescription) *ReplicaGlobalSecondaryIndexAutoScalingDescription
func (*ReplicaGlobalSecondaryIndexAutoScalingDescription) SetProvisionedWriteCapacityAutoScalingSettings(v *AutoScalingSettingsDescription) *ReplicaGlobalSecondaryIndexAutoScalingDescription
func (ReplicaGlobalSecondaryIndexAutoScalingDescription) String() string
type ReplicaGlobalSecondaryIndexAutoScalingUpdate struct { IndexName *string; ProvisionedReadCapacityAutoScalingUpdate *AutoScalingSettingsUpdate }
func (*ReplicaGlobalSecondaryIndexAutoScalingUpdate) SetIndexName(v string) *ReplicaGlobalSecondaryIndexAutoScalingUpdate
func (*ReplicaGlobalSecondaryIndexAutoScalingUpdate) SetProvisionedReadCapacityAutoScalingUpdate(v *AutoScalingSettingsUpdate) *ReplicaGlobalSecondaryIndexAutoScalingUpdate
func (*ReplicaGlobalSecondaryIndexAutoScalingUpdate) Validate() error
func (ReplicaGlobalSecondaryIndexAutoScalingUpdate) String() string
type ReplicaGlobalSecondaryIndexDescription struct { IndexName *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride }
func (*ReplicaGlobalSecondaryIndexDescription) SetIndexName(v string) *ReplicaGlobalSecondaryIndexDescription
func (*ReplicaGlobalSecondaryIndexDescription) SetOnDemandThroughputOverride(v *OnDemandThroughputOverride) *ReplicaGlobalSecondaryIndexDescription
func (*ReplicaGlobalSecondaryIndexDescription) SetProvisionedThroughputOverride(v *ProvisionedThroughputOverride) *ReplicaGlobalSecondaryIndexDescription
func (ReplicaGlobalSecondaryIndexDescription) String() string
type ReplicaGlobalSecondaryIndexSettingsDescription struct { IndexName *string; IndexStatus *string; ProvisionedReadCapacityAutoScalingSettings *AutoScalingSettingsDescription; ProvisionedReadCapacityUnits *int64; ProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription; ProvisionedWriteCapacityUnits *int64 }
func (*ReplicaGlobalSecondaryIndexSettingsDescription) SetIndexName(v string) *ReplicaGlobalSecondaryIndexSettingsDescription
func (*ReplicaGlobalSecondaryIndexSettingsDescription) SetIndexStatus(v string) *ReplicaGlobalSecondaryIndexSettingsDescription
func (*ReplicaGlobalSecondaryIndexSettingsDescription) SetProvisionedReadCapacityAutoScalingSettings(v *AutoScalingSettingsDescription) *ReplicaGlobalSecondaryIndexSettingsDescription
func (*ReplicaGlobalSecondaryIndexSettingsDescription) SetProvisionedReadCapacityUnits(v int64) *ReplicaGlobalSecondaryIndexSettingsDescription
func (*ReplicaGlobalSecondaryIndexSettingsDescription) SetProvisionedWriteCapacityAutoScalingSettings(v *AutoScalingSettingsDescription) *ReplicaGlobalSecondaryIndexSettingsDescription
func (*ReplicaGlobalSecondaryIndexSettingsDescription) SetProvisionedWriteCapacityUnits(v int64) *ReplicaGlobalSecondaryIndexSettingsDescription
func (ReplicaGlobalSecondaryIndexSettingsDescription) String() string
type ReplicaGlobalSecondaryIndexSettingsUpdate struct { IndexName *string; ProvisionedReadCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate; ProvisionedReadCapacityUnits *int64 }
func (*ReplicaGlobalSecondaryIndexSettingsUpdate) SetIndexName(v string) *ReplicaGlobalSecondaryIndexSettingsUpdate
func (*ReplicaGlobalSecondaryIndexSettingsUpdate) SetProvisionedReadCapacityAutoScalingSettingsUpdate(v *AutoScalingSettingsUpdate) *ReplicaGlobalSecondaryIndexSettingsUpdate
func (*ReplicaGlobalSecondaryIndexSettingsUpdate) SetProvisionedReadCapacityUnits(v int64) *ReplicaGlobalSecondaryIndexSettingsUpdate
func (*ReplicaGlobalSecondaryIndexSettingsUpdate) Validate() error
func (ReplicaGlobalSecondaryIndexSettingsUpdate) String() string
type ReplicaNotFoundException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*ReplicaNotFoundException) Code() string
func (*ReplicaNotFoundException) Error() string
func (*ReplicaNotFoundException) Message() string
func (*ReplicaNotFoundException) OrigErr() error
func (*ReplicaNotFoundException) RequestID() string
func (*ReplicaNotFoundException) StatusCode() int
func (ReplicaNotFoundException) String() string
type ReplicaSettingsDescription struct { RegionName *string; ReplicaBillingModeSummary *BillingModeSummary; ReplicaGlobalSecondaryIndexSettings []*ReplicaGlobalSecondaryIndexSettingsDescription; ReplicaProvisionedReadCapacityAutoScalingSettings *AutoScalingSettingsDescription; ReplicaProvisionedReadCapacityUnits *int64; ReplicaProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription; ReplicaProvisionedWriteCapacityUnits *int64; ReplicaStatus *string; ReplicaTableClassSummary *TableClassSummary }
func (*ReplicaSettingsDescription) SetRegionName(v string) *ReplicaSettingsDescription
func (*ReplicaSettingsDescription) SetReplicaBillingModeSummary(v *BillingModeSummary) *ReplicaSettingsDescription
func (*ReplicaSettingsDescription) SetReplicaGlobalSecondaryIndexSettings(v []*ReplicaGlobalSecondaryIndexSettingsDescription) *ReplicaSettingsDescription
func (*ReplicaSettingsDescription) SetReplicaProvisionedReadCapacityAutoScalingSettings(v *AutoScalingSettingsDescription) *ReplicaSettingsDescription
func (*ReplicaSettingsDescription) SetReplicaProvisionedReadCapacityUnits(v int64) *ReplicaSettingsDescription
func (*ReplicaSettingsDescription) SetReplicaProvisionedWriteCapacityAutoScalingSettings(v *AutoScalingSettingsDescription) *ReplicaSettingsDescription
func (*ReplicaSettingsDescription) SetReplicaProvisionedWriteCapacityUnits(v int64) *ReplicaSettingsDescription
func (*ReplicaSettingsDescription) SetReplicaStatus(v string) *ReplicaSettingsDescription
func (*ReplicaSettingsDescription) SetReplicaTableClassSummary(v *TableClassSummary) *ReplicaSettingsDescription
func (ReplicaSettingsDescription) String() string
type ReplicaSettingsUpdate struct { RegionName *string; ReplicaGlobalSecondaryIndexSettingsUpdate []*ReplicaGlobalSecondaryIndexSettingsUpdate; ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate; ReplicaProvisionedReadCapacityUnits *int64; ReplicaTableClass *string }
func (*ReplicaSettingsUpdate) SetRegionName(v string) *ReplicaSettingsUpdate
func (*ReplicaSettingsUpdate) SetReplicaGlobalSecondaryIndexSettingsUpdate(v []*ReplicaGlobalSecondaryIndexSettingsUpdate) *ReplicaSettingsUpdate
func (*ReplicaSettingsUpdate) SetReplicaProvisionedReadCapacityAutoScalingSettingsUpdate(v *AutoScalingSettingsUpdate) *ReplicaSettingsUpdate
func (*ReplicaSettingsUpdate) SetReplicaProvisionedReadCapacityUnits(v int64) *ReplicaSettingsUpdate
func (*ReplicaSettingsUpdate) SetReplicaTableClass(v string) *ReplicaSettingsUpdate
func (*ReplicaSettingsUpdate) Validate() error
func (ReplicaSettingsUpdate) String() string
type ReplicaUpdate struct { Create *CreateReplicaAction; Delete *DeleteReplicaAction }
func (*ReplicaUpdate) SetCreate(v *CreateReplicaAction) *ReplicaUpdate
func (*ReplicaUpdate) SetDelete(v *DeleteReplicaAction) *ReplicaUpdate
func (*ReplicaUpdate) Validate() error
func (ReplicaUpdate) String() string
type ReplicationGroupUpdate struct { Create *CreateReplicationGroupMemberAction; Delete *DeleteReplicationGroupMemberAction; Update *UpdateReplicationGroupMemberAction }
func (*ReplicationGroupUpdate) SetCreate(v *CreateReplicationGroupMemberAction) *ReplicationGroupUpdate
func (*ReplicationGroupUpdate) SetDelete(v *DeleteReplicationGroupMemberAction) *ReplicationGroupUpdate
func (*ReplicationGroupUpdate) SetUpdate(v *UpdateReplicationGroupMemberAction) *ReplicationGroupUpdate
func (*ReplicationGroupUpdate) Validate() error
func (ReplicationGroupUpdate) String() string
type RequestLimitExceeded struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*RequestLimitExceeded) Code() string
func (*RequestLimitExceeded) Error() string
func (*RequestLimitExceeded) Message() string
func (*RequestLimitExceeded) OrigErr() error
func (*RequestLimitExceeded) RequestID() string
func (*RequestLimitExceeded) StatusCode() int
func (RequestLimitExceeded) String() string
type ResourceInUseException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*ResourceInUseException) Code() string
func (*ResourceInUseException) Error() string
func (*ResourceInUseException) Message() string
func (*ResourceInUseException) OrigErr() error
func (*ResourceInUseException) RequestID() string
func (*ResourceInUseException) StatusCode() int
func (ResourceInUseException) String() string
type ResourceNotFoundException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*ResourceNotFoundException) Code() string
func (*ResourceNotFoundException) Error() string
func (*ResourceNotFoundException) Message() string
func (*ResourceNotFoundException) OrigErr() error
func (*ResourceNotFoundException) RequestID() string
func (*ResourceNotFoundException) StatusCode() int
func (ResourceNotFoundException) String() string
type RestoreSummary struct { RestoreDateTime *time.Time; RestoreInProgress *bool; SourceBackupArn *string; SourceTableArn *string }
func (*RestoreSummary) SetRestoreDateTime(v time.Time) *RestoreSummary
func (*RestoreSummary) SetRestoreInProgress(v bool) *RestoreSummary
func (*RestoreSummary) SetSourceBackupArn(v string) *RestoreSummary
func (*RestoreSummary) SetSourceTableArn(v string) *RestoreSummary
func (RestoreSummary) String() string
type RestoreTableFromBackupInput struct { BackupArn *string; BillingModeOverride *string; GlobalSecondaryIndexOverride []*GlobalSecondaryIndex; LocalSecondaryIndexOverride []*LocalSecondaryIndex; OnDemandThroughputOverride *OnDemandThroughput; ProvisionedThroughputOverride *ProvisionedThroughput; SSESpecificationOverride *SSESpecification; TargetTableName *string }
func (*RestoreTableFromBackupInput) SetBackupArn(v string) *RestoreTableFromBackupInput
func (*RestoreTableFromBackupInput) SetBillingModeOverride(v string) *RestoreTableFromBackupInput
func (*RestoreTableFromBackupInput) SetGlobalSecondaryIndexOverride(v []*GlobalSecondaryIndex) *RestoreTableFromBackupInput
func (*RestoreTableFromBackupInput) SetLocalSecondaryIndexOverride(v []*LocalSecondaryIndex) *RestoreTableFromBackupInput
func (*RestoreTableFromBackupInput) SetOnDemandThroughputOverride(v *OnDemandThroughput) *RestoreTableFromBackupInput
func (*RestoreTableFromBackupInput) SetProvisionedThroughputOverride(v *ProvisionedThroughput) *RestoreTableFromBackupInput
func (*RestoreTableFromBackupInput) SetSSESpecificationOverride(v *SSESpecification) *RestoreTableFromBackupInput
func (*RestoreTableFromBackupInput) SetTargetTableName(v string) *RestoreTableFromBackupInput
func (*RestoreTableFromBackupInput) Validate() error
func (RestoreTableFromBackupInput) String() string
type RestoreTableFromBackupOutput struct { TableDescription *TableDescription }
func (*RestoreTableFromBackupOutput) SetTableDescription(v *TableDescription) *RestoreTableFromBackupOutput
func (RestoreTableFromBackupOutput) String() string
type RestoreTableToPointInTimeInput struct { BillingModeOverride *string; GlobalSecondaryIndexOverride []*GlobalSecondaryIndex; LocalSecondaryIndexOverride []*LocalSecondaryIndex; OnDemandThroughputOverride *OnDemandThroughput; ProvisionedThroughputOverride *ProvisionedThroughput; RestoreDateTime *time.Time; SSESpecificationOverride *SSESpecification; SourceTableArn *string; SourceTableName *string; TargetTableName *string; UseLatestRestorableTime *bool }
func (*RestoreTableToPointInTimeInput) SetBillingModeOverride(v string) *RestoreTableToPointInTimeInput
func (*RestoreTableToPointInTimeInput) SetGlobalSecondaryIndexOverride(v []*GlobalSecondaryIndex) *RestoreTableToPointInTimeInput
func (*RestoreTableToPointInTimeInput) SetLocalSecondaryIndexOverride(v []*LocalSecondaryIndex) *RestoreTableToPointInTimeInput
func (*RestoreTableToPointInTimeInput) SetOnDemandThroughputOverride(v *OnDemandThroughput) *RestoreTableToPointInTimeInput
func (*RestoreTableToPointInTimeInput) SetProvisionedThroughputOverride(v *ProvisionedThroughput) *RestoreTableToPointInTimeInput
func (*RestoreTableToPointInTimeInput) SetRestoreDateTime(v time.Time) *RestoreTableToPointInTimeInput
func (*RestoreTableToPointInTimeInput) SetSSESpecificationOverride(v *SSESpecification) *RestoreTableToPointInTimeInput
func (*RestoreTableToPointInTimeInput) SetSourceTableArn(v string) *RestoreTableToPointInTimeInput
func (*RestoreTableToPointInTimeInput) SetSourceTableName(v string) *RestoreTableToPointInTimeInput
func (*RestoreTableToPointInTimeInput) SetTargetTableName(v string) *RestoreTableToPointInTimeInput
func (*RestoreTableToPointInTimeInput) SetUseLatestRestorableTime(v bool) *RestoreTableToPointInTimeInput
func (*RestoreTableToPointInTimeInput) Validate() error
func (RestoreTableToPointInTimeInput) String() string
type RestoreTableToPointInTimeOutput struct { TableDescription *TableDescription }
func (*RestoreTableToPointInTimeOutput) SetTableDescription(v *TableDescription) *RestoreTableToPointInTimeOutput
func (RestoreTableToPointInTimeOutput) String() string
type S3BucketSource struct { S3Bucket *string; S3BucketOwner *string; S3KeyPrefix *string }
func (*S3BucketSource) SetS3Bucket(v string) *S3BucketSource
func (*S3BucketSource) SetS3BucketOwner(v string) *S3BucketSource
func (*S3BucketSource) SetS3KeyPrefix(v string) *S3BucketSource
func (*S3BucketSource) Validate() error
func (S3BucketSource) String() string
type SSEDescription struct { InaccessibleEncryptionDateTime *time.Time; KMSMasterKeyArn *string; SSEType *string; Status *string }
func (*SSEDescription) SetInaccessibleEncryptionDateTime(v time.Time) *SSEDescription
func (*SSEDescription) SetKMSMasterKeyArn(v string) *SSEDescription
func (*SSEDescription) SetSSEType(v string) *SSEDescription
func (*SSEDescription) SetStatus(v string) *SSEDescription
func (SSEDescription) String() string
type SSESpecification struct { Enabled *bool; KMSMasterKeyId *string; SSEType *string }
func (*SSESpecification) SetEnabled(v bool) *SSESpecification
func (*SSESpecification) SetKMSMasterKeyId(v string) *SSESpecification
func (*SSESpecification) SetSSEType(v string) *SSESpecification
func (SSESpecification) String() string
type ScanInput struct { AttributesToGet []*string; ConditionalOperator *string; ConsistentRead *bool; ExclusiveStartKey map[string]*AttributeValue; ExpressionAttributeNames map[string]*string; ExpressionAttributeValues map[string]*AttributeValue; FilterExpression *string; IndexName *string; Limit *int64; ProjectionExpression *string; ReturnConsumedCapacity *string; ScanFilter map[string]*Condition; Segment *int64; Select *string; TableName *string; TotalSegments *int64 }
func (*ScanInput) SetAttributesToGet(v []*string) *ScanInput
func (*ScanInput) SetConditionalOperator(v string) *ScanInput
func (*ScanInput) SetConsistentRead(v bool) *ScanInput
func (*ScanInput) SetExclusiveStartKey(v map[string]*AttributeValue) *ScanInput
func (*ScanInput) SetExpressionAttributeNames(v map[string]*string) *ScanInput
func (*ScanInput) SetExpressionAttributeValues(v map[string]*AttributeValue) *ScanInput
func (*ScanInput) SetFilterExpression(v string) *ScanInput
func (*ScanInput) SetIndexName(v string) *ScanInput
func (*ScanInput) SetLimit(v int64) *ScanInput
func (*ScanInput) SetProjectionExpression(v string) *ScanInput
func (*ScanInput) SetReturnConsumedCapacity(v string) *ScanInput
func (*ScanInput) SetScanFilter(v map[string]*Condition) *ScanInput
func (*ScanInput) SetSegment(v int64) *ScanInput
func (*ScanInput) SetSelect(v string) *ScanInput
func (*ScanInput) SetTableName(v string) *ScanInput
func (*ScanInput) SetTotalSegments(v int64) *ScanInput
func (*ScanInput) Validate() error
func (ScanInput) String() string
type ScanOutput struct { ConsumedCapacity *ConsumedCapacity; Count *int64; Items []map[string]*AttributeValue; LastEvaluatedKey map[string]*AttributeValue; ScannedCount *int64 }
func (*ScanOutput) SetConsumedCapacity(v *ConsumedCapacity) *ScanOutput
func (*ScanOutput) SetCount(v int64) *ScanOutput
func (*ScanOutput) SetItems(v []map[string]*AttributeValue) *ScanOutput
func (*ScanOutput) SetLastEvaluatedKey(v map[string]*AttributeValue) *ScanOutput
func (*ScanOutput) SetScannedCount(v int64) *ScanOutput
func (ScanOutput) String() string
type SourceTableDetails struct { BillingMode *string; ItemCount *int64; KeySchema []*KeySchemaElement; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput; TableArn *string; TableCreationDateTime *time.Time; TableId *string; TableName *string; TableSizeBytes *int64 }
func (*SourceTableDetails) SetBillingMode(v string) *SourceTableDetails
func (*SourceTableDetails) SetItemCount(v int64) *SourceTableDetails
func (*SourceTableDetails) SetKeySchema(v []*KeySchemaElement) *SourceTableDetails
func (*SourceTableDetails) SetOnDemandThroughput(v *OnDemandThroughput) *SourceTableDetails
func (*SourceTableDetails) SetProvisionedThroughput(v *ProvisionedThroughput) *SourceTableDetails
func (*SourceTableDetails) SetTableArn(v string) *SourceTableDetails
func (*SourceTableDetails) SetTableCreationDateTime(v time.Time) *SourceTableDetails
func (*SourceTableDetails) SetTableId(v string) *SourceTableDetails
func (*SourceTableDetails) SetTableName(v string) *SourceTableDetails
func (*SourceTableDetails) SetTableSizeBytes(v int64) *SourceTableDetails
func (SourceTableDetails) String() string
type SourceTableFeatureDetails struct { GlobalSecondaryIndexes []*GlobalSecondaryIndexInfo; LocalSecondaryIndexes []*LocalSecondaryIndexInfo; SSEDescription *SSEDescription; StreamDescription *StreamSpecification; TimeToLiveDescription *TimeToLiveDescription }
func (*SourceTableFeatureDetails) SetGlobalSecondaryIndexes(v []*GlobalSecondaryIndexInfo) *SourceTableFeatureDetails
func (*SourceTableFeatureDetails) SetLocalSecondaryIndexes(v []*LocalSecondaryIndexInfo) *SourceTableFeatureDetails
func (*SourceTableFeatureDetails) SetSSEDescription(v *SSEDescription) *SourceTableFeatureDetails
func (*SourceTableFeatureDetails) SetStreamDescription(v *StreamSpecification) *SourceTableFeatureDetails
func (*SourceTableFeatureDetails) SetTimeToLiveDescription(v *TimeToLiveDescription) *SourceTableFeatureDetails
func (SourceTableFeatureDetails) String() string
type StreamSpecification struct { StreamEnabled *bool; StreamViewType *string }
func (*StreamSpecification) SetStreamEnabled(v bool) *StreamSpecification
func (*StreamSpecification) SetStreamViewType(v string) *StreamSpecification
func (*StreamSpecification) Validate() error
func (StreamSpecification) String() string
type TableAlreadyExistsException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*TableAlreadyExistsException) Code() string
func (*TableAlreadyExistsException) Error() string
func (*TableAlreadyExistsException) Message() string
func (*TableAlreadyExistsException) OrigErr() error
func (*TableAlreadyExistsException) RequestID() string
func (*TableAlreadyExistsException) StatusCode() int
func (TableAlreadyExistsException) String() string
type TableAutoScalingDescription struct { Replicas []*ReplicaAutoScalingDescription; TableName *string; TableStatus *string }
func (*TableAutoScalingDescription) SetReplicas(v []*ReplicaAutoScalingDescription) *TableAutoScalingDescription
func (*TableAutoScalingDescription) SetTableName(v string) *TableAutoScalingDescription
func (*TableAutoScalingDescription) SetTableStatus(v string) *TableAutoScalingDescription
func (TableAutoScalingDescription) String() string
type TableClassSummary struct { LastUpdateDateTime *time.Time; TableClass *string }
func (*TableClassSummary) SetLastUpdateDateTime(v time.Time) *TableClassSummary
func (*TableClassSummary) SetTableClass(v string) *TableClassSummary
func (TableClassSummary) String() string
type TableCreationParameters struct { AttributeDefinitions []*AttributeDefinition; BillingMode *string; GlobalSecondaryIndexes []*GlobalSecondaryIndex; KeySchema []*KeySchemaElement; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput; SSESpecification *SSESpecification; TableName *string }
func (*TableCreationParameters) SetAttributeDefinitions(v []*AttributeDefinition) *TableCreationParameters
func (*TableCreationParameters) SetBillingMode(v string) *TableCreationParameters
func (*TableCreationParameters) SetGlobalSecondaryIndexes(v []*GlobalSecondaryIndex) *TableCreationParameters
func (*TableCreationParameters) SetKeySchema(v []*KeySchemaElement) *TableCreationParameters
func (*TableCreationParameters) SetOnDemandThroughput(v *OnDemandThroughput) *TableCreationParameters
func (*TableCreationParameters) SetProvisionedThroughput(v *ProvisionedThroughput) *TableCreationParameters
func (*TableCreationParameters) SetSSESpecification(v *SSESpecification) *TableCreationParameters
func (*TableCreationParameters) SetTableName(v string) *TableCreationParameters
func (*TableCreationParameters) Validate() error
func (TableCreationParameters) String() string
type TableDescription struct { ArchivalSummary *ArchivalSummary; AttributeDefinitions []*AttributeDefinition; BillingModeSummary *BillingModeSummary; CreationDateTime *time.Time; DeletionProtectionEnabled *bool; GlobalSecondaryIndexes []*GlobalSecondaryIndexDescription; GlobalTableVersion *string; ItemCount *int64; KeySchema []*KeySchemaElement; LatestStreamArn *string; LatestStreamLabel *string; LocalSecondaryIndexes []*LocalSecondaryIndexDescription; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughputDescription; Replicas []*ReplicaDescription; RestoreSummary *RestoreSummary; SSEDescription *SSEDescription; StreamSpecification *StreamSpecification; TableArn *string; TableClassSummary *TableClassSummary; TableId *string; TableName *string; TableSizeBytes *int64; TableStatus *string }
func (*TableDescription) SetArchivalSummary(v *ArchivalSummary) *TableDescription
func (*TableDescription) SetAttributeDefinitions(v []*AttributeDefinition) *TableDescription
func (*TableDescription) SetBillingModeSummary(v *BillingModeSummary) *TableDescription
func (*TableDescription) SetCreationDateTime(v time.Time) *TableDescription
func (*TableDescription) SetDeletionProtectionEnabled(v bool) *TableDescription
func (*TableDescription) SetGlobalSecondaryIndexes(v []*GlobalSecondaryIndexDescription) *TableDescription
func (*TableDescription) SetGlobalTableVersion(v string) *TableDescription
func (*TableDescription) SetItemCount(v int64) *TableDescription
func (*TableDescription) SetKeySchema(v []*KeySchemaElement) *TableDescription
func (*TableDescription) SetLatestStreamArn(v string) *TableDescription
func (*TableDescription) SetLatestStreamLabel(v string) *TableDescription
func (*TableDescription) SetLocalSecondaryIndexes(v []*LocalSecondaryIndexDescription) *TableDescription
func (*TableDescription) SetOnDemandThroughput(v *OnDemandThroughput) *TableDescription
func (*TableDescription) SetProvisionedThroughput(v *ProvisionedThroughputDescription) *TableDescription
func (*TableDescription) SetReplicas(v []*ReplicaDescription) *TableDescription
func (*TableDescription) SetRestoreSummary(v *RestoreSummary) *TableDescription
func (*TableDescription) SetSSEDescription(v *SSEDescription) *TableDescription
func (*TableDescription) SetStreamSpecification(v *StreamSpecification) *TableDescription
func (*TableDescription) SetTableArn(v string) *TableDescription
func (*TableDescription) SetTableClassSummary(v *TableClassSummary) *TableDescription
func (*TableDescription) SetTableId(v string) *TableDescription
func (*TableDescription) SetTableName(v string) *TableDescription
func (*TableDescription) SetTableSizeBytes(v int64) *TableDescription
func (*TableDescription) SetTableStatus(v string) *TableDescription
func (TableDescription) String() string
type TableInUseException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*TableInUseException) Code() string
func (*TableInUseException) Error() string
func (*TableInUseException) Message() string
func (*TableInUseException) OrigErr() error
func (*TableInUseException) RequestID() string
func (*TableInUseException) StatusCode() int
func (TableInUseException) String() string
type TableNotFoundException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*TableNotFoundException) Code() string
func (*TableNotFoundException) Error() string
func (*TableNotFoundException) Message() string
func (*TableNotFoundException) OrigErr() error
func (*TableNotFoundException) RequestID() string
func (*TableNotFoundException) StatusCode() int
func (TableNotFoundException) String() string
type Tag struct { Key *string; Value *string }
func (*Tag) SetKey(v string) *Tag
func (*Tag) SetValue(v string) *Tag
func (*Tag) Validate() error
func (Tag) String() string
type TagResourceInput struct { ResourceArn *string; Tags []*Tag }
func (*TagResourceInput) SetResourceArn(v string) *TagResourceInput
func (*TagResourceInput) SetTags(v []*Tag) *TagResourceInput
func (*TagResourceInput) Validate() error
func (TagResourceInput) String() string
type TagResourceOutput struct{}
func (TagResourceOutput) String() string
type TimeToLiveDescription struct { AttributeName *string; TimeToLiveStatus *string }
func (*TimeToLiveDescription) SetAttributeName(v string) *TimeToLiveDescription
func (*TimeToLiveDescription) SetTimeToLiveStatus(v string) *TimeToLiveDescription
func (TimeToLiveDescription) String() string
type TimeToLiveSpecification struct { AttributeName *string; Enabled *bool }
func (*TimeToLiveSpecification) SetAttributeName(v string) *TimeToLiveSpecification
func (*TimeToLiveSpecification) SetEnabled(v bool) *TimeToLiveSpecification
func (*TimeToLiveSpecification) Validate() error
func (TimeToLiveSpecification) String() string
type TransactGetItem struct { Get *Get }
func (*TransactGetItem) SetGet(v *Get) *TransactGetItem
func (*TransactGetItem) Validate() error
func (TransactGetItem) String() string
type TransactGetItemsInput struct { ReturnConsumedCapacity *string; TransactItems []*TransactGetItem }
func (*TransactGetItemsInput) SetReturnConsumedCapacity(v string) *TransactGetItemsInput
func (*TransactGetItemsInput) SetTransactItems(v []*TransactGetItem) *TransactGetItemsInput
func (*TransactGetItemsInput) Validate() error
func (TransactGetItemsInput) String() string
type TransactGetItemsOutput struct { ConsumedCapacity []*ConsumedCapacity; Responses []*ItemResponse }
func (*TransactGetItemsOutput) SetConsumedCapacity(v []*ConsumedCapacity) *TransactGetItemsOutput
func (*TransactGetItemsOutput) SetResponses(v []*ItemResponse) *TransactGetItemsOutput
func (TransactGetItemsOutput) String() string
type TransactWriteItem struct { ConditionCheck *ConditionCheck; Delete *Delete; Put *Put; Update *Update }
func (*TransactWriteItem) SetConditionCheck(v *ConditionCheck) *TransactWriteItem
func (*TransactWriteItem) SetDelete(v *Delete) *TransactWriteItem
func (*TransactWriteItem) SetPut(v *Put) *TransactWriteItem
func (*TransactWriteItem) SetUpdate(v *Update) *TransactWriteItem
func (*TransactWriteItem) Validate() error
func (TransactWriteItem) String() string
type TransactWriteItemsInput struct { ClientRequestToken *string; ReturnConsumedCapacity *string; ReturnItemCollectionMetrics *string; TransactItems []*TransactWriteItem }
func (*TransactWriteItemsInput) SetClientRequestToken(v string) *TransactWriteItemsInput
func (*TransactWriteItemsInput) SetReturnConsumedCapacity(v string) *TransactWriteItemsInput
func (*TransactWriteItemsInput) SetReturnItemCollectionMetrics(v string) *TransactWriteItemsInput
func (*TransactWriteItemsInput) SetTransactItems(v []*TransactWriteItem) *TransactWriteItemsInput
func (*TransactWriteItemsInput) Validate() error
func (TransactWriteItemsInput) String() string
type TransactWriteItemsOutput struct { ConsumedCapacity []*ConsumedCapacity; ItemCollectionMetrics map[string][]*ItemCollectionMetrics }
func (*TransactWriteItemsOutput) SetConsumedCapacity(v []*ConsumedCapacity) *TransactWriteItemsOutput
func (*TransactWriteItemsOutput) SetItemCollectionMetrics(v map[string][]*ItemCollectionMetrics) *TransactWriteItemsOutput
func (TransactWriteItemsOutput) String() string
type TransactionCanceledException struct { RespMetadata protocol.ResponseMetadata; CancellationReasons []*CancellationReason; Message_ *string }
func (*TransactionCanceledException) Code() string
func (*TransactionCanceledException) Error() string
func (*TransactionCanceledException) Message() string
func (*TransactionCanceledException) OrigErr() error
func (*TransactionCanceledException) RequestID() string
func (*TransactionCanceledException) StatusCode() int
func (TransactionCanceledException) String() string
type TransactionConflictException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*TransactionConflictException) Code() string
func (*TransactionConflictException) Error() string
func (*TransactionConflictException) Message() string
func (*TransactionConflictException) OrigErr() error
func (*TransactionConflictException) RequestID() string
func (*TransactionConflictException) StatusCode() int
func (TransactionConflictException) String() string
type TransactionInProgressException struct { RespMetadata protocol.ResponseMetadata; Message_ *string }
func (*TransactionInProgressException) Code() string
func (*TransactionInProgressException) Error() string
func (*TransactionInProgressException) Message() string
func (*TransactionInProgressException) OrigErr() error
func (*TransactionInProgressException) RequestID() string
func (*TransactionInProgressException) StatusCode() int
func (TransactionInProgressException) String() string
type UntagResourceInput struct { ResourceArn *string; TagKeys []*string }
func (*UntagResourceInput) SetResourceArn(v string) *UntagResourceInput
func (*UntagResourceInput) SetTagKeys(v []*string) *UntagResourceInput
func (*UntagResourceInput) Validate() error
func (UntagResourceInput) String() string
type UntagResourceOutput struct{}
func (UntagResourceOutput) String() string
type Update struct { ConditionExpression *string; ExpressionAttributeNames map[string]*string; ExpressionAttributeValues map[string]*AttributeValue; Key map[string]*AttributeValue; ReturnValuesOnConditionCheckFailure *string; TableName *string; UpdateExpression *string }
func (*Update) SetConditionExpression(v string) *Update
func (*Update) SetExpressionAttributeNames(v map[string]*string) *Update
func (*Update) SetExpressionAttributeValues(v map[string]*AttributeValue) *Update
func (*Update) SetKey(v map[string]*AttributeValue) *Update
func (*Update) SetReturnValuesOnConditionCheckFailure(v string) *Update
func (*Update) SetTableName(v string) *Update
func (*Update) SetUpdateExpression(v string) *Update
func (*Update) Validate() error
func (Update) String() string
type UpdateContinuousBackupsInput struct { PointInTimeRecoverySpecification *PointInTimeRecoverySpecification; TableName *string }
func (*UpdateContinuousBackupsInput) SetPointInTimeRecoverySpecification(v *PointInTimeRecoverySpecification) *UpdateContinuousBackupsInput
func (*UpdateContinuousBackupsInput) SetTableName(v string) *UpdateContinuousBackupsInput
func (*UpdateContinuousBackupsInput) Validate() error
func (UpdateContinuousBackupsInput) String() string
type UpdateContinuousBackupsOutput struct { ContinuousBackupsDescription *ContinuousBackupsDescription }
func (*UpdateContinuousBackupsOutput) SetContinuousBackupsDescription(v *ContinuousBackupsDescription) *UpdateContinuousBackupsOutput
func (UpdateContinuousBackupsOutput) String() string
type UpdateContributorInsightsInput struct { ContributorInsightsAction *string; IndexName *string; TableName *string }
func (*UpdateContributorInsightsInput) SetContributorInsightsAction(v string) *UpdateContributorInsightsInput
func (*UpdateContributorInsightsInput) SetIndexName(v string) *UpdateContributorInsightsInput
func (*UpdateContributorInsightsInput) SetTableName(v string) *UpdateContributorInsightsInput
func (*UpdateContributorInsightsInput) Validate() error
func (UpdateContributorInsightsInput) String() string
type UpdateContributorInsightsOutput struct { ContributorInsightsStatus *string; IndexName *string; TableName *string }
func (*UpdateContributorInsightsOutput) SetContributorInsightsStatus(v string) *UpdateContributorInsightsOutput
func (*UpdateContributorInsightsOutput) SetIndexName(v string) *UpdateContributorInsightsOutput
func (*UpdateContributorInsightsOutput) SetTableName(v string) *UpdateContributorInsightsOutput
func (UpdateContributorInsightsOutput) String() string
type UpdateGlobalSecondaryIndexAction struct { IndexName *string; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput }
func (*UpdateGlobalSecondaryIndexAction) SetIndexName(v string) *UpdateGlobalSecondaryIndexAction
func (*UpdateGlobalSecondaryIndexAction) SetOnDemandThroughput(v *OnDemandThroughput) *UpdateGlobalSecondaryIndexAction
func (*UpdateGlobalSecondaryIndexAction) SetProvisionedThroughput(v *ProvisionedThroughput) *UpdateGlobalSecondaryIndexAction
func (*UpdateGlobalSecondaryIndexAction) Validate() error
func (UpdateGlobalSecondaryIndexAction) String() string
type UpdateGlobalTableInput struct { GlobalTableName *string; ReplicaUpdates []*ReplicaUpdate }
func (*UpdateGlobalTableInput) SetGlobalTableName(v string) *UpdateGlobalTableInput
func (*UpdateGlobalTableInput) SetReplicaUpdates(v []*ReplicaUpdate) *UpdateGlobalTableInput
func (*UpdateGlobalTableInput) Validate() error
func (UpdateGlobalTableInput) String() string
type UpdateGlobalTableOutput struct { GlobalTableDescription *GlobalTableDescription }
func (*UpdateGlobalTableOutput) SetGlobalTableDescription(v *GlobalTableDescription) *UpdateGlobalTableOutput
func (UpdateGlobalTableOutput) String() string
type UpdateGlobalTableSettingsInput struct { GlobalTableBillingMode *string; GlobalTableGlobalSecondaryIndexSettingsUpdate []*GlobalTableGlobalSecondaryIndexSettingsUpdate; GlobalTableName *string; GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate; GlobalTableProvisionedWriteCapacityUnits *int64; ReplicaSettingsUpdate []*ReplicaSettingsUpdate }
func (*UpdateGlobalTableSettingsInput) SetGlobalTableBillingMode(v string) *UpdateGlobalTableSettingsInput
func (*UpdateGlobalTableSettingsInput) SetGlobalTableGlobalSecondaryIndexSettingsUpdate(v []*GlobalTableGlobalSecondaryIndexSettingsUpdate) *UpdateGlobalTableSettingsInput
func (*UpdateGlobalTableSettingsInput) SetGlobalTableName(v string) *UpdateGlobalTableSettingsInput
func (*UpdateGlobalTableSettingsInput) SetGlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate(v *AutoScalingSettingsUpdate) *UpdateGlobalTableSettingsInput
func (*UpdateGlobalTableSettingsInput) SetGlobalTableProvisionedWriteCapacityUnits(v int64) *UpdateGlobalTableSettingsInput
func (*UpdateGlobalTableSettingsInput) SetReplicaSettingsUpdate(v []*ReplicaSettingsUpdate) *UpdateGlobalTableSettingsInput
func (*UpdateGlobalTableSettingsInput) Validate() error
func (UpdateGlobalTableSettingsInput) String() string
type UpdateGlobalTableSettingsOutput struct { GlobalTableName *string; ReplicaSettings []*ReplicaSettingsDescription }
func (*UpdateGlobalTableSettingsOutput) SetGlobalTableName(v string) *UpdateGlobalTableSettingsOutput
func (*UpdateGlobalTableSettingsOutput) SetReplicaSettings(v []*ReplicaSettingsDescription) *UpdateGlobalTableSettingsOutput
func (UpdateGlobalTableSettingsOutput) String() string
type UpdateItemInput struct { AttributeUpdates map[string]*AttributeValueUpdate; ConditionExpression *string; ConditionalOperator *string; Expected map[string]*ExpectedAttributeValue; ExpressionAttributeNames map[string]*string; ExpressionAttributeValues map[string]*AttributeValue; Key map[string]*AttributeValue; ReturnConsumedCapacity *string; ReturnItemCollectionMetrics *string; ReturnValues *string; ReturnValuesOnConditionCheckFailure *string; TableName *string; UpdateExpression *string }
func (*UpdateItemInput) SetAttributeUpdates(v map[string]*AttributeValueUpdate) *UpdateItemInput
func (*UpdateItemInput) SetConditionExpression(v string) *UpdateItemInput
func (*UpdateItemInput) SetConditionalOperator(v string) *UpdateItemInput
func (*UpdateItemInput) SetExpected(v map[string]*ExpectedAttributeValue) *UpdateItemInput
func (*UpdateItemInput) SetExpressionAttributeNames(v map[string]*string) *UpdateItemInput
func (*UpdateItemInput) SetExpressionAttributeValues(v map[string]*AttributeValue) *UpdateItemInput
func (*UpdateItemInput) SetKey(v map[string]*AttributeValue) *UpdateItemInput
func (*UpdateItemInput) SetReturnConsumedCapacity(v string) *UpdateItemInput
func (*UpdateItemInput) SetReturnItemCollectionMetrics(v string) *UpdateItemInput
func (*UpdateItemInput) SetReturnValues(v string) *UpdateItemInput
func (*UpdateItemInput) SetReturnValuesOnConditionCheckFailure(v string) *UpdateItemInput
func (*UpdateItemInput) SetTableName(v string) *UpdateItemInput
func (*UpdateItemInput) SetUpdateExpression(v string) *UpdateItemInput
func (*UpdateItemInput) Validate() error
func (UpdateItemInput) String() string
type UpdateItemOutput struct { Attributes map[string]*AttributeValue; ConsumedCapacity *ConsumedCapacity; ItemCollectionMetrics *ItemCollectionMetrics }
func (*UpdateItemOutput) SetAttributes(v map[string]*AttributeValue) *UpdateItemOutput
func (*UpdateItemOutput) SetConsumedCapacity(v *ConsumedCapacity) *UpdateItemOutput
func (*UpdateItemOutput) SetItemCollectionMetrics(v *ItemCollectionMetrics) *UpdateItemOutput
func (UpdateItemOutput) String() string
type UpdateKinesisStreamingConfiguration struct { ApproximateCreationDateTimePrecision *string }
func (*UpdateKinesisStreamingConfiguration) SetApproximateCreationDateTimePrecision(v string) *UpdateKinesisStreamingConfiguration
func (UpdateKinesisStreamingConfiguration) String() string
type UpdateKinesisStreamingDestinationInput struct { StreamArn *string; TableName *string; UpdateKinesisStreamingConfiguration *UpdateKinesisStreamingConfiguration }
func (*UpdateKinesisStreamingDestinationInput) SetStreamArn(v string) *UpdateKinesisStreamingDestinationInput
func (*UpdateKinesisStreamingDestinationInput) SetTableName(v string) *UpdateKinesisStreamingDestinationInput
func (*UpdateKinesisStreamingDestinationInput) SetUpdateKinesisStreamingConfiguration(v *UpdateKinesisStreamingConfiguration) *UpdateKinesisStreamingDestinationInput
func (*UpdateKinesisStreamingDestinationInput) Validate() error
func (UpdateKinesisStreamingDestinationInput) String() string
type UpdateKinesisStreamingDestinationOutput struct { DestinationStatus *string; StreamArn *string; TableName *string; UpdateKinesisStreamingConfiguration *UpdateKinesisStreamingConfiguration }
func (*UpdateKinesisStreamingDestinationOutput) SetDestinationStatus(v string) *UpdateKinesisStreamingDestinationOutput
func (*UpdateKinesisStreamingDestinationOutput) SetStreamArn(v string) *UpdateKinesisStreamingDestinationOutput
func (*UpdateKinesisStreamingDestinationOutput) SetTableName(v string) *UpdateKinesisStreamingDestinationOutput
func (*UpdateKinesisStreamingDestinationOutput) SetUpdateKinesisStreamingConfiguration(v *UpdateKinesisStreamingConfiguration) *UpdateKinesisStreamingDestinationOutput
func (UpdateKinesisStreamingDestinationOutput) String() string
type UpdateReplicationGroupMemberAction struct { GlobalSecondaryIndexes []*ReplicaGlobalSecondaryIndex; KMSMasterKeyId *string; OnDemandThroughputOverride *OnDemandThroughputOverride; ProvisionedThroughputOverride *ProvisionedThroughputOverride; RegionName *string; TableClassOverride *string }
func (*UpdateReplicationGroupMemberAction) SetGlobalSecondaryIndexes(v []*ReplicaGlobalSecondaryIndex) *UpdateReplicationGroupMemberAction
func (*UpdateReplicationGroupMemberAction) SetKMSMasterKeyId(v string) *UpdateReplicationGroupMemberAction
func (*UpdateReplicationGroupMemberAction) SetOnDemandThroughputOverride(v *OnDemandThroughputOverride) *UpdateReplicationGroupMemberAction
func (*UpdateReplicationGroupMemberAction) SetProvisionedThroughputOverride(v *ProvisionedThroughputOverride) *UpdateReplicationGroupMemberAction
func (*UpdateReplicationGroupMemberAction) SetRegionName(v string) *UpdateReplicationGroupMemberAction
func (*UpdateReplicationGroupMemberAction) SetTableClassOverride(v string) *UpdateReplicationGroupMemberAction
func (*UpdateReplicationGroupMemberAction) Validate() error
func (UpdateReplicationGroupMemberAction) String() string
type UpdateTableInput struct { AttributeDefinitions []*AttributeDefinition; BillingMode *string; DeletionProtectionEnabled *bool; GlobalSecondaryIndexUpdates []*GlobalSecondaryIndexUpdate; OnDemandThroughput *OnDemandThroughput; ProvisionedThroughput *ProvisionedThroughput; ReplicaUpdates []*ReplicationGroupUpdate; SSESpecification *SSESpecification; StreamSpecification *StreamSpecification; TableClass *string; TableName *string }
func (*UpdateTableInput) SetAttributeDefinitions(v []*AttributeDefinition) *UpdateTableInput
func (*UpdateTableInput) SetBillingMode(v string) *UpdateTableInput
func (*UpdateTableInput) SetDeletionProtectionEnabled(v bool) *UpdateTableInput
func (*UpdateTableInput) SetGlobalSecondaryIndexUpdates(v []*GlobalSecondaryIndexUpdate) *UpdateTableInput
func (*UpdateTableInput) SetOnDemandThroughput(v *OnDemandThroughput) *UpdateTableInput
func (*UpdateTableInput) SetProvisionedThroughput(v *ProvisionedThroughput) *UpdateTableInput
func (*UpdateTableInput) SetReplicaUpdates(v []*ReplicationGroupUpdate) *UpdateTableInput
func (*UpdateTableInput) SetSSESpecification(v *SSESpecification) *UpdateTableInput
func (*UpdateTableInput) SetStreamSpecification(v *StreamSpecification) *UpdateTableInput
func (*UpdateTableInput) SetTableClass(v string) *UpdateTableInput
func (*UpdateTableInput) SetTableName(v string) *UpdateTableInput
func (*UpdateTableInput) Validate() error
func (UpdateTableInput) String() string
type UpdateTableOutput struct { TableDescription *TableDescription }
func (*UpdateTableOutput) SetTableDescription(v *TableDescription) *UpdateTableOutput
func (UpdateTableOutput) String() string
type UpdateTableReplicaAutoScalingInput struct { GlobalSecondaryIndexUpdates []*GlobalSecondaryIndexAutoScalingUpdate; ProvisionedWriteCapacityAutoScalingUpdate *AutoScalingSettingsUpdate; ReplicaUpdates []*ReplicaAutoScalingUpdate; TableName *string }
func (*UpdateTableReplicaAutoScalingInput) SetGlobalSecondaryIndexUpdates(v []*GlobalSecondaryIndexAutoScalingUpdate) *UpdateTableReplicaAutoScalingInput
func (*UpdateTableReplicaAutoScalingInput) SetProvisionedWriteCapacityAutoScalingUpdate(v *AutoScalingSettingsUpdate) *UpdateTableReplicaAutoScalingInput
func (*UpdateTableReplicaAutoScalingInput) SetReplicaUpdates(v []*ReplicaAutoScalingUpdate) *UpdateTableReplicaAutoScalingInput
func (*UpdateTableReplicaAutoScalingInput) SetTableName(v string) *UpdateTableReplicaAutoScalingInput
func (*UpdateTableReplicaAutoScalingInput) Validate() error
func (UpdateTableReplicaAutoScalingInput) String() string
type UpdateTableReplicaAutoScalingOutput struct { TableAutoScalingDescription *TableAutoScalingDescription }
func (*UpdateTableReplicaAutoScalingOutput) SetTableAutoScalingDescription(v *TableAutoScalingDescription) *UpdateTableReplicaAutoScalingOutput
func (UpdateTableReplicaAutoScalingOutput) String() string
type UpdateTimeToLiveInput struct { TableName *string; TimeToLiveSpecification *TimeToLiveSpecification }
func (*UpdateTimeToLiveInput) SetTableName(v string) *UpdateTimeToLiveInput
func (*UpdateTimeToLiveInput) SetTimeToLiveSpecification(v *TimeToLiveSpecification) *UpdateTimeToLiveInput
func (*UpdateTimeToLiveInput) Validate() error
func (UpdateTimeToLiveInput) String() string
type UpdateTimeToLiveOutput struct { TimeToLiveSpecification *TimeToLiveSpecification }
func (*UpdateTimeToLiveOutput) SetTimeToLiveSpecification(v *TimeToLiveSpecification) *UpdateTimeToLiveOutput
func (UpdateTimeToLiveOutput) String() string
type WriteRequest struct { DeleteRequest *DeleteRequest; PutRequest *PutRequest }
func (*WriteRequest) SetDeleteRequest(v *DeleteRequest) *WriteRequest
func (*WriteRequest) SetPutRequest(v *PutRequest) *WriteRequest
func (WriteRequest) String() string
