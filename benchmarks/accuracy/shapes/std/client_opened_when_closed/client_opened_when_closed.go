// Package clientopenedwhenclosed: a pool that is opened by a request only where it is not open yet.
package clientopenedwhenclosed

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"os"
	"sync"
	"time"
)

type Store struct {
	mu sync.Mutex
	db *sql.DB
}

func (s *Store) pool() (*sql.DB, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.db != nil {
		return s.db, nil
	}
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		return nil, err
	}
	s.db = db
	return db, nil
}

func (s *Store) count(w http.ResponseWriter, r *http.Request) {
	db, err := s.pool()
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	var n int
	if err := db.QueryRowContext(ctx, "SELECT count(*) FROM orders").Scan(&n); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, n)
}

func Routes() http.Handler {
	s := &Store{}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /count", s.count)
	return mux
}
