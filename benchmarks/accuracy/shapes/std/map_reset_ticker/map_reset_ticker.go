// Package mapresetticker: replaced by an empty one every hour.
package mapresetticker

import (
	"log"
	"net/http"
	"sync"
	"time"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	visits map[string]int
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), visits: map[string]int{}}
	s.mux.HandleFunc("GET /visit", s.visit)
	go s.report()
	return s
}

func (s *Server) visit(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.visits[r.RemoteAddr]++
	w.WriteHeader(http.StatusNoContent)
}

func (s *Server) report() {
	for range time.Tick(time.Hour) {
		s.mu.Lock()
		visits := s.visits
		s.visits = map[string]int{}
		s.mu.Unlock()
		log.Printf("%d visitors", len(visits))
	}
}
