// Package cancelselect: two cases of a select return without the cancel behind it.
package cancelselect

import (
	"context"
	"time"
)

func Offer(parent context.Context, to chan<- int, value int) error {
	ctx, cancel := context.WithTimeout(parent, time.Minute) // want lost-cancel
	select {
	case to <- value:
		return nil
	case <-ctx.Done():
	}
	cancel()
	return ctx.Err()
}
