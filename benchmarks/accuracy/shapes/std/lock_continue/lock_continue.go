// Package lockcontinue: a continue in a loop keeps the lock that the next turn takes.
package lockcontinue

import (
	"sync"
)

type Box struct {
	mu    sync.Mutex
	items map[string]int
}

func (b *Box) Add(names <-chan string) {
	for name := range names {
		b.mu.Lock() // want blocked-goroutine
		if _, ok := b.items[name]; ok {
			continue
		}
		b.items[name] = 1
		b.mu.Unlock()
	}
}
