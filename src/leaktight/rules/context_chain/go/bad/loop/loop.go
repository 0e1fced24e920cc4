// Package loop gives every message a context that hangs on the one before.
package loop

import "context"

type key struct{}

// Handle works on messages until they end.
func Handle(ctx context.Context, messages <-chan string, work func(context.Context, string)) {
	for {
		message, ok := <-messages
		if !ok {
			return
		}
		ctx = context.WithValue(ctx, key{}, message) // want "every turn adds a link"
		work(ctx, message)
	}
}
