// Package readarchive: an entry of an archive that was sent.
package readarchive

import (
	"archive/zip"
	"bytes"
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
	sent, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	archive, err := zip.NewReader(bytes.NewReader(sent), int64(len(sent)))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	total := 0
	for _, each := range archive.File {
		entry, err := each.Open()
		if err != nil {
			continue
		}
		data, err := io.ReadAll(entry) // want unbounded-read
		entry.Close()
		if err == nil {
			total += len(data)
		}
	}
	fmt.Fprintln(w, total)
}
