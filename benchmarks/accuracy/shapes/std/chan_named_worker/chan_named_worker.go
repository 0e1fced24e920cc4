// Package channamedworker: sender is a function of the package that gets the channel.
package channamedworker

import (
	"context"
)

func produce(out chan<- int, work func() int) { out <- work() }

func Ask(ctx context.Context, work func() int) (int, error) {
	out := make(chan int) // want blocked-goroutine
	go produce(out, work)
	select {
	case n := <-out:
		return n, nil
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}
