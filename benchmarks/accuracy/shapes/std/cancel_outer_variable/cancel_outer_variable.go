// Package canceloutervariable: the variable belongs to the function around; the deferred literal calls what it holds.
package canceloutervariable

import (
	"context"
	"time"
)

func Run(parent context.Context, slow bool) error {
	cancel := context.CancelFunc(func() {})
	ctx := parent
	defer func() { cancel() }()
	if slow {
		ctx, cancel = context.WithTimeout(parent, time.Minute)
	}
	<-ctx.Done()
	return ctx.Err()
}
