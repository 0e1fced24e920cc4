// Interface of github.com/jellydator/ttlcache/v3@v3.4.1, generated from its types. Signatures only.
package ttlcache

import "context"
import "golang.org/x/sync/singleflight"
import "time"

const DefaultTTL time.Duration = 0
const EvictionReasonCapacityReached EvictionReason = 2
const EvictionReasonDeleted EvictionReason = 1
const EvictionReasonExpired EvictionReason = 3
const EvictionReasonMaxCostExceeded EvictionReason = 4
const NoTTL time.Duration = -1
const PreviousOrDefaultTTL time.Duration = -2
func New[K comparable, V any](opts ...Option[K, V]) *Cache[K, V]
func NewItem[K comparable, V any](key K, value V, ttl time.Duration, enableVersionTracking bool) *Item[K, V]
func NewItemWithOpts[K comparable, V any](key K, value V, ttl time.Duration, opts ...ItemOption[K, V]) *Item[K, V]
func NewSuppressedLoader[K comparable, V any](loader Loader[K, V], group *singleflight.Group) *SuppressedLoader[K, V]
func WithCapacity[K comparable, V any](c uint64) Option[K, V]
func WithDisableTouchOnHit[K comparable, V any]() Option[K, V]
func WithItemCostFunc[K comparable, V any](costFunc CostFunc[K, V]) ItemOption[K, V]
func WithItemVersion[K comparable, V any](enable bool) ItemOption[K, V]
func WithLoader[K comparable, V any](l Loader[K, V]) Option[K, V]
func WithMaxCost[K comparable, V any](s uint64, callback CostFunc[K, V]) Option[K, V]
func WithTTL[K comparable, V any](ttl time.Duration) Option[K, V]
func WithVersion[K comparable, V any](enable bool) Option[K, V]
type Cache[K comparable, V any] struct{}
func (*Cache[K, V]) Delete(key K)
func (*Cache[K, V]) DeleteAll()
func (*Cache[K, V]) DeleteExpired()
func (*Cache[K, V]) Get(key K, opts ...Option[K, V]) *Item[K, V]
func (*Cache[K, V]) GetAndDelete(key K, opts ...Option[K, V]) (*Item[K, V], bool)
func (*Cache[K, V]) GetOrSet(key K, value V, opts ...Option[K, V]) (*Item[K, V], bool)
func (*Cache[K, V]) GetOrSetFunc(key K, fn func() V, opts ...Option[K, V]) (*Item[K, V], bool)
func (*Cache[K, V]) Has(key K) bool
func (*Cache[K, V]) Items() map[K]*Item[K, V]
func (*Cache[K, V]) Keys() []K
func (*Cache[K, V]) Len() int
func (*Cache[K, V]) Metrics() Metrics
func (*Cache[K, V]) OnEviction(fn func(context.Context, EvictionReason, *Item[K, V])) func()
func (*Cache[K, V]) OnInsertion(fn func(context.Context, *Item[K, V])) func()
func (*Cache[K, V]) OnUpdate(fn func(context.Context, *Item[K, V])) func()
func (*Cache[K, V]) Range(fn func(item *Item[K, V]) bool)
func (*Cache[K, V]) RangeBackwards(fn func(item *Item[K, V]) bool)
func (*Cache[K, V]) Set(key K, value V, ttl time.Duration) *Item[K, V]
func (*Cache[K, V]) Start()
func (*Cache[K, V]) Stop()
func (*Cache[K, V]) Touch(key K)
type CostFunc[K comparable, V any] func(item CostItem[K, V]) uint64
type CostItem[K comparable, V any] struct { Key K; Value V }
type EvictionReason int
type Item[K comparable, V any] struct{}
func (*Item[K, V]) Cost() uint64
func (*Item[K, V]) ExpiresAt() time.Time
func (*Item[K, V]) IsExpired() bool
func (*Item[K, V]) Key() K
func (*Item[K, V]) TTL() time.Duration
func (*Item[K, V]) Value() V
func (*Item[K, V]) Version() int64
type ItemOption[K comparable, V any] interface { apply() }
type Loader[K comparable, V any] interface { Load(c *Cache[K, V], key K) *Item[K, V] }
type LoaderFunc[K comparable, V any] func(*Cache[K, V], K) *Item[K, V]
func (LoaderFunc[K, V]) Load(c *Cache[K, V], key K) *Item[K, V]
type Metrics struct { Insertions uint64; Updates uint64; Hits uint64; Misses uint64; Evictions uint64 }
type Option[K comparable, V any] interface { apply() }
type SuppressedLoader[K comparable, V any] struct{}
func (*SuppressedLoader[K, V]) Load(c *Cache[K, V], key K) *Item[K, V]
