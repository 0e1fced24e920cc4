// Interface of github.com/rabbitmq/amqp091-go@v1.16.0, generated from its types. Signatures only.
package amqp091

import "context"
import "crypto/tls"
import "io"
import "net"
import "time"

const AccessRefused = 403
const ChannelError = 504
const CommandInvalid = 503
const ConnectionForced = 320
const ConsumerTimeoutArg = "x-consumer-timeout"
const ContentTooLarge = 311
const DefaultExchange = ""
const DefaultMaxRetryCount = 5
const DefaultRetryInterval time.Duration = 5000000000
const ExchangeDirect = "direct"
const ExchangeFanout = "fanout"
const ExchangeHeaders = "headers"
const ExchangeTopic = "topic"
const FrameError = 501
const FrameSizeUnlimited int = -1
const ImmediatelyExpire string = "0"
const InternalError = 541
const InvalidPath = 402
const MimeApplicationAvro = "application/avro"
const MimeApplicationCloudEventsJSON = "application/cloudevents+json"
const MimeApplicationFormURLEncoded = "application/x-www-form-urlencoded"
const MimeApplicationJSON = "application/json"
const MimeApplicationMsgPack = "application/msgpack"
const MimeApplicationOctetStream = "application/octet-stream"
const MimeApplicationProtobuf = "application/protobuf"
const MimeApplicationXML = "application/xml"
const MimeApplicationXProtobuf = "application/x-protobuf"
const MimeTextPlain = "text/plain"
const MimeTextXML = "text/xml"
const NeverExpire string = ""
const NoConsumers = 313
const NoRoute = 312
const NotAllowed = 530
const NotFound = 404
const NotImplemented = 540
const Persistent uint8 = 2
const PreconditionFailed = 406
const QueueMaxLenArg = "x-max-length"
const QueueMaxLenBytesArg = "x-max-length-bytes"
const QueueMessageTTLArg = "x-message-ttl"
const QueueOverflowArg = "x-overflow"
const QueueOverflowDropHead = "drop-head"
const QueueOverflowRejectPublish = "reject-publish"
const QueueOverflowRejectPublishDLX = "reject-publish-dlx"
const QueueTTLArg = "x-expires"
const QueueTypeArg = "x-queue-type"
const QueueTypeClassic = "classic"
const QueueTypeQuorum = "quorum"
const QueueTypeStream = "stream"
const QueueVersionArg = "x-queue-version"
const ResourceError = 506
const ResourceLocked = 405
const SingleActiveConsumerArg = "x-single-active-consumer"
const StateClosed LifeCycleState = 3
const StateClosing LifeCycleState = 2
const StateOpen LifeCycleState = 0
const StateReconnecting LifeCycleState = 1
const StreamMaxAgeArg = "x-max-age"
const StreamMaxLenBytesArg = "x-max-length-bytes"
const StreamMaxSegmentSizeBytesArg = "x-stream-max-segment-size-bytes"
const SyntaxError = 502
const TopologyEntityConsumer TopologyRecoveryEntityType = 4
const TopologyEntityExchange TopologyRecoveryEntityType = 0
const TopologyEntityExchangeBinding TopologyRecoveryEntityType = 3
const TopologyEntityQueue TopologyRecoveryEntityType = 1
const TopologyEntityQueueBinding TopologyRecoveryEntityType = 2
const TopologyRecoveryAllEnabled TopologyRecoveryMode = 0
const TopologyRecoveryDisabled TopologyRecoveryMode = 2
const TopologyRecoveryOnlyTransient TopologyRecoveryMode = 1
const Transient uint8 = 1
const UnexpectedFrame = 505
var DefaultReconnectionConfig *ReconnectionConfig
var ErrChannelMax *Error
var ErrClosed *Error
var ErrCommandInvalid *Error
var ErrCredentials *Error
var ErrDeliveryNotInitialized error
var ErrFieldType *Error
var ErrFrame *Error
var ErrFrameTooLarge *Error
var ErrSASL *Error
var ErrSyntax *Error
var ErrUnexpectedFrame *Error
var ErrVhost *Error
var Logger Logging
func DefaultDial(connectionTimeout time.Duration) func(network string, addr string) (net.Conn, error)
func Dial(url string) (*Connection, error)
func DialConfig(url string, config Config) (*Connection, error)
func DialTLS(url string, amqps *tls.Config) (*Connection, error)
func DialTLS_ExternalAuth(url string, amqps *tls.Config) (*Connection, error)
func NewConnectionProperties() Table
func Open(conn io.ReadWriteCloser, config Config) (*Connection, error)
func ParseURI(uri string) (URI, error)
func SetLogger(logger Logging)
type AMQPlainAuth struct { Username string; Password string }
func (*AMQPlainAuth) Mechanism() string
func (*AMQPlainAuth) Response() string
func (AMQPlainAuth) String() string
type Acknowledger interface { Ack(tag uint64, multiple bool) error; Nack(tag uint64, multiple bool, requeue bool) error; Reject(tag uint64, requeue bool) error }
type Authentication interface { Mechanism() string; Response() string }
type BindingConfig struct { Queue string; Key string; Exchange string; NoWait bool; Args Table }
type Blocking struct { Active bool; Reason string }
type Channel struct{}
func (*Channel) Ack(tag uint64, multiple bool) error
func (*Channel) Cancel(consumer string, noWait bool) error
func (*Channel) Close() error
func (*Channel) Confirm(noWait bool) error
func (*Channel) Consume(queue string, consumer string, autoAck bool, exclusive bool, noLocal bool, noWait bool, args Table) (<-chan Delivery, error)
func (*Channel) ConsumeWithContext(ctx context.Context, queue string, consumer string, autoAck bool, exclusive bool, noLocal bool, noWait bool, args Table) (<-chan Delivery, error)
func (*Channel) ExchangeBind(destination string, key string, source string, noWait bool, args Table) error
func (*Channel) ExchangeDeclare(name string, kind string, durable bool, autoDelete bool, internal bool, noWait bool, args Table) error
func (*Channel) ExchangeDeclarePassive(name string, kind string, durable bool, autoDelete bool, internal bool, noWait bool, args Table) error
func (*Channel) ExchangeDelete(name string, ifUnused bool, noWait bool) error
func (*Channel) ExchangeUnbind(destination string, key string, source string, noWait bool, args Table) error
func (*Channel) Flow(active bool) error
func (*Channel) Get(queue string, autoAck bool) (msg Delivery, ok bool, err error)
func (*Channel) GetNextPublishSeqNo() uint64
func (*Channel) IsClosed() bool
func (*Channel) Nack(tag uint64, multiple bool, requeue bool) error
func (*Channel) NotifyCancel(c chan string) chan string
func (*Channel) NotifyClose(c chan *Error) chan *Error
func (*Channel) NotifyConfirm(ack chan uint64, nack chan uint64) (chan uint64, chan uint64)
func (*Channel) NotifyFlow(c chan bool) chan bool
func (*Channel) NotifyPublish(confirm chan Confirmation) chan Confirmation
func (*Channel) NotifyRecoveryCancel(receiver chan struct{}) chan struct{}
func (*Channel) NotifyReturn(c chan Return) chan Return
func (*Channel) NotifyStateChange(c chan *StateChanged)
func (*Channel) Publish(exchange string, key string, mandatory bool, immediate bool, msg Publishing) error
func (*Channel) PublishWithContext(ctx context.Context, exchange string, key string, mandatory bool, immediate bool, msg Publishing) error
func (*Channel) PublishWithDeferredConfirm(exchange string, key string, mandatory bool, immediate bool, msg Publishing) (*DeferredConfirmation, error)
func (*Channel) PublishWithDeferredConfirmWithContext(ctx context.Context, exchange string, key string, mandatory bool, immediate bool, msg Publishing) (*DeferredConfirmation, error)
func (*Channel) Qos(prefetchCount int, prefetchSize int, global bool) error
func (*Channel) QueueBind(name string, key string, exchange string, noWait bool, args Table) error
func (*Channel) QueueDeclare(name string, durable bool, autoDelete bool, exclusive bool, noWait bool, args Table) (Queue, error)
func (*Channel) QueueDeclarePassive(name string, durable bool, autoDelete bool, exclusive bool, noWait bool, args Table) (Queue, error)
func (*Channel) QueueDelete(name string, ifUnused bool, ifEmpty bool, noWait bool) (int, error)
func (*Channel) QueueInspect(name string) (Queue, error)
func (*Channel) QueuePurge(name string, noWait bool) (int, error)
func (*Channel) QueueUnbind(name string, key string, exchange string, args Table) error
func (*Channel) Reconnect() error
func (*Channel) Recover(requeue bool) error
func (*Channel) Reject(tag uint64, requeue bool) error
func (*Channel) TopologyConfiguration(global bool) TopologyConfiguration
func (*Channel) Tx() error
func (*Channel) TxCommit() error
func (*Channel) TxRollback() error
type Config struct { SASL []Authentication; Vhost string; ChannelMax uint16; FrameSize int; Heartbeat time.Duration; TLSClientConfig *tls.Config; Properties Table; Locale string; Dial func(network string, addr string) (net.Conn, error); Recovery *Recovery }
type Confirmation struct { DeliveryTag uint64; Ack bool }
type Connection struct { Config Config; Major int; Minor int; Properties Table; Locales []string }
func (*Connection) Channel() (*Channel, error)
func (*Connection) Close() error
func (*Connection) CloseDeadline(deadline time.Time) error
func (*Connection) ConnectionState() tls.ConnectionState
func (*Connection) IsClosed() bool
func (*Connection) IsConnectionRecoveryEnabled() bool
func (*Connection) IsRecoveryEnabled() bool
func (*Connection) IsTopologyRecoveryEnabled() bool
func (*Connection) LocalAddr() net.Addr
func (*Connection) MaxRetryCount() int
func (*Connection) NotifyBlocked(receiver chan Blocking) chan Blocking
func (*Connection) NotifyClose(receiver chan *Error) chan *Error
func (*Connection) NotifyRecoveryCancel(receiver chan struct{}) chan struct{}
func (*Connection) NotifyStateChange(ch chan *StateChanged)
func (*Connection) Reconnect() (err error)
func (*Connection) RemoteAddr() net.Addr
func (*Connection) RetryInterval() time.Duration
func (*Connection) UpdateSecret(newSecret string, reason string) error
type ConnectionRecovery interface { OnChannelClose(ch *Channel, err *Error); OnConnectionClose(conn *Connection, err *Error) }
type Decimal struct { Scale uint8; Value int32 }
type DefaultConnectionRecovery struct{}
func (*DefaultConnectionRecovery) OnChannelClose(ch *Channel, err *Error)
func (*DefaultConnectionRecovery) OnConnectionClose(conn *Connection, err *Error)
type DefaultTopologyRecovery struct{}
func (*DefaultTopologyRecovery) RecoverTopology(conn *Connection, channels []*Channel) ([]TopologyRecoveryEntity, error)
type DeferredConfirmation struct { DeliveryTag uint64 }
func (*DeferredConfirmation) Acked() bool
func (*DeferredConfirmation) Done() <-chan struct{}
func (*DeferredConfirmation) Wait() bool
func (*DeferredConfirmation) WaitContext(ctx context.Context) (bool, error)
type Delivery struct { Acknowledger Acknowledger; Headers Table; ContentType string; ContentEncoding string; DeliveryMode uint8; Priority uint8; CorrelationId string; ReplyTo string; Expiration string; MessageId string; Timestamp time.Time; Type string; UserId string; AppId string; ConsumerTag string; MessageCount uint32; DeliveryTag uint64; Redelivered bool; Exchange string; RoutingKey string; Body []byte }
func (Delivery) Ack(multiple bool) error
func (Delivery) Nack(multiple bool, requeue bool) error
func (Delivery) Reject(requeue bool) error
type Error struct { Code int; Reason string; Server bool; Recover bool }
func (*Error) Error() string
func (*Error) Recoverable() bool
func (*Error) Temporary() bool
type ExchangeBindingConfig struct { Destination string; Key string; Source string; NoWait bool; Args Table }
type ExchangeConfig struct { Name string; Kind string; Durable bool; AutoDelete bool; Internal bool; NoWait bool; Args Table }
type ExternalAuth struct{}
func (*ExternalAuth) Mechanism() string
func (*ExternalAuth) Response() string
type LifeCycleState byte
func (LifeCycleState) String() string
type Logging interface { Printf(format string, v ...any) }
type NullLogger struct{}
func (NullLogger) Printf(format string, v ...any)
type PlainAuth struct { Username string; Password string }
func (*PlainAuth) Mechanism() string
func (*PlainAuth) Response() string
func (PlainAuth) String() string
type Publishing struct { Headers Table; ContentType string; ContentEncoding string; DeliveryMode uint8; Priority uint8; CorrelationId string; ReplyTo string; Expiration string; MessageId string; Timestamp time.Time; Type string; UserId string; AppId string; Body []byte }
type QosConfig struct { PrefetchCount uint16; PrefetchSize uint32; Global bool }
type Queue struct { Name string; Messages int; Consumers int }
type QueueConfig struct { DeclaredName string; ActualName string; Durable bool; AutoDelete bool; Exclusive bool; NoWait bool; Args Table }
type ReconnectionConfig struct { MaxRetryCount int; RetryInterval time.Duration }
func (*ReconnectionConfig) Clone() *ReconnectionConfig
type Recovery struct { ReconnectionConfig *ReconnectionConfig; ConnectionRecovery ConnectionRecovery; TopologyRecovery TopologyRecovery; TopologyRecoveryMode TopologyRecoveryMode; OnTopologyEntityError func(conn *Connection, e TopologyRecoveryEntity) bool }
type Return struct { ReplyCode uint16; ReplyText string; Exchange string; RoutingKey string; ContentType string; ContentEncoding string; Headers Table; DeliveryMode uint8; Priority uint8; CorrelationId string; ReplyTo string; Expiration string; MessageId string; Timestamp time.Time; Type string; UserId string; AppId string; Body []byte }
type StateChanged struct { From LifeCycleState; To LifeCycleState; Err error; SkippedTopologyEntities []TopologyRecoveryEntity }
func (StateChanged) String() string
type Table map[string]any
func (Table) SetClientConnectionName(connName string)
func (Table) Validate() error
type TopologyConfiguration struct { Qos *QosConfig; Exchanges map[string]ExchangeConfig; Queues map[string]QueueConfig; Bindings []BindingConfig; ExchangeBindings []ExchangeBindingConfig }
func (*TopologyConfiguration) Clone() *TopologyConfiguration
type TopologyRecovery interface { RecoverTopology(conn *Connection, channels []*Channel) ([]TopologyRecoveryEntity, error) }
type TopologyRecoveryEntity struct { EntityType TopologyRecoveryEntityType; EntityName string; SecondaryName string; RoutingKey string; ChannelID uint16; Err error }
func (TopologyRecoveryEntity) Error() string
func (TopologyRecoveryEntity) Unwrap() error
type TopologyRecoveryEntityType byte
func (TopologyRecoveryEntityType) String() string
type TopologyRecoveryMode byte
type URI struct { Scheme string; Host string; Port int; Username string; Password string; Vhost string; CertFile string; CACertFile string; KeyFile string; ServerName string; AuthMechanism []string; Heartbeat heartbeatDuration; ConnectionTimeout int; ChannelMax uint16 }
func (URI) AMQPlainAuth() *AMQPlainAuth
func (URI) PlainAuth() *PlainAuth
func (URI) String() string
type heartbeatDuration struct{}
