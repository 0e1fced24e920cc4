// Interface of google.golang.org/grpc/metadata@v1.85.0, generated from its types. Signatures only.
package metadata

import "context"

func AppendToOutgoingContext(ctx context.Context, kv ...string) context.Context
func DecodeKeyValue(k string, v string) (string, string, error)
func FromIncomingContext(ctx context.Context) (MD, bool)
func FromOutgoingContext(ctx context.Context) (MD, bool)
func Join(mds ...MD) MD
func New(m map[string]string) MD
func NewIncomingContext(ctx context.Context, md MD) context.Context
func NewOutgoingContext(ctx context.Context, md MD) context.Context
func Pairs(kv ...string) MD
func ValueFromIncomingContext(ctx context.Context, key string) []string
func ValueFromOutgoingContext(ctx context.Context, key string) []string
type MD map[string][]string
func (MD) Append(k string, vals ...string)
func (MD) Copy() MD
func (MD) Delete(k string)
func (MD) Get(k string) []string
func (MD) Len() int
func (MD) Set(k string, vals ...string)
func (MD) String() string
