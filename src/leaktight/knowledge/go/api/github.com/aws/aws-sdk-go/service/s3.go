// Interface of github.com/aws/aws-sdk-go/service/s3@v1.55.8, generated from its types. Signatures only.
package s3

import "github.com/aws/aws-sdk-go/aws"
import "github.com/aws/aws-sdk-go/aws/awserr"
import "github.com/aws/aws-sdk-go/aws/client"
import "github.com/aws/aws-sdk-go/aws/request"
import "github.com/aws/aws-sdk-go/private/protocol"
import "github.com/aws/aws-sdk-go/private/protocol/eventstream"
import "github.com/aws/aws-sdk-go/private/protocol/eventstream/eventstreamapi"
import "io"
import "time"

const AnalyticsS3ExportFileFormatCsv = "CSV"
const ArchiveStatusArchiveAccess = "ARCHIVE_ACCESS"
const ArchiveStatusDeepArchiveAccess = "DEEP_ARCHIVE_ACCESS"
const BucketAccelerateStatusEnabled = "Enabled"
const BucketAccelerateStatusSuspended = "Suspended"
const BucketCannedACLAuthenticatedRead = "authenticated-read"
const BucketCannedACLPrivate = "private"
const BucketCannedACLPublicRead = "public-read"
const BucketCannedACLPublicReadWrite = "public-read-write"
const BucketLocationConstraintAfSouth1 = "af-south-1"
const BucketLocationConstraintApEast1 = "ap-east-1"
const BucketLocationConstraintApNortheast1 = "ap-northeast-1"
const BucketLocationConstraintApNortheast2 = "ap-northeast-2"
const BucketLocationConstraintApNortheast3 = "ap-northeast-3"
const BucketLocationConstraintApSouth1 = "ap-south-1"
const BucketLocationConstraintApSouth2 = "ap-south-2"
const BucketLocationConstraintApSoutheast1 = "ap-southeast-1"
const BucketLocationConstraintApSoutheast2 = "ap-southeast-2"
const BucketLocationConstraintApSoutheast3 = "ap-southeast-3"
const BucketLocationConstraintCaCentral1 = "ca-central-1"
const BucketLocationConstraintCnNorth1 = "cn-north-1"
const BucketLocationConstraintCnNorthwest1 = "cn-northwest-1"
const BucketLocationConstraintEu = "EU"
const BucketLocationConstraintEuCentral1 = "eu-central-1"
const BucketLocationConstraintEuNorth1 = "eu-north-1"
const BucketLocationConstraintEuSouth1 = "eu-south-1"
const BucketLocationConstraintEuSouth2 = "eu-south-2"
const BucketLocationConstraintEuWest1 = "eu-west-1"
const BucketLocationConstraintEuWest2 = "eu-west-2"
const BucketLocationConstraintEuWest3 = "eu-west-3"
const BucketLocationConstraintMeSouth1 = "me-south-1"
const BucketLocationConstraintSaEast1 = "sa-east-1"
const BucketLocationConstraintUsEast2 = "us-east-2"
const BucketLocationConstraintUsGovEast1 = "us-gov-east-1"
const BucketLocationConstraintUsGovWest1 = "us-gov-west-1"
const BucketLocationConstraintUsWest1 = "us-west-1"
const BucketLocationConstraintUsWest2 = "us-west-2"
const BucketLogsPermissionFullControl = "FULL_CONTROL"
const BucketLogsPermissionRead = "READ"
const BucketLogsPermissionWrite = "WRITE"
const BucketTypeDirectory = "Directory"
const BucketVersioningStatusEnabled = "Enabled"
const BucketVersioningStatusSuspended = "Suspended"
const ChecksumAlgorithmCrc32 = "CRC32"
const ChecksumAlgorithmCrc32c = "CRC32C"
const ChecksumAlgorithmSha1 = "SHA1"
const ChecksumAlgorithmSha256 = "SHA256"
const ChecksumModeEnabled = "ENABLED"
const CompressionTypeBzip2 = "BZIP2"
const CompressionTypeGzip = "GZIP"
const CompressionTypeNone = "NONE"
const DataRedundancySingleAvailabilityZone = "SingleAvailabilityZone"
const DeleteMarkerReplicationStatusDisabled = "Disabled"
const DeleteMarkerReplicationStatusEnabled = "Enabled"
const EncodingTypeUrl = "url"
const EndpointsID = "s3"
const ErrCodeBucketAlreadyExists = "BucketAlreadyExists"
const ErrCodeBucketAlreadyOwnedByYou = "BucketAlreadyOwnedByYou"
const ErrCodeInvalidObjectState = "InvalidObjectState"
const ErrCodeNoSuchBucket = "NoSuchBucket"
const ErrCodeNoSuchKey = "NoSuchKey"
const ErrCodeNoSuchUpload = "NoSuchUpload"
const ErrCodeObjectAlreadyInActiveTierError = "ObjectAlreadyInActiveTierError"
const ErrCodeObjectNotInActiveTierError = "ObjectNotInActiveTierError"
const EventS3IntelligentTiering = "s3:IntelligentTiering"
const EventS3LifecycleExpiration = "s3:LifecycleExpiration:*"
const EventS3LifecycleExpirationDelete = "s3:LifecycleExpiration:Delete"
const EventS3LifecycleExpirationDeleteMarkerCreated = "s3:LifecycleExpiration:DeleteMarkerCreated"
const EventS3LifecycleTransition = "s3:LifecycleTransition"
const EventS3ObjectAclPut = "s3:ObjectAcl:Put"
const EventS3ObjectCreated = "s3:ObjectCreated:*"
const EventS3ObjectCreatedCompleteMultipartUpload = "s3:ObjectCreated:CompleteMultipartUpload"
const EventS3ObjectCreatedCopy = "s3:ObjectCreated:Copy"
const EventS3ObjectCreatedPost = "s3:ObjectCreated:Post"
const EventS3ObjectCreatedPut = "s3:ObjectCreated:Put"
const EventS3ObjectRemoved = "s3:ObjectRemoved:*"
const EventS3ObjectRemovedDelete = "s3:ObjectRemoved:Delete"
const EventS3ObjectRemovedDeleteMarkerCreated = "s3:ObjectRemoved:DeleteMarkerCreated"
const EventS3ObjectRestore = "s3:ObjectRestore:*"
const EventS3ObjectRestoreCompleted = "s3:ObjectRestore:Completed"
const EventS3ObjectRestoreDelete = "s3:ObjectRestore:Delete"
const EventS3ObjectRestorePost = "s3:ObjectRestore:Post"
const EventS3ObjectTagging = "s3:ObjectTagging:*"
const EventS3ObjectTaggingDelete = "s3:ObjectTagging:Delete"
const EventS3ObjectTaggingPut = "s3:ObjectTagging:Put"
const EventS3ReducedRedundancyLostObject = "s3:ReducedRedundancyLostObject"
const EventS3Replication = "s3:Replication:*"
const EventS3ReplicationOperationFailedReplication = "s3:Replication:OperationFailedReplication"
const EventS3ReplicationOperationMissedThreshold = "s3:Replication:OperationMissedThreshold"
const EventS3ReplicationOperationNotTracked = "s3:Replication:OperationNotTracked"
const EventS3ReplicationOperationReplicatedAfterThreshold = "s3:Replication:OperationReplicatedAfterThreshold"
const ExistingObjectReplicationStatusDisabled = "Disabled"
const ExistingObjectReplicationStatusEnabled = "Enabled"
const ExpirationStatusDisabled = "Disabled"
const ExpirationStatusEnabled = "Enabled"
const ExpressionTypeSql = "SQL"
const FileHeaderInfoIgnore = "IGNORE"
const FileHeaderInfoNone = "NONE"
const FileHeaderInfoUse = "USE"
const FilterRuleNamePrefix = "prefix"
const FilterRuleNameSuffix = "suffix"
const IntelligentTieringAccessTierArchiveAccess = "ARCHIVE_ACCESS"
const IntelligentTieringAccessTierDeepArchiveAccess = "DEEP_ARCHIVE_ACCESS"
const IntelligentTieringStatusDisabled = "Disabled"
const IntelligentTieringStatusEnabled = "Enabled"
const InventoryFormatCsv = "CSV"
const InventoryFormatOrc = "ORC"
const InventoryFormatParquet = "Parquet"
const InventoryFrequencyDaily = "Daily"
const InventoryFrequencyWeekly = "Weekly"
const InventoryIncludedObjectVersionsAll = "All"
const InventoryIncludedObjectVersionsCurrent = "Current"
const InventoryOptionalFieldBucketKeyStatus = "BucketKeyStatus"
const InventoryOptionalFieldChecksumAlgorithm = "ChecksumAlgorithm"
const InventoryOptionalFieldEncryptionStatus = "EncryptionStatus"
const InventoryOptionalFieldEtag = "ETag"
const InventoryOptionalFieldIntelligentTieringAccessTier = "IntelligentTieringAccessTier"
const InventoryOptionalFieldIsMultipartUploaded = "IsMultipartUploaded"
const InventoryOptionalFieldLastModifiedDate = "LastModifiedDate"
const InventoryOptionalFieldObjectAccessControlList = "ObjectAccessControlList"
const InventoryOptionalFieldObjectLockLegalHoldStatus = "ObjectLockLegalHoldStatus"
const InventoryOptionalFieldObjectLockMode = "ObjectLockMode"
const InventoryOptionalFieldObjectLockRetainUntilDate = "ObjectLockRetainUntilDate"
const InventoryOptionalFieldObjectOwner = "ObjectOwner"
const InventoryOptionalFieldReplicationStatus = "ReplicationStatus"
const InventoryOptionalFieldSize = "Size"
const InventoryOptionalFieldStorageClass = "StorageClass"
const JSONTypeDocument = "DOCUMENT"
const JSONTypeLines = "LINES"
const LocationTypeAvailabilityZone = "AvailabilityZone"
const MFADeleteDisabled = "Disabled"
const MFADeleteEnabled = "Enabled"
const MFADeleteStatusDisabled = "Disabled"
const MFADeleteStatusEnabled = "Enabled"
const MetadataDirectiveCopy = "COPY"
const MetadataDirectiveReplace = "REPLACE"
const MetricsStatusDisabled = "Disabled"
const MetricsStatusEnabled = "Enabled"
const ObjectAttributesChecksum = "Checksum"
const ObjectAttributesEtag = "ETag"
const ObjectAttributesObjectParts = "ObjectParts"
const ObjectAttributesObjectSize = "ObjectSize"
const ObjectAttributesStorageClass = "StorageClass"
const ObjectCannedACLAuthenticatedRead = "authenticated-read"
const ObjectCannedACLAwsExecRead = "aws-exec-read"
const ObjectCannedACLBucketOwnerFullControl = "bucket-owner-full-control"
const ObjectCannedACLBucketOwnerRead = "bucket-owner-read"
const ObjectCannedACLPrivate = "private"
const ObjectCannedACLPublicRead = "public-read"
const ObjectCannedACLPublicReadWrite = "public-read-write"
const ObjectLockEnabledEnabled = "Enabled"
const ObjectLockLegalHoldStatusOff = "OFF"
const ObjectLockLegalHoldStatusOn = "ON"
const ObjectLockModeCompliance = "COMPLIANCE"
const ObjectLockModeGovernance = "GOVERNANCE"
const ObjectLockRetentionModeCompliance = "COMPLIANCE"
const ObjectLockRetentionModeGovernance = "GOVERNANCE"
const ObjectOwnershipBucketOwnerEnforced = "BucketOwnerEnforced"
const ObjectOwnershipBucketOwnerPreferred = "BucketOwnerPreferred"
const ObjectOwnershipObjectWriter = "ObjectWriter"
const ObjectStorageClassDeepArchive = "DEEP_ARCHIVE"
const ObjectStorageClassExpressOnezone = "EXPRESS_ONEZONE"
const ObjectStorageClassGlacier = "GLACIER"
const ObjectStorageClassGlacierIr = "GLACIER_IR"
const ObjectStorageClassIntelligentTiering = "INTELLIGENT_TIERING"
const ObjectStorageClassOnezoneIa = "ONEZONE_IA"
const ObjectStorageClassOutposts = "OUTPOSTS"
const ObjectStorageClassReducedRedundancy = "REDUCED_REDUNDANCY"
const ObjectStorageClassSnow = "SNOW"
const ObjectStorageClassStandard = "STANDARD"
const ObjectStorageClassStandardIa = "STANDARD_IA"
const ObjectVersionStorageClassStandard = "STANDARD"
const OptionalObjectAttributesRestoreStatus = "RestoreStatus"
const OwnerOverrideDestination = "Destination"
const PartitionDateSourceDeliveryTime = "DeliveryTime"
const PartitionDateSourceEventTime = "EventTime"
const PayerBucketOwner = "BucketOwner"
const PayerRequester = "Requester"
const PermissionFullControl = "FULL_CONTROL"
const PermissionRead = "READ"
const PermissionReadAcp = "READ_ACP"
const PermissionWrite = "WRITE"
const PermissionWriteAcp = "WRITE_ACP"
const ProtocolHttp = "http"
const ProtocolHttps = "https"
const QuoteFieldsAlways = "ALWAYS"
const QuoteFieldsAsneeded = "ASNEEDED"
const ReplicaModificationsStatusDisabled = "Disabled"
const ReplicaModificationsStatusEnabled = "Enabled"
const ReplicationRuleStatusDisabled = "Disabled"
const ReplicationRuleStatusEnabled = "Enabled"
const ReplicationStatusComplete = "COMPLETE"
const ReplicationStatusCompleted = "COMPLETED"
const ReplicationStatusFailed = "FAILED"
const ReplicationStatusPending = "PENDING"
const ReplicationStatusReplica = "REPLICA"
const ReplicationTimeStatusDisabled = "Disabled"
const ReplicationTimeStatusEnabled = "Enabled"
const RequestChargedRequester = "requester"
const RequestPayerRequester = "requester"
const RestoreRequestTypeSelect = "SELECT"
const ServerSideEncryptionAes256 = "AES256"
const ServerSideEncryptionAwsKms = "aws:kms"
const ServerSideEncryptionAwsKmsDsse = "aws:kms:dsse"
const ServiceID = "S3"
const ServiceName = "s3"
const SessionModeReadOnly = "ReadOnly"
const SessionModeReadWrite = "ReadWrite"
const SseKmsEncryptedObjectsStatusDisabled = "Disabled"
const SseKmsEncryptedObjectsStatusEnabled = "Enabled"
const StorageClassAnalysisSchemaVersionV1 = "V_1"
const StorageClassDeepArchive = "DEEP_ARCHIVE"
const StorageClassExpressOnezone = "EXPRESS_ONEZONE"
const StorageClassGlacier = "GLACIER"
const StorageClassGlacierIr = "GLACIER_IR"
const StorageClassIntelligentTiering = "INTELLIGENT_TIERING"
const StorageClassOnezoneIa = "ONEZONE_IA"
const StorageClassOutposts = "OUTPOSTS"
const StorageClassReducedRedundancy = "REDUCED_REDUNDANCY"
const StorageClassSnow = "SNOW"
const StorageClassStandard = "STANDARD"
const StorageClassStandardIa = "STANDARD_IA"
const TaggingDirectiveCopy = "COPY"
const TaggingDirectiveReplace = "REPLACE"
const TierBulk = "Bulk"
const TierExpedited = "Expedited"
const TierStandard = "Standard"
const TransitionStorageClassDeepArchive = "DEEP_ARCHIVE"
const TransitionStorageClassGlacier = "GLACIER"
const TransitionStorageClassGlacierIr = "GLACIER_IR"
const TransitionStorageClassIntelligentTiering = "INTELLIGENT_TIERING"
const TransitionStorageClassOnezoneIa = "ONEZONE_IA"
const TransitionStorageClassStandardIa = "STANDARD_IA"
const TypeAmazonCustomerByEmail = "AmazonCustomerByEmail"
const TypeCanonicalUser = "CanonicalUser"
const TypeGroup = "Group"
var NormalizeBucketLocationHandler request.NamedHandler
func AnalyticsS3ExportFileFormat_Values() []string
func ArchiveStatus_Values() []string
func BucketAccelerateStatus_Values() []string
func BucketCannedACL_Values() []string
func BucketLocationConstraint_Values() []string
func BucketLogsPermission_Values() []string
func BucketType_Values() []string
func BucketVersioningStatus_Values() []string
func ChecksumAlgorithm_Values() []string
func ChecksumMode_Values() []string
func CompressionType_Values() []string
func DataRedundancy_Values() []string
func DeleteMarkerReplicationStatus_Values() []string
func EncodingType_Values() []string
func Event_Values() []string
func ExistingObjectReplicationStatus_Values() []string
func ExpirationStatus_Values() []string
func ExpressionType_Values() []string
func FileHeaderInfo_Values() []string
func FilterRuleName_Values() []string
func IntelligentTieringAccessTier_Values() []string
func IntelligentTieringStatus_Values() []string
func InventoryFormat_Values() []string
func InventoryFrequency_Values() []string
func InventoryIncludedObjectVersions_Values() []string
func InventoryOptionalField_Values() []string
func JSONType_Values() []string
func LocationType_Values() []string
func MFADeleteStatus_Values() []string
func MFADelete_Values() []string
func MetadataDirective_Values() []string
func MetricsStatus_Values() []string
func New(p client.ConfigProvider, cfgs ...*aws.Config) *S3
func NewSelectObjectContentEventStream(opts ...func(*SelectObjectContentEventStream)) *SelectObjectContentEventStream
func NormalizeBucketLocation(loc string) string
func ObjectAttributes_Values() []string
func ObjectCannedACL_Values() []string
func ObjectLockEnabled_Values() []string
func ObjectLockLegalHoldStatus_Values() []string
func ObjectLockMode_Values() []string
func ObjectLockRetentionMode_Values() []string
func ObjectOwnership_Values() []string
func ObjectStorageClass_Values() []string
func ObjectVersionStorageClass_Values() []string
func OptionalObjectAttributes_Values() []string
func OwnerOverride_Values() []string
func PartitionDateSource_Values() []string
func Payer_Values() []string
func Permission_Values() []string
func Protocol_Values() []string
func QuoteFields_Values() []string
func ReplicaModificationsStatus_Values() []string
func ReplicationRuleStatus_Values() []string
func ReplicationStatus_Values() []string
func ReplicationTimeStatus_Values() []string
func RequestCharged_Values() []string
func RequestPayer_Values() []string
func RestoreRequestType_Values() []string
func ServerSideEncryption_Values() []string
func SessionMode_Values() []string
func SseKmsEncryptedObjectsStatus_Values() []string
func StorageClassAnalysisSchemaVersion_Values() []string
func StorageClass_Values() []string
func TaggingDirective_Values() []string
func Tier_Values() []string
func TransitionStorageClass_Values() []string
func Type_Values() []string
func WithNormalizeBucketLocation(r *request.Request)
type AbortIncompleteMultipartUpload struct { DaysAfterInitiation *int64 }
func (*AbortIncompleteMultipartUpload) SetDaysAfterInitiation(v int64) *AbortIncompleteMultipartUpload
func (AbortIncompleteMultipartUpload) String() string
type AbortMultipartUploadInput struct { Bucket *string; ExpectedBucketOwner *string; Key *string; RequestPayer *string; UploadId *string }
func (*AbortMultipartUploadInput) SetBucket(v string) *AbortMultipartUploadInput
func (*AbortMultipartUploadInput) SetExpectedBucketOwner(v string) *AbortMultipartUploadInput
func (*AbortMultipartUploadInput) SetKey(v string) *AbortMultipartUploadInput
func (*AbortMultipartUploadInput) SetRequestPayer(v string) *AbortMultipartUploadInput
func (*AbortMultipartUploadInput) SetUploadId(v string) *AbortMultipartUploadInput
func (*AbortMultipartUploadInput) Validate() error
func (AbortMultipartUploadInput) String() string
type AbortMultipartUploadOutput struct { RequestCharged *string }
func (*AbortMultipartUploadOutput) SetRequestCharged(v string) *AbortMultipartUploadOutput
func (AbortMultipartUploadOutput) String() string
type AccelerateConfiguration struct { Status *string }
func (*AccelerateConfiguration) SetStatus(v string) *AccelerateConfiguration
func (AccelerateConfiguration) String() string
type AccessControlPolicy struct { Grants []*Grant; Owner *Owner }
func (*AccessControlPolicy) SetGrants(v []*Grant) *AccessControlPolicy
func (*AccessControlPolicy) SetOwner(v *Owner) *AccessControlPolicy
func (*AccessControlPolicy) Validate() error
func (AccessControlPolicy) String() string
type AccessControlTranslation struct { Owner *string }
func (*AccessControlTranslation) SetOwner(v string) *AccessControlTranslation
func (*AccessControlTranslation) Validate() error
func (AccessControlTranslation) String() string
type AnalyticsAndOperator struct { Prefix *string; Tags []*Tag }
func (*AnalyticsAndOperator) SetPrefix(v string) *AnalyticsAndOperator
func (*AnalyticsAndOperator) SetTags(v []*Tag) *AnalyticsAndOperator
func (*AnalyticsAndOperator) Validate() error
func (AnalyticsAndOperator) String() string
type AnalyticsConfiguration struct { Filter *AnalyticsFilter; Id *string; StorageClassAnalysis *StorageClassAnalysis }
func (*AnalyticsConfiguration) SetFilter(v *AnalyticsFilter) *AnalyticsConfiguration
func (*AnalyticsConfiguration) SetId(v string) *AnalyticsConfiguration
func (*AnalyticsConfiguration) SetStorageClassAnalysis(v *StorageClassAnalysis) *AnalyticsConfiguration
func (*AnalyticsConfiguration) Validate() error
func (AnalyticsConfiguration) String() string
type AnalyticsExportDestination struct { S3BucketDestination *AnalyticsS3BucketDestination }
func (*AnalyticsExportDestination) SetS3BucketDestination(v *AnalyticsS3BucketDestination) *AnalyticsExportDestination
func (*AnalyticsExportDestination) Validate() error
func (AnalyticsExportDestination) String() string
type AnalyticsFilter struct { And *AnalyticsAndOperator; Prefix *string; Tag *Tag }
func (*AnalyticsFilter) SetAnd(v *AnalyticsAndOperator) *AnalyticsFilter
func (*AnalyticsFilter) SetPrefix(v string) *AnalyticsFilter
func (*AnalyticsFilter) SetTag(v *Tag) *AnalyticsFilter
func (*AnalyticsFilter) Validate() error
func (AnalyticsFilter) String() string
type AnalyticsS3BucketDestination struct { Bucket *string; BucketAccountId *string; Format *string; Prefix *string }
func (*AnalyticsS3BucketDestination) SetBucket(v string) *AnalyticsS3BucketDestination
func (*AnalyticsS3BucketDestination) SetBucketAccountId(v string) *AnalyticsS3BucketDestination
func (*AnalyticsS3BucketDestination) SetFormat(v string) *AnalyticsS3BucketDestination
func (*AnalyticsS3BucketDestination) SetPrefix(v string) *AnalyticsS3BucketDestination
func (*AnalyticsS3BucketDestination) Validate() error
func (AnalyticsS3BucketDestination) String() string
type Bucket struct { CreationDate *time.Time; Name *string }
func (*Bucket) SetCreationDate(v time.Time) *Bucket
func (*Bucket) SetName(v string) *Bucket
func (Bucket) String() string
type BucketInfo struct { DataRedundancy *string; Type *string }
func (*BucketInfo) SetDataRedundancy(v string) *BucketInfo
func (*BucketInfo) SetType(v string) *BucketInfo
func (BucketInfo) String() string
type BucketLifecycleConfiguration struct { Rules []*LifecycleRule }
func (*BucketLifecycleConfiguration) SetRules(v []*LifecycleRule) *BucketLifecycleConfiguration
func (*BucketLifecycleConfiguration) Validate() error
func (BucketLifecycleConfiguration) String() string
type BucketLoggingStatus struct { LoggingEnabled *LoggingEnabled }
func (*BucketLoggingStatus) SetLoggingEnabled(v *LoggingEnabled) *BucketLoggingStatus
func (*BucketLoggingStatus) Validate() error
func (BucketLoggingStatus) String() string
type CORSConfiguration struct { CORSRules []*CORSRule }
func (*CORSConfiguration) SetCORSRules(v []*CORSRule) *CORSConfiguration
func (*CORSConfiguration) Validate() error
func (CORSConfiguration) String() string
type CORSRule struct { AllowedHeaders []*string; AllowedMethods []*string; AllowedOrigins []*string; ExposeHeaders []*string; ID *string; MaxAgeSeconds *int64 }
func (*CORSRule) SetAllowedHeaders(v []*string) *CORSRule
func (*CORSRule) SetAllowedMethods(v []*string) *CORSRule
func (*CORSRule) SetAllowedOrigins(v []*string) *CORSRule
func (*CORSRule) SetExposeHeaders(v []*string) *CORSRule
func (*CORSRule) SetID(v string) *CORSRule
func (*CORSRule) SetMaxAgeSeconds(v int64) *CORSRule
func (*CORSRule) Validate() error
func (CORSRule) String() string
type CSVInput struct { AllowQuotedRecordDelimiter *bool; Comments *string; FieldDelimiter *string; FileHeaderInfo *string; QuoteCharacter *string; QuoteEscapeCharacter *string; RecordDelimiter *string }
func (*CSVInput) SetAllowQuotedRecordDelimiter(v bool) *CSVInput
func (*CSVInput) SetComments(v string) *CSVInput
func (*CSVInput) SetFieldDelimiter(v string) *CSVInput
func (*CSVInput) SetFileHeaderInfo(v string) *CSVInput
func (*CSVInput) SetQuoteCharacter(v string) *CSVInput
func (*CSVInput) SetQuoteEscapeCharacter(v string) *CSVInput
func (*CSVInput) SetRecordDelimiter(v string) *CSVInput
func (CSVInput) String() string
type CSVOutput struct { FieldDelimiter *string; QuoteCharacter *string; QuoteEscapeCharacter *string; QuoteFields *string; RecordDelimiter *string }
func (*CSVOutput) SetFieldDelimiter(v string) *CSVOutput
func (*CSVOutput) SetQuoteCharacter(v string) *CSVOutput
func (*CSVOutput) SetQuoteEscapeCharacter(v string) *CSVOutput
func (*CSVOutput) SetQuoteFields(v string) *CSVOutput
func (*CSVOutput) SetRecordDelimiter(v string) *CSVOutput
func (CSVOutput) String() string
type Checksum struct { ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string }
func (*Checksum) SetChecksumCRC32(v string) *Checksum
func (*Checksum) SetChecksumCRC32C(v string) *Checksum
func (*Checksum) SetChecksumSHA1(v string) *Checksum
func (*Checksum) SetChecksumSHA256(v string) *Checksum
func (Checksum) String() string
type CloudFunctionConfiguration struct { CloudFunction *string; Event *string; Events []*string; Id *string; InvocationRole *string }
func (*CloudFunctionConfiguration) SetCloudFunction(v string) *CloudFunctionConfiguration
func (*CloudFunctionConfiguration) SetEvent(v string) *CloudFunctionConfiguration
func (*CloudFunctionConfiguration) SetEvents(v []*string) *CloudFunctionConfiguration
func (*CloudFunctionConfiguration) SetId(v string) *CloudFunctionConfiguration
func (*CloudFunctionConfiguration) SetInvocationRole(v string) *CloudFunctionConfiguration
func (CloudFunctionConfiguration) String() string
type CommonPrefix struct { Prefix *string }
func (*CommonPrefix) SetPrefix(v string) *CommonPrefix
func (CommonPrefix) String() string
type CompleteMultipartUploadInput struct { Bucket *string; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ExpectedBucketOwner *string; Key *string; MultipartUpload *CompletedMultipartUpload; RequestPayer *string; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; UploadId *string }
func (*CompleteMultipartUploadInput) SetBucket(v string) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) SetChecksumCRC32(v string) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) SetChecksumCRC32C(v string) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) SetChecksumSHA1(v string) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) SetChecksumSHA256(v string) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) SetExpectedBucketOwner(v string) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) SetKey(v string) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) SetMultipartUpload(v *CompletedMultipartUpload) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) SetRequestPayer(v string) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) SetSSECustomerAlgorithm(v string) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) SetSSECustomerKey(v string) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) SetSSECustomerKeyMD5(v string) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) SetUploadId(v string) *CompleteMultipartUploadInput
func (*CompleteMultipartUploadInput) Validate() error
func (CompleteMultipartUploadInput) String() string
type CompleteMultipartUploadOutput struct { Bucket *string; BucketKeyEnabled *bool; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ETag *string; Expiration *string; Key *string; Location *string; RequestCharged *string; SSEKMSKeyId *string; ServerSideEncryption *string; VersionId *string }
func (*CompleteMultipartUploadOutput) SetBucket(v string) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetBucketKeyEnabled(v bool) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetChecksumCRC32(v string) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetChecksumCRC32C(v string) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetChecksumSHA1(v string) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetChecksumSHA256(v string) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetETag(v string) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetExpiration(v string) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetKey(v string) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetLocation(v string) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetRequestCharged(v string) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetSSEKMSKeyId(v string) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetServerSideEncryption(v string) *CompleteMultipartUploadOutput
func (*CompleteMultipartUploadOutput) SetVersionId(v string) *CompleteMultipartUploadOutput
func (CompleteMultipartUploadOutput) String() string
type CompletedMultipartUpload struct { Parts []*CompletedPart }
func (*CompletedMultipartUpload) SetParts(v []*CompletedPart) *CompletedMultipartUpload
func (CompletedMultipartUpload) String() string
type CompletedPart struct { ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ETag *string; PartNumber *int64 }
func (*CompletedPart) SetChecksumCRC32(v string) *CompletedPart
func (*CompletedPart) SetChecksumCRC32C(v string) *CompletedPart
func (*CompletedPart) SetChecksumSHA1(v string) *CompletedPart
func (*CompletedPart) SetChecksumSHA256(v string) *CompletedPart
func (*CompletedPart) SetETag(v string) *CompletedPart
func (*CompletedPart) SetPartNumber(v int64) *CompletedPart
func (CompletedPart) String() string
type Condition struct { HttpErrorCodeReturnedEquals *string; KeyPrefixEquals *string }
func (*Condition) SetHttpErrorCodeReturnedEquals(v string) *Condition
func (*Condition) SetKeyPrefixEquals(v string) *Condition
func (Condition) String() string
type ContinuationEvent struct{}
func (*ContinuationEvent) MarshalEvent(pm protocol.PayloadMarshaler) (msg eventstream.Message, err error)
func (*ContinuationEvent) UnmarshalEvent(payloadUnmarshaler protocol.PayloadUnmarshaler, msg eventstream.Message) error
func (ContinuationEvent) String() string
type CopyObjectInput struct { ACL *string; Bucket *string; BucketKeyEnabled *bool; CacheControl *string; ChecksumAlgorithm *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentType *string; CopySource *string; CopySourceIfMatch *string; CopySourceIfModifiedSince *time.Time; CopySourceIfNoneMatch *string; CopySourceIfUnmodifiedSince *time.Time; CopySourceSSECustomerAlgorithm *string; CopySourceSSECustomerKey *string; CopySourceSSECustomerKeyMD5 *string; ExpectedBucketOwner *string; ExpectedSourceBucketOwner *string; Expires *time.Time; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWriteACP *string; Key *string; Metadata map[string]*string; MetadataDirective *string; ObjectLockLegalHoldStatus *string; ObjectLockMode *string; ObjectLockRetainUntilDate *time.Time; RequestPayer *string; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption *string; StorageClass *string; Tagging *string; TaggingDirective *string; WebsiteRedirectLocation *string }
func (*CopyObjectInput) SetACL(v string) *CopyObjectInput
func (*CopyObjectInput) SetBucket(v string) *CopyObjectInput
func (*CopyObjectInput) SetBucketKeyEnabled(v bool) *CopyObjectInput
func (*CopyObjectInput) SetCacheControl(v string) *CopyObjectInput
func (*CopyObjectInput) SetChecksumAlgorithm(v string) *CopyObjectInput
func (*CopyObjectInput) SetContentDisposition(v string) *CopyObjectInput
func (*CopyObjectInput) SetContentEncoding(v string) *CopyObjectInput
func (*CopyObjectInput) SetContentLanguage(v string) *CopyObjectInput
func (*CopyObjectInput) SetContentType(v string) *CopyObjectInput
func (*CopyObjectInput) SetCopySource(v string) *CopyObjectInput
func (*CopyObjectInput) SetCopySourceIfMatch(v string) *CopyObjectInput
func (*CopyObjectInput) SetCopySourceIfModifiedSince(v time.Time) *CopyObjectInput
func (*CopyObjectInput) SetCopySourceIfNoneMatch(v string) *CopyObjectInput
func (*CopyObjectInput) SetCopySourceIfUnmodifiedSince(v time.Time) *CopyObjectInput
func (*CopyObjectInput) SetCopySourceSSECustomerAlgorithm(v string) *CopyObjectInput
func (*CopyObjectInput) SetCopySourceSSECustomerKey(v string) *CopyObjectInput
func (*CopyObjectInput) SetCopySourceSSECustomerKeyMD5(v string) *CopyObjectInput
func (*CopyObjectInput) SetExpectedBucketOwner(v string) *CopyObjectInput
func (*CopyObjectInput) SetExpectedSourceBucketOwner(v string) *CopyObjectInput
func (*CopyObjectInput) SetExpires(v time.Time) *CopyObjectInput
func (*CopyObjectInput) SetGrantFullControl(v string) *CopyObjectInput
func (*CopyObjectInput) SetGrantRead(v string) *CopyObjectInput
func (*CopyObjectInput) SetGrantReadACP(v string) *CopyObjectInput
func (*CopyObjectInput) SetGrantWriteACP(v string) *CopyObjectInput
func (*CopyObjectInput) SetKey(v string) *CopyObjectInput
func (*CopyObjectInput) SetMetadata(v map[string]*string) *CopyObjectInput
func (*CopyObjectInput) SetMetadataDirective(v string) *CopyObjectInput
func (*CopyObjectInput) SetObjectLockLegalHoldStatus(v string) *CopyObjectInput
func (*CopyObjectInput) SetObjectLockMode(v string) *CopyObjectInput
func (*CopyObjectInput) SetObjectLockRetainUntilDate(v time.Time) *CopyObjectInput
func (*CopyObjectInput) SetRequestPayer(v string) *CopyObjectInput
func (*CopyObjectInput) SetSSECustomerAlgorithm(v string) *CopyObjectInput
func (*CopyObjectInput) SetSSECustomerKey(v string) *CopyObjectInput
func (*CopyObjectInput) SetSSECustomerKeyMD5(v string) *CopyObjectInput
func (*CopyObjectInput) SetSSEKMSEncryptionContext(v string) *CopyObjectInput
func (*CopyObjectInput) SetSSEKMSKeyId(v string) *CopyObjectInput
func (*CopyObjectInput) SetServerSideEncryption(v string) *CopyObjectInput
func (*CopyObjectInput) SetStorageClass(v string) *CopyObjectInput
func (*CopyObjectInput) SetTagging(v string) *CopyObjectInput
func (*CopyObjectInput) SetTaggingDirective(v string) *CopyObjectInput
func (*CopyObjectInput) SetWebsiteRedirectLocation(v string) *CopyObjectInput
func (*CopyObjectInput) Validate() error
func (CopyObjectInput) String() string
type CopyObjectOutput struct { BucketKeyEnabled *bool; CopyObjectResult *CopyObjectResult; CopySourceVersionId *string; Expiration *string; RequestCharged *string; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption *string; VersionId *string }
func (*CopyObjectOutput) SetBucketKeyEnabled(v bool) *CopyObjectOutput
func (*CopyObjectOutput) SetCopyObjectResult(v *CopyObjectResult) *CopyObjectOutput
func (*CopyObjectOutput) SetCopySourceVersionId(v string) *CopyObjectOutput
func (*CopyObjectOutput) SetExpiration(v string) *CopyObjectOutput
func (*CopyObjectOutput) SetRequestCharged(v string) *CopyObjectOutput
func (*CopyObjectOutput) SetSSECustomerAlgorithm(v string) *CopyObjectOutput
func (*CopyObjectOutput) SetSSECustomerKeyMD5(v string) *CopyObjectOutput
func (*CopyObjectOutput) SetSSEKMSEncryptionContext(v string) *CopyObjectOutput
func (*CopyObjectOutput) SetSSEKMSKeyId(v string) *CopyObjectOutput
func (*CopyObjectOutput) SetServerSideEncryption(v string) *CopyObjectOutput
func (*CopyObjectOutput) SetVersionId(v string) *CopyObjectOutput
func (CopyObjectOutput) String() string
type CopyObjectResult struct { ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ETag *string; LastModified *time.Time }
func (*CopyObjectResult) SetChecksumCRC32(v string) *CopyObjectResult
func (*CopyObjectResult) SetChecksumCRC32C(v string) *CopyObjectResult
func (*CopyObjectResult) SetChecksumSHA1(v string) *CopyObjectResult
func (*CopyObjectResult) SetChecksumSHA256(v string) *CopyObjectResult
func (*CopyObjectResult) SetETag(v string) *CopyObjectResult
func (*CopyObjectResult) SetLastModified(v time.Time) *CopyObjectResult
func (CopyObjectResult) String() string
type CopyPartResult struct { ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ETag *string; LastModified *time.Time }
func (*CopyPartResult) SetChecksumCRC32(v string) *CopyPartResult
func (*CopyPartResult) SetChecksumCRC32C(v string) *CopyPartResult
func (*CopyPartResult) SetChecksumSHA1(v string) *CopyPartResult
func (*CopyPartResult) SetChecksumSHA256(v string) *CopyPartResult
func (*CopyPartResult) SetETag(v string) *CopyPartResult
func (*CopyPartResult) SetLastModified(v time.Time) *CopyPartResult
func (CopyPartResult) String() string
type CreateBucketConfiguration struct { Bucket *BucketInfo; Location *LocationInfo; LocationConstraint *string }
func (*CreateBucketConfiguration) SetBucket(v *BucketInfo) *CreateBucketConfiguration
func (*CreateBucketConfiguration) SetLocation(v *LocationInfo) *CreateBucketConfiguration
func (*CreateBucketConfiguration) SetLocationConstraint(v string) *CreateBucketConfiguration
func (CreateBucketConfiguration) String() string
type CreateBucketInput struct { ACL *string; Bucket *string; CreateBucketConfiguration *CreateBucketConfiguration; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWrite *string; GrantWriteACP *string; ObjectLockEnabledForBucket *bool; ObjectOwnership *string }
func (*CreateBucketInput) SetACL(v string) *CreateBucketInput
func (*CreateBucketInput) SetBucket(v string) *CreateBucketInput
func (*CreateBucketInput) SetCreateBucketConfiguration(v *CreateBucketConfiguration) *CreateBucketInput
func (*CreateBucketInput) SetGrantFullControl(v string) *CreateBucketInput
func (*CreateBucketInput) SetGrantRead(v string) *CreateBucketInput
func (*CreateBucketInput) SetGrantReadACP(v string) *CreateBucketInput
func (*CreateBucketInput) SetGrantWrite(v string) *CreateBucketInput
func (*CreateBucketInput) SetGrantWriteACP(v string) *CreateBucketInput
func (*CreateBucketInput) SetObjectLockEnabledForBucket(v bool) *CreateBucketInput
func (*CreateBucketInput) SetObjectOwnership(v string) *CreateBucketInput
func (*CreateBucketInput) Validate() error
func (CreateBucketInput) String() string
type CreateBucketOutput struct { Location *string }
func (*CreateBucketOutput) SetLocation(v string) *CreateBucketOutput
func (CreateBucketOutput) String() string
type CreateMultipartUploadInput struct { ACL *string; Bucket *string; BucketKeyEnabled *bool; CacheControl *string; ChecksumAlgorithm *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentType *string; ExpectedBucketOwner *string; Expires *time.Time; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWriteACP *string; Key *string; Metadata map[string]*string; ObjectLockLegalHoldStatus *string; ObjectLockMode *string; ObjectLockRetainUntilDate *time.Time; RequestPayer *string; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption *string; StorageClass *string; Tagging *string; WebsiteRedirectLocation *string }
func (*CreateMultipartUploadInput) SetACL(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetBucket(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetBucketKeyEnabled(v bool) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetCacheControl(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetChecksumAlgorithm(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetContentDisposition(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetContentEncoding(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetContentLanguage(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetContentType(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetExpectedBucketOwner(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetExpires(v time.Time) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetGrantFullControl(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetGrantRead(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetGrantReadACP(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetGrantWriteACP(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetKey(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetMetadata(v map[string]*string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetObjectLockLegalHoldStatus(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetObjectLockMode(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetObjectLockRetainUntilDate(v time.Time) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetRequestPayer(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetSSECustomerAlgorithm(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetSSECustomerKey(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetSSECustomerKeyMD5(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetSSEKMSEncryptionContext(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetSSEKMSKeyId(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetServerSideEncryption(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetStorageClass(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetTagging(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) SetWebsiteRedirectLocation(v string) *CreateMultipartUploadInput
func (*CreateMultipartUploadInput) Validate() error
func (CreateMultipartUploadInput) String() string
type CreateMultipartUploadOutput struct { AbortDate *time.Time; AbortRuleId *string; Bucket *string; BucketKeyEnabled *bool; ChecksumAlgorithm *string; Key *string; RequestCharged *string; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption *string; UploadId *string }
func (*CreateMultipartUploadOutput) SetAbortDate(v time.Time) *CreateMultipartUploadOutput
func (*CreateMultipartUploadOutput) SetAbortRuleId(v string) *CreateMultipartUploadOutput
func (*CreateMultipartUploadOutput) SetBucket(v string) *CreateMultipartUploadOutput
func (*CreateMultipartUploadOutput) SetBucketKeyEnabled(v bool) *CreateMultipartUploadOutput
func (*CreateMultipartUploadOutput) SetChecksumAlgorithm(v string) *CreateMultipartUploadOutput
func (*CreateMultipartUploadOutput) SetKey(v string) *CreateMultipartUploadOutput
func (*CreateMultipartUploadOutput) SetRequestCharged(v string) *CreateMultipartUploadOutput
func (*CreateMultipartUploadOutput) SetSSECustomerAlgorithm(v string) *CreateMultipartUploadOutput
func (*CreateMultipartUploadOutput) SetSSECustomerKeyMD5(v string) *CreateMultipartUploadOutput
func (*CreateMultipartUploadOutput) SetSSEKMSEncryptionContext(v string) *CreateMultipartUploadOutput
func (*CreateMultipartUploadOutput) SetSSEKMSKeyId(v string) *CreateMultipartUploadOutput
func (*CreateMultipartUploadOutput) SetServerSideEncryption(v string) *CreateMultipartUploadOutput
func (*CreateMultipartUploadOutput) SetUploadId(v string) *CreateMultipartUploadOutput
func (CreateMultipartUploadOutput) String() string
type CreateSessionInput struct { Bucket *string; SessionMode *string }
func (*CreateSessionInput) SetBucket(v string) *CreateSessionInput
func (*CreateSessionInput) SetSessionMode(v string) *CreateSessionInput
func (*CreateSessionInput) Validate() error
func (CreateSessionInput) String() string
type CreateSessionOutput struct { Credentials *SessionCredentials }
func (*CreateSessionOutput) SetCredentials(v *SessionCredentials) *CreateSessionOutput
func (CreateSessionOutput) String() string
type DefaultRetention struct { Days *int64; Mode *string; Years *int64 }
func (*DefaultRetention) SetDays(v int64) *DefaultRetention
func (*DefaultRetention) SetMode(v string) *DefaultRetention
func (*DefaultRetention) SetYears(v int64) *DefaultRetention
func (DefaultRetention) String() string
type Delete struct { Objects []*ObjectIdentifier; Quiet *bool }
func (*Delete) SetObjects(v []*ObjectIdentifier) *Delete
func (*Delete) SetQuiet(v bool) *Delete
func (*Delete) Validate() error
func (Delete) String() string
type DeleteBucketAnalyticsConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string; Id *string }
func (*DeleteBucketAnalyticsConfigurationInput) SetBucket(v string) *DeleteBucketAnalyticsConfigurationInput
func (*DeleteBucketAnalyticsConfigurationInput) SetExpectedBucketOwner(v string) *DeleteBucketAnalyticsConfigurationInput
func (*DeleteBucketAnalyticsConfigurationInput) SetId(v string) *DeleteBucketAnalyticsConfigurationInput
func (*DeleteBucketAnalyticsConfigurationInput) Validate() error
func (DeleteBucketAnalyticsConfigurationInput) String() string
type DeleteBucketAnalyticsConfigurationOutput struct{}
func (DeleteBucketAnalyticsConfigurationOutput) String() string
type DeleteBucketCorsInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*DeleteBucketCorsInput) SetBucket(v string) *DeleteBucketCorsInput
func (*DeleteBucketCorsInput) SetExpectedBucketOwner(v string) *DeleteBucketCorsInput
func (*DeleteBucketCorsInput) Validate() error
func (DeleteBucketCorsInput) String() string
type DeleteBucketCorsOutput struct{}
func (DeleteBucketCorsOutput) String() string
type DeleteBucketEncryptionInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*DeleteBucketEncryptionInput) SetBucket(v string) *DeleteBucketEncryptionInput
func (*DeleteBucketEncryptionInput) SetExpectedBucketOwner(v string) *DeleteBucketEncryptionInput
func (*DeleteBucketEncryptionInput) Validate() error
func (DeleteBucketEncryptionInput) String() string
type DeleteBucketEncryptionOutput struct{}
func (DeleteBucketEncryptionOutput) String() string
type DeleteBucketInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*DeleteBucketInput) SetBucket(v string) *DeleteBucketInput
func (*DeleteBucketInput) SetExpectedBucketOwner(v string) *DeleteBucketInput
func (*DeleteBucketInput) Validate() error
func (DeleteBucketInput) String() string
type DeleteBucketIntelligentTieringConfigurationInput struct { Bucket *string; Id *string }
func (*DeleteBucketIntelligentTieringConfigurationInput) SetBucket(v string) *DeleteBucketIntelligentTieringConfigurationInput
func (*DeleteBucketIntelligentTieringConfigurationInput) SetId(v string) *DeleteBucketIntelligentTieringConfigurationInput
func (*DeleteBucketIntelligentTieringConfigurationInput) Validate() error
func (DeleteBucketIntelligentTieringConfigurationInput) String() string
type DeleteBucketIntelligentTieringConfigurationOutput struct{}
func (DeleteBucketIntelligentTieringConfigurationOutput) String() string
type DeleteBucketInventoryConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string; Id *string }
func (*DeleteBucketInventoryConfigurationInput) SetBucket(v string) *DeleteBucketInventoryConfigurationInput
func (*DeleteBucketInventoryConfigurationInput) SetExpectedBucketOwner(v string) *DeleteBucketInventoryConfigurationInput
func (*DeleteBucketInventoryConfigurationInput) SetId(v string) *DeleteBucketInventoryConfigurationInput
func (*DeleteBucketInventoryConfigurationInput) Validate() error
func (DeleteBucketInventoryConfigurationInput) String() string
type DeleteBucketInventoryConfigurationOutput struct{}
func (DeleteBucketInventoryConfigurationOutput) String() string
type DeleteBucketLifecycleInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*DeleteBucketLifecycleInput) SetBucket(v string) *DeleteBucketLifecycleInput
func (*DeleteBucketLifecycleInput) SetExpectedBucketOwner(v string) *DeleteBucketLifecycleInput
func (*DeleteBucketLifecycleInput) Validate() error
func (DeleteBucketLifecycleInput) String() string
type DeleteBucketLifecycleOutput struct{}
func (DeleteBucketLifecycleOutput) String() string
type DeleteBucketMetricsConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string; Id *string }
func (*DeleteBucketMetricsConfigurationInput) SetBucket(v string) *DeleteBucketMetricsConfigurationInput
func (*DeleteBucketMetricsConfigurationInput) SetExpectedBucketOwner(v string) *DeleteBucketMetricsConfigurationInput
func (*DeleteBucketMetricsConfigurationInput) SetId(v string) *DeleteBucketMetricsConfigurationInput
func (*DeleteBucketMetricsConfigurationInput) Validate() error
func (DeleteBucketMetricsConfigurationInput) String() string
type DeleteBucketMetricsConfigurationOutput struct{}
func (DeleteBucketMetricsConfigurationOutput) String() string
type DeleteBucketOutput struct{}
func (DeleteBucketOutput) String() string
type DeleteBucketOwnershipControlsInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*DeleteBucketOwnershipControlsInput) SetBucket(v string) *DeleteBucketOwnershipControlsInput
func (*DeleteBucketOwnershipControlsInput) SetExpectedBucketOwner(v string) *DeleteBucketOwnershipControlsInput
func (*DeleteBucketOwnershipControlsInput) Validate() error
func (DeleteBucketOwnershipControlsInput) String() string
type DeleteBucketOwnershipControlsOutput struct{}
func (DeleteBucketOwnershipControlsOutput) String() string
type DeleteBucketPolicyInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*DeleteBucketPolicyInput) SetBucket(v string) *DeleteBucketPolicyInput
func (*DeleteBucketPolicyInput) SetExpectedBucketOwner(v string) *DeleteBucketPolicyInput
func (*DeleteBucketPolicyInput) Validate() error
func (DeleteBucketPolicyInput) String() string
type DeleteBucketPolicyOutput struct{}
func (DeleteBucketPolicyOutput) String() string
type DeleteBucketReplicationInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*DeleteBucketReplicationInput) SetBucket(v string) *DeleteBucketReplicationInput
func (*DeleteBucketReplicationInput) SetExpectedBucketOwner(v string) *DeleteBucketReplicationInput
func (*DeleteBucketReplicationInput) Validate() error
func (DeleteBucketReplicationInput) String() string
type DeleteBucketReplicationOutput struct{}
func (DeleteBucketReplicationOutput) String() string
type DeleteBucketTaggingInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*DeleteBucketTaggingInput) SetBucket(v string) *DeleteBucketTaggingInput
func (*DeleteBucketTaggingInput) SetExpectedBucketOwner(v string) *DeleteBucketTaggingInput
func (*DeleteBucketTaggingInput) Validate() error
func (DeleteBucketTaggingInput) String() string
type DeleteBucketTaggingOutput struct{}
func (DeleteBucketTaggingOutput) String() string
type DeleteBucketWebsiteInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*DeleteBucketWebsiteInput) SetBucket(v string) *DeleteBucketWebsiteInput
func (*DeleteBucketWebsiteInput) SetExpectedBucketOwner(v string) *DeleteBucketWebsiteInput
func (*DeleteBucketWebsiteInput) Validate() error
func (DeleteBucketWebsiteInput) String() string
type DeleteBucketWebsiteOutput struct{}
func (DeleteBucketWebsiteOutput) String() string
type DeleteMarkerEntry struct { IsLatest *bool; Key *string; LastModified *time.Time; Owner *Owner; VersionId *string }
func (*DeleteMarkerEntry) SetIsLatest(v bool) *DeleteMarkerEntry
func (*DeleteMarkerEntry) SetKey(v string) *DeleteMarkerEntry
func (*DeleteMarkerEntry) SetLastModified(v time.Time) *DeleteMarkerEntry
func (*DeleteMarkerEntry) SetOwner(v *Owner) *DeleteMarkerEntry
func (*DeleteMarkerEntry) SetVersionId(v string) *DeleteMarkerEntry
func (DeleteMarkerEntry) String() string
type DeleteMarkerReplication struct { Status *string }
func (*DeleteMarkerReplication) SetStatus(v string) *DeleteMarkerReplication
func (DeleteMarkerReplication) String() string
type DeleteObjectInput struct { Bucket *string; BypassGovernanceRetention *bool; ExpectedBucketOwner *string; Key *string; MFA *string; RequestPayer *string; VersionId *string }
func (*DeleteObjectInput) SetBucket(v string) *DeleteObjectInput
func (*DeleteObjectInput) SetBypassGovernanceRetention(v bool) *DeleteObjectInput
func (*DeleteObjectInput) SetExpectedBucketOwner(v string) *DeleteObjectInput
func (*DeleteObjectInput) SetKey(v string) *DeleteObjectInput
func (*DeleteObjectInput) SetMFA(v string) *DeleteObjectInput
func (*DeleteObjectInput) SetRequestPayer(v string) *DeleteObjectInput
func (*DeleteObjectInput) SetVersionId(v string) *DeleteObjectInput
func (*DeleteObjectInput) Validate() error
func (DeleteObjectInput) String() string
type DeleteObjectOutput struct { DeleteMarker *bool; RequestCharged *string; VersionId *string }
func (*DeleteObjectOutput) SetDeleteMarker(v bool) *DeleteObjectOutput
func (*DeleteObjectOutput) SetRequestCharged(v string) *DeleteObjectOutput
func (*DeleteObjectOutput) SetVersionId(v string) *DeleteObjectOutput
func (DeleteObjectOutput) String() string
type DeleteObjectTaggingInput struct { Bucket *string; ExpectedBucketOwner *string; Key *string; VersionId *string }
func (*DeleteObjectTaggingInput) SetBucket(v string) *DeleteObjectTaggingInput
func (*DeleteObjectTaggingInput) SetExpectedBucketOwner(v string) *DeleteObjectTaggingInput
func (*DeleteObjectTaggingInput) SetKey(v string) *DeleteObjectTaggingInput
func (*DeleteObjectTaggingInput) SetVersionId(v string) *DeleteObjectTaggingInput
func (*DeleteObjectTaggingInput) Validate() error
func (DeleteObjectTaggingInput) String() string
type DeleteObjectTaggingOutput struct { VersionId *string }
func (*DeleteObjectTaggingOutput) SetVersionId(v string) *DeleteObjectTaggingOutput
func (DeleteObjectTaggingOutput) String() string
type DeleteObjectsInput struct { Bucket *string; BypassGovernanceRetention *bool; ChecksumAlgorithm *string; Delete *Delete; ExpectedBucketOwner *string; MFA *string; RequestPayer *string }
func (*DeleteObjectsInput) SetBucket(v string) *DeleteObjectsInput
func (*DeleteObjectsInput) SetBypassGovernanceRetention(v bool) *DeleteObjectsInput
func (*DeleteObjectsInput) SetChecksumAlgorithm(v string) *DeleteObjectsInput
func (*DeleteObjectsInput) SetDelete(v *Delete) *DeleteObjectsInput
func (*DeleteObjectsInput) SetExpectedBucketOwner(v string) *DeleteObjectsInput
func (*DeleteObjectsInput) SetMFA(v string) *DeleteObjectsInput
func (*DeleteObjectsInput) SetRequestPayer(v string) *DeleteObjectsInput
func (*DeleteObjectsInput) Validate() error
func (DeleteObjectsInput) String() string
type DeleteObjectsOutput struct { Deleted []*DeletedObject; Errors []*Error; RequestCharged *string }
func (*DeleteObjectsOutput) SetDeleted(v []*DeletedObject) *DeleteObjectsOutput
func (*DeleteObjectsOutput) SetErrors(v []*Error) *DeleteObjectsOutput
func (*DeleteObjectsOutput) SetRequestCharged(v string) *DeleteObjectsOutput
func (DeleteObjectsOutput) String() string
type DeletePublicAccessBlockInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*DeletePublicAccessBlockInput) SetBucket(v string) *DeletePublicAccessBlockInput
func (*DeletePublicAccessBlockInput) SetExpectedBucketOwner(v string) *DeletePublicAccessBlockInput
func (*DeletePublicAccessBlockInput) Validate() error
func (DeletePublicAccessBlockInput) String() string
type DeletePublicAccessBlockOutput struct{}
func (DeletePublicAccessBlockOutput) String() string
type DeletedObject struct { DeleteMarker *bool; DeleteMarkerVersionId *string; Key *string; VersionId *string }
func (*DeletedObject) SetDeleteMarker(v bool) *DeletedObject
func (*DeletedObject) SetDeleteMarkerVersionId(v string) *DeletedObject
func (*DeletedObject) SetKey(v string) *DeletedObject
func (*DeletedObject) SetVersionId(v string) *DeletedObject
func (DeletedObject) String() string
type Destination struct { AccessControlTranslation *AccessControlTranslation; Account *string; Bucket *string; EncryptionConfiguration *EncryptionConfiguration; Metrics *Metrics; ReplicationTime *ReplicationTime; StorageClass *string }
func (*Destination) SetAccessControlTranslation(v *AccessControlTranslation) *Destination
func (*Destination) SetAccount(v string) *Destination
func (*Destination) SetBucket(v string) *Destination
func (*Destination) SetEncryptionConfiguration(v *EncryptionConfiguration) *Destination
func (*Destination) SetMetrics(v *Metrics) *Destination
func (*Destination) SetReplicationTime(v *ReplicationTime) *Destination
func (*Destination) SetStorageClass(v string) *Destination
func (*Destination) Validate() error
func (Destination) String() string
type Encryption struct { EncryptionType *string; KMSContext *string; KMSKeyId *string }
func (*Encryption) SetEncryptionType(v string) *Encryption
func (*Encryption) SetKMSContext(v string) *Encryption
func (*Encryption) SetKMSKeyId(v string) *Encryption
func (*Encryption) Validate() error
func (Encryption) String() string
type EncryptionConfiguration struct { ReplicaKmsKeyID *string }
func (*EncryptionConfiguration) SetReplicaKmsKeyID(v string) *EncryptionConfiguration
func (EncryptionConfiguration) String() string
type EndEvent struct{}
func (*EndEvent) MarshalEvent(pm protocol.PayloadMarshaler) (msg eventstream.Message, err error)
func (*EndEvent) UnmarshalEvent(payloadUnmarshaler protocol.PayloadUnmarshaler, msg eventstream.Message) error
func (EndEvent) String() string
type Error struct { Code *string; Key *string; Message *string; VersionId *string }
func (*Error) SetCode(v string) *Error
func (*Error) SetKey(v string) *Error
func (*Error) SetMessage(v string) *Error
func (*Error) SetVersionId(v string) *Error
func (Error) String() string
type ErrorDocument struct { Key *string }
func (*ErrorDocument) SetKey(v string) *ErrorDocument
func (*ErrorDocument) Validate() error
func (ErrorDocument) String() string
type EventBridgeConfiguration struct{}
func (EventBridgeConfiguration) String() string
type ExistingObjectReplication struct { Status *string }
func (*ExistingObjectReplication) SetStatus(v string) *ExistingObjectReplication
func (*ExistingObjectReplication) Validate() error
func (ExistingObjectReplication) String() string
type FilterRule struct { Name *string; Value *string }
func (*FilterRule) SetName(v string) *FilterRule
func (*FilterRule) SetValue(v string) *FilterRule
func (FilterRule) String() string
type GetBucketAccelerateConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string; RequestPayer *string }
func (*GetBucketAccelerateConfigurationInput) SetBucket(v string) *GetBucketAccelerateConfigurationInput
func (*GetBucketAccelerateConfigurationInput) SetExpectedBucketOwner(v string) *GetBucketAccelerateConfigurationInput
func (*GetBucketAccelerateConfigurationInput) SetRequestPayer(v string) *GetBucketAccelerateConfigurationInput
func (*GetBucketAccelerateConfigurationInput) Validate() error
func (GetBucketAccelerateConfigurationInput) String() string
type GetBucketAccelerateConfigurationOutput struct { RequestCharged *string; Status *string }
func (*GetBucketAccelerateConfigurationOutput) SetRequestCharged(v string) *GetBucketAccelerateConfigurationOutput
func (*GetBucketAccelerateConfigurationOutput) SetStatus(v string) *GetBucketAccelerateConfigurationOutput
func (GetBucketAccelerateConfigurationOutput) String() string
type GetBucketAclInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketAclInput) SetBucket(v string) *GetBucketAclInput
func (*GetBucketAclInput) SetExpectedBucketOwner(v string) *GetBucketAclInput
func (*GetBucketAclInput) Validate() error
func (GetBucketAclInput) String() string
type GetBucketAclOutput struct { Grants []*Grant; Owner *Owner }
func (*GetBucketAclOutput) SetGrants(v []*Grant) *GetBucketAclOutput
func (*GetBucketAclOutput) SetOwner(v *Owner) *GetBucketAclOutput
func (GetBucketAclOutput) String() string
type GetBucketAnalyticsConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string; Id *string }
func (*GetBucketAnalyticsConfigurationInput) SetBucket(v string) *GetBucketAnalyticsConfigurationInput
func (*GetBucketAnalyticsConfigurationInput) SetExpectedBucketOwner(v string) *GetBucketAnalyticsConfigurationInput
func (*GetBucketAnalyticsConfigurationInput) SetId(v string) *GetBucketAnalyticsConfigurationInput
func (*GetBucketAnalyticsConfigurationInput) Validate() error
func (GetBucketAnalyticsConfigurationInput) String() string
type GetBucketAnalyticsConfigurationOutput struct { AnalyticsConfiguration *AnalyticsConfiguration }
func (*GetBucketAnalyticsConfigurationOutput) SetAnalyticsConfiguration(v *AnalyticsConfiguration) *GetBucketAnalyticsConfigurationOutput
func (GetBucketAnalyticsConfigurationOutput) String() string
type GetBucketCorsInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketCorsInput) SetBucket(v string) *GetBucketCorsInput
func (*GetBucketCorsInput) SetExpectedBucketOwner(v string) *GetBucketCorsInput
func (*GetBucketCorsInput) Validate() error
func (GetBucketCorsInput) String() string
type GetBucketCorsOutput struct { CORSRules []*CORSRule }
func (*GetBucketCorsOutput) SetCORSRules(v []*CORSRule) *GetBucketCorsOutput
func (GetBucketCorsOutput) String() string
type GetBucketEncryptionInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketEncryptionInput) SetBucket(v string) *GetBucketEncryptionInput
func (*GetBucketEncryptionInput) SetExpectedBucketOwner(v string) *GetBucketEncryptionInput
func (*GetBucketEncryptionInput) Validate() error
func (GetBucketEncryptionInput) String() string
type GetBucketEncryptionOutput struct { ServerSideEncryptionConfiguration *ServerSideEncryptionConfiguration }
func (*GetBucketEncryptionOutput) SetServerSideEncryptionConfiguration(v *ServerSideEncryptionConfiguration) *GetBucketEncryptionOutput
func (GetBucketEncryptionOutput) String() string
type GetBucketIntelligentTieringConfigurationInput struct { Bucket *string; Id *string }
func (*GetBucketIntelligentTieringConfigurationInput) SetBucket(v string) *GetBucketIntelligentTieringConfigurationInput
func (*GetBucketIntelligentTieringConfigurationInput) SetId(v string) *GetBucketIntelligentTieringConfigurationInput
func (*GetBucketIntelligentTieringConfigurationInput) Validate() error
func (GetBucketIntelligentTieringConfigurationInput) String() string
type GetBucketIntelligentTieringConfigurationOutput struct { IntelligentTieringConfiguration *IntelligentTieringConfiguration }
func (*GetBucketIntelligentTieringConfigurationOutput) SetIntelligentTieringConfiguration(v *IntelligentTieringConfiguration) *GetBucketIntelligentTieringConfigurationOutput
func (GetBucketIntelligentTieringConfigurationOutput) String() string
type GetBucketInventoryConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string; Id *string }
func (*GetBucketInventoryConfigurationInput) SetBucket(v string) *GetBucketInventoryConfigurationInput
func (*GetBucketInventoryConfigurationInput) SetExpectedBucketOwner(v string) *GetBucketInventoryConfigurationInput
func (*GetBucketInventoryConfigurationInput) SetId(v string) *GetBucketInventoryConfigurationInput
func (*GetBucketInventoryConfigurationInput) Validate() error
func (GetBucketInventoryConfigurationInput) String() string
type GetBucketInventoryConfigurationOutput struct { InventoryConfiguration *InventoryConfiguration }
func (*GetBucketInventoryConfigurationOutput) SetInventoryConfiguration(v *InventoryConfiguration) *GetBucketInventoryConfigurationOutput
func (GetBucketInventoryConfigurationOutput) String() string
type GetBucketLifecycleConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketLifecycleConfigurationInput) SetBucket(v string) *GetBucketLifecycleConfigurationInput
func (*GetBucketLifecycleConfigurationInput) SetExpectedBucketOwner(v string) *GetBucketLifecycleConfigurationInput
func (*GetBucketLifecycleConfigurationInput) Validate() error
func (GetBucketLifecycleConfigurationInput) String() string
type GetBucketLifecycleConfigurationOutput struct { Rules []*LifecycleRule }
func (*GetBucketLifecycleConfigurationOutput) SetRules(v []*LifecycleRule) *GetBucketLifecycleConfigurationOutput
func (GetBucketLifecycleConfigurationOutput) String() string
type GetBucketLifecycleInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketLifecycleInput) SetBucket(v string) *GetBucketLifecycleInput
func (*GetBucketLifecycleInput) SetExpectedBucketOwner(v string) *GetBucketLifecycleInput
func (*GetBucketLifecycleInput) Validate() error
func (GetBucketLifecycleInput) String() string
type GetBucketLifecycleOutput struct { Rules []*Rule }
func (*GetBucketLifecycleOutput) SetRules(v []*Rule) *GetBucketLifecycleOutput
func (GetBucketLifecycleOutput) String() string
type GetBucketLocationInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketLocationInput) SetBucket(v string) *GetBucketLocationInput
func (*GetBucketLocationInput) SetExpectedBucketOwner(v string) *GetBucketLocationInput
func (*GetBucketLocationInput) Validate() error
func (GetBucketLocationInput) String() string
type GetBucketLocationOutput struct { LocationConstraint *string }
func (*GetBucketLocationOutput) SetLocationConstraint(v string) *GetBucketLocationOutput
func (GetBucketLocationOutput) String() string
type GetBucketLoggingInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketLoggingInput) SetBucket(v string) *GetBucketLoggingInput
func (*GetBucketLoggingInput) SetExpectedBucketOwner(v string) *GetBucketLoggingInput
func (*GetBucketLoggingInput) Validate() error
func (GetBucketLoggingInput) String() string
type GetBucketLoggingOutput struct { LoggingEnabled *LoggingEnabled }
func (*GetBucketLoggingOutput) SetLoggingEnabled(v *LoggingEnabled) *GetBucketLoggingOutput
func (GetBucketLoggingOutput) String() string
type GetBucketMetricsConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string; Id *string }
func (*GetBucketMetricsConfigurationInput) SetBucket(v string) *GetBucketMetricsConfigurationInput
func (*GetBucketMetricsConfigurationInput) SetExpectedBucketOwner(v string) *GetBucketMetricsConfigurationInput
func (*GetBucketMetricsConfigurationInput) SetId(v string) *GetBucketMetricsConfigurationInput
func (*GetBucketMetricsConfigurationInput) Validate() error
func (GetBucketMetricsConfigurationInput) String() string
type GetBucketMetricsConfigurationOutput struct { MetricsConfiguration *MetricsConfiguration }
func (*GetBucketMetricsConfigurationOutput) SetMetricsConfiguration(v *MetricsConfiguration) *GetBucketMetricsConfigurationOutput
func (GetBucketMetricsConfigurationOutput) String() string
type GetBucketNotificationConfigurationRequest struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketNotificationConfigurationRequest) SetBucket(v string) *GetBucketNotificationConfigurationRequest
func (*GetBucketNotificationConfigurationRequest) SetExpectedBucketOwner(v string) *GetBucketNotificationConfigurationRequest
func (*GetBucketNotificationConfigurationRequest) Validate() error
func (GetBucketNotificationConfigurationRequest) String() string
type GetBucketOwnershipControlsInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketOwnershipControlsInput) SetBucket(v string) *GetBucketOwnershipControlsInput
func (*GetBucketOwnershipControlsInput) SetExpectedBucketOwner(v string) *GetBucketOwnershipControlsInput
func (*GetBucketOwnershipControlsInput) Validate() error
func (GetBucketOwnershipControlsInput) String() string
type GetBucketOwnershipControlsOutput struct { OwnershipControls *OwnershipControls }
func (*GetBucketOwnershipControlsOutput) SetOwnershipControls(v *OwnershipControls) *GetBucketOwnershipControlsOutput
func (GetBucketOwnershipControlsOutput) String() string
type GetBucketPolicyInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketPolicyInput) SetBucket(v string) *GetBucketPolicyInput
func (*GetBucketPolicyInput) SetExpectedBucketOwner(v string) *GetBucketPolicyInput
func (*GetBucketPolicyInput) Validate() error
func (GetBucketPolicyInput) String() string
type GetBucketPolicyOutput struct { Policy *string }
func (*GetBucketPolicyOutput) SetPolicy(v string) *GetBucketPolicyOutput
func (GetBucketPolicyOutput) String() string
type GetBucketPolicyStatusInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketPolicyStatusInput) SetBucket(v string) *GetBucketPolicyStatusInput
func (*GetBucketPolicyStatusInput) SetExpectedBucketOwner(v string) *GetBucketPolicyStatusInput
func (*GetBucketPolicyStatusInput) Validate() error
func (GetBucketPolicyStatusInput) String() string
type GetBucketPolicyStatusOutput struct { PolicyStatus *PolicyStatus }
func (*GetBucketPolicyStatusOutput) SetPolicyStatus(v *PolicyStatus) *GetBucketPolicyStatusOutput
func (GetBucketPolicyStatusOutput) String() string
type GetBucketReplicationInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketReplicationInput) SetBucket(v string) *GetBucketReplicationInput
func (*GetBucketReplicationInput) SetExpectedBucketOwner(v string) *GetBucketReplicationInput
func (*GetBucketReplicationInput) Validate() error
func (GetBucketReplicationInput) String() string
type GetBucketReplicationOutput struct { ReplicationConfiguration *ReplicationConfiguration }
func (*GetBucketReplicationOutput) SetReplicationConfiguration(v *ReplicationConfiguration) *GetBucketReplicationOutput
func (GetBucketReplicationOutput) String() string
type GetBucketRequestPaymentInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketRequestPaymentInput) SetBucket(v string) *GetBucketRequestPaymentInput
func (*GetBucketRequestPaymentInput) SetExpectedBucketOwner(v string) *GetBucketRequestPaymentInput
func (*GetBucketRequestPaymentInput) Validate() error
func (GetBucketRequestPaymentInput) String() string
type GetBucketRequestPaymentOutput struct { Payer *string }
func (*GetBucketRequestPaymentOutput) SetPayer(v string) *GetBucketRequestPaymentOutput
func (GetBucketRequestPaymentOutput) String() string
type GetBucketTaggingInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketTaggingInput) SetBucket(v string) *GetBucketTaggingInput
func (*GetBucketTaggingInput) SetExpectedBucketOwner(v string) *GetBucketTaggingInput
func (*GetBucketTaggingInput) Validate() error
func (GetBucketTaggingInput) String() string
type GetBucketTaggingOutput struct { TagSet []*Tag }
func (*GetBucketTaggingOutput) SetTagSet(v []*Tag) *GetBucketTaggingOutput
func (GetBucketTaggingOutput) String() string
type GetBucketVersioningInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketVersioningInput) SetBucket(v string) *GetBucketVersioningInput
func (*GetBucketVersioningInput) SetExpectedBucketOwner(v string) *GetBucketVersioningInput
func (*GetBucketVersioningInput) Validate() error
func (GetBucketVersioningInput) String() string
type GetBucketVersioningOutput struct { MFADelete *string; Status *string }
func (*GetBucketVersioningOutput) SetMFADelete(v string) *GetBucketVersioningOutput
func (*GetBucketVersioningOutput) SetStatus(v string) *GetBucketVersioningOutput
func (GetBucketVersioningOutput) String() string
type GetBucketWebsiteInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetBucketWebsiteInput) SetBucket(v string) *GetBucketWebsiteInput
func (*GetBucketWebsiteInput) SetExpectedBucketOwner(v string) *GetBucketWebsiteInput
func (*GetBucketWebsiteInput) Validate() error
func (GetBucketWebsiteInput) String() string
type GetBucketWebsiteOutput struct { ErrorDocument *ErrorDocument; IndexDocument *IndexDocument; RedirectAllRequestsTo *RedirectAllRequestsTo; RoutingRules []*RoutingRule }
func (*GetBucketWebsiteOutput) SetErrorDocument(v *ErrorDocument) *GetBucketWebsiteOutput
func (*GetBucketWebsiteOutput) SetIndexDocument(v *IndexDocument) *GetBucketWebsiteOutput
func (*GetBucketWebsiteOutput) SetRedirectAllRequestsTo(v *RedirectAllRequestsTo) *GetBucketWebsiteOutput
func (*GetBucketWebsiteOutput) SetRoutingRules(v []*RoutingRule) *GetBucketWebsiteOutput
func (GetBucketWebsiteOutput) String() string
type GetObjectAclInput struct { Bucket *string; ExpectedBucketOwner *string; Key *string; RequestPayer *string; VersionId *string }
func (*GetObjectAclInput) SetBucket(v string) *GetObjectAclInput
func (*GetObjectAclInput) SetExpectedBucketOwner(v string) *GetObjectAclInput
func (*GetObjectAclInput) SetKey(v string) *GetObjectAclInput
func (*GetObjectAclInput) SetRequestPayer(v string) *GetObjectAclInput
func (*GetObjectAclInput) SetVersionId(v string) *GetObjectAclInput
func (*GetObjectAclInput) Validate() error
func (GetObjectAclInput) String() string
type GetObjectAclOutput struct { Grants []*Grant; Owner *Owner; RequestCharged *string }
func (*GetObjectAclOutput) SetGrants(v []*Grant) *GetObjectAclOutput
func (*GetObjectAclOutput) SetOwner(v *Owner) *GetObjectAclOutput
func (*GetObjectAclOutput) SetRequestCharged(v string) *GetObjectAclOutput
func (GetObjectAclOutput) String() string
type GetObjectAttributesInput struct { Bucket *string; ExpectedBucketOwner *string; Key *string; MaxParts *int64; ObjectAttributes []*string; PartNumberMarker *int64; RequestPayer *string; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; VersionId *string }
func (*GetObjectAttributesInput) SetBucket(v string) *GetObjectAttributesInput
func (*GetObjectAttributesInput) SetExpectedBucketOwner(v string) *GetObjectAttributesInput
func (*GetObjectAttributesInput) SetKey(v string) *GetObjectAttributesInput
func (*GetObjectAttributesInput) SetMaxParts(v int64) *GetObjectAttributesInput
func (*GetObjectAttributesInput) SetObjectAttributes(v []*string) *GetObjectAttributesInput
func (*GetObjectAttributesInput) SetPartNumberMarker(v int64) *GetObjectAttributesInput
func (*GetObjectAttributesInput) SetRequestPayer(v string) *GetObjectAttributesInput
func (*GetObjectAttributesInput) SetSSECustomerAlgorithm(v string) *GetObjectAttributesInput
func (*GetObjectAttributesInput) SetSSECustomerKey(v string) *GetObjectAttributesInput
func (*GetObjectAttributesInput) SetSSECustomerKeyMD5(v string) *GetObjectAttributesInput
func (*GetObjectAttributesInput) SetVersionId(v string) *GetObjectAttributesInput
func (*GetObjectAttributesInput) Validate() error
func (GetObjectAttributesInput) String() string
type GetObjectAttributesOutput struct { Checksum *Checksum; DeleteMarker *bool; ETag *string; LastModified *time.Time; ObjectParts *GetObjectAttributesParts; ObjectSize *int64; RequestCharged *string; StorageClass *string; VersionId *string }
func (*GetObjectAttributesOutput) SetChecksum(v *Checksum) *GetObjectAttributesOutput
func (*GetObjectAttributesOutput) SetDeleteMarker(v bool) *GetObjectAttributesOutput
func (*GetObjectAttributesOutput) SetETag(v string) *GetObjectAttributesOutput
func (*GetObjectAttributesOutput) SetLastModified(v time.Time) *GetObjectAttributesOutput
func (*GetObjectAttributesOutput) SetObjectParts(v *GetObjectAttributesParts) *GetObjectAttributesOutput
func (*GetObjectAttributesOutput) SetObjectSize(v int64) *GetObjectAttributesOutput
func (*GetObjectAttributesOutput) SetRequestCharged(v string) *GetObjectAttributesOutput
func (*GetObjectAttributesOutput) SetStorageClass(v string) *GetObjectAttributesOutput
func (*GetObjectAttributesOutput) SetVersionId(v string) *GetObjectAttributesOutput
func (GetObjectAttributesOutput) String() string
type GetObjectAttributesParts struct { IsTruncated *bool; MaxParts *int64; NextPartNumberMarker *int64; PartNumberMarker *int64; Parts []*ObjectPart; TotalPartsCount *int64 }
func (*GetObjectAttributesParts) SetIsTruncated(v bool) *GetObjectAttributesParts
func (*GetObjectAttributesParts) SetMaxParts(v int64) *GetObjectAttributesParts
func (*GetObjectAttributesParts) SetNextPartNumberMarker(v int64) *GetObjectAttributesParts
func (*GetObjectAttributesParts) SetPartNumberMarker(v int64) *GetObjectAttributesParts
func (*GetObjectAttributesParts) SetParts(v []*ObjectPart) *GetObjectAttributesParts
func (*GetObjectAttributesParts) SetTotalPartsCount(v int64) *GetObjectAttributesParts
func (GetObjectAttributesParts) String() string
type GetObjectInput struct { Bucket *string; ChecksumMode *string; ExpectedBucketOwner *string; IfMatch *string; IfModifiedSince *time.Time; IfNoneMatch *string; IfUnmodifiedSince *time.Time; Key *string; PartNumber *int64; Range *string; RequestPayer *string; ResponseCacheControl *string; ResponseContentDisposition *string; ResponseContentEncoding *string; ResponseContentLanguage *string; ResponseContentType *string; ResponseExpires *time.Time; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; VersionId *string }
func (*GetObjectInput) SetBucket(v string) *GetObjectInput
func (*GetObjectInput) SetChecksumMode(v string) *GetObjectInput
func (*GetObjectInput) SetExpectedBucketOwner(v string) *GetObjectInput
func (*GetObjectInput) SetIfMatch(v string) *GetObjectInput
func (*GetObjectInput) SetIfModifiedSince(v time.Time) *GetObjectInput
func (*GetObjectInput) SetIfNoneMatch(v string) *GetObjectInput
func (*GetObjectInput) SetIfUnmodifiedSince(v time.Time) *GetObjectInput
func (*GetObjectInput) SetKey(v string) *GetObjectInput
func (*GetObjectInput) SetPartNumber(v int64) *GetObjectInput
func (*GetObjectInput) SetRange(v string) *GetObjectInput
func (*GetObjectInput) SetRequestPayer(v string) *GetObjectInput
func (*GetObjectInput) SetResponseCacheControl(v string) *GetObjectInput
func (*GetObjectInput) SetResponseContentDisposition(v string) *GetObjectInput
func (*GetObjectInput) SetResponseContentEncoding(v string) *GetObjectInput
func (*GetObjectInput) SetResponseContentLanguage(v string) *GetObjectInput
func (*GetObjectInput) SetResponseContentType(v string) *GetObjectInput
func (*GetObjectInput) SetResponseExpires(v time.Time) *GetObjectInput
func (*GetObjectInput) SetSSECustomerAlgorithm(v string) *GetObjectInput
func (*GetObjectInput) SetSSECustomerKey(v string) *GetObjectInput
func (*GetObjectInput) SetSSECustomerKeyMD5(v string) *GetObjectInput
func (*GetObjectInput) SetVersionId(v string) *GetObjectInput
func (*GetObjectInput) Validate() error
func (GetObjectInput) String() string
type GetObjectLegalHoldInput struct { Bucket *string; ExpectedBucketOwner *string; Key *string; RequestPayer *string; VersionId *string }
func (*GetObjectLegalHoldInput) SetBucket(v string) *GetObjectLegalHoldInput
func (*GetObjectLegalHoldInput) SetExpectedBucketOwner(v string) *GetObjectLegalHoldInput
func (*GetObjectLegalHoldInput) SetKey(v string) *GetObjectLegalHoldInput
func (*GetObjectLegalHoldInput) SetRequestPayer(v string) *GetObjectLegalHoldInput
func (*GetObjectLegalHoldInput) SetVersionId(v string) *GetObjectLegalHoldInput
func (*GetObjectLegalHoldInput) Validate() error
func (GetObjectLegalHoldInput) String() string
type GetObjectLegalHoldOutput struct { LegalHold *ObjectLockLegalHold }
func (*GetObjectLegalHoldOutput) SetLegalHold(v *ObjectLockLegalHold) *GetObjectLegalHoldOutput
func (GetObjectLegalHoldOutput) String() string
type GetObjectLockConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetObjectLockConfigurationInput) SetBucket(v string) *GetObjectLockConfigurationInput
func (*GetObjectLockConfigurationInput) SetExpectedBucketOwner(v string) *GetObjectLockConfigurationInput
func (*GetObjectLockConfigurationInput) Validate() error
func (GetObjectLockConfigurationInput) String() string
type GetObjectLockConfigurationOutput struct { ObjectLockConfiguration *ObjectLockConfiguration }
func (*GetObjectLockConfigurationOutput) SetObjectLockConfiguration(v *ObjectLockConfiguration) *GetObjectLockConfigurationOutput
func (GetObjectLockConfigurationOutput) String() string
type GetObjectOutput struct { AcceptRanges *string; Body io.ReadCloser; BucketKeyEnabled *bool; CacheControl *string; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentLength *int64; ContentRange *string; ContentType *string; DeleteMarker *bool; ETag *string; Expiration *string; Expires *string; LastModified *time.Time; Metadata map[string]*string; MissingMeta *int64; ObjectLockLegalHoldStatus *string; ObjectLockMode *string; ObjectLockRetainUntilDate *time.Time; PartsCount *int64; ReplicationStatus *string; RequestCharged *string; Restore *string; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSKeyId *string; ServerSideEncryption *string; StorageClass *string; TagCount *int64; VersionId *string; WebsiteRedirectLocation *string }
func (*GetObjectOutput) SetAcceptRanges(v string) *GetObjectOutput
func (*GetObjectOutput) SetBody(v io.ReadCloser) *GetObjectOutput
func (*GetObjectOutput) SetBucketKeyEnabled(v bool) *GetObjectOutput
func (*GetObjectOutput) SetCacheControl(v string) *GetObjectOutput
func (*GetObjectOutput) SetChecksumCRC32(v string) *GetObjectOutput
func (*GetObjectOutput) SetChecksumCRC32C(v string) *GetObjectOutput
func (*GetObjectOutput) SetChecksumSHA1(v string) *GetObjectOutput
func (*GetObjectOutput) SetChecksumSHA256(v string) *GetObjectOutput
func (*GetObjectOutput) SetContentDisposition(v string) *GetObjectOutput
func (*GetObjectOutput) SetContentEncoding(v string) *GetObjectOutput
func (*GetObjectOutput) SetContentLanguage(v string) *GetObjectOutput
func (*GetObjectOutput) SetContentLength(v int64) *GetObjectOutput
func (*GetObjectOutput) SetContentRange(v string) *GetObjectOutput
func (*GetObjectOutput) SetContentType(v string) *GetObjectOutput
func (*GetObjectOutput) SetDeleteMarker(v bool) *GetObjectOutput
func (*GetObjectOutput) SetETag(v string) *GetObjectOutput
func (*GetObjectOutput) SetExpiration(v string) *GetObjectOutput
func (*GetObjectOutput) SetExpires(v string) *GetObjectOutput
func (*GetObjectOutput) SetLastModified(v time.Time) *GetObjectOutput
func (*GetObjectOutput) SetMetadata(v map[string]*string) *GetObjectOutput
func (*GetObjectOutput) SetMissingMeta(v int64) *GetObjectOutput
func (*GetObjectOutput) SetObjectLockLegalHoldStatus(v string) *GetObjectOutput
func (*GetObjectOutput) SetObjectLockMode(v string) *GetObjectOutput
func (*GetObjectOutput) SetObjectLockRetainUntilDate(v time.Time) *GetObjectOutput
func (*GetObjectOutput) SetPartsCount(v int64) *GetObjectOutput
func (*GetObjectOutput) SetReplicationStatus(v string) *GetObjectOutput
func (*GetObjectOutput) SetRequestCharged(v string) *GetObjectOutput
func (*GetObjectOutput) SetRestore(v string) *GetObjectOutput
func (*GetObjectOutput) SetSSECustomerAlgorithm(v string) *GetObjectOutput
func (*GetObjectOutput) SetSSECustomerKeyMD5(v string) *GetObjectOutput
func (*GetObjectOutput) SetSSEKMSKeyId(v string) *GetObjectOutput
func (*GetObjectOutput) SetServerSideEncryption(v string) *GetObjectOutput
func (*GetObjectOutput) SetStorageClass(v string) *GetObjectOutput
func (*GetObjectOutput) SetTagCount(v int64) *GetObjectOutput
func (*GetObjectOutput) SetVersionId(v string) *GetObjectOutput
func (*GetObjectOutput) SetWebsiteRedirectLocation(v string) *GetObjectOutput
func (GetObjectOutput) String() string
type GetObjectRetentionInput struct { Bucket *string; ExpectedBucketOwner *string; Key *string; RequestPayer *string; VersionId *string }
func (*GetObjectRetentionInput) SetBucket(v string) *GetObjectRetentionInput
func (*GetObjectRetentionInput) SetExpectedBucketOwner(v string) *GetObjectRetentionInput
func (*GetObjectRetentionInput) SetKey(v string) *GetObjectRetentionInput
func (*GetObjectRetentionInput) SetRequestPayer(v string) *GetObjectRetentionInput
func (*GetObjectRetentionInput) SetVersionId(v string) *GetObjectRetentionInput
func (*GetObjectRetentionInput) Validate() error
func (GetObjectRetentionInput) String() string
type GetObjectRetentionOutput struct { Retention *ObjectLockRetention }
func (*GetObjectRetentionOutput) SetRetention(v *ObjectLockRetention) *GetObjectRetentionOutput
func (GetObjectRetentionOutput) String() string
type GetObjectTaggingInput struct { Bucket *string; ExpectedBucketOwner *string; Key *string; RequestPayer *string; VersionId *string }
func (*GetObjectTaggingInput) SetBucket(v string) *GetObjectTaggingInput
func (*GetObjectTaggingInput) SetExpectedBucketOwner(v string) *GetObjectTaggingInput
func (*GetObjectTaggingInput) SetKey(v string) *GetObjectTaggingInput
func (*GetObjectTaggingInput) SetRequestPayer(v string) *GetObjectTaggingInput
func (*GetObjectTaggingInput) SetVersionId(v string) *GetObjectTaggingInput
func (*GetObjectTaggingInput) Validate() error
func (GetObjectTaggingInput) String() string
type GetObjectTaggingOutput struct { TagSet []*Tag; VersionId *string }
func (*GetObjectTaggingOutput) SetTagSet(v []*Tag) *GetObjectTaggingOutput
func (*GetObjectTaggingOutput) SetVersionId(v string) *GetObjectTaggingOutput
func (GetObjectTaggingOutput) String() string
type GetObjectTorrentInput struct { Bucket *string; ExpectedBucketOwner *string; Key *string; RequestPayer *string }
func (*GetObjectTorrentInput) SetBucket(v string) *GetObjectTorrentInput
func (*GetObjectTorrentInput) SetExpectedBucketOwner(v string) *GetObjectTorrentInput
func (*GetObjectTorrentInput) SetKey(v string) *GetObjectTorrentInput
func (*GetObjectTorrentInput) SetRequestPayer(v string) *GetObjectTorrentInput
func (*GetObjectTorrentInput) Validate() error
func (GetObjectTorrentInput) String() string
type GetObjectTorrentOutput struct { Body io.ReadCloser; RequestCharged *string }
func (*GetObjectTorrentOutput) SetBody(v io.ReadCloser) *GetObjectTorrentOutput
func (*GetObjectTorrentOutput) SetRequestCharged(v string) *GetObjectTorrentOutput
func (GetObjectTorrentOutput) String() string
type GetPublicAccessBlockInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*GetPublicAccessBlockInput) SetBucket(v string) *GetPublicAccessBlockInput
func (*GetPublicAccessBlockInput) SetExpectedBucketOwner(v string) *GetPublicAccessBlockInput
func (*GetPublicAccessBlockInput) Validate() error
func (GetPublicAccessBlockInput) String() string
type GetPublicAccessBlockOutput struct { PublicAccessBlockConfiguration *PublicAccessBlockConfiguration }
func (*GetPublicAccessBlockOutput) SetPublicAccessBlockConfiguration(v *PublicAccessBlockConfiguration) *GetPublicAccessBlockOutput
func (GetPublicAccessBlockOutput) String() string
type GlacierJobParameters struct { Tier *string }
func (*GlacierJobParameters) SetTier(v string) *GlacierJobParameters
func (*GlacierJobParameters) Validate() error
func (GlacierJobParameters) String() string
type Grant struct { Grantee *Grantee; Permission *string }
func (*Grant) SetGrantee(v *Grantee) *Grant
func (*Grant) SetPermission(v string) *Grant
func (*Grant) Validate() error
func (Grant) String() string
type Grantee struct { DisplayName *string; EmailAddress *string; ID *string; Type *string; URI *string }
func (*Grantee) SetDisplayName(v string) *Grantee
func (*Grantee) SetEmailAddress(v string) *Grantee
func (*Grantee) SetID(v string) *Grantee
func (*Grantee) SetType(v string) *Grantee
func (*Grantee) SetURI(v string) *Grantee
func (*Grantee) Validate() error
func (Grantee) String() string
type HeadBucketInput struct { Bucket *string; ExpectedBucketOwner *string }
func (*HeadBucketInput) SetBucket(v string) *HeadBucketInput
func (*HeadBucketInput) SetExpectedBucketOwner(v string) *HeadBucketInput
func (*HeadBucketInput) Validate() error
func (HeadBucketInput) String() string
type HeadBucketOutput struct { AccessPointAlias *bool; BucketLocationName *string; BucketLocationType *string; BucketRegion *string }
func (*HeadBucketOutput) SetAccessPointAlias(v bool) *HeadBucketOutput
func (*HeadBucketOutput) SetBucketLocationName(v string) *HeadBucketOutput
func (*HeadBucketOutput) SetBucketLocationType(v string) *HeadBucketOutput
func (*HeadBucketOutput) SetBucketRegion(v string) *HeadBucketOutput
func (HeadBucketOutput) String() string
type HeadObjectInput struct { Bucket *string; ChecksumMode *string; ExpectedBucketOwner *string; IfMatch *string; IfModifiedSince *time.Time; IfNoneMatch *string; IfUnmodifiedSince *time.Time; Key *string; PartNumber *int64; Range *string; RequestPayer *string; ResponseCacheControl *string; ResponseContentDisposition *string; ResponseContentEncoding *string; ResponseContentLanguage *string; ResponseContentType *string; ResponseExpires *time.Time; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; VersionId *string }
func (*HeadObjectInput) SetBucket(v string) *HeadObjectInput
func (*HeadObjectInput) SetChecksumMode(v string) *HeadObjectInput
func (*HeadObjectInput) SetExpectedBucketOwner(v string) *HeadObjectInput
func (*HeadObjectInput) SetIfMatch(v string) *HeadObjectInput
func (*HeadObjectInput) SetIfModifiedSince(v time.Time) *HeadObjectInput
func (*HeadObjectInput) SetIfNoneMatch(v string) *HeadObjectInput
func (*HeadObjectInput) SetIfUnmodifiedSince(v time.Time) *HeadObjectInput
func (*HeadObjectInput) SetKey(v string) *HeadObjectInput
func (*HeadObjectInput) SetPartNumber(v int64) *HeadObjectInput
func (*HeadObjectInput) SetRange(v string) *HeadObjectInput
func (*HeadObjectInput) SetRequestPayer(v string) *HeadObjectInput
func (*HeadObjectInput) SetResponseCacheControl(v string) *HeadObjectInput
func (*HeadObjectInput) SetResponseContentDisposition(v string) *HeadObjectInput
func (*HeadObjectInput) SetResponseContentEncoding(v string) *HeadObjectInput
func (*HeadObjectInput) SetResponseContentLanguage(v string) *HeadObjectInput
func (*HeadObjectInput) SetResponseContentType(v string) *HeadObjectInput
func (*HeadObjectInput) SetResponseExpires(v time.Time) *HeadObjectInput
func (*HeadObjectInput) SetSSECustomerAlgorithm(v string) *HeadObjectInput
func (*HeadObjectInput) SetSSECustomerKey(v string) *HeadObjectInput
func (*HeadObjectInput) SetSSECustomerKeyMD5(v string) *HeadObjectInput
func (*HeadObjectInput) SetVersionId(v string) *HeadObjectInput
func (*HeadObjectInput) Validate() error
func (HeadObjectInput) String() string
type HeadObjectOutput struct { AcceptRanges *string; ArchiveStatus *string; BucketKeyEnabled *bool; CacheControl *string; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentLength *int64; ContentType *string; DeleteMarker *bool; ETag *string; Expiration *string; Expires *string; LastModified *time.Time; Metadata map[string]*string; MissingMeta *int64; ObjectLockLegalHoldStatus *string; ObjectLockMode *string; ObjectLockRetainUntilDate *time.Time; PartsCount *int64; ReplicationStatus *string; RequestCharged *string; Restore *string; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSKeyId *string; ServerSideEncryption *string; StorageClass *string; VersionId *string; WebsiteRedirectLocation *string }
func (*HeadObjectOutput) SetAcceptRanges(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetArchiveStatus(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetBucketKeyEnabled(v bool) *HeadObjectOutput
func (*HeadObjectOutput) SetCacheControl(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetChecksumCRC32(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetChecksumCRC32C(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetChecksumSHA1(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetChecksumSHA256(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetContentDisposition(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetContentEncoding(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetContentLanguage(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetContentLength(v int64) *HeadObjectOutput
func (*HeadObjectOutput) SetContentType(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetDeleteMarker(v bool) *HeadObjectOutput
func (*HeadObjectOutput) SetETag(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetExpiration(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetExpires(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetLastModified(v time.Time) *HeadObjectOutput
func (*HeadObjectOutput) SetMetadata(v map[string]*string) *HeadObjectOutput
func (*HeadObjectOutput) SetMissingMeta(v int64) *HeadObjectOutput
func (*HeadObjectOutput) SetObjectLockLegalHoldStatus(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetObjectLockMode(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetObjectLockRetainUntilDate(v time.Time) *HeadObjectOutput
func (*HeadObjectOutput) SetPartsCount(v int64) *HeadObjectOutput
func (*HeadObjectOutput) SetReplicationStatus(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetRequestCharged(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetRestore(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetSSECustomerAlgorithm(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetSSECustomerKeyMD5(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetSSEKMSKeyId(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetServerSideEncryption(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetStorageClass(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetVersionId(v string) *HeadObjectOutput
func (*HeadObjectOutput) SetWebsiteRedirectLocation(v string) *HeadObjectOutput
func (HeadObjectOutput) String() string
type IndexDocument struct { Suffix *string }
func (*IndexDocument) SetSuffix(v string) *IndexDocument
func (*IndexDocument) Validate() error
func (IndexDocument) String() string
type Initiator struct { DisplayName *string; ID *string }
func (*Initiator) SetDisplayName(v string) *Initiator
func (*Initiator) SetID(v string) *Initiator
func (Initiator) String() string
type InputSerialization struct { CSV *CSVInput; CompressionType *string; JSON *JSONInput; Parquet *ParquetInput }
func (*InputSerialization) SetCSV(v *CSVInput) *InputSerialization
func (*InputSerialization) SetCompressionType(v string) *InputSerialization
func (*InputSerialization) SetJSON(v *JSONInput) *InputSerialization
func (*InputSerialization) SetParquet(v *ParquetInput) *InputSerialization
func (InputSerialization) String() string
type IntelligentTieringAndOperator struct { Prefix *string; Tags []*Tag }
func (*IntelligentTieringAndOperator) SetPrefix(v string) *IntelligentTieringAndOperator
func (*IntelligentTieringAndOperator) SetTags(v []*Tag) *IntelligentTieringAndOperator
func (*IntelligentTieringAndOperator) Validate() error
func (IntelligentTieringAndOperator) String() string
type IntelligentTieringConfiguration struct { Filter *IntelligentTieringFilter; Id *string; Status *string; Tierings []*Tiering }
func (*IntelligentTieringConfiguration) SetFilter(v *IntelligentTieringFilter) *IntelligentTieringConfiguration
func (*IntelligentTieringConfiguration) SetId(v string) *IntelligentTieringConfiguration
func (*IntelligentTieringConfiguration) SetStatus(v string) *IntelligentTieringConfiguration
func (*IntelligentTieringConfiguration) SetTierings(v []*Tiering) *IntelligentTieringConfiguration
func (*IntelligentTieringConfiguration) Validate() error
func (IntelligentTieringConfiguration) String() string
type IntelligentTieringFilter struct { And *IntelligentTieringAndOperator; Prefix *string; Tag *Tag }
func (*IntelligentTieringFilter) SetAnd(v *IntelligentTieringAndOperator) *IntelligentTieringFilter
func (*IntelligentTieringFilter) SetPrefix(v string) *IntelligentTieringFilter
func (*IntelligentTieringFilter) SetTag(v *Tag) *IntelligentTieringFilter
func (*IntelligentTieringFilter) Validate() error
func (IntelligentTieringFilter) String() string
type InventoryConfiguration struct { Destination *InventoryDestination; Filter *InventoryFilter; Id *string; IncludedObjectVersions *string; IsEnabled *bool; OptionalFields []*string; Schedule *InventorySchedule }
func (*InventoryConfiguration) SetDestination(v *InventoryDestination) *InventoryConfiguration
func (*InventoryConfiguration) SetFilter(v *InventoryFilter) *InventoryConfiguration
func (*InventoryConfiguration) SetId(v string) *InventoryConfiguration
func (*InventoryConfiguration) SetIncludedObjectVersions(v string) *InventoryConfiguration
func (*InventoryConfiguration) SetIsEnabled(v bool) *InventoryConfiguration
func (*InventoryConfiguration) SetOptionalFields(v []*string) *InventoryConfiguration
func (*InventoryConfiguration) SetSchedule(v *InventorySchedule) *InventoryConfiguration
func (*InventoryConfiguration) Validate() error
func (InventoryConfiguration) String() string
type InventoryDestination struct { S3BucketDestination *InventoryS3BucketDestination }
func (*InventoryDestination) SetS3BucketDestination(v *InventoryS3BucketDestination) *InventoryDestination
func (*InventoryDestination) Validate() error
func (InventoryDestination) String() string
type InventoryEncryption struct { SSEKMS *SSEKMS; SSES3 *SSES3 }
func (*InventoryEncryption) SetSSEKMS(v *SSEKMS) *InventoryEncryption
func (*InventoryEncryption) SetSSES3(v *SSES3) *InventoryEncryption
func (*InventoryEncryption) Validate() error
func (InventoryEncryption) String() string
type InventoryFilter struct { Prefix *string }
func (*InventoryFilter) SetPrefix(v string) *InventoryFilter
func (*InventoryFilter) Validate() error
func (InventoryFilter) String() string
type InventoryS3BucketDestination struct { AccountId *string; Bucket *string; Encryption *InventoryEncryption; Format *string; Prefix *string }
func (*InventoryS3BucketDestination) SetAccountId(v string) *InventoryS3BucketDestination
func (*InventoryS3BucketDestination) SetBucket(v string) *InventoryS3BucketDestination
func (*InventoryS3BucketDestination) SetEncryption(v *InventoryEncryption) *InventoryS3BucketDestination
func (*InventoryS3BucketDestination) SetFormat(v string) *InventoryS3BucketDestination
func (*InventoryS3BucketDestination) SetPrefix(v string) *InventoryS3BucketDestination
func (*InventoryS3BucketDestination) Validate() error
func (InventoryS3BucketDestination) String() string
type InventorySchedule struct { Frequency *string }
func (*InventorySchedule) SetFrequency(v string) *InventorySchedule
func (*InventorySchedule) Validate() error
func (InventorySchedule) String() string
type JSONInput struct { Type *string }
func (*JSONInput) SetType(v string) *JSONInput
func (JSONInput) String() string
type JSONOutput struct { RecordDelimiter *string }
func (*JSONOutput) SetRecordDelimiter(v string) *JSONOutput
func (JSONOutput) String() string
type KeyFilter struct { FilterRules []*FilterRule }
func (*KeyFilter) SetFilterRules(v []*FilterRule) *KeyFilter
func (KeyFilter) String() string
type LambdaFunctionConfiguration struct { Events []*string; Filter *NotificationConfigurationFilter; Id *string; LambdaFunctionArn *string }
func (*LambdaFunctionConfiguration) SetEvents(v []*string) *LambdaFunctionConfiguration
func (*LambdaFunctionConfiguration) SetFilter(v *NotificationConfigurationFilter) *LambdaFunctionConfiguration
func (*LambdaFunctionConfiguration) SetId(v string) *LambdaFunctionConfiguration
func (*LambdaFunctionConfiguration) SetLambdaFunctionArn(v string) *LambdaFunctionConfiguration
func (*LambdaFunctionConfiguration) Validate() error
func (LambdaFunctionConfiguration) String() string
type LifecycleConfiguration struct { Rules []*Rule }
func (*LifecycleConfiguration) SetRules(v []*Rule) *LifecycleConfiguration
func (*LifecycleConfiguration) Validate() error
func (LifecycleConfiguration) String() string
type LifecycleExpiration struct { Date *time.Time; Days *int64; ExpiredObjectDeleteMarker *bool }
func (*LifecycleExpiration) SetDate(v time.Time) *LifecycleExpiration
func (*LifecycleExpiration) SetDays(v int64) *LifecycleExpiration
func (*LifecycleExpiration) SetExpiredObjectDeleteMarker(v bool) *LifecycleExpiration
func (LifecycleExpiration) String() string
type LifecycleRule struct { AbortIncompleteMultipartUpload *AbortIncompleteMultipartUpload; Expiration *LifecycleExpiration; Filter *LifecycleRuleFilter; ID *string; NoncurrentVersionExpiration *NoncurrentVersionExpiration; NoncurrentVersionTransitions []*NoncurrentVersionTransition; Prefix *string; Status *string; Transitions []*Transition }
func (*LifecycleRule) SetAbortIncompleteMultipartUpload(v *AbortIncompleteMultipartUpload) *LifecycleRule
func (*LifecycleRule) SetExpiration(v *LifecycleExpiration) *LifecycleRule
func (*LifecycleRule) SetFilter(v *LifecycleRuleFilter) *LifecycleRule
func (*LifecycleRule) SetID(v string) *LifecycleRule
func (*LifecycleRule) SetNoncurrentVersionExpiration(v *NoncurrentVersionExpiration) *LifecycleRule
func (*LifecycleRule) SetNoncurrentVersionTransitions(v []*NoncurrentVersionTransition) *LifecycleRule
func (*LifecycleRule) SetPrefix(v string) *LifecycleRule
func (*LifecycleRule) SetStatus(v string) *LifecycleRule
func (*LifecycleRule) SetTransitions(v []*Transition) *LifecycleRule
func (*LifecycleRule) Validate() error
func (LifecycleRule) String() string
type LifecycleRuleAndOperator struct { ObjectSizeGreaterThan *int64; ObjectSizeLessThan *int64; Prefix *string; Tags []*Tag }
func (*LifecycleRuleAndOperator) SetObjectSizeGreaterThan(v int64) *LifecycleRuleAndOperator
func (*LifecycleRuleAndOperator) SetObjectSizeLessThan(v int64) *LifecycleRuleAndOperator
func (*LifecycleRuleAndOperator) SetPrefix(v string) *LifecycleRuleAndOperator
func (*LifecycleRuleAndOperator) SetTags(v []*Tag) *LifecycleRuleAndOperator
func (*LifecycleRuleAndOperator) Validate() error
func (LifecycleRuleAndOperator) String() string
type LifecycleRuleFilter struct { And *LifecycleRuleAndOperator; ObjectSizeGreaterThan *int64; ObjectSizeLessThan *int64; Prefix *string; Tag *Tag }
func (*LifecycleRuleFilter) SetAnd(v *LifecycleRuleAndOperator) *LifecycleRuleFilter
func (*LifecycleRuleFilter) SetObjectSizeGreaterThan(v int64) *LifecycleRuleFilter
func (*LifecycleRuleFilter) SetObjectSizeLessThan(v int64) *LifecycleRuleFilter
func (*LifecycleRuleFilter) SetPrefix(v string) *LifecycleRuleFilter
func (*LifecycleRuleFilter) SetTag(v *Tag) *LifecycleRuleFilter
func (*LifecycleRuleFilter) Validate() error
func (LifecycleRuleFilter) String() string
type ListBucketAnalyticsConfigurationsInput struct { Bucket *string; ContinuationToken *string; ExpectedBucketOwner *string }
func (*ListBucketAnalyticsConfigurationsInput) SetBucket(v string) *ListBucketAnalyticsConfigurationsInput
func (*ListBucketAnalyticsConfigurationsInput) SetContinuationToken(v string) *ListBucketAnalyticsConfigurationsInput
func (*ListBucketAnalyticsConfigurationsInput) SetExpectedBucketOwner(v string) *ListBucketAnalyticsConfigurationsInput
func (*ListBucketAnalyticsConfigurationsInput) Validate() error
func (ListBucketAnalyticsConfigurationsInput) String() string
type ListBucketAnalyticsConfigurationsOutput struct { AnalyticsConfigurationList []*AnalyticsConfiguration; ContinuationToken *string; IsTruncated *bool; NextContinuationToken *string }
func (*ListBucketAnalyticsConfigurationsOutput) SetAnalyticsConfigurationList(v []*AnalyticsConfiguration) *ListBucketAnalyticsConfigurationsOutput
func (*ListBucketAnalyticsConfigurationsOutput) SetContinuationToken(v string) *ListBucketAnalyticsConfigurationsOutput
func (*ListBucketAnalyticsConfigurationsOutput) SetIsTruncated(v bool) *ListBucketAnalyticsConfigurationsOutput
func (*ListBucketAnalyticsConfigurationsOutput) SetNextContinuationToken(v string) *ListBucketAnalyticsConfigurationsOutput
func (ListBucketAnalyticsConfigurationsOutput) String() string
type ListBucketIntelligentTieringConfigurationsInput struct { Bucket *string; ContinuationToken *string }
func (*ListBucketIntelligentTieringConfigurationsInput) SetBucket(v string) *ListBucketIntelligentTieringConfigurationsInput
func (*ListBucketIntelligentTieringConfigurationsInput) SetContinuationToken(v string) *ListBucketIntelligentTieringConfigurationsInput
func (*ListBucketIntelligentTieringConfigurationsInput) Validate() error
func (ListBucketIntelligentTieringConfigurationsInput) String() string
type ListBucketIntelligentTieringConfigurationsOutput struct { ContinuationToken *string; IntelligentTieringConfigurationList []*IntelligentTieringConfiguration; IsTruncated *bool; NextContinuationToken *string }
func (*ListBucketIntelligentTieringConfigurationsOutput) SetContinuationToken(v string) *ListBucketIntelligentTieringConfigurationsOutput
func (*ListBucketIntelligentTieringConfigurationsOutput) SetIntelligentTieringConfigurationList(v []*IntelligentTieringConfiguration) *ListBucketIntelligentTieringConfigurationsOutput
func (*ListBucketIntelligentTieringConfigurationsOutput) SetIsTruncated(v bool) *ListBucketIntelligentTieringConfigurationsOutput
func (*ListBucketIntelligentTieringConfigurationsOutput) SetNextContinuationToken(v string) *ListBucketIntelligentTieringConfigurationsOutput
func (ListBucketIntelligentTieringConfigurationsOutput) String() string
type ListBucketInventoryConfigurationsInput struct { Bucket *string; ContinuationToken *string; ExpectedBucketOwner *string }
func (*ListBucketInventoryConfigurationsInput) SetBucket(v string) *ListBucketInventoryConfigurationsInput
func (*ListBucketInventoryConfigurationsInput) SetContinuationToken(v string) *ListBucketInventoryConfigurationsInput
func (*ListBucketInventoryConfigurationsInput) SetExpectedBucketOwner(v string) *ListBucketInventoryConfigurationsInput
func (*ListBucketInventoryConfigurationsInput) Validate() error
func (ListBucketInventoryConfigurationsInput) String() string
type ListBucketInventoryConfigurationsOutput struct { ContinuationToken *string; InventoryConfigurationList []*InventoryConfiguration; IsTruncated *bool; NextContinuationToken *string }
func (*ListBucketInventoryConfigurationsOutput) SetContinuationToken(v string) *ListBucketInventoryConfigurationsOutput
func (*ListBucketInventoryConfigurationsOutput) SetInventoryConfigurationList(v []*InventoryConfiguration) *ListBucketInventoryConfigurationsOutput
func (*ListBucketInventoryConfigurationsOutput) SetIsTruncated(v bool) *ListBucketInventoryConfigurationsOutput
func (*ListBucketInventoryConfigurationsOutput) SetNextContinuationToken(v string) *ListBucketInventoryConfigurationsOutput
func (ListBucketInventoryConfigurationsOutput) String() string
type ListBucketMetricsConfigurationsInput struct { Bucket *string; ContinuationToken *string; ExpectedBucketOwner *string }
func (*ListBucketMetricsConfigurationsInput) SetBucket(v string) *ListBucketMetricsConfigurationsInput
func (*ListBucketMetricsConfigurationsInput) SetContinuationToken(v string) *ListBucketMetricsConfigurationsInput
func (*ListBucketMetricsConfigurationsInput) SetExpectedBucketOwner(v string) *ListBucketMetricsConfigurationsInput
func (*ListBucketMetricsConfigurationsInput) Validate() error
func (ListBucketMetricsConfigurationsInput) String() string
type ListBucketMetricsConfigurationsOutput struct { ContinuationToken *string; IsTruncated *bool; MetricsConfigurationList []*MetricsConfiguration; NextContinuationToken *string }
func (*ListBucketMetricsConfigurationsOutput) SetContinuationToken(v string) *ListBucketMetricsConfigurationsOutput
func (*ListBucketMetricsConfigurationsOutput) SetIsTruncated(v bool) *ListBucketMetricsConfigurationsOutput
func (*ListBucketMetricsConfigurationsOutput) SetMetricsConfigurationList(v []*MetricsConfiguration) *ListBucketMetricsConfigurationsOutput
func (*ListBucketMetricsConfigurationsOutput) SetNextContinuationToken(v string) *ListBucketMetricsConfigurationsOutput
func (ListBucketMetricsConfigurationsOutput) String() string
type ListBucketsInput struct{}
func (ListBucketsInput) String() string
type ListBucketsOutput struct { Buckets []*Bucket; Owner *Owner }
func (*ListBucketsOutput) SetBuckets(v []*Bucket) *ListBucketsOutput
func (*ListBucketsOutput) SetOwner(v *Owner) *ListBucketsOutput
func (ListBucketsOutput) String() string
type ListDirectoryBucketsInput struct { ContinuationToken *string; MaxDirectoryBuckets *int64 }
func (*ListDirectoryBucketsInput) SetContinuationToken(v string) *ListDirectoryBucketsInput
func (*ListDirectoryBucketsInput) SetMaxDirectoryBuckets(v int64) *ListDirectoryBucketsInput
func (ListDirectoryBucketsInput) String() string
type ListDirectoryBucketsOutput struct { Buckets []*Bucket; ContinuationToken *string }
func (*ListDirectoryBucketsOutput) SetBuckets(v []*Bucket) *ListDirectoryBucketsOutput
func (*ListDirectoryBucketsOutput) SetContinuationToken(v string) *ListDirectoryBucketsOutput
func (ListDirectoryBucketsOutput) String() string
type ListMultipartUploadsInput struct { Bucket *string; Delimiter *string; EncodingType *string; ExpectedBucketOwner *string; KeyMarker *string; MaxUploads *int64; Prefix *string; RequestPayer *string; UploadIdMarker *string }
func (*ListMultipartUploadsInput) SetBucket(v string) *ListMultipartUploadsInput
func (*ListMultipartUploadsInput) SetDelimiter(v string) *ListMultipartUploadsInput
func (*ListMultipartUploadsInput) SetEncodingType(v string) *ListMultipartUploadsInput
func (*ListMultipartUploadsInput) SetExpectedBucketOwner(v string) *ListMultipartUploadsInput
func (*ListMultipartUploadsInput) SetKeyMarker(v string) *ListMultipartUploadsInput
func (*ListMultipartUploadsInput) SetMaxUploads(v int64) *ListMultipartUploadsInput
func (*ListMultipartUploadsInput) SetPrefix(v string) *ListMultipartUploadsInput
func (*ListMultipartUploadsInput) SetRequestPayer(v string) *ListMultipartUploadsInput
func (*ListMultipartUploadsInput) SetUploadIdMarker(v string) *ListMultipartUploadsInput
func (*ListMultipartUploadsInput) Validate() error
func (ListMultipartUploadsInput) String() string
type ListMultipartUploadsOutput struct { Bucket *string; CommonPrefixes []*CommonPrefix; Delimiter *string; EncodingType *string; IsTruncated *bool; KeyMarker *string; MaxUploads *int64; NextKeyMarker *string; NextUploadIdMarker *string; Prefix *string; RequestCharged *string; UploadIdMarker *string; Uploads []*MultipartUpload }
func (*ListMultipartUploadsOutput) SetBucket(v string) *ListMultipartUploadsOutput
func (*ListMultipartUploadsOutput) SetCommonPrefixes(v []*CommonPrefix) *ListMultipartUploadsOutput
func (*ListMultipartUploadsOutput) SetDelimiter(v string) *ListMultipartUploadsOutput
func (*ListMultipartUploadsOutput) SetEncodingType(v string) *ListMultipartUploadsOutput
func (*ListMultipartUploadsOutput) SetIsTruncated(v bool) *ListMultipartUploadsOutput
func (*ListMultipartUploadsOutput) SetKeyMarker(v string) *ListMultipartUploadsOutput
func (*ListMultipartUploadsOutput) SetMaxUploads(v int64) *ListMultipartUploadsOutput
func (*ListMultipartUploadsOutput) SetNextKeyMarker(v string) *ListMultipartUploadsOutput
func (*ListMultipartUploadsOutput) SetNextUploadIdMarker(v string) *ListMultipartUploadsOutput
func (*ListMultipartUploadsOutput) SetPrefix(v string) *ListMultipartUploadsOutput
func (*ListMultipartUploadsOutput) SetRequestCharged(v string) *ListMultipartUploadsOutput
func (*ListMultipartUploadsOutput) SetUploadIdMarker(v string) *ListMultipartUploadsOutput
func (*ListMultipartUploadsOutput) SetUploads(v []*MultipartUpload) *ListMultipartUploadsOutput
func (ListMultipartUploadsOutput) String() string
type ListObjectVersionsInput struct { Bucket *string; Delimiter *string; EncodingType *string; ExpectedBucketOwner *string; KeyMarker *string; MaxKeys *int64; OptionalObjectAttributes []*string; Prefix *string; RequestPayer *string; VersionIdMarker *string }
func (*ListObjectVersionsInput) SetBucket(v string) *ListObjectVersionsInput
func (*ListObjectVersionsInput) SetDelimiter(v string) *ListObjectVersionsInput
func (*ListObjectVersionsInput) SetEncodingType(v string) *ListObjectVersionsInput
func (*ListObjectVersionsInput) SetExpectedBucketOwner(v string) *ListObjectVersionsInput
func (*ListObjectVersionsInput) SetKeyMarker(v string) *ListObjectVersionsInput
func (*ListObjectVersionsInput) SetMaxKeys(v int64) *ListObjectVersionsInput
func (*ListObjectVersionsInput) SetOptionalObjectAttributes(v []*string) *ListObjectVersionsInput
func (*ListObjectVersionsInput) SetPrefix(v string) *ListObjectVersionsInput
func (*ListObjectVersionsInput) SetRequestPayer(v string) *ListObjectVersionsInput
func (*ListObjectVersionsInput) SetVersionIdMarker(v string) *ListObjectVersionsInput
func (*ListObjectVersionsInput) Validate() error
func (ListObjectVersionsInput) String() string
type ListObjectVersionsOutput struct { CommonPrefixes []*CommonPrefix; DeleteMarkers []*DeleteMarkerEntry; Delimiter *string; EncodingType *string; IsTruncated *bool; KeyMarker *string; MaxKeys *int64; Name *string; NextKeyMarker *string; NextVersionIdMarker *string; Prefix *string; RequestCharged *string; VersionIdMarker *string; Versions []*ObjectVersion }
func (*ListObjectVersionsOutput) SetCommonPrefixes(v []*CommonPrefix) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetDeleteMarkers(v []*DeleteMarkerEntry) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetDelimiter(v string) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetEncodingType(v string) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetIsTruncated(v bool) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetKeyMarker(v string) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetMaxKeys(v int64) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetName(v string) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetNextKeyMarker(v string) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetNextVersionIdMarker(v string) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetPrefix(v string) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetRequestCharged(v string) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetVersionIdMarker(v string) *ListObjectVersionsOutput
func (*ListObjectVersionsOutput) SetVersions(v []*ObjectVersion) *ListObjectVersionsOutput
func (ListObjectVersionsOutput) String() string
type ListObjectsInput struct { Bucket *string; Delimiter *string; EncodingType *string; ExpectedBucketOwner *string; Marker *string; MaxKeys *int64; OptionalObjectAttributes []*string; Prefix *string; RequestPayer *string }
func (*ListObjectsInput) SetBucket(v string) *ListObjectsInput
func (*ListObjectsInput) SetDelimiter(v string) *ListObjectsInput
func (*ListObjectsInput) SetEncodingType(v string) *ListObjectsInput
func (*ListObjectsInput) SetExpectedBucketOwner(v string) *ListObjectsInput
func (*ListObjectsInput) SetMarker(v string) *ListObjectsInput
func (*ListObjectsInput) SetMaxKeys(v int64) *ListObjectsInput
func (*ListObjectsInput) SetOptionalObjectAttributes(v []*string) *ListObjectsInput
func (*ListObjectsInput) SetPrefix(v string) *ListObjectsInput
func (*ListObjectsInput) SetRequestPayer(v string) *ListObjectsInput
func (*ListObjectsInput) Validate() error
func (ListObjectsInput) String() string
type ListObjectsOutput struct { CommonPrefixes []*CommonPrefix; Contents []*Object; Delimiter *string; EncodingType *string; IsTruncated *bool; Marker *string; MaxKeys *int64; Name *string; NextMarker *string; Prefix *string; RequestCharged *string }
func (*ListObjectsOutput) SetCommonPrefixes(v []*CommonPrefix) *ListObjectsOutput
func (*ListObjectsOutput) SetContents(v []*Object) *ListObjectsOutput
func (*ListObjectsOutput) SetDelimiter(v string) *ListObjectsOutput
func (*ListObjectsOutput) SetEncodingType(v string) *ListObjectsOutput
func (*ListObjectsOutput) SetIsTruncated(v bool) *ListObjectsOutput
func (*ListObjectsOutput) SetMarker(v string) *ListObjectsOutput
func (*ListObjectsOutput) SetMaxKeys(v int64) *ListObjectsOutput
func (*ListObjectsOutput) SetName(v string) *ListObjectsOutput
func (*ListObjectsOutput) SetNextMarker(v string) *ListObjectsOutput
func (*ListObjectsOutput) SetPrefix(v string) *ListObjectsOutput
func (*ListObjectsOutput) SetRequestCharged(v string) *ListObjectsOutput
func (ListObjectsOutput) String() string
type ListObjectsV2Input struct { Bucket *string; ContinuationToken *string; Delimiter *string; EncodingType *string; ExpectedBucketOwner *string; FetchOwner *bool; MaxKeys *int64; OptionalObjectAttributes []*string; Prefix *string; RequestPayer *string; StartAfter *string }
func (*ListObjectsV2Input) SetBucket(v string) *ListObjectsV2Input
func (*ListObjectsV2Input) SetContinuationToken(v string) *ListObjectsV2Input
func (*ListObjectsV2Input) SetDelimiter(v string) *ListObjectsV2Input
func (*ListObjectsV2Input) SetEncodingType(v string) *ListObjectsV2Input
func (*ListObjectsV2Input) SetExpectedBucketOwner(v string) *ListObjectsV2Input
func (*ListObjectsV2Input) SetFetchOwner(v bool) *ListObjectsV2Input
func (*ListObjectsV2Input) SetMaxKeys(v int64) *ListObjectsV2Input
func (*ListObjectsV2Input) SetOptionalObjectAttributes(v []*string) *ListObjectsV2Input
func (*ListObjectsV2Input) SetPrefix(v string) *ListObjectsV2Input
func (*ListObjectsV2Input) SetRequestPayer(v string) *ListObjectsV2Input
func (*ListObjectsV2Input) SetStartAfter(v string) *ListObjectsV2Input
func (*ListObjectsV2Input) Validate() error
func (ListObjectsV2Input) String() string
type ListObjectsV2Output struct { CommonPrefixes []*CommonPrefix; Contents []*Object; ContinuationToken *string; Delimiter *string; EncodingType *string; IsTruncated *bool; KeyCount *int64; MaxKeys *int64; Name *string; NextContinuationToken *string; Prefix *string; RequestCharged *string; StartAfter *string }
func (*ListObjectsV2Output) SetCommonPrefixes(v []*CommonPrefix) *ListObjectsV2Output
func (*ListObjectsV2Output) SetContents(v []*Object) *ListObjectsV2Output
func (*ListObjectsV2Output) SetContinuationToken(v string) *ListObjectsV2Output
func (*ListObjectsV2Output) SetDelimiter(v string) *ListObjectsV2Output
func (*ListObjectsV2Output) SetEncodingType(v string) *ListObjectsV2Output
func (*ListObjectsV2Output) SetIsTruncated(v bool) *ListObjectsV2Output
func (*ListObjectsV2Output) SetKeyCount(v int64) *ListObjectsV2Output
func (*ListObjectsV2Output) SetMaxKeys(v int64) *ListObjectsV2Output
func (*ListObjectsV2Output) SetName(v string) *ListObjectsV2Output
func (*ListObjectsV2Output) SetNextContinuationToken(v string) *ListObjectsV2Output
func (*ListObjectsV2Output) SetPrefix(v string) *ListObjectsV2Output
func (*ListObjectsV2Output) SetRequestCharged(v string) *ListObjectsV2Output
func (*ListObjectsV2Output) SetStartAfter(v string) *ListObjectsV2Output
func (ListObjectsV2Output) String() string
type ListPartsInput struct { Bucket *string; ExpectedBucketOwner *string; Key *string; MaxParts *int64; PartNumberMarker *int64; RequestPayer *string; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; UploadId *string }
func (*ListPartsInput) SetBucket(v string) *ListPartsInput
func (*ListPartsInput) SetExpectedBucketOwner(v string) *ListPartsInput
func (*ListPartsInput) SetKey(v string) *ListPartsInput
func (*ListPartsInput) SetMaxParts(v int64) *ListPartsInput
func (*ListPartsInput) SetPartNumberMarker(v int64) *ListPartsInput
func (*ListPartsInput) SetRequestPayer(v string) *ListPartsInput
func (*ListPartsInput) SetSSECustomerAlgorithm(v string) *ListPartsInput
func (*ListPartsInput) SetSSECustomerKey(v string) *ListPartsInput
func (*ListPartsInput) SetSSECustomerKeyMD5(v string) *ListPartsInput
func (*ListPartsInput) SetUploadId(v string) *ListPartsInput
func (*ListPartsInput) Validate() error
func (ListPartsInput) String() string
type ListPartsOutput struct { AbortDate *time.Time; AbortRuleId *string; Bucket *string; ChecksumAlgorithm *string; Initiator *Initiator; IsTruncated *bool; Key *string; MaxParts *int64; NextPartNumberMarker *int64; Owner *Owner; PartNumberMarker *int64; Parts []*Part; RequestCharged *string; StorageClass *string; UploadId *string }
func (*ListPartsOutput) SetAbortDate(v time.Time) *ListPartsOutput
func (*ListPartsOutput) SetAbortRuleId(v string) *ListPartsOutput
func (*ListPartsOutput) SetBucket(v string) *ListPartsOutput
func (*ListPartsOutput) SetChecksumAlgorithm(v string) *ListPartsOutput
func (*ListPartsOutput) SetInitiator(v *Initiator) *ListPartsOutput
func (*ListPartsOutput) SetIsTruncated(v bool) *ListPartsOutput
func (*ListPartsOutput) SetKey(v string) *ListPartsOutput
func (*ListPartsOutput) SetMaxParts(v int64) *ListPartsOutput
func (*ListPartsOutput) SetNextPartNumberMarker(v int64) *ListPartsOutput
func (*ListPartsOutput) SetOwner(v *Owner) *ListPartsOutput
func (*ListPartsOutput) SetPartNumberMarker(v int64) *ListPartsOutput
func (*ListPartsOutput) SetParts(v []*Part) *ListPartsOutput
func (*ListPartsOutput) SetRequestCharged(v string) *ListPartsOutput
func (*ListPartsOutput) SetStorageClass(v string) *ListPartsOutput
func (*ListPartsOutput) SetUploadId(v string) *ListPartsOutput
func (ListPartsOutput) String() string
type Location struct { AccessControlList []*Grant; BucketName *string; CannedACL *string; Encryption *Encryption; Prefix *string; StorageClass *string; Tagging *Tagging; UserMetadata []*MetadataEntry }
func (*Location) SetAccessControlList(v []*Grant) *Location
func (*Location) SetBucketName(v string) *Location
func (*Location) SetCannedACL(v string) *Location
func (*Location) SetEncryption(v *Encryption) *Location
func (*Location) SetPrefix(v string) *Location
func (*Location) SetStorageClass(v string) *Location
func (*Location) SetTagging(v *Tagging) *Location
func (*Location) SetUserMetadata(v []*MetadataEntry) *Location
func (*Location) Validate() error
func (Location) String() string
type LocationInfo struct { Name *string; Type *string }
func (*LocationInfo) SetName(v string) *LocationInfo
func (*LocationInfo) SetType(v string) *LocationInfo
func (LocationInfo) String() string
type LoggingEnabled struct { TargetBucket *string; TargetGrants []*TargetGrant; TargetObjectKeyFormat *TargetObjectKeyFormat; TargetPrefix *string }
func (*LoggingEnabled) SetTargetBucket(v string) *LoggingEnabled
func (*LoggingEnabled) SetTargetGrants(v []*TargetGrant) *LoggingEnabled
func (*LoggingEnabled) SetTargetObjectKeyFormat(v *TargetObjectKeyFormat) *LoggingEnabled
func (*LoggingEnabled) SetTargetPrefix(v string) *LoggingEnabled
func (*LoggingEnabled) Validate() error
func (LoggingEnabled) String() string
type MetadataEntry struct { Name *string; Value *string }
func (*MetadataEntry) SetName(v string) *MetadataEntry
func (*MetadataEntry) SetValue(v string) *MetadataEntry
func (MetadataEntry) String() string
type Metrics struct { EventThreshold *ReplicationTimeValue; Status *string }
func (*Metrics) SetEventThreshold(v *ReplicationTimeValue) *Metrics
func (*Metrics) SetStatus(v string) *Metrics
func (*Metrics) Validate() error
func (Metrics) String() string
type MetricsAndOperator struct { AccessPointArn *string; Prefix *string; Tags []*Tag }
func (*MetricsAndOperator) SetAccessPointArn(v string) *MetricsAndOperator
func (*MetricsAndOperator) SetPrefix(v string) *MetricsAndOperator
func (*MetricsAndOperator) SetTags(v []*Tag) *MetricsAndOperator
func (*MetricsAndOperator) Validate() error
func (MetricsAndOperator) String() string
type MetricsConfiguration struct { Filter *MetricsFilter; Id *string }
func (*MetricsConfiguration) SetFilter(v *MetricsFilter) *MetricsConfiguration
func (*MetricsConfiguration) SetId(v string) *MetricsConfiguration
func (*MetricsConfiguration) Validate() error
func (MetricsConfiguration) String() string
type MetricsFilter struct { AccessPointArn *string; And *MetricsAndOperator; Prefix *string; Tag *Tag }
func (*MetricsFilter) SetAccessPointArn(v string) *MetricsFilter
func (*MetricsFilter) SetAnd(v *MetricsAndOperator) *MetricsFilter
func (*MetricsFilter) SetPrefix(v string) *MetricsFilter
func (*MetricsFilter) SetTag(v *Tag) *MetricsFilter
func (*MetricsFilter) Validate() error
func (MetricsFilter) String() string
type MultipartUpload struct { ChecksumAlgorithm *string; Initiated *time.Time; Initiator *Initiator; Key *string; Owner *Owner; StorageClass *string; UploadId *string }
func (*MultipartUpload) SetChecksumAlgorithm(v string) *MultipartUpload
func (*MultipartUpload) SetInitiated(v time.Time) *MultipartUpload
func (*MultipartUpload) SetInitiator(v *Initiator) *MultipartUpload
func (*MultipartUpload) SetKey(v string) *MultipartUpload
func (*MultipartUpload) SetOwner(v *Owner) *MultipartUpload
func (*MultipartUpload) SetStorageClass(v string) *MultipartUpload
func (*MultipartUpload) SetUploadId(v string) *MultipartUpload
func (MultipartUpload) String() string
type NoncurrentVersionExpiration struct { NewerNoncurrentVersions *int64; NoncurrentDays *int64 }
func (*NoncurrentVersionExpiration) SetNewerNoncurrentVersions(v int64) *NoncurrentVersionExpiration
func (*NoncurrentVersionExpiration) SetNoncurrentDays(v int64) *NoncurrentVersionExpiration
func (NoncurrentVersionExpiration) String() string
type NoncurrentVersionTransition struct { NewerNoncurrentVersions *int64; NoncurrentDays *int64; StorageClass *string }
func (*NoncurrentVersionTransition) SetNewerNoncurrentVersions(v int64) *NoncurrentVersionTransition
func (*NoncurrentVersionTransition) SetNoncurrentDays(v int64) *NoncurrentVersionTransition
func (*NoncurrentVersionTransition) SetStorageClass(v string) *NoncurrentVersionTransition
func (NoncurrentVersionTransition) String() string
type NotificationConfiguration struct { EventBridgeConfiguration *EventBridgeConfiguration; LambdaFunctionConfigurations []*LambdaFunctionConfiguration; QueueConfigurations []*QueueConfiguration; TopicConfigurations []*TopicConfiguration }
func (*NotificationConfiguration) SetEventBridgeConfiguration(v *EventBridgeConfiguration) *NotificationConfiguration
func (*NotificationConfiguration) SetLambdaFunctionConfigurations(v []*LambdaFunctionConfiguration) *NotificationConfiguration
func (*NotificationConfiguration) SetQueueConfigurations(v []*QueueConfiguration) *NotificationConfiguration
func (*NotificationConfiguration) SetTopicConfigurations(v []*TopicConfiguration) *NotificationConfiguration
func (*NotificationConfiguration) Validate() error
func (NotificationConfiguration) String() string
type NotificationConfigurationDeprecated struct { CloudFunctionConfiguration *CloudFunctionConfiguration; QueueConfiguration *QueueConfigurationDeprecated; TopicConfiguration *TopicConfigurationDeprecated }
func (*NotificationConfigurationDeprecated) SetCloudFunctionConfiguration(v *CloudFunctionConfiguration) *NotificationConfigurationDeprecated
func (*NotificationConfigurationDeprecated) SetQueueConfiguration(v *QueueConfigurationDeprecated) *NotificationConfigurationDeprecated
func (*NotificationConfigurationDeprecated) SetTopicConfiguration(v *TopicConfigurationDeprecated) *NotificationConfigurationDeprecated
func (NotificationConfigurationDeprecated) String() string
type NotificationConfigurationFilter struct { Key *KeyFilter }
func (*NotificationConfigurationFilter) SetKey(v *KeyFilter) *NotificationConfigurationFilter
func (NotificationConfigurationFilter) String() string
type Object struct { ChecksumAlgorithm []*string; ETag *string; Key *string; LastModified *time.Time; Owner *Owner; RestoreStatus *RestoreStatus; Size *int64; StorageClass *string }
func (*Object) SetChecksumAlgorithm(v []*string) *Object
func (*Object) SetETag(v string) *Object
func (*Object) SetKey(v string) *Object
func (*Object) SetLastModified(v time.Time) *Object
func (*Object) SetOwner(v *Owner) *Object
func (*Object) SetRestoreStatus(v *RestoreStatus) *Object
func (*Object) SetSize(v int64) *Object
func (*Object) SetStorageClass(v string) *Object
func (Object) String() string
type ObjectIdentifier struct { Key *string; VersionId *string }
func (*ObjectIdentifier) SetKey(v string) *ObjectIdentifier
func (*ObjectIdentifier) SetVersionId(v string) *ObjectIdentifier
func (*ObjectIdentifier) Validate() error
func (ObjectIdentifier) String() string
type ObjectLockConfiguration struct { ObjectLockEnabled *string; Rule *ObjectLockRule }
func (*ObjectLockConfiguration) SetObjectLockEnabled(v string) *ObjectLockConfiguration
func (*ObjectLockConfiguration) SetRule(v *ObjectLockRule) *ObjectLockConfiguration
func (ObjectLockConfiguration) String() string
type ObjectLockLegalHold struct { Status *string }
func (*ObjectLockLegalHold) SetStatus(v string) *ObjectLockLegalHold
func (ObjectLockLegalHold) String() string
type ObjectLockRetention struct { Mode *string; RetainUntilDate *time.Time }
func (*ObjectLockRetention) SetMode(v string) *ObjectLockRetention
func (*ObjectLockRetention) SetRetainUntilDate(v time.Time) *ObjectLockRetention
func (ObjectLockRetention) String() string
type ObjectLockRule struct { DefaultRetention *DefaultRetention }
func (*ObjectLockRule) SetDefaultRetention(v *DefaultRetention) *ObjectLockRule
func (ObjectLockRule) String() string
type ObjectPart struct { ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; PartNumber *int64; Size *int64 }
func (*ObjectPart) SetChecksumCRC32(v string) *ObjectPart
func (*ObjectPart) SetChecksumCRC32C(v string) *ObjectPart
func (*ObjectPart) SetChecksumSHA1(v string) *ObjectPart
func (*ObjectPart) SetChecksumSHA256(v string) *ObjectPart
func (*ObjectPart) SetPartNumber(v int64) *ObjectPart
func (*ObjectPart) SetSize(v int64) *ObjectPart
func (ObjectPart) String() string
type ObjectVersion struct { ChecksumAlgorithm []*string; ETag *string; IsLatest *bool; Key *string; LastModified *time.Time; Owner *Owner; RestoreStatus *RestoreStatus; Size *int64; StorageClass *string; VersionId *string }
func (*ObjectVersion) SetChecksumAlgorithm(v []*string) *ObjectVersion
func (*ObjectVersion) SetETag(v string) *ObjectVersion
func (*ObjectVersion) SetIsLatest(v bool) *ObjectVersion
func (*ObjectVersion) SetKey(v string) *ObjectVersion
func (*ObjectVersion) SetLastModified(v time.Time) *ObjectVersion
func (*ObjectVersion) SetOwner(v *Owner) *ObjectVersion
func (*ObjectVersion) SetRestoreStatus(v *RestoreStatus) *ObjectVersion
func (*ObjectVersion) SetSize(v int64) *ObjectVersion
func (*ObjectVersion) SetStorageClass(v string) *ObjectVersion
func (*ObjectVersion) SetVersionId(v string) *ObjectVersion
func (ObjectVersion) String() string
type OutputLocation struct { S3 *Location }
func (*OutputLocation) SetS3(v *Location) *OutputLocation
func (*OutputLocation) Validate() error
func (OutputLocation) String() string
type OutputSerialization struct { CSV *CSVOutput; JSON *JSONOutput }
func (*OutputSerialization) SetCSV(v *CSVOutput) *OutputSerialization
func (*OutputSerialization) SetJSON(v *JSONOutput) *OutputSerialization
func (OutputSerialization) String() string
type Owner struct { DisplayName *string; ID *string }
func (*Owner) SetDisplayName(v string) *Owner
func (*Owner) SetID(v string) *Owner
func (Owner) String() string
type OwnershipControls struct { Rules []*OwnershipControlsRule }
func (*OwnershipControls) SetRules(v []*OwnershipControlsRule) *OwnershipControls
func (*OwnershipControls) Validate() error
func (OwnershipControls) String() string
type OwnershipControlsRule struct { ObjectOwnership *string }
func (*OwnershipControlsRule) SetObjectOwnership(v string) *OwnershipControlsRule
func (*OwnershipControlsRule) Validate() error
func (OwnershipControlsRule) String() string
type ParquetInput struct{}
func (ParquetInput) String() string
type Part struct { ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ETag *string; LastModified *time.Time; PartNumber *int64; Size *int64 }
func (*Part) SetChecksumCRC32(v string) *Part
func (*Part) SetChecksumCRC32C(v string) *Part
func (*Part) SetChecksumSHA1(v string) *Part
func (*Part) SetChecksumSHA256(v string) *Part
func (*Part) SetETag(v string) *Part
func (*Part) SetLastModified(v time.Time) *Part
func (*Part) SetPartNumber(v int64) *Part
func (*Part) SetSize(v int64) *Part
func (Part) String() string
type PartitionedPrefix struct { PartitionDateSource *string }
func (*PartitionedPrefix) SetPartitionDateSource(v string) *PartitionedPrefix
func (PartitionedPrefix) String() string
type PolicyStatus struct { IsPublic *bool }
func (*PolicyStatus) SetIsPublic(v bool) *PolicyStatus
func (PolicyStatus) String() string
type Progress struct { BytesProcessed *int64; BytesReturned *int64; BytesScanned *int64 }
func (*Progress) SetBytesProcessed(v int64) *Progress
func (*Progress) SetBytesReturned(v int64) *Progress
func (*Progress) SetBytesScanned(v int64) *Progress
func (Progress) String() string
type ProgressEvent struct { Details *Progress }
func (*ProgressEvent) MarshalEvent(pm protocol.PayloadMarshaler) (msg eventstream.Message, err error)
func (*ProgressEvent) SetDetails(v *Progress) *ProgressEvent
func (*ProgressEvent) UnmarshalEvent(payloadUnmarshaler protocol.PayloadUnmarshaler, msg eventstream.Message) error
func (ProgressEvent) String() string
type PublicAccessBlockConfiguration struct { BlockPublicAcls *bool; BlockPublicPolicy *bool; IgnorePublicAcls *bool; RestrictPublicBuckets *bool }
func (*PublicAccessBlockConfiguration) SetBlockPublicAcls(v bool) *PublicAccessBlockConfiguration
func (*PublicAccessBlockConfiguration) SetBlockPublicPolicy(v bool) *PublicAccessBlockConfiguration
func (*PublicAccessBlockConfiguration) SetIgnorePublicAcls(v bool) *PublicAccessBlockConfiguration
func (*PublicAccessBlockConfiguration) SetRestrictPublicBuckets(v bool) *PublicAccessBlockConfiguration
func (PublicAccessBlockConfiguration) String() string
type PutBucketAccelerateConfigurationInput struct { AccelerateConfiguration *AccelerateConfiguration; Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string }
func (*PutBucketAccelerateConfigurationInput) SetAccelerateConfiguration(v *AccelerateConfiguration) *PutBucketAccelerateConfigurationInput
func (*PutBucketAccelerateConfigurationInput) SetBucket(v string) *PutBucketAccelerateConfigurationInput
func (*PutBucketAccelerateConfigurationInput) SetChecksumAlgorithm(v string) *PutBucketAccelerateConfigurationInput
func (*PutBucketAccelerateConfigurationInput) SetExpectedBucketOwner(v string) *PutBucketAccelerateConfigurationInput
func (*PutBucketAccelerateConfigurationInput) Validate() error
func (PutBucketAccelerateConfigurationInput) String() string
type PutBucketAccelerateConfigurationOutput struct{}
func (PutBucketAccelerateConfigurationOutput) String() string
type PutBucketAclInput struct { ACL *string; AccessControlPolicy *AccessControlPolicy; Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWrite *string; GrantWriteACP *string }
func (*PutBucketAclInput) SetACL(v string) *PutBucketAclInput
func (*PutBucketAclInput) SetAccessControlPolicy(v *AccessControlPolicy) *PutBucketAclInput
func (*PutBucketAclInput) SetBucket(v string) *PutBucketAclInput
func (*PutBucketAclInput) SetChecksumAlgorithm(v string) *PutBucketAclInput
func (*PutBucketAclInput) SetExpectedBucketOwner(v string) *PutBucketAclInput
func (*PutBucketAclInput) SetGrantFullControl(v string) *PutBucketAclInput
func (*PutBucketAclInput) SetGrantRead(v string) *PutBucketAclInput
func (*PutBucketAclInput) SetGrantReadACP(v string) *PutBucketAclInput
func (*PutBucketAclInput) SetGrantWrite(v string) *PutBucketAclInput
func (*PutBucketAclInput) SetGrantWriteACP(v string) *PutBucketAclInput
func (*PutBucketAclInput) Validate() error
func (PutBucketAclInput) String() string
type PutBucketAclOutput struct{}
func (PutBucketAclOutput) String() string
type PutBucketAnalyticsConfigurationInput struct { AnalyticsConfiguration *AnalyticsConfiguration; Bucket *string; ExpectedBucketOwner *string; Id *string }
func (*PutBucketAnalyticsConfigurationInput) SetAnalyticsConfiguration(v *AnalyticsConfiguration) *PutBucketAnalyticsConfigurationInput
func (*PutBucketAnalyticsConfigurationInput) SetBucket(v string) *PutBucketAnalyticsConfigurationInput
func (*PutBucketAnalyticsConfigurationInput) SetExpectedBucketOwner(v string) *PutBucketAnalyticsConfigurationInput
func (*PutBucketAnalyticsConfigurationInput) SetId(v string) *PutBucketAnalyticsConfigurationInput
func (*PutBucketAnalyticsConfigurationInput) Validate() error
func (PutBucketAnalyticsConfigurationInput) String() string
type PutBucketAnalyticsConfigurationOutput struct{}
func (PutBucketAnalyticsConfigurationOutput) String() string
type PutBucketCorsInput struct { Bucket *string; CORSConfiguration *CORSConfiguration; ChecksumAlgorithm *string; ExpectedBucketOwner *string }
func (*PutBucketCorsInput) SetBucket(v string) *PutBucketCorsInput
func (*PutBucketCorsInput) SetCORSConfiguration(v *CORSConfiguration) *PutBucketCorsInput
func (*PutBucketCorsInput) SetChecksumAlgorithm(v string) *PutBucketCorsInput
func (*PutBucketCorsInput) SetExpectedBucketOwner(v string) *PutBucketCorsInput
func (*PutBucketCorsInput) Validate() error
func (PutBucketCorsInput) String() string
type PutBucketCorsOutput struct{}
func (PutBucketCorsOutput) String() string
type PutBucketEncryptionInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; ServerSideEncryptionConfiguration *ServerSideEncryptionConfiguration }
func (*PutBucketEncryptionInput) SetBucket(v string) *PutBucketEncryptionInput
func (*PutBucketEncryptionInput) SetChecksumAlgorithm(v string) *PutBucketEncryptionInput
func (*PutBucketEncryptionInput) SetExpectedBucketOwner(v string) *PutBucketEncryptionInput
func (*PutBucketEncryptionInput) SetServerSideEncryptionConfiguration(v *ServerSideEncryptionConfiguration) *PutBucketEncryptionInput
func (*PutBucketEncryptionInput) Validate() error
func (PutBucketEncryptionInput) String() string
type PutBucketEncryptionOutput struct{}
func (PutBucketEncryptionOutput) String() string
type PutBucketIntelligentTieringConfigurationInput struct { Bucket *string; Id *string; IntelligentTieringConfiguration *IntelligentTieringConfiguration }
func (*PutBucketIntelligentTieringConfigurationInput) SetBucket(v string) *PutBucketIntelligentTieringConfigurationInput
func (*PutBucketIntelligentTieringConfigurationInput) SetId(v string) *PutBucketIntelligentTieringConfigurationInput
func (*PutBucketIntelligentTieringConfigurationInput) SetIntelligentTieringConfiguration(v *IntelligentTieringConfiguration) *PutBucketIntelligentTieringConfigurationInput
func (*PutBucketIntelligentTieringConfigurationInput) Validate() error
func (PutBucketIntelligentTieringConfigurationInput) String() string
type PutBucketIntelligentTieringConfigurationOutput struct{}
func (PutBucketIntelligentTieringConfigurationOutput) String() string
type PutBucketInventoryConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string; Id *string; InventoryConfiguration *InventoryConfiguration }
func (*PutBucketInventoryConfigurationInput) SetBucket(v string) *PutBucketInventoryConfigurationInput
func (*PutBucketInventoryConfigurationInput) SetExpectedBucketOwner(v string) *PutBucketInventoryConfigurationInput
func (*PutBucketInventoryConfigurationInput) SetId(v string) *PutBucketInventoryConfigurationInput
func (*PutBucketInventoryConfigurationInput) SetInventoryConfiguration(v *InventoryConfiguration) *PutBucketInventoryConfigurationInput
func (*PutBucketInventoryConfigurationInput) Validate() error
func (PutBucketInventoryConfigurationInput) String() string
type PutBucketInventoryConfigurationOutput struct{}
func (PutBucketInventoryConfigurationOutput) String() string
type PutBucketLifecycleConfigurationInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; LifecycleConfiguration *BucketLifecycleConfiguration }
func (*PutBucketLifecycleConfigurationInput) SetBucket(v string) *PutBucketLifecycleConfigurationInput
func (*PutBucketLifecycleConfigurationInput) SetChecksumAlgorithm(v string) *PutBucketLifecycleConfigurationInput
func (*PutBucketLifecycleConfigurationInput) SetExpectedBucketOwner(v string) *PutBucketLifecycleConfigurationInput
func (*PutBucketLifecycleConfigurationInput) SetLifecycleConfiguration(v *BucketLifecycleConfiguration) *PutBucketLifecycleConfigurationInput
func (*PutBucketLifecycleConfigurationInput) Validate() error
func (PutBucketLifecycleConfigurationInput) String() string
type PutBucketLifecycleConfigurationOutput struct{}
func (PutBucketLifecycleConfigurationOutput) String() string
type PutBucketLifecycleInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; LifecycleConfiguration *LifecycleConfiguration }
func (*PutBucketLifecycleInput) SetBucket(v string) *PutBucketLifecycleInput
func (*PutBucketLifecycleInput) SetChecksumAlgorithm(v string) *PutBucketLifecycleInput
func (*PutBucketLifecycleInput) SetExpectedBucketOwner(v string) *PutBucketLifecycleInput
func (*PutBucketLifecycleInput) SetLifecycleConfiguration(v *LifecycleConfiguration) *PutBucketLifecycleInput
func (*PutBucketLifecycleInput) Validate() error
func (PutBucketLifecycleInput) String() string
type PutBucketLifecycleOutput struct{}
func (PutBucketLifecycleOutput) String() string
type PutBucketLoggingInput struct { Bucket *string; BucketLoggingStatus *BucketLoggingStatus; ChecksumAlgorithm *string; ExpectedBucketOwner *string }
func (*PutBucketLoggingInput) SetBucket(v string) *PutBucketLoggingInput
func (*PutBucketLoggingInput) SetBucketLoggingStatus(v *BucketLoggingStatus) *PutBucketLoggingInput
func (*PutBucketLoggingInput) SetChecksumAlgorithm(v string) *PutBucketLoggingInput
func (*PutBucketLoggingInput) SetExpectedBucketOwner(v string) *PutBucketLoggingInput
func (*PutBucketLoggingInput) Validate() error
func (PutBucketLoggingInput) String() string
type PutBucketLoggingOutput struct{}
func (PutBucketLoggingOutput) String() string
type PutBucketMetricsConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string; Id *string; MetricsConfiguration *MetricsConfiguration }
func (*PutBucketMetricsConfigurationInput) SetBucket(v string) *PutBucketMetricsConfigurationInput
func (*PutBucketMetricsConfigurationInput) SetExpectedBucketOwner(v string) *PutBucketMetricsConfigurationInput
func (*PutBucketMetricsConfigurationInput) SetId(v string) *PutBucketMetricsConfigurationInput
func (*PutBucketMetricsConfigurationInput) SetMetricsConfiguration(v *MetricsConfiguration) *PutBucketMetricsConfigurationInput
func (*PutBucketMetricsConfigurationInput) Validate() error
func (PutBucketMetricsConfigurationInput) String() string
type PutBucketMetricsConfigurationOutput struct{}
func (PutBucketMetricsConfigurationOutput) String() string
type PutBucketNotificationConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string; NotificationConfiguration *NotificationConfiguration; SkipDestinationValidation *bool }
func (*PutBucketNotificationConfigurationInput) SetBucket(v string) *PutBucketNotificationConfigurationInput
func (*PutBucketNotificationConfigurationInput) SetExpectedBucketOwner(v string) *PutBucketNotificationConfigurationInput
func (*PutBucketNotificationConfigurationInput) SetNotificationConfiguration(v *NotificationConfiguration) *PutBucketNotificationConfigurationInput
func (*PutBucketNotificationConfigurationInput) SetSkipDestinationValidation(v bool) *PutBucketNotificationConfigurationInput
func (*PutBucketNotificationConfigurationInput) Validate() error
func (PutBucketNotificationConfigurationInput) String() string
type PutBucketNotificationConfigurationOutput struct{}
func (PutBucketNotificationConfigurationOutput) String() string
type PutBucketNotificationInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; NotificationConfiguration *NotificationConfigurationDeprecated }
func (*PutBucketNotificationInput) SetBucket(v string) *PutBucketNotificationInput
func (*PutBucketNotificationInput) SetChecksumAlgorithm(v string) *PutBucketNotificationInput
func (*PutBucketNotificationInput) SetExpectedBucketOwner(v string) *PutBucketNotificationInput
func (*PutBucketNotificationInput) SetNotificationConfiguration(v *NotificationConfigurationDeprecated) *PutBucketNotificationInput
func (*PutBucketNotificationInput) Validate() error
func (PutBucketNotificationInput) String() string
type PutBucketNotificationOutput struct{}
func (PutBucketNotificationOutput) String() string
type PutBucketOwnershipControlsInput struct { Bucket *string; ExpectedBucketOwner *string; OwnershipControls *OwnershipControls }
func (*PutBucketOwnershipControlsInput) SetBucket(v string) *PutBucketOwnershipControlsInput
func (*PutBucketOwnershipControlsInput) SetExpectedBucketOwner(v string) *PutBucketOwnershipControlsInput
func (*PutBucketOwnershipControlsInput) SetOwnershipControls(v *OwnershipControls) *PutBucketOwnershipControlsInput
func (*PutBucketOwnershipControlsInput) Validate() error
func (PutBucketOwnershipControlsInput) String() string
type PutBucketOwnershipControlsOutput struct{}
func (PutBucketOwnershipControlsOutput) String() string
type PutBucketPolicyInput struct { Bucket *string; ChecksumAlgorithm *string; ConfirmRemoveSelfBucketAccess *bool; ExpectedBucketOwner *string; Policy *string }
func (*PutBucketPolicyInput) SetBucket(v string) *PutBucketPolicyInput
func (*PutBucketPolicyInput) SetChecksumAlgorithm(v string) *PutBucketPolicyInput
func (*PutBucketPolicyInput) SetConfirmRemoveSelfBucketAccess(v bool) *PutBucketPolicyInput
func (*PutBucketPolicyInput) SetExpectedBucketOwner(v string) *PutBucketPolicyInput
func (*PutBucketPolicyInput) SetPolicy(v string) *PutBucketPolicyInput
func (*PutBucketPolicyInput) Validate() error
func (PutBucketPolicyInput) String() string
type PutBucketPolicyOutput struct{}
func (PutBucketPolicyOutput) String() string
type PutBucketReplicationInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; ReplicationConfiguration *ReplicationConfiguration; Token *string }
func (*PutBucketReplicationInput) SetBucket(v string) *PutBucketReplicationInput
func (*PutBucketReplicationInput) SetChecksumAlgorithm(v string) *PutBucketReplicationInput
func (*PutBucketReplicationInput) SetExpectedBucketOwner(v string) *PutBucketReplicationInput
func (*PutBucketReplicationInput) SetReplicationConfiguration(v *ReplicationConfiguration) *PutBucketReplicationInput
func (*PutBucketReplicationInput) SetToken(v string) *PutBucketReplicationInput
func (*PutBucketReplicationInput) Validate() error
func (PutBucketReplicationInput) String() string
type PutBucketReplicationOutput struct{}
func (PutBucketReplicationOutput) String() string
type PutBucketRequestPaymentInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; RequestPaymentConfiguration *RequestPaymentConfiguration }
func (*PutBucketRequestPaymentInput) SetBucket(v string) *PutBucketRequestPaymentInput
func (*PutBucketRequestPaymentInput) SetChecksumAlgorithm(v string) *PutBucketRequestPaymentInput
func (*PutBucketRequestPaymentInput) SetExpectedBucketOwner(v string) *PutBucketRequestPaymentInput
func (*PutBucketRequestPaymentInput) SetRequestPaymentConfiguration(v *RequestPaymentConfiguration) *PutBucketRequestPaymentInput
func (*PutBucketRequestPaymentInput) Validate() error
func (PutBucketRequestPaymentInput) String() string
type PutBucketRequestPaymentOutput struct{}
func (PutBucketRequestPaymentOutput) String() string
type PutBucketTaggingInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; Tagging *Tagging }
func (*PutBucketTaggingInput) SetBucket(v string) *PutBucketTaggingInput
func (*PutBucketTaggingInput) SetChecksumAlgorithm(v string) *PutBucketTaggingInput
func (*PutBucketTaggingInput) SetExpectedBucketOwner(v string) *PutBucketTaggingInput
func (*PutBucketTaggingInput) SetTagging(v *Tagging) *PutBucketTaggingInput
func (*PutBucketTaggingInput) Validate() error
func (PutBucketTaggingInput) String() string
type PutBucketTaggingOutput struct{}
func (PutBucketTaggingOutput) String() string
type PutBucketVersioningInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; MFA *string; VersioningConfiguration *VersioningConfiguration }
func (*PutBucketVersioningInput) SetBucket(v string) *PutBucketVersioningInput
func (*PutBucketVersioningInput) SetChecksumAlgorithm(v string) *PutBucketVersioningInput
func (*PutBucketVersioningInput) SetExpectedBucketOwner(v string) *PutBucketVersioningInput
func (*PutBucketVersioningInput) SetMFA(v string) *PutBucketVersioningInput
func (*PutBucketVersioningInput) SetVersioningConfiguration(v *VersioningConfiguration) *PutBucketVersioningInput
func (*PutBucketVersioningInput) Validate() error
func (PutBucketVersioningInput) String() string
type PutBucketVersioningOutput struct{}
func (PutBucketVersioningOutput) String() string
type PutBucketWebsiteInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; WebsiteConfiguration *WebsiteConfiguration }
func (*PutBucketWebsiteInput) SetBucket(v string) *PutBucketWebsiteInput
func (*PutBucketWebsiteInput) SetChecksumAlgorithm(v string) *PutBucketWebsiteInput
func (*PutBucketWebsiteInput) SetExpectedBucketOwner(v string) *PutBucketWebsiteInput
func (*PutBucketWebsiteInput) SetWebsiteConfiguration(v *WebsiteConfiguration) *PutBucketWebsiteInput
func (*PutBucketWebsiteInput) Validate() error
func (PutBucketWebsiteInput) String() string
type PutBucketWebsiteOutput struct{}
func (PutBucketWebsiteOutput) String() string
type PutObjectAclInput struct { ACL *string; AccessControlPolicy *AccessControlPolicy; Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWrite *string; GrantWriteACP *string; Key *string; RequestPayer *string; VersionId *string }
func (*PutObjectAclInput) SetACL(v string) *PutObjectAclInput
func (*PutObjectAclInput) SetAccessControlPolicy(v *AccessControlPolicy) *PutObjectAclInput
func (*PutObjectAclInput) SetBucket(v string) *PutObjectAclInput
func (*PutObjectAclInput) SetChecksumAlgorithm(v string) *PutObjectAclInput
func (*PutObjectAclInput) SetExpectedBucketOwner(v string) *PutObjectAclInput
func (*PutObjectAclInput) SetGrantFullControl(v string) *PutObjectAclInput
func (*PutObjectAclInput) SetGrantRead(v string) *PutObjectAclInput
func (*PutObjectAclInput) SetGrantReadACP(v string) *PutObjectAclInput
func (*PutObjectAclInput) SetGrantWrite(v string) *PutObjectAclInput
func (*PutObjectAclInput) SetGrantWriteACP(v string) *PutObjectAclInput
func (*PutObjectAclInput) SetKey(v string) *PutObjectAclInput
func (*PutObjectAclInput) SetRequestPayer(v string) *PutObjectAclInput
func (*PutObjectAclInput) SetVersionId(v string) *PutObjectAclInput
func (*PutObjectAclInput) Validate() error
func (PutObjectAclInput) String() string
type PutObjectAclOutput struct { RequestCharged *string }
func (*PutObjectAclOutput) SetRequestCharged(v string) *PutObjectAclOutput
func (PutObjectAclOutput) String() string
type PutObjectInput struct { ACL *string; Body io.ReadSeeker; Bucket *string; BucketKeyEnabled *bool; CacheControl *string; ChecksumAlgorithm *string; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentLength *int64; ContentMD5 *string; ContentType *string; ExpectedBucketOwner *string; Expires *time.Time; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWriteACP *string; Key *string; Metadata map[string]*string; ObjectLockLegalHoldStatus *string; ObjectLockMode *string; ObjectLockRetainUntilDate *time.Time; RequestPayer *string; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption *string; StorageClass *string; Tagging *string; WebsiteRedirectLocation *string }
func (*PutObjectInput) SetACL(v string) *PutObjectInput
func (*PutObjectInput) SetBody(v io.ReadSeeker) *PutObjectInput
func (*PutObjectInput) SetBucket(v string) *PutObjectInput
func (*PutObjectInput) SetBucketKeyEnabled(v bool) *PutObjectInput
func (*PutObjectInput) SetCacheControl(v string) *PutObjectInput
func (*PutObjectInput) SetChecksumAlgorithm(v string) *PutObjectInput
func (*PutObjectInput) SetChecksumCRC32(v string) *PutObjectInput
func (*PutObjectInput) SetChecksumCRC32C(v string) *PutObjectInput
func (*PutObjectInput) SetChecksumSHA1(v string) *PutObjectInput
func (*PutObjectInput) SetChecksumSHA256(v string) *PutObjectInput
func (*PutObjectInput) SetContentDisposition(v string) *PutObjectInput
func (*PutObjectInput) SetContentEncoding(v string) *PutObjectInput
func (*PutObjectInput) SetContentLanguage(v string) *PutObjectInput
func (*PutObjectInput) SetContentLength(v int64) *PutObjectInput
func (*PutObjectInput) SetContentMD5(v string) *PutObjectInput
func (*PutObjectInput) SetContentType(v string) *PutObjectInput
func (*PutObjectInput) SetExpectedBucketOwner(v string) *PutObjectInput
func (*PutObjectInput) SetExpires(v time.Time) *PutObjectInput
func (*PutObjectInput) SetGrantFullControl(v string) *PutObjectInput
func (*PutObjectInput) SetGrantRead(v string) *PutObjectInput
func (*PutObjectInput) SetGrantReadACP(v string) *PutObjectInput
func (*PutObjectInput) SetGrantWriteACP(v string) *PutObjectInput
func (*PutObjectInput) SetKey(v string) *PutObjectInput
func (*PutObjectInput) SetMetadata(v map[string]*string) *PutObjectInput
func (*PutObjectInput) SetObjectLockLegalHoldStatus(v string) *PutObjectInput
func (*PutObjectInput) SetObjectLockMode(v string) *PutObjectInput
func (*PutObjectInput) SetObjectLockRetainUntilDate(v time.Time) *PutObjectInput
func (*PutObjectInput) SetRequestPayer(v string) *PutObjectInput
func (*PutObjectInput) SetSSECustomerAlgorithm(v string) *PutObjectInput
func (*PutObjectInput) SetSSECustomerKey(v string) *PutObjectInput
func (*PutObjectInput) SetSSECustomerKeyMD5(v string) *PutObjectInput
func (*PutObjectInput) SetSSEKMSEncryptionContext(v string) *PutObjectInput
func (*PutObjectInput) SetSSEKMSKeyId(v string) *PutObjectInput
func (*PutObjectInput) SetServerSideEncryption(v string) *PutObjectInput
func (*PutObjectInput) SetStorageClass(v string) *PutObjectInput
func (*PutObjectInput) SetTagging(v string) *PutObjectInput
func (*PutObjectInput) SetWebsiteRedirectLocation(v string) *PutObjectInput
func (*PutObjectInput) Validate() error
func (PutObjectInput) String() string
type PutObjectLegalHoldInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; Key *string; LegalHold *ObjectLockLegalHold; RequestPayer *string; VersionId *string }
func (*PutObjectLegalHoldInput) SetBucket(v string) *PutObjectLegalHoldInput
func (*PutObjectLegalHoldInput) SetChecksumAlgorithm(v string) *PutObjectLegalHoldInput
func (*PutObjectLegalHoldInput) SetExpectedBucketOwner(v string) *PutObjectLegalHoldInput
func (*PutObjectLegalHoldInput) SetKey(v string) *PutObjectLegalHoldInput
func (*PutObjectLegalHoldInput) SetLegalHold(v *ObjectLockLegalHold) *PutObjectLegalHoldInput
func (*PutObjectLegalHoldInput) SetRequestPayer(v string) *PutObjectLegalHoldInput
func (*PutObjectLegalHoldInput) SetVersionId(v string) *PutObjectLegalHoldInput
func (*PutObjectLegalHoldInput) Validate() error
func (PutObjectLegalHoldInput) String() string
type PutObjectLegalHoldOutput struct { RequestCharged *string }
func (*PutObjectLegalHoldOutput) SetRequestCharged(v string) *PutObjectLegalHoldOutput
func (PutObjectLegalHoldOutput) String() string
type PutObjectLockConfigurationInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; ObjectLockConfiguration *ObjectLockConfiguration; RequestPayer *string; Token *string }
func (*PutObjectLockConfigurationInput) SetBucket(v string) *PutObjectLockConfigurationInput
func (*PutObjectLockConfigurationInput) SetChecksumAlgorithm(v string) *PutObjectLockConfigurationInput
func (*PutObjectLockConfigurationInput) SetExpectedBucketOwner(v string) *PutObjectLockConfigurationInput
func (*PutObjectLockConfigurationInput) SetObjectLockConfiguration(v *ObjectLockConfiguration) *PutObjectLockConfigurationInput
func (*PutObjectLockConfigurationInput) SetRequestPayer(v string) *PutObjectLockConfigurationInput
func (*PutObjectLockConfigurationInput) SetToken(v string) *PutObjectLockConfigurationInput
func (*PutObjectLockConfigurationInput) Validate() error
func (PutObjectLockConfigurationInput) String() string
type PutObjectLockConfigurationOutput struct { RequestCharged *string }
func (*PutObjectLockConfigurationOutput) SetRequestCharged(v string) *PutObjectLockConfigurationOutput
func (PutObjectLockConfigurationOutput) String() string
type PutObjectOutput struct { BucketKeyEnabled *bool; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ETag *string; Expiration *string; RequestCharged *string; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption *string; VersionId *string }
func (*PutObjectOutput) SetBucketKeyEnabled(v bool) *PutObjectOutput
func (*PutObjectOutput) SetChecksumCRC32(v string) *PutObjectOutput
func (*PutObjectOutput) SetChecksumCRC32C(v string) *PutObjectOutput
func (*PutObjectOutput) SetChecksumSHA1(v string) *PutObjectOutput
func (*PutObjectOutput) SetChecksumSHA256(v string) *PutObjectOutput
func (*PutObjectOutput) SetETag(v string) *PutObjectOutput
func (*PutObjectOutput) SetExpiration(v string) *PutObjectOutput
func (*PutObjectOutput) SetRequestCharged(v string) *PutObjectOutput
func (*PutObjectOutput) SetSSECustomerAlgorithm(v string) *PutObjectOutput
func (*PutObjectOutput) SetSSECustomerKeyMD5(v string) *PutObjectOutput
func (*PutObjectOutput) SetSSEKMSEncryptionContext(v string) *PutObjectOutput
func (*PutObjectOutput) SetSSEKMSKeyId(v string) *PutObjectOutput
func (*PutObjectOutput) SetServerSideEncryption(v string) *PutObjectOutput
func (*PutObjectOutput) SetVersionId(v string) *PutObjectOutput
func (PutObjectOutput) String() string
type PutObjectRetentionInput struct { Bucket *string; BypassGovernanceRetention *bool; ChecksumAlgorithm *string; ExpectedBucketOwner *string; Key *string; RequestPayer *string; Retention *ObjectLockRetention; VersionId *string }
func (*PutObjectRetentionInput) SetBucket(v string) *PutObjectRetentionInput
func (*PutObjectRetentionInput) SetBypassGovernanceRetention(v bool) *PutObjectRetentionInput
func (*PutObjectRetentionInput) SetChecksumAlgorithm(v string) *PutObjectRetentionInput
func (*PutObjectRetentionInput) SetExpectedBucketOwner(v string) *PutObjectRetentionInput
func (*PutObjectRetentionInput) SetKey(v string) *PutObjectRetentionInput
func (*PutObjectRetentionInput) SetRequestPayer(v string) *PutObjectRetentionInput
func (*PutObjectRetentionInput) SetRetention(v *ObjectLockRetention) *PutObjectRetentionInput
func (*PutObjectRetentionInput) SetVersionId(v string) *PutObjectRetentionInput
func (*PutObjectRetentionInput) Validate() error
func (PutObjectRetentionInput) String() string
type PutObjectRetentionOutput struct { RequestCharged *string }
func (*PutObjectRetentionOutput) SetRequestCharged(v string) *PutObjectRetentionOutput
func (PutObjectRetentionOutput) String() string
type PutObjectTaggingInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; Key *string; RequestPayer *string; Tagging *Tagging; VersionId *string }
func (*PutObjectTaggingInput) SetBucket(v string) *PutObjectTaggingInput
func (*PutObjectTaggingInput) SetChecksumAlgorithm(v string) *PutObjectTaggingInput
func (*PutObjectTaggingInput) SetExpectedBucketOwner(v string) *PutObjectTaggingInput
func (*PutObjectTaggingInput) SetKey(v string) *PutObjectTaggingInput
func (*PutObjectTaggingInput) SetRequestPayer(v string) *PutObjectTaggingInput
func (*PutObjectTaggingInput) SetTagging(v *Tagging) *PutObjectTaggingInput
func (*PutObjectTaggingInput) SetVersionId(v string) *PutObjectTaggingInput
func (*PutObjectTaggingInput) Validate() error
func (PutObjectTaggingInput) String() string
type PutObjectTaggingOutput struct { VersionId *string }
func (*PutObjectTaggingOutput) SetVersionId(v string) *PutObjectTaggingOutput
func (PutObjectTaggingOutput) String() string
type PutPublicAccessBlockInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; PublicAccessBlockConfiguration *PublicAccessBlockConfiguration }
func (*PutPublicAccessBlockInput) SetBucket(v string) *PutPublicAccessBlockInput
func (*PutPublicAccessBlockInput) SetChecksumAlgorithm(v string) *PutPublicAccessBlockInput
func (*PutPublicAccessBlockInput) SetExpectedBucketOwner(v string) *PutPublicAccessBlockInput
func (*PutPublicAccessBlockInput) SetPublicAccessBlockConfiguration(v *PublicAccessBlockConfiguration) *PutPublicAccessBlockInput
func (*PutPublicAccessBlockInput) Validate() error
func (PutPublicAccessBlockInput) String() string
type PutPublicAccessBlockOutput struct{}
func (PutPublicAccessBlockOutput) String() string
type QueueConfiguration struct { Events []*string; Filter *NotificationConfigurationFilter; Id *string; QueueArn *string }
func (*QueueConfiguration) SetEvents(v []*string) *QueueConfiguration
func (*QueueConfiguration) SetFilter(v *NotificationConfigurationFilter) *QueueConfiguration
func (*QueueConfiguration) SetId(v string) *QueueConfiguration
func (*QueueConfiguration) SetQueueArn(v string) *QueueConfiguration
func (*QueueConfiguration) Validate() error
func (QueueConfiguration) String() string
type QueueConfigurationDeprecated struct { Event *string; Events []*string; Id *string; Queue *string }
func (*QueueConfigurationDeprecated) SetEvent(v string) *QueueConfigurationDeprecated
func (*QueueConfigurationDeprecated) SetEvents(v []*string) *QueueConfigurationDeprecated
func (*QueueConfigurationDeprecated) SetId(v string) *QueueConfigurationDeprecated
func (*QueueConfigurationDeprecated) SetQueue(v string) *QueueConfigurationDeprecated
func (QueueConfigurationDeprecated) String() string
type RecordsEvent struct { Payload []byte }
func (*RecordsEvent) MarshalEvent(pm protocol.PayloadMarshaler) (msg eventstream.Message, err error)
func (*RecordsEvent) SetPayload(v []byte) *RecordsEvent
func (*RecordsEvent) UnmarshalEvent(payloadUnmarshaler protocol.PayloadUnmarshaler, msg eventstream.Message) error
func (RecordsEvent) String() string
type Redirect struct { HostName *string; HttpRedirectCode *string; Protocol *string; ReplaceKeyPrefixWith *string; ReplaceKeyWith *string }
func (*Redirect) SetHostName(v string) *Redirect
func (*Redirect) SetHttpRedirectCode(v string) *Redirect
func (*Redirect) SetProtocol(v string) *Redirect
func (*Redirect) SetReplaceKeyPrefixWith(v string) *Redirect
func (*Redirect) SetReplaceKeyWith(v string) *Redirect
func (Redirect) String() string
type RedirectAllRequestsTo struct { HostName *string; Protocol *string }
func (*RedirectAllRequestsTo) SetHostName(v string) *RedirectAllRequestsTo
func (*RedirectAllRequestsTo) SetProtocol(v string) *RedirectAllRequestsTo
func (*RedirectAllRequestsTo) Validate() error
func (RedirectAllRequestsTo) String() string
type ReplicaModifications struct { Status *string }
func (*ReplicaModifications) SetStatus(v string) *ReplicaModifications
func (*ReplicaModifications) Validate() error
func (ReplicaModifications) String() string
type ReplicationConfiguration struct { Role *string; Rules []*ReplicationRule }
func (*ReplicationConfiguration) SetRole(v string) *ReplicationConfiguration
func (*ReplicationConfiguration) SetRules(v []*ReplicationRule) *ReplicationConfiguration
func (*ReplicationConfiguration) Validate() error
func (ReplicationConfiguration) String() string
type ReplicationRule struct { DeleteMarkerReplication *DeleteMarkerReplication; Destination *Destination; ExistingObjectReplication *ExistingObjectReplication; Filter *ReplicationRuleFilter; ID *string; Prefix *string; Priority *int64; SourceSelectionCriteria *SourceSelectionCriteria; Status *string }
func (*ReplicationRule) SetDeleteMarkerReplication(v *DeleteMarkerReplication) *ReplicationRule
func (*ReplicationRule) SetDestination(v *Destination) *ReplicationRule
func (*ReplicationRule) SetExistingObjectReplication(v *ExistingObjectReplication) *ReplicationRule
func (*ReplicationRule) SetFilter(v *ReplicationRuleFilter) *ReplicationRule
func (*ReplicationRule) SetID(v string) *ReplicationRule
func (*ReplicationRule) SetPrefix(v string) *ReplicationRule
func (*ReplicationRule) SetPriority(v int64) *ReplicationRule
func (*ReplicationRule) SetSourceSelectionCriteria(v *SourceSelectionCriteria) *ReplicationRule
func (*ReplicationRule) SetStatus(v string) *ReplicationRule
func (*ReplicationRule) Validate() error
func (ReplicationRule) String() string
type ReplicationRuleAndOperator struct { Prefix *string; Tags []*Tag }
func (*ReplicationRuleAndOperator) SetPrefix(v string) *ReplicationRuleAndOperator
func (*ReplicationRuleAndOperator) SetTags(v []*Tag) *ReplicationRuleAndOperator
func (*ReplicationRuleAndOperator) Validate() error
func (ReplicationRuleAndOperator) String() string
type ReplicationRuleFilter struct { And *ReplicationRuleAndOperator; Prefix *string; Tag *Tag }
func (*ReplicationRuleFilter) SetAnd(v *ReplicationRuleAndOperator) *ReplicationRuleFilter
func (*ReplicationRuleFilter) SetPrefix(v string) *ReplicationRuleFilter
func (*ReplicationRuleFilter) SetTag(v *Tag) *ReplicationRuleFilter
func (*ReplicationRuleFilter) Validate() error
func (ReplicationRuleFilter) String() string
type ReplicationTime struct { Status *string; Time *ReplicationTimeValue }
func (*ReplicationTime) SetStatus(v string) *ReplicationTime
func (*ReplicationTime) SetTime(v *ReplicationTimeValue) *ReplicationTime
func (*ReplicationTime) Validate() error
func (ReplicationTime) String() string
type ReplicationTimeValue struct { Minutes *int64 }
func (*ReplicationTimeValue) SetMinutes(v int64) *ReplicationTimeValue
func (ReplicationTimeValue) String() string
type RequestFailure interface { awserr.RequestFailure; HostID() string }
type RequestPaymentConfiguration struct { Payer *string }
func (*RequestPaymentConfiguration) SetPayer(v string) *RequestPaymentConfiguration
func (*RequestPaymentConfiguration) Validate() error
func (RequestPaymentConfiguration) String() string
type RequestProgress struct { Enabled *bool }
func (*RequestProgress) SetEnabled(v bool) *RequestProgress
func (RequestProgress) String() string
type RestoreObjectInput struct { Bucket *string; ChecksumAlgorithm *string; ExpectedBucketOwner *string; Key *string; RequestPayer *string; RestoreRequest *RestoreRequest; VersionId *string }
func (*RestoreObjectInput) SetBucket(v string) *RestoreObjectInput
func (*RestoreObjectInput) SetChecksumAlgorithm(v string) *RestoreObjectInput
func (*RestoreObjectInput) SetExpectedBucketOwner(v string) *RestoreObjectInput
func (*RestoreObjectInput) SetKey(v string) *RestoreObjectInput
func (*RestoreObjectInput) SetRequestPayer(v string) *RestoreObjectInput
func (*RestoreObjectInput) SetRestoreRequest(v *RestoreRequest) *RestoreObjectInput
func (*RestoreObjectInput) SetVersionId(v string) *RestoreObjectInput
func (*RestoreObjectInput) Validate() error
func (RestoreObjectInput) String() string
type RestoreObjectOutput struct { RequestCharged *string; RestoreOutputPath *string }
func (*RestoreObjectOutput) SetRequestCharged(v string) *RestoreObjectOutput
func (*RestoreObjectOutput) SetRestoreOutputPath(v string) *RestoreObjectOutput
func (RestoreObjectOutput) String() string
type RestoreRequest struct { Days *int64; Description *string; GlacierJobParameters *GlacierJobParameters; OutputLocation *OutputLocation; SelectParameters *SelectParameters; Tier *string; Type *string }
func (*RestoreRequest) SetDays(v int64) *RestoreRequest
func (*RestoreRequest) SetDescription(v string) *RestoreRequest
func (*RestoreRequest) SetGlacierJobParameters(v *GlacierJobParameters) *RestoreRequest
func (*RestoreRequest) SetOutputLocation(v *OutputLocation) *RestoreRequest
func (*RestoreRequest) SetSelectParameters(v *SelectParameters) *RestoreRequest
func (*RestoreRequest) SetTier(v string) *RestoreRequest
func (*RestoreRequest) SetType(v string) *RestoreRequest
func (*RestoreRequest) Validate() error
func (RestoreRequest) String() string
type RestoreStatus struct { IsRestoreInProgress *bool; RestoreExpiryDate *time.Time }
func (*RestoreStatus) SetIsRestoreInProgress(v bool) *RestoreStatus
func (*RestoreStatus) SetRestoreExpiryDate(v time.Time) *RestoreStatus
func (RestoreStatus) String() string
type RoutingRule struct { Condition *Condition; Redirect *Redirect }
func (*RoutingRule) SetCondition(v *Condition) *RoutingRule
func (*RoutingRule) SetRedirect(v *Redirect) *RoutingRule
func (*RoutingRule) Validate() error
func (RoutingRule) String() string
type Rule struct { AbortIncompleteMultipartUpload *AbortIncompleteMultipartUpload; Expiration *LifecycleExpiration; ID *string; NoncurrentVersionExpiration *NoncurrentVersionExpiration; NoncurrentVersionTransition *NoncurrentVersionTransition; Prefix *string; Status *string; Transition *Transition }
func (*Rule) SetAbortIncompleteMultipartUpload(v *AbortIncompleteMultipartUpload) *Rule
func (*Rule) SetExpiration(v *LifecycleExpiration) *Rule
func (*Rule) SetID(v string) *Rule
func (*Rule) SetNoncurrentVersionExpiration(v *NoncurrentVersionExpiration) *Rule
func (*Rule) SetNoncurrentVersionTransition(v *NoncurrentVersionTransition) *Rule
func (*Rule) SetPrefix(v string) *Rule
func (*Rule) SetStatus(v string) *Rule
func (*Rule) SetTransition(v *Transition) *Rule
func (*Rule) Validate() error
func (Rule) String() string
type S3 struct { *client.Client }
func (*S3) AbortMultipartUpload(input *AbortMultipartUploadInput) (*AbortMultipartUploadOutput, error)
func (*S3) AbortMultipartUploadRequest(input *AbortMultipartUploadInput) (req *request.Request, output *AbortMultipartUploadOutput)
func (*S3) AbortMultipartUploadWithContext(ctx aws.Context, input *AbortMultipartUploadInput, opts ...request.Option) (*AbortMultipartUploadOutput, error)
func (*S3) CompleteMultipartUpload(input *CompleteMultipartUploadInput) (*CompleteMultipartUploadOutput, error)
func (*S3) CompleteMultipartUploadRequest(input *CompleteMultipartUploadInput) (req *request.Request, output *CompleteMultipartUploadOutput)
func (*S3) CompleteMultipartUploadWithContext(ctx aws.Context, input *CompleteMultipartUploadInput, opts ...request.Option) (*CompleteMultipartUploadOutput, error)
func (*S3) CopyObject(input *CopyObjectInput) (*CopyObjectOutput, error)
func (*S3) CopyObjectRequest(input *CopyObjectInput) (req *request.Request, output *CopyObjectOutput)
func (*S3) CopyObjectWithContext(ctx aws.Context, input *CopyObjectInput, opts ...request.Option) (*CopyObjectOutput, error)
func (*S3) CreateBucket(input *CreateBucketInput) (*CreateBucketOutput, error)
func (*S3) CreateBucketRequest(input *CreateBucketInput) (req *request.Request, output *CreateBucketOutput)
func (*S3) CreateBucketWithContext(ctx aws.Context, input *CreateBucketInput, opts ...request.Option) (*CreateBucketOutput, error)
func (*S3) CreateMultipartUpload(input *CreateMultipartUploadInput) (*CreateMultipartUploadOutput, error)
func (*S3) CreateMultipartUploadRequest(input *CreateMultipartUploadInput) (req *request.Request, output *CreateMultipartUploadOutput)
func (*S3) CreateMultipartUploadWithContext(ctx aws.Context, input *CreateMultipartUploadInput, opts ...request.Option) (*CreateMultipartUploadOutput, error)
func (*S3) CreateSession(input *CreateSessionInput) (*CreateSessionOutput, error)
func (*S3) CreateSessionRequest(input *CreateSessionInput) (req *request.Request, output *CreateSessionOutput)
func (*S3) CreateSessionWithContext(ctx aws.Context, input *CreateSessionInput, opts ...request.Option) (*CreateSessionOutput, error)
func (*S3) DeleteBucket(input *DeleteBucketInput) (*DeleteBucketOutput, error)
func (*S3) DeleteBucketAnalyticsConfiguration(input *DeleteBucketAnalyticsConfigurationInput) (*DeleteBucketAnalyticsConfigurationOutput, error)
func (*S3) DeleteBucketAnalyticsConfigurationRequest(input *DeleteBucketAnalyticsConfigurationInput) (req *request.Request, output *DeleteBucketAnalyticsConfigurationOutput)
func (*S3) DeleteBucketAnalyticsConfigurationWithContext(ctx aws.Context, input *DeleteBucketAnalyticsConfigurationInput, opts ...request.Option) (*DeleteBucketAnalyticsConfigurationOutput, error)
func (*S3) DeleteBucketCors(input *DeleteBucketCorsInput) (*DeleteBucketCorsOutput, error)
func (*S3) DeleteBucketCorsRequest(input *DeleteBucketCorsInput) (req *request.Request, output *DeleteBucketCorsOutput)
func (*S3) DeleteBucketCorsWithContext(ctx aws.Context, input *DeleteBucketCorsInput, opts ...request.Option) (*DeleteBucketCorsOutput, error)
func (*S3) DeleteBucketEncryption(input *DeleteBucketEncryptionInput) (*DeleteBucketEncryptionOutput, error)
func (*S3) DeleteBucketEncryptionRequest(input *DeleteBucketEncryptionInput) (req *request.Request, output *DeleteBucketEncryptionOutput)
func (*S3) DeleteBucketEncryptionWithContext(ctx aws.Context, input *DeleteBucketEncryptionInput, opts ...request.Option) (*DeleteBucketEncryptionOutput, error)
func (*S3) DeleteBucketIntelligentTieringConfiguration(input *DeleteBucketIntelligentTieringConfigurationInput) (*DeleteBucketIntelligentTieringConfigurationOutput, error)
func (*S3) DeleteBucketIntelligentTieringConfigurationRequest(input *DeleteBucketIntelligentTieringConfigurationInput) (req *request.Request, output *DeleteBucketIntelligentTieringConfigurationOutput)
func (*S3) DeleteBucketIntelligentTieringConfigurationWithContext(ctx aws.Context, input *DeleteBucketIntelligentTieringConfigurationInput, opts ...request.Option) (*DeleteBucketIntelligentTieringConfigurationOutput, error)
func (*S3) DeleteBucketInventoryConfiguration(input *DeleteBucketInventoryConfigurationInput) (*DeleteBucketInventoryConfigurationOutput, error)
func (*S3) DeleteBucketInventoryConfigurationRequest(input *DeleteBucketInventoryConfigurationInput) (req *request.Request, output *DeleteBucketInventoryConfigurationOutput)
func (*S3) DeleteBucketInventoryConfigurationWithContext(ctx aws.Context, input *DeleteBucketInventoryConfigurationInput, opts ...request.Option) (*DeleteBucketInventoryConfigurationOutput, error)
func (*S3) DeleteBucketLifecycle(input *DeleteBucketLifecycleInput) (*DeleteBucketLifecycleOutput, error)
func (*S3) DeleteBucketLifecycleRequest(input *DeleteBucketLifecycleInput) (req *request.Request, output *DeleteBucketLifecycleOutput)
func (*S3) DeleteBucketLifecycleWithContext(ctx aws.Context, input *DeleteBucketLifecycleInput, opts ...request.Option) (*DeleteBucketLifecycleOutput, error)
func (*S3) DeleteBucketMetricsConfiguration(input *DeleteBucketMetricsConfigurationInput) (*DeleteBucketMetricsConfigurationOutput, error)
func (*S3) DeleteBucketMetricsConfigurationRequest(input *DeleteBucketMetricsConfigurationInput) (req *request.Request, output *DeleteBucketMetricsConfigurationOutput)
func (*S3) DeleteBucketMetricsConfigurationWithContext(ctx aws.Context, input *DeleteBucketMetricsConfigurationInput, opts ...request.Option) (*DeleteBucketMetricsConfigurationOutput, error)
func (*S3) DeleteBucketOwnershipControls(input *DeleteBucketOwnershipControlsInput) (*DeleteBucketOwnershipControlsOutput, error)
func (*S3) DeleteBucketOwnershipControlsRequest(input *DeleteBucketOwnershipControlsInput) (req *request.Request, output *DeleteBucketOwnershipControlsOutput)
func (*S3) DeleteBucketOwnershipControlsWithContext(ctx aws.Context, input *DeleteBucketOwnershipControlsInput, opts ...request.Option) (*DeleteBucketOwnershipControlsOutput, error)
func (*S3) DeleteBucketPolicy(input *DeleteBucketPolicyInput) (*DeleteBucketPolicyOutput, error)
func (*S3) DeleteBucketPolicyRequest(input *DeleteBucketPolicyInput) (req *request.Request, output *DeleteBucketPolicyOutput)
func (*S3) DeleteBucketPolicyWithContext(ctx aws.Context, input *DeleteBucketPolicyInput, opts ...request.Option) (*DeleteBucketPolicyOutput, error)
func (*S3) DeleteBucketReplication(input *DeleteBucketReplicationInput) (*DeleteBucketReplicationOutput, error)
func (*S3) DeleteBucketReplicationRequest(input *DeleteBucketReplicationInput) (req *request.Request, output *DeleteBucketReplicationOutput)
func (*S3) DeleteBucketReplicationWithContext(ctx aws.Context, input *DeleteBucketReplicationInput, opts ...request.Option) (*DeleteBucketReplicationOutput, error)
func (*S3) DeleteBucketRequest(input *DeleteBucketInput) (req *request.Request, output *DeleteBucketOutput)
func (*S3) DeleteBucketTagging(input *DeleteBucketTaggingInput) (*DeleteBucketTaggingOutput, error)
func (*S3) DeleteBucketTaggingRequest(input *DeleteBucketTaggingInput) (req *request.Request, output *DeleteBucketTaggingOutput)
func (*S3) DeleteBucketTaggingWithContext(ctx aws.Context, input *DeleteBucketTaggingInput, opts ...request.Option) (*DeleteBucketTaggingOutput, error)
func (*S3) DeleteBucketWebsite(input *DeleteBucketWebsiteInput) (*DeleteBucketWebsiteOutput, error)
func (*S3) DeleteBucketWebsiteRequest(input *DeleteBucketWebsiteInput) (req *request.Request, output *DeleteBucketWebsiteOutput)
func (*S3) DeleteBucketWebsiteWithContext(ctx aws.Context, input *DeleteBucketWebsiteInput, opts ...request.Option) (*DeleteBucketWebsiteOutput, error)
func (*S3) DeleteBucketWithContext(ctx aws.Context, input *DeleteBucketInput, opts ...request.Option) (*DeleteBucketOutput, error)
func (*S3) DeleteObject(input *DeleteObjectInput) (*DeleteObjectOutput, error)
func (*S3) DeleteObjectRequest(input *DeleteObjectInput) (req *request.Request, output *DeleteObjectOutput)
func (*S3) DeleteObjectTagging(input *DeleteObjectTaggingInput) (*DeleteObjectTaggingOutput, error)
func (*S3) DeleteObjectTaggingRequest(input *DeleteObjectTaggingInput) (req *request.Request, output *DeleteObjectTaggingOutput)
func (*S3) DeleteObjectTaggingWithContext(ctx aws.Context, input *DeleteObjectTaggingInput, opts ...request.Option) (*DeleteObjectTaggingOutput, error)
func (*S3) DeleteObjectWithContext(ctx aws.Context, input *DeleteObjectInput, opts ...request.Option) (*DeleteObjectOutput, error)
func (*S3) DeleteObjects(input *DeleteObjectsInput) (*DeleteObjectsOutput, error)
func (*S3) DeleteObjectsRequest(input *DeleteObjectsInput) (req *request.Request, output *DeleteObjectsOutput)
func (*S3) DeleteObjectsWithContext(ctx aws.Context, input *DeleteObjectsInput, opts ...request.Option) (*DeleteObjectsOutput, error)
func (*S3) DeletePublicAccessBlock(input *DeletePublicAccessBlockInput) (*DeletePublicAccessBlockOutput, error)
func (*S3) DeletePublicAccessBlockRequest(input *DeletePublicAccessBlockInput) (req *request.Request, output *DeletePublicAccessBlockOutput)
func (*S3) DeletePublicAccessBlockWithContext(ctx aws.Context, input *DeletePublicAccessBlockInput, opts ...request.Option) (*DeletePublicAccessBlockOutput, error)
func (*S3) GetBucketAccelerateConfiguration(input *GetBucketAccelerateConfigurationInput) (*GetBucketAccelerateConfigurationOutput, error)
func (*S3) GetBucketAccelerateConfigurationRequest(input *GetBucketAccelerateConfigurationInput) (req *request.Request, output *GetBucketAccelerateConfigurationOutput)
func (*S3) GetBucketAccelerateConfigurationWithContext(ctx aws.Context, input *GetBucketAccelerateConfigurationInput, opts ...request.Option) (*GetBucketAccelerateConfigurationOutput, error)
func (*S3) GetBucketAcl(input *GetBucketAclInput) (*GetBucketAclOutput, error)
func (*S3) GetBucketAclRequest(input *GetBucketAclInput) (req *request.Request, output *GetBucketAclOutput)
func (*S3) GetBucketAclWithContext(ctx aws.Context, input *GetBucketAclInput, opts ...request.Option) (*GetBucketAclOutput, error)
func (*S3) GetBucketAnalyticsConfiguration(input *GetBucketAnalyticsConfigurationInput) (*GetBucketAnalyticsConfigurationOutput, error)
func (*S3) GetBucketAnalyticsConfigurationRequest(input *GetBucketAnalyticsConfigurationInput) (req *request.Request, output *GetBucketAnalyticsConfigurationOutput)
func (*S3) GetBucketAnalyticsConfigurationWithContext(ctx aws.Context, input *GetBucketAnalyticsConfigurationInput, opts ...request.Option) (*GetBucketAnalyticsConfigurationOutput, error)
func (*S3) GetBucketCors(input *GetBucketCorsInput) (*GetBucketCorsOutput, error)
func (*S3) GetBucketCorsRequest(input *GetBucketCorsInput) (req *request.Request, output *GetBucketCorsOutput)
func (*S3) GetBucketCorsWithContext(ctx aws.Context, input *GetBucketCorsInput, opts ...request.Option) (*GetBucketCorsOutput, error)
func (*S3) GetBucketEncryption(input *GetBucketEncryptionInput) (*GetBucketEncryptionOutput, error)
func (*S3) GetBucketEncryptionRequest(input *GetBucketEncryptionInput) (req *request.Request, output *GetBucketEncryptionOutput)
func (*S3) GetBucketEncryptionWithContext(ctx aws.Context, input *GetBucketEncryptionInput, opts ...request.Option) (*GetBucketEncryptionOutput, error)
func (*S3) GetBucketIntelligentTieringConfiguration(input *GetBucketIntelligentTieringConfigurationInput) (*GetBucketIntelligentTieringConfigurationOutput, error)
func (*S3) GetBucketIntelligentTieringConfigurationRequest(input *GetBucketIntelligentTieringConfigurationInput) (req *request.Request, output *GetBucketIntelligentTieringConfigurationOutput)
func (*S3) GetBucketIntelligentTieringConfigurationWithContext(ctx aws.Context, input *GetBucketIntelligentTieringConfigurationInput, opts ...request.Option) (*GetBucketIntelligentTieringConfigurationOutput, error)
func (*S3) GetBucketInventoryConfiguration(input *GetBucketInventoryConfigurationInput) (*GetBucketInventoryConfigurationOutput, error)
func (*S3) GetBucketInventoryConfigurationRequest(input *GetBucketInventoryConfigurationInput) (req *request.Request, output *GetBucketInventoryConfigurationOutput)
func (*S3) GetBucketInventoryConfigurationWithContext(ctx aws.Context, input *GetBucketInventoryConfigurationInput, opts ...request.Option) (*GetBucketInventoryConfigurationOutput, error)
func (*S3) GetBucketLifecycle(input *GetBucketLifecycleInput) (*GetBucketLifecycleOutput, error)
func (*S3) GetBucketLifecycleConfiguration(input *GetBucketLifecycleConfigurationInput) (*GetBucketLifecycleConfigurationOutput, error)
func (*S3) GetBucketLifecycleConfigurationRequest(input *GetBucketLifecycleConfigurationInput) (req *request.Request, output *GetBucketLifecycleConfigurationOutput)
func (*S3) GetBucketLifecycleConfigurationWithContext(ctx aws.Context, input *GetBucketLifecycleConfigurationInput, opts ...request.Option) (*GetBucketLifecycleConfigurationOutput, error)
func (*S3) GetBucketLifecycleRequest(input *GetBucketLifecycleInput) (req *request.Request, output *GetBucketLifecycleOutput)
func (*S3) GetBucketLifecycleWithContext(ctx aws.Context, input *GetBucketLifecycleInput, opts ...request.Option) (*GetBucketLifecycleOutput, error)
func (*S3) GetBucketLocation(input *GetBucketLocationInput) (*GetBucketLocationOutput, error)
func (*S3) GetBucketLocationRequest(input *GetBucketLocationInput) (req *request.Request, output *GetBucketLocationOutput)
func (*S3) GetBucketLocationWithContext(ctx aws.Context, input *GetBucketLocationInput, opts ...request.Option) (*GetBucketLocationOutput, error)
func (*S3) GetBucketLogging(input *GetBucketLoggingInput) (*GetBucketLoggingOutput, error)
func (*S3) GetBucketLoggingRequest(input *GetBucketLoggingInput) (req *request.Request, output *GetBucketLoggingOutput)
func (*S3) GetBucketLoggingWithContext(ctx aws.Context, input *GetBucketLoggingInput, opts ...request.Option) (*GetBucketLoggingOutput, error)
func (*S3) GetBucketMetricsConfiguration(input *GetBucketMetricsConfigurationInput) (*GetBucketMetricsConfigurationOutput, error)
func (*S3) GetBucketMetricsConfigurationRequest(input *GetBucketMetricsConfigurationInput) (req *request.Request, output *GetBucketMetricsConfigurationOutput)
func (*S3) GetBucketMetricsConfigurationWithContext(ctx aws.Context, input *GetBucketMetricsConfigurationInput, opts ...request.Option) (*GetBucketMetricsConfigurationOutput, error)
func (*S3) GetBucketNotification(input *GetBucketNotificationConfigurationRequest) (*NotificationConfigurationDeprecated, error)
func (*S3) GetBucketNotificationConfiguration(input *GetBucketNotificationConfigurationRequest) (*NotificationConfiguration, error)
func (*S3) GetBucketNotificationConfigurationRequest(input *GetBucketNotificationConfigurationRequest) (req *request.Request, output *NotificationConfiguration)
func (*S3) GetBucketNotificationConfigurationWithContext(ctx aws.Context, input *GetBucketNotificationConfigurationRequest, opts ...request.Option) (*NotificationConfiguration, error)
func (*S3) GetBucketNotificationRequest(input *GetBucketNotificationConfigurationRequest) (req *request.Request, output *NotificationConfigurationDeprecated)
func (*S3) GetBucketNotificationWithContext(ctx aws.Context, input *GetBucketNotificationConfigurationRequest, opts ...request.Option) (*NotificationConfigurationDeprecated, error)
func (*S3) GetBucketOwnershipControls(input *GetBucketOwnershipControlsInput) (*GetBucketOwnershipControlsOutput, error)
func (*S3) GetBucketOwnershipControlsRequest(input *GetBucketOwnershipControlsInput) (req *request.Request, output *GetBucketOwnershipControlsOutput)
func (*S3) GetBucketOwnershipControlsWithContext(ctx aws.Context, input *GetBucketOwnershipControlsInput, opts ...request.Option) (*GetBucketOwnershipControlsOutput, error)
func (*S3) GetBucketPolicy(input *GetBucketPolicyInput) (*GetBucketPolicyOutput, error)
func (*S3) GetBucketPolicyRequest(input *GetBucketPolicyInput) (req *request.Request, output *GetBucketPolicyOutput)
func (*S3) GetBucketPolicyStatus(input *GetBucketPolicyStatusInput) (*GetBucketPolicyStatusOutput, error)
func (*S3) GetBucketPolicyStatusRequest(input *GetBucketPolicyStatusInput) (req *request.Request, output *GetBucketPolicyStatusOutput)
func (*S3) GetBucketPolicyStatusWithContext(ctx aws.Context, input *GetBucketPolicyStatusInput, opts ...request.Option) (*GetBucketPolicyStatusOutput, error)
func (*S3) GetBucketPolicyWithContext(ctx aws.Context, input *GetBucketPolicyInput, opts ...request.Option) (*GetBucketPolicyOutput, error)
func (*S3) GetBucketReplication(input *GetBucketReplicationInput) (*GetBucketReplicationOutput, error)
func (*S3) GetBucketReplicationRequest(input *GetBucketReplicationInput) (req *request.Request, output *GetBucketReplicationOutput)
func (*S3) GetBucketReplicationWithContext(ctx aws.Context, input *GetBucketReplicationInput, opts ...request.Option) (*GetBucketReplicationOutput, error)
func (*S3) GetBucketRequestPayment(input *GetBucketRequestPaymentInput) (*GetBucketRequestPaymentOutput, error)
func (*S3) GetBucketRequestPaymentRequest(input *GetBucketRequestPaymentInput) (req *request.Request, output *GetBucketRequestPaymentOutput)
func (*S3) GetBucketRequestPaymentWithContext(ctx aws.Context, input *GetBucketRequestPaymentInput, opts ...request.Option) (*GetBucketRequestPaymentOutput, error)
func (*S3) GetBucketTagging(input *GetBucketTaggingInput) (*GetBucketTaggingOutput, error)
func (*S3) GetBucketTaggingRequest(input *GetBucketTaggingInput) (req *request.Request, output *GetBucketTaggingOutput)
func (*S3) GetBucketTaggingWithContext(ctx aws.Context, input *GetBucketTaggingInput, opts ...request.Option) (*GetBucketTaggingOutput, error)
func (*S3) GetBucketVersioning(input *GetBucketVersioningInput) (*GetBucketVersioningOutput, error)
func (*S3) GetBucketVersioningRequest(input *GetBucketVersioningInput) (req *request.Request, output *GetBucketVersioningOutput)
func (*S3) GetBucketVersioningWithContext(ctx aws.Context, input *GetBucketVersioningInput, opts ...request.Option) (*GetBucketVersioningOutput, error)
func (*S3) GetBucketWebsite(input *GetBucketWebsiteInput) (*GetBucketWebsiteOutput, error)
func (*S3) GetBucketWebsiteRequest(input *GetBucketWebsiteInput) (req *request.Request, output *GetBucketWebsiteOutput)
func (*S3) GetBucketWebsiteWithContext(ctx aws.Context, input *GetBucketWebsiteInput, opts ...request.Option) (*GetBucketWebsiteOutput, error)
func (*S3) GetObject(input *GetObjectInput) (*GetObjectOutput, error)
func (*S3) GetObjectAcl(input *GetObjectAclInput) (*GetObjectAclOutput, error)
func (*S3) GetObjectAclRequest(input *GetObjectAclInput) (req *request.Request, output *GetObjectAclOutput)
func (*S3) GetObjectAclWithContext(ctx aws.Context, input *GetObjectAclInput, opts ...request.Option) (*GetObjectAclOutput, error)
func (*S3) GetObjectAttributes(input *GetObjectAttributesInput) (*GetObjectAttributesOutput, error)
func (*S3) GetObjectAttributesRequest(input *GetObjectAttributesInput) (req *request.Request, output *GetObjectAttributesOutput)
func (*S3) GetObjectAttributesWithContext(ctx aws.Context, input *GetObjectAttributesInput, opts ...request.Option) (*GetObjectAttributesOutput, error)
func (*S3) GetObjectLegalHold(input *GetObjectLegalHoldInput) (*GetObjectLegalHoldOutput, error)
func (*S3) GetObjectLegalHoldRequest(input *GetObjectLegalHoldInput) (req *request.Request, output *GetObjectLegalHoldOutput)
func (*S3) GetObjectLegalHoldWithContext(ctx aws.Context, input *GetObjectLegalHoldInput, opts ...request.Option) (*GetObjectLegalHoldOutput, error)
func (*S3) GetObjectLockConfiguration(input *GetObjectLockConfigurationInput) (*GetObjectLockConfigurationOutput, error)
func (*S3) GetObjectLockConfigurationRequest(input *GetObjectLockConfigurationInput) (req *request.Request, output *GetObjectLockConfigurationOutput)
func (*S3) GetObjectLockConfigurationWithContext(ctx aws.Context, input *GetObjectLockConfigurationInput, opts ...request.Option) (*GetObjectLockConfigurationOutput, error)
func (*S3) GetObjectRequest(input *GetObjectInput) (req *request.Request, output *GetObjectOutput)
func (*S3) GetObjectRetention(input *GetObjectRetentionInput) (*GetObjectRetentionOutput, error)
func (*S3) GetObjectRetentionRequest(input *GetObjectRetentionInput) (req *request.Request, output *GetObjectRetentionOutput)
func (*S3) GetObjectRetentionWithContext(ctx aws.Context, input *GetObjectRetentionInput, opts ...request.Option) (*GetObjectRetentionOutput, error)
func (*S3) GetObjectTagging(input *GetObjectTaggingInput) (*GetObjectTaggingOutput, error)
func (*S3) GetObjectTaggingRequest(input *GetObjectTaggingInput) (req *request.Request, output *GetObjectTaggingOutput)
func (*S3) GetObjectTaggingWithContext(ctx aws.Context, input *GetObjectTaggingInput, opts ...request.Option) (*GetObjectTaggingOutput, error)
func (*S3) GetObjectTorrent(input *GetObjectTorrentInput) (*GetObjectTorrentOutput, error)
func (*S3) GetObjectTorrentRequest(input *GetObjectTorrentInput) (req *request.Request, output *GetObjectTorrentOutput)
func (*S3) GetObjectTorrentWithContext(ctx aws.Context, input *GetObjectTorrentInput, opts ...request.Option) (*GetObjectTorrentOutput, error)
func (*S3) GetObjectWithContext(ctx aws.Context, input *GetObjectInput, opts ...request.Option) (*GetObjectOutput, error)
func (*S3) GetPublicAccessBlock(input *GetPublicAccessBlockInput) (*GetPublicAccessBlockOutput, error)
func (*S3) GetPublicAccessBlockRequest(input *GetPublicAccessBlockInput) (req *request.Request, output *GetPublicAccessBlockOutput)
func (*S3) GetPublicAccessBlockWithContext(ctx aws.Context, input *GetPublicAccessBlockInput, opts ...request.Option) (*GetPublicAccessBlockOutput, error)
func (*S3) HeadBucket(input *HeadBucketInput) (*HeadBucketOutput, error)
func (*S3) HeadBucketRequest(input *HeadBucketInput) (req *request.Request, output *HeadBucketOutput)
func (*S3) HeadBucketWithContext(ctx aws.Context, input *HeadBucketInput, opts ...request.Option) (*HeadBucketOutput, error)
func (*S3) HeadObject(input *HeadObjectInput) (*HeadObjectOutput, error)
func (*S3) HeadObjectRequest(input *HeadObjectInput) (req *request.Request, output *HeadObjectOutput)
func (*S3) HeadObjectWithContext(ctx aws.Context, input *HeadObjectInput, opts ...request.Option) (*HeadObjectOutput, error)
func (*S3) ListBucketAnalyticsConfigurations(input *ListBucketAnalyticsConfigurationsInput) (*ListBucketAnalyticsConfigurationsOutput, error)
func (*S3) ListBucketAnalyticsConfigurationsRequest(input *ListBucketAnalyticsConfigurationsInput) (req *request.Request, output *ListBucketAnalyticsConfigurationsOutput)
func (*S3) ListBucketAnalyticsConfigurationsWithContext(ctx aws.Context, input *ListBucketAnalyticsConfigurationsInput, opts ...request.Option) (*ListBucketAnalyticsConfigurationsOutput, error)
func (*S3) ListBucketIntelligentTieringConfigurations(input *ListBucketIntelligentTieringConfigurationsInput) (*ListBucketIntelligentTieringConfigurationsOutput, error)
func (*S3) ListBucketIntelligentTieringConfigurationsRequest(input *ListBucketIntelligentTieringConfigurationsInput) (req *request.Request, output *ListBucketIntelligentTieringConfigurationsOutput)
func (*S3) ListBucketIntelligentTieringConfigurationsWithContext(ctx aws.Context, input *ListBucketIntelligentTieringConfigurationsInput, opts ...request.Option) (*ListBucketIntelligentTieringConfigurationsOutput, error)
func (*S3) ListBucketInventoryConfigurations(input *ListBucketInventoryConfigurationsInput) (*ListBucketInventoryConfigurationsOutput, error)
func (*S3) ListBucketInventoryConfigurationsRequest(input *ListBucketInventoryConfigurationsInput) (req *request.Request, output *ListBucketInventoryConfigurationsOutput)
func (*S3) ListBucketInventoryConfigurationsWithContext(ctx aws.Context, input *ListBucketInventoryConfigurationsInput, opts ...request.Option) (*ListBucketInventoryConfigurationsOutput, error)
func (*S3) ListBucketMetricsConfigurations(input *ListBucketMetricsConfigurationsInput) (*ListBucketMetricsConfigurationsOutput, error)
func (*S3) ListBucketMetricsConfigurationsRequest(input *ListBucketMetricsConfigurationsInput) (req *request.Request, output *ListBucketMetricsConfigurationsOutput)
func (*S3) ListBucketMetricsConfigurationsWithContext(ctx aws.Context, input *ListBucketMetricsConfigurationsInput, opts ...request.Option) (*ListBucketMetricsConfigurationsOutput, error)
func (*S3) ListBuckets(input *ListBucketsInput) (*ListBucketsOutput, error)
func (*S3) ListBucketsRequest(input *ListBucketsInput) (req *request.Request, output *ListBucketsOutput)
func (*S3) ListBucketsWithContext(ctx aws.Context, input *ListBucketsInput, opts ...request.Option) (*ListBucketsOutput, error)
func (*S3) ListDirectoryBuckets(input *ListDirectoryBucketsInput) (*ListDirectoryBucketsOutput, error)
func (*S3) ListDirectoryBucketsPages(input *ListDirectoryBucketsInput, fn func(*ListDirectoryBucketsOutput, bool) bool) error
func (*S3) ListDirectoryBucketsPagesWithContext(ctx aws.Context, input *ListDirectoryBucketsInput, fn func(*ListDirectoryBucketsOutput, bool) bool, opts ...request.Option) error
func (*S3) ListDirectoryBucketsRequest(input *ListDirectoryBucketsInput) (req *request.Request, output *ListDirectoryBucketsOutput)
func (*S3) ListDirectoryBucketsWithContext(ctx aws.Context, input *ListDirectoryBucketsInput, opts ...request.Option) (*ListDirectoryBucketsOutput, error)
func (*S3) ListMultipartUploads(input *ListMultipartUploadsInput) (*ListMultipartUploadsOutput, error)
func (*S3) ListMultipartUploadsPages(input *ListMultipartUploadsInput, fn func(*ListMultipartUploadsOutput, bool) bool) error
func (*S3) ListMultipartUploadsPagesWithContext(ctx aws.Context, input *ListMultipartUploadsInput, fn func(*ListMultipartUploadsOutput, bool) bool, opts ...request.Option) error
func (*S3) ListMultipartUploadsRequest(input *ListMultipartUploadsInput) (req *request.Request, output *ListMultipartUploadsOutput)
func (*S3) ListMultipartUploadsWithContext(ctx aws.Context, input *ListMultipartUploadsInput, opts ...request.Option) (*ListMultipartUploadsOutput, error)
func (*S3) ListObjectVersions(input *ListObjectVersionsInput) (*ListObjectVersionsOutput, error)
func (*S3) ListObjectVersionsPages(input *ListObjectVersionsInput, fn func(*ListObjectVersionsOutput, bool) bool) error
func (*S3) ListObjectVersionsPagesWithContext(ctx aws.Context, input *ListObjectVersionsInput, fn func(*ListObjectVersionsOutput, bool) bool, opts ...request.Option) error
func (*S3) ListObjectVersionsRequest(input *ListObjectVersionsInput) (req *request.Request, output *ListObjectVersionsOutput)
func (*S3) ListObjectVersionsWithContext(ctx aws.Context, input *ListObjectVersionsInput, opts ...request.Option) (*ListObjectVersionsOutput, error)
func (*S3) ListObjects(input *ListObjectsInput) (*ListObjectsOutput, error)
func (*S3) ListObjectsPages(input *ListObjectsInput, fn func(*ListObjectsOutput, bool) bool) error
func (*S3) ListObjectsPagesWithContext(ctx aws.Context, input *ListObjectsInput, fn func(*ListObjectsOutput, bool) bool, opts ...request.Option) error
func (*S3) ListObjectsRequest(input *ListObjectsInput) (req *request.Request, output *ListObjectsOutput)
func (*S3) ListObjectsV2(input *ListObjectsV2Input) (*ListObjectsV2Output, error)
func (*S3) ListObjectsV2Pages(input *ListObjectsV2Input, fn func(*ListObjectsV2Output, bool) bool) error
func (*S3) ListObjectsV2PagesWithContext(ctx aws.Context, input *ListObjectsV2Input, fn func(*ListObjectsV2Output, bool) bool, opts ...request.Option) error
func (*S3) ListObjectsV2Request(input *ListObjectsV2Input) (req *request.Request, output *ListObjectsV2Output)
func (*S3) ListObjectsV2WithContext(ctx aws.Context, input *ListObjectsV2Input, opts ...request.Option) (*ListObjectsV2Output, error)
func (*S3) ListObjectsWithContext(ctx aws.Context, input *ListObjectsInput, opts ...request.Option) (*ListObjectsOutput, error)
func (*S3) ListParts(input *ListPartsInput) (*ListPartsOutput, error)
func (*S3) ListPartsPages(input *ListPartsInput, fn func(*ListPartsOutput, bool) bool) error
func (*S3) ListPartsPagesWithContext(ctx aws.Context, input *ListPartsInput, fn func(*ListPartsOutput, bool) bool, opts ...request.Option) error
func (*S3) ListPartsRequest(input *ListPartsInput) (req *request.Request, output *ListPartsOutput)
func (*S3) ListPartsWithContext(ctx aws.Context, input *ListPartsInput, opts ...request.Option) (*ListPartsOutput, error)
func (*S3) PutBucketAccelerateConfiguration(input *PutBucketAccelerateConfigurationInput) (*PutBucketAccelerateConfigurationOutput, error)
func (*S3) PutBucketAccelerateConfigurationRequest(input *PutBucketAccelerateConfigurationInput) (req *request.Request, output *PutBucketAccelerateConfigurationOutput)
func (*S3) PutBucketAccelerateConfigurationWithContext(ctx aws.Context, input *PutBucketAccelerateConfigurationInput, opts ...request.Option) (*PutBucketAccelerateConfigurationOutput, error)
func (*S3) PutBucketAcl(input *PutBucketAclInput) (*PutBucketAclOutput, error)
func (*S3) PutBucketAclRequest(input *PutBucketAclInput) (req *request.Request, output *PutBucketAclOutput)
func (*S3) PutBucketAclWithContext(ctx aws.Context, input *PutBucketAclInput, opts ...request.Option) (*PutBucketAclOutput, error)
func (*S3) PutBucketAnalyticsConfiguration(input *PutBucketAnalyticsConfigurationInput) (*PutBucketAnalyticsConfigurationOutput, error)
func (*S3) PutBucketAnalyticsConfigurationRequest(input *PutBucketAnalyticsConfigurationInput) (req *request.Request, output *PutBucketAnalyticsConfigurationOutput)
func (*S3) PutBucketAnalyticsConfigurationWithContext(ctx aws.Context, input *PutBucketAnalyticsConfigurationInput, opts ...request.Option) (*PutBucketAnalyticsConfigurationOutput, error)
func (*S3) PutBucketCors(input *PutBucketCorsInput) (*PutBucketCorsOutput, error)
func (*S3) PutBucketCorsRequest(input *PutBucketCorsInput) (req *request.Request, output *PutBucketCorsOutput)
func (*S3) PutBucketCorsWithContext(ctx aws.Context, input *PutBucketCorsInput, opts ...request.Option) (*PutBucketCorsOutput, error)
func (*S3) PutBucketEncryption(input *PutBucketEncryptionInput) (*PutBucketEncryptionOutput, error)
func (*S3) PutBucketEncryptionRequest(input *PutBucketEncryptionInput) (req *request.Request, output *PutBucketEncryptionOutput)
func (*S3) PutBucketEncryptionWithContext(ctx aws.Context, input *PutBucketEncryptionInput, opts ...request.Option) (*PutBucketEncryptionOutput, error)
func (*S3) PutBucketIntelligentTieringConfiguration(input *PutBucketIntelligentTieringConfigurationInput) (*PutBucketIntelligentTieringConfigurationOutput, error)
func (*S3) PutBucketIntelligentTieringConfigurationRequest(input *PutBucketIntelligentTieringConfigurationInput) (req *request.Request, output *PutBucketIntelligentTieringConfigurationOutput)
func (*S3) PutBucketIntelligentTieringConfigurationWithContext(ctx aws.Context, input *PutBucketIntelligentTieringConfigurationInput, opts ...request.Option) (*PutBucketIntelligentTieringConfigurationOutput, error)
func (*S3) PutBucketInventoryConfiguration(input *PutBucketInventoryConfigurationInput) (*PutBucketInventoryConfigurationOutput, error)
func (*S3) PutBucketInventoryConfigurationRequest(input *PutBucketInventoryConfigurationInput) (req *request.Request, output *PutBucketInventoryConfigurationOutput)
func (*S3) PutBucketInventoryConfigurationWithContext(ctx aws.Context, input *PutBucketInventoryConfigurationInput, opts ...request.Option) (*PutBucketInventoryConfigurationOutput, error)
func (*S3) PutBucketLifecycle(input *PutBucketLifecycleInput) (*PutBucketLifecycleOutput, error)
func (*S3) PutBucketLifecycleConfiguration(input *PutBucketLifecycleConfigurationInput) (*PutBucketLifecycleConfigurationOutput, error)
func (*S3) PutBucketLifecycleConfigurationRequest(input *PutBucketLifecycleConfigurationInput) (req *request.Request, output *PutBucketLifecycleConfigurationOutput)
func (*S3) PutBucketLifecycleConfigurationWithContext(ctx aws.Context, input *PutBucketLifecycleConfigurationInput, opts ...request.Option) (*PutBucketLifecycleConfigurationOutput, error)
func (*S3) PutBucketLifecycleRequest(input *PutBucketLifecycleInput) (req *request.Request, output *PutBucketLifecycleOutput)
func (*S3) PutBucketLifecycleWithContext(ctx aws.Context, input *PutBucketLifecycleInput, opts ...request.Option) (*PutBucketLifecycleOutput, error)
func (*S3) PutBucketLogging(input *PutBucketLoggingInput) (*PutBucketLoggingOutput, error)
func (*S3) PutBucketLoggingRequest(input *PutBucketLoggingInput) (req *request.Request, output *PutBucketLoggingOutput)
func (*S3) PutBucketLoggingWithContext(ctx aws.Context, input *PutBucketLoggingInput, opts ...request.Option) (*PutBucketLoggingOutput, error)
func (*S3) PutBucketMetricsConfiguration(input *PutBucketMetricsConfigurationInput) (*PutBucketMetricsConfigurationOutput, error)
func (*S3) PutBucketMetricsConfigurationRequest(input *PutBucketMetricsConfigurationInput) (req *request.Request, output *PutBucketMetricsConfigurationOutput)
func (*S3) PutBucketMetricsConfigurationWithContext(ctx aws.Context, input *PutBucketMetricsConfigurationInput, opts ...request.Option) (*PutBucketMetricsConfigurationOutput, error)
func (*S3) PutBucketNotification(input *PutBucketNotificationInput) (*PutBucketNotificationOutput, error)
func (*S3) PutBucketNotificationConfiguration(input *PutBucketNotificationConfigurationInput) (*PutBucketNotificationConfigurationOutput, error)
func (*S3) PutBucketNotificationConfigurationRequest(input *PutBucketNotificationConfigurationInput) (req *request.Request, output *PutBucketNotificationConfigurationOutput)
func (*S3) PutBucketNotificationConfigurationWithContext(ctx aws.Context, input *PutBucketNotificationConfigurationInput, opts ...request.Option) (*PutBucketNotificationConfigurationOutput, error)
func (*S3) PutBucketNotificationRequest(input *PutBucketNotificationInput) (req *request.Request, output *PutBucketNotificationOutput)
func (*S3) PutBucketNotificationWithContext(ctx aws.Context, input *PutBucketNotificationInput, opts ...request.Option) (*PutBucketNotificationOutput, error)
func (*S3) PutBucketOwnershipControls(input *PutBucketOwnershipControlsInput) (*PutBucketOwnershipControlsOutput, error)
func (*S3) PutBucketOwnershipControlsRequest(input *PutBucketOwnershipControlsInput) (req *request.Request, output *PutBucketOwnershipControlsOutput)
func (*S3) PutBucketOwnershipControlsWithContext(ctx aws.Context, input *PutBucketOwnershipControlsInput, opts ...request.Option) (*PutBucketOwnershipControlsOutput, error)
func (*S3) PutBucketPolicy(input *PutBucketPolicyInput) (*PutBucketPolicyOutput, error)
func (*S3) PutBucketPolicyRequest(input *PutBucketPolicyInput) (req *request.Request, output *PutBucketPolicyOutput)
func (*S3) PutBucketPolicyWithContext(ctx aws.Context, input *PutBucketPolicyInput, opts ...request.Option) (*PutBucketPolicyOutput, error)
func (*S3) PutBucketReplication(input *PutBucketReplicationInput) (*PutBucketReplicationOutput, error)
func (*S3) PutBucketReplicationRequest(input *PutBucketReplicationInput) (req *request.Request, output *PutBucketReplicationOutput)
func (*S3) PutBucketReplicationWithContext(ctx aws.Context, input *PutBucketReplicationInput, opts ...request.Option) (*PutBucketReplicationOutput, error)
func (*S3) PutBucketRequestPayment(input *PutBucketRequestPaymentInput) (*PutBucketRequestPaymentOutput, error)
func (*S3) PutBucketRequestPaymentRequest(input *PutBucketRequestPaymentInput) (req *request.Request, output *PutBucketRequestPaymentOutput)
func (*S3) PutBucketRequestPaymentWithContext(ctx aws.Context, input *PutBucketRequestPaymentInput, opts ...request.Option) (*PutBucketRequestPaymentOutput, error)
func (*S3) PutBucketTagging(input *PutBucketTaggingInput) (*PutBucketTaggingOutput, error)
func (*S3) PutBucketTaggingRequest(input *PutBucketTaggingInput) (req *request.Request, output *PutBucketTaggingOutput)
func (*S3) PutBucketTaggingWithContext(ctx aws.Context, input *PutBucketTaggingInput, opts ...request.Option) (*PutBucketTaggingOutput, error)
func (*S3) PutBucketVersioning(input *PutBucketVersioningInput) (*PutBucketVersioningOutput, error)
func (*S3) PutBucketVersioningRequest(input *PutBucketVersioningInput) (req *request.Request, output *PutBucketVersioningOutput)
func (*S3) PutBucketVersioningWithContext(ctx aws.Context, input *PutBucketVersioningInput, opts ...request.Option) (*PutBucketVersioningOutput, error)
func (*S3) PutBucketWebsite(input *PutBucketWebsiteInput) (*PutBucketWebsiteOutput, error)
func (*S3) PutBucketWebsiteRequest(input *PutBucketWebsiteInput) (req *request.Request, output *PutBucketWebsiteOutput)
func (*S3) PutBucketWebsiteWithContext(ctx aws.Context, input *PutBucketWebsiteInput, opts ...request.Option) (*PutBucketWebsiteOutput, error)
func (*S3) PutObject(input *PutObjectInput) (*PutObjectOutput, error)
func (*S3) PutObjectAcl(input *PutObjectAclInput) (*PutObjectAclOutput, error)
func (*S3) PutObjectAclRequest(input *PutObjectAclInput) (req *request.Request, output *PutObjectAclOutput)
func (*S3) PutObjectAclWithContext(ctx aws.Context, input *PutObjectAclInput, opts ...request.Option) (*PutObjectAclOutput, error)
func (*S3) PutObjectLegalHold(input *PutObjectLegalHoldInput) (*PutObjectLegalHoldOutput, error)
func (*S3) PutObjectLegalHoldRequest(input *PutObjectLegalHoldInput) (req *request.Request, output *PutObjectLegalHoldOutput)
func (*S3) PutObjectLegalHoldWithContext(ctx aws.Context, input *PutObjectLegalHoldInput, opts ...request.Option) (*PutObjectLegalHoldOutput, error)
func (*S3) PutObjectLockConfiguration(input *PutObjectLockConfigurationInput) (*PutObjectLockConfigurationOutput, error)
func (*S3) PutObjectLockConfigurationRequest(input *PutObjectLockConfigurationInput) (req *request.Request, output *PutObjectLockConfigurationOutput)
func (*S3) PutObjectLockConfigurationWithContext(ctx aws.Context, input *PutObjectLockConfigurationInput, opts ...request.Option) (*PutObjectLockConfigurationOutput, error)
func (*S3) PutObjectRequest(input *PutObjectInput) (req *request.Request, output *PutObjectOutput)
func (*S3) PutObjectRetention(input *PutObjectRetentionInput) (*PutObjectRetentionOutput, error)
func (*S3) PutObjectRetentionRequest(input *PutObjectRetentionInput) (req *request.Request, output *PutObjectRetentionOutput)
func (*S3) PutObjectRetentionWithContext(ctx aws.Context, input *PutObjectRetentionInput, opts ...request.Option) (*PutObjectRetentionOutput, error)
func (*S3) PutObjectTagging(input *PutObjectTaggingInput) (*PutObjectTaggingOutput, error)
func (*S3) PutObjectTaggingRequest(input *PutObjectTaggingInput) (req *request.Request, output *PutObjectTaggingOutput)
func (*S3) PutObjectTaggingWithContext(ctx aws.Context, input *PutObjectTaggingInput, opts ...request.Option) (*PutObjectTaggingOutput, error)
func (*S3) PutObjectWithContext(ctx aws.Context, input *PutObjectInput, opts ...request.Option) (*PutObjectOutput, error)
func (*S3) PutPublicAccessBlock(input *PutPublicAccessBlockInput) (*PutPublicAccessBlockOutput, error)
func (*S3) PutPublicAccessBlockRequest(input *PutPublicAccessBlockInput) (req *request.Request, output *PutPublicAccessBlockOutput)
func (*S3) PutPublicAccessBlockWithContext(ctx aws.Context, input *PutPublicAccessBlockInput, opts ...request.Option) (*PutPublicAccessBlockOutput, error)
func (*S3) RestoreObject(input *RestoreObjectInput) (*RestoreObjectOutput, error)
func (*S3) RestoreObjectRequest(input *RestoreObjectInput) (req *request.Request, output *RestoreObjectOutput)
func (*S3) RestoreObjectWithContext(ctx aws.Context, input *RestoreObjectInput, opts ...request.Option) (*RestoreObjectOutput, error)
func (*S3) SelectObjectContent(input *SelectObjectContentInput) (*SelectObjectContentOutput, error)
func (*S3) SelectObjectContentRequest(input *SelectObjectContentInput) (req *request.Request, output *SelectObjectContentOutput)
func (*S3) SelectObjectContentWithContext(ctx aws.Context, input *SelectObjectContentInput, opts ...request.Option) (*SelectObjectContentOutput, error)
func (*S3) UploadPart(input *UploadPartInput) (*UploadPartOutput, error)
func (*S3) UploadPartCopy(input *UploadPartCopyInput) (*UploadPartCopyOutput, error)
func (*S3) UploadPartCopyRequest(input *UploadPartCopyInput) (req *request.Request, output *UploadPartCopyOutput)
func (*S3) UploadPartCopyWithContext(ctx aws.Context, input *UploadPartCopyInput, opts ...request.Option) (*UploadPartCopyOutput, error)
func (*S3) UploadPartRequest(input *UploadPartInput) (req *request.Request, output *UploadPartOutput)
func (*S3) UploadPartWithContext(ctx aws.Context, input *UploadPartInput, opts ...request.Option) (*UploadPartOutput, error)
func (*S3) WaitUntilBucketExists(input *HeadBucketInput) error
func (*S3) WaitUntilBucketExistsWithContext(ctx aws.Context, input *HeadBucketInput, opts ...request.WaiterOption) error
func (*S3) WaitUntilBucketNotExists(input *HeadBucketInput) error
func (*S3) WaitUntilBucketNotExistsWithContext(ctx aws.Context, input *HeadBucketInput, opts ...request.WaiterOption) error
func (*S3) WaitUntilObjectExists(input *HeadObjectInput) error
func (*S3) WaitUntilObjectExistsWithContext(ctx aws.Context, input *HeadObjectInput, opts ...request.WaiterOption) error
func (*S3) WaitUntilObjectNotExists(input *HeadObjectInput) error
func (*S3) WaitUntilObjectNotExistsWithContext(ctx aws.Context, input *HeadObjectInput, opts ...request.WaiterOption) error
func (*S3) WriteGetObjectResponse(input *WriteGetObjectResponseInput) (*WriteGetObjectResponseOutput, error)
func (*S3) WriteGetObjectResponseRequest(input *WriteGetObjectResponseInput) (req *request.Request, output *WriteGetObjectResponseOutput)
func (*S3) WriteGetObjectResponseWithContext(ctx aws.Context, input *WriteGetObjectResponseInput, opts ...request.Option) (*WriteGetObjectResponseOutput, error)
type SSEKMS struct { KeyId *string }
func (*SSEKMS) SetKeyId(v string) *SSEKMS
func (*SSEKMS) Validate() error
func (SSEKMS) String() string
type SSES3 struct{}
func (SSES3) String() string
type ScanRange struct { End *int64; Start *int64 }
func (*ScanRange) SetEnd(v int64) *ScanRange
func (*ScanRange) SetStart(v int64) *ScanRange
func (ScanRange) String() string
type SelectObjectContentEventStream struct { Reader SelectObjectContentEventStreamReader; StreamCloser io.Closer }
func (*SelectObjectContentEventStream) Close() (err error)
func (*SelectObjectContentEventStream) Err() error
func (*SelectObjectContentEventStream) Events() <-chan SelectObjectContentEventStreamEvent
type SelectObjectContentEventStreamEvent interface { eventstreamapi.Marshaler; eventstreamapi.Unmarshaler; eventSelectObjectContentEventStream() }
type SelectObjectContentEventStreamReader interface { Close() error; Err() error; Events() <-chan SelectObjectContentEventStreamEvent }
type SelectObjectContentEventStreamUnknownEvent struct { Type string; Message eventstream.Message }
func (*SelectObjectContentEventStreamUnknownEvent) MarshalEvent(pm protocol.PayloadMarshaler) (msg eventstream.Message, err error)
func (*SelectObjectContentEventStreamUnknownEvent) UnmarshalEvent(payloadUnmarshaler protocol.PayloadUnmarshaler, msg eventstream.Message) error
type SelectObjectContentInput struct { Bucket *string; ExpectedBucketOwner *string; Expression *string; ExpressionType *string; InputSerialization *InputSerialization; Key *string; OutputSerialization *OutputSerialization; RequestProgress *RequestProgress; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; ScanRange *ScanRange }
func (*SelectObjectContentInput) SetBucket(v string) *SelectObjectContentInput
func (*SelectObjectContentInput) SetExpectedBucketOwner(v string) *SelectObjectContentInput
func (*SelectObjectContentInput) SetExpression(v string) *SelectObjectContentInput
func (*SelectObjectContentInput) SetExpressionType(v string) *SelectObjectContentInput
func (*SelectObjectContentInput) SetInputSerialization(v *InputSerialization) *SelectObjectContentInput
func (*SelectObjectContentInput) SetKey(v string) *SelectObjectContentInput
func (*SelectObjectContentInput) SetOutputSerialization(v *OutputSerialization) *SelectObjectContentInput
func (*SelectObjectContentInput) SetRequestProgress(v *RequestProgress) *SelectObjectContentInput
func (*SelectObjectContentInput) SetSSECustomerAlgorithm(v string) *SelectObjectContentInput
func (*SelectObjectContentInput) SetSSECustomerKey(v string) *SelectObjectContentInput
func (*SelectObjectContentInput) SetSSECustomerKeyMD5(v string) *SelectObjectContentInput
func (*SelectObjectContentInput) SetScanRange(v *ScanRange) *SelectObjectContentInput
func (*SelectObjectContentInput) Validate() error
func (SelectObjectContentInput) String() string
type SelectObjectContentOutput struct { EventStream *SelectObjectContentEventStream }
func (*SelectObjectContentOutput) GetEventStream() *SelectObjectContentEventStream
func (*SelectObjectContentOutput) GetStream() *SelectObjectContentEventStream
func (*SelectObjectContentOutput) SetEventStream(v *SelectObjectContentEventStream) *SelectObjectContentOutput
func (SelectObjectContentOutput) String() string
type SelectParameters struct { Expression *string; ExpressionType *string; InputSerialization *InputSerialization; OutputSerialization *OutputSerialization }
func (*SelectParameters) SetExpression(v string) *SelectParameters
func (*SelectParameters) SetExpressionType(v string) *SelectParameters
func (*SelectParameters) SetInputSerialization(v *InputSerialization) *SelectParameters
func (*SelectParameters) SetOutputSerialization(v *OutputSerialization) *SelectParameters
func (*SelectParameters) Validate() error
func (SelectParameters) String() string
type ServerSideEncryptionByDefault struct { KMSMasterKeyID *string; SSEAlgorithm *string }
func (*ServerSideEncryptionByDefault) SetKMSMasterKeyID(v string) *ServerSideEncryptionByDefault
func (*ServerSideEncryptionByDefault) SetSSEAlgorithm(v string) *ServerSideEncryptionByDefault
func (*ServerSideEncryptionByDefault) Validate() error
func (ServerSideEncryptionByDefault) String() string
type ServerSideEncryptionConfiguration struct { Rules []*ServerSideEncryptionRule }
func (*ServerSideEncryptionConfiguration) SetRules(v []*ServerSideEncryptionRule) *ServerSideEncryptionConfiguration
func (*ServerSideEncryptionConfiguration) Validate() error
func (ServerSideEncryptionConfiguration) String() string
type ServerSideEncryptionRule struct { ApplyServerSideEncryptionByDefault *ServerSideEncryptionByDefault; BucketKeyEnabled *bool }
func (*ServerSideEncryptionRule) SetApplyServerSideEncryptionByDefault(v *ServerSideEncryptionByDefault) *ServerSideEncryptionRule
func (*ServerSideEncryptionRule) SetBucketKeyEnabled(v bool) *ServerSideEncryptionRule
func (*ServerSideEncryptionRule) Validate() error
func (ServerSideEncryptionRule) String() string
type SessionCredentials struct { AccessKeyId *string; Expiration *time.Time; SecretAccessKey *string; SessionToken *string }
func (*SessionCredentials) SetAccessKeyId(v string) *SessionCredentials
func (*SessionCredentials) SetExpiration(v time.Time) *SessionCredentials
func (*SessionCredentials) SetSecretAccessKey(v string) *SessionCredentials
func (*SessionCredentials) SetSessionToken(v string) *SessionCredentials
func (SessionCredentials) String() string
type SimplePrefix struct{}
func (SimplePrefix) String() string
type SourceSelectionCriteria struct { ReplicaModifications *ReplicaModifications; SseKmsEncryptedObjects *SseKmsEncryptedObjects }
func (*SourceSelectionCriteria) SetReplicaModifications(v *ReplicaModifications) *SourceSelectionCriteria
func (*SourceSelectionCriteria) SetSseKmsEncryptedObjects(v *SseKmsEncryptedObjects) *SourceSelectionCriteria
func (*SourceSelectionCriteria) Validate() error
func (SourceSelectionCriteria) String() string
type SseKmsEncryptedObjects struct { Status *string }
func (*SseKmsEncryptedObjects) SetStatus(v string) *SseKmsEncryptedObjects
func (*SseKmsEncryptedObjects) Validate() error
func (SseKmsEncryptedObjects) String() string
type Stats struct { BytesProcessed *int64; BytesReturned *int64; BytesScanned *int64 }
func (*Stats) SetBytesProcessed(v int64) *Stats
func (*Stats) SetBytesReturned(v int64) *Stats
func (*Stats) SetBytesScanned(v int64) *Stats
func (Stats) String() string
type StatsEvent struct { Details *Stats }
func (*StatsEvent) MarshalEvent(pm protocol.PayloadMarshaler) (msg eventstream.Message, err error)
func (*StatsEvent) SetDetails(v *Stats) *StatsEvent
func (*StatsEvent) UnmarshalEvent(payloadUnmarshaler protocol.PayloadUnmarshaler, msg eventstream.Message) error
func (StatsEvent) String() string
type StorageClassAnalysis struct { DataExport *StorageClassAnalysisDataExport }
func (*StorageClassAnalysis) SetDataExport(v *StorageClassAnalysisDataExport) *StorageClassAnalysis
func (*StorageClassAnalysis) Validate() error
func (StorageClassAnalysis) String() string
type StorageClassAnalysisDataExport struct { Destination *AnalyticsExportDestination; OutputSchemaVersion *string }
func (*StorageClassAnalysisDataExport) SetDestination(v *AnalyticsExportDestination) *StorageClassAnalysisDataExport
func (*StorageClassAnalysisDataExport) SetOutputSchemaVersion(v string) *StorageClassAnalysisDataExport
func (*StorageClassAnalysisDataExport) Validate() error
func (StorageClassAnalysisDataExport) String() string
type Tag struct { Key *string; Value *string }
func (*Tag) SetKey(v string) *Tag
func (*Tag) SetValue(v string) *Tag
func (*Tag) Validate() error
func (Tag) String() string
type Tagging struct { TagSet []*Tag }
func (*Tagging) SetTagSet(v []*Tag) *Tagging
func (*Tagging) Validate() error
func (Tagging) String() string
type TargetGrant struct { Grantee *Grantee; Permission *string }
func (*TargetGrant) SetGrantee(v *Grantee) *TargetGrant
func (*TargetGrant) SetPermission(v string) *TargetGrant
func (*TargetGrant) Validate() error
func (TargetGrant) String() string
type TargetObjectKeyFormat struct { PartitionedPrefix *PartitionedPrefix; SimplePrefix *SimplePrefix }
func (*TargetObjectKeyFormat) SetPartitionedPrefix(v *PartitionedPrefix) *TargetObjectKeyFormat
func (*TargetObjectKeyFormat) SetSimplePrefix(v *SimplePrefix) *TargetObjectKeyFormat
func (TargetObjectKeyFormat) String() string
type Tiering struct { AccessTier *string; Days *int64 }
func (*Tiering) SetAccessTier(v string) *Tiering
func (*Tiering) SetDays(v int64) *Tiering
func (*Tiering) Validate() error
func (Tiering) String() string
type TopicConfiguration struct { Events []*string; Filter *NotificationConfigurationFilter; Id *string; TopicArn *string }
func (*TopicConfiguration) SetEvents(v []*string) *TopicConfiguration
func (*TopicConfiguration) SetFilter(v *NotificationConfigurationFilter) *TopicConfiguration
func (*TopicConfiguration) SetId(v string) *TopicConfiguration
func (*TopicConfiguration) SetTopicArn(v string) *TopicConfiguration
func (*TopicConfiguration) Validate() error
func (TopicConfiguration) String() string
type TopicConfigurationDeprecated struct { Event *string; Events []*string; Id *string; Topic *string }
func (*TopicConfigurationDeprecated) SetEvent(v string) *TopicConfigurationDeprecated
func (*TopicConfigurationDeprecated) SetEvents(v []*string) *TopicConfigurationDeprecated
func (*TopicConfigurationDeprecated) SetId(v string) *TopicConfigurationDeprecated
func (*TopicConfigurationDeprecated) SetTopic(v string) *TopicConfigurationDeprecated
func (TopicConfigurationDeprecated) String() string
type Transition struct { Date *time.Time; Days *int64; StorageClass *string }
func (*Transition) SetDate(v time.Time) *Transition
func (*Transition) SetDays(v int64) *Transition
func (*Transition) SetStorageClass(v string) *Transition
func (Transition) String() string
type UploadPartCopyInput struct { Bucket *string; CopySource *string; CopySourceIfMatch *string; CopySourceIfModifiedSince *time.Time; CopySourceIfNoneMatch *string; CopySourceIfUnmodifiedSince *time.Time; CopySourceRange *string; CopySourceSSECustomerAlgorithm *string; CopySourceSSECustomerKey *string; CopySourceSSECustomerKeyMD5 *string; ExpectedBucketOwner *string; ExpectedSourceBucketOwner *string; Key *string; PartNumber *int64; RequestPayer *string; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; UploadId *string }
func (*UploadPartCopyInput) SetBucket(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetCopySource(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetCopySourceIfMatch(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetCopySourceIfModifiedSince(v time.Time) *UploadPartCopyInput
func (*UploadPartCopyInput) SetCopySourceIfNoneMatch(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetCopySourceIfUnmodifiedSince(v time.Time) *UploadPartCopyInput
func (*UploadPartCopyInput) SetCopySourceRange(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetCopySourceSSECustomerAlgorithm(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetCopySourceSSECustomerKey(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetCopySourceSSECustomerKeyMD5(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetExpectedBucketOwner(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetExpectedSourceBucketOwner(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetKey(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetPartNumber(v int64) *UploadPartCopyInput
func (*UploadPartCopyInput) SetRequestPayer(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetSSECustomerAlgorithm(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetSSECustomerKey(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetSSECustomerKeyMD5(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) SetUploadId(v string) *UploadPartCopyInput
func (*UploadPartCopyInput) Validate() error
func (UploadPartCopyInput) String() string
type UploadPartCopyOutput struct { BucketKeyEnabled *bool; CopyPartResult *CopyPartResult; CopySourceVersionId *string; RequestCharged *string; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSKeyId *string; ServerSideEncryption *string }
func (*UploadPartCopyOutput) SetBucketKeyEnabled(v bool) *UploadPartCopyOutput
func (*UploadPartCopyOutput) SetCopyPartResult(v *CopyPartResult) *UploadPartCopyOutput
func (*UploadPartCopyOutput) SetCopySourceVersionId(v string) *UploadPartCopyOutput
func (*UploadPartCopyOutput) SetRequestCharged(v string) *UploadPartCopyOutput
func (*UploadPartCopyOutput) SetSSECustomerAlgorithm(v string) *UploadPartCopyOutput
func (*UploadPartCopyOutput) SetSSECustomerKeyMD5(v string) *UploadPartCopyOutput
func (*UploadPartCopyOutput) SetSSEKMSKeyId(v string) *UploadPartCopyOutput
func (*UploadPartCopyOutput) SetServerSideEncryption(v string) *UploadPartCopyOutput
func (UploadPartCopyOutput) String() string
type UploadPartInput struct { Body io.ReadSeeker; Bucket *string; ChecksumAlgorithm *string; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ContentLength *int64; ContentMD5 *string; ExpectedBucketOwner *string; Key *string; PartNumber *int64; RequestPayer *string; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; UploadId *string }
func (*UploadPartInput) SetBody(v io.ReadSeeker) *UploadPartInput
func (*UploadPartInput) SetBucket(v string) *UploadPartInput
func (*UploadPartInput) SetChecksumAlgorithm(v string) *UploadPartInput
func (*UploadPartInput) SetChecksumCRC32(v string) *UploadPartInput
func (*UploadPartInput) SetChecksumCRC32C(v string) *UploadPartInput
func (*UploadPartInput) SetChecksumSHA1(v string) *UploadPartInput
func (*UploadPartInput) SetChecksumSHA256(v string) *UploadPartInput
func (*UploadPartInput) SetContentLength(v int64) *UploadPartInput
func (*UploadPartInput) SetContentMD5(v string) *UploadPartInput
func (*UploadPartInput) SetExpectedBucketOwner(v string) *UploadPartInput
func (*UploadPartInput) SetKey(v string) *UploadPartInput
func (*UploadPartInput) SetPartNumber(v int64) *UploadPartInput
func (*UploadPartInput) SetRequestPayer(v string) *UploadPartInput
func (*UploadPartInput) SetSSECustomerAlgorithm(v string) *UploadPartInput
func (*UploadPartInput) SetSSECustomerKey(v string) *UploadPartInput
func (*UploadPartInput) SetSSECustomerKeyMD5(v string) *UploadPartInput
func (*UploadPartInput) SetUploadId(v string) *UploadPartInput
func (*UploadPartInput) Validate() error
func (UploadPartInput) String() string
type UploadPartOutput struct { BucketKeyEnabled *bool; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ETag *string; RequestCharged *string; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSKeyId *string; ServerSideEncryption *string }
func (*UploadPartOutput) SetBucketKeyEnabled(v bool) *UploadPartOutput
func (*UploadPartOutput) SetChecksumCRC32(v string) *UploadPartOutput
func (*UploadPartOutput) SetChecksumCRC32C(v string) *UploadPartOutput
func (*UploadPartOutput) SetChecksumSHA1(v string) *UploadPartOutput
func (*UploadPartOutput) SetChecksumSHA256(v string) *UploadPartOutput
func (*UploadPartOutput) SetETag(v string) *UploadPartOutput
func (*UploadPartOutput) SetRequestCharged(v string) *UploadPartOutput
func (*UploadPartOutput) SetSSECustomerAlgorithm(v string) *UploadPartOutput
func (*UploadPartOutput) SetSSECustomerKeyMD5(v string) *UploadPartOutput
func (*UploadPartOutput) SetSSEKMSKeyId(v string) *UploadPartOutput
func (*UploadPartOutput) SetServerSideEncryption(v string) *UploadPartOutput
func (UploadPartOutput) String() string
type VersioningConfiguration struct { MFADelete *string; Status *string }
func (*VersioningConfiguration) SetMFADelete(v string) *VersioningConfiguration
func (*VersioningConfiguration) SetStatus(v string) *VersioningConfiguration
func (VersioningConfiguration) String() string
type WebsiteConfiguration struct { ErrorDocument *ErrorDocument; IndexDocument *IndexDocument; RedirectAllRequestsTo *RedirectAllRequestsTo; RoutingRules []*RoutingRule }
func (*WebsiteConfiguration) SetErrorDocument(v *ErrorDocument) *WebsiteConfiguration
func (*WebsiteConfiguration) SetIndexDocument(v *IndexDocument) *WebsiteConfiguration
func (*WebsiteConfiguration) SetRedirectAllRequestsTo(v *RedirectAllRequestsTo) *WebsiteConfiguration
func (*WebsiteConfiguration) SetRoutingRules(v []*RoutingRule) *WebsiteConfiguration
func (*WebsiteConfiguration) Validate() error
func (WebsiteConfiguration) String() string
type WriteGetObjectResponseInput struct { AcceptRanges *string; Body io.ReadSeeker; BucketKeyEnabled *bool; CacheControl *string; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentLength *int64; ContentRange *string; ContentType *string; DeleteMarker *bool; ETag *string; ErrorCode *string; ErrorMessage *string; Expiration *string; Expires *time.Time; LastModified *time.Time; Metadata map[string]*string; MissingMeta *int64; ObjectLockLegalHoldStatus *string; ObjectLockMode *string; ObjectLockRetainUntilDate *time.Time; PartsCount *int64; ReplicationStatus *string; RequestCharged *string; RequestRoute *string; RequestToken *string; Restore *string; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSKeyId *string; ServerSideEncryption *string; StatusCode *int64; StorageClass *string; TagCount *int64; VersionId *string }
func (*WriteGetObjectResponseInput) SetAcceptRanges(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetBody(v io.ReadSeeker) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetBucketKeyEnabled(v bool) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetCacheControl(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetChecksumCRC32(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetChecksumCRC32C(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetChecksumSHA1(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetChecksumSHA256(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetContentDisposition(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetContentEncoding(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetContentLanguage(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetContentLength(v int64) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetContentRange(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetContentType(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetDeleteMarker(v bool) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetETag(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetErrorCode(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetErrorMessage(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetExpiration(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetExpires(v time.Time) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetLastModified(v time.Time) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetMetadata(v map[string]*string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetMissingMeta(v int64) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetObjectLockLegalHoldStatus(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetObjectLockMode(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetObjectLockRetainUntilDate(v time.Time) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetPartsCount(v int64) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetReplicationStatus(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetRequestCharged(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetRequestRoute(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetRequestToken(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetRestore(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetSSECustomerAlgorithm(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetSSECustomerKeyMD5(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetSSEKMSKeyId(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetServerSideEncryption(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetStatusCode(v int64) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetStorageClass(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetTagCount(v int64) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) SetVersionId(v string) *WriteGetObjectResponseInput
func (*WriteGetObjectResponseInput) Validate() error
func (WriteGetObjectResponseInput) String() string
type WriteGetObjectResponseOutput struct{}
func (WriteGetObjectResponseOutput) String() string
