// Package slicedistinct: only what is not yet there is appended, and anything can come.
package slicedistinct

import (
	"net/http"
	"slices"
	"sync"
)

type Server struct {
	mux  *http.ServeMux
	mu   sync.Mutex
	seen []string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("GET /items/{id}", s.item)
	return s
}

func (s *Server) item(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	s.mu.Lock()
	defer s.mu.Unlock()
	if !slices.Contains(s.seen, id) {
		s.seen = append(s.seen, id) // want unbounded-slice
	}
	w.WriteHeader(http.StatusNoContent)
}
