// Package notputback keeps its buffer out of the pool where an error came up: the collector takes it.
package notputback

import (
	"bytes"
	"encoding/json"
	"net/http"
	"sync"
)

const maxKept = 64 << 10

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func answer(w http.ResponseWriter, value any) error {
	buf := buffers.Get().(*bytes.Buffer)
	buf.Reset()
	if err := json.NewEncoder(buf).Encode(value); err != nil {
		return err
	}
	_, err := w.Write(buf.Bytes())
	if buf.Cap() <= maxKept {
		buffers.Put(buf)
	}
	return err
}

// Routes adds GET /items.
func Routes(mux *http.ServeMux, load func() []string) {
	mux.HandleFunc("GET /items", func(w http.ResponseWriter, r *http.Request) {
		if err := answer(w, load()); err != nil {
			http.Error(w, "not encoded", http.StatusInternalServerError)
		}
	})
}
