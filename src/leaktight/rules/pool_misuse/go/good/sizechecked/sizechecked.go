// Package sizechecked leaves buffers that have grown too large to the collector.
package sizechecked

import (
	"bytes"
	"encoding/json"
	"net/http"
	"sync"
)

const maxKept = 64 << 10

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func answer(w http.ResponseWriter, value any) {
	buf := buffers.Get().(*bytes.Buffer)
	defer func() {
		if buf.Cap() <= maxKept {
			buf.Reset()
			buffers.Put(buf)
		}
	}()
	if err := json.NewEncoder(buf).Encode(value); err != nil {
		http.Error(w, "not encoded", http.StatusInternalServerError)
		return
	}
	_, _ = w.Write(buf.Bytes())
}

// Routes adds GET /items.
func Routes(mux *http.ServeMux, load func() []string) {
	mux.HandleFunc("GET /items", func(w http.ResponseWriter, r *http.Request) {
		answer(w, load())
	})
}
