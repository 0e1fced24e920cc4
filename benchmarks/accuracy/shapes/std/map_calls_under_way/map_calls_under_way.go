// Package mapcallsunderway: who asks for the same thing waits for the first, who removes the entry.
package mapcallsunderway

import (
	"fmt"
	"net/http"
	"strings"
	"sync"
)

type Server struct {
	mux   *http.ServeMux
	mu    sync.Mutex
	calls map[string]*call
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), calls: map[string]*call{}}
	s.mux.HandleFunc("GET /reports/{id}", s.report)
	return s
}

type call struct {
	done chan struct{}
	text string
}

func (s *Server) report(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	s.mu.Lock()
	if c, ok := s.calls[id]; ok {
		s.mu.Unlock()
		<-c.done
		fmt.Fprintln(w, c.text)
		return
	}
	c := &call{done: make(chan struct{})}
	s.calls[id] = c
	s.mu.Unlock()

	c.text = strings.Repeat(id, 3)

	s.mu.Lock()
	delete(s.calls, id)
	s.mu.Unlock()
	close(c.done)
	fmt.Fprintln(w, c.text)
}
