// Interface of github.com/golang/groupcache/lru@v0.0.0-20241129210726-2c02b8208cf8, generated from its types. Signatures only.
package lru

func New(maxEntries int) *Cache
type Cache struct { MaxEntries int; OnEvicted func(key Key, value any) }
func (*Cache) Add(key Key, value any)
func (*Cache) Clear()
func (*Cache) Get(key Key) (value any, ok bool)
func (*Cache) Len() int
func (*Cache) Remove(key Key)
func (*Cache) RemoveOldest()
type Key any
