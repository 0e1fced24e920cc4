// Package deferloopunlock: an unlock deferred in a loop that takes the lock again.
package deferloopunlock

import (
	"sync"
)

type Table struct {
	mu   sync.Mutex
	rows map[string]int
}

func (t *Table) Add(names []string) {
	for _, name := range names {
		t.mu.Lock()
		defer t.mu.Unlock() // want blocked-goroutine|defer-in-loop
		t.rows[name]++
	}
}
