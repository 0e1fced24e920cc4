// Package growthinflight: an entry lives as long as its request.
package growthinflight

import (
	"net/http"
	"sync"
)

type Server struct {
	mux  *http.ServeMux
	mu   sync.Mutex
	busy map[string]bool
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), busy: map[string]bool{}}
	s.mux.HandleFunc("POST /jobs/{id}", s.run)
	return s
}

func (s *Server) run(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	s.mu.Lock()
	s.busy[id] = true
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		delete(s.busy, id)
		s.mu.Unlock()
	}()
	w.WriteHeader(http.StatusOK)
}
