// Package mapsweepunused: there is a sweep, which nobody calls.
package mapsweepunused

import (
	"fmt"
	"net/http"
	"sync"
	"time"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	quotes map[string]quote
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), quotes: map[string]quote{}}
	s.mux.HandleFunc("GET /quotes/{symbol}", s.quote)
	return s
}

type quote struct {
	price float64
	until time.Time
}

func (s *Server) quote(w http.ResponseWriter, r *http.Request) {
	symbol := r.PathValue("symbol")
	s.mu.Lock()
	defer s.mu.Unlock()
	q, ok := s.quotes[symbol]
	if !ok {
		q = quote{price: float64(len(symbol)), until: time.Now().Add(time.Minute)}
		s.quotes[symbol] = q // want unbounded-cache
	}
	fmt.Fprintln(w, q.price)
}

func (s *Server) sweep(now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for symbol, q := range s.quotes {
		if now.After(q.until) {
			delete(s.quotes, symbol)
		}
	}
}
