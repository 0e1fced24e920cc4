// Interface of github.com/lib/pq@v1.12.3, generated from its types. Signatures only.
package pq

import "bytes"
import "context"
import "crypto/tls"
import "database/sql"
import "database/sql/driver"
import "github.com/lib/pq/pqerror"
import "net"
import "net/netip"
import "time"

const Edebug = "DEBUG"
const Efatal = "FATAL"
const Einfo = "INFO"
const Elog = "LOG"
const Enotice = "NOTICE"
const Epanic = "PANIC"
const Ewarning = "WARNING"
const ListenerEventConnected ListenerEventType = 0
const ListenerEventConnectionAttemptFailed ListenerEventType = 3
const ListenerEventDisconnected ListenerEventType = 1
const ListenerEventReconnected ListenerEventType = 2
const LoadBalanceHostsDisable LoadBalanceHosts = "disable"
const LoadBalanceHostsRandom LoadBalanceHosts = "random"
const ProtocolVersion30 ProtocolVersion = "3.0"
const ProtocolVersion32 ProtocolVersion = "3.2"
const ProtocolVersionLatest ProtocolVersion = "latest"
const SSLModeAllow SSLMode = "allow"
const SSLModeDisable SSLMode = "disable"
const SSLModePrefer SSLMode = "prefer"
const SSLModeRequire SSLMode = "require"
const SSLModeVerifyCA SSLMode = "verify-ca"
const SSLModeVerifyFull SSLMode = "verify-full"
const SSLNegotiationDirect SSLNegotiation = "direct"
const SSLNegotiationPostgres SSLNegotiation = "postgres"
const SSLProtocolVersionTLS10 SSLProtocolVersion = "TLSv1.0"
const SSLProtocolVersionTLS11 SSLProtocolVersion = "TLSv1.1"
const SSLProtocolVersionTLS12 SSLProtocolVersion = "TLSv1.2"
const SSLProtocolVersionTLS13 SSLProtocolVersion = "TLSv1.3"
const TargetSessionAttrsAny TargetSessionAttrs = "any"
const TargetSessionAttrsPreferStandby TargetSessionAttrs = "prefer-standby"
const TargetSessionAttrsPrimary TargetSessionAttrs = "primary"
const TargetSessionAttrsReadOnly TargetSessionAttrs = "read-only"
const TargetSessionAttrsReadWrite TargetSessionAttrs = "read-write"
const TargetSessionAttrsStandby TargetSessionAttrs = "standby"
var ErrChannelAlreadyOpen error
var ErrChannelNotOpen error
var ErrCouldNotDetectUsername error
var ErrInFailedTransaction error
var ErrNotSupported error
var ErrSSLKeyHasWorldPermissions error
var ErrSSLKeyUnknownOwnership error
var ErrSSLNotSupported error
func Array(a any) interface { driver.Valuer; sql.Scanner }
func As(err error, codes ...pqerror.Code) *Error
func BufferQuoteIdentifier(name string, buffer *bytes.Buffer)
func ConnectorNoticeHandler(c driver.Connector) func(*Error)
func ConnectorNotificationHandler(c driver.Connector) func(*Notification)
func ConnectorWithNoticeHandler(c driver.Connector, handler func(*Error)) *NoticeHandlerConnector
func ConnectorWithNotificationHandler(c driver.Connector, handler func(*Notification)) *NotificationHandlerConnector
func CopyIn(table string, columns ...string) string
func CopyInSchema(schema string, table string, columns ...string) string
func DialOpen(d Dialer, dsn string) (_ driver.Conn, err error)
func EnableInfinityTs(negative time.Time, positive time.Time)
func FormatTimestamp(t time.Time) []byte
func NewConfig(dsn string) (Config, error)
func NewConnector(dsn string) (*Connector, error)
func NewConnectorConfig(cfg Config) (*Connector, error)
func NewDialListener(d Dialer, dsn string, minReconnect time.Duration, maxReconnect time.Duration, cb EventCallbackType) *Listener
func NewListener(dsn string, minReconnect time.Duration, maxReconnect time.Duration, cb EventCallbackType) *Listener
func NewListenerConn(name string, notificationChan chan<- *Notification) (*ListenerConn, error)
func NoticeHandler(c driver.Conn) func(*Error)
func Open(dsn string) (_ driver.Conn, err error)
func ParseTimestamp(currentLocation *time.Location, str string) (time.Time, error)
func ParseURL(url string) (string, error)
func QuoteIdentifier(name string) string
func QuoteLiteral(literal string) string
func RegisterGSSProvider(newGssArg NewGSSFunc)
func RegisterTLSConfig(key string, config *tls.Config) error
func SetNoticeHandler(c driver.Conn, handler func(*Error))
func SetNotificationHandler(c driver.Conn, handler func(*Notification))
type ArrayDelimiter interface { ArrayDelimiter() string }
type BoolArray []bool
func (*BoolArray) Scan(src any) error
func (BoolArray) Value() (driver.Value, error)
type ByteaArray [][]byte
func (*ByteaArray) Scan(src any) error
func (ByteaArray) Value() (driver.Value, error)
type Config struct { Host string; Hostaddr netip.Addr; Port uint16; Database string; User string; Password string; Passfile string; Options string; ApplicationName string; FallbackApplicationName string; SSLMode SSLMode; SSLNegotiation SSLNegotiation; SSLCert string; SSLKey string; SSLRootCert string; SSLSNI bool; SSLMinProtocolVersion SSLProtocolVersion; SSLMaxProtocolVersion SSLProtocolVersion; SSLInline bool; KrbSrvname string; KrbSpn string; ConnectTimeout time.Duration; BinaryParameters bool; DisablePreparedBinaryResult bool; ClientEncoding string; Datestyle string; TZ string; Geqo string; TargetSessionAttrs TargetSessionAttrs; LoadBalanceHosts LoadBalanceHosts; MinProtocolVersion ProtocolVersion; MaxProtocolVersion ProtocolVersion; Service string; ServiceFile string; Runtime map[string]string; Multi []ConfigMultihost }
func (Config) Clone() Config
type ConfigMultihost struct { Host string; Hostaddr netip.Addr; Port uint16 }
type Connector struct{}
func (*Connector) Connect(ctx context.Context) (driver.Conn, error)
func (*Connector) Dialer(dialer Dialer)
func (*Connector) Driver() driver.Driver
type Dialer interface { Dial(network string, address string) (net.Conn, error); DialTimeout(network string, address string, timeout time.Duration) (net.Conn, error) }
type DialerContext interface { DialContext(ctx context.Context, network string, address string) (net.Conn, error) }
type Driver struct{}
func (Driver) Open(name string) (driver.Conn, error)
type Error struct { Severity string; Code pqerror.Code; Message string; Detail string; Hint string; Position string; InternalPosition string; InternalQuery string; Where string; Schema string; Table string; Column string; DataTypeName string; Constraint string; File string; Line string; Routine string }
func (*Error) Error() string
func (*Error) ErrorWithDetail() string
func (*Error) Fatal() bool
func (*Error) Get(k byte) (v string)
func (*Error) SQLState() string
type ErrorClass = pqerror.Class
type ErrorCode = pqerror.Code
type EventCallbackType func(event ListenerEventType, err error)
type Float32Array []float32
func (*Float32Array) Scan(src any) error
func (Float32Array) Value() (driver.Value, error)
type Float64Array []float64
func (*Float64Array) Scan(src any) error
func (Float64Array) Value() (driver.Value, error)
type GSS interface { Continue(inToken []byte) (done bool, outToken []byte, err error); GetInitToken(host string, service string) ([]byte, error); GetInitTokenFromSpn(spn string) ([]byte, error) }
type GenericArray struct { A any }
func (GenericArray) Scan(src any) error
func (GenericArray) Value() (driver.Value, error)
type Int32Array []int32
func (*Int32Array) Scan(src any) error
func (Int32Array) Value() (driver.Value, error)
type Int64Array []int64
func (*Int64Array) Scan(src any) error
func (Int64Array) Value() (driver.Value, error)
type Listener struct { Notify chan *Notification }
func (*Listener) Close() error
func (*Listener) Listen(channel string) error
func (*Listener) NotificationChannel() <-chan *Notification
func (*Listener) Ping() error
func (*Listener) Unlisten(channel string) error
func (*Listener) UnlistenAll() error
type ListenerConn struct{}
func (*ListenerConn) Close() error
func (*ListenerConn) Err() error
func (*ListenerConn) ExecSimpleQuery(q string) (executed bool, err error)
func (*ListenerConn) Listen(channel string) (bool, error)
func (*ListenerConn) Ping() error
func (*ListenerConn) Unlisten(channel string) (bool, error)
func (*ListenerConn) UnlistenAll() (bool, error)
type ListenerEventType int
func (ListenerEventType) String() string
type LoadBalanceHosts string
type NewGSSFunc func() (GSS, error)
type NoticeHandlerConnector struct { driver.Connector }
func (*NoticeHandlerConnector) Connect(ctx context.Context) (driver.Conn, error)
type Notification struct { BePid int; Channel string; Extra string }
type NotificationHandlerConnector struct { driver.Connector }
func (*NotificationHandlerConnector) Connect(ctx context.Context) (driver.Conn, error)
type NullTime = sql.NullTime
type PGError interface { Error() string; Fatal() bool; Get(k byte) (v string) }
type ProtocolVersion string
type SSLMode string
type SSLNegotiation string
type SSLProtocolVersion string
type StringArray []string
func (*StringArray) Scan(src any) error
func (StringArray) Value() (driver.Value, error)
type TargetSessionAttrs string
