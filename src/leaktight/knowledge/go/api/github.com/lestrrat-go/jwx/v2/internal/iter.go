// Interface of github.com/lestrrat-go/jwx/v2/internal/iter@v2.1.7, generated from its types. Signatures only.
package iter

type MapVisitor interface { Visit(string, any) error }
type MapVisitorFunc func(string, any) error
func (MapVisitorFunc) Visit(s string, v any) error
