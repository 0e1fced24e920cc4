// Package contextchainfield: each call wraps the context that the struct keeps.
package contextchainfield

import (
	"context"
)

type key struct{}

type Session struct{ ctx context.Context }

func (s *Session) Serve(items <-chan string, work func(context.Context)) {
	for item := range items {
		s.ctx = context.WithValue(s.ctx, key{}, item) // want context-chain
		work(s.ctx)
	}
}
