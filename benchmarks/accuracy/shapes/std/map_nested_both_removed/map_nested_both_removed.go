// Package mapnestedbothremoved: users leave the inner map, and the last one takes the room with him.
package mapnestedbothremoved

import (
	"net/http"
	"sync"
	"time"
)

type Server struct {
	mux   *http.ServeMux
	mu    sync.Mutex
	rooms map[string]map[string]time.Time
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), rooms: map[string]map[string]time.Time{}}
	s.mux.HandleFunc("POST /rooms/{room}/{user}", s.join)
	s.mux.HandleFunc("DELETE /rooms/{room}/{user}", s.leave)
	return s
}

func (s *Server) join(w http.ResponseWriter, r *http.Request) {
	room, user := r.PathValue("room"), r.PathValue("user")
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.rooms[room] == nil {
		s.rooms[room] = map[string]time.Time{}
	}
	s.rooms[room][user] = time.Now()
	w.WriteHeader(http.StatusCreated)
}

func (s *Server) leave(w http.ResponseWriter, r *http.Request) {
	room, user := r.PathValue("room"), r.PathValue("user")
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.rooms[room], user)
	if len(s.rooms[room]) == 0 {
		delete(s.rooms, room)
	}
	w.WriteHeader(http.StatusNoContent)
}
