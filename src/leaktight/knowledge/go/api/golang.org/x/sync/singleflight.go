// Interface of golang.org/x/sync/singleflight@v0.24.0, generated from its types. Signatures only.
package singleflight

type Group struct{}
func (*Group) Do(key string, fn func() (any, error)) (v any, err error, shared bool)
func (*Group) DoChan(key string, fn func() (any, error)) <-chan Result
func (*Group) Forget(key string)
type Result struct { Val any; Err error; Shared bool }
