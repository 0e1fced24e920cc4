// Interface of github.com/dgraph-io/ristretto/v2@v2.4.2, generated from its types. Signatures only.
package ristretto

import "github.com/dgraph-io/ristretto/v2/z"
import "time"

func NewCache[K Key, V any](config *Config[K, V]) (*Cache[K, V], error)
type Cache[K Key, V any] struct { Metrics *Metrics }
func (*Cache[K, V]) Clear()
func (*Cache[K, V]) Close()
func (*Cache[K, V]) Del(key K)
func (*Cache[K, V]) Get(key K) (V, bool)
func (*Cache[K, V]) GetTTL(key K) (time.Duration, bool)
func (*Cache[K, V]) IterValues(cb func(v V) (stop bool))
func (*Cache[K, V]) MaxCost() int64
func (*Cache[K, V]) RemainingCost() int64
func (*Cache[K, V]) Set(key K, value V, cost int64) bool
func (*Cache[K, V]) SetWithTTL(key K, value V, cost int64, ttl time.Duration) bool
func (*Cache[K, V]) UpdateMaxCost(maxCost int64)
func (*Cache[K, V]) Wait()
type Config[K Key, V any] struct { NumCounters int64; MaxCost int64; BufferItems int64; Metrics bool; OnEvict func(item *Item[V]); OnReject func(item *Item[V]); OnExit func(val V); ShouldUpdate func(cur V, prev V) bool; KeyToHash func(key K) (uint64, uint64); Cost func(value V) int64; IgnoreInternalCost bool; TtlTickerDurationInSec int64 }
type Item[V any] struct { Key uint64; Conflict uint64; Value V; Cost int64; Expiration time.Time }
type Key = z.Key
type Metrics struct{}
func (*Metrics) Clear()
func (*Metrics) CostAdded() uint64
func (*Metrics) CostEvicted() uint64
func (*Metrics) GetsDropped() uint64
func (*Metrics) GetsKept() uint64
func (*Metrics) Hits() uint64
func (*Metrics) KeysAdded() uint64
func (*Metrics) KeysEvicted() uint64
func (*Metrics) KeysUpdated() uint64
func (*Metrics) LifeExpectancySeconds() *z.HistogramData
func (*Metrics) Misses() uint64
func (*Metrics) Ratio() float64
func (*Metrics) SetsDropped() uint64
func (*Metrics) SetsRejected() uint64
func (*Metrics) String() string
