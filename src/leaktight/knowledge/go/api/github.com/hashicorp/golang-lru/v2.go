// Interface of github.com/hashicorp/golang-lru/v2@v2.0.7, generated from its types. Signatures only.
package lru

const Default2QGhostEntries = 1/2
const Default2QRecentRatio = 1/4
const DefaultEvictedBufferSize = 16
func New[K comparable, V any](size int) (*Cache[K, V], error)
func New2Q[K comparable, V any](size int) (*TwoQueueCache[K, V], error)
func New2QParams[K comparable, V any](size int, recentRatio float64, ghostRatio float64) (*TwoQueueCache[K, V], error)
func NewWithEvict[K comparable, V any](size int, onEvicted func(key K, value V)) (c *Cache[K, V], err error)
type Cache[K comparable, V any] struct{}
func (*Cache[K, V]) Add(key K, value V) (evicted bool)
func (*Cache[K, V]) Contains(key K) bool
func (*Cache[K, V]) ContainsOrAdd(key K, value V) (ok bool, evicted bool)
func (*Cache[K, V]) Get(key K) (value V, ok bool)
func (*Cache[K, V]) GetOldest() (key K, value V, ok bool)
func (*Cache[K, V]) Keys() []K
func (*Cache[K, V]) Len() int
func (*Cache[K, V]) Peek(key K) (value V, ok bool)
func (*Cache[K, V]) PeekOrAdd(key K, value V) (previous V, ok bool, evicted bool)
func (*Cache[K, V]) Purge()
func (*Cache[K, V]) Remove(key K) (present bool)
func (*Cache[K, V]) RemoveOldest() (key K, value V, ok bool)
func (*Cache[K, V]) Resize(size int) (evicted int)
func (*Cache[K, V]) Values() []V
type TwoQueueCache[K comparable, V any] struct{}
func (*TwoQueueCache[K, V]) Add(key K, value V)
func (*TwoQueueCache[K, V]) Contains(key K) bool
func (*TwoQueueCache[K, V]) Get(key K) (value V, ok bool)
func (*TwoQueueCache[K, V]) Keys() []K
func (*TwoQueueCache[K, V]) Len() int
func (*TwoQueueCache[K, V]) Peek(key K) (value V, ok bool)
func (*TwoQueueCache[K, V]) Purge()
func (*TwoQueueCache[K, V]) Remove(key K)
func (*TwoQueueCache[K, V]) Resize(size int) (evicted int)
func (*TwoQueueCache[K, V]) Values() []V
