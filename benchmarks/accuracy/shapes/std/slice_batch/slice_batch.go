// Package slicebatch: written out when there are a hundred.
package slicebatch

import (
	"log"
	"net/http"
	"strings"
	"sync"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	events []string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("POST /events", s.add)
	return s
}

func (s *Server) add(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.events = append(s.events, r.RemoteAddr)
	if len(s.events) == 100 {
		log.Print(strings.Join(s.events, " "))
		s.events = s.events[:0]
	}
	w.WriteHeader(http.StatusCreated)
}
