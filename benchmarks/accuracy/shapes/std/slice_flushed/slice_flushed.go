// Package sliceflushed: a goroutine takes what has come together.
package sliceflushed

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
	go s.flush()
	return s
}

func (s *Server) add(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.events = append(s.events, r.RemoteAddr)
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
