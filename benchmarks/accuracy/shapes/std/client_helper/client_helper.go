// Package clienthelper: a helper makes a client with a transport of its own, each time it is asked.
package clienthelper

import (
	"net/http"
	"time"
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
	client := newClient()
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

func newClient() *http.Client {
	return &http.Client{ // want client-per-request
		Timeout:   time.Second,
		Transport: &http.Transport{MaxIdleConnsPerHost: 4},
	}
}
