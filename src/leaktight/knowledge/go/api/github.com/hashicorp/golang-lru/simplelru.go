// Interface of github.com/hashicorp/golang-lru/simplelru@v1.0.2, generated from its types. Signatures only.
package simplelru

func NewLRU(size int, onEvict EvictCallback) (*LRU, error)
type EvictCallback func(key any, value any)
type LRU struct{}
func (*LRU) Add(key any, value any) (evicted bool)
func (*LRU) Contains(key any) (ok bool)
func (*LRU) Get(key any) (value any, ok bool)
func (*LRU) GetOldest() (key any, value any, ok bool)
func (*LRU) Keys() []any
func (*LRU) Len() int
func (*LRU) Peek(key any) (value any, ok bool)
func (*LRU) Purge()
func (*LRU) Remove(key any) (present bool)
func (*LRU) RemoveOldest() (key any, value any, ok bool)
func (*LRU) Resize(size int) (evicted int)
type LRUCache interface { Add(key any, value any) bool; Contains(key any) (ok bool); Get(key any) (value any, ok bool); GetOldest() (any, any, bool); Keys() []any; Len() int; Peek(key any) (value any, ok bool); Purge(); Remove(key any) bool; RemoveOldest() (any, any, bool); Resize(int) int }
