// Package rowstx: a transaction is neither committed nor rolled back where the statement fails.
package rowstx

import (
	"context"
	"database/sql"
)

func Move(ctx context.Context, db *sql.DB, from, to string) error {
	tx, err := db.BeginTx(ctx, nil) // want unclosed-resource
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "UPDATE a SET n = n - 1 WHERE id = $1", from); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "UPDATE a SET n = n + 1 WHERE id = $1", to); err != nil {
		return err
	}
	return tx.Commit()
}
