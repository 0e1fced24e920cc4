// Interface of github.com/dgraph-io/ristretto/v2/z@v2.4.2, generated from its types. Signatures only.
package z

import "context"
import "io"
import "os"
import "sync"
import "time"

const MaxArrayLen = 1125899906842623
const MaxBufferSize = 274877906944
const UseCalloc BufferType = 0
const UseInvalid BufferType = 2
const UseMmap BufferType = 1
var NewFile error
func AllocatorFrom(ref uint64) *Allocator
func Allocators() string
func BytesToUint64Slice(b []byte) []uint64
func CPUTicks() int64
func Calloc(n int, tag string) []byte
func CallocNoRef(n int, tag string) []byte
func FastRand() uint32
func Fibonacci(num int) []float64
func Free(b []byte)
func HistogramBounds(minExponent uint32, maxExponent uint32) []float64
func JSONUnmarshal(dbData []byte) (*Bloom, error)
func KeyToHash[K Key](key K) (uint64, uint64)
func Leaks() string
func Madvise(b []byte, readahead bool) error
func MemHash(data []byte) uint64
func MemHashString(str string) uint64
func Memclr(b []byte)
func Mmap(fd *os.File, writable bool, size int64) ([]byte, error)
func Msync(b []byte) error
func Munmap(b []byte) error
func NanoTime() int64
func NewAllocator(sz int, tag string) *Allocator
func NewAllocatorPool(sz int) *AllocatorPool
func NewBloomFilter(params ...float64) (bloomfilter *Bloom)
func NewBuffer(capacity int, tag string) *Buffer
func NewBufferPersistent(path string, capacity int) (*Buffer, error)
func NewBufferSlice(slice []byte) *Buffer
func NewBufferTmp(dir string, capacity int) (*Buffer, error)
func NewCloser(initial int) *Closer
func NewHistogramData(bounds []float64) *HistogramData
func NewSuperFlag(flag string) *SuperFlag
func NewSuperFlagHelp(defaults string) *SuperFlagHelp
func NewTree(tag string) *Tree
func NewTreePersistent(path string) (*Tree, error)
func NumAllocBytes() int64
func OpenMmapFile(filename string, flag int, maxSz int) (*MmapFile, error)
func OpenMmapFileUsing(fd *os.File, sz int, writable bool) (*MmapFile, error)
func ReadMemStats(_ *MemStats)
func SetTmpDir(dir string)
func StatsPrint()
func SyncDir(dir string) error
func ZeroOut(dst []byte, start int, end int)
type Allocator struct { sync.Mutex; Ref uint64; Tag string }
func (*Allocator) Allocate(sz int) []byte
func (*Allocator) AllocateAligned(sz int) []byte
func (*Allocator) Allocated() uint64
func (*Allocator) Copy(buf []byte) []byte
func (*Allocator) MaxAlloc() int
func (*Allocator) Release()
func (*Allocator) Reset()
func (*Allocator) Size() int
func (*Allocator) String() string
func (*Allocator) TrimTo(max int)
type AllocatorPool struct{}
func (*AllocatorPool) Get(sz int, tag string) *Allocator
func (*AllocatorPool) Release()
func (*AllocatorPool) Return(a *Allocator)
type Bloom struct { ElemNum uint64 }
func (*Bloom) Add(hash uint64)
func (*Bloom) AddIfNotHas(hash uint64) bool
func (*Bloom) Clear()
func (*Bloom) IsSet(idx uint64) bool
func (*Bloom) Set(idx uint64)
func (*Bloom) Size(sz uint64)
func (*Bloom) TotalSize() int
func (Bloom) Has(hash uint64) bool
func (Bloom) JSONMarshal() []byte
type Buffer struct{}
func (*Buffer) Allocate(n int) []byte
func (*Buffer) AllocateOffset(n int) int
func (*Buffer) Bytes() []byte
func (*Buffer) Data(offset int) []byte
func (*Buffer) Grow(n int)
func (*Buffer) IsEmpty() bool
func (*Buffer) LenNoPadding() int
func (*Buffer) LenWithPadding() int
func (*Buffer) Release() error
func (*Buffer) Reset()
func (*Buffer) Slice(offset int) ([]byte, int)
func (*Buffer) SliceAllocate(sz int) []byte
func (*Buffer) SliceIterate(f func(slice []byte) error) error
func (*Buffer) SliceOffsets() []int
func (*Buffer) SortSlice(less func(left []byte, right []byte) bool)
func (*Buffer) SortSliceBetween(start int, end int, less LessFunc)
func (*Buffer) StartOffset() int
func (*Buffer) WithAutoMmap(threshold int, path string) *Buffer
func (*Buffer) WithMaxSize(size int) *Buffer
func (*Buffer) Write(p []byte) (n int, err error)
func (*Buffer) WriteSlice(slice []byte)
type BufferType int
func (BufferType) String() string
type Closer struct{}
func (*Closer) AddRunning(delta int)
func (*Closer) Ctx() context.Context
func (*Closer) Done()
func (*Closer) HasBeenClosed() <-chan struct{}
func (*Closer) Signal()
func (*Closer) SignalAndWait()
func (*Closer) Wait()
type HistogramData struct { Bounds []float64; Count int64; CountPerBucket []int64; Min int64; Max int64; Sum int64 }
func (*HistogramData) Clear()
func (*HistogramData) Copy() *HistogramData
func (*HistogramData) Mean() float64
func (*HistogramData) Percentile(p float64) float64
func (*HistogramData) String() string
func (*HistogramData) Update(value int64)
type Key interface { ~uint64 | ~string | ~[]byte | ~byte | ~int | ~uint | ~int32 | ~uint32 | ~int64 }
type LessFunc func(a []byte, b []byte) bool
type MemStats struct { Allocated uint64; Active uint64; Resident uint64; Retained uint64 }
type MmapFile struct { Data []byte; Fd *os.File }
func (*MmapFile) AllocateSlice(sz int, offset int) ([]byte, int, error)
func (*MmapFile) Bytes(off int, sz int) ([]byte, error)
func (*MmapFile) Close(maxSz int64) error
func (*MmapFile) Delete() error
func (*MmapFile) NewReader(offset int) io.Reader
func (*MmapFile) Slice(offset int) []byte
func (*MmapFile) Sync() error
func (*MmapFile) Truncate(maxSz int64) error
type SuperFlag struct{}
func (*SuperFlag) GetBool(opt string) bool
func (*SuperFlag) GetDuration(opt string) time.Duration
func (*SuperFlag) GetFloat64(opt string) float64
func (*SuperFlag) GetInt64(opt string) int64
func (*SuperFlag) GetPath(opt string) string
func (*SuperFlag) GetString(opt string) string
func (*SuperFlag) GetUint32(opt string) uint32
func (*SuperFlag) GetUint64(opt string) uint64
func (*SuperFlag) Has(opt string) bool
func (*SuperFlag) MergeAndCheckDefault(flag string) *SuperFlag
func (*SuperFlag) String() string
type SuperFlagHelp struct{}
func (*SuperFlagHelp) Flag(name string, description string) *SuperFlagHelp
func (*SuperFlagHelp) Head(head string) *SuperFlagHelp
func (*SuperFlagHelp) String() string
type Tree struct{}
func (*Tree) Close() error
func (*Tree) DeleteBelow(ts uint64)
func (*Tree) Get(k uint64) uint64
func (*Tree) Iterate(fn func(node))
func (*Tree) IterateKV(f func(key uint64, val uint64) (newVal uint64))
func (*Tree) Print()
func (*Tree) Reset()
func (*Tree) Set(k uint64, v uint64)
func (*Tree) Stats() TreeStats
type TreeStats struct { Allocated int; Bytes int; NumLeafKeys int; NumPages int; NumPagesFree int; Occupancy float64; PageSize int }
type node []uint64
