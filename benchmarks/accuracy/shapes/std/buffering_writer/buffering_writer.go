// Package bufferingwriter: a middleware keeps a copy of all that is written.
package bufferingwriter

import (
	"bytes"
	"fmt"
	"log"
	"net/http"
)

type recorder struct {
	http.ResponseWriter
	copy bytes.Buffer
}

func (r *recorder) Write(data []byte) (int, error) {
	r.copy.Write(data) // want buffering-client
	return r.ResponseWriter.Write(data)
}

func Logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		kept := &recorder{ResponseWriter: w}
		next.ServeHTTP(kept, r)
		log.Printf("%s", kept.copy.String())
	})
}

func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "hello") })
	return Logged(mux)
}
