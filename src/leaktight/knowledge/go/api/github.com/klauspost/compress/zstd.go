// Interface of github.com/klauspost/compress/zstd@v1.20.3, generated from its types. Signatures only.
package zstd

import "github.com/klauspost/compress/huff0"
import "io"

const HeaderMaxSize = 17
const MaxWindowSize = 536870912
const MinWindowSize = 1024
const SpeedBestCompression EncoderLevel = 4
const SpeedBetterCompression EncoderLevel = 3
const SpeedDefault EncoderLevel = 2
const SpeedFastest EncoderLevel = 1
const ZipMethodPKWare = 20
const ZipMethodWinZip = 93
var ErrBlockTooSmall error
var ErrCRCMismatch error
var ErrCompressedSizeTooBig error
var ErrDecoderClosed error
var ErrDecoderNilInput error
var ErrDecoderSizeExceeded error
var ErrEncoderClosed error
var ErrFrameSizeExceeded error
var ErrFrameSizeMismatch error
var ErrMagicMismatch error
var ErrReservedBlockType error
var ErrSnappyCorrupt error
var ErrSnappyTooLarge error
var ErrSnappyUnsupported error
var ErrUnexpectedBlockSize error
var ErrUnknownDictionary error
var ErrWindowSizeExceeded error
var ErrWindowSizeTooSmall error
func BuildDict(o BuildDictOptions) ([]byte, error)
func DecodeTo(dst []byte, src []byte) ([]byte, error)
func EncodeTo(dst []byte, src []byte) []byte
func EncoderLevelFromString(s string) (bool, EncoderLevel)
func EncoderLevelFromZstd(level int) EncoderLevel
func IgnoreChecksum(b bool) DOption
func InspectDictionary(b []byte) (interface { Content() []byte; ContentSize() int; ID() uint32; LitEncoder() *huff0.Scratch; Offsets() [3]int }, error)
func NewReader(r io.Reader, opts ...DOption) (*Decoder, error)
func NewWriter(w io.Writer, opts ...EOption) (*Encoder, error)
func WithAllLitEntropyCompression(b bool) EOption
func WithConcurrentBlocks(b bool) EOption
func WithDecodeAllCapLimit(b bool) DOption
func WithDecodeBuffersBelow(size int) DOption
func WithDecoderConcurrency(n int) DOption
func WithDecoderDictDelete(ids ...uint32) DOption
func WithDecoderDictRaw(id uint32, content []byte) DOption
func WithDecoderDicts(dicts ...[]byte) DOption
func WithDecoderLowmem(b bool) DOption
func WithDecoderMaxMemory(n uint64) DOption
func WithDecoderMaxWindow(size uint64) DOption
func WithEncoderCRC(b bool) EOption
func WithEncoderConcurrency(n int) EOption
func WithEncoderDict(dict []byte) EOption
func WithEncoderDictDelete() EOption
func WithEncoderDictRaw(id uint32, content []byte) EOption
func WithEncoderLevel(l EncoderLevel) EOption
func WithEncoderPadding(n int) EOption
func WithLowerEncoderMem(b bool) EOption
func WithNoEntropyCompression(b bool) EOption
func WithSingleSegment(b bool) EOption
func WithWindowSize(n int) EOption
func WithZeroFrames(b bool) EOption
func ZipCompressor(opts ...EOption) func(w io.Writer) (io.WriteCloser, error)
func ZipDecompressor(opts ...DOption) func(r io.Reader) io.ReadCloser
type BuildDictOptions struct { ID uint32; Contents [][]byte; History []byte; Offsets [3]int; CompatV155 bool; Level EncoderLevel; DebugOut io.Writer }
type DOption func(*decoderOptions) error
type Decoder struct{}
func (*Decoder) Close()
func (*Decoder) DecodeAll(input []byte, dst []byte) ([]byte, error)
func (*Decoder) IOReadCloser() io.ReadCloser
func (*Decoder) Read(p []byte) (int, error)
func (*Decoder) Reset(r io.Reader) error
func (*Decoder) ResetWithOptions(r io.Reader, opts ...DOption) error
func (*Decoder) WriteTo(w io.Writer) (int64, error)
type EOption func(*encoderOptions) error
type Encoder struct{}
func (*Encoder) Close() error
func (*Encoder) EncodeAll(src []byte, dst []byte) []byte
func (*Encoder) Flush() error
func (*Encoder) MaxEncodedSize(size int) int
func (*Encoder) ReadFrom(r io.Reader) (n int64, err error)
func (*Encoder) Reset(w io.Writer)
func (*Encoder) ResetContentSize(w io.Writer, size int64)
func (*Encoder) ResetWithOptions(w io.Writer, opts ...EOption) error
func (*Encoder) Write(p []byte) (n int, err error)
type EncoderLevel int
func (EncoderLevel) String() string
type Header struct { SingleSegment bool; WindowSize uint64; DictionaryID uint32; HasFCS bool; FrameContentSize uint64; Skippable bool; SkippableID int; SkippableSize uint32; HeaderSize int; FirstBlock struct { OK bool; Last bool; Compressed bool; DecompressedSize int; CompressedSize int }; HasCheckSum bool }
func (*Header) AppendTo(dst []byte) ([]byte, error)
func (*Header) Decode(in []byte) error
func (*Header) DecodeAndStrip(in []byte) (remain []byte, err error)
type SnappyConverter struct{}
func (*SnappyConverter) Convert(in io.Reader, w io.Writer) (int64, error)
type decoderOptions struct{}
type encoderOptions struct{}
