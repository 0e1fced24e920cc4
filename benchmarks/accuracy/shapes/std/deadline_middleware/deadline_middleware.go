// Package deadlinemiddleware: the middleware in front of all routes sets the end.
package deadlinemiddleware

import (
	"context"
	"database/sql"
	"fmt"
	"net/http"
	"time"
)

type API struct{ db *sql.DB }

func (a *API) count(w http.ResponseWriter, r *http.Request) {
	var n int
	if err := a.db.QueryRowContext(r.Context(), "SELECT count(*) FROM orders").Scan(&n); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	fmt.Fprintln(w, n)
}

func bounded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func Routes(db *sql.DB) http.Handler {
	api := &API{db: db}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /count", api.count)
	return bounded(mux)
}
