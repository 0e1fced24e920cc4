// Interface of github.com/dgraph-io/badger/v4@v4.9.6, generated from its types. Signatures only.
package badger

import "context"
import "github.com/dgraph-io/badger/v4/options"
import "github.com/dgraph-io/badger/v4/pb"
import ristretto "github.com/dgraph-io/ristretto/v2"
import "github.com/dgraph-io/ristretto/v2/z"
import "io"
import "os"
import "sync"
import "time"

const BlockCache CacheType = 0
const DEBUG loggingLevel = 0
const ERROR loggingLevel = 3
const INFO loggingLevel = 1
const IndexCache CacheType = 1
const KeyRegistryFileName = "KEYREGISTRY"
const KeyRegistryRewriteFileName = "REWRITE-KEYREGISTRY"
const ManifestFilename = "MANIFEST"
const ValueThresholdLimit = 65520
const WARNING loggingLevel = 2
var DefaultIteratorOptions IteratorOptions
var ErrBannedKey error
var ErrBlockedWrites error
var ErrConflict error
var ErrDBClosed error
var ErrDiscardedTxn error
var ErrEmptyKey error
var ErrEncryptionKeyMismatch error
var ErrGCInMemoryMode error
var ErrGCInReadOnlyMode error
var ErrInvalidDataKeyID error
var ErrInvalidDump error
var ErrInvalidEncryptionKey error
var ErrInvalidKey error
var ErrInvalidRequest error
var ErrKeyNotFound error
var ErrManagedTxn error
var ErrNamespaceMode error
var ErrNilCallback error
var ErrNoRewrite error
var ErrPlan9NotSupported error
var ErrReadOnlyTxn error
var ErrRejected error
var ErrThresholdZero error
var ErrTruncateNeeded error
var ErrTxnTooBig error
var ErrValueLogSize error
var ErrWindowsNotSupported error
var ErrZeroBandwidth error
func BufferToKVList(buf *z.Buffer) (*pb.KVList, error)
func DefaultOptions(path string) Options
func InitDiscardStats(opt Options) (*discardStats, error)
func KVToBuffer(kv *pb.KV, buf *z.Buffer)
func LSMOnlyOptions(path string) Options
func NewEntry(key []byte, value []byte) *Entry
func Open(opt Options) (*DB, error)
func OpenKeyRegistry(opt KeyRegistryOptions) (*KeyRegistry, error)
func OpenManaged(opts Options) (*DB, error)
func ReplayManifestFile(fp *os.File, extMagic uint16, opt Options) (Manifest, int64, error)
func WriteKeyRegistry(reg *KeyRegistry, opt KeyRegistryOptions) error
type CacheType int
type DB struct{}
func (*DB) Backup(w io.Writer, since uint64) (uint64, error)
func (*DB) BanNamespace(ns uint64) error
func (*DB) BannedNamespaces() []uint64
func (*DB) BlockCacheMetrics() *ristretto.Metrics
func (*DB) CacheMaxCost(cache CacheType, maxCost int64) (int64, error)
func (*DB) Close() error
func (*DB) DropAll() error
func (*DB) DropPrefix(prefixes ...[]byte) error
func (*DB) EstimateSize(prefix []byte) (uint64, uint64)
func (*DB) Flatten(workers int) error
func (*DB) GetMergeOperator(key []byte, f MergeFunc, dur time.Duration) *MergeOperator
func (*DB) GetSequence(key []byte, bandwidth uint64) (*Sequence, error)
func (*DB) IndexCacheMetrics() *ristretto.Metrics
func (*DB) IsClosed() bool
func (*DB) Levels() []LevelInfo
func (*DB) LevelsToString() string
func (*DB) Load(r io.Reader, maxPendingWrites int) error
func (*DB) MaxBatchCount() int64
func (*DB) MaxBatchSize() int64
func (*DB) MaxVersion() uint64
func (*DB) NewKVLoader(maxPendingWrites int) *KVLoader
func (*DB) NewManagedWriteBatch() *WriteBatch
func (*DB) NewStream() *Stream
func (*DB) NewStreamAt(readTs uint64) *Stream
func (*DB) NewStreamWriter() *StreamWriter
func (*DB) NewTransaction(update bool) *Txn
func (*DB) NewTransactionAt(readTs uint64, update bool) *Txn
func (*DB) NewWriteBatch() *WriteBatch
func (*DB) NewWriteBatchAt(commitTs uint64) *WriteBatch
func (*DB) Opts() Options
func (*DB) PrintHistogram(keyPrefix []byte)
func (*DB) Ranges(prefix []byte, numRanges int) []*keyRange
func (*DB) RunValueLogGC(discardRatio float64) error
func (*DB) SetDiscardTs(ts uint64)
func (*DB) Size() (lsm int64, vlog int64)
func (*DB) StreamDB(outOptions Options) error
func (*DB) Subscribe(ctx context.Context, cb func(kv *KVList) error, matches []pb.Match) error
func (*DB) Sync() error
func (*DB) Tables() []TableInfo
func (*DB) Update(fn func(txn *Txn) error) error
func (*DB) VerifyChecksum() error
func (*DB) View(fn func(txn *Txn) error) error
type Entry struct { Key []byte; Value []byte; ExpiresAt uint64; UserMeta byte }
func (*Entry) WithDiscard() *Entry
func (*Entry) WithMeta(meta byte) *Entry
func (*Entry) WithTTL(dur time.Duration) *Entry
type Item struct{}
func (*Item) DiscardEarlierVersions() bool
func (*Item) EstimatedSize() int64
func (*Item) ExpiresAt() uint64
func (*Item) IsDeletedOrExpired() bool
func (*Item) Key() []byte
func (*Item) KeyCopy(dst []byte) []byte
func (*Item) KeySize() int64
func (*Item) String() string
func (*Item) UserMeta() byte
func (*Item) Value(fn func(val []byte) error) error
func (*Item) ValueCopy(dst []byte) ([]byte, error)
func (*Item) ValueSize() int64
func (*Item) Version() uint64
type Iterator struct { ThreadId int; Alloc *z.Allocator }
func (*Iterator) Close()
func (*Iterator) Item() *Item
func (*Iterator) Next()
func (*Iterator) Rewind()
func (*Iterator) Seek(key []byte)
func (*Iterator) Valid() bool
func (*Iterator) ValidForPrefix(prefix []byte) bool
type IteratorOptions struct { PrefetchSize int; PrefetchValues bool; Reverse bool; AllVersions bool; InternalAccess bool; Prefix []byte; SinceTs uint64 }
type KVList = pb.KVList
type KVLoader struct{}
func (*KVLoader) Finish() error
func (*KVLoader) Set(kv *pb.KV) error
type KeyRegistry struct { sync.RWMutex }
func (*KeyRegistry) Close() error
func (*KeyRegistry) DataKey(id uint64) (*pb.DataKey, error)
func (*KeyRegistry) LatestDataKey() (*pb.DataKey, error)
type KeyRegistryOptions struct { Dir string; ReadOnly bool; EncryptionKey []byte; EncryptionKeyRotationDuration time.Duration; InMemory bool }
type LevelInfo struct { Level int; NumTables int; Size int64; TargetSize int64; TargetFileSize int64; IsBaseLevel bool; Score float64; Adjusted float64; StaleDatSize int64 }
type Logger interface { Debugf(string, ...any); Errorf(string, ...any); Infof(string, ...any); Warningf(string, ...any) }
type Manifest struct { Levels []levelManifest; Tables map[uint64]TableManifest; Creations int; Deletions int }
type MergeFunc func(existingVal []byte, newVal []byte) []byte
type MergeOperator struct { sync.RWMutex }
func (*MergeOperator) Add(val []byte) error
func (*MergeOperator) Get() ([]byte, error)
func (*MergeOperator) Stop()
type Options struct { Dir string; ValueDir string; SyncWrites bool; NumVersionsToKeep int; ReadOnly bool; Logger Logger; Compression options.CompressionType; InMemory bool; MetricsEnabled bool; NumGoroutines int; MemTableSize int64; BaseTableSize int64; BaseLevelSize int64; LevelSizeMultiplier int; TableSizeMultiplier int; MaxLevels int; VLogPercentile float64; ValueThreshold int64; NumMemtables int; BlockSize int; BloomFalsePositive float64; BlockCacheSize int64; IndexCacheSize int64; NumLevelZeroTables int; NumLevelZeroTablesStall int; ValueLogFileSize int64; ValueLogMaxEntries uint32; NumCompactors int; CompactL0OnClose bool; LmaxCompaction bool; ZSTDCompressionLevel int; VerifyValueChecksum bool; EncryptionKey []byte; EncryptionKeyRotationDuration time.Duration; BypassLockGuard bool; ChecksumVerificationMode options.ChecksumVerificationMode; DetectConflicts bool; NamespaceOffset int; ExternalMagicVersion uint16 }
func (*Options) Debugf(format string, v ...any)
func (*Options) Errorf(format string, v ...any)
func (*Options) Infof(format string, v ...any)
func (*Options) Warningf(format string, v ...any)
func (Options) FromSuperFlag(superflag string) Options
func (Options) WithBaseLevelSize(val int64) Options
func (Options) WithBaseTableSize(val int64) Options
func (Options) WithBlockCacheSize(size int64) Options
func (Options) WithBlockSize(val int) Options
func (Options) WithBloomFalsePositive(val float64) Options
func (Options) WithBypassLockGuard(b bool) Options
func (Options) WithChecksumVerificationMode(cvMode options.ChecksumVerificationMode) Options
func (Options) WithCompactL0OnClose(val bool) Options
func (Options) WithCompression(cType options.CompressionType) Options
func (Options) WithDetectConflicts(b bool) Options
func (Options) WithDir(val string) Options
func (Options) WithEncryptionKey(key []byte) Options
func (Options) WithEncryptionKeyRotationDuration(d time.Duration) Options
func (Options) WithExternalMagic(magic uint16) Options
func (Options) WithInMemory(b bool) Options
func (Options) WithIndexCacheSize(size int64) Options
func (Options) WithLevelSizeMultiplier(val int) Options
func (Options) WithLogger(val Logger) Options
func (Options) WithLoggingLevel(val loggingLevel) Options
func (Options) WithMaxLevels(val int) Options
func (Options) WithMemTableSize(val int64) Options
func (Options) WithMetricsEnabled(val bool) Options
func (Options) WithNamespaceOffset(offset int) Options
func (Options) WithNumCompactors(val int) Options
func (Options) WithNumGoroutines(val int) Options
func (Options) WithNumLevelZeroTables(val int) Options
func (Options) WithNumLevelZeroTablesStall(val int) Options
func (Options) WithNumMemtables(val int) Options
func (Options) WithNumVersionsToKeep(val int) Options
func (Options) WithReadOnly(val bool) Options
func (Options) WithSyncWrites(val bool) Options
func (Options) WithVLogPercentile(t float64) Options
func (Options) WithValueDir(val string) Options
func (Options) WithValueLogFileSize(val int64) Options
func (Options) WithValueLogMaxEntries(val uint32) Options
func (Options) WithValueThreshold(val int64) Options
func (Options) WithVerifyValueChecksum(val bool) Options
func (Options) WithZSTDCompressionLevel(cLevel int) Options
type Sequence struct{}
func (*Sequence) Next() (uint64, error)
func (*Sequence) Release() error
type Stream struct { Prefix []byte; NumGo int; LogPrefix string; ChooseKey func(item *Item) bool; MaxSize uint64; KeyToList func(key []byte, itr *Iterator) (*pb.KVList, error); UseKeyToListWithThreadId bool; KeyToListWithThreadId func(key []byte, itr *Iterator, threadId int) (*pb.KVList, error); FinishThread func(threadId int) (*pb.KVList, error); Send func(buf *z.Buffer) error; SinceTs uint64 }
func (*Stream) Backup(w io.Writer, since uint64) (uint64, error)
func (*Stream) Orchestrate(ctx context.Context) error
func (*Stream) SendDoneMarkers(done bool)
func (*Stream) ToList(key []byte, itr *Iterator) (*pb.KVList, error)
type StreamWriter struct{}
func (*StreamWriter) Cancel()
func (*StreamWriter) Flush() error
func (*StreamWriter) Prepare() error
func (*StreamWriter) PrepareIncremental() error
func (*StreamWriter) Write(buf *z.Buffer) error
type TableInfo struct { ID uint64; Level int; Left []byte; Right []byte; KeyCount uint32; OnDiskSize uint32; StaleDataSize uint32; UncompressedSize uint32; MaxVersion uint64; IndexSz int; BloomFilterSize int }
type TableManifest struct { Level uint8; KeyID uint64; Compression options.CompressionType }
type Txn struct{}
func (*Txn) Commit() error
func (*Txn) CommitAt(commitTs uint64, callback func(error)) error
func (*Txn) CommitWith(cb func(error))
func (*Txn) Delete(key []byte) error
func (*Txn) Discard()
func (*Txn) Get(key []byte) (item *Item, rerr error)
func (*Txn) NewIterator(opt IteratorOptions) *Iterator
func (*Txn) NewKeyIterator(key []byte, opt IteratorOptions) *Iterator
func (*Txn) ReadTs() uint64
func (*Txn) Set(key []byte, val []byte) error
func (*Txn) SetEntry(e *Entry) error
type WriteBatch struct { sync.Mutex }
func (*WriteBatch) Cancel()
func (*WriteBatch) Delete(k []byte) error
func (*WriteBatch) DeleteAt(k []byte, ts uint64) error
func (*WriteBatch) Error() error
func (*WriteBatch) Flush() error
func (*WriteBatch) Set(k []byte, v []byte) error
func (*WriteBatch) SetEntry(e *Entry) error
func (*WriteBatch) SetEntryAt(e *Entry, ts uint64) error
func (*WriteBatch) SetMaxPendingTxns(max int)
func (*WriteBatch) Write(buf *z.Buffer) error
func (*WriteBatch) WriteList(kvList *pb.KVList) error
type discardStats struct { sync.Mutex; *z.MmapFile }
func (*discardStats) Iterate(f func(fid uint64, stats uint64))
func (*discardStats) Len() int
func (*discardStats) Less(i int, j int) bool
func (*discardStats) MaxDiscard() (uint32, int64)
func (*discardStats) Swap(i int, j int)
func (*discardStats) Update(fidu uint32, discard int64) int64
type keyRange struct{}
func (keyRange) String() string
type levelManifest struct { Tables map[uint64]struct{} }
type loggingLevel int
