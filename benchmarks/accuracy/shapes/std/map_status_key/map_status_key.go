// Package mapstatuskey: keys are the status codes that the code writes.
package mapstatuskey

import (
	"net/http"
	"strconv"
	"sync"
)

type Server struct {
	mux   *http.ServeMux
	mu    sync.Mutex
	count map[int]int
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), count: map[int]int{}}
	s.mux.HandleFunc("GET /items/{id}", s.item)
	return s
}

func (s *Server) item(w http.ResponseWriter, r *http.Request) {
	status := http.StatusOK
	if _, err := strconv.Atoi(r.PathValue("id")); err != nil {
		status = http.StatusBadRequest
	}
	s.mu.Lock()
	s.count[status]++
	s.mu.Unlock()
	w.WriteHeader(status)
}
