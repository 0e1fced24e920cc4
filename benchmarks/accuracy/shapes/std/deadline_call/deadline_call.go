// Package deadlinecall: a call to another service by a client that waits for ever.
package deadlinecall

import (
	"net/http"
)

type Server struct {
	mux *http.ServeMux
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("GET /status", s.status)
	return s
}

func (s *Server) status(w http.ResponseWriter, r *http.Request) {
	resp, err := http.Get("http://upstream.internal/") // want missing-deadline
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	w.WriteHeader(resp.StatusCode)
}
