// Package rollback starts a transaction and returns without ending it when there is nothing to move.
package rollback

import (
	"database/sql"
	"net/http"

	"github.com/labstack/echo/v4"
)

func move(db *sql.DB, from, to string) (bool, error) {
	tx, err := db.Begin() // want "is not rolled back or committed on the path"
	if err != nil {
		return false, err
	}
	moved, err := tx.Exec("UPDATE items SET shelf = ? WHERE shelf = ?", to, from)
	if err != nil {
		_ = tx.Rollback()
		return false, err
	}
	if count, err := moved.RowsAffected(); err != nil || count == 0 {
		return false, err
	}
	return true, tx.Commit()
}

// Routes adds POST /shelves/:from/:to.
func Routes(e *echo.Echo, db *sql.DB) {
	e.POST("/shelves/:from/:to", func(c echo.Context) error {
		moved, err := move(db, c.Param("from"), c.Param("to"))
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, moved)
	})
}
