// Package limitbufferrefused: a number that is too large is refused.
package limitbufferrefused

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
	if n > 1000 {
		http.Error(w, "too many", http.StatusBadRequest)
		return
	}
	w.Write(make([]byte, n))
}
