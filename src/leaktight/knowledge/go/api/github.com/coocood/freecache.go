// Interface of github.com/coocood/freecache@v1.2.7, generated from its types. Signatures only.
package freecache

const ENTRY_HDR_SIZE = 24
const HASH_ENTRY_SIZE = 16
var ErrLargeEntry error
var ErrLargeKey error
var ErrNotFound error
var ErrOutOfRange error
func NewCache(size int) (cache *Cache)
func NewCacheCustomTimer(size int, timer Timer) (cache *Cache)
func NewCachedTimer() StoppableTimer
func NewRingBuf(size int, begin int64) (rb RingBuf)
type Cache struct{}
func (*Cache) AverageAccessTime() int64
func (*Cache) Clear()
func (*Cache) Del(key []byte) (affected bool)
func (*Cache) DelInt(key int64) (affected bool)
func (*Cache) EntryCount() (entryCount int64)
func (*Cache) EvacuateCount() (count int64)
func (*Cache) ExpiredCount() (count int64)
func (*Cache) Get(key []byte) (value []byte, err error)
func (*Cache) GetFn(key []byte, fn func([]byte) error) (err error)
func (*Cache) GetInt(key int64) (value []byte, err error)
func (*Cache) GetIntWithExpiration(key int64) (value []byte, expireAt uint32, err error)
func (*Cache) GetOrSet(key []byte, value []byte, expireSeconds int) (retValue []byte, err error)
func (*Cache) GetWithBuf(key []byte, buf []byte) (value []byte, err error)
func (*Cache) GetWithExpiration(key []byte) (value []byte, expireAt uint32, err error)
func (*Cache) GetWithExpirationAndBuf(key []byte, buf []byte) (value []byte, expireAt uint32, err error)
func (*Cache) HitCount() (count int64)
func (*Cache) HitRate() float64
func (*Cache) LookupCount() int64
func (*Cache) MissCount() (count int64)
func (*Cache) MultiGet(keys [][]byte) (values [][]byte, errs []error)
func (*Cache) NewIterator() *Iterator
func (*Cache) OverwriteCount() (overwriteCount int64)
func (*Cache) Peek(key []byte) (value []byte, err error)
func (*Cache) PeekFn(key []byte, fn func([]byte) error) (err error)
func (*Cache) PeekWithExpiration(key []byte) (value []byte, expireAt uint32, err error)
func (*Cache) ResetStatistics()
func (*Cache) Set(key []byte, value []byte, expireSeconds int) (err error)
func (*Cache) SetAndGet(key []byte, value []byte, expireSeconds int) (retValue []byte, found bool, err error)
func (*Cache) SetInt(key int64, value []byte, expireSeconds int) (err error)
func (*Cache) TTL(key []byte) (timeLeft uint32, err error)
func (*Cache) Touch(key []byte, expireSeconds int) (err error)
func (*Cache) TouchedCount() (touchedCount int64)
func (*Cache) Update(key []byte, updater Updater) (found bool, replaced bool, err error)
type Entry struct { Key []byte; Value []byte; ExpireAt uint32 }
type Iterator struct{}
func (*Iterator) Next() *Entry
type RingBuf struct{}
func (*RingBuf) Begin() int64
func (*RingBuf) Dump() []byte
func (*RingBuf) End() int64
func (*RingBuf) EqualAt(p []byte, off int64) bool
func (*RingBuf) Evacuate(off int64, length int) (newOff int64)
func (*RingBuf) ReadAt(p []byte, off int64) (n int, err error)
func (*RingBuf) Reset(begin int64)
func (*RingBuf) Resize(newSize int)
func (*RingBuf) Size() int64
func (*RingBuf) Skip(length int64)
func (*RingBuf) Slice(off int64, length int64) ([]byte, error)
func (*RingBuf) String() string
func (*RingBuf) Write(p []byte) (n int, err error)
func (*RingBuf) WriteAt(p []byte, off int64) (n int, err error)
type StoppableTimer interface { Timer; Stop() }
type Timer interface { Now() uint32 }
type Updater func(value []byte, found bool) (newValue []byte, replace bool, expireSeconds int)
