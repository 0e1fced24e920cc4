// Package clientonce: a helper makes the client the first time it is asked.
package clientonce

import (
	"net/http"
	"sync"
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
	client := shared()
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

var (
	once sync.Once
	one  *http.Client
)

func shared() *http.Client {
	once.Do(func() {
		one = &http.Client{Timeout: time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 4}}
	})
	return one
}
