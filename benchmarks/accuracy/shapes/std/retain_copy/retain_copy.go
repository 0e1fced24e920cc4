// Package retaincopy: sixteen bytes of a body are copied.
package retaincopy

import (
	"bytes"
	"io"
	"net/http"
	"sync"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	tokens map[string][]byte
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), tokens: map[string][]byte{}}
	s.mux.HandleFunc("POST /sessions/{id}", s.begin)
	s.mux.HandleFunc("DELETE /sessions/{id}", s.end)
	return s
}

func (s *Server) begin(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil || len(body) < 16 {
		http.Error(w, "no token", http.StatusBadRequest)
		return
	}
	id := r.PathValue("id")
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tokens[id] = bytes.Clone(body[:16])
	w.WriteHeader(http.StatusCreated)
}

func (s *Server) end(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.tokens, id)
	w.WriteHeader(http.StatusNoContent)
}
