// Package deadlinedetached: a query on the context of the request, without its end.
package deadlinedetached

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
	ctx := context.WithoutCancel(r.Context())
	var n int
	if err := s.db.QueryRowContext(ctx, "SELECT count(*) FROM orders").Scan(&n); err != nil { // want missing-deadline
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, n)
}
