// Interface of mime/quotedprintable@go1.26.8, generated from its types. Signatures only.
package quotedprintable

import "io"

func NewReader(r io.Reader) *Reader
func NewWriter(w io.Writer) *Writer
type Reader struct{}
func (*Reader) Read(p []byte) (n int, err error)
type Writer struct { Binary bool }
func (*Writer) Close() error
func (*Writer) Write(p []byte) (n int, err error)
