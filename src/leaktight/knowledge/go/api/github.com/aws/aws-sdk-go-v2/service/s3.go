// Interface of github.com/aws/aws-sdk-go-v2/service/s3@v1.114.9, generated from its types. Signatures only.
package s3

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/aws/protocol/eventstream"
import "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
import "github.com/aws/aws-sdk-go-v2/service/s3/internal/customizations"
import "github.com/aws/aws-sdk-go-v2/service/s3/internal/endpoints"
import "github.com/aws/aws-sdk-go-v2/service/s3/types"
import "github.com/aws/smithy-go/auth"
import transport "github.com/aws/smithy-go/endpoints"
import "github.com/aws/smithy-go/logging"
import "github.com/aws/smithy-go/metrics"
import "github.com/aws/smithy-go/middleware"
import "github.com/aws/smithy-go/tracing"
import http2 "github.com/aws/smithy-go/transport/http"
import "io"
import "net/http"
import "time"

const ServiceAPIVersion = "2006-03-01"
const ServiceID = "S3"
func EndpointResolverFromURL(url string, optFns ...func(*aws.Endpoint)) EndpointResolver
func GetChecksumValidationMetadata(m middleware.Metadata) (ChecksumValidationMetadata, bool)
func GetComputedInputChecksumsMetadata(m middleware.Metadata) (ComputedInputChecksumsMetadata, bool)
func GetHostIDMetadata(metadata middleware.Metadata) (string, bool)
func New(options Options, optFns ...func(*Options)) *Client
func NewBucketExistsWaiter(client HeadBucketAPIClient, optFns ...func(*BucketExistsWaiterOptions)) *BucketExistsWaiter
func NewBucketNotExistsWaiter(client HeadBucketAPIClient, optFns ...func(*BucketNotExistsWaiterOptions)) *BucketNotExistsWaiter
func NewDefaultEndpointResolver() *endpoints.Resolver
func NewDefaultEndpointResolverV2() EndpointResolverV2
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client
func NewListBucketsPaginator(client ListBucketsAPIClient, params *ListBucketsInput, optFns ...func(*ListBucketsPaginatorOptions)) *ListBucketsPaginator
func NewListDirectoryBucketsPaginator(client ListDirectoryBucketsAPIClient, params *ListDirectoryBucketsInput, optFns ...func(*ListDirectoryBucketsPaginatorOptions)) *ListDirectoryBucketsPaginator
func NewListMultipartUploadsPaginator(client ListMultipartUploadsAPIClient, params *ListMultipartUploadsInput, optFns ...func(*ListMultipartUploadsPaginatorOptions)) *ListMultipartUploadsPaginator
func NewListObjectAnnotationsPaginator(client ListObjectAnnotationsAPIClient, params *ListObjectAnnotationsInput, optFns ...func(*ListObjectAnnotationsPaginatorOptions)) *ListObjectAnnotationsPaginator
func NewListObjectVersionsPaginator(client ListObjectVersionsAPIClient, params *ListObjectVersionsInput, optFns ...func(*ListObjectVersionsPaginatorOptions)) *ListObjectVersionsPaginator
func NewListObjectsV2Paginator(client ListObjectsV2APIClient, params *ListObjectsV2Input, optFns ...func(*ListObjectsV2PaginatorOptions)) *ListObjectsV2Paginator
func NewListPartsPaginator(client ListPartsAPIClient, params *ListPartsInput, optFns ...func(*ListPartsPaginatorOptions)) *ListPartsPaginator
func NewObjectExistsWaiter(client HeadObjectAPIClient, optFns ...func(*ObjectExistsWaiterOptions)) *ObjectExistsWaiter
func NewObjectNotExistsWaiter(client HeadObjectAPIClient, optFns ...func(*ObjectNotExistsWaiterOptions)) *ObjectNotExistsWaiter
func NewPresignClient(c *Client, optFns ...func(*PresignOptions)) *PresignClient
func NewSelectObjectContentEventStream(optFns ...func(*SelectObjectContentEventStream)) *SelectObjectContentEventStream
func WithAPIOptions(optFns ...func(*middleware.Stack) error) func(*Options)
func WithEndpointResolver(v EndpointResolver) func(*Options)
func WithEndpointResolverV2(v EndpointResolverV2) func(*Options)
func WithPresignClientFromClientOptions(optFns ...func(*Options)) func(*PresignOptions)
func WithPresignExpires(dur time.Duration) func(*PresignOptions)
func WithSigV4ASigningRegions(regions []string) func(*Options)
func WithSigV4SigningName(name string) func(*Options)
func WithSigV4SigningRegion(region string) func(*Options)
type AbortMultipartUploadInput struct { Bucket *string; Key *string; UploadId *string; ExpectedBucketOwner *string; IfMatchInitiatedTime *time.Time; RequestPayer types.RequestPayer }
type AbortMultipartUploadOutput struct { RequestCharged types.RequestCharged; ResultMetadata middleware.Metadata }
type AuthResolverParameters struct { Operation string; Region string }
type AuthSchemeResolver interface { ResolveAuthSchemes(context.Context, *AuthResolverParameters) ([]*auth.Option, error) }
type BucketExistsWaiter struct{}
func (*BucketExistsWaiter) Wait(ctx context.Context, params *HeadBucketInput, maxWaitDur time.Duration, optFns ...func(*BucketExistsWaiterOptions)) error
func (*BucketExistsWaiter) WaitForOutput(ctx context.Context, params *HeadBucketInput, maxWaitDur time.Duration, optFns ...func(*BucketExistsWaiterOptions)) (*HeadBucketOutput, error)
type BucketExistsWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *HeadBucketInput, *HeadBucketOutput, error) (bool, error) }
type BucketNotExistsWaiter struct{}
func (*BucketNotExistsWaiter) Wait(ctx context.Context, params *HeadBucketInput, maxWaitDur time.Duration, optFns ...func(*BucketNotExistsWaiterOptions)) error
func (*BucketNotExistsWaiter) WaitForOutput(ctx context.Context, params *HeadBucketInput, maxWaitDur time.Duration, optFns ...func(*BucketNotExistsWaiterOptions)) (*HeadBucketOutput, error)
type BucketNotExistsWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *HeadBucketInput, *HeadBucketOutput, error) (bool, error) }
type ChecksumValidationMetadata struct { AlgorithmsUsed []string }
type Client struct{}
func (*Client) AbortMultipartUpload(ctx context.Context, params *AbortMultipartUploadInput, optFns ...func(*Options)) (*AbortMultipartUploadOutput, error)
func (*Client) CompleteMultipartUpload(ctx context.Context, params *CompleteMultipartUploadInput, optFns ...func(*Options)) (*CompleteMultipartUploadOutput, error)
func (*Client) CopyObject(ctx context.Context, params *CopyObjectInput, optFns ...func(*Options)) (*CopyObjectOutput, error)
func (*Client) CreateBucket(ctx context.Context, params *CreateBucketInput, optFns ...func(*Options)) (*CreateBucketOutput, error)
func (*Client) CreateBucketMetadataConfiguration(ctx context.Context, params *CreateBucketMetadataConfigurationInput, optFns ...func(*Options)) (*CreateBucketMetadataConfigurationOutput, error)
func (*Client) CreateBucketMetadataTableConfiguration(ctx context.Context, params *CreateBucketMetadataTableConfigurationInput, optFns ...func(*Options)) (*CreateBucketMetadataTableConfigurationOutput, error)
func (*Client) CreateMultipartUpload(ctx context.Context, params *CreateMultipartUploadInput, optFns ...func(*Options)) (*CreateMultipartUploadOutput, error)
func (*Client) CreateSession(ctx context.Context, params *CreateSessionInput, optFns ...func(*Options)) (*CreateSessionOutput, error)
func (*Client) DeleteBucket(ctx context.Context, params *DeleteBucketInput, optFns ...func(*Options)) (*DeleteBucketOutput, error)
func (*Client) DeleteBucketAnalyticsConfiguration(ctx context.Context, params *DeleteBucketAnalyticsConfigurationInput, optFns ...func(*Options)) (*DeleteBucketAnalyticsConfigurationOutput, error)
func (*Client) DeleteBucketCors(ctx context.Context, params *DeleteBucketCorsInput, optFns ...func(*Options)) (*DeleteBucketCorsOutput, error)
func (*Client) DeleteBucketEncryption(ctx context.Context, params *DeleteBucketEncryptionInput, optFns ...func(*Options)) (*DeleteBucketEncryptionOutput, error)
func (*Client) DeleteBucketIntelligentTieringConfiguration(ctx context.Context, params *DeleteBucketIntelligentTieringConfigurationInput, optFns ...func(*Options)) (*DeleteBucketIntelligentTieringConfigurationOutput, error)
func (*Client) DeleteBucketInventoryConfiguration(ctx context.Context, params *DeleteBucketInventoryConfigurationInput, optFns ...func(*Options)) (*DeleteBucketInventoryConfigurationOutput, error)
func (*Client) DeleteBucketLifecycle(ctx context.Context, params *DeleteBucketLifecycleInput, optFns ...func(*Options)) (*DeleteBucketLifecycleOutput, error)
func (*Client) DeleteBucketMetadataConfiguration(ctx context.Context, params *DeleteBucketMetadataConfigurationInput, optFns ...func(*Options)) (*DeleteBucketMetadataConfigurationOutput, error)
func (*Client) DeleteBucketMetadataTableConfiguration(ctx context.Context, params *DeleteBucketMetadataTableConfigurationInput, optFns ...func(*Options)) (*DeleteBucketMetadataTableConfigurationOutput, error)
func (*Client) DeleteBucketMetricsConfiguration(ctx context.Context, params *DeleteBucketMetricsConfigurationInput, optFns ...func(*Options)) (*DeleteBucketMetricsConfigurationOutput, error)
func (*Client) DeleteBucketOwnershipControls(ctx context.Context, params *DeleteBucketOwnershipControlsInput, optFns ...func(*Options)) (*DeleteBucketOwnershipControlsOutput, error)
func (*Client) DeleteBucketPolicy(ctx context.Context, params *DeleteBucketPolicyInput, optFns ...func(*Options)) (*DeleteBucketPolicyOutput, error)
func (*Client) DeleteBucketReplication(ctx context.Context, params *DeleteBucketReplicationInput, optFns ...func(*Options)) (*DeleteBucketReplicationOutput, error)
func (*Client) DeleteBucketTagging(ctx context.Context, params *DeleteBucketTaggingInput, optFns ...func(*Options)) (*DeleteBucketTaggingOutput, error)
func (*Client) DeleteBucketWebsite(ctx context.Context, params *DeleteBucketWebsiteInput, optFns ...func(*Options)) (*DeleteBucketWebsiteOutput, error)
func (*Client) DeleteObject(ctx context.Context, params *DeleteObjectInput, optFns ...func(*Options)) (*DeleteObjectOutput, error)
func (*Client) DeleteObjectAnnotation(ctx context.Context, params *DeleteObjectAnnotationInput, optFns ...func(*Options)) (*DeleteObjectAnnotationOutput, error)
func (*Client) DeleteObjectTagging(ctx context.Context, params *DeleteObjectTaggingInput, optFns ...func(*Options)) (*DeleteObjectTaggingOutput, error)
func (*Client) DeleteObjects(ctx context.Context, params *DeleteObjectsInput, optFns ...func(*Options)) (*DeleteObjectsOutput, error)
func (*Client) DeletePublicAccessBlock(ctx context.Context, params *DeletePublicAccessBlockInput, optFns ...func(*Options)) (*DeletePublicAccessBlockOutput, error)
func (*Client) GetBucketAbac(ctx context.Context, params *GetBucketAbacInput, optFns ...func(*Options)) (*GetBucketAbacOutput, error)
func (*Client) GetBucketAccelerateConfiguration(ctx context.Context, params *GetBucketAccelerateConfigurationInput, optFns ...func(*Options)) (*GetBucketAccelerateConfigurationOutput, error)
func (*Client) GetBucketAcl(ctx context.Context, params *GetBucketAclInput, optFns ...func(*Options)) (*GetBucketAclOutput, error)
func (*Client) GetBucketAnalyticsConfiguration(ctx context.Context, params *GetBucketAnalyticsConfigurationInput, optFns ...func(*Options)) (*GetBucketAnalyticsConfigurationOutput, error)
func (*Client) GetBucketCors(ctx context.Context, params *GetBucketCorsInput, optFns ...func(*Options)) (*GetBucketCorsOutput, error)
func (*Client) GetBucketEncryption(ctx context.Context, params *GetBucketEncryptionInput, optFns ...func(*Options)) (*GetBucketEncryptionOutput, error)
func (*Client) GetBucketIntelligentTieringConfiguration(ctx context.Context, params *GetBucketIntelligentTieringConfigurationInput, optFns ...func(*Options)) (*GetBucketIntelligentTieringConfigurationOutput, error)
func (*Client) GetBucketInventoryConfiguration(ctx context.Context, params *GetBucketInventoryConfigurationInput, optFns ...func(*Options)) (*GetBucketInventoryConfigurationOutput, error)
func (*Client) GetBucketLifecycleConfiguration(ctx context.Context, params *GetBucketLifecycleConfigurationInput, optFns ...func(*Options)) (*GetBucketLifecycleConfigurationOutput, error)
func (*Client) GetBucketLocation(ctx context.Context, params *GetBucketLocationInput, optFns ...func(*Options)) (*GetBucketLocationOutput, error)
func (*Client) GetBucketLogging(ctx context.Context, params *GetBucketLoggingInput, optFns ...func(*Options)) (*GetBucketLoggingOutput, error)
func (*Client) GetBucketMetadataConfiguration(ctx context.Context, params *GetBucketMetadataConfigurationInput, optFns ...func(*Options)) (*GetBucketMetadataConfigurationOutput, error)
func (*Client) GetBucketMetadataTableConfiguration(ctx context.Context, params *GetBucketMetadataTableConfigurationInput, optFns ...func(*Options)) (*GetBucketMetadataTableConfigurationOutput, error)
func (*Client) GetBucketMetricsConfiguration(ctx context.Context, params *GetBucketMetricsConfigurationInput, optFns ...func(*Options)) (*GetBucketMetricsConfigurationOutput, error)
func (*Client) GetBucketNotificationConfiguration(ctx context.Context, params *GetBucketNotificationConfigurationInput, optFns ...func(*Options)) (*GetBucketNotificationConfigurationOutput, error)
func (*Client) GetBucketOwnershipControls(ctx context.Context, params *GetBucketOwnershipControlsInput, optFns ...func(*Options)) (*GetBucketOwnershipControlsOutput, error)
func (*Client) GetBucketPolicy(ctx context.Context, params *GetBucketPolicyInput, optFns ...func(*Options)) (*GetBucketPolicyOutput, error)
func (*Client) GetBucketPolicyStatus(ctx context.Context, params *GetBucketPolicyStatusInput, optFns ...func(*Options)) (*GetBucketPolicyStatusOutput, error)
func (*Client) GetBucketReplication(ctx context.Context, params *GetBucketReplicationInput, optFns ...func(*Options)) (*GetBucketReplicationOutput, error)
func (*Client) GetBucketRequestPayment(ctx context.Context, params *GetBucketRequestPaymentInput, optFns ...func(*Options)) (*GetBucketRequestPaymentOutput, error)
func (*Client) GetBucketTagging(ctx context.Context, params *GetBucketTaggingInput, optFns ...func(*Options)) (*GetBucketTaggingOutput, error)
func (*Client) GetBucketVersioning(ctx context.Context, params *GetBucketVersioningInput, optFns ...func(*Options)) (*GetBucketVersioningOutput, error)
func (*Client) GetBucketWebsite(ctx context.Context, params *GetBucketWebsiteInput, optFns ...func(*Options)) (*GetBucketWebsiteOutput, error)
func (*Client) GetObject(ctx context.Context, params *GetObjectInput, optFns ...func(*Options)) (*GetObjectOutput, error)
func (*Client) GetObjectAcl(ctx context.Context, params *GetObjectAclInput, optFns ...func(*Options)) (*GetObjectAclOutput, error)
func (*Client) GetObjectAnnotation(ctx context.Context, params *GetObjectAnnotationInput, optFns ...func(*Options)) (*GetObjectAnnotationOutput, error)
func (*Client) GetObjectAttributes(ctx context.Context, params *GetObjectAttributesInput, optFns ...func(*Options)) (*GetObjectAttributesOutput, error)
func (*Client) GetObjectLegalHold(ctx context.Context, params *GetObjectLegalHoldInput, optFns ...func(*Options)) (*GetObjectLegalHoldOutput, error)
func (*Client) GetObjectLockConfiguration(ctx context.Context, params *GetObjectLockConfigurationInput, optFns ...func(*Options)) (*GetObjectLockConfigurationOutput, error)
func (*Client) GetObjectRetention(ctx context.Context, params *GetObjectRetentionInput, optFns ...func(*Options)) (*GetObjectRetentionOutput, error)
func (*Client) GetObjectTagging(ctx context.Context, params *GetObjectTaggingInput, optFns ...func(*Options)) (*GetObjectTaggingOutput, error)
func (*Client) GetObjectTorrent(ctx context.Context, params *GetObjectTorrentInput, optFns ...func(*Options)) (*GetObjectTorrentOutput, error)
func (*Client) GetPublicAccessBlock(ctx context.Context, params *GetPublicAccessBlockInput, optFns ...func(*Options)) (*GetPublicAccessBlockOutput, error)
func (*Client) HeadBucket(ctx context.Context, params *HeadBucketInput, optFns ...func(*Options)) (*HeadBucketOutput, error)
func (*Client) HeadObject(ctx context.Context, params *HeadObjectInput, optFns ...func(*Options)) (*HeadObjectOutput, error)
func (*Client) ListBucketAnalyticsConfigurations(ctx context.Context, params *ListBucketAnalyticsConfigurationsInput, optFns ...func(*Options)) (*ListBucketAnalyticsConfigurationsOutput, error)
func (*Client) ListBucketIntelligentTieringConfigurations(ctx context.Context, params *ListBucketIntelligentTieringConfigurationsInput, optFns ...func(*Options)) (*ListBucketIntelligentTieringConfigurationsOutput, error)
func (*Client) ListBucketInventoryConfigurations(ctx context.Context, params *ListBucketInventoryConfigurationsInput, optFns ...func(*Options)) (*ListBucketInventoryConfigurationsOutput, error)
func (*Client) ListBucketMetricsConfigurations(ctx context.Context, params *ListBucketMetricsConfigurationsInput, optFns ...func(*Options)) (*ListBucketMetricsConfigurationsOutput, error)
func (*Client) ListBuckets(ctx context.Context, params *ListBucketsInput, optFns ...func(*Options)) (*ListBucketsOutput, error)
func (*Client) ListDirectoryBuckets(ctx context.Context, params *ListDirectoryBucketsInput, optFns ...func(*Options)) (*ListDirectoryBucketsOutput, error)
func (*Client) ListMultipartUploads(ctx context.Context, params *ListMultipartUploadsInput, optFns ...func(*Options)) (*ListMultipartUploadsOutput, error)
func (*Client) ListObjectAnnotations(ctx context.Context, params *ListObjectAnnotationsInput, optFns ...func(*Options)) (*ListObjectAnnotationsOutput, error)
func (*Client) ListObjectVersions(ctx context.Context, params *ListObjectVersionsInput, optFns ...func(*Options)) (*ListObjectVersionsOutput, error)
func (*Client) ListObjects(ctx context.Context, params *ListObjectsInput, optFns ...func(*Options)) (*ListObjectsOutput, error)
func (*Client) ListObjectsV2(ctx context.Context, params *ListObjectsV2Input, optFns ...func(*Options)) (*ListObjectsV2Output, error)
func (*Client) ListParts(ctx context.Context, params *ListPartsInput, optFns ...func(*Options)) (*ListPartsOutput, error)
func (*Client) Options() Options
func (*Client) PutBucketAbac(ctx context.Context, params *PutBucketAbacInput, optFns ...func(*Options)) (*PutBucketAbacOutput, error)
func (*Client) PutBucketAccelerateConfiguration(ctx context.Context, params *PutBucketAccelerateConfigurationInput, optFns ...func(*Options)) (*PutBucketAccelerateConfigurationOutput, error)
func (*Client) PutBucketAcl(ctx context.Context, params *PutBucketAclInput, optFns ...func(*Options)) (*PutBucketAclOutput, error)
func (*Client) PutBucketAnalyticsConfiguration(ctx context.Context, params *PutBucketAnalyticsConfigurationInput, optFns ...func(*Options)) (*PutBucketAnalyticsConfigurationOutput, error)
func (*Client) PutBucketCors(ctx context.Context, params *PutBucketCorsInput, optFns ...func(*Options)) (*PutBucketCorsOutput, error)
func (*Client) PutBucketEncryption(ctx context.Context, params *PutBucketEncryptionInput, optFns ...func(*Options)) (*PutBucketEncryptionOutput, error)
func (*Client) PutBucketIntelligentTieringConfiguration(ctx context.Context, params *PutBucketIntelligentTieringConfigurationInput, optFns ...func(*Options)) (*PutBucketIntelligentTieringConfigurationOutput, error)
func (*Client) PutBucketInventoryConfiguration(ctx context.Context, params *PutBucketInventoryConfigurationInput, optFns ...func(*Options)) (*PutBucketInventoryConfigurationOutput, error)
func (*Client) PutBucketLifecycleConfiguration(ctx context.Context, params *PutBucketLifecycleConfigurationInput, optFns ...func(*Options)) (*PutBucketLifecycleConfigurationOutput, error)
func (*Client) PutBucketLogging(ctx context.Context, params *PutBucketLoggingInput, optFns ...func(*Options)) (*PutBucketLoggingOutput, error)
func (*Client) PutBucketMetricsConfiguration(ctx context.Context, params *PutBucketMetricsConfigurationInput, optFns ...func(*Options)) (*PutBucketMetricsConfigurationOutput, error)
func (*Client) PutBucketNotificationConfiguration(ctx context.Context, params *PutBucketNotificationConfigurationInput, optFns ...func(*Options)) (*PutBucketNotificationConfigurationOutput, error)
func (*Client) PutBucketOwnershipControls(ctx context.Context, params *PutBucketOwnershipControlsInput, optFns ...func(*Options)) (*PutBucketOwnershipControlsOutput, error)
func (*Client) PutBucketPolicy(ctx context.Context, params *PutBucketPolicyInput, optFns ...func(*Options)) (*PutBucketPolicyOutput, error)
func (*Client) PutBucketReplication(ctx context.Context, params *PutBucketReplicationInput, optFns ...func(*Options)) (*PutBucketReplicationOutput, error)
func (*Client) PutBucketRequestPayment(ctx context.Context, params *PutBucketRequestPaymentInput, optFns ...func(*Options)) (*PutBucketRequestPaymentOutput, error)
func (*Client) PutBucketTagging(ctx context.Context, params *PutBucketTaggingInput, optFns ...func(*Options)) (*PutBucketTaggingOutput, error)
func (*Client) PutBucketVersioning(ctx context.Context, params *PutBucketVersioningInput, optFns ...func(*Options)) (*PutBucketVersioningOutput, error)
func (*Client) PutBucketWebsite(ctx context.Context, params *PutBucketWebsiteInput, optFns ...func(*Options)) (*PutBucketWebsiteOutput, error)
func (*Client) PutObject(ctx context.Context, params *PutObjectInput, optFns ...func(*Options)) (*PutObjectOutput, error)
func (*Client) PutObjectAcl(ctx context.Context, params *PutObjectAclInput, optFns ...func(*Options)) (*PutObjectAclOutput, error)
func (*Client) PutObjectAnnotation(ctx context.Context, params *PutObjectAnnotationInput, optFns ...func(*Options)) (*PutObjectAnnotationOutput, error)
func (*Client) PutObjectLegalHold(ctx context.Context, params *PutObjectLegalHoldInput, optFns ...func(*Options)) (*PutObjectLegalHoldOutput, error)
func (*Client) PutObjectLockConfiguration(ctx context.Context, params *PutObjectLockConfigurationInput, optFns ...func(*Options)) (*PutObjectLockConfigurationOutput, error)
func (*Client) PutObjectRetention(ctx context.Context, params *PutObjectRetentionInput, optFns ...func(*Options)) (*PutObjectRetentionOutput, error)
func (*Client) PutObjectTagging(ctx context.Context, params *PutObjectTaggingInput, optFns ...func(*Options)) (*PutObjectTaggingOutput, error)
func (*Client) PutPublicAccessBlock(ctx context.Context, params *PutPublicAccessBlockInput, optFns ...func(*Options)) (*PutPublicAccessBlockOutput, error)
func (*Client) RenameObject(ctx context.Context, params *RenameObjectInput, optFns ...func(*Options)) (*RenameObjectOutput, error)
func (*Client) RestoreObject(ctx context.Context, params *RestoreObjectInput, optFns ...func(*Options)) (*RestoreObjectOutput, error)
func (*Client) SelectObjectContent(ctx context.Context, params *SelectObjectContentInput, optFns ...func(*Options)) (*SelectObjectContentOutput, error)
func (*Client) UpdateBucketMetadataAnnotationTableConfiguration(ctx context.Context, params *UpdateBucketMetadataAnnotationTableConfigurationInput, optFns ...func(*Options)) (*UpdateBucketMetadataAnnotationTableConfigurationOutput, error)
func (*Client) UpdateBucketMetadataInventoryTableConfiguration(ctx context.Context, params *UpdateBucketMetadataInventoryTableConfigurationInput, optFns ...func(*Options)) (*UpdateBucketMetadataInventoryTableConfigurationOutput, error)
func (*Client) UpdateBucketMetadataJournalTableConfiguration(ctx context.Context, params *UpdateBucketMetadataJournalTableConfigurationInput, optFns ...func(*Options)) (*UpdateBucketMetadataJournalTableConfigurationOutput, error)
func (*Client) UpdateObjectEncryption(ctx context.Context, params *UpdateObjectEncryptionInput, optFns ...func(*Options)) (*UpdateObjectEncryptionOutput, error)
func (*Client) UploadPart(ctx context.Context, params *UploadPartInput, optFns ...func(*Options)) (*UploadPartOutput, error)
func (*Client) UploadPartCopy(ctx context.Context, params *UploadPartCopyInput, optFns ...func(*Options)) (*UploadPartCopyOutput, error)
func (*Client) WriteGetObjectResponse(ctx context.Context, params *WriteGetObjectResponseInput, optFns ...func(*Options)) (*WriteGetObjectResponseOutput, error)
type CompleteMultipartUploadInput struct { Bucket *string; Key *string; UploadId *string; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumType types.ChecksumType; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ExpectedBucketOwner *string; IfMatch *string; IfNoneMatch *string; MpuObjectSize *int64; MultipartUpload *types.CompletedMultipartUpload; RequestPayer types.RequestPayer; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string }
type CompleteMultipartUploadOutput struct { Bucket *string; BucketKeyEnabled *bool; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumType types.ChecksumType; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ETag *string; Expiration *string; Key *string; Location *string; RequestCharged types.RequestCharged; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; VersionId *string; ResultMetadata middleware.Metadata }
type ComputedInputChecksumsMetadata struct { ComputedChecksums map[string]string }
type CopyObjectInput struct { Bucket *string; CopySource *string; Key *string; ACL types.ObjectCannedACL; AnnotationDirective types.AnnotationDirective; BucketKeyEnabled *bool; CacheControl *string; ChecksumAlgorithm types.ChecksumAlgorithm; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentType *string; CopySourceIfMatch *string; CopySourceIfModifiedSince *time.Time; CopySourceIfNoneMatch *string; CopySourceIfUnmodifiedSince *time.Time; CopySourceSSECustomerAlgorithm *string; CopySourceSSECustomerKey *string; CopySourceSSECustomerKeyMD5 *string; ExpectedBucketOwner *string; ExpectedSourceBucketOwner *string; Expires *time.Time; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWriteACP *string; IfMatch *string; IfNoneMatch *string; Metadata map[string]string; MetadataDirective types.MetadataDirective; ObjectLockEventHold types.ObjectLockEventHold; ObjectLockEventHoldDurationDays *int32; ObjectLockEventHoldDurationYears *int32; ObjectLockLegalHoldStatus types.ObjectLockLegalHoldStatus; ObjectLockMode types.ObjectLockMode; ObjectLockRetainUntilDate *time.Time; RequestPayer types.RequestPayer; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; StorageClass types.StorageClass; Tagging *string; TaggingDirective types.TaggingDirective; WebsiteRedirectLocation *string }
type CopyObjectOutput struct { BucketKeyEnabled *bool; CopyObjectResult *types.CopyObjectResult; CopySourceVersionId *string; Expiration *string; RequestCharged types.RequestCharged; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; VersionId *string; ResultMetadata middleware.Metadata }
type CreateBucketInput struct { Bucket *string; ACL types.BucketCannedACL; BucketNamespace types.BucketNamespace; CreateBucketConfiguration *types.CreateBucketConfiguration; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWrite *string; GrantWriteACP *string; ObjectLockEnabledForBucket *bool; ObjectOwnership types.ObjectOwnership }
type CreateBucketMetadataConfigurationInput struct { Bucket *string; MetadataConfiguration *types.MetadataConfiguration; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type CreateBucketMetadataConfigurationOutput struct { ResultMetadata middleware.Metadata }
type CreateBucketMetadataTableConfigurationInput struct { Bucket *string; MetadataTableConfiguration *types.MetadataTableConfiguration; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type CreateBucketMetadataTableConfigurationOutput struct { ResultMetadata middleware.Metadata }
type CreateBucketOutput struct { BucketArn *string; Location *string; ResultMetadata middleware.Metadata }
type CreateMultipartUploadInput struct { Bucket *string; Key *string; ACL types.ObjectCannedACL; BucketKeyEnabled *bool; CacheControl *string; ChecksumAlgorithm types.ChecksumAlgorithm; ChecksumType types.ChecksumType; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentType *string; ExpectedBucketOwner *string; Expires *time.Time; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWriteACP *string; Metadata map[string]string; ObjectLockEventHold types.ObjectLockEventHold; ObjectLockEventHoldDurationDays *int32; ObjectLockEventHoldDurationYears *int32; ObjectLockLegalHoldStatus types.ObjectLockLegalHoldStatus; ObjectLockMode types.ObjectLockMode; ObjectLockRetainUntilDate *time.Time; RequestPayer types.RequestPayer; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; StorageClass types.StorageClass; Tagging *string; WebsiteRedirectLocation *string }
type CreateMultipartUploadOutput struct { AbortDate *time.Time; AbortRuleId *string; Bucket *string; BucketKeyEnabled *bool; ChecksumAlgorithm types.ChecksumAlgorithm; ChecksumType types.ChecksumType; Key *string; RequestCharged types.RequestCharged; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; UploadId *string; ResultMetadata middleware.Metadata }
type CreateSessionInput struct { Bucket *string; BucketKeyEnabled *bool; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; SessionMode types.SessionMode }
type CreateSessionOutput struct { Credentials *types.SessionCredentials; BucketKeyEnabled *bool; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; ResultMetadata middleware.Metadata }
type DeleteBucketAnalyticsConfigurationInput struct { Bucket *string; Id *string; ExpectedBucketOwner *string }
type DeleteBucketAnalyticsConfigurationOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketCorsInput struct { Bucket *string; ExpectedBucketOwner *string }
type DeleteBucketCorsOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketEncryptionInput struct { Bucket *string; ExpectedBucketOwner *string }
type DeleteBucketEncryptionOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketInput struct { Bucket *string; ExpectedBucketOwner *string }
type DeleteBucketIntelligentTieringConfigurationInput struct { Bucket *string; Id *string; ExpectedBucketOwner *string }
type DeleteBucketIntelligentTieringConfigurationOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketInventoryConfigurationInput struct { Bucket *string; Id *string; ExpectedBucketOwner *string }
type DeleteBucketInventoryConfigurationOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketLifecycleInput struct { Bucket *string; ExpectedBucketOwner *string }
type DeleteBucketLifecycleOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketMetadataConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string }
type DeleteBucketMetadataConfigurationOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketMetadataTableConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string }
type DeleteBucketMetadataTableConfigurationOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketMetricsConfigurationInput struct { Bucket *string; Id *string; ExpectedBucketOwner *string }
type DeleteBucketMetricsConfigurationOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketOwnershipControlsInput struct { Bucket *string; ExpectedBucketOwner *string }
type DeleteBucketOwnershipControlsOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketPolicyInput struct { Bucket *string; ExpectedBucketOwner *string }
type DeleteBucketPolicyOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketReplicationInput struct { Bucket *string; ExpectedBucketOwner *string }
type DeleteBucketReplicationOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketTaggingInput struct { Bucket *string; ExpectedBucketOwner *string }
type DeleteBucketTaggingOutput struct { ResultMetadata middleware.Metadata }
type DeleteBucketWebsiteInput struct { Bucket *string; ExpectedBucketOwner *string }
type DeleteBucketWebsiteOutput struct { ResultMetadata middleware.Metadata }
type DeleteObjectAnnotationInput struct { AnnotationName *string; Bucket *string; Key *string; ExpectedBucketOwner *string; ObjectIfMatch *string; RequestPayer types.RequestPayer; VersionId *string }
type DeleteObjectAnnotationOutput struct { ObjectVersionId *string; RequestCharged types.RequestCharged; ResultMetadata middleware.Metadata }
type DeleteObjectInput struct { Bucket *string; Key *string; BypassGovernanceRetention *bool; ExpectedBucketOwner *string; IfMatch *string; IfMatchLastModifiedTime *time.Time; IfMatchSize *int64; MFA *string; RequestPayer types.RequestPayer; VersionId *string }
type DeleteObjectOutput struct { DeleteMarker *bool; RequestCharged types.RequestCharged; VersionId *string; ResultMetadata middleware.Metadata }
type DeleteObjectTaggingInput struct { Bucket *string; Key *string; ExpectedBucketOwner *string; VersionId *string }
type DeleteObjectTaggingOutput struct { VersionId *string; ResultMetadata middleware.Metadata }
type DeleteObjectsInput struct { Bucket *string; Delete *types.Delete; BypassGovernanceRetention *bool; ChecksumAlgorithm types.ChecksumAlgorithm; ExpectedBucketOwner *string; MFA *string; RequestPayer types.RequestPayer }
type DeleteObjectsOutput struct { Deleted []types.DeletedObject; Errors []types.Error; RequestCharged types.RequestCharged; ResultMetadata middleware.Metadata }
type DeletePublicAccessBlockInput struct { Bucket *string; ExpectedBucketOwner *string }
type DeletePublicAccessBlockOutput struct { ResultMetadata middleware.Metadata }
type EndpointParameters struct { Bucket *string; Region *string; UseFIPS *bool; UseDualStack *bool; Endpoint *string; ForcePathStyle *bool; Accelerate *bool; UseGlobalEndpoint *bool; UseObjectLambdaEndpoint *bool; Key *string; Prefix *string; CopySource *string; DisableAccessPoints *bool; DisableMultiRegionAccessPoints *bool; UseArnRegion *bool; UseS3ExpressControlEndpoint *bool; DisableS3ExpressSessionAuth *bool }
func (EndpointParameters) ValidateRequired() error
func (EndpointParameters) WithDefaults() EndpointParameters
type EndpointResolver interface { ResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error) }
type EndpointResolverFunc func(region string, options EndpointResolverOptions) (aws.Endpoint, error)
func (EndpointResolverFunc) ResolveEndpoint(region string, options EndpointResolverOptions) (endpoint aws.Endpoint, err error)
type EndpointResolverOptions = endpoints.Options
type EndpointResolverV2 interface { ResolveEndpoint(ctx context.Context, params EndpointParameters) (transport.Endpoint, error) }
type ExpressCredentialsProvider = customizations.S3ExpressCredentialsProvider
type GetBucketAbacInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketAbacOutput struct { AbacStatus *types.AbacStatus; ResultMetadata middleware.Metadata }
type GetBucketAccelerateConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string; RequestPayer types.RequestPayer }
type GetBucketAccelerateConfigurationOutput struct { RequestCharged types.RequestCharged; Status types.BucketAccelerateStatus; ResultMetadata middleware.Metadata }
type GetBucketAclInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketAclOutput struct { Grants []types.Grant; Owner *types.Owner; ResultMetadata middleware.Metadata }
type GetBucketAnalyticsConfigurationInput struct { Bucket *string; Id *string; ExpectedBucketOwner *string }
type GetBucketAnalyticsConfigurationOutput struct { AnalyticsConfiguration *types.AnalyticsConfiguration; ResultMetadata middleware.Metadata }
type GetBucketCorsInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketCorsOutput struct { CORSRules []types.CORSRule; ResultMetadata middleware.Metadata }
type GetBucketEncryptionInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketEncryptionOutput struct { ServerSideEncryptionConfiguration *types.ServerSideEncryptionConfiguration; ResultMetadata middleware.Metadata }
type GetBucketIntelligentTieringConfigurationInput struct { Bucket *string; Id *string; ExpectedBucketOwner *string }
type GetBucketIntelligentTieringConfigurationOutput struct { IntelligentTieringConfiguration *types.IntelligentTieringConfiguration; ResultMetadata middleware.Metadata }
type GetBucketInventoryConfigurationInput struct { Bucket *string; Id *string; ExpectedBucketOwner *string }
type GetBucketInventoryConfigurationOutput struct { InventoryConfiguration *types.InventoryConfiguration; ResultMetadata middleware.Metadata }
type GetBucketLifecycleConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketLifecycleConfigurationOutput struct { Rules []types.LifecycleRule; TransitionDefaultMinimumObjectSize types.TransitionDefaultMinimumObjectSize; ResultMetadata middleware.Metadata }
type GetBucketLocationInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketLocationOutput struct { LocationConstraint types.BucketLocationConstraint; ResultMetadata middleware.Metadata }
type GetBucketLoggingInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketLoggingOutput struct { LoggingEnabled *types.LoggingEnabled; ResultMetadata middleware.Metadata }
type GetBucketMetadataConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketMetadataConfigurationOutput struct { GetBucketMetadataConfigurationResult *types.GetBucketMetadataConfigurationResult; ResultMetadata middleware.Metadata }
type GetBucketMetadataTableConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketMetadataTableConfigurationOutput struct { GetBucketMetadataTableConfigurationResult *types.GetBucketMetadataTableConfigurationResult; ResultMetadata middleware.Metadata }
type GetBucketMetricsConfigurationInput struct { Bucket *string; Id *string; ExpectedBucketOwner *string }
type GetBucketMetricsConfigurationOutput struct { MetricsConfiguration *types.MetricsConfiguration; ResultMetadata middleware.Metadata }
type GetBucketNotificationConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketNotificationConfigurationOutput struct { EventBridgeConfiguration *types.EventBridgeConfiguration; LambdaFunctionConfigurations []types.LambdaFunctionConfiguration; QueueConfigurations []types.QueueConfiguration; TopicConfigurations []types.TopicConfiguration; ResultMetadata middleware.Metadata }
type GetBucketOwnershipControlsInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketOwnershipControlsOutput struct { OwnershipControls *types.OwnershipControls; ResultMetadata middleware.Metadata }
type GetBucketPolicyInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketPolicyOutput struct { Policy *string; ResultMetadata middleware.Metadata }
type GetBucketPolicyStatusInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketPolicyStatusOutput struct { PolicyStatus *types.PolicyStatus; ResultMetadata middleware.Metadata }
type GetBucketReplicationInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketReplicationOutput struct { ReplicationConfiguration *types.ReplicationConfiguration; ResultMetadata middleware.Metadata }
type GetBucketRequestPaymentInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketRequestPaymentOutput struct { Payer types.Payer; ResultMetadata middleware.Metadata }
type GetBucketTaggingInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketTaggingOutput struct { TagSet []types.Tag; ResultMetadata middleware.Metadata }
type GetBucketVersioningInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketVersioningOutput struct { MFADelete types.MFADeleteStatus; Status types.BucketVersioningStatus; ResultMetadata middleware.Metadata }
type GetBucketWebsiteInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetBucketWebsiteOutput struct { ErrorDocument *types.ErrorDocument; IndexDocument *types.IndexDocument; RedirectAllRequestsTo *types.RedirectAllRequestsTo; RoutingRules []types.RoutingRule; ResultMetadata middleware.Metadata }
type GetObjectAclInput struct { Bucket *string; Key *string; ExpectedBucketOwner *string; RequestPayer types.RequestPayer; VersionId *string }
type GetObjectAclOutput struct { Grants []types.Grant; Owner *types.Owner; RequestCharged types.RequestCharged; ResultMetadata middleware.Metadata }
type GetObjectAnnotationInput struct { AnnotationName *string; Bucket *string; Key *string; ChecksumMode types.ChecksumMode; ExpectedBucketOwner *string; RequestPayer types.RequestPayer; VersionId *string }
type GetObjectAnnotationOutput struct { AnnotationPayload io.ReadCloser; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumType types.ChecksumType; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ContentLength *int64; ETag *string; LastModified *time.Time; ObjectVersionId *string; ReplicationStatus types.ReplicationStatus; RequestCharged types.RequestCharged; ServerSideEncryption types.ServerSideEncryption; ResultMetadata middleware.Metadata }
type GetObjectAttributesInput struct { Bucket *string; Key *string; ObjectAttributes []types.ObjectAttributes; ExpectedBucketOwner *string; MaxParts *int32; PartNumberMarker *string; RequestPayer types.RequestPayer; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; VersionId *string }
type GetObjectAttributesOutput struct { Checksum *types.Checksum; DeleteMarker *bool; ETag *string; LastModified *time.Time; ObjectParts *types.GetObjectAttributesParts; ObjectSize *int64; RequestCharged types.RequestCharged; StorageClass types.StorageClass; VersionId *string; ResultMetadata middleware.Metadata }
type GetObjectInput struct { Bucket *string; Key *string; ChecksumMode types.ChecksumMode; ExpectedBucketOwner *string; IfMatch *string; IfModifiedSince *time.Time; IfNoneMatch *string; IfUnmodifiedSince *time.Time; PartNumber *int32; Range *string; RequestPayer types.RequestPayer; ResponseCacheControl *string; ResponseContentDisposition *string; ResponseContentEncoding *string; ResponseContentLanguage *string; ResponseContentType *string; ResponseExpires *time.Time; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; VersionId *string }
type GetObjectLegalHoldInput struct { Bucket *string; Key *string; ExpectedBucketOwner *string; RequestPayer types.RequestPayer; VersionId *string }
type GetObjectLegalHoldOutput struct { LegalHold *types.ObjectLockLegalHold; ResultMetadata middleware.Metadata }
type GetObjectLockConfigurationInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetObjectLockConfigurationOutput struct { ObjectLockConfiguration *types.ObjectLockConfiguration; ResultMetadata middleware.Metadata }
type GetObjectOutput struct { AcceptRanges *string; Body io.ReadCloser; BucketKeyEnabled *bool; CacheControl *string; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumType types.ChecksumType; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentLength *int64; ContentRange *string; ContentType *string; DeleteMarker *bool; ETag *string; Expiration *string; Expires *time.Time; ExpiresString *string; LastModified *time.Time; Metadata map[string]string; MissingMeta *int32; ObjectLockEventHold types.ObjectLockEventHold; ObjectLockEventHoldDurationDays *int32; ObjectLockEventHoldDurationYears *int32; ObjectLockLegalHoldStatus types.ObjectLockLegalHoldStatus; ObjectLockMode types.ObjectLockMode; ObjectLockRetainUntilDate *time.Time; PartsCount *int32; ReplicationStatus types.ReplicationStatus; RequestCharged types.RequestCharged; Restore *string; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; StorageClass types.StorageClass; TagCount *int32; VersionId *string; WebsiteRedirectLocation *string; ResultMetadata middleware.Metadata }
type GetObjectRetentionInput struct { Bucket *string; Key *string; ExpectedBucketOwner *string; RequestPayer types.RequestPayer; VersionId *string }
type GetObjectRetentionOutput struct { Retention *types.ObjectLockRetention; ResultMetadata middleware.Metadata }
type GetObjectTaggingInput struct { Bucket *string; Key *string; ExpectedBucketOwner *string; RequestPayer types.RequestPayer; VersionId *string }
type GetObjectTaggingOutput struct { TagSet []types.Tag; VersionId *string; ResultMetadata middleware.Metadata }
type GetObjectTorrentInput struct { Bucket *string; Key *string; ExpectedBucketOwner *string; RequestPayer types.RequestPayer }
type GetObjectTorrentOutput struct { Body io.ReadCloser; RequestCharged types.RequestCharged; ResultMetadata middleware.Metadata }
type GetPublicAccessBlockInput struct { Bucket *string; ExpectedBucketOwner *string }
type GetPublicAccessBlockOutput struct { PublicAccessBlockConfiguration *types.PublicAccessBlockConfiguration; ResultMetadata middleware.Metadata }
type HTTPClient interface { Do(*http.Request) (*http.Response, error) }
type HTTPPresignerV4 interface { PresignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) (url string, signedHeader http.Header, err error) }
type HTTPSignerV4 interface { SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) error }
type HeadBucketAPIClient interface { HeadBucket(context.Context, *HeadBucketInput, ...func(*Options)) (*HeadBucketOutput, error) }
type HeadBucketInput struct { Bucket *string; ExpectedBucketOwner *string }
type HeadBucketOutput struct { AccessPointAlias *bool; BucketArn *string; BucketLocationName *string; BucketLocationType types.LocationType; BucketRegion *string; ResultMetadata middleware.Metadata }
type HeadObjectAPIClient interface { HeadObject(context.Context, *HeadObjectInput, ...func(*Options)) (*HeadObjectOutput, error) }
type HeadObjectInput struct { Bucket *string; Key *string; ChecksumMode types.ChecksumMode; ExpectedBucketOwner *string; IfMatch *string; IfModifiedSince *time.Time; IfNoneMatch *string; IfUnmodifiedSince *time.Time; PartNumber *int32; Range *string; RequestPayer types.RequestPayer; ResponseCacheControl *string; ResponseContentDisposition *string; ResponseContentEncoding *string; ResponseContentLanguage *string; ResponseContentType *string; ResponseExpires *time.Time; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; VersionId *string }
type HeadObjectOutput struct { AcceptRanges *string; ArchiveStatus types.ArchiveStatus; BucketKeyEnabled *bool; CacheControl *string; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumType types.ChecksumType; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentLength *int64; ContentRange *string; ContentType *string; DeleteMarker *bool; ETag *string; Expiration *string; Expires *time.Time; ExpiresString *string; LastModified *time.Time; Metadata map[string]string; MissingMeta *int32; ObjectLockEventHold types.ObjectLockEventHold; ObjectLockEventHoldDurationDays *int32; ObjectLockEventHoldDurationYears *int32; ObjectLockLegalHoldStatus types.ObjectLockLegalHoldStatus; ObjectLockMode types.ObjectLockMode; ObjectLockRetainUntilDate *time.Time; PartsCount *int32; ReplicationStatus types.ReplicationStatus; RequestCharged types.RequestCharged; Restore *string; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; StorageClass types.StorageClass; TagCount *int32; VersionId *string; WebsiteRedirectLocation *string; ResultMetadata middleware.Metadata }
type IdempotencyTokenProvider interface { GetIdempotencyToken() (string, error) }
type ListBucketAnalyticsConfigurationsInput struct { Bucket *string; ContinuationToken *string; ExpectedBucketOwner *string }
type ListBucketAnalyticsConfigurationsOutput struct { AnalyticsConfigurationList []types.AnalyticsConfiguration; ContinuationToken *string; IsTruncated *bool; NextContinuationToken *string; ResultMetadata middleware.Metadata }
type ListBucketIntelligentTieringConfigurationsInput struct { Bucket *string; ContinuationToken *string; ExpectedBucketOwner *string }
type ListBucketIntelligentTieringConfigurationsOutput struct { ContinuationToken *string; IntelligentTieringConfigurationList []types.IntelligentTieringConfiguration; IsTruncated *bool; NextContinuationToken *string; ResultMetadata middleware.Metadata }
type ListBucketInventoryConfigurationsInput struct { Bucket *string; ContinuationToken *string; ExpectedBucketOwner *string }
type ListBucketInventoryConfigurationsOutput struct { ContinuationToken *string; InventoryConfigurationList []types.InventoryConfiguration; IsTruncated *bool; NextContinuationToken *string; ResultMetadata middleware.Metadata }
type ListBucketMetricsConfigurationsInput struct { Bucket *string; ContinuationToken *string; ExpectedBucketOwner *string }
type ListBucketMetricsConfigurationsOutput struct { ContinuationToken *string; IsTruncated *bool; MetricsConfigurationList []types.MetricsConfiguration; NextContinuationToken *string; ResultMetadata middleware.Metadata }
type ListBucketsAPIClient interface { ListBuckets(context.Context, *ListBucketsInput, ...func(*Options)) (*ListBucketsOutput, error) }
type ListBucketsInput struct { BucketRegion *string; ContinuationToken *string; MaxBuckets *int32; Prefix *string }
type ListBucketsOutput struct { Buckets []types.Bucket; ContinuationToken *string; Owner *types.Owner; Prefix *string; ResultMetadata middleware.Metadata }
type ListBucketsPaginator struct{}
func (*ListBucketsPaginator) HasMorePages() bool
func (*ListBucketsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListBucketsOutput, error)
type ListBucketsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListDirectoryBucketsAPIClient interface { ListDirectoryBuckets(context.Context, *ListDirectoryBucketsInput, ...func(*Options)) (*ListDirectoryBucketsOutput, error) }
type ListDirectoryBucketsInput struct { ContinuationToken *string; MaxDirectoryBuckets *int32 }
type ListDirectoryBucketsOutput struct { Buckets []types.Bucket; ContinuationToken *string; ResultMetadata middleware.Metadata }
type ListDirectoryBucketsPaginator struct{}
func (*ListDirectoryBucketsPaginator) HasMorePages() bool
func (*ListDirectoryBucketsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListDirectoryBucketsOutput, error)
type ListDirectoryBucketsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListMultipartUploadsAPIClient interface { ListMultipartUploads(context.Context, *ListMultipartUploadsInput, ...func(*Options)) (*ListMultipartUploadsOutput, error) }
type ListMultipartUploadsInput struct { Bucket *string; Delimiter *string; EncodingType types.EncodingType; ExpectedBucketOwner *string; KeyMarker *string; MaxUploads *int32; Prefix *string; RequestPayer types.RequestPayer; UploadIdMarker *string }
type ListMultipartUploadsOutput struct { Bucket *string; CommonPrefixes []types.CommonPrefix; Delimiter *string; EncodingType types.EncodingType; IsTruncated *bool; KeyMarker *string; MaxUploads *int32; NextKeyMarker *string; NextUploadIdMarker *string; Prefix *string; RequestCharged types.RequestCharged; UploadIdMarker *string; Uploads []types.MultipartUpload; ResultMetadata middleware.Metadata }
type ListMultipartUploadsPaginator struct{}
func (*ListMultipartUploadsPaginator) HasMorePages() bool
func (*ListMultipartUploadsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListMultipartUploadsOutput, error)
type ListMultipartUploadsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListObjectAnnotationsAPIClient interface { ListObjectAnnotations(context.Context, *ListObjectAnnotationsInput, ...func(*Options)) (*ListObjectAnnotationsOutput, error) }
type ListObjectAnnotationsInput struct { Bucket *string; Key *string; AnnotationPrefix *string; ContinuationToken *string; ExpectedBucketOwner *string; MaxAnnotationResults *int32; RequestPayer types.RequestPayer; VersionId *string }
type ListObjectAnnotationsOutput struct { AnnotationCount *int32; AnnotationPrefix *string; Annotations []types.AnnotationEntry; Bucket *string; ContinuationToken *string; Key *string; MaxAnnotationResults *int32; NextContinuationToken *string; ObjectVersionId *string; RequestCharged types.RequestCharged; ResultMetadata middleware.Metadata }
type ListObjectAnnotationsPaginator struct{}
func (*ListObjectAnnotationsPaginator) HasMorePages() bool
func (*ListObjectAnnotationsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListObjectAnnotationsOutput, error)
type ListObjectAnnotationsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListObjectVersionsAPIClient interface { ListObjectVersions(context.Context, *ListObjectVersionsInput, ...func(*Options)) (*ListObjectVersionsOutput, error) }
type ListObjectVersionsInput struct { Bucket *string; Delimiter *string; EncodingType types.EncodingType; ExpectedBucketOwner *string; KeyMarker *string; MaxKeys *int32; OptionalObjectAttributes []types.OptionalObjectAttributes; Prefix *string; RequestPayer types.RequestPayer; VersionIdMarker *string }
type ListObjectVersionsOutput struct { CommonPrefixes []types.CommonPrefix; DeleteMarkers []types.DeleteMarkerEntry; Delimiter *string; EncodingType types.EncodingType; IsTruncated *bool; KeyMarker *string; MaxKeys *int32; Name *string; NextKeyMarker *string; NextVersionIdMarker *string; Prefix *string; RequestCharged types.RequestCharged; VersionIdMarker *string; Versions []types.ObjectVersion; ResultMetadata middleware.Metadata }
type ListObjectVersionsPaginator struct{}
func (*ListObjectVersionsPaginator) HasMorePages() bool
func (*ListObjectVersionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListObjectVersionsOutput, error)
type ListObjectVersionsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListObjectsInput struct { Bucket *string; Delimiter *string; EncodingType types.EncodingType; ExpectedBucketOwner *string; Marker *string; MaxKeys *int32; OptionalObjectAttributes []types.OptionalObjectAttributes; Prefix *string; RequestPayer types.RequestPayer }
type ListObjectsOutput struct { CommonPrefixes []types.CommonPrefix; Contents []types.Object; Delimiter *string; EncodingType types.EncodingType; IsTruncated *bool; Marker *string; MaxKeys *int32; Name *string; NextMarker *string; Prefix *string; RequestCharged types.RequestCharged; ResultMetadata middleware.Metadata }
type ListObjectsV2APIClient interface { ListObjectsV2(context.Context, *ListObjectsV2Input, ...func(*Options)) (*ListObjectsV2Output, error) }
type ListObjectsV2Input struct { Bucket *string; ContinuationToken *string; Delimiter *string; EncodingType types.EncodingType; ExpectedBucketOwner *string; FetchOwner *bool; MaxKeys *int32; OptionalObjectAttributes []types.OptionalObjectAttributes; Prefix *string; RequestPayer types.RequestPayer; StartAfter *string }
type ListObjectsV2Output struct { CommonPrefixes []types.CommonPrefix; Contents []types.Object; ContinuationToken *string; Delimiter *string; EncodingType types.EncodingType; IsTruncated *bool; KeyCount *int32; MaxKeys *int32; Name *string; NextContinuationToken *string; Prefix *string; RequestCharged types.RequestCharged; StartAfter *string; ResultMetadata middleware.Metadata }
type ListObjectsV2Paginator struct{}
func (*ListObjectsV2Paginator) HasMorePages() bool
func (*ListObjectsV2Paginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListObjectsV2Output, error)
type ListObjectsV2PaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListPartsAPIClient interface { ListParts(context.Context, *ListPartsInput, ...func(*Options)) (*ListPartsOutput, error) }
type ListPartsInput struct { Bucket *string; Key *string; UploadId *string; ExpectedBucketOwner *string; MaxParts *int32; PartNumberMarker *string; RequestPayer types.RequestPayer; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string }
type ListPartsOutput struct { AbortDate *time.Time; AbortRuleId *string; Bucket *string; ChecksumAlgorithm types.ChecksumAlgorithm; ChecksumType types.ChecksumType; Initiator *types.Initiator; IsTruncated *bool; Key *string; MaxParts *int32; NextPartNumberMarker *string; Owner *types.Owner; PartNumberMarker *string; Parts []types.Part; RequestCharged types.RequestCharged; StorageClass types.StorageClass; UploadId *string; ResultMetadata middleware.Metadata }
type ListPartsPaginator struct{}
func (*ListPartsPaginator) HasMorePages() bool
func (*ListPartsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListPartsOutput, error)
type ListPartsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ObjectExistsWaiter struct{}
func (*ObjectExistsWaiter) Wait(ctx context.Context, params *HeadObjectInput, maxWaitDur time.Duration, optFns ...func(*ObjectExistsWaiterOptions)) error
func (*ObjectExistsWaiter) WaitForOutput(ctx context.Context, params *HeadObjectInput, maxWaitDur time.Duration, optFns ...func(*ObjectExistsWaiterOptions)) (*HeadObjectOutput, error)
type ObjectExistsWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *HeadObjectInput, *HeadObjectOutput, error) (bool, error) }
type ObjectNotExistsWaiter struct{}
func (*ObjectNotExistsWaiter) Wait(ctx context.Context, params *HeadObjectInput, maxWaitDur time.Duration, optFns ...func(*ObjectNotExistsWaiterOptions)) error
func (*ObjectNotExistsWaiter) WaitForOutput(ctx context.Context, params *HeadObjectInput, maxWaitDur time.Duration, optFns ...func(*ObjectNotExistsWaiterOptions)) (*HeadObjectOutput, error)
type ObjectNotExistsWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *HeadObjectInput, *HeadObjectOutput, error) (bool, error) }
type Options struct { APIOptions []func(*middleware.Stack) error; AppID string; BaseEndpoint *string; ClientLogMode aws.ClientLogMode; ContinueHeaderThresholdBytes int64; Credentials aws.CredentialsProvider; DefaultsMode aws.DefaultsMode; DisableClockSkewCorrection bool; DisableLogOutputChecksumValidationSkipped bool; DisableMultiRegionAccessPoints bool; DisableS3ExpressSessionAuth *bool; EndpointOptions EndpointResolverOptions; EndpointResolver EndpointResolver; EndpointResolverV2 EndpointResolverV2; ExpressCredentials ExpressCredentialsProvider; HTTPSignerV4 HTTPSignerV4; IdempotencyTokenProvider IdempotencyTokenProvider; Logger logging.Logger; MeterProvider metrics.MeterProvider; Region string; RequestChecksumCalculation aws.RequestChecksumCalculation; ResponseChecksumValidation aws.ResponseChecksumValidation; RetryMaxAttempts int; RetryMode aws.RetryMode; Retryer aws.Retryer; RuntimeEnvironment aws.RuntimeEnvironment; TracerProvider tracing.TracerProvider; UseARNRegion bool; UseAccelerate bool; UseDualstack bool; UsePathStyle bool; HTTPClient HTTPClient; Interceptors http2.InterceptorRegistry; AuthSchemeResolver AuthSchemeResolver; AuthSchemes []http2.AuthScheme; AuthSchemePreference []string }
func (Options) Copy() Options
func (Options) GetIdentityResolver(schemeID string) auth.IdentityResolver
type PresignClient struct{}
func (*PresignClient) PresignDeleteBucket(ctx context.Context, params *DeleteBucketInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error)
func (*PresignClient) PresignDeleteObject(ctx context.Context, params *DeleteObjectInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error)
func (*PresignClient) PresignGetObject(ctx context.Context, params *GetObjectInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error)
func (*PresignClient) PresignHeadBucket(ctx context.Context, params *HeadBucketInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error)
func (*PresignClient) PresignHeadObject(ctx context.Context, params *HeadObjectInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error)
func (*PresignClient) PresignPostObject(ctx context.Context, params *PutObjectInput, optFns ...func(*PresignPostOptions)) (*PresignedPostRequest, error)
func (*PresignClient) PresignPutObject(ctx context.Context, params *PutObjectInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error)
func (*PresignClient) PresignUploadPart(ctx context.Context, params *UploadPartInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error)
type PresignOptions struct { ClientOptions []func(*Options); Presigner HTTPPresignerV4; Expires time.Duration }
type PresignPost interface { PresignPost(credentials aws.Credentials, bucket string, key string, region string, service string, signingTime time.Time, conditions []any, expirationTime time.Time, optFns ...func(*v4.SignerOptions)) (fields map[string]string, err error) }
type PresignPostOptions struct { ClientOptions []func(*Options); PostPresigner PresignPost; Expires time.Duration; Conditions []any }
type PresignedPostRequest struct { URL string; Values map[string]string }
type PutBucketAbacInput struct { AbacStatus *types.AbacStatus; Bucket *string; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type PutBucketAbacOutput struct { ResultMetadata middleware.Metadata }
type PutBucketAccelerateConfigurationInput struct { AccelerateConfiguration *types.AccelerateConfiguration; Bucket *string; ChecksumAlgorithm types.ChecksumAlgorithm; ExpectedBucketOwner *string }
type PutBucketAccelerateConfigurationOutput struct { ResultMetadata middleware.Metadata }
type PutBucketAclInput struct { Bucket *string; ACL types.BucketCannedACL; AccessControlPolicy *types.AccessControlPolicy; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWrite *string; GrantWriteACP *string }
type PutBucketAclOutput struct { ResultMetadata middleware.Metadata }
type PutBucketAnalyticsConfigurationInput struct { AnalyticsConfiguration *types.AnalyticsConfiguration; Bucket *string; Id *string; ExpectedBucketOwner *string }
type PutBucketAnalyticsConfigurationOutput struct { ResultMetadata middleware.Metadata }
type PutBucketCorsInput struct { Bucket *string; CORSConfiguration *types.CORSConfiguration; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type PutBucketCorsOutput struct { ResultMetadata middleware.Metadata }
type PutBucketEncryptionInput struct { Bucket *string; ServerSideEncryptionConfiguration *types.ServerSideEncryptionConfiguration; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type PutBucketEncryptionOutput struct { ResultMetadata middleware.Metadata }
type PutBucketIntelligentTieringConfigurationInput struct { Bucket *string; Id *string; IntelligentTieringConfiguration *types.IntelligentTieringConfiguration; ExpectedBucketOwner *string }
type PutBucketIntelligentTieringConfigurationOutput struct { ResultMetadata middleware.Metadata }
type PutBucketInventoryConfigurationInput struct { Bucket *string; Id *string; InventoryConfiguration *types.InventoryConfiguration; ExpectedBucketOwner *string }
type PutBucketInventoryConfigurationOutput struct { ResultMetadata middleware.Metadata }
type PutBucketLifecycleConfigurationInput struct { Bucket *string; ChecksumAlgorithm types.ChecksumAlgorithm; ExpectedBucketOwner *string; LifecycleConfiguration *types.BucketLifecycleConfiguration; TransitionDefaultMinimumObjectSize types.TransitionDefaultMinimumObjectSize }
type PutBucketLifecycleConfigurationOutput struct { TransitionDefaultMinimumObjectSize types.TransitionDefaultMinimumObjectSize; ResultMetadata middleware.Metadata }
type PutBucketLoggingInput struct { Bucket *string; BucketLoggingStatus *types.BucketLoggingStatus; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type PutBucketLoggingOutput struct { ResultMetadata middleware.Metadata }
type PutBucketMetricsConfigurationInput struct { Bucket *string; Id *string; MetricsConfiguration *types.MetricsConfiguration; ExpectedBucketOwner *string }
type PutBucketMetricsConfigurationOutput struct { ResultMetadata middleware.Metadata }
type PutBucketNotificationConfigurationInput struct { Bucket *string; NotificationConfiguration *types.NotificationConfiguration; ExpectedBucketOwner *string; SkipDestinationValidation *bool }
type PutBucketNotificationConfigurationOutput struct { ResultMetadata middleware.Metadata }
type PutBucketOwnershipControlsInput struct { Bucket *string; OwnershipControls *types.OwnershipControls; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type PutBucketOwnershipControlsOutput struct { ResultMetadata middleware.Metadata }
type PutBucketPolicyInput struct { Bucket *string; Policy *string; ChecksumAlgorithm types.ChecksumAlgorithm; ConfirmRemoveSelfBucketAccess *bool; ContentMD5 *string; ExpectedBucketOwner *string }
type PutBucketPolicyOutput struct { ResultMetadata middleware.Metadata }
type PutBucketReplicationInput struct { Bucket *string; ReplicationConfiguration *types.ReplicationConfiguration; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string; Token *string }
type PutBucketReplicationOutput struct { ResultMetadata middleware.Metadata }
type PutBucketRequestPaymentInput struct { Bucket *string; RequestPaymentConfiguration *types.RequestPaymentConfiguration; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type PutBucketRequestPaymentOutput struct { ResultMetadata middleware.Metadata }
type PutBucketTaggingInput struct { Bucket *string; Tagging *types.Tagging; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type PutBucketTaggingOutput struct { ResultMetadata middleware.Metadata }
type PutBucketVersioningInput struct { Bucket *string; VersioningConfiguration *types.VersioningConfiguration; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string; MFA *string }
type PutBucketVersioningOutput struct { ResultMetadata middleware.Metadata }
type PutBucketWebsiteInput struct { Bucket *string; WebsiteConfiguration *types.WebsiteConfiguration; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type PutBucketWebsiteOutput struct { ResultMetadata middleware.Metadata }
type PutObjectAclInput struct { Bucket *string; Key *string; ACL types.ObjectCannedACL; AccessControlPolicy *types.AccessControlPolicy; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWrite *string; GrantWriteACP *string; RequestPayer types.RequestPayer; VersionId *string }
type PutObjectAclOutput struct { RequestCharged types.RequestCharged; ResultMetadata middleware.Metadata }
type PutObjectAnnotationInput struct { AnnotationName *string; AnnotationPayload io.Reader; Bucket *string; Key *string; ChecksumAlgorithm types.ChecksumAlgorithm; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ContentMD5 *string; ExpectedBucketOwner *string; ObjectIfMatch *string; RequestPayer types.RequestPayer; VersionId *string }
type PutObjectAnnotationOutput struct { AnnotationName *string; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumType types.ChecksumType; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ETag *string; Key *string; ObjectVersionId *string; RequestCharged types.RequestCharged; ServerSideEncryption types.ServerSideEncryption; ResultMetadata middleware.Metadata }
type PutObjectInput struct { Bucket *string; Key *string; ACL types.ObjectCannedACL; Body io.Reader; BucketKeyEnabled *bool; CacheControl *string; ChecksumAlgorithm types.ChecksumAlgorithm; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentLength *int64; ContentMD5 *string; ContentType *string; ExpectedBucketOwner *string; Expires *time.Time; GrantFullControl *string; GrantRead *string; GrantReadACP *string; GrantWriteACP *string; IfMatch *string; IfNoneMatch *string; Metadata map[string]string; ObjectLockEventHold types.ObjectLockEventHold; ObjectLockEventHoldDurationDays *int32; ObjectLockEventHoldDurationYears *int32; ObjectLockLegalHoldStatus types.ObjectLockLegalHoldStatus; ObjectLockMode types.ObjectLockMode; ObjectLockRetainUntilDate *time.Time; RequestPayer types.RequestPayer; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; StorageClass types.StorageClass; Tagging *string; WebsiteRedirectLocation *string; WriteOffsetBytes *int64 }
type PutObjectLegalHoldInput struct { Bucket *string; Key *string; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string; LegalHold *types.ObjectLockLegalHold; RequestPayer types.RequestPayer; VersionId *string }
type PutObjectLegalHoldOutput struct { RequestCharged types.RequestCharged; ResultMetadata middleware.Metadata }
type PutObjectLockConfigurationInput struct { Bucket *string; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string; ObjectLockConfiguration *types.ObjectLockConfiguration; RequestPayer types.RequestPayer; Token *string }
type PutObjectLockConfigurationOutput struct { RequestCharged types.RequestCharged; ResultMetadata middleware.Metadata }
type PutObjectOutput struct { BucketKeyEnabled *bool; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumType types.ChecksumType; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ETag *string; Expiration *string; RequestCharged types.RequestCharged; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSEncryptionContext *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; Size *int64; VersionId *string; ResultMetadata middleware.Metadata }
type PutObjectRetentionInput struct { Bucket *string; Key *string; BypassGovernanceRetention *bool; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string; RequestPayer types.RequestPayer; Retention *types.ObjectLockRetention; VersionId *string }
type PutObjectRetentionOutput struct { RequestCharged types.RequestCharged; ResultMetadata middleware.Metadata }
type PutObjectTaggingInput struct { Bucket *string; Key *string; Tagging *types.Tagging; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string; RequestPayer types.RequestPayer; VersionId *string }
type PutObjectTaggingOutput struct { VersionId *string; ResultMetadata middleware.Metadata }
type PutPublicAccessBlockInput struct { Bucket *string; PublicAccessBlockConfiguration *types.PublicAccessBlockConfiguration; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type PutPublicAccessBlockOutput struct { ResultMetadata middleware.Metadata }
type RenameObjectInput struct { Bucket *string; Key *string; RenameSource *string; ClientToken *string; DestinationIfMatch *string; DestinationIfModifiedSince *time.Time; DestinationIfNoneMatch *string; DestinationIfUnmodifiedSince *time.Time; SourceIfMatch *string; SourceIfModifiedSince *time.Time; SourceIfNoneMatch *string; SourceIfUnmodifiedSince *time.Time }
type RenameObjectOutput struct { ResultMetadata middleware.Metadata }
type ResolveEndpoint struct { Resolver EndpointResolver; Options EndpointResolverOptions }
func (*ResolveEndpoint) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (out middleware.SerializeOutput, metadata middleware.Metadata, err error)
func (*ResolveEndpoint) ID() string
type ResponseError interface { error; ServiceHostID() string; ServiceRequestID() string }
type RestoreObjectInput struct { Bucket *string; Key *string; ChecksumAlgorithm types.ChecksumAlgorithm; ExpectedBucketOwner *string; RequestPayer types.RequestPayer; RestoreRequest *types.RestoreRequest; VersionId *string }
type RestoreObjectOutput struct { RequestCharged types.RequestCharged; RestoreOutputPath *string; ResultMetadata middleware.Metadata }
type SelectObjectContentEventStream struct { Reader SelectObjectContentEventStreamReader }
func (*SelectObjectContentEventStream) Close() error
func (*SelectObjectContentEventStream) Err() error
func (*SelectObjectContentEventStream) Events() <-chan types.SelectObjectContentEventStream
type SelectObjectContentEventStreamReader interface { Close() error; Err() error; Events() <-chan types.SelectObjectContentEventStream }
type SelectObjectContentInput struct { Bucket *string; Expression *string; ExpressionType types.ExpressionType; InputSerialization *types.InputSerialization; Key *string; OutputSerialization *types.OutputSerialization; ExpectedBucketOwner *string; RequestProgress *types.RequestProgress; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string; ScanRange *types.ScanRange }
type SelectObjectContentOutput struct { ResultMetadata middleware.Metadata }
func (*SelectObjectContentOutput) GetStream() *SelectObjectContentEventStream
type UnknownEventMessageError struct { Type string; Message *eventstream.Message }
func (*UnknownEventMessageError) Error() string
type UpdateBucketMetadataAnnotationTableConfigurationInput struct { AnnotationTableConfiguration *types.AnnotationTableConfigurationUpdates; Bucket *string; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type UpdateBucketMetadataAnnotationTableConfigurationOutput struct { ResultMetadata middleware.Metadata }
type UpdateBucketMetadataInventoryTableConfigurationInput struct { Bucket *string; InventoryTableConfiguration *types.InventoryTableConfigurationUpdates; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type UpdateBucketMetadataInventoryTableConfigurationOutput struct { ResultMetadata middleware.Metadata }
type UpdateBucketMetadataJournalTableConfigurationInput struct { Bucket *string; JournalTableConfiguration *types.JournalTableConfigurationUpdates; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string }
type UpdateBucketMetadataJournalTableConfigurationOutput struct { ResultMetadata middleware.Metadata }
type UpdateObjectEncryptionInput struct { Bucket *string; Key *string; ObjectEncryption types.ObjectEncryption; ChecksumAlgorithm types.ChecksumAlgorithm; ContentMD5 *string; ExpectedBucketOwner *string; RequestPayer types.RequestPayer; VersionId *string }
type UpdateObjectEncryptionOutput struct { RequestCharged types.RequestCharged; ResultMetadata middleware.Metadata }
type UploadPartCopyInput struct { Bucket *string; CopySource *string; Key *string; PartNumber *int32; UploadId *string; CopySourceIfMatch *string; CopySourceIfModifiedSince *time.Time; CopySourceIfNoneMatch *string; CopySourceIfUnmodifiedSince *time.Time; CopySourceRange *string; CopySourceSSECustomerAlgorithm *string; CopySourceSSECustomerKey *string; CopySourceSSECustomerKeyMD5 *string; ExpectedBucketOwner *string; ExpectedSourceBucketOwner *string; RequestPayer types.RequestPayer; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string }
type UploadPartCopyOutput struct { BucketKeyEnabled *bool; CopyPartResult *types.CopyPartResult; CopySourceVersionId *string; RequestCharged types.RequestCharged; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; ResultMetadata middleware.Metadata }
type UploadPartInput struct { Bucket *string; Key *string; PartNumber *int32; UploadId *string; Body io.Reader; ChecksumAlgorithm types.ChecksumAlgorithm; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ContentLength *int64; ContentMD5 *string; ExpectedBucketOwner *string; RequestPayer types.RequestPayer; SSECustomerAlgorithm *string; SSECustomerKey *string; SSECustomerKeyMD5 *string }
type UploadPartOutput struct { BucketKeyEnabled *bool; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ETag *string; RequestCharged types.RequestCharged; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; ResultMetadata middleware.Metadata }
type WriteGetObjectResponseInput struct { RequestRoute *string; RequestToken *string; AcceptRanges *string; Body io.Reader; BucketKeyEnabled *bool; CacheControl *string; ChecksumCRC32 *string; ChecksumCRC32C *string; ChecksumCRC64NVME *string; ChecksumMD5 *string; ChecksumSHA1 *string; ChecksumSHA256 *string; ChecksumSHA512 *string; ChecksumXXHASH128 *string; ChecksumXXHASH3 *string; ChecksumXXHASH64 *string; ContentDisposition *string; ContentEncoding *string; ContentLanguage *string; ContentLength *int64; ContentRange *string; ContentType *string; DeleteMarker *bool; ETag *string; ErrorCode *string; ErrorMessage *string; Expiration *string; Expires *time.Time; LastModified *time.Time; Metadata map[string]string; MissingMeta *int32; ObjectLockLegalHoldStatus types.ObjectLockLegalHoldStatus; ObjectLockMode types.ObjectLockMode; ObjectLockRetainUntilDate *time.Time; PartsCount *int32; ReplicationStatus types.ReplicationStatus; RequestCharged types.RequestCharged; Restore *string; SSECustomerAlgorithm *string; SSECustomerKeyMD5 *string; SSEKMSKeyId *string; ServerSideEncryption types.ServerSideEncryption; StatusCode *int32; StorageClass types.StorageClass; TagCount *int32; VersionId *string }
type WriteGetObjectResponseOutput struct { ResultMetadata middleware.Metadata }
