// Interface of github.com/aws/aws-sdk-go/service/s3/s3manager@v1.55.8, generated from its types. Signatures only.
package s3manager

import "github.com/aws/aws-sdk-go/aws"
import "github.com/aws/aws-sdk-go/aws/awserr"
import "github.com/aws/aws-sdk-go/aws/client"
import "github.com/aws/aws-sdk-go/aws/request"
import "github.com/aws/aws-sdk-go/service/s3"
import "github.com/aws/aws-sdk-go/service/s3/s3iface"
import "io"
import "time"

const DefaultBatchSize = 100
const DefaultDownloadConcurrency = 5
const DefaultDownloadPartSize = 5242880
const DefaultUploadConcurrency = 5
const DefaultUploadPartSize int64 = 5242880
const ErrDeleteBatchFailCode = "DeleteBatchError"
const MaxUploadParts = 10000
const MinUploadPartSize int64 = 5242880
func GetBucketRegion(ctx aws.Context, c client.ConfigProvider, bucket string, regionHint string, opts ...request.Option) (string, error)
func GetBucketRegionWithClient(ctx aws.Context, svc s3iface.S3API, bucket string, opts ...request.Option) (string, error)
func NewBatchDelete(c client.ConfigProvider, options ...func(*BatchDelete)) *BatchDelete
func NewBatchDeleteWithClient(client s3iface.S3API, options ...func(*BatchDelete)) *BatchDelete
func NewBatchError(code string, message string, err []Error) awserr.Error
func NewBufferedReadSeeker(r io.ReadSeeker, b []byte) *BufferedReadSeeker
func NewBufferedReadSeekerWriteToPool(size int) *BufferedReadSeekerWriteToPool
func NewDeleteListIterator(svc s3iface.S3API, input *s3.ListObjectsInput, opts ...func(*DeleteListIterator)) BatchDeleteIterator
func NewDownloader(c client.ConfigProvider, options ...func(*Downloader)) *Downloader
func NewDownloaderWithClient(svc s3iface.S3API, options ...func(*Downloader)) *Downloader
func NewPooledBufferedWriterReadFromProvider(size int) *PooledBufferedReadFromProvider
func NewUploader(c client.ConfigProvider, options ...func(*Uploader)) *Uploader
func NewUploaderWithClient(svc s3iface.S3API, options ...func(*Uploader)) *Uploader
func WithDownloaderRequestOptions(opts ...request.Option) func(*Downloader)
func WithUploaderRequestOptions(opts ...request.Option) func(*Uploader)
type BatchDelete struct { Client s3iface.S3API; BatchSize int }
func (*BatchDelete) Delete(ctx aws.Context, iter BatchDeleteIterator) error
type BatchDeleteIterator interface { DeleteObject() BatchDeleteObject; Err() error; Next() bool }
type BatchDeleteObject struct { Object *s3.DeleteObjectInput; After func() error }
type BatchDownloadIterator interface { DownloadObject() BatchDownloadObject; Err() error; Next() bool }
type BatchDownloadObject struct { Object *s3.GetObjectInput; Writer io.WriterAt; After func() error }
type BatchError struct { Errors Errors }
func (*BatchError) Code() string
func (*BatchError) Error() string
func (*BatchError) Message() string
func (*BatchError) OrigErr() error
type BatchUploadIterator interface { Err() error; Next() bool; UploadObject() BatchUploadObject }
type BatchUploadObject struct { Object *UploadInput; After func() error }
type BufferedReadSeeker struct{}
func (*BufferedReadSeeker) Read(p []byte) (n int, err error)
func (*BufferedReadSeeker) ReadAt(p []byte, off int64) (int, error)
func (*BufferedReadSeeker) Seek(offset int64, whence int) (int64, error)
type BufferedReadSeekerWriteTo struct { *BufferedReadSeeker }
func (*BufferedReadSeekerWriteTo) WriteTo(writer io.Writer) (int64, error)
type BufferedReadSeekerWriteToPool struct{}
func (*BufferedReadSeekerWriteToPool) GetWriteTo(seeker io.ReadSeeker) (r ReadSeekerWriteTo, cleanup func())
type DeleteListIterator struct { Bucket *string; Paginator request.Pagination }
func (*DeleteListIterator) DeleteObject() BatchDeleteObject
func (*DeleteListIterator) Err() error
func (*DeleteListIterator) Next() bool
type DeleteObjectsIterator struct { Objects []BatchDeleteObject }
func (*DeleteObjectsIterator) DeleteObject() BatchDeleteObject
func (*DeleteObjectsIterator) Err() error
func (*DeleteObjectsIterator) Next() bool
type DownloadObjectsIterator struct { Objects []BatchDownloadObject }
func (*DownloadObjectsIterator) DownloadObject() BatchDownloadObject
func (*DownloadObjectsIterator) Err() error
func (*DownloadObjectsIterator) Next() bool
type Downloader struct { PartSize int64; Concurrency int; S3 s3iface.S3API; RequestOptions []request.Option; BufferProvider WriterReadFromProvider }
func (Downloader) Download(w io.WriterAt, input *s3.GetObjectInput, options ...func(*Downloader)) (n int64, err error)
func (Downloader) DownloadWithContext(ctx aws.Context, w io.WriterAt, input *s3.GetObjectInput, options ...func(*Downloader)) (n int64, err error)
func (Downloader) DownloadWithIterator(ctx aws.Context, iter BatchDownloadIterator, opts ...func(*Downloader)) error
type Error struct { OrigErr error; Bucket *string; Key *string }
func (*Error) Error() string
type Errors []Error
func (Errors) Error() string
type MultiUploadFailure interface { awserr.Error; UploadID() string }
type PooledBufferedReadFromProvider struct{}
func (*PooledBufferedReadFromProvider) GetReadFrom(writer io.Writer) (r WriterReadFrom, cleanup func())
type ReadSeekerWriteTo interface { io.ReadSeeker; io.WriterTo }
type ReadSeekerWriteToProvider interface { GetWriteTo(seeker io.ReadSeeker) (r ReadSeekerWriteTo, cleanup func()) }
type UploadInput struct { ACL *string; Body io.Reader; Bucket *string; BucketKeyEnabled *bool; CacheControl *string; ChecksumAlgorithm *string; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentMD5 *string; ContentType *string; ExpectedBucketOwner *string; Expires *time.Time; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWriteACP *string; Key *string; Metadata map[string]*string; ObjectLockLegalHoldStatus *string; ObjectLockMode *string; ObjectLockRetainUntilDate *time.Time; RequestPayer *string; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption *string; StorageClass *string; Tagging *string; WebsiteRedirectLocation *string }
type UploadObjectsIterator struct { Objects []BatchUploadObject }
func (*UploadObjectsIterator) Err() error
func (*UploadObjectsIterator) Next() bool
func (*UploadObjectsIterator) UploadObject() BatchUploadObject
type UploadOutput struct { Location string; VersionID *string; UploadID string; ETag *string }
type Uploader struct { PartSize int64; Concurrency int; LeavePartsOnError bool; MaxUploadParts int; S3 s3iface.S3API; RequestOptions []request.Option; BufferProvider ReadSeekerWriteToProvider }
func (Uploader) Upload(input *UploadInput, options ...func(*Uploader)) (*UploadOutput, error)
func (Uploader) UploadWithContext(ctx aws.Context, input *UploadInput, opts ...func(*Uploader)) (*UploadOutput, error)
func (Uploader) UploadWithIterator(ctx aws.Context, iter BatchUploadIterator, opts ...func(*Uploader)) error
type WriterReadFrom interface { io.Writer; io.ReaderFrom }
type WriterReadFromProvider interface { GetReadFrom(writer io.Writer) (w WriterReadFrom, cleanup func()) }
