// Package limitbuffer: as many bytes as the request asks for.
package limitbuffer

import (
	"net/http"
	"strconv"
)

type Server struct {
	mux *http.ServeMux
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("GET /random", s.random)
	return s
}

func (s *Server) random(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.URL.Query().Get("n"))
	if err != nil || n < 0 {
		n = 20
	}
	w.Write(make([]byte, n)) // want unbounded-limit
}
