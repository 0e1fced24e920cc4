// Package cancelreturneddropped: a helper returns context and cancel; its caller drops the cancel on one path.
package cancelreturneddropped

import (
	"context"
	"time"
)

func limited(parent context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeout(parent, time.Minute)
}

func Do(parent context.Context, work func(context.Context) error) error {
	ctx, cancel := limited(parent) // want lost-cancel
	if err := work(ctx); err != nil {
		return err
	}
	cancel()
	return nil
}
