// Package cancelswitch: every case of a switch with a default cancels.
package cancelswitch

import (
	"context"
	"errors"
	"time"
)

func Do(parent context.Context, mode int, work func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(parent, time.Second)
	switch mode {
	case 0:
		cancel()
		return nil
	case 1:
		err := work(ctx)
		cancel()
		return err
	default:
		cancel()
		return errors.New("mode")
	}
}
