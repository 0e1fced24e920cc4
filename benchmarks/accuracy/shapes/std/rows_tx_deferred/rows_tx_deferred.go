// Package rowstxdeferred: a deferred rollback, which does nothing after the commit.
package rowstxdeferred

import (
	"context"
	"database/sql"
)

func Move(ctx context.Context, db *sql.DB, from, to string) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for _, id := range []string{from, to} {
		if _, err := tx.ExecContext(ctx, "UPDATE a SET n = n + 1 WHERE id = $1", id); err != nil {
			return err
		}
	}
	return tx.Commit()
}
