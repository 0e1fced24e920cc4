// Package unserved imports the profiles, but serves another mux.
package unserved

import (
	"log"
	"net/http"
	_ "net/http/pprof" // registers on http.DefaultServeMux
	"time"
)

func hello(w http.ResponseWriter, _ *http.Request) {
	_, _ = w.Write([]byte("hello"))
}

// Run serves until it fails.
func Run() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello", hello)
	server := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: time.Second}
	log.Print(server.ListenAndServe())
}
