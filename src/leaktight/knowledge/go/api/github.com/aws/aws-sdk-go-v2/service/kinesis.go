// Interface of github.com/aws/aws-sdk-go-v2/service/kinesis@v1.56.12, generated from its types. Signatures only.
package kinesis

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/aws/protocol/eventstream"
import "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
import "github.com/aws/aws-sdk-go-v2/service/kinesis/internal/endpoints"
import "github.com/aws/aws-sdk-go-v2/service/kinesis/types"
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

const ServiceAPIVersion = "2013-12-02"
const ServiceID = "Kinesis"
var TypeRegistry *smithy.TypeRegistry
func EndpointResolverFromURL(url string, optFns ...func(*aws.Endpoint)) EndpointResolver
func New(options Options, optFns ...func(*Options)) *Client
func NewChannelActiveWaiter(client DescribeChannelAPIClient, optFns ...func(*ChannelActiveWaiterOptions)) *ChannelActiveWaiter
func NewDefaultEndpointResolver() *endpoints.Resolver
func NewDefaultEndpointResolverV2() EndpointResolverV2
func NewDescribeStreamPaginator(client DescribeStreamAPIClient, params *DescribeStreamInput, optFns ...func(*DescribeStreamPaginatorOptions)) *DescribeStreamPaginator
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client
func NewListChannelsPaginator(client ListChannelsAPIClient, params *ListChannelsInput, optFns ...func(*ListChannelsPaginatorOptions)) *ListChannelsPaginator
func NewListStreamConsumersPaginator(client ListStreamConsumersAPIClient, params *ListStreamConsumersInput, optFns ...func(*ListStreamConsumersPaginatorOptions)) *ListStreamConsumersPaginator
func NewListStreamsPaginator(client ListStreamsAPIClient, params *ListStreamsInput, optFns ...func(*ListStreamsPaginatorOptions)) *ListStreamsPaginator
func NewStreamExistsWaiter(client DescribeStreamAPIClient, optFns ...func(*StreamExistsWaiterOptions)) *StreamExistsWaiter
func NewStreamNotExistsWaiter(client DescribeStreamAPIClient, optFns ...func(*StreamNotExistsWaiterOptions)) *StreamNotExistsWaiter
func NewSubscribeToShardEventStream(optFns ...func(*SubscribeToShardEventStream)) *SubscribeToShardEventStream
func WithAPIOptions(optFns ...func(*middleware.Stack) error) func(*Options)
func WithEndpointResolver(v EndpointResolver) func(*Options)
func WithEndpointResolverV2(v EndpointResolverV2) func(*Options)
func WithSigV4SigningName(name string) func(*Options)
func WithSigV4SigningRegion(region string) func(*Options)
type AddTagsToStreamInput struct { Tags map[string]string; StreamARN *string; StreamId *string; StreamName *string }
type AddTagsToStreamOutput struct { ResultMetadata middleware.Metadata }
type AuthResolverParameters struct { Operation string; Region string }
type AuthSchemeResolver interface { ResolveAuthSchemes(context.Context, *AuthResolverParameters) ([]*auth.Option, error) }
type ChannelActiveWaiter struct{}
func (*ChannelActiveWaiter) Wait(ctx context.Context, params *DescribeChannelInput, maxWaitDur time.Duration, optFns ...func(*ChannelActiveWaiterOptions)) error
func (*ChannelActiveWaiter) WaitForOutput(ctx context.Context, params *DescribeChannelInput, maxWaitDur time.Duration, optFns ...func(*ChannelActiveWaiterOptions)) (*DescribeChannelOutput, error)
type ChannelActiveWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeChannelInput, *DescribeChannelOutput, error) (bool, error) }
type Client struct{}
func (*Client) AddTagsToStream(ctx context.Context, params *AddTagsToStreamInput, optFns ...func(*Options)) (*AddTagsToStreamOutput, error)
func (*Client) CreateChannel(ctx context.Context, params *CreateChannelInput, optFns ...func(*Options)) (*CreateChannelOutput, error)
func (*Client) CreateStream(ctx context.Context, params *CreateStreamInput, optFns ...func(*Options)) (*CreateStreamOutput, error)
func (*Client) DecreaseStreamRetentionPeriod(ctx context.Context, params *DecreaseStreamRetentionPeriodInput, optFns ...func(*Options)) (*DecreaseStreamRetentionPeriodOutput, error)
func (*Client) DeleteChannel(ctx context.Context, params *DeleteChannelInput, optFns ...func(*Options)) (*DeleteChannelOutput, error)
func (*Client) DeleteResourcePolicy(ctx context.Context, params *DeleteResourcePolicyInput, optFns ...func(*Options)) (*DeleteResourcePolicyOutput, error)
func (*Client) DeleteStream(ctx context.Context, params *DeleteStreamInput, optFns ...func(*Options)) (*DeleteStreamOutput, error)
func (*Client) DeregisterStreamConsumer(ctx context.Context, params *DeregisterStreamConsumerInput, optFns ...func(*Options)) (*DeregisterStreamConsumerOutput, error)
func (*Client) DescribeAccountSettings(ctx context.Context, params *DescribeAccountSettingsInput, optFns ...func(*Options)) (*DescribeAccountSettingsOutput, error)
func (*Client) DescribeChannel(ctx context.Context, params *DescribeChannelInput, optFns ...func(*Options)) (*DescribeChannelOutput, error)
func (*Client) DescribeLimits(ctx context.Context, params *DescribeLimitsInput, optFns ...func(*Options)) (*DescribeLimitsOutput, error)
func (*Client) DescribeStream(ctx context.Context, params *DescribeStreamInput, optFns ...func(*Options)) (*DescribeStreamOutput, error)
func (*Client) DescribeStreamConsumer(ctx context.Context, params *DescribeStreamConsumerInput, optFns ...func(*Options)) (*DescribeStreamConsumerOutput, error)
func (*Client) DescribeStreamSummary(ctx context.Context, params *DescribeStreamSummaryInput, optFns ...func(*Options)) (*DescribeStreamSummaryOutput, error)
func (*Client) DisableEnhancedMonitoring(ctx context.Context, params *DisableEnhancedMonitoringInput, optFns ...func(*Options)) (*DisableEnhancedMonitoringOutput, error)
func (*Client) EnableEnhancedMonitoring(ctx context.Context, params *EnableEnhancedMonitoringInput, optFns ...func(*Options)) (*EnableEnhancedMonitoringOutput, error)
func (*Client) GetRecords(ctx context.Context, params *GetRecordsInput, optFns ...func(*Options)) (*GetRecordsOutput, error)
func (*Client) GetResourcePolicy(ctx context.Context, params *GetResourcePolicyInput, optFns ...func(*Options)) (*GetResourcePolicyOutput, error)
func (*Client) GetShardIterator(ctx context.Context, params *GetShardIteratorInput, optFns ...func(*Options)) (*GetShardIteratorOutput, error)
func (*Client) IncreaseStreamRetentionPeriod(ctx context.Context, params *IncreaseStreamRetentionPeriodInput, optFns ...func(*Options)) (*IncreaseStreamRetentionPeriodOutput, error)
func (*Client) ListChannels(ctx context.Context, params *ListChannelsInput, optFns ...func(*Options)) (*ListChannelsOutput, error)
func (*Client) ListShards(ctx context.Context, params *ListShardsInput, optFns ...func(*Options)) (*ListShardsOutput, error)
func (*Client) ListStreamConsumers(ctx context.Context, params *ListStreamConsumersInput, optFns ...func(*Options)) (*ListStreamConsumersOutput, error)
func (*Client) ListStreams(ctx context.Context, params *ListStreamsInput, optFns ...func(*Options)) (*ListStreamsOutput, error)
func (*Client) ListTagsForResource(ctx context.Context, params *ListTagsForResourceInput, optFns ...func(*Options)) (*ListTagsForResourceOutput, error)
func (*Client) ListTagsForStream(ctx context.Context, params *ListTagsForStreamInput, optFns ...func(*Options)) (*ListTagsForStreamOutput, error)
func (*Client) MergeShards(ctx context.Context, params *MergeShardsInput, optFns ...func(*Options)) (*MergeShardsOutput, error)
func (*Client) Options() Options
func (*Client) PutRecord(ctx context.Context, params *PutRecordInput, optFns ...func(*Options)) (*PutRecordOutput, error)
func (*Client) PutRecords(ctx context.Context, params *PutRecordsInput, optFns ...func(*Options)) (*PutRecordsOutput, error)
func (*Client) PutResourcePolicy(ctx context.Context, params *PutResourcePolicyInput, optFns ...func(*Options)) (*PutResourcePolicyOutput, error)
func (*Client) RegisterStreamConsumer(ctx context.Context, params *RegisterStreamConsumerInput, optFns ...func(*Options)) (*RegisterStreamConsumerOutput, error)
func (*Client) RemoveTagsFromStream(ctx context.Context, params *RemoveTagsFromStreamInput, optFns ...func(*Options)) (*RemoveTagsFromStreamOutput, error)
func (*Client) SplitShard(ctx context.Context, params *SplitShardInput, optFns ...func(*Options)) (*SplitShardOutput, error)
func (*Client) StartStreamEncryption(ctx context.Context, params *StartStreamEncryptionInput, optFns ...func(*Options)) (*StartStreamEncryptionOutput, error)
func (*Client) StopStreamEncryption(ctx context.Context, params *StopStreamEncryptionInput, optFns ...func(*Options)) (*StopStreamEncryptionOutput, error)
func (*Client) SubscribeToShard(ctx context.Context, params *SubscribeToShardInput, optFns ...func(*Options)) (*SubscribeToShardOutput, error)
func (*Client) TagResource(ctx context.Context, params *TagResourceInput, optFns ...func(*Options)) (*TagResourceOutput, error)
func (*Client) UntagResource(ctx context.Context, params *UntagResourceInput, optFns ...func(*Options)) (*UntagResourceOutput, error)
func (*Client) UpdateAccountSettings(ctx context.Context, params *UpdateAccountSettingsInput, optFns ...func(*Options)) (*UpdateAccountSettingsOutput, error)
func (*Client) UpdateChannel(ctx context.Context, params *UpdateChannelInput, optFns ...func(*Options)) (*UpdateChannelOutput, error)
func (*Client) UpdateMaxRecordSize(ctx context.Context, params *UpdateMaxRecordSizeInput, optFns ...func(*Options)) (*UpdateMaxRecordSizeOutput, error)
func (*Client) UpdateShardCount(ctx context.Context, params *UpdateShardCountInput, optFns ...func(*Options)) (*UpdateShardCountOutput, error)
func (*Client) UpdateStreamMode(ctx context.Context, params *UpdateStreamModeInput, optFns ...func(*Options)) (*UpdateStreamModeOutput, error)
func (*Client) UpdateStreamRecordDistributionStrategy(ctx context.Context, params *UpdateStreamRecordDistributionStrategyInput, optFns ...func(*Options)) (*UpdateStreamRecordDistributionStrategyOutput, error)
func (*Client) UpdateStreamWarmThroughput(ctx context.Context, params *UpdateStreamWarmThroughputInput, optFns ...func(*Options)) (*UpdateStreamWarmThroughputOutput, error)
type CreateChannelInput struct { ChannelName *string; ServiceExecutionRoleARN *string; StreamConfigurationList []types.ChannelStreamConfiguration; EncryptionConfiguration *types.ChannelEncryptionConfiguration; LoggingConfiguration *types.ChannelLoggingConfiguration; S3DestinationConfiguration *types.S3DestinationConfiguration; S3TablesDestinationConfiguration *types.S3TablesDestinationConfiguration; Tags map[string]string }
type CreateChannelOutput struct { ChannelDescription *types.ChannelDescription; ResultMetadata middleware.Metadata }
type CreateStreamInput struct { StreamName *string; MaxRecordSizeInKiB *int32; RecordDistributionStrategy types.RecordDistributionStrategy; ShardCount *int32; StreamModeDetails *types.StreamModeDetails; Tags map[string]string; WarmThroughputMiBps *int32 }
type CreateStreamOutput struct { ResultMetadata middleware.Metadata }
type DecreaseStreamRetentionPeriodInput struct { RetentionPeriodHours *int32; StreamARN *string; StreamId *string; StreamName *string }
type DecreaseStreamRetentionPeriodOutput struct { ResultMetadata middleware.Metadata }
type DeleteChannelInput struct { ChannelARN *string }
type DeleteChannelOutput struct { ResultMetadata middleware.Metadata }
type DeleteResourcePolicyInput struct { ResourceARN *string; StreamId *string }
type DeleteResourcePolicyOutput struct { ResultMetadata middleware.Metadata }
type DeleteStreamInput struct { EnforceConsumerDeletion *bool; StreamARN *string; StreamId *string; StreamName *string }
type DeleteStreamOutput struct { ResultMetadata middleware.Metadata }
type DeregisterStreamConsumerInput struct { ConsumerARN *string; ConsumerName *string; StreamARN *string; StreamId *string }
type DeregisterStreamConsumerOutput struct { ResultMetadata middleware.Metadata }
type DescribeAccountSettingsInput struct{}
type DescribeAccountSettingsOutput struct { MinimumThroughputBillingCommitment *types.MinimumThroughputBillingCommitmentOutput; ResultMetadata middleware.Metadata }
type DescribeChannelAPIClient interface { DescribeChannel(context.Context, *DescribeChannelInput, ...func(*Options)) (*DescribeChannelOutput, error) }
type DescribeChannelInput struct { ChannelARN *string }
type DescribeChannelOutput struct { ChannelDescription *types.ChannelDescription; ResultMetadata middleware.Metadata }
type DescribeLimitsInput struct{}
type DescribeLimitsOutput struct { OnDemandStreamCount *int32; OnDemandStreamCountLimit *int32; OpenShardCount *int32; ShardLimit *int32; ChannelCount *int32; ChannelCountLimit *int32; ResultMetadata middleware.Metadata }
type DescribeStreamAPIClient interface { DescribeStream(context.Context, *DescribeStreamInput, ...func(*Options)) (*DescribeStreamOutput, error) }
type DescribeStreamConsumerInput struct { ConsumerARN *string; ConsumerName *string; StreamARN *string; StreamId *string }
type DescribeStreamConsumerOutput struct { ConsumerDescription *types.ConsumerDescription; ResultMetadata middleware.Metadata }
type DescribeStreamInput struct { ExclusiveStartShardId *string; Limit *int32; StreamARN *string; StreamId *string; StreamName *string }
type DescribeStreamOutput struct { StreamDescription *types.StreamDescription; ResultMetadata middleware.Metadata }
type DescribeStreamPaginator struct{}
func (*DescribeStreamPaginator) HasMorePages() bool
func (*DescribeStreamPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*DescribeStreamOutput, error)
type DescribeStreamPaginatorOptions struct { Limit *int32; StopOnDuplicateToken bool }
type DescribeStreamSummaryInput struct { StreamARN *string; StreamId *string; StreamName *string }
type DescribeStreamSummaryOutput struct { StreamDescriptionSummary *types.StreamDescriptionSummary; ResultMetadata middleware.Metadata }
type DisableEnhancedMonitoringInput struct { ShardLevelMetrics []types.MetricsName; StreamARN *string; StreamId *string; StreamName *string }
type DisableEnhancedMonitoringOutput struct { CurrentShardLevelMetrics []types.MetricsName; DesiredShardLevelMetrics []types.MetricsName; StreamARN *string; StreamName *string; ResultMetadata middleware.Metadata }
type EnableEnhancedMonitoringInput struct { ShardLevelMetrics []types.MetricsName; StreamARN *string; StreamId *string; StreamName *string }
type EnableEnhancedMonitoringOutput struct { CurrentShardLevelMetrics []types.MetricsName; DesiredShardLevelMetrics []types.MetricsName; StreamARN *string; StreamName *string; ResultMetadata middleware.Metadata }
type EndpointParameters struct { Region *string; UseDualStack *bool; UseFIPS *bool; Endpoint *string; OperationType *string; StreamId *string; StreamARN *string; ConsumerARN *string; ResourceARN *string; ChannelARN *string; AccountId *string; AccountIdEndpointMode *string }
func (EndpointParameters) ValidateRequired() error
func (EndpointParameters) WithDefaults() EndpointParameters
type EndpointResolver interface { ResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error) }
type EndpointResolverFunc func(region string, options EndpointResolverOptions) (aws.Endpoint, error)
func (EndpointResolverFunc) ResolveEndpoint(region string, options EndpointResolverOptions) (endpoint aws.Endpoint, err error)
type EndpointResolverOptions = endpoints.Options
type EndpointResolverV2 interface { ResolveEndpoint(ctx context.Context, params EndpointParameters) (transport.Endpoint, error) }
type GetRecordsInput struct { ShardIterator *string; DryRun *bool; Limit *int32; StreamARN *string; StreamId *string }
type GetRecordsOutput struct { Records []types.Record; ChildShards []types.ChildShard; MillisBehindLatest *int64; NextShardIterator *string; ResultMetadata middleware.Metadata }
type GetResourcePolicyInput struct { ResourceARN *string; StreamId *string }
type GetResourcePolicyOutput struct { Policy *string; ResultMetadata middleware.Metadata }
type GetShardIteratorInput struct { ShardId *string; ShardIteratorType types.ShardIteratorType; DryRun *bool; StartingSequenceNumber *string; StreamARN *string; StreamId *string; StreamName *string; Timestamp *time.Time }
type GetShardIteratorOutput struct { ShardIterator *string; ResultMetadata middleware.Metadata }
type HTTPClient interface { Do(*http.Request) (*http.Response, error) }
type HTTPSignerV4 interface { SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) error }
type IncreaseStreamRetentionPeriodInput struct { RetentionPeriodHours *int32; StreamARN *string; StreamId *string; StreamName *string }
type IncreaseStreamRetentionPeriodOutput struct { ResultMetadata middleware.Metadata }
type ListChannelsAPIClient interface { ListChannels(context.Context, *ListChannelsInput, ...func(*Options)) (*ListChannelsOutput, error) }
type ListChannelsInput struct { MaxResults *int32; NextToken *string; StreamFilter []types.StreamFilter }
type ListChannelsOutput struct { ChannelSummaries []types.ChannelSummary; NextToken *string; ResultMetadata middleware.Metadata }
type ListChannelsPaginator struct{}
func (*ListChannelsPaginator) HasMorePages() bool
func (*ListChannelsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListChannelsOutput, error)
type ListChannelsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListShardsInput struct { ExclusiveStartShardId *string; MaxResults *int32; NextToken *string; ShardFilter *types.ShardFilter; StreamARN *string; StreamCreationTimestamp *time.Time; StreamId *string; StreamName *string }
type ListShardsOutput struct { NextToken *string; Shards []types.Shard; ResultMetadata middleware.Metadata }
type ListStreamConsumersAPIClient interface { ListStreamConsumers(context.Context, *ListStreamConsumersInput, ...func(*Options)) (*ListStreamConsumersOutput, error) }
type ListStreamConsumersInput struct { StreamARN *string; MaxResults *int32; NextToken *string; StreamCreationTimestamp *time.Time; StreamId *string }
type ListStreamConsumersOutput struct { Consumers []types.Consumer; NextToken *string; ResultMetadata middleware.Metadata }
type ListStreamConsumersPaginator struct{}
func (*ListStreamConsumersPaginator) HasMorePages() bool
func (*ListStreamConsumersPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListStreamConsumersOutput, error)
type ListStreamConsumersPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListStreamsAPIClient interface { ListStreams(context.Context, *ListStreamsInput, ...func(*Options)) (*ListStreamsOutput, error) }
type ListStreamsInput struct { ExclusiveStartStreamName *string; Limit *int32; NextToken *string }
type ListStreamsOutput struct { HasMoreStreams *bool; StreamNames []string; NextToken *string; StreamSummaries []types.StreamSummary; ResultMetadata middleware.Metadata }
type ListStreamsPaginator struct{}
func (*ListStreamsPaginator) HasMorePages() bool
func (*ListStreamsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListStreamsOutput, error)
type ListStreamsPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListTagsForResourceInput struct { ResourceARN *string; StreamId *string }
type ListTagsForResourceOutput struct { Tags []types.Tag; ResultMetadata middleware.Metadata }
type ListTagsForStreamInput struct { ExclusiveStartTagKey *string; Limit *int32; StreamARN *string; StreamId *string; StreamName *string }
type ListTagsForStreamOutput struct { HasMoreTags *bool; Tags []types.Tag; ResultMetadata middleware.Metadata }
type MergeShardsInput struct { AdjacentShardToMerge *string; ShardToMerge *string; StreamARN *string; StreamId *string; StreamName *string }
type MergeShardsOutput struct { ResultMetadata middleware.Metadata }
type Options struct { APIOptions []func(*middleware.Stack) error; AccountIDEndpointMode aws.AccountIDEndpointMode; AppID string; BaseEndpoint *string; ClientLogMode aws.ClientLogMode; Credentials aws.CredentialsProvider; DefaultsMode aws.DefaultsMode; DisableClockSkewCorrection bool; EndpointOptions EndpointResolverOptions; EndpointResolver EndpointResolver; EndpointResolverV2 EndpointResolverV2; HTTPSignerV4 HTTPSignerV4; Logger logging.Logger; MeterProvider metrics.MeterProvider; Region string; RetryMaxAttempts int; RetryMode aws.RetryMode; Retryer aws.Retryer; RuntimeEnvironment aws.RuntimeEnvironment; TracerProvider tracing.TracerProvider; Protocol http2.ClientProtocol; HTTPClient HTTPClient; Interceptors http2.InterceptorRegistry; AuthSchemeResolver AuthSchemeResolver; AuthSchemes []http2.AuthScheme; AuthSchemePreference []string }
func (Options) Copy() Options
func (Options) GetIdentityResolver(schemeID string) auth.IdentityResolver
type PutRecordInput struct { Data []byte; DryRun *bool; ExplicitHashKey *string; PartitionKey *string; SequenceNumberForOrdering *string; StreamARN *string; StreamId *string; StreamName *string }
type PutRecordOutput struct { SequenceNumber *string; ShardId *string; EncryptionType types.EncryptionType; ResultMetadata middleware.Metadata }
type PutRecordsInput struct { Records []types.PutRecordsRequestEntry; DryRun *bool; StreamARN *string; StreamId *string; StreamName *string }
type PutRecordsOutput struct { Records []types.PutRecordsResultEntry; EncryptionType types.EncryptionType; FailedRecordCount *int32; ResultMetadata middleware.Metadata }
type PutResourcePolicyInput struct { Policy *string; ResourceARN *string; StreamId *string }
type PutResourcePolicyOutput struct { ResultMetadata middleware.Metadata }
type RegisterStreamConsumerInput struct { ConsumerName *string; StreamARN *string; StreamId *string; Tags map[string]string }
type RegisterStreamConsumerOutput struct { Consumer *types.Consumer; ResultMetadata middleware.Metadata }
type RemoveTagsFromStreamInput struct { TagKeys []string; StreamARN *string; StreamId *string; StreamName *string }
type RemoveTagsFromStreamOutput struct { ResultMetadata middleware.Metadata }
type ResolveEndpoint struct { Resolver EndpointResolver; Options EndpointResolverOptions }
func (*ResolveEndpoint) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (out middleware.SerializeOutput, metadata middleware.Metadata, err error)
func (*ResolveEndpoint) ID() string
type SplitShardInput struct { NewStartingHashKey *string; ShardToSplit *string; StreamARN *string; StreamId *string; StreamName *string }
type SplitShardOutput struct { ResultMetadata middleware.Metadata }
type StartStreamEncryptionInput struct { EncryptionType types.EncryptionType; KeyId *string; StreamARN *string; StreamId *string; StreamName *string }
type StartStreamEncryptionOutput struct { ResultMetadata middleware.Metadata }
type StopStreamEncryptionInput struct { EncryptionType types.EncryptionType; KeyId *string; StreamARN *string; StreamId *string; StreamName *string }
type StopStreamEncryptionOutput struct { ResultMetadata middleware.Metadata }
type StreamExistsWaiter struct{}
func (*StreamExistsWaiter) Wait(ctx context.Context, params *DescribeStreamInput, maxWaitDur time.Duration, optFns ...func(*StreamExistsWaiterOptions)) error
func (*StreamExistsWaiter) WaitForOutput(ctx context.Context, params *DescribeStreamInput, maxWaitDur time.Duration, optFns ...func(*StreamExistsWaiterOptions)) (*DescribeStreamOutput, error)
type StreamExistsWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeStreamInput, *DescribeStreamOutput, error) (bool, error) }
type StreamNotExistsWaiter struct{}
func (*StreamNotExistsWaiter) Wait(ctx context.Context, params *DescribeStreamInput, maxWaitDur time.Duration, optFns ...func(*StreamNotExistsWaiterOptions)) error
func (*StreamNotExistsWaiter) WaitForOutput(ctx context.Context, params *DescribeStreamInput, maxWaitDur time.Duration, optFns ...func(*StreamNotExistsWaiterOptions)) (*DescribeStreamOutput, error)
type StreamNotExistsWaiterOptions struct { APIOptions []func(*middleware.Stack) error; ClientOptions []func(*Options); MinDelay time.Duration; MaxDelay time.Duration; LogWaitAttempts bool; Retryable func(context.Context, *DescribeStreamInput, *DescribeStreamOutput, error) (bool, error) }
type SubscribeToShardEventStream struct { Reader SubscribeToShardEventStreamReader }
func (*SubscribeToShardEventStream) Close() error
func (*SubscribeToShardEventStream) Err() error
func (*SubscribeToShardEventStream) Events() <-chan types.SubscribeToShardEventStream
type SubscribeToShardEventStreamReader interface { Close() error; Err() error; Events() <-chan types.SubscribeToShardEventStream }
type SubscribeToShardInput struct { ConsumerARN *string; ShardId *string; StartingPosition *types.StartingPosition; DryRun *bool; StreamId *string }
type SubscribeToShardOutput struct { ResultMetadata middleware.Metadata }
func (*SubscribeToShardOutput) GetStream() *SubscribeToShardEventStream
type TagResourceInput struct { ResourceARN *string; Tags map[string]string; StreamId *string }
type TagResourceOutput struct { ResultMetadata middleware.Metadata }
type UnknownEventMessageError struct { Type string; Message eventstream.Message }
func (*UnknownEventMessageError) Error() string
type UntagResourceInput struct { ResourceARN *string; TagKeys []string; StreamId *string }
type UntagResourceOutput struct { ResultMetadata middleware.Metadata }
type UpdateAccountSettingsInput struct { MinimumThroughputBillingCommitment *types.MinimumThroughputBillingCommitmentInput }
type UpdateAccountSettingsOutput struct { MinimumThroughputBillingCommitment *types.MinimumThroughputBillingCommitmentOutput; ResultMetadata middleware.Metadata }
type UpdateChannelInput struct { ChannelARN *string; LoggingConfiguration *types.ChannelLoggingUpdateInput; S3DestinationConfiguration *types.S3DestinationUpdateInput; S3TablesDestinationConfiguration *types.S3TablesDestinationUpdateInput }
type UpdateChannelOutput struct { ChannelDescription *types.ChannelDescription; ResultMetadata middleware.Metadata }
type UpdateMaxRecordSizeInput struct { MaxRecordSizeInKiB *int32; StreamARN *string; StreamId *string }
type UpdateMaxRecordSizeOutput struct { ResultMetadata middleware.Metadata }
type UpdateShardCountInput struct { ScalingType types.ScalingType; TargetShardCount *int32; StreamARN *string; StreamId *string; StreamName *string }
type UpdateShardCountOutput struct { CurrentShardCount *int32; StreamARN *string; StreamName *string; TargetShardCount *int32; ResultMetadata middleware.Metadata }
type UpdateStreamModeInput struct { StreamARN *string; StreamModeDetails *types.StreamModeDetails; StreamId *string; WarmThroughputMiBps *int32 }
type UpdateStreamModeOutput struct { ResultMetadata middleware.Metadata }
type UpdateStreamRecordDistributionStrategyInput struct { RecordDistributionStrategy types.RecordDistributionStrategy; StreamARN *string; StreamId *string }
type UpdateStreamRecordDistributionStrategyOutput struct { ResultMetadata middleware.Metadata }
type UpdateStreamWarmThroughputInput struct { WarmThroughputMiBps *int32; StreamARN *string; StreamId *string; StreamName *string }
type UpdateStreamWarmThroughputOutput struct { StreamARN *string; StreamName *string; WarmThroughput *types.WarmThroughputObject; ResultMetadata middleware.Metadata }
