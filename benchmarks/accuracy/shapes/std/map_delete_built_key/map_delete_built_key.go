// Package mapdeletebuiltkey: both sides build the key with the same helper.
package mapdeletebuiltkey

import (
	"net/http"
	"strings"
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
	s.mux.HandleFunc("DELETE /sessions/{id}", s.end)
	return s
}

func key(r *http.Request) string { return "session:" + strings.ToLower(r.PathValue("id")) }

func (s *Server) begin(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sessions[key(r)] = r.UserAgent()
	w.WriteHeader(http.StatusCreated)
}

func (s *Server) end(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.sessions, key(r))
	w.WriteHeader(http.StatusNoContent)
}
