// Package mapsyncstore: a sync.Map gains an entry for each id.
package mapsyncstore

import (
	"net/http"
	"sync"
	"time"
)

type Server struct {
	mux  *http.ServeMux
	seen sync.Map
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("GET /items/{id}", s.item)
	return s
}

func (s *Server) item(w http.ResponseWriter, r *http.Request) {
	s.seen.Store(r.PathValue("id"), time.Now()) // want unbounded-cache
	w.WriteHeader(http.StatusNoContent)
}
