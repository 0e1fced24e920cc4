// Package deadlinebackground: a query on a context that nothing ends.
package deadlinebackground

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
)

type Server struct {
	mux *http.ServeMux
	db  *sql.DB
}

func New() *Server {
	s := &Server{mux: http.NewServeMux()}
	s.mux.HandleFunc("GET /count", s.count)
	return s
}

func (s *Server) count(w http.ResponseWriter, r *http.Request) {
	ctx := context.Background()
	var n int
	if err := s.db.QueryRowContext(ctx, "SELECT count(*) FROM orders").Scan(&n); err != nil { // want missing-deadline
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, n)
}
