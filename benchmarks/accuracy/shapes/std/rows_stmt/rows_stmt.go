// Package rowsstmt: a statement is prepared on each call and never closed.
package rowsstmt

import (
	"context"
	"database/sql"
)

func Insert(ctx context.Context, db *sql.DB, name string) error {
	stmt, err := db.PrepareContext(ctx, "INSERT INTO users (name) VALUES ($1)") // want unclosed-resource
	if err != nil {
		return err
	}
	_, err = stmt.ExecContext(ctx, name)
	return err
}
