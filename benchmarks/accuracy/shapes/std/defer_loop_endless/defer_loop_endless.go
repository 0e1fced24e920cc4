// Package deferloopendless: an endless loop defers one cancel a turn.
package deferloopendless

import (
	"context"
	"time"
)

func Tick(parent context.Context, every time.Duration, work func(context.Context)) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-parent.Done():
			return
		case <-ticker.C:
			ctx, cancel := context.WithTimeout(parent, every)
			defer cancel() // want defer-in-loop
			work(ctx)
		}
	}
}
