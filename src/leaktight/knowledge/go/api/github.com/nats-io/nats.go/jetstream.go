// Interface of github.com/nats-io/nats.go/jetstream@v1.55.0, generated from its types. Signatures only.
package jetstream

import "context"
import nats "github.com/nats-io/nats.go"
import "hash"
import "io"
import "time"

const AckAllPolicy AckPolicy = 1
const AckExplicitPolicy AckPolicy = 0
const AckFlowControlPolicy AckPolicy = 3
const AckNonePolicy AckPolicy = 2
const AllKeys = ">"
const AsyncPersistMode PersistModeType = 1
const DefaultAPIPrefix = "$JS.API."
const DefaultExpires time.Duration = 30000000000
const DefaultMaxMessages = 500
const DefaultPersistMode PersistModeType = 0
const DefaultPubRetryAttempts = 2
const DefaultPubRetryWait time.Duration = 250000000
const DeliverAllPolicy DeliverPolicy = 0
const DeliverByStartSequencePolicy DeliverPolicy = 3
const DeliverByStartTimePolicy DeliverPolicy = 4
const DeliverLastPerSubjectPolicy DeliverPolicy = 5
const DeliverLastPolicy DeliverPolicy = 1
const DeliverNewPolicy DeliverPolicy = 2
const DiscardNew DiscardPolicy = 1
const DiscardOld DiscardPolicy = 0
const ExpectedLastMsgIDHeader = "Nats-Expected-Last-Msg-Id"
const ExpectedLastSeqHeader = "Nats-Expected-Last-Sequence"
const ExpectedLastSubjSeqHeader = "Nats-Expected-Last-Subject-Sequence"
const ExpectedLastSubjSeqSubjHeader = "Nats-Expected-Last-Subject-Sequence-Subject"
const ExpectedStreamHeader = "Nats-Expected-Stream"
const FileStorage StorageType = 0
const InterestPolicy RetentionPolicy = 1
const JSErrCodeBadRequest ErrorCode = 10003
const JSErrCodeConsumerAlreadyExists ErrorCode = 10105
const JSErrCodeConsumerCreate ErrorCode = 10012
const JSErrCodeConsumerDoesNotExist ErrorCode = 10149
const JSErrCodeConsumerEmptyFilter ErrorCode = 10139
const JSErrCodeConsumerExists ErrorCode = 10148
const JSErrCodeConsumerInvalidReset ErrorCode = 10204
const JSErrCodeConsumerNameExists ErrorCode = 10013
const JSErrCodeConsumerNotFound ErrorCode = 10014
const JSErrCodeDuplicateFilterSubjects ErrorCode = 10136
const JSErrCodeJetStreamNotEnabled ErrorCode = 10076
const JSErrCodeJetStreamNotEnabledForAccount ErrorCode = 10039
const JSErrCodeMaximumConsumersLimit ErrorCode = 10026
const JSErrCodeMessageNotFound ErrorCode = 10037
const JSErrCodeMessageSchedulesDisabled ErrorCode = 10188
const JSErrCodeMirrorWithMsgSchedules ErrorCode = 10186
const JSErrCodeOverlappingFilterSubjects ErrorCode = 10138
const JSErrCodeSchedulePatternInvalid ErrorCode = 10189
const JSErrCodeScheduleRollupInvalid ErrorCode = 10192
const JSErrCodeScheduleSourceInvalid ErrorCode = 10203
const JSErrCodeScheduleTTLInvalid ErrorCode = 10191
const JSErrCodeScheduleTargetInvalid ErrorCode = 10190
const JSErrCodeSourceWithMsgSchedules ErrorCode = 10187
const JSErrCodeStreamMessageExceedsMaximum ErrorCode = 10054
const JSErrCodeStreamNameInUse ErrorCode = 10058
const JSErrCodeStreamNotFound ErrorCode = 10059
const JSErrCodeStreamWrongLastSequence ErrorCode = 10071
const JSErrCodeStreamWrongLastSequenceConstant ErrorCode = 10164
const KeyValueDelete KeyValueOp = 1
const KeyValueMaxHistory = 64
const KeyValuePurge KeyValueOp = 2
const KeyValuePut KeyValueOp = 0
const LastSequenceHeader = "Nats-Last-Sequence"
const LimitsPolicy RetentionPolicy = 0
const MarkerReasonHeader = "Nats-Marker-Reason"
const MemoryStorage StorageType = 1
const MigrationStatusBlocked MigrationStatusType = "blocked"
const MigrationStatusCatchup MigrationStatusType = "catchup"
const MigrationStatusMembership MigrationStatusType = "membership"
const MigrationStatusMeta MigrationStatusType = "meta"
const MigrationStatusQuorum MigrationStatusType = "quorum"
const MigrationStatusSnapshot MigrationStatusType = "snapshot"
const MigrationStatusUnavailable MigrationStatusType = "unavailable"
const MsgIDHeader = "Nats-Msg-Id"
const MsgRollup = "Nats-Rollup"
const MsgRollupAll = "all"
const MsgRollupSubject = "sub"
const MsgTTLHeader = "Nats-TTL"
const NoCompression StoreCompression = 0
const PriorityPolicyNone PriorityPolicy = 0
const PriorityPolicyOverflow PriorityPolicy = 2
const PriorityPolicyPinned PriorityPolicy = 1
const PriorityPolicyPrioritized PriorityPolicy = 3
const ReplayInstantPolicy ReplayPolicy = 0
const ReplayOriginalPolicy ReplayPolicy = 1
const S2Compression StoreCompression = 1
const ScheduleDaily = "@daily"
const ScheduleHeader = "Nats-Schedule"
const ScheduleHourly = "@hourly"
const ScheduleMonthly = "@monthly"
const ScheduleNextHeader = "Nats-Schedule-Next"
const ScheduleRollupHeader = "Nats-Schedule-Rollup"
const ScheduleSourceHeader = "Nats-Schedule-Source"
const ScheduleTTLHeader = "Nats-Schedule-TTL"
const ScheduleTargetHeader = "Nats-Schedule-Target"
const ScheduleTimeZoneHeader = "Nats-Schedule-Time-Zone"
const ScheduleWeekly = "@weekly"
const ScheduleYearly = "@yearly"
const SchedulerHeader = "Nats-Scheduler"
const SequenceHeader = "Nats-Sequence"
const StreamHeader = "Nats-Stream"
const SubjectHeader = "Nats-Subject"
const TimeStampHeaer = "Nats-Time-Stamp"
const WorkQueuePolicy RetentionPolicy = 2
var ErrAsyncPublishReplySubjectSet JetStreamError
var ErrAsyncPublishTimeout JetStreamError
var ErrBadBucket JetStreamError
var ErrBadObjectMeta JetStreamError
var ErrBadRequest JetStreamError
var ErrBatchCompleted JetStreamError
var ErrBucketExists JetStreamError
var ErrBucketMalformed JetStreamError
var ErrBucketNotFound JetStreamError
var ErrBucketRequired JetStreamError
var ErrCantGetBucket JetStreamError
var ErrConnectionClosed JetStreamError
var ErrConsumerAlreadyConsuming JetStreamError
var ErrConsumerCreate JetStreamError
var ErrConsumerCreationResponseEmpty JetStreamError
var ErrConsumerDeleted JetStreamError
var ErrConsumerDoesNotExist JetStreamError
var ErrConsumerExists JetStreamError
var ErrConsumerHasActiveSubscription JetStreamError
var ErrConsumerInvalidReset JetStreamError
var ErrConsumerLeadershipChanged JetStreamError
var ErrConsumerMultipleFilterSubjectsNotSupported JetStreamError
var ErrConsumerNameAlreadyInUse JetStreamError
var ErrConsumerNotFound JetStreamError
var ErrConsumerResetResponseEmpty JetStreamError
var ErrDigestMismatch JetStreamError
var ErrDuplicateFilterSubjects JetStreamError
var ErrEmptyFilter JetStreamError
var ErrEndOfData JetStreamError
var ErrHandlerRequired JetStreamError
var ErrHistoryTooLarge JetStreamError
var ErrInvalidBucketName JetStreamError
var ErrInvalidConsumerName JetStreamError
var ErrInvalidDigestFormat JetStreamError
var ErrInvalidJSAck JetStreamError
var ErrInvalidJetStreamResponse JetStreamError
var ErrInvalidKey JetStreamError
var ErrInvalidOption JetStreamError
var ErrInvalidStoreName JetStreamError
var ErrInvalidStreamName JetStreamError
var ErrInvalidSubject JetStreamError
var ErrJetStreamNotEnabled JetStreamError
var ErrJetStreamNotEnabledForAccount JetStreamError
var ErrJetStreamPublisherClosed JetStreamError
var ErrKeyDeleted JetStreamError
var ErrKeyExists JetStreamError
var ErrKeyNotFound JetStreamError
var ErrKeyRevisionMismatch JetStreamError
var ErrKeyValueConfigRequired JetStreamError
var ErrLimitMarkerTTLNotSupported JetStreamError
var ErrLinkNotAllowed JetStreamError
var ErrMaxBytesExceeded JetStreamError
var ErrMaximumConsumersLimit JetStreamError
var ErrMessageSchedulesDisabled JetStreamError
var ErrMirrorWithMsgSchedules JetStreamError
var ErrMsgAlreadyAckd JetStreamError
var ErrMsgDeleteUnsuccessful JetStreamError
var ErrMsgIteratorClosed JetStreamError
var ErrMsgNoReply JetStreamError
var ErrMsgNotBound JetStreamError
var ErrMsgNotFound JetStreamError
var ErrNameRequired JetStreamError
var ErrNoHeartbeat JetStreamError
var ErrNoKeysFound JetStreamError
var ErrNoLinkToDeleted JetStreamError
var ErrNoLinkToLink JetStreamError
var ErrNoMessages JetStreamError
var ErrNoObjectsFound JetStreamError
var ErrNoStreamResponse JetStreamError
var ErrNotJSMessage JetStreamError
var ErrNotPullConsumer JetStreamError
var ErrNotPushConsumer JetStreamError
var ErrObjectAlreadyExists JetStreamError
var ErrObjectConfigRequired JetStreamError
var ErrObjectNotFound JetStreamError
var ErrObjectRequired *jsError
var ErrOrderConsumerUsedAsConsume JetStreamError
var ErrOrderConsumerUsedAsFetch JetStreamError
var ErrOrderedConsumerConcurrentRequests JetStreamError
var ErrOrderedConsumerNotCreated JetStreamError
var ErrOrderedConsumerReset JetStreamError
var ErrOverlappingFilterSubjects JetStreamError
var ErrPinIDMismatch JetStreamError
var ErrSchedulePatternInvalid JetStreamError
var ErrScheduleRollupInvalid JetStreamError
var ErrScheduleSourceInvalid JetStreamError
var ErrScheduleTTLInvalid JetStreamError
var ErrScheduleTargetInvalid JetStreamError
var ErrServerShutdown JetStreamError
var ErrSourceWithMsgSchedules JetStreamError
var ErrStreamMessageExceedsMaximum JetStreamError
var ErrStreamNameAlreadyInUse JetStreamError
var ErrStreamNameRequired JetStreamError
var ErrStreamNotFound JetStreamError
var ErrStreamSourceMultipleFilterSubjectsNotSupported JetStreamError
var ErrStreamSourceNotSupported JetStreamError
var ErrStreamSourceSubjectTransformNotSupported JetStreamError
var ErrStreamSubjectTransformNotSupported JetStreamError
var ErrTTLOnDeleteNotSupported JetStreamError
var ErrTooManyStalledMsgs JetStreamError
var ErrUpdateMetaDeleted JetStreamError
func DecodeObjectDigest(data string) ([]byte, error)
func FetchContext(ctx context.Context) FetchOpt
func FetchHeartbeat(hb time.Duration) FetchOpt
func FetchMaxBytes(maxBytes int) FetchOpt
func FetchMaxWait(timeout time.Duration) FetchOpt
func FetchMinAckPending(min int64) FetchOpt
func FetchMinPending(min int64) FetchOpt
func FetchPrioritized(priority uint8) FetchOpt
func FetchPriorityGroup(group string) FetchOpt
func GetObjectDigestValue(data hash.Hash) string
func GetObjectInfoShowDeleted() GetObjectInfoOpt
func GetObjectShowDeleted() GetObjectOpt
func IgnoreDeletes() WatchOpt
func IncludeHistory() WatchOpt
func KeyTTL(ttl time.Duration) KVCreateOpt
func LastRevision(revision uint64) KVDeleteOpt
func ListObjectsShowDeleted() ListObjectsOpt
func MetaOnly() WatchOpt
func New(nc *nats.Conn, opts ...JetStreamOpt) (JetStream, error)
func NewWithAPIPrefix(nc *nats.Conn, apiPrefix string, opts ...JetStreamOpt) (JetStream, error)
func NewWithDomain(nc *nats.Conn, domain string, opts ...JetStreamOpt) (JetStream, error)
func NextContext(ctx context.Context) NextOpt
func NextMaxWait(timeout time.Duration) NextOpt
func PullMaxMessagesWithBytesLimit(maxMessages int, byteLimit int) pullMaxMessagesWithBytesLimit
func PurgeTTL(ttl time.Duration) KVDeleteOpt
func ResumeFromRevision(revision uint64) WatchOpt
func UpdatesOnly() WatchOpt
func WithClientTrace(ct *ClientTrace) JetStreamOpt
func WithDefaultTimeout(timeout time.Duration) JetStreamOpt
func WithDeletedDetails(deletedDetails bool) StreamInfoOpt
func WithExpectLastMsgID(id string) PublishOpt
func WithExpectLastSequence(seq uint64) PublishOpt
func WithExpectLastSequenceForSubject(seq uint64, subject string) PublishOpt
func WithExpectLastSequencePerSubject(seq uint64) PublishOpt
func WithExpectStream(stream string) PublishOpt
func WithGetMsgSubject(subject string) GetMsgOpt
func WithMessagesErrOnMissingHeartbeat(hbErr bool) PullMessagesOpt
func WithMsgID(id string) PublishOpt
func WithMsgTTL(dur time.Duration) PublishOpt
func WithPublishAsyncAckHandler(cb MsgAckHandler) JetStreamOpt
func WithPublishAsyncErrHandler(cb MsgErrHandler) JetStreamOpt
func WithPublishAsyncMaxPending(max int) JetStreamOpt
func WithPublishAsyncTimeout(dur time.Duration) JetStreamOpt
func WithPurgeKeep(keep uint64) StreamPurgeOpt
func WithPurgeSequence(sequence uint64) StreamPurgeOpt
func WithPurgeSubject(subject string) StreamPurgeOpt
func WithRetryAttempts(num int) PublishOpt
func WithRetryWait(dur time.Duration) PublishOpt
func WithScheduleAt(t time.Time) PublishOpt
func WithScheduleCron(expr string) PublishOpt
func WithScheduleEvery(d time.Duration) PublishOpt
func WithScheduleRollup() PublishOpt
func WithScheduleSource(subject string) PublishOpt
func WithScheduleTTL(d time.Duration) PublishOpt
func WithScheduleTTLNever() PublishOpt
func WithScheduleTarget(subject string) PublishOpt
func WithScheduleTimeZone(zone string) PublishOpt
func WithStallWait(ttl time.Duration) PublishOpt
func WithStreamListSubject(subject string) StreamListOpt
func WithSubjectFilter(subject string) StreamInfoOpt
type APIError struct { Code int; ErrorCode ErrorCode; Description string }
func (*APIError) APIError() *APIError
func (*APIError) Error() string
func (*APIError) Is(err error) bool
type APIStats struct { Level int; Total uint64; Errors uint64; Inflight uint64 }
type AccountInfo struct { Tier; Domain string; API APIStats; Tiers map[string]Tier }
type AccountLimits struct { MaxMemory int64; MaxStore int64; MaxStreams int; MaxConsumers int; MaxAckPending int; MemoryMaxStreamBytes int64; StoreMaxStreamBytes int64; MaxBytesRequired bool }
type AckPolicy int
func (*AckPolicy) UnmarshalJSON(data []byte) error
func (AckPolicy) MarshalJSON() ([]byte, error)
func (AckPolicy) String() string
type ClientTrace struct { RequestSent func(subj string, payload []byte); ResponseReceived func(subj string, payload []byte, hdr nats.Header) }
type ClusterInfo struct { Name string; RaftGroup string; Leader string; LeaderSince *time.Time; SystemAcc bool; TrafficAcc string; Replicas []*PeerInfo; Desired *DesiredClusterInfo }
type ConsumeContext interface { Closed() <-chan struct{}; Drain(); Stop() }
type ConsumeErrHandler func(consumeCtx ConsumeContext, err error)
type ConsumeErrHandlerFunc func(consumeCtx ConsumeContext, err error)
type Consumer interface { CachedInfo() *ConsumerInfo; Consume(handler MessageHandler, opts ...PullConsumeOpt) (ConsumeContext, error); Fetch(batch int, opts ...FetchOpt) (MessageBatch, error); FetchBytes(maxBytes int, opts ...FetchOpt) (MessageBatch, error); FetchNoWait(batch int) (MessageBatch, error); Info(context.Context) (*ConsumerInfo, error); Messages(opts ...PullMessagesOpt) (MessagesContext, error); Next(opts ...FetchOpt) (Msg, error) }
type ConsumerConfig struct { Name string; Durable string; Description string; DeliverPolicy DeliverPolicy; OptStartSeq uint64; OptStartTime *time.Time; AckPolicy AckPolicy; AckWait time.Duration; MaxDeliver int; BackOff []time.Duration; FilterSubject string; ReplayPolicy ReplayPolicy; RateLimit uint64; SampleFrequency string; MaxWaiting int; MaxAckPending int; HeadersOnly bool; MaxRequestBatch int; MaxRequestExpires time.Duration; MaxRequestMaxBytes int; InactiveThreshold time.Duration; Replicas int; MemoryStorage bool; FilterSubjects []string; Metadata map[string]string; PauseUntil *time.Time; PriorityPolicy PriorityPolicy; PinnedTTL time.Duration; PriorityGroups []string; DeliverSubject string; DeliverGroup string; FlowControl bool; IdleHeartbeat time.Duration }
type ConsumerInfo struct { Stream string; Name string; Created time.Time; Config ConsumerConfig; Delivered SequenceInfo; AckFloor SequenceInfo; NumAckPending int; NumRedelivered int; NumWaiting int; NumPending uint64; Cluster *ClusterInfo; PushBound bool; TimeStamp time.Time; PriorityGroups []PriorityGroupState; Paused bool; PauseRemaining time.Duration }
type ConsumerInfoLister interface { Err() error; Info() <-chan *ConsumerInfo }
type ConsumerManager interface { Consumer(ctx context.Context, consumer string) (Consumer, error); ConsumerNames(context.Context) ConsumerNameLister; CreateConsumer(ctx context.Context, cfg ConsumerConfig) (Consumer, error); CreateOrUpdateConsumer(ctx context.Context, cfg ConsumerConfig) (Consumer, error); CreateOrUpdatePushConsumer(ctx context.Context, cfg ConsumerConfig) (PushConsumer, error); CreatePushConsumer(ctx context.Context, cfg ConsumerConfig) (PushConsumer, error); DeleteConsumer(ctx context.Context, consumer string) error; ListConsumers(context.Context) ConsumerInfoLister; OrderedConsumer(ctx context.Context, cfg OrderedConsumerConfig) (Consumer, error); PauseConsumer(ctx context.Context, consumer string, pauseUntil time.Time) (*ConsumerPauseResponse, error); PushConsumer(ctx context.Context, consumer string) (PushConsumer, error); ResetConsumer(ctx context.Context, consumer string) (*ConsumerResetResponse, error); ResetConsumerToSequence(ctx context.Context, consumer string, seq uint64) (*ConsumerResetResponse, error); ResumeConsumer(ctx context.Context, consumer string) (*ConsumerPauseResponse, error); UnpinConsumer(ctx context.Context, consumer string, group string) error; UpdateConsumer(ctx context.Context, cfg ConsumerConfig) (Consumer, error); UpdatePushConsumer(ctx context.Context, cfg ConsumerConfig) (PushConsumer, error) }
type ConsumerNameLister interface { Err() error; Name() <-chan string }
type ConsumerPauseResponse struct { Paused bool; PauseUntil time.Time; PauseRemaining time.Duration }
type ConsumerResetResponse struct { *ConsumerInfo; ResetSeq uint64 }
type DeleteMarkersOlderThan int64
type DeliverPolicy int
func (*DeliverPolicy) UnmarshalJSON(data []byte) error
func (DeliverPolicy) MarshalJSON() ([]byte, error)
func (DeliverPolicy) String() string
type DesiredClusterInfo struct { Created time.Time; Name string; Replicas []*DesiredPeerInfo; Origin *DesiredClusterInfoOrigin; Status *DesiredClusterInfoStatus }
type DesiredClusterInfoOrigin struct { Replicas int; Placement *Placement; Retention *RetentionPolicy }
type DesiredClusterInfoStatus struct { Description string; Type MigrationStatusType; Err string }
type DesiredPeerInfo struct { Name string; Offline bool; Peer string }
type DiscardPolicy int
func (*DiscardPolicy) UnmarshalJSON(data []byte) error
func (DiscardPolicy) MarshalJSON() ([]byte, error)
func (DiscardPolicy) String() string
type ErrorCode uint16
type ExternalStream struct { APIPrefix string; DeliverPrefix string }
type FetchOpt func(*pullRequest) error
type GetMsgOpt func(*apiMsgGetRequest) error
type GetObjectInfoOpt func(opts *getObjectInfoOpts) error
type GetObjectOpt func(opts *getObjectOpts) error
type JetStream interface { StreamConsumerManager; StreamManager; Publisher; KeyValueManager; ObjectStoreManager; AccountInfo(ctx context.Context) (*AccountInfo, error); Conn() *nats.Conn; Options() JetStreamOptions }
type JetStreamError interface { error; APIError() *APIError }
type JetStreamOpt func(*JetStreamOptions) error
type JetStreamOptions struct { APIPrefix string; Domain string; DefaultTimeout time.Duration; ClientTrace *ClientTrace }
type KVCreateOpt interface { configureCreate() }
type KVDeleteOpt interface { configureDelete() }
type KVPurgeOpt interface { configurePurge() }
type KeyLister interface { Keys() <-chan string; Stop() error }
type KeyValue interface { Bucket() string; Create(ctx context.Context, key string, value []byte, opts ...KVCreateOpt) (uint64, error); Delete(ctx context.Context, key string, opts ...KVDeleteOpt) error; Get(ctx context.Context, key string) (KeyValueEntry, error); GetRevision(ctx context.Context, key string, revision uint64) (KeyValueEntry, error); History(ctx context.Context, key string, opts ...WatchOpt) ([]KeyValueEntry, error); Keys(ctx context.Context, opts ...WatchOpt) ([]string, error); ListKeys(ctx context.Context, opts ...WatchOpt) (KeyLister, error); ListKeysFiltered(ctx context.Context, filters ...string) (KeyLister, error); Purge(ctx context.Context, key string, opts ...KVDeleteOpt) error; PurgeDeletes(ctx context.Context, opts ...KVPurgeOpt) error; Put(ctx context.Context, key string, value []byte) (uint64, error); PutString(ctx context.Context, key string, value string) (uint64, error); Status(ctx context.Context) (KeyValueStatus, error); Update(ctx context.Context, key string, value []byte, revision uint64) (uint64, error); Watch(ctx context.Context, keys string, opts ...WatchOpt) (KeyWatcher, error); WatchAll(ctx context.Context, opts ...WatchOpt) (KeyWatcher, error); WatchFiltered(ctx context.Context, keys []string, opts ...WatchOpt) (KeyWatcher, error) }
type KeyValueBucketStatus struct{}
func (*KeyValueBucketStatus) BackingStore() string
func (*KeyValueBucketStatus) Bucket() string
func (*KeyValueBucketStatus) Bytes() uint64
func (*KeyValueBucketStatus) Config() KeyValueConfig
func (*KeyValueBucketStatus) History() int64
func (*KeyValueBucketStatus) IsCompressed() bool
func (*KeyValueBucketStatus) LimitMarkerTTL() time.Duration
func (*KeyValueBucketStatus) Metadata() map[string]string
func (*KeyValueBucketStatus) StreamInfo() *StreamInfo
func (*KeyValueBucketStatus) TTL() time.Duration
func (*KeyValueBucketStatus) Values() uint64
type KeyValueConfig struct { Bucket string; Description string; MaxValueSize int32; History uint8; TTL time.Duration; MaxBytes int64; Storage StorageType; Replicas int; Placement *Placement; RePublish *RePublish; Mirror *StreamSource; Sources []*StreamSource; Compression bool; LimitMarkerTTL time.Duration; Metadata map[string]string }
type KeyValueEntry interface { Bucket() string; Created() time.Time; Delta() uint64; Key() string; Operation() KeyValueOp; Revision() uint64; Value() []byte }
type KeyValueLister interface { Error() error; Status() <-chan KeyValueStatus }
type KeyValueManager interface { CreateKeyValue(ctx context.Context, cfg KeyValueConfig) (KeyValue, error); CreateOrUpdateKeyValue(ctx context.Context, cfg KeyValueConfig) (KeyValue, error); DeleteKeyValue(ctx context.Context, bucket string) error; KeyValue(ctx context.Context, bucket string) (KeyValue, error); KeyValueStoreNames(ctx context.Context) KeyValueNamesLister; KeyValueStores(ctx context.Context) KeyValueLister; UpdateKeyValue(ctx context.Context, cfg KeyValueConfig) (KeyValue, error) }
type KeyValueNamesLister interface { Error() error; Name() <-chan string }
type KeyValueOp uint8
func (KeyValueOp) String() string
type KeyValueStatus interface { BackingStore() string; Bucket() string; Bytes() uint64; Config() KeyValueConfig; History() int64; IsCompressed() bool; LimitMarkerTTL() time.Duration; Metadata() map[string]string; TTL() time.Duration; Values() uint64 }
type KeyWatcher interface { Stop() error; Updates() <-chan KeyValueEntry }
type ListObjectsOpt func(opts *listObjectOpts) error
type LostStreamData struct { Msgs []uint64; Bytes uint64 }
type MessageBatch interface { Error() error; Messages() <-chan Msg }
type MessageHandler func(msg Msg)
type MessagesContext interface { Drain(); Next(opts ...NextOpt) (Msg, error); Stop() }
type MigrationStatusType string
type Msg interface { Ack() error; Data() []byte; DoubleAck(context.Context) error; Headers() nats.Header; InProgress() error; Metadata() (*MsgMetadata, error); Nak() error; NakWithDelay(delay time.Duration) error; Reply() string; Subject() string; Term() error; TermWithReason(reason string) error }
type MsgAckHandler func(JetStream, *nats.Msg, *PubAck)
type MsgErrHandler func(JetStream, *nats.Msg, error)
type MsgMetadata struct { Sequence SequencePair; NumDelivered uint64; NumPending uint64; Timestamp time.Time; Stream string; Consumer string; Domain string }
type NextOpt interface { configureNext() }
type ObjectBucketStatus struct{}
func (*ObjectBucketStatus) BackingStore() string
func (*ObjectBucketStatus) Bucket() string
func (*ObjectBucketStatus) Description() string
func (*ObjectBucketStatus) IsCompressed() bool
func (*ObjectBucketStatus) Metadata() map[string]string
func (*ObjectBucketStatus) Replicas() int
func (*ObjectBucketStatus) Sealed() bool
func (*ObjectBucketStatus) Size() uint64
func (*ObjectBucketStatus) Storage() StorageType
func (*ObjectBucketStatus) StreamInfo() *StreamInfo
func (*ObjectBucketStatus) TTL() time.Duration
type ObjectInfo struct { ObjectMeta; Bucket string; NUID string; Size uint64; ModTime time.Time; Chunks uint32; Digest string; Deleted bool }
type ObjectLink struct { Bucket string; Name string }
type ObjectMeta struct { Name string; Description string; Headers nats.Header; Metadata map[string]string; Opts *ObjectMetaOptions }
type ObjectMetaOptions struct { Link *ObjectLink; ChunkSize uint32 }
type ObjectResult interface { io.ReadCloser; Error() error; Info() (*ObjectInfo, error) }
type ObjectStore interface { AddBucketLink(ctx context.Context, name string, bucket ObjectStore) (*ObjectInfo, error); AddLink(ctx context.Context, name string, obj *ObjectInfo) (*ObjectInfo, error); Delete(ctx context.Context, name string) error; Get(ctx context.Context, name string, opts ...GetObjectOpt) (ObjectResult, error); GetBytes(ctx context.Context, name string, opts ...GetObjectOpt) ([]byte, error); GetFile(ctx context.Context, name string, file string, opts ...GetObjectOpt) error; GetInfo(ctx context.Context, name string, opts ...GetObjectInfoOpt) (*ObjectInfo, error); GetString(ctx context.Context, name string, opts ...GetObjectOpt) (string, error); List(ctx context.Context, opts ...ListObjectsOpt) ([]*ObjectInfo, error); Put(ctx context.Context, obj ObjectMeta, reader io.Reader) (*ObjectInfo, error); PutBytes(ctx context.Context, name string, data []byte) (*ObjectInfo, error); PutFile(ctx context.Context, file string) (*ObjectInfo, error); PutString(ctx context.Context, name string, data string) (*ObjectInfo, error); Seal(ctx context.Context) error; Status(ctx context.Context) (ObjectStoreStatus, error); UpdateMeta(ctx context.Context, name string, meta ObjectMeta) error; Watch(ctx context.Context, opts ...WatchOpt) (ObjectWatcher, error) }
type ObjectStoreConfig struct { Bucket string; Description string; TTL time.Duration; MaxBytes int64; Storage StorageType; Replicas int; Placement *Placement; Compression bool; Metadata map[string]string }
type ObjectStoreManager interface { CreateObjectStore(ctx context.Context, cfg ObjectStoreConfig) (ObjectStore, error); CreateOrUpdateObjectStore(ctx context.Context, cfg ObjectStoreConfig) (ObjectStore, error); DeleteObjectStore(ctx context.Context, bucket string) error; ObjectStore(ctx context.Context, bucket string) (ObjectStore, error); ObjectStoreNames(ctx context.Context) ObjectStoreNamesLister; ObjectStores(ctx context.Context) ObjectStoresLister; UpdateObjectStore(ctx context.Context, cfg ObjectStoreConfig) (ObjectStore, error) }
type ObjectStoreNamesLister interface { Error() error; Name() <-chan string }
type ObjectStoreStatus interface { BackingStore() string; Bucket() string; Description() string; IsCompressed() bool; Metadata() map[string]string; Replicas() int; Sealed() bool; Size() uint64; Storage() StorageType; TTL() time.Duration }
type ObjectStoresLister interface { Error() error; Status() <-chan ObjectStoreStatus }
type ObjectWatcher interface { Stop() error; Updates() <-chan *ObjectInfo }
type OrderedConsumerConfig struct { FilterSubjects []string; DeliverPolicy DeliverPolicy; OptStartSeq uint64; OptStartTime *time.Time; ReplayPolicy ReplayPolicy; InactiveThreshold time.Duration; HeadersOnly bool; MaxResetAttempts int; Metadata map[string]string; NamePrefix string }
type PeerInfo struct { Name string; Current bool; Offline bool; Active time.Duration; Lag uint64; Peer string; Pending bool }
type PersistModeType int
func (*PersistModeType) UnmarshalJSON(data []byte) error
func (PersistModeType) MarshalJSON() ([]byte, error)
func (PersistModeType) String() string
type Placement struct { Cluster string; Tags []string }
type PriorityGroupState struct { Group string; PinnedClientID string; PinnedTS time.Time }
type PriorityPolicy int
func (*PriorityPolicy) UnmarshalJSON(data []byte) error
func (PriorityPolicy) MarshalJSON() ([]byte, error)
type PubAck struct { Stream string; Sequence uint64; Duplicate bool; Domain string; Value string }
type PubAckFuture interface { Err() <-chan error; Msg() *nats.Msg; Ok() <-chan *PubAck }
type PublishOpt func(*pubOpts) error
type Publisher interface { CleanupPublisher(); Publish(ctx context.Context, subject string, payload []byte, opts ...PublishOpt) (*PubAck, error); PublishAsync(subject string, payload []byte, opts ...PublishOpt) (PubAckFuture, error); PublishAsyncComplete() <-chan struct{}; PublishAsyncPending() int; PublishMsg(ctx context.Context, msg *nats.Msg, opts ...PublishOpt) (*PubAck, error); PublishMsgAsync(msg *nats.Msg, opts ...PublishOpt) (PubAckFuture, error) }
type PullConsumeOpt interface { configureConsume() }
type PullExpiry int64
type PullHeartbeat int64
type PullMaxBytes int
type PullMaxMessages int
type PullMessagesOpt interface { configureMessages() }
type PullMinAckPending int
type PullMinPending int
type PullPrioritized uint8
type PullPriorityGroup string
type PullThresholdBytes int
type PullThresholdMessages int
type PushConsumeOpt interface { configurePushConsume() }
type PushConsumer interface { CachedInfo() *ConsumerInfo; Consume(handler MessageHandler, opts ...PushConsumeOpt) (ConsumeContext, error); Info(context.Context) (*ConsumerInfo, error) }
type RawStreamMsg struct { Subject string; Sequence uint64; Header nats.Header; Data []byte; Time time.Time }
type RePublish struct { Source string; Destination string; HeadersOnly bool }
type ReplayPolicy int
func (*ReplayPolicy) UnmarshalJSON(data []byte) error
func (ReplayPolicy) MarshalJSON() ([]byte, error)
func (ReplayPolicy) String() string
type RetentionPolicy int
func (*RetentionPolicy) UnmarshalJSON(data []byte) error
func (RetentionPolicy) MarshalJSON() ([]byte, error)
func (RetentionPolicy) String() string
type SequenceInfo struct { Consumer uint64; Stream uint64; Last *time.Time }
type SequencePair struct { Consumer uint64; Stream uint64 }
type StopAfter int
type StorageType int
func (*StorageType) UnmarshalJSON(data []byte) error
func (StorageType) MarshalJSON() ([]byte, error)
func (StorageType) String() string
type StoreCompression uint8
func (*StoreCompression) UnmarshalJSON(b []byte) error
func (StoreCompression) MarshalJSON() ([]byte, error)
func (StoreCompression) String() string
type Stream interface { ConsumerManager; CachedInfo() *StreamInfo; DeleteMsg(ctx context.Context, seq uint64) error; GetLastMsgForSubject(ctx context.Context, subject string) (*RawStreamMsg, error); GetMsg(ctx context.Context, seq uint64, opts ...GetMsgOpt) (*RawStreamMsg, error); Info(ctx context.Context, opts ...StreamInfoOpt) (*StreamInfo, error); Purge(ctx context.Context, opts ...StreamPurgeOpt) error; SecureDeleteMsg(ctx context.Context, seq uint64) error }
type StreamAlternate struct { Name string; Domain string; Cluster string }
type StreamConfig struct { Name string; Description string; Subjects []string; Retention RetentionPolicy; MaxConsumers int; MaxMsgs int64; MaxBytes int64; Discard DiscardPolicy; DiscardNewPerSubject bool; MaxAge time.Duration; MaxMsgsPerSubject int64; MaxMsgSize int32; Storage StorageType; Replicas int; NoAck bool; Duplicates time.Duration; Placement *Placement; Mirror *StreamSource; Sources []*StreamSource; Sealed bool; DenyDelete bool; DenyPurge bool; AllowRollup bool; Compression StoreCompression; FirstSeq uint64; SubjectTransform *SubjectTransformConfig; RePublish *RePublish; AllowDirect bool; MirrorDirect bool; ConsumerLimits StreamConsumerLimits; Metadata map[string]string; Template string; AllowMsgTTL bool; SubjectDeleteMarkerTTL time.Duration; AllowMsgCounter bool; AllowAtomicPublish bool; AllowMsgSchedules bool; PersistMode PersistModeType; AllowBatchPublish bool }
type StreamConsumerLimits struct { InactiveThreshold time.Duration; MaxAckPending int }
type StreamConsumerManager interface { Consumer(ctx context.Context, stream string, consumer string) (Consumer, error); CreateConsumer(ctx context.Context, stream string, cfg ConsumerConfig) (Consumer, error); CreateOrUpdateConsumer(ctx context.Context, stream string, cfg ConsumerConfig) (Consumer, error); CreateOrUpdatePushConsumer(ctx context.Context, stream string, cfg ConsumerConfig) (PushConsumer, error); CreatePushConsumer(ctx context.Context, stream string, cfg ConsumerConfig) (PushConsumer, error); DeleteConsumer(ctx context.Context, stream string, consumer string) error; OrderedConsumer(ctx context.Context, stream string, cfg OrderedConsumerConfig) (Consumer, error); PauseConsumer(ctx context.Context, stream string, consumer string, pauseUntil time.Time) (*ConsumerPauseResponse, error); PushConsumer(ctx context.Context, stream string, consumer string) (PushConsumer, error); ResetConsumer(ctx context.Context, stream string, consumer string) (*ConsumerResetResponse, error); ResetConsumerToSequence(ctx context.Context, stream string, consumer string, seq uint64) (*ConsumerResetResponse, error); ResumeConsumer(ctx context.Context, stream string, consumer string) (*ConsumerPauseResponse, error); UpdateConsumer(ctx context.Context, stream string, cfg ConsumerConfig) (Consumer, error); UpdatePushConsumer(ctx context.Context, stream string, cfg ConsumerConfig) (PushConsumer, error) }
type StreamConsumerSource struct { Name string; DeliverSubject string }
type StreamInfo struct { Config StreamConfig; Created time.Time; State StreamState; Domain string; Cluster *ClusterInfo; Mirror *StreamSourceInfo; Sources []*StreamSourceInfo; Alternates []StreamAlternate; TimeStamp time.Time }
type StreamInfoLister interface { Err() error; Info() <-chan *StreamInfo }
type StreamInfoOpt func(*streamInfoRequest) error
type StreamListOpt func(*streamsRequest) error
type StreamManager interface { CreateOrUpdateStream(ctx context.Context, cfg StreamConfig) (Stream, error); CreateStream(ctx context.Context, cfg StreamConfig) (Stream, error); DeleteStream(ctx context.Context, stream string) error; ListStreams(context.Context, ...StreamListOpt) StreamInfoLister; Stream(ctx context.Context, stream string) (Stream, error); StreamNameBySubject(ctx context.Context, subject string) (string, error); StreamNames(context.Context, ...StreamListOpt) StreamNameLister; UpdateStream(ctx context.Context, cfg StreamConfig) (Stream, error) }
type StreamNameLister interface { Err() error; Name() <-chan string }
type StreamPurgeOpt func(*StreamPurgeRequest) error
type StreamPurgeRequest struct { Sequence uint64; Subject string; Keep uint64 }
type StreamSource struct { Name string; OptStartSeq uint64; OptStartTime *time.Time; FilterSubject string; SubjectTransforms []SubjectTransformConfig; External *ExternalStream; Consumer *StreamConsumerSource; Domain string }
type StreamSourceInfo struct { Name string; External *ExternalStream; Lag uint64; Seq uint64; Active time.Duration; Error *APIError; FilterSubject string; SubjectTransforms []SubjectTransformConfig }
type StreamState struct { Msgs uint64; Bytes uint64; FirstSeq uint64; FirstTime time.Time; LastSeq uint64; LastTime time.Time; Consumers int; Deleted []uint64; NumDeleted int; NumSubjects uint64; Subjects map[string]uint64; Lost *LostStreamData }
type SubjectTransformConfig struct { Source string; Destination string }
type Tier struct { Memory uint64; Store uint64; ReservedMemory uint64; ReservedStore uint64; Streams int; Consumers int; Limits AccountLimits }
type WatchOpt interface { configureWatcher() }
type apiMsgGetRequest struct { Seq uint64; LastFor string; NextFor string }
type apiPagedRequest struct { Offset int }
type getObjectInfoOpts struct{}
type getObjectOpts struct{}
type jsError struct{}
func (*jsError) APIError() *APIError
func (*jsError) Error() string
func (*jsError) Unwrap() error
type listObjectOpts struct{}
type pubOpts struct{}
type pullMaxMessagesWithBytesLimit struct{}
type pullRequest struct { Expires time.Duration; Batch int; MaxBytes int; NoWait bool; Heartbeat time.Duration; MinPending int64; MinAckPending int64; PinID string; Group string; Priority uint8 }
type streamInfoRequest struct { apiPagedRequest; DeletedDetails bool; SubjectFilter string }
type streamsRequest struct { apiPagedRequest; Subject string }
