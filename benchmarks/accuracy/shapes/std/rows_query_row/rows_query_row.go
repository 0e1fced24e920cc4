// Package rowsqueryrow: QueryRow owes nothing: Scan closes it.
package rowsqueryrow

import (
	"context"
	"database/sql"
)

func Name(ctx context.Context, db *sql.DB, id string) (name string, err error) {
	err = db.QueryRowContext(ctx, "SELECT name FROM users WHERE id = $1", id).Scan(&name)
	return name, err
}
