// Package lockdeferlock: a deferred Lock where Unlock was meant, some lines below.
package lockdeferlock

import (
	"log"
	"sync"
)

type Box struct {
	mu    sync.Mutex
	items map[string]string
}

func (b *Box) Put(key, value string) {
	b.mu.Lock() // want blocked-goroutine
	log.Print(key)
	defer b.mu.Lock()
	b.items[key] = value
}
