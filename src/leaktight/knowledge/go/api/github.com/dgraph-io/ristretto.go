// Interface of github.com/dgraph-io/ristretto@v0.2.0, generated from its types. Signatures only.
package ristretto

import "github.com/dgraph-io/ristretto/z"
import "time"

func NewCache(config *Config) (*Cache, error)
type Cache struct { Metrics *Metrics }
func (*Cache) Clear()
func (*Cache) Close()
func (*Cache) Del(key any)
func (*Cache) Get(key any) (any, bool)
func (*Cache) GetTTL(key any) (time.Duration, bool)
func (*Cache) MaxCost() int64
func (*Cache) Set(key any, value any, cost int64) bool
func (*Cache) SetWithTTL(key any, value any, cost int64, ttl time.Duration) bool
func (*Cache) UpdateMaxCost(maxCost int64)
func (*Cache) Wait()
type Config struct { NumCounters int64; MaxCost int64; BufferItems int64; Metrics bool; OnEvict func(item *Item); OnReject func(item *Item); OnExit func(val any); KeyToHash func(key any) (uint64, uint64); Cost func(value any) int64; IgnoreInternalCost bool; TtlTickerDurationInSec int64 }
type Item struct { Key uint64; Conflict uint64; Value any; Cost int64; Expiration time.Time }
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
