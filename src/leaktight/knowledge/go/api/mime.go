// Interface of mime@go1.26.8, generated from its types. Signatures only.
package mime

import "io"

const BEncoding WordEncoder = 98
const QEncoding WordEncoder = 113
var ErrInvalidMediaParameter error
func AddExtensionType(ext string, typ string) error
func ExtensionsByType(typ string) ([]string, error)
func FormatMediaType(t string, param map[string]string) string
func ParseMediaType(v string) (mediatype string, params map[string]string, err error)
func TypeByExtension(ext string) string
type WordDecoder struct { CharsetReader func(charset string, input io.Reader) (io.Reader, error) }
func (*WordDecoder) Decode(word string) (string, error)
func (*WordDecoder) DecodeHeader(header string) (string, error)
type WordEncoder byte
func (WordEncoder) Encode(charset string, s string) string
