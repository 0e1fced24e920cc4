// Package clientlazy: a helper makes the client where there is none yet.
package clientlazy

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
	mu  sync.Mutex
	one *http.Client
)

func shared() *http.Client {
	mu.Lock()
	defer mu.Unlock()
	if one == nil {
		one = &http.Client{Timeout: time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 4}}
	}
	return one
}
