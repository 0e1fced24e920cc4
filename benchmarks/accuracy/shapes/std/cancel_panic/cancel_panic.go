// Package cancelpanic: the path without a cancel panics.
package cancelpanic

import (
	"context"
	"time"
)

func Do(parent context.Context, work func(context.Context) error) {
	ctx, cancel := context.WithTimeout(parent, time.Second)
	if err := work(ctx); err != nil {
		panic(err)
	}
	cancel()
}
