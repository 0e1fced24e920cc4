// Package signalperrequest: each request registers for signals and never takes it back.
package signalperrequest

import (
	"net/http"
	"os"
	"os/signal"
	"time"
)

type Server struct{ mux *http.ServeMux }

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("POST /run", s.run)
	return s
}

func (s *Server) run(w http.ResponseWriter, r *http.Request) {
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt) // want unreleased-registration
	select {
	case <-stop:
		w.WriteHeader(http.StatusServiceUnavailable)
	case <-r.Context().Done():
	case <-time.After(time.Second):
		w.WriteHeader(http.StatusOK)
	}
}
