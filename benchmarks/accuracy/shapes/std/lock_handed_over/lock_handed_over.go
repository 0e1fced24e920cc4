// Package lockhandedover: a function returns with the lock held on purpose and says how to release it.
package lockhandedover

import (
	"sync"
)

type Box struct {
	mu    sync.Mutex
	items []int
}

func (b *Box) Acquire() (release func()) {
	b.mu.Lock()
	return b.mu.Unlock
}

func (b *Box) Len() int {
	defer b.Acquire()()
	return len(b.items)
}
