// Interface of github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated@v1.8.3, generated from its types. Signatures only.
package generated

import "encoding/xml"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore"
import "io"
import "time"

type AccessPolicy struct { Expiry *time.Time; Permission *string; Start *time.Time }
func (*AccessPolicy) UnmarshalXML(dec *xml.Decoder, start xml.StartElement) error
func (AccessPolicy) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type AccessTier string
type AccountKind string
type ArchiveStatus string
type BlobClientAbortCopyFromURLResponse struct { ClientRequestID *string; Date *time.Time; RequestID *string; Version *string }
type BlobClientAcquireLeaseResponse struct { ClientRequestID *string; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; LeaseID *string; RequestID *string; Version *string }
type BlobClientBreakLeaseResponse struct { ClientRequestID *string; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; LeaseTime *int32; RequestID *string; Version *string }
type BlobClientChangeLeaseResponse struct { ClientRequestID *string; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; LeaseID *string; RequestID *string; Version *string }
type BlobClientCopyFromURLResponse struct { ClientRequestID *string; ContentCRC64 []byte; ContentMD5 []byte; CopyID *string; CopyStatus *string; Date *time.Time; ETag *azcore.ETag; EncryptionScope *string; LastModified *time.Time; RequestID *string; Version *string; VersionID *string }
type BlobClientCreateSnapshotResponse struct { ClientRequestID *string; Date *time.Time; ETag *azcore.ETag; IsServerEncrypted *bool; LastModified *time.Time; RequestID *string; Snapshot *string; Version *string; VersionID *string }
type BlobClientDeleteImmutabilityPolicyResponse struct { ClientRequestID *string; Date *time.Time; RequestID *string; Version *string }
type BlobClientDeleteResponse struct { ClientRequestID *string; Date *time.Time; RequestID *string; Version *string }
type BlobClientDownloadResponse struct { AcceptRanges *string; AccessTier *string; AccessTierChangeTime *time.Time; BlobCommittedBlockCount *int32; BlobContentMD5 []byte; BlobSequenceNumber *int64; BlobType *BlobType; Body io.ReadCloser; CacheControl *string; ClientRequestID *string; ContentCRC64 []byte; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentLength *int64; ContentMD5 []byte; ContentRange *string; ContentType *string; CopyCompletionTime *time.Time; CopyID *string; CopyProgress *string; CopySource *string; CopyStatus *CopyStatusType; CopyStatusDescription *string; CreationTime *time.Time; Date *time.Time; ErrorCode *string; ETag *azcore.ETag; EncryptionKeySHA256 *string; EncryptionScope *string; ImmutabilityPolicyExpiresOn *time.Time; ImmutabilityPolicyMode *ImmutabilityPolicyMode; IsCurrentVersion *bool; IsSealed *bool; IsServerEncrypted *bool; LastAccessed *time.Time; LastModified *time.Time; LeaseDuration *LeaseDurationType; LeaseState *LeaseStateType; LeaseStatus *LeaseStatusType; LegalHold *bool; Metadata map[string]*string; ObjectReplicationPolicyID *string; ObjectReplicationRules map[string]*string; RequestID *string; StructuredBodyType *string; StructuredContentLength *int64; TagCount *int64; Version *string; VersionID *string }
type BlobClientGetAccountInfoResponse struct { AccountKind *AccountKind; ClientRequestID *string; Date *time.Time; IsHierarchicalNamespaceEnabled *bool; RequestID *string; SKUName *SKUName; Version *string }
type BlobClientGetPropertiesResponse struct { AcceptRanges *string; AccessTier *string; AccessTierChangeTime *time.Time; AccessTierInferred *bool; ArchiveStatus *string; BlobCommittedBlockCount *int32; BlobSequenceNumber *int64; BlobType *BlobType; CacheControl *string; ClientRequestID *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentLength *int64; ContentMD5 []byte; ContentType *string; CopyCompletionTime *time.Time; CopyID *string; CopyProgress *string; CopySource *string; CopyStatus *CopyStatusType; CopyStatusDescription *string; CreationTime *time.Time; Date *time.Time; DestinationSnapshot *string; ETag *azcore.ETag; EncryptionKeySHA256 *string; EncryptionScope *string; ExpiresOn *time.Time; ImmutabilityPolicyExpiresOn *time.Time; ImmutabilityPolicyMode *ImmutabilityPolicyMode; IsCurrentVersion *bool; IsIncrementalCopy *bool; IsSealed *bool; IsServerEncrypted *bool; LastAccessed *time.Time; LastModified *time.Time; LeaseDuration *LeaseDurationType; LeaseState *LeaseStateType; LeaseStatus *LeaseStatusType; LegalHold *bool; Metadata map[string]*string; ObjectReplicationPolicyID *string; ObjectReplicationRules map[string]*string; RehydratePriority *string; RequestID *string; SmartAccessTier *string; TagCount *int64; Version *string; VersionID *string }
type BlobClientGetTagsResponse struct { BlobTags; ClientRequestID *string; ContentType *string; Date *time.Time; RequestID *string; Version *string }
type BlobClientReleaseLeaseResponse struct { ClientRequestID *string; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; RequestID *string; Version *string }
type BlobClientRenewLeaseResponse struct { ClientRequestID *string; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; LeaseID *string; RequestID *string; Version *string }
type BlobClientSetExpiryOptions struct { ClientRequestID *string; ExpiresOn *string; Timeout *int32 }
type BlobClientSetExpiryResponse struct { ClientRequestID *string; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; RequestID *string; Version *string }
type BlobClientSetHTTPHeadersResponse struct { BlobSequenceNumber *int64; ClientRequestID *string; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; RequestID *string; Version *string }
type BlobClientSetImmutabilityPolicyResponse struct { ClientRequestID *string; Date *time.Time; ImmutabilityPolicyExpiry *time.Time; ImmutabilityPolicyMode *ImmutabilityPolicyMode; RequestID *string; Version *string }
type BlobClientSetLegalHoldResponse struct { ClientRequestID *string; Date *time.Time; LegalHold *bool; RequestID *string; Version *string }
type BlobClientSetMetadataResponse struct { ClientRequestID *string; Date *time.Time; ETag *azcore.ETag; EncryptionKeySHA256 *string; EncryptionScope *string; IsServerEncrypted *bool; LastModified *time.Time; RequestID *string; Version *string; VersionID *string }
type BlobClientSetTagsResponse struct { ClientRequestID *string; Date *time.Time; RequestID *string; Version *string }
type BlobClientSetTierResponse struct { ClientRequestID *string; Date *time.Time; RequestID *string; Version *string }
type BlobClientStartCopyFromURLResponse struct { ClientRequestID *string; CopyID *string; CopyStatus *CopyStatusType; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; RequestID *string; Version *string; VersionID *string }
type BlobClientUndeleteResponse struct { ClientRequestID *string; Date *time.Time; RequestID *string; Version *string }
type BlobCopySourceTags string
type BlobFlatListSegment struct { BlobItems []*BlobItem }
func (BlobFlatListSegment) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type BlobHTTPHeaders struct { BlobCacheControl *string; BlobContentDisposition *string; BlobContentEncoding *string; BlobContentLanguage *string; BlobContentMD5 []byte; BlobContentType *string }
type BlobHierarchyListSegment struct { BlobItems []*BlobItem; BlobPrefixes []*BlobPrefix }
func (BlobHierarchyListSegment) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type BlobItem struct { Deleted *bool; Name *string; Properties *BlobProperties; Snapshot *string; BlobTags *BlobTags; HasVersionsOnly *bool; IsCurrentVersion *bool; Metadata map[string]*string; OrMetadata map[string]*string; VersionID *string }
func (*BlobItem) UnmarshalXML(dec *xml.Decoder, start xml.StartElement) error
type BlobModifiedAccessConditions struct { IfMatch *azcore.ETag; IfModifiedSince *time.Time; IfNoneMatch *azcore.ETag; IfUnmodifiedSince *time.Time }
type BlobPrefix struct { Name *string; Properties *BlobProperties }
func (*BlobPrefix) UnmarshalXML(dec *xml.Decoder, start xml.StartElement) error
type BlobProperties struct { ETag *azcore.ETag; LastModified *time.Time; ACL *string; AccessTier *AccessTier; AccessTierChangeTime *time.Time; AccessTierInferred *bool; ArchiveStatus *ArchiveStatus; BlobSequenceNumber *int64; BlobType *BlobType; CacheControl *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentLength *int64; ContentMD5 []byte; ContentType *string; CopyCompletionTime *time.Time; CopyID *string; CopyProgress *string; CopySource *string; CopyStatus *CopyStatusType; CopyStatusDescription *string; CreationTime *time.Time; CustomerProvidedKeySHA256 *string; DeletedTime *time.Time; DestinationSnapshot *string; EncryptionScope *string; ExpiresOn *time.Time; Group *string; ImmutabilityPolicyExpiresOn *time.Time; ImmutabilityPolicyMode *ImmutabilityPolicyMode; IncrementalCopy *bool; IsSealed *bool; LastAccessedOn *time.Time; LeaseDuration *LeaseDurationType; LeaseState *LeaseStateType; LeaseStatus *LeaseStatusType; LegalHold *bool; Owner *string; Permissions *string; RehydratePriority *RehydratePriority; RemainingRetentionDays *int32; ResourceType *string; ServerEncrypted *bool; SmartAccessTier *AccessTier; TagCount *int32 }
func (*BlobProperties) UnmarshalXML(dec *xml.Decoder, start xml.StartElement) error
func (BlobProperties) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type BlobTag struct { Key *string; Value *string }
func (BlobTag) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type BlobTags struct { BlobTagSet []*BlobTag }
func (BlobTags) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type BlobType string
type Block struct { Name *string; Size *int64 }
type BlockBlobClientCommitBlockListResponse struct { ClientRequestID *string; ContentCRC64 []byte; ContentMD5 []byte; Date *time.Time; ETag *azcore.ETag; EncryptionKeySHA256 *string; EncryptionScope *string; IsServerEncrypted *bool; LastModified *time.Time; RequestID *string; Version *string; VersionID *string }
type BlockBlobClientGetBlockListResponse struct { BlockList; BlobContentLength *int64; ClientRequestID *string; ContentType *string; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; RequestID *string; Version *string }
type BlockBlobClientStageBlockFromURLResponse struct { ClientRequestID *string; ContentCRC64 []byte; ContentMD5 []byte; Date *time.Time; EncryptionKeySHA256 *string; EncryptionScope *string; IsServerEncrypted *bool; RequestID *string; Version *string }
type BlockBlobClientStageBlockResponse struct { ClientRequestID *string; ContentCRC64 []byte; ContentMD5 []byte; Date *time.Time; EncryptionKeySHA256 *string; EncryptionScope *string; IsServerEncrypted *bool; RequestID *string; StructuredBodyType *string; Version *string }
type BlockBlobClientUploadBlobFromURLResponse struct { ClientRequestID *string; ContentCRC64 []byte; ContentMD5 []byte; Date *time.Time; ETag *azcore.ETag; EncryptionKeySHA256 *string; EncryptionScope *string; IsServerEncrypted *bool; LastModified *time.Time; RequestID *string; Version *string; VersionID *string }
type BlockBlobClientUploadResponse struct { ClientRequestID *string; ContentCRC64 []byte; ContentMD5 []byte; Date *time.Time; ETag *azcore.ETag; EncryptionKeySHA256 *string; EncryptionScope *string; IsServerEncrypted *bool; LastModified *time.Time; RequestID *string; StructuredBodyType *string; Version *string; VersionID *string }
type BlockList struct { CommittedBlocks []*Block; UncommittedBlocks []*Block }
func (BlockList) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type BlockListType string
type CPKInfo struct { EncryptionAlgorithm *EncryptionAlgorithmType; EncryptionKey *string; EncryptionKeySHA256 *string }
type CPKScopeInfo struct { EncryptionScope *string }
type ContainerCPKScopeInfo struct { DefaultEncryptionScope *string; PreventEncryptionScopeOverride *bool }
type ContainerClientCreateResponse struct { ClientRequestID *string; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; RequestID *string; Version *string }
type ContainerClientDeleteResponse struct { ClientRequestID *string; Date *time.Time; RequestID *string; Version *string }
type ContainerClientFilterBlobsResponse struct { FilterBlobSegment; ClientRequestID *string; ContentType *string; Date *time.Time; RequestID *string; Version *string }
type ContainerClientGetAccessPolicyResponse struct { BlobPublicAccess *PublicAccessType; ClientRequestID *string; ContentType *string; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; RequestID *string; SignedIdentifiers []*SignedIdentifier; Version *string }
type ContainerClientGetAccountInfoResponse struct { AccountKind *AccountKind; ClientRequestID *string; Date *time.Time; IsHierarchicalNamespaceEnabled *bool; RequestID *string; SKUName *SKUName; Version *string }
type ContainerClientGetPropertiesResponse struct { BlobPublicAccess *PublicAccessType; ClientRequestID *string; Date *time.Time; DefaultEncryptionScope *string; DenyEncryptionScopeOverride *bool; ETag *azcore.ETag; HasImmutabilityPolicy *bool; HasLegalHold *bool; IsImmutableStorageWithVersioningEnabled *bool; LastModified *time.Time; LeaseDuration *LeaseDurationType; LeaseState *LeaseStateType; LeaseStatus *LeaseStatusType; Metadata map[string]*string; RequestID *string; Version *string }
type ContainerClientListBlobFlatSegmentResponse struct { ListBlobsFlatSegmentResponse; ClientRequestID *string; ContentType *string; Date *time.Time; RequestID *string; Version *string }
type ContainerClientListBlobHierarchySegmentResponse struct { ListBlobsHierarchySegmentResponse; ClientRequestID *string; ContentType *string; Date *time.Time; RequestID *string; Version *string }
type ContainerClientRestoreResponse struct { ClientRequestID *string; Date *time.Time; RequestID *string; Version *string }
type ContainerClientSetAccessPolicyResponse struct { ClientRequestID *string; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; RequestID *string; Version *string }
type ContainerClientSetMetadataResponse struct { ClientRequestID *string; Date *time.Time; ETag *azcore.ETag; LastModified *time.Time; RequestID *string; Version *string }
type ContainerItem struct { Name *string; Properties *ContainerProperties; Deleted *bool; Metadata map[string]*string; Version *string }
func (*ContainerItem) UnmarshalXML(dec *xml.Decoder, start xml.StartElement) error
func (ContainerItem) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type ContainerProperties struct { ETag *azcore.ETag; LastModified *time.Time; DefaultEncryptionScope *string; DeletedTime *time.Time; HasImmutabilityPolicy *bool; HasLegalHold *bool; IsImmutableStorageWithVersioningEnabled *bool; LeaseDuration *LeaseDurationType; LeaseState *LeaseStateType; LeaseStatus *LeaseStatusType; PreventEncryptionScopeOverride *bool; PublicAccess *PublicAccessType; RemainingRetentionDays *int32 }
func (*ContainerProperties) UnmarshalXML(dec *xml.Decoder, start xml.StartElement) error
func (ContainerProperties) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type CopyStatusType string
type DeleteSnapshotsOptionType string
type DeleteType string
type EncryptionAlgorithmType string
type ExpiryOptions string
type FileShareTokenIntent string
type FilterBlobItem struct { ContainerName *string; Name *string; IsCurrentVersion *bool; Tags *BlobTags; VersionID *string }
func (FilterBlobItem) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type FilterBlobSegment struct { Blobs []*FilterBlobItem; ServiceEndpoint *string; Where *string; NextMarker *string }
func (FilterBlobSegment) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type ImmutabilityPolicyMode string
type ImmutabilityPolicySetting string
type LeaseAccessConditions struct { LeaseID *string }
type LeaseDurationType string
type LeaseStateType string
type LeaseStatusType string
type ListBlobsFlatSegmentResponse struct { ContainerName *string; Segment *BlobFlatListSegment; ServiceEndpoint *string; Marker *string; MaxResults *int32; NextMarker *string; Prefix *string }
func (ListBlobsFlatSegmentResponse) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type ListBlobsHierarchySegmentResponse struct { ContainerName *string; Segment *BlobHierarchyListSegment; ServiceEndpoint *string; Delimiter *string; Marker *string; MaxResults *int32; NextMarker *string; Prefix *string }
func (ListBlobsHierarchySegmentResponse) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type ListContainersSegmentResponse struct { ContainerItems []*ContainerItem; ServiceEndpoint *string; Marker *string; MaxResults *int32; NextMarker *string; Prefix *string }
func (ListContainersSegmentResponse) MarshalXML(enc *xml.Encoder, start xml.StartElement) error
type ModifiedAccessConditions struct { IfMatch *azcore.ETag; IfModifiedSince *time.Time; IfNoneMatch *azcore.ETag; IfTags *string; IfUnmodifiedSince *time.Time }
type PublicAccessType string
type QueryFormatType string
type RehydratePriority string
type SKUName string
type SignedIdentifier struct { ID *string; AccessPolicy *AccessPolicy }
type SourceCPKInfo struct { SourceEncryptionAlgorithm *EncryptionAlgorithmType; SourceEncryptionKey *string; SourceEncryptionKeySHA256 *string }
type SourceContentSetter interface { SetSourceContentCRC64(v []byte); SetSourceContentMD5(v []byte) }
type SourceModifiedAccessConditions struct { SourceIfMatch *azcore.ETag; SourceIfModifiedSince *time.Time; SourceIfNoneMatch *azcore.ETag; SourceIfTags *string; SourceIfUnmodifiedSince *time.Time }
type TransactionalContentSetter interface { SetCRC64([]byte); SetMD5([]byte); SetStructuredBody(bodyType string, contentLength int64) }
