// Package shadow gives every message a child of the same parent.
package shadow

import "context"

type key struct{}

// Handle works on messages until they end.
func Handle(ctx context.Context, messages <-chan string, work func(context.Context, string)) {
	for message := range messages {
		ctx := context.WithValue(ctx, key{}, message)
		work(ctx, message)
	}
}
