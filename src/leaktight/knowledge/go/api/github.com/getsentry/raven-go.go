// Interface of github.com/getsentry/raven-go@v0.2.0, generated from its types. Signatures only.
package raven

import "net/http"

const DEBUG Severity = "debug"
const ERROR Severity = "error"
const FATAL Severity = "fatal"
const INFO Severity = "info"
const WARNING Severity = "warning"
var DefaultClient *Client
var ErrInvalidSampleRate error
var ErrMissingProjectID error
var ErrMissingUser error
var ErrPacketDropped error
var ErrUnableToUnmarshalJSON error
var MaxQueueBuffer int
func Capture(packet *Packet, captureTags map[string]string) (eventID string, ch chan error)
func CaptureError(err error, tags map[string]string, interfaces ...Interface) string
func CaptureErrorAndWait(err error, tags map[string]string, interfaces ...Interface) string
func CaptureMessage(message string, tags map[string]string, interfaces ...Interface) string
func CaptureMessageAndWait(message string, tags map[string]string, interfaces ...Interface) string
func CapturePanic(f func(), tags map[string]string, interfaces ...Interface) (any, string)
func CapturePanicAndWait(f func(), tags map[string]string, interfaces ...Interface) (any, string)
func ClearContext()
func Close()
func GetOrNewStacktrace(err error, skip int, context int, appPackagePrefixes []string) *Stacktrace
func IncludePaths() []string
func New(dsn string) (*Client, error)
func NewClient(dsn string, tags map[string]string) (*Client, error)
func NewException(err error, stacktrace *Stacktrace) *Exception
func NewHttp(req *http.Request) *Http
func NewPacket(message string, interfaces ...Interface) *Packet
func NewPacketWithExtra(message string, extra Extra, interfaces ...Interface) *Packet
func NewStacktrace(skip int, context int, appPackagePrefixes []string) *Stacktrace
func NewStacktraceFrame(pc uintptr, fName string, file string, line int, context int, appPackagePrefixes []string) *StacktraceFrame
func NewWithTags(dsn string, tags map[string]string) (*Client, error)
func ProjectID() string
func Recoverer(handler http.Handler) http.Handler
func RecoveryHandler(handler func(http.ResponseWriter, *http.Request)) func(http.ResponseWriter, *http.Request)
func Release() string
func SetDSN(dsn string) error
func SetDefaultLoggerName(name string)
func SetEnvironment(environment string)
func SetHttpContext(h *Http)
func SetIgnoreErrors(errs ...string) error
func SetIncludePaths(p []string)
func SetRelease(release string)
func SetSampleRate(rate float32) error
func SetSourceCodeLoader(loader SourceCodeLoader)
func SetTagsContext(t map[string]string)
func SetUserContext(u *User)
func URL() string
func Wait()
func WrapWithExtra(err error, extraInfo map[string]any) error
type Client struct { Tags map[string]string; Transport Transport; DropHandler func(*Packet) }
func (*Client) Capture(packet *Packet, captureTags map[string]string) (eventID string, ch chan error)
func (*Client) CaptureError(err error, tags map[string]string, interfaces ...Interface) string
func (*Client) CaptureErrorAndWait(err error, tags map[string]string, interfaces ...Interface) string
func (*Client) CaptureMessage(message string, tags map[string]string, interfaces ...Interface) string
func (*Client) CaptureMessageAndWait(message string, tags map[string]string, interfaces ...Interface) string
func (*Client) CapturePanic(f func(), tags map[string]string, interfaces ...Interface) (err any, errorID string)
func (*Client) CapturePanicAndWait(f func(), tags map[string]string, interfaces ...Interface) (err any, errorID string)
func (*Client) ClearContext()
func (*Client) Close()
func (*Client) IncludePaths() []string
func (*Client) ProjectID() string
func (*Client) Release() string
func (*Client) SetDSN(dsn string) error
func (*Client) SetDefaultLoggerName(name string)
func (*Client) SetEnvironment(environment string)
func (*Client) SetHttpContext(h *Http)
func (*Client) SetIgnoreErrors(errs []string) error
func (*Client) SetIncludePaths(p []string)
func (*Client) SetRelease(release string)
func (*Client) SetSampleRate(rate float32) error
func (*Client) SetTagsContext(t map[string]string)
func (*Client) SetUserContext(u *User)
func (*Client) URL() string
func (*Client) Wait()
type Culpriter interface { Culprit() string }
type ErrWithExtra interface { Cause() error; Error() string; ExtraInfo() Extra }
type Exception struct { Value string; Type string; Module string; Stacktrace *Stacktrace }
func (*Exception) Class() string
func (*Exception) Culprit() string
type Exceptions struct { Values []*Exception }
func (Exceptions) Class() string
type Extra map[string]any
type HTTPTransport struct { *http.Client }
func (*HTTPTransport) Send(url string, authHeader string, packet *Packet) error
type Http struct { URL string; Method string; Query string; Cookies string; Headers map[string]string; Env map[string]string; Data any }
func (*Http) Class() string
type Interface interface { Class() string }
type Message struct { Message string; Params []any }
func (*Message) Class() string
type Packet struct { Message string; EventID string; Project string; Timestamp Timestamp; Level Severity; Logger string; Platform string; Culprit string; ServerName string; Release string; Environment string; Tags Tags; Modules map[string]string; Fingerprint []string; Extra Extra; Interfaces []Interface }
func (*Packet) AddTags(tags map[string]string)
func (*Packet) Init(project string) error
func (*Packet) JSON() ([]byte, error)
type Query struct { Query string; Engine string }
func (*Query) Class() string
type Severity string
type SourceCodeLoader interface { Load(filename string, line int, context int) ([][]byte, int) }
type Stacktrace struct { Frames []*StacktraceFrame }
func (*Stacktrace) Class() string
func (*Stacktrace) Culprit() string
type StacktraceFrame struct { Filename string; Function string; Module string; Lineno int; Colno int; AbsolutePath string; ContextLine string; PreContext []string; PostContext []string; InApp bool }
type Tag struct { Key string; Value string }
func (*Tag) MarshalJSON() ([]byte, error)
func (*Tag) UnmarshalJSON(data []byte) error
type Tags []Tag
func (*Tags) UnmarshalJSON(data []byte) error
type Template struct { Filename string; Lineno int; ContextLine string; PreContext []string; PostContext []string; AbsolutePath string }
func (*Template) Class() string
type Timestamp struct{}
func (*Timestamp) UnmarshalJSON(data []byte) error
func (Timestamp) Format(format string) string
func (Timestamp) MarshalJSON() ([]byte, error)
type Transport interface { Send(url string, authHeader string, packet *Packet) error }
type User struct { ID string; Username string; Email string; IP string }
func (*User) Class() string
type Writer struct { Client *Client; Level Severity; Logger string }
func (*Writer) Write(p []byte) (int, error)
