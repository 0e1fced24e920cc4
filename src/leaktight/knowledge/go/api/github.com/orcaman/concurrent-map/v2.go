// Interface of github.com/orcaman/concurrent-map/v2@v2.0.1, generated from its types. Signatures only.
package cmap

import "fmt"
import "sync"

var SHARD_COUNT int
func New[V any]() ConcurrentMap[string, V]
func NewStringer[K Stringer, V any]() ConcurrentMap[K, V]
func NewWithCustomShardingFunction[K comparable, V any](sharding func(key K) uint32) ConcurrentMap[K, V]
type ConcurrentMap[K comparable, V any] struct{}
func (*ConcurrentMap[K, V]) UnmarshalJSON(b []byte) (err error)
func (ConcurrentMap[K, V]) Clear()
func (ConcurrentMap[K, V]) Count() int
func (ConcurrentMap[K, V]) Get(key K) (V, bool)
func (ConcurrentMap[K, V]) GetShard(key K) *ConcurrentMapShared[K, V]
func (ConcurrentMap[K, V]) Has(key K) bool
func (ConcurrentMap[K, V]) IsEmpty() bool
func (ConcurrentMap[K, V]) Items() map[K]V
func (ConcurrentMap[K, V]) Iter() <-chan Tuple[K, V]
func (ConcurrentMap[K, V]) IterBuffered() <-chan Tuple[K, V]
func (ConcurrentMap[K, V]) IterCb(fn IterCb[K, V])
func (ConcurrentMap[K, V]) Keys() []K
func (ConcurrentMap[K, V]) MSet(data map[K]V)
func (ConcurrentMap[K, V]) MarshalJSON() ([]byte, error)
func (ConcurrentMap[K, V]) Pop(key K) (v V, exists bool)
func (ConcurrentMap[K, V]) Remove(key K)
func (ConcurrentMap[K, V]) RemoveCb(key K, cb RemoveCb[K, V]) bool
func (ConcurrentMap[K, V]) Set(key K, value V)
func (ConcurrentMap[K, V]) SetIfAbsent(key K, value V) bool
func (ConcurrentMap[K, V]) Upsert(key K, value V, cb UpsertCb[V]) (res V)
type ConcurrentMapShared[K comparable, V any] struct { sync.RWMutex }
type IterCb[K comparable, V any] func(key K, v V)
type RemoveCb[K any, V any] func(key K, v V, exists bool) bool
type Stringer interface { fmt.Stringer; comparable }
type Tuple[K comparable, V any] struct { Key K; Val V }
type UpsertCb[V any] func(exist bool, valueInMap V, newValue V) V
