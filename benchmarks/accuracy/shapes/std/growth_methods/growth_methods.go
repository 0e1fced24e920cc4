// Package growthmethods: keys come from a set that the code names.
package growthmethods

import (
	"net/http"
	"sync"
)

type Server struct {
	mux   *http.ServeMux
	mu    sync.Mutex
	count map[string]int
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), count: map[string]int{}}
	s.mux.HandleFunc("/", s.any)
	return s
}

func (s *Server) any(w http.ResponseWriter, r *http.Request) {
	kind := "other"
	switch r.Method {
	case http.MethodGet:
		kind = "read"
	case http.MethodPost:
		kind = "write"
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.count[kind]++
	w.WriteHeader(http.StatusOK)
}
