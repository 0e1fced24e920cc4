// Package sliceflushunused: the method that would flush is not started.
package sliceflushunused

import (
	"log"
	"net/http"
	"sync"
	"time"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	events []string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("POST /events", s.add)
	return s
}

func (s *Server) add(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.events = append(s.events, r.RemoteAddr) // want unbounded-slice
	s.mu.Unlock()
	w.WriteHeader(http.StatusCreated)
}

func (s *Server) flush() {
	for range time.Tick(10 * time.Second) {
		s.mu.Lock()
		batch := s.events
		s.events = nil
		s.mu.Unlock()
		log.Printf("%d events", len(batch))
	}
}
