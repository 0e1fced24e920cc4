// Interface of github.com/aws/aws-sdk-go-v2/service/sns@v1.47.10, generated from its types. Signatures only.
package sns

import "context"
import "github.com/aws/aws-sdk-go-v2/aws"
import "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
import "github.com/aws/aws-sdk-go-v2/service/sns/internal/endpoints"
import "github.com/aws/aws-sdk-go-v2/service/sns/types"
import "github.com/aws/smithy-go/auth"
import transport "github.com/aws/smithy-go/endpoints"
import "github.com/aws/smithy-go/logging"
import "github.com/aws/smithy-go/metrics"
import "github.com/aws/smithy-go/middleware"
import "github.com/aws/smithy-go/tracing"
import http2 "github.com/aws/smithy-go/transport/http"
import "net/http"
import "time"

const ServiceAPIVersion = "2010-03-31"
const ServiceID = "SNS"
func EndpointResolverFromURL(url string, optFns ...func(*aws.Endpoint)) EndpointResolver
func New(options Options, optFns ...func(*Options)) *Client
func NewDefaultEndpointResolver() *endpoints.Resolver
func NewDefaultEndpointResolverV2() EndpointResolverV2
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client
func NewListEndpointsByPlatformApplicationPaginator(client ListEndpointsByPlatformApplicationAPIClient, params *ListEndpointsByPlatformApplicationInput, optFns ...func(*ListEndpointsByPlatformApplicationPaginatorOptions)) *ListEndpointsByPlatformApplicationPaginator
func NewListOriginationNumbersPaginator(client ListOriginationNumbersAPIClient, params *ListOriginationNumbersInput, optFns ...func(*ListOriginationNumbersPaginatorOptions)) *ListOriginationNumbersPaginator
func NewListPhoneNumbersOptedOutPaginator(client ListPhoneNumbersOptedOutAPIClient, params *ListPhoneNumbersOptedOutInput, optFns ...func(*ListPhoneNumbersOptedOutPaginatorOptions)) *ListPhoneNumbersOptedOutPaginator
func NewListPlatformApplicationsPaginator(client ListPlatformApplicationsAPIClient, params *ListPlatformApplicationsInput, optFns ...func(*ListPlatformApplicationsPaginatorOptions)) *ListPlatformApplicationsPaginator
func NewListSMSSandboxPhoneNumbersPaginator(client ListSMSSandboxPhoneNumbersAPIClient, params *ListSMSSandboxPhoneNumbersInput, optFns ...func(*ListSMSSandboxPhoneNumbersPaginatorOptions)) *ListSMSSandboxPhoneNumbersPaginator
func NewListSubscriptionsByTopicPaginator(client ListSubscriptionsByTopicAPIClient, params *ListSubscriptionsByTopicInput, optFns ...func(*ListSubscriptionsByTopicPaginatorOptions)) *ListSubscriptionsByTopicPaginator
func NewListSubscriptionsPaginator(client ListSubscriptionsAPIClient, params *ListSubscriptionsInput, optFns ...func(*ListSubscriptionsPaginatorOptions)) *ListSubscriptionsPaginator
func NewListTopicsPaginator(client ListTopicsAPIClient, params *ListTopicsInput, optFns ...func(*ListTopicsPaginatorOptions)) *ListTopicsPaginator
func WithAPIOptions(optFns ...func(*middleware.Stack) error) func(*Options)
func WithEndpointResolver(v EndpointResolver) func(*Options)
func WithEndpointResolverV2(v EndpointResolverV2) func(*Options)
func WithSigV4SigningName(name string) func(*Options)
func WithSigV4SigningRegion(region string) func(*Options)
type AddPermissionInput struct { AWSAccountId []string; ActionName []string; Label *string; TopicArn *string }
type AddPermissionOutput struct { ResultMetadata middleware.Metadata }
type AuthResolverParameters struct { Operation string; Region string }
type AuthSchemeResolver interface { ResolveAuthSchemes(context.Context, *AuthResolverParameters) ([]*auth.Option, error) }
type CheckIfPhoneNumberIsOptedOutInput struct { PhoneNumber *string }
type CheckIfPhoneNumberIsOptedOutOutput struct { IsOptedOut bool; ResultMetadata middleware.Metadata }
type Client struct{}
func (*Client) AddPermission(ctx context.Context, params *AddPermissionInput, optFns ...func(*Options)) (*AddPermissionOutput, error)
func (*Client) CheckIfPhoneNumberIsOptedOut(ctx context.Context, params *CheckIfPhoneNumberIsOptedOutInput, optFns ...func(*Options)) (*CheckIfPhoneNumberIsOptedOutOutput, error)
func (*Client) ConfirmSubscription(ctx context.Context, params *ConfirmSubscriptionInput, optFns ...func(*Options)) (*ConfirmSubscriptionOutput, error)
func (*Client) CreatePlatformApplication(ctx context.Context, params *CreatePlatformApplicationInput, optFns ...func(*Options)) (*CreatePlatformApplicationOutput, error)
func (*Client) CreatePlatformEndpoint(ctx context.Context, params *CreatePlatformEndpointInput, optFns ...func(*Options)) (*CreatePlatformEndpointOutput, error)
func (*Client) CreateSMSSandboxPhoneNumber(ctx context.Context, params *CreateSMSSandboxPhoneNumberInput, optFns ...func(*Options)) (*CreateSMSSandboxPhoneNumberOutput, error)
func (*Client) CreateTopic(ctx context.Context, params *CreateTopicInput, optFns ...func(*Options)) (*CreateTopicOutput, error)
func (*Client) DeleteEndpoint(ctx context.Context, params *DeleteEndpointInput, optFns ...func(*Options)) (*DeleteEndpointOutput, error)
func (*Client) DeletePlatformApplication(ctx context.Context, params *DeletePlatformApplicationInput, optFns ...func(*Options)) (*DeletePlatformApplicationOutput, error)
func (*Client) DeleteSMSSandboxPhoneNumber(ctx context.Context, params *DeleteSMSSandboxPhoneNumberInput, optFns ...func(*Options)) (*DeleteSMSSandboxPhoneNumberOutput, error)
func (*Client) DeleteTopic(ctx context.Context, params *DeleteTopicInput, optFns ...func(*Options)) (*DeleteTopicOutput, error)
func (*Client) GetDataProtectionPolicy(ctx context.Context, params *GetDataProtectionPolicyInput, optFns ...func(*Options)) (*GetDataProtectionPolicyOutput, error)
func (*Client) GetEndpointAttributes(ctx context.Context, params *GetEndpointAttributesInput, optFns ...func(*Options)) (*GetEndpointAttributesOutput, error)
func (*Client) GetPlatformApplicationAttributes(ctx context.Context, params *GetPlatformApplicationAttributesInput, optFns ...func(*Options)) (*GetPlatformApplicationAttributesOutput, error)
func (*Client) GetSMSAttributes(ctx context.Context, params *GetSMSAttributesInput, optFns ...func(*Options)) (*GetSMSAttributesOutput, error)
func (*Client) GetSMSSandboxAccountStatus(ctx context.Context, params *GetSMSSandboxAccountStatusInput, optFns ...func(*Options)) (*GetSMSSandboxAccountStatusOutput, error)
func (*Client) GetSubscriptionAttributes(ctx context.Context, params *GetSubscriptionAttributesInput, optFns ...func(*Options)) (*GetSubscriptionAttributesOutput, error)
func (*Client) GetTopicAttributes(ctx context.Context, params *GetTopicAttributesInput, optFns ...func(*Options)) (*GetTopicAttributesOutput, error)
func (*Client) ListEndpointsByPlatformApplication(ctx context.Context, params *ListEndpointsByPlatformApplicationInput, optFns ...func(*Options)) (*ListEndpointsByPlatformApplicationOutput, error)
func (*Client) ListOriginationNumbers(ctx context.Context, params *ListOriginationNumbersInput, optFns ...func(*Options)) (*ListOriginationNumbersOutput, error)
func (*Client) ListPhoneNumbersOptedOut(ctx context.Context, params *ListPhoneNumbersOptedOutInput, optFns ...func(*Options)) (*ListPhoneNumbersOptedOutOutput, error)
func (*Client) ListPlatformApplications(ctx context.Context, params *ListPlatformApplicationsInput, optFns ...func(*Options)) (*ListPlatformApplicationsOutput, error)
func (*Client) ListSMSSandboxPhoneNumbers(ctx context.Context, params *ListSMSSandboxPhoneNumbersInput, optFns ...func(*Options)) (*ListSMSSandboxPhoneNumbersOutput, error)
func (*Client) ListSubscriptions(ctx context.Context, params *ListSubscriptionsInput, optFns ...func(*Options)) (*ListSubscriptionsOutput, error)
func (*Client) ListSubscriptionsByTopic(ctx context.Context, params *ListSubscriptionsByTopicInput, optFns ...func(*Options)) (*ListSubscriptionsByTopicOutput, error)
func (*Client) ListTagsForResource(ctx context.Context, params *ListTagsForResourceInput, optFns ...func(*Options)) (*ListTagsForResourceOutput, error)
func (*Client) ListTopics(ctx context.Context, params *ListTopicsInput, optFns ...func(*Options)) (*ListTopicsOutput, error)
func (*Client) OptInPhoneNumber(ctx context.Context, params *OptInPhoneNumberInput, optFns ...func(*Options)) (*OptInPhoneNumberOutput, error)
func (*Client) Options() Options
func (*Client) Publish(ctx context.Context, params *PublishInput, optFns ...func(*Options)) (*PublishOutput, error)
func (*Client) PublishBatch(ctx context.Context, params *PublishBatchInput, optFns ...func(*Options)) (*PublishBatchOutput, error)
func (*Client) PutDataProtectionPolicy(ctx context.Context, params *PutDataProtectionPolicyInput, optFns ...func(*Options)) (*PutDataProtectionPolicyOutput, error)
func (*Client) RemovePermission(ctx context.Context, params *RemovePermissionInput, optFns ...func(*Options)) (*RemovePermissionOutput, error)
func (*Client) SetEndpointAttributes(ctx context.Context, params *SetEndpointAttributesInput, optFns ...func(*Options)) (*SetEndpointAttributesOutput, error)
func (*Client) SetPlatformApplicationAttributes(ctx context.Context, params *SetPlatformApplicationAttributesInput, optFns ...func(*Options)) (*SetPlatformApplicationAttributesOutput, error)
func (*Client) SetSMSAttributes(ctx context.Context, params *SetSMSAttributesInput, optFns ...func(*Options)) (*SetSMSAttributesOutput, error)
func (*Client) SetSubscriptionAttributes(ctx context.Context, params *SetSubscriptionAttributesInput, optFns ...func(*Options)) (*SetSubscriptionAttributesOutput, error)
func (*Client) SetTopicAttributes(ctx context.Context, params *SetTopicAttributesInput, optFns ...func(*Options)) (*SetTopicAttributesOutput, error)
func (*Client) Subscribe(ctx context.Context, params *SubscribeInput, optFns ...func(*Options)) (*SubscribeOutput, error)
func (*Client) TagResource(ctx context.Context, params *TagResourceInput, optFns ...func(*Options)) (*TagResourceOutput, error)
func (*Client) Unsubscribe(ctx context.Context, params *UnsubscribeInput, optFns ...func(*Options)) (*UnsubscribeOutput, error)
func (*Client) UntagResource(ctx context.Context, params *UntagResourceInput, optFns ...func(*Options)) (*UntagResourceOutput, error)
func (*Client) VerifySMSSandboxPhoneNumber(ctx context.Context, params *VerifySMSSandboxPhoneNumberInput, optFns ...func(*Options)) (*VerifySMSSandboxPhoneNumberOutput, error)
type ConfirmSubscriptionInput struct { Token *string; TopicArn *string; AuthenticateOnUnsubscribe *string }
type ConfirmSubscriptionOutput struct { SubscriptionArn *string; ResultMetadata middleware.Metadata }
type CreatePlatformApplicationInput struct { Attributes map[string]string; Name *string; Platform *string }
type CreatePlatformApplicationOutput struct { PlatformApplicationArn *string; ResultMetadata middleware.Metadata }
type CreatePlatformEndpointInput struct { PlatformApplicationArn *string; Token *string; Attributes map[string]string; CustomUserData *string }
type CreatePlatformEndpointOutput struct { EndpointArn *string; ResultMetadata middleware.Metadata }
type CreateSMSSandboxPhoneNumberInput struct { PhoneNumber *string; LanguageCode types.LanguageCodeString }
type CreateSMSSandboxPhoneNumberOutput struct { ResultMetadata middleware.Metadata }
type CreateTopicInput struct { Name *string; Attributes map[string]string; DataProtectionPolicy *string; Tags []types.Tag }
type CreateTopicOutput struct { TopicArn *string; ResultMetadata middleware.Metadata }
type DeleteEndpointInput struct { EndpointArn *string }
type DeleteEndpointOutput struct { ResultMetadata middleware.Metadata }
type DeletePlatformApplicationInput struct { PlatformApplicationArn *string }
type DeletePlatformApplicationOutput struct { ResultMetadata middleware.Metadata }
type DeleteSMSSandboxPhoneNumberInput struct { PhoneNumber *string }
type DeleteSMSSandboxPhoneNumberOutput struct { ResultMetadata middleware.Metadata }
type DeleteTopicInput struct { TopicArn *string }
type DeleteTopicOutput struct { ResultMetadata middleware.Metadata }
type EndpointParameters struct { Region *string; UseDualStack *bool; UseFIPS *bool; Endpoint *string }
func (EndpointParameters) ValidateRequired() error
func (EndpointParameters) WithDefaults() EndpointParameters
type EndpointResolver interface { ResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error) }
type EndpointResolverFunc func(region string, options EndpointResolverOptions) (aws.Endpoint, error)
func (EndpointResolverFunc) ResolveEndpoint(region string, options EndpointResolverOptions) (endpoint aws.Endpoint, err error)
type EndpointResolverOptions = endpoints.Options
type EndpointResolverV2 interface { ResolveEndpoint(ctx context.Context, params EndpointParameters) (transport.Endpoint, error) }
type GetDataProtectionPolicyInput struct { ResourceArn *string }
type GetDataProtectionPolicyOutput struct { DataProtectionPolicy *string; ResultMetadata middleware.Metadata }
type GetEndpointAttributesInput struct { EndpointArn *string }
type GetEndpointAttributesOutput struct { Attributes map[string]string; ResultMetadata middleware.Metadata }
type GetPlatformApplicationAttributesInput struct { PlatformApplicationArn *string }
type GetPlatformApplicationAttributesOutput struct { Attributes map[string]string; ResultMetadata middleware.Metadata }
type GetSMSAttributesInput struct { Attributes []string }
type GetSMSAttributesOutput struct { Attributes map[string]string; ResultMetadata middleware.Metadata }
type GetSMSSandboxAccountStatusInput struct{}
type GetSMSSandboxAccountStatusOutput struct { IsInSandbox bool; ResultMetadata middleware.Metadata }
type GetSubscriptionAttributesInput struct { SubscriptionArn *string }
type GetSubscriptionAttributesOutput struct { Attributes map[string]string; ResultMetadata middleware.Metadata }
type GetTopicAttributesInput struct { TopicArn *string }
type GetTopicAttributesOutput struct { Attributes map[string]string; ResultMetadata middleware.Metadata }
type HTTPClient interface { Do(*http.Request) (*http.Response, error) }
type HTTPSignerV4 interface { SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash string, service string, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) error }
type ListEndpointsByPlatformApplicationAPIClient interface { ListEndpointsByPlatformApplication(context.Context, *ListEndpointsByPlatformApplicationInput, ...func(*Options)) (*ListEndpointsByPlatformApplicationOutput, error) }
type ListEndpointsByPlatformApplicationInput struct { PlatformApplicationArn *string; NextToken *string }
type ListEndpointsByPlatformApplicationOutput struct { Endpoints []types.Endpoint; NextToken *string; ResultMetadata middleware.Metadata }
type ListEndpointsByPlatformApplicationPaginator struct{}
func (*ListEndpointsByPlatformApplicationPaginator) HasMorePages() bool
func (*ListEndpointsByPlatformApplicationPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListEndpointsByPlatformApplicationOutput, error)
type ListEndpointsByPlatformApplicationPaginatorOptions struct { StopOnDuplicateToken bool }
type ListOriginationNumbersAPIClient interface { ListOriginationNumbers(context.Context, *ListOriginationNumbersInput, ...func(*Options)) (*ListOriginationNumbersOutput, error) }
type ListOriginationNumbersInput struct { MaxResults *int32; NextToken *string }
type ListOriginationNumbersOutput struct { NextToken *string; PhoneNumbers []types.PhoneNumberInformation; ResultMetadata middleware.Metadata }
type ListOriginationNumbersPaginator struct{}
func (*ListOriginationNumbersPaginator) HasMorePages() bool
func (*ListOriginationNumbersPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListOriginationNumbersOutput, error)
type ListOriginationNumbersPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListPhoneNumbersOptedOutAPIClient interface { ListPhoneNumbersOptedOut(context.Context, *ListPhoneNumbersOptedOutInput, ...func(*Options)) (*ListPhoneNumbersOptedOutOutput, error) }
type ListPhoneNumbersOptedOutInput struct { NextToken *string }
type ListPhoneNumbersOptedOutOutput struct { NextToken *string; PhoneNumbers []string; ResultMetadata middleware.Metadata }
type ListPhoneNumbersOptedOutPaginator struct{}
func (*ListPhoneNumbersOptedOutPaginator) HasMorePages() bool
func (*ListPhoneNumbersOptedOutPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListPhoneNumbersOptedOutOutput, error)
type ListPhoneNumbersOptedOutPaginatorOptions struct { StopOnDuplicateToken bool }
type ListPlatformApplicationsAPIClient interface { ListPlatformApplications(context.Context, *ListPlatformApplicationsInput, ...func(*Options)) (*ListPlatformApplicationsOutput, error) }
type ListPlatformApplicationsInput struct { NextToken *string }
type ListPlatformApplicationsOutput struct { NextToken *string; PlatformApplications []types.PlatformApplication; ResultMetadata middleware.Metadata }
type ListPlatformApplicationsPaginator struct{}
func (*ListPlatformApplicationsPaginator) HasMorePages() bool
func (*ListPlatformApplicationsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListPlatformApplicationsOutput, error)
type ListPlatformApplicationsPaginatorOptions struct { StopOnDuplicateToken bool }
type ListSMSSandboxPhoneNumbersAPIClient interface { ListSMSSandboxPhoneNumbers(context.Context, *ListSMSSandboxPhoneNumbersInput, ...func(*Options)) (*ListSMSSandboxPhoneNumbersOutput, error) }
type ListSMSSandboxPhoneNumbersInput struct { MaxResults *int32; NextToken *string }
type ListSMSSandboxPhoneNumbersOutput struct { PhoneNumbers []types.SMSSandboxPhoneNumber; NextToken *string; ResultMetadata middleware.Metadata }
type ListSMSSandboxPhoneNumbersPaginator struct{}
func (*ListSMSSandboxPhoneNumbersPaginator) HasMorePages() bool
func (*ListSMSSandboxPhoneNumbersPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListSMSSandboxPhoneNumbersOutput, error)
type ListSMSSandboxPhoneNumbersPaginatorOptions struct { Limit int32; StopOnDuplicateToken bool }
type ListSubscriptionsAPIClient interface { ListSubscriptions(context.Context, *ListSubscriptionsInput, ...func(*Options)) (*ListSubscriptionsOutput, error) }
type ListSubscriptionsByTopicAPIClient interface { ListSubscriptionsByTopic(context.Context, *ListSubscriptionsByTopicInput, ...func(*Options)) (*ListSubscriptionsByTopicOutput, error) }
type ListSubscriptionsByTopicInput struct { TopicArn *string; NextToken *string }
type ListSubscriptionsByTopicOutput struct { NextToken *string; Subscriptions []types.Subscription; ResultMetadata middleware.Metadata }
type ListSubscriptionsByTopicPaginator struct{}
func (*ListSubscriptionsByTopicPaginator) HasMorePages() bool
func (*ListSubscriptionsByTopicPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListSubscriptionsByTopicOutput, error)
type ListSubscriptionsByTopicPaginatorOptions struct { StopOnDuplicateToken bool }
type ListSubscriptionsInput struct { NextToken *string }
type ListSubscriptionsOutput struct { NextToken *string; Subscriptions []types.Subscription; ResultMetadata middleware.Metadata }
type ListSubscriptionsPaginator struct{}
func (*ListSubscriptionsPaginator) HasMorePages() bool
func (*ListSubscriptionsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListSubscriptionsOutput, error)
type ListSubscriptionsPaginatorOptions struct { StopOnDuplicateToken bool }
type ListTagsForResourceInput struct { ResourceArn *string }
type ListTagsForResourceOutput struct { Tags []types.Tag; ResultMetadata middleware.Metadata }
type ListTopicsAPIClient interface { ListTopics(context.Context, *ListTopicsInput, ...func(*Options)) (*ListTopicsOutput, error) }
type ListTopicsInput struct { NextToken *string }
type ListTopicsOutput struct { NextToken *string; Topics []types.Topic; ResultMetadata middleware.Metadata }
type ListTopicsPaginator struct{}
func (*ListTopicsPaginator) HasMorePages() bool
func (*ListTopicsPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*ListTopicsOutput, error)
type ListTopicsPaginatorOptions struct { StopOnDuplicateToken bool }
type OptInPhoneNumberInput struct { PhoneNumber *string }
type OptInPhoneNumberOutput struct { ResultMetadata middleware.Metadata }
type Options struct { APIOptions []func(*middleware.Stack) error; AppID string; BaseEndpoint *string; ClientLogMode aws.ClientLogMode; Credentials aws.CredentialsProvider; DefaultsMode aws.DefaultsMode; DisableClockSkewCorrection bool; EndpointOptions EndpointResolverOptions; EndpointResolver EndpointResolver; EndpointResolverV2 EndpointResolverV2; HTTPSignerV4 HTTPSignerV4; Logger logging.Logger; MeterProvider metrics.MeterProvider; Region string; RetryMaxAttempts int; RetryMode aws.RetryMode; Retryer aws.Retryer; RuntimeEnvironment aws.RuntimeEnvironment; TracerProvider tracing.TracerProvider; HTTPClient HTTPClient; Interceptors http2.InterceptorRegistry; AuthSchemeResolver AuthSchemeResolver; AuthSchemes []http2.AuthScheme; AuthSchemePreference []string }
func (Options) Copy() Options
func (Options) GetIdentityResolver(schemeID string) auth.IdentityResolver
type PublishBatchInput struct { PublishBatchRequestEntries []types.PublishBatchRequestEntry; TopicArn *string }
type PublishBatchOutput struct { Failed []types.BatchResultErrorEntry; Successful []types.PublishBatchResultEntry; ResultMetadata middleware.Metadata }
type PublishInput struct { Message *string; MessageAttributes map[string]types.MessageAttributeValue; MessageDeduplicationId *string; MessageGroupId *string; MessageStructure *string; PhoneNumber *string; Subject *string; TargetArn *string; TopicArn *string }
type PublishOutput struct { MessageId *string; SequenceNumber *string; ResultMetadata middleware.Metadata }
type PutDataProtectionPolicyInput struct { DataProtectionPolicy *string; ResourceArn *string }
type PutDataProtectionPolicyOutput struct { ResultMetadata middleware.Metadata }
type RemovePermissionInput struct { Label *string; TopicArn *string }
type RemovePermissionOutput struct { ResultMetadata middleware.Metadata }
type ResolveEndpoint struct { Resolver EndpointResolver; Options EndpointResolverOptions }
func (*ResolveEndpoint) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (out middleware.SerializeOutput, metadata middleware.Metadata, err error)
func (*ResolveEndpoint) ID() string
type SetEndpointAttributesInput struct { Attributes map[string]string; EndpointArn *string }
type SetEndpointAttributesOutput struct { ResultMetadata middleware.Metadata }
type SetPlatformApplicationAttributesInput struct { Attributes map[string]string; PlatformApplicationArn *string }
type SetPlatformApplicationAttributesOutput struct { ResultMetadata middleware.Metadata }
type SetSMSAttributesInput struct { Attributes map[string]string }
type SetSMSAttributesOutput struct { ResultMetadata middleware.Metadata }
type SetSubscriptionAttributesInput struct { AttributeName *string; SubscriptionArn *string; AttributeValue *string }
type SetSubscriptionAttributesOutput struct { ResultMetadata middleware.Metadata }
type SetTopicAttributesInput struct { AttributeName *string; TopicArn *string; AttributeValue *string }
type SetTopicAttributesOutput struct { ResultMetadata middleware.Metadata }
type SubscribeInput struct { Protocol *string; TopicArn *string; Attributes map[string]string; Endpoint *string; ReturnSubscriptionArn bool }
type SubscribeOutput struct { SubscriptionArn *string; ResultMetadata middleware.Metadata }
type TagResourceInput struct { ResourceArn *string; Tags []types.Tag }
type TagResourceOutput struct { ResultMetadata middleware.Metadata }
type UnsubscribeInput struct { SubscriptionArn *string }
type UnsubscribeOutput struct { ResultMetadata middleware.Metadata }
type UntagResourceInput struct { ResourceArn *string; TagKeys []string }
type UntagResourceOutput struct { ResultMetadata middleware.Metadata }
type VerifySMSSandboxPhoneNumberInput struct { OneTimePassword *string; PhoneNumber *string }
type VerifySMSSandboxPhoneNumberOutput struct { ResultMetadata middleware.Metadata }
