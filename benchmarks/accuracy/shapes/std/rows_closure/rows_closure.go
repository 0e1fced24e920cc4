// Package rowsclosure: rows are closed in a deferred literal.
package rowsclosure

import (
	"context"
	"database/sql"
	"errors"
)

func Count(ctx context.Context, db *sql.DB) (n int, err error) {
	rows, err := db.QueryContext(ctx, "SELECT id FROM users LIMIT 100")
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		n++
	}
	return n, rows.Err()
}
