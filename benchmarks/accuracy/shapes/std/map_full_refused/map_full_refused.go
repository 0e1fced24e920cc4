// Package mapfullrefused: whoever comes when it is full is refused.
package mapfullrefused

import (
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

const most = 500

func (s *Server) take(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.seats) >= most {
		http.Error(w, "full", http.StatusTooManyRequests)
		return
	}
	s.seats[r.PathValue("id")] = r.UserAgent()
	w.WriteHeader(http.StatusCreated)
}
