// Package readmiddlewarelimit: the middleware in front of all routes gives each body an end.
package readmiddlewarelimit

import (
	"fmt"
	"io"
	"net/http"
)

func take(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
		return
	}
	fmt.Fprintln(w, len(data))
}

func small(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
		next.ServeHTTP(w, r)
	})
}

func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /import", take)
	return small(mux)
}
