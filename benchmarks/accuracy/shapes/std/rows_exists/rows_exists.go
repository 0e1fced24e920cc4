// Package rowsexists: one row is asked for with Query and never taken.
package rowsexists

import (
	"context"
	"database/sql"
)

func Exists(ctx context.Context, db *sql.DB, id string) (bool, error) {
	rows, err := db.QueryContext(ctx, "SELECT 1 FROM users WHERE id = $1", id) // want unclosed-resource
	if err != nil {
		return false, err
	}
	return rows.Next(), nil
}
