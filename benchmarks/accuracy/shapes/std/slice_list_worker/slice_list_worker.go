// Package slicelistworker: a list that a worker empties.
package slicelistworker

import (
	"container/list"
	"log"
	"net/http"
	"sync"
	"time"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	orders *list.List
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), orders: list.New()}
	s.mux.HandleFunc("POST /orders", s.add)
	go s.work()
	return s
}

func (s *Server) add(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.orders.PushBack(r.RemoteAddr)
	w.WriteHeader(http.StatusCreated)
}

func (s *Server) work() {
	for {
		s.mu.Lock()
		first := s.orders.Front()
		if first != nil {
			s.orders.Remove(first)
		}
		s.mu.Unlock()
		if first == nil {
			time.Sleep(100 * time.Millisecond)
			continue
		}
		log.Print(first.Value)
	}
}
