// Package mapsweeponinsert: whoever adds an entry removes the old ones first.
package mapsweeponinsert

import (
	"fmt"
	"net/http"
	"sync"
	"time"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	quotes map[string]time.Time
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), quotes: map[string]time.Time{}}
	s.mux.HandleFunc("GET /quotes/{symbol}", s.quote)
	return s
}

func (s *Server) quote(w http.ResponseWriter, r *http.Request) {
	now := time.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	for symbol, until := range s.quotes {
		if until.Before(now) {
			delete(s.quotes, symbol)
		}
	}
	s.quotes[r.PathValue("symbol")] = now.Add(time.Minute)
	fmt.Fprintln(w, len(s.quotes))
}
