// Package retainrequest: the whole request is kept with its session.
package retainrequest

import (
	"net/http"
	"sync"
)

type Server struct {
	mux  *http.ServeMux
	mu   sync.Mutex
	last map[string]*http.Request
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), last: map[string]*http.Request{}}
	s.mux.HandleFunc("POST /sessions/{id}", s.begin)
	return s
}

func (s *Server) begin(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.last[r.PathValue("id")] = r // want unbounded-cache|retained-response
	w.WriteHeader(http.StatusCreated)
}
