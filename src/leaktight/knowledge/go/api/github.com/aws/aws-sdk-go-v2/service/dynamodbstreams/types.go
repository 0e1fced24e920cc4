// Interface of github.com/aws/aws-sdk-go-v2/service/dynamodbstreams/types@v1.46.7, generated from its types. Signatures only.
package types

import smithy "github.com/aws/smithy-go"
import "time"

const KeyTypeHash KeyType = "HASH"
const KeyTypeRange KeyType = "RANGE"
const OperationTypeInsert OperationType = "INSERT"
const OperationTypeModify OperationType = "MODIFY"
const OperationTypeRemove OperationType = "REMOVE"
const ShardFilterTypeChildShards ShardFilterType = "CHILD_SHARDS"
const ShardIteratorTypeAfterSequenceNumber ShardIteratorType = "AFTER_SEQUENCE_NUMBER"
const ShardIteratorTypeAtSequenceNumber ShardIteratorType = "AT_SEQUENCE_NUMBER"
const ShardIteratorTypeAtTimestamp ShardIteratorType = "AT_TIMESTAMP"
const ShardIteratorTypeLatest ShardIteratorType = "LATEST"
const ShardIteratorTypeTrimHorizon ShardIteratorType = "TRIM_HORIZON"
const StreamStatusDisabled StreamStatus = "DISABLED"
const StreamStatusDisabling StreamStatus = "DISABLING"
const StreamStatusEnabled StreamStatus = "ENABLED"
const StreamStatusEnabling StreamStatus = "ENABLING"
const StreamViewTypeKeysOnly StreamViewType = "KEYS_ONLY"
const StreamViewTypeNewAndOldImages StreamViewType = "NEW_AND_OLD_IMAGES"
const StreamViewTypeNewImage StreamViewType = "NEW_IMAGE"
const StreamViewTypeOldImage StreamViewType = "OLD_IMAGE"
type AttributeValue interface { isAttributeValue() }
type AttributeValueMemberB struct { Value []byte }
type AttributeValueMemberBOOL struct { Value bool }
type AttributeValueMemberBS struct { Value [][]byte }
type AttributeValueMemberL struct { Value []AttributeValue }
type AttributeValueMemberM struct { Value map[string]AttributeValue }
type AttributeValueMemberN struct { Value string }
type AttributeValueMemberNS struct { Value []string }
type AttributeValueMemberNULL struct { Value bool }
type AttributeValueMemberS struct { Value string }
type AttributeValueMemberSS struct { Value []string }
type ExpiredIteratorException struct { Message *string; ErrorCodeOverride *string }
func (*ExpiredIteratorException) Error() string
func (*ExpiredIteratorException) ErrorCode() string
func (*ExpiredIteratorException) ErrorFault() smithy.ErrorFault
func (*ExpiredIteratorException) ErrorMessage() string
type Identity struct { PrincipalId *string; Type *string }
type InternalServerError struct { Message *string; ErrorCodeOverride *string }
func (*InternalServerError) Error() string
func (*InternalServerError) ErrorCode() string
func (*InternalServerError) ErrorFault() smithy.ErrorFault
func (*InternalServerError) ErrorMessage() string
type KeySchemaElement struct { AttributeName *string; KeyType KeyType }
type KeyType string
func (KeyType) Values() []KeyType
type LimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*LimitExceededException) Error() string
func (*LimitExceededException) ErrorCode() string
func (*LimitExceededException) ErrorFault() smithy.ErrorFault
func (*LimitExceededException) ErrorMessage() string
type OperationType string
func (OperationType) Values() []OperationType
type Record struct { AwsRegion *string; Dynamodb *StreamRecord; EventID *string; EventName OperationType; EventSource *string; EventVersion *string; UserIdentity *Identity }
type ResourceNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceNotFoundException) Error() string
func (*ResourceNotFoundException) ErrorCode() string
func (*ResourceNotFoundException) ErrorFault() smithy.ErrorFault
func (*ResourceNotFoundException) ErrorMessage() string
type SequenceNumberRange struct { EndingSequenceNumber *string; StartingSequenceNumber *string }
type Shard struct { ParentShardId *string; SequenceNumberRange *SequenceNumberRange; ShardId *string }
type ShardFilter struct { ShardId *string; Type ShardFilterType }
type ShardFilterType string
func (ShardFilterType) Values() []ShardFilterType
type ShardIteratorType string
func (ShardIteratorType) Values() []ShardIteratorType
type Stream struct { StreamArn *string; StreamLabel *string; TableName *string }
type StreamDescription struct { CreationRequestDateTime *time.Time; KeySchema []KeySchemaElement; LastEvaluatedShardId *string; Shards []Shard; StreamArn *string; StreamLabel *string; StreamStatus StreamStatus; StreamViewType StreamViewType; TableName *string }
type StreamRecord struct { ApproximateCreationDateTime *time.Time; Keys map[string]AttributeValue; NewImage map[string]AttributeValue; OldImage map[string]AttributeValue; SequenceNumber *string; SizeBytes *int64; StreamViewType StreamViewType }
type StreamStatus string
func (StreamStatus) Values() []StreamStatus
type StreamViewType string
func (StreamViewType) Values() []StreamViewType
type TrimmedDataAccessException struct { Message *string; ErrorCodeOverride *string }
func (*TrimmedDataAccessException) Error() string
func (*TrimmedDataAccessException) ErrorCode() string
func (*TrimmedDataAccessException) ErrorFault() smithy.ErrorFault
func (*TrimmedDataAccessException) ErrorMessage() string
type UnknownUnionMember struct { Tag string; Value []byte }
