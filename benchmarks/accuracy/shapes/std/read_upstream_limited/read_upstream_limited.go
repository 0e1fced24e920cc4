// Package readupstreamlimited: what another service answers, up to a megabyte.
package readupstreamlimited

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
	limited := &io.LimitedReader{R: resp.Body, N: 1 << 20}
	data, err := io.ReadAll(limited)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, len(data))
}
