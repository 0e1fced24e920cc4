// Interface of golang.org/x/net/http2@v0.62.0, generated from its types. Signatures only.
package http2

import "context"
import "crypto/tls"
import "golang.org/x/net/http2/hpack"
import "io"
import "net"
import "net/http"
import "time"

const ClientPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
const ErrCodeCancel ErrCode = 8
const ErrCodeCompression ErrCode = 9
const ErrCodeConnect ErrCode = 10
const ErrCodeEnhanceYourCalm ErrCode = 11
const ErrCodeFlowControl ErrCode = 3
const ErrCodeFrameSize ErrCode = 6
const ErrCodeHTTP11Required ErrCode = 13
const ErrCodeInadequateSecurity ErrCode = 12
const ErrCodeInternal ErrCode = 2
const ErrCodeNo ErrCode = 0
const ErrCodeProtocol ErrCode = 1
const ErrCodeRefusedStream ErrCode = 7
const ErrCodeSettingsTimeout ErrCode = 4
const ErrCodeStreamClosed ErrCode = 5
const FlagContinuationEndHeaders Flags = 4
const FlagDataEndStream Flags = 1
const FlagDataPadded Flags = 8
const FlagHeadersEndHeaders Flags = 4
const FlagHeadersEndStream Flags = 1
const FlagHeadersPadded Flags = 8
const FlagHeadersPriority Flags = 32
const FlagPingAck Flags = 1
const FlagPushPromiseEndHeaders Flags = 4
const FlagPushPromisePadded Flags = 8
const FlagSettingsAck Flags = 1
const FrameContinuation FrameType = 9
const FrameData FrameType = 0
const FrameGoAway FrameType = 7
const FrameHeaders FrameType = 1
const FramePing FrameType = 6
const FramePriority FrameType = 2
const FramePriorityUpdate FrameType = 16
const FramePushPromise FrameType = 5
const FrameRSTStream FrameType = 3
const FrameSettings FrameType = 4
const FrameWindowUpdate FrameType = 8
const NextProtoTLS = "h2"
const SettingEnableConnectProtocol SettingID = 8
const SettingEnablePush SettingID = 2
const SettingHeaderTableSize SettingID = 1
const SettingInitialWindowSize SettingID = 4
const SettingMaxConcurrentStreams SettingID = 3
const SettingMaxFrameSize SettingID = 5
const SettingMaxHeaderListSize SettingID = 6
const SettingNoRFC7540Priorities SettingID = 9
const TrailerPrefix = "Trailer:"
var DebugGoroutines bool
var ErrFrameTooLarge error
var ErrNoCachedConn error
var ErrPushLimitReached error
var ErrRecursivePush error
var VerboseLogs bool
func ConfigureServer(s *http.Server, conf *Server) error
func ConfigureTransport(t1 *http.Transport) error
func ConfigureTransports(t1 *http.Transport) (*Transport, error)
func NewFramer(w io.Writer, r io.Reader) *Framer
func NewPriorityWriteScheduler(cfg *PriorityWriteSchedulerConfig) WriteScheduler
func NewRandomWriteScheduler() WriteScheduler
func ReadFrameHeader(r io.Reader) (FrameHeader, error)
type ClientConn struct{}
func (*ClientConn) CanTakeNewRequest() bool
func (*ClientConn) Close() error
func (*ClientConn) Ping(ctx context.Context) error
func (*ClientConn) ReserveNewRequest() bool
func (*ClientConn) RoundTrip(req *http.Request) (*http.Response, error)
func (*ClientConn) SetDoNotReuse()
func (*ClientConn) Shutdown(ctx context.Context) error
func (*ClientConn) State() ClientConnState
type ClientConnPool interface { GetClientConn(req *http.Request, addr string) (*ClientConn, error); MarkDead(*ClientConn) }
type ClientConnState struct { Closed bool; Closing bool; StreamsActive int; StreamsReserved int; StreamsPending int; MaxConcurrentStreams uint32; LastIdle time.Time }
type ConnectionError uint32
func (ConnectionError) Error() string
type ContinuationFrame struct { FrameHeader }
func (*ContinuationFrame) HeaderBlockFragment() []byte
func (*ContinuationFrame) HeadersEnded() bool
type DataFrame struct { FrameHeader }
func (*DataFrame) Data() []byte
func (*DataFrame) StreamEnded() bool
type ErrCode uint32
func (ErrCode) String() string
type Flags uint8
func (Flags) Has(v Flags) bool
type Frame interface { Header() FrameHeader; invalidate() }
type FrameHeader struct { Type FrameType; Flags Flags; Length uint32; StreamID uint32 }
func (FrameHeader) Header() FrameHeader
func (FrameHeader) String() string
type FrameType uint8
func (FrameType) String() string
type FrameWriteRequest struct{}
func (FrameWriteRequest) Consume(n int32) (FrameWriteRequest, FrameWriteRequest, int)
func (FrameWriteRequest) DataSize() int
func (FrameWriteRequest) StreamID() uint32
func (FrameWriteRequest) String() string
type Framer struct { AllowIllegalWrites bool; AllowIllegalReads bool; ReadMetaHeaders *hpack.Decoder; MaxHeaderListSize uint32 }
func (*Framer) ErrorDetail() error
func (*Framer) ReadFrame() (Frame, error)
func (*Framer) ReadFrameForHeader(fh FrameHeader) (Frame, error)
func (*Framer) ReadFrameHeader() (FrameHeader, error)
func (*Framer) SetMaxReadFrameSize(v uint32)
func (*Framer) SetReuseFrames()
func (*Framer) WriteContinuation(streamID uint32, endHeaders bool, headerBlockFragment []byte) error
func (*Framer) WriteData(streamID uint32, endStream bool, data []byte) error
func (*Framer) WriteDataPadded(streamID uint32, endStream bool, data []byte, pad []byte) error
func (*Framer) WriteGoAway(maxStreamID uint32, code ErrCode, debugData []byte) error
func (*Framer) WriteHeaders(p HeadersFrameParam) error
func (*Framer) WritePing(ack bool, data [8]byte) error
func (*Framer) WritePriority(streamID uint32, p PriorityParam) error
func (*Framer) WritePriorityUpdate(streamID uint32, priority string) error
func (*Framer) WritePushPromise(p PushPromiseParam) error
func (*Framer) WriteRSTStream(streamID uint32, code ErrCode) error
func (*Framer) WriteRawFrame(t FrameType, flags Flags, streamID uint32, payload []byte) error
func (*Framer) WriteSettings(settings ...Setting) error
func (*Framer) WriteSettingsAck() error
func (*Framer) WriteWindowUpdate(streamID uint32, incr uint32) error
type GoAwayError struct { LastStreamID uint32; ErrCode ErrCode; DebugData string }
func (GoAwayError) Error() string
type GoAwayFrame struct { FrameHeader; LastStreamID uint32; ErrCode ErrCode }
func (*GoAwayFrame) DebugData() []byte
type HeadersFrame struct { FrameHeader; Priority PriorityParam }
func (*HeadersFrame) HasPriority() bool
func (*HeadersFrame) HeaderBlockFragment() []byte
func (*HeadersFrame) HeadersEnded() bool
func (*HeadersFrame) StreamEnded() bool
type HeadersFrameParam struct { StreamID uint32; BlockFragment []byte; EndStream bool; EndHeaders bool; PadLength uint8; Priority PriorityParam }
type MetaHeadersFrame struct { *HeadersFrame; Fields []hpack.HeaderField; Truncated bool }
func (*MetaHeadersFrame) PseudoFields() []hpack.HeaderField
func (*MetaHeadersFrame) PseudoValue(pseudo string) string
func (*MetaHeadersFrame) RegularFields() []hpack.HeaderField
type OpenStreamOptions struct { PusherID uint32 }
type PingFrame struct { FrameHeader; Data [8]byte }
func (*PingFrame) IsAck() bool
type PriorityFrame struct { FrameHeader; PriorityParam }
type PriorityParam struct { StreamDep uint32; Exclusive bool; Weight uint8 }
func (PriorityParam) IsZero() bool
type PriorityUpdateFrame struct { FrameHeader; Priority string; PrioritizedStreamID uint32 }
type PriorityWriteSchedulerConfig struct { MaxClosedNodesInTree int; MaxIdleNodesInTree int; ThrottleOutOfOrderWrites bool }
type PushPromiseFrame struct { FrameHeader; PromiseID uint32 }
func (*PushPromiseFrame) HeaderBlockFragment() []byte
func (*PushPromiseFrame) HeadersEnded() bool
type PushPromiseParam struct { StreamID uint32; PromiseID uint32; BlockFragment []byte; EndHeaders bool; PadLength uint8 }
type RSTStreamFrame struct { FrameHeader; ErrCode ErrCode }
type RoundTripOpt struct { OnlyCachedConn bool }
type ServeConnOpts struct { Context context.Context; BaseConfig *http.Server; Handler http.Handler; UpgradeRequest *http.Request; Settings []byte; SawClientPreface bool }
type Server struct { MaxHandlers int; MaxConcurrentStreams uint32; MaxDecoderHeaderTableSize uint32; MaxEncoderHeaderTableSize uint32; MaxReadFrameSize uint32; PermitProhibitedCipherSuites bool; IdleTimeout time.Duration; ReadIdleTimeout time.Duration; PingTimeout time.Duration; WriteByteTimeout time.Duration; MaxUploadBufferPerConnection int32; MaxUploadBufferPerStream int32; NewWriteScheduler func() WriteScheduler; CountError func(errType string) }
func (*Server) ServeConn(c net.Conn, opts *ServeConnOpts)
type Setting struct { ID SettingID; Val uint32 }
func (Setting) String() string
func (Setting) Valid() error
type SettingID uint16
func (SettingID) String() string
type SettingsFrame struct { FrameHeader }
func (*SettingsFrame) ForeachSetting(fn func(Setting) error) error
func (*SettingsFrame) HasDuplicates() bool
func (*SettingsFrame) IsAck() bool
func (*SettingsFrame) NumSettings() int
func (*SettingsFrame) Setting(i int) Setting
func (*SettingsFrame) Value(id SettingID) (v uint32, ok bool)
type StreamError struct { StreamID uint32; Code ErrCode; Cause error }
func (StreamError) Error() string
type Transport struct { DialTLSContext func(ctx context.Context, network string, addr string, cfg *tls.Config) (net.Conn, error); DialTLS func(network string, addr string, cfg *tls.Config) (net.Conn, error); TLSClientConfig *tls.Config; ConnPool ClientConnPool; DisableCompression bool; AllowHTTP bool; MaxHeaderListSize uint32; MaxReadFrameSize uint32; MaxDecoderHeaderTableSize uint32; MaxEncoderHeaderTableSize uint32; StrictMaxConcurrentStreams bool; IdleConnTimeout time.Duration; ReadIdleTimeout time.Duration; PingTimeout time.Duration; WriteByteTimeout time.Duration; CountError func(errType string) }
func (*Transport) CloseIdleConnections()
func (*Transport) NewClientConn(c net.Conn) (*ClientConn, error)
func (*Transport) RoundTrip(req *http.Request) (*http.Response, error)
func (*Transport) RoundTripOpt(req *http.Request, opt RoundTripOpt) (*http.Response, error)
type UnknownFrame struct { FrameHeader }
func (*UnknownFrame) Payload() []byte
type WindowUpdateFrame struct { FrameHeader; Increment uint32 }
type WriteScheduler interface { AdjustStream(streamID uint32, priority PriorityParam); CloseStream(streamID uint32); OpenStream(streamID uint32, options OpenStreamOptions); Pop() (wr FrameWriteRequest, ok bool); Push(wr FrameWriteRequest) }
