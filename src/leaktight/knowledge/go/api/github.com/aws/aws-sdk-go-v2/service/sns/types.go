// Interface of github.com/aws/aws-sdk-go-v2/service/sns/types@v1.47.10, generated from its types. Signatures only.
package types

import smithy "github.com/aws/smithy-go"
import "time"

const LanguageCodeStringDeDe LanguageCodeString = "de-DE"
const LanguageCodeStringEnGb LanguageCodeString = "en-GB"
const LanguageCodeStringEnUs LanguageCodeString = "en-US"
const LanguageCodeStringEs419 LanguageCodeString = "es-419"
const LanguageCodeStringEsEs LanguageCodeString = "es-ES"
const LanguageCodeStringFrCa LanguageCodeString = "fr-CA"
const LanguageCodeStringFrFr LanguageCodeString = "fr-FR"
const LanguageCodeStringItIt LanguageCodeString = "it-IT"
const LanguageCodeStringJpJp LanguageCodeString = "ja-JP"
const LanguageCodeStringKrKr LanguageCodeString = "kr-KR"
const LanguageCodeStringPtBr LanguageCodeString = "pt-BR"
const LanguageCodeStringZhCn LanguageCodeString = "zh-CN"
const LanguageCodeStringZhTw LanguageCodeString = "zh-TW"
const NumberCapabilityMms NumberCapability = "MMS"
const NumberCapabilitySms NumberCapability = "SMS"
const NumberCapabilityVoice NumberCapability = "VOICE"
const RouteTypePremium RouteType = "Premium"
const RouteTypePromotional RouteType = "Promotional"
const RouteTypeTransactional RouteType = "Transactional"
const SMSSandboxPhoneNumberVerificationStatusPending SMSSandboxPhoneNumberVerificationStatus = "Pending"
const SMSSandboxPhoneNumberVerificationStatusVerified SMSSandboxPhoneNumberVerificationStatus = "Verified"
type AuthorizationErrorException struct { Message *string; ErrorCodeOverride *string }
func (*AuthorizationErrorException) Error() string
func (*AuthorizationErrorException) ErrorCode() string
func (*AuthorizationErrorException) ErrorFault() smithy.ErrorFault
func (*AuthorizationErrorException) ErrorMessage() string
type BatchEntryIdsNotDistinctException struct { Message *string; ErrorCodeOverride *string }
func (*BatchEntryIdsNotDistinctException) Error() string
func (*BatchEntryIdsNotDistinctException) ErrorCode() string
func (*BatchEntryIdsNotDistinctException) ErrorFault() smithy.ErrorFault
func (*BatchEntryIdsNotDistinctException) ErrorMessage() string
type BatchRequestTooLongException struct { Message *string; ErrorCodeOverride *string }
func (*BatchRequestTooLongException) Error() string
func (*BatchRequestTooLongException) ErrorCode() string
func (*BatchRequestTooLongException) ErrorFault() smithy.ErrorFault
func (*BatchRequestTooLongException) ErrorMessage() string
type BatchResultErrorEntry struct { Code *string; Id *string; SenderFault bool; Message *string }
type ConcurrentAccessException struct { Message *string; ErrorCodeOverride *string }
func (*ConcurrentAccessException) Error() string
func (*ConcurrentAccessException) ErrorCode() string
func (*ConcurrentAccessException) ErrorFault() smithy.ErrorFault
func (*ConcurrentAccessException) ErrorMessage() string
type EmptyBatchRequestException struct { Message *string; ErrorCodeOverride *string }
func (*EmptyBatchRequestException) Error() string
func (*EmptyBatchRequestException) ErrorCode() string
func (*EmptyBatchRequestException) ErrorFault() smithy.ErrorFault
func (*EmptyBatchRequestException) ErrorMessage() string
type Endpoint struct { Attributes map[string]string; EndpointArn *string }
type EndpointDisabledException struct { Message *string; ErrorCodeOverride *string }
func (*EndpointDisabledException) Error() string
func (*EndpointDisabledException) ErrorCode() string
func (*EndpointDisabledException) ErrorFault() smithy.ErrorFault
func (*EndpointDisabledException) ErrorMessage() string
type FilterPolicyLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*FilterPolicyLimitExceededException) Error() string
func (*FilterPolicyLimitExceededException) ErrorCode() string
func (*FilterPolicyLimitExceededException) ErrorFault() smithy.ErrorFault
func (*FilterPolicyLimitExceededException) ErrorMessage() string
type InternalErrorException struct { Message *string; ErrorCodeOverride *string }
func (*InternalErrorException) Error() string
func (*InternalErrorException) ErrorCode() string
func (*InternalErrorException) ErrorFault() smithy.ErrorFault
func (*InternalErrorException) ErrorMessage() string
type InvalidBatchEntryIdException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidBatchEntryIdException) Error() string
func (*InvalidBatchEntryIdException) ErrorCode() string
func (*InvalidBatchEntryIdException) ErrorFault() smithy.ErrorFault
func (*InvalidBatchEntryIdException) ErrorMessage() string
type InvalidParameterException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidParameterException) Error() string
func (*InvalidParameterException) ErrorCode() string
func (*InvalidParameterException) ErrorFault() smithy.ErrorFault
func (*InvalidParameterException) ErrorMessage() string
type InvalidParameterValueException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidParameterValueException) Error() string
func (*InvalidParameterValueException) ErrorCode() string
func (*InvalidParameterValueException) ErrorFault() smithy.ErrorFault
func (*InvalidParameterValueException) ErrorMessage() string
type InvalidSecurityException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidSecurityException) Error() string
func (*InvalidSecurityException) ErrorCode() string
func (*InvalidSecurityException) ErrorFault() smithy.ErrorFault
func (*InvalidSecurityException) ErrorMessage() string
type InvalidStateException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidStateException) Error() string
func (*InvalidStateException) ErrorCode() string
func (*InvalidStateException) ErrorFault() smithy.ErrorFault
func (*InvalidStateException) ErrorMessage() string
type KMSAccessDeniedException struct { Message *string; ErrorCodeOverride *string }
func (*KMSAccessDeniedException) Error() string
func (*KMSAccessDeniedException) ErrorCode() string
func (*KMSAccessDeniedException) ErrorFault() smithy.ErrorFault
func (*KMSAccessDeniedException) ErrorMessage() string
type KMSDisabledException struct { Message *string; ErrorCodeOverride *string }
func (*KMSDisabledException) Error() string
func (*KMSDisabledException) ErrorCode() string
func (*KMSDisabledException) ErrorFault() smithy.ErrorFault
func (*KMSDisabledException) ErrorMessage() string
type KMSInvalidStateException struct { Message *string; ErrorCodeOverride *string }
func (*KMSInvalidStateException) Error() string
func (*KMSInvalidStateException) ErrorCode() string
func (*KMSInvalidStateException) ErrorFault() smithy.ErrorFault
func (*KMSInvalidStateException) ErrorMessage() string
type KMSNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*KMSNotFoundException) Error() string
func (*KMSNotFoundException) ErrorCode() string
func (*KMSNotFoundException) ErrorFault() smithy.ErrorFault
func (*KMSNotFoundException) ErrorMessage() string
type KMSOptInRequired struct { Message *string; ErrorCodeOverride *string }
func (*KMSOptInRequired) Error() string
func (*KMSOptInRequired) ErrorCode() string
func (*KMSOptInRequired) ErrorFault() smithy.ErrorFault
func (*KMSOptInRequired) ErrorMessage() string
type KMSThrottlingException struct { Message *string; ErrorCodeOverride *string }
func (*KMSThrottlingException) Error() string
func (*KMSThrottlingException) ErrorCode() string
func (*KMSThrottlingException) ErrorFault() smithy.ErrorFault
func (*KMSThrottlingException) ErrorMessage() string
type LanguageCodeString string
func (LanguageCodeString) Values() []LanguageCodeString
type MessageAttributeValue struct { DataType *string; BinaryValue []byte; StringValue *string }
type NotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*NotFoundException) Error() string
func (*NotFoundException) ErrorCode() string
func (*NotFoundException) ErrorFault() smithy.ErrorFault
func (*NotFoundException) ErrorMessage() string
type NumberCapability string
func (NumberCapability) Values() []NumberCapability
type OptedOutException struct { Message *string; ErrorCodeOverride *string }
func (*OptedOutException) Error() string
func (*OptedOutException) ErrorCode() string
func (*OptedOutException) ErrorFault() smithy.ErrorFault
func (*OptedOutException) ErrorMessage() string
type PhoneNumberInformation struct { CreatedAt *time.Time; Iso2CountryCode *string; NumberCapabilities []NumberCapability; PhoneNumber *string; RouteType RouteType; Status *string }
type PlatformApplication struct { Attributes map[string]string; PlatformApplicationArn *string }
type PlatformApplicationDisabledException struct { Message *string; ErrorCodeOverride *string }
func (*PlatformApplicationDisabledException) Error() string
func (*PlatformApplicationDisabledException) ErrorCode() string
func (*PlatformApplicationDisabledException) ErrorFault() smithy.ErrorFault
func (*PlatformApplicationDisabledException) ErrorMessage() string
type PublishBatchRequestEntry struct { Id *string; Message *string; MessageAttributes map[string]MessageAttributeValue; MessageDeduplicationId *string; MessageGroupId *string; MessageStructure *string; Subject *string }
type PublishBatchResultEntry struct { Id *string; MessageId *string; SequenceNumber *string }
type ReplayLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*ReplayLimitExceededException) Error() string
func (*ReplayLimitExceededException) ErrorCode() string
func (*ReplayLimitExceededException) ErrorFault() smithy.ErrorFault
func (*ReplayLimitExceededException) ErrorMessage() string
type ResourceNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceNotFoundException) Error() string
func (*ResourceNotFoundException) ErrorCode() string
func (*ResourceNotFoundException) ErrorFault() smithy.ErrorFault
func (*ResourceNotFoundException) ErrorMessage() string
type RouteType string
func (RouteType) Values() []RouteType
type SMSSandboxPhoneNumber struct { PhoneNumber *string; Status SMSSandboxPhoneNumberVerificationStatus }
type SMSSandboxPhoneNumberVerificationStatus string
func (SMSSandboxPhoneNumberVerificationStatus) Values() []SMSSandboxPhoneNumberVerificationStatus
type StaleTagException struct { Message *string; ErrorCodeOverride *string }
func (*StaleTagException) Error() string
func (*StaleTagException) ErrorCode() string
func (*StaleTagException) ErrorFault() smithy.ErrorFault
func (*StaleTagException) ErrorMessage() string
type Subscription struct { Endpoint *string; Owner *string; Protocol *string; SubscriptionArn *string; TopicArn *string }
type SubscriptionLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*SubscriptionLimitExceededException) Error() string
func (*SubscriptionLimitExceededException) ErrorCode() string
func (*SubscriptionLimitExceededException) ErrorFault() smithy.ErrorFault
func (*SubscriptionLimitExceededException) ErrorMessage() string
type Tag struct { Key *string; Value *string }
type TagLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*TagLimitExceededException) Error() string
func (*TagLimitExceededException) ErrorCode() string
func (*TagLimitExceededException) ErrorFault() smithy.ErrorFault
func (*TagLimitExceededException) ErrorMessage() string
type TagPolicyException struct { Message *string; ErrorCodeOverride *string }
func (*TagPolicyException) Error() string
func (*TagPolicyException) ErrorCode() string
func (*TagPolicyException) ErrorFault() smithy.ErrorFault
func (*TagPolicyException) ErrorMessage() string
type ThrottledException struct { Message *string; ErrorCodeOverride *string }
func (*ThrottledException) Error() string
func (*ThrottledException) ErrorCode() string
func (*ThrottledException) ErrorFault() smithy.ErrorFault
func (*ThrottledException) ErrorMessage() string
type TooManyEntriesInBatchRequestException struct { Message *string; ErrorCodeOverride *string }
func (*TooManyEntriesInBatchRequestException) Error() string
func (*TooManyEntriesInBatchRequestException) ErrorCode() string
func (*TooManyEntriesInBatchRequestException) ErrorFault() smithy.ErrorFault
func (*TooManyEntriesInBatchRequestException) ErrorMessage() string
type Topic struct { TopicArn *string }
type TopicLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*TopicLimitExceededException) Error() string
func (*TopicLimitExceededException) ErrorCode() string
func (*TopicLimitExceededException) ErrorFault() smithy.ErrorFault
func (*TopicLimitExceededException) ErrorMessage() string
type UserErrorException struct { Message *string; ErrorCodeOverride *string }
func (*UserErrorException) Error() string
func (*UserErrorException) ErrorCode() string
func (*UserErrorException) ErrorFault() smithy.ErrorFault
func (*UserErrorException) ErrorMessage() string
type ValidationException struct { Message *string; ErrorCodeOverride *string }
func (*ValidationException) Error() string
func (*ValidationException) ErrorCode() string
func (*ValidationException) ErrorFault() smithy.ErrorFault
func (*ValidationException) ErrorMessage() string
type VerificationException struct { Message *string; ErrorCodeOverride *string; Status *string }
func (*VerificationException) Error() string
func (*VerificationException) ErrorCode() string
func (*VerificationException) ErrorFault() smithy.ErrorFault
func (*VerificationException) ErrorMessage() string
