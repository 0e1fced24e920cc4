// Package bufferingwritercounts: a middleware counts what is written.
package bufferingwritercounts

import (
	"fmt"
	"log"
	"net/http"
)

type recorder struct {
	http.ResponseWriter
	size int
}

func (r *recorder) Write(data []byte) (int, error) {
	r.size += len(data)
	return r.ResponseWriter.Write(data)
}

func Logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kept := &recorder{ResponseWriter: w}
		next.ServeHTTP(kept, r)
		log.Printf("%s %d", r.URL.Path, kept.size)
	})
}

func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "hello") })
	return Logged(mux)
}
