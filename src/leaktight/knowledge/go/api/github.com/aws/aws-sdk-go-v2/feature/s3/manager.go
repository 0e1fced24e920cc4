// Interface of github.com/aws/aws-sdk-go-v2/feature/s3/manager@v1.23.22, generated from its types. Signatures only.
package manager

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/service/s3"
import "github.com/aws/aws-sdk-go-v2/service/s3/types"
import "github.com/aws/smithy-go/logging"
import "io"

const DefaultDownloadConcurrency = 5
const DefaultDownloadPartSize = 5242880
const DefaultPartBodyMaxRetries = 3
const DefaultUploadConcurrency = 5
const DefaultUploadPartSize int64 = 5242880
const MaxUploadParts int32 = 10000
const MinUploadPartSize int64 = 5242880
func GetBucketRegion(ctx context.Context, client HeadBucketAPIClient, bucket string, optFns ...func(*s3.Options)) (string, error)
func NewBufferedReadSeeker(r io.ReadSeeker, b []byte) *BufferedReadSeeker
func NewBufferedReadSeekerWriteToPool(size int) *BufferedReadSeekerWriteToPool
func NewDownloader(c DownloadAPIClient, options ...func(*Downloader)) *Downloader
func NewPooledBufferedWriterReadFromProvider(size int) *PooledBufferedReadFromProvider
func NewUploader(client UploadAPIClient, options ...func(*Uploader)) *Uploader
func NewWriteAtBuffer(buf []byte) *WriteAtBuffer
func ReadSeekCloser(r io.Reader) *ReaderSeekerCloser
func WithDownloaderClientOptions(opts ...func(*s3.Options)) func(*Downloader)
func WithUploaderRequestOptions(opts ...func(*s3.Options)) func(*Uploader)
type BucketNotFound interface { error; isBucketNotFound() }
type BufferedReadSeeker struct{}
func (*BufferedReadSeeker) Read(p []byte) (n int, err error)
func (*BufferedReadSeeker) ReadAt(p []byte, off int64) (int, error)
func (*BufferedReadSeeker) Seek(offset int64, whence int) (int64, error)
type BufferedReadSeekerWriteTo struct { *BufferedReadSeeker }
func (*BufferedReadSeekerWriteTo) WriteTo(writer io.Writer) (int64, error)
type BufferedReadSeekerWriteToPool struct{}
func (*BufferedReadSeekerWriteToPool) GetWriteTo(seeker io.ReadSeeker) (r ReadSeekerWriteTo, cleanup func())
type DeleteObjectsAPIClient interface { DeleteObjects(context.Context, *s3.DeleteObjectsInput, ...func(*s3.Options)) (*s3.DeleteObjectsOutput, error) }
type DownloadAPIClient interface { GetObject(context.Context, *s3.GetObjectInput, ...func(*s3.Options)) (*s3.GetObjectOutput, error) }
type Downloader struct { PartSize int64; PartBodyMaxRetries int; Logger logging.Logger; LogInterruptedDownloads bool; Concurrency int; S3 DownloadAPIClient; ClientOptions []func(*s3.Options); DisableValidateParts bool; BufferProvider WriterReadFromProvider }
func (Downloader) Download(ctx context.Context, w io.WriterAt, input *s3.GetObjectInput, options ...func(*Downloader)) (n int64, err error)
type HeadBucketAPIClient interface { HeadBucket(context.Context, *s3.HeadBucketInput, ...func(*s3.Options)) (*s3.HeadBucketOutput, error) }
type ListObjectsV2APIClient interface { ListObjectsV2(context.Context, *s3.ListObjectsV2Input, ...func(*s3.Options)) (*s3.ListObjectsV2Output, error) }
type MultiUploadFailure interface { error; UploadID() string }
type PooledBufferedReadFromProvider struct{}
func (*PooledBufferedReadFromProvider) GetReadFrom(writer io.Writer) (r WriterReadFrom, cleanup func())
type ReadSeekerWriteTo interface { io.ReadSeeker; io.WriterTo }
type ReadSeekerWriteToProvider interface { GetWriteTo(seeker io.ReadSeeker) (r ReadSeekerWriteTo, cleanup func()) }
type ReaderSeekerCloser struct{}
func (*ReaderSeekerCloser) Close() error
func (*ReaderSeekerCloser) GetLen() (int64, error)
func (*ReaderSeekerCloser) HasLen() (int, bool)
func (*ReaderSeekerCloser) IsSeeker() bool
func (*ReaderSeekerCloser) Read(p []byte) (int, error)
func (*ReaderSeekerCloser) Seek(offset int64, whence int) (int64, error)
type UploadAPIClient interface { AbortMultipartUpload(context.Context, *s3.AbortMultipartUploadInput, ...func(*s3.Options)) (*s3.AbortMultipartUploadOutput, error); CompleteMultipartUpload(context.Context, *s3.CompleteMultipartUploadInput, ...func(*s3.Options)) (*s3.CompleteMultipartUploadOutput, error); CreateMultipartUpload(context.Context, *s3.CreateMultipartUploadInput, ...func(*s3.Options)) (*s3.CreateMultipartUploadOutput, error); PutObject(context.Context, *s3.PutObjectInput, ...func(*s3.Options)) (*s3.PutObjectOutput, error); UploadPart(context.Context, *s3.UploadPartInput, ...func(*s3.Options)) (*s3.UploadPartOutput, error) }
type UploadOutput struct { Location string; UploadID string; CompletedParts []types.CompletedPart; BucketKeyEnabled bool; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ETag *string; Expiration *string; Key *string; RequestCharged types.RequestCharged; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; VersionID *string; ChecksumType types.ChecksumType }
type Uploader struct { PartSize int64; Concurrency int; LeavePartsOnError bool; MaxUploadParts int32; S3 UploadAPIClient; ClientOptions []func(*s3.Options); BufferProvider ReadSeekerWriteToProvider; RequestChecksumCalculation aws.RequestChecksumCalculation; DisableValidateParts bool }
func (Uploader) Upload(ctx context.Context, input *s3.PutObjectInput, opts ...func(*Uploader)) (*UploadOutput, error)
type WriteAtBuffer struct { GrowthCoeff float64 }
func (*WriteAtBuffer) Bytes() []byte
func (*WriteAtBuffer) WriteAt(p []byte, pos int64) (n int, err error)
type WriterReadFrom interface { io.Writer; io.ReaderFrom }
type WriterReadFromProvider interface { GetReadFrom(writer io.Writer) (w WriterReadFrom, cleanup func()) }
