// Package earlyreturn calls cancel at the end, and leaves earlier when something fails.
package earlyreturn

import (
	"context"
	"database/sql"
	"net/http"
	"time"
)

type reports struct {
	db   *sql.DB
	base context.Context
}

func (s *reports) refresh(name string) error {
	ctx, cancel := context.WithTimeout(s.base, time.Hour) // want "not called on the path"
	if _, err := s.db.ExecContext(ctx, "DELETE FROM report WHERE name = ?", name); err != nil {
		return err
	}
	if _, err := s.db.ExecContext(ctx, "INSERT INTO report (name) VALUES (?)", name); err != nil {
		return err
	}
	cancel()
	return nil
}

// Routes adds POST /reports/{name}.
func Routes(mux *http.ServeMux, db *sql.DB) {
	s := &reports{db: db, base: context.Background()}
	mux.HandleFunc("POST /reports/{name}", func(w http.ResponseWriter, r *http.Request) {
		if err := s.refresh(r.PathValue("name")); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
}
