// Package cancelgoroutine: the goroutine that works under the context cancels it.
package cancelgoroutine

import (
	"context"
)

func Start(work func(context.Context)) {
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		defer cancel()
		work(ctx)
	}()
}
