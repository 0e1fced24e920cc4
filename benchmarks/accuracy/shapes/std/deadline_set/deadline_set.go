// Package deadlineset: a query with an end of its own.
package deadlineset

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"time"
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
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	var n int
	if err := s.db.QueryRowContext(ctx, "SELECT count(*) FROM orders").Scan(&n); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, n)
}
