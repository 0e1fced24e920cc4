// Package mapdeletebothpaths: an entry is removed on the error return and at the end.
package mapdeletebothpaths

import (
	"errors"
	"net/http"
	"strings"
	"sync"
	"time"
)

type Server struct {
	mux  *http.ServeMux
	mu   sync.Mutex
	jobs map[string]time.Time
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), jobs: map[string]time.Time{}}
	s.mux.HandleFunc("POST /jobs/{id}", s.run)
	return s
}

func (s *Server) run(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	s.mu.Lock()
	s.jobs[id] = time.Now()
	s.mu.Unlock()
	err := work(id)
	if err != nil {
		s.forget(id)
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	s.forget(id)
	w.WriteHeader(http.StatusNoContent)
}

func (s *Server) forget(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.jobs, id)
}

func work(id string) error {
	if strings.HasPrefix(id, "-") {
		return errors.New("no such job")
	}
	return nil
}
