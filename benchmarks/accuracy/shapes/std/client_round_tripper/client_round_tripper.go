// Package clientroundtripper: what is made for each request only wraps the shared transport.
package clientroundtripper

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
	client := &http.Client{Timeout: time.Second, Transport: tagged{next: http.DefaultTransport, tag: r.RemoteAddr}}
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

type tagged struct {
	next http.RoundTripper
	tag  string
}

func (t tagged) RoundTrip(request *http.Request) (*http.Response, error) {
	request = request.Clone(request.Context())
	request.Header.Set("X-Forwarded-For", t.tag)
	return t.next.RoundTrip(request)
}
