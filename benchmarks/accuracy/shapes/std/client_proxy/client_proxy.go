// Package clientproxy: a reverse proxy for each request, with a transport of its own.
package clientproxy

import (
	"net/http"
	"net/http/httputil"
	"net/url"
	"time"
)

type Server struct {
	mux *http.ServeMux
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("GET /", s.forward)
	return s
}

func (s *Server) forward(w http.ResponseWriter, r *http.Request) {
	proxy := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: "upstream.internal"})
	proxy.Transport = &http.Transport{ResponseHeaderTimeout: time.Second} // want client-per-request
	proxy.ServeHTTP(w, r)
}
