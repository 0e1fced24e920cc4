// Package cancelreturned: a helper returns context and cancel; its caller cancels.
package cancelreturned

import (
	"context"
	"time"
)

func limited(parent context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(parent, time.Minute)
}

func Do(parent context.Context, work func(context.Context) error) error {
	ctx, cancel := limited(parent)
	defer cancel()
	return work(ctx)
}
