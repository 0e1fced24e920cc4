// Package closes has a Close that ends the goroutine.
package closes

import (
	"sync"
	"time"
)

// Meter counts per second.
type Meter struct {
	mu    sync.Mutex
	count int
	stop  chan struct{}
}

// NewMeter starts a meter.
func NewMeter() *Meter {
	m := &Meter{stop: make(chan struct{})}
	go m.roll()
	return m
}

func (m *Meter) roll() {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for {
		select {
		case <-m.stop:
			return
		case <-ticker.C:
			m.mu.Lock()
			m.count = 0
			m.mu.Unlock()
		}
	}
}

// Close stops the meter.
func (m *Meter) Close() { close(m.stop) }
