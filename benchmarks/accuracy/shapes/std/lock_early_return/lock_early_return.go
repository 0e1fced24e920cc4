// Package lockearlyreturn: an early return keeps the lock.
package lockearlyreturn

import (
	"errors"
	"sync"
)

type Box struct {
	mu    sync.Mutex
	items map[string]string
}

func (b *Box) Get(key string) (string, error) {
	b.mu.Lock() // want blocked-goroutine
	value, ok := b.items[key]
	if !ok {
		return "", errors.New("none")
	}
	b.mu.Unlock()
	return value, nil
}
