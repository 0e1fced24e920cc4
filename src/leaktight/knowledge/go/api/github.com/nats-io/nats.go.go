// Interface of github.com/nats-io/nats.go@v1.55.0, generated from its types. Signatures only.
package nats

import "context"
import "crypto/tls"
import "crypto/x509"
import "hash"
import "io"
import "iter"
import "net"
import "net/http"
import "net/url"
import "time"

const ACCOUNT_AUTHENTICATION_EXPIRED_ERR = "account authentication expired"
const AUTHENTICATION_EXPIRED_ERR = "user authentication expired"
const AUTHENTICATION_REVOKED_ERR = "user authentication revoked"
const AUTHORIZATION_ERR = "authorization violation"
const AckAllPolicy AckPolicy = 1
const AckExplicitPolicy AckPolicy = 2
const AckFlowControlPolicy AckPolicy = 3
const AckNonePolicy AckPolicy = 0
const AllKeys = ">"
const AsyncSubscription SubscriptionType = 0
const CLOSED Status = 2
const CONNECTED Status = 1
const CONNECTING Status = 4
const ChanSubscription SubscriptionType = 2
const DEFAULT_ENCODER = "default"
const DISCONNECTED Status = 0
const DRAINING_PUBS Status = 6
const DRAINING_SUBS Status = 5
const DefaultDrainTimeout time.Duration = 30000000000
const DefaultFlusherTimeout time.Duration = 60000000000
const DefaultMaxChanLen = 65536
const DefaultMaxPingOut = 2
const DefaultMaxReconnect = 60
const DefaultPingInterval time.Duration = 120000000000
const DefaultPort = 4222
const DefaultPubRetryAttempts = 2
const DefaultPubRetryWait time.Duration = 250000000
const DefaultReconnectBufSize = 8388608
const DefaultReconnectJitter time.Duration = 100000000
const DefaultReconnectJitterTLS time.Duration = 1000000000
const DefaultReconnectWait time.Duration = 2000000000
const DefaultSubPendingBytesLimit = 67108864
const DefaultSubPendingMsgsLimit = 500000
const DefaultTimeout time.Duration = 2000000000
const DefaultURL = "nats://127.0.0.1:4222"
const DefaultWriteBufSize = 32768
const DeliverAllPolicy DeliverPolicy = 0
const DeliverByStartSequencePolicy DeliverPolicy = 3
const DeliverByStartTimePolicy DeliverPolicy = 4
const DeliverLastPerSubjectPolicy DeliverPolicy = 5
const DeliverLastPolicy DeliverPolicy = 1
const DeliverNewPolicy DeliverPolicy = 2
const DiscardNew DiscardPolicy = 1
const DiscardOld DiscardPolicy = 0
const ExpectedLastMsgIdHdr = "Nats-Expected-Last-Msg-Id"
const ExpectedLastSeqHdr = "Nats-Expected-Last-Sequence"
const ExpectedLastSubjSeqHdr = "Nats-Expected-Last-Subject-Sequence"
const ExpectedStreamHdr = "Nats-Expected-Stream"
const FileStorage StorageType = 0
const GOB_ENCODER = "gob"
const INFO_ARG = 30
const InboxPrefix = "_INBOX."
const InterestPolicy RetentionPolicy = 1
const JSErrCodeBadRequest ErrorCode = 10003
const JSErrCodeConsumerAlreadyExists ErrorCode = 10105
const JSErrCodeConsumerEmptyFilter ErrorCode = 10139
const JSErrCodeConsumerNameExists ErrorCode = 10013
const JSErrCodeConsumerNotFound ErrorCode = 10014
const JSErrCodeDuplicateFilterSubjects ErrorCode = 10136
const JSErrCodeInsufficientResourcesErr ErrorCode = 10023
const JSErrCodeJetStreamNotAvailable ErrorCode = 10008
const JSErrCodeJetStreamNotEnabled ErrorCode = 10076
const JSErrCodeJetStreamNotEnabledForAccount ErrorCode = 10039
const JSErrCodeMessageNotFound ErrorCode = 10037
const JSErrCodeOverlappingFilterSubjects ErrorCode = 10138
const JSErrCodeStreamNameInUse ErrorCode = 10058
const JSErrCodeStreamNotFound ErrorCode = 10059
const JSErrCodeStreamWrongLastSequence ErrorCode = 10071
const JSErrCodeStreamWrongLastSequenceConstant ErrorCode = 10164
const JSLastSequence = "Nats-Last-Sequence"
const JSON_ENCODER = "json"
const JSSequence = "Nats-Sequence"
const JSStream = "Nats-Stream"
const JSStreamInvalidConfig ErrorCode = 10052
const JSSubject = "Nats-Subject"
const JSTimeStamp = "Nats-Time-Stamp"
const KeyValueDelete KeyValueOp = 1
const KeyValueMaxHistory = 64
const KeyValuePurge KeyValueOp = 2
const KeyValuePut KeyValueOp = 0
const LangString = "go"
const LimitsPolicy RetentionPolicy = 0
const MAX_ACCOUNT_CONNECTIONS_ERR = "maximum account active connections exceeded"
const MAX_CONNECTIONS_ERR = "maximum connections exceeded"
const MAX_CONTROL_LINE_SIZE = 4096
const MAX_SUBSCRIPTIONS_ERR = "maximum subscriptions exceeded"
const MINUS_ERR_ARG = 9
const MSG_ARG = 14
const MSG_END = 16
const MSG_PAYLOAD = 15
const MemoryStorage StorageType = 1
const MigrationStatusBlocked MigrationStatusType = "blocked"
const MigrationStatusCatchup MigrationStatusType = "catchup"
const MigrationStatusMembership MigrationStatusType = "membership"
const MigrationStatusMeta MigrationStatusType = "meta"
const MigrationStatusQuorum MigrationStatusType = "quorum"
const MigrationStatusSnapshot MigrationStatusType = "snapshot"
const MigrationStatusUnavailable MigrationStatusType = "unavailable"
const MsgIdHdr = "Nats-Msg-Id"
const MsgRollup = "Nats-Rollup"
const MsgRollupAll = "all"
const MsgRollupSubject = "sub"
const MsgSize = "Nats-Msg-Size"
const MsgTTLHdr = "Nats-TTL"
const NilSubscription SubscriptionType = 3
const NoCompression StoreCompression = 0
const OP_H = 17
const OP_I = 25
const OP_IN = 26
const OP_INF = 27
const OP_INFO = 28
const OP_INFO_SPC = 29
const OP_M = 10
const OP_MINUS = 4
const OP_MINUS_E = 5
const OP_MINUS_ER = 6
const OP_MINUS_ERR = 7
const OP_MINUS_ERR_SPC = 8
const OP_MS = 11
const OP_MSG = 12
const OP_MSG_SPC = 13
const OP_P = 18
const OP_PI = 19
const OP_PIN = 20
const OP_PING = 21
const OP_PLUS = 1
const OP_PLUS_O = 2
const OP_PLUS_OK = 3
const OP_PO = 22
const OP_PON = 23
const OP_PONG = 24
const OP_START = 0
const PERMISSIONS_ERR = "permissions violation"
const PullSubscription SubscriptionType = 4
const RECONNECTING Status = 3
const ReplayInstantPolicy ReplayPolicy = 0
const ReplayOriginalPolicy ReplayPolicy = 1
const RequestChanLen = 8
const S2Compression StoreCompression = 1
const STALE_CONNECTION = "stale connection"
const SubscriptionActive SubStatus = 0
const SubscriptionClosed SubStatus = 2
const SubscriptionDraining SubStatus = 1
const SubscriptionSlowConsumer SubStatus = 3
const SyncSubscription SubscriptionType = 1
const Version = "1.55.0"
const WorkQueuePolicy RetentionPolicy = 2
var DefaultOptions Options
var ErrAccountAuthExpired error
var ErrAsyncPublishTimeout JetStreamError
var ErrAuthExpired error
var ErrAuthRevoked error
var ErrAuthorization error
var ErrBadBucket error
var ErrBadHeaderMsg error
var ErrBadObjectMeta error
var ErrBadQueueName error
var ErrBadRequest JetStreamError
var ErrBadSubject error
var ErrBadSubscription error
var ErrBadTimeout error
var ErrBucketMalformed error
var ErrBucketNotFound error
var ErrBucketRequired error
var ErrCantAckIfConsumerAckNone JetStreamError
var ErrCantGetBucket error
var ErrChanArg error
var ErrClientCertOrRootCAsRequired error
var ErrClientIDNotSupported error
var ErrClientIPNotSupported error
var ErrConnectionClosed error
var ErrConnectionDraining error
var ErrConnectionNotTLS error
var ErrConnectionReconnecting error
var ErrConsumerConfigRequired JetStreamError
var ErrConsumerCreationResponseEmpty JetStreamError
var ErrConsumerDeleted JetStreamError
var ErrConsumerInfoOnOrderedReset JetStreamError
var ErrConsumerLeadershipChanged JetStreamError
var ErrConsumerMultipleFilterSubjectsNotSupported JetStreamError
var ErrConsumerNameAlreadyInUse JetStreamError
var ErrConsumerNameRequired JetStreamError
var ErrConsumerNotActive JetStreamError
var ErrConsumerNotFound JetStreamError
var ErrContextAndTimeout JetStreamError
var ErrDigestMismatch error
var ErrDisconnected error
var ErrDrainTimeout error
var ErrDuplicateFilterSubjects JetStreamError
var ErrEmptyFilter JetStreamError
var ErrFetchDisconnected *jsError
var ErrHeadersNotSupported error
var ErrHistoryToLarge error
var ErrInvalidArg error
var ErrInvalidBucketName error
var ErrInvalidConnection error
var ErrInvalidConsumerName JetStreamError
var ErrInvalidContext error
var ErrInvalidDigestFormat error
var ErrInvalidDurableName error
var ErrInvalidFilterSubject JetStreamError
var ErrInvalidJSAck JetStreamError
var ErrInvalidKey error
var ErrInvalidMsg error
var ErrInvalidStoreName error
var ErrInvalidStreamName JetStreamError
var ErrJetStreamNotEnabled JetStreamError
var ErrJetStreamNotEnabledForAccount JetStreamError
var ErrJetStreamPublisherClosed JetStreamError
var ErrJsonParse error
var ErrKeyDeleted error
var ErrKeyExists JetStreamError
var ErrKeyNotFound error
var ErrKeyRevisionMismatch JetStreamError
var ErrKeyValueConfigRequired error
var ErrKeyWatcherTimeout error
var ErrLinkNotAllowed error
var ErrMaxAccountConnectionsExceeded error
var ErrMaxConnectionsExceeded error
var ErrMaxMessages error
var ErrMaxPayload error
var ErrMaxSubscriptionsExceeded error
var ErrMixingWebsocketSchemes error
var ErrMsgAlreadyAckd JetStreamError
var ErrMsgNoReply error
var ErrMsgNotBound error
var ErrMsgNotFound JetStreamError
var ErrMultipleTLSConfigs error
var ErrNameRequired error
var ErrNeeds262 error
var ErrNkeyAndUser error
var ErrNkeyButNoSigCB error
var ErrNkeysNotSupported error
var ErrNoDeadlineContext error
var ErrNoEchoNotSupported error
var ErrNoHeartbeat JetStreamError
var ErrNoInfoReceived error
var ErrNoKeysFound error
var ErrNoLinkToDeleted error
var ErrNoLinkToLink error
var ErrNoMatchingStream JetStreamError
var ErrNoObjectsFound error
var ErrNoResponders error
var ErrNoServers error
var ErrNoStreamResponse JetStreamError
var ErrNoUserCB error
var ErrNotJSMessage JetStreamError
var ErrObjectAlreadyExists error
var ErrObjectConfigRequired error
var ErrObjectNotFound error
var ErrObjectRequired error
var ErrOverlappingFilterSubjects JetStreamError
var ErrPermissionViolation error
var ErrPullSubscribeRequired JetStreamError
var ErrPullSubscribeToPushConsumer JetStreamError
var ErrReconnectBufExceeded error
var ErrSecureConnRequired error
var ErrSecureConnWanted error
var ErrServerNotInPool error
var ErrSlowConsumer error
var ErrStaleConnection error
var ErrStreamConfigRequired JetStreamError
var ErrStreamNameAlreadyInUse JetStreamError
var ErrStreamNameRequired JetStreamError
var ErrStreamNotFound JetStreamError
var ErrStreamSourceMultipleSubjectTransformsNotSupported JetStreamError
var ErrStreamSourceNotSupported JetStreamError
var ErrStreamSourceSubjectTransformNotSupported JetStreamError
var ErrStreamSubjectTransformNotSupported JetStreamError
var ErrSubjectMismatch JetStreamError
var ErrSubscriptionClosed JetStreamError
var ErrSyncSubRequired error
var ErrTLS error
var ErrTimeout error
var ErrTokenAlreadySet error
var ErrTooManyStalledMsgs JetStreamError
var ErrTypeSubscription error
var ErrUpdateMetaDeleted error
var ErrUserButNoSigCB error
var ErrUserInfoAlreadySet error
var ErrWebSocketHeadersAlreadySet error
func APIPrefix(pre string) JSOpt
func AckAll() SubOpt
func AckExplicit() SubOpt
func AckNone() SubOpt
func BackOff(backOff []time.Duration) SubOpt
func Bind(stream string, consumer string) SubOpt
func BindStream(stream string) SubOpt
func ClientCert(certFile string, keyFile string) Option
func ClientTLSConfig(certCB TLSCertHandler, rootCAsCB RootCAsHandler) Option
func ClosedHandler(cb ConnHandler) Option
func Compression(enabled bool) Option
func Connect(url string, options ...Option) (*Conn, error)
func ConnectHandler(cb ConnHandler) Option
func ConsumerFilterSubjects(subjects ...string) SubOpt
func ConsumerMemoryStorage() SubOpt
func ConsumerName(name string) SubOpt
func ConsumerReplicas(replicas int) SubOpt
func Context(ctx context.Context) ContextOpt
func CustomInboxPrefix(p string) Option
func CustomReconnectDelay(cb ReconnectDelayHandler) Option
func DecodeHeadersMsg(data []byte) (Header, error)
func DecodeObjectDigest(data string) ([]byte, error)
func DeliverAll() SubOpt
func DeliverLast() SubOpt
func DeliverLastPerSubject() SubOpt
func DeliverNew() SubOpt
func DeliverSubject(subject string) SubOpt
func Description(description string) SubOpt
func Dialer(dialer *net.Dialer) Option
func DirectGet() JSOpt
func DirectGetNext(subject string) JSOpt
func DisconnectErrHandler(cb ConnErrHandler) Option
func DisconnectHandler(cb ConnHandler) Option
func DiscoveredServersHandler(cb ConnHandler) Option
func Domain(domain string) JSOpt
func DontRandomize() Option
func DrainTimeout(t time.Duration) Option
func Durable(consumer string) SubOpt
func EnableFlowControl() SubOpt
func EncoderForType(encType string) Encoder
func ErrorHandler(cb ErrHandler) Option
func ExpectLastMsgId(id string) PubOpt
func ExpectLastSequence(seq uint64) PubOpt
func ExpectLastSequencePerSubject(seq uint64) PubOpt
func ExpectStream(stream string) PubOpt
func FlusherTimeout(t time.Duration) Option
func GetDefaultOptions() Options
func GetObjectDigestValue(data hash.Hash) string
func GetObjectInfoShowDeleted() GetObjectInfoOpt
func GetObjectShowDeleted() GetObjectOpt
func HeadersOnly() SubOpt
func IdleHeartbeat(duration time.Duration) SubOpt
func IgnoreAuthErrorAbort() Option
func IgnoreDeletes() WatchOpt
func IgnoreDiscoveredServers() Option
func InProcessServer(server InProcessConnProvider) Option
func InactiveThreshold(threshold time.Duration) SubOpt
func IncludeHistory() WatchOpt
func LameDuckModeHandler(cb ConnHandler) Option
func LastRevision(revision uint64) DeleteOpt
func ListObjectsShowDeleted() ListObjectsOpt
func ManualAck() SubOpt
func MaxAckPending(n int) SubOpt
func MaxDeliver(n int) SubOpt
func MaxPingsOutstanding(max int) Option
func MaxReconnects(max int) Option
func MaxRequestBatch(max int) SubOpt
func MaxRequestExpires(max time.Duration) SubOpt
func MaxRequestMaxBytes(bytes int) SubOpt
func MetaOnly() WatchOpt
func MsgId(id string) PubOpt
func MsgTTL(dur time.Duration) PubOpt
func MultipathTCP(enabled bool) Option
func Name(name string) Option
func NewEncodedConn(c *Conn, encType string) (*EncodedConn, error)
func NewInbox() string
func NewMsg(subject string) *Msg
func Nkey(pubKey string, sigCB SignatureHandler) Option
func NkeyOptionFromSeed(seedFile string) (Option, error)
func NoCallbacksAfterClientClose() Option
func NoEcho() Option
func NoReconnect() Option
func OrderedConsumer() SubOpt
func PermissionErrOnSubscribe(enabled bool) Option
func PingInterval(t time.Duration) Option
func ProxyPath(path string) Option
func PublishAsyncErrHandler(cb MsgErrHandler) JSOpt
func PublishAsyncMaxPending(max int) JSOpt
func PublishAsyncTimeout(dur time.Duration) JSOpt
func PullMaxWaiting(n int) SubOpt
func RateLimit(n uint64) SubOpt
func ReconnectBufSize(size int) Option
func ReconnectErrHandler(cb ConnErrHandler) Option
func ReconnectHandler(cb ConnHandler) Option
func ReconnectJitter(jitter time.Duration, jitterForTLS time.Duration) Option
func ReconnectOnFlusherError() Option
func ReconnectToServer(cb ReconnectToServerHandler) Option
func ReconnectWait(t time.Duration) Option
func RegisterEncoder(encType string, enc Encoder)
func ReplayInstant() SubOpt
func ReplayOriginal() SubOpt
func RetryAttempts(num int) PubOpt
func RetryOnFailedConnect(retry bool) Option
func RetryWait(dur time.Duration) PubOpt
func RootCAs(file ...string) Option
func Secure(tls ...*tls.Config) Option
func SetCustomDialer(dialer CustomDialer) Option
func SkipConsumerLookup() SubOpt
func SkipHostLookup() Option
func SkipSubjectValidation() Option
func StallWait(ttl time.Duration) PubOpt
func StartSequence(seq uint64) SubOpt
func StartTime(startTime time.Time) SubOpt
func StreamListFilter(subject string) JSOpt
func SyncQueueLen(max int) Option
func TLSHandshakeFirst() Option
func Timeout(t time.Duration) Option
func Token(token string) Option
func TokenHandler(cb AuthTokenHandler) Option
func UpdatesOnly() WatchOpt
func UseLegacyDurableConsumers() JSOpt
func UseOldRequestStyle() Option
func UserCredentialBytes(userOrChainedFileBytes []byte, seedFiles ...[]byte) Option
func UserCredentials(userOrChainedFile string, seedFiles ...string) Option
func UserInfo(user string, password string) Option
func UserInfoHandler(cb UserInfoCB) Option
func UserJWT(userCB UserJWTHandler, sigCB SignatureHandler) Option
func UserJWTAndSeed(jwt string, seed string) Option
func WebSocketConnectionHeaders(headers http.Header) Option
func WebSocketConnectionHeadersHandler(cb WebSocketHeadersHandler) Option
func WriteBufferSize(size int) Option
type APIError struct { Code int; ErrorCode ErrorCode; Description string }
func (*APIError) APIError() *APIError
func (*APIError) Error() string
func (*APIError) Is(err error) bool
type APIStats struct { Level int; Total uint64; Errors uint64; Inflight uint64 }
type AccountInfo struct { Tier; Domain string; API APIStats; Tiers map[string]Tier }
type AccountLimits struct { MaxMemory int64; MaxStore int64; MaxStreams int; MaxConsumers int; MaxAckPending int; MemoryMaxStreamBytes int64; StoreMaxStreamBytes int64; MaxBytesRequired bool }
type AckOpt interface { configureAck() }
type AckPolicy int
func (*AckPolicy) UnmarshalJSON(data []byte) error
func (AckPolicy) MarshalJSON() ([]byte, error)
func (AckPolicy) String() string
type AckWait int64
type AuthTokenHandler func() string
type ClientTrace struct { RequestSent func(subj string, payload []byte); ResponseReceived func(subj string, payload []byte, hdr Header) }
type ClusterInfo struct { Name string; RaftGroup string; Leader string; LeaderSince *time.Time; SystemAcc bool; TrafficAcc string; Replicas []*PeerInfo; Desired *DesiredClusterInfo }
type Conn struct { Statistics; Opts Options }
func (*Conn) AuthRequired() bool
func (*Conn) Barrier(f func()) error
func (*Conn) Buffered() (int, error)
func (*Conn) ChanQueueSubscribe(subj string, group string, ch chan *Msg) (*Subscription, error)
func (*Conn) ChanSubscribe(subj string, ch chan *Msg) (*Subscription, error)
func (*Conn) Close()
func (*Conn) ClosedHandler() ConnHandler
func (*Conn) ConnectedAddr() string
func (*Conn) ConnectedClusterName() string
func (*Conn) ConnectedDomain() string
func (*Conn) ConnectedServerId() string
func (*Conn) ConnectedServerJetStream() (bool, int)
func (*Conn) ConnectedServerName() string
func (*Conn) ConnectedServerVersion() string
func (*Conn) ConnectedUrl() string
func (*Conn) ConnectedUrlRedacted() string
func (*Conn) DisconnectErrHandler() ConnErrHandler
func (*Conn) DiscoveredServers() []string
func (*Conn) DiscoveredServersHandler() ConnHandler
func (*Conn) Drain() error
func (*Conn) ErrorHandler() ErrHandler
func (*Conn) Flush() error
func (*Conn) FlushTimeout(timeout time.Duration) (err error)
func (*Conn) FlushWithContext(ctx context.Context) error
func (*Conn) ForceReconnect() error
func (*Conn) GetClientID() (uint64, error)
func (*Conn) GetClientIP() (net.IP, error)
func (*Conn) HeadersSupported() bool
func (*Conn) IsClosed() bool
func (*Conn) IsConnected() bool
func (*Conn) IsDraining() bool
func (*Conn) IsReconnecting() bool
func (*Conn) IsSystemAccount() bool
func (*Conn) JetStream(opts ...JSOpt) (JetStreamContext, error)
func (*Conn) LastError() error
func (*Conn) LocalAddr() string
func (*Conn) MaxPayload() int64
func (*Conn) NewInbox() string
func (*Conn) NewRespInbox() string
func (*Conn) NumSubscriptions() int
func (*Conn) Publish(subj string, data []byte) error
func (*Conn) PublishMsg(m *Msg) error
func (*Conn) PublishRequest(subj string, reply string, data []byte) error
func (*Conn) QueueSubscribe(subj string, queue string, cb MsgHandler) (*Subscription, error)
func (*Conn) QueueSubscribeSync(subj string, queue string) (*Subscription, error)
func (*Conn) QueueSubscribeSyncWithChan(subj string, queue string, ch chan *Msg) (*Subscription, error)
func (*Conn) RTT() (time.Duration, error)
func (*Conn) ReconnectHandler() ConnHandler
func (*Conn) RemoteAccount() string
func (*Conn) RemoveStatusListener(ch chan Status)
func (*Conn) Request(subj string, data []byte, timeout time.Duration) (*Msg, error)
func (*Conn) RequestMsg(msg *Msg, timeout time.Duration) (*Msg, error)
func (*Conn) RequestMsgWithContext(ctx context.Context, msg *Msg) (*Msg, error)
func (*Conn) RequestWithContext(ctx context.Context, subj string, data []byte) (*Msg, error)
func (*Conn) ServerPool() []Server
func (*Conn) Servers() []string
func (*Conn) SetClosedHandler(cb ConnHandler)
func (*Conn) SetDisconnectErrHandler(dcb ConnErrHandler)
func (*Conn) SetDisconnectHandler(dcb ConnHandler)
func (*Conn) SetDiscoveredServersHandler(dscb ConnHandler)
func (*Conn) SetErrorHandler(cb ErrHandler)
func (*Conn) SetReconnectHandler(rcb ConnHandler)
func (*Conn) SetServerPool(servers []string) error
func (*Conn) Stats() Statistics
func (*Conn) Status() Status
func (*Conn) StatusChanged(statuses ...Status) chan Status
func (*Conn) Subscribe(subj string, cb MsgHandler) (*Subscription, error)
func (*Conn) SubscribeSync(subj string) (*Subscription, error)
func (*Conn) TLSConnectionState() (tls.ConnectionState, error)
func (*Conn) TLSRequired() bool
type ConnErrHandler func(*Conn, error)
type ConnHandler func(*Conn)
type ConsumerConfig struct { Durable string; Name string; Description string; DeliverPolicy DeliverPolicy; OptStartSeq uint64; OptStartTime *time.Time; AckPolicy AckPolicy; AckWait time.Duration; MaxDeliver int; BackOff []time.Duration; FilterSubject string; FilterSubjects []string; ReplayPolicy ReplayPolicy; RateLimit uint64; SampleFrequency string; MaxWaiting int; MaxAckPending int; FlowControl bool; Heartbeat time.Duration; HeadersOnly bool; MaxRequestBatch int; MaxRequestExpires time.Duration; MaxRequestMaxBytes int; DeliverSubject string; DeliverGroup string; InactiveThreshold time.Duration; Replicas int; MemoryStorage bool; Metadata map[string]string }
type ConsumerInfo struct { Stream string; Name string; Created time.Time; Config ConsumerConfig; Delivered SequenceInfo; AckFloor SequenceInfo; NumAckPending int; NumRedelivered int; NumWaiting int; NumPending uint64; Cluster *ClusterInfo; PushBound bool }
type ContextOpt struct { context.Context }
type CustomDialer interface { Dial(network string, address string) (net.Conn, error) }
type DeleteMarkersOlderThan int64
type DeleteOpt interface { configureDelete() }
type DeliverPolicy int
func (*DeliverPolicy) UnmarshalJSON(data []byte) error
func (DeliverPolicy) MarshalJSON() ([]byte, error)
type DesiredClusterInfo struct { Created time.Time; Name string; Replicas []*DesiredPeerInfo; Origin *DesiredClusterInfoOrigin; Status *DesiredClusterInfoStatus }
type DesiredClusterInfoOrigin struct { Replicas int; Placement *Placement; Retention *RetentionPolicy }
type DesiredClusterInfoStatus struct { Description string; Type MigrationStatusType; Err string }
type DesiredPeerInfo struct { Name string; Offline bool; Peer string }
type DiscardPolicy int
func (*DiscardPolicy) UnmarshalJSON(data []byte) error
func (DiscardPolicy) MarshalJSON() ([]byte, error)
func (DiscardPolicy) String() string
type EncodedConn struct { Conn *Conn; Enc Encoder }
func (*EncodedConn) BindRecvChan(subject string, channel any) (*Subscription, error)
func (*EncodedConn) BindRecvQueueChan(subject string, queue string, channel any) (*Subscription, error)
func (*EncodedConn) BindSendChan(subject string, channel any) error
func (*EncodedConn) Close()
func (*EncodedConn) Drain() error
func (*EncodedConn) Flush() error
func (*EncodedConn) FlushTimeout(timeout time.Duration) (err error)
func (*EncodedConn) LastError() error
func (*EncodedConn) Publish(subject string, v any) error
func (*EncodedConn) PublishRequest(subject string, reply string, v any) error
func (*EncodedConn) QueueSubscribe(subject string, queue string, cb Handler) (*Subscription, error)
func (*EncodedConn) Request(subject string, v any, vPtr any, timeout time.Duration) error
func (*EncodedConn) RequestWithContext(ctx context.Context, subject string, v any, vPtr any) error
func (*EncodedConn) Subscribe(subject string, cb Handler) (*Subscription, error)
type Encoder interface { Decode(subject string, data []byte, vPtr any) error; Encode(subject string, v any) ([]byte, error) }
type ErrConsumerSequenceMismatch struct { StreamResumeSequence uint64; ConsumerSequence uint64; LastConsumerSequence uint64 }
func (*ErrConsumerSequenceMismatch) Error() string
type ErrHandler func(*Conn, *Subscription, error)
type ErrorCode uint16
type ExternalStream struct { APIPrefix string; DeliverPrefix string }
type GetObjectInfoOpt interface { configureGetInfo() }
type GetObjectOpt interface { configureGetObject() }
type Handler any
type Header map[string][]string
func (Header) Add(key string, value string)
func (Header) Del(key string)
func (Header) Get(key string) string
func (Header) Set(key string, value string)
func (Header) Values(key string) []string
type InProcessConnProvider interface { InProcessConn() (net.Conn, error) }
type JSOpt interface { configureJSContext() }
type JetStream interface { ChanQueueSubscribe(subj string, queue string, ch chan *Msg, opts ...SubOpt) (*Subscription, error); ChanSubscribe(subj string, ch chan *Msg, opts ...SubOpt) (*Subscription, error); CleanupPublisher(); Publish(subj string, data []byte, opts ...PubOpt) (*PubAck, error); PublishAsync(subj string, data []byte, opts ...PubOpt) (PubAckFuture, error); PublishAsyncComplete() <-chan struct{}; PublishAsyncPending() int; PublishMsg(m *Msg, opts ...PubOpt) (*PubAck, error); PublishMsgAsync(m *Msg, opts ...PubOpt) (PubAckFuture, error); PullSubscribe(subj string, durable string, opts ...SubOpt) (*Subscription, error); QueueSubscribe(subj string, queue string, cb MsgHandler, opts ...SubOpt) (*Subscription, error); QueueSubscribeSync(subj string, queue string, opts ...SubOpt) (*Subscription, error); Subscribe(subj string, cb MsgHandler, opts ...SubOpt) (*Subscription, error); SubscribeSync(subj string, opts ...SubOpt) (*Subscription, error) }
type JetStreamContext interface { JetStream; JetStreamManager; KeyValueManager; ObjectStoreManager }
type JetStreamError interface { error; APIError() *APIError }
type JetStreamManager interface { AccountInfo(opts ...JSOpt) (*AccountInfo, error); AddConsumer(stream string, cfg *ConsumerConfig, opts ...JSOpt) (*ConsumerInfo, error); AddStream(cfg *StreamConfig, opts ...JSOpt) (*StreamInfo, error); ConsumerInfo(stream string, name string, opts ...JSOpt) (*ConsumerInfo, error); ConsumerNames(stream string, opts ...JSOpt) <-chan string; Consumers(stream string, opts ...JSOpt) <-chan *ConsumerInfo; ConsumersInfo(stream string, opts ...JSOpt) <-chan *ConsumerInfo; DeleteConsumer(stream string, consumer string, opts ...JSOpt) error; DeleteMsg(name string, seq uint64, opts ...JSOpt) error; DeleteStream(name string, opts ...JSOpt) error; GetLastMsg(name string, subject string, opts ...JSOpt) (*RawStreamMsg, error); GetMsg(name string, seq uint64, opts ...JSOpt) (*RawStreamMsg, error); PurgeStream(name string, opts ...JSOpt) error; SecureDeleteMsg(name string, seq uint64, opts ...JSOpt) error; StreamInfo(stream string, opts ...JSOpt) (*StreamInfo, error); StreamNameBySubject(string, ...JSOpt) (string, error); StreamNames(opts ...JSOpt) <-chan string; Streams(opts ...JSOpt) <-chan *StreamInfo; StreamsInfo(opts ...JSOpt) <-chan *StreamInfo; UpdateConsumer(stream string, cfg *ConsumerConfig, opts ...JSOpt) (*ConsumerInfo, error); UpdateStream(cfg *StreamConfig, opts ...JSOpt) (*StreamInfo, error) }
type KeyLister interface { Error() <-chan error; Keys() <-chan string; Stop() error }
type KeyValue interface { Bucket() string; Create(key string, value []byte) (revision uint64, err error); Delete(key string, opts ...DeleteOpt) error; Get(key string) (entry KeyValueEntry, err error); GetRevision(key string, revision uint64) (entry KeyValueEntry, err error); History(key string, opts ...WatchOpt) ([]KeyValueEntry, error); Keys(opts ...WatchOpt) ([]string, error); ListKeys(opts ...WatchOpt) (KeyLister, error); Purge(key string, opts ...DeleteOpt) error; PurgeDeletes(opts ...PurgeOpt) error; Put(key string, value []byte) (revision uint64, err error); PutString(key string, value string) (revision uint64, err error); Status() (KeyValueStatus, error); Update(key string, value []byte, last uint64) (revision uint64, err error); Watch(keys string, opts ...WatchOpt) (KeyWatcher, error); WatchAll(opts ...WatchOpt) (KeyWatcher, error); WatchFiltered(keys []string, opts ...WatchOpt) (KeyWatcher, error) }
type KeyValueBucketStatus struct{}
func (*KeyValueBucketStatus) BackingStore() string
func (*KeyValueBucketStatus) Bucket() string
func (*KeyValueBucketStatus) Bytes() uint64
func (*KeyValueBucketStatus) Config() KeyValueConfig
func (*KeyValueBucketStatus) History() int64
func (*KeyValueBucketStatus) IsCompressed() bool
func (*KeyValueBucketStatus) StreamInfo() *StreamInfo
func (*KeyValueBucketStatus) TTL() time.Duration
func (*KeyValueBucketStatus) Values() uint64
type KeyValueConfig struct { Bucket string; Description string; MaxValueSize int32; History uint8; TTL time.Duration; MaxBytes int64; Storage StorageType; Replicas int; Placement *Placement; RePublish *RePublish; Mirror *StreamSource; Sources []*StreamSource; Compression bool }
type KeyValueEntry interface { Bucket() string; Created() time.Time; Delta() uint64; Key() string; Operation() KeyValueOp; Revision() uint64; Value() []byte }
type KeyValueManager interface { CreateKeyValue(cfg *KeyValueConfig) (KeyValue, error); DeleteKeyValue(bucket string) error; KeyValue(bucket string) (KeyValue, error); KeyValueStoreNames() <-chan string; KeyValueStores() <-chan KeyValueStatus }
type KeyValueOp uint8
func (KeyValueOp) String() string
type KeyValueStatus interface { BackingStore() string; Bucket() string; Bytes() uint64; Config() KeyValueConfig; History() int64; IsCompressed() bool; TTL() time.Duration; Values() uint64 }
type KeyWatcher interface { Context() context.Context; Error() <-chan error; Stop() error; Updates() <-chan KeyValueEntry }
type ListObjectsOpt interface { configureListObjects() }
type MaxWait int64
type MessageBatch interface { Done() <-chan struct{}; Error() error; Messages() <-chan *Msg }
type MigrationStatusType string
type Msg struct { Subject string; Reply string; Header Header; Data []byte; Sub *Subscription }
func (*Msg) Ack(opts ...AckOpt) error
func (*Msg) AckSync(opts ...AckOpt) error
func (*Msg) Equal(msg *Msg) bool
func (*Msg) InProgress(opts ...AckOpt) error
func (*Msg) Metadata() (*MsgMetadata, error)
func (*Msg) Nak(opts ...AckOpt) error
func (*Msg) NakWithDelay(delay time.Duration, opts ...AckOpt) error
func (*Msg) Respond(data []byte) error
func (*Msg) RespondMsg(msg *Msg) error
func (*Msg) Size() int
func (*Msg) Term(opts ...AckOpt) error
type MsgErrHandler func(JetStream, *Msg, error)
type MsgHandler func(msg *Msg)
type MsgMetadata struct { Sequence SequencePair; NumDelivered uint64; NumPending uint64; Timestamp time.Time; Stream string; Consumer string; Domain string }
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
type ObjectMeta struct { Name string; Description string; Headers Header; Metadata map[string]string; Opts *ObjectMetaOptions }
type ObjectMetaOptions struct { Link *ObjectLink; ChunkSize uint32 }
type ObjectOpt interface { configureObject() }
type ObjectResult interface { io.ReadCloser; Error() error; Info() (*ObjectInfo, error) }
type ObjectStore interface { AddBucketLink(name string, bucket ObjectStore) (*ObjectInfo, error); AddLink(name string, obj *ObjectInfo) (*ObjectInfo, error); Delete(name string) error; Get(name string, opts ...GetObjectOpt) (ObjectResult, error); GetBytes(name string, opts ...GetObjectOpt) ([]byte, error); GetFile(name string, file string, opts ...GetObjectOpt) error; GetInfo(name string, opts ...GetObjectInfoOpt) (*ObjectInfo, error); GetString(name string, opts ...GetObjectOpt) (string, error); List(opts ...ListObjectsOpt) ([]*ObjectInfo, error); Put(obj *ObjectMeta, reader io.Reader, opts ...ObjectOpt) (*ObjectInfo, error); PutBytes(name string, data []byte, opts ...ObjectOpt) (*ObjectInfo, error); PutFile(file string, opts ...ObjectOpt) (*ObjectInfo, error); PutString(name string, data string, opts ...ObjectOpt) (*ObjectInfo, error); Seal() error; Status() (ObjectStoreStatus, error); UpdateMeta(name string, meta *ObjectMeta) error; Watch(opts ...WatchOpt) (ObjectWatcher, error) }
type ObjectStoreConfig struct { Bucket string; Description string; TTL time.Duration; MaxBytes int64; Storage StorageType; Replicas int; Placement *Placement; Metadata map[string]string; Compression bool }
type ObjectStoreManager interface { CreateObjectStore(cfg *ObjectStoreConfig) (ObjectStore, error); DeleteObjectStore(bucket string) error; ObjectStore(bucket string) (ObjectStore, error); ObjectStoreNames(opts ...ObjectOpt) <-chan string; ObjectStores(opts ...ObjectOpt) <-chan ObjectStoreStatus }
type ObjectStoreStatus interface { BackingStore() string; Bucket() string; Description() string; IsCompressed() bool; Metadata() map[string]string; Replicas() int; Sealed() bool; Size() uint64; Storage() StorageType; TTL() time.Duration }
type ObjectWatcher interface { Stop() error; Updates() <-chan *ObjectInfo }
type Option func(*Options) error
type Options struct { Url string; InProcessServer InProcessConnProvider; Servers []string; NoRandomize bool; NoEcho bool; Name string; Verbose bool; Pedantic bool; Secure bool; TLSConfig *tls.Config; TLSCertCB TLSCertHandler; TLSHandshakeFirst bool; RootCAsCB RootCAsHandler; AllowReconnect bool; MaxReconnect int; ReconnectWait time.Duration; CustomReconnectDelayCB ReconnectDelayHandler; ReconnectJitter time.Duration; ReconnectJitterTLS time.Duration; Timeout time.Duration; DrainTimeout time.Duration; FlusherTimeout time.Duration; ReconnectOnFlusherError bool; PingInterval time.Duration; MaxPingsOut int; ClosedCB ConnHandler; DisconnectedCB ConnHandler; DisconnectedErrCB ConnErrHandler; ConnectedCB ConnHandler; ReconnectedCB ConnHandler; DiscoveredServersCB ConnHandler; AsyncErrorCB ErrHandler; ReconnectErrCB ConnErrHandler; ReconnectToServerCB ReconnectToServerHandler; ReconnectBufSize int; SubChanLen int; UserJWT UserJWTHandler; Nkey string; SignatureCB SignatureHandler; User string; Password string; UserInfo UserInfoCB; Token string; TokenHandler AuthTokenHandler; Dialer *net.Dialer; AllowMultipathTCP *bool; CustomDialer CustomDialer; UseOldRequestStyle bool; NoCallbacksAfterClientClose bool; LameDuckModeHandler ConnHandler; RetryOnFailedConnect bool; Compression bool; ProxyPath string; InboxPrefix string; IgnoreAuthErrorAbort bool; SkipHostLookup bool; PermissionErrOnSubscribe bool; WebSocketConnectionHeaders http.Header; WebSocketConnectionHeadersHandler WebSocketHeadersHandler; SkipSubjectValidation bool; IgnoreDiscoveredServers bool; WriteBufferSize int }
func (Options) Connect() (*Conn, error)
type PeerInfo struct { Name string; Current bool; Offline bool; Active time.Duration; Lag uint64; Peer string; Pending bool }
type Placement struct { Cluster string; Tags []string }
type PubAck struct { Stream string; Sequence uint64; Duplicate bool; Domain string }
type PubAckFuture interface { Err() <-chan error; Msg() *Msg; Ok() <-chan *PubAck }
type PubOpt interface { configurePublish() }
type PullHeartbeat int64
type PullMaxBytes int
type PullOpt interface { configurePull() }
type PurgeOpt interface { configurePurge() }
type RawStreamMsg struct { Subject string; Sequence uint64; Header Header; Data []byte; Time time.Time }
type RePublish struct { Source string; Destination string; HeadersOnly bool }
type ReconnectDelayHandler func(attempts int) time.Duration
type ReconnectToServerHandler func([]Server, ServerInfo) (*Server, time.Duration)
type ReplayPolicy int
func (*ReplayPolicy) UnmarshalJSON(data []byte) error
func (ReplayPolicy) MarshalJSON() ([]byte, error)
type RetentionPolicy int
func (*RetentionPolicy) UnmarshalJSON(data []byte) error
func (RetentionPolicy) MarshalJSON() ([]byte, error)
func (RetentionPolicy) String() string
type RootCAsHandler func() (*x509.CertPool, error)
type SequenceInfo struct { Consumer uint64; Stream uint64; Last *time.Time }
type SequencePair struct { Consumer uint64; Stream uint64 }
type Server struct { URL *url.URL; Reconnects int }
type ServerInfo struct { ID string; Name string; Proto int; Version string; Host string; Port int; Headers bool; AuthRequired bool; TLSRequired bool; TLSAvailable bool; MaxPayload int64; CID uint64; ClientIP string; Nonce string; Cluster string; ConnectURLs []string; LameDuckMode bool; JetStream bool; IsSystemAccount bool; RemoteAccount string; JSApiLevel int; Domain string }
type SignatureHandler func([]byte) ([]byte, error)
type Statistics struct { InMsgs uint64; OutMsgs uint64; InBytes uint64; OutBytes uint64; Reconnects uint64 }
type Status int
func (Status) String() string
type StorageType int
func (*StorageType) UnmarshalJSON(data []byte) error
func (StorageType) MarshalJSON() ([]byte, error)
func (StorageType) String() string
type StoreCompression uint8
func (*StoreCompression) UnmarshalJSON(b []byte) error
func (StoreCompression) MarshalJSON() ([]byte, error)
func (StoreCompression) String() string
type StreamAlternate struct { Name string; Domain string; Cluster string }
type StreamConfig struct { Name string; Description string; Subjects []string; Retention RetentionPolicy; MaxConsumers int; MaxMsgs int64; MaxBytes int64; Discard DiscardPolicy; DiscardNewPerSubject bool; MaxAge time.Duration; MaxMsgsPerSubject int64; MaxMsgSize int32; Storage StorageType; Replicas int; NoAck bool; Duplicates time.Duration; Placement *Placement; Mirror *StreamSource; Sources []*StreamSource; Sealed bool; DenyDelete bool; DenyPurge bool; AllowRollup bool; Compression StoreCompression; FirstSeq uint64; SubjectTransform *SubjectTransformConfig; RePublish *RePublish; AllowDirect bool; MirrorDirect bool; ConsumerLimits StreamConsumerLimits; Metadata map[string]string; Template string; AllowMsgTTL bool; SubjectDeleteMarkerTTL time.Duration }
type StreamConsumerLimits struct { InactiveThreshold time.Duration; MaxAckPending int }
type StreamInfo struct { Config StreamConfig; Created time.Time; State StreamState; Cluster *ClusterInfo; Mirror *StreamSourceInfo; Sources []*StreamSourceInfo; Alternates []*StreamAlternate }
type StreamInfoRequest struct { apiPagedRequest; DeletedDetails bool; SubjectsFilter string }
type StreamPurgeRequest struct { Sequence uint64; Subject string; Keep uint64 }
type StreamSource struct { Name string; OptStartSeq uint64; OptStartTime *time.Time; FilterSubject string; SubjectTransforms []SubjectTransformConfig; External *ExternalStream; Domain string }
type StreamSourceInfo struct { Name string; Lag uint64; Seq uint64; Active time.Duration; External *ExternalStream; Error *APIError; FilterSubject string; SubjectTransforms []SubjectTransformConfig }
type StreamState struct { Msgs uint64; Bytes uint64; FirstSeq uint64; FirstTime time.Time; LastSeq uint64; LastTime time.Time; Consumers int; Deleted []uint64; NumDeleted int; NumSubjects uint64; Subjects map[string]uint64 }
type SubOpt interface { configureSubscribe() }
type SubStatus int
func (SubStatus) String() string
type SubjectTransformConfig struct { Source string; Destination string }
type Subscription struct { Subject string; Queue string }
func (*Subscription) AutoUnsubscribe(max int) error
func (*Subscription) ClearMaxPending() error
func (*Subscription) ConsumerInfo() (*ConsumerInfo, error)
func (*Subscription) Delivered() (int64, error)
func (*Subscription) Drain() error
func (*Subscription) Dropped() (int, error)
func (*Subscription) Fetch(batch int, opts ...PullOpt) ([]*Msg, error)
func (*Subscription) FetchBatch(batch int, opts ...PullOpt) (MessageBatch, error)
func (*Subscription) InitialConsumerPending() (uint64, error)
func (*Subscription) IsDraining() bool
func (*Subscription) IsValid() bool
func (*Subscription) MaxPending() (int, int, error)
func (*Subscription) Msgs() iter.Seq2[*Msg, error]
func (*Subscription) MsgsTimeout(timeout time.Duration) iter.Seq2[*Msg, error]
func (*Subscription) NextMsg(timeout time.Duration) (*Msg, error)
func (*Subscription) NextMsgWithContext(ctx context.Context) (*Msg, error)
func (*Subscription) Pending() (int, int, error)
func (*Subscription) PendingLimits() (int, int, error)
func (*Subscription) QueuedMsgs() (int, error)
func (*Subscription) SetClosedHandler(handler func(subject string))
func (*Subscription) SetPendingLimits(msgLimit int, bytesLimit int) error
func (*Subscription) StatusChanged(statuses ...SubStatus) <-chan SubStatus
func (*Subscription) Type() SubscriptionType
func (*Subscription) Unsubscribe() error
type SubscriptionType int
type TLSCertHandler func() (tls.Certificate, error)
type Tier struct { Memory uint64; Store uint64; ReservedMemory uint64; ReservedStore uint64; Streams int; Consumers int; Limits AccountLimits }
type UserInfoCB func() (string, string)
type UserJWTHandler func() (string, error)
type WatchOpt interface { configureWatcher() }
type WebSocketHeadersHandler func() (http.Header, error)
type apiPagedRequest struct { Offset int }
type jsError struct{}
func (*jsError) APIError() *APIError
func (*jsError) Error() string
func (*jsError) Unwrap() error
