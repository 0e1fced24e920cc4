// Package swapped reads events from one slice while another is filled, and cuts the one it reads at its front.
package swapped

import "sync"

type event struct{ body []byte }

// Queue hands events on in order.
type Queue struct {
	mu          sync.Mutex
	read, write []event
}

// Add takes an event.
func (q *Queue) Add(body []byte) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.write = append(q.write, event{body: body})
}

// Next returns the oldest event.
func (q *Queue) Next() (event, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.read) == 0 {
		q.read, q.write = q.write, nil
	}
	if len(q.read) == 0 {
		return event{}, false
	}
	next := q.read[0]
	q.read = q.read[1:] // want "cut off the front of Queue.read"
	return next, true
}
