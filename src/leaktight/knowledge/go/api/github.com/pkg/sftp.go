// Interface of github.com/pkg/sftp@v1.13.12, generated from its types. Signatures only.
package sftp

import "context"
import "github.com/kr/fs"
import "golang.org/x/crypto/ssh"
import "io"
import "os"
import "sync"
import "syscall"
import "time"

const EBADF syscall.Errno = 9
const ErrSSHFxBadMessage fxerr = 5
const ErrSSHFxConnectionLost fxerr = 7
const ErrSSHFxEOF fxerr = 1
const ErrSSHFxFailure fxerr = 4
const ErrSSHFxNoConnection fxerr = 6
const ErrSSHFxNoSuchFile fxerr = 2
const ErrSSHFxOk fxerr = 0
const ErrSSHFxOpUnsupported fxerr = 8
const ErrSSHFxPermissionDenied fxerr = 3
const ErrSshFxBadMessage fxerr = 5
const ErrSshFxConnectionLost fxerr = 7
const ErrSshFxEof fxerr = 1
const ErrSshFxFailure fxerr = 4
const ErrSshFxNoConnection fxerr = 6
const ErrSshFxNoSuchFile fxerr = 2
const ErrSshFxOk fxerr = 0
const ErrSshFxOpUnsupported fxerr = 8
const ErrSshFxPermissionDenied fxerr = 3
const S_IFMT uint32 = 61440
const SftpServerWorkerCount = 8
var ErrBadPattern error
var ErrInternalInconsistency error
var InternalInconsistency error
var MaxFilelist int64
func CopyStderrTo(wr io.Writer) ClientOption
func InMemHandler() Handlers
func Join(elem ...string) string
func Match(pattern string, name string) (matched bool, err error)
func MaxConcurrentRequestsPerFile(n int) ClientOption
func MaxPacket(size int) ClientOption
func MaxPacketChecked(size int) ClientOption
func MaxPacketUnchecked(size int) ClientOption
func NewClient(conn *ssh.Client, opts ...ClientOption) (*Client, error)
func NewClientPipe(rd io.Reader, wr io.WriteCloser, opts ...ClientOption) (*Client, error)
func NewRequest(method string, path string) *Request
func NewRequestServer(rwc io.ReadWriteCloser, h Handlers, options ...RequestServerOption) *RequestServer
func NewServer(rwc io.ReadWriteCloser, options ...ServerOption) (*Server, error)
func ReadOnly() ServerOption
func SetSFTPExtensions(extensions ...string) error
func Split(p string) (dir string, file string)
func UseConcurrentReads(value bool) ClientOption
func UseConcurrentWrites(value bool) ClientOption
func UseFstat(value bool) ClientOption
func WindowsRootEnumeratesDrives() ServerOption
func WithAllocator() ServerOption
func WithDebug(w io.Writer) ServerOption
func WithMaxTxPacket(size uint32) ServerOption
func WithRSAllocator() RequestServerOption
func WithRSMaxTxPacket(size uint32) RequestServerOption
func WithServerWorkingDirectory(workDir string) ServerOption
func WithStartDirectory(startDirectory string) RequestServerOption
type Client struct { clientConn }
func (*Client) Chmod(path string, mode os.FileMode) error
func (*Client) Chown(path string, uid int, gid int) error
func (*Client) Chtimes(path string, atime time.Time, mtime time.Time) error
func (*Client) Create(path string) (*File, error)
func (*Client) Getwd() (string, error)
func (*Client) Glob(pattern string) (matches []string, err error)
func (*Client) HasExtension(name string) (string, bool)
func (*Client) Join(elem ...string) string
func (*Client) Link(oldname string, newname string) error
func (*Client) Lstat(p string) (os.FileInfo, error)
func (*Client) Mkdir(path string) error
func (*Client) MkdirAll(path string) error
func (*Client) Open(path string) (*File, error)
func (*Client) OpenFile(path string, f int) (*File, error)
func (*Client) PosixRename(oldname string, newname string) error
func (*Client) ReadDir(p string) ([]os.FileInfo, error)
func (*Client) ReadDirContext(ctx context.Context, p string) ([]os.FileInfo, error)
func (*Client) ReadLink(p string) (string, error)
func (*Client) RealPath(path string) (string, error)
func (*Client) Remove(path string) error
func (*Client) RemoveAll(path string) error
func (*Client) RemoveDirectory(path string) error
func (*Client) Rename(oldname string, newname string) error
func (*Client) SetExtendedData(path string, extended []StatExtended) error
func (*Client) Stat(p string) (os.FileInfo, error)
func (*Client) StatVFS(path string) (*StatVFS, error)
func (*Client) Symlink(oldname string, newname string) error
func (*Client) Truncate(path string, size int64) error
func (*Client) Walk(root string) *fs.Walker
type ClientOption func(*Client) error
type File struct{}
func (*File) Chmod(mode os.FileMode) error
func (*File) Chown(uid int, gid int) error
func (*File) Close() error
func (*File) Name() string
func (*File) Read(b []byte) (int, error)
func (*File) ReadAt(b []byte, off int64) (int, error)
func (*File) ReadFrom(r io.Reader) (int64, error)
func (*File) ReadFromWithConcurrency(r io.Reader, concurrency int) (read int64, err error)
func (*File) Seek(offset int64, whence int) (int64, error)
func (*File) SetExtendedData(path string, extended []StatExtended) error
func (*File) Stat() (os.FileInfo, error)
func (*File) Sync() error
func (*File) Truncate(size int64) error
func (*File) Write(b []byte) (int, error)
func (*File) WriteAt(b []byte, off int64) (written int, err error)
func (*File) WriteTo(w io.Writer) (written int64, err error)
type FileAttrFlags struct { Size bool; UidGid bool; Permissions bool; Acmodtime bool }
type FileCmder interface { Filecmd(*Request) error }
type FileInfoExtendedData interface { os.FileInfo; Extended() []StatExtended }
type FileInfoUidGid interface { os.FileInfo; Gid() uint32; Uid() uint32 }
type FileLister interface { Filelist(*Request) (ListerAt, error) }
type FileOpenFlags struct { Read bool; Write bool; Append bool; Creat bool; Trunc bool; Excl bool }
type FileReader interface { Fileread(*Request) (io.ReaderAt, error) }
type FileStat struct { Size uint64; Mode uint32; Mtime uint32; Atime uint32; UID uint32; GID uint32; Extended []StatExtended }
func (*FileStat) AccessTime() time.Time
func (*FileStat) FileMode() os.FileMode
func (*FileStat) ModTime() time.Time
type FileWriter interface { Filewrite(*Request) (io.WriterAt, error) }
type Handlers struct { FileGet FileReader; FilePut FileWriter; FileCmd FileCmder; FileList FileLister }
type ListerAt interface { ListAt([]os.FileInfo, int64) (int, error) }
type LstatFileLister interface { FileLister; Lstat(*Request) (ListerAt, error) }
type NameLookupFileLister interface { FileLister; LookupGroupName(string) string; LookupUserName(string) string }
type OpenFileWriter interface { FileWriter; OpenFile(*Request) (WriterAtReaderAt, error) }
type PosixRenameFileCmder interface { FileCmder; PosixRename(*Request) error }
type ReadlinkFileLister interface { FileLister; Readlink(string) (string, error) }
type RealPathFileLister interface { FileLister; RealPath(string) (string, error) }
type Request struct { Method string; Filepath string; Flags uint32; Attrs []byte; Target string }
func (*Request) AttrFlags() FileAttrFlags
func (*Request) Attributes() *FileStat
func (*Request) Context() context.Context
func (*Request) Pflags() FileOpenFlags
func (*Request) WithContext(ctx context.Context) *Request
type RequestServer struct { Handlers Handlers; *serverConn }
func (*RequestServer) Close() error
func (*RequestServer) Serve() error
type RequestServerOption func(*RequestServer)
type Server struct { *serverConn }
func (*Server) Serve() error
type ServerOption func(*Server) error
type StatExtended struct { ExtType string; ExtData string }
type StatVFS struct { ID uint32; Bsize uint64; Frsize uint64; Blocks uint64; Bfree uint64; Bavail uint64; Files uint64; Ffree uint64; Favail uint64; Fsid uint64; Flag uint64; Namemax uint64 }
func (*StatVFS) FreeSpace() uint64
func (*StatVFS) MarshalBinary() ([]byte, error)
func (*StatVFS) TotalSpace() uint64
type StatVFSFileCmder interface { FileCmder; StatVFS(*Request) (*StatVFS, error) }
type StatusError struct { Code uint32 }
func (*StatusError) Error() string
func (*StatusError) FxCode() fxerr
type TransferError interface { TransferError(err error) }
type WriterAtReaderAt interface { io.WriterAt; io.ReaderAt }
type clientConn struct { conn; sync.Mutex }
func (*clientConn) Close() error
func (*clientConn) Wait() error
type conn struct { io.Reader; io.WriteCloser; sync.Mutex }
func (*conn) Close() error
type fxerr uint32
func (fxerr) Error() string
type serverConn struct { conn }
