// Package defaultmux imports the profiles for their side effect and serves what they are registered on.
package defaultmux

import (
	"log"
	"net/http"
	_ "net/http/pprof" // registers on http.DefaultServeMux
)

func hello(w http.ResponseWriter, _ *http.Request) {
	_, _ = w.Write([]byte("hello"))
}

// Run serves until it fails.
func Run() {
	http.HandleFunc("/hello", hello)
	log.Print(http.ListenAndServe(":8080", nil)) // want "http.DefaultServeMux with pprof is served"
}
