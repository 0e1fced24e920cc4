// Package mapsynclocks: one mutex for each id, and none is ever let go.
package mapsynclocks

import (
	"net/http"
	"sync"
)

type Server struct {
	mux   *http.ServeMux
	locks sync.Map
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("PUT /items/{id}", s.item)
	return s
}

func (s *Server) item(w http.ResponseWriter, r *http.Request) {
	kept, _ := s.locks.LoadOrStore(r.PathValue("id"), &sync.Mutex{}) // want unbounded-cache
	mu := kept.(*sync.Mutex)
	mu.Lock()
	defer mu.Unlock()
	w.WriteHeader(http.StatusNoContent)
}
