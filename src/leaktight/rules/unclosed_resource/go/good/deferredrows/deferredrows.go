// Package deferredrows defers the close of its rows and the rollback of its transaction.
package deferredrows

import (
	"context"
	"database/sql"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

func rename(ctx context.Context, db *sql.DB, team, name string) ([]string, error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }() // does nothing once the transaction is committed
	if _, err := tx.ExecContext(ctx, "UPDATE teams SET name = ? WHERE id = ?", name, team); err != nil {
		return nil, err
	}
	rows, err := tx.QueryContext(ctx, "SELECT name FROM members WHERE team = ? LIMIT 100", team)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var found []string
	for rows.Next() {
		var member string
		if err := rows.Scan(&member); err != nil {
			return nil, err
		}
		found = append(found, member)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	return found, tx.Commit()
}

// Routes adds PUT /teams/:team/:name.
func Routes(e *echo.Echo, db *sql.DB) {
	e.PUT("/teams/:team/:name", func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		found, err := rename(ctx, db, c.Param("team"), c.Param("name"))
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, found)
	})
}
