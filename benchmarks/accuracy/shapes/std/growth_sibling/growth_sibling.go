// Package growthsibling: of two maps with the same keys one is cleaned.
package growthsibling

import (
	"net/http"
	"sync"
	"time"
)

type Server struct {
	mux  *http.ServeMux
	mu   sync.Mutex
	open map[string]time.Time
	seen map[string]time.Time
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), open: map[string]time.Time{}, seen: map[string]time.Time{}}
	s.mux.HandleFunc("POST /sessions/{id}", s.begin)
	s.mux.HandleFunc("DELETE /sessions/{id}", s.end)
	return s
}

func (s *Server) begin(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	s.mu.Lock()
	defer s.mu.Unlock()
	s.open[id] = time.Now()
	s.seen[id] = time.Now() // want unbounded-cache
	w.WriteHeader(http.StatusCreated)
}

func (s *Server) end(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.open, r.PathValue("id"))
	w.WriteHeader(http.StatusNoContent)
}
