// Interface of github.com/syndtr/goleveldb/leveldb/iterator@v1.0.0, generated from its types. Signatures only.
package iterator

import "github.com/syndtr/goleveldb/leveldb/comparer"
import "github.com/syndtr/goleveldb/leveldb/util"

var ErrIterReleased error
func NewArrayIndexer(array ArrayIndexer) IteratorIndexer
func NewArrayIterator(array Array) Iterator
func NewEmptyIterator(err error) Iterator
func NewIndexedIterator(index IteratorIndexer, strict bool) Iterator
func NewMergedIterator(iters []Iterator, cmp comparer.Comparer, strict bool) Iterator
type Array interface { BasicArray; Index(i int) (key []byte, value []byte) }
type ArrayIndexer interface { BasicArray; Get(i int) Iterator }
type BasicArray interface { Len() int; Search(key []byte) int }
type CommonIterator interface { IteratorSeeker; util.Releaser; util.ReleaseSetter; Error() error; Valid() bool }
type ErrorCallbackSetter interface { SetErrorCallback(f func(err error)) }
type Iterator interface { CommonIterator; Key() []byte; Value() []byte }
type IteratorIndexer interface { CommonIterator; Get() Iterator }
type IteratorSeeker interface { First() bool; Last() bool; Next() bool; Prev() bool; Seek(key []byte) bool }
