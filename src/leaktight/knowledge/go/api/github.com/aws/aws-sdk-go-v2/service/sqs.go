// Interface of github.com/aws/aws-sdk-go-v2/service/sqs@v1.52.11, generated from its types. Signatures only.
package sqs

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
import "github.com/aws/aws-sdk-go-v2/service/sqs/internal/endpoints"
import "github.com/aws/aws-sdk-go-v2/service/sqs/types"
import smithy "github.com/aws/smithy-go"
import "github.com/aws/smithy-go/auth"
import transport "github.com/aws/smithy-go/endpoints"
import "github.com/aws/smithy-go/logging"
import "github.com/aws/smithy-go/metrics"
import "github.com/aws/smithy-go/middleware"
import "github.com/aws/smithy-go/tracing"
import http2 "github.com/aws/smithy-go/transport/http"
import "net/http"
import "time"

const ServiceAPIVersion = "2012-11-05"
const ServiceID = "SQS"
var TypeRegistry *smithy.TypeRegistry
func EndpointResolverFromURL(url string, optFns ...func(*aws.Endpoint)) EndpointResolver
func New(options Options, optFns ...func(*Options)) *Client
func NewDefaultEndpointResolver() *endpoints.Resolver
func NewDefaultEndpointResolverV2() EndpointResolverV2
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client
func NewListDeadLetterSourceQueuesPaginator(client ListDeadLetterSourceQueuesAPIClient, params *ListDeadLetterSourceQueuesInput, optFns ...func(*ListDeadLetterSourceQueuesPaginatorOptions)) *ListDeadLetterSourceQueuesPaginator
func NewListQueuesPaginator(client ListQueuesAPIClient, params *ListQueuesInput, optFns ...func(*ListQueuesPaginatorOptions)) *ListQueuesPaginator
func WithAPIOptions(optFns ...func(*middleware.Stack) error) func(*Options)
func WithEndpointResolver(v EndpointResolver) func(*Options)
func WithEndpointResolverV2(v EndpointResolverV2) func(*Options)
func WithSigV4SigningName(name string) func(*Options)
func WithSigV4SigningRegion(region string) func(*Options)
type AddPermissionInput struct { AWSAccountIds []string; Actions []string; Label *string; QueueUrl *string }
type AddPermissionOutput struct { ResultMetadata middleware.Metadata }
type AuthResolverParameters struct { Operation string; Region string }
type AuthSchemeResolver interface { ResolveAuthSchemes(context.Context, *AuthResolverParameters) ([]*auth.Option, error) }
type CancelMessageMoveTaskInput struct { TaskHandle *string }
type CancelMessageMoveTaskOutput struct { ApproximateNumberOfMessagesMoved int64; ResultMetadata middleware.Metadata }
type ChangeMessageVisibilityBatchInput struct { Entries []types.ChangeMessageVisibilityBatchRequestEntry; QueueUrl *string }
type ChangeMessageVisibilityBatchOutput struct { Failed []types.BatchResultErrorEntry; Successful []types.ChangeMessageVisibilityBatchResultEntry; ResultMetadata middleware.Metadata }
type ChangeMessageVisibilityInput struct { QueueUrl *string; ReceiptHandle *string; VisibilityTimeout int32 }
type ChangeMessageVisibilityOutput struct { ResultMetadata middleware.Metadata }
type Client struct{}
func (*Client) AddPermission(ctx context.Context, params *AddPermissionInput, optFns ...func(*Options)) (*AddPermissionOutput, error)
func (*Client) CancelMessageMoveTask(ctx context.Context, params *CancelMessageMoveTaskInput, optFns ...func(*Options)) (*CancelMessageMoveTaskOutput, error)
func (*Client) ChangeMessageVisibility(ctx context.Context, params *ChangeMessageVisibilityInput, optFns ...func(*Options)) (*ChangeMessageVisibilityOutput, error)
func (*Client) ChangeMessageVisibilityBatch(ctx context.Context, params *ChangeMessageVisibilityBatchInput, optFns ...func(*Options)) (*ChangeMessageVisibilityBatchOutput, error)
func (*Client) CreateQueue(ctx context.Context, params *CreateQueueInput, optFns ...func(*Options)) (*CreateQueueOutput, error)
func (*Client) DeleteMessage(ctx context.Context, params *DeleteMessageInput, optFns ...func(*Options)) (*DeleteMessageOutput, error)
func (*Client) DeleteMessageBatch(ctx context.Context, params *DeleteMessageBatchInput, optFns ...func(*Options)) (*DeleteMessageBatchOutput, error)
func (*Client) DeleteQueue(ctx context.Context, params *DeleteQueueInput, optFns ...func(*Options)) (*DeleteQueueOutput, error)
func (*Client) GetQueueAttributes(ctx context.Context, params *GetQueueAttributesInput, optFns ...func(*Options)) (*GetQueueAttributesOutput, error)
func (*Client) GetQueueUrl(ctx context.Context, params *GetQueueUrlInput, optFns ...func(*Options)) (*GetQueueUrlOutput, error)
func (*Client) ListDeadLetterSourceQueues(ctx context.Context, params *ListDeadLetterSourceQueuesInput, optFns ...func(*Options)) (*ListDeadLetterSourceQueuesOutput, error)
func (*Client) ListMessageMoveTasks(ctx context.Context, params *ListMessageMoveTasksInput, optFns ...func(*Options)) (*ListMessageMoveTasksOutput, error)
func (*Client) ListQueueTags(ctx context.Context, params *ListQueueTagsInput, optFns ...func(*Options)) (*ListQueueTagsOutput, error)
func (*Client) ListQueues(ctx context.Context, params *ListQueuesInput, optFns ...func(*Options)) (*ListQueuesOutput, error)
func (*Client) Options() Options
func (*Client) PurgeQueue(ctx context.Context, params *PurgeQueueInput, optFns ...func(*Options)) (*PurgeQueueOutput, error)
func (*Client) ReceiveMessage(ctx context.Context, params *ReceiveMessageInput, optFns ...func(*Options)) (*ReceiveMessageOutput, error)
func (*Client) RemovePermission(ctx context.Context, params *RemovePermissionInput, optFns ...func(*Options)) (*RemovePermissionOutput, error)
func (*Client) SendMessage(ctx context.Context, params *SendMessageInput, optFns ...func(*Options)) (*SendMessageOutput, error)
func (*Client) SendMessageBatch(ctx context.Context, params *SendMessageBatchInput, optFns ...func(*Options)) (*SendMessageBatchOutput, error)
func (*Client) SetQueueAttributes(ctx context.Context, params *SetQueueAttributesInput, optFns ...func(*Options)) (*SetQueueAttributesOutput, error)
func (*Client) StartMessageMoveTask(ctx context.Context, params *StartMessageMoveTaskInput, optFns ...func(*Options)) (*StartMessageMoveTaskOutput, error)
func (*Client) TagQueue(ctx context.Context, params *TagQueueInput, optFns ...func(*Options)) (*TagQueueOutput, error)
func (*Client) UntagQueue(ctx context.Context, params *UntagQueueInput, optFns ...func(*Options)) (*UntagQueueOutput, error)
type CreateQueueInput struct { QueueName *string; Attributes map[string]string; Tags map[string]string }
type CreateQueueOutput struct { QueueUrl *string; ResultMetadata middleware.Metadata }
type DeleteMessageBatchInput struct { Entries []types.DeleteMessageBatchRequestEntry; QueueUrl *string }
type DeleteMessageBatchOutput struct { Failed []types.BatchResultErrorEntry; Successful []types.DeleteMessageBatchResultEntry; ResultMetadata middleware.Metadata }
type DeleteMessageInput struct { QueueUrl *string; ReceiptHandle *string }
type DeleteMessageOutput struct { ResultMetadata middleware.Metadata }
type DeleteQueueInput struct { QueueUrl *string }
type DeleteQueueOutput struct { ResultMetadata middleware.Metadata }
type EndpointParameters struct { Region *string; UseDualStack *bool; UseFIPS *bool; Endpoint *string }
func (EndpointParameters) ValidateRequired() error
func (EndpointParameters) WithDefaults() EndpointParameters
type EndpointResolver interface { ResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error) }
type EndpointResolverFunc func(region string, options EndpointResolverOptions) (aws.Endpoint, error)
func (EndpointResolverFunc) ResolveEndpoint(region string, options EndpointResolverOptions) (endpoint aws.Endpoint, err error)
type EndpointResolverOptions = endpoints.Options
type EndpointResolverV2 interface { ResolveEndpoint(ctx context.Context, params EndpointParameters) (transport.Endpoint, error) }
type GetQueueAttributesInput struct { QueueUrl *string; AttributeNames []types.QueueAttributeName }
type GetQueueAttributesOutput struct { Attributes map[string]string; ResultMetadata middleware.Metadata }
type GetQueueUrlInput struct { QueueName *string; QueueOwnerAWSAccountId *string }
type GetQueueUrlOutput struct { QueueUrl *string; ResultMetadata middleware.Metadata }
type HTTPClient interface { Do(*http.Request) (*http.Response, error) }
type HTTPSignerV4 interface { SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) error }
type ListDeadLetterSourceQueuesAPIClient interface { ListDeadLetterSourceQueues(context.Context, *ListDeadLetterSourceQueuesInput, ...func(*Options)) (*ListDeadLetterSourceQueuesOutput, error) }
type ListDeadLetterSourceQueuesInput struct { QueueUrl *string; MaxResults *int32; NextToken *string }
type ListDeadLetterSourceQueuesOutput struct { QueueUrls []string; NextToken *string; ResultMetadata middleware.Metadata }
type ListDeadLetterSourceQueuesPaginator struct{}
func (*ListDeadLetterSourceQueuesPaginator) HasMorePages() bool
func (*ListDeadLetterSourceQueuesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListDeadLetterSourceQueuesOutput, error)
type ListDeadLetterSourceQueuesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListMessageMoveTasksInput struct { SourceArn *string; MaxResults *int32 }
type ListMessageMoveTasksOutput struct { Results []types.ListMessageMoveTasksResultEntry; ResultMetadata middleware.Metadata }
type ListQueueTagsInput struct { QueueUrl *string }
type ListQueueTagsOutput struct { Tags map[string]string; ResultMetadata middleware.Metadata }
type ListQueuesAPIClient interface { ListQueues(context.Context, *ListQueuesInput, ...func(*Options)) (*ListQueuesOutput, error) }
type ListQueuesInput struct { MaxResults *int32; NextToken *string; QueueNamePrefix *string }
type ListQueuesOutput struct { NextToken *string; QueueUrls []string; ResultMetadata middleware.Metadata }
type ListQueuesPaginator struct{}
func (*ListQueuesPaginator) HasMorePages() bool
func (*ListQueuesPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListQueuesOutput, error)
type ListQueuesPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type Options struct { APIOptions []func(*middleware.Stack) error; AppID string; BaseEndpoint *string; ClientLogMode aws.ClientLogMode; Credentials aws.CredentialsProvider; DefaultsMode aws.DefaultsMode; DisableClockSkewCorrection bool; DisableMessageChecksumValidation bool; EndpointOptions EndpointResolverOptions; EndpointResolver EndpointResolver; EndpointResolverV2 EndpointResolverV2; HTTPSignerV4 HTTPSignerV4; Logger logging.Logger; MeterProvider metrics.MeterProvider; Region string; RetryMaxAttempts int; RetryMode aws.RetryMode; Retryer aws.Retryer; RuntimeEnvironment aws.RuntimeEnvironment; TracerProvider tracing.TracerProvider; Protocol http2.ClientProtocol; HTTPClient HTTPClient; Interceptors http2.InterceptorRegistry; AuthSchemeResolver AuthSchemeResolver; AuthSchemes []http2.AuthScheme; AuthSchemePreference []string }
func (Options) Copy() Options
func (Options) GetIdentityResolver(schemeID string) auth.IdentityResolver
type PurgeQueueInput struct { QueueUrl *string }
type PurgeQueueOutput struct { ResultMetadata middleware.Metadata }
type ReceiveMessageInput struct { QueueUrl *string; AttributeNames []types.QueueAttributeName; MaxNumberOfMessages int32; MessageAttributeNames []string; MessageSystemAttributeNames []types.MessageSystemAttributeName; ReceiveRequestAttemptId *string; VisibilityTimeout int32; WaitTimeSeconds int32 }
type ReceiveMessageOutput struct { Messages []types.Message; ResultMetadata middleware.Metadata }
type RemovePermissionInput struct { Label *string; QueueUrl *string }
type RemovePermissionOutput struct { ResultMetadata middleware.Metadata }
type ResolveEndpoint struct { Resolver EndpointResolver; Options EndpointResolverOptions }
func (*ResolveEndpoint) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (out middleware.SerializeOutput, metadata middleware.Metadata, err error)
func (*ResolveEndpoint) ID() string
type SendMessageBatchInput struct { Entries []types.SendMessageBatchRequestEntry; QueueUrl *string }
type SendMessageBatchOutput struct { Failed []types.BatchResultErrorEntry; Successful []types.SendMessageBatchResultEntry; ResultMetadata middleware.Metadata }
type SendMessageInput struct { MessageBody *string; QueueUrl *string; DelaySeconds int32; MessageAttributes map[string]types.MessageAttributeValue; MessageDeduplicationId *string; MessageGroupId *string; MessageSystemAttributes map[string]types.MessageSystemAttributeValue }
type SendMessageOutput struct { MD5OfMessageAttributes *string; MD5OfMessageBody *string; MD5OfMessageSystemAttributes *string; MessageId *string; SequenceNumber *string; ResultMetadata middleware.Metadata }
type SetQueueAttributesInput struct { Attributes map[string]string; QueueUrl *string }
type SetQueueAttributesOutput struct { ResultMetadata middleware.Metadata }
type StartMessageMoveTaskInput struct { SourceArn *string; DestinationArn *string; MaxNumberOfMessagesPerSecond *int32 }
type StartMessageMoveTaskOutput struct { TaskHandle *string; ResultMetadata middleware.Metadata }
type TagQueueInput struct { QueueUrl *string; Tags map[string]string }
type TagQueueOutput struct { ResultMetadata middleware.Metadata }
type UntagQueueInput struct { QueueUrl *string; TagKeys []string }
type UntagQueueOutput struct { ResultMetadata middleware.Metadata }
