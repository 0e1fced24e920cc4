// Package cancelsilenced: the assignment to the blank identifier silences vet, nobody calls it.
package cancelsilenced

import (
	"context"
)

func Watch(parent context.Context, work func(context.Context)) {
	ctx, cancel := context.WithCancel(parent) // want lost-cancel
	_ = cancel
	work(ctx)
}
