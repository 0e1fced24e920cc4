// Interface of cloud.google.com/go/storage@v1.70.0, generated from its types. Signatures only.
package storage

import "cloud.google.com/go/iam"
import "cloud.google.com/go/internal/optional"
import "context"
import "encoding/json"
import gax "github.com/googleapis/gax-go/v2"
import "google.golang.org/api/iterator"
import "google.golang.org/api/option"
import "io"
import "net/url"
import "time"

const AbortIncompleteMPUAction = "AbortIncompleteMultipartUpload"
const Active HMACState = "ACTIVE"
const AllAuthenticatedUsers ACLEntity = "allAuthenticatedUsers"
const AllUsers ACLEntity = "allUsers"
const Archived Liveness = 2
const DeleteAction = "Delete"
const Deleted HMACState = "DELETED"
const FullyRestricted RestrictionMode = "FullyRestricted"
const Inactive HMACState = "INACTIVE"
const JSONPayload = "JSON_API_V1"
const Live Liveness = 1
const LiveAndArchived Liveness = 0
const NoPayload = "NONE"
const NotRestricted RestrictionMode = "NotRestricted"
const ObjectArchiveEvent = "OBJECT_ARCHIVE"
const ObjectDeleteEvent = "OBJECT_DELETE"
const ObjectFinalizeEvent = "OBJECT_FINALIZE"
const ObjectMetadataUpdateEvent = "OBJECT_METADATA_UPDATE"
const ProjectionDefault Projection = 0
const ProjectionFull Projection = 1
const ProjectionNoACL Projection = 2
const PublicAccessPreventionEnforced PublicAccessPrevention = 2
const PublicAccessPreventionInherited PublicAccessPrevention = 3
const PublicAccessPreventionUnknown PublicAccessPrevention = 0
const PublicAccessPreventionUnspecified PublicAccessPrevention = 1
const RPOAsyncTurbo RPO = 2
const RPODefault RPO = 1
const RPOUnknown RPO = 0
const RetryAlways RetryPolicy = 1
const RetryIdempotent RetryPolicy = 0
const RetryNever RetryPolicy = 2
const RoleOwner ACLRole = "OWNER"
const RoleReader ACLRole = "READER"
const RoleWriter ACLRole = "WRITER"
const ScopeFullControl = "https://www.googleapis.com/auth/devstorage.full_control"
const ScopeReadOnly = "https://www.googleapis.com/auth/devstorage.read_only"
const ScopeReadWrite = "https://www.googleapis.com/auth/devstorage.read_write"
const SetStorageClassAction = "SetStorageClass"
const SigningSchemeDefault SigningScheme = 0
const SigningSchemeV2 SigningScheme = 1
const SigningSchemeV4 SigningScheme = 2
var ErrBucketNotExist error
var ErrObjectNotExist error
func BucketBoundHostname(hostname string) URLStyle
func CheckDirectConnectivitySupported(ctx context.Context, bucket string, opts ...option.ClientOption) error
func ConditionContentLengthRange(start uint64, end uint64) PostPolicyV4Condition
func ConditionStartsWith(key string, value string) PostPolicyV4Condition
func ForHMACKeyServiceAccountEmail(serviceAccountEmail string) HMACKeyOption
func GenerateSignedPostPolicyV4(bucket string, object string, opts *PostPolicyV4Options) (*PostPolicyV4, error)
func NewClient(ctx context.Context, opts ...option.ClientOption) (*Client, error)
func NewGRPCClient(ctx context.Context, opts ...option.ClientOption) (*Client, error)
func PathStyle() URLStyle
func ShouldRetry(err error) bool
func ShowDeletedHMACKeys() HMACKeyOption
func SignedURL(bucket string, object string, opts *SignedURLOptions) (string, error)
func UserProjectForHMACKeys(userProjectID string) HMACKeyOption
func VirtualHostedStyle() URLStyle
func WithAppendableUploads() option.ClientOption
func WithBackoff(backoff gax.Backoff) RetryOption
func WithDisableMRDReadChecksum() MRDOption
func WithDisableReaderChecksum() ReaderOption
func WithDisabledClientMetrics() option.ClientOption
func WithErrorFunc(shouldRetry func(err error) bool) RetryOption
func WithErrorFuncWithContext(shouldRetry func(err error, retryCtx *RetryContext) bool) RetryOption
func WithGRPCBidiReads() option.ClientOption
func WithJSONReads() option.ClientOption
func WithMaxAttempts(maxAttempts int) RetryOption
func WithMaxConnections(c int) MRDOption
func WithMaxRetryDuration(maxRetryDuration time.Duration) RetryOption
func WithMinConnections(c int) MRDOption
func WithPolicy(policy RetryPolicy) RetryOption
func WithTargetPendingBytes(c int) MRDOption
func WithTargetPendingRanges(c int) MRDOption
func WithXMLReads() option.ClientOption
type ACLEntity string
type ACLHandle struct{}
func (*ACLHandle) Delete(ctx context.Context, entity ACLEntity) (err error)
func (*ACLHandle) List(ctx context.Context) (rules []ACLRule, err error)
func (*ACLHandle) Set(ctx context.Context, entity ACLEntity, role ACLRole) (err error)
type ACLRole string
type ACLRule struct { Entity ACLEntity; EntityID string; Role ACLRole; Domain string; Email string; ProjectTeam *ProjectTeam }
type AppendableWriterOpts struct { ChunkSize int; ChunkRetryDeadline time.Duration; ProgressFunc func(int64); FinalizeOnClose bool; DisableAutoChecksum bool; SendCRC32C bool; CRC32C uint32 }
type Autoclass struct { Enabled bool; ToggleTime time.Time; TerminalStorageClass string; TerminalStorageClassUpdateTime time.Time }
type BucketAttrs struct { Name string; ACL []ACLRule; BucketPolicyOnly BucketPolicyOnly; UniformBucketLevelAccess UniformBucketLevelAccess; PublicAccessPrevention PublicAccessPrevention; DefaultObjectACL []ACLRule; DefaultEventBasedHold bool; PredefinedACL string; PredefinedDefaultObjectACL string; Location string; CustomPlacementConfig *CustomPlacementConfig; MetaGeneration int64; StorageClass string; Created time.Time; Updated time.Time; VersioningEnabled bool; Labels map[string]string; RequesterPays bool; Lifecycle Lifecycle; RetentionPolicy *RetentionPolicy; CORS []CORS; Encryption *BucketEncryption; GoogleManagedEncryptionEnforcementConfig *EncryptionEnforcementConfig; CustomerManagedEncryptionEnforcementConfig *EncryptionEnforcementConfig; CustomerSuppliedEncryptionEnforcementConfig *EncryptionEnforcementConfig; Logging *BucketLogging; Website *BucketWebsite; Etag string; LocationType string; ProjectNumber uint64; RPO RPO; Autoclass *Autoclass; ObjectRetentionMode string; SoftDeletePolicy *SoftDeletePolicy; HierarchicalNamespace *HierarchicalNamespace; OwnerEntity string }
type BucketAttrsToUpdate struct { VersioningEnabled optional.Bool; RequesterPays optional.Bool; DefaultEventBasedHold optional.Bool; BucketPolicyOnly *BucketPolicyOnly; UniformBucketLevelAccess *UniformBucketLevelAccess; PublicAccessPrevention PublicAccessPrevention; StorageClass string; RetentionPolicy *RetentionPolicy; CORS []CORS; Encryption *BucketEncryption; GoogleManagedEncryptionEnforcementConfig *EncryptionEnforcementConfig; CustomerManagedEncryptionEnforcementConfig *EncryptionEnforcementConfig; CustomerSuppliedEncryptionEnforcementConfig *EncryptionEnforcementConfig; Lifecycle *Lifecycle; Logging *BucketLogging; Website *BucketWebsite; PredefinedACL string; PredefinedDefaultObjectACL string; RPO RPO; Autoclass *Autoclass; SoftDeletePolicy *SoftDeletePolicy }
func (*BucketAttrsToUpdate) DeleteLabel(name string)
func (*BucketAttrsToUpdate) SetLabel(name string, value string)
type BucketConditions struct { MetagenerationMatch int64; MetagenerationNotMatch int64 }
type BucketEncryption struct { DefaultKMSKeyName string }
type BucketHandle struct{}
func (*BucketHandle) ACL() *ACLHandle
func (*BucketHandle) AddNotification(ctx context.Context, n *Notification) (ret *Notification, err error)
func (*BucketHandle) Attrs(ctx context.Context) (attrs *BucketAttrs, err error)
func (*BucketHandle) BucketName() string
func (*BucketHandle) Create(ctx context.Context, projectID string, attrs *BucketAttrs) (err error)
func (*BucketHandle) DefaultObjectACL() *ACLHandle
func (*BucketHandle) Delete(ctx context.Context) (err error)
func (*BucketHandle) DeleteNotification(ctx context.Context, id string) (err error)
func (*BucketHandle) GenerateSignedPostPolicyV4(object string, opts *PostPolicyV4Options) (*PostPolicyV4, error)
func (*BucketHandle) IAM() *iam.Handle
func (*BucketHandle) If(conds BucketConditions) *BucketHandle
func (*BucketHandle) LockRetentionPolicy(ctx context.Context) error
func (*BucketHandle) Notifications(ctx context.Context) (n map[string]*Notification, err error)
func (*BucketHandle) Object(name string) *ObjectHandle
func (*BucketHandle) Objects(ctx context.Context, q *Query) *ObjectIterator
func (*BucketHandle) Retryer(opts ...RetryOption) *BucketHandle
func (*BucketHandle) SetObjectRetention(enable bool) *BucketHandle
func (*BucketHandle) SignedURL(object string, opts *SignedURLOptions) (string, error)
func (*BucketHandle) Update(ctx context.Context, uattrs BucketAttrsToUpdate) (attrs *BucketAttrs, err error)
func (*BucketHandle) UserProject(projectID string) *BucketHandle
type BucketIterator struct { Prefix string; ReturnPartialSuccess bool }
func (*BucketIterator) Next() (*BucketAttrs, error)
func (*BucketIterator) PageInfo() *iterator.PageInfo
func (*BucketIterator) Unreachable() []string
type BucketLogging struct { LogBucket string; LogObjectPrefix string }
type BucketPolicyOnly struct { Enabled bool; LockedTime time.Time }
type BucketWebsite struct { MainPageSuffix string; NotFoundPage string }
type CORS struct { MaxAge time.Duration; Methods []string; Origins []string; ResponseHeaders []string }
type Client struct{}
func (*Client) Bucket(name string) *BucketHandle
func (*Client) Buckets(ctx context.Context, projectID string) *BucketIterator
func (*Client) Close() error
func (*Client) CreateHMACKey(ctx context.Context, projectID string, serviceAccountEmail string, opts ...HMACKeyOption) (*HMACKey, error)
func (*Client) HMACKeyHandle(projectID string, accessID string) *HMACKeyHandle
func (*Client) ListHMACKeys(ctx context.Context, projectID string, opts ...HMACKeyOption) *HMACKeysIterator
func (*Client) ServiceAccount(ctx context.Context, projectID string) (string, error)
func (*Client) SetRetry(opts ...RetryOption)
type Composer struct { ObjectAttrs; SendCRC32C bool; DeleteSourceObjects bool }
func (*Composer) Run(ctx context.Context) (attrs *ObjectAttrs, err error)
type Conditions struct { GenerationMatch int64; GenerationNotMatch int64; DoesNotExist bool; MetagenerationMatch int64; MetagenerationNotMatch int64 }
type Copier struct { ObjectAttrs; RewriteToken string; ProgressFunc func(copiedBytes uint64, totalBytes uint64); DestinationKMSKeyName string }
func (*Copier) Run(ctx context.Context) (attrs *ObjectAttrs, err error)
type CustomPlacementConfig struct { DataLocations []string }
type EncryptionEnforcementConfig struct { RestrictionMode RestrictionMode; EffectiveTime time.Time }
type HMACKey struct { Secret string; AccessID string; Etag string; ID string; ProjectID string; ServiceAccountEmail string; CreatedTime time.Time; UpdatedTime time.Time; State HMACState }
type HMACKeyAttrsToUpdate struct { State HMACState; Etag string }
type HMACKeyHandle struct{}
func (*HMACKeyHandle) Delete(ctx context.Context, opts ...HMACKeyOption) error
func (*HMACKeyHandle) Get(ctx context.Context, opts ...HMACKeyOption) (*HMACKey, error)
func (*HMACKeyHandle) Update(ctx context.Context, au HMACKeyAttrsToUpdate, opts ...HMACKeyOption) (*HMACKey, error)
type HMACKeyOption interface { withHMACKeyDesc() }
type HMACKeysIterator struct{}
func (*HMACKeysIterator) Next() (*HMACKey, error)
func (*HMACKeysIterator) PageInfo() *iterator.PageInfo
type HMACState string
type HierarchicalNamespace struct { Enabled bool }
type Lifecycle struct { Rules []LifecycleRule }
type LifecycleAction struct { Type string; StorageClass string }
type LifecycleCondition struct { AllObjects bool; AgeInDays int64; CreatedBefore time.Time; CustomTimeBefore time.Time; DaysSinceCustomTime int64; DaysSinceNoncurrentTime int64; Liveness Liveness; MatchesPrefix []string; MatchesStorageClasses []string; MatchesSuffix []string; NoncurrentTimeBefore time.Time; NumNewerVersions int64 }
type LifecycleRule struct { Action LifecycleAction; Condition LifecycleCondition }
type Liveness int
type MRDOption interface { apply() }
type MoveObjectDestination struct { Object string; Conditions *Conditions }
type MultiRangeDownloader struct { Attrs ReaderObjectAttrs }
func (*MultiRangeDownloader) Add(output io.Writer, offset int64, length int64, callback func(int64, int64, error))
func (*MultiRangeDownloader) Close() error
func (*MultiRangeDownloader) Error() error
func (*MultiRangeDownloader) GetHandle() []byte
func (*MultiRangeDownloader) Wait()
type Notification struct { ID string; TopicID string; TopicProjectID string; EventTypes []string; ObjectNamePrefix string; CustomAttributes map[string]string; PayloadFormat string }
type ObjectAttrs struct { Bucket string; Name string; ContentType string; ContentLanguage string; CacheControl string; EventBasedHold bool; TemporaryHold bool; RetentionExpirationTime time.Time; ACL []ACLRule; PredefinedACL string; Owner string; Size int64; ContentEncoding string; ContentDisposition string; MD5 []byte; CRC32C uint32; MediaLink string; Metadata map[string]string; Generation int64; Metageneration int64; StorageClass string; Created time.Time; Finalized time.Time; Deleted time.Time; Updated time.Time; CustomerKeySHA256 string; KMSKeyName string; Prefix string; Etag string; CustomTime time.Time; ComponentCount int64; Retention *ObjectRetention; SoftDeleteTime time.Time; HardDeleteTime time.Time; Contexts *ObjectContexts }
type ObjectAttrsToUpdate struct { EventBasedHold optional.Bool; TemporaryHold optional.Bool; ContentType optional.String; ContentLanguage optional.String; ContentEncoding optional.String; ContentDisposition optional.String; CacheControl optional.String; CustomTime time.Time; Metadata map[string]string; ACL []ACLRule; PredefinedACL string; Retention *ObjectRetention; Contexts *ObjectContexts }
type ObjectContexts struct { Custom map[string]ObjectCustomContextPayload }
type ObjectCustomContextPayload struct { Value string; Delete bool; CreateTime time.Time; UpdateTime time.Time }
type ObjectHandle struct{}
func (*ObjectHandle) ACL() *ACLHandle
func (*ObjectHandle) Attrs(ctx context.Context) (attrs *ObjectAttrs, err error)
func (*ObjectHandle) BucketName() string
func (*ObjectHandle) ComposerFrom(srcs ...*ObjectHandle) *Composer
func (*ObjectHandle) CopierFrom(src *ObjectHandle) *Copier
func (*ObjectHandle) Delete(ctx context.Context) (err error)
func (*ObjectHandle) Generation(gen int64) *ObjectHandle
func (*ObjectHandle) If(conds Conditions) *ObjectHandle
func (*ObjectHandle) Key(encryptionKey []byte) *ObjectHandle
func (*ObjectHandle) Move(ctx context.Context, destination MoveObjectDestination) (*ObjectAttrs, error)
func (*ObjectHandle) NewMultiRangeDownloader(ctx context.Context, opts ...MRDOption) (mrd *MultiRangeDownloader, err error)
func (*ObjectHandle) NewRangeReader(ctx context.Context, offset int64, length int64, opts ...ReaderOption) (r *Reader, err error)
func (*ObjectHandle) NewReader(ctx context.Context, opts ...ReaderOption) (*Reader, error)
func (*ObjectHandle) NewWriter(ctx context.Context) *Writer
func (*ObjectHandle) NewWriterFromAppendableObject(ctx context.Context, opts *AppendableWriterOpts) (*Writer, int64, error)
func (*ObjectHandle) ObjectName() string
func (*ObjectHandle) OverrideUnlockedRetention(override bool) *ObjectHandle
func (*ObjectHandle) ReadCompressed(compressed bool) *ObjectHandle
func (*ObjectHandle) ReadHandle(r ReadHandle) *ObjectHandle
func (*ObjectHandle) Restore(ctx context.Context, opts *RestoreOptions) (*ObjectAttrs, error)
func (*ObjectHandle) Retryer(opts ...RetryOption) *ObjectHandle
func (*ObjectHandle) SoftDeleted() *ObjectHandle
func (*ObjectHandle) Update(ctx context.Context, uattrs ObjectAttrsToUpdate) (oa *ObjectAttrs, err error)
type ObjectIterator struct{}
func (*ObjectIterator) Next() (*ObjectAttrs, error)
func (*ObjectIterator) PageInfo() *iterator.PageInfo
type ObjectRetention struct { Mode string; RetainUntil time.Time }
type ParallelUploadConfig struct { PartSize int; MaxConcurrency int }
type PolicyV4Fields struct { ACL string; CacheControl string; ContentType string; ContentDisposition string; ContentEncoding string; Metadata map[string]string; StatusCodeOnSuccess int; RedirectToURLOnSuccess string }
type PostPolicyV4 struct { URL string; Fields map[string]string }
type PostPolicyV4Condition interface { json.Marshaler; isEmpty() }
type PostPolicyV4Options struct { GoogleAccessID string; PrivateKey []byte; SignBytes func(hashBytes []byte) (signature []byte, err error); SignRawBytes func(bytes []byte) (signature []byte, err error); Expires time.Time; Style URLStyle; Insecure bool; Fields *PolicyV4Fields; Conditions []PostPolicyV4Condition; Hostname string }
type ProjectTeam struct { ProjectNumber string; Team string }
type Projection int
func (Projection) String() string
type PublicAccessPrevention int
func (PublicAccessPrevention) String() string
type Query struct { Delimiter string; Prefix string; Versions bool; StartOffset string; EndOffset string; Projection Projection; IncludeTrailingDelimiter bool; MatchGlob string; IncludeFoldersAsPrefixes bool; SoftDeleted bool; Filter string }
func (*Query) SetAttrSelection(attrs []string) error
type RPO int
func (RPO) String() string
type ReadHandle []byte
type Reader struct { Attrs ReaderObjectAttrs }
func (*Reader) CacheControl() string
func (*Reader) Close() error
func (*Reader) ContentEncoding() string
func (*Reader) ContentType() string
func (*Reader) LastModified() (time.Time, error)
func (*Reader) Metadata() map[string]string
func (*Reader) Read(p []byte) (int, error)
func (*Reader) ReadHandle() ReadHandle
func (*Reader) Remain() int64
func (*Reader) Size() int64
func (*Reader) WriteTo(w io.Writer) (int64, error)
type ReaderObjectAttrs struct { Size int64; StartOffset int64; ContentType string; ContentEncoding string; CacheControl string; LastModified time.Time; Generation int64; Metageneration int64; CRC32C uint32; Decompressed bool }
type ReaderOption interface { apply() }
type RestoreOptions struct { CopySourceACL bool }
type RestrictionMode string
type RetentionPolicy struct { RetentionPeriod time.Duration; EffectiveTime time.Time; IsLocked bool }
type RetryContext struct { Attempt int; InvocationID string; Operation string; Bucket string; Object string }
type RetryOption interface { apply() }
type RetryPolicy int
type SignedURLOptions struct { GoogleAccessID string; PrivateKey []byte; SignBytes func([]byte) ([]byte, error); Method string; Expires time.Time; ContentType string; Headers []string; QueryParameters url.Values; MD5 string; Style URLStyle; Insecure bool; Scheme SigningScheme; Hostname string }
type SigningScheme int
type SoftDeletePolicy struct { EffectiveTime time.Time; RetentionDuration time.Duration }
type URLStyle interface { host(); path() }
type UniformBucketLevelAccess struct { Enabled bool; LockedTime time.Time }
type Writer struct { ObjectAttrs; SendCRC32C bool; DisableAutoChecksum bool; ChunkSize int; ChunkRetryDeadline time.Duration; ChunkTransferTimeout time.Duration; ForceEmptyContentType bool; Append bool; FinalizeOnClose bool; ProgressFunc func(int64); EnableParallelUpload bool; ParallelUploadConfig ParallelUploadConfig; SendAppendFinalCRC32C bool; AppendFinalCRC32C uint32 }
func (*Writer) Abort() error
func (*Writer) Attrs() *ObjectAttrs
func (*Writer) Close() error
func (*Writer) CloseWithError(err error) error
func (*Writer) Flush() (int64, error)
func (*Writer) Write(p []byte) (int, error)
