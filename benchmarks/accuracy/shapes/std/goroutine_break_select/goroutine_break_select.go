// Package goroutinebreakselect: a break leaves the select, not the loop.
package goroutinebreakselect

import (
	"log"
	"net/http"
)

type Server struct {
	mux    *http.ServeMux
	events chan string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), events: make(chan string, 16)}
	s.mux.HandleFunc("GET /watch", s.watch)
	return s
}

func (s *Server) watch(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	go func() { // want endless-goroutine
		for {
			select {
			case <-ctx.Done():
				break
			case event := <-s.events:
				log.Print(event)
			}
		}
	}()
	w.WriteHeader(http.StatusAccepted)
}
