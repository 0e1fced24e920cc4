// Interface of github.com/segmentio/kafka-go@v0.4.51, generated from its types. Signatures only.
package kafka

import "context"
import "crypto/tls"
import "fmt"
import "github.com/segmentio/kafka-go/compress"
import "github.com/segmentio/kafka-go/protocol"
import "github.com/segmentio/kafka-go/sasl"
import "hash"
import "net"
import "time"

const ACLOperationTypeAll ACLOperationType = 2
const ACLOperationTypeAlter ACLOperationType = 7
const ACLOperationTypeAlterConfigs ACLOperationType = 11
const ACLOperationTypeAny ACLOperationType = 1
const ACLOperationTypeClusterAction ACLOperationType = 9
const ACLOperationTypeCreate ACLOperationType = 5
const ACLOperationTypeDelete ACLOperationType = 6
const ACLOperationTypeDescribe ACLOperationType = 8
const ACLOperationTypeDescribeConfigs ACLOperationType = 10
const ACLOperationTypeIdempotentWrite ACLOperationType = 12
const ACLOperationTypeRead ACLOperationType = 3
const ACLOperationTypeUnknown ACLOperationType = 0
const ACLOperationTypeWrite ACLOperationType = 4
const ACLPermissionTypeAllow ACLPermissionType = 3
const ACLPermissionTypeAny ACLPermissionType = 1
const ACLPermissionTypeDeny ACLPermissionType = 2
const ACLPermissionTypeUnknown ACLPermissionType = 0
const BrokerAuthorizationFailed Error = 55
const BrokerIDNotRegistered Error = 102
const BrokerNotAvailable Error = 8
const ClusterAuthorizationFailed Error = 31
const ConcurrentTransactions Error = 51
const ConfigOperationAppend ConfigOperation = 2
const ConfigOperationDelete ConfigOperation = 1
const ConfigOperationSet ConfigOperation = 0
const ConfigOperationSubtract ConfigOperation = 3
const CoordinatorKeyTypeConsumer CoordinatorKeyType = 0
const CoordinatorKeyTypeTransaction CoordinatorKeyType = 1
const DelegationTokenAuthDisabled Error = 61
const DelegationTokenAuthorizationFailed Error = 65
const DelegationTokenExpired Error = 66
const DelegationTokenNotFound Error = 62
const DelegationTokenOwnerMismatch Error = 63
const DelegationTokenRequestNotAllowed Error = 64
const DuplicateBrokerRegistration Error = 101
const DuplicateResource Error = 92
const DuplicateSequenceNumber Error = 46
const ElectionNotNeeded Error = 84
const EligibleLeadersNotAvailable Error = 83
const FeatureUpdateFailed Error = 96
const FencedInstanceID Error = 82
const FencedLeaderEpoch Error = 74
const FetchSessionIDNotFound Error = 70
const FetchSessionTopicIDError Error = 106
const FirstOffset int64 = -2
const GroupAuthorizationFailed Error = 30
const GroupCoordinatorNotAvailable Error = 15
const GroupIdNotFound Error = 69
const GroupLoadInProgress Error = 14
const GroupMaxSizeReached Error = 81
const GroupSubscribedToTopic Error = 86
const Gzip Compression = 1
const IllegalGeneration Error = 22
const IllegalSASLState Error = 34
const InconsistentClusterID Error = 104
const InconsistentGroupProtocol Error = 23
const InconsistentTopicID Error = 103
const InconsistentVoterSet Error = 94
const InvalidCommitOffsetSize Error = 28
const InvalidConfiguration Error = 40
const InvalidFetchSessionEpoch Error = 71
const InvalidGroupId Error = 24
const InvalidMessage Error = 2
const InvalidMessageSize Error = 4
const InvalidPartitionNumber Error = 37
const InvalidPrincipalType Error = 67
const InvalidProducerEpoch Error = 47
const InvalidProducerIDMapping Error = 49
const InvalidRecord Error = 87
const InvalidReplicaAssignment Error = 39
const InvalidReplicationFactor Error = 38
const InvalidRequest Error = 42
const InvalidRequiredAcks Error = 21
const InvalidSessionTimeout Error = 26
const InvalidTimestamp Error = 32
const InvalidTopic Error = 17
const InvalidTransactionState Error = 48
const InvalidTransactionTimeout Error = 50
const InvalidUpdateVersion Error = 95
const KafkaStorageError Error = 56
const LastOffset int64 = -1
const LeaderNotAvailable Error = 5
const ListenerNotFound Error = 72
const LogDirNotFound Error = 57
const Lz4 Compression = 3
const MemberIDRequired Error = 79
const MessageSizeTooLarge Error = 10
const NetworkException Error = 13
const NoReassignmentInProgress Error = 85
const NonEmptyGroup Error = 68
const NotController Error = 41
const NotCoordinatorForGroup Error = 16
const NotEnoughReplicas Error = 19
const NotEnoughReplicasAfterAppend Error = 20
const NotLeaderForPartition Error = 6
const OffsetMetadataTooLarge Error = 12
const OffsetNotAvailable Error = 78
const OffsetOutOfRange Error = 1
const OutOfOrderSequenceNumber Error = 45
const PatternTypeAny PatternType = 1
const PatternTypeLiteral PatternType = 3
const PatternTypeMatch PatternType = 2
const PatternTypePrefixed PatternType = 4
const PatternTypeUnknown PatternType = 0
const PolicyViolation Error = 44
const PositionOutOfRange Error = 99
const PreferredLeaderNotAvailable Error = 80
const PrincipalDeserializationFailure Error = 97
const ProducerFenced Error = 90
const ReadCommitted IsolationLevel = 1
const ReadUncommitted IsolationLevel = 0
const ReassignmentInProgress Error = 60
const RebalanceInProgress Error = 27
const RecordListTooLarge Error = 18
const ReplicaNotAvailable Error = 9
const RequestTimedOut Error = 7
const RequireAll RequiredAcks = -1
const RequireNone RequiredAcks = 0
const RequireOne RequiredAcks = 1
const ResourceNotFound Error = 91
const ResourceTypeAny ResourceType = 1
const ResourceTypeBroker ResourceType = 4
const ResourceTypeCluster ResourceType = 4
const ResourceTypeDelegationToken ResourceType = 6
const ResourceTypeGroup ResourceType = 3
const ResourceTypeTopic ResourceType = 2
const ResourceTypeTransactionalID ResourceType = 5
const ResourceTypeUnknown ResourceType = 0
const SASLAuthenticationFailed Error = 58
const ScramMechanismSha256 ScramMechanism = 1
const ScramMechanismSha512 ScramMechanism = 2
const ScramMechanismUnknown ScramMechanism = 0
const SecurityDisabled Error = 54
const SeekAbsolute = 1
const SeekCurrent = 3
const SeekDontCheck = 1073741824
const SeekEnd = 2
const SeekStart = 0
const Snappy Compression = 2
const SnapshotNotFound Error = 98
const StaleBrokerEpoch Error = 77
const StaleControllerEpoch Error = 11
const ThrottlingQuotaExceeded Error = 89
const TopicAlreadyExists Error = 36
const TopicAuthorizationFailed Error = 29
const TopicDeletionDisabled Error = 73
const TransactionCoordinatorFenced Error = 52
const TransactionalIDAuthorizationFailed Error = 53
const TransactionalIDNotFound Error = 105
const UnacceptableCredential Error = 93
const Unknown Error = -1
const UnknownLeaderEpoch Error = 75
const UnknownMemberId Error = 25
const UnknownProducerId Error = 59
const UnknownTopicID Error = 100
const UnknownTopicOrPartition Error = 3
const UnstableOffsetCommit Error = 88
const UnsupportedCompressionType Error = 76
const UnsupportedForMessageFormat Error = 43
const UnsupportedSASLMechanism Error = 33
const UnsupportedVersion Error = 35
const Zstd Compression = 4
var DefaultClientID string
var DefaultDialer *Dialer
var DefaultTransport RoundTripper
var ErrGenerationEnded error
var ErrGroupClosed error
func Dial(network string, address string) (*Conn, error)
func DialContext(ctx context.Context, network string, address string) (*Conn, error)
func DialLeader(ctx context.Context, network string, address string, topic string, partition int) (*Conn, error)
func DialPartition(ctx context.Context, network string, address string, partition Partition) (*Conn, error)
func FirstOffsetOf(partition int) OffsetRequest
func LastOffsetOf(partition int) OffsetRequest
func LookupPartition(ctx context.Context, network string, address string, topic string, partition int) (Partition, error)
func LookupPartitions(ctx context.Context, network string, address string, topic string) ([]Partition, error)
func Marshal(v any) ([]byte, error)
func NewBrokerResolver(r *net.Resolver) BrokerResolver
func NewBytes(b []byte) Bytes
func NewConn(conn net.Conn, topic string, partition int) *Conn
func NewConnWith(conn net.Conn, config ConnConfig) *Conn
func NewConsumerGroup(config ConsumerGroupConfig) (*ConsumerGroup, error)
func NewReader(config ReaderConfig) *Reader
func NewRecordReader(records ...Record) RecordReader
func NewWriter(config WriterConfig) *Writer
func ReadAll(b Bytes) ([]byte, error)
func TCP(address ...string) net.Addr
func TimeOffsetOf(partition int, at time.Time) OffsetRequest
func Unmarshal(b []byte, v any) error
type ACLDescription struct { Principal string; Host string; Operation ACLOperationType; PermissionType ACLPermissionType }
type ACLEntry struct { ResourceType ResourceType; ResourceName string; ResourcePatternType PatternType; Principal string; Host string; Operation ACLOperationType; PermissionType ACLPermissionType }
type ACLFilter struct { ResourceTypeFilter ResourceType; ResourceNameFilter string; ResourcePatternTypeFilter PatternType; PrincipalFilter string; HostFilter string; Operation ACLOperationType; PermissionType ACLPermissionType }
type ACLOperationType int8
func (*ACLOperationType) UnmarshalText(text []byte) error
func (ACLOperationType) MarshalText() ([]byte, error)
func (ACLOperationType) String() string
type ACLPermissionType int8
func (*ACLPermissionType) UnmarshalText(text []byte) error
func (ACLPermissionType) MarshalText() ([]byte, error)
func (ACLPermissionType) String() string
type ACLResource struct { ResourceType ResourceType; ResourceName string; PatternType PatternType; ACLs []ACLDescription }
type AddOffsetsToTxnRequest struct { Addr net.Addr; TransactionalID string; ProducerID int; ProducerEpoch int; GroupID string }
type AddOffsetsToTxnResponse struct { Throttle time.Duration; Error error }
type AddPartitionToTxn struct { Partition int }
type AddPartitionToTxnPartition struct { Partition int; Error error }
type AddPartitionsToTxnRequest struct { Addr net.Addr; TransactionalID string; ProducerID int; ProducerEpoch int; Topics map[string][]AddPartitionToTxn }
type AddPartitionsToTxnResponse struct { Throttle time.Duration; Topics map[string][]AddPartitionToTxnPartition }
type AlterClientQuotaEntity struct { EntityType string; EntityName string }
type AlterClientQuotaEntry struct { Entities []AlterClientQuotaEntity; Ops []AlterClientQuotaOps }
type AlterClientQuotaOps struct { Key string; Value float64; Remove bool }
type AlterClientQuotaResponseQuotas struct { Error error; Entities []AlterClientQuotaEntity }
type AlterClientQuotasRequest struct { Addr net.Addr; Entries []AlterClientQuotaEntry; ValidateOnly bool }
type AlterClientQuotasResponse struct { Throttle time.Duration; Entries []AlterClientQuotaResponseQuotas }
type AlterConfigRequestConfig struct { Name string; Value string }
type AlterConfigRequestResource struct { ResourceType ResourceType; ResourceName string; Configs []AlterConfigRequestConfig }
type AlterConfigsRequest struct { Addr net.Addr; Resources []AlterConfigRequestResource; ValidateOnly bool }
type AlterConfigsResponse struct { Throttle time.Duration; Errors map[AlterConfigsResponseResource]error }
type AlterConfigsResponseResource struct { Type int8; Name string }
type AlterPartitionReassignmentsRequest struct { Addr net.Addr; Topic string; Assignments []AlterPartitionReassignmentsRequestAssignment; Timeout time.Duration }
type AlterPartitionReassignmentsRequestAssignment struct { Topic string; PartitionID int; BrokerIDs []int }
type AlterPartitionReassignmentsResponse struct { Error error; PartitionResults []AlterPartitionReassignmentsResponsePartitionResult }
type AlterPartitionReassignmentsResponsePartitionResult struct { Topic string; PartitionID int; Error error }
type AlterUserScramCredentialsRequest struct { Addr net.Addr; Deletions []UserScramCredentialsDeletion; Upsertions []UserScramCredentialsUpsertion }
type AlterUserScramCredentialsResponse struct { Throttle time.Duration; Results []AlterUserScramCredentialsResponseUser }
type AlterUserScramCredentialsResponseUser struct { User string; Error error }
type ApiVersion struct { ApiKey int16; MinVersion int16; MaxVersion int16 }
func (ApiVersion) Format(w fmt.State, r rune)
type ApiVersionsRequest struct { Addr net.Addr }
type ApiVersionsResponse struct { Error error; ApiKeys []ApiVersionsResponseApiKey }
type ApiVersionsResponseApiKey struct { ApiKey int; ApiName string; MinVersion int; MaxVersion int }
type Balancer interface { Balance(msg Message, partitions ...int) (partition int) }
type BalancerFunc func(Message, ...int) int
func (BalancerFunc) Balance(msg Message, partitions ...int) int
type Batch struct{}
func (*Batch) Close() error
func (*Batch) Err() error
func (*Batch) HighWaterMark() int64
func (*Batch) Offset() int64
func (*Batch) Partition() int
func (*Batch) Read(b []byte) (int, error)
func (*Batch) ReadMessage() (Message, error)
func (*Batch) Throttle() time.Duration
type Broker struct { Host string; Port int; ID int; Rack string }
type BrokerResolver interface { LookupBrokerIPAddr(ctx context.Context, broker Broker) ([]net.IPAddr, error) }
type Bytes = protocol.Bytes
type CRC32Balancer struct { Consistent bool }
func (CRC32Balancer) Balance(msg Message, partitions ...int) (partition int)
type Client struct { Addr net.Addr; Timeout time.Duration; Transport RoundTripper }
func (*Client) AddOffsetsToTxn(ctx context.Context, req *AddOffsetsToTxnRequest) (*AddOffsetsToTxnResponse, error)
func (*Client) AddPartitionsToTxn(ctx context.Context, req *AddPartitionsToTxnRequest) (*AddPartitionsToTxnResponse, error)
func (*Client) AlterClientQuotas(ctx context.Context, req *AlterClientQuotasRequest) (*AlterClientQuotasResponse, error)
func (*Client) AlterConfigs(ctx context.Context, req *AlterConfigsRequest) (*AlterConfigsResponse, error)
func (*Client) AlterPartitionReassignments(ctx context.Context, req *AlterPartitionReassignmentsRequest) (*AlterPartitionReassignmentsResponse, error)
func (*Client) AlterUserScramCredentials(ctx context.Context, req *AlterUserScramCredentialsRequest) (*AlterUserScramCredentialsResponse, error)
func (*Client) ApiVersions(ctx context.Context, req *ApiVersionsRequest) (*ApiVersionsResponse, error)
func (*Client) ConsumerOffsets(ctx context.Context, tg TopicAndGroup) (map[int]int64, error)
func (*Client) CreateACLs(ctx context.Context, req *CreateACLsRequest) (*CreateACLsResponse, error)
func (*Client) CreatePartitions(ctx context.Context, req *CreatePartitionsRequest) (*CreatePartitionsResponse, error)
func (*Client) CreateTopics(ctx context.Context, req *CreateTopicsRequest) (*CreateTopicsResponse, error)
func (*Client) DeleteACLs(ctx context.Context, req *DeleteACLsRequest) (*DeleteACLsResponse, error)
func (*Client) DeleteGroups(ctx context.Context, req *DeleteGroupsRequest) (*DeleteGroupsResponse, error)
func (*Client) DeleteTopics(ctx context.Context, req *DeleteTopicsRequest) (*DeleteTopicsResponse, error)
func (*Client) DescribeACLs(ctx context.Context, req *DescribeACLsRequest) (*DescribeACLsResponse, error)
func (*Client) DescribeClientQuotas(ctx context.Context, req *DescribeClientQuotasRequest) (*DescribeClientQuotasResponse, error)
func (*Client) DescribeConfigs(ctx context.Context, req *DescribeConfigsRequest) (*DescribeConfigsResponse, error)
func (*Client) DescribeGroups(ctx context.Context, req *DescribeGroupsRequest) (*DescribeGroupsResponse, error)
func (*Client) DescribeUserScramCredentials(ctx context.Context, req *DescribeUserScramCredentialsRequest) (*DescribeUserScramCredentialsResponse, error)
func (*Client) ElectLeaders(ctx context.Context, req *ElectLeadersRequest) (*ElectLeadersResponse, error)
func (*Client) EndTxn(ctx context.Context, req *EndTxnRequest) (*EndTxnResponse, error)
func (*Client) Fetch(ctx context.Context, req *FetchRequest) (*FetchResponse, error)
func (*Client) FindCoordinator(ctx context.Context, req *FindCoordinatorRequest) (*FindCoordinatorResponse, error)
func (*Client) Heartbeat(ctx context.Context, req *HeartbeatRequest) (*HeartbeatResponse, error)
func (*Client) IncrementalAlterConfigs(ctx context.Context, req *IncrementalAlterConfigsRequest) (*IncrementalAlterConfigsResponse, error)
func (*Client) InitProducerID(ctx context.Context, req *InitProducerIDRequest) (*InitProducerIDResponse, error)
func (*Client) JoinGroup(ctx context.Context, req *JoinGroupRequest) (*JoinGroupResponse, error)
func (*Client) LeaveGroup(ctx context.Context, req *LeaveGroupRequest) (*LeaveGroupResponse, error)
func (*Client) ListGroups(ctx context.Context, req *ListGroupsRequest) (*ListGroupsResponse, error)
func (*Client) ListOffsets(ctx context.Context, req *ListOffsetsRequest) (*ListOffsetsResponse, error)
func (*Client) ListPartitionReassignments(ctx context.Context, req *ListPartitionReassignmentsRequest) (*ListPartitionReassignmentsResponse, error)
func (*Client) Metadata(ctx context.Context, req *MetadataRequest) (*MetadataResponse, error)
func (*Client) OffsetCommit(ctx context.Context, req *OffsetCommitRequest) (*OffsetCommitResponse, error)
func (*Client) OffsetDelete(ctx context.Context, req *OffsetDeleteRequest) (*OffsetDeleteResponse, error)
func (*Client) OffsetFetch(ctx context.Context, req *OffsetFetchRequest) (*OffsetFetchResponse, error)
func (*Client) Produce(ctx context.Context, req *ProduceRequest) (*ProduceResponse, error)
func (*Client) RawProduce(ctx context.Context, req *RawProduceRequest) (*ProduceResponse, error)
func (*Client) SyncGroup(ctx context.Context, req *SyncGroupRequest) (*SyncGroupResponse, error)
func (*Client) TxnOffsetCommit(ctx context.Context, req *TxnOffsetCommitRequest) (*TxnOffsetCommitResponse, error)
type Compression = compress.Compression
type CompressionCodec = compress.Codec
type ConfigEntry struct { ConfigName string; ConfigValue string }
type ConfigOperation int8
type Conn struct{}
func (*Conn) ApiVersions() ([]ApiVersion, error)
func (*Conn) Broker() Broker
func (*Conn) Brokers() ([]Broker, error)
func (*Conn) Close() error
func (*Conn) Controller() (broker Broker, err error)
func (*Conn) CreateTopics(topics ...TopicConfig) error
func (*Conn) DeleteTopics(topics ...string) error
func (*Conn) LocalAddr() net.Addr
func (*Conn) Offset() (offset int64, whence int)
func (*Conn) Read(b []byte) (int, error)
func (*Conn) ReadBatch(minBytes int, maxBytes int) *Batch
func (*Conn) ReadBatchWith(cfg ReadBatchConfig) *Batch
func (*Conn) ReadFirstOffset() (int64, error)
func (*Conn) ReadLastOffset() (int64, error)
func (*Conn) ReadMessage(maxBytes int) (Message, error)
func (*Conn) ReadOffset(t time.Time) (int64, error)
func (*Conn) ReadOffsets() (first int64, last int64, err error)
func (*Conn) ReadPartitions(topics ...string) (partitions []Partition, err error)
func (*Conn) RemoteAddr() net.Addr
func (*Conn) Seek(offset int64, whence int) (int64, error)
func (*Conn) SetDeadline(t time.Time) error
func (*Conn) SetReadDeadline(t time.Time) error
func (*Conn) SetRequiredAcks(n int) error
func (*Conn) SetWriteDeadline(t time.Time) error
func (*Conn) Write(b []byte) (int, error)
func (*Conn) WriteCompressedMessages(codec CompressionCodec, msgs ...Message) (nbytes int, err error)
func (*Conn) WriteCompressedMessagesAt(codec CompressionCodec, msgs ...Message) (nbytes int, partition int32, offset int64, appendTime time.Time, err error)
func (*Conn) WriteMessages(msgs ...Message) (int, error)
type ConnConfig struct { ClientID string; Topic string; Partition int; Broker int; Rack string; TransactionalID string }
type ConsumerGroup struct{}
func (*ConsumerGroup) Close() error
func (*ConsumerGroup) Next(ctx context.Context) (*Generation, error)
type ConsumerGroupConfig struct { ID string; Brokers []string; Dialer *Dialer; Topics []string; GroupBalancers []GroupBalancer; HeartbeatInterval time.Duration; PartitionWatchInterval time.Duration; WatchPartitionChanges bool; SessionTimeout time.Duration; RebalanceTimeout time.Duration; JoinGroupBackoff time.Duration; RetentionTime time.Duration; StartOffset int64; Logger Logger; ErrorLogger Logger; Timeout time.Duration }
func (*ConsumerGroupConfig) Validate() error
type CoordinatorKeyType int8
type CreateACLsRequest struct { Addr net.Addr; ACLs []ACLEntry }
type CreateACLsResponse struct { Throttle time.Duration; Errors []error }
type CreatePartitionsRequest struct { Addr net.Addr; Topics []TopicPartitionsConfig; ValidateOnly bool }
type CreatePartitionsResponse struct { Throttle time.Duration; Errors map[string]error }
type CreateTopicsRequest struct { Addr net.Addr; Topics []TopicConfig; ValidateOnly bool }
type CreateTopicsResponse struct { Throttle time.Duration; Errors map[string]error }
type DeleteACLsFilter struct { ResourceTypeFilter ResourceType; ResourceNameFilter string; ResourcePatternTypeFilter PatternType; PrincipalFilter string; HostFilter string; Operation ACLOperationType; PermissionType ACLPermissionType }
type DeleteACLsMatchingACLs struct { Error error; ResourceType ResourceType; ResourceName string; ResourcePatternType PatternType; Principal string; Host string; Operation ACLOperationType; PermissionType ACLPermissionType }
type DeleteACLsRequest struct { Addr net.Addr; Filters []DeleteACLsFilter }
type DeleteACLsResponse struct { Throttle time.Duration; Results []DeleteACLsResult }
type DeleteACLsResult struct { Error error; MatchingACLs []DeleteACLsMatchingACLs }
type DeleteGroupsRequest struct { Addr net.Addr; GroupIDs []string }
type DeleteGroupsResponse struct { Throttle time.Duration; Errors map[string]error }
type DeleteTopicsRequest struct { Addr net.Addr; Topics []string }
type DeleteTopicsResponse struct { Throttle time.Duration; Errors map[string]error }
type DescribeACLsRequest struct { Addr net.Addr; Filter ACLFilter }
type DescribeACLsResponse struct { Throttle time.Duration; Error error; Resources []ACLResource }
type DescribeClientQuotasEntity struct { EntityType string; EntityName string }
type DescribeClientQuotasRequest struct { Addr net.Addr; Components []DescribeClientQuotasRequestComponent; Strict bool }
type DescribeClientQuotasRequestComponent struct { EntityType string; MatchType int8; Match string }
type DescribeClientQuotasResponse struct { Throttle time.Duration; Error error; Entries []DescribeClientQuotasResponseQuotas }
type DescribeClientQuotasResponseQuotas struct { Entities []DescribeClientQuotasEntity; Values []DescribeClientQuotasValue }
type DescribeClientQuotasValue struct { Key string; Value float64 }
type DescribeConfigRequestResource struct { ResourceType ResourceType; ResourceName string; ConfigNames []string }
type DescribeConfigResponseConfigEntry struct { ConfigName string; ConfigValue string; ReadOnly bool; IsDefault bool; ConfigSource int8; IsSensitive bool; ConfigSynonyms []DescribeConfigResponseConfigSynonym; ConfigType int8; ConfigDocumentation string }
type DescribeConfigResponseConfigSynonym struct { ConfigName string; ConfigValue string; ConfigSource int8 }
type DescribeConfigResponseResource struct { ResourceType int8; ResourceName string; Error error; ConfigEntries []DescribeConfigResponseConfigEntry }
type DescribeConfigsRequest struct { Addr net.Addr; Resources []DescribeConfigRequestResource; IncludeSynonyms bool; IncludeDocumentation bool }
type DescribeConfigsResponse struct { Throttle time.Duration; Resources []DescribeConfigResponseResource }
type DescribeGroupsRequest struct { Addr net.Addr; GroupIDs []string }
type DescribeGroupsResponse struct { Groups []DescribeGroupsResponseGroup }
type DescribeGroupsResponseAssignments struct { Version int; Topics []GroupMemberTopic; UserData []byte }
type DescribeGroupsResponseGroup struct { Error error; GroupID string; GroupState string; Members []DescribeGroupsResponseMember }
type DescribeGroupsResponseMember struct { MemberID string; ClientID string; ClientHost string; MemberMetadata DescribeGroupsResponseMemberMetadata; MemberAssignments DescribeGroupsResponseAssignments }
type DescribeGroupsResponseMemberMetadata struct { Version int; Topics []string; UserData []byte; OwnedPartitions []DescribeGroupsResponseMemberMetadataOwnedPartition }
type DescribeGroupsResponseMemberMetadataOwnedPartition struct { Topic string; Partitions []int }
type DescribeUserScramCredentialsCredentialInfo struct { Mechanism ScramMechanism; Iterations int }
type DescribeUserScramCredentialsRequest struct { Addr net.Addr; Users []UserScramCredentialsUser }
type DescribeUserScramCredentialsResponse struct { Throttle time.Duration; Error error; Results []DescribeUserScramCredentialsResponseResult }
type DescribeUserScramCredentialsResponseResult struct { User string; CredentialInfos []DescribeUserScramCredentialsCredentialInfo; Error error }
type Dialer struct { ClientID string; DialFunc func(ctx context.Context, network string, address string) (net.Conn, error); Timeout time.Duration; Deadline time.Time; LocalAddr net.Addr; DualStack bool; FallbackDelay time.Duration; KeepAlive time.Duration; Resolver Resolver; TLS *tls.Config; SASLMechanism sasl.Mechanism; TransactionalID string }
func (*Dialer) Dial(network string, address string) (*Conn, error)
func (*Dialer) DialContext(ctx context.Context, network string, address string) (*Conn, error)
func (*Dialer) DialLeader(ctx context.Context, network string, address string, topic string, partition int) (*Conn, error)
func (*Dialer) DialPartition(ctx context.Context, network string, address string, partition Partition) (*Conn, error)
func (*Dialer) LookupLeader(ctx context.Context, network string, address string, topic string, partition int) (Broker, error)
func (*Dialer) LookupPartition(ctx context.Context, network string, address string, topic string, partition int) (Partition, error)
func (*Dialer) LookupPartitions(ctx context.Context, network string, address string, topic string) ([]Partition, error)
type DurationStats struct { Avg time.Duration; Min time.Duration; Max time.Duration; Count int64; Sum time.Duration }
type ElectLeadersRequest struct { Addr net.Addr; Topic string; Partitions []int; Timeout time.Duration }
type ElectLeadersResponse struct { Error error; PartitionResults []ElectLeadersResponsePartitionResult }
type ElectLeadersResponsePartitionResult struct { Partition int; Error error }
type EndTxnRequest struct { Addr net.Addr; TransactionalID string; ProducerID int; ProducerEpoch int; Committed bool }
type EndTxnResponse struct { Throttle time.Duration; Error error }
type Error int
func (Error) Description() string
func (Error) Error() string
func (Error) Temporary() bool
func (Error) Timeout() bool
func (Error) Title() string
type FetchRequest struct { Addr net.Addr; Topic string; Partition int; Offset int64; MinBytes int64; MaxBytes int64; MaxWait time.Duration; IsolationLevel IsolationLevel }
type FetchResponse struct { Throttle time.Duration; Topic string; Partition int; HighWatermark int64; LastStableOffset int64; LogStartOffset int64; Error error; Records RecordReader }
type FindCoordinatorRequest struct { Addr net.Addr; Key string; KeyType CoordinatorKeyType }
type FindCoordinatorResponse struct { Coordinator *FindCoordinatorResponseCoordinator; Throttle time.Duration; Error error }
type FindCoordinatorResponseCoordinator struct { NodeID int; Host string; Port int }
type Generation struct { ID int32; GroupID string; MemberID string; Assignments map[string][]PartitionAssignment }
func (*Generation) CommitOffsets(offsets map[string]map[int]int64) error
func (*Generation) Start(fn func(ctx context.Context))
type GroupBalancer interface { AssignGroups(members []GroupMember, partitions []Partition) GroupMemberAssignments; ProtocolName() string; UserData() ([]byte, error) }
type GroupMember struct { ID string; Topics []string; UserData []byte }
type GroupMemberAssignments map[string]map[string][]int
type GroupMemberTopic struct { Topic string; Partitions []int }
type GroupProtocol struct { Name string; Metadata GroupProtocolSubscription }
type GroupProtocolAssignment struct { AssignedPartitions map[string][]int; UserData []byte }
type GroupProtocolSubscription struct { Topics []string; UserData []byte; OwnedPartitions map[string][]int }
type Hash struct { Hasher hash.Hash32 }
func (*Hash) Balance(msg Message, partitions ...int) int
type Header = protocol.Header
type HeartbeatRequest struct { Addr net.Addr; GroupID string; GenerationID int32; MemberID string; GroupInstanceID string }
type HeartbeatResponse struct { Error error; Throttle time.Duration }
type IncrementalAlterConfigsRequest struct { Addr net.Addr; Resources []IncrementalAlterConfigsRequestResource; ValidateOnly bool }
type IncrementalAlterConfigsRequestConfig struct { Name string; Value string; ConfigOperation ConfigOperation }
type IncrementalAlterConfigsRequestResource struct { ResourceType ResourceType; ResourceName string; Configs []IncrementalAlterConfigsRequestConfig }
type IncrementalAlterConfigsResponse struct { Resources []IncrementalAlterConfigsResponseResource }
type IncrementalAlterConfigsResponseResource struct { Error error; ResourceType ResourceType; ResourceName string }
type InitProducerIDRequest struct { Addr net.Addr; TransactionalID string; TransactionTimeoutMs int; ProducerID int; ProducerEpoch int }
type InitProducerIDResponse struct { Producer *ProducerSession; Throttle time.Duration; Error error }
type IsolationLevel int8
type JoinGroupRequest struct { Addr net.Addr; GroupID string; SessionTimeout time.Duration; RebalanceTimeout time.Duration; MemberID string; GroupInstanceID string; ProtocolType string; Protocols []GroupProtocol }
type JoinGroupResponse struct { Error error; Throttle time.Duration; GenerationID int; ProtocolName string; ProtocolType string; LeaderID string; MemberID string; Members []JoinGroupResponseMember }
type JoinGroupResponseMember struct { ID string; GroupInstanceID string; Metadata GroupProtocolSubscription }
type LeastBytes struct{}
func (*LeastBytes) Balance(msg Message, partitions ...int) int
type LeaveGroupRequest struct { Addr net.Addr; GroupID string; Members []LeaveGroupRequestMember }
type LeaveGroupRequestMember struct { ID string; GroupInstanceID string }
type LeaveGroupResponse struct { Error error; Throttle time.Duration; Members []LeaveGroupResponseMember }
type LeaveGroupResponseMember struct { ID string; GroupInstanceID string; Error error }
type ListGroupsRequest struct { Addr net.Addr }
type ListGroupsResponse struct { Error error; Groups []ListGroupsResponseGroup }
type ListGroupsResponseGroup struct { GroupID string; Coordinator int; ProtocolType string }
type ListOffsetsRequest struct { Addr net.Addr; Topics map[string][]OffsetRequest; IsolationLevel IsolationLevel }
type ListOffsetsResponse struct { Throttle time.Duration; Topics map[string][]PartitionOffsets }
type ListPartitionReassignmentsRequest struct { Addr net.Addr; Topics map[string]ListPartitionReassignmentsRequestTopic; Timeout time.Duration }
type ListPartitionReassignmentsRequestTopic struct { PartitionIndexes []int }
type ListPartitionReassignmentsResponse struct { Error error; Topics map[string]ListPartitionReassignmentsResponseTopic }
type ListPartitionReassignmentsResponsePartition struct { PartitionIndex int; Replicas []int; AddingReplicas []int; RemovingReplicas []int }
type ListPartitionReassignmentsResponseTopic struct { Partitions []ListPartitionReassignmentsResponsePartition }
type Logger interface { Printf(string, ...any) }
type LoggerFunc func(string, ...any)
func (LoggerFunc) Printf(msg string, args ...any)
type Message struct { Topic string; Partition int; Offset int64; HighWaterMark int64; Key []byte; Value []byte; Headers []Header; WriterData any; Time time.Time }
type MessageTooLargeError struct { Message Message; Remaining []Message }
func (MessageTooLargeError) Error() string
func (MessageTooLargeError) Unwrap() error
type MetadataRequest struct { Addr net.Addr; Topics []string }
type MetadataResponse struct { Throttle time.Duration; ClusterID string; Controller Broker; Brokers []Broker; Topics []Topic }
type Murmur2Balancer struct { Consistent bool }
func (Murmur2Balancer) Balance(msg Message, partitions ...int) (partition int)
type OffsetCommit struct { Partition int; Offset int64; Metadata string }
type OffsetCommitPartition struct { Partition int; Error error }
type OffsetCommitRequest struct { Addr net.Addr; GroupID string; GenerationID int; MemberID string; InstanceID string; Topics map[string][]OffsetCommit }
type OffsetCommitResponse struct { Throttle time.Duration; Topics map[string][]OffsetCommitPartition }
type OffsetDelete struct { Topic string; Partition int }
type OffsetDeletePartition struct { Partition int; Error error }
type OffsetDeleteRequest struct { Addr net.Addr; GroupID string; Topics map[string][]int }
type OffsetDeleteResponse struct { Error error; Throttle time.Duration; Topics map[string][]OffsetDeletePartition }
type OffsetFetchPartition struct { Partition int; CommittedOffset int64; Metadata string; Error error }
type OffsetFetchRequest struct { Addr net.Addr; GroupID string; Topics map[string][]int }
type OffsetFetchResponse struct { Throttle time.Duration; Topics map[string][]OffsetFetchPartition; Error error }
type OffsetRequest struct { Partition int; Timestamp int64 }
type Partition struct { Topic string; ID int; Leader Broker; Replicas []Broker; Isr []Broker; OfflineReplicas []Broker; Error error }
type PartitionAssignment struct { ID int; Offset int64 }
type PartitionOffsets struct { Partition int; FirstOffset int64; LastOffset int64; Offsets map[int64]time.Time; Error error }
type PatternType int8
func (*PatternType) UnmarshalText(text []byte) error
func (PatternType) MarshalText() ([]byte, error)
func (PatternType) String() string
type ProduceRequest struct { Addr net.Addr; Topic string; Partition int; RequiredAcks RequiredAcks; MessageVersion int; TransactionalID string; Records RecordReader; Compression Compression }
type ProduceResponse struct { Throttle time.Duration; Error error; BaseOffset int64; LogAppendTime time.Time; LogStartOffset int64; RecordErrors map[int]error }
type ProducerSession struct { ProducerID int; ProducerEpoch int }
type RackAffinityGroupBalancer struct { Rack string }
func (RackAffinityGroupBalancer) AssignGroups(members []GroupMember, partitions []Partition) GroupMemberAssignments
func (RackAffinityGroupBalancer) ProtocolName() string
func (RackAffinityGroupBalancer) UserData() ([]byte, error)
type RangeGroupBalancer struct{}
func (RangeGroupBalancer) AssignGroups(members []GroupMember, topicPartitions []Partition) GroupMemberAssignments
func (RangeGroupBalancer) ProtocolName() string
func (RangeGroupBalancer) UserData() ([]byte, error)
type RawProduceRequest struct { Addr net.Addr; Topic string; Partition int; RequiredAcks RequiredAcks; MessageVersion int; TransactionalID string; RawRecords protocol.RawRecordSet }
type ReadBatchConfig struct { MinBytes int; MaxBytes int; IsolationLevel IsolationLevel; MaxWait time.Duration }
type Reader struct{}
func (*Reader) Close() error
func (*Reader) CommitMessages(ctx context.Context, msgs ...Message) error
func (*Reader) Config() ReaderConfig
func (*Reader) FetchMessage(ctx context.Context) (Message, error)
func (*Reader) Lag() int64
func (*Reader) Offset() int64
func (*Reader) ReadLag(ctx context.Context) (lag int64, err error)
func (*Reader) ReadMessage(ctx context.Context) (Message, error)
func (*Reader) SetOffset(offset int64) error
func (*Reader) SetOffsetAt(ctx context.Context, t time.Time) error
func (*Reader) Stats() ReaderStats
type ReaderConfig struct { Brokers []string; GroupID string; GroupTopics []string; Topic string; Partition int; Dialer *Dialer; QueueCapacity int; MinBytes int; MaxBytes int; MaxWait time.Duration; ReadBatchTimeout time.Duration; ReadLagInterval time.Duration; GroupBalancers []GroupBalancer; HeartbeatInterval time.Duration; CommitInterval time.Duration; PartitionWatchInterval time.Duration; WatchPartitionChanges bool; SessionTimeout time.Duration; RebalanceTimeout time.Duration; JoinGroupBackoff time.Duration; RetentionTime time.Duration; StartOffset int64; ReadBackoffMin time.Duration; ReadBackoffMax time.Duration; Logger Logger; ErrorLogger Logger; IsolationLevel IsolationLevel; MaxAttempts int; OffsetOutOfRangeError bool }
func (*ReaderConfig) Validate() error
type ReaderStats struct { Dials int64; Fetches int64; Messages int64; Bytes int64; Rebalances int64; Timeouts int64; Errors int64; DialTime DurationStats; ReadTime DurationStats; WaitTime DurationStats; FetchSize SummaryStats; FetchBytes SummaryStats; Offset int64; Lag int64; MinBytes int64; MaxBytes int64; MaxWait time.Duration; QueueLength int64; QueueCapacity int64; ClientID string; Topic string; Partition string; DeprecatedFetchesWithTypo int64 }
type Record = protocol.Record
type RecordReader = protocol.RecordReader
type ReferenceHash struct { Hasher hash.Hash32 }
func (*ReferenceHash) Balance(msg Message, partitions ...int) int
type ReplicaAssignment struct { Partition int; Replicas []int }
type Request = protocol.Message
type RequiredAcks int
func (*RequiredAcks) UnmarshalText(b []byte) error
func (RequiredAcks) MarshalText() ([]byte, error)
func (RequiredAcks) String() string
type Resolver interface { LookupHost(ctx context.Context, host string) (addrs []string, err error) }
type ResourceType int8
func (*ResourceType) UnmarshalText(text []byte) error
func (ResourceType) MarshalText() ([]byte, error)
func (ResourceType) String() string
type Response = protocol.Message
type RoundRobin struct { ChunkSize int }
func (*RoundRobin) Balance(msg Message, partitions ...int) int
type RoundRobinGroupBalancer struct{}
func (RoundRobinGroupBalancer) AssignGroups(members []GroupMember, topicPartitions []Partition) GroupMemberAssignments
func (RoundRobinGroupBalancer) ProtocolName() string
func (RoundRobinGroupBalancer) UserData() ([]byte, error)
type RoundTripper interface { RoundTrip(context.Context, net.Addr, Request) (Response, error) }
type ScramMechanism int8
type SummaryStats struct { Avg int64; Min int64; Max int64; Count int64; Sum int64 }
type SyncGroupRequest struct { Addr net.Addr; GroupID string; GenerationID int; MemberID string; GroupInstanceID string; ProtocolType string; ProtocolName string; Assignments []SyncGroupRequestAssignment }
type SyncGroupRequestAssignment struct { MemberID string; Assignment GroupProtocolAssignment }
type SyncGroupResponse struct { Error error; Throttle time.Duration; ProtocolType string; ProtocolName string; Assignment GroupProtocolAssignment }
type Topic struct { Name string; Internal bool; Partitions []Partition; Error error }
type TopicAndGroup struct { Topic string; GroupId string }
type TopicConfig struct { Topic string; NumPartitions int; ReplicationFactor int; ReplicaAssignments []ReplicaAssignment; ConfigEntries []ConfigEntry }
type TopicPartitionAssignment struct { BrokerIDs []int32 }
type TopicPartitionsConfig struct { Name string; Count int32; TopicPartitionAssignments []TopicPartitionAssignment }
type Transport struct { Dial func(context.Context, string, string) (net.Conn, error); DialTimeout time.Duration; IdleTimeout time.Duration; MetadataTTL time.Duration; MetadataTopics []string; ClientID string; TLS *tls.Config; SASL sasl.Mechanism; Resolver BrokerResolver; Context context.Context }
func (*Transport) CloseIdleConnections()
func (*Transport) RoundTrip(ctx context.Context, addr net.Addr, req Request) (Response, error)
type TxnOffsetCommit struct { Partition int; Offset int64; Metadata string }
type TxnOffsetCommitPartition struct { Partition int; Error error }
type TxnOffsetCommitRequest struct { Addr net.Addr; TransactionalID string; GroupID string; ProducerID int; ProducerEpoch int; GenerationID int; MemberID string; GroupInstanceID string; Topics map[string][]TxnOffsetCommit }
type TxnOffsetCommitResponse struct { Throttle time.Duration; Topics map[string][]TxnOffsetCommitPartition }
type UserScramCredentialsDeletion struct { Name string; Mechanism ScramMechanism }
type UserScramCredentialsUpsertion struct { Name string; Mechanism ScramMechanism; Iterations int; Salt []byte; SaltedPassword []byte }
type UserScramCredentialsUser struct { Name string }
type Version int16
func (Version) Marshal(v any) ([]byte, error)
func (Version) Unmarshal(b []byte, v any) error
type WriteErrors []error
func (WriteErrors) Count() int
func (WriteErrors) Error() string
type Writer struct { Addr net.Addr; Topic string; Balancer Balancer; MaxAttempts int; WriteBackoffMin time.Duration; WriteBackoffMax time.Duration; BatchSize int; BatchBytes int64; BatchTimeout time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; RequiredAcks RequiredAcks; Async bool; Completion func(messages []Message, err error); Compression Compression; Logger Logger; ErrorLogger Logger; Transport RoundTripper; AllowAutoTopicCreation bool }
func (*Writer) Close() error
func (*Writer) Stats() WriterStats
func (*Writer) WriteMessages(ctx context.Context, msgs ...Message) error
type WriterConfig struct { Brokers []string; Topic string; Dialer *Dialer; Balancer Balancer; MaxAttempts int; QueueCapacity int; BatchSize int; BatchBytes int; BatchTimeout time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; RebalanceInterval time.Duration; IdleConnTimeout time.Duration; RequiredAcks int; Async bool; CompressionCodec; Logger Logger; ErrorLogger Logger }
func (*WriterConfig) Validate() error
type WriterStats struct { Writes int64; Messages int64; Bytes int64; Errors int64; BatchTime DurationStats; BatchQueueTime DurationStats; WriteTime DurationStats; WaitTime DurationStats; Retries int64; BatchSize SummaryStats; BatchBytes SummaryStats; MaxAttempts int64; WriteBackoffMin time.Duration; WriteBackoffMax time.Duration; MaxBatchSize int64; BatchTimeout time.Duration; ReadTimeout time.Duration; WriteTimeout time.Duration; RequiredAcks int64; Async bool; Topic string; Dials int64; DialTime DurationStats; Rebalances int64; RebalanceInterval time.Duration; QueueLength int64; QueueCapacity int64; ClientID string }
