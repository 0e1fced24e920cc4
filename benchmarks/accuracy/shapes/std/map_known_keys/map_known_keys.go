// Package mapknownkeys: only keys that start-up made are counted.
package mapknownkeys

import (
	"net/http"
	"os"
	"strings"
	"sync"
)

type Server struct {
	mux   *http.ServeMux
	mu    sync.Mutex
	count map[string]int
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), count: map[string]int{}}
	s.mux.HandleFunc("GET /tenants/{tenant}", s.tenant)
	for _, tenant := range strings.Split(os.Getenv("TENANTS"), ",") {
		s.count[tenant] = 0
	}
	return s
}

func (s *Server) tenant(w http.ResponseWriter, r *http.Request) {
	tenant := r.PathValue("tenant")
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.count[tenant]; !ok {
		http.NotFound(w, r)
		return
	}
	s.count[tenant]++
	w.WriteHeader(http.StatusNoContent)
}
