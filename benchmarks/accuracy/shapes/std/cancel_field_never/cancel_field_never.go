// Package cancelfieldnever: stored in a field of a value that is local and never used for it.
package cancelfieldnever

import (
	"context"
	"log"
)

type task struct{ cancel func() }

func Do(parent context.Context, work func(context.Context) error) error {
	ctx, cancel := context.WithCancel(parent) // want lost-cancel
	t := task{cancel: cancel}
	log.Printf("task %p", &t)
	return work(ctx)
}
