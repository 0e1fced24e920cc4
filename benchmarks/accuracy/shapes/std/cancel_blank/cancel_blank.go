// Package cancelblank: the cancel function is assigned to the blank identifier.
package cancelblank

import (
	"context"
	"time"
)

func Do(parent context.Context, work func(context.Context) error) error {
	ctx, _ := context.WithTimeout(parent, time.Minute) // want lost-cancel
	return work(ctx)
}
