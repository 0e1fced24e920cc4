// Package readbuffer: the body of a request, into a buffer.
package readbuffer

import (
	"bytes"
	"fmt"
	"net/http"
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
	var data bytes.Buffer
	if _, err := data.ReadFrom(r.Body); err != nil { // want unbounded-read
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, data.Len())
}
