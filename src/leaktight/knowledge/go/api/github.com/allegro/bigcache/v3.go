// Interface of github.com/allegro/bigcache/v3@v3.1.0, generated from its types. Signatures only.
package bigcache

import "context"
import "log"
import "time"

const Deleted RemoveReason = 3
const ErrCannotRetrieveEntry iteratorError = "Could not retrieve entry from cache"
const ErrInvalidIteratorState iteratorError = ""
const Expired RemoveReason = 1
const NoSpace RemoveReason = 2
var ErrEntryNotFound error
func DefaultConfig(eviction time.Duration) Config
func DefaultLogger() *log.Logger
func New(ctx context.Context, config Config) (*BigCache, error)
func NewBigCache(config Config) (*BigCache, error)
type BigCache struct{}
func (*BigCache) Append(key string, entry []byte) error
func (*BigCache) Capacity() int
func (*BigCache) Close() error
func (*BigCache) Delete(key string) error
func (*BigCache) Get(key string) ([]byte, error)
func (*BigCache) GetWithInfo(key string) ([]byte, Response, error)
func (*BigCache) Iterator() *EntryInfoIterator
func (*BigCache) KeyMetadata(key string) Metadata
func (*BigCache) Len() int
func (*BigCache) Reset() error
func (*BigCache) ResetStats() error
func (*BigCache) Set(key string, entry []byte) error
func (*BigCache) Stats() Stats
type Config struct { Shards int; LifeWindow time.Duration; CleanWindow time.Duration; MaxEntriesInWindow int; MaxEntrySize int; StatsEnabled bool; Verbose bool; Hasher Hasher; HardMaxCacheSize int; OnRemove func(key string, entry []byte); OnRemoveWithMetadata func(key string, entry []byte, keyMetadata Metadata); OnRemoveWithReason func(key string, entry []byte, reason RemoveReason); Logger Logger }
func (Config) OnRemoveFilterSet(reasons ...RemoveReason) Config
type EntryInfo struct{}
func (EntryInfo) Hash() uint64
func (EntryInfo) Key() string
func (EntryInfo) Timestamp() uint64
func (EntryInfo) Value() []byte
type EntryInfoIterator struct{}
func (*EntryInfoIterator) SetNext() bool
func (*EntryInfoIterator) Value() (EntryInfo, error)
type Hasher interface { Sum64(string) uint64 }
type Logger interface { Printf(format string, v ...any) }
type Metadata struct { RequestCount uint32 }
type RemoveReason uint32
type Response struct { EntryStatus RemoveReason }
type Stats struct { Hits int64; Misses int64; DelHits int64; DelMisses int64; Collisions int64 }
type iteratorError string
func (iteratorError) Error() string
