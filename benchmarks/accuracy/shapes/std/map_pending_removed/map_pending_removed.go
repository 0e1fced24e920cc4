// Package mappendingremoved: an answer removes the entry, and so does who waits in vain.
package mappendingremoved

import (
	"fmt"
	"net/http"
	"sync"
	"time"
)

type Server struct {
	mux     *http.ServeMux
	mu      sync.Mutex
	pending map[string]chan string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), pending: map[string]chan string{}}
	s.mux.HandleFunc("POST /questions/{id}", s.ask)
	s.mux.HandleFunc("POST /answers/{id}", s.answer)
	return s
}

func (s *Server) ask(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	answer := make(chan string, 1)
	s.mu.Lock()
	s.pending[id] = answer
	s.mu.Unlock()
	select {
	case text := <-answer:
		fmt.Fprintln(w, text)
	case <-time.After(5 * time.Second):
		s.mu.Lock()
		delete(s.pending, id)
		s.mu.Unlock()
		http.Error(w, "no answer", http.StatusGatewayTimeout)
	}
}

func (s *Server) answer(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	s.mu.Lock()
	answer, ok := s.pending[id]
	delete(s.pending, id)
	s.mu.Unlock()
	if ok {
		answer <- r.UserAgent()
	}
	w.WriteHeader(http.StatusNoContent)
}
