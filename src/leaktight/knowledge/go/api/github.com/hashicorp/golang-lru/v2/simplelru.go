// Interface of github.com/hashicorp/golang-lru/v2/simplelru@v2.0.7, generated from its types. Signatures only.
package simplelru

func NewLRU[K comparable, V any](size int, onEvict EvictCallback[K, V]) (*LRU[K, V], error)
type EvictCallback[K comparable, V any] func(key K, value V)
type LRU[K comparable, V any] struct{}
func (*LRU[K, V]) Add(key K, value V) (evicted bool)
func (*LRU[K, V]) Contains(key K) (ok bool)
func (*LRU[K, V]) Get(key K) (value V, ok bool)
func (*LRU[K, V]) GetOldest() (key K, value V, ok bool)
func (*LRU[K, V]) Keys() []K
func (*LRU[K, V]) Len() int
func (*LRU[K, V]) Peek(key K) (value V, ok bool)
func (*LRU[K, V]) Purge()
func (*LRU[K, V]) Remove(key K) (present bool)
func (*LRU[K, V]) RemoveOldest() (key K, value V, ok bool)
func (*LRU[K, V]) Resize(size int) (evicted int)
func (*LRU[K, V]) Values() []V
type LRUCache[K comparable, V any] interface { Add(key K, value V) bool; Contains(key K) (ok bool); Get(key K) (value V, ok bool); GetOldest() (K, V, bool); Keys() []K; Len() int; Peek(key K) (value V, ok bool); Purge(); Remove(key K) bool; RemoveOldest() (K, V, bool); Resize(int) int; Values() []V }
