// Package chandoneclosed: a channel that is only closed wakes every waiter.
package chandoneclosed

import (
	"context"
)

func Guard(ctx context.Context, stop func(), work func()) {
	done := make(chan struct{})
	defer close(done)
	go func() {
		select {
		case <-ctx.Done():
			stop()
		case <-done:
		}
	}()
	work()
}
