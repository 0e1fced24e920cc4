// Package timerstopped: stopped by the literal that owns it.
package timerstopped

import (
	"context"
	"time"
)

func Wait(ctx context.Context, until func() bool) error {
	ticker := time.NewTicker(time.Second)
	defer func() { ticker.Stop() }()
	for {
		select {
		case <-ticker.C:
			if until() {
				return nil
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
