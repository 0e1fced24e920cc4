// Package maptwogenerations: two generations: the older one is dropped when the newer is full.
package maptwogenerations

import (
	"fmt"
	"net/http"
	"sync"
)

type Server struct {
	mux        *http.ServeMux
	mu         sync.Mutex
	young, old map[string]int
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), young: map[string]int{}}
	s.mux.HandleFunc("GET /words/{word}", s.word)
	return s
}

func (s *Server) word(w http.ResponseWriter, r *http.Request) {
	word := r.PathValue("word")
	s.mu.Lock()
	defer s.mu.Unlock()
	n, ok := s.young[word]
	if !ok {
		n, ok = s.old[word]
	}
	if !ok {
		n = len(word)
	}
	if len(s.young) >= 10_000 {
		s.old, s.young = s.young, map[string]int{}
	}
	s.young[word] = n
	fmt.Fprintln(w, n)
}
