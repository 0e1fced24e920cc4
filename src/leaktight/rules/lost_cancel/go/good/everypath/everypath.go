// Package everypath calls cancel by hand, on each way out.
package everypath

import (
	"context"
	"database/sql"
	"net/http"
	"time"
)

func remove(parent context.Context, db *sql.DB, name string) error {
	ctx, cancel := context.WithTimeout(parent, 3*time.Second)
	if _, err := db.ExecContext(ctx, "DELETE FROM report WHERE name = ?", name); err != nil {
		cancel()
		return err
	}
	cancel()
	return nil
}

// Routes adds DELETE /reports/{name}.
func Routes(mux *http.ServeMux, db *sql.DB) {
	mux.HandleFunc("DELETE /reports/{name}", func(w http.ResponseWriter, r *http.Request) {
		if err := remove(r.Context(), db, r.PathValue("name")); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
}
