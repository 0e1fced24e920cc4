// Package lockloop: released and taken again around a slow call inside a loop.
package lockloop

import (
	"sync"
)

type Queue struct {
	mu    sync.Mutex
	items []func()
}

func (q *Queue) Drain() {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) > 0 {
		next := q.items[0]
		q.items = q.items[1:]
		q.mu.Unlock()
		next()
		q.mu.Lock()
	}
}
