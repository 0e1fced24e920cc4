// Package slicefailures: errors are kept, on the path where there is one.
package slicefailures

import (
	"fmt"
	"net/http"
	"strconv"
	"sync"
)

type Server struct {
	mux      *http.ServeMux
	mu       sync.Mutex
	failures []error
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("GET /numbers/{n}", s.number)
	return s
}

func (s *Server) number(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.PathValue("n"))
	if err != nil {
		s.mu.Lock()
		s.failures = append(s.failures, err) // want unbounded-slice
		s.mu.Unlock()
		http.Error(w, "not a number", http.StatusBadRequest)
		return
	}
	fmt.Fprintln(w, n+1)
}
