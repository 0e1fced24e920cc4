// Package mapfilesthatexist: keys are the names of files that could be opened.
package mapfilesthatexist

import (
	"net/http"
	"strconv"
	"sync"
	"time"
)

type Server struct {
	mux    *http.ServeMux
	mu     sync.Mutex
	assets http.FileSystem
	tags   map[string]string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), tags: map[string]string{}}
	s.mux.HandleFunc("GET /{name}", s.asset)
	return s
}

func (s *Server) asset(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	file, err := s.assets.Open(name)
	if err != nil {
		http.NotFound(w, r)
		return
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("ETag", s.tag(name, info.ModTime()))
	http.ServeContent(w, r, name, info.ModTime(), file)
}

func (s *Server) tag(name string, at time.Time) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	tag, ok := s.tags[name]
	if !ok {
		tag = strconv.FormatInt(at.UnixNano(), 36)
		s.tags[name] = tag
	}
	return tag
}
