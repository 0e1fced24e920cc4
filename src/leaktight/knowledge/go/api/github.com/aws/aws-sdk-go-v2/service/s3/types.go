// Interface of github.com/aws/aws-sdk-go-v2/service/s3/types@v1.114.9, generated from its types. Signatures only.
package types

import smithy "github.com/aws/smithy-go"
import "time"

const AnalyticsS3ExportFileFormatCsv AnalyticsS3ExportFileFormat = "CSV"
const AnnotationConfigurationStateDisabled AnnotationConfigurationState = "DISABLED"
const AnnotationConfigurationStateEnabled AnnotationConfigurationState = "ENABLED"
const AnnotationDirectiveCopy AnnotationDirective = "COPY"
const AnnotationDirectiveExclude AnnotationDirective = "EXCLUDE"
const ArchiveStatusArchiveAccess ArchiveStatus = "ARCHIVE_ACCESS"
const ArchiveStatusDeepArchiveAccess ArchiveStatus = "DEEP_ARCHIVE_ACCESS"
const BucketAbacStatusDisabled BucketAbacStatus = "Disabled"
const BucketAbacStatusEnabled BucketAbacStatus = "Enabled"
const BucketAccelerateStatusEnabled BucketAccelerateStatus = "Enabled"
const BucketAccelerateStatusSuspended BucketAccelerateStatus = "Suspended"
const BucketCannedACLAuthenticatedRead BucketCannedACL = "authenticated-read"
const BucketCannedACLPrivate BucketCannedACL = "private"
const BucketCannedACLPublicRead BucketCannedACL = "public-read"
const BucketCannedACLPublicReadWrite BucketCannedACL = "public-read-write"
const BucketLocationConstraintAfSouth1 BucketLocationConstraint = "af-south-1"
const BucketLocationConstraintApEast1 BucketLocationConstraint = "ap-east-1"
const BucketLocationConstraintApEast2 BucketLocationConstraint = "ap-east-2"
const BucketLocationConstraintApNortheast1 BucketLocationConstraint = "ap-northeast-1"
const BucketLocationConstraintApNortheast2 BucketLocationConstraint = "ap-northeast-2"
const BucketLocationConstraintApNortheast3 BucketLocationConstraint = "ap-northeast-3"
const BucketLocationConstraintApSouth1 BucketLocationConstraint = "ap-south-1"
const BucketLocationConstraintApSouth2 BucketLocationConstraint = "ap-south-2"
const BucketLocationConstraintApSoutheast1 BucketLocationConstraint = "ap-southeast-1"
const BucketLocationConstraintApSoutheast2 BucketLocationConstraint = "ap-southeast-2"
const BucketLocationConstraintApSoutheast3 BucketLocationConstraint = "ap-southeast-3"
const BucketLocationConstraintApSoutheast4 BucketLocationConstraint = "ap-southeast-4"
const BucketLocationConstraintApSoutheast5 BucketLocationConstraint = "ap-southeast-5"
const BucketLocationConstraintApSoutheast6 BucketLocationConstraint = "ap-southeast-6"
const BucketLocationConstraintApSoutheast7 BucketLocationConstraint = "ap-southeast-7"
const BucketLocationConstraintCaCentral1 BucketLocationConstraint = "ca-central-1"
const BucketLocationConstraintCaWest1 BucketLocationConstraint = "ca-west-1"
const BucketLocationConstraintCnNorth1 BucketLocationConstraint = "cn-north-1"
const BucketLocationConstraintCnNorthwest1 BucketLocationConstraint = "cn-northwest-1"
const BucketLocationConstraintEu BucketLocationConstraint = "EU"
const BucketLocationConstraintEuCentral1 BucketLocationConstraint = "eu-central-1"
const BucketLocationConstraintEuCentral2 BucketLocationConstraint = "eu-central-2"
const BucketLocationConstraintEuNorth1 BucketLocationConstraint = "eu-north-1"
const BucketLocationConstraintEuSouth1 BucketLocationConstraint = "eu-south-1"
const BucketLocationConstraintEuSouth2 BucketLocationConstraint = "eu-south-2"
const BucketLocationConstraintEuWest1 BucketLocationConstraint = "eu-west-1"
const BucketLocationConstraintEuWest2 BucketLocationConstraint = "eu-west-2"
const BucketLocationConstraintEuWest3 BucketLocationConstraint = "eu-west-3"
const BucketLocationConstraintIlCentral1 BucketLocationConstraint = "il-central-1"
const BucketLocationConstraintMeCentral1 BucketLocationConstraint = "me-central-1"
const BucketLocationConstraintMeSouth1 BucketLocationConstraint = "me-south-1"
const BucketLocationConstraintMxCentral1 BucketLocationConstraint = "mx-central-1"
const BucketLocationConstraintSaEast1 BucketLocationConstraint = "sa-east-1"
const BucketLocationConstraintUsEast2 BucketLocationConstraint = "us-east-2"
const BucketLocationConstraintUsGovEast1 BucketLocationConstraint = "us-gov-east-1"
const BucketLocationConstraintUsGovWest1 BucketLocationConstraint = "us-gov-west-1"
const BucketLocationConstraintUsWest1 BucketLocationConstraint = "us-west-1"
const BucketLocationConstraintUsWest2 BucketLocationConstraint = "us-west-2"
const BucketLogsPermissionFullControl BucketLogsPermission = "FULL_CONTROL"
const BucketLogsPermissionRead BucketLogsPermission = "READ"
const BucketLogsPermissionWrite BucketLogsPermission = "WRITE"
const BucketNamespaceAccountRegional BucketNamespace = "account-regional"
const BucketNamespaceGlobal BucketNamespace = "global"
const BucketTypeDirectory BucketType = "Directory"
const BucketVersioningStatusEnabled BucketVersioningStatus = "Enabled"
const BucketVersioningStatusSuspended BucketVersioningStatus = "Suspended"
const ChecksumAlgorithmCrc32 ChecksumAlgorithm = "CRC32"
const ChecksumAlgorithmCrc32c ChecksumAlgorithm = "CRC32C"
const ChecksumAlgorithmCrc64nvme ChecksumAlgorithm = "CRC64NVME"
const ChecksumAlgorithmMd5 ChecksumAlgorithm = "MD5"
const ChecksumAlgorithmSha1 ChecksumAlgorithm = "SHA1"
const ChecksumAlgorithmSha256 ChecksumAlgorithm = "SHA256"
const ChecksumAlgorithmSha512 ChecksumAlgorithm = "SHA512"
const ChecksumAlgorithmXxhash128 ChecksumAlgorithm = "XXHASH128"
const ChecksumAlgorithmXxhash3 ChecksumAlgorithm = "XXHASH3"
const ChecksumAlgorithmXxhash64 ChecksumAlgorithm = "XXHASH64"
const ChecksumModeEnabled ChecksumMode = "ENABLED"
const ChecksumTypeComposite ChecksumType = "COMPOSITE"
const ChecksumTypeFullObject ChecksumType = "FULL_OBJECT"
const CompressionTypeBzip2 CompressionType = "BZIP2"
const CompressionTypeGzip CompressionType = "GZIP"
const CompressionTypeNone CompressionType = "NONE"
const DataRedundancySingleAvailabilityZone DataRedundancy = "SingleAvailabilityZone"
const DataRedundancySingleLocalZone DataRedundancy = "SingleLocalZone"
const DeleteMarkerReplicationStatusDisabled DeleteMarkerReplicationStatus = "Disabled"
const DeleteMarkerReplicationStatusEnabled DeleteMarkerReplicationStatus = "Enabled"
const EncodingTypeUrl EncodingType = "url"
const EncryptionTypeNone EncryptionType = "NONE"
const EncryptionTypeSseC EncryptionType = "SSE-C"
const EventS3IntelligentTiering Event = "s3:IntelligentTiering"
const EventS3LifecycleExpiration Event = "s3:LifecycleExpiration:*"
const EventS3LifecycleExpirationDelete Event = "s3:LifecycleExpiration:Delete"
const EventS3LifecycleExpirationDeleteMarkerCreated Event = "s3:LifecycleExpiration:DeleteMarkerCreated"
const EventS3LifecycleTransition Event = "s3:LifecycleTransition"
const EventS3ObjectAclPut Event = "s3:ObjectAcl:Put"
const EventS3ObjectAnnotation Event = "s3:ObjectAnnotation:*"
const EventS3ObjectAnnotationDelete Event = "s3:ObjectAnnotation:Delete"
const EventS3ObjectAnnotationPut Event = "s3:ObjectAnnotation:Put"
const EventS3ObjectCreated Event = "s3:ObjectCreated:*"
const EventS3ObjectCreatedCompleteMultipartUpload Event = "s3:ObjectCreated:CompleteMultipartUpload"
const EventS3ObjectCreatedCopy Event = "s3:ObjectCreated:Copy"
const EventS3ObjectCreatedPost Event = "s3:ObjectCreated:Post"
const EventS3ObjectCreatedPut Event = "s3:ObjectCreated:Put"
const EventS3ObjectRemoved Event = "s3:ObjectRemoved:*"
const EventS3ObjectRemovedDelete Event = "s3:ObjectRemoved:Delete"
const EventS3ObjectRemovedDeleteMarkerCreated Event = "s3:ObjectRemoved:DeleteMarkerCreated"
const EventS3ObjectRestore Event = "s3:ObjectRestore:*"
const EventS3ObjectRestoreCompleted Event = "s3:ObjectRestore:Completed"
const EventS3ObjectRestoreDelete Event = "s3:ObjectRestore:Delete"
const EventS3ObjectRestorePost Event = "s3:ObjectRestore:Post"
const EventS3ObjectRetentionPut Event = "s3:ObjectRetention:Put"
const EventS3ObjectTagging Event = "s3:ObjectTagging:*"
const EventS3ObjectTaggingDelete Event = "s3:ObjectTagging:Delete"
const EventS3ObjectTaggingPut Event = "s3:ObjectTagging:Put"
const EventS3ReducedRedundancyLostObject Event = "s3:ReducedRedundancyLostObject"
const EventS3Replication Event = "s3:Replication:*"
const EventS3ReplicationOperationFailedReplication Event = "s3:Replication:OperationFailedReplication"
const EventS3ReplicationOperationMissedThreshold Event = "s3:Replication:OperationMissedThreshold"
const EventS3ReplicationOperationNotTracked Event = "s3:Replication:OperationNotTracked"
const EventS3ReplicationOperationReplicatedAfterThreshold Event = "s3:Replication:OperationReplicatedAfterThreshold"
const ExistingObjectReplicationStatusDisabled ExistingObjectReplicationStatus = "Disabled"
const ExistingObjectReplicationStatusEnabled ExistingObjectReplicationStatus = "Enabled"
const ExpirationStateDisabled ExpirationState = "DISABLED"
const ExpirationStateEnabled ExpirationState = "ENABLED"
const ExpirationStatusDisabled ExpirationStatus = "Disabled"
const ExpirationStatusEnabled ExpirationStatus = "Enabled"
const ExpressionTypeSql ExpressionType = "SQL"
const FileHeaderInfoIgnore FileHeaderInfo = "IGNORE"
const FileHeaderInfoNone FileHeaderInfo = "NONE"
const FileHeaderInfoUse FileHeaderInfo = "USE"
const FilterRuleNamePrefix FilterRuleName = "prefix"
const FilterRuleNameSuffix FilterRuleName = "suffix"
const IntelligentTieringAccessTierArchiveAccess IntelligentTieringAccessTier = "ARCHIVE_ACCESS"
const IntelligentTieringAccessTierDeepArchiveAccess IntelligentTieringAccessTier = "DEEP_ARCHIVE_ACCESS"
const IntelligentTieringStatusDisabled IntelligentTieringStatus = "Disabled"
const IntelligentTieringStatusEnabled IntelligentTieringStatus = "Enabled"
const InventoryConfigurationStateDisabled InventoryConfigurationState = "DISABLED"
const InventoryConfigurationStateEnabled InventoryConfigurationState = "ENABLED"
const InventoryFormatCsv InventoryFormat = "CSV"
const InventoryFormatOrc InventoryFormat = "ORC"
const InventoryFormatParquet InventoryFormat = "Parquet"
const InventoryFrequencyDaily InventoryFrequency = "Daily"
const InventoryFrequencyWeekly InventoryFrequency = "Weekly"
const InventoryIncludedObjectVersionsAll InventoryIncludedObjectVersions = "All"
const InventoryIncludedObjectVersionsCurrent InventoryIncludedObjectVersions = "Current"
const InventoryOptionalFieldBucketKeyStatus InventoryOptionalField = "BucketKeyStatus"
const InventoryOptionalFieldChecksumAlgorithm InventoryOptionalField = "ChecksumAlgorithm"
const InventoryOptionalFieldETag InventoryOptionalField = "ETag"
const InventoryOptionalFieldEncryptionStatus InventoryOptionalField = "EncryptionStatus"
const InventoryOptionalFieldIntelligentTieringAccessTier InventoryOptionalField = "IntelligentTieringAccessTier"
const InventoryOptionalFieldIntelligentTieringReferenceDate InventoryOptionalField = "IntelligentTieringReferenceDate"
const InventoryOptionalFieldIsMultipartUploaded InventoryOptionalField = "IsMultipartUploaded"
const InventoryOptionalFieldLastModifiedDate InventoryOptionalField = "LastModifiedDate"
const InventoryOptionalFieldLifecycleExpirationDate InventoryOptionalField = "LifecycleExpirationDate"
const InventoryOptionalFieldObjectAccessControlList InventoryOptionalField = "ObjectAccessControlList"
const InventoryOptionalFieldObjectLockEventHoldDuration InventoryOptionalField = "ObjectLockEventHoldDuration"
const InventoryOptionalFieldObjectLockEventHoldStatus InventoryOptionalField = "ObjectLockEventHoldStatus"
const InventoryOptionalFieldObjectLockLegalHoldStatus InventoryOptionalField = "ObjectLockLegalHoldStatus"
const InventoryOptionalFieldObjectLockMode InventoryOptionalField = "ObjectLockMode"
const InventoryOptionalFieldObjectLockRetainUntilDate InventoryOptionalField = "ObjectLockRetainUntilDate"
const InventoryOptionalFieldObjectOwner InventoryOptionalField = "ObjectOwner"
const InventoryOptionalFieldReplicationStatus InventoryOptionalField = "ReplicationStatus"
const InventoryOptionalFieldSize InventoryOptionalField = "Size"
const InventoryOptionalFieldStorageClass InventoryOptionalField = "StorageClass"
const JSONTypeDocument JSONType = "DOCUMENT"
const JSONTypeLines JSONType = "LINES"
const LocationTypeAvailabilityZone LocationType = "AvailabilityZone"
const LocationTypeLocalZone LocationType = "LocalZone"
const MFADeleteDisabled MFADelete = "Disabled"
const MFADeleteEnabled MFADelete = "Enabled"
const MFADeleteStatusDisabled MFADeleteStatus = "Disabled"
const MFADeleteStatusEnabled MFADeleteStatus = "Enabled"
const MetadataDirectiveCopy MetadataDirective = "COPY"
const MetadataDirectiveReplace MetadataDirective = "REPLACE"
const MetricsStatusDisabled MetricsStatus = "Disabled"
const MetricsStatusEnabled MetricsStatus = "Enabled"
const ObjectAttributesChecksum ObjectAttributes = "Checksum"
const ObjectAttributesEtag ObjectAttributes = "ETag"
const ObjectAttributesObjectParts ObjectAttributes = "ObjectParts"
const ObjectAttributesObjectSize ObjectAttributes = "ObjectSize"
const ObjectAttributesStorageClass ObjectAttributes = "StorageClass"
const ObjectCannedACLAuthenticatedRead ObjectCannedACL = "authenticated-read"
const ObjectCannedACLAwsExecRead ObjectCannedACL = "aws-exec-read"
const ObjectCannedACLBucketOwnerFullControl ObjectCannedACL = "bucket-owner-full-control"
const ObjectCannedACLBucketOwnerRead ObjectCannedACL = "bucket-owner-read"
const ObjectCannedACLPrivate ObjectCannedACL = "private"
const ObjectCannedACLPublicRead ObjectCannedACL = "public-read"
const ObjectCannedACLPublicReadWrite ObjectCannedACL = "public-read-write"
const ObjectLockEnabledEnabled ObjectLockEnabled = "Enabled"
const ObjectLockEventHoldOff ObjectLockEventHold = "OFF"
const ObjectLockEventHoldOn ObjectLockEventHold = "ON"
const ObjectLockLegalHoldStatusOff ObjectLockLegalHoldStatus = "OFF"
const ObjectLockLegalHoldStatusOn ObjectLockLegalHoldStatus = "ON"
const ObjectLockModeCompliance ObjectLockMode = "COMPLIANCE"
const ObjectLockModeGovernance ObjectLockMode = "GOVERNANCE"
const ObjectLockRetentionModeCompliance ObjectLockRetentionMode = "COMPLIANCE"
const ObjectLockRetentionModeGovernance ObjectLockRetentionMode = "GOVERNANCE"
const ObjectOwnershipBucketOwnerEnforced ObjectOwnership = "BucketOwnerEnforced"
const ObjectOwnershipBucketOwnerPreferred ObjectOwnership = "BucketOwnerPreferred"
const ObjectOwnershipObjectWriter ObjectOwnership = "ObjectWriter"
const ObjectStorageClassAwsBackupLowCostWarm ObjectStorageClass = "AWS_BACKUP_LOW_COST_WARM"
const ObjectStorageClassAwsBackupWarm ObjectStorageClass = "AWS_BACKUP_WARM"
const ObjectStorageClassDeepArchive ObjectStorageClass = "DEEP_ARCHIVE"
const ObjectStorageClassExpressOnezone ObjectStorageClass = "EXPRESS_ONEZONE"
const ObjectStorageClassFsxOntap ObjectStorageClass = "FSX_ONTAP"
const ObjectStorageClassFsxOpenzfs ObjectStorageClass = "FSX_OPENZFS"
const ObjectStorageClassGlacier ObjectStorageClass = "GLACIER"
const ObjectStorageClassGlacierIr ObjectStorageClass = "GLACIER_IR"
const ObjectStorageClassIntelligentTiering ObjectStorageClass = "INTELLIGENT_TIERING"
const ObjectStorageClassOnezoneIa ObjectStorageClass = "ONEZONE_IA"
const ObjectStorageClassOutposts ObjectStorageClass = "OUTPOSTS"
const ObjectStorageClassReducedRedundancy ObjectStorageClass = "REDUCED_REDUNDANCY"
const ObjectStorageClassSnow ObjectStorageClass = "SNOW"
const ObjectStorageClassStandard ObjectStorageClass = "STANDARD"
const ObjectStorageClassStandardIa ObjectStorageClass = "STANDARD_IA"
const ObjectVersionStorageClassStandard ObjectVersionStorageClass = "STANDARD"
const OptionalObjectAttributesRestoreStatus OptionalObjectAttributes = "RestoreStatus"
const OwnerOverrideDestination OwnerOverride = "Destination"
const PartitionDateSourceDeliveryTime PartitionDateSource = "DeliveryTime"
const PartitionDateSourceEventTime PartitionDateSource = "EventTime"
const PayerBucketOwner Payer = "BucketOwner"
const PayerRequester Payer = "Requester"
const PermissionFullControl Permission = "FULL_CONTROL"
const PermissionRead Permission = "READ"
const PermissionReadAcp Permission = "READ_ACP"
const PermissionWrite Permission = "WRITE"
const PermissionWriteAcp Permission = "WRITE_ACP"
const ProtocolHttp Protocol = "http"
const ProtocolHttps Protocol = "https"
const QuoteFieldsAlways QuoteFields = "ALWAYS"
const QuoteFieldsAsneeded QuoteFields = "ASNEEDED"
const ReplicaModificationsStatusDisabled ReplicaModificationsStatus = "Disabled"
const ReplicaModificationsStatusEnabled ReplicaModificationsStatus = "Enabled"
const ReplicationRuleStatusDisabled ReplicationRuleStatus = "Disabled"
const ReplicationRuleStatusEnabled ReplicationRuleStatus = "Enabled"
const ReplicationStatusComplete ReplicationStatus = "COMPLETE"
const ReplicationStatusCompleted ReplicationStatus = "COMPLETED"
const ReplicationStatusFailed ReplicationStatus = "FAILED"
const ReplicationStatusPending ReplicationStatus = "PENDING"
const ReplicationStatusReplica ReplicationStatus = "REPLICA"
const ReplicationTimeStatusDisabled ReplicationTimeStatus = "Disabled"
const ReplicationTimeStatusEnabled ReplicationTimeStatus = "Enabled"
const RequestChargedRequester RequestCharged = "requester"
const RequestPayerRequester RequestPayer = "requester"
const RestoreRequestTypeSelect RestoreRequestType = "SELECT"
const S3TablesBucketTypeAws S3TablesBucketType = "aws"
const S3TablesBucketTypeCustomer S3TablesBucketType = "customer"
const ServerSideEncryptionAes256 ServerSideEncryption = "AES256"
const ServerSideEncryptionAwsBackup ServerSideEncryption = "aws:backup"
const ServerSideEncryptionAwsFsx ServerSideEncryption = "aws:fsx"
const ServerSideEncryptionAwsKms ServerSideEncryption = "aws:kms"
const ServerSideEncryptionAwsKmsDsse ServerSideEncryption = "aws:kms:dsse"
const SessionModeReadOnly SessionMode = "ReadOnly"
const SessionModeReadWrite SessionMode = "ReadWrite"
const SseKmsEncryptedObjectsStatusDisabled SseKmsEncryptedObjectsStatus = "Disabled"
const SseKmsEncryptedObjectsStatusEnabled SseKmsEncryptedObjectsStatus = "Enabled"
const StorageClassAnalysisSchemaVersionV1 StorageClassAnalysisSchemaVersion = "V_1"
const StorageClassAwsBackupLowCostWarm StorageClass = "AWS_BACKUP_LOW_COST_WARM"
const StorageClassAwsBackupWarm StorageClass = "AWS_BACKUP_WARM"
const StorageClassDeepArchive StorageClass = "DEEP_ARCHIVE"
const StorageClassExpressOnezone StorageClass = "EXPRESS_ONEZONE"
const StorageClassFsxOntap StorageClass = "FSX_ONTAP"
const StorageClassFsxOpenzfs StorageClass = "FSX_OPENZFS"
const StorageClassGlacier StorageClass = "GLACIER"
const StorageClassGlacierIr StorageClass = "GLACIER_IR"
const StorageClassIntelligentTiering StorageClass = "INTELLIGENT_TIERING"
const StorageClassOnezoneIa StorageClass = "ONEZONE_IA"
const StorageClassOutposts StorageClass = "OUTPOSTS"
const StorageClassReducedRedundancy StorageClass = "REDUCED_REDUNDANCY"
const StorageClassSnow StorageClass = "SNOW"
const StorageClassStandard StorageClass = "STANDARD"
const StorageClassStandardIa StorageClass = "STANDARD_IA"
const TableSseAlgorithmAes256 TableSseAlgorithm = "AES256"
const TableSseAlgorithmAwsKms TableSseAlgorithm = "aws:kms"
const TaggingDirectiveCopy TaggingDirective = "COPY"
const TaggingDirectiveReplace TaggingDirective = "REPLACE"
const TierBulk Tier = "Bulk"
const TierExpedited Tier = "Expedited"
const TierStandard Tier = "Standard"
const TransitionDefaultMinimumObjectSizeAllStorageClasses128k TransitionDefaultMinimumObjectSize = "all_storage_classes_128K"
const TransitionDefaultMinimumObjectSizeVariesByStorageClass TransitionDefaultMinimumObjectSize = "varies_by_storage_class"
const TransitionStorageClassDeepArchive TransitionStorageClass = "DEEP_ARCHIVE"
const TransitionStorageClassGlacier TransitionStorageClass = "GLACIER"
const TransitionStorageClassGlacierIr TransitionStorageClass = "GLACIER_IR"
const TransitionStorageClassIntelligentTiering TransitionStorageClass = "INTELLIGENT_TIERING"
const TransitionStorageClassOnezoneIa TransitionStorageClass = "ONEZONE_IA"
const TransitionStorageClassStandardIa TransitionStorageClass = "STANDARD_IA"
const TypeAmazonCustomerByEmail Type = "AmazonCustomerByEmail"
const TypeCanonicalUser Type = "CanonicalUser"
const TypeGroup Type = "Group"
type AbacStatus struct { Status BucketAbacStatus }
type AbortIncompleteMultipartUpload struct { DaysAfterInitiation *int32 }
type AccelerateConfiguration struct { Status BucketAccelerateStatus }
type AccessControlPolicy struct { Grants []Grant; Owner *Owner }
type AccessControlTranslation struct { Owner OwnerOverride }
type AccessDenied struct { Message *string; ErrorCodeOverride *string }
func (*AccessDenied) Error() string
func (*AccessDenied) ErrorCode() string
func (*AccessDenied) ErrorFault() smithy.ErrorFault
func (*AccessDenied) ErrorMessage() string
type AnalyticsAndOperator struct { Prefix *string; Tags []Tag }
type AnalyticsConfiguration struct { Id *string; StorageClassAnalysis *StorageClassAnalysis; Filter AnalyticsFilter }
type AnalyticsExportDestination struct { S3BucketDestination *AnalyticsS3BucketDestination }
type AnalyticsFilter interface { isAnalyticsFilter() }
type AnalyticsFilterMemberAnd struct { Value AnalyticsAndOperator }
type AnalyticsFilterMemberPrefix struct { Value string }
type AnalyticsFilterMemberTag struct { Value Tag }
type AnalyticsS3BucketDestination struct { Bucket *string; Format AnalyticsS3ExportFileFormat; BucketAccountId *string; Prefix *string }
type AnalyticsS3ExportFileFormat string
func (AnalyticsS3ExportFileFormat) Values() []AnalyticsS3ExportFileFormat
type AnnotationConfigurationState string
func (AnnotationConfigurationState) Values() []AnnotationConfigurationState
type AnnotationDirective string
func (AnnotationDirective) Values() []AnnotationDirective
type AnnotationEntry struct { AnnotationName *string; LastModified *time.Time; Size *int64; ChecksumAlgorithm []ChecksumAlgorithm; ETag *string; ReplicationStatus ReplicationStatus }
type AnnotationLimitExceeded struct { Message *string; ErrorCodeOverride *string }
func (*AnnotationLimitExceeded) Error() string
func (*AnnotationLimitExceeded) ErrorCode() string
func (*AnnotationLimitExceeded) ErrorFault() smithy.ErrorFault
func (*AnnotationLimitExceeded) ErrorMessage() string
type AnnotationNameTooLong struct { Message *string; ErrorCodeOverride *string }
func (*AnnotationNameTooLong) Error() string
func (*AnnotationNameTooLong) ErrorCode() string
func (*AnnotationNameTooLong) ErrorFault() smithy.ErrorFault
func (*AnnotationNameTooLong) ErrorMessage() string
type AnnotationTableConfiguration struct { ConfigurationState AnnotationConfigurationState; EncryptionConfiguration *MetadataTableEncryptionConfiguration; Role *string }
type AnnotationTableConfigurationResult struct { ConfigurationState AnnotationConfigurationState; Error *ErrorDetails; Role *string; TableArn *string; TableName *string; TableStatus *string }
type AnnotationTableConfigurationUpdates struct { ConfigurationState AnnotationConfigurationState; EncryptionConfiguration *MetadataTableEncryptionConfiguration; Role *string }
type ArchiveStatus string
func (ArchiveStatus) Values() []ArchiveStatus
type BlockedEncryptionTypes struct { EncryptionType []EncryptionType }
type Bucket struct { BucketArn *string; BucketRegion *string; CreationDate *time.Time; Name *string }
type BucketAbacStatus string
func (BucketAbacStatus) Values() []BucketAbacStatus
type BucketAccelerateStatus string
func (BucketAccelerateStatus) Values() []BucketAccelerateStatus
type BucketAlreadyExists struct { Message *string; ErrorCodeOverride *string }
func (*BucketAlreadyExists) Error() string
func (*BucketAlreadyExists) ErrorCode() string
func (*BucketAlreadyExists) ErrorFault() smithy.ErrorFault
func (*BucketAlreadyExists) ErrorMessage() string
type BucketAlreadyOwnedByYou struct { Message *string; ErrorCodeOverride *string }
func (*BucketAlreadyOwnedByYou) Error() string
func (*BucketAlreadyOwnedByYou) ErrorCode() string
func (*BucketAlreadyOwnedByYou) ErrorFault() smithy.ErrorFault
func (*BucketAlreadyOwnedByYou) ErrorMessage() string
type BucketCannedACL string
func (BucketCannedACL) Values() []BucketCannedACL
type BucketInfo struct { DataRedundancy DataRedundancy; Type BucketType }
type BucketLifecycleConfiguration struct { Rules []LifecycleRule }
type BucketLocationConstraint string
func (BucketLocationConstraint) Values() []BucketLocationConstraint
type BucketLoggingStatus struct { LoggingEnabled *LoggingEnabled }
type BucketLogsPermission string
func (BucketLogsPermission) Values() []BucketLogsPermission
type BucketNamespace string
func (BucketNamespace) Values() []BucketNamespace
type BucketType string
func (BucketType) Values() []BucketType
type BucketVersioningStatus string
func (BucketVersioningStatus) Values() []BucketVersioningStatus
type CORSConfiguration struct { CORSRules []CORSRule }
type CORSRule struct { AllowedMethods []string; AllowedOrigins []string; AllowedHeaders []string; ExposeHeaders []string; ID *string; MaxAgeSeconds *int32 }
type CSVInput struct { AllowQuotedRecordDelimiter *bool; Comments *string; FieldDelimiter *string; FileHeaderInfo FileHeaderInfo; QuoteCharacter *string; QuoteEscapeCharacter *string; RecordDelimiter *string }
type CSVOutput struct { FieldDelimiter *string; QuoteCharacter *string; QuoteEscapeCharacter *string; QuoteFields QuoteFields; RecordDelimiter *string }
type Checksum struct { ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumType ChecksumType; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string }
type ChecksumAlgorithm string
func (ChecksumAlgorithm) Values() []ChecksumAlgorithm
type ChecksumMode string
func (ChecksumMode) Values() []ChecksumMode
type ChecksumType string
func (ChecksumType) Values() []ChecksumType
type CommonPrefix struct { Prefix *string }
type CompletedMultipartUpload struct { Parts []CompletedPart }
type CompletedPart struct { ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ETag *string; PartNumber *int32 }
type CompressionType string
func (CompressionType) Values() []CompressionType
type Condition struct { HttpErrorCodeReturnedEquals *string; KeyPrefixEquals *string }
type ContinuationEvent struct{}
type CopyObjectResult struct { ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumType ChecksumType; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ETag *string; LastModified *time.Time }
type CopyPartResult struct { ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ETag *string; LastModified *time.Time }
type CreateBucketConfiguration struct { Bucket *BucketInfo; Location *LocationInfo; LocationConstraint BucketLocationConstraint; Tags []Tag }
type DataRedundancy string
func (DataRedundancy) Values() []DataRedundancy
type DefaultRetention struct { Days *int32; DefaultEventHold *EventHoldDuration; Mode ObjectLockRetentionMode; Years *int32 }
type Delete struct { Objects []ObjectIdentifier; Quiet *bool }
type DeleteMarkerEntry struct { IsLatest *bool; Key *string; LastModified *time.Time; Owner *Owner; VersionId *string }
type DeleteMarkerReplication struct { Status DeleteMarkerReplicationStatus }
type DeleteMarkerReplicationStatus string
func (DeleteMarkerReplicationStatus) Values() []DeleteMarkerReplicationStatus
type DeletedObject struct { DeleteMarker *bool; DeleteMarkerVersionId *string; Key *string; VersionId *string }
type Destination struct { Bucket *string; AccessControlTranslation *AccessControlTranslation; Account *string; EncryptionConfiguration *EncryptionConfiguration; Metrics *Metrics; ReplicationTime *ReplicationTime; StorageClass StorageClass }
type DestinationResult struct { TableBucketArn *string; TableBucketType S3TablesBucketType; TableNamespace *string }
type EncodingType string
func (EncodingType) Values() []EncodingType
type Encryption struct { EncryptionType ServerSideEncryption; KMSContext *string; KMSKeyId *string }
type EncryptionConfiguration struct { ReplicaKmsKeyID *string }
type EncryptionType string
func (EncryptionType) Values() []EncryptionType
type EncryptionTypeMismatch struct { Message *string; ErrorCodeOverride *string }
func (*EncryptionTypeMismatch) Error() string
func (*EncryptionTypeMismatch) ErrorCode() string
func (*EncryptionTypeMismatch) ErrorFault() smithy.ErrorFault
func (*EncryptionTypeMismatch) ErrorMessage() string
type EndEvent struct{}
type Error struct { Code *string; Key *string; Message *string; VersionId *string }
type ErrorDetails struct { ErrorCode *string; ErrorMessage *string }
type ErrorDocument struct { Key *string }
type Event string
func (Event) Values() []Event
type EventBridgeConfiguration struct{}
type EventHoldDuration struct { Days *int32; Years *int32 }
type ExistingObjectReplication struct { Status ExistingObjectReplicationStatus }
type ExistingObjectReplicationStatus string
func (ExistingObjectReplicationStatus) Values() []ExistingObjectReplicationStatus
type ExpirationState string
func (ExpirationState) Values() []ExpirationState
type ExpirationStatus string
func (ExpirationStatus) Values() []ExpirationStatus
type ExpressionType string
func (ExpressionType) Values() []ExpressionType
type FileHeaderInfo string
func (FileHeaderInfo) Values() []FileHeaderInfo
type FilterRule struct { Name FilterRuleName; Value *string }
type FilterRuleName string
func (FilterRuleName) Values() []FilterRuleName
type GetBucketMetadataConfigurationResult struct { MetadataConfigurationResult *MetadataConfigurationResult }
type GetBucketMetadataTableConfigurationResult struct { MetadataTableConfigurationResult *MetadataTableConfigurationResult; Status *string; Error *ErrorDetails }
type GetObjectAttributesParts struct { IsTruncated *bool; MaxParts *int32; NextPartNumberMarker *string; PartNumberMarker *string; Parts []ObjectPart; TotalPartsCount *int32 }
type GlacierJobParameters struct { Tier Tier }
type Grant struct { Grantee *Grantee; Permission Permission }
type Grantee struct { Type Type; DisplayName *string; EmailAddress *string; ID *string; URI *string }
type IdempotencyParameterMismatch struct { Message *string; ErrorCodeOverride *string }
func (*IdempotencyParameterMismatch) Error() string
func (*IdempotencyParameterMismatch) ErrorCode() string
func (*IdempotencyParameterMismatch) ErrorFault() smithy.ErrorFault
func (*IdempotencyParameterMismatch) ErrorMessage() string
type IndexDocument struct { Suffix *string }
type Initiator struct { DisplayName *string; ID *string }
type InputSerialization struct { CSV *CSVInput; CompressionType CompressionType; JSON *JSONInput; Parquet *ParquetInput }
type IntelligentTieringAccessTier string
func (IntelligentTieringAccessTier) Values() []IntelligentTieringAccessTier
type IntelligentTieringAndOperator struct { Prefix *string; Tags []Tag }
type IntelligentTieringConfiguration struct { Id *string; Status IntelligentTieringStatus; Tierings []Tiering; Filter *IntelligentTieringFilter }
type IntelligentTieringFilter struct { And *IntelligentTieringAndOperator; Prefix *string; Tag *Tag }
type IntelligentTieringStatus string
func (IntelligentTieringStatus) Values() []IntelligentTieringStatus
type InvalidAnnotationName struct { Message *string; ErrorCodeOverride *string }
func (*InvalidAnnotationName) Error() string
func (*InvalidAnnotationName) ErrorCode() string
func (*InvalidAnnotationName) ErrorFault() smithy.ErrorFault
func (*InvalidAnnotationName) ErrorMessage() string
type InvalidObjectState struct { Message *string; ErrorCodeOverride *string; StorageClass StorageClass; AccessTier IntelligentTieringAccessTier }
func (*InvalidObjectState) Error() string
func (*InvalidObjectState) ErrorCode() string
func (*InvalidObjectState) ErrorFault() smithy.ErrorFault
func (*InvalidObjectState) ErrorMessage() string
type InvalidPrefix struct { Message *string; ErrorCodeOverride *string }
func (*InvalidPrefix) Error() string
func (*InvalidPrefix) ErrorCode() string
func (*InvalidPrefix) ErrorFault() smithy.ErrorFault
func (*InvalidPrefix) ErrorMessage() string
type InvalidRequest struct { Message *string; ErrorCodeOverride *string }
func (*InvalidRequest) Error() string
func (*InvalidRequest) ErrorCode() string
func (*InvalidRequest) ErrorFault() smithy.ErrorFault
func (*InvalidRequest) ErrorMessage() string
type InvalidWriteOffset struct { Message *string; ErrorCodeOverride *string }
func (*InvalidWriteOffset) Error() string
func (*InvalidWriteOffset) ErrorCode() string
func (*InvalidWriteOffset) ErrorFault() smithy.ErrorFault
func (*InvalidWriteOffset) ErrorMessage() string
type InventoryConfiguration struct { Destination *InventoryDestination; Id *string; IncludedObjectVersions InventoryIncludedObjectVersions; IsEnabled *bool; Schedule *InventorySchedule; Filter *InventoryFilter; OptionalFields []InventoryOptionalField }
type InventoryConfigurationState string
func (InventoryConfigurationState) Values() []InventoryConfigurationState
type InventoryDestination struct { S3BucketDestination *InventoryS3BucketDestination }
type InventoryEncryption struct { SSEKMS *SSEKMS; SSES3 *SSES3 }
type InventoryFilter struct { Prefix *string }
type InventoryFormat string
func (InventoryFormat) Values() []InventoryFormat
type InventoryFrequency string
func (InventoryFrequency) Values() []InventoryFrequency
type InventoryIncludedObjectVersions string
func (InventoryIncludedObjectVersions) Values() []InventoryIncludedObjectVersions
type InventoryOptionalField string
func (InventoryOptionalField) Values() []InventoryOptionalField
type InventoryS3BucketDestination struct { Bucket *string; Format InventoryFormat; AccountId *string; Encryption *InventoryEncryption; Prefix *string }
type InventorySchedule struct { Frequency InventoryFrequency }
type InventoryTableConfiguration struct { ConfigurationState InventoryConfigurationState; EncryptionConfiguration *MetadataTableEncryptionConfiguration }
type InventoryTableConfigurationResult struct { ConfigurationState InventoryConfigurationState; Error *ErrorDetails; TableArn *string; TableName *string; TableStatus *string }
type InventoryTableConfigurationUpdates struct { ConfigurationState InventoryConfigurationState; EncryptionConfiguration *MetadataTableEncryptionConfiguration }
type JSONInput struct { Type JSONType }
type JSONOutput struct { RecordDelimiter *string }
type JSONType string
func (JSONType) Values() []JSONType
type JournalTableConfiguration struct { RecordExpiration *RecordExpiration; EncryptionConfiguration *MetadataTableEncryptionConfiguration }
type JournalTableConfigurationResult struct { RecordExpiration *RecordExpiration; TableName *string; TableStatus *string; Error *ErrorDetails; TableArn *string }
type JournalTableConfigurationUpdates struct { RecordExpiration *RecordExpiration }
type LambdaFunctionConfiguration struct { Events []Event; LambdaFunctionArn *string; Filter *NotificationConfigurationFilter; Id *string }
type LifecycleExpiration struct { Date *time.Time; Days *int32; ExpiredObjectDeleteMarker *bool }
type LifecycleRule struct { Status ExpirationStatus; AbortIncompleteMultipartUpload *AbortIncompleteMultipartUpload; Expiration *LifecycleExpiration; Filter *LifecycleRuleFilter; ID *string; NoncurrentVersionExpiration *NoncurrentVersionExpiration; NoncurrentVersionTransitions []NoncurrentVersionTransition; Prefix *string; Transitions []Transition }
type LifecycleRuleAndOperator struct { ObjectSizeGreaterThan *int64; ObjectSizeLessThan *int64; Prefix *string; Tags []Tag }
type LifecycleRuleFilter struct { And *LifecycleRuleAndOperator; ObjectSizeGreaterThan *int64; ObjectSizeLessThan *int64; Prefix *string; Tag *Tag }
type LocationInfo struct { Name *string; Type LocationType }
type LocationType string
func (LocationType) Values() []LocationType
type LoggingEnabled struct { TargetBucket *string; TargetPrefix *string; TargetGrants []TargetGrant; TargetObjectKeyFormat *TargetObjectKeyFormat }
type MFADelete string
func (MFADelete) Values() []MFADelete
type MFADeleteStatus string
func (MFADeleteStatus) Values() []MFADeleteStatus
type MetadataConfiguration struct { JournalTableConfiguration *JournalTableConfiguration; AnnotationTableConfiguration *AnnotationTableConfiguration; InventoryTableConfiguration *InventoryTableConfiguration }
type MetadataConfigurationResult struct { DestinationResult *DestinationResult; AnnotationTableConfigurationResult *AnnotationTableConfigurationResult; InventoryTableConfigurationResult *InventoryTableConfigurationResult; JournalTableConfigurationResult *JournalTableConfigurationResult }
type MetadataDirective string
func (MetadataDirective) Values() []MetadataDirective
type MetadataEntry struct { Name *string; Value *string }
type MetadataTableConfiguration struct { S3TablesDestination *S3TablesDestination }
type MetadataTableConfigurationResult struct { S3TablesDestinationResult *S3TablesDestinationResult }
type MetadataTableEncryptionConfiguration struct { SseAlgorithm TableSseAlgorithm; KmsKeyArn *string }
type Metrics struct { Status MetricsStatus; EventThreshold *ReplicationTimeValue }
type MetricsAndOperator struct { AccessPointArn *string; Prefix *string; Tags []Tag }
type MetricsConfiguration struct { Id *string; Filter MetricsFilter }
type MetricsFilter interface { isMetricsFilter() }
type MetricsFilterMemberAccessPointArn struct { Value string }
type MetricsFilterMemberAnd struct { Value MetricsAndOperator }
type MetricsFilterMemberPrefix struct { Value string }
type MetricsFilterMemberTag struct { Value Tag }
type MetricsStatus string
func (MetricsStatus) Values() []MetricsStatus
type MultipartUpload struct { ChecksumAlgorithm ChecksumAlgorithm; ChecksumType ChecksumType; Initiated *time.Time; Initiator *Initiator; Key *string; Owner *Owner; StorageClass StorageClass; UploadId *string }
type NoSuchAnnotation struct { Message *string; ErrorCodeOverride *string }
func (*NoSuchAnnotation) Error() string
func (*NoSuchAnnotation) ErrorCode() string
func (*NoSuchAnnotation) ErrorFault() smithy.ErrorFault
func (*NoSuchAnnotation) ErrorMessage() string
type NoSuchBucket struct { Message *string; ErrorCodeOverride *string }
func (*NoSuchBucket) Error() string
func (*NoSuchBucket) ErrorCode() string
func (*NoSuchBucket) ErrorFault() smithy.ErrorFault
func (*NoSuchBucket) ErrorMessage() string
type NoSuchKey struct { Message *string; ErrorCodeOverride *string }
func (*NoSuchKey) Error() string
func (*NoSuchKey) ErrorCode() string
func (*NoSuchKey) ErrorFault() smithy.ErrorFault
func (*NoSuchKey) ErrorMessage() string
type NoSuchUpload struct { Message *string; ErrorCodeOverride *string }
func (*NoSuchUpload) Error() string
func (*NoSuchUpload) ErrorCode() string
func (*NoSuchUpload) ErrorFault() smithy.ErrorFault
func (*NoSuchUpload) ErrorMessage() string
type NoncurrentVersionExpiration struct { NewerNoncurrentVersions *int32; NoncurrentDays *int32 }
type NoncurrentVersionTransition struct { NewerNoncurrentVersions *int32; NoncurrentDays *int32; StorageClass TransitionStorageClass }
type NotFound struct { Message *string; ErrorCodeOverride *string }
func (*NotFound) Error() string
func (*NotFound) ErrorCode() string
func (*NotFound) ErrorFault() smithy.ErrorFault
func (*NotFound) ErrorMessage() string
type NotificationConfiguration struct { EventBridgeConfiguration *EventBridgeConfiguration; LambdaFunctionConfigurations []LambdaFunctionConfiguration; QueueConfigurations []QueueConfiguration; TopicConfigurations []TopicConfiguration }
type NotificationConfigurationFilter struct { Key *S3KeyFilter }
type Object struct { ChecksumAlgorithm []ChecksumAlgorithm; ChecksumType ChecksumType; ETag *string; Key *string; LastModified *time.Time; Owner *Owner; RestoreStatus *RestoreStatus; Size *int64; StorageClass ObjectStorageClass }
type ObjectAlreadyInActiveTierError struct { Message *string; ErrorCodeOverride *string }
func (*ObjectAlreadyInActiveTierError) Error() string
func (*ObjectAlreadyInActiveTierError) ErrorCode() string
func (*ObjectAlreadyInActiveTierError) ErrorFault() smithy.ErrorFault
func (*ObjectAlreadyInActiveTierError) ErrorMessage() string
type ObjectAttributes string
func (ObjectAttributes) Values() []ObjectAttributes
type ObjectCannedACL string
func (ObjectCannedACL) Values() []ObjectCannedACL
type ObjectEncryption interface { isObjectEncryption() }
type ObjectEncryptionMemberSSEKMS struct { Value SSEKMSEncryption }
type ObjectIdentifier struct { Key *string; ETag *string; LastModifiedTime *time.Time; Size *int64; VersionId *string }
type ObjectLockConfiguration struct { ObjectLockEnabled ObjectLockEnabled; Rule *ObjectLockRule }
type ObjectLockEnabled string
func (ObjectLockEnabled) Values() []ObjectLockEnabled
type ObjectLockEventHold string
func (ObjectLockEventHold) Values() []ObjectLockEventHold
type ObjectLockLegalHold struct { Status ObjectLockLegalHoldStatus }
type ObjectLockLegalHoldStatus string
func (ObjectLockLegalHoldStatus) Values() []ObjectLockLegalHoldStatus
type ObjectLockMode string
func (ObjectLockMode) Values() []ObjectLockMode
type ObjectLockRetention struct { EventHold ObjectLockEventHold; EventHoldDuration *EventHoldDuration; Mode ObjectLockRetentionMode; RetainUntilDate *time.Time }
type ObjectLockRetentionMode string
func (ObjectLockRetentionMode) Values() []ObjectLockRetentionMode
type ObjectLockRule struct { DefaultRetention *DefaultRetention }
type ObjectNotInActiveTierError struct { Message *string; ErrorCodeOverride *string }
func (*ObjectNotInActiveTierError) Error() string
func (*ObjectNotInActiveTierError) ErrorCode() string
func (*ObjectNotInActiveTierError) ErrorFault() smithy.ErrorFault
func (*ObjectNotInActiveTierError) ErrorMessage() string
type ObjectOwnership string
func (ObjectOwnership) Values() []ObjectOwnership
type ObjectPart struct { ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; PartNumber *int32; Size *int64 }
type ObjectStorageClass string
func (ObjectStorageClass) Values() []ObjectStorageClass
type ObjectVersion struct { ChecksumAlgorithm []ChecksumAlgorithm; ChecksumType ChecksumType; ETag *string; IsLatest *bool; Key *string; LastModified *time.Time; Owner *Owner; RestoreStatus *RestoreStatus; Size *int64; StorageClass ObjectVersionStorageClass; VersionId *string }
type ObjectVersionStorageClass string
func (ObjectVersionStorageClass) Values() []ObjectVersionStorageClass
type OptionalObjectAttributes string
func (OptionalObjectAttributes) Values() []OptionalObjectAttributes
type OutputLocation struct { S3 *S3Location }
type OutputSerialization struct { CSV *CSVOutput; JSON *JSONOutput }
type Owner struct { DisplayName *string; ID *string }
type OwnerOverride string
func (OwnerOverride) Values() []OwnerOverride
type OwnershipControls struct { Rules []OwnershipControlsRule }
type OwnershipControlsRule struct { ObjectOwnership ObjectOwnership }
type ParquetInput struct{}
type Part struct { ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ETag *string; LastModified *time.Time; PartNumber *int32; Size *int64 }
type PartitionDateSource string
func (PartitionDateSource) Values() []PartitionDateSource
type PartitionedPrefix struct { PartitionDateSource PartitionDateSource }
type Payer string
func (Payer) Values() []Payer
type Permission string
func (Permission) Values() []Permission
type PolicyStatus struct { IsPublic *bool }
type Progress struct { BytesProcessed *int64; BytesReturned *int64; BytesScanned *int64 }
type ProgressEvent struct { Details *Progress }
type Protocol string
func (Protocol) Values() []Protocol
type PublicAccessBlockConfiguration struct { BlockPublicAcls *bool; BlockPublicPolicy *bool; IgnorePublicAcls *bool; RestrictPublicBuckets *bool }
type QueueConfiguration struct { Events []Event; QueueArn *string; Filter *NotificationConfigurationFilter; Id *string }
type QuoteFields string
func (QuoteFields) Values() []QuoteFields
type RecordExpiration struct { Expiration ExpirationState; Days *int32 }
type RecordsEvent struct { Payload []byte }
type Redirect struct { HostName *string; HttpRedirectCode *string; Protocol Protocol; ReplaceKeyPrefixWith *string; ReplaceKeyWith *string }
type RedirectAllRequestsTo struct { HostName *string; Protocol Protocol }
type ReplicaModifications struct { Status ReplicaModificationsStatus }
type ReplicaModificationsStatus string
func (ReplicaModificationsStatus) Values() []ReplicaModificationsStatus
type ReplicationConfiguration struct { Role *string; Rules []ReplicationRule }
type ReplicationRule struct { Destination *Destination; Status ReplicationRuleStatus; DeleteMarkerReplication *DeleteMarkerReplication; ExistingObjectReplication *ExistingObjectReplication; Filter *ReplicationRuleFilter; ID *string; Prefix *string; Priority *int32; SourceSelectionCriteria *SourceSelectionCriteria }
type ReplicationRuleAndOperator struct { Prefix *string; Tags []Tag }
type ReplicationRuleFilter struct { And *ReplicationRuleAndOperator; Prefix *string; Tag *Tag }
type ReplicationRuleStatus string
func (ReplicationRuleStatus) Values() []ReplicationRuleStatus
type ReplicationStatus string
func (ReplicationStatus) Values() []ReplicationStatus
type ReplicationTime struct { Status ReplicationTimeStatus; Time *ReplicationTimeValue }
type ReplicationTimeStatus string
func (ReplicationTimeStatus) Values() []ReplicationTimeStatus
type ReplicationTimeValue struct { Minutes *int32 }
type RequestCharged string
func (RequestCharged) Values() []RequestCharged
type RequestPayer string
func (RequestPayer) Values() []RequestPayer
type RequestPaymentConfiguration struct { Payer Payer }
type RequestProgress struct { Enabled *bool }
type RestoreRequest struct { Days *int32; Description *string; GlacierJobParameters *GlacierJobParameters; OutputLocation *OutputLocation; SelectParameters *SelectParameters; Tier Tier; Type RestoreRequestType }
type RestoreRequestType string
func (RestoreRequestType) Values() []RestoreRequestType
type RestoreStatus struct { IsRestoreInProgress *bool; RestoreExpiryDate *time.Time }
type RoutingRule struct { Redirect *Redirect; Condition *Condition }
type S3KeyFilter struct { FilterRules []FilterRule }
type S3Location struct { BucketName *string; Prefix *string; AccessControlList []Grant; CannedACL ObjectCannedACL; Encryption *Encryption; StorageClass StorageClass; Tagging *Tagging; UserMetadata []MetadataEntry }
type S3TablesBucketType string
func (S3TablesBucketType) Values() []S3TablesBucketType
type S3TablesDestination struct { TableBucketArn *string; TableName *string }
type S3TablesDestinationResult struct { TableArn *string; TableBucketArn *string; TableName *string; TableNamespace *string }
type SSEKMS struct { KeyId *string }
type SSEKMSEncryption struct { KMSKeyArn *string; BucketKeyEnabled *bool }
type SSES3 struct{}
type ScanRange struct { End *int64; Start *int64 }
type SelectObjectContentEventStream interface { isSelectObjectContentEventStream() }
type SelectObjectContentEventStreamMemberCont struct { Value ContinuationEvent }
type SelectObjectContentEventStreamMemberEnd struct { Value EndEvent }
type SelectObjectContentEventStreamMemberProgress struct { Value ProgressEvent }
type SelectObjectContentEventStreamMemberRecords struct { Value RecordsEvent }
type SelectObjectContentEventStreamMemberStats struct { Value StatsEvent }
type SelectParameters struct { Expression *string; ExpressionType ExpressionType; InputSerialization *InputSerialization; OutputSerialization *OutputSerialization }
type ServerSideEncryption string
func (ServerSideEncryption) Values() []ServerSideEncryption
type ServerSideEncryptionByDefault struct { SSEAlgorithm ServerSideEncryption; KMSMasterKeyID *string }
type ServerSideEncryptionConfiguration struct { Rules []ServerSideEncryptionRule }
type ServerSideEncryptionRule struct { ApplyServerSideEncryptionByDefault *ServerSideEncryptionByDefault; BlockedEncryptionTypes *BlockedEncryptionTypes; BucketKeyEnabled *bool }
type SessionCredentials struct { AccessKeyId *string; Expiration *time.Time; SecretAccessKey *string; SessionToken *string }
type SessionMode string
func (SessionMode) Values() []SessionMode
type SimplePrefix struct{}
type SourceSelectionCriteria struct { ReplicaModifications *ReplicaModifications; SseKmsEncryptedObjects *SseKmsEncryptedObjects }
type SseKmsEncryptedObjects struct { Status SseKmsEncryptedObjectsStatus }
type SseKmsEncryptedObjectsStatus string
func (SseKmsEncryptedObjectsStatus) Values() []SseKmsEncryptedObjectsStatus
type Stats struct { BytesProcessed *int64; BytesReturned *int64; BytesScanned *int64 }
type StatsEvent struct { Details *Stats }
type StorageClass string
func (StorageClass) Values() []StorageClass
type StorageClassAnalysis struct { DataExport *StorageClassAnalysisDataExport }
type StorageClassAnalysisDataExport struct { Destination *AnalyticsExportDestination; OutputSchemaVersion StorageClassAnalysisSchemaVersion }
type StorageClassAnalysisSchemaVersion string
func (StorageClassAnalysisSchemaVersion) Values() []StorageClassAnalysisSchemaVersion
type TableSseAlgorithm string
func (TableSseAlgorithm) Values() []TableSseAlgorithm
type Tag struct { Key *string; Value *string }
type Tagging struct { TagSet []Tag }
type TaggingDirective string
func (TaggingDirective) Values() []TaggingDirective
type TargetGrant struct { Grantee *Grantee; Permission BucketLogsPermission }
type TargetObjectKeyFormat struct { PartitionedPrefix *PartitionedPrefix; SimplePrefix *SimplePrefix }
type Tier string
func (Tier) Values() []Tier
type Tiering struct { AccessTier IntelligentTieringAccessTier; Days *int32 }
type TooManyParts struct { Message *string; ErrorCodeOverride *string }
func (*TooManyParts) Error() string
func (*TooManyParts) ErrorCode() string
func (*TooManyParts) ErrorFault() smithy.ErrorFault
func (*TooManyParts) ErrorMessage() string
type TopicConfiguration struct { Events []Event; TopicArn *string; Filter *NotificationConfigurationFilter; Id *string }
type Transition struct { Date *time.Time; Days *int32; StorageClass TransitionStorageClass }
type TransitionDefaultMinimumObjectSize string
func (TransitionDefaultMinimumObjectSize) Values() []TransitionDefaultMinimumObjectSize
type TransitionStorageClass string
func (TransitionStorageClass) Values() []TransitionStorageClass
type Type string
func (Type) Values() []Type
type UnknownUnionMember struct { Tag string; Value []byte }
type UnsupportedMediaType struct { Message *string; ErrorCodeOverride *string }
func (*UnsupportedMediaType) Error() string
func (*UnsupportedMediaType) ErrorCode() string
func (*UnsupportedMediaType) ErrorFault() smithy.ErrorFault
func (*UnsupportedMediaType) ErrorMessage() string
type VersioningConfiguration struct { MFADelete MFADelete; Status BucketVersioningStatus }
type WebsiteConfiguration struct { ErrorDocument *ErrorDocument; IndexDocument *IndexDocument; RedirectAllRequestsTo *RedirectAllRequestsTo; RoutingRules []RoutingRule }
