// Package branches rebinds its context under a condition.
package branches

import (
	"context"
	"time"
)

// Run has a deadline only where there is a limit.
func Run(ctx context.Context, limit time.Duration, run func(context.Context) error) error {
	cancel := func() {}
	if limit > 0 {
		ctx, cancel = context.WithTimeout(ctx, limit)
	}
	defer cancel()
	return run(ctx)
}

// Watch ends with its context, in which case nothing is left to cancel.
func Watch(parent context.Context, stop <-chan struct{}) {
	ctx, cancel := context.WithCancel(parent)
	select {
	case <-ctx.Done():
	case <-stop:
		cancel()
	}
}
