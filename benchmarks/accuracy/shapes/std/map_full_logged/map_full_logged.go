// Package mapfulllogged: its length is looked at, and only logged.
package mapfulllogged

import (
	"log"
	"net/http"
	"sync"
)

type Server struct {
	mux   *http.ServeMux
	mu    sync.Mutex
	seats map[string]string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), seats: map[string]string{}}
	s.mux.HandleFunc("POST /seats/{id}", s.take)
	return s
}

func (s *Server) take(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.seats) >= 500 {
		log.Print("more than 500 seats are taken")
	}
	s.seats[r.PathValue("id")] = r.UserAgent() // want unbounded-cache
	w.WriteHeader(http.StatusCreated)
}
