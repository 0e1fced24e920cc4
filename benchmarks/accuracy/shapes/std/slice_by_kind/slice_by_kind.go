// Package slicebykind: two keys, and a list that grows behind each.
package slicebykind

import (
	"net/http"
	"sync"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	byKind map[bool][]string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), byKind: map[bool][]string{}}
	s.mux.HandleFunc("GET /items/{id}", s.item)
	return s
}

func (s *Server) item(w http.ResponseWriter, r *http.Request) {
	secure := r.TLS != nil
	s.mu.Lock()
	defer s.mu.Unlock()
	s.byKind[secure] = append(s.byKind[secure], r.RemoteAddr) // want unbounded-slice|unbounded-cache
	w.WriteHeader(http.StatusNoContent)
}
