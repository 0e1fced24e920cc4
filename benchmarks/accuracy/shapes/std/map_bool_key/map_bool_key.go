// Package mapboolkey: a key has two values.
package mapboolkey

import (
	"net/http"
	"sync"
)

type Server struct {
	mux   *http.ServeMux
	mu    sync.Mutex
	count map[bool]int
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), count: map[bool]int{}}
	s.mux.HandleFunc("GET /", s.any)
	return s
}

func (s *Server) any(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.count[r.TLS != nil]++
	w.WriteHeader(http.StatusNoContent)
}
