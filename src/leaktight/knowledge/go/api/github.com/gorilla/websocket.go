// Interface of github.com/gorilla/websocket@v1.5.3, generated from its types. Signatures only.
package websocket

import "context"
import "crypto/tls"
import "io"
import "net"
import "net/http"
import "net/url"
import "time"

const BinaryMessage = 2
const CloseAbnormalClosure = 1006
const CloseGoingAway = 1001
const CloseInternalServerErr = 1011
const CloseInvalidFramePayloadData = 1007
const CloseMandatoryExtension = 1010
const CloseMessage = 8
const CloseMessageTooBig = 1009
const CloseNoStatusReceived = 1005
const CloseNormalClosure = 1000
const ClosePolicyViolation = 1008
const CloseProtocolError = 1002
const CloseServiceRestart = 1012
const CloseTLSHandshake = 1015
const CloseTryAgainLater = 1013
const CloseUnsupportedData = 1003
const PingMessage = 9
const PongMessage = 10
const TextMessage = 1
var DefaultDialer *Dialer
var ErrBadHandshake error
var ErrCloseSent error
var ErrReadLimit error
func FormatCloseMessage(closeCode int, text string) []byte
func IsCloseError(err error, codes ...int) bool
func IsUnexpectedCloseError(err error, expectedCodes ...int) bool
func IsWebSocketUpgrade(r *http.Request) bool
func JoinMessages(c *Conn, term string) io.Reader
func NewClient(netConn net.Conn, u *url.URL, requestHeader http.Header, readBufSize int, writeBufSize int) (c *Conn, response *http.Response, err error)
func NewPreparedMessage(messageType int, data []byte) (*PreparedMessage, error)
func ReadJSON(c *Conn, v any) error
func Subprotocols(r *http.Request) []string
func Upgrade(w http.ResponseWriter, r *http.Request, responseHeader http.Header, readBufSize int, writeBufSize int) (*Conn, error)
func WriteJSON(c *Conn, v any) error
type BufferPool interface { Get() any; Put(any) }
type CloseError struct { Code int; Text string }
func (*CloseError) Error() string
type Conn struct{}
func (*Conn) Close() error
func (*Conn) CloseHandler() func(code int, text string) error
func (*Conn) EnableWriteCompression(enable bool)
func (*Conn) LocalAddr() net.Addr
func (*Conn) NetConn() net.Conn
func (*Conn) NextReader() (messageType int, r io.Reader, err error)
func (*Conn) NextWriter(messageType int) (io.WriteCloser, error)
func (*Conn) PingHandler() func(appData string) error
func (*Conn) PongHandler() func(appData string) error
func (*Conn) ReadJSON(v any) error
func (*Conn) ReadMessage() (messageType int, p []byte, err error)
func (*Conn) RemoteAddr() net.Addr
func (*Conn) SetCloseHandler(h func(code int, text string) error)
func (*Conn) SetCompressionLevel(level int) error
func (*Conn) SetPingHandler(h func(appData string) error)
func (*Conn) SetPongHandler(h func(appData string) error)
func (*Conn) SetReadDeadline(t time.Time) error
func (*Conn) SetReadLimit(limit int64)
func (*Conn) SetWriteDeadline(t time.Time) error
func (*Conn) Subprotocol() string
func (*Conn) UnderlyingConn() net.Conn
func (*Conn) WriteControl(messageType int, data []byte, deadline time.Time) error
func (*Conn) WriteJSON(v any) error
func (*Conn) WriteMessage(messageType int, data []byte) error
func (*Conn) WritePreparedMessage(pm *PreparedMessage) error
type Dialer struct { NetDial func(network string, addr string) (net.Conn, error); NetDialContext func(ctx context.Context, network string, addr string) (net.Conn, error); NetDialTLSContext func(ctx context.Context, network string, addr string) (net.Conn, error); Proxy func(*http.Request) (*url.URL, error); TLSClientConfig *tls.Config; HandshakeTimeout time.Duration; ReadBufferSize int; WriteBufferSize int; WriteBufferPool BufferPool; Subprotocols []string; EnableCompression bool; Jar http.CookieJar }
func (*Dialer) Dial(urlStr string, requestHeader http.Header) (*Conn, *http.Response, error)
func (*Dialer) DialContext(ctx context.Context, urlStr string, requestHeader http.Header) (*Conn, *http.Response, error)
type HandshakeError struct{}
func (HandshakeError) Error() string
type PreparedMessage struct{}
type Upgrader struct { HandshakeTimeout time.Duration; ReadBufferSize int; WriteBufferSize int; WriteBufferPool BufferPool; Subprotocols []string; Error func(w http.ResponseWriter, r *http.Request, status int, reason error); CheckOrigin func(r *http.Request) bool; EnableCompression bool }
func (*Upgrader) Upgrade(w http.ResponseWriter, r *http.Request, responseHeader http.Header) (*Conn, error)
