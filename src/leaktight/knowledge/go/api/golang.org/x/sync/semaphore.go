// Interface of golang.org/x/sync/semaphore@v0.24.0, generated from its types. Signatures only.
package semaphore

import "context"

func NewWeighted(n int64) *Weighted
type Weighted struct{}
func (*Weighted) Acquire(ctx context.Context, n int64) error
func (*Weighted) Release(n int64)
func (*Weighted) TryAcquire(n int64) bool
