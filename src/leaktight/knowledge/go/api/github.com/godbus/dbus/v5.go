// Interface of github.com/godbus/dbus/v5@v5.2.4, generated from its types. Signatures only.
package dbus

import "context"
import "encoding/binary"
import "io"
import "net"
import "reflect"
import "sync"

const AuthContinue AuthStatus = 1
const AuthError AuthStatus = 2
const AuthOk AuthStatus = 0
const FieldDestination HeaderField = 6
const FieldErrorName HeaderField = 4
const FieldInterface HeaderField = 2
const FieldMember HeaderField = 3
const FieldPath HeaderField = 1
const FieldReplySerial HeaderField = 5
const FieldSender HeaderField = 7
const FieldSignature HeaderField = 8
const FieldUnixFDs HeaderField = 9
const FlagAllowInteractiveAuthorization Flags = 4
const FlagNoAutoStart Flags = 2
const FlagNoReplyExpected Flags = 1
const NameFlagAllowReplacement RequestNameFlags = 1
const NameFlagDoNotQueue RequestNameFlags = 4
const NameFlagReplaceExisting RequestNameFlags = 2
const NoSequence Sequence = 0
const ReleaseNameReplyNonExistent ReleaseNameReply = 2
const ReleaseNameReplyNotOwner ReleaseNameReply = 3
const ReleaseNameReplyReleased ReleaseNameReply = 1
const RequestNameReplyAlreadyOwner RequestNameReply = 4
const RequestNameReplyExists RequestNameReply = 3
const RequestNameReplyInQueue RequestNameReply = 2
const RequestNameReplyPrimaryOwner RequestNameReply = 1
const TypeError Type = 3
const TypeMethodCall Type = 1
const TypeMethodReply Type = 2
const TypeSignal Type = 4
var ErrClosed error
var ErrMsgInvalidArg Error
var ErrMsgNoObject Error
var ErrMsgUnknownInterface Error
var ErrMsgUnknownMethod Error
func AuthAnonymous() Auth
func AuthExternal(user string) Auth
func Connect(address string, opts ...ConnOption) (*Conn, error)
func ConnectSessionBus(opts ...ConnOption) (*Conn, error)
func ConnectSystemBus(opts ...ConnOption) (*Conn, error)
func ConnectUnix(uconn *net.UnixConn, opts ...ConnOption) (*Conn, error)
func DecodeMessage(rd io.Reader) (msg *Message, err error)
func DecodeMessageWithFDs(rd io.Reader, fds []int) (msg *Message, err error)
func Dial(address string, opts ...ConnOption) (*Conn, error)
func DialHandler(address string, handler Handler, signalHandler SignalHandler) (*Conn, error)
func DialUnix(conn *net.UnixConn, opts ...ConnOption) (*Conn, error)
func EscapeBusAddressValue(val string) string
func MakeFailedError(err error) *Error
func MakeNoObjectError(path ObjectPath) Error
func MakeUnknownInterfaceError(ifaceName string) Error
func MakeUnknownMethodError(methodName string) Error
func MakeVariant(v any) Variant
func MakeVariantWithSignature(v any, s Signature) Variant
func NewConn(conn io.ReadWriteCloser, opts ...ConnOption) (*Conn, error)
func NewConnHandler(conn io.ReadWriteCloser, handler Handler, signalHandler SignalHandler) (*Conn, error)
func NewDefaultHandler() *defaultHandler
func NewDefaultSignalHandler() *defaultSignalHandler
func NewError(name string, body []any) *Error
func NewSequentialSignalHandler() SignalHandler
func ParseSignature(s string) (sig Signature, err error)
func ParseSignatureMust(s string) Signature
func ParseVariant(s string, sig Signature) (Variant, error)
func SessionBus() (conn *Conn, err error)
func SessionBusPrivate(opts ...ConnOption) (*Conn, error)
func SessionBusPrivateHandler(handler Handler, signalHandler SignalHandler) (*Conn, error)
func SessionBusPrivateNoAutoStartup(opts ...ConnOption) (*Conn, error)
func SignatureOf(vs ...any) Signature
func SignatureOfType(t reflect.Type) Signature
func Store(src []any, dest ...any) error
func SystemBus() (conn *Conn, err error)
func SystemBusPrivate(opts ...ConnOption) (*Conn, error)
func SystemBusPrivateHandler(handler Handler, signalHandler SignalHandler) (*Conn, error)
func UnescapeBusAddressValue(val string) (string, error)
func WithAuth(methods ...Auth) ConnOption
func WithContext(ctx context.Context) ConnOption
func WithHandler(handler Handler) ConnOption
func WithIncomingInterceptor(interceptor Interceptor) ConnOption
func WithMatchArg(argIdx int, value string) MatchOption
func WithMatchArg0Namespace(arg0Namespace string) MatchOption
func WithMatchArgPath(argIdx int, path string) MatchOption
func WithMatchDestination(destination string) MatchOption
func WithMatchEavesdrop(eavesdrop bool) MatchOption
func WithMatchInterface(iface string) MatchOption
func WithMatchMember(member string) MatchOption
func WithMatchObjectPath(path ObjectPath) MatchOption
func WithMatchOption(key string, value string) MatchOption
func WithMatchPathNamespace(namespace ObjectPath) MatchOption
func WithMatchSender(sender string) MatchOption
func WithOutgoingInterceptor(interceptor Interceptor) ConnOption
func WithSerialGenerator(gen SerialGenerator) ConnOption
func WithSignalHandler(handler SignalHandler) ConnOption
type ArgumentDecoder interface { DecodeArguments(conn *Conn, sender string, msg *Message, args []any) ([]any, error) }
type Auth interface { FirstData() (name []byte, resp []byte, status AuthStatus); HandleData(data []byte) (resp []byte, status AuthStatus) }
type AuthStatus byte
type BusObject interface { AddMatchSignal(iface string, member string, options ...MatchOption) *Call; Call(method string, flags Flags, args ...any) *Call; CallWithContext(ctx context.Context, method string, flags Flags, args ...any) *Call; Destination() string; GetProperty(p string) (Variant, error); Go(method string, flags Flags, ch chan *Call, args ...any) *Call; GoWithContext(ctx context.Context, method string, flags Flags, ch chan *Call, args ...any) *Call; Path() ObjectPath; RemoveMatchSignal(iface string, member string, options ...MatchOption) *Call; SetProperty(p string, v any) error; StoreProperty(p string, value any) error }
type Call struct { Destination string; Path ObjectPath; Method string; Args []any; Done chan *Call; Err error; Body []any; ResponseSequence Sequence }
func (*Call) Context() context.Context
func (*Call) ContextCancel()
func (*Call) Store(retvalues ...any) error
type Conn struct { transport }
func (*Conn) AddMatchSignal(options ...MatchOption) error
func (*Conn) AddMatchSignalContext(ctx context.Context, options ...MatchOption) error
func (*Conn) Auth(methods []Auth) error
func (*Conn) BusObject() BusObject
func (*Conn) Close() error
func (*Conn) Connected() bool
func (*Conn) Context() context.Context
func (*Conn) Eavesdrop(ch chan<- *Message)
func (*Conn) Emit(path ObjectPath, name string, values ...any) error
func (*Conn) Export(v any, path ObjectPath, iface string) error
func (*Conn) ExportAll(v any, path ObjectPath, iface string) error
func (*Conn) ExportMethodTable(methods map[string]any, path ObjectPath, iface string) error
func (*Conn) ExportSubtree(v any, path ObjectPath, iface string) error
func (*Conn) ExportSubtreeMethodTable(methods map[string]any, path ObjectPath, iface string) error
func (*Conn) ExportSubtreeWithMap(v any, mapping map[string]string, path ObjectPath, iface string) error
func (*Conn) ExportWithMap(v any, mapping map[string]string, path ObjectPath, iface string) error
func (*Conn) Hello() error
func (*Conn) Names() []string
func (*Conn) Object(dest string, path ObjectPath) BusObject
func (*Conn) ReleaseName(name string) (ReleaseNameReply, error)
func (*Conn) RemoveMatchSignal(options ...MatchOption) error
func (*Conn) RemoveMatchSignalContext(ctx context.Context, options ...MatchOption) error
func (*Conn) RemoveSignal(ch chan<- *Signal)
func (*Conn) RequestName(name string, flags RequestNameFlags) (RequestNameReply, error)
func (*Conn) Send(msg *Message, ch chan *Call) *Call
func (*Conn) SendWithContext(ctx context.Context, msg *Message, ch chan *Call) *Call
func (*Conn) Signal(ch chan<- *Signal)
func (*Conn) SupportsUnixFDs() bool
type ConnOption func(conn *Conn) error
type DBusError interface { DBusError() (string, []any) }
type Error struct { Name string; Body []any }
func (Error) Error() string
type Flags byte
type FormatError string
func (FormatError) Error() string
type Handler interface { LookupObject(path ObjectPath) (ServerObject, bool) }
type HeaderField byte
type Interceptor func(msg *Message)
type Interface interface { LookupMethod(name string) (Method, bool) }
type InvalidMessageError string
func (InvalidMessageError) Error() string
type InvalidTypeError struct { Type reflect.Type }
func (InvalidTypeError) Error() string
type MatchOption struct{}
type Message struct { Type; Flags; Headers map[HeaderField]Variant; Body []any }
func (*Message) CountFds() (int, error)
func (*Message) EncodeTo(out io.Writer, order binary.ByteOrder) (err error)
func (*Message) EncodeToWithFDs(out io.Writer, order binary.ByteOrder) (fds []int, err error)
func (*Message) IsValid() error
func (*Message) Serial() uint32
func (*Message) String() string
type Method interface { ArgumentValue(position int) any; Call(args ...any) ([]any, error); NumArguments() int; NumReturns() int; ReturnValue(position int) any }
type Object struct{}
func (*Object) AddMatchSignal(iface string, member string, options ...MatchOption) *Call
func (*Object) Call(method string, flags Flags, args ...any) *Call
func (*Object) CallWithContext(ctx context.Context, method string, flags Flags, args ...any) *Call
func (*Object) Destination() string
func (*Object) GetProperty(p string) (Variant, error)
func (*Object) Go(method string, flags Flags, ch chan *Call, args ...any) *Call
func (*Object) GoWithContext(ctx context.Context, method string, flags Flags, ch chan *Call, args ...any) *Call
func (*Object) Path() ObjectPath
func (*Object) RemoveMatchSignal(iface string, member string, options ...MatchOption) *Call
func (*Object) SetProperty(p string, v any) error
func (*Object) StoreProperty(p string, value any) error
type ObjectPath string
func (ObjectPath) IsValid() bool
type ReleaseNameReply uint32
func (ReleaseNameReply) String() string
type RequestNameFlags uint32
type RequestNameReply uint32
func (RequestNameReply) String() string
type Sender string
type Sequence uint64
type SerialGenerator interface { GetSerial() uint32; RetireSerial(serial uint32) }
type ServerObject interface { LookupInterface(name string) (Interface, bool) }
type Signal struct { Sender string; Path ObjectPath; Name string; Body []any; Sequence Sequence }
type SignalHandler interface { DeliverSignal(iface string, name string, signal *Signal) }
type SignalRegistrar interface { AddSignal(ch chan<- *Signal); RemoveSignal(ch chan<- *Signal) }
type Signature struct{}
func (Signature) Empty() bool
func (Signature) Single() bool
func (Signature) String() string
type SignatureError struct { Sig string; Reason string }
func (SignatureError) Error() string
type Terminator interface { Terminate() }
type Type byte
func (Type) String() string
type UnixFD int32
type UnixFDIndex uint32
type Variant struct{}
func (Variant) Signature() Signature
func (Variant) Store(value any) error
func (Variant) String() string
func (Variant) Value() any
type defaultHandler struct { sync.RWMutex }
func (*defaultHandler) AddObject(path ObjectPath, object *exportedObj)
func (*defaultHandler) DeleteObject(path ObjectPath)
func (*defaultHandler) LookupObject(path ObjectPath) (ServerObject, bool)
func (*defaultHandler) PathExists(path ObjectPath) bool
type defaultSignalHandler struct{}
func (*defaultSignalHandler) AddSignal(ch chan<- *Signal)
func (*defaultSignalHandler) DeliverSignal(intf string, name string, signal *Signal)
func (*defaultSignalHandler) RemoveSignal(ch chan<- *Signal)
func (*defaultSignalHandler) Terminate()
type exportedIntf struct{}
func (*exportedIntf) LookupMethod(name string) (Method, bool)
type exportedObj struct{}
func (*exportedObj) AddInterface(name string, iface *exportedIntf)
func (*exportedObj) DeleteInterface(name string)
func (*exportedObj) LookupInterface(name string) (Interface, bool)
func (*exportedObj) LookupMethod(name string) (Method, bool)
type transport interface { io.ReadWriteCloser; EnableUnixFDs(); ReadMessage() (*Message, error); SendMessage(*Message) error; SendNullByte() error; SupportsUnixFDs() bool }
