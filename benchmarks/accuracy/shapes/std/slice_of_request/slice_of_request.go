// Package sliceofrequest: appended to, and given back with the answer.
package sliceofrequest

import (
	"fmt"
	"net/http"
)

type Server struct {
	mux *http.ServeMux
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("GET /squares", s.squares)
	return s
}

func (s *Server) squares(w http.ResponseWriter, r *http.Request) {
	var all []int
	for n := range 10 {
		all = append(all, n*n)
	}
	fmt.Fprintln(w, all)
}
