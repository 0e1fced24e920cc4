// Package cancellist: cancel functions are collected and called together.
package cancellist

import (
	"context"
	"time"
)

func Both(first, second func(context.Context)) {
	var after []func()
	defer func() {
		for _, each := range after {
			each()
		}
	}()
	for _, work := range []func(context.Context){first, second} {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		after = append(after, cancel)
		work(ctx)
	}
}
