// Interface of unique@go1.26.8, generated from its types. Signatures only.
package unique

func Make[T comparable](value T) Handle[T]
type Handle[T comparable] struct{}
func (Handle[T]) Value() T
