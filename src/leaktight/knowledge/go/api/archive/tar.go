// Interface of archive/tar@go1.26.8, generated from its types. Signatures only.
package tar

import "io"
import "io/fs"
import "time"

const FormatGNU Format = 8
const FormatPAX Format = 4
const FormatUSTAR Format = 2
const FormatUnknown Format = 0
const TypeBlock = 52
const TypeChar = 51
const TypeCont = 55
const TypeDir = 53
const TypeFifo = 54
const TypeGNULongLink = 75
const TypeGNULongName = 76
const TypeGNUSparse = 83
const TypeLink = 49
const TypeReg = 48
const TypeRegA = 0
const TypeSymlink = 50
const TypeXGlobalHeader = 103
const TypeXHeader = 120
var ErrFieldTooLong error
var ErrHeader error
var ErrInsecurePath error
var ErrWriteAfterClose error
var ErrWriteTooLong error
func FileInfoHeader(fi fs.FileInfo, link string) (*Header, error)
func NewReader(r io.Reader) *Reader
func NewWriter(w io.Writer) *Writer
type FileInfoNames interface { fs.FileInfo; Gname() (string, error); Uname() (string, error) }
type Format int
func (Format) String() string
type Header struct { Typeflag byte; Name string; Linkname string; Size int64; Mode int64; Uid int; Gid int; Uname string; Gname string; ModTime time.Time; AccessTime time.Time; ChangeTime time.Time; Devmajor int64; Devminor int64; Xattrs map[string]string; PAXRecords map[string]string; Format Format }
func (*Header) FileInfo() fs.FileInfo
type Reader struct{}
func (*Reader) Next() (*Header, error)
func (*Reader) Read(b []byte) (int, error)
type Writer struct{}
func (*Writer) AddFS(fsys fs.FS) error
func (*Writer) Close() error
func (*Writer) Flush() error
func (*Writer) Write(b []byte) (int, error)
func (*Writer) WriteHeader(hdr *Header) error
