// Interface of github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blockblob@v1.8.3, generated from its types. Signatures only.
package blockblob

import "context"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blob"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/exported"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/sas"
import "io"
import "os"
import "time"

const BlobCopySourceTagsCopy generated.BlobCopySourceTags = "COPY"
const BlobCopySourceTagsReplace generated.BlobCopySourceTags = "REPLACE"
const BlockListTypeAll BlockListType = "all"
const BlockListTypeCommitted BlockListType = "committed"
const BlockListTypeUncommitted BlockListType = "uncommitted"
const CountToEnd = 0
const MaxBlocks = 50000
const MaxStageBlockBytes = 4194304000
const MaxUploadBlobBytes = 268435456
func NewClient(blobURL string, cred azcore.TokenCredential, options *ClientOptions) (*Client, error)
func NewClientFromConnectionString(connectionString string, containerName string, blobName string, options *ClientOptions) (*Client, error)
func NewClientWithNoCredential(blobURL string, options *ClientOptions) (*Client, error)
func NewClientWithSharedKeyCredential(blobURL string, cred *blob.SharedKeyCredential, options *ClientOptions) (*Client, error)
func PossibleBlobCopySourceTagsValues() []BlobCopySourceTags
func PossibleBlockListTypeValues() []BlockListType
type BlobCopySourceTags = generated.BlobCopySourceTags
type Block = generated.Block
type BlockList = generated.BlockList
type BlockListType = generated.BlockListType
type Client struct{}
func (*Client) AbortCopyFromURL(ctx context.Context, copyID string, o *blob.AbortCopyFromURLOptions) (blob.AbortCopyFromURLResponse, error)
func (*Client) BlobClient() *blob.Client
func (*Client) CommitBlockList(ctx context.Context, base64BlockIDs []string, options *CommitBlockListOptions) (CommitBlockListResponse, error)
func (*Client) CopyFromURL(ctx context.Context, copySource string, o *blob.CopyFromURLOptions) (blob.CopyFromURLResponse, error)
func (*Client) CreateSnapshot(ctx context.Context, o *blob.CreateSnapshotOptions) (blob.CreateSnapshotResponse, error)
func (*Client) Delete(ctx context.Context, o *blob.DeleteOptions) (blob.DeleteResponse, error)
func (*Client) DeleteImmutabilityPolicy(ctx context.Context, options *blob.DeleteImmutabilityPolicyOptions) (blob.DeleteImmutabilityPolicyResponse, error)
func (*Client) DownloadBuffer(ctx context.Context, buffer []byte, o *blob.DownloadBufferOptions) (int64, error)
func (*Client) DownloadFile(ctx context.Context, file *os.File, o *blob.DownloadFileOptions) (int64, error)
func (*Client) DownloadStream(ctx context.Context, o *blob.DownloadStreamOptions) (blob.DownloadStreamResponse, error)
func (*Client) GetAccountInfo(ctx context.Context, o *blob.GetAccountInfoOptions) (blob.GetAccountInfoResponse, error)
func (*Client) GetBlockList(ctx context.Context, listType BlockListType, options *GetBlockListOptions) (GetBlockListResponse, error)
func (*Client) GetProperties(ctx context.Context, o *blob.GetPropertiesOptions) (blob.GetPropertiesResponse, error)
func (*Client) GetSASURL(permissions sas.BlobPermissions, expiry time.Time, o *blob.GetSASURLOptions) (string, error)
func (*Client) GetTags(ctx context.Context, o *blob.GetTagsOptions) (blob.GetTagsResponse, error)
func (*Client) SetExpiry(ctx context.Context, expiryType ExpiryType, o *SetExpiryOptions) (SetExpiryResponse, error)
func (*Client) SetHTTPHeaders(ctx context.Context, httpHeaders blob.HTTPHeaders, o *blob.SetHTTPHeadersOptions) (blob.SetHTTPHeadersResponse, error)
func (*Client) SetImmutabilityPolicy(ctx context.Context, expiryTime time.Time, options *blob.SetImmutabilityPolicyOptions) (blob.SetImmutabilityPolicyResponse, error)
func (*Client) SetLegalHold(ctx context.Context, legalHold bool, options *blob.SetLegalHoldOptions) (blob.SetLegalHoldResponse, error)
func (*Client) SetMetadata(ctx context.Context, metadata map[string]*string, o *blob.SetMetadataOptions) (blob.SetMetadataResponse, error)
func (*Client) SetTags(ctx context.Context, tags map[string]string, o *blob.SetTagsOptions) (blob.SetTagsResponse, error)
func (*Client) SetTier(ctx context.Context, tier blob.AccessTier, o *blob.SetTierOptions) (blob.SetTierResponse, error)
func (*Client) StageBlock(ctx context.Context, base64BlockID string, body io.ReadSeekCloser, options *StageBlockOptions) (StageBlockResponse, error)
func (*Client) StageBlockFromURL(ctx context.Context, base64BlockID string, sourceURL string, options *StageBlockFromURLOptions) (StageBlockFromURLResponse, error)
func (*Client) StartCopyFromURL(ctx context.Context, copySource string, o *blob.StartCopyFromURLOptions) (blob.StartCopyFromURLResponse, error)
func (*Client) URL() string
func (*Client) Undelete(ctx context.Context, o *blob.UndeleteOptions) (blob.UndeleteResponse, error)
func (*Client) Upload(ctx context.Context, body io.ReadSeekCloser, options *UploadOptions) (UploadResponse, error)
func (*Client) UploadBlobFromURL(ctx context.Context, copySource string, options *UploadBlobFromURLOptions) (UploadBlobFromURLResponse, error)
func (*Client) UploadBuffer(ctx context.Context, buffer []byte, o *UploadBufferOptions) (UploadBufferResponse, error)
func (*Client) UploadFile(ctx context.Context, file *os.File, o *UploadFileOptions) (UploadFileResponse, error)
func (*Client) UploadStream(ctx context.Context, body io.Reader, o *UploadStreamOptions) (UploadStreamResponse, error)
func (*Client) WithSnapshot(snapshot string) (*Client, error)
func (*Client) WithVersionID(versionID string) (*Client, error)
type ClientOptions struct { azcore.ClientOptions; Audience string; ExpectContinueBehavior exported.ExpectContinueOptions }
type CommitBlockListOptions struct { Tags map[string]string; Metadata map[string]*string; RequestID *string; Tier *blob.AccessTier; Timeout *int32; HTTPHeaders *blob.HTTPHeaders; CPKInfo *blob.CPKInfo; CPKScopeInfo *blob.CPKScopeInfo; AccessConditions *blob.AccessConditions; LegalHold *bool; ImmutabilityPolicyMode *blob.ImmutabilityPolicySetting; ImmutabilityPolicyExpiryTime *time.Time; TransactionalContentCRC64 []byte; TransactionalContentMD5 []byte }
type CommitBlockListResponse = generated.BlockBlobClientCommitBlockListResponse
type ExpiryType = exported.ExpiryType
type ExpiryTypeAbsolute = exported.ExpiryTypeAbsolute
type ExpiryTypeNever = exported.ExpiryTypeNever
type ExpiryTypeRelativeToCreation = exported.ExpiryTypeRelativeToCreation
type ExpiryTypeRelativeToNow = exported.ExpiryTypeRelativeToNow
type GetBlockListOptions struct { Snapshot *string; AccessConditions *blob.AccessConditions }
type GetBlockListResponse = generated.BlockBlobClientGetBlockListResponse
type SetExpiryOptions = exported.SetExpiryOptions
type SetExpiryResponse = generated.BlobClientSetExpiryResponse
type StageBlockFromURLOptions struct { CopySourceAuthorization *string; LeaseAccessConditions *blob.LeaseAccessConditions; SourceModifiedAccessConditions *blob.SourceModifiedAccessConditions; SourceContentValidation blob.SourceContentValidationType; FileRequestIntent *blob.FileRequestIntentType; Range blob.HTTPRange; CPKInfo *blob.CPKInfo; CPKScopeInfo *blob.CPKScopeInfo; SourceCustomerProvidedKey *blob.SourceCPKInfo }
type StageBlockFromURLResponse = generated.BlockBlobClientStageBlockFromURLResponse
type StageBlockOptions struct { CPKInfo *blob.CPKInfo; CPKScopeInfo *blob.CPKScopeInfo; LeaseAccessConditions *blob.LeaseAccessConditions; TransactionalValidation blob.TransferValidationType }
type StageBlockResponse = generated.BlockBlobClientStageBlockResponse
type UploadBlobFromURLOptions struct { Tags map[string]string; CopySourceAuthorization *string; FileRequestIntent *blob.FileRequestIntentType; CopySourceBlobProperties *bool; CopySourceTags *BlobCopySourceTags; Metadata map[string]*string; SourceContentMD5 []byte; Tier *blob.AccessTier; SourceCustomerProvidedKey *blob.SourceCPKInfo; HTTPHeaders *blob.HTTPHeaders; AccessConditions *blob.AccessConditions; CPKInfo *blob.CPKInfo; CPKScopeInfo *blob.CPKScopeInfo; SourceModifiedAccessConditions *blob.SourceModifiedAccessConditions }
type UploadBlobFromURLResponse = generated.BlockBlobClientUploadBlobFromURLResponse
type UploadBufferOptions = uploadFromReaderOptions
type UploadBufferResponse = uploadFromReaderResponse
type UploadFileOptions = uploadFromReaderOptions
type UploadFileResponse = uploadFromReaderResponse
type UploadOptions struct { Tags map[string]string; Metadata map[string]*string; Tier *blob.AccessTier; TransactionalValidation blob.TransferValidationType; HTTPHeaders *blob.HTTPHeaders; CPKInfo *blob.CPKInfo; CPKScopeInfo *blob.CPKScopeInfo; AccessConditions *blob.AccessConditions; LegalHold *bool; ImmutabilityPolicyMode *blob.ImmutabilityPolicySetting; ImmutabilityPolicyExpiryTime *time.Time; TransactionalContentMD5 []byte }
type UploadResponse = generated.BlockBlobClientUploadResponse
type UploadStreamOptions struct { BlockSize int64; Concurrency int; TransactionalValidation blob.TransferValidationType; HTTPHeaders *blob.HTTPHeaders; Metadata map[string]*string; AccessConditions *blob.AccessConditions; AccessTier *blob.AccessTier; Tags map[string]string; CPKInfo *blob.CPKInfo; CPKScopeInfo *blob.CPKScopeInfo }
type UploadStreamResponse = CommitBlockListResponse
type uploadFromReaderOptions struct { BlockSize int64; Progress func(bytesTransferred int64); HTTPHeaders *blob.HTTPHeaders; Metadata map[string]*string; AccessConditions *blob.AccessConditions; AccessTier *blob.AccessTier; Tags map[string]string; CPKInfo *blob.CPKInfo; CPKScopeInfo *blob.CPKScopeInfo; Concurrency uint16; TransactionalValidation blob.TransferValidationType; TransactionalContentCRC64 uint64; TransactionalContentMD5 []byte }
type uploadFromReaderResponse struct { ClientRequestID *string; ContentMD5 []byte; Date *time.Time; ETag *azcore.ETag; EncryptionKeySHA256 *string; EncryptionScope *string; IsServerEncrypted *bool; LastModified *time.Time; RequestID *string; Version *string; VersionID *string; ContentCRC64 []byte }
