// Package lockwrongmode: a write lock is released as a read lock on one path.
package lockwrongmode

import (
	"errors"
	"sync"
)

type Box struct {
	mu sync.RWMutex
	n  int
}

func (b *Box) Bump(limit int) error {
	b.mu.Lock() // want blocked-goroutine
	if b.n >= limit {
		b.mu.RUnlock()
		return errors.New("full")
	}
	b.n++
	b.mu.Unlock()
	return nil
}
