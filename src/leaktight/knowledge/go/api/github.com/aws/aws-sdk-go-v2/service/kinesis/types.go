// Interface of github.com/aws/aws-sdk-go-v2/service/kinesis/types@v1.56.12, generated from its types. Signatures only.
package types

import smithy "github.com/aws/smithy-go"
import "time"

const ChannelDestinationTypeS3 ChannelDestinationType = "S3"
const ChannelDestinationTypeS3Tables ChannelDestinationType = "S3_TABLES"
const ChannelEncryptionTypeKms ChannelEncryptionType = "KMS"
const ChannelStatusActive ChannelStatus = "ACTIVE"
const ChannelStatusCreating ChannelStatus = "CREATING"
const ChannelStatusDeleting ChannelStatus = "DELETING"
const ChannelStatusFailed ChannelStatus = "FAILED"
const ChannelStatusUpdating ChannelStatus = "UPDATING"
const ConsumerStatusActive ConsumerStatus = "ACTIVE"
const ConsumerStatusCreating ConsumerStatus = "CREATING"
const ConsumerStatusDeleting ConsumerStatus = "DELETING"
const EncryptionTypeKms EncryptionType = "KMS"
const EncryptionTypeNone EncryptionType = "NONE"
const MetricsNameAll MetricsName = "ALL"
const MetricsNameIncomingBytes MetricsName = "IncomingBytes"
const MetricsNameIncomingRecords MetricsName = "IncomingRecords"
const MetricsNameIteratorAgeMilliseconds MetricsName = "IteratorAgeMilliseconds"
const MetricsNameOutgoingBytes MetricsName = "OutgoingBytes"
const MetricsNameOutgoingRecords MetricsName = "OutgoingRecords"
const MetricsNameReadProvisionedThroughputExceeded MetricsName = "ReadProvisionedThroughputExceeded"
const MetricsNameWriteProvisionedThroughputExceeded MetricsName = "WriteProvisionedThroughputExceeded"
const MinimumThroughputBillingCommitmentInputStatusDisabled MinimumThroughputBillingCommitmentInputStatus = "DISABLED"
const MinimumThroughputBillingCommitmentInputStatusEnabled MinimumThroughputBillingCommitmentInputStatus = "ENABLED"
const MinimumThroughputBillingCommitmentOutputStatusDisabled MinimumThroughputBillingCommitmentOutputStatus = "DISABLED"
const MinimumThroughputBillingCommitmentOutputStatusEnabled MinimumThroughputBillingCommitmentOutputStatus = "ENABLED"
const MinimumThroughputBillingCommitmentOutputStatusEnabledUntilEarliestAllowedEnd MinimumThroughputBillingCommitmentOutputStatus = "ENABLED_UNTIL_EARLIEST_ALLOWED_END"
const PartitionTransformTimeHour PartitionTransform = "TIME_HOUR"
const RecordDistributionStrategyAuto RecordDistributionStrategy = "AUTO"
const RecordDistributionStrategyUserPartitionKey RecordDistributionStrategy = "USER_PARTITION_KEY"
const RecordFormatTypeByteArray RecordFormatType = "BYTE_ARRAY"
const RecordFormatTypeGsrJson RecordFormatType = "GSR_JSON"
const RecordFormatTypeJson RecordFormatType = "JSON"
const RecordFormatTypeString RecordFormatType = "STRING"
const S3CompressionTypeGzip S3CompressionType = "GZIP"
const S3CompressionTypeNone S3CompressionType = "NONE"
const S3CompressionTypeZstd S3CompressionType = "ZSTD"
const S3StorageClassGlacierIr S3StorageClass = "GLACIER_IR"
const S3StorageClassIntelligentTiering S3StorageClass = "INTELLIGENT_TIERING"
const S3StorageClassStandard S3StorageClass = "STANDARD"
const S3TablesCompressionTypeNone S3TablesCompressionType = "NONE"
const S3TablesCompressionTypeSnappy S3TablesCompressionType = "SNAPPY"
const S3TablesCompressionTypeZstd S3TablesCompressionType = "ZSTD"
const ScalingTypeUniformScaling ScalingType = "UNIFORM_SCALING"
const ShardFilterTypeAfterShardId ShardFilterType = "AFTER_SHARD_ID"
const ShardFilterTypeAtLatest ShardFilterType = "AT_LATEST"
const ShardFilterTypeAtTimestamp ShardFilterType = "AT_TIMESTAMP"
const ShardFilterTypeAtTrimHorizon ShardFilterType = "AT_TRIM_HORIZON"
const ShardFilterTypeFromTimestamp ShardFilterType = "FROM_TIMESTAMP"
const ShardFilterTypeFromTrimHorizon ShardFilterType = "FROM_TRIM_HORIZON"
const ShardIteratorTypeAfterSequenceNumber ShardIteratorType = "AFTER_SEQUENCE_NUMBER"
const ShardIteratorTypeAtSequenceNumber ShardIteratorType = "AT_SEQUENCE_NUMBER"
const ShardIteratorTypeAtTimestamp ShardIteratorType = "AT_TIMESTAMP"
const ShardIteratorTypeLatest ShardIteratorType = "LATEST"
const ShardIteratorTypeTrimHorizon ShardIteratorType = "TRIM_HORIZON"
const StreamModeOnDemand StreamMode = "ON_DEMAND"
const StreamModeProvisioned StreamMode = "PROVISIONED"
const StreamStatusActive StreamStatus = "ACTIVE"
const StreamStatusCreating StreamStatus = "CREATING"
const StreamStatusDeleting StreamStatus = "DELETING"
const StreamStatusUpdating StreamStatus = "UPDATING"
type AccessDeniedException struct { Message *string; ErrorCodeOverride *string }
func (*AccessDeniedException) Error() string
func (*AccessDeniedException) ErrorCode() string
func (*AccessDeniedException) ErrorFault() smithy.ErrorFault
func (*AccessDeniedException) ErrorMessage() string
type ChannelDescription struct { ChannelARN *string; ChannelCreationTimestamp *time.Time; ChannelId *string; ChannelName *string; ChannelStatus ChannelStatus; LoggingConfiguration *ChannelLoggingConfiguration; ServiceExecutionRoleARN *string; StreamConfigurationList []ChannelStreamDescription; ChannelStatusReason *string; EncryptionConfiguration *ChannelEncryptionConfiguration; S3DestinationConfiguration *S3DestinationDescription; S3TablesDestinationConfiguration *S3TablesDestinationDescription }
type ChannelDestinationType string
func (ChannelDestinationType) Values() []ChannelDestinationType
type ChannelEncryptionConfiguration struct { EncryptionType ChannelEncryptionType; KeyId *string }
type ChannelEncryptionType string
func (ChannelEncryptionType) Values() []ChannelEncryptionType
type ChannelLoggingConfiguration struct { CloudWatchLogs *CloudWatchLogs }
type ChannelLoggingUpdateInput struct { CloudWatchLogs *CloudWatchLogsUpdateInput }
type ChannelStatus string
func (ChannelStatus) Values() []ChannelStatus
type ChannelStreamConfiguration struct { RecordConfiguration *RecordConfiguration; StreamARN *string }
type ChannelStreamDescription struct { RecordConfiguration *RecordConfiguration; StreamARN *string; StreamCreationTimestamp *time.Time }
type ChannelStreamIdentifier struct { StreamARN *string; StreamCreationTimestamp *time.Time }
type ChannelSummary struct { ChannelARN *string; ChannelCreationTimestamp *time.Time; ChannelDestinationType ChannelDestinationType; ChannelId *string; ChannelName *string; ChannelStatus ChannelStatus; Streams []ChannelStreamIdentifier; ChannelStatusReason *string }
type ChildShard struct { HashKeyRange *HashKeyRange; ParentShards []string; ShardId *string }
type CloudWatchLogs struct { Enabled *bool; LogGroupName *string; LogStreamName *string }
type CloudWatchLogsUpdateInput struct { Enabled *bool; LogGroupName *string; LogStreamName *string }
type Consumer struct { ConsumerARN *string; ConsumerCreationTimestamp *time.Time; ConsumerName *string; ConsumerStatus ConsumerStatus }
type ConsumerDescription struct { ConsumerARN *string; ConsumerCreationTimestamp *time.Time; ConsumerName *string; ConsumerStatus ConsumerStatus; StreamARN *string }
type ConsumerStatus string
func (ConsumerStatus) Values() []ConsumerStatus
type DeadLetterQueueS3Configuration struct { BucketARN *string; ExpectedBucketOwner *string; ErrorOutputPrefix *string }
type DryRunOperationException struct { Message *string; ErrorCodeOverride *string }
func (*DryRunOperationException) Error() string
func (*DryRunOperationException) ErrorCode() string
func (*DryRunOperationException) ErrorFault() smithy.ErrorFault
func (*DryRunOperationException) ErrorMessage() string
type EncryptionType string
func (EncryptionType) Values() []EncryptionType
type EnhancedMetrics struct { ShardLevelMetrics []MetricsName }
type ExpiredIteratorException struct { Message *string; ErrorCodeOverride *string }
func (*ExpiredIteratorException) Error() string
func (*ExpiredIteratorException) ErrorCode() string
func (*ExpiredIteratorException) ErrorFault() smithy.ErrorFault
func (*ExpiredIteratorException) ErrorMessage() string
type ExpiredNextTokenException struct { Message *string; ErrorCodeOverride *string }
func (*ExpiredNextTokenException) Error() string
func (*ExpiredNextTokenException) ErrorCode() string
func (*ExpiredNextTokenException) ErrorFault() smithy.ErrorFault
func (*ExpiredNextTokenException) ErrorMessage() string
type HashKeyRange struct { EndingHashKey *string; StartingHashKey *string }
type InternalFailureException struct { Message *string; ErrorCodeOverride *string }
func (*InternalFailureException) Error() string
func (*InternalFailureException) ErrorCode() string
func (*InternalFailureException) ErrorFault() smithy.ErrorFault
func (*InternalFailureException) ErrorMessage() string
type InvalidArgumentException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidArgumentException) Error() string
func (*InvalidArgumentException) ErrorCode() string
func (*InvalidArgumentException) ErrorFault() smithy.ErrorFault
func (*InvalidArgumentException) ErrorMessage() string
type KMSAccessDeniedException struct { Message *string; ErrorCodeOverride *string }
func (*KMSAccessDeniedException) Error() string
func (*KMSAccessDeniedException) ErrorCode() string
func (*KMSAccessDeniedException) ErrorFault() smithy.ErrorFault
func (*KMSAccessDeniedException) ErrorMessage() string
type KMSDisabledException struct { Message *string; ErrorCodeOverride *string }
func (*KMSDisabledException) Error() string
func (*KMSDisabledException) ErrorCode() string
func (*KMSDisabledException) ErrorFault() smithy.ErrorFault
func (*KMSDisabledException) ErrorMessage() string
type KMSInvalidStateException struct { Message *string; ErrorCodeOverride *string }
func (*KMSInvalidStateException) Error() string
func (*KMSInvalidStateException) ErrorCode() string
func (*KMSInvalidStateException) ErrorFault() smithy.ErrorFault
func (*KMSInvalidStateException) ErrorMessage() string
type KMSNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*KMSNotFoundException) Error() string
func (*KMSNotFoundException) ErrorCode() string
func (*KMSNotFoundException) ErrorFault() smithy.ErrorFault
func (*KMSNotFoundException) ErrorMessage() string
type KMSOptInRequired struct { Message *string; ErrorCodeOverride *string }
func (*KMSOptInRequired) Error() string
func (*KMSOptInRequired) ErrorCode() string
func (*KMSOptInRequired) ErrorFault() smithy.ErrorFault
func (*KMSOptInRequired) ErrorMessage() string
type KMSThrottlingException struct { Message *string; ErrorCodeOverride *string }
func (*KMSThrottlingException) Error() string
func (*KMSThrottlingException) ErrorCode() string
func (*KMSThrottlingException) ErrorFault() smithy.ErrorFault
func (*KMSThrottlingException) ErrorMessage() string
type LimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*LimitExceededException) Error() string
func (*LimitExceededException) ErrorCode() string
func (*LimitExceededException) ErrorFault() smithy.ErrorFault
func (*LimitExceededException) ErrorMessage() string
type MetricsName string
func (MetricsName) Values() []MetricsName
type MinimumThroughputBillingCommitmentInput struct { Status MinimumThroughputBillingCommitmentInputStatus }
type MinimumThroughputBillingCommitmentInputStatus string
func (MinimumThroughputBillingCommitmentInputStatus) Values() []MinimumThroughputBillingCommitmentInputStatus
type MinimumThroughputBillingCommitmentOutput struct { Status MinimumThroughputBillingCommitmentOutputStatus; EarliestAllowedEndAt *time.Time; EndedAt *time.Time; StartedAt *time.Time }
type MinimumThroughputBillingCommitmentOutputStatus string
func (MinimumThroughputBillingCommitmentOutputStatus) Values() []MinimumThroughputBillingCommitmentOutputStatus
type PartitionField struct { SourceName *string; Transform PartitionTransform }
type PartitionSpec struct { PartitionFields []PartitionField }
type PartitionTransform string
func (PartitionTransform) Values() []PartitionTransform
type ProvisionedThroughputExceededException struct { Message *string; ErrorCodeOverride *string }
func (*ProvisionedThroughputExceededException) Error() string
func (*ProvisionedThroughputExceededException) ErrorCode() string
func (*ProvisionedThroughputExceededException) ErrorFault() smithy.ErrorFault
func (*ProvisionedThroughputExceededException) ErrorMessage() string
type PutRecordsRequestEntry struct { Data []byte; ExplicitHashKey *string; PartitionKey *string }
type PutRecordsResultEntry struct { ErrorCode *string; ErrorMessage *string; SequenceNumber *string; ShardId *string }
type Record struct { Data []byte; SequenceNumber *string; ApproximateArrivalTimestamp *time.Time; EncryptionType EncryptionType; PartitionKey *string }
type RecordConfiguration struct { RecordFormatType RecordFormatType; GSRSchemaARN *string }
type RecordDistributionStrategy string
func (RecordDistributionStrategy) Values() []RecordDistributionStrategy
type RecordFormatType string
func (RecordFormatType) Values() []RecordFormatType
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
type S3CompressionType string
func (S3CompressionType) Values() []S3CompressionType
type S3DestinationConfiguration struct { StorageConfiguration *S3StorageConfiguration; DataFreshnessInSeconds *int32; DeadLetterQueueS3Configuration *DeadLetterQueueS3Configuration }
type S3DestinationDescription struct { DataFreshnessInSeconds *int32; DeadLetterQueueS3Configuration *DeadLetterQueueS3Configuration; StorageConfiguration *S3StorageConfiguration }
type S3DestinationUpdateInput struct { DataFreshnessInSeconds *int32 }
type S3StorageClass string
func (S3StorageClass) Values() []S3StorageClass
type S3StorageConfiguration struct { BucketARN *string; CompressionType S3CompressionType; ExpectedBucketOwner *string; OutputKeyTemplate *string; StorageClass S3StorageClass }
type S3TablesCompressionType string
func (S3TablesCompressionType) Values() []S3TablesCompressionType
type S3TablesConfiguration struct { CompressionType S3TablesCompressionType; Namespace *string; TableBucketARN *string; TableName *string; PartitionSpec *PartitionSpec }
type S3TablesDestinationConfiguration struct { DeadLetterQueueS3Configuration *DeadLetterQueueS3Configuration; S3TablesConfigurationList []S3TablesConfiguration; DataFreshnessInSeconds *int32 }
type S3TablesDestinationDescription struct { DataFreshnessInSeconds *int32; DeadLetterQueueS3Configuration *DeadLetterQueueS3Configuration; S3TablesConfigurationList []S3TablesConfiguration }
type S3TablesDestinationUpdateInput struct { DataFreshnessInSeconds *int32 }
type ScalingType string
func (ScalingType) Values() []ScalingType
type SequenceNumberRange struct { StartingSequenceNumber *string; EndingSequenceNumber *string }
type Shard struct { HashKeyRange *HashKeyRange; SequenceNumberRange *SequenceNumberRange; ShardId *string; AdjacentParentShardId *string; ParentShardId *string }
type ShardFilter struct { Type ShardFilterType; ShardId *string; Timestamp *time.Time }
type ShardFilterType string
func (ShardFilterType) Values() []ShardFilterType
type ShardIteratorType string
func (ShardIteratorType) Values() []ShardIteratorType
type StartingPosition struct { Type ShardIteratorType; SequenceNumber *string; Timestamp *time.Time }
type StreamDescription struct { EnhancedMonitoring []EnhancedMetrics; HasMoreShards *bool; RetentionPeriodHours *int32; Shards []Shard; StreamARN *string; StreamCreationTimestamp *time.Time; StreamName *string; StreamStatus StreamStatus; EncryptionType EncryptionType; KeyId *string; StreamModeDetails *StreamModeDetails }
type StreamDescriptionSummary struct { EnhancedMonitoring []EnhancedMetrics; OpenShardCount *int32; RetentionPeriodHours *int32; StreamARN *string; StreamCreationTimestamp *time.Time; StreamName *string; StreamStatus StreamStatus; ChannelCount *int32; ConsumerCount *int32; EncryptionType EncryptionType; KeyId *string; MaxRecordSizeInKiB *int32; RecordDistributionStrategy RecordDistributionStrategy; StreamId *string; StreamModeDetails *StreamModeDetails; WarmThroughput *WarmThroughputObject }
type StreamFilter struct { StreamARN *string; StreamCreationTimestamp *time.Time }
type StreamMode string
func (StreamMode) Values() []StreamMode
type StreamModeDetails struct { StreamMode StreamMode }
type StreamStatus string
func (StreamStatus) Values() []StreamStatus
type StreamSummary struct { StreamARN *string; StreamName *string; StreamStatus StreamStatus; StreamCreationTimestamp *time.Time; StreamModeDetails *StreamModeDetails }
type SubscribeToShardEvent struct { ContinuationSequenceNumber *string; MillisBehindLatest *int64; Records []Record; ChildShards []ChildShard }
type SubscribeToShardEventStream interface { isSubscribeToShardEventStream() }
type SubscribeToShardEventStreamMemberSubscribeToShardEvent struct { Value SubscribeToShardEvent }
type Tag struct { Key *string; Value *string }
type UnknownUnionMember struct { Tag string; Value []byte }
type ValidationException struct { Message *string; ErrorCodeOverride *string }
func (*ValidationException) Error() string
func (*ValidationException) ErrorCode() string
func (*ValidationException) ErrorFault() smithy.ErrorFault
func (*ValidationException) ErrorMessage() string
type WarmThroughputObject struct { CurrentMiBps *int32; TargetMiBps *int32 }
