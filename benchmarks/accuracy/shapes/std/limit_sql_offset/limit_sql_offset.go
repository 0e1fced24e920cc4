// Package limitsqloffset: the request chooses the page, the size of a page is fixed.
package limitsqloffset

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"time"
)

type API struct{ db *sql.DB }

func (a *API) posts(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("page"))
	if err != nil || n < 1 {
		n = 1
	}
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	const size = 20
	limit := fmt.Sprintf(" LIMIT %d, %d", (n-1)*size, size)
	rows, err := a.db.QueryContext(ctx, "SELECT title FROM posts ORDER BY id"+limit)
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
