// Interface of github.com/Azure/azure-sdk-for-go/sdk/storage/azblob@v1.8.3, generated from its types. Signatures only.
package azblob

import "context"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore"
import "github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
import "github.com/Azure/azure-sdk-for-go/sdk/internal/log"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blob"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blockblob"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/container"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/exported"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/internal/generated"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/sas"
import "github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/service"
import "io"
import "os"

const DeleteSnapshotsOptionTypeInclude DeleteSnapshotsOptionType = "include"
const DeleteSnapshotsOptionTypeOnly DeleteSnapshotsOptionType = "only"
const EventSubmitBatch log.Event = "azblob.SubmitBatch"
const EventUpload log.Event = "azblob.Upload"
const ExpectContinueModeApplyOnThrottle exported.ExpectContinueMode = 0
const ExpectContinueModeOff exported.ExpectContinueMode = 2
const ExpectContinueModeOn exported.ExpectContinueMode = 1
const PublicAccessTypeBlob PublicAccessType = "blob"
const PublicAccessTypeContainer PublicAccessType = "container"
func NewClient(serviceURL string, cred azcore.TokenCredential, options *ClientOptions) (*Client, error)
func NewClientFromConnectionString(connectionString string, options *ClientOptions) (*Client, error)
func NewClientWithNoCredential(serviceURL string, options *ClientOptions) (*Client, error)
func NewClientWithSharedKeyCredential(serviceURL string, cred *SharedKeyCredential, options *ClientOptions) (*Client, error)
func NewSharedKeyCredential(accountName string, accountKey string) (*SharedKeyCredential, error)
func ParseURL(u string) (URLParts, error)
func PossibleDeleteSnapshotsOptionTypeValues() []DeleteSnapshotsOptionType
func PossiblePublicAccessTypeValues() []PublicAccessType
type AccessConditions = exported.BlobAccessConditions
type CPKInfo = blob.CPKInfo
type CPKScopeInfo = container.CPKScopeInfo
type Client struct{}
func (*Client) CreateContainer(ctx context.Context, containerName string, o *CreateContainerOptions) (CreateContainerResponse, error)
func (*Client) DeleteBlob(ctx context.Context, containerName string, blobName string, o *DeleteBlobOptions) (DeleteBlobResponse, error)
func (*Client) DeleteContainer(ctx context.Context, containerName string, o *DeleteContainerOptions) (DeleteContainerResponse, error)
func (*Client) DownloadBuffer(ctx context.Context, containerName string, blobName string, buffer []byte, o *DownloadBufferOptions) (int64, error)
func (*Client) DownloadFile(ctx context.Context, containerName string, blobName string, file *os.File, o *DownloadFileOptions) (int64, error)
func (*Client) DownloadStream(ctx context.Context, containerName string, blobName string, o *DownloadStreamOptions) (DownloadStreamResponse, error)
func (*Client) NewListBlobsFlatPager(containerName string, o *ListBlobsFlatOptions) *runtime.Pager[ListBlobsFlatResponse]
func (*Client) NewListContainersPager(o *ListContainersOptions) *runtime.Pager[ListContainersResponse]
func (*Client) ServiceClient() *service.Client
func (*Client) URL() string
func (*Client) UploadBuffer(ctx context.Context, containerName string, blobName string, buffer []byte, o *UploadBufferOptions) (UploadBufferResponse, error)
func (*Client) UploadFile(ctx context.Context, containerName string, blobName string, file *os.File, o *UploadFileOptions) (UploadFileResponse, error)
func (*Client) UploadStream(ctx context.Context, containerName string, blobName string, body io.Reader, o *UploadStreamOptions) (UploadStreamResponse, error)
type ClientOptions struct { azcore.ClientOptions; Audience string; ExpectContinueBehavior exported.ExpectContinueOptions }
type CreateContainerOptions = service.CreateContainerOptions
type CreateContainerResponse = service.CreateContainerResponse
type DeleteBlobOptions = blob.DeleteOptions
type DeleteBlobResponse = blob.DeleteResponse
type DeleteContainerOptions = service.DeleteContainerOptions
type DeleteContainerResponse = service.DeleteContainerResponse
type DeleteSnapshotsOptionType = generated.DeleteSnapshotsOptionType
type DownloadBufferOptions = blob.DownloadBufferOptions
type DownloadFileOptions = blob.DownloadFileOptions
type DownloadStreamOptions = blob.DownloadStreamOptions
type DownloadStreamResponse = blob.DownloadStreamResponse
type ExpectContinueMode = exported.ExpectContinueMode
type ExpectContinueOptions = exported.ExpectContinueOptions
type HTTPRange = exported.HTTPRange
type ListBlobsFlatOptions = container.ListBlobsFlatOptions
type ListBlobsFlatResponse = container.ListBlobsFlatResponse
type ListBlobsFlatSegmentResponse = generated.ListBlobsFlatSegmentResponse
type ListBlobsInclude = container.ListBlobsInclude
type ListContainersInclude = service.ListContainersInclude
type ListContainersOptions = service.ListContainersOptions
type ListContainersResponse = service.ListContainersResponse
type ListContainersSegmentResponse = generated.ListContainersSegmentResponse
type ObjectReplicationPolicy = blob.ObjectReplicationPolicy
type PublicAccessType = generated.PublicAccessType
type RetryReaderOptions = blob.RetryReaderOptions
type SharedKeyCredential = exported.SharedKeyCredential
type URLParts = sas.URLParts
type UploadBufferOptions = blockblob.UploadBufferOptions
type UploadBufferResponse = blockblob.UploadBufferResponse
type UploadFileOptions = blockblob.UploadFileOptions
type UploadFileResponse = blockblob.UploadFileResponse
type UploadResponse = blockblob.CommitBlockListResponse
type UploadStreamOptions = blockblob.UploadStreamOptions
type UploadStreamResponse = blockblob.CommitBlockListResponse
