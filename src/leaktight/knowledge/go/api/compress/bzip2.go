// Interface of compress/bzip2@go1.26.8, generated from its types. Signatures only.
package bzip2

import "io"

func NewReader(r io.Reader) io.Reader
type StructuralError string
func (StructuralError) Error() string
