// Package contextchainloop: each turn wraps the context of the last.
package contextchainloop

import (
	"context"
)

type key struct{}

func Each(ctx context.Context, items []string, work func(context.Context)) {
	for _, item := range items {
		ctx = context.WithValue(ctx, key{}, item) // want context-chain
		work(ctx)
	}
}
