// Interface of github.com/hashicorp/golang-lru@v1.0.2, generated from its types. Signatures only.
package lru

const Default2QGhostEntries = 1/2
const Default2QRecentRatio = 1/4
const DefaultEvictedBufferSize = 16
func New(size int) (*Cache, error)
func New2Q(size int) (*TwoQueueCache, error)
func New2QParams(size int, recentRatio float64, ghostRatio float64) (*TwoQueueCache, error)
func NewARC(size int) (*ARCCache, error)
func NewWithEvict(size int, onEvicted func(key any, value any)) (c *Cache, err error)
type ARCCache struct{}
func (*ARCCache) Add(key any, value any)
func (*ARCCache) Contains(key any) bool
func (*ARCCache) Get(key any) (value any, ok bool)
func (*ARCCache) Keys() []any
func (*ARCCache) Len() int
func (*ARCCache) Peek(key any) (value any, ok bool)
func (*ARCCache) Purge()
func (*ARCCache) Remove(key any)
type Cache struct{}
func (*Cache) Add(key any, value any) (evicted bool)
func (*Cache) Contains(key any) bool
func (*Cache) ContainsOrAdd(key any, value any) (ok bool, evicted bool)
func (*Cache) Get(key any) (value any, ok bool)
func (*Cache) GetOldest() (key any, value any, ok bool)
func (*Cache) Keys() []any
func (*Cache) Len() int
func (*Cache) Peek(key any) (value any, ok bool)
func (*Cache) PeekOrAdd(key any, value any) (previous any, ok bool, evicted bool)
func (*Cache) Purge()
func (*Cache) Remove(key any) (present bool)
func (*Cache) RemoveOldest() (key any, value any, ok bool)
func (*Cache) Resize(size int) (evicted int)
type TwoQueueCache struct{}
func (*TwoQueueCache) Add(key any, value any)
func (*TwoQueueCache) Contains(key any) bool
func (*TwoQueueCache) Get(key any) (value any, ok bool)
func (*TwoQueueCache) Keys() []any
func (*TwoQueueCache) Len() int
func (*TwoQueueCache) Peek(key any) (value any, ok bool)
func (*TwoQueueCache) Purge()
func (*TwoQueueCache) Remove(key any)
