// Package poolbounded: a buffer goes back unless it grew large.
package poolbounded

import (
	"bytes"
	"encoding/json"
	"io"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func Render(w io.Writer, v any) error {
	buffer := buffers.Get().(*bytes.Buffer)
	buffer.Reset()
	defer func() {
		if buffer.Cap() <= 64<<10 {
			buffers.Put(buffer)
		}
	}()
	if err := json.NewEncoder(buffer).Encode(v); err != nil {
		return err
	}
	_, err := w.Write(buffer.Bytes())
	return err
}
