// Package limitsqlcount: the request chooses how many rows are read.
package limitsqlcount

import (
	"context"
	"database/sql"
	"encoding/json"
	"net/http"
	"strconv"
	"time"
)

type API struct{ db *sql.DB }

func (a *API) posts(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("count"))
	if err != nil || n < 1 {
		n = 1
	}
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	rows, err := a.db.QueryContext(ctx, "SELECT title FROM posts ORDER BY id LIMIT ?", n) // want unbounded-limit
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer rows.Close()
	var titles []string
	for rows.Next() {
		var title string
		if err := rows.Scan(&title); err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		titles = append(titles, title)
	}
	if err := rows.Err(); err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	json.NewEncoder(w).Encode(titles)
}

func Routes(db *sql.DB) http.Handler {
	api := &API{db: db}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /posts", api.posts)
	return mux
}
