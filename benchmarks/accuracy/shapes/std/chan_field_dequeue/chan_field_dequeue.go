// Package chanfielddequeue: a worker sends on a channel that a method hands out.
package chanfielddequeue

import (
	"sync"
	"time"
)

type Queue struct {
	mu    sync.Mutex
	items []string
	out   chan []string
}

func NewQueue(every time.Duration) *Queue {
	q := &Queue{out: make(chan []string)}
	go q.work(every)
	return q
}

func (q *Queue) Add(item string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.items = append(q.items, item)
}

func (q *Queue) Batches() <-chan []string { return q.out }

func (q *Queue) work(every time.Duration) {
	for range time.Tick(every) {
		q.mu.Lock()
		batch := q.items
		q.items = nil
		q.mu.Unlock()
		if len(batch) > 0 {
			q.out <- batch
		}
	}
}
