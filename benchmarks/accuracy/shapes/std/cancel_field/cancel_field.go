// Package cancelfield: stored in a field, called by Close.
package cancelfield

import (
	"context"
)

type Worker struct{ cancel context.CancelFunc }

func (w *Worker) Start(run func(context.Context)) {
	ctx, cancel := context.WithCancel(context.Background())
	w.cancel = cancel
	go run(ctx)
}

func (w *Worker) Close() { w.cancel() }
