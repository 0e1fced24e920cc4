// Package deadlinehelper: the end is set by a helper that hands out both.
package deadlinehelper

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
	ctx, cancel := bounded(r)
	defer cancel()
	var n int
	if err := s.db.QueryRowContext(ctx, "SELECT count(*) FROM orders").Scan(&n); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, n)
}

func bounded(r *http.Request) (context.Context, context.CancelFunc) {
	return context.WithTimeout(r.Context(), time.Second)
}
