// Package clientproxyshared: a reverse proxy for each request, on the default transport.
package clientproxyshared

import (
	"net/http"
	"net/http/httputil"
	"net/url"
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
	proxy.ServeHTTP(w, r)
}
