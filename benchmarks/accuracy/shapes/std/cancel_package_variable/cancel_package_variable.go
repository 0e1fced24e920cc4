// Package cancelpackagevariable: stored in a package variable, called by a stop function.
package cancelpackagevariable

import (
	"context"
)

var (
	ctx    context.Context
	cancel context.CancelFunc
)

func init() { ctx, cancel = context.WithCancel(context.Background()) }

func Stop() { cancel() }

func Done() <-chan struct{} { return ctx.Done() }
