// Package mapgenericcache: a generic cache of the package that removes nothing.
package mapgenericcache

import (
	"net/http"
	"strings"
	"sync"
)

type Cache[K comparable, V any] struct {
	mu      sync.RWMutex
	entries map[K]V
}

func NewCache[K comparable, V any]() *Cache[K, V] {
	return &Cache[K, V]{entries: map[K]V{}}
}

func (c *Cache[K, V]) Get(key K) (V, bool) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	v, ok := c.entries[key]
	return v, ok
}

func (c *Cache[K, V]) Set(key K, value V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.entries[key] = value // want unbounded-cache
}

var profiles = NewCache[string, []byte]()

func profile(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	if kept, ok := profiles.Get(id); ok {
		w.Write(kept)
		return
	}
	made := []byte(strings.Repeat(id, 10))
	profiles.Set(id, made)
	w.Write(made)
}

func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /profiles/{id}", profile)
	return mux
}
