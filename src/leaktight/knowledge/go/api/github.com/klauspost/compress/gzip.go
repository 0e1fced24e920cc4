// Interface of github.com/klauspost/compress/gzip@v1.20.3, generated from its types. Signatures only.
package gzip

import "io"
import "time"

const BestCompression = 9
const BestSpeed = 1
const ConstantCompression = -2
const DefaultCompression = -1
const HuffmanOnly = -2
const MaxCustomWindowSize = 32768
const MinCustomWindowSize = 32
const NoCompression = 0
const StatelessCompression = -3
var ErrChecksum error
var ErrHeader error
func NewReader(r io.Reader) (*Reader, error)
func NewWriter(w io.Writer) *Writer
func NewWriterLevel(w io.Writer, level int) (*Writer, error)
func NewWriterWindow(w io.Writer, windowSize int) (*Writer, error)
type Header struct { Comment string; Extra []byte; ModTime time.Time; Name string; OS byte }
type Reader struct { Header }
func (*Reader) Close() error
func (*Reader) Multistream(ok bool)
func (*Reader) Read(p []byte) (n int, err error)
func (*Reader) Reset(r io.Reader) error
func (*Reader) WriteTo(w io.Writer) (int64, error)
type Writer struct { Header }
func (*Writer) Close() error
func (*Writer) Flush() error
func (*Writer) Reset(w io.Writer)
func (*Writer) Write(p []byte) (int, error)
