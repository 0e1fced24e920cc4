// Interface of github.com/syndtr/goleveldb/leveldb@v1.0.0, generated from its types. Signatures only.
package leveldb

import "github.com/syndtr/goleveldb/leveldb/iterator"
import "github.com/syndtr/goleveldb/leveldb/opt"
import "github.com/syndtr/goleveldb/leveldb/storage"
import "github.com/syndtr/goleveldb/leveldb/util"
import "time"

var ErrClosed error
var ErrIterReleased error
var ErrNotFound error
var ErrReadOnly error
var ErrSnapshotReleased error
func Open(stor storage.Storage, o *opt.Options) (db *DB, err error)
func OpenFile(path string, o *opt.Options) (db *DB, err error)
func Recover(stor storage.Storage, o *opt.Options) (db *DB, err error)
func RecoverFile(path string, o *opt.Options) (db *DB, err error)
type Batch struct{}
func (*Batch) Delete(key []byte)
func (*Batch) Dump() []byte
func (*Batch) Len() int
func (*Batch) Load(data []byte) error
func (*Batch) Put(key []byte, value []byte)
func (*Batch) Replay(r BatchReplay) error
func (*Batch) Reset()
type BatchReplay interface { Delete(key []byte); Put(key []byte, value []byte) }
type DB struct{}
func (*DB) Close() error
func (*DB) CompactRange(r util.Range) error
func (*DB) Delete(key []byte, wo *opt.WriteOptions) error
func (*DB) Get(key []byte, ro *opt.ReadOptions) (value []byte, err error)
func (*DB) GetProperty(name string) (value string, err error)
func (*DB) GetSnapshot() (*Snapshot, error)
func (*DB) Has(key []byte, ro *opt.ReadOptions) (ret bool, err error)
func (*DB) NewIterator(slice *util.Range, ro *opt.ReadOptions) iterator.Iterator
func (*DB) OpenTransaction() (*Transaction, error)
func (*DB) Put(key []byte, value []byte, wo *opt.WriteOptions) error
func (*DB) SetReadOnly() error
func (*DB) SizeOf(ranges []util.Range) (Sizes, error)
func (*DB) Stats(s *DBStats) error
func (*DB) Write(batch *Batch, wo *opt.WriteOptions) error
type DBStats struct { WriteDelayCount int32; WriteDelayDuration time.Duration; WritePaused bool; AliveSnapshots int32; AliveIterators int32; IOWrite uint64; IORead uint64; BlockCacheSize int; OpenedTablesCount int; LevelSizes []int64; LevelTablesCounts []int; LevelRead []int64; LevelWrite []int64; LevelDurations []time.Duration }
type ErrBatchCorrupted struct { Reason string }
func (*ErrBatchCorrupted) Error() string
type ErrInternalKeyCorrupted struct { Ikey []byte; Reason string }
func (*ErrInternalKeyCorrupted) Error() string
type ErrManifestCorrupted struct { Field string; Reason string }
func (*ErrManifestCorrupted) Error() string
type Reader interface { Get(key []byte, ro *opt.ReadOptions) (value []byte, err error); NewIterator(slice *util.Range, ro *opt.ReadOptions) iterator.Iterator }
type Sizes []int64
func (Sizes) Sum() int64
type Snapshot struct{}
func (*Snapshot) Get(key []byte, ro *opt.ReadOptions) (value []byte, err error)
func (*Snapshot) Has(key []byte, ro *opt.ReadOptions) (ret bool, err error)
func (*Snapshot) NewIterator(slice *util.Range, ro *opt.ReadOptions) iterator.Iterator
func (*Snapshot) Release()
func (*Snapshot) String() string
type Transaction struct{}
func (*Transaction) Commit() error
func (*Transaction) Delete(key []byte, wo *opt.WriteOptions) error
func (*Transaction) Discard()
func (*Transaction) Get(key []byte, ro *opt.ReadOptions) ([]byte, error)
func (*Transaction) Has(key []byte, ro *opt.ReadOptions) (bool, error)
func (*Transaction) NewIterator(slice *util.Range, ro *opt.ReadOptions) iterator.Iterator
func (*Transaction) Put(key []byte, value []byte, wo *opt.WriteOptions) error
func (*Transaction) Write(b *Batch, wo *opt.WriteOptions) error
