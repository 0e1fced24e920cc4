// Package goroutineperrequest: each request starts a goroutine that polls for ever.
package goroutineperrequest

import (
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
	go func() { // want endless-goroutine
		for {
			log.Print("still working on ", id)
			time.Sleep(time.Second)
		}
	}()
	w.WriteHeader(http.StatusAccepted)
}
