// Package goroutineperrequestends: the same loop ends with a context that has a deadline.
package goroutineperrequestends

import (
	"context"
	"log"
	"net/http"
	"time"
)

type Server struct{ mux *http.ServeMux }

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("POST /jobs/{id}", s.start)
	return s
}

func (s *Server) start(w http.ResponseWriter, r *http.Request) {
	id := r.PathValue("id")
	ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), time.Minute)
	go func() {
		defer cancel()
		for {
			select {
			case <-ctx.Done():
				return
			case <-time.After(time.Second):
				log.Print("still working on ", id)
			}
		}
	}()
	w.WriteHeader(http.StatusAccepted)
}
