// Interface of github.com/coder/websocket@v1.8.15, generated from its types. Signatures only.
package websocket

import "context"
import "io"
import "net"
import "net/http"

const CompressionContextTakeover CompressionMode = 1
const CompressionDisabled CompressionMode = 0
const CompressionNoContextTakeover CompressionMode = 2
const MessageBinary MessageType = 2
const MessageText MessageType = 1
const StatusAbnormalClosure StatusCode = 1006
const StatusBadGateway StatusCode = 1014
const StatusGoingAway StatusCode = 1001
const StatusInternalError StatusCode = 1011
const StatusInvalidFramePayloadData StatusCode = 1007
const StatusMandatoryExtension StatusCode = 1010
const StatusMessageTooBig StatusCode = 1009
const StatusNoStatusRcvd StatusCode = 1005
const StatusNormalClosure StatusCode = 1000
const StatusPolicyViolation StatusCode = 1008
const StatusProtocolError StatusCode = 1002
const StatusServiceRestart StatusCode = 1012
const StatusTLSHandshake StatusCode = 1015
const StatusTryAgainLater StatusCode = 1013
const StatusUnsupportedData StatusCode = 1003
var ErrMessageTooBig error
func Accept(w http.ResponseWriter, r *http.Request, opts *AcceptOptions) (*Conn, error)
func CloseStatus(err error) StatusCode
func Dial(ctx context.Context, u string, opts *DialOptions) (*Conn, *http.Response, error)
func NetConn(ctx context.Context, c *Conn, msgType MessageType) net.Conn
type AcceptOptions struct { Subprotocols []string; InsecureSkipVerify bool; OriginPatterns []string; CompressionMode CompressionMode; CompressionThreshold int; OnPingReceived func(ctx context.Context, payload []byte) bool; OnPongReceived func(ctx context.Context, payload []byte) }
type CloseError struct { Code StatusCode; Reason string }
func (CloseError) Error() string
type CompressionMode int
type Conn struct{}
func (*Conn) Close(code StatusCode, reason string) (err error)
func (*Conn) CloseNow() (err error)
func (*Conn) CloseRead(ctx context.Context) context.Context
func (*Conn) Ping(ctx context.Context) error
func (*Conn) Read(ctx context.Context) (MessageType, []byte, error)
func (*Conn) Reader(ctx context.Context) (MessageType, io.Reader, error)
func (*Conn) SetReadLimit(n int64)
func (*Conn) Subprotocol() string
func (*Conn) Write(ctx context.Context, typ MessageType, p []byte) error
func (*Conn) Writer(ctx context.Context, typ MessageType) (io.WriteCloser, error)
type DialOptions struct { HTTPClient *http.Client; HTTPHeader http.Header; Host string; Subprotocols []string; CompressionMode CompressionMode; CompressionThreshold int; OnPingReceived func(ctx context.Context, payload []byte) bool; OnPongReceived func(ctx context.Context, payload []byte) }
type MessageType int
func (MessageType) String() string
type StatusCode int
func (StatusCode) String() string
