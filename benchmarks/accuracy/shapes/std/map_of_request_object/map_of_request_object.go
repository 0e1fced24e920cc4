// Package mapofrequestobject: in an object that lives as long as its request.
package mapofrequestobject

import (
	"fmt"
	"net/http"
)

type Server struct {
	mux *http.ServeMux
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("GET /pages/{name}", s.page)
	return s
}

type renderer struct {
	parts map[string]string
}

func (n *renderer) add(name, text string) { n.parts[name] = text }

func (s *Server) page(w http.ResponseWriter, r *http.Request) {
	n := &renderer{parts: map[string]string{}}
	n.add(r.PathValue("name"), r.UserAgent())
	fmt.Fprintln(w, len(n.parts))
}
