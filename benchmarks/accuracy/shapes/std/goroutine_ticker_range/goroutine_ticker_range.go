// Package goroutinetickerrange: a goroutine ranges over a ticker: Stop does not close its channel.
package goroutinetickerrange

import (
	"time"
)

type Monitor struct{ ticker *time.Ticker }

func Start(check func()) *Monitor {
	m := &Monitor{ticker: time.NewTicker(time.Second)}
	go func() { // want endless-goroutine|blocked-goroutine
		for range m.ticker.C {
			check()
		}
	}()
	return m
}

func (m *Monitor) Stop() { m.ticker.Stop() }
