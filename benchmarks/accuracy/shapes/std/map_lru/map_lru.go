// Package maplru: a list in order of use, whose last is removed from list and map.
package maplru

import (
	"container/list"
	"fmt"
	"net/http"
	"sync"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	order  *list.List
	places map[string]*list.Element
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), order: list.New(), places: map[string]*list.Element{}}
	s.mux.HandleFunc("GET /sizes/{name}", s.size)
	return s
}

type entry struct {
	name string
	size int
}

func (s *Server) size(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	s.mu.Lock()
	defer s.mu.Unlock()
	if at, ok := s.places[name]; ok {
		s.order.MoveToFront(at)
		fmt.Fprintln(w, at.Value.(*entry).size)
		return
	}
	s.places[name] = s.order.PushFront(&entry{name: name, size: len(name)})
	if s.order.Len() > 1000 {
		last := s.order.Back()
		s.order.Remove(last)
		delete(s.places, last.Value.(*entry).name)
	}
	fmt.Fprintln(w, len(name))
}
