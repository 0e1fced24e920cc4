// Interface of github.com/gomodule/redigo/redis@v1.9.3, generated from its types. Signatures only.
package redis

import "context"
import "crypto/tls"
import "log"
import "net"
import "time"

var ErrNil error
var ErrPoolExhausted error
func Bool(reply any, err error) (bool, error)
func ByteSlices(reply any, err error) ([][]byte, error)
func Bytes(reply any, err error) ([]byte, error)
func Dial(network string, address string, options ...DialOption) (Conn, error)
func DialClientName(name string) DialOption
func DialConnectTimeout(d time.Duration) DialOption
func DialContext(ctx context.Context, network string, address string, options ...DialOption) (Conn, error)
func DialContextFunc(f func(ctx context.Context, network string, addr string) (net.Conn, error)) DialOption
func DialDatabase(db int) DialOption
func DialKeepAlive(d time.Duration) DialOption
func DialNetDial(dial func(network string, addr string) (net.Conn, error)) DialOption
func DialPassword(password string) DialOption
func DialReadTimeout(d time.Duration) DialOption
func DialTLSConfig(c *tls.Config) DialOption
func DialTLSHandshakeTimeout(d time.Duration) DialOption
func DialTLSSkipVerify(skip bool) DialOption
func DialTimeout(network string, address string, connectTimeout time.Duration, readTimeout time.Duration, writeTimeout time.Duration) (Conn, error)
func DialURL(rawurl string, options ...DialOption) (Conn, error)
func DialURLContext(ctx context.Context, rawurl string, options ...DialOption) (Conn, error)
func DialUseTLS(useTLS bool) DialOption
func DialUsername(username string) DialOption
func DialWriteTimeout(d time.Duration) DialOption
func DoContext(c Conn, ctx context.Context, cmd string, args ...any) (any, error)
func DoWithTimeout(c Conn, timeout time.Duration, cmd string, args ...any) (any, error)
func Float64(reply any, err error) (float64, error)
func Float64Map(result any, err error) (map[string]float64, error)
func Float64s(reply any, err error) ([]float64, error)
func Int(reply any, err error) (int, error)
func Int64(reply any, err error) (int64, error)
func Int64Map(result any, err error) (map[string]int64, error)
func Int64s(reply any, err error) ([]int64, error)
func IntMap(result any, err error) (map[string]int, error)
func Ints(reply any, err error) ([]int, error)
func Latencies(result any, err error) ([]Latency, error)
func LatencyHistories(result any, err error) ([]LatencyHistory, error)
func MultiBulk(reply any, err error) ([]any, error)
func NewConn(netConn net.Conn, readTimeout time.Duration, writeTimeout time.Duration) Conn
func NewLoggingConn(conn Conn, logger *log.Logger, prefix string) Conn
func NewLoggingConnFilter(conn Conn, logger *log.Logger, prefix string, skip func(cmdName string) bool) Conn
func NewPool(newFn func() (Conn, error), maxIdle int) *Pool
func NewScript(keyCount int, src string) *Script
func Positions(result any, err error) ([]*[2]float64, error)
func ReceiveContext(c Conn, ctx context.Context) (any, error)
func ReceiveWithTimeout(c Conn, timeout time.Duration) (any, error)
func Scan(src []any, dest ...any) ([]any, error)
func ScanSlice(src []any, dest any, fieldNames ...string) error
func ScanStruct(src []any, dest any) error
func SlowLogs(result any, err error) ([]SlowLog, error)
func String(reply any, err error) (string, error)
func StringMap(reply any, err error) (map[string]string, error)
func Strings(reply any, err error) ([]string, error)
func Uint64(reply any, err error) (uint64, error)
func Uint64Map(result any, err error) (map[string]uint64, error)
func Uint64s(reply any, err error) ([]uint64, error)
func Values(reply any, err error) ([]any, error)
type Args []any
func (Args) Add(value ...any) Args
func (Args) AddFlat(v any) Args
type Argument interface { RedisArg() any }
type Conn interface { Close() error; Do(commandName string, args ...any) (reply any, err error); Err() error; Flush() error; Receive() (reply any, err error); Send(commandName string, args ...any) error }
type ConnWithContext interface { Conn; DoContext(ctx context.Context, commandName string, args ...any) (reply any, err error); ReceiveContext(ctx context.Context) (reply any, err error) }
type ConnWithTimeout interface { Conn; DoWithTimeout(timeout time.Duration, commandName string, args ...any) (reply any, err error); ReceiveWithTimeout(timeout time.Duration) (reply any, err error) }
type DialOption struct{}
type Error string
func (Error) Error() string
type Latency struct { Name string; Time time.Time; Latest time.Duration; Max time.Duration }
type LatencyHistory struct { Time time.Time; ExecutionTime time.Duration }
type Message struct { Channel string; Pattern string; Data []byte }
type Pong struct { Data string }
type Pool struct { Dial func() (Conn, error); DialContext func(ctx context.Context) (Conn, error); TestOnBorrow func(c Conn, lastUsed time.Time) error; TestOnBorrowContext func(ctx context.Context, c Conn, lastUsed time.Time) error; MaxIdle int; MaxActive int; IdleTimeout time.Duration; Wait bool; MaxConnLifetime time.Duration }
func (*Pool) ActiveCount() int
func (*Pool) Close() error
func (*Pool) Get() Conn
func (*Pool) GetContext(ctx context.Context) (Conn, error)
func (*Pool) IdleCount() int
func (*Pool) Stats() PoolStats
type PoolStats struct { ActiveCount int; IdleCount int; WaitCount int64; WaitDuration time.Duration }
type PubSubConn struct { Conn Conn }
func (PubSubConn) Close() error
func (PubSubConn) PSubscribe(channel ...any) error
func (PubSubConn) PUnsubscribe(channel ...any) error
func (PubSubConn) Ping(data string) error
func (PubSubConn) Receive() any
func (PubSubConn) ReceiveContext(ctx context.Context) any
func (PubSubConn) ReceiveWithTimeout(timeout time.Duration) any
func (PubSubConn) Subscribe(channel ...any) error
func (PubSubConn) Unsubscribe(channel ...any) error
type Scanner interface { RedisScan(src any) error }
type Script struct{}
func (*Script) Do(c Conn, keysAndArgs ...any) (any, error)
func (*Script) DoContext(ctx context.Context, c Conn, keysAndArgs ...any) (any, error)
func (*Script) Hash() string
func (*Script) Load(c Conn) error
func (*Script) Send(c Conn, keysAndArgs ...any) error
func (*Script) SendHash(c Conn, keysAndArgs ...any) error
type SlowLog struct { ID int64; Time time.Time; ExecutionTime time.Duration; Args []string; ClientAddr string; ClientName string }
type Subscription struct { Kind string; Channel string; Count int }
