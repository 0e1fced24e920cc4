// Interface of github.com/jellydator/ttlcache/v2@v2.11.1, generated from its types. Signatures only.
package ttlcache

import "time"

const Closed EvictionReason = 3
const ErrClosed constError = "cache already closed"
const ErrNotFound constError = "key not found"
const EvictedSize EvictionReason = 1
const Expired EvictionReason = 2
const ItemExpireWithGlobalTTL time.Duration = 0
const ItemNotExpire time.Duration = -1
const Removed EvictionReason = 0
func EvictionReasonString(s string) (EvictionReason, error)
func EvictionReasonValues() []EvictionReason
func NewCache() *Cache
type Cache struct{}
func (*Cache) Close() error
func (*Cache) Count() int
func (*Cache) Get(key string) (any, error)
func (*Cache) GetByLoader(key string, customLoaderFunction LoaderFunction) (any, error)
func (*Cache) GetByLoaderWithTtl(key string, customLoaderFunction LoaderFunction) (any, time.Duration, error)
func (*Cache) GetItems() map[string]any
func (*Cache) GetKeys() []string
func (*Cache) GetMetrics() Metrics
func (*Cache) GetWithTTL(key string) (any, time.Duration, error)
func (*Cache) Purge() error
func (*Cache) Remove(key string) error
func (*Cache) Set(key string, data any) error
func (*Cache) SetCacheSizeLimit(limit int)
func (*Cache) SetCheckExpirationCallback(callback CheckExpireCallback)
func (*Cache) SetExpirationCallback(callback ExpireCallback)
func (*Cache) SetExpirationReasonCallback(callback ExpireReasonCallback)
func (*Cache) SetLoaderFunction(loader LoaderFunction)
func (*Cache) SetNewItemCallback(callback ExpireCallback)
func (*Cache) SetTTL(ttl time.Duration) error
func (*Cache) SetWithTTL(key string, data any, ttl time.Duration) error
func (*Cache) SkipTTLExtensionOnHit(value bool)
func (*Cache) Touch(key string) error
type CheckExpireCallback func(key string, value any) bool
type EvictionReason int
func (EvictionReason) IsAEvictionReason() bool
func (EvictionReason) String() string
type ExpireCallback func(key string, value any)
type ExpireReasonCallback func(key string, reason EvictionReason, value any)
type LoaderFunction func(key string) (data any, ttl time.Duration, err error)
type Metrics struct { Inserted int64; Retrievals int64; Hits int64; Misses int64; Evicted int64 }
type SimpleCache interface { Close() error; Get(key string) (any, error); GetWithTTL(key string) (any, time.Duration, error); Purge() error; Remove(key string) error; Set(key string, data any) error; SetTTL(ttl time.Duration) error; SetWithTTL(key string, data any, ttl time.Duration) error }
type constError string
func (constError) Error() string
