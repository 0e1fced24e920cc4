// Package locktry: TryLock's false branch holds nothing.
package locktry

import (
	"sync"
)

type Box struct {
	mu sync.Mutex
	n  int
}

func (b *Box) Bump() bool {
	if !b.mu.TryLock() {
		return false
	}
	b.n++
	b.mu.Unlock()
	return true
}
