// Interface of go.opencensus.io/tag@v0.24.0, generated from its types. Signatures only.
package tag

import "context"

var TTLNoPropagation TTL
var TTLUnlimitedPropagation TTL
func Decode(bytes []byte) (*Map, error)
func DecodeEach(bytes []byte, fn func(key Key, val string, md metadatas)) error
func Delete(k Key) Mutator
func Do(ctx context.Context, f func(ctx context.Context))
func Encode(m *Map) []byte
func FromContext(ctx context.Context) *Map
func Insert(k Key, v string, mds ...Metadata) Mutator
func MustNewKey(name string) Key
func New(ctx context.Context, mutator ...Mutator) (context.Context, error)
func NewContext(ctx context.Context, m *Map) context.Context
func NewKey(name string) (Key, error)
func Update(k Key, v string, mds ...Metadata) Mutator
func Upsert(k Key, v string, mds ...Metadata) Mutator
func WithTTL(ttl TTL) Metadata
type Key struct{}
func (Key) Name() string
type Map struct{}
func (*Map) String() string
func (*Map) Value(k Key) (string, bool)
type Metadata func(*metadatas)
type Mutator interface { Mutate(t *Map) (*Map, error) }
type TTL struct{}
type Tag struct { Key Key; Value string }
type metadatas struct{}
