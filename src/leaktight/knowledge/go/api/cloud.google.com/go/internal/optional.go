// Interface of cloud.google.com/go/internal/optional@v0.123.0, generated from its types. Signatures only.
package optional

type Bool any
type String any
