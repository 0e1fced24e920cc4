// Package mapdeleteunused: there is a method that deletes, which nobody calls.
package mapdeleteunused

import (
	"net/http"
	"sync"
)

type Server struct {
	mux      *http.ServeMux
	mu       sync.Mutex
	sessions map[string]string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), sessions: map[string]string{}}
	s.mux.HandleFunc("POST /sessions/{id}", s.begin)
	return s
}

func (s *Server) begin(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sessions[r.PathValue("id")] = r.UserAgent() // want unbounded-cache
	w.WriteHeader(http.StatusCreated)
}

func (s *Server) end(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.sessions, id)
}
