// Package lockdeferredvalue: the unlock is taken as a value and called by a deferred literal.
package lockdeferredvalue

import (
	"sync"
)

type Box struct {
	mu    sync.RWMutex
	items map[string]string
}

func (b *Box) Get(key string) string {
	b.mu.RLock()
	release := b.mu.RUnlock
	defer func() { release() }()
	return b.items[key]
}
