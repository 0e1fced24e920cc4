// Package slicelist: a list that only grows.
package slicelist

import (
	"container/list"
	"net/http"
	"sync"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	orders *list.List
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), orders: list.New()}
	s.mux.HandleFunc("POST /orders", s.add)
	return s
}

func (s *Server) add(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.orders.PushBack(r.RemoteAddr) // want unbounded-slice|unbounded-cache
	w.WriteHeader(http.StatusCreated)
}
