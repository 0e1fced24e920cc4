// Package slicequeuechannel: a channel of fixed length that a worker reads; whoever comes when it is full is refused.
package slicequeuechannel

import (
	"log"
	"net/http"
)

type Server struct {
	mux   *http.ServeMux
	queue chan string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), queue: make(chan string, 64)}
	s.mux.HandleFunc("POST /jobs/{id}", s.add)
	go s.work()
	return s
}

func (s *Server) add(w http.ResponseWriter, r *http.Request) {
	select {
	case s.queue <- r.PathValue("id"):
		w.WriteHeader(http.StatusAccepted)
	default:
		http.Error(w, "busy", http.StatusServiceUnavailable)
	}
}

func (s *Server) work() {
	for id := range s.queue {
		log.Print(id)
	}
}
