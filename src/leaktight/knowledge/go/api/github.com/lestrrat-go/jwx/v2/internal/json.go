// Interface of github.com/lestrrat-go/jwx/v2/internal/json@v2.1.7, generated from its types. Signatures only.
package json

import "encoding/json"

type DecodeCtx interface { Registry() *Registry }
type Decoder = json.Decoder
type Registry struct{}
func (*Registry) Decode(dec *Decoder, name string) (any, error)
func (*Registry) Register(name string, object any)
