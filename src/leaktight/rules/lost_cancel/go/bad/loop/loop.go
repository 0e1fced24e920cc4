// Package loop makes one context per attempt and calls the cancel function of successful attempts only.
package loop

import (
	"context"
	"errors"
)

// Try tries until it works.
func Try(ctx context.Context, run func(context.Context) error) error {
	for range 5 {
		attempt, cancel := context.WithCancel(ctx) // want "not called"
		if err := run(attempt); err != nil {
			continue
		}
		cancel()
		return nil
	}
	return errors.New("gave up")
}
