// Package earlyreturn opens a report and forgets it where the report turns out to be empty.
package earlyreturn

import (
	"net/http"
	"os"
	"path/filepath"

	"github.com/labstack/echo/v4"
)

const reports = "/var/lib/reports"

// Routes adds GET /reports/:name.
func Routes(e *echo.Echo) {
	e.GET("/reports/:name", func(c echo.Context) error {
		file, err := os.Open(filepath.Join(reports, filepath.Base(c.Param("name")))) // want "is not closed on the paths that return"
		if err != nil {
			return echo.ErrNotFound
		}
		about, err := file.Stat()
		if err != nil {
			return err
		}
		if about.Size() == 0 {
			return c.NoContent(http.StatusNoContent)
		}
		defer file.Close()
		return c.Stream(http.StatusOK, "application/pdf", file)
	})
}
