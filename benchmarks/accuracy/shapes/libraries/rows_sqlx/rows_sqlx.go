// Package rowssqlx: rows of sqlx closed by a plain defer.
package rowssqlx

import (
	"context"

	"github.com/jmoiron/sqlx"
)

func Names(ctx context.Context, db *sqlx.DB) (names []string, err error) {
	rows, err := db.QueryxContext(ctx, "SELECT name FROM users LIMIT 100")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}
