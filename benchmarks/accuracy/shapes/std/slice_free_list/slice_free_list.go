// Package slicefreelist: what is given back is used before something new is made.
package slicefreelist

import (
	"net/http"
	"sync"
)

type Server struct {
	mux  *http.ServeMux
	mu   sync.Mutex
	free [][]byte
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("GET /random", s.random)
	return s
}

func (s *Server) get() []byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n := len(s.free); n > 0 {
		b := s.free[n-1]
		s.free = s.free[:n-1]
		return b
	}
	return make([]byte, 4096)
}

func (s *Server) put(b []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.free) < 64 {
		s.free = append(s.free, b)
	}
}

func (s *Server) random(w http.ResponseWriter, r *http.Request) {
	b := s.get()
	defer s.put(b)
	w.Write(b)
}
