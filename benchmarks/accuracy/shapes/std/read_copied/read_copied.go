// Package readcopied: the body of a request, copied into a buffer.
package readcopied

import (
	"fmt"
	"io"
	"net/http"
	"strings"
)

type Server struct {
	mux *http.ServeMux
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("POST /import", s.take)
	return s
}

func (s *Server) take(w http.ResponseWriter, r *http.Request) {
	var data strings.Builder
	if _, err := io.Copy(&data, r.Body); err != nil { // want unbounded-read
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, data.Len())
}
