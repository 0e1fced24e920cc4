// Package fresh starts each turn from the base.
package fresh

import (
	"context"
	"time"
)

// Retry tries three times, each with a deadline of its own.
func Retry(base context.Context, try func(context.Context) error) error {
	var ctx context.Context
	var cancel context.CancelFunc
	var err error
	for range 3 {
		ctx = base
		ctx, cancel = context.WithTimeout(ctx, time.Second)
		err = try(ctx)
		cancel()
		if err == nil {
			return nil
		}
	}
	return err
}
