// Interface of github.com/jlaffaye/ftp@v0.2.4, generated from its types. Signatures only.
package ftp

import "context"
import "crypto/tls"
import "io"
import "net"
import "time"

const DefaultDialTimeout time.Duration = 30000000000
const EntryTypeFile EntryType = 0
const EntryTypeFolder EntryType = 1
const EntryTypeLink EntryType = 2
const Status452 = 452
const StatusAboutToSend = 150
const StatusActionAborted = 451
const StatusAlreadyOpen = 125
const StatusAuthOK = 234
const StatusBadArguments = 501
const StatusBadCommand = 500
const StatusBadFileName = 553
const StatusBadSequence = 503
const StatusCanNotOpenDataConnection = 425
const StatusClosing = 221
const StatusClosingDataConnection = 226
const StatusCommandNotImplemented = 202
const StatusCommandOK = 200
const StatusDataConnectionOpen = 225
const StatusDirectory = 212
const StatusExceededStorage = 552
const StatusExtendedPassiveMode = 229
const StatusFile = 213
const StatusFileActionIgnored = 450
const StatusFileUnavailable = 550
const StatusHelp = 214
const StatusHostUnavailable = 434
const StatusInitiating = 100
const StatusInvalidCredentials = 430
const StatusLoggedIn = 230
const StatusLoggedOut = 231
const StatusLoginNeedAccount = 332
const StatusLogoutAck = 232
const StatusLongPassiveMode = 228
const StatusName = 215
const StatusNotAvailable = 421
const StatusNotImplemented = 502
const StatusNotImplementedParameter = 504
const StatusNotLoggedIn = 530
const StatusPageTypeUnknown = 551
const StatusPassiveMode = 227
const StatusPathCreated = 257
const StatusReady = 220
const StatusReadyMinute = 120
const StatusRequestFilePending = 350
const StatusRequestedFileActionOK = 250
const StatusRestartMarker = 110
const StatusStorNeedAccount = 532
const StatusSystem = 211
const StatusTransfertAborted = 426
const StatusUserOK = 331
const TransferTypeASCII TransferType = "A"
const TransferTypeBinary TransferType = "I"
var ErrInvalidCommand error
func Connect(addr string) (*ServerConn, error)
func Dial(addr string, options ...DialOption) (*ServerConn, error)
func DialTimeout(addr string, timeout time.Duration) (*ServerConn, error)
func DialWithContext(ctx context.Context) DialOption
func DialWithDebugOutput(w io.Writer) DialOption
func DialWithDialFunc(f func(network string, address string) (net.Conn, error)) DialOption
func DialWithDialer(dialer net.Dialer) DialOption
func DialWithDisabledEPSV(disabled bool) DialOption
func DialWithDisabledMLSD(disabled bool) DialOption
func DialWithDisabledUTF8(disabled bool) DialOption
func DialWithExplicitTLS(tlsConfig *tls.Config) DialOption
func DialWithForceListHidden(enabled bool) DialOption
func DialWithLocation(location *time.Location) DialOption
func DialWithNetConn(conn net.Conn) DialOption
func DialWithShutTimeout(shutTimeout time.Duration) DialOption
func DialWithTLS(tlsConfig *tls.Config) DialOption
func DialWithTimeout(timeout time.Duration) DialOption
func DialWithTrustPasvIP(trust bool) DialOption
func DialWithWritingMDTM(enabled bool) DialOption
func StatusText(code int) string
type DialOption struct{}
type Entry struct { Name string; Target string; Type EntryType; Size uint64; Time time.Time }
type EntryType int
func (EntryType) String() string
type Response struct{}
func (*Response) Close() error
func (*Response) Read(buf []byte) (int, error)
func (*Response) SetDeadline(t time.Time) error
type ServerConn struct{}
func (*ServerConn) Append(path string, r io.Reader) error
func (*ServerConn) ChangeDir(path string) error
func (*ServerConn) ChangeDirToParent() error
func (*ServerConn) CurrentDir() (string, error)
func (*ServerConn) Delete(path string) error
func (*ServerConn) FileSize(path string) (int64, error)
func (*ServerConn) GetEntry(path string) (entry *Entry, err error)
func (*ServerConn) GetTime(path string) (time.Time, error)
func (*ServerConn) IsGetTimeSupported() bool
func (*ServerConn) IsSetTimeSupported() bool
func (*ServerConn) IsTimePreciseInList() bool
func (*ServerConn) List(path string) (entries []*Entry, err error)
func (*ServerConn) Login(user string, password string) error
func (*ServerConn) Logout() error
func (*ServerConn) MakeDir(path string) error
func (*ServerConn) NameList(path string) (entries []string, err error)
func (*ServerConn) NoOp() error
func (*ServerConn) Quit() error
func (*ServerConn) RemoveDir(path string) error
func (*ServerConn) RemoveDirRecur(path string) error
func (*ServerConn) Rename(from string, to string) error
func (*ServerConn) Retr(path string) (*Response, error)
func (*ServerConn) RetrFrom(path string, offset uint64) (*Response, error)
func (*ServerConn) SetTime(path string, t time.Time) (err error)
func (*ServerConn) Stor(path string, r io.Reader) error
func (*ServerConn) StorFrom(path string, r io.Reader, offset uint64) error
func (*ServerConn) Type(transferType TransferType) (err error)
func (*ServerConn) Walk(root string) *Walker
type TransferType string
type Walker struct{}
func (*Walker) Err() error
func (*Walker) Next() bool
func (*Walker) Path() string
func (*Walker) SkipDir()
func (*Walker) Stat() *Entry
