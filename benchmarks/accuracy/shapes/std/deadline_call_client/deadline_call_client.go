// Package deadlinecallclient: a call to another service by a client with a time-out.
package deadlinecallclient

import (
	"net/http"
	"time"
)

type Server struct {
	mux    *http.ServeMux
	client *http.Client
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), client: &http.Client{Timeout: 3 * time.Second}}
	s.mux.HandleFunc("GET /status", s.status)
	return s
}

func (s *Server) status(w http.ResponseWriter, r *http.Request) {
	resp, err := s.client.Get("http://upstream.internal/")
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	w.WriteHeader(resp.StatusCode)
}
