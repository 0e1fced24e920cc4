// Package readupstream: what another service answers.
package readupstream

import (
	"fmt"
	"io"
	"net/http"
	"time"
)

type Server struct {
	mux    *http.ServeMux
	client *http.Client
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), client: &http.Client{Timeout: 3 * time.Second}}
	s.mux.HandleFunc("GET /feed", s.feed)
	return s
}

func (s *Server) feed(w http.ResponseWriter, r *http.Request) {
	resp, err := s.client.Get("http://" + r.FormValue("host") + "/feed")
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body) // want unbounded-read
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, len(data))
}
