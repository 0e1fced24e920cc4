// Interface of github.com/puzpuzpuz/xsync/v3@v3.5.1, generated from its types. Signatures only.
package xsync

func NewCounter() *Counter
func NewMPMCQueue(capacity int) *MPMCQueue
func NewMPMCQueueOf[I any](capacity int) *MPMCQueueOf[I]
func NewMap(options ...func(*MapConfig)) *Map
func NewMapOf[K comparable, V any](options ...func(*MapConfig)) *MapOf[K, V]
func NewMapOfPresized[K comparable, V any](sizeHint int) *MapOf[K, V]
func NewMapOfWithHasher[K comparable, V any](hasher func(K, uint64) uint64, options ...func(*MapConfig)) *MapOf[K, V]
func NewMapPresized(sizeHint int) *Map
func NewRBMutex() *RBMutex
func NewSPSCQueue(capacity int) *SPSCQueue
func NewSPSCQueueOf[I any](capacity int) *SPSCQueueOf[I]
func ToPlainMap(m *Map) map[string]any
func ToPlainMapOf[K comparable, V any](m *MapOf[K, V]) map[K]V
func WithGrowOnly() func(*MapConfig)
func WithPresize(sizeHint int) func(*MapConfig)
type Counter struct{}
func (*Counter) Add(delta int64)
func (*Counter) Dec()
func (*Counter) Inc()
func (*Counter) Reset()
func (*Counter) Value() int64
type MPMCQueue struct{}
func (*MPMCQueue) Dequeue() any
func (*MPMCQueue) Enqueue(item any)
func (*MPMCQueue) TryDequeue() (item any, ok bool)
func (*MPMCQueue) TryEnqueue(item any) bool
type MPMCQueueOf[I any] struct{}
func (*MPMCQueueOf[I]) Dequeue() I
func (*MPMCQueueOf[I]) Enqueue(item I)
func (*MPMCQueueOf[I]) TryDequeue() (item I, ok bool)
func (*MPMCQueueOf[I]) TryEnqueue(item I) bool
type Map struct{}
func (*Map) Clear()
func (*Map) Compute(key string, valueFn func(oldValue any, loaded bool) (newValue any, delete bool)) (actual any, ok bool)
func (*Map) Delete(key string)
func (*Map) Load(key string) (value any, ok bool)
func (*Map) LoadAndDelete(key string) (value any, loaded bool)
func (*Map) LoadAndStore(key string, value any) (actual any, loaded bool)
func (*Map) LoadOrCompute(key string, valueFn func() any) (actual any, loaded bool)
func (*Map) LoadOrStore(key string, value any) (actual any, loaded bool)
func (*Map) LoadOrTryCompute(key string, valueFn func() (newValue any, cancel bool)) (value any, loaded bool)
func (*Map) Range(f func(key string, value any) bool)
func (*Map) Size() int
func (*Map) Stats() MapStats
func (*Map) Store(key string, value any)
type MapConfig struct{}
type MapOf[K comparable, V any] struct{}
func (*MapOf[K, V]) Clear()
func (*MapOf[K, V]) Compute(key K, valueFn func(oldValue V, loaded bool) (newValue V, delete bool)) (actual V, ok bool)
func (*MapOf[K, V]) Delete(key K)
func (*MapOf[K, V]) Load(key K) (value V, ok bool)
func (*MapOf[K, V]) LoadAndDelete(key K) (value V, loaded bool)
func (*MapOf[K, V]) LoadAndStore(key K, value V) (actual V, loaded bool)
func (*MapOf[K, V]) LoadOrCompute(key K, valueFn func() V) (actual V, loaded bool)
func (*MapOf[K, V]) LoadOrStore(key K, value V) (actual V, loaded bool)
func (*MapOf[K, V]) LoadOrTryCompute(key K, valueFn func() (newValue V, cancel bool)) (value V, loaded bool)
func (*MapOf[K, V]) Range(f func(key K, value V) bool)
func (*MapOf[K, V]) Size() int
func (*MapOf[K, V]) Stats() MapStats
func (*MapOf[K, V]) Store(key K, value V)
type MapStats struct { RootBuckets int; TotalBuckets int; EmptyBuckets int; Capacity int; Size int; Counter int; CounterLen int; MinEntries int; MaxEntries int; TotalGrowths int64; TotalShrinks int64 }
func (*MapStats) ToString() string
type RBMutex struct{}
func (*RBMutex) Lock()
func (*RBMutex) RLock() *RToken
func (*RBMutex) RUnlock(t *RToken)
func (*RBMutex) TryLock() bool
func (*RBMutex) TryRLock() (bool, *RToken)
func (*RBMutex) Unlock()
type RToken struct{}
type SPSCQueue struct{}
func (*SPSCQueue) TryDequeue() (item any, ok bool)
func (*SPSCQueue) TryEnqueue(item any) bool
type SPSCQueueOf[I any] struct{}
func (*SPSCQueueOf[I]) TryDequeue() (item I, ok bool)
func (*SPSCQueueOf[I]) TryEnqueue(item I) bool
