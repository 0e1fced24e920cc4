// Interface of github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/container@v1.8.3, generated from its types. Signatures only.
package container

import "context"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/appendblob"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blob"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blockblob"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/exported"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/pageblob"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/sas"
import "time"

const AccessTierArchive AccessTier = "Archive"
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
const AccountKindBlobStorage AccountKind = "BlobStorage"
const AccountKindBlockBlobStorage AccountKind = "BlockBlobStorage"
const AccountKindFileStorage AccountKind = "FileStorage"
const AccountKindStorage AccountKind = "Storage"
const AccountKindStorageV2 AccountKind = "StorageV2"
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
const ExpectContinueModeApplyOnThrottle exported.ExpectContinueMode = 0
const ExpectContinueModeOff exported.ExpectContinueMode = 2
const ExpectContinueModeOn exported.ExpectContinueMode = 1
const ImmutabilityPolicyModeLocked ImmutabilityPolicyMode = "locked"
const ImmutabilityPolicyModeMutable ImmutabilityPolicyMode = "mutable"
const ImmutabilityPolicyModeUnlocked ImmutabilityPolicyMode = "unlocked"
const PublicAccessTypeBlob PublicAccessType = "blob"
const PublicAccessTypeContainer PublicAccessType = "container"
const RehydratePriorityHigh RehydratePriority = "High"
const RehydratePriorityStandard RehydratePriority = "Standard"
const SKUNamePremiumLRS SKUName = "Premium_LRS"
const SKUNamePremiumZRS SKUName = "Premium_ZRS"
const SKUNameStandardGRS SKUName = "Standard_GRS"
const SKUNameStandardGZRS SKUName = "Standard_GZRS"
const SKUNameStandardLRS SKUName = "Standard_LRS"
const SKUNameStandardRAGRS SKUName = "Standard_RAGRS"
const SKUNameStandardRAGZRS SKUName = "Standard_RAGZRS"
const SKUNameStandardZRS SKUName = "Standard_ZRS"
const StorageResponseFormatArrow exported.StorageResponseFormat = "arrow"
const StorageResponseFormatAuto exported.StorageResponseFormat = ""
const StorageResponseFormatXML exported.StorageResponseFormat = "xml"
func NewClient(containerURL string, cred azcore.TokenCredential, options *ClientOptions) (*Client, error)
func NewClientFromConnectionString(connectionString string, containerName string, options *ClientOptions) (*Client, error)
func NewClientWithNoCredential(containerURL string, options *ClientOptions) (*Client, error)
func NewClientWithSharedKeyCredential(containerURL string, cred *SharedKeyCredential, options *ClientOptions) (*Client, error)
func NewSharedKeyCredential(accountName string, accountKey string) (*SharedKeyCredential, error)
func PossibleAccessTierValues() []AccessTier
func PossibleAccountKindValues() []AccountKind
func PossibleArchiveStatusValues() []ArchiveStatus
func PossibleBlobTypeValues() []BlobType
func PossibleCopyStatusTypeValues() []CopyStatusType
func PossibleImmutabilityPolicyModeValues() []ImmutabilityPolicyMode
func PossiblePublicAccessTypeValues() []PublicAccessType
func PossibleRehydratePriorityValues() []RehydratePriority
func PossibleSKUNameValues() []SKUName
type AccessConditions = exported.ContainerAccessConditions
type AccessPolicy = generated.AccessPolicy
type AccessPolicyPermission = exported.AccessPolicyPermission
type AccessTier = generated.AccessTier
type AccountKind = generated.AccountKind
type ArchiveStatus = generated.ArchiveStatus
type BatchBuilder struct{}
func (*BatchBuilder) Delete(blobName string, options *BatchDeleteOptions) error
func (*BatchBuilder) SetTier(blobName string, accessTier blob.AccessTier, options *BatchSetTierOptions) error
type BatchDeleteOptions struct { blob.DeleteOptions; VersionID *string; Snapshot *string }
type BatchResponseItem = exported.BatchResponseItem
type BatchSetTierOptions struct { blob.SetTierOptions; VersionID *string; Snapshot *string }
type BlobFlatListSegment = generated.BlobFlatListSegment
type BlobHierarchyListSegment = generated.BlobHierarchyListSegment
type BlobItem = generated.BlobItem
type BlobPrefix = generated.BlobPrefix
type BlobProperties = generated.BlobProperties
type BlobTag = generated.BlobTag
type BlobTags = generated.BlobTags
type BlobType = generated.BlobType
type CPKScopeInfo = generated.ContainerCPKScopeInfo
type Client struct{}
func (*Client) Create(ctx context.Context, options *CreateOptions) (CreateResponse, error)
func (*Client) Delete(ctx context.Context, options *DeleteOptions) (DeleteResponse, error)
func (*Client) FilterBlobs(ctx context.Context, where string, o *FilterBlobsOptions) (FilterBlobsResponse, error)
func (*Client) GetAccessPolicy(ctx context.Context, o *GetAccessPolicyOptions) (GetAccessPolicyResponse, error)
func (*Client) GetAccountInfo(ctx context.Context, o *GetAccountInfoOptions) (GetAccountInfoResponse, error)
func (*Client) GetProperties(ctx context.Context, o *GetPropertiesOptions) (GetPropertiesResponse, error)
func (*Client) GetSASURL(permissions sas.ContainerPermissions, expiry time.Time, o *GetSASURLOptions) (string, error)
func (*Client) NewAppendBlobClient(blobName string) *appendblob.Client
func (*Client) NewBatchBuilder() (*BatchBuilder, error)
func (*Client) NewBlobClient(blobName string) *blob.Client
func (*Client) NewBlockBlobClient(blobName string) *blockblob.Client
func (*Client) NewListBlobsFlatPager(o *ListBlobsFlatOptions) *runtime.Pager[ListBlobsFlatResponse]
func (*Client) NewListBlobsHierarchyPager(delimiter string, o *ListBlobsHierarchyOptions) *runtime.Pager[ListBlobsHierarchyResponse]
func (*Client) NewPageBlobClient(blobName string) *pageblob.Client
func (*Client) Restore(ctx context.Context, deletedContainerVersion string, options *RestoreOptions) (RestoreResponse, error)
func (*Client) SetAccessPolicy(ctx context.Context, o *SetAccessPolicyOptions) (SetAccessPolicyResponse, error)
func (*Client) SetMetadata(ctx context.Context, o *SetMetadataOptions) (SetMetadataResponse, error)
func (*Client) SubmitBatch(ctx context.Context, bb *BatchBuilder, options *SubmitBatchOptions) (SubmitBatchResponse, error)
func (*Client) URL() string
type ClientOptions struct { azcore.ClientOptions; Audience string; ExpectContinueBehavior exported.ExpectContinueOptions }
type CopyStatusType = generated.CopyStatusType
type CreateOptions struct { Access *PublicAccessType; Metadata map[string]*string; CPKScopeInfo *CPKScopeInfo }
type CreateResponse = generated.ContainerClientCreateResponse
type DeleteOptions struct { AccessConditions *AccessConditions }
type DeleteResponse = generated.ContainerClientDeleteResponse
type ExpectContinueMode = exported.ExpectContinueMode
type ExpectContinueOptions = exported.ExpectContinueOptions
type FilterBlobsOptions struct { Marker *string; MaxResults *int32 }
type FilterBlobsResponse = generated.ContainerClientFilterBlobsResponse
type GetAccessPolicyOptions struct { LeaseAccessConditions *LeaseAccessConditions }
type GetAccessPolicyResponse = generated.ContainerClientGetAccessPolicyResponse
type GetAccountInfoOptions struct{}
type GetAccountInfoResponse = generated.ContainerClientGetAccountInfoResponse
type GetPropertiesOptions struct { LeaseAccessConditions *LeaseAccessConditions }
type GetPropertiesResponse = generated.ContainerClientGetPropertiesResponse
type GetSASURLOptions struct { StartTime *time.Time }
type ImmutabilityPolicyMode = generated.ImmutabilityPolicyMode
type LeaseAccessConditions = exported.LeaseAccessConditions
type ListBlobsFlatOptions struct { Include ListBlobsInclude; Marker *string; MaxResults *int32; Prefix *string; StartFrom *string; EndBefore *string; ResponseFormat StorageResponseFormat }
type ListBlobsFlatResponse = generated.ContainerClientListBlobFlatSegmentResponse
type ListBlobsFlatSegmentResponse = generated.ListBlobsFlatSegmentResponse
type ListBlobsHierarchyOptions struct { Include ListBlobsInclude; Marker *string; MaxResults *int32; Prefix *string; StartFrom *string; EndBefore *string; ResponseFormat StorageResponseFormat }
type ListBlobsHierarchyResponse = generated.ContainerClientListBlobHierarchySegmentResponse
type ListBlobsHierarchySegmentResponse = generated.ListBlobsHierarchySegmentResponse
type ListBlobsInclude struct { Copy bool; Metadata bool; Snapshots bool; UncommittedBlobs bool; Deleted bool; Tags bool; Versions bool; LegalHold bool; ImmutabilityPolicy bool; DeletedWithVersions bool; Permissions bool }
type ModifiedAccessConditions = exported.ModifiedAccessConditions
type PublicAccessType = generated.PublicAccessType
type RehydratePriority = generated.RehydratePriority
type RestoreOptions struct{}
type RestoreResponse = generated.ContainerClientRestoreResponse
type SKUName = generated.SKUName
type SetAccessPolicyOptions struct { Access *PublicAccessType; AccessConditions *AccessConditions; ContainerACL []*SignedIdentifier }
type SetAccessPolicyResponse = generated.ContainerClientSetAccessPolicyResponse
type SetMetadataOptions struct { Metadata map[string]*string; LeaseAccessConditions *LeaseAccessConditions; ModifiedAccessConditions *ModifiedAccessConditions }
type SetMetadataResponse = generated.ContainerClientSetMetadataResponse
type SharedKeyCredential = exported.SharedKeyCredential
type SignedIdentifier = generated.SignedIdentifier
type StorageResponseFormat = exported.StorageResponseFormat
type SubmitBatchOptions struct{}
type SubmitBatchResponse struct { Responses []*BatchResponseItem; ContentType *string; RequestID *string; Version *string }
