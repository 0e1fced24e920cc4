// Package rowssqlxscan: rows of sqlx stay open where one does not scan.
package rowssqlxscan

import (
	"context"

	"github.com/jmoiron/sqlx"
)

func Names(ctx context.Context, db *sqlx.DB) (names []string, err error) {
	rows, err := db.QueryxContext(ctx, "SELECT name FROM users LIMIT 100") // want unclosed-resource
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}
