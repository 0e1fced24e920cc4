// Package slicelasthundred: cut to its last hundred after each addition.
package slicelasthundred

import (
	"net/http"
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
	if len(s.events) > 100 {
		s.events = append([]string(nil), s.events[len(s.events)-100:]...)
	}
	w.WriteHeader(http.StatusCreated)
}
