// Interface of github.com/aws/aws-sdk-go/service/sqs@v1.55.8, generated from its types. Signatures only.
package sqs

import "github.com/aws/aws-sdk-go/aws"
import "github.com/aws/aws-sdk-go/aws/client"
import "github.com/aws/aws-sdk-go/aws/request"
import "github.com/aws/aws-sdk-go/private/protocol"

const EndpointsID = "sqs"
const ErrCodeBatchEntryIdsNotDistinct = "AWS.SimpleQueueService.BatchEntryIdsNotDistinct"
const ErrCodeBatchRequestTooLong = "AWS.SimpleQueueService.BatchRequestTooLong"
const ErrCodeEmptyBatchRequest = "AWS.SimpleQueueService.EmptyBatchRequest"
const ErrCodeInvalidAddress = "InvalidAddress"
const ErrCodeInvalidAttributeName = "InvalidAttributeName"
const ErrCodeInvalidAttributeValue = "InvalidAttributeValue"
const ErrCodeInvalidBatchEntryId = "AWS.SimpleQueueService.InvalidBatchEntryId"
const ErrCodeInvalidIdFormat = "InvalidIdFormat"
const ErrCodeInvalidMessageContents = "InvalidMessageContents"
const ErrCodeInvalidSecurity = "InvalidSecurity"
const ErrCodeKmsAccessDenied = "KmsAccessDenied"
const ErrCodeKmsDisabled = "KmsDisabled"
const ErrCodeKmsInvalidKeyUsage = "KmsInvalidKeyUsage"
const ErrCodeKmsInvalidState = "KmsInvalidState"
const ErrCodeKmsNotFound = "KmsNotFound"
const ErrCodeKmsOptInRequired = "KmsOptInRequired"
const ErrCodeKmsThrottled = "KmsThrottled"
const ErrCodeMessageNotInflight = "AWS.SimpleQueueService.MessageNotInflight"
const ErrCodeOverLimit = "OverLimit"
const ErrCodePurgeQueueInProgress = "AWS.SimpleQueueService.PurgeQueueInProgress"
const ErrCodeQueueDeletedRecently = "AWS.SimpleQueueService.QueueDeletedRecently"
const ErrCodeQueueDoesNotExist = "AWS.SimpleQueueService.NonExistentQueue"
const ErrCodeQueueNameExists = "QueueAlreadyExists"
const ErrCodeReceiptHandleIsInvalid = "ReceiptHandleIsInvalid"
const ErrCodeRequestThrottled = "RequestThrottled"
const ErrCodeResourceNotFoundException = "ResourceNotFoundException"
const ErrCodeTooManyEntriesInBatchRequest = "AWS.SimpleQueueService.TooManyEntriesInBatchRequest"
const ErrCodeUnsupportedOperation = "AWS.SimpleQueueService.UnsupportedOperation"
const MessageSystemAttributeNameAll = "All"
const MessageSystemAttributeNameApproximateFirstReceiveTimestamp = "ApproximateFirstReceiveTimestamp"
const MessageSystemAttributeNameApproximateReceiveCount = "ApproximateReceiveCount"
const MessageSystemAttributeNameAwstraceHeader = "AWSTraceHeader"
const MessageSystemAttributeNameDeadLetterQueueSourceArn = "DeadLetterQueueSourceArn"
const MessageSystemAttributeNameForSendsAwstraceHeader = "AWSTraceHeader"
const MessageSystemAttributeNameMessageDeduplicationId = "MessageDeduplicationId"
const MessageSystemAttributeNameMessageGroupId = "MessageGroupId"
const MessageSystemAttributeNameSenderId = "SenderId"
const MessageSystemAttributeNameSentTimestamp = "SentTimestamp"
const MessageSystemAttributeNameSequenceNumber = "SequenceNumber"
const QueueAttributeNameAll = "All"
const QueueAttributeNameApproximateNumberOfMessages = "ApproximateNumberOfMessages"
const QueueAttributeNameApproximateNumberOfMessagesDelayed = "ApproximateNumberOfMessagesDelayed"
const QueueAttributeNameApproximateNumberOfMessagesNotVisible = "ApproximateNumberOfMessagesNotVisible"
const QueueAttributeNameContentBasedDeduplication = "ContentBasedDeduplication"
const QueueAttributeNameCreatedTimestamp = "CreatedTimestamp"
const QueueAttributeNameDeduplicationScope = "DeduplicationScope"
const QueueAttributeNameDelaySeconds = "DelaySeconds"
const QueueAttributeNameFifoQueue = "FifoQueue"
const QueueAttributeNameFifoThroughputLimit = "FifoThroughputLimit"
const QueueAttributeNameKmsDataKeyReusePeriodSeconds = "KmsDataKeyReusePeriodSeconds"
const QueueAttributeNameKmsMasterKeyId = "KmsMasterKeyId"
const QueueAttributeNameLastModifiedTimestamp = "LastModifiedTimestamp"
const QueueAttributeNameMaximumMessageSize = "MaximumMessageSize"
const QueueAttributeNameMessageRetentionPeriod = "MessageRetentionPeriod"
const QueueAttributeNamePolicy = "Policy"
const QueueAttributeNameQueueArn = "QueueArn"
const QueueAttributeNameReceiveMessageWaitTimeSeconds = "ReceiveMessageWaitTimeSeconds"
const QueueAttributeNameRedriveAllowPolicy = "RedriveAllowPolicy"
const QueueAttributeNameRedrivePolicy = "RedrivePolicy"
const QueueAttributeNameSqsManagedSseEnabled = "SqsManagedSseEnabled"
const QueueAttributeNameVisibilityTimeout = "VisibilityTimeout"
const ServiceID = "SQS"
const ServiceName = "sqs"
func MessageSystemAttributeNameForSends_Values() []string
func MessageSystemAttributeName_Values() []string
func New(p client.ConfigProvider, cfgs ...*aws.Config) *SQS
func QueueAttributeName_Values() []string
type AddPermissionInput struct { AWSAccountIds []*string; Actions []*string; Label *string; QueueUrl *string }
func (*AddPermissionInput) SetAWSAccountIds(v []*string) *AddPermissionInput
func (*AddPermissionInput) SetActions(v []*string) *AddPermissionInput
func (*AddPermissionInput) SetLabel(v string) *AddPermissionInput
func (*AddPermissionInput) SetQueueUrl(v string) *AddPermissionInput
func (*AddPermissionInput) Validate() error
func (AddPermissionInput) String() string
type AddPermissionOutput struct{}
func (AddPermissionOutput) String() string
type BatchEntryIdsNotDistinct struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*BatchEntryIdsNotDistinct) Code() string
func (*BatchEntryIdsNotDistinct) Error() string
func (*BatchEntryIdsNotDistinct) Message() string
func (*BatchEntryIdsNotDistinct) OrigErr() error
func (*BatchEntryIdsNotDistinct) RequestID() string
func (*BatchEntryIdsNotDistinct) StatusCode() int
func (BatchEntryIdsNotDistinct) String() string
type BatchRequestTooLong struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*BatchRequestTooLong) Code() string
func (*BatchRequestTooLong) Error() string
func (*BatchRequestTooLong) Message() string
func (*BatchRequestTooLong) OrigErr() error
func (*BatchRequestTooLong) RequestID() string
func (*BatchRequestTooLong) StatusCode() int
func (BatchRequestTooLong) String() string
type BatchResultErrorEntry struct { Code *string; Id *string; Message *string; SenderFault *bool }
func (*BatchResultErrorEntry) SetCode(v string) *BatchResultErrorEntry
func (*BatchResultErrorEntry) SetId(v string) *BatchResultErrorEntry
func (*BatchResultErrorEntry) SetMessage(v string) *BatchResultErrorEntry
func (*BatchResultErrorEntry) SetSenderFault(v bool) *BatchResultErrorEntry
func (BatchResultErrorEntry) String() string
type CancelMessageMoveTaskInput struct { TaskHandle *string }
func (*CancelMessageMoveTaskInput) SetTaskHandle(v string) *CancelMessageMoveTaskInput
func (*CancelMessageMoveTaskInput) Validate() error
func (CancelMessageMoveTaskInput) String() string
type CancelMessageMoveTaskOutput struct { ApproximateNumberOfMessagesMoved *int64 }
func (*CancelMessageMoveTaskOutput) SetApproximateNumberOfMessagesMoved(v int64) *CancelMessageMoveTaskOutput
func (CancelMessageMoveTaskOutput) String() string
type ChangeMessageVisibilityBatchInput struct { Entries []*ChangeMessageVisibilityBatchRequestEntry; QueueUrl *string }
func (*ChangeMessageVisibilityBatchInput) SetEntries(v []*ChangeMessageVisibilityBatchRequestEntry) *ChangeMessageVisibilityBatchInput
func (*ChangeMessageVisibilityBatchInput) SetQueueUrl(v string) *ChangeMessageVisibilityBatchInput
func (*ChangeMessageVisibilityBatchInput) Validate() error
func (ChangeMessageVisibilityBatchInput) String() string
type ChangeMessageVisibilityBatchOutput struct { Failed []*BatchResultErrorEntry; Successful []*ChangeMessageVisibilityBatchResultEntry }
func (*ChangeMessageVisibilityBatchOutput) SetFailed(v []*BatchResultErrorEntry) *ChangeMessageVisibilityBatchOutput
func (*ChangeMessageVisibilityBatchOutput) SetSuccessful(v []*ChangeMessageVisibilityBatchResultEntry) *ChangeMessageVisibilityBatchOutput
func (ChangeMessageVisibilityBatchOutput) String() string
type ChangeMessageVisibilityBatchRequestEntry struct { Id *string; ReceiptHandle *string; VisibilityTimeout *int64 }
func (*ChangeMessageVisibilityBatchRequestEntry) SetId(v string) *ChangeMessageVisibilityBatchRequestEntry
func (*ChangeMessageVisibilityBatchRequestEntry) SetReceiptHandle(v string) *ChangeMessageVisibilityBatchRequestEntry
func (*ChangeMessageVisibilityBatchRequestEntry) SetVisibilityTimeout(v int64) *ChangeMessageVisibilityBatchRequestEntry
func (*ChangeMessageVisibilityBatchRequestEntry) Validate() error
func (ChangeMessageVisibilityBatchRequestEntry) String() string
type ChangeMessageVisibilityBatchResultEntry struct { Id *string }
func (*ChangeMessageVisibilityBatchResultEntry) SetId(v string) *ChangeMessageVisibilityBatchResultEntry
func (ChangeMessageVisibilityBatchResultEntry) String() string
type ChangeMessageVisibilityInput struct { QueueUrl *string; ReceiptHandle *string; VisibilityTimeout *int64 }
func (*ChangeMessageVisibilityInput) SetQueueUrl(v string) *ChangeMessageVisibilityInput
func (*ChangeMessageVisibilityInput) SetReceiptHandle(v string) *ChangeMessageVisibilityInput
func (*ChangeMessageVisibilityInput) SetVisibilityTimeout(v int64) *ChangeMessageVisibilityInput
func (*ChangeMessageVisibilityInput) Validate() error
func (ChangeMessageVisibilityInput) String() string
type ChangeMessageVisibilityOutput struct{}
func (ChangeMessageVisibilityOutput) String() string
type CreateQueueInput struct { Attributes map[string]*string; QueueName *string; Tags map[string]*string }
func (*CreateQueueInput) SetAttributes(v map[string]*string) *CreateQueueInput
func (*CreateQueueInput) SetQueueName(v string) *CreateQueueInput
func (*CreateQueueInput) SetTags(v map[string]*string) *CreateQueueInput
func (*CreateQueueInput) Validate() error
func (CreateQueueInput) String() string
type CreateQueueOutput struct { QueueUrl *string }
func (*CreateQueueOutput) SetQueueUrl(v string) *CreateQueueOutput
func (CreateQueueOutput) String() string
type DeleteMessageBatchInput struct { Entries []*DeleteMessageBatchRequestEntry; QueueUrl *string }
func (*DeleteMessageBatchInput) SetEntries(v []*DeleteMessageBatchRequestEntry) *DeleteMessageBatchInput
func (*DeleteMessageBatchInput) SetQueueUrl(v string) *DeleteMessageBatchInput
func (*DeleteMessageBatchInput) Validate() error
func (DeleteMessageBatchInput) String() string
type DeleteMessageBatchOutput struct { Failed []*BatchResultErrorEntry; Successful []*DeleteMessageBatchResultEntry }
func (*DeleteMessageBatchOutput) SetFailed(v []*BatchResultErrorEntry) *DeleteMessageBatchOutput
func (*DeleteMessageBatchOutput) SetSuccessful(v []*DeleteMessageBatchResultEntry) *DeleteMessageBatchOutput
func (DeleteMessageBatchOutput) String() string
type DeleteMessageBatchRequestEntry struct { Id *string; ReceiptHandle *string }
func (*DeleteMessageBatchRequestEntry) SetId(v string) *DeleteMessageBatchRequestEntry
func (*DeleteMessageBatchRequestEntry) SetReceiptHandle(v string) *DeleteMessageBatchRequestEntry
func (*DeleteMessageBatchRequestEntry) Validate() error
func (DeleteMessageBatchRequestEntry) String() string
type DeleteMessageBatchResultEntry struct { Id *string }
func (*DeleteMessageBatchResultEntry) SetId(v string) *DeleteMessageBatchResultEntry
func (DeleteMessageBatchResultEntry) String() string
type DeleteMessageInput struct { QueueUrl *string; ReceiptHandle *string }
func (*DeleteMessageInput) SetQueueUrl(v string) *DeleteMessageInput
func (*DeleteMessageInput) SetReceiptHandle(v string) *DeleteMessageInput
func (*DeleteMessageInput) Validate() error
func (DeleteMessageInput) String() string
type DeleteMessageOutput struct{}
func (DeleteMessageOutput) String() string
type DeleteQueueInput struct { QueueUrl *string }
func (*DeleteQueueInput) SetQueueUrl(v string) *DeleteQueueInput
func (*DeleteQueueInput) Validate() error
func (DeleteQueueInput) String() string
type DeleteQueueOutput struct{}
func (DeleteQueueOutput) String() string
type EmptyBatchRequest struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*EmptyBatchRequest) Code() string
func (*EmptyBatchRequest) Error() string
func (*EmptyBatchRequest) Message() string
func (*EmptyBatchRequest) OrigErr() error
func (*EmptyBatchRequest) RequestID() string
func (*EmptyBatchRequest) StatusCode() int
func (EmptyBatchRequest) String() string
type GetQueueAttributesInput struct { AttributeNames []*string; QueueUrl *string }
func (*GetQueueAttributesInput) SetAttributeNames(v []*string) *GetQueueAttributesInput
func (*GetQueueAttributesInput) SetQueueUrl(v string) *GetQueueAttributesInput
func (*GetQueueAttributesInput) Validate() error
func (GetQueueAttributesInput) String() string
type GetQueueAttributesOutput struct { Attributes map[string]*string }
func (*GetQueueAttributesOutput) SetAttributes(v map[string]*string) *GetQueueAttributesOutput
func (GetQueueAttributesOutput) String() string
type GetQueueUrlInput struct { QueueName *string; QueueOwnerAWSAccountId *string }
func (*GetQueueUrlInput) SetQueueName(v string) *GetQueueUrlInput
func (*GetQueueUrlInput) SetQueueOwnerAWSAccountId(v string) *GetQueueUrlInput
func (*GetQueueUrlInput) Validate() error
func (GetQueueUrlInput) String() string
type GetQueueUrlOutput struct { QueueUrl *string }
func (*GetQueueUrlOutput) SetQueueUrl(v string) *GetQueueUrlOutput
func (GetQueueUrlOutput) String() string
type InvalidAddress struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*InvalidAddress) Code() string
func (*InvalidAddress) Error() string
func (*InvalidAddress) Message() string
func (*InvalidAddress) OrigErr() error
func (*InvalidAddress) RequestID() string
func (*InvalidAddress) StatusCode() int
func (InvalidAddress) String() string
type InvalidAttributeName struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*InvalidAttributeName) Code() string
func (*InvalidAttributeName) Error() string
func (*InvalidAttributeName) Message() string
func (*InvalidAttributeName) OrigErr() error
func (*InvalidAttributeName) RequestID() string
func (*InvalidAttributeName) StatusCode() int
func (InvalidAttributeName) String() string
type InvalidAttributeValue struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*InvalidAttributeValue) Code() string
func (*InvalidAttributeValue) Error() string
func (*InvalidAttributeValue) Message() string
func (*InvalidAttributeValue) OrigErr() error
func (*InvalidAttributeValue) RequestID() string
func (*InvalidAttributeValue) StatusCode() int
func (InvalidAttributeValue) String() string
type InvalidBatchEntryId struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*InvalidBatchEntryId) Code() string
func (*InvalidBatchEntryId) Error() string
func (*InvalidBatchEntryId) Message() string
func (*InvalidBatchEntryId) OrigErr() error
func (*InvalidBatchEntryId) RequestID() string
func (*InvalidBatchEntryId) StatusCode() int
func (InvalidBatchEntryId) String() string
type InvalidIdFormat struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*InvalidIdFormat) Code() string
func (*InvalidIdFormat) Error() string
func (*InvalidIdFormat) Message() string
func (*InvalidIdFormat) OrigErr() error
func (*InvalidIdFormat) RequestID() string
func (*InvalidIdFormat) StatusCode() int
func (InvalidIdFormat) String() string
type InvalidMessageContents struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*InvalidMessageContents) Code() string
func (*InvalidMessageContents) Error() string
func (*InvalidMessageContents) Message() string
func (*InvalidMessageContents) OrigErr() error
func (*InvalidMessageContents) RequestID() string
func (*InvalidMessageContents) StatusCode() int
func (InvalidMessageContents) String() string
type InvalidSecurity struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*InvalidSecurity) Code() string
func (*InvalidSecurity) Error() string
func (*InvalidSecurity) Message() string
func (*InvalidSecurity) OrigErr() error
func (*InvalidSecurity) RequestID() string
func (*InvalidSecurity) StatusCode() int
func (InvalidSecurity) String() string
type KmsAccessDenied struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*KmsAccessDenied) Code() string
func (*KmsAccessDenied) Error() string
func (*KmsAccessDenied) Message() string
func (*KmsAccessDenied) OrigErr() error
func (*KmsAccessDenied) RequestID() string
func (*KmsAccessDenied) StatusCode() int
func (KmsAccessDenied) String() string
type KmsDisabled struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*KmsDisabled) Code() string
func (*KmsDisabled) Error() string
func (*KmsDisabled) Message() string
func (*KmsDisabled) OrigErr() error
func (*KmsDisabled) RequestID() string
func (*KmsDisabled) StatusCode() int
func (KmsDisabled) String() string
type KmsInvalidKeyUsage struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*KmsInvalidKeyUsage) Code() string
func (*KmsInvalidKeyUsage) Error() string
func (*KmsInvalidKeyUsage) Message() string
func (*KmsInvalidKeyUsage) OrigErr() error
func (*KmsInvalidKeyUsage) RequestID() string
func (*KmsInvalidKeyUsage) StatusCode() int
func (KmsInvalidKeyUsage) String() string
type KmsInvalidState struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*KmsInvalidState) Code() string
func (*KmsInvalidState) Error() string
func (*KmsInvalidState) Message() string
func (*KmsInvalidState) OrigErr() error
func (*KmsInvalidState) RequestID() string
func (*KmsInvalidState) StatusCode() int
func (KmsInvalidState) String() string
type KmsNotFound struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*KmsNotFound) Code() string
func (*KmsNotFound) Error() string
func (*KmsNotFound) Message() string
func (*KmsNotFound) OrigErr() error
func (*KmsNotFound) RequestID() string
func (*KmsNotFound) StatusCode() int
func (KmsNotFound) String() string
type KmsOptInRequired struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*KmsOptInRequired) Code() string
func (*KmsOptInRequired) Error() string
func (*KmsOptInRequired) Message() string
func (*KmsOptInRequired) OrigErr() error
func (*KmsOptInRequired) RequestID() string
func (*KmsOptInRequired) StatusCode() int
func (KmsOptInRequired) String() string
type KmsThrottled struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*KmsThrottled) Code() string
func (*KmsThrottled) Error() string
func (*KmsThrottled) Message() string
func (*KmsThrottled) OrigErr() error
func (*KmsThrottled) RequestID() string
func (*KmsThrottled) StatusCode() int
func (KmsThrottled) String() string
type ListDeadLetterSourceQueuesInput struct { MaxResults *int64; NextToken *string; QueueUrl *string }
func (*ListDeadLetterSourceQueuesInput) SetMaxResults(v int64) *ListDeadLetterSourceQueuesInput
func (*ListDeadLetterSourceQueuesInput) SetNextToken(v string) *ListDeadLetterSourceQueuesInput
func (*ListDeadLetterSourceQueuesInput) SetQueueUrl(v string) *ListDeadLetterSourceQueuesInput
func (*ListDeadLetterSourceQueuesInput) Validate() error
func (ListDeadLetterSourceQueuesInput) String() string
type ListDeadLetterSourceQueuesOutput struct { NextToken *string; QueueUrls []*string }
func (*ListDeadLetterSourceQueuesOutput) SetNextToken(v string) *ListDeadLetterSourceQueuesOutput
func (*ListDeadLetterSourceQueuesOutput) SetQueueUrls(v []*string) *ListDeadLetterSourceQueuesOutput
func (ListDeadLetterSourceQueuesOutput) String() string
type ListMessageMoveTasksInput struct { MaxResults *int64; SourceArn *string }
func (*ListMessageMoveTasksInput) SetMaxResults(v int64) *ListMessageMoveTasksInput
func (*ListMessageMoveTasksInput) SetSourceArn(v string) *ListMessageMoveTasksInput
func (*ListMessageMoveTasksInput) Validate() error
func (ListMessageMoveTasksInput) String() string
type ListMessageMoveTasksOutput struct { Results []*ListMessageMoveTasksResultEntry }
func (*ListMessageMoveTasksOutput) SetResults(v []*ListMessageMoveTasksResultEntry) *ListMessageMoveTasksOutput
func (ListMessageMoveTasksOutput) String() string
type ListMessageMoveTasksResultEntry struct { ApproximateNumberOfMessagesMoved *int64; ApproximateNumberOfMessagesToMove *int64; DestinationArn *string; FailureReason *string; MaxNumberOfMessagesPerSecond *int64; SourceArn *string; StartedTimestamp *int64; Status *string; TaskHandle *string }
func (*ListMessageMoveTasksResultEntry) SetApproximateNumberOfMessagesMoved(v int64) *ListMessageMoveTasksResultEntry
func (*ListMessageMoveTasksResultEntry) SetApproximateNumberOfMessagesToMove(v int64) *ListMessageMoveTasksResultEntry
func (*ListMessageMoveTasksResultEntry) SetDestinationArn(v string) *ListMessageMoveTasksResultEntry
func (*ListMessageMoveTasksResultEntry) SetFailureReason(v string) *ListMessageMoveTasksResultEntry
func (*ListMessageMoveTasksResultEntry) SetMaxNumberOfMessagesPerSecond(v int64) *ListMessageMoveTasksResultEntry
func (*ListMessageMoveTasksResultEntry) SetSourceArn(v string) *ListMessageMoveTasksResultEntry
func (*ListMessageMoveTasksResultEntry) SetStartedTimestamp(v int64) *ListMessageMoveTasksResultEntry
func (*ListMessageMoveTasksResultEntry) SetStatus(v string) *ListMessageMoveTasksResultEntry
func (*ListMessageMoveTasksResultEntry) SetTaskHandle(v string) *ListMessageMoveTasksResultEntry
func (ListMessageMoveTasksResultEntry) String() string
type ListQueueTagsInput struct { QueueUrl *string }
func (*ListQueueTagsInput) SetQueueUrl(v string) *ListQueueTagsInput
func (*ListQueueTagsInput) Validate() error
func (ListQueueTagsInput) String() string
type ListQueueTagsOutput struct { Tags map[string]*string }
func (*ListQueueTagsOutput) SetTags(v map[string]*string) *ListQueueTagsOutput
func (ListQueueTagsOutput) String() string
type ListQueuesInput struct { MaxResults *int64; NextToken *string; QueueNamePrefix *string }
func (*ListQueuesInput) SetMaxResults(v int64) *ListQueuesInput
func (*ListQueuesInput) SetNextToken(v string) *ListQueuesInput
func (*ListQueuesInput) SetQueueNamePrefix(v string) *ListQueuesInput
func (ListQueuesInput) String() string
type ListQueuesOutput struct { NextToken *string; QueueUrls []*string }
func (*ListQueuesOutput) SetNextToken(v string) *ListQueuesOutput
func (*ListQueuesOutput) SetQueueUrls(v []*string) *ListQueuesOutput
func (ListQueuesOutput) String() string
type Message struct { Attributes map[string]*string; Body *string; MD5OfBody *string; MD5OfMessageAttributes *string; MessageAttributes map[string]*MessageAttributeValue; MessageId *string; ReceiptHandle *string }
func (*Message) SetAttributes(v map[string]*string) *Message
func (*Message) SetBody(v string) *Message
func (*Message) SetMD5OfBody(v string) *Message
func (*Message) SetMD5OfMessageAttributes(v string) *Message
func (*Message) SetMessageAttributes(v map[string]*MessageAttributeValue) *Message
func (*Message) SetMessageId(v string) *Message
func (*Message) SetReceiptHandle(v string) *Message
func (Message) String() string
type MessageAttributeValue struct { BinaryListValues [][]byte; BinaryValue []byte; DataType *string; StringListValues []*string; StringValue *string }
func (*MessageAttributeValue) SetBinaryListValues(v [][]byte) *MessageAttributeValue
func (*MessageAttributeValue) SetBinaryValue(v []byte) *MessageAttributeValue
func (*MessageAttributeValue) SetDataType(v string) *MessageAttributeValue
func (*MessageAttributeValue) SetStringListValues(v []*string) *MessageAttributeValue
func (*MessageAttributeValue) SetStringValue(v string) *MessageAttributeValue
func (*MessageAttributeValue) Validate() error
func (MessageAttributeValue) String() string
type MessageNotInflight struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*MessageNotInflight) Code() string
func (*MessageNotInflight) Error() string
func (*MessageNotInflight) Message() string
func (*MessageNotInflight) OrigErr() error
func (*MessageNotInflight) RequestID() string
func (*MessageNotInflight) StatusCode() int
func (MessageNotInflight) String() string
type MessageSystemAttributeValue struct { BinaryListValues [][]byte; BinaryValue []byte; DataType *string; StringListValues []*string; StringValue *string }
func (*MessageSystemAttributeValue) SetBinaryListValues(v [][]byte) *MessageSystemAttributeValue
func (*MessageSystemAttributeValue) SetBinaryValue(v []byte) *MessageSystemAttributeValue
func (*MessageSystemAttributeValue) SetDataType(v string) *MessageSystemAttributeValue
func (*MessageSystemAttributeValue) SetStringListValues(v []*string) *MessageSystemAttributeValue
func (*MessageSystemAttributeValue) SetStringValue(v string) *MessageSystemAttributeValue
func (*MessageSystemAttributeValue) Validate() error
func (MessageSystemAttributeValue) String() string
type OverLimit struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*OverLimit) Code() string
func (*OverLimit) Error() string
func (*OverLimit) Message() string
func (*OverLimit) OrigErr() error
func (*OverLimit) RequestID() string
func (*OverLimit) StatusCode() int
func (OverLimit) String() string
type PurgeQueueInProgress struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*PurgeQueueInProgress) Code() string
func (*PurgeQueueInProgress) Error() string
func (*PurgeQueueInProgress) Message() string
func (*PurgeQueueInProgress) OrigErr() error
func (*PurgeQueueInProgress) RequestID() string
func (*PurgeQueueInProgress) StatusCode() int
func (PurgeQueueInProgress) String() string
type PurgeQueueInput struct { QueueUrl *string }
func (*PurgeQueueInput) SetQueueUrl(v string) *PurgeQueueInput
func (*PurgeQueueInput) Validate() error
func (PurgeQueueInput) String() string
type PurgeQueueOutput struct{}
func (PurgeQueueOutput) String() string
type QueueDeletedRecently struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*QueueDeletedRecently) Code() string
func (*QueueDeletedRecently) Error() string
func (*QueueDeletedRecently) Message() string
func (*QueueDeletedRecently) OrigErr() error
func (*QueueDeletedRecently) RequestID() string
func (*QueueDeletedRecently) StatusCode() int
func (QueueDeletedRecently) String() string
type QueueDoesNotExist struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*QueueDoesNotExist) Code() string
func (*QueueDoesNotExist) Error() string
func (*QueueDoesNotExist) Message() string
func (*QueueDoesNotExist) OrigErr() error
func (*QueueDoesNotExist) RequestID() string
func (*QueueDoesNotExist) StatusCode() int
func (QueueDoesNotExist) String() string
type QueueNameExists struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*QueueNameExists) Code() string
func (*QueueNameExists) Error() string
func (*QueueNameExists) Message() string
func (*QueueNameExists) OrigErr() error
func (*QueueNameExists) RequestID() string
func (*QueueNameExists) StatusCode() int
func (QueueNameExists) String() string
type ReceiptHandleIsInvalid struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*ReceiptHandleIsInvalid) Code() string
func (*ReceiptHandleIsInvalid) Error() string
func (*ReceiptHandleIsInvalid) Message() string
func (*ReceiptHandleIsInvalid) OrigErr() error
func (*ReceiptHandleIsInvalid) RequestID() string
func (*ReceiptHandleIsInvalid) StatusCode() int
func (ReceiptHandleIsInvalid) String() string
type ReceiveMessageInput struct { AttributeNames []*string; MaxNumberOfMessages *int64; MessageAttributeNames []*string; MessageSystemAttributeNames []*string; QueueUrl *string; ReceiveRequestAttemptId *string; VisibilityTimeout *int64; WaitTimeSeconds *int64 }
func (*ReceiveMessageInput) SetAttributeNames(v []*string) *ReceiveMessageInput
func (*ReceiveMessageInput) SetMaxNumberOfMessages(v int64) *ReceiveMessageInput
func (*ReceiveMessageInput) SetMessageAttributeNames(v []*string) *ReceiveMessageInput
func (*ReceiveMessageInput) SetMessageSystemAttributeNames(v []*string) *ReceiveMessageInput
func (*ReceiveMessageInput) SetQueueUrl(v string) *ReceiveMessageInput
func (*ReceiveMessageInput) SetReceiveRequestAttemptId(v string) *ReceiveMessageInput
func (*ReceiveMessageInput) SetVisibilityTimeout(v int64) *ReceiveMessageInput
func (*ReceiveMessageInput) SetWaitTimeSeconds(v int64) *ReceiveMessageInput
func (*ReceiveMessageInput) Validate() error
func (ReceiveMessageInput) String() string
type ReceiveMessageOutput struct { Messages []*Message }
func (*ReceiveMessageOutput) SetMessages(v []*Message) *ReceiveMessageOutput
func (ReceiveMessageOutput) String() string
type RemovePermissionInput struct { Label *string; QueueUrl *string }
func (*RemovePermissionInput) SetLabel(v string) *RemovePermissionInput
func (*RemovePermissionInput) SetQueueUrl(v string) *RemovePermissionInput
func (*RemovePermissionInput) Validate() error
func (RemovePermissionInput) String() string
type RemovePermissionOutput struct{}
func (RemovePermissionOutput) String() string
type RequestThrottled struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*RequestThrottled) Code() string
func (*RequestThrottled) Error() string
func (*RequestThrottled) Message() string
func (*RequestThrottled) OrigErr() error
func (*RequestThrottled) RequestID() string
func (*RequestThrottled) StatusCode() int
func (RequestThrottled) String() string
type ResourceNotFoundException struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*ResourceNotFoundException) Code() string
func (*ResourceNotFoundException) Error() string
func (*ResourceNotFoundException) Message() string
func (*ResourceNotFoundException) OrigErr() error
func (*ResourceNotFoundException) RequestID() string
func (*ResourceNotFoundException) StatusCode() int
func (ResourceNotFoundException) String() string
type SQS struct { *client.Client }
func (*SQS) AddPermission(input *AddPermissionInput) (*AddPermissionOutput, error)
func (*SQS) AddPermissionRequest(input *AddPermissionInput) (req *request.Request, output *AddPermissionOutput)
func (*SQS) AddPermissionWithContext(ctx aws.Context, input *AddPermissionInput, opts ...request.Option) (*AddPermissionOutput, error)
func (*SQS) CancelMessageMoveTask(input *CancelMessageMoveTaskInput) (*CancelMessageMoveTaskOutput, error)
func (*SQS) CancelMessageMoveTaskRequest(input *CancelMessageMoveTaskInput) (req *request.Request, output *CancelMessageMoveTaskOutput)
func (*SQS) CancelMessageMoveTaskWithContext(ctx aws.Context, input *CancelMessageMoveTaskInput, opts ...request.Option) (*CancelMessageMoveTaskOutput, error)
func (*SQS) ChangeMessageVisibility(input *ChangeMessageVisibilityInput) (*ChangeMessageVisibilityOutput, error)
func (*SQS) ChangeMessageVisibilityBatch(input *ChangeMessageVisibilityBatchInput) (*ChangeMessageVisibilityBatchOutput, error)
func (*SQS) ChangeMessageVisibilityBatchRequest(input *ChangeMessageVisibilityBatchInput) (req *request.Request, output *ChangeMessageVisibilityBatchOutput)
func (*SQS) ChangeMessageVisibilityBatchWithContext(ctx aws.Context, input *ChangeMessageVisibilityBatchInput, opts ...request.Option) (*ChangeMessageVisibilityBatchOutput, error)
func (*SQS) ChangeMessageVisibilityRequest(input *ChangeMessageVisibilityInput) (req *request.Request, output *ChangeMessageVisibilityOutput)
func (*SQS) ChangeMessageVisibilityWithContext(ctx aws.Context, input *ChangeMessageVisibilityInput, opts ...request.Option) (*ChangeMessageVisibilityOutput, error)
func (*SQS) CreateQueue(input *CreateQueueInput) (*CreateQueueOutput, error)
func (*SQS) CreateQueueRequest(input *CreateQueueInput) (req *request.Request, output *CreateQueueOutput)
func (*SQS) CreateQueueWithContext(ctx aws.Context, input *CreateQueueInput, opts ...request.Option) (*CreateQueueOutput, error)
func (*SQS) DeleteMessage(input *DeleteMessageInput) (*DeleteMessageOutput, error)
func (*SQS) DeleteMessageBatch(input *DeleteMessageBatchInput) (*DeleteMessageBatchOutput, error)
func (*SQS) DeleteMessageBatchRequest(input *DeleteMessageBatchInput) (req *request.Request, output *DeleteMessageBatchOutput)
func (*SQS) DeleteMessageBatchWithContext(ctx aws.Context, input *DeleteMessageBatchInput, opts ...request.Option) (*DeleteMessageBatchOutput, error)
func (*SQS) DeleteMessageRequest(input *DeleteMessageInput) (req *request.Request, output *DeleteMessageOutput)
func (*SQS) DeleteMessageWithContext(ctx aws.Context, input *DeleteMessageInput, opts ...request.Option) (*DeleteMessageOutput, error)
func (*SQS) DeleteQueue(input *DeleteQueueInput) (*DeleteQueueOutput, error)
func (*SQS) DeleteQueueRequest(input *DeleteQueueInput) (req *request.Request, output *DeleteQueueOutput)
func (*SQS) DeleteQueueWithContext(ctx aws.Context, input *DeleteQueueInput, opts ...request.Option) (*DeleteQueueOutput, error)
func (*SQS) GetQueueAttributes(input *GetQueueAttributesInput) (*GetQueueAttributesOutput, error)
func (*SQS) GetQueueAttributesRequest(input *GetQueueAttributesInput) (req *request.Request, output *GetQueueAttributesOutput)
func (*SQS) GetQueueAttributesWithContext(ctx aws.Context, input *GetQueueAttributesInput, opts ...request.Option) (*GetQueueAttributesOutput, error)
func (*SQS) GetQueueUrl(input *GetQueueUrlInput) (*GetQueueUrlOutput, error)
func (*SQS) GetQueueUrlRequest(input *GetQueueUrlInput) (req *request.Request, output *GetQueueUrlOutput)
func (*SQS) GetQueueUrlWithContext(ctx aws.Context, input *GetQueueUrlInput, opts ...request.Option) (*GetQueueUrlOutput, error)
func (*SQS) ListDeadLetterSourceQueues(input *ListDeadLetterSourceQueuesInput) (*ListDeadLetterSourceQueuesOutput, error)
func (*SQS) ListDeadLetterSourceQueuesPages(input *ListDeadLetterSourceQueuesInput, fn func(*ListDeadLetterSourceQueuesOutput, bool) bool) error
func (*SQS) ListDeadLetterSourceQueuesPagesWithContext(ctx aws.Context, input *ListDeadLetterSourceQueuesInput, fn func(*ListDeadLetterSourceQueuesOutput, bool) bool, opts ...request.Option) error
func (*SQS) ListDeadLetterSourceQueuesRequest(input *ListDeadLetterSourceQueuesInput) (req *request.Request, output *ListDeadLetterSourceQueuesOutput)
func (*SQS) ListDeadLetterSourceQueuesWithContext(ctx aws.Context, input *ListDeadLetterSourceQueuesInput, opts ...request.Option) (*ListDeadLetterSourceQueuesOutput, error)
func (*SQS) ListMessageMoveTasks(input *ListMessageMoveTasksInput) (*ListMessageMoveTasksOutput, error)
func (*SQS) ListMessageMoveTasksRequest(input *ListMessageMoveTasksInput) (req *request.Request, output *ListMessageMoveTasksOutput)
func (*SQS) ListMessageMoveTasksWithContext(ctx aws.Context, input *ListMessageMoveTasksInput, opts ...request.Option) (*ListMessageMoveTasksOutput, error)
func (*SQS) ListQueueTags(input *ListQueueTagsInput) (*ListQueueTagsOutput, error)
func (*SQS) ListQueueTagsRequest(input *ListQueueTagsInput) (req *request.Request, output *ListQueueTagsOutput)
func (*SQS) ListQueueTagsWithContext(ctx aws.Context, input *ListQueueTagsInput, opts ...request.Option) (*ListQueueTagsOutput, error)
func (*SQS) ListQueues(input *ListQueuesInput) (*ListQueuesOutput, error)
func (*SQS) ListQueuesPages(input *ListQueuesInput, fn func(*ListQueuesOutput, bool) bool) error
func (*SQS) ListQueuesPagesWithContext(ctx aws.Context, input *ListQueuesInput, fn func(*ListQueuesOutput, bool) bool, opts ...request.Option) error
func (*SQS) ListQueuesRequest(input *ListQueuesInput) (req *request.Request, output *ListQueuesOutput)
func (*SQS) ListQueuesWithContext(ctx aws.Context, input *ListQueuesInput, opts ...request.Option) (*ListQueuesOutput, error)
func (*SQS) PurgeQueue(input *PurgeQueueInput) (*PurgeQueueOutput, error)
func (*SQS) PurgeQueueRequest(input *PurgeQueueInput) (req *request.Request, output *PurgeQueueOutput)
func (*SQS) PurgeQueueWithContext(ctx aws.Context, input *PurgeQueueInput, opts ...request.Option) (*PurgeQueueOutput, error)
func (*SQS) ReceiveMessage(input *ReceiveMessageInput) (*ReceiveMessageOutput, error)
func (*SQS) ReceiveMessageRequest(input *ReceiveMessageInput) (req *request.Request, output *ReceiveMessageOutput)
func (*SQS) ReceiveMessageWithContext(ctx aws.Context, input *ReceiveMessageInput, opts ...request.Option) (*ReceiveMessageOutput, error)
func (*SQS) RemovePermission(input *RemovePermissionInput) (*RemovePermissionOutput, error)
func (*SQS) RemovePermissionRequest(input *RemovePermissionInput) (req *request.Request, output *RemovePermissionOutput)
func (*SQS) RemovePermissionWithContext(ctx aws.Context, input *RemovePermissionInput, opts ...request.Option) (*RemovePermissionOutput, error)
func (*SQS) SendMessage(input *SendMessageInput) (*SendMessageOutput, error)
func (*SQS) SendMessageBatch(input *SendMessageBatchInput) (*SendMessageBatchOutput, error)
func (*SQS) SendMessageBatchRequest(input *SendMessageBatchInput) (req *request.Request, output *SendMessageBatchOutput)
func (*SQS) SendMessageBatchWithContext(ctx aws.Context, input *SendMessageBatchInput, opts ...request.Option) (*SendMessageBatchOutput, error)
func (*SQS) SendMessageRequest(input *SendMessageInput) (req *request.Request, output *SendMessageOutput)
func (*SQS) SendMessageWithContext(ctx aws.Context, input *SendMessageInput, opts ...request.Option) (*SendMessageOutput, error)
func (*SQS) SetQueueAttributes(input *SetQueueAttributesInput) (*SetQueueAttributesOutput, error)
func (*SQS) SetQueueAttributesRequest(input *SetQueueAttributesInput) (req *request.Request, output *SetQueueAttributesOutput)
func (*SQS) SetQueueAttributesWithContext(ctx aws.Context, input *SetQueueAttributesInput, opts ...request.Option) (*SetQueueAttributesOutput, error)
func (*SQS) StartMessageMoveTask(input *StartMessageMoveTaskInput) (*StartMessageMoveTaskOutput, error)
func (*SQS) StartMessageMoveTaskRequest(input *StartMessageMoveTaskInput) (req *request.Request, output *StartMessageMoveTaskOutput)
func (*SQS) StartMessageMoveTaskWithContext(ctx aws.Context, input *StartMessageMoveTaskInput, opts ...request.Option) (*StartMessageMoveTaskOutput, error)
func (*SQS) TagQueue(input *TagQueueInput) (*TagQueueOutput, error)
func (*SQS) TagQueueRequest(input *TagQueueInput) (req *request.Request, output *TagQueueOutput)
func (*SQS) TagQueueWithContext(ctx aws.Context, input *TagQueueInput, opts ...request.Option) (*TagQueueOutput, error)
func (*SQS) UntagQueue(input *UntagQueueInput) (*UntagQueueOutput, error)
func (*SQS) UntagQueueRequest(input *UntagQueueInput) (req *request.Request, output *UntagQueueOutput)
func (*SQS) UntagQueueWithContext(ctx aws.Context, input *UntagQueueInput, opts ...request.Option) (*UntagQueueOutput, error)
type SendMessageBatchInput struct { Entries []*SendMessageBatchRequestEntry; QueueUrl *string }
func (*SendMessageBatchInput) SetEntries(v []*SendMessageBatchRequestEntry) *SendMessageBatchInput
func (*SendMessageBatchInput) SetQueueUrl(v string) *SendMessageBatchInput
func (*SendMessageBatchInput) Validate() error
func (SendMessageBatchInput) String() string
type SendMessageBatchOutput struct { Failed []*BatchResultErrorEntry; Successful []*SendMessageBatchResultEntry }
func (*SendMessageBatchOutput) SetFailed(v []*BatchResultErrorEntry) *SendMessageBatchOutput
func (*SendMessageBatchOutput) SetSuccessful(v []*SendMessageBatchResultEntry) *SendMessageBatchOutput
func (SendMessageBatchOutput) String() string
type SendMessageBatchRequestEntry struct { DelaySeconds *int64; Id *string; MessageAttributes map[string]*MessageAttributeValue; MessageBody *string; MessageDeduplicationId *string; MessageGroupId *string; MessageSystemAttributes map[string]*MessageSystemAttributeValue }
func (*SendMessageBatchRequestEntry) SetDelaySeconds(v int64) *SendMessageBatchRequestEntry
func (*SendMessageBatchRequestEntry) SetId(v string) *SendMessageBatchRequestEntry
func (*SendMessageBatchRequestEntry) SetMessageAttributes(v map[string]*MessageAttributeValue) *SendMessageBatchRequestEntry
func (*SendMessageBatchRequestEntry) SetMessageBody(v string) *SendMessageBatchRequestEntry
func (*SendMessageBatchRequestEntry) SetMessageDeduplicationId(v string) *SendMessageBatchRequestEntry
func (*SendMessageBatchRequestEntry) SetMessageGroupId(v string) *SendMessageBatchRequestEntry
func (*SendMessageBatchRequestEntry) SetMessageSystemAttributes(v map[string]*MessageSystemAttributeValue) *SendMessageBatchRequestEntry
func (*SendMessageBatchRequestEntry) Validate() error
func (SendMessageBatchRequestEntry) String() string
type SendMessageBatchResultEntry struct { Id *string; MD5OfMessageAttributes *string; MD5OfMessageBody *string; MD5OfMessageSystemAttributes *string; MessageId *string; SequenceNumber *string }
func (*SendMessageBatchResultEntry) SetId(v string) *SendMessageBatchResultEntry
func (*SendMessageBatchResultEntry) SetMD5OfMessageAttributes(v string) *SendMessageBatchResultEntry
func (*SendMessageBatchResultEntry) SetMD5OfMessageBody(v string) *SendMessageBatchResultEntry
func (*SendMessageBatchResultEntry) SetMD5OfMessageSystemAttributes(v string) *SendMessageBatchResultEntry
func (*SendMessageBatchResultEntry) SetMessageId(v string) *SendMessageBatchResultEntry
func (*SendMessageBatchResultEntry) SetSequenceNumber(v string) *SendMessageBatchResultEntry
func (SendMessageBatchResultEntry) String() string
type SendMessageInput struct { DelaySeconds *int64; MessageAttributes map[string]*MessageAttributeValue; MessageBody *string; MessageDeduplicationId *string; MessageGroupId *string; MessageSystemAttributes map[string]*MessageSystemAttributeValue; QueueUrl *string }
func (*SendMessageInput) SetDelaySeconds(v int64) *SendMessageInput
func (*SendMessageInput) SetMessageAttributes(v map[string]*MessageAttributeValue) *SendMessageInput
func (*SendMessageInput) SetMessageBody(v string) *SendMessageInput
func (*SendMessageInput) SetMessageDeduplicationId(v string) *SendMessageInput
func (*SendMessageInput) SetMessageGroupId(v string) *SendMessageInput
func (*SendMessageInput) SetMessageSystemAttributes(v map[string]*MessageSystemAttributeValue) *SendMessageInput
func (*SendMessageInput) SetQueueUrl(v string) *SendMessageInput
func (*SendMessageInput) Validate() error
func (SendMessageInput) String() string
type SendMessageOutput struct { MD5OfMessageAttributes *string; MD5OfMessageBody *string; MD5OfMessageSystemAttributes *string; MessageId *string; SequenceNumber *string }
func (*SendMessageOutput) SetMD5OfMessageAttributes(v string) *SendMessageOutput
func (*SendMessageOutput) SetMD5OfMessageBody(v string) *SendMessageOutput
func (*SendMessageOutput) SetMD5OfMessageSystemAttributes(v string) *SendMessageOutput
func (*SendMessageOutput) SetMessageId(v string) *SendMessageOutput
func (*SendMessageOutput) SetSequenceNumber(v string) *SendMessageOutput
func (SendMessageOutput) String() string
type SetQueueAttributesInput struct { Attributes map[string]*string; QueueUrl *string }
func (*SetQueueAttributesInput) SetAttributes(v map[string]*string) *SetQueueAttributesInput
func (*SetQueueAttributesInput) SetQueueUrl(v string) *SetQueueAttributesInput
func (*SetQueueAttributesInput) Validate() error
func (SetQueueAttributesInput) String() string
type SetQueueAttributesOutput struct{}
func (SetQueueAttributesOutput) String() string
type StartMessageMoveTaskInput struct { DestinationArn *string; MaxNumberOfMessagesPerSecond *int64; SourceArn *string }
func (*StartMessageMoveTaskInput) SetDestinationArn(v string) *StartMessageMoveTaskInput
func (*StartMessageMoveTaskInput) SetMaxNumberOfMessagesPerSecond(v int64) *StartMessageMoveTaskInput
func (*StartMessageMoveTaskInput) SetSourceArn(v string) *StartMessageMoveTaskInput
func (*StartMessageMoveTaskInput) Validate() error
func (StartMessageMoveTaskInput) String() string
type StartMessageMoveTaskOutput struct { TaskHandle *string }
func (*StartMessageMoveTaskOutput) SetTaskHandle(v string) *StartMessageMoveTaskOutput
func (StartMessageMoveTaskOutput) String() string
type TagQueueInput struct { QueueUrl *string; Tags map[string]*string }
func (*TagQueueInput) SetQueueUrl(v string) *TagQueueInput
func (*TagQueueInput) SetTags(v map[string]*string) *TagQueueInput
func (*TagQueueInput) Validate() error
func (TagQueueInput) String() string
type TagQueueOutput struct{}
func (TagQueueOutput) String() string
type TooManyEntriesInBatchRequest struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*TooManyEntriesInBatchRequest) Code() string
func (*TooManyEntriesInBatchRequest) Error() string
func (*TooManyEntriesInBatchRequest) Message() string
func (*TooManyEntriesInBatchRequest) OrigErr() error
func (*TooManyEntriesInBatchRequest) RequestID() string
func (*TooManyEntriesInBatchRequest) StatusCode() int
func (TooManyEntriesInBatchRequest) String() string
type UnsupportedOperation struct { RespMetadata protocol.ResponseMetadata; Code_ *string; Message_ *string }
func (*UnsupportedOperation) Code() string
func (*UnsupportedOperation) Error() string
func (*UnsupportedOperation) Message() string
func (*UnsupportedOperation) OrigErr() error
func (*UnsupportedOperation) RequestID() string
func (*UnsupportedOperation) StatusCode() int
func (UnsupportedOperation) String() string
type UntagQueueInput struct { QueueUrl *string; TagKeys []*string }
func (*UntagQueueInput) SetQueueUrl(v string) *UntagQueueInput
func (*UntagQueueInput) SetTagKeys(v []*string) *UntagQueueInput
func (*UntagQueueInput) Validate() error
func (UntagQueueInput) String() string
type UntagQueueOutput struct{}
func (UntagQueueOutput) String() string
