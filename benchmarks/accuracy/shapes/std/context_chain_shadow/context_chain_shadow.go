// Package contextchainshadow: a new variable in each turn's scope.
package contextchainshadow

import (
	"context"
)

type key struct{}

func Each(ctx context.Context, items []string, work func(context.Context)) {
	for _, item := range items {
		ctx := context.WithValue(ctx, key{}, item)
		work(ctx)
	}
}
