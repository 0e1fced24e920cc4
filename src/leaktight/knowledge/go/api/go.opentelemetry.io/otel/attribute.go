// Interface of go.opentelemetry.io/otel/attribute@v1.47.0, generated from its types. Signatures only.
package attribute

import "fmt"

const BOOL Type = 1
const BOOLSLICE Type = 5
const BYTESLICE Type = 9
const EMPTY Type = 0
const FLOAT64 Type = 3
const FLOAT64SLICE Type = 7
const INT64 Type = 2
const INT64SLICE Type = 6
const INVALID Type = 0
const MAP Type = 11
const SLICE Type = 10
const STRING Type = 4
const STRINGSLICE Type = 8
func Bool(k string, v bool) KeyValue
func BoolSlice(k string, v []bool) KeyValue
func BoolSliceValue(v []bool) Value
func BoolValue(v bool) Value
func ByteSlice(k string, v []byte) KeyValue
func ByteSliceValue(v []byte) Value
func DefaultEncoder() Encoder
func EmptySet() *Set
func Float64(k string, v float64) KeyValue
func Float64Slice(k string, v []float64) KeyValue
func Float64SliceValue(v []float64) Value
func Float64Value(v float64) Value
func Int(k string, v int) KeyValue
func Int64(k string, v int64) KeyValue
func Int64Slice(k string, v []int64) KeyValue
func Int64SliceValue(v []int64) Value
func Int64Value(v int64) Value
func IntSlice(k string, v []int) KeyValue
func IntSliceValue(v []int) Value
func IntValue(v int) Value
func Map(k string, v ...KeyValue) KeyValue
func MapValue(v ...KeyValue) Value
func NewAllowKeysFilter(keys ...Key) Filter
func NewDenyKeysFilter(keys ...Key) Filter
func NewEncoderID() EncoderID
func NewHasher() *Hasher
func NewMergeIterator(s1 *Set, s2 *Set) MergeIterator
func NewSet(kvs ...KeyValue) Set
func NewSetWithFiltered(kvs []KeyValue, filter Filter) (Set, []KeyValue)
func NewSetWithSortable(kvs []KeyValue, _ *Sortable) Set
func NewSetWithSortableFiltered(kvs []KeyValue, _ *Sortable, filter Filter) (Set, []KeyValue)
func Slice(k string, v ...Value) KeyValue
func SliceValue(v ...Value) Value
func String(k string, v string) KeyValue
func StringSlice(k string, v []string) KeyValue
func StringSliceValue(v []string) Value
func StringValue(v string) Value
func Stringer(k string, v fmt.Stringer) KeyValue
type Distinct struct{}
func (Distinct) Valid() bool
type Encoder interface { Encode(iterator Iterator) string; ID() EncoderID }
type EncoderID struct{}
func (EncoderID) Valid() bool
type Filter func(KeyValue) bool
type Hasher struct{}
func (*Hasher) Distinct() Distinct
func (*Hasher) Reset()
func (*Hasher) Write(kv KeyValue)
type Iterator struct{}
func (*Iterator) Attribute() KeyValue
func (*Iterator) IndexedAttribute() (int, KeyValue)
func (*Iterator) IndexedLabel() (int, KeyValue)
func (*Iterator) Label() KeyValue
func (*Iterator) Len() int
func (*Iterator) Next() bool
func (*Iterator) ToSlice() []KeyValue
type Key string
func (Key) Bool(v bool) KeyValue
func (Key) BoolSlice(v []bool) KeyValue
func (Key) ByteSlice(v []byte) KeyValue
func (Key) Defined() bool
func (Key) Float64(v float64) KeyValue
func (Key) Float64Slice(v []float64) KeyValue
func (Key) Int(v int) KeyValue
func (Key) Int64(v int64) KeyValue
func (Key) Int64Slice(v []int64) KeyValue
func (Key) IntSlice(v []int) KeyValue
func (Key) Map(v ...KeyValue) KeyValue
func (Key) Slice(v ...Value) KeyValue
func (Key) String(v string) KeyValue
func (Key) StringSlice(v []string) KeyValue
type KeyValue struct { Key Key; Value Value }
func (KeyValue) String() string
func (KeyValue) Valid() bool
type MergeIterator struct{}
func (*MergeIterator) Attribute() KeyValue
func (*MergeIterator) Label() KeyValue
func (*MergeIterator) Next() bool
type Set struct{}
func (*Set) Encoded(encoder Encoder) string
func (*Set) Equals(o *Set) bool
func (*Set) Equivalent() Distinct
func (*Set) Filter(re Filter) (Set, []KeyValue)
func (*Set) Get(idx int) (KeyValue, bool)
func (*Set) HasValue(k Key) bool
func (*Set) Iter() Iterator
func (*Set) Len() int
func (*Set) MarshalJSON() ([]byte, error)
func (*Set) String() string
func (*Set) ToSlice() []KeyValue
func (*Set) Value(k Key) (Value, bool)
func (Set) MarshalLog() any
type Sortable []KeyValue
func (*Sortable) Len() int
func (*Sortable) Less(i int, j int) bool
func (*Sortable) Swap(i int, j int)
type Type int
func (Type) String() string
type Value struct{}
func (Value) AsBool() bool
func (Value) AsBoolSlice() []bool
func (Value) AsByteSlice() []byte
func (Value) AsFloat64() float64
func (Value) AsFloat64Slice() []float64
func (Value) AsInt64() int64
func (Value) AsInt64Slice() []int64
func (Value) AsInterface() any
func (Value) AsMap() []KeyValue
func (Value) AsSlice() []Value
func (Value) AsString() string
func (Value) AsStringSlice() []string
func (Value) Emit() string
func (Value) MarshalJSON() ([]byte, error)
func (Value) String() string
func (Value) Type() Type
