// Interface of github.com/deckarep/golang-set/v2@v2.9.0, generated from its types. Signatures only.
package mapset

import "cmp"
import "go.mongodb.org/mongo-driver/bson/bsontype"

func Elements[T comparable](s Set[T]) func(func(element T) bool)
func NewSet[T comparable](vals ...T) Set[T]
func NewSetFromMapKeys[T comparable, V any](val map[T]V) Set[T]
func NewSetWithSize[T comparable](cardinality int) Set[T]
func NewThreadUnsafeSet[T comparable](vals ...T) Set[T]
func NewThreadUnsafeSetFromMapKeys[T comparable, V any](val map[T]V) Set[T]
func NewThreadUnsafeSetWithSize[T comparable](cardinality int) Set[T]
func Sorted[E cmp.Ordered](set Set[E]) []E
type Iterator[T comparable] struct { C <-chan T }
func (*Iterator[T]) Stop()
type Set[T comparable] interface { Add(val T) bool; Append(val ...T) int; Cardinality() int; Clear(); Clone() Set[T]; Contains(val ...T) bool; ContainsAny(val ...T) bool; ContainsAnyElement(other Set[T]) bool; ContainsOne(val T) bool; Difference(other Set[T]) Set[T]; Each(func(T) bool); Equal(other Set[T]) bool; Intersect(other Set[T]) Set[T]; IsEmpty() bool; IsProperSubset(other Set[T]) bool; IsProperSuperset(other Set[T]) bool; IsSubset(other Set[T]) bool; IsSuperset(other Set[T]) bool; Iter() <-chan T; Iterator() *Iterator[T]; MarshalBSONValue() (bsontype.Type, []byte, error); MarshalJSON() ([]byte, error); Pop() (T, bool); PopN(n int) ([]T, int); Remove(i T); RemoveAll(i ...T); String() string; SymmetricDifference(other Set[T]) Set[T]; ToSlice() []T; Union(other Set[T]) Set[T]; UnmarshalBSONValue(bt bsontype.Type, b []byte) error; UnmarshalJSON(b []byte) error }
