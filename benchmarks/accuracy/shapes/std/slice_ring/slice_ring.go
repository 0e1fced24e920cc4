// Package slicering: a ring: the oldest is overwritten.
package slicering

import (
	"net/http"
	"sync"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	events [128]string
	next   int
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("POST /events", s.add)
	return s
}

func (s *Server) add(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.events[s.next%len(s.events)] = r.RemoteAddr
	s.next++
	w.WriteHeader(http.StatusCreated)
}
