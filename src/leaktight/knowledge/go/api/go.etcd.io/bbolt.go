// Interface of go.etcd.io/bbolt@v1.5.0, generated from its types. Signatures only.
package bbolt

import "go.etcd.io/bbolt/internal/common"
import "io"
import "log"
import "os"
import "time"

const DefaultFillPercent = 1/2
const FreelistArrayType FreelistType = "array"
const FreelistMapType FreelistType = "hashmap"
const MaxKeySize = 32768
const MaxValueSize = 2147483646
var DefaultOptions *Options
var ErrBucketExists error
var ErrBucketNameRequired error
var ErrBucketNotFound error
var ErrChecksum error
var ErrDatabaseNotOpen error
var ErrDatabaseReadOnly error
var ErrFreePagesNotLoaded error
var ErrIncompatibleValue error
var ErrInvalid error
var ErrInvalidMapping error
var ErrKeyRequired error
var ErrKeyTooLarge error
var ErrTimeout error
var ErrTxClosed error
var ErrTxNotWritable error
var ErrValueTooLarge error
var ErrVersionMismatch error
func Compact(dst *DB, src *DB, txMaxSize int64) error
func HexKVStringer() KVStringer
func Open(path string, mode os.FileMode, options *Options) (db *DB, err error)
func WithKVStringer(kvStringer KVStringer) CheckOption
func WithPageId(pageId uint64) CheckOption
type Bucket struct { *common.InBucket; FillPercent float64 }
func (*Bucket) Bucket(name []byte) *Bucket
func (*Bucket) CreateBucket(key []byte) (rb *Bucket, err error)
func (*Bucket) CreateBucketIfNotExists(key []byte) (rb *Bucket, err error)
func (*Bucket) Cursor() *Cursor
func (*Bucket) Delete(key []byte) (err error)
func (*Bucket) DeleteBucket(key []byte) (err error)
func (*Bucket) ForEach(fn func(k []byte, v []byte) error) error
func (*Bucket) ForEachBucket(fn func(k []byte) error) error
func (*Bucket) Get(key []byte) []byte
func (*Bucket) Inspect() BucketStructure
func (*Bucket) MoveBucket(key []byte, dstBucket *Bucket) (err error)
func (*Bucket) NextSequence() (uint64, error)
func (*Bucket) Put(key []byte, value []byte) (err error)
func (*Bucket) Root() common.Pgid
func (*Bucket) Sequence() uint64
func (*Bucket) SetSequence(v uint64) error
func (*Bucket) Stats() BucketStats
func (*Bucket) Tx() *Tx
func (*Bucket) Writable() bool
type BucketStats struct { BranchPageN int; BranchOverflowN int; LeafPageN int; LeafOverflowN int; KeyN int; Depth int; BranchAlloc int; BranchInuse int; LeafAlloc int; LeafInuse int; BucketN int; InlineBucketN int; InlineBucketInuse int }
func (*BucketStats) Add(other BucketStats)
type BucketStructure struct { Name string; KeyN int; Children []BucketStructure }
type CheckOption func(options *checkConfig)
type Cursor struct{}
func (*Cursor) Bucket() *Bucket
func (*Cursor) Delete() error
func (*Cursor) First() (key []byte, value []byte)
func (*Cursor) Last() (key []byte, value []byte)
func (*Cursor) Next() (key []byte, value []byte)
func (*Cursor) Prev() (key []byte, value []byte)
func (*Cursor) Seek(seek []byte) (key []byte, value []byte)
type DB struct { StrictMode bool; NoSync bool; NoFreelistSync bool; FreelistType FreelistType; NoGrowSync bool; PreLoadFreelist bool; MmapFlags int; MaxBatchSize int; MaxBatchDelay time.Duration; AllocSize int; MaxSize int; Mlock bool }
func (*DB) Batch(fn func(*Tx) error) error
func (*DB) Begin(writable bool) (t *Tx, err error)
func (*DB) Close() error
func (*DB) Info() *Info
func (*DB) IsReadOnly() bool
func (*DB) Logger() Logger
func (*DB) Path() string
func (*DB) Stats() Stats
func (*DB) String() string
func (*DB) Sync() (err error)
func (*DB) Update(fn func(*Tx) error) error
func (*DB) View(fn func(*Tx) error) error
type DefaultLogger struct { *log.Logger }
func (*DefaultLogger) Debug(v ...any)
func (*DefaultLogger) Debugf(format string, v ...any)
func (*DefaultLogger) EnableDebug()
func (*DefaultLogger) EnableTimestamps()
func (*DefaultLogger) Error(v ...any)
func (*DefaultLogger) Errorf(format string, v ...any)
func (*DefaultLogger) Fatal(v ...any)
func (*DefaultLogger) Fatalf(format string, v ...any)
func (*DefaultLogger) Info(v ...any)
func (*DefaultLogger) Infof(format string, v ...any)
func (*DefaultLogger) Panic(v ...any)
func (*DefaultLogger) Panicf(format string, v ...any)
func (*DefaultLogger) Warning(v ...any)
func (*DefaultLogger) Warningf(format string, v ...any)
type FreelistType string
type Info struct { Data uintptr; PageSize int }
type KVStringer interface { KeyToString([]byte) string; ValueToString([]byte) string }
type Logger interface { Debug(v ...any); Debugf(format string, v ...any); Error(v ...any); Errorf(format string, v ...any); Fatal(v ...any); Fatalf(format string, v ...any); Info(v ...any); Infof(format string, v ...any); Panic(v ...any); Panicf(format string, v ...any); Warning(v ...any); Warningf(format string, v ...any) }
type Options struct { Timeout time.Duration; NoGrowSync bool; NoFreelistSync bool; PreLoadFreelist bool; FreelistType FreelistType; ReadOnly bool; MmapFlags int; InitialMmapSize int; PageSize int; MaxSize int; NoSync bool; OpenFile func(string, int, os.FileMode) (*os.File, error); Mlock bool; Logger Logger; NoStatistics bool }
func (*Options) String() string
type Stats struct { TxStats TxStats; FreePageN int; PendingPageN int; FreeAlloc int; FreelistInuse int; TxN int; OpenTxN int }
func (*Stats) Sub(other *Stats) Stats
type Tx struct { WriteFlag int }
func (*Tx) Bucket(name []byte) *Bucket
func (*Tx) Check(options ...CheckOption) <-chan error
func (*Tx) Commit() (err error)
func (*Tx) Copy(w io.Writer) error
func (*Tx) CopyFile(path string, mode os.FileMode) error
func (*Tx) CreateBucket(name []byte) (*Bucket, error)
func (*Tx) CreateBucketIfNotExists(name []byte) (*Bucket, error)
func (*Tx) Cursor() *Cursor
func (*Tx) DB() *DB
func (*Tx) DeleteBucket(name []byte) error
func (*Tx) ForEach(fn func(name []byte, b *Bucket) error) error
func (*Tx) ID() int
func (*Tx) Inspect() BucketStructure
func (*Tx) MoveBucket(child []byte, src *Bucket, dst *Bucket) error
func (*Tx) OnCommit(fn func())
func (*Tx) Page(id int) (*common.PageInfo, error)
func (*Tx) Rollback() error
func (*Tx) Size() int64
func (*Tx) Stats() TxStats
func (*Tx) Writable() bool
func (*Tx) WriteTo(w io.Writer) (n int64, err error)
type TxStats struct { PageCount int64; PageAlloc int64; CursorCount int64; NodeCount int64; NodeDeref int64; Rebalance int64; RebalanceTime time.Duration; Split int64; Spill int64; SpillTime time.Duration; Write int64; WriteTime time.Duration }
func (*TxStats) GetCursorCount() int64
func (*TxStats) GetNodeCount() int64
func (*TxStats) GetNodeDeref() int64
func (*TxStats) GetPageAlloc() int64
func (*TxStats) GetPageCount() int64
func (*TxStats) GetRebalance() int64
func (*TxStats) GetRebalanceTime() time.Duration
func (*TxStats) GetSpill() int64
func (*TxStats) GetSpillTime() time.Duration
func (*TxStats) GetSplit() int64
func (*TxStats) GetWrite() int64
func (*TxStats) GetWriteTime() time.Duration
func (*TxStats) IncCursorCount(delta int64) int64
func (*TxStats) IncNodeCount(delta int64) int64
func (*TxStats) IncNodeDeref(delta int64) int64
func (*TxStats) IncPageAlloc(delta int64) int64
func (*TxStats) IncPageCount(delta int64) int64
func (*TxStats) IncRebalance(delta int64) int64
func (*TxStats) IncRebalanceTime(delta time.Duration) time.Duration
func (*TxStats) IncSpill(delta int64) int64
func (*TxStats) IncSpillTime(delta time.Duration) time.Duration
func (*TxStats) IncSplit(delta int64) int64
func (*TxStats) IncWrite(delta int64) int64
func (*TxStats) IncWriteTime(delta time.Duration) time.Duration
func (*TxStats) Sub(other *TxStats) TxStats
type checkConfig struct{}
