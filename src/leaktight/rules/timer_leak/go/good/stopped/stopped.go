// Package stopped stops what it starts.
package stopped

import (
	"context"
	"time"
)

// Poll runs until its context ends.
func Poll(ctx context.Context, every time.Duration, run func()) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			run()
		}
	}
}

// Drain uses one timer again and again.
func Drain(messages <-chan string, handle func(string)) {
	idle := time.NewTimer(10 * time.Minute)
	defer idle.Stop()
	for {
		select {
		case message := <-messages:
			handle(message)
			if !idle.Stop() {
				<-idle.C
			}
			idle.Reset(10 * time.Minute)
		case <-idle.C:
			return
		}
	}
}
