// Interface of compress/zlib@go1.26.8, generated from its types. Signatures only.
package zlib

import "io"

const BestCompression = 9
const BestSpeed = 1
const DefaultCompression = -1
const HuffmanOnly = -2
const NoCompression = 0
var ErrChecksum error
var ErrDictionary error
var ErrHeader error
func NewReader(r io.Reader) (io.ReadCloser, error)
func NewReaderDict(r io.Reader, dict []byte) (io.ReadCloser, error)
func NewWriter(w io.Writer) *Writer
func NewWriterLevel(w io.Writer, level int) (*Writer, error)
func NewWriterLevelDict(w io.Writer, level int, dict []byte) (*Writer, error)
type Resetter interface { Reset(r io.Reader, dict []byte) error }
type Writer struct{}
func (*Writer) Close() error
func (*Writer) Flush() error
func (*Writer) Reset(w io.Writer)
func (*Writer) Write(p []byte) (n int, err error)
