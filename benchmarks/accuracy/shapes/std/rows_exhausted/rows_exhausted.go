// Package rowsexhausted: rows that are read to their end close themselves.
package rowsexhausted

import (
	"context"
	"database/sql"
)

func Sum(ctx context.Context, db *sql.DB) (total int, err error) {
	rows, err := db.QueryContext(ctx, "SELECT amount FROM orders LIMIT 100")
	if err != nil {
		return 0, err
	}
	for rows.Next() {
		total++
	}
	return total, rows.Err()
}
