// Package deferred calls cancel whichever way the function ends.
package deferred

import (
	"context"
	"database/sql"
	"net/http"
	"time"
)

// Routes adds POST /reports/{name}.
func Routes(mux *http.ServeMux, db *sql.DB) {
	mux.HandleFunc("POST /reports/{name}", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 3*time.Second)
		defer cancel()
		if _, err := db.ExecContext(ctx, "DELETE FROM report WHERE name = ?", r.PathValue("name")); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	})
}
