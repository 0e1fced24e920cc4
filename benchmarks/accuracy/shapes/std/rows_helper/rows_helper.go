// Package rowshelper: rows are closed by a deferred helper.
package rowshelper

import (
	"context"
	"database/sql"
	"log"
)

func shut(rows *sql.Rows) {
	if err := rows.Close(); err != nil {
		log.Print(err)
	}
}

func Names(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := db.QueryContext(ctx, "SELECT name FROM users LIMIT 100")
	if err != nil {
		return nil, err
	}
	defer shut(rows)
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}
