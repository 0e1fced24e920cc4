// Interface of github.com/syndtr/goleveldb/leveldb/util@v1.0.0, generated from its types. Signatures only.
package util

import "io"

const MinRead = 512
var ErrHasReleaser error
var ErrReleased error
func BytesPrefix(prefix []byte) *Range
func Hash(data []byte, seed uint32) uint32
func NewBuffer(buf []byte) *Buffer
func NewBufferPool(baseline int) *BufferPool
func NewCRC(b []byte) CRC
type BasicReleaser struct{}
func (*BasicReleaser) Release()
func (*BasicReleaser) Released() bool
func (*BasicReleaser) SetReleaser(releaser Releaser)
type Buffer struct{}
func (*Buffer) Alloc(n int) []byte
func (*Buffer) Bytes() []byte
func (*Buffer) Grow(n int)
func (*Buffer) Len() int
func (*Buffer) Next(n int) []byte
func (*Buffer) Read(p []byte) (n int, err error)
func (*Buffer) ReadByte() (c byte, err error)
func (*Buffer) ReadBytes(delim byte) (line []byte, err error)
func (*Buffer) ReadFrom(r io.Reader) (n int64, err error)
func (*Buffer) Reset()
func (*Buffer) String() string
func (*Buffer) Truncate(n int)
func (*Buffer) Write(p []byte) (n int, err error)
func (*Buffer) WriteByte(c byte) error
func (*Buffer) WriteTo(w io.Writer) (n int64, err error)
type BufferPool struct{}
func (*BufferPool) Close()
func (*BufferPool) Get(n int) []byte
func (*BufferPool) Put(b []byte)
func (*BufferPool) String() string
type CRC uint32
func (CRC) Update(b []byte) CRC
func (CRC) Value() uint32
type NoopReleaser struct{}
func (NoopReleaser) Release()
type Range struct { Start []byte; Limit []byte }
type ReleaseSetter interface { SetReleaser(releaser Releaser) }
type Releaser interface { Release() }
