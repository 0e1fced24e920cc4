// Package rowsscanerror: a row that does not scan leaves the loop with the rows open.
package rowsscanerror

import (
	"context"
	"database/sql"
)

func Sum(ctx context.Context, db *sql.DB) (int, error) {
	rows, err := db.QueryContext(ctx, "SELECT amount FROM orders LIMIT 100") // want unclosed-resource
	if err != nil {
		return 0, err
	}
	total := 0
	for rows.Next() {
		var amount int
		if err := rows.Scan(&amount); err != nil {
			return 0, err
		}
		total += amount
	}
	return total, rows.Err()
}
