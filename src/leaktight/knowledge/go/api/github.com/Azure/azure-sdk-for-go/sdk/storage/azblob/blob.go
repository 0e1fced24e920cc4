// Interface of github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blob@v1.8.3, generated from its types. Signatures only.
package blob

import "context"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/exported"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/sas"
import "os"
import "time"

const AccessTierArchive AccessTier = "Archive"
const AccessTierCold AccessTier = "Cold"
const AccessTierCool AccessTier = "Cool"
const AccessTierHot AccessTier = "Hot"
const AccessTierP10 AccessTier = "P10"
const AccessTierP15 AccessTier = "P15"
const AccessTierP20 AccessTier = "P20"
const AccessTierP30 AccessTier = "P30"
const AccessTierP4 AccessTier = "P4"
const AccessTierP40 AccessTier = "P40"
const AccessTierP50 AccessTier = "P50"
const AccessTierP6 AccessTier = "P6"
const AccessTierP60 AccessTier = "P60"
const AccessTierP70 AccessTier = "P70"
const AccessTierP80 AccessTier = "P80"
const AccessTierPremium AccessTier = "Premium"
const AccessTierSmart AccessTier = "Smart"
const ArchiveStatusRehydratePendingToCold ArchiveStatus = "rehydrate-pending-to-cold"
const ArchiveStatusRehydratePendingToCool ArchiveStatus = "rehydrate-pending-to-cool"
const ArchiveStatusRehydratePendingToHot ArchiveStatus = "rehydrate-pending-to-hot"
const ArchiveStatusRehydratePendingToSmart ArchiveStatus = "rehydrate-pending-to-smart"
const BlobTypeAppendBlob BlobType = "AppendBlob"
const BlobTypeBlockBlob BlobType = "BlockBlob"
const BlobTypePageBlob BlobType = "PageBlob"
const CopyStatusTypeAborted CopyStatusType = "aborted"
const CopyStatusTypeFailed CopyStatusType = "failed"
const CopyStatusTypePending CopyStatusType = "pending"
const CopyStatusTypeSuccess CopyStatusType = "success"
const CountToEnd = 0
const DefaultConcurrency = 5
const DefaultDownloadBlockSize int64 = 4194304
const DeleteSnapshotsOptionTypeInclude DeleteSnapshotsOptionType = "include"
const DeleteSnapshotsOptionTypeOnly DeleteSnapshotsOptionType = "only"
const DeleteTypeNone DeleteType = "None"
const DeleteTypePermanent DeleteType = "Permanent"
const EncryptionAlgorithmTypeAES256 EncryptionAlgorithmType = "AES256"
const EncryptionAlgorithmTypeNone EncryptionAlgorithmType = "None"
const ExpectContinueModeApplyOnThrottle exported.ExpectContinueMode = 0
const ExpectContinueModeOff exported.ExpectContinueMode = 2
const ExpectContinueModeOn exported.ExpectContinueMode = 1
const FileRequestIntentTypeBackup FileRequestIntentType = "backup"
const ImmutabilityPolicyModeLocked ImmutabilityPolicyMode = "locked"
const ImmutabilityPolicyModeMutable ImmutabilityPolicyMode = "mutable"
const ImmutabilityPolicyModeUnlocked ImmutabilityPolicyMode = "unlocked"
const ImmutabilityPolicySettingLocked ImmutabilityPolicySetting = "Locked"
const ImmutabilityPolicySettingUnlocked ImmutabilityPolicySetting = "Unlocked"
const QueryFormatTypeArrow QueryFormatType = "arrow"
const QueryFormatTypeDelimited QueryFormatType = "delimited"
const QueryFormatTypeJSON QueryFormatType = "json"
const QueryFormatTypeParquet QueryFormatType = "parquet"
const ReadOnClosedBodyMessage = "read on closed response body"
const RehydratePriorityHigh RehydratePriority = "High"
const RehydratePriorityStandard RehydratePriority = "Standard"
const SnapshotTimeFormat = "2006-01-02T15:04:05.0000000Z07:00"
func DefaultConcurrencyValue() uint16
func NewClient(blobURL string, cred azcore.TokenCredential, options *ClientOptions) (*Client, error)
func NewClientFromConnectionString(connectionString string, containerName string, blobName string, options *ClientOptions) (*Client, error)
func NewClientWithNoCredential(blobURL string, options *ClientOptions) (*Client, error)
func NewClientWithSharedKeyCredential(blobURL string, cred *SharedKeyCredential, options *ClientOptions) (*Client, error)
func NewSharedKeyCredential(accountName string, accountKey string) (*SharedKeyCredential, error)
func ParseHTTPHeaders(resp GetPropertiesResponse) HTTPHeaders
func ParseURL(u string) (URLParts, error)
func PossibleAccessTierValues() []AccessTier
func PossibleArchiveStatusValues() []ArchiveStatus
func PossibleBlobTypeValues() []BlobType
func PossibleCopyStatusTypeValues() []CopyStatusType
func PossibleDeleteSnapshotsOptionTypeValues() []DeleteSnapshotsOptionType
func PossibleDeleteTypeValues() []DeleteType
func PossibleEncryptionAlgorithmTypeValues() []EncryptionAlgorithmType
func PossibleFileRequestIntentTypeValues() []FileRequestIntentType
func PossibleImmutabilityPolicyModeValues() []ImmutabilityPolicyMode
func PossibleImmutabilityPolicySettingValues() []ImmutabilityPolicySetting
func PossibleQueryFormatTypeValues() []QueryFormatType
func PossibleRehydratePriorityValues() []RehydratePriority
func TransferValidationTypeComputeCRC64() TransferValidationType
func TransferValidationTypeComputeStructuredMessageCRC64(segmentSize int) TransferValidationType
type AbortCopyFromURLOptions struct { LeaseAccessConditions *LeaseAccessConditions }
type AbortCopyFromURLResponse = generated.BlobClientAbortCopyFromURLResponse
type AccessConditions = exported.BlobAccessConditions
type AccessTier = generated.AccessTier
type AccessTierConditions struct { IfModifiedSince *time.Time; IfUnmodifiedSince *time.Time }
type AcquireLeaseResponse = generated.BlobClientAcquireLeaseResponse
type ArchiveStatus = generated.ArchiveStatus
type BlobModifiedAccessConditions = exported.BlobModifiedAccessConditions
type BlobType = generated.BlobType
type BreakLeaseResponse = generated.BlobClientBreakLeaseResponse
type CPKInfo = generated.CPKInfo
type CPKScopeInfo = generated.CPKScopeInfo
type ChangeLeaseResponse = generated.BlobClientChangeLeaseResponse
type Client struct{}
func (*Client) AbortCopyFromURL(ctx context.Context, copyID string, options *AbortCopyFromURLOptions) (AbortCopyFromURLResponse, error)
func (*Client) CopyFromURL(ctx context.Context, copySource string, options *CopyFromURLOptions) (CopyFromURLResponse, error)
func (*Client) CreateSnapshot(ctx context.Context, options *CreateSnapshotOptions) (CreateSnapshotResponse, error)
func (*Client) Delete(ctx context.Context, o *DeleteOptions) (DeleteResponse, error)
func (*Client) DeleteImmutabilityPolicy(ctx context.Context, options *DeleteImmutabilityPolicyOptions) (DeleteImmutabilityPolicyResponse, error)
func (*Client) DownloadBuffer(ctx context.Context, buffer []byte, o *DownloadBufferOptions) (int64, error)
func (*Client) DownloadFile(ctx context.Context, file *os.File, o *DownloadFileOptions) (int64, error)
func (*Client) DownloadStream(ctx context.Context, o *DownloadStreamOptions) (DownloadStreamResponse, error)
func (*Client) GetAccountInfo(ctx context.Context, o *GetAccountInfoOptions) (GetAccountInfoResponse, error)
func (*Client) GetProperties(ctx context.Context, options *GetPropertiesOptions) (GetPropertiesResponse, error)
func (*Client) GetSASURL(permissions sas.BlobPermissions, expiry time.Time, o *GetSASURLOptions) (string, error)
func (*Client) GetTags(ctx context.Context, options *GetTagsOptions) (GetTagsResponse, error)
func (*Client) SetHTTPHeaders(ctx context.Context, httpHeaders HTTPHeaders, o *SetHTTPHeadersOptions) (SetHTTPHeadersResponse, error)
func (*Client) SetImmutabilityPolicy(ctx context.Context, expiryTime time.Time, options *SetImmutabilityPolicyOptions) (SetImmutabilityPolicyResponse, error)
func (*Client) SetLegalHold(ctx context.Context, legalHold bool, options *SetLegalHoldOptions) (SetLegalHoldResponse, error)
func (*Client) SetMetadata(ctx context.Context, metadata map[string]*string, o *SetMetadataOptions) (SetMetadataResponse, error)
func (*Client) SetTags(ctx context.Context, tags map[string]string, options *SetTagsOptions) (SetTagsResponse, error)
func (*Client) SetTier(ctx context.Context, tier AccessTier, o *SetTierOptions) (SetTierResponse, error)
func (*Client) StartCopyFromURL(ctx context.Context, copySource string, options *StartCopyFromURLOptions) (StartCopyFromURLResponse, error)
func (*Client) URL() string
func (*Client) Undelete(ctx context.Context, o *UndeleteOptions) (UndeleteResponse, error)
func (*Client) WithSnapshot(snapshot string) (*Client, error)
func (*Client) WithVersionID(versionID string) (*Client, error)
type ClientOptions struct { azcore.ClientOptions; Audience string; ExpectContinueBehavior exported.ExpectContinueOptions }
type CopyFromURLOptions struct { BlobTags map[string]string; CopySourceAuthorization *string; FileRequestIntent *FileRequestIntentType; ImmutabilityPolicyExpiry *time.Time; ImmutabilityPolicyMode *ImmutabilityPolicySetting; LegalHold *bool; Metadata map[string]*string; SourceContentMD5 []byte; Tier *AccessTier; SourceModifiedAccessConditions *SourceModifiedAccessConditions; BlobAccessConditions *AccessConditions; CPKScopeInfo *CPKScopeInfo }
type CopyFromURLResponse = generated.BlobClientCopyFromURLResponse
type CopyStatusType = generated.CopyStatusType
type CreateSnapshotOptions struct { Metadata map[string]*string; AccessConditions *AccessConditions; CPKInfo *CPKInfo; CPKScopeInfo *CPKScopeInfo }
type CreateSnapshotResponse = generated.BlobClientCreateSnapshotResponse
type DeleteImmutabilityPolicyOptions struct{}
type DeleteImmutabilityPolicyResponse = generated.BlobClientDeleteImmutabilityPolicyResponse
type DeleteOptions struct { DeleteSnapshots *DeleteSnapshotsOptionType; AccessConditions *AccessConditions; BlobDeleteType *DeleteType; AccessTierConditions *AccessTierConditions }
type DeleteResponse = generated.BlobClientDeleteResponse
type DeleteSnapshotsOptionType = generated.DeleteSnapshotsOptionType
type DeleteType = generated.DeleteType
type DownloadBufferOptions struct { Range HTTPRange; BlockSize int64; Progress func(bytesTransferred int64); AccessConditions *AccessConditions; CPKInfo *CPKInfo; CPKScopeInfo *CPKScopeInfo; Concurrency uint16; RetryReaderOptionsPerBlock RetryReaderOptions; TransactionalValidation TransferValidationType }
type DownloadFileOptions struct { Range HTTPRange; BlockSize int64; Progress func(bytesTransferred int64); AccessConditions *AccessConditions; CPKInfo *CPKInfo; CPKScopeInfo *CPKScopeInfo; Concurrency uint16; RetryReaderOptionsPerBlock RetryReaderOptions; TransactionalValidation TransferValidationType }
type DownloadResponse = generated.BlobClientDownloadResponse
type DownloadStreamOptions struct { RangeGetContentMD5 *bool; Range HTTPRange; TransactionalValidation TransferValidationType; AccessConditions *AccessConditions; CPKInfo *CPKInfo; CPKScopeInfo *CPKScopeInfo }
type DownloadStreamResponse struct { DownloadResponse; ObjectReplicationRules []ObjectReplicationPolicy }
func (*DownloadStreamResponse) NewRetryReader(ctx context.Context, options *RetryReaderOptions) *RetryReader
type EncryptionAlgorithmType = generated.EncryptionAlgorithmType
type ExpectContinueMode = exported.ExpectContinueMode
type ExpectContinueOptions = exported.ExpectContinueOptions
type FileRequestIntentType = generated.FileShareTokenIntent
type GetAccountInfoOptions struct{}
type GetAccountInfoResponse = generated.BlobClientGetAccountInfoResponse
type GetPropertiesOptions struct { AccessConditions *AccessConditions; CPKInfo *CPKInfo }
type GetPropertiesResponse = generated.BlobClientGetPropertiesResponse
type GetSASURLOptions struct { StartTime *time.Time }
type GetTagsOptions struct { Snapshot *string; VersionID *string; BlobAccessConditions *AccessConditions; BlobModifiedAccessConditions *BlobModifiedAccessConditions }
type GetTagsResponse = generated.BlobClientGetTagsResponse
type HTTPHeaders = generated.BlobHTTPHeaders
type HTTPRange = exported.HTTPRange
type ImmutabilityPolicyMode = generated.ImmutabilityPolicyMode
type ImmutabilityPolicySetting = generated.ImmutabilityPolicySetting
type LeaseAccessConditions = exported.LeaseAccessConditions
type ModifiedAccessConditions = exported.ModifiedAccessConditions
type ObjectReplicationPolicy struct { PolicyID *string; Rules *[]ObjectReplicationRules }
type ObjectReplicationRules struct { RuleID string; Status string }
type QueryFormatType = generated.QueryFormatType
type RehydratePriority = generated.RehydratePriority
type ReleaseLeaseResponse = generated.BlobClientReleaseLeaseResponse
type RenewLeaseResponse = generated.BlobClientRenewLeaseResponse
type RetryReader struct{}
func (*RetryReader) Close() error
func (*RetryReader) Read(p []byte) (n int, err error)
type RetryReaderOptions struct { MaxRetries int32; OnFailedRead func(failureCount int32, lastError error, rnge HTTPRange, willRetry bool); EarlyCloseAsError bool }
type SetHTTPHeadersOptions struct { AccessConditions *AccessConditions }
type SetHTTPHeadersResponse = generated.BlobClientSetHTTPHeadersResponse
type SetImmutabilityPolicyOptions struct { Mode *ImmutabilityPolicySetting; ModifiedAccessConditions *ModifiedAccessConditions }
type SetImmutabilityPolicyResponse = generated.BlobClientSetImmutabilityPolicyResponse
type SetLegalHoldOptions struct{}
type SetLegalHoldResponse = generated.BlobClientSetLegalHoldResponse
type SetMetadataOptions struct { AccessConditions *AccessConditions; CPKInfo *CPKInfo; CPKScopeInfo *CPKScopeInfo }
type SetMetadataResponse = generated.BlobClientSetMetadataResponse
type SetTagsOptions struct { VersionID *string; TransactionalContentCRC64 []byte; TransactionalContentMD5 []byte; AccessConditions *AccessConditions; BlobModifiedAccessConditions *BlobModifiedAccessConditions }
type SetTagsResponse = generated.BlobClientSetTagsResponse
type SetTierOptions struct { RehydratePriority *RehydratePriority; AccessConditions *AccessConditions }
type SetTierResponse = generated.BlobClientSetTierResponse
type SharedKeyCredential = exported.SharedKeyCredential
type SourceCPKInfo = generated.SourceCPKInfo
type SourceContentValidationType interface { Apply(generated.SourceContentSetter); notPubliclyImplementable() }
type SourceContentValidationTypeCRC64 []byte
func (SourceContentValidationTypeCRC64) Apply(src generated.SourceContentSetter)
type SourceContentValidationTypeMD5 []byte
func (SourceContentValidationTypeMD5) Apply(src generated.SourceContentSetter)
type SourceModifiedAccessConditions = generated.SourceModifiedAccessConditions
type StartCopyFromURLOptions struct { ImmutabilityPolicyExpiry *time.Time; ImmutabilityPolicyMode *ImmutabilityPolicySetting; LegalHold *bool; BlobTags map[string]string; Metadata map[string]*string; RehydratePriority *RehydratePriority; SealBlob *bool; Tier *AccessTier; SourceModifiedAccessConditions *SourceModifiedAccessConditions; AccessConditions *AccessConditions }
type StartCopyFromURLResponse = generated.BlobClientStartCopyFromURLResponse
type Tags = generated.BlobTag
type TransferValidationType = exported.TransferValidationType
type TransferValidationTypeCRC64 = exported.TransferValidationTypeCRC64
type TransferValidationTypeMD5 = exported.TransferValidationTypeMD5
type URLParts = sas.URLParts
type UndeleteOptions struct{}
type UndeleteResponse = generated.BlobClientUndeleteResponse
