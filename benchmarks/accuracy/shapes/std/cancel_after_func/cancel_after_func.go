// Package cancelafterfunc: handed to time.AfterFunc, which calls it.
package cancelafterfunc

import (
	"context"
	"time"
)

func Later(work func(context.Context)) {
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(time.Second, cancel)
	go work(ctx)
}
