// Package goroutinequit: the constructor's goroutine ends when Close closes the channel.
package goroutinequit

import (
	"time"
)

type Monitor struct{ quit chan struct{} }

func Start(check func()) *Monitor {
	m := &Monitor{quit: make(chan struct{})}
	go func() {
		ticker := time.NewTicker(time.Second)
		defer ticker.Stop()
		for {
			select {
			case <-ticker.C:
				check()
			case <-m.quit:
				return
			}
		}
	}()
	return m
}

func (m *Monitor) Close() { close(m.quit) }
