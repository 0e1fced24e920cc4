// Package contextchainliteral: a literal rebinds the context once, outside any loop.
package contextchainliteral

import (
	"context"
	"time"
)

func Shutdown(ctx context.Context, stop func(context.Context) error) (err error) {
	defer func() {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		err = stop(ctx)
	}()
	<-ctx.Done()
	return ctx.Err()
}
