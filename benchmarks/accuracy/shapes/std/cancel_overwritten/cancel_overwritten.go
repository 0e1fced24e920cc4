// Package canceloverwritten: a second context takes the name before the first was cancelled.
package canceloverwritten

import (
	"context"
	"time"
)

func Do(parent context.Context, work func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(parent, time.Minute) // want lost-cancel
	if err := work(ctx); err != nil {
		return err
	}
	ctx, cancel = context.WithTimeout(parent, time.Hour)
	defer cancel()
	return work(ctx)
}
