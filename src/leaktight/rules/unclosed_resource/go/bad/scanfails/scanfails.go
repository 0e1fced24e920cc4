// Package scanfails closes its rows after the loop, which a row that does not scan leaves early.
package scanfails

import (
	"database/sql"
	"net/http"

	"github.com/labstack/echo/v4"
)

func names(db *sql.DB, team string) ([]string, error) {
	rows, err := db.Query("SELECT name FROM members WHERE team = ? LIMIT 100", team) // want "is not closed on the path that returns"
	if err != nil {
		return nil, err
	}
	var found []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err // a NULL name is enough
		}
		found = append(found, name)
	}
	err = rows.Err()
	rows.Close()
	return found, err
}

// Routes adds GET /teams/:team.
func Routes(e *echo.Echo, db *sql.DB) {
	e.GET("/teams/:team", func(c echo.Context) error {
		found, err := names(db, c.Param("team"))
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, found)
	})
}
