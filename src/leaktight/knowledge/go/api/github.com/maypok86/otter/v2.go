// Interface of github.com/maypok86/otter/v2@v2.4.0, generated from its types. Signatures only.
package otter

import "context"
import "github.com/maypok86/otter/v2/stats"
import "io"
import "iter"
import "time"

const CancelOp ComputeOp = 0
const CauseExpiration DeletionCause = 4
const CauseInvalidation DeletionCause = 1
const CauseOverflow DeletionCause = 3
const CauseReplacement DeletionCause = 2
const ErrNotFound strError = "otter: the entry was not found in the data source"
const InvalidateOp ComputeOp = 2
const WriteOp ComputeOp = 1
func ExpiryAccessing[K comparable, V any](duration time.Duration) ExpiryCalculator[K, V]
func ExpiryAccessingFunc[K comparable, V any](f func(entry Entry[K, V]) time.Duration) ExpiryCalculator[K, V]
func ExpiryCreating[K comparable, V any](duration time.Duration) ExpiryCalculator[K, V]
func ExpiryCreatingFunc[K comparable, V any](f func(entry Entry[K, V]) time.Duration) ExpiryCalculator[K, V]
func ExpiryWriting[K comparable, V any](duration time.Duration) ExpiryCalculator[K, V]
func ExpiryWritingFunc[K comparable, V any](f func(entry Entry[K, V]) time.Duration) ExpiryCalculator[K, V]
func LoadCacheFrom[K comparable, V any](c *Cache[K, V], r io.Reader) error
func LoadCacheFromFile[K comparable, V any](c *Cache[K, V], filePath string) error
func Must[K comparable, V any](o *Options[K, V]) *Cache[K, V]
func New[K comparable, V any](o *Options[K, V]) (*Cache[K, V], error)
func NewCoarseClock(resolution time.Duration) *CoarseClock
func RefreshCreating[K comparable, V any](duration time.Duration) RefreshCalculator[K, V]
func RefreshCreatingFunc[K comparable, V any](f func(entry Entry[K, V]) time.Duration) RefreshCalculator[K, V]
func RefreshWriting[K comparable, V any](duration time.Duration) RefreshCalculator[K, V]
func RefreshWritingFunc[K comparable, V any](f func(entry Entry[K, V]) time.Duration) RefreshCalculator[K, V]
func SaveCacheTo[K comparable, V any](c *Cache[K, V], w io.Writer) error
func SaveCacheToFile[K comparable, V any](c *Cache[K, V], filePath string) error
type BulkLoader[K comparable, V any] interface { BulkLoad(ctx context.Context, keys []K) (map[K]V, error); BulkReload(ctx context.Context, keys []K, oldValues []V) (map[K]V, error) }
type BulkLoaderFunc[K comparable, V any] func(ctx context.Context, keys []K) (map[K]V, error)
func (BulkLoaderFunc[K, V]) BulkLoad(ctx context.Context, keys []K) (map[K]V, error)
func (BulkLoaderFunc[K, V]) BulkReload(ctx context.Context, keys []K, oldValues []V) (map[K]V, error)
type Cache[K comparable, V any] struct{}
func (*Cache[K, V]) All() iter.Seq2[K, V]
func (*Cache[K, V]) BulkGet(ctx context.Context, keys []K, bulkLoader BulkLoader[K, V]) (map[K]V, error)
func (*Cache[K, V]) BulkRefresh(ctx context.Context, keys []K, bulkLoader BulkLoader[K, V]) <-chan []RefreshResult[K, V]
func (*Cache[K, V]) CleanUp()
func (*Cache[K, V]) Coldest() iter.Seq[Entry[K, V]]
func (*Cache[K, V]) Compute(key K, remappingFunc func(oldValue V, found bool) (newValue V, op ComputeOp)) (actualValue V, ok bool)
func (*Cache[K, V]) ComputeIfAbsent(key K, mappingFunc func() (newValue V, cancel bool)) (actualValue V, ok bool)
func (*Cache[K, V]) ComputeIfPresent(key K, remappingFunc func(oldValue V) (newValue V, op ComputeOp)) (actualValue V, ok bool)
func (*Cache[K, V]) EstimatedSize() int
func (*Cache[K, V]) Get(ctx context.Context, key K, loader Loader[K, V]) (V, error)
func (*Cache[K, V]) GetEntry(key K) (Entry[K, V], bool)
func (*Cache[K, V]) GetEntryQuietly(key K) (Entry[K, V], bool)
func (*Cache[K, V]) GetIfPresent(key K) (V, bool)
func (*Cache[K, V]) GetMaximum() uint64
func (*Cache[K, V]) Hottest() iter.Seq[Entry[K, V]]
func (*Cache[K, V]) Invalidate(key K) (value V, invalidated bool)
func (*Cache[K, V]) InvalidateAll()
func (*Cache[K, V]) IsRecordingStats() bool
func (*Cache[K, V]) IsWeighted() bool
func (*Cache[K, V]) Keys() iter.Seq[K]
func (*Cache[K, V]) Refresh(ctx context.Context, key K, loader Loader[K, V]) <-chan RefreshResult[K, V]
func (*Cache[K, V]) Set(key K, value V) (V, bool)
func (*Cache[K, V]) SetExpiresAfter(key K, expiresAfter time.Duration)
func (*Cache[K, V]) SetIfAbsent(key K, value V) (V, bool)
func (*Cache[K, V]) SetMaximum(maximum uint64)
func (*Cache[K, V]) SetRefreshableAfter(key K, refreshableAfter time.Duration)
func (*Cache[K, V]) Stats() stats.Stats
func (*Cache[K, V]) StopAllGoroutines() bool
func (*Cache[K, V]) Values() iter.Seq[V]
func (*Cache[K, V]) WeightedSize() uint64
type Clock interface { NowNano() int64; Tick(duration time.Duration) <-chan time.Time }
type CoarseClock struct{}
func (*CoarseClock) NowNano() int64
func (*CoarseClock) Stop()
func (*CoarseClock) Tick(duration time.Duration) <-chan time.Time
type ComputeOp int
func (ComputeOp) String() string
type DeletionCause int
func (DeletionCause) IsEviction() bool
func (DeletionCause) String() string
type DeletionEvent[K comparable, V any] struct { Key K; Value V; Cause DeletionCause }
func (DeletionEvent[K, V]) WasEvicted() bool
type Entry[K comparable, V any] struct { Key K; Value V; Weight uint32; ExpiresAtNano int64; RefreshableAtNano int64; SnapshotAtNano int64 }
func (Entry[K, V]) ExpiresAfter() time.Duration
func (Entry[K, V]) ExpiresAt() time.Time
func (Entry[K, V]) HasExpired() bool
func (Entry[K, V]) RefreshableAfter() time.Duration
func (Entry[K, V]) RefreshableAt() time.Time
func (Entry[K, V]) SnapshotAt() time.Time
type ExpiryCalculator[K comparable, V any] interface { ExpireAfterCreate(entry Entry[K, V]) time.Duration; ExpireAfterRead(entry Entry[K, V]) time.Duration; ExpireAfterUpdate(entry Entry[K, V], oldValue V) time.Duration }
type Loader[K comparable, V any] interface { Load(ctx context.Context, key K) (V, error); Reload(ctx context.Context, key K, oldValue V) (V, error) }
type LoaderFunc[K comparable, V any] func(ctx context.Context, key K) (V, error)
func (LoaderFunc[K, V]) Load(ctx context.Context, key K) (V, error)
func (LoaderFunc[K, V]) Reload(ctx context.Context, key K, oldValue V) (V, error)
type Logger interface { Error(ctx context.Context, msg string, err error); Warn(ctx context.Context, msg string, err error) }
type NoopLogger struct{}
func (*NoopLogger) Error(ctx context.Context, msg string, err error)
func (*NoopLogger) Warn(ctx context.Context, msg string, err error)
type Options[K comparable, V any] struct { MaximumSize int; MaximumWeight uint64; StatsRecorder stats.Recorder; InitialCapacity int; Weigher func(key K, value V) uint32; ExpiryCalculator ExpiryCalculator[K, V]; OnDeletion func(e DeletionEvent[K, V]); OnAtomicDeletion func(e DeletionEvent[K, V]); RefreshCalculator RefreshCalculator[K, V]; Executor func(fn func()); Clock Clock; Logger Logger }
type RefreshCalculator[K comparable, V any] interface { RefreshAfterCreate(entry Entry[K, V]) time.Duration; RefreshAfterReload(entry Entry[K, V], oldValue V) time.Duration; RefreshAfterReloadFailure(entry Entry[K, V], err error) time.Duration; RefreshAfterUpdate(entry Entry[K, V], oldValue V) time.Duration }
type RefreshResult[K comparable, V any] struct { Key K; Value V; Err error }
type strError string
func (strError) Error() string
