// Package mapagents: counts by a header that whoever asks makes up.
package mapagents

import (
	"net/http"
	"sync"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	agents map[string]int
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), agents: map[string]int{}}
	s.mux.HandleFunc("GET /", s.any)
	return s
}

func (s *Server) any(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.agents[r.Header.Get("User-Agent")]++ // want unbounded-cache
	s.mu.Unlock()
	w.WriteHeader(http.StatusNoContent)
}
