// Package closeforgets has a Close that does not reach the goroutine that its constructor starts.
package closeforgets

import (
	"sync"
	"time"
)

// Meter counts per second.
type Meter struct {
	mu     sync.Mutex
	count  int
	closed bool
}

// NewMeter starts a meter.
func NewMeter() *Meter {
	m := &Meter{}
	go m.roll() // want "Meter.Close does not reach it"
	return m
}

func (m *Meter) roll() {
	for {
		time.Sleep(time.Second)
		m.mu.Lock()
		m.count = 0
		m.mu.Unlock()
	}
}

// Close stops the meter, or so it says.
func (m *Meter) Close() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.closed = true
}
