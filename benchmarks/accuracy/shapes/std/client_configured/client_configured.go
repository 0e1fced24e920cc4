// Package clientconfigured: one client for each upstream that start-up knows.
package clientconfigured

import (
	"net/http"
	"os"
	"strings"
	"time"
)

type Server struct {
	mux     *http.ServeMux
	clients map[string]*http.Client
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), clients: map[string]*http.Client{}}
	s.mux.HandleFunc("GET /status/{name}", s.status)
	for _, name := range strings.Fields(os.Getenv("UPSTREAMS")) {
		s.clients[name] = &http.Client{Timeout: time.Second, Transport: &http.Transport{MaxIdleConns: 4}}
	}
	return s
}

func (s *Server) status(w http.ResponseWriter, r *http.Request) {
	client, ok := s.clients[r.PathValue("name")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	request, err := http.NewRequestWithContext(r.Context(), http.MethodGet, "http://upstream.internal/", nil)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	resp, err := client.Do(request)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	w.WriteHeader(resp.StatusCode)
}
