// Package clientdatabase: a pool of connections for each request, closed on no path.
package clientdatabase

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"os"
	"time"
)

type Server struct {
	mux    *http.ServeMux
	source string
}

func New() *Server {
	s := &Server{mux: http.NewServeMux(), source: os.Getenv("DATABASE_URL")}
	s.mux.HandleFunc("GET /count", s.count)
	return s
}

func (s *Server) count(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	db, err := sql.Open("postgres", s.source) // want client-per-request|unclosed-resource
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	var n int
	if err := db.QueryRowContext(ctx, "SELECT count(*) FROM orders").Scan(&n); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, n)
}
