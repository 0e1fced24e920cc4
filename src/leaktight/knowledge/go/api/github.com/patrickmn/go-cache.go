// Interface of github.com/patrickmn/go-cache@v2.1.0+incompatible, generated from its types. Signatures only.
package cache

import "io"
import "time"

const DefaultExpiration time.Duration = 0
const NoExpiration time.Duration = -1
func New(defaultExpiration time.Duration, cleanupInterval time.Duration) *Cache
func NewFrom(defaultExpiration time.Duration, cleanupInterval time.Duration, items map[string]Item) *Cache
type Cache struct { *cache }
type Item struct { Object any; Expiration int64 }
func (Item) Expired() bool
type cache struct{}
func (*cache) Add(k string, x any, d time.Duration) error
func (*cache) Decrement(k string, n int64) error
func (*cache) DecrementFloat(k string, n float64) error
func (*cache) DecrementFloat32(k string, n float32) (float32, error)
func (*cache) DecrementFloat64(k string, n float64) (float64, error)
func (*cache) DecrementInt(k string, n int) (int, error)
func (*cache) DecrementInt16(k string, n int16) (int16, error)
func (*cache) DecrementInt32(k string, n int32) (int32, error)
func (*cache) DecrementInt64(k string, n int64) (int64, error)
func (*cache) DecrementInt8(k string, n int8) (int8, error)
func (*cache) DecrementUint(k string, n uint) (uint, error)
func (*cache) DecrementUint16(k string, n uint16) (uint16, error)
func (*cache) DecrementUint32(k string, n uint32) (uint32, error)
func (*cache) DecrementUint64(k string, n uint64) (uint64, error)
func (*cache) DecrementUint8(k string, n uint8) (uint8, error)
func (*cache) DecrementUintptr(k string, n uintptr) (uintptr, error)
func (*cache) Delete(k string)
func (*cache) DeleteExpired()
func (*cache) Flush()
func (*cache) Get(k string) (any, bool)
func (*cache) GetWithExpiration(k string) (any, time.Time, bool)
func (*cache) Increment(k string, n int64) error
func (*cache) IncrementFloat(k string, n float64) error
func (*cache) IncrementFloat32(k string, n float32) (float32, error)
func (*cache) IncrementFloat64(k string, n float64) (float64, error)
func (*cache) IncrementInt(k string, n int) (int, error)
func (*cache) IncrementInt16(k string, n int16) (int16, error)
func (*cache) IncrementInt32(k string, n int32) (int32, error)
func (*cache) IncrementInt64(k string, n int64) (int64, error)
func (*cache) IncrementInt8(k string, n int8) (int8, error)
func (*cache) IncrementUint(k string, n uint) (uint, error)
func (*cache) IncrementUint16(k string, n uint16) (uint16, error)
func (*cache) IncrementUint32(k string, n uint32) (uint32, error)
func (*cache) IncrementUint64(k string, n uint64) (uint64, error)
func (*cache) IncrementUint8(k string, n uint8) (uint8, error)
func (*cache) IncrementUintptr(k string, n uintptr) (uintptr, error)
func (*cache) ItemCount() int
func (*cache) Items() map[string]Item
func (*cache) Load(r io.Reader) error
func (*cache) LoadFile(fname string) error
func (*cache) OnEvicted(f func(string, any))
func (*cache) Replace(k string, x any, d time.Duration) error
func (*cache) Save(w io.Writer) (err error)
func (*cache) SaveFile(fname string) error
func (*cache) Set(k string, x any, d time.Duration)
func (*cache) SetDefault(k string, x any)
