// Package slicetestswitch: kept behind a switch that nothing but a test turns on.
package slicetestswitch

import (
	"net/http"
	"sync"
)

type Server struct {
	mux  *http.ServeMux
	mu   sync.Mutex
	sent []string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("POST /mails", s.mail)
	return s
}

var underTest bool

// Fake keeps mails instead of sending them: for tests.
func Fake() { underTest = true }

func (s *Server) mail(w http.ResponseWriter, r *http.Request) {
	if underTest {
		s.mu.Lock()
		s.sent = append(s.sent, r.RemoteAddr)
		s.mu.Unlock()
		return
	}
	w.WriteHeader(http.StatusAccepted)
}
