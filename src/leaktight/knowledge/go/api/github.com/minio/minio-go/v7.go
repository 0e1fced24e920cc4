// Interface of github.com/minio/minio-go/v7@v7.4.1, generated from its types. Signatures only.
package minio

import "context"
import "encoding/xml"
import md5simd "github.com/minio/md5-simd"
import "github.com/minio/minio-go/v7/pkg/cors"
import "github.com/minio/minio-go/v7/pkg/credentials"
import "github.com/minio/minio-go/v7/pkg/encrypt"
import "github.com/minio/minio-go/v7/pkg/lifecycle"
import "github.com/minio/minio-go/v7/pkg/notification"
import "github.com/minio/minio-go/v7/pkg/policy"
import "github.com/minio/minio-go/v7/pkg/replication"
import "github.com/minio/minio-go/v7/pkg/sse"
import "github.com/minio/minio-go/v7/pkg/tags"
import "hash"
import "io"
import "iter"
import "net/http"
import "net/http/httptrace"
import "net/url"
import "time"
import "unsafe"

const APINotSupported = "APINotSupported"
const AccessDenied = "AccessDenied"
const AllAccessDisabled = "AllAccessDisabled"
const AuthorizationHeaderMalformed = "AuthorizationHeaderMalformed"
const AuthorizationQueryParametersError = "AuthorizationQueryParametersError"
const BadDigest = "BadDigest"
const BucketAlreadyExists = "BucketAlreadyExists"
const BucketAlreadyOwnedByYou = "BucketAlreadyOwnedByYou"
const BucketLookupAuto BucketLookupType = 0
const BucketLookupDNS BucketLookupType = 1
const BucketLookupPath BucketLookupType = 2
const BucketNotEmpty = "BucketNotEmpty"
const CSVFileHeaderInfoIgnore CSVFileHeaderInfo = "IGNORE"
const CSVFileHeaderInfoNone CSVFileHeaderInfo = "NONE"
const CSVFileHeaderInfoUse CSVFileHeaderInfo = "USE"
const CSVQuoteFieldsAlways CSVQuoteFields = "Always"
const CSVQuoteFieldsAsNeeded CSVQuoteFields = "AsNeeded"
const ChecksumCRC32 ChecksumType = 4
const ChecksumCRC32C ChecksumType = 8
const ChecksumCRC64NVME ChecksumType = 16
const ChecksumCompositeMode ChecksumMode = 2
const ChecksumFullObject ChecksumType = 2048
const ChecksumFullObjectCRC32 ChecksumType = 2052
const ChecksumFullObjectCRC32C ChecksumType = 2056
const ChecksumFullObjectMode ChecksumMode = 1
const ChecksumMD5 ChecksumType = 32
const ChecksumNone ChecksumType = 0
const ChecksumSHA1 ChecksumType = 2
const ChecksumSHA256 ChecksumType = 1
const ChecksumSHA512 ChecksumType = 64
const ChecksumUnknownMode ChecksumMode = 0
const ChecksumXXHash128 ChecksumType = 512
const ChecksumXXHash3 ChecksumType = 256
const ChecksumXXHash64 ChecksumType = 128
const Compliance RetentionMode = "COMPLIANCE"
const Conflict = "Conflict"
const CopyAnnotationsDirective = "COPY"
const Days ValidityUnit = "DAYS"
const ETag = "ETag"
const Enabled = "Enabled"
const EntityTooLarge = "EntityTooLarge"
const EntityTooSmall = "EntityTooSmall"
const ExcludeAnnotationsDirective = "EXCLUDE"
const GetObjectAttributesMaxParts = 1000
const GetObjectAttributesTags = "ETag,Checksum,StorageClass,ObjectSize,ObjectParts"
const Governance RetentionMode = "GOVERNANCE"
const IncompleteBody = "IncompleteBody"
const InternalError = "InternalError"
const InvalidAccessKeyID = "InvalidAccessKeyId"
const InvalidArgument = "InvalidArgument"
const InvalidBucketName = "InvalidBucketName"
const InvalidDigest = "InvalidDigest"
const InvalidDuration = "InvalidDuration"
const InvalidObjectState = "InvalidObjectState"
const InvalidPart = "InvalidPart"
const InvalidPartOrder = "InvalidPartOrder"
const InvalidRange = "InvalidRange"
const InvalidRegion = "InvalidRegion"
const JSONDocumentType JSONType = "DOCUMENT"
const JSONLinesType JSONType = "LINES"
const LegalHoldDisabled LegalHoldStatus = "OFF"
const LegalHoldEnabled LegalHoldStatus = "ON"
const MalformedDate = "MalformedDate"
const MalformedPOSTRequest = "MalformedPOSTRequest"
const MalformedPolicy = "MalformedPolicy"
const MalformedXML = "MalformedXML"
const MaxJitter = 1
const MethodNotAllowed = "MethodNotAllowed"
const MissingContentLength = "MissingContentLength"
const MissingContentMD5 = "MissingContentMD5"
const MissingFields = "MissingFields"
const MissingRequestBodyError = "MissingRequestBodyError"
const NoJitter = 0
const NoSuchBucket = "NoSuchBucket"
const NoSuchBucketPolicy = "NoSuchBucketPolicy"
const NoSuchCORSConfiguration = "NoSuchCORSConfiguration"
const NoSuchKey = "NoSuchKey"
const NoSuchTagSet = "NoSuchTagSet"
const NoSuchUpload = "NoSuchUpload"
const NoSuchVersion = "NoSuchVersion"
const NotImplemented = "NotImplemented"
const PreconditionFailed = "PreconditionFailed"
const QOSConfigVersionCurrent = "v1"
const QueryExpressionTypeSQL QueryExpressionType = "SQL"
const ReplicationStatusComplete ReplicationStatus = "COMPLETED"
const ReplicationStatusFailed ReplicationStatus = "FAILED"
const ReplicationStatusPending ReplicationStatus = "PENDING"
const ReplicationStatusReplica ReplicationStatus = "REPLICA"
const ReplicationStatusReplicaEdge ReplicationStatus = "REPLICA-EDGE"
const RequestTimeTooSkewed = "RequestTimeTooSkewed"
const RestoreSelect RestoreType = "SELECT"
const SelectCompressionBZIP SelectCompressionType = "BZIP2"
const SelectCompressionGZIP SelectCompressionType = "GZIP"
const SelectCompressionLZ4 SelectCompressionType = "LZ4"
const SelectCompressionNONE SelectCompressionType = "NONE"
const SelectCompressionS2 SelectCompressionType = "S2"
const SelectCompressionSNAPPY SelectCompressionType = "SNAPPY"
const SelectCompressionZSTD SelectCompressionType = "ZSTD"
const SelectObjectTypeCSV SelectObjectType = "CSV"
const SelectObjectTypeJSON SelectObjectType = "JSON"
const SelectObjectTypeParquet SelectObjectType = "Parquet"
const SessionReadOnly SessionMode = "ReadOnly"
const SessionReadWrite SessionMode = "ReadWrite"
const SignatureDoesNotMatch = "SignatureDoesNotMatch"
const Success = "Success"
const Suspended = "Suspended"
const Testing = "Testing"
const TierBulk TierType = "Bulk"
const TierExpedited TierType = "Expedited"
const TierStandard TierType = "Standard"
const UnexpectedEOF = "UnexpectedEOF"
const XAmzContentSHA256Mismatch = "XAmzContentSHA256Mismatch"
const XMinioInvalidObjectName = "XMinioInvalidObjectName"
const XMinioPaidTierLicenseRequired = "XMinioPaidTierLicenseRequired"
const Years ValidityUnit = "YEARS"
var DefaultRetryCap time.Duration
var DefaultRetryUnit time.Duration
var DefaultTransport func(secure bool) (*http.Transport, error)
var ErrRDMANotCompiled error
var MaxRetry int
func AlignedBuffer(_ int) unsafe.Pointer
func FreeAlignedBuffer(_ unsafe.Pointer)
func IsNetworkOrHostDown(err error, expectTimeouts bool) bool
func IsRDMAAvailable() bool
func New(endpoint string, opts *Options) (*Client, error)
func NewChecksum(t ChecksumType, b []byte) Checksum
func NewChecksumString(t ChecksumType, s string) Checksum
func NewCore(endpoint string, opts *Options) (*Core, error)
func NewPostPolicy() *PostPolicy
func NewQOSConfig() *QOSConfig
func NewSelectResults(resp *http.Response, bucketName string) (*SelectResults, error)
func OptimalPartInfo(objectSize int64, configuredPartSize uint64) (totalPartsCount int, partSize int64, lastPartSize int64, err error)
func ToErrorResponse(err error) ErrorResponse
func ToObjectInfo(bucketName string, objectName string, h http.Header) (ObjectInfo, error)
type AccessControlList struct { XMLName xml.Name; Grant []Grant; Permission string }
type AdvancedGetOptions struct { ReplicationDeleteMarker bool; IsReplicationReadyForDeleteMarker bool; ReplicationProxyRequest string }
type AdvancedObjectTaggingOptions struct { ReplicationProxyRequest string }
type AdvancedPutOptions struct { SourceVersionID string; SourceETag string; ReplicationStatus ReplicationStatus; SourceMTime time.Time; ReplicationRequest bool; RetentionTimestamp time.Time; TaggingTimestamp time.Time; LegalholdTimestamp time.Time; ReplicationValidityCheck bool }
type AdvancedRemoveOptions struct { ReplicationDeleteMarker bool; ReplicationStatus ReplicationStatus; ReplicationMTime time.Time; ReplicationRequest bool; ReplicationValidityCheck bool }
type AppendObjectOptions struct { Progress io.Reader; ChunkSize uint64; DisableContentSha256 bool }
func (AppendObjectOptions) Header() (header http.Header)
type BucketInfo struct { Name string; CreationDate time.Time; BucketRegion string }
type BucketLookupType int
type BucketOptions = RemoveBucketOptions
type BucketVersioningConfiguration struct { XMLName xml.Name; Status string; MFADelete string; ExcludedPrefixes []ExcludedPrefix; ExcludeFolders bool; PurgeOnDelete string }
func (BucketVersioningConfiguration) Enabled() bool
func (BucketVersioningConfiguration) Suspended() bool
type CSVFileHeaderInfo string
type CSVInputOptions struct { FileHeaderInfo CSVFileHeaderInfo; RecordDelimiter string; FieldDelimiter string; QuoteCharacter string; QuoteEscapeCharacter string; Comments string }
func (*CSVInputOptions) SetComments(val string)
func (*CSVInputOptions) SetFieldDelimiter(val string)
func (*CSVInputOptions) SetFileHeaderInfo(val CSVFileHeaderInfo)
func (*CSVInputOptions) SetQuoteCharacter(val string)
func (*CSVInputOptions) SetQuoteEscapeCharacter(val string)
func (*CSVInputOptions) SetRecordDelimiter(val string)
func (CSVInputOptions) MarshalXML(e *xml.Encoder, start xml.StartElement) error
type CSVOutputOptions struct { QuoteFields CSVQuoteFields; RecordDelimiter string; FieldDelimiter string; QuoteCharacter string; QuoteEscapeCharacter string }
func (*CSVOutputOptions) SetFieldDelimiter(val string)
func (*CSVOutputOptions) SetQuoteCharacter(val string)
func (*CSVOutputOptions) SetQuoteEscapeCharacter(val string)
func (*CSVOutputOptions) SetQuoteFields(val CSVQuoteFields)
func (*CSVOutputOptions) SetRecordDelimiter(val string)
func (CSVOutputOptions) MarshalXML(e *xml.Encoder, start xml.StartElement) error
type CSVQuoteFields string
type Checksum struct { Type ChecksumType }
func (Checksum) Encoded() string
func (Checksum) IsSet() bool
func (Checksum) Raw() []byte
type ChecksumMode uint32
func (ChecksumMode) Is(t ChecksumMode) bool
func (ChecksumMode) Key() string
func (ChecksumMode) String() string
type ChecksumType uint32
func (*ChecksumType) SetDefault(t ChecksumType)
func (ChecksumType) Base() ChecksumType
func (ChecksumType) CanComposite() bool
func (ChecksumType) CanMergeCRC() bool
func (ChecksumType) ChecksumBytes(b []byte) Checksum
func (ChecksumType) ChecksumReader(r io.Reader) (Checksum, error)
func (ChecksumType) CompositeChecksum(p []ObjectPart) (*Checksum, error)
func (ChecksumType) EncodeToString(b []byte) string
func (ChecksumType) FullObjectChecksum(p []ObjectPart) (*Checksum, error)
func (ChecksumType) FullObjectRequested() bool
func (ChecksumType) Hasher() hash.Hash
func (ChecksumType) Is(t ChecksumType) bool
func (ChecksumType) IsSet() bool
func (ChecksumType) Key() string
func (ChecksumType) KeyCapitalized() string
func (ChecksumType) RawByteLen() int
func (ChecksumType) String() string
type Client struct{}
func (*Client) AppendObject(ctx context.Context, bucketName string, objectName string, reader io.Reader, objectSize int64, opts AppendObjectOptions) (info UploadInfo, err error)
func (*Client) BucketExists(ctx context.Context, bucketName string) (bool, error)
func (*Client) CancelBucketReplicationResync(ctx context.Context, bucketName string, tgtArn string) (id string, err error)
func (*Client) CheckBucketReplication(ctx context.Context, bucketName string) (err error)
func (*Client) ComposeObject(ctx context.Context, dst CopyDestOptions, srcs ...CopySrcOptions) (UploadInfo, error)
func (*Client) CopyObject(ctx context.Context, dst CopyDestOptions, src CopySrcOptions) (UploadInfo, error)
func (*Client) CreateSession(ctx context.Context, bucketName string, sessionMode SessionMode) (cred credentials.Value, err error)
func (*Client) CredContext() *credentials.CredContext
func (*Client) DeleteBucketInventoryConfiguration(ctx context.Context, bucket string, id string) error
func (*Client) EnableVersioning(ctx context.Context, bucketName string) error
func (*Client) EndpointURL() *url.URL
func (*Client) FGetObject(ctx context.Context, bucketName string, objectName string, filePath string, opts GetObjectOptions) error
func (*Client) FPutObject(ctx context.Context, bucketName string, objectName string, filePath string, opts PutObjectOptions) (info UploadInfo, err error)
func (*Client) GenerateInventoryConfigYAML(ctx context.Context, bucket string, id string) (string, error)
func (*Client) GetBucketCors(ctx context.Context, bucketName string) (*cors.Config, error)
func (*Client) GetBucketEncryption(ctx context.Context, bucketName string) (*sse.Configuration, error)
func (*Client) GetBucketInventoryConfiguration(ctx context.Context, bucket string, id string) (*InventoryConfiguration, error)
func (*Client) GetBucketInventoryJobStatus(ctx context.Context, bucket string, id string) (*InventoryJobStatus, error)
func (*Client) GetBucketLifecycle(ctx context.Context, bucketName string) (*lifecycle.Configuration, error)
func (*Client) GetBucketLifecycleWithInfo(ctx context.Context, bucketName string) (*lifecycle.Configuration, time.Time, error)
func (*Client) GetBucketLocation(ctx context.Context, bucketName string) (string, error)
func (*Client) GetBucketNotification(ctx context.Context, bucketName string) (bucketNotification notification.Configuration, err error)
func (*Client) GetBucketObjectLockConfig(ctx context.Context, bucketName string) (mode *RetentionMode, validity *uint, unit *ValidityUnit, err error)
func (*Client) GetBucketPolicy(ctx context.Context, bucketName string) (string, error)
func (*Client) GetBucketQOS(ctx context.Context, bucket string) (*QOSConfig, error)
func (*Client) GetBucketQOSMetrics(ctx context.Context, bucketName string, nodeName string) (qs []QOSNodeStats, err error)
func (*Client) GetBucketReplication(ctx context.Context, bucketName string) (cfg replication.Config, err error)
func (*Client) GetBucketReplicationMetrics(ctx context.Context, bucketName string) (s replication.Metrics, err error)
func (*Client) GetBucketReplicationMetricsV2(ctx context.Context, bucketName string) (s replication.MetricsV2, err error)
func (*Client) GetBucketReplicationResyncStatus(ctx context.Context, bucketName string, arn string) (rinfo replication.ResyncTargetsInfo, err error)
func (*Client) GetBucketTagging(ctx context.Context, bucketName string) (*tags.Tags, error)
func (*Client) GetBucketVersioning(ctx context.Context, bucketName string) (BucketVersioningConfiguration, error)
func (*Client) GetCreds() (credentials.Value, error)
func (*Client) GetObject(ctx context.Context, bucketName string, objectName string, opts GetObjectOptions) (*Object, error)
func (*Client) GetObjectACL(ctx context.Context, bucketName string, objectName string) (*ObjectInfo, error)
func (*Client) GetObjectAnnotation(ctx context.Context, bucketName string, objectName string, annotationName string, opts GetObjectAnnotationOptions) (io.ReadCloser, error)
func (*Client) GetObjectAttributes(ctx context.Context, bucketName string, objectName string, opts ObjectAttributesOptions) (*ObjectAttributes, error)
func (*Client) GetObjectLegalHold(ctx context.Context, bucketName string, objectName string, opts GetObjectLegalHoldOptions) (status *LegalHoldStatus, err error)
func (*Client) GetObjectLockConfig(ctx context.Context, bucketName string) (objectLock string, mode *RetentionMode, validity *uint, unit *ValidityUnit, err error)
func (*Client) GetObjectRetention(ctx context.Context, bucketName string, objectName string, versionID string) (mode *RetentionMode, retainUntilDate *time.Time, err error)
func (*Client) GetObjectTagging(ctx context.Context, bucketName string, objectName string, opts GetObjectTaggingOptions) (*tags.Tags, error)
func (*Client) HealthCheck(hcDuration time.Duration) (context.CancelFunc, error)
func (*Client) IsOffline() bool
func (*Client) IsOnline() bool
func (*Client) ListBucketInventoryConfigurations(ctx context.Context, bucket string, continuationToken string) (lr *InventoryListResult, err error)
func (*Client) ListBucketInventoryConfigurationsIterator(ctx context.Context, bucket string) iter.Seq2[InventoryConfiguration, error]
func (*Client) ListBuckets(ctx context.Context) ([]BucketInfo, error)
func (*Client) ListDirectoryBuckets(ctx context.Context) (iter.Seq2[BucketInfo, error], error)
func (*Client) ListIncompleteUploads(ctx context.Context, bucketName string, objectPrefix string, recursive bool) <-chan ObjectMultipartInfo
func (*Client) ListObjectAnnotations(ctx context.Context, bucketName string, objectName string, opts ListObjectAnnotationsOptions) ([]ObjectAnnotation, error)
func (*Client) ListObjects(ctx context.Context, bucketName string, opts ListObjectsOptions) <-chan ObjectInfo
func (*Client) ListObjectsIter(ctx context.Context, bucketName string, opts ListObjectsOptions) iter.Seq[ObjectInfo]
func (*Client) ListUnsorted(ctx context.Context, bucketName string, opts ListObjectsOptions) iter.Seq[ObjectInfo]
func (*Client) ListenBucketNotification(ctx context.Context, bucketName string, prefix string, suffix string, events []string) <-chan notification.Info
func (*Client) ListenNotification(ctx context.Context, prefix string, suffix string, events []string) <-chan notification.Info
func (*Client) MakeBucket(ctx context.Context, bucketName string, opts MakeBucketOptions) (err error)
func (*Client) Presign(ctx context.Context, method string, bucketName string, objectName string, expires time.Duration, reqParams url.Values) (u *url.URL, err error)
func (*Client) PresignHeader(ctx context.Context, method string, bucketName string, objectName string, expires time.Duration, reqParams url.Values, extraHeaders http.Header) (u *url.URL, err error)
func (*Client) PresignedGetObject(ctx context.Context, bucketName string, objectName string, expires time.Duration, reqParams url.Values) (u *url.URL, err error)
func (*Client) PresignedHeadObject(ctx context.Context, bucketName string, objectName string, expires time.Duration, reqParams url.Values) (u *url.URL, err error)
func (*Client) PresignedPostPolicy(ctx context.Context, p *PostPolicy) (u *url.URL, formData map[string]string, err error)
func (*Client) PresignedPutObject(ctx context.Context, bucketName string, objectName string, expires time.Duration) (u *url.URL, err error)
func (*Client) PromptObject(ctx context.Context, bucketName string, objectName string, prompt string, opts PromptObjectOptions) (io.ReadCloser, error)
func (*Client) PutBucketInventoryConfiguration(ctx context.Context, bucket string, id string, yamlDef string, _ ...InventoryPutConfigOption) error
func (*Client) PutObject(ctx context.Context, bucketName string, objectName string, reader io.Reader, size int64, opts PutObjectOptions) (info UploadInfo, err error)
func (*Client) PutObjectAnnotation(ctx context.Context, bucketName string, objectName string, annotationName string, payload io.ReadSeeker, opts PutObjectAnnotationOptions) (string, error)
func (*Client) PutObjectFanOut(ctx context.Context, bucket string, fanOutData io.Reader, fanOutReq PutObjectFanOutRequest) ([]PutObjectFanOutResponse, error)
func (*Client) PutObjectLegalHold(ctx context.Context, bucketName string, objectName string, opts PutObjectLegalHoldOptions) error
func (*Client) PutObjectRetention(ctx context.Context, bucketName string, objectName string, opts PutObjectRetentionOptions) error
func (*Client) PutObjectTagging(ctx context.Context, bucketName string, objectName string, otags *tags.Tags, opts PutObjectTaggingOptions) error
func (*Client) PutObjectsSnowball(ctx context.Context, bucketName string, opts SnowballOptions, objs <-chan SnowballObject) (err error)
func (*Client) RemoveAllBucketNotification(ctx context.Context, bucketName string) error
func (*Client) RemoveBucket(ctx context.Context, bucketName string) error
func (*Client) RemoveBucketEncryption(ctx context.Context, bucketName string) error
func (*Client) RemoveBucketReplication(ctx context.Context, bucketName string) error
func (*Client) RemoveBucketTagging(ctx context.Context, bucketName string) error
func (*Client) RemoveBucketWithOptions(ctx context.Context, bucketName string, opts RemoveBucketOptions) error
func (*Client) RemoveIncompleteUpload(ctx context.Context, bucketName string, objectName string) error
func (*Client) RemoveObject(ctx context.Context, bucketName string, objectName string, opts RemoveObjectOptions) error
func (*Client) RemoveObjectAnnotation(ctx context.Context, bucketName string, objectName string, annotationName string, opts RemoveObjectAnnotationOptions) error
func (*Client) RemoveObjectTagging(ctx context.Context, bucketName string, objectName string, opts RemoveObjectTaggingOptions) error
func (*Client) RemoveObjects(ctx context.Context, bucketName string, objectsCh <-chan ObjectInfo, opts RemoveObjectsOptions) <-chan RemoveObjectError
func (*Client) RemoveObjectsWithIter(ctx context.Context, bucketName string, objectsIter iter.Seq[ObjectInfo], opts RemoveObjectsOptions) (iter.Seq[RemoveObjectResult], error)
func (*Client) RemoveObjectsWithResult(ctx context.Context, bucketName string, objectsCh <-chan ObjectInfo, opts RemoveObjectsOptions) <-chan RemoveObjectResult
func (*Client) ResetBucketReplication(ctx context.Context, bucketName string, olderThan time.Duration) (rID string, err error)
func (*Client) ResetBucketReplicationOnTarget(ctx context.Context, bucketName string, olderThan time.Duration, tgtArn string) (replication.ResyncTargetsInfo, error)
func (*Client) RestoreObject(ctx context.Context, bucketName string, objectName string, versionID string, req RestoreRequest) error
func (*Client) SelectObjectContent(ctx context.Context, bucketName string, objectName string, opts SelectObjectOptions) (*SelectResults, error)
func (*Client) SetAppInfo(appName string, appVersion string)
func (*Client) SetBucketCors(ctx context.Context, bucketName string, corsConfig *cors.Config) error
func (*Client) SetBucketEncryption(ctx context.Context, bucketName string, config *sse.Configuration) error
func (*Client) SetBucketLifecycle(ctx context.Context, bucketName string, config *lifecycle.Configuration) error
func (*Client) SetBucketNotification(ctx context.Context, bucketName string, config notification.Configuration) error
func (*Client) SetBucketObjectLockConfig(ctx context.Context, bucketName string, mode *RetentionMode, validity *uint, unit *ValidityUnit) error
func (*Client) SetBucketPolicy(ctx context.Context, bucketName string, policy string) error
func (*Client) SetBucketQOS(ctx context.Context, bucket string, qosCfg *QOSConfig) error
func (*Client) SetBucketReplication(ctx context.Context, bucketName string, cfg replication.Config) error
func (*Client) SetBucketTagging(ctx context.Context, bucketName string, tags *tags.Tags) error
func (*Client) SetBucketVersioning(ctx context.Context, bucketName string, config BucketVersioningConfiguration) error
func (*Client) SetCannedBucketPolicy(ctx context.Context, bucketName string, bucketPolicy policy.BucketPolicy) error
func (*Client) SetObjectLockConfig(ctx context.Context, bucketName string, mode *RetentionMode, validity *uint, unit *ValidityUnit) error
func (*Client) SetS3EnableDualstack(enabled bool)
func (*Client) SetS3TransferAccelerate(accelerateEndpoint string)
func (*Client) StatObject(ctx context.Context, bucketName string, objectName string, opts StatObjectOptions) (ObjectInfo, error)
func (*Client) SuspendVersioning(ctx context.Context, bucketName string) error
func (*Client) TraceErrorsOnlyOff()
func (*Client) TraceErrorsOnlyOn(outputStream io.Writer)
func (*Client) TraceOff()
func (*Client) TraceOn(outputStream io.Writer)
func (*Client) UpdateObjectEncryption(ctx context.Context, bucketName string, objectName string, opts UpdateObjectEncryptionOptions) (UpdateObjectEncryptionResult, error)
func (*Client) UploadLimits() UploadLimits
type CommonPrefix struct { Prefix string }
type CompletePart struct { PartNumber int; ETag string; ChecksumCRC32 string; ChecksumCRC32C string; ChecksumSHA1 string; ChecksumSHA256 string; ChecksumCRC64NVME string; ChecksumMD5 string; ChecksumSHA512 string; ChecksumXXHash64 string; ChecksumXXHash3 string; ChecksumXXHash128 string }
func (CompletePart) Checksum(t ChecksumType) string
type CopyDestOptions struct { Bucket string; Object string; Encryption encrypt.ServerSide; ChecksumType ChecksumType; UserMetadata map[string]string; ReplaceMetadata bool; UserTags map[string]string; ReplaceTags bool; LegalHold LegalHoldStatus; Mode RetentionMode; RetainUntilDate time.Time; Expires time.Time; ContentType string; ContentEncoding string; ContentDisposition string; ContentLanguage string; CacheControl string; Size int64; Progress io.Reader; PartSize uint64; NumThreads uint; AnnotationDirective string }
func (CopyDestOptions) Marshal(header http.Header)
type CopySrcOptions struct { Bucket string; Object string; VersionID string; MatchETag string; NoMatchETag string; MatchModifiedSince time.Time; MatchUnmodifiedSince time.Time; MatchRange bool; Start int64; End int64; Encryption encrypt.ServerSide }
func (CopySrcOptions) Marshal(header http.Header)
type Core struct { *Client }
func (Core) AbortMultipartUpload(ctx context.Context, bucket string, object string, uploadID string) error
func (Core) CompleteMultipartUpload(ctx context.Context, bucket string, object string, uploadID string, parts []CompletePart, opts PutObjectOptions) (UploadInfo, error)
func (Core) CopyObject(ctx context.Context, sourceBucket string, sourceObject string, destBucket string, destObject string, metadata map[string]string, srcOpts CopySrcOptions, dstOpts PutObjectOptions) (ObjectInfo, error)
func (Core) CopyObjectPart(ctx context.Context, srcBucket string, srcObject string, destBucket string, destObject string, uploadID string, partID int, startOffset int64, length int64, metadata map[string]string) (p CompletePart, err error)
func (Core) GetBucketPolicy(ctx context.Context, bucket string) (string, error)
func (Core) GetObject(ctx context.Context, bucketName string, objectName string, opts GetObjectOptions) (io.ReadCloser, ObjectInfo, http.Header, error)
func (Core) ListMultipartUploads(ctx context.Context, bucket string, prefix string, keyMarker string, uploadIDMarker string, delimiter string, maxUploads int) (result ListMultipartUploadsResult, err error)
func (Core) ListObjectParts(ctx context.Context, bucket string, object string, uploadID string, partNumberMarker int, maxParts int) (result ListObjectPartsResult, err error)
func (Core) ListObjects(bucket string, prefix string, marker string, delimiter string, maxKeys int) (result ListBucketResult, err error)
func (Core) ListObjectsV2(bucketName string, objectPrefix string, startAfter string, continuationToken string, delimiter string, maxkeys int) (ListBucketV2Result, error)
func (Core) NewMultipartUpload(ctx context.Context, bucket string, object string, opts PutObjectOptions) (uploadID string, err error)
func (Core) PutBucketPolicy(ctx context.Context, bucket string, bucketPolicy string) error
func (Core) PutObject(ctx context.Context, bucket string, object string, data io.Reader, size int64, md5Base64 string, sha256Hex string, opts PutObjectOptions) (UploadInfo, error)
func (Core) PutObjectPart(ctx context.Context, bucket string, object string, uploadID string, partID int, data io.Reader, size int64, opts PutObjectPartOptions) (ObjectPart, error)
type CounterMetric struct { Last1m uint64; Last1hr uint64; Total uint64 }
type Encryption struct { EncryptionType string; KMSContext string; KMSKeyID string }
type ErrorResponse struct { XMLName xml.Name; Code string; Message string; BucketName string; Key string; Resource string; RequestID string; HostID string; Region string; Server string; StatusCode int }
func (ErrorResponse) Error() string
type ExcludedPrefix struct { Prefix string }
type GetObjectAnnotationOptions struct { VersionID string }
type GetObjectLegalHoldOptions struct { VersionID string }
type GetObjectOptions struct { ServerSideEncryption encrypt.ServerSide; VersionID string; PartNumber int; Checksum bool; RDMABuffer unsafe.Pointer; RDMABufferSize int; ParallelWorkers int; ParallelChunkSize int64; Internal AdvancedGetOptions }
func (*GetObjectOptions) AddReqParam(key string, value string)
func (*GetObjectOptions) Set(key string, value string)
func (*GetObjectOptions) SetMatchETag(etag string) error
func (*GetObjectOptions) SetMatchETagExcept(etag string) error
func (*GetObjectOptions) SetModified(modTime time.Time) error
func (*GetObjectOptions) SetRange(start int64, end int64) error
func (*GetObjectOptions) SetReqParam(key string, value string)
func (*GetObjectOptions) SetUnmodified(modTime time.Time) error
func (GetObjectOptions) Header() http.Header
type GetObjectTaggingOptions struct { VersionID string; Internal AdvancedObjectTaggingOptions }
type GlacierJobParameters struct { Tier TierType }
type Grant struct { XMLName xml.Name; Grantee Grantee; Permission string }
type Grantee struct { XMLName xml.Name; ID string; DisplayName string; URI string }
type InventoryConfiguration struct { Bucket string; ID string; User string; YamlDef string }
type InventoryJobStatus struct { Bucket string; ID string; User string; AccessKey string; Schedule string; ScheduleTime string; ScheduleTimezone string; State string; NextScheduledTime time.Time; StartTime time.Time; EndTime time.Time; LastUpdate time.Time; Scanned string; Matched string; ScannedCount uint64; MatchedCount uint64; RecordsWritten uint64; OutputFilesCount uint64; ExecutionTime string; NumStarts uint64; NumErrors uint64; NumLockLosses uint64; ManifestPath string; RetryAttempts uint64; LastFailTime time.Time; LastFailErrors []string }
type InventoryListResult struct { Items []InventoryConfiguration; NextContinuationToken string }
type InventoryPutConfigOption func(*inventoryPutConfigOpts)
type JSONInputOptions struct { Type JSONType }
func (*JSONInputOptions) SetType(typ JSONType)
func (JSONInputOptions) MarshalXML(e *xml.Encoder, start xml.StartElement) error
type JSONOutputOptions struct { RecordDelimiter string }
func (*JSONOutputOptions) SetRecordDelimiter(val string)
func (JSONOutputOptions) MarshalXML(e *xml.Encoder, start xml.StartElement) error
type JSONType string
type LegalHoldStatus string
func (LegalHoldStatus) IsValid() bool
func (LegalHoldStatus) String() string
type ListBucketResult struct { CommonPrefixes []CommonPrefix; Contents []ObjectInfo; Delimiter string; EncodingType string; IsTruncated bool; Marker string; MaxKeys int64; Name string; NextMarker string; Prefix string }
type ListBucketV2Result struct { CommonPrefixes []CommonPrefix; Contents []ObjectInfo; Delimiter string; EncodingType string; IsTruncated bool; MaxKeys int64; Name string; NextContinuationToken string; ContinuationToken string; Prefix string; FetchOwner string; StartAfter string }
type ListMultipartUploadsResult struct { Bucket string; KeyMarker string; UploadIDMarker string; NextKeyMarker string; NextUploadIDMarker string; EncodingType string; MaxUploads int64; IsTruncated bool; Uploads []ObjectMultipartInfo; Prefix string; Delimiter string; CommonPrefixes []CommonPrefix }
type ListObjectAnnotationsOptions struct { VersionID string }
type ListObjectPartsResult struct { Bucket string; Key string; UploadID string; Initiator initiator; Owner owner; StorageClass string; PartNumberMarker int; NextPartNumberMarker int; MaxParts int; ChecksumAlgorithm string; ChecksumType string; IsTruncated bool; ObjectParts []ObjectPart; EncodingType string }
type ListObjectsOptions struct { ReverseVersions bool; WithVersions bool; WithMetadata bool; WithRestoreStatus bool; Unsorted bool; Prefix string; Recursive bool; MaxKeys int; StartAfter string; UseV1 bool; FetchOwner *bool }
func (*ListObjectsOptions) Set(key string, value string)
type ListVersionsResult struct { Versions []Version; CommonPrefixes []CommonPrefix; Name string; Prefix string; Delimiter string; MaxKeys int64; EncodingType string; IsTruncated bool; KeyMarker string; VersionIDMarker string; NextKeyMarker string; NextVersionIDMarker string }
func (*ListVersionsResult) UnmarshalXML(d *xml.Decoder, _ xml.StartElement) (err error)
type MakeBucketOptions struct { Region string; ObjectLocking bool; ForceCreate bool }
type MetadataEntry struct { Name string; Value string }
type Object struct{}
func (*Object) Close() (err error)
func (*Object) Read(b []byte) (n int, err error)
func (*Object) ReadAt(b []byte, offset int64) (n int, err error)
func (*Object) Seek(offset int64, whence int) (n int64, err error)
func (*Object) Stat() (ObjectInfo, error)
type ObjectAnnotation struct { Name string; Size int64; ETag string; LastModified time.Time }
type ObjectAttributePart struct { ChecksumCRC32 string; ChecksumCRC32C string; ChecksumCRC64NVME string; ChecksumSHA1 string; ChecksumSHA256 string; ChecksumMD5 string; ChecksumSHA512 string; ChecksumXXHash64 string; ChecksumXXHash3 string; ChecksumXXHash128 string; PartNumber int; Size int }
type ObjectAttributes struct { VersionID string; LastModified time.Time; ObjectAttributesResponse }
type ObjectAttributesOptions struct { MaxParts int; VersionID string; PartNumberMarker int; ServerSideEncryption encrypt.ServerSide }
type ObjectAttributesResponse struct { ETag string; StorageClass string; ObjectSize int; Checksum struct { ChecksumCRC32 string; ChecksumCRC32C string; ChecksumCRC64NVME string; ChecksumSHA1 string; ChecksumSHA256 string; ChecksumMD5 string; ChecksumSHA512 string; ChecksumXXHash64 string; ChecksumXXHash3 string; ChecksumXXHash128 string; ChecksumType string }; ObjectParts struct { PartsCount int; PartNumberMarker int; NextPartNumberMarker int; MaxParts int; IsTruncated bool; Parts []*ObjectAttributePart } }
func (*ObjectAttributesResponse) ChecksumMap() map[string]string
func (*ObjectAttributesResponse) ChecksumMode() ChecksumMode
func (*ObjectAttributesResponse) ChecksumType() ChecksumType
type ObjectInfo struct { ETag string; Key string; LastModified time.Time; Size int64; ContentType string; ContentEncoding string; Expires time.Time; Metadata http.Header; Headers http.Header; UserMetadata StringMap; UserMetadataStripped StringMap; UserTags URLMap; UserTagCount int; Owner Owner; Grant []Grant; StorageClass string; IsLatest bool; IsDeleteMarker bool; VersionID string; ReplicationStatus string; ReplicationReady bool; Expiration time.Time; ExpirationRuleID string; NumVersions int; Restore *RestoreInfo; ChecksumCRC32 string; ChecksumCRC32C string; ChecksumSHA1 string; ChecksumSHA256 string; ChecksumCRC64NVME string; ChecksumMD5 string; ChecksumSHA512 string; ChecksumXXHash64 string; ChecksumXXHash3 string; ChecksumXXHash128 string; ChecksumAlgorithm string; ChecksumMode string; Internal *struct { K int; M int }; Err error }
func (ObjectInfo) Checksum(t ChecksumType) string
type ObjectMultipartInfo struct { Initiated time.Time; Initiator initiator; Owner owner; StorageClass string; Key string; Size int64; UploadID string; Err error }
type ObjectPart struct { PartNumber int; LastModified time.Time; ETag string; Size int64; ChecksumCRC32 string; ChecksumCRC32C string; ChecksumSHA1 string; ChecksumSHA256 string; ChecksumCRC64NVME string; ChecksumMD5 string; ChecksumSHA512 string; ChecksumXXHash64 string; ChecksumXXHash3 string; ChecksumXXHash128 string }
func (ObjectPart) Checksum(t ChecksumType) string
func (ObjectPart) ChecksumRaw(t ChecksumType) ([]byte, error)
type Options struct { Creds *credentials.Credentials; Secure bool; Transport http.RoundTripper; Trace *httptrace.ClientTrace; Region string; BucketLookup BucketLookupType; CustomRegionViaURL func(u url.URL) string; BucketLookupViaURL func(u url.URL, bucketName string) BucketLookupType; TrailingHeaders bool; CustomMD5 func() md5simd.Hasher; CustomSHA256 func() md5simd.Hasher; MaxRetries int; EnableRDMA bool; UploadLimits *UploadLimits }
type OutputLocation struct { XMLName xml.Name; S3 S3 }
type Owner struct { XMLName xml.Name; DisplayName string; ID string }
type ParquetInputOptions struct{}
type PostPolicy struct{}
func (*PostPolicy) SetBucket(bucketName string) error
func (*PostPolicy) SetChecksum(c Checksum) error
func (*PostPolicy) SetCondition(matchType string, condition string, value string) error
func (*PostPolicy) SetContentDisposition(contentDisposition string) error
func (*PostPolicy) SetContentEncoding(contentEncoding string) error
func (*PostPolicy) SetContentLengthRange(minLen int64, maxLen int64) error
func (*PostPolicy) SetContentType(contentType string) error
func (*PostPolicy) SetContentTypeStartsWith(contentTypeStartsWith string) error
func (*PostPolicy) SetEncryption(sse encrypt.ServerSide)
func (*PostPolicy) SetExpires(t time.Time) error
func (*PostPolicy) SetKey(key string) error
func (*PostPolicy) SetKeyStartsWith(keyStartsWith string) error
func (*PostPolicy) SetSuccessActionRedirect(redirect string) error
func (*PostPolicy) SetSuccessStatusAction(status string) error
func (*PostPolicy) SetTagging(tagging string) error
func (*PostPolicy) SetUserData(key string, value string) error
func (*PostPolicy) SetUserMetadata(key string, value string) error
func (*PostPolicy) SetUserMetadataStartsWith(key string, value string) error
func (PostPolicy) String() string
type ProgressMessage struct { XMLName xml.Name; StatsMessage }
type PromptObjectOptions struct { LambdaArn string; PromptArgs map[string]any }
func (*PromptObjectOptions) AddLambdaArnToReqParams(lambdaArn string)
func (*PromptObjectOptions) AddPromptArg(key string, value any)
func (*PromptObjectOptions) SetHeader(key string, value string)
func (PromptObjectOptions) Header() http.Header
type PutObjectAnnotationOptions struct { VersionID string; IfMatch string }
type PutObjectFanOutEntry struct { Key string; UserMetadata map[string]string; UserTags map[string]string; ContentType string; ContentEncoding string; ContentDisposition string; ContentLanguage string; CacheControl string; Retention RetentionMode; RetainUntilDate *time.Time }
type PutObjectFanOutRequest struct { Entries []PutObjectFanOutEntry; Checksum Checksum; SSE encrypt.ServerSide }
type PutObjectFanOutResponse struct { Key string; ETag string; VersionID string; LastModified *time.Time; Error string }
type PutObjectLegalHoldOptions struct { VersionID string; Status *LegalHoldStatus }
type PutObjectOptions struct { UserMetadata map[string]string; UserTags map[string]string; Progress io.Reader; ContentType string; ContentEncoding string; ContentDisposition string; ContentLanguage string; CacheControl string; Expires time.Time; Mode RetentionMode; RetainUntilDate time.Time; ServerSideEncryption encrypt.ServerSide; NumThreads uint; StorageClass string; WebsiteRedirectLocation string; PartSize uint64; LegalHold LegalHoldStatus; SendContentMd5 bool; DisableContentSha256 bool; DisableMultipart bool; AutoChecksum ChecksumType; Checksum ChecksumType; ConcurrentStreamParts bool; Internal AdvancedPutOptions; RDMABuffer unsafe.Pointer; RDMABufferSize int }
func (*PutObjectOptions) SetMatchETag(etag string)
func (*PutObjectOptions) SetMatchETagExcept(etag string)
func (PutObjectOptions) Header() (header http.Header)
type PutObjectPartOptions struct { Md5Base64 string; Sha256Hex string; SSE encrypt.ServerSide; CustomHeader http.Header; Trailer http.Header; DisableContentSha256 bool }
type PutObjectRetentionOptions struct { GovernanceBypass bool; Mode *RetentionMode; RetainUntilDate *time.Time; VersionID string }
type PutObjectTaggingOptions struct { VersionID string; Internal AdvancedObjectTaggingOptions }
type QOSConfig struct { Version string; Rules []QOSRule }
type QOSMetric struct { APIName string; Rule QOSRule; Totals CounterMetric; Throttled CounterMetric; ExceededRateLimit CounterMetric; ClientDisconnCount CounterMetric; ReqTimeoutCount CounterMetric }
type QOSNodeStats struct { Stats []QOSMetric; NodeName string }
type QOSRule struct { ID string; Label string; Priority int; ObjectPrefix string; API string; Rate int64; Burst int64; Limit string }
type QueryExpressionType string
type RemoveBucketOptions struct { ForceDelete bool }
type RemoveObjectAnnotationOptions struct { VersionID string; IfMatch string }
type RemoveObjectError struct { ObjectName string; VersionID string; Err error }
func (*RemoveObjectError) Error() string
type RemoveObjectOptions struct { ForceDelete bool; GovernanceBypass bool; VersionID string; Internal AdvancedRemoveOptions }
type RemoveObjectResult struct { ObjectName string; ObjectVersionID string; DeleteMarker bool; DeleteMarkerVersionID string; Err error }
type RemoveObjectTaggingOptions struct { VersionID string; Internal AdvancedObjectTaggingOptions }
type RemoveObjectsOptions struct { GovernanceBypass bool }
type ReplicationStatus string
func (ReplicationStatus) Empty() bool
type RestoreInfo struct { OngoingRestore bool; ExpiryTime time.Time }
type RestoreRequest struct { XMLName xml.Name; Type *RestoreType; Tier *TierType; Days *int; GlacierJobParameters *GlacierJobParameters; Description *string; SelectParameters *SelectParameters; OutputLocation *OutputLocation }
func (*RestoreRequest) SetDays(v int)
func (*RestoreRequest) SetDescription(v string)
func (*RestoreRequest) SetGlacierJobParameters(v GlacierJobParameters)
func (*RestoreRequest) SetOutputLocation(v OutputLocation)
func (*RestoreRequest) SetSelectParameters(v SelectParameters)
func (*RestoreRequest) SetTier(v TierType)
func (*RestoreRequest) SetType(v RestoreType)
type RestoreType string
type Retention struct { Mode RetentionMode; Validity time.Duration }
func (Retention) IsEmpty() bool
func (Retention) String() string
type RetentionMode string
func (RetentionMode) IsValid() bool
func (RetentionMode) String() string
type S3 struct { AccessControlList *AccessControlList; BucketName string; Prefix string; CannedACL *string; Encryption *Encryption; StorageClass *string; Tagging *tags.Tags; UserMetadata *MetadataEntry }
type SelectCompressionType string
type SelectObjectInputSerialization struct { CompressionType SelectCompressionType; Parquet *ParquetInputOptions; CSV *CSVInputOptions; JSON *JSONInputOptions }
type SelectObjectOptions struct { XMLName xml.Name; ServerSideEncryption encrypt.ServerSide; Expression string; ExpressionType QueryExpressionType; InputSerialization SelectObjectInputSerialization; OutputSerialization SelectObjectOutputSerialization; RequestProgress struct { Enabled bool } }
func (SelectObjectOptions) Header() http.Header
type SelectObjectOutputSerialization struct { CSV *CSVOutputOptions; JSON *JSONOutputOptions }
type SelectObjectType string
type SelectParameters struct { XMLName xml.Name; ExpressionType QueryExpressionType; Expression string; InputSerialization SelectObjectInputSerialization; OutputSerialization SelectObjectOutputSerialization }
type SelectResults struct{}
func (*SelectResults) Close() error
func (*SelectResults) Progress() *ProgressMessage
func (*SelectResults) Read(b []byte) (n int, err error)
func (*SelectResults) Stats() *StatsMessage
type SessionMode string
type SnowballObject struct { Key string; Size int64; ModTime time.Time; Content io.Reader; VersionID string; Headers http.Header; Close func() }
type SnowballOptions struct { Opts PutObjectOptions; InMemory bool; Compress bool; SkipErrs bool }
type StatObjectOptions = GetObjectOptions
type StatsMessage struct { XMLName xml.Name; BytesScanned int64; BytesProcessed int64; BytesReturned int64 }
type StringMap map[string]string
func (*StringMap) UnmarshalXML(d *xml.Decoder, _ xml.StartElement) error
type TierType string
type URLMap map[string]string
func (*URLMap) UnmarshalXML(d *xml.Decoder, se xml.StartElement) error
type UpdateObjectEncryptionOptions struct { KMSKeyArn string; BucketKeyEnabled bool; VersionID string }
type UpdateObjectEncryptionResult struct { VersionID string }
type UploadInfo struct { Bucket string; Key string; ETag string; Size int64; LastModified time.Time; Location string; VersionID string; Expiration time.Time; ExpirationRuleID string; ChecksumCRC32 string; ChecksumCRC32C string; ChecksumSHA1 string; ChecksumSHA256 string; ChecksumCRC64NVME string; ChecksumMD5 string; ChecksumSHA512 string; ChecksumXXHash64 string; ChecksumXXHash3 string; ChecksumXXHash128 string; ChecksumMode string }
type UploadLimits struct { MinPartSize int64; MaxPartSize int64; MaxPartsCount int64; MaxSinglePutObjectSize int64 }
type ValidityUnit string
func (ValidityUnit) String() string
type Version struct { ETag string; IsLatest bool; Key string; LastModified time.Time; Owner Owner; Size int64; StorageClass string; VersionID string; UserMetadata StringMap; UserMetadataStripped StringMap; UserTags URLMap; Internal *struct { K int; M int }; Restore *RestoreInfo; ChecksumCRC32 string; ChecksumCRC32C string; ChecksumSHA1 string; ChecksumSHA256 string; ChecksumCRC64NVME string; ChecksumMD5 string; ChecksumSHA512 string; ChecksumXXHash64 string; ChecksumXXHash3 string; ChecksumXXHash128 string; ChecksumAlgorithm string; ChecksumType string }
type initiator struct { ID string; DisplayName string }
type inventoryPutConfigOpts struct{}
type owner struct { DisplayName string; ID string }
