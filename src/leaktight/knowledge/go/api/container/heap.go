// Interface of container/heap@go1.26.8, generated from its types. Signatures only.
package heap

import "sort"

func Fix(h Interface, i int)
func Init(h Interface)
func Pop(h Interface) any
func Push(h Interface, x any)
func Remove(h Interface, i int) any
type Interface interface { sort.Interface; Pop() any; Push(x any) }
