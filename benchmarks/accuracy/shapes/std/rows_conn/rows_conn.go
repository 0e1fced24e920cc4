// Package rowsconn: a single connection taken from the pool goes back only on success.
package rowsconn

import (
	"context"
	"database/sql"
)

func Lock(ctx context.Context, db *sql.DB, key int) error {
	conn, err := db.Conn(ctx) // want unclosed-resource
	if err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", key); err != nil {
		return err
	}
	return conn.Close()
}
