// Package compressors pools gzip writers, whose tables have one size whatever passes through them.
package compressors

import (
	"compress/gzip"
	"io"
	"net/http"
	"sync"
)

var writers = sync.Pool{New: func() any { return gzip.NewWriter(io.Discard) }}

func compressed(w io.Writer, text string) error {
	zipper := writers.Get().(*gzip.Writer)
	defer func() {
		zipper.Reset(io.Discard) // lets go of the response
		writers.Put(zipper)
	}()
	zipper.Reset(w)
	if _, err := io.WriteString(zipper, text); err != nil {
		return err
	}
	return zipper.Close()
}

// Routes adds GET /terms.
func Routes(mux *http.ServeMux, terms string) {
	mux.HandleFunc("GET /terms", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		_ = compressed(w, terms)
	})
}
