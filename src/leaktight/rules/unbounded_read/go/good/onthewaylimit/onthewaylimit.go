// Package onthewaylimit sets the limit in a middleware of its own.
package onthewaylimit

import (
	"io"
	"net/http"
)

func limit(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
		next.ServeHTTP(w, r)
	})
}

func note(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	_, _ = w.Write(body)
}

// Register adds POST /note.
func Register(mux *http.ServeMux) {
	mux.Handle("POST /note", limit(http.HandlerFunc(note)))
}
