// Interface of github.com/IBM/sarama@v1.61.1, generated from its types. Signatures only.
package sarama

import "context"
import "crypto/tls"
import client2 "github.com/jcmturner/gokrb5/v8/client"
import "github.com/jcmturner/gokrb5/v8/messages"
import "github.com/jcmturner/gokrb5/v8/types"
import metrics "github.com/rcrowley/go-metrics"
import "golang.org/x/net/proxy"
import "hash"
import "net"
import "regexp"
import "time"

const AclOperationAll AclOperation = 2
const AclOperationAlter AclOperation = 7
const AclOperationAlterConfigs AclOperation = 11
const AclOperationAny AclOperation = 1
const AclOperationClusterAction AclOperation = 9
const AclOperationCreate AclOperation = 5
const AclOperationDelete AclOperation = 6
const AclOperationDescribe AclOperation = 8
const AclOperationDescribeConfigs AclOperation = 10
const AclOperationIdempotentWrite AclOperation = 12
const AclOperationRead AclOperation = 3
const AclOperationUnknown AclOperation = 0
const AclOperationWrite AclOperation = 4
const AclPatternAny AclResourcePatternType = 1
const AclPatternLiteral AclResourcePatternType = 3
const AclPatternMatch AclResourcePatternType = 2
const AclPatternPrefixed AclResourcePatternType = 4
const AclPatternUnknown AclResourcePatternType = 0
const AclPermissionAllow AclPermissionType = 3
const AclPermissionAny AclPermissionType = 1
const AclPermissionDeny AclPermissionType = 2
const AclPermissionUnknown AclPermissionType = 0
const AclResourceAny AclResourceType = 1
const AclResourceCluster AclResourceType = 4
const AclResourceDelegationToken AclResourceType = 6
const AclResourceGroup AclResourceType = 3
const AclResourceTopic AclResourceType = 2
const AclResourceTransactionalID AclResourceType = 5
const AclResourceUnknown AclResourceType = 0
const BooleanConfigType ConfigType = 1
const BrokerLoggerResource ConfigResourceType = 8
const BrokerResource ConfigResourceType = 4
const ClassConfigType ConfigType = 8
const CompressionGZIP CompressionCodec = 1
const CompressionLZ4 CompressionCodec = 3
const CompressionLevelDefault = -1000
const CompressionNone CompressionCodec = 0
const CompressionSnappy CompressionCodec = 2
const CompressionZSTD CompressionCodec = 4
const ControlRecordAbort ControlRecordType = 0
const ControlRecordCommit ControlRecordType = 1
const ControlRecordUnknown ControlRecordType = 2
const CooperativeStickyBalanceStrategyName = "cooperative-sticky"
const CoordinatorGroup CoordinatorType = 0
const CoordinatorTransaction CoordinatorType = 1
const DescribeClusterEndpointTypeBrokers int8 = 1
const DescribeClusterEndpointTypeControllers int8 = 2
const DoubleConfigType ConfigType = 6
const ErrBrokerNotAvailable KError = 8
const ErrClusterAuthorizationFailed KError = 31
const ErrConcurrentTransactions KError = 51
const ErrConsumerCoordinatorNotAvailable KError = 15
const ErrDelegationTokenAuthDisabled KError = 61
const ErrDelegationTokenAuthorizationFailed KError = 65
const ErrDelegationTokenExpired KError = 66
const ErrDelegationTokenNotFound KError = 62
const ErrDelegationTokenOwnerMismatch KError = 63
const ErrDelegationTokenRequestNotAllowed KError = 64
const ErrDuplicateSequenceNumber KError = 46
const ErrElectionNotNeeded KError = 84
const ErrEligibleLeadersNotAvailable KError = 83
const ErrFencedInstancedId KError = 82
const ErrFencedLeaderEpoch KError = 74
const ErrFetchSessionIDNotFound KError = 70
const ErrGroupAuthorizationFailed KError = 30
const ErrGroupIDNotFound KError = 69
const ErrGroupMaxSizeReached KError = 81
const ErrGroupSubscribedToTopic KError = 86
const ErrIllegalGeneration KError = 22
const ErrIllegalSASLState KError = 34
const ErrInconsistentGroupProtocol KError = 23
const ErrInvalidCommitOffsetSize KError = 28
const ErrInvalidConfig KError = 40
const ErrInvalidFetchSessionEpoch KError = 71
const ErrInvalidGroupId KError = 24
const ErrInvalidMessage KError = 2
const ErrInvalidMessageSize KError = 4
const ErrInvalidPartitions KError = 37
const ErrInvalidPrincipalType KError = 67
const ErrInvalidProducerEpoch KError = 47
const ErrInvalidProducerIDMapping KError = 49
const ErrInvalidRecord KError = 87
const ErrInvalidReplicaAssignment KError = 39
const ErrInvalidReplicationFactor KError = 38
const ErrInvalidRequest KError = 42
const ErrInvalidRequiredAcks KError = 21
const ErrInvalidSessionTimeout KError = 26
const ErrInvalidTimestamp KError = 32
const ErrInvalidTopic KError = 17
const ErrInvalidTransactionTimeout KError = 50
const ErrInvalidTxnState KError = 48
const ErrInvalidUpdateVersion KError = 95
const ErrKafkaStorageError KError = 56
const ErrLeaderNotAvailable KError = 5
const ErrListenerNotFound KError = 72
const ErrLogDirNotFound KError = 57
const ErrMemberIdRequired KError = 79
const ErrMessageSetSizeTooLarge KError = 18
const ErrMessageSizeTooLarge KError = 10
const ErrNetworkException KError = 13
const ErrNoError KError = 0
const ErrNoReassignmentInProgress KError = 85
const ErrNonEmptyGroup KError = 68
const ErrNotController KError = 41
const ErrNotCoordinatorForConsumer KError = 16
const ErrNotEnoughReplicas KError = 19
const ErrNotEnoughReplicasAfterAppend KError = 20
const ErrNotLeaderForPartition KError = 6
const ErrOffsetMetadataTooLarge KError = 12
const ErrOffsetNotAvailable KError = 78
const ErrOffsetOutOfRange KError = 1
const ErrOffsetsLoadInProgress KError = 14
const ErrOperationNotAttempted KError = 55
const ErrOutOfOrderSequenceNumber KError = 45
const ErrPolicyViolation KError = 44
const ErrPreferredLeaderNotAvailable KError = 80
const ErrProducerFenced KError = 90
const ErrReassignmentInProgress KError = 60
const ErrRebalanceInProgress KError = 27
const ErrReplicaNotAvailable KError = 9
const ErrRequestTimedOut KError = 7
const ErrSASLAuthenticationFailed KError = 58
const ErrSecurityDisabled KError = 54
const ErrStaleBrokerEpoch KError = 77
const ErrStaleControllerEpochCode KError = 11
const ErrThrottlingQuotaExceeded KError = 89
const ErrTopicAlreadyExists KError = 36
const ErrTopicAuthorizationFailed KError = 29
const ErrTopicDeletionDisabled KError = 73
const ErrTransactionCoordinatorFenced KError = 52
const ErrTransactionalIDAuthorizationFailed KError = 53
const ErrUnknown KError = -1
const ErrUnknownLeaderEpoch KError = 75
const ErrUnknownMemberId KError = 25
const ErrUnknownProducerID KError = 59
const ErrUnknownTopicOrPartition KError = 3
const ErrUnstableOffsetCommit KError = 88
const ErrUnsupportedCompressionType KError = 76
const ErrUnsupportedForMessageFormat KError = 43
const ErrUnsupportedSASLMechanism KError = 33
const ErrUnsupportedVersion KError = 35
const GSS_API_FINISH = 3
const GSS_API_GENERIC_TAG = 96
const GSS_API_INITIAL = 1
const GSS_API_VERIFY = 2
const GroupGenerationUndefined = -1
const IncrementalAlterConfigsOperationAppend IncrementalAlterConfigsOperation = 2
const IncrementalAlterConfigsOperationDelete IncrementalAlterConfigsOperation = 1
const IncrementalAlterConfigsOperationSet IncrementalAlterConfigsOperation = 0
const IncrementalAlterConfigsOperationSubtract IncrementalAlterConfigsOperation = 3
const IntConfigType ConfigType = 3
const KRB5_CCACHE_AUTH = 3
const KRB5_KEYTAB_AUTH = 2
const KRB5_USER_AUTH = 1
const ListConfigType ConfigType = 7
const LongConfigType ConfigType = 5
const MAX_GROUP_INSTANCE_ID_LENGTH = 249
const NoResponse RequiredAcks = 0
const OffsetNewest int64 = -1
const OffsetOldest int64 = -2
const PasswordConfigType ConfigType = 9
const PreferredElection ElectionType = 0
const ProducerTxnFlagAbortableError ProducerTxnStatusFlag = 256
const ProducerTxnFlagAbortingTransaction ProducerTxnStatusFlag = 128
const ProducerTxnFlagCommittingTransaction ProducerTxnStatusFlag = 64
const ProducerTxnFlagEndTransaction ProducerTxnStatusFlag = 16
const ProducerTxnFlagFatalError ProducerTxnStatusFlag = 512
const ProducerTxnFlagInError ProducerTxnStatusFlag = 32
const ProducerTxnFlagInTransaction ProducerTxnStatusFlag = 8
const ProducerTxnFlagInitializing ProducerTxnStatusFlag = 2
const ProducerTxnFlagReady ProducerTxnStatusFlag = 4
const ProducerTxnFlagUninitialized ProducerTxnStatusFlag = 1
const QuotaEntityClientID QuotaEntityType = "client-id"
const QuotaEntityIP QuotaEntityType = "ip"
const QuotaEntityUser QuotaEntityType = "user"
const QuotaMatchAny QuotaMatchType = 2
const QuotaMatchDefault QuotaMatchType = 1
const QuotaMatchExact QuotaMatchType = 0
const RangeBalanceStrategyName = "range"
const ReadCommitted IsolationLevel = 1
const ReadUncommitted IsolationLevel = 0
const RebalanceProtocolCooperative RebalanceProtocol = 1
const RebalanceProtocolEager RebalanceProtocol = 0
const ReceiveTime int64 = -1
const RoundRobinBalanceStrategyName = "roundrobin"
const SASLExtKeyAuth = "auth"
const SASLHandshakeV0 int16 = 0
const SASLHandshakeV1 int16 = 1
const SASLTypeGSSAPI = "GSSAPI"
const SASLTypeOAuth = "OAUTHBEARER"
const SASLTypePlaintext = "PLAIN"
const SASLTypeSCRAMSHA256 = "SCRAM-SHA-256"
const SASLTypeSCRAMSHA512 = "SCRAM-SHA-512"
const SCRAM_MECHANISM_SHA_256 ScramMechanismType = 1
const SCRAM_MECHANISM_SHA_512 ScramMechanismType = 2
const SCRAM_MECHANISM_UNKNOWN ScramMechanismType = 0
const ShortConfigType ConfigType = 4
const SourceDefault ConfigSource = 5
const SourceDynamicBroker ConfigSource = 2
const SourceDynamicDefaultBroker ConfigSource = 3
const SourceStaticBroker ConfigSource = 4
const SourceTopic ConfigSource = 1
const SourceUnknown ConfigSource = 0
const StickyBalanceStrategyName = "sticky"
const StringConfigType ConfigType = 2
const TOK_ID_KRB_AP_REQ = 256
const TopicResource ConfigResourceType = 2
const TransactionStateCompleteAbort = "CompleteAbort"
const TransactionStateCompleteCommit = "CompleteCommit"
const TransactionStateDead = "Dead"
const TransactionStateEmpty = "Empty"
const TransactionStateOngoing = "Ongoing"
const TransactionStatePrepareAbort = "PrepareAbort"
const TransactionStatePrepareCommit = "PrepareCommit"
const TransactionStatePrepareEpochFence = "PrepareEpochFence"
const UncleanElection ElectionType = 1
const UnknownConfigType ConfigType = 0
const UnknownResource ConfigResourceType = 0
const WaitForAll RequiredAcks = -1
const WaitForLocal RequiredAcks = 1
var BalanceStrategyRange BalanceStrategy
var BalanceStrategyRoundRobin BalanceStrategy
var BalanceStrategySticky BalanceStrategy
var DebugLogger StdLogger
var DefaultVersion KafkaVersion
var ErrAddPartitionsToTxn error
var ErrAlreadyConnected error
var ErrBrokerNotFound error
var ErrCannotTransitionNilError error
var ErrClosedClient error
var ErrClosedConsumerGroup error
var ErrConsumerOffsetNotAdvanced error
var ErrConsumerRetriesExhausted error
var ErrControllerNotAvailable error
var ErrCreateACLs error
var ErrDecompressedBatchTooLarge error
var ErrDeleteRecords error
var ErrIncompleteResponse error
var ErrInsufficientData error
var ErrInvalidPartition error
var ErrMessageTooLarge error
var ErrNoTopicsToUpdateMetadata error
var ErrNonTransactedProducer error
var ErrNotConnected error
var ErrOutOfBrokers error
var ErrProducerRetryBufferOverflow error
var ErrReassignPartitions error
var ErrRebalanceTimedOut error
var ErrSessionConsumeClaimExited error
var ErrSessionHeartbeatFailed error
var ErrSessionPartitionCountChanged error
var ErrShuttingDown error
var ErrTransactionNotReady error
var ErrTransitionNotAllowed error
var ErrTxnOffsetCommit error
var ErrTxnUnableToParseResponse error
var ErrUnknownMessage error
var ErrUnknownScramMechanism error
var GROUP_INSTANCE_ID_REGEXP *regexp.Regexp
var Logger StdLogger
var MaxDecompressedBatchSize int32
var MaxRequestSize int32
var MaxResponseSize int32
var MaxVersion KafkaVersion
var MinVersion KafkaVersion
var NoNode *Broker
var PanicHandler func(any)
var SupportedVersions []KafkaVersion
var V0_10_0_0 KafkaVersion
var V0_10_0_1 KafkaVersion
var V0_10_1_0 KafkaVersion
var V0_10_1_1 KafkaVersion
var V0_10_2_0 KafkaVersion
var V0_10_2_1 KafkaVersion
var V0_10_2_2 KafkaVersion
var V0_11_0_0 KafkaVersion
var V0_11_0_1 KafkaVersion
var V0_11_0_2 KafkaVersion
var V0_8_2_0 KafkaVersion
var V0_8_2_1 KafkaVersion
var V0_8_2_2 KafkaVersion
var V0_9_0_0 KafkaVersion
var V0_9_0_1 KafkaVersion
var V1_0_0_0 KafkaVersion
var V1_0_1_0 KafkaVersion
var V1_0_2_0 KafkaVersion
var V1_1_0_0 KafkaVersion
var V1_1_1_0 KafkaVersion
var V2_0_0_0 KafkaVersion
var V2_0_1_0 KafkaVersion
var V2_1_0_0 KafkaVersion
var V2_1_1_0 KafkaVersion
var V2_2_0_0 KafkaVersion
var V2_2_1_0 KafkaVersion
var V2_2_2_0 KafkaVersion
var V2_3_0_0 KafkaVersion
var V2_3_1_0 KafkaVersion
var V2_4_0_0 KafkaVersion
var V2_4_1_0 KafkaVersion
var V2_5_0_0 KafkaVersion
var V2_5_1_0 KafkaVersion
var V2_6_0_0 KafkaVersion
var V2_6_1_0 KafkaVersion
var V2_6_2_0 KafkaVersion
var V2_6_3_0 KafkaVersion
var V2_7_0_0 KafkaVersion
var V2_7_1_0 KafkaVersion
var V2_7_2_0 KafkaVersion
var V2_8_0_0 KafkaVersion
var V2_8_1_0 KafkaVersion
var V2_8_2_0 KafkaVersion
var V3_0_0_0 KafkaVersion
var V3_0_1_0 KafkaVersion
var V3_0_2_0 KafkaVersion
var V3_1_0_0 KafkaVersion
var V3_1_1_0 KafkaVersion
var V3_1_2_0 KafkaVersion
var V3_2_0_0 KafkaVersion
var V3_2_1_0 KafkaVersion
var V3_2_2_0 KafkaVersion
var V3_2_3_0 KafkaVersion
var V3_3_0_0 KafkaVersion
var V3_3_1_0 KafkaVersion
var V3_3_2_0 KafkaVersion
var V3_4_0_0 KafkaVersion
var V3_4_1_0 KafkaVersion
var V3_5_0_0 KafkaVersion
var V3_5_1_0 KafkaVersion
var V3_5_2_0 KafkaVersion
var V3_6_0_0 KafkaVersion
var V3_6_1_0 KafkaVersion
var V3_6_2_0 KafkaVersion
var V3_7_0_0 KafkaVersion
var V3_7_1_0 KafkaVersion
var V3_7_2_0 KafkaVersion
var V3_8_0_0 KafkaVersion
var V3_8_1_0 KafkaVersion
var V3_9_0_0 KafkaVersion
var V3_9_1_0 KafkaVersion
var V3_9_2_0 KafkaVersion
var V4_0_0_0 KafkaVersion
var V4_0_1_0 KafkaVersion
var V4_1_0_0 KafkaVersion
var V4_1_1_0 KafkaVersion
var V4_1_2_0 KafkaVersion
var V4_2_0_0 KafkaVersion
var V4_2_1_0 KafkaVersion
var V4_3_0_0 KafkaVersion
var V4_3_1_0 KafkaVersion
func MultiErrorFormat(es []error) string
func NewAsyncProducer(addrs []string, conf *Config) (AsyncProducer, error)
func NewAsyncProducerFromClient(client Client) (AsyncProducer, error)
func NewBalanceStrategyCooperativeSticky() BalanceStrategy
func NewBalanceStrategyRange() BalanceStrategy
func NewBalanceStrategyRoundRobin() BalanceStrategy
func NewBalanceStrategySticky() BalanceStrategy
func NewBroker(addr string) *Broker
func NewClient(addrs []string, conf *Config) (Client, error)
func NewClusterAdmin(addrs []string, conf *Config) (ClusterAdmin, error)
func NewClusterAdminFromClient(client Client) (ClusterAdmin, error)
func NewConfig() *Config
func NewConsistentCRCHashPartitioner(topic string) Partitioner
func NewConsumer(addrs []string, config *Config) (Consumer, error)
func NewConsumerFromClient(client Client) (Consumer, error)
func NewConsumerGroup(addrs []string, groupID string, config *Config) (ConsumerGroup, error)
func NewConsumerGroupDescribeRequest(version KafkaVersion) *ConsumerGroupDescribeRequest
func NewConsumerGroupFromClient(groupID string, client Client) (ConsumerGroup, error)
func NewConsumerGroupMetadata(groupID string) *ConsumerGroupMetadata
func NewConsumerGroupMetadataFromSession(session ConsumerGroupSession, groupID string, groupInstanceID *string) *ConsumerGroupMetadata
func NewCreateTopicsRequest(version KafkaVersion, topicDetails map[string]*TopicDetail, timeout time.Duration, validateOnly bool) *CreateTopicsRequest
func NewCustomHashPartitioner(hasher func() hash.Hash32) PartitionerConstructor
func NewCustomPartitioner(options ...HashPartitionerOption) PartitionerConstructor
func NewDeleteTopicsRequest(version KafkaVersion, topics []string, timeout time.Duration) *DeleteTopicsRequest
func NewDescribeClientQuotasRequest(version KafkaVersion, components []QuotaFilterComponent, strict bool) *DescribeClientQuotasRequest
func NewDescribeClusterRequest(version KafkaVersion) *DescribeClusterRequest
func NewExponentialBackoff(backoff time.Duration, maxBackoff time.Duration) func(retries int, maxRetries int) time.Duration
func NewHashPartitioner(topic string) Partitioner
func NewJoinGroupRequest(version KafkaVersion) *JoinGroupRequest
func NewKerberosClient(config *GSSAPIConfig) (KerberosClient, error)
func NewListTransactionsRequest(version KafkaVersion) *ListTransactionsRequest
func NewManualPartitioner(topic string) Partitioner
func NewMetadataRequest(version KafkaVersion, topics []string) *MetadataRequest
func NewMockAlterConfigsResponse(t TestReporter) *MockAlterConfigsResponse
func NewMockAlterConfigsResponseWithErrorCode(t TestReporter) *MockAlterConfigsResponseWithErrorCode
func NewMockAlterPartitionReassignmentsResponse(t TestReporter) *MockAlterPartitionReassignmentsResponse
func NewMockApiVersionsResponse(t TestReporter) *MockApiVersionsResponse
func NewMockBroker(t TestReporter, brokerID int32) *MockBroker
func NewMockBrokerAddr(t TestReporter, brokerID int32, addr string) *MockBroker
func NewMockBrokerListener(t TestReporter, brokerID int32, listener net.Listener) *MockBroker
func NewMockConsumerGroupDescribeResponse(t TestReporter) *MockConsumerGroupDescribeResponse
func NewMockConsumerMetadataResponse(t TestReporter) *MockConsumerMetadataResponse
func NewMockCreateAclsResponse(t TestReporter) *MockCreateAclsResponse
func NewMockCreateAclsResponseWithError(t TestReporter) *MockCreateAclsResponseError
func NewMockCreatePartitionsResponse(t TestReporter) *MockCreatePartitionsResponse
func NewMockCreateTopicsResponse(t TestReporter) *MockCreateTopicsResponse
func NewMockDeleteAclsResponse(t TestReporter) *MockDeleteAclsResponse
func NewMockDeleteGroupsRequest(t TestReporter) *MockDeleteGroupsResponse
func NewMockDeleteOffsetRequest(t TestReporter) *MockDeleteOffsetResponse
func NewMockDeleteRecordsResponse(t TestReporter) *MockDeleteRecordsResponse
func NewMockDeleteTopicsResponse(t TestReporter) *MockDeleteTopicsResponse
func NewMockDescribeConfigsResponse(t TestReporter) *MockDescribeConfigsResponse
func NewMockDescribeConfigsResponseWithErrorCode(t TestReporter) *MockDescribeConfigsResponseWithErrorCode
func NewMockDescribeGroupsResponse(t TestReporter) *MockDescribeGroupsResponse
func NewMockDescribeLogDirsResponse(t TestReporter) *MockDescribeLogDirsResponse
func NewMockDescribeProducersResponse(t TestReporter) *MockDescribeProducersResponse
func NewMockDescribeTransactionsResponse(t TestReporter) *MockDescribeTransactionsResponse
func NewMockElectLeadersResponse(t TestReporter) *MockElectLeadersResponse
func NewMockFetchResponse(t TestReporter, batchSize int) *MockFetchResponse
func NewMockFindCoordinatorResponse(t TestReporter) *MockFindCoordinatorResponse
func NewMockHeartbeatResponse(t TestReporter) *MockHeartbeatResponse
func NewMockIncrementalAlterConfigsResponse(t TestReporter) *MockIncrementalAlterConfigsResponse
func NewMockIncrementalAlterConfigsResponseWithErrorCode(t TestReporter) *MockIncrementalAlterConfigsResponseWithErrorCode
func NewMockInitProducerIDResponse(t TestReporter) *MockInitProducerIDResponse
func NewMockJoinGroupResponse(t TestReporter) *MockJoinGroupResponse
func NewMockLeaveGroupResponse(t TestReporter) *MockLeaveGroupResponse
func NewMockListAclsResponse(t TestReporter) *MockListAclsResponse
func NewMockListGroupsResponse(t TestReporter) *MockListGroupsResponse
func NewMockListPartitionReassignmentsResponse(t TestReporter) *MockListPartitionReassignmentsResponse
func NewMockListTransactionsResponse(t TestReporter) *MockListTransactionsResponse
func NewMockMetadataResponse(t TestReporter) *MockMetadataResponse
func NewMockOffsetCommitResponse(t TestReporter) *MockOffsetCommitResponse
func NewMockOffsetFetchResponse(t TestReporter) *MockOffsetFetchResponse
func NewMockOffsetResponse(t TestReporter) *MockOffsetResponse
func NewMockProduceResponse(t TestReporter) *MockProduceResponse
func NewMockSaslAuthenticateResponse(t TestReporter) *MockSaslAuthenticateResponse
func NewMockSaslHandshakeResponse(t TestReporter) *MockSaslHandshakeResponse
func NewMockSequence(responses ...any) *MockSequence
func NewMockSyncGroupResponse(t TestReporter) *MockSyncGroupResponse
func NewMockUpdateFeaturesResponse(t TestReporter) *MockUpdateFeaturesResponse
func NewMockWrapper(res encoderWithHeader) *MockWrapper
func NewMurmur2Partitioner(topic string) Partitioner
func NewOffsetCommitRequest(conf *Config, group string) *OffsetCommitRequest
func NewOffsetFetchRequest(version KafkaVersion, group string, partitions map[string][]int32) *OffsetFetchRequest
func NewOffsetManagerFromClient(group string, client Client) (OffsetManager, error)
func NewOffsetRequest(version KafkaVersion) *OffsetRequest
func NewRandomPartitioner(topic string) Partitioner
func NewReferenceHashPartitioner(topic string) Partitioner
func NewRoundRobinPartitioner(topic string) Partitioner
func NewSyncProducer(addrs []string, config *Config) (SyncProducer, error)
func NewSyncProducerFromClient(client Client) (SyncProducer, error)
func ParseKafkaVersion(s string) (KafkaVersion, error)
func WithAbsFirst() HashPartitionerOption
func WithCustomFallbackPartitioner(randomHP Partitioner) HashPartitionerOption
func WithCustomHashFunction(hasher func() hash.Hash32) HashPartitionerOption
func WithHashUnsigned() HashPartitionerOption
func Wrap(sentinel error, wrapped ...error) sentinelError
type AbortedTransaction struct { ProducerID int64; FirstOffset int64 }
type AccessToken struct { Token string; Extensions map[string]string }
type AccessTokenProvider interface { Token() (*AccessToken, error) }
type Acl struct { Principal string; Host string; Operation AclOperation; PermissionType AclPermissionType }
type AclCreation struct { Resource; Acl }
type AclCreationResponse struct { Err KError; ErrMsg *string }
type AclFilter struct { Version int; ResourceType AclResourceType; ResourceName *string; ResourcePatternTypeFilter AclResourcePatternType; Principal *string; Host *string; Operation AclOperation; PermissionType AclPermissionType }
type AclOperation int
func (*AclOperation) MarshalText() ([]byte, error)
func (*AclOperation) String() string
func (*AclOperation) UnmarshalText(text []byte) error
type AclPermissionType int
func (*AclPermissionType) MarshalText() ([]byte, error)
func (*AclPermissionType) String() string
func (*AclPermissionType) UnmarshalText(text []byte) error
type AclResourcePatternType int
func (*AclResourcePatternType) MarshalText() ([]byte, error)
func (*AclResourcePatternType) String() string
func (*AclResourcePatternType) UnmarshalText(text []byte) error
type AclResourceType int
func (*AclResourceType) MarshalText() ([]byte, error)
func (*AclResourceType) String() string
func (*AclResourceType) UnmarshalText(text []byte) error
type AddOffsetsToTxnRequest struct { Version int16; TransactionalID string; ProducerID int64; ProducerEpoch int16; GroupID string }
type AddOffsetsToTxnResponse struct { Version int16; ThrottleTime time.Duration; Err KError }
type AddPartitionsToTxnRequest struct { Version int16; TransactionalID string; ProducerID int64; ProducerEpoch int16; TopicPartitions map[string][]int32 }
type AddPartitionsToTxnResponse struct { Version int16; ThrottleTime time.Duration; Errors map[string][]*PartitionError }
type AlterClientQuotasEntry struct { Entity []QuotaEntityComponent; Ops []ClientQuotasOp }
type AlterClientQuotasEntryResponse struct { ErrorCode KError; ErrorMsg *string; Entity []QuotaEntityComponent }
type AlterClientQuotasRequest struct { Version int16; Entries []AlterClientQuotasEntry; ValidateOnly bool }
type AlterClientQuotasResponse struct { Version int16; ThrottleTime time.Duration; Entries []AlterClientQuotasEntryResponse }
type AlterConfigError struct { Err KError; ErrMsg string }
func (*AlterConfigError) Error() string
func (*AlterConfigError) Unwrap() error
type AlterConfigsRequest struct { Version int16; Resources []*AlterConfigsResource; ValidateOnly bool }
type AlterConfigsResource struct { Type ConfigResourceType; Name string; ConfigEntries map[string]*string }
type AlterConfigsResourceResponse struct { ErrorCode int16; ErrorMsg string; Type ConfigResourceType; Name string }
type AlterConfigsResponse struct { Version int16; ThrottleTime time.Duration; Resources []*AlterConfigsResourceResponse }
type AlterConsumerGroupOffsetsOptions struct{}
type AlterPartitionReassignmentsRequest struct { TimeoutMs int32; Version int16 }
func (*AlterPartitionReassignmentsRequest) AddBlock(topic string, partitionID int32, replicas []int32)
type AlterPartitionReassignmentsResponse struct { Version int16; ThrottleTimeMs int32; ErrorCode KError; ErrorMessage *string; Errors map[string]map[int32]*alterPartitionReassignmentsErrorBlock }
func (*AlterPartitionReassignmentsResponse) AddError(topic string, partition int32, kerror KError, message *string)
type AlterUserScramCredentialsDelete struct { Name string; Mechanism ScramMechanismType }
type AlterUserScramCredentialsRequest struct { Version int16; Deletions []AlterUserScramCredentialsDelete; Upsertions []AlterUserScramCredentialsUpsert }
type AlterUserScramCredentialsResponse struct { Version int16; ThrottleTime time.Duration; Results []*AlterUserScramCredentialsResult }
type AlterUserScramCredentialsResult struct { User string; ErrorCode KError; ErrorMessage *string }
type AlterUserScramCredentialsUpsert struct { Name string; Mechanism ScramMechanismType; Iterations int32; Salt []byte; Password []byte }
type ApiVersionsRequest struct { Version int16; ClientSoftwareName string; ClientSoftwareVersion string }
type ApiVersionsResponse struct { Version int16; ErrorCode int16; ApiKeys []ApiVersionsResponseKey; ThrottleTimeMs int32; SupportedFeatures []SupportedFeatureKey; FinalizedFeaturesEpoch int64; FinalizedFeatures []FinalizedFeatureKey }
type ApiVersionsResponseKey struct { Version int16; ApiKey int16; MinVersion int16; MaxVersion int16 }
type AsyncProducer interface { AbortTxn() error; AddMessageToTxn(msg *ConsumerMessage, groupId string, metadata *string) error; AddMessageToTxnWithGroupMetadata(msg *ConsumerMessage, groupMetadata *ConsumerGroupMetadata, metadata *string) error; AddOffsetsToTxn(offsets map[string][]*PartitionOffsetMetadata, groupId string) error; AddOffsetsToTxnWithGroupMetadata(offsets map[string][]*PartitionOffsetMetadata, groupMetadata *ConsumerGroupMetadata) error; AsyncClose(); BeginTxn() error; Close() error; CommitTxn() error; Errors() <-chan *ProducerError; Input() chan<- *ProducerMessage; IsTransactional() bool; Successes() <-chan *ProducerMessage; TxnStatus() ProducerTxnStatusFlag }
type BalanceStrategy interface { AssignmentData(memberID string, topics map[string][]int32, generationID int32) ([]byte, error); Name() string; Plan(members map[string]ConsumerGroupMemberMetadata, topics map[string][]int32) (BalanceStrategyPlan, error) }
type BalanceStrategyPlan map[string]map[string][]int32
func (BalanceStrategyPlan) Add(memberID string, topic string, partitions ...int32)
type Broker struct{}
func (*Broker) AddOffsetsToTxn(request *AddOffsetsToTxnRequest) (*AddOffsetsToTxnResponse, error)
func (*Broker) AddPartitionsToTxn(request *AddPartitionsToTxnRequest) (*AddPartitionsToTxnResponse, error)
func (*Broker) Addr() string
func (*Broker) AlterClientQuotas(request *AlterClientQuotasRequest) (*AlterClientQuotasResponse, error)
func (*Broker) AlterConfigs(request *AlterConfigsRequest) (*AlterConfigsResponse, error)
func (*Broker) AlterPartitionReassignments(request *AlterPartitionReassignmentsRequest) (*AlterPartitionReassignmentsResponse, error)
func (*Broker) AlterUserScramCredentials(req *AlterUserScramCredentialsRequest) (*AlterUserScramCredentialsResponse, error)
func (*Broker) ApiVersions(request *ApiVersionsRequest) (*ApiVersionsResponse, error)
func (*Broker) AsyncProduce(request *ProduceRequest, cb ProduceCallback) error
func (*Broker) Close() error
func (*Broker) CommitOffset(request *OffsetCommitRequest) (*OffsetCommitResponse, error)
func (*Broker) Connected() (bool, error)
func (*Broker) ConsumerGroupDescribe(req *ConsumerGroupDescribeRequest) (*ConsumerGroupDescribeResponse, error)
func (*Broker) CreateAcls(request *CreateAclsRequest) (*CreateAclsResponse, error)
func (*Broker) CreatePartitions(request *CreatePartitionsRequest) (*CreatePartitionsResponse, error)
func (*Broker) CreateTopics(request *CreateTopicsRequest) (*CreateTopicsResponse, error)
func (*Broker) DeleteAcls(request *DeleteAclsRequest) (*DeleteAclsResponse, error)
func (*Broker) DeleteGroups(request *DeleteGroupsRequest) (*DeleteGroupsResponse, error)
func (*Broker) DeleteOffsets(request *DeleteOffsetsRequest) (*DeleteOffsetsResponse, error)
func (*Broker) DeleteRecords(request *DeleteRecordsRequest) (*DeleteRecordsResponse, error)
func (*Broker) DeleteTopics(request *DeleteTopicsRequest) (*DeleteTopicsResponse, error)
func (*Broker) DescribeAcls(request *DescribeAclsRequest) (*DescribeAclsResponse, error)
func (*Broker) DescribeClientQuotas(request *DescribeClientQuotasRequest) (*DescribeClientQuotasResponse, error)
func (*Broker) DescribeCluster(request *DescribeClusterRequest) (*DescribeClusterResponse, error)
func (*Broker) DescribeConfigs(request *DescribeConfigsRequest) (*DescribeConfigsResponse, error)
func (*Broker) DescribeGroups(request *DescribeGroupsRequest) (*DescribeGroupsResponse, error)
func (*Broker) DescribeLogDirs(request *DescribeLogDirsRequest) (*DescribeLogDirsResponse, error)
func (*Broker) DescribeProducers(req *DescribeProducersRequest) (*DescribeProducersResponse, error)
func (*Broker) DescribeTransactions(req *DescribeTransactionsRequest) (*DescribeTransactionsResponse, error)
func (*Broker) DescribeUserScramCredentials(req *DescribeUserScramCredentialsRequest) (*DescribeUserScramCredentialsResponse, error)
func (*Broker) ElectLeaders(request *ElectLeadersRequest) (*ElectLeadersResponse, error)
func (*Broker) EndTxn(request *EndTxnRequest) (*EndTxnResponse, error)
func (*Broker) Fetch(request *FetchRequest) (*FetchResponse, error)
func (*Broker) FetchOffset(request *OffsetFetchRequest) (*OffsetFetchResponse, error)
func (*Broker) FindCoordinator(request *FindCoordinatorRequest) (*FindCoordinatorResponse, error)
func (*Broker) GetAvailableOffsets(request *OffsetRequest) (*OffsetResponse, error)
func (*Broker) GetConsumerMetadata(request *ConsumerMetadataRequest) (*ConsumerMetadataResponse, error)
func (*Broker) GetMetadata(request *MetadataRequest) (*MetadataResponse, error)
func (*Broker) Heartbeat(request *HeartbeatRequest) (*HeartbeatResponse, error)
func (*Broker) ID() int32
func (*Broker) IncrementalAlterConfigs(request *IncrementalAlterConfigsRequest) (*IncrementalAlterConfigsResponse, error)
func (*Broker) InitProducerID(request *InitProducerIDRequest) (*InitProducerIDResponse, error)
func (*Broker) JoinGroup(request *JoinGroupRequest) (*JoinGroupResponse, error)
func (*Broker) LeaveGroup(request *LeaveGroupRequest) (*LeaveGroupResponse, error)
func (*Broker) ListGroups(request *ListGroupsRequest) (*ListGroupsResponse, error)
func (*Broker) ListPartitionReassignments(request *ListPartitionReassignmentsRequest) (*ListPartitionReassignmentsResponse, error)
func (*Broker) ListTransactions(req *ListTransactionsRequest) (*ListTransactionsResponse, error)
func (*Broker) Open(conf *Config) error
func (*Broker) Produce(request *ProduceRequest) (*ProduceResponse, error)
func (*Broker) Rack() string
func (*Broker) ResponseSize() int
func (*Broker) SyncGroup(request *SyncGroupRequest) (*SyncGroupResponse, error)
func (*Broker) TLSConnectionState() (state tls.ConnectionState, ok bool)
func (*Broker) TxnOffsetCommit(request *TxnOffsetCommitRequest) (*TxnOffsetCommitResponse, error)
func (*Broker) UpdateFeatures(req *UpdateFeaturesRequest) (*UpdateFeaturesResponse, error)
type BuildSpnFunc func(serviceName string, host string) string
type ByteEncoder []byte
func (ByteEncoder) Encode() ([]byte, error)
func (ByteEncoder) Length() int
type Client interface { Broker(brokerID int32) (*Broker, error); Brokers() []*Broker; Close() error; Closed() bool; Config() *Config; Controller() (*Broker, error); Coordinator(consumerGroup string) (*Broker, error); GetOffset(topic string, partitionID int32, time int64) (int64, error); InSyncReplicas(topic string, partitionID int32) ([]int32, error); InitProducerID() (*InitProducerIDResponse, error); Leader(topic string, partitionID int32) (*Broker, error); LeaderAndEpoch(topic string, partitionID int32) (*Broker, int32, error); LeastLoadedBroker() *Broker; OfflineReplicas(topic string, partitionID int32) ([]int32, error); PartitionNotReadable(topic string, partition int32) bool; Partitions(topic string) ([]int32, error); RefreshBrokers(addrs []string) error; RefreshController() (*Broker, error); RefreshCoordinator(consumerGroup string) error; RefreshMetadata(topics ...string) error; RefreshTransactionCoordinator(transactionID string) error; Replicas(topic string, partitionID int32) ([]int32, error); Topics() ([]string, error); TransactionCoordinator(transactionID string) (*Broker, error); WritablePartitions(topic string) ([]int32, error) }
type ClientQuotasOp struct { Key string; Value float64; Remove bool }
type ClusterAdmin interface { AlterClientQuotas(entity []QuotaEntityComponent, op ClientQuotasOp, validateOnly bool) error; AlterConfig(resourceType ConfigResourceType, name string, entries map[string]*string, validateOnly bool) error; AlterConsumerGroupOffsets(group string, offsets map[string]map[int32]OffsetAndMetadata, options *AlterConsumerGroupOffsetsOptions) (*OffsetCommitResponse, error); AlterPartitionReassignments(topic string, assignment [][]int32) error; Close() error; Controller() (*Broker, error); Coordinator(group string) (*Broker, error); CreateACL(resource Resource, acl Acl) error; CreateACLs([]*ResourceAcls) error; CreatePartitions(topic string, count int32, assignment [][]int32, validateOnly bool) error; CreateTopic(topic string, detail *TopicDetail, validateOnly bool) error; DeleteACL(filter AclFilter, validateOnly bool) ([]MatchingAcl, error); DeleteConsumerGroup(group string) error; DeleteConsumerGroupOffset(group string, topic string, partition int32) error; DeleteRecords(topic string, partitionOffsets map[int32]int64) error; DeleteTopic(topic string) error; DeleteUserScramCredentials(delete []AlterUserScramCredentialsDelete) ([]*AlterUserScramCredentialsResult, error); DescribeClientQuotas(components []QuotaFilterComponent, strict bool) ([]DescribeClientQuotasEntry, error); DescribeCluster() (brokers []*Broker, controllerID int32, err error); DescribeConfig(resource ConfigResource) ([]ConfigEntry, error); DescribeConfigs(resources []*ConfigResource, options DescribeConfigsOptions) ([]*ConfigResourceResult, error); DescribeConsumerGroups(groups []string) ([]*GroupDescription, error); DescribeLogDirs(brokers []int32) (map[int32][]DescribeLogDirsResponseDirMetadata, error); DescribeTopics(topics []string) (metadata []*TopicMetadata, err error); DescribeUserScramCredentials(users []string) ([]*DescribeUserScramCredentialsResult, error); ElectLeaders(ElectionType, map[string][]int32) (map[string]map[int32]*PartitionResult, error); IncrementalAlterConfig(resourceType ConfigResourceType, name string, entries map[string]IncrementalAlterConfigsEntry, validateOnly bool) error; ListAcls(filter AclFilter) ([]ResourceAcls, error); ListConsumerGroupOffsets(group string, topicPartitions map[string][]int32) (*OffsetFetchResponse, error); ListConsumerGroupOffsetsBatch(groupTopics map[string]map[string][]int32) (map[string]*OffsetFetchResponseGroup, error); ListConsumerGroups() (map[string]string, error); ListOffsets(partitions map[string]map[int32]int64, options *ListOffsetsOptions) (map[string]map[int32]*OffsetResult, error); ListPartitionReassignments(topics string, partitions []int32) (topicStatus map[string]map[int32]*PartitionReplicaReassignmentsStatus, err error); ListTopics() (map[string]TopicDetail, error); RemoveMemberFromConsumerGroup(groupId string, groupInstanceIds []string) (*LeaveGroupResponse, error); UpdateFeatures(featureUpdates []FeatureUpdate) ([]UpdatableFeatureResult, error); UpsertUserScramCredentials(upsert []AlterUserScramCredentialsUpsert) ([]*AlterUserScramCredentialsResult, error) }
type CompressionCodec int8
func (*CompressionCodec) UnmarshalText(text []byte) error
func (CompressionCodec) MarshalText() ([]byte, error)
func (CompressionCodec) String() string
type Config struct { Admin struct { Retry struct { Max int; Backoff time.Duration }; Timeout time.Duration }; Net struct { MaxOpenRequests int; DialTimeout time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; ResolveCanonicalBootstrapServers bool; TLS struct { Enable bool; Config *tls.Config }; SASL struct { Enable bool; Mechanism SASLMechanism; Version int16; Handshake bool; AuthIdentity string; User string; Password string; SCRAMAuthzID string; SCRAMClientGeneratorFunc func() SCRAMClient; TokenProvider AccessTokenProvider; GSSAPI GSSAPIConfig }; KeepAlive time.Duration; LocalAddr net.Addr; Proxy struct { Enable bool; Dialer proxy.Dialer } }; Metadata struct { Retry struct { Max int; Backoff time.Duration; BackoffFunc func(retries int, maxRetries int) time.Duration }; RefreshFrequency time.Duration; Full bool; Timeout time.Duration; AllowAutoTopicCreation bool; SingleFlight bool }; Producer struct { MaxMessageBytes int; RequiredAcks RequiredAcks; Timeout time.Duration; Compression CompressionCodec; CompressionLevel int; Partitioner PartitionerConstructor; Idempotent bool; Transaction struct { ID string; Timeout time.Duration; Retry struct { Max int; Backoff time.Duration; BackoffFunc func(retries int, maxRetries int) time.Duration } }; Return struct { Successes bool; Errors bool }; Flush struct { Bytes int; Messages int; Frequency time.Duration; MaxMessages int }; Retry struct { Max int; Backoff time.Duration; BackoffFunc func(retries int, maxRetries int) time.Duration; MaxBufferLength int; MaxBufferBytes int64 }; Interceptors []ProducerInterceptor }; Consumer struct { Group struct { Session struct { Timeout time.Duration }; Heartbeat struct { Interval time.Duration }; Rebalance struct { Strategy BalanceStrategy; GroupStrategies []BalanceStrategy; Timeout time.Duration; Retry struct { Max int; Backoff time.Duration } }; Member struct { UserData []byte }; InstanceId string; ResetInvalidOffsets bool }; Retry struct { Backoff time.Duration; BackoffFunc func(retries int) time.Duration; Max int }; Fetch struct { Min int32; Default int32; Max int32; MaxBytes int32 }; MaxWaitTime time.Duration; MaxProcessingTime time.Duration; Return struct { Errors bool }; Offsets struct { CommitInterval time.Duration; AutoCommit struct { Enable bool; Interval time.Duration }; Initial int64; Retention time.Duration; Retry struct { Max int } }; IsolationLevel IsolationLevel; Interceptors []ConsumerInterceptor }; ClientID string; RackID string; ChannelBufferSize int; ApiVersionsRequest bool; Version KafkaVersion; MetricRegistry metrics.Registry }
func (*Config) Validate() error
type ConfigEntry struct { Name string; Value string; ReadOnly bool; Default bool; Source ConfigSource; Sensitive bool; Synonyms []*ConfigSynonym; Type ConfigType; Documentation *string }
type ConfigResource struct { Type ConfigResourceType; Name string; ConfigNames []string }
type ConfigResourceResult struct { Type ConfigResourceType; Name string; ErrorCode KError; ErrorMsg string; Configs []ConfigEntry }
type ConfigResourceType int8
type ConfigSource int8
func (ConfigSource) String() string
type ConfigSynonym struct { ConfigName string; ConfigValue string; Source ConfigSource }
type ConfigType int8
type ConfigurationError string
func (ConfigurationError) Error() string
type Consumer interface { Close() error; ConsumePartition(topic string, partition int32, offset int64) (PartitionConsumer, error); HighWaterMarks() map[string]map[int32]int64; Partitions(topic string) ([]int32, error); Pause(topicPartitions map[string][]int32); PauseAll(); Resume(topicPartitions map[string][]int32); ResumeAll(); Topics() ([]string, error) }
type ConsumerError struct { Topic string; Partition int32; Err error }
func (ConsumerError) Error() string
func (ConsumerError) Unwrap() error
type ConsumerErrors []*ConsumerError
func (ConsumerErrors) Error() string
type ConsumerGroup interface { Close() error; Consume(ctx context.Context, topics []string, handler ConsumerGroupHandler) error; Errors() <-chan error; Pause(partitions map[string][]int32); PauseAll(); Resume(partitions map[string][]int32); ResumeAll() }
type ConsumerGroupAssignment struct { TopicPartitions []ConsumerGroupTopicPartitions }
type ConsumerGroupClaim interface { HighWaterMarkOffset() int64; InitialOffset() int64; Messages() <-chan *ConsumerMessage; Partition() int32; Topic() string }
type ConsumerGroupDescribeRequest struct { Version int16; GroupIDs []string; IncludeAuthorizedOperations bool }
type ConsumerGroupDescribeResponse struct { Version int16; ThrottleTime time.Duration; Groups []ConsumerGroupDescription }
type ConsumerGroupDescription struct { ErrorCode KError; ErrorMessage *string; GroupID string; GroupState string; GroupEpoch int32; AssignmentEpoch int32; AssignorName string; Members []ConsumerGroupMemberDescription; AuthorizedOperations int32 }
type ConsumerGroupHandler interface { Cleanup(ConsumerGroupSession) error; ConsumeClaim(ConsumerGroupSession, ConsumerGroupClaim) error; Setup(ConsumerGroupSession) error }
type ConsumerGroupMemberAssignment struct { Version int16; Topics map[string][]int32; UserData []byte }
type ConsumerGroupMemberDescription struct { MemberID string; InstanceID *string; RackID *string; MemberEpoch int32; ClientID string; ClientHost string; SubscribedTopicNames []string; SubscribedTopicRegex *string; Assignment ConsumerGroupAssignment; TargetAssignment ConsumerGroupAssignment; MemberType int8 }
type ConsumerGroupMemberMetadata struct { Version int16; Topics []string; UserData []byte; OwnedPartitions []*OwnedPartition; GenerationID int32; RackID *string }
type ConsumerGroupMetadata struct { GroupID string; GenerationID int32; MemberID string; GroupInstanceID *string }
type ConsumerGroupSession interface { Claims() map[string][]int32; Commit(); Context() context.Context; GenerationID() int32; MarkMessage(msg *ConsumerMessage, metadata string); MarkOffset(topic string, partition int32, offset int64, metadata string); MemberID() string; ResetOffset(topic string, partition int32, offset int64, metadata string) }
type ConsumerGroupTopicPartitions struct { TopicID Uuid; TopicName string; Partitions []int32 }
type ConsumerInterceptor interface { OnConsume(*ConsumerMessage) }
type ConsumerMessage struct { Headers []*RecordHeader; Timestamp time.Time; BlockTimestamp time.Time; Key []byte; Value []byte; Topic string; Partition int32; Offset int64 }
type ConsumerMetadataRequest struct { Version int16; ConsumerGroup string }
type ConsumerMetadataResponse struct { Version int16; Err KError; Coordinator *Broker; CoordinatorID int32; CoordinatorHost string; CoordinatorPort int32 }
type ControlRecord struct { Version int16; CoordinatorEpoch int32; Type ControlRecordType }
type ControlRecordType int
type CoordinatorType int8
type CreatableTopicConfigs struct { Value *string; ReadOnly bool; ConfigSource ConfigSource; IsSensitive bool }
type CreatableTopicResult struct { TopicID Uuid; TopicConfigErrorCode KError; NumPartitions int32; ReplicationFactor int16; Configs map[string]*CreatableTopicConfigs }
type CreateAclsRequest struct { Version int16; AclCreations []*AclCreation }
type CreateAclsResponse struct { Version int16; ThrottleTime time.Duration; AclCreationResponses []*AclCreationResponse }
type CreatePartitionsRequest struct { Version int16; TopicPartitions map[string]*TopicPartition; Timeout time.Duration; ValidateOnly bool }
type CreatePartitionsResponse struct { Version int16; ThrottleTime time.Duration; TopicPartitionErrors map[string]*TopicPartitionError }
type CreateTopicsRequest struct { Version int16; TopicDetails map[string]*TopicDetail; Timeout time.Duration; ValidateOnly bool }
type CreateTopicsResponse struct { Version int16; ThrottleTime time.Duration; TopicErrors map[string]*TopicError; TopicResults map[string]*CreatableTopicResult }
type DeleteAclsRequest struct { Version int; Filters []*AclFilter }
type DeleteAclsResponse struct { Version int16; ThrottleTime time.Duration; FilterResponses []*FilterResponse }
type DeleteGroupsRequest struct { Version int16; Groups []string }
func (*DeleteGroupsRequest) AddGroup(group string)
type DeleteGroupsResponse struct { Version int16; ThrottleTime time.Duration; GroupErrorCodes map[string]KError }
type DeleteOffsetsRequest struct { Version int16; Group string }
func (*DeleteOffsetsRequest) AddPartition(topic string, partitionID int32)
type DeleteOffsetsResponse struct { Version int16; ErrorCode KError; ThrottleTime time.Duration; Errors map[string]map[int32]KError }
func (*DeleteOffsetsResponse) AddError(topic string, partition int32, errorCode KError)
type DeleteRecordsRequest struct { Version int16; Topics map[string]*DeleteRecordsRequestTopic; Timeout time.Duration }
type DeleteRecordsRequestTopic struct { PartitionOffsets map[int32]int64 }
type DeleteRecordsResponse struct { Version int16; ThrottleTime time.Duration; Topics map[string]*DeleteRecordsResponseTopic }
type DeleteRecordsResponsePartition struct { LowWatermark int64; Err KError }
type DeleteRecordsResponseTopic struct { Partitions map[int32]*DeleteRecordsResponsePartition }
type DeleteTopicsRequest struct { Version int16; Topics []string; Timeout time.Duration }
type DeleteTopicsResponse struct { Version int16; ThrottleTime time.Duration; TopicErrorCodes map[string]KError; TopicErrorMessages map[string]*string; TopicIDs map[string]Uuid }
type DescribeAclsRequest struct { Version int; AclFilter }
type DescribeAclsResponse struct { Version int16; ThrottleTime time.Duration; Err KError; ErrMsg *string; ResourceAcls []*ResourceAcls }
type DescribeClientQuotasEntry struct { Entity []QuotaEntityComponent; Values map[string]float64 }
type DescribeClientQuotasRequest struct { Version int16; Components []QuotaFilterComponent; Strict bool }
type DescribeClientQuotasResponse struct { Version int16; ThrottleTime time.Duration; ErrorCode KError; ErrorMsg *string; Entries []DescribeClientQuotasEntry }
type DescribeClusterBroker struct { BrokerID int32; Host string; Port int32; Rack *string; IsFenced bool }
type DescribeClusterRequest struct { Version int16; IncludeClusterAuthorizedOperations bool; EndpointType int8; IncludeFencedBrokers bool }
type DescribeClusterResponse struct { Version int16; ThrottleTimeMs int32; Err KError; ErrorMessage *string; EndpointType int8; ClusterID string; ControllerID int32; Brokers []*DescribeClusterBroker; ClusterAuthorizedOperations int32 }
type DescribeConfigError struct { Err KError; ErrMsg string }
func (*DescribeConfigError) Error() string
func (*DescribeConfigError) Unwrap() error
type DescribeConfigsOptions struct { IncludeSynonyms bool; IncludeDocumentation bool }
type DescribeConfigsRequest struct { Version int16; Resources []*ConfigResource; IncludeSynonyms bool; IncludeDocumentation bool }
type DescribeConfigsResponse struct { Version int16; ThrottleTime time.Duration; Resources []*ResourceResponse }
type DescribeGroupsRequest struct { Version int16; Groups []string; IncludeAuthorizedOperations bool }
func (*DescribeGroupsRequest) AddGroup(group string)
type DescribeGroupsResponse struct { Version int16; ThrottleTimeMs int32; Groups []*GroupDescription }
type DescribeLogDirsRequest struct { Version int16; DescribeTopics []DescribeLogDirsRequestTopic }
type DescribeLogDirsRequestTopic struct { Topic string; PartitionIDs []int32 }
type DescribeLogDirsResponse struct { ThrottleTime time.Duration; Version int16; LogDirs []DescribeLogDirsResponseDirMetadata; ErrorCode KError }
type DescribeLogDirsResponseDirMetadata struct { ErrorCode KError; Path string; Topics []DescribeLogDirsResponseTopic; TotalBytes int64; UsableBytes int64 }
type DescribeLogDirsResponsePartition struct { PartitionID int32; Size int64; OffsetLag int64; IsTemporary bool }
type DescribeLogDirsResponseTopic struct { Topic string; Partitions []DescribeLogDirsResponsePartition }
type DescribeProducersRequest struct { Version int16; Topics []DescribeProducersRequestTopic }
type DescribeProducersRequestTopic struct { Name string; PartitionIndexes []int32 }
type DescribeProducersResponse struct { Version int16; ThrottleTime time.Duration; Topics []DescribeProducersResponseTopic }
type DescribeProducersResponsePartition struct { PartitionIndex int32; ErrorCode KError; ErrorMessage *string; ActiveProducers []ProducerState }
type DescribeProducersResponseTopic struct { Name string; Partitions []DescribeProducersResponsePartition }
type DescribeTransactionsRequest struct { Version int16; TransactionalIDs []string }
type DescribeTransactionsResponse struct { Version int16; ThrottleTime time.Duration; TransactionStates []TransactionState }
type DescribeTransactionsResponseTopic struct { Topic string; Partitions []int32 }
type DescribeUserScramCredentialsRequest struct { Version int16; DescribeUsers []DescribeUserScramCredentialsRequestUser }
type DescribeUserScramCredentialsRequestUser struct { Name string }
type DescribeUserScramCredentialsResponse struct { Version int16; ThrottleTime time.Duration; ErrorCode KError; ErrorMessage *string; Results []*DescribeUserScramCredentialsResult }
type DescribeUserScramCredentialsResult struct { User string; ErrorCode KError; ErrorMessage *string; CredentialInfos []*UserScramCredentialsResponseInfo }
type DynamicConsistencyPartitioner interface { Partitioner; MessageRequiresConsistency(message *ProducerMessage) bool }
type ElectLeadersRequest struct { Version int16; Type ElectionType; TopicPartitions map[string][]int32; TimeoutMs int32 }
type ElectLeadersResponse struct { Version int16; ThrottleTimeMs int32; ErrorCode KError; ReplicaElectionResults map[string]map[int32]*PartitionResult }
type ElectionType int8
type Encoder interface { Encode() ([]byte, error); Length() int }
type EndTxnRequest struct { Version int16; TransactionalID string; ProducerID int64; ProducerEpoch int16; TransactionResult bool }
type EndTxnResponse struct { Version int16; ThrottleTime time.Duration; Err KError }
type FeatureUpdate struct { Feature string; MaxVersionLevel int16; AllowDowngrade bool }
type FetchRequest struct { Version int16; MaxWaitTime int32; MinBytes int32; MaxBytes int32; Isolation IsolationLevel; SessionID int32; SessionEpoch int32; RackID string }
func (*FetchRequest) AddBlock(topic string, partitionID int32, fetchOffset int64, maxBytes int32, leaderEpoch int32)
type FetchResponse struct { Version int16; ThrottleTime time.Duration; ErrorCode int16; SessionID int32; Blocks map[string]map[int32]*FetchResponseBlock; LogAppendTime bool; Timestamp time.Time }
func (*FetchResponse) AddControlRecord(topic string, partition int32, offset int64, producerID int64, recordType ControlRecordType)
func (*FetchResponse) AddControlRecordWithTimestamp(topic string, partition int32, offset int64, producerID int64, recordType ControlRecordType, timestamp time.Time)
func (*FetchResponse) AddError(topic string, partition int32, err KError)
func (*FetchResponse) AddMessage(topic string, partition int32, key Encoder, value Encoder, offset int64)
func (*FetchResponse) AddMessageWithTimestamp(topic string, partition int32, key Encoder, value Encoder, offset int64, timestamp time.Time, version int8)
func (*FetchResponse) AddRecord(topic string, partition int32, key Encoder, value Encoder, offset int64)
func (*FetchResponse) AddRecordBatch(topic string, partition int32, key Encoder, value Encoder, offset int64, producerID int64, isTransactional bool)
func (*FetchResponse) AddRecordBatchWithTimestamp(topic string, partition int32, key Encoder, value Encoder, offset int64, producerID int64, isTransactional bool, timestamp time.Time)
func (*FetchResponse) AddRecordWithTimestamp(topic string, partition int32, key Encoder, value Encoder, offset int64, timestamp time.Time)
func (*FetchResponse) GetBlock(topic string, partition int32) *FetchResponseBlock
func (*FetchResponse) SetLastOffsetDelta(topic string, partition int32, offset int32)
func (*FetchResponse) SetLastStableOffset(topic string, partition int32, offset int64)
type FetchResponseBlock struct { Err KError; HighWaterMarkOffset int64; LastStableOffset int64; LogStartOffset int64; DivergingEpoch *FetchResponseDivergingEpoch; CurrentLeader *FetchResponseCurrentLeader; AbortedTransactions []*AbortedTransaction; PreferredReadReplica int32; RecordsSet []*Records; Partial bool; Records *Records }
type FetchResponseCurrentLeader struct { LeaderID int32; LeaderEpoch int32 }
type FetchResponseDivergingEpoch struct { Epoch int32; EndOffset int64 }
type FilterResponse struct { Err KError; ErrMsg *string; MatchingAcls []*MatchingAcl }
type FinalizedFeatureKey struct { Name string; MaxVersionLevel int16; MinVersionLevel int16 }
type FindCoordinatorRequest struct { Version int16; CoordinatorKey string; CoordinatorType CoordinatorType }
type FindCoordinatorResponse struct { Version int16; ThrottleTime time.Duration; Err KError; ErrMsg *string; Coordinator *Broker }
type GSSAPIConfig struct { AuthType int; KeyTabPath string; CCachePath string; KerberosConfigPath string; ServiceName string; Username string; Password string; Realm string; DisablePAFXFAST bool; BuildSpn BuildSpnFunc }
type GSSAPIKerberosAuth struct { Config *GSSAPIConfig; NewKerberosClientFunc func(config *GSSAPIConfig) (KerberosClient, error) }
func (*GSSAPIKerberosAuth) Authorize(broker *Broker) error
func (*GSSAPIKerberosAuth) AuthorizeV2(broker *Broker, authSendReceiver func(authBytes []byte) (*SaslAuthenticateResponse, error)) error
func (*GSSAPIKerberosAuth) Login(client KerberosClient, spn string) (*messages.Ticket, error)
type GSSApiHandlerFunc func([]byte) []byte
type GroupData struct { GroupState string; GroupType string }
type GroupDescription struct { Version int16; Err KError; ErrorCode int16; GroupId string; State string; ProtocolType string; Protocol string; Members map[string]*GroupMemberDescription; AuthorizedOperations int32 }
type GroupMember struct { MemberId string; GroupInstanceId *string; Metadata []byte }
type GroupMemberDescription struct { Version int16; MemberId string; GroupInstanceId *string; ClientId string; ClientHost string; MemberMetadata []byte; MemberAssignment []byte }
func (*GroupMemberDescription) GetMemberAssignment() (*ConsumerGroupMemberAssignment, error)
func (*GroupMemberDescription) GetMemberMetadata() (*ConsumerGroupMemberMetadata, error)
type GroupProtocol struct { Name string; Metadata []byte }
type HashPartitionerOption func(*hashPartitioner)
type HeartbeatRequest struct { Version int16; GroupId string; GenerationId int32; MemberId string; GroupInstanceId *string }
type HeartbeatResponse struct { Version int16; ThrottleTime int32; Err KError }
type IncrementalAlterConfigsEntry struct { Operation IncrementalAlterConfigsOperation; Value *string }
type IncrementalAlterConfigsOperation int8
type IncrementalAlterConfigsRequest struct { Version int16; Resources []*IncrementalAlterConfigsResource; ValidateOnly bool }
type IncrementalAlterConfigsResource struct { Type ConfigResourceType; Name string; ConfigEntries map[string]IncrementalAlterConfigsEntry }
type IncrementalAlterConfigsResponse struct { Version int16; ThrottleTime time.Duration; Resources []*AlterConfigsResourceResponse }
type InitProducerIDRequest struct { Version int16; TransactionalID *string; TransactionTimeout time.Duration; ProducerID int64; ProducerEpoch int16 }
type InitProducerIDResponse struct { ThrottleTime time.Duration; Err KError; Version int16; ProducerID int64; ProducerEpoch int16 }
type IsolationLevel int8
type JoinGroupRequest struct { Version int16; GroupId string; SessionTimeout int32; RebalanceTimeout int32; MemberId string; GroupInstanceId *string; ProtocolType string; GroupProtocols map[string][]byte; OrderedGroupProtocols []*GroupProtocol; Reason *string }
func (*JoinGroupRequest) AddGroupProtocol(name string, metadata []byte)
func (*JoinGroupRequest) AddGroupProtocolMetadata(name string, metadata *ConsumerGroupMemberMetadata) error
type JoinGroupResponse struct { Version int16; ThrottleTime int32; Err KError; GenerationId int32; GroupProtocol string; LeaderId string; MemberId string; Members []GroupMember; ProtocolType *string }
func (*JoinGroupResponse) GetMembers() (map[string]ConsumerGroupMemberMetadata, error)
type KError int16
func (KError) Error() string
type KafkaGSSAPIHandler struct{}
func (*KafkaGSSAPIHandler) MockKafkaGSSAPI(buffer []byte) []byte
type KafkaVersion struct{}
func (KafkaVersion) IsAtLeast(other KafkaVersion) bool
func (KafkaVersion) String() string
type KerberosClient interface { CName() types.PrincipalName; Destroy(); Domain() string; GetServiceTicket(spn string) (messages.Ticket, types.EncryptionKey, error); Login() error }
type KerberosGoKrb5Client struct { client2.Client }
func (*KerberosGoKrb5Client) CName() types.PrincipalName
func (*KerberosGoKrb5Client) Domain() string
type LeaveGroupRequest struct { Version int16; GroupId string; MemberId string; Members []MemberIdentity }
type LeaveGroupResponse struct { Version int16; ThrottleTime int32; Err KError; Members []MemberResponse }
type ListGroupsRequest struct { Version int16; StatesFilter []string; TypesFilter []string }
type ListGroupsResponse struct { Version int16; ThrottleTime int32; Err KError; Groups map[string]string; GroupsData map[string]GroupData }
type ListOffsetsOptions struct { IsolationLevel IsolationLevel }
type ListPartitionReassignmentsRequest struct { TimeoutMs int32; Version int16 }
func (*ListPartitionReassignmentsRequest) AddBlock(topic string, partitionIDs []int32)
type ListPartitionReassignmentsResponse struct { Version int16; ThrottleTimeMs int32; ErrorCode KError; ErrorMessage *string; TopicStatus map[string]map[int32]*PartitionReplicaReassignmentsStatus }
func (*ListPartitionReassignmentsResponse) AddBlock(topic string, partition int32, replicas []int32, addingReplicas []int32, removingReplicas []int32)
type ListTransactionsRequest struct { Version int16; StateFilters []string; ProducerIDFilters []int64; DurationFilter int64 }
type ListTransactionsResponse struct { Version int16; ThrottleTime time.Duration; ErrorCode KError; UnknownStateFilters []string; TransactionStates []ListTransactionsResponseTransactionState }
type ListTransactionsResponseTransactionState struct { TransactionalID string; ProducerID int64; TransactionState string }
type MatchingAcl struct { Err KError; ErrMsg *string; Resource; Acl }
type MemberIdentity struct { MemberId string; GroupInstanceId *string; Reason *string }
type MemberResponse struct { MemberId string; GroupInstanceId *string; Err KError }
type Message struct { Codec CompressionCodec; CompressionLevel int; LogAppendTime bool; Key []byte; Value []byte; Set *MessageSet; Version int8; Timestamp time.Time }
type MessageBlock struct { Offset int64; Msg *Message }
func (*MessageBlock) Messages() []*MessageBlock
type MessageSet struct { PartialTrailingMessage bool; OverflowMessage bool; Messages []*MessageBlock }
type MetadataRequest struct { Version int16; Topics []string; AllowAutoTopicCreation bool; IncludeClusterAuthorizedOperations bool; IncludeTopicAuthorizedOperations bool }
type MetadataResponse struct { Version int16; ThrottleTimeMs int32; Brokers []*Broker; ClusterID *string; ControllerID int32; Topics []*TopicMetadata; ClusterAuthorizedOperations int32 }
func (*MetadataResponse) AddBroker(addr string, id int32)
func (*MetadataResponse) AddTopic(topic string, err KError) *TopicMetadata
func (*MetadataResponse) AddTopicPartition(topic string, partition int32, brokerID int32, replicas []int32, isr []int32, offline []int32, err KError)
type MockAlterConfigsResponse struct{}
func (*MockAlterConfigsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockAlterConfigsResponseWithErrorCode struct{}
func (*MockAlterConfigsResponseWithErrorCode) For(reqBody versionedDecoder) encoderWithHeader
type MockAlterPartitionReassignmentsResponse struct{}
func (*MockAlterPartitionReassignmentsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockApiVersionsResponse struct{}
func (*MockApiVersionsResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockApiVersionsResponse) SetApiKeys(apiKeys []ApiVersionsResponseKey) *MockApiVersionsResponse
type MockBroker struct{}
func (*MockBroker) Addr() string
func (*MockBroker) BrokerID() int32
func (*MockBroker) Close()
func (*MockBroker) History() []RequestResponse
func (*MockBroker) Port() int32
func (*MockBroker) Returns(e encoderWithHeader)
func (*MockBroker) SetGSSAPIHandler(handler GSSApiHandlerFunc)
func (*MockBroker) SetHandlerByMap(handlerMap map[string]MockResponse)
func (*MockBroker) SetHandlerFuncByMap(handlerMap map[string]requestHandlerFunc)
func (*MockBroker) SetLatency(latency time.Duration)
func (*MockBroker) SetNotifier(notifier RequestNotifierFunc)
type MockConsumerGroupDescribeResponse struct{}
func (*MockConsumerGroupDescribeResponse) AddGroupDescription(groupID string, description ConsumerGroupDescription) *MockConsumerGroupDescribeResponse
func (*MockConsumerGroupDescribeResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockConsumerMetadataResponse struct{}
func (*MockConsumerMetadataResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockConsumerMetadataResponse) SetCoordinator(group string, broker *MockBroker) *MockConsumerMetadataResponse
func (*MockConsumerMetadataResponse) SetError(group string, kerror KError) *MockConsumerMetadataResponse
type MockCreateAclsResponse struct{}
func (*MockCreateAclsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockCreateAclsResponseError struct{}
func (*MockCreateAclsResponseError) For(reqBody versionedDecoder) encoderWithHeader
type MockCreatePartitionsResponse struct{}
func (*MockCreatePartitionsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockCreateTopicsResponse struct{}
func (*MockCreateTopicsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockDeleteAclsResponse struct{}
func (*MockDeleteAclsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockDeleteGroupsResponse struct{}
func (*MockDeleteGroupsResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockDeleteGroupsResponse) SetDeletedGroups(groups []string) *MockDeleteGroupsResponse
type MockDeleteOffsetResponse struct{}
func (*MockDeleteOffsetResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockDeleteOffsetResponse) SetDeletedOffset(errorCode KError, topic string, partition int32, errorPartition KError) *MockDeleteOffsetResponse
type MockDeleteRecordsResponse struct{}
func (*MockDeleteRecordsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockDeleteTopicsResponse struct{}
func (*MockDeleteTopicsResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockDeleteTopicsResponse) SetError(kerror KError) *MockDeleteTopicsResponse
type MockDescribeConfigsResponse struct{}
func (*MockDescribeConfigsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockDescribeConfigsResponseWithErrorCode struct{}
func (*MockDescribeConfigsResponseWithErrorCode) For(reqBody versionedDecoder) encoderWithHeader
type MockDescribeGroupsResponse struct{}
func (*MockDescribeGroupsResponse) AddGroupDescription(groupID string, description *GroupDescription) *MockDescribeGroupsResponse
func (*MockDescribeGroupsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockDescribeLogDirsResponse struct{}
func (*MockDescribeLogDirsResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockDescribeLogDirsResponse) SetLogDirs(logDirPath string, topicPartitions map[string]int) *MockDescribeLogDirsResponse
type MockDescribeProducersResponse struct{}
func (*MockDescribeProducersResponse) AddProducer(topic string, partition int32, producer ProducerState) *MockDescribeProducersResponse
func (*MockDescribeProducersResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockDescribeProducersResponse) SetError(topic string, partition int32, kerror KError) *MockDescribeProducersResponse
type MockDescribeTransactionsResponse struct{}
func (*MockDescribeTransactionsResponse) AddTransaction(transactionalID string, state TransactionState) *MockDescribeTransactionsResponse
func (*MockDescribeTransactionsResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockDescribeTransactionsResponse) SetError(transactionalID string, kerror KError) *MockDescribeTransactionsResponse
type MockElectLeadersResponse struct{}
func (*MockElectLeadersResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockFetchResponse struct{}
func (*MockFetchResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockFetchResponse) SetHighWaterMark(topic string, partition int32, offset int64) *MockFetchResponse
func (*MockFetchResponse) SetMessage(topic string, partition int32, offset int64, msg Encoder) *MockFetchResponse
func (*MockFetchResponse) SetMessageWithKey(topic string, partition int32, offset int64, key Encoder, msg Encoder) *MockFetchResponse
type MockFindCoordinatorResponse struct{}
func (*MockFindCoordinatorResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockFindCoordinatorResponse) SetCoordinator(coordinatorType CoordinatorType, group string, broker *MockBroker) *MockFindCoordinatorResponse
func (*MockFindCoordinatorResponse) SetError(coordinatorType CoordinatorType, group string, kerror KError) *MockFindCoordinatorResponse
type MockHeartbeatResponse struct { Err KError }
func (*MockHeartbeatResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockHeartbeatResponse) SetError(kerr KError) *MockHeartbeatResponse
type MockIncrementalAlterConfigsResponse struct{}
func (*MockIncrementalAlterConfigsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockIncrementalAlterConfigsResponseWithErrorCode struct{}
func (*MockIncrementalAlterConfigsResponseWithErrorCode) For(reqBody versionedDecoder) encoderWithHeader
type MockInitProducerIDResponse struct{}
func (*MockInitProducerIDResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockInitProducerIDResponse) SetError(err KError) *MockInitProducerIDResponse
func (*MockInitProducerIDResponse) SetProducerEpoch(epoch int) *MockInitProducerIDResponse
func (*MockInitProducerIDResponse) SetProducerID(id int) *MockInitProducerIDResponse
type MockJoinGroupResponse struct { ThrottleTime int32; Err KError; GenerationId int32; GroupProtocol string; LeaderId string; MemberId string; Members []GroupMember }
func (*MockJoinGroupResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockJoinGroupResponse) SetError(kerr KError) *MockJoinGroupResponse
func (*MockJoinGroupResponse) SetGenerationId(id int32) *MockJoinGroupResponse
func (*MockJoinGroupResponse) SetGroupProtocol(proto string) *MockJoinGroupResponse
func (*MockJoinGroupResponse) SetLeaderId(id string) *MockJoinGroupResponse
func (*MockJoinGroupResponse) SetMember(id string, meta *ConsumerGroupMemberMetadata) *MockJoinGroupResponse
func (*MockJoinGroupResponse) SetMemberId(id string) *MockJoinGroupResponse
func (*MockJoinGroupResponse) SetThrottleTime(t int32) *MockJoinGroupResponse
type MockKerberosClient struct { ASRep messages.ASRep }
func (*MockKerberosClient) CName() types.PrincipalName
func (*MockKerberosClient) Destroy()
func (*MockKerberosClient) Domain() string
func (*MockKerberosClient) GetServiceTicket(spn string) (messages.Ticket, types.EncryptionKey, error)
func (*MockKerberosClient) Login() error
type MockLeaveGroupResponse struct { Err KError }
func (*MockLeaveGroupResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockLeaveGroupResponse) SetError(kerr KError) *MockLeaveGroupResponse
type MockListAclsResponse struct{}
func (*MockListAclsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockListGroupsResponse struct{}
func (*MockListGroupsResponse) AddGroup(groupID string, protocolType string) *MockListGroupsResponse
func (*MockListGroupsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockListPartitionReassignmentsResponse struct{}
func (*MockListPartitionReassignmentsResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockListTransactionsResponse struct{}
func (*MockListTransactionsResponse) AddTransaction(transactionalID string, producerID int64, state string) *MockListTransactionsResponse
func (*MockListTransactionsResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockListTransactionsResponse) LastRequest() ListTransactionsRequest
func (*MockListTransactionsResponse) SetError(kerror KError) *MockListTransactionsResponse
type MockMetadataResponse struct{}
func (*MockMetadataResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockMetadataResponse) SetBroker(addr string, brokerID int32) *MockMetadataResponse
func (*MockMetadataResponse) SetController(brokerID int32) *MockMetadataResponse
func (*MockMetadataResponse) SetError(topic string, kerror KError) *MockMetadataResponse
func (*MockMetadataResponse) SetLeader(topic string, partition int32, brokerID int32) *MockMetadataResponse
type MockOffsetCommitResponse struct{}
func (*MockOffsetCommitResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockOffsetCommitResponse) SetError(group string, topic string, partition int32, kerror KError) *MockOffsetCommitResponse
type MockOffsetFetchResponse struct{}
func (*MockOffsetFetchResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockOffsetFetchResponse) SetError(kerror KError) *MockOffsetFetchResponse
func (*MockOffsetFetchResponse) SetOffset(group string, topic string, partition int32, offset int64, metadata string, kerror KError) *MockOffsetFetchResponse
type MockOffsetResponse struct{}
func (*MockOffsetResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockOffsetResponse) SetOffset(topic string, partition int32, time int64, offset int64) *MockOffsetResponse
type MockProduceResponse struct{}
func (*MockProduceResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockProduceResponse) SetError(topic string, partition int32, kerror KError) *MockProduceResponse
func (*MockProduceResponse) SetVersion(version int16) *MockProduceResponse
type MockResponse interface { For(reqBody versionedDecoder) (res encoderWithHeader) }
type MockSaslAuthenticateResponse struct{}
func (*MockSaslAuthenticateResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockSaslAuthenticateResponse) SetAuthBytes(saslAuthBytes []byte) *MockSaslAuthenticateResponse
func (*MockSaslAuthenticateResponse) SetError(kerror KError) *MockSaslAuthenticateResponse
func (*MockSaslAuthenticateResponse) SetSessionLifetimeMs(sessionLifetimeMs int64) *MockSaslAuthenticateResponse
type MockSaslHandshakeResponse struct{}
func (*MockSaslHandshakeResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockSaslHandshakeResponse) SetEnabledMechanisms(enabledMechanisms []string) *MockSaslHandshakeResponse
func (*MockSaslHandshakeResponse) SetError(kerror KError) *MockSaslHandshakeResponse
type MockSequence struct{}
func (*MockSequence) For(reqBody versionedDecoder) (res encoderWithHeader)
type MockSyncGroupResponse struct { Err KError; MemberAssignment []byte }
func (*MockSyncGroupResponse) For(reqBody versionedDecoder) encoderWithHeader
func (*MockSyncGroupResponse) SetError(kerr KError) *MockSyncGroupResponse
func (*MockSyncGroupResponse) SetMemberAssignment(assignment *ConsumerGroupMemberAssignment) *MockSyncGroupResponse
type MockUpdateFeaturesResponse struct{}
func (*MockUpdateFeaturesResponse) For(reqBody versionedDecoder) encoderWithHeader
type MockWrapper struct{}
func (*MockWrapper) For(reqBody versionedDecoder) (res encoderWithHeader)
type OffsetAndMetadata struct { Offset int64; Metadata string; LeaderEpoch int32 }
type OffsetCommitRequest struct { ConsumerGroup string; ConsumerGroupGeneration int32; ConsumerID string; GroupInstanceId *string; RetentionTime int64; Version int16 }
func (*OffsetCommitRequest) AddBlock(topic string, partitionID int32, offset int64, timestamp int64, metadata string)
func (*OffsetCommitRequest) AddBlockWithLeaderEpoch(topic string, partitionID int32, offset int64, leaderEpoch int32, timestamp int64, metadata string)
func (*OffsetCommitRequest) Offset(topic string, partitionID int32) (int64, string, error)
type OffsetCommitResponse struct { Version int16; ThrottleTimeMs int32; Errors map[string]map[int32]KError }
func (*OffsetCommitResponse) AddError(topic string, partition int32, kerror KError)
type OffsetFetchRequest struct { Version int16; ConsumerGroup string; RequireStable bool; Groups []OffsetFetchRequestGroup }
func (*OffsetFetchRequest) AddGroupPartition(group string, topic string, partitionID int32)
func (*OffsetFetchRequest) AddPartition(topic string, partitionID int32)
func (*OffsetFetchRequest) ZeroPartitions()
type OffsetFetchRequestGroup struct { GroupId string; Partitions map[string][]int32 }
func (*OffsetFetchRequestGroup) AddPartition(topic string, partitionID int32)
type OffsetFetchResponse struct { Version int16; ThrottleTimeMs int32; Blocks map[string]map[int32]*OffsetFetchResponseBlock; Err KError; Groups []OffsetFetchResponseGroup }
func (*OffsetFetchResponse) AddBlock(topic string, partition int32, block *OffsetFetchResponseBlock)
func (*OffsetFetchResponse) AddGroupBlock(groupID string, topic string, partition int32, block *OffsetFetchResponseBlock)
func (*OffsetFetchResponse) GetBlock(topic string, partition int32) *OffsetFetchResponseBlock
func (*OffsetFetchResponse) GetGroup(groupID string) *OffsetFetchResponseGroup
func (*OffsetFetchResponse) GetGroupBlock(groupID string, topic string, partition int32) *OffsetFetchResponseBlock
func (*OffsetFetchResponse) GroupError() KError
type OffsetFetchResponseBlock struct { Offset int64; LeaderEpoch int32; Metadata string; Err KError }
type OffsetFetchResponseGroup struct { GroupId string; Blocks map[string]map[int32]*OffsetFetchResponseBlock; Err KError }
func (*OffsetFetchResponseGroup) AddBlock(topic string, partition int32, block *OffsetFetchResponseBlock)
func (*OffsetFetchResponseGroup) GetBlock(topic string, partition int32) *OffsetFetchResponseBlock
type OffsetManager interface { Close() error; Commit(); ManagePartition(topic string, partition int32) (PartitionOffsetManager, error) }
type OffsetRequest struct { Version int16; IsolationLevel IsolationLevel }
func (*OffsetRequest) AddBlock(topic string, partitionID int32, timestamp int64, maxOffsets int32)
func (*OffsetRequest) ReplicaID() int32
func (*OffsetRequest) SetReplicaID(id int32)
type OffsetResponse struct { Version int16; ThrottleTimeMs int32; Blocks map[string]map[int32]*OffsetResponseBlock }
func (*OffsetResponse) AddTopicPartition(topic string, partition int32, offset int64)
func (*OffsetResponse) GetBlock(topic string, partition int32) *OffsetResponseBlock
type OffsetResponseBlock struct { Err KError; Offsets []int64; Timestamp int64; Offset int64; LeaderEpoch int32 }
type OffsetResult struct { Offset int64; Timestamp int64; LeaderEpoch int32; Err error }
type OnAssignmentBalanceStrategy interface { BalanceStrategy; OnAssignment(assignment *ConsumerGroupMemberAssignment, generationID int32) }
type OwnedPartition struct { Topic string; Partitions []int32 }
type PacketDecodingError struct { Info string }
func (PacketDecodingError) Error() string
type PacketEncodingError struct { Info string }
func (PacketEncodingError) Error() string
type PartitionConsumer interface { AsyncClose(); Close() error; Errors() <-chan *ConsumerError; HighWaterMarkOffset() int64; IsPaused() bool; Messages() <-chan *ConsumerMessage; Pause(); Resume() }
type PartitionError struct { Partition int32; Err KError }
type PartitionMetadata struct { Version int16; Err KError; ID int32; Leader int32; LeaderEpoch int32; Replicas []int32; Isr []int32; OfflineReplicas []int32 }
type PartitionOffsetManager interface { AsyncClose(); Close() error; Errors() <-chan *ConsumerError; MarkOffset(offset int64, metadata string); NextOffset() (int64, string); ResetOffset(offset int64, metadata string) }
type PartitionOffsetMetadata struct { Partition int32; Offset int64; LeaderEpoch int32; Metadata *string }
type PartitionReplicaReassignmentsStatus struct { Replicas []int32; AddingReplicas []int32; RemovingReplicas []int32 }
type PartitionResult struct { ErrorCode KError; ErrorMessage *string }
type Partitioner interface { Partition(message *ProducerMessage, numPartitions int32) (int32, error); RequiresConsistency() bool }
type PartitionerConstructor func(topic string) Partitioner
type ProduceCallback func(*ProduceResponse, error)
type ProduceRequest struct { TransactionalID *string; RequiredAcks RequiredAcks; Timeout int32; Version int16 }
func (*ProduceRequest) AddBatch(topic string, partition int32, batch *RecordBatch)
func (*ProduceRequest) AddMessage(topic string, partition int32, msg *Message)
func (*ProduceRequest) AddSet(topic string, partition int32, set *MessageSet)
type ProduceResponse struct { Blocks map[string]map[int32]*ProduceResponseBlock; Version int16; ThrottleTime time.Duration; NodeEndpoints []*ProduceResponseNodeEndpoint }
func (*ProduceResponse) AddTopicPartition(topic string, partition int32, err KError)
func (*ProduceResponse) GetBlock(topic string, partition int32) *ProduceResponseBlock
type ProduceResponseBlock struct { Err KError; Offset int64; Timestamp time.Time; StartOffset int64; RecordErrors []ProduceResponseRecordError; ErrorMessage *string; CurrentLeader *ProduceResponseCurrentLeader }
type ProduceResponseCurrentLeader struct { LeaderID int32; LeaderEpoch int32 }
type ProduceResponseNodeEndpoint struct { NodeID int32; Host string; Port int32; Rack *string }
type ProduceResponseRecordError struct { BatchIndex int32; BatchIndexErrorMessage *string }
type ProducerError struct { Msg *ProducerMessage; Err error }
func (ProducerError) Error() string
func (ProducerError) Unwrap() error
type ProducerErrors []*ProducerError
func (ProducerErrors) Error() string
type ProducerInterceptor interface { OnSend(*ProducerMessage) }
type ProducerMessage struct { Topic string; Key Encoder; Value Encoder; Headers []RecordHeader; Metadata any; Offset int64; Partition int32; Timestamp time.Time }
func (*ProducerMessage) ByteSize(version int) int
type ProducerState struct { ProducerID int64; ProducerEpoch int32; LastSequence int32; LastTimestamp int64; CoordinatorEpoch int32; CurrentTxnStartOffset int64 }
type ProducerTxnStatusFlag int16
func (ProducerTxnStatusFlag) String() string
type QuotaEntityComponent struct { EntityType QuotaEntityType; MatchType QuotaMatchType; Name string }
type QuotaEntityType string
type QuotaFilterComponent struct { EntityType QuotaEntityType; MatchType QuotaMatchType; Match string }
type QuotaMatchType int
type RebalanceProtocol int8
func (RebalanceProtocol) String() string
type RebalanceProtocolBalanceStrategy interface { BalanceStrategy; SupportedProtocols() []RebalanceProtocol }
type Record struct { Headers []*RecordHeader; Attributes int8; TimestampDelta time.Duration; OffsetDelta int64; Key []byte; Value []byte }
type RecordBatch struct { FirstOffset int64; PartitionLeaderEpoch int32; Version int8; Codec CompressionCodec; CompressionLevel int; Control bool; LogAppendTime bool; LastOffsetDelta int32; FirstTimestamp time.Time; MaxTimestamp time.Time; ProducerID int64; ProducerEpoch int16; FirstSequence int32; Records []*Record; PartialTrailingRecord bool; IsTransactional bool }
func (*RecordBatch) LastOffset() int64
type RecordHeader struct { Key []byte; Value []byte }
type Records struct { MsgSet *MessageSet; RecordBatch *RecordBatch }
type RequestNotifierFunc func(bytesRead int, bytesWritten int)
type RequestResponse struct { Request protocolBody; Response encoder }
type RequiredAcks int16
type Resource struct { ResourceType AclResourceType; ResourceName string; ResourcePatternType AclResourcePatternType }
type ResourceAcls struct { Resource; Acls []*Acl }
type ResourceResponse struct { ErrorCode int16; ErrorMsg string; Type ConfigResourceType; Name string; Configs []*ConfigEntry }
type SASLMechanism string
type SCRAMClient interface { Begin(userName string, password string, authzID string) error; Done() bool; Step(challenge string) (response string, err error) }
type SaslAuthenticateRequest struct { Version int16; SaslAuthBytes []byte }
type SaslAuthenticateResponse struct { Version int16; Err KError; ErrorMessage *string; SaslAuthBytes []byte; SessionLifetimeMs int64 }
type SaslHandshakeRequest struct { Mechanism string; Version int16 }
type SaslHandshakeResponse struct { Version int16; Err KError; EnabledMechanisms []string }
type ScramMechanismType int8
func (ScramMechanismType) String() string
type StdLogger interface { Print(v ...any); Printf(format string, v ...any); Println(v ...any) }
type StickyAssignorUserData interface { generation(); hasGeneration(); partitions() }
type StickyAssignorUserDataV0 struct { Topics map[string][]int32 }
type StickyAssignorUserDataV1 struct { Topics map[string][]int32; Generation int32 }
type StringEncoder string
func (StringEncoder) Encode() ([]byte, error)
func (StringEncoder) Length() int
type SubscriptionUserDataBalanceStrategy interface { BalanceStrategy; SubscriptionUserData(topics []string) ([]byte, error) }
type SupportedFeatureKey struct { Name string; MinVersion int16; MaxVersion int16 }
type SyncGroupRequest struct { Version int16; GroupId string; GenerationId int32; MemberId string; GroupInstanceId *string; ProtocolType *string; ProtocolName *string; GroupAssignments []SyncGroupRequestAssignment }
func (*SyncGroupRequest) AddGroupAssignment(memberId string, memberAssignment []byte)
func (*SyncGroupRequest) AddGroupAssignmentMember(memberId string, memberAssignment *ConsumerGroupMemberAssignment) error
type SyncGroupRequestAssignment struct { MemberId string; Assignment []byte }
type SyncGroupResponse struct { Version int16; ThrottleTime int32; Err KError; ProtocolType *string; ProtocolName *string; MemberAssignment []byte }
func (*SyncGroupResponse) GetMemberAssignment() (*ConsumerGroupMemberAssignment, error)
type SyncProducer interface { AbortTxn() error; AddMessageToTxn(msg *ConsumerMessage, groupId string, metadata *string) error; AddMessageToTxnWithGroupMetadata(msg *ConsumerMessage, groupMetadata *ConsumerGroupMetadata, metadata *string) error; AddOffsetsToTxn(offsets map[string][]*PartitionOffsetMetadata, groupId string) error; AddOffsetsToTxnWithGroupMetadata(offsets map[string][]*PartitionOffsetMetadata, groupMetadata *ConsumerGroupMetadata) error; BeginTxn() error; Close() error; CommitTxn() error; IsTransactional() bool; SendMessage(msg *ProducerMessage) (partition int32, offset int64, err error); SendMessages(msgs []*ProducerMessage) error; TxnStatus() ProducerTxnStatusFlag }
type TestReporter interface { Error(...any); Errorf(string, ...any); Fatal(...any); Fatalf(string, ...any); Helper() }
type Timestamp struct { *time.Time }
type TopicDetail struct { NumPartitions int32; ReplicationFactor int16; ReplicaAssignment map[int32][]int32; ConfigEntries map[string]*string }
type TopicError struct { Err KError; ErrMsg *string }
func (*TopicError) Error() string
func (*TopicError) Unwrap() error
type TopicMetadata struct { Version int16; Err KError; Name string; Uuid Uuid; IsInternal bool; Partitions []*PartitionMetadata; TopicAuthorizedOperations int32 }
type TopicPartition struct { Count int32; Assignment [][]int32 }
type TopicPartitionError struct { Err KError; ErrMsg *string }
func (*TopicPartitionError) Error() string
func (*TopicPartitionError) Unwrap() error
type TransactionClusterAdmin interface { ClusterAdmin; DescribeProducers(topicPartitions map[string][]int32) (map[string]map[int32]DescribeProducersResponsePartition, error); DescribeTransactions(transactionalIDs []string) (map[string]TransactionState, error); ListTransactions(stateFilters []string, producerIDFilters []int64, durationFilterMs int64) ([]ListTransactionsResponseTransactionState, error) }
type TransactionState struct { ErrorCode KError; TransactionalID string; TransactionState string; TransactionTimeout time.Duration; TransactionStartTime int64; ProducerID int64; ProducerEpoch int16; Topics []DescribeTransactionsResponseTopic }
type TxnOffsetCommitRequest struct { Version int16; TransactionalID string; GroupID string; ProducerID int64; ProducerEpoch int16; GenerationID int32; MemberID string; GroupInstanceID *string; Topics map[string][]*PartitionOffsetMetadata }
type TxnOffsetCommitResponse struct { Version int16; ThrottleTime time.Duration; Topics map[string][]*PartitionError }
type UpdatableFeatureResult struct { Feature string; ErrorCode KError; ErrorMessage *string }
type UpdateFeaturesRequest struct { Version int16; Timeout time.Duration; FeatureUpdates []FeatureUpdate }
type UpdateFeaturesResponse struct { Version int16; ThrottleTime time.Duration; ErrorCode KError; ErrorMessage *string; Results []UpdatableFeatureResult }
type UserScramCredentialsResponseInfo struct { Mechanism ScramMechanismType; Iterations int32 }
type Uuid [16]byte
func (Uuid) String() string
type ZstdDecoderParams struct{}
type ZstdEncoderParams struct { Level int }
type alterPartitionReassignmentsErrorBlock struct{}
type encoder interface { encode() }
type encoderWithHeader interface { encoder; headerVersion() }
type hashPartitioner struct{}
func (*hashPartitioner) MessageRequiresConsistency(message *ProducerMessage) bool
func (*hashPartitioner) Partition(message *ProducerMessage, numPartitions int32) (int32, error)
func (*hashPartitioner) RequiresConsistency() bool
type protocolBody interface { encoder; versionedDecoder; headerVersion(); isValidVersion(); key(); requiredVersion(); setVersion(); version() }
type request struct{}
type requestHandlerFunc func(req *request) (res encoderWithHeader)
type sentinelError struct{}
func (sentinelError) Error() string
func (sentinelError) Is(target error) bool
func (sentinelError) Unwrap() error
type versionedDecoder interface { decode() }
