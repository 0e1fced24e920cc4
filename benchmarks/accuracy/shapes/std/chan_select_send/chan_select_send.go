// Package chanselectsend: the sender has another way out.
package chanselectsend

import (
	"context"
)

func Stream(ctx context.Context, items []string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for _, item := range items {
			select {
			case out <- item:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}
