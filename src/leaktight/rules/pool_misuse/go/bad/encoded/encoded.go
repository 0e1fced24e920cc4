// Package encoded renders answers into pooled buffers; a list of everything leaves a large one behind.
package encoded

import (
	"bytes"
	"encoding/json"
	"net/http"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func answer(w http.ResponseWriter, value any) {
	buf := buffers.Get().(*bytes.Buffer)
	buf.Reset()
	if err := json.NewEncoder(buf).Encode(value); err != nil {
		http.Error(w, "not encoded", http.StatusInternalServerError)
	} else {
		_, _ = w.Write(buf.Bytes())
	}
	buffers.Put(buf) // want "goes back into its pool however large"
}

// Routes adds GET /items.
func Routes(mux *http.ServeMux, load func() []string) {
	mux.HandleFunc("GET /items", func(w http.ResponseWriter, r *http.Request) {
		answer(w, load())
	})
}
