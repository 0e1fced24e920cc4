// Package maplruorphans: the map is held to a thousand entries, the list behind it keeps them all.
package maplruorphans

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
	s.places[name] = s.order.PushFront(&entry{name: name, size: len(name)}) // want unbounded-slice|unbounded-cache
	if len(s.places) > 1000 {
		for other := range s.places {
			delete(s.places, other)
			break
		}
	}
	fmt.Fprintln(w, len(name))
}
