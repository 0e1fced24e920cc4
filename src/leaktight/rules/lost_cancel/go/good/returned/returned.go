// Package returned hands cancel to its caller, who calls it.
package returned

import (
	"context"
	"database/sql"
	"net/http"
	"time"
)

func limited(r *http.Request) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithTimeout(r.Context(), 3*time.Second)
	return ctx, cancel
}

// Routes adds DELETE /reports/{name}.
func Routes(mux *http.ServeMux, db *sql.DB) {
	mux.HandleFunc("DELETE /reports/{name}", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := limited(r)
		defer cancel()
		if _, err := db.ExecContext(ctx, "DELETE FROM report WHERE name = ?", r.PathValue("name")); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
}
