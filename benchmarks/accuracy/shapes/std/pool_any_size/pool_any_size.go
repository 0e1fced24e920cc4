// Package poolanysize: whole request bodies are read into a buffer that goes back whatever its size.
package poolanysize

import (
	"bytes"
	"net/http"
	"sync"
)

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

type Server struct{ mux *http.ServeMux }

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("POST /echo", s.echo)
	return s
}

func (s *Server) echo(w http.ResponseWriter, r *http.Request) {
	buffer := buffers.Get().(*bytes.Buffer)
	buffer.Reset()
	if _, err := buffer.ReadFrom(http.MaxBytesReader(w, r.Body, 64<<20)); err != nil {
		buffers.Put(buffer)
		http.Error(w, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	_, _ = w.Write(buffer.Bytes())
	buffers.Put(buffer) // want pool-misuse
}
