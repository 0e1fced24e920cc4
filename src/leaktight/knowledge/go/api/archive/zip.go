// Interface of archive/zip@go1.26.8, generated from its types. Signatures only.
package zip

import "io"
import "io/fs"
import "time"

const Deflate uint16 = 8
const Store uint16 = 0
var ErrAlgorithm error
var ErrChecksum error
var ErrFormat error
var ErrInsecurePath error
func FileInfoHeader(fi fs.FileInfo) (*FileHeader, error)
func NewReader(r io.ReaderAt, size int64) (*Reader, error)
func NewWriter(w io.Writer) *Writer
func OpenReader(name string) (*ReadCloser, error)
func RegisterCompressor(method uint16, comp Compressor)
func RegisterDecompressor(method uint16, dcomp Decompressor)
type Compressor func(w io.Writer) (io.WriteCloser, error)
type Decompressor func(r io.Reader) io.ReadCloser
type File struct { FileHeader }
func (*File) DataOffset() (offset int64, err error)
func (*File) Open() (io.ReadCloser, error)
func (*File) OpenRaw() (io.Reader, error)
type FileHeader struct { Name string; Comment string; NonUTF8 bool; CreatorVersion uint16; ReaderVersion uint16; Flags uint16; Method uint16; Modified time.Time; ModifiedTime uint16; ModifiedDate uint16; CRC32 uint32; CompressedSize uint32; UncompressedSize uint32; CompressedSize64 uint64; UncompressedSize64 uint64; Extra []byte; ExternalAttrs uint32 }
func (*FileHeader) FileInfo() fs.FileInfo
func (*FileHeader) ModTime() time.Time
func (*FileHeader) Mode() (mode fs.FileMode)
func (*FileHeader) SetModTime(t time.Time)
func (*FileHeader) SetMode(mode fs.FileMode)
type ReadCloser struct { Reader }
func (*ReadCloser) Close() error
type Reader struct { File []*File; Comment string }
func (*Reader) Open(name string) (fs.File, error)
func (*Reader) RegisterDecompressor(method uint16, dcomp Decompressor)
type Writer struct{}
func (*Writer) AddFS(fsys fs.FS) error
func (*Writer) Close() error
func (*Writer) Copy(f *File) error
func (*Writer) Create(name string) (io.Writer, error)
func (*Writer) CreateHeader(fh *FileHeader) (io.Writer, error)
func (*Writer) CreateRaw(fh *FileHeader) (io.Writer, error)
func (*Writer) Flush() error
func (*Writer) RegisterCompressor(method uint16, comp Compressor)
func (*Writer) SetComment(comment string) error
func (*Writer) SetOffset(n int64)
