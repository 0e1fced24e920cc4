// Package mapdeleteerrorpath: an entry is removed where the work succeeds; the error return skips it.
package mapdeleteerrorpath

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
	s.jobs[id] = time.Now() // want unbounded-cache
	s.mu.Unlock()
	if err := work(id); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	s.mu.Lock()
	delete(s.jobs, id)
	s.mu.Unlock()
	w.WriteHeader(http.StatusNoContent)
}

func work(id string) error {
	if strings.HasPrefix(id, "-") {
		return errors.New("no such job")
	}
	return nil
}
