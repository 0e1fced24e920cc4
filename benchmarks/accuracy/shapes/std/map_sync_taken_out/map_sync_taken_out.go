// Package mapsynctakenout: what one request stores, the other takes out.
package mapsynctakenout

import (
	"net/http"
	"sync"
)

type Server struct {
	mux   *http.ServeMux
	codes sync.Map
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("POST /codes/{id}", s.ask)
	s.mux.HandleFunc("DELETE /codes/{id}", s.redeem)
	return s
}

func (s *Server) ask(w http.ResponseWriter, r *http.Request) {
	s.codes.Store(r.PathValue("id"), r.UserAgent())
	w.WriteHeader(http.StatusCreated)
}

func (s *Server) redeem(w http.ResponseWriter, r *http.Request) {
	if _, ok := s.codes.LoadAndDelete(r.PathValue("id")); !ok {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
