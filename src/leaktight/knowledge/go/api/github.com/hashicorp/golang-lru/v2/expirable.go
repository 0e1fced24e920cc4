// Interface of github.com/hashicorp/golang-lru/v2/expirable@v2.0.7, generated from its types. Signatures only.
package expirable

import "time"

func NewLRU[K comparable, V any](size int, onEvict EvictCallback[K, V], ttl time.Duration) *LRU[K, V]
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
func (*LRU[K, V]) Remove(key K) bool
func (*LRU[K, V]) RemoveOldest() (key K, value V, ok bool)
func (*LRU[K, V]) Resize(size int) (evicted int)
func (*LRU[K, V]) Values() []V
