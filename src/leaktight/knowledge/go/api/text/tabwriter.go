// Interface of text/tabwriter@go1.26.8, generated from its types. Signatures only.
package tabwriter

import "io"

const AlignRight uint = 4
const Debug uint = 32
const DiscardEmptyColumns uint = 8
const Escape = 255
const FilterHTML uint = 1
const StripEscape uint = 2
const TabIndent uint = 16
func NewWriter(output io.Writer, minwidth int, tabwidth int, padding int, padchar byte, flags uint) *Writer
type Writer struct{}
func (*Writer) Flush() error
func (*Writer) Init(output io.Writer, minwidth int, tabwidth int, padding int, padchar byte, flags uint) *Writer
func (*Writer) Write(buf []byte) (n int, err error)
