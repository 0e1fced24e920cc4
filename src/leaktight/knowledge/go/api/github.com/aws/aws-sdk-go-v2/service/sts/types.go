// Interface of github.com/aws/aws-sdk-go-v2/service/sts/types@v1.51.9, generated from its types. Signatures only.
package types

import smithy "github.com/aws/smithy-go"
import "time"

type AssumedRoleUser struct { Arn *string; AssumedRoleId *string }
type Credentials struct { AccessKeyId *string; Expiration *time.Time; SecretAccessKey *string; SessionToken *string }
type ExpiredTokenException struct { Message *string; ErrorCodeOverride *string }
func (*ExpiredTokenException) Error() string
func (*ExpiredTokenException) ErrorCode() string
func (*ExpiredTokenException) ErrorFault() smithy.ErrorFault
func (*ExpiredTokenException) ErrorMessage() string
type ExpiredTradeInTokenException struct { Message *string; ErrorCodeOverride *string }
func (*ExpiredTradeInTokenException) Error() string
func (*ExpiredTradeInTokenException) ErrorCode() string
func (*ExpiredTradeInTokenException) ErrorFault() smithy.ErrorFault
func (*ExpiredTradeInTokenException) ErrorMessage() string
type FederatedUser struct { Arn *string; FederatedUserId *string }
type IDPCommunicationErrorException struct { Message *string; ErrorCodeOverride *string }
func (*IDPCommunicationErrorException) Error() string
func (*IDPCommunicationErrorException) ErrorCode() string
func (*IDPCommunicationErrorException) ErrorFault() smithy.ErrorFault
func (*IDPCommunicationErrorException) ErrorMessage() string
type IDPRejectedClaimException struct { Message *string; ErrorCodeOverride *string }
func (*IDPRejectedClaimException) Error() string
func (*IDPRejectedClaimException) ErrorCode() string
func (*IDPRejectedClaimException) ErrorFault() smithy.ErrorFault
func (*IDPRejectedClaimException) ErrorMessage() string
type InvalidAuthorizationMessageException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidAuthorizationMessageException) Error() string
func (*InvalidAuthorizationMessageException) ErrorCode() string
func (*InvalidAuthorizationMessageException) ErrorFault() smithy.ErrorFault
func (*InvalidAuthorizationMessageException) ErrorMessage() string
type InvalidIdentityTokenException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidIdentityTokenException) Error() string
func (*InvalidIdentityTokenException) ErrorCode() string
func (*InvalidIdentityTokenException) ErrorFault() smithy.ErrorFault
func (*InvalidIdentityTokenException) ErrorMessage() string
type JWTPayloadSizeExceededException struct { Message *string; ErrorCodeOverride *string }
func (*JWTPayloadSizeExceededException) Error() string
func (*JWTPayloadSizeExceededException) ErrorCode() string
func (*JWTPayloadSizeExceededException) ErrorFault() smithy.ErrorFault
func (*JWTPayloadSizeExceededException) ErrorMessage() string
type MalformedPolicyDocumentException struct { Message *string; ErrorCodeOverride *string }
func (*MalformedPolicyDocumentException) Error() string
func (*MalformedPolicyDocumentException) ErrorCode() string
func (*MalformedPolicyDocumentException) ErrorFault() smithy.ErrorFault
func (*MalformedPolicyDocumentException) ErrorMessage() string
type OutboundWebIdentityFederationDisabledException struct { Message *string; ErrorCodeOverride *string }
func (*OutboundWebIdentityFederationDisabledException) Error() string
func (*OutboundWebIdentityFederationDisabledException) ErrorCode() string
func (*OutboundWebIdentityFederationDisabledException) ErrorFault() smithy.ErrorFault
func (*OutboundWebIdentityFederationDisabledException) ErrorMessage() string
type PackedPolicyTooLargeException struct { Message *string; ErrorCodeOverride *string }
func (*PackedPolicyTooLargeException) Error() string
func (*PackedPolicyTooLargeException) ErrorCode() string
func (*PackedPolicyTooLargeException) ErrorFault() smithy.ErrorFault
func (*PackedPolicyTooLargeException) ErrorMessage() string
type PolicyDescriptorType struct { Arn *string }
type ProvidedContext struct { ContextAssertion *string; ProviderArn *string }
type RegionDisabledException struct { Message *string; ErrorCodeOverride *string }
func (*RegionDisabledException) Error() string
func (*RegionDisabledException) ErrorCode() string
func (*RegionDisabledException) ErrorFault() smithy.ErrorFault
func (*RegionDisabledException) ErrorMessage() string
type SessionDurationEscalationException struct { Message *string; ErrorCodeOverride *string }
func (*SessionDurationEscalationException) Error() string
func (*SessionDurationEscalationException) ErrorCode() string
func (*SessionDurationEscalationException) ErrorFault() smithy.ErrorFault
func (*SessionDurationEscalationException) ErrorMessage() string
type Tag struct { Key *string; Value *string }
