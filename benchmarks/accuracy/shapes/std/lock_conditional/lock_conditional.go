// Package lockconditional: taken and released under the same condition.
package lockconditional

import (
	"sync"
)

type Box struct {
	mu    sync.Mutex
	items []int
}

func (b *Box) Sum(locked bool) (total int) {
	if !locked {
		b.mu.Lock()
	}
	for _, item := range b.items {
		total += item
	}
	if !locked {
		b.mu.Unlock()
	}
	return total
}
