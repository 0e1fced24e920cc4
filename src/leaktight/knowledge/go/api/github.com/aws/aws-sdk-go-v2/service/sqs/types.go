// Interface of github.com/aws/aws-sdk-go-v2/service/sqs/types@v1.52.11, generated from its types. Signatures only.
package types

import smithy "github.com/aws/smithy-go"

const MessageSystemAttributeNameAWSTraceHeader MessageSystemAttributeName = "AWSTraceHeader"
const MessageSystemAttributeNameAll MessageSystemAttributeName = "All"
const MessageSystemAttributeNameApproximateFirstReceiveTimestamp MessageSystemAttributeName = "ApproximateFirstReceiveTimestamp"
const MessageSystemAttributeNameApproximateReceiveCount MessageSystemAttributeName = "ApproximateReceiveCount"
const MessageSystemAttributeNameDeadLetterQueueSourceArn MessageSystemAttributeName = "DeadLetterQueueSourceArn"
const MessageSystemAttributeNameForSendsAWSTraceHeader MessageSystemAttributeNameForSends = "AWSTraceHeader"
const MessageSystemAttributeNameMessageDeduplicationId MessageSystemAttributeName = "MessageDeduplicationId"
const MessageSystemAttributeNameMessageGroupId MessageSystemAttributeName = "MessageGroupId"
const MessageSystemAttributeNameSenderId MessageSystemAttributeName = "SenderId"
const MessageSystemAttributeNameSentTimestamp MessageSystemAttributeName = "SentTimestamp"
const MessageSystemAttributeNameSequenceNumber MessageSystemAttributeName = "SequenceNumber"
const QueueAttributeNameAll QueueAttributeName = "All"
const QueueAttributeNameApproximateNumberOfMessages QueueAttributeName = "ApproximateNumberOfMessages"
const QueueAttributeNameApproximateNumberOfMessagesDelayed QueueAttributeName = "ApproximateNumberOfMessagesDelayed"
const QueueAttributeNameApproximateNumberOfMessagesNotVisible QueueAttributeName = "ApproximateNumberOfMessagesNotVisible"
const QueueAttributeNameContentBasedDeduplication QueueAttributeName = "ContentBasedDeduplication"
const QueueAttributeNameCreatedTimestamp QueueAttributeName = "CreatedTimestamp"
const QueueAttributeNameDeduplicationScope QueueAttributeName = "DeduplicationScope"
const QueueAttributeNameDelaySeconds QueueAttributeName = "DelaySeconds"
const QueueAttributeNameFifoQueue QueueAttributeName = "FifoQueue"
const QueueAttributeNameFifoThroughputLimit QueueAttributeName = "FifoThroughputLimit"
const QueueAttributeNameKmsDataKeyReusePeriodSeconds QueueAttributeName = "KmsDataKeyReusePeriodSeconds"
const QueueAttributeNameKmsMasterKeyId QueueAttributeName = "KmsMasterKeyId"
const QueueAttributeNameLastModifiedTimestamp QueueAttributeName = "LastModifiedTimestamp"
const QueueAttributeNameMaximumMessageSize QueueAttributeName = "MaximumMessageSize"
const QueueAttributeNameMessageRetentionPeriod QueueAttributeName = "MessageRetentionPeriod"
const QueueAttributeNamePolicy QueueAttributeName = "Policy"
const QueueAttributeNameQueueArn QueueAttributeName = "QueueArn"
const QueueAttributeNameReceiveMessageWaitTimeSeconds QueueAttributeName = "ReceiveMessageWaitTimeSeconds"
const QueueAttributeNameRedriveAllowPolicy QueueAttributeName = "RedriveAllowPolicy"
const QueueAttributeNameRedrivePolicy QueueAttributeName = "RedrivePolicy"
const QueueAttributeNameSqsManagedSseEnabled QueueAttributeName = "SqsManagedSseEnabled"
const QueueAttributeNameVisibilityTimeout QueueAttributeName = "VisibilityTimeout"
type BatchEntryIdsNotDistinct struct { Message *string; ErrorCodeOverride *string }
func (*BatchEntryIdsNotDistinct) Error() string
func (*BatchEntryIdsNotDistinct) ErrorCode() string
func (*BatchEntryIdsNotDistinct) ErrorFault() smithy.ErrorFault
func (*BatchEntryIdsNotDistinct) ErrorMessage() string
type BatchRequestTooLong struct { Message *string; ErrorCodeOverride *string }
func (*BatchRequestTooLong) Error() string
func (*BatchRequestTooLong) ErrorCode() string
func (*BatchRequestTooLong) ErrorFault() smithy.ErrorFault
func (*BatchRequestTooLong) ErrorMessage() string
type BatchResultErrorEntry struct { Code *string; Id *string; SenderFault bool; Message *string }
type ChangeMessageVisibilityBatchRequestEntry struct { Id *string; ReceiptHandle *string; VisibilityTimeout int32 }
type ChangeMessageVisibilityBatchResultEntry struct { Id *string }
type DeleteMessageBatchRequestEntry struct { Id *string; ReceiptHandle *string }
type DeleteMessageBatchResultEntry struct { Id *string }
type EmptyBatchRequest struct { Message *string; ErrorCodeOverride *string }
func (*EmptyBatchRequest) Error() string
func (*EmptyBatchRequest) ErrorCode() string
func (*EmptyBatchRequest) ErrorFault() smithy.ErrorFault
func (*EmptyBatchRequest) ErrorMessage() string
type InvalidAddress struct { Message *string; ErrorCodeOverride *string }
func (*InvalidAddress) Error() string
func (*InvalidAddress) ErrorCode() string
func (*InvalidAddress) ErrorFault() smithy.ErrorFault
func (*InvalidAddress) ErrorMessage() string
type InvalidAttributeName struct { Message *string; ErrorCodeOverride *string }
func (*InvalidAttributeName) Error() string
func (*InvalidAttributeName) ErrorCode() string
func (*InvalidAttributeName) ErrorFault() smithy.ErrorFault
func (*InvalidAttributeName) ErrorMessage() string
type InvalidAttributeValue struct { Message *string; ErrorCodeOverride *string }
func (*InvalidAttributeValue) Error() string
func (*InvalidAttributeValue) ErrorCode() string
func (*InvalidAttributeValue) ErrorFault() smithy.ErrorFault
func (*InvalidAttributeValue) ErrorMessage() string
type InvalidBatchEntryId struct { Message *string; ErrorCodeOverride *string }
func (*InvalidBatchEntryId) Error() string
func (*InvalidBatchEntryId) ErrorCode() string
func (*InvalidBatchEntryId) ErrorFault() smithy.ErrorFault
func (*InvalidBatchEntryId) ErrorMessage() string
type InvalidIdFormat struct { Message *string; ErrorCodeOverride *string }
func (*InvalidIdFormat) Error() string
func (*InvalidIdFormat) ErrorCode() string
func (*InvalidIdFormat) ErrorFault() smithy.ErrorFault
func (*InvalidIdFormat) ErrorMessage() string
type InvalidMessageContents struct { Message *string; ErrorCodeOverride *string }
func (*InvalidMessageContents) Error() string
func (*InvalidMessageContents) ErrorCode() string
func (*InvalidMessageContents) ErrorFault() smithy.ErrorFault
func (*InvalidMessageContents) ErrorMessage() string
type InvalidSecurity struct { Message *string; ErrorCodeOverride *string }
func (*InvalidSecurity) Error() string
func (*InvalidSecurity) ErrorCode() string
func (*InvalidSecurity) ErrorFault() smithy.ErrorFault
func (*InvalidSecurity) ErrorMessage() string
type KmsAccessDenied struct { Message *string; ErrorCodeOverride *string }
func (*KmsAccessDenied) Error() string
func (*KmsAccessDenied) ErrorCode() string
func (*KmsAccessDenied) ErrorFault() smithy.ErrorFault
func (*KmsAccessDenied) ErrorMessage() string
type KmsDisabled struct { Message *string; ErrorCodeOverride *string }
func (*KmsDisabled) Error() string
func (*KmsDisabled) ErrorCode() string
func (*KmsDisabled) ErrorFault() smithy.ErrorFault
func (*KmsDisabled) ErrorMessage() string
type KmsInvalidKeyUsage struct { Message *string; ErrorCodeOverride *string }
func (*KmsInvalidKeyUsage) Error() string
func (*KmsInvalidKeyUsage) ErrorCode() string
func (*KmsInvalidKeyUsage) ErrorFault() smithy.ErrorFault
func (*KmsInvalidKeyUsage) ErrorMessage() string
type KmsInvalidState struct { Message *string; ErrorCodeOverride *string }
func (*KmsInvalidState) Error() string
func (*KmsInvalidState) ErrorCode() string
func (*KmsInvalidState) ErrorFault() smithy.ErrorFault
func (*KmsInvalidState) ErrorMessage() string
type KmsNotFound struct { Message *string; ErrorCodeOverride *string }
func (*KmsNotFound) Error() string
func (*KmsNotFound) ErrorCode() string
func (*KmsNotFound) ErrorFault() smithy.ErrorFault
func (*KmsNotFound) ErrorMessage() string
type KmsOptInRequired struct { Message *string; ErrorCodeOverride *string }
func (*KmsOptInRequired) Error() string
func (*KmsOptInRequired) ErrorCode() string
func (*KmsOptInRequired) ErrorFault() smithy.ErrorFault
func (*KmsOptInRequired) ErrorMessage() string
type KmsThrottled struct { Message *string; ErrorCodeOverride *string }
func (*KmsThrottled) Error() string
func (*KmsThrottled) ErrorCode() string
func (*KmsThrottled) ErrorFault() smithy.ErrorFault
func (*KmsThrottled) ErrorMessage() string
type ListMessageMoveTasksResultEntry struct { ApproximateNumberOfMessagesMoved int64; ApproximateNumberOfMessagesToMove *int64; DestinationArn *string; FailureReason *string; MaxNumberOfMessagesPerSecond *int32; SourceArn *string; StartedTimestamp int64; Status *string; TaskHandle *string }
type Message struct { Attributes map[string]string; Body *string; MD5OfBody *string; MD5OfMessageAttributes *string; MessageAttributes map[string]MessageAttributeValue; MessageId *string; ReceiptHandle *string }
type MessageAttributeValue struct { DataType *string; BinaryListValues [][]byte; BinaryValue []byte; StringListValues []string; StringValue *string }
type MessageNotInflight struct { Message *string; ErrorCodeOverride *string }
func (*MessageNotInflight) Error() string
func (*MessageNotInflight) ErrorCode() string
func (*MessageNotInflight) ErrorFault() smithy.ErrorFault
func (*MessageNotInflight) ErrorMessage() string
type MessageSystemAttributeName string
func (MessageSystemAttributeName) Values() []MessageSystemAttributeName
type MessageSystemAttributeNameForSends string
func (MessageSystemAttributeNameForSends) Values() []MessageSystemAttributeNameForSends
type MessageSystemAttributeValue struct { DataType *string; BinaryListValues [][]byte; BinaryValue []byte; StringListValues []string; StringValue *string }
type OverLimit struct { Message *string; ErrorCodeOverride *string }
func (*OverLimit) Error() string
func (*OverLimit) ErrorCode() string
func (*OverLimit) ErrorFault() smithy.ErrorFault
func (*OverLimit) ErrorMessage() string
type PurgeQueueInProgress struct { Message *string; ErrorCodeOverride *string }
func (*PurgeQueueInProgress) Error() string
func (*PurgeQueueInProgress) ErrorCode() string
func (*PurgeQueueInProgress) ErrorFault() smithy.ErrorFault
func (*PurgeQueueInProgress) ErrorMessage() string
type QueueAttributeName string
func (QueueAttributeName) Values() []QueueAttributeName
type QueueDeletedRecently struct { Message *string; ErrorCodeOverride *string }
func (*QueueDeletedRecently) Error() string
func (*QueueDeletedRecently) ErrorCode() string
func (*QueueDeletedRecently) ErrorFault() smithy.ErrorFault
func (*QueueDeletedRecently) ErrorMessage() string
type QueueDoesNotExist struct { Message *string; ErrorCodeOverride *string }
func (*QueueDoesNotExist) Error() string
func (*QueueDoesNotExist) ErrorCode() string
func (*QueueDoesNotExist) ErrorFault() smithy.ErrorFault
func (*QueueDoesNotExist) ErrorMessage() string
type QueueNameExists struct { Message *string; ErrorCodeOverride *string }
func (*QueueNameExists) Error() string
func (*QueueNameExists) ErrorCode() string
func (*QueueNameExists) ErrorFault() smithy.ErrorFault
func (*QueueNameExists) ErrorMessage() string
type ReceiptHandleIsInvalid struct { Message *string; ErrorCodeOverride *string }
func (*ReceiptHandleIsInvalid) Error() string
func (*ReceiptHandleIsInvalid) ErrorCode() string
func (*ReceiptHandleIsInvalid) ErrorFault() smithy.ErrorFault
func (*ReceiptHandleIsInvalid) ErrorMessage() string
type RequestThrottled struct { Message *string; ErrorCodeOverride *string }
func (*RequestThrottled) Error() string
func (*RequestThrottled) ErrorCode() string
func (*RequestThrottled) ErrorFault() smithy.ErrorFault
func (*RequestThrottled) ErrorMessage() string
type ResourceNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceNotFoundException) Error() string
func (*ResourceNotFoundException) ErrorCode() string
func (*ResourceNotFoundException) ErrorFault() smithy.ErrorFault
func (*ResourceNotFoundException) ErrorMessage() string
type SendMessageBatchRequestEntry struct { Id *string; MessageBody *string; DelaySeconds int32; MessageAttributes map[string]MessageAttributeValue; MessageDeduplicationId *string; MessageGroupId *string; MessageSystemAttributes map[string]MessageSystemAttributeValue }
type SendMessageBatchResultEntry struct { Id *string; MD5OfMessageBody *string; MessageId *string; MD5OfMessageAttributes *string; MD5OfMessageSystemAttributes *string; SequenceNumber *string }
type TooManyEntriesInBatchRequest struct { Message *string; ErrorCodeOverride *string }
func (*TooManyEntriesInBatchRequest) Error() string
func (*TooManyEntriesInBatchRequest) ErrorCode() string
func (*TooManyEntriesInBatchRequest) ErrorFault() smithy.ErrorFault
func (*TooManyEntriesInBatchRequest) ErrorMessage() string
type UnsupportedOperation struct { Message *string; ErrorCodeOverride *string }
func (*UnsupportedOperation) Error() string
func (*UnsupportedOperation) ErrorCode() string
func (*UnsupportedOperation) ErrorFault() smithy.ErrorFault
func (*UnsupportedOperation) ErrorMessage() string
