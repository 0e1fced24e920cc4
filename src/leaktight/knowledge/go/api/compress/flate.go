// Interface of compress/flate@go1.26.8, generated from its types. Signatures only.
package flate

import "io"

const BestCompression = 9
const BestSpeed = 1
const DefaultCompression = -1
const HuffmanOnly = -2
const NoCompression = 0
func NewReader(r io.Reader) io.ReadCloser
func NewReaderDict(r io.Reader, dict []byte) io.ReadCloser
func NewWriter(w io.Writer, level int) (*Writer, error)
func NewWriterDict(w io.Writer, level int, dict []byte) (*Writer, error)
type CorruptInputError int64
func (CorruptInputError) Error() string
type InternalError string
func (InternalError) Error() string
type ReadError struct { Offset int64; Err error }
func (*ReadError) Error() string
type Reader interface { io.Reader; io.ByteReader }
type Resetter interface { Reset(r io.Reader, dict []byte) error }
type WriteError struct { Offset int64; Err error }
func (*WriteError) Error() string
type Writer struct{}
func (*Writer) Close() error
func (*Writer) Flush() error
func (*Writer) Reset(dst io.Writer)
func (*Writer) Write(data []byte) (n int, err error)
