// Package readunpackedlimited: what comes out of the packed body has an end.
package readunpackedlimited

import (
	"compress/gzip"
	"fmt"
	"io"
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
	packed, err := gzip.NewReader(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	defer packed.Close()
	data, err := io.ReadAll(io.LimitReader(packed, 1<<20))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, len(data))
}
