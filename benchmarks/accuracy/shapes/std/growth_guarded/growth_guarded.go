// Package growthguarded: the map is cleared when it holds a thousand entries.
package growthguarded

import (
	"net/http"
	"sync"
)

type Server struct {
	mux   *http.ServeMux
	mu    sync.Mutex
	names map[string]string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), names: map[string]string{}}
	s.mux.HandleFunc("GET /names/{id}", s.name)
	return s
}

func (s *Server) name(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.names) >= 1000 {
		clear(s.names)
	}
	s.names[id] = r.UserAgent()
	w.WriteHeader(http.StatusOK)
}
