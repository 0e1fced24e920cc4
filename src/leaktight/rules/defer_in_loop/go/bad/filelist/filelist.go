// Package filelist opens every file that the request names and closes them all at the end.
package filelist

import (
	"io"
	"os"
	"path/filepath"

	"github.com/labstack/echo/v4"
)

const reports = "/var/lib/reports"

func concatenate(w io.Writer, names []string) error {
	for _, name := range names {
		file, err := os.Open(filepath.Join(reports, filepath.Base(name)))
		if err != nil {
			return err
		}
		defer file.Close() // want "every turn of the loop keeps one more"
		if _, err := io.Copy(w, file); err != nil {
			return err
		}
	}
	return nil
}

// Routes adds GET /reports.
func Routes(e *echo.Echo) {
	e.GET("/reports", func(c echo.Context) error {
		return concatenate(c.Response(), c.QueryParams()["name"])
	})
}
