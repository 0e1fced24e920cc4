// Package mapofrequest: made for each request.
package mapofrequest

import (
	"bufio"
	"fmt"
	"net/http"
)

type Server struct {
	mux *http.ServeMux
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("POST /count", s.count)
	return s
}

func (s *Server) count(w http.ResponseWriter, r *http.Request) {
	seen := map[string]int{}
	words := bufio.NewScanner(http.MaxBytesReader(w, r.Body, 1<<20))
	words.Split(bufio.ScanWords)
	for words.Scan() {
		seen[words.Text()]++
	}
	fmt.Fprintln(w, len(seen))
}
