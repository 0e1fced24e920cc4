// Interface of golang.org/x/sync/errgroup@v0.24.0, generated from its types. Signatures only.
package errgroup

import "context"

func WithContext(ctx context.Context) (*Group, context.Context)
type Group struct{}
func (*Group) Go(f func() error)
func (*Group) SetLimit(n int)
func (*Group) TryGo(f func() error) bool
func (*Group) Wait() error
