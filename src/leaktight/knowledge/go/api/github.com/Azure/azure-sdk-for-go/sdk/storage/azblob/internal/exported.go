// Interface of github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/exported@v1.8.3, generated from its types. Signatures only.
package exported

import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated"
import "io"
import "time"

type AccessPolicyPermission struct { Read bool; Add bool; Create bool; Write bool; Delete bool; List bool }
func (*AccessPolicyPermission) Parse(s string) error
func (*AccessPolicyPermission) String() string
type BatchResponseItem struct { ContentID *int; ContainerName *string; BlobName *string; RequestID *string; Version *string; Error error }
type BlobAccessConditions struct { LeaseAccessConditions *LeaseAccessConditions; ModifiedAccessConditions *ModifiedAccessConditions }
type BlobModifiedAccessConditions = generated.BlobModifiedAccessConditions
type ContainerAccessConditions struct { ModifiedAccessConditions *ModifiedAccessConditions; LeaseAccessConditions *LeaseAccessConditions }
type ExpectContinueMode int
type ExpectContinueOptions struct { Mode ExpectContinueMode; ContentLengthThreshold int64; ThrottleInterval time.Duration }
type ExpiryType interface { Format(o *SetExpiryOptions) (generated.ExpiryOptions, *generated.BlobClientSetExpiryOptions); notPubliclyImplementable() }
type ExpiryTypeAbsolute struct{}
func (ExpiryTypeAbsolute) Format(o *SetExpiryOptions) (generated.ExpiryOptions, *generated.BlobClientSetExpiryOptions)
type ExpiryTypeNever struct{}
func (ExpiryTypeNever) Format(o *SetExpiryOptions) (generated.ExpiryOptions, *generated.BlobClientSetExpiryOptions)
type ExpiryTypeRelativeToCreation int64
func (ExpiryTypeRelativeToCreation) Format(o *SetExpiryOptions) (generated.ExpiryOptions, *generated.BlobClientSetExpiryOptions)
type ExpiryTypeRelativeToNow int64
func (ExpiryTypeRelativeToNow) Format(o *SetExpiryOptions) (generated.ExpiryOptions, *generated.BlobClientSetExpiryOptions)
type HTTPRange struct { Offset int64; Count int64 }
type LeaseAccessConditions = generated.LeaseAccessConditions
type ModifiedAccessConditions = generated.ModifiedAccessConditions
type SetExpiryOptions struct{}
type SharedKeyCredential struct{}
func (*SharedKeyCredential) AccountName() string
func (*SharedKeyCredential) SetAccountKey(accountKey string) error
type StorageResponseFormat string
type TransferValidationType interface { Apply(io.ReadSeekCloser, generated.TransactionalContentSetter) (io.ReadSeekCloser, error); notPubliclyImplementable(); supportsMultiBlock() }
type TransferValidationTypeCRC64 uint64
func (TransferValidationTypeCRC64) Apply(rsc io.ReadSeekCloser, cfg generated.TransactionalContentSetter) (io.ReadSeekCloser, error)
type TransferValidationTypeMD5 []byte
func (TransferValidationTypeMD5) Apply(rsc io.ReadSeekCloser, cfg generated.TransactionalContentSetter) (io.ReadSeekCloser, error)
