// Interface of github.com/aws/aws-sdk-go-v2/service/secretsmanager/types@v1.50.11, generated from its types. Signatures only.
package types

import smithy "github.com/aws/smithy-go"
import "time"

const FilterNameStringTypeAll FilterNameStringType = "all"
const FilterNameStringTypeDescription FilterNameStringType = "description"
const FilterNameStringTypeName FilterNameStringType = "name"
const FilterNameStringTypeOwningService FilterNameStringType = "owning-service"
const FilterNameStringTypePrimaryRegion FilterNameStringType = "primary-region"
const FilterNameStringTypeTagKey FilterNameStringType = "tag-key"
const FilterNameStringTypeTagValue FilterNameStringType = "tag-value"
const SortByTypeCreatedDate SortByType = "created-date"
const SortByTypeLastAccessedDate SortByType = "last-accessed-date"
const SortByTypeLastChangedDate SortByType = "last-changed-date"
const SortByTypeName SortByType = "name"
const SortOrderTypeAsc SortOrderType = "asc"
const SortOrderTypeDesc SortOrderType = "desc"
const StatusTypeFailed StatusType = "Failed"
const StatusTypeInProgress StatusType = "InProgress"
const StatusTypeInSync StatusType = "InSync"
type APIErrorType struct { ErrorCode *string; Message *string; SecretId *string }
type DecryptionFailure struct { Message *string; ErrorCodeOverride *string }
func (*DecryptionFailure) Error() string
func (*DecryptionFailure) ErrorCode() string
func (*DecryptionFailure) ErrorFault() smithy.ErrorFault
func (*DecryptionFailure) ErrorMessage() string
type EncryptionFailure struct { Message *string; ErrorCodeOverride *string }
func (*EncryptionFailure) Error() string
func (*EncryptionFailure) ErrorCode() string
func (*EncryptionFailure) ErrorFault() smithy.ErrorFault
func (*EncryptionFailure) ErrorMessage() string
type ExternalSecretRotationMetadataItem struct { Key *string; Value *string }
type Filter struct { Key FilterNameStringType; Values []string }
type FilterNameStringType string
func (FilterNameStringType) Values() []FilterNameStringType
type InternalServiceError struct { Message *string; ErrorCodeOverride *string }
func (*InternalServiceError) Error() string
func (*InternalServiceError) ErrorCode() string
func (*InternalServiceError) ErrorFault() smithy.ErrorFault
func (*InternalServiceError) ErrorMessage() string
type InvalidNextTokenException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidNextTokenException) Error() string
func (*InvalidNextTokenException) ErrorCode() string
func (*InvalidNextTokenException) ErrorFault() smithy.ErrorFault
func (*InvalidNextTokenException) ErrorMessage() string
type InvalidParameterException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidParameterException) Error() string
func (*InvalidParameterException) ErrorCode() string
func (*InvalidParameterException) ErrorFault() smithy.ErrorFault
func (*InvalidParameterException) ErrorMessage() string
type InvalidRequestException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidRequestException) Error() string
func (*InvalidRequestException) ErrorCode() string
func (*InvalidRequestException) ErrorFault() smithy.ErrorFault
func (*InvalidRequestException) ErrorMessage() string
type LimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*LimitExceededException) Error() string
func (*LimitExceededException) ErrorCode() string
func (*LimitExceededException) ErrorFault() smithy.ErrorFault
func (*LimitExceededException) ErrorMessage() string
type MalformedPolicyDocumentException struct { Message *string; ErrorCodeOverride *string }
func (*MalformedPolicyDocumentException) Error() string
func (*MalformedPolicyDocumentException) ErrorCode() string
func (*MalformedPolicyDocumentException) ErrorFault() smithy.ErrorFault
func (*MalformedPolicyDocumentException) ErrorMessage() string
type PreconditionNotMetException struct { Message *string; ErrorCodeOverride *string }
func (*PreconditionNotMetException) Error() string
func (*PreconditionNotMetException) ErrorCode() string
func (*PreconditionNotMetException) ErrorFault() smithy.ErrorFault
func (*PreconditionNotMetException) ErrorMessage() string
type PublicPolicyException struct { Message *string; ErrorCodeOverride *string }
func (*PublicPolicyException) Error() string
func (*PublicPolicyException) ErrorCode() string
func (*PublicPolicyException) ErrorFault() smithy.ErrorFault
func (*PublicPolicyException) ErrorMessage() string
type ReplicaRegionType struct { KmsKeyId *string; Region *string }
type ReplicationStatusType struct { KmsKeyId *string; LastAccessedDate *time.Time; Region *string; Status StatusType; StatusMessage *string }
type ResourceExistsException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceExistsException) Error() string
func (*ResourceExistsException) ErrorCode() string
func (*ResourceExistsException) ErrorFault() smithy.ErrorFault
func (*ResourceExistsException) ErrorMessage() string
type ResourceNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceNotFoundException) Error() string
func (*ResourceNotFoundException) ErrorCode() string
func (*ResourceNotFoundException) ErrorFault() smithy.ErrorFault
func (*ResourceNotFoundException) ErrorMessage() string
type RotationRulesType struct { AutomaticallyAfterDays *int64; Duration *string; ScheduleExpression *string }
type SecretListEntry struct { ARN *string; CreatedDate *time.Time; DeletedDate *time.Time; Description *string; ExternalSecretRotationMetadata []ExternalSecretRotationMetadataItem; ExternalSecretRotationRoleArn *string; KmsKeyId *string; LastAccessedDate *time.Time; LastChangedDate *time.Time; LastRotatedDate *time.Time; Name *string; NextRotationDate *time.Time; OwningService *string; PrimaryRegion *string; RotationEnabled *bool; RotationLambdaARN *string; RotationRules *RotationRulesType; SecretVersionsToStages map[string][]string; Tags []Tag; Type *string }
type SecretValueEntry struct { ARN *string; CreatedDate *time.Time; Name *string; SecretBinary []byte; SecretString *string; VersionId *string; VersionStages []string }
type SecretVersionsListEntry struct { CreatedDate *time.Time; KmsKeyIds []string; LastAccessedDate *time.Time; VersionId *string; VersionStages []string }
type SortByType string
func (SortByType) Values() []SortByType
type SortOrderType string
func (SortOrderType) Values() []SortOrderType
type StatusType string
func (StatusType) Values() []StatusType
type Tag struct { Key *string; Value *string }
type ValidationErrorsEntry struct { CheckName *string; ErrorMessage *string }
