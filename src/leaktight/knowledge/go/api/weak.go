// Interface of weak@go1.26.8, generated from its types. Signatures only.
package weak

func Make[T any](ptr *T) Pointer[T]
type Pointer[T any] struct{}
func (Pointer[T]) Value() *T
