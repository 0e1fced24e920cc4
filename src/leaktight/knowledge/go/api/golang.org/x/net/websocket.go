// Interface of golang.org/x/net/websocket@v0.62.0, generated from its types. Signatures only.
package websocket

import "context"
import "crypto/tls"
import "io"
import "net"
import "net/http"
import "net/url"
import "time"

const BinaryFrame = 2
const CloseFrame = 8
const ContinuationFrame = 0
const DefaultMaxPayloadBytes = 33554432
const PingFrame = 9
const PongFrame = 10
const ProtocolVersionHybi = 13
const ProtocolVersionHybi13 = 13
const SupportedProtocolVersion = "13"
const TextFrame = 1
const UnknownFrame = 255
var ErrBadClosingStatus *ProtocolError
var ErrBadFrame *ProtocolError
var ErrBadFrameBoundary *ProtocolError
var ErrBadMaskingKey *ProtocolError
var ErrBadPongMessage *ProtocolError
var ErrBadProtocolVersion *ProtocolError
var ErrBadRequestMethod *ProtocolError
var ErrBadScheme *ProtocolError
var ErrBadStatus *ProtocolError
var ErrBadUpgrade *ProtocolError
var ErrBadWebSocketLocation *ProtocolError
var ErrBadWebSocketOrigin *ProtocolError
var ErrBadWebSocketProtocol *ProtocolError
var ErrBadWebSocketVersion *ProtocolError
var ErrChallengeResponse *ProtocolError
var ErrFrameTooLarge error
var ErrNotImplemented *ProtocolError
var ErrNotSupported *ProtocolError
var ErrNotWebSocket *ProtocolError
var ErrUnsupportedExtensions *ProtocolError
var JSON Codec
var Message Codec
func Dial(url_ string, protocol string, origin string) (ws *Conn, err error)
func DialConfig(config *Config) (ws *Conn, err error)
func NewClient(config *Config, rwc io.ReadWriteCloser) (ws *Conn, err error)
func NewConfig(server string, origin string) (config *Config, err error)
func Origin(config *Config, req *http.Request) (*url.URL, error)
type Addr struct { *url.URL }
func (*Addr) Network() string
type Codec struct { Marshal func(v any) (data []byte, payloadType byte, err error); Unmarshal func(data []byte, payloadType byte, v any) (err error) }
func (Codec) Receive(ws *Conn, v any) (err error)
func (Codec) Send(ws *Conn, v any) (err error)
type Config struct { Location *url.URL; Origin *url.URL; Protocol []string; Version int; TlsConfig *tls.Config; Header http.Header; Dialer *net.Dialer }
func (*Config) DialContext(ctx context.Context) (*Conn, error)
type Conn struct { frameReaderFactory; frameReader; frameWriterFactory; frameHandler; PayloadType byte; MaxPayloadBytes int }
func (*Conn) Close() error
func (*Conn) Config() *Config
func (*Conn) IsClientConn() bool
func (*Conn) IsServerConn() bool
func (*Conn) LocalAddr() net.Addr
func (*Conn) Read(msg []byte) (n int, err error)
func (*Conn) RemoteAddr() net.Addr
func (*Conn) Request() *http.Request
func (*Conn) SetDeadline(t time.Time) error
func (*Conn) SetReadDeadline(t time.Time) error
func (*Conn) SetWriteDeadline(t time.Time) error
func (*Conn) Write(msg []byte) (n int, err error)
type DialError struct { *Config; Err error }
func (*DialError) Error() string
type Handler func(*Conn)
func (Handler) ServeHTTP(w http.ResponseWriter, req *http.Request)
type ProtocolError struct { ErrorString string }
func (*ProtocolError) Error() string
type Server struct { Config; Handshake func(*Config, *http.Request) error; Handler }
func (Server) ServeHTTP(w http.ResponseWriter, req *http.Request)
type frameHandler interface { HandleFrame(frame frameReader) (r frameReader, err error); WriteClose(status int) (err error) }
type frameReader interface { io.Reader; HeaderReader() io.Reader; Len() int; PayloadType() byte; TrailerReader() io.Reader }
type frameReaderFactory interface { NewFrameReader() (r frameReader, err error) }
type frameWriter interface { io.WriteCloser }
type frameWriterFactory interface { NewFrameWriter(payloadType byte) (w frameWriter, err error) }
