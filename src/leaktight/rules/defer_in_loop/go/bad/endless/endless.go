// Package endless has a worker whose deferred closes never run, as its loop has no end.
package endless

import (
	"fmt"
	"log"
	"net"
	"net/http"
)

func forward(address string, lines <-chan string) {
	for {
		line := <-lines
		conn, err := net.Dial("tcp", address)
		if err != nil {
			log.Print(err)
			continue
		}
		defer conn.Close() // want "the loop around it has no end of its own"
		if _, err := fmt.Fprintln(conn, line); err != nil {
			log.Print(err)
		}
	}
}

// Routes adds POST /events, and starts the worker that forwards them.
func Routes(mux *http.ServeMux, address string) {
	lines := make(chan string, 64)
	go forward(address, lines)
	mux.HandleFunc("POST /events", func(w http.ResponseWriter, r *http.Request) {
		select {
		case lines <- r.URL.Query().Get("event"):
			w.WriteHeader(http.StatusAccepted)
		default:
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
}
