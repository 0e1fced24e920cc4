// Package stored keeps its file in a value that has a Close of its own.
package stored

import (
	"io"
	"net/http"
	"os"
	"path/filepath"

	"github.com/labstack/echo/v4"
)

const reports = "/var/lib/reports"

type report struct {
	file *os.File
	size int64
}

func open(name string) (*report, error) {
	file, err := os.Open(filepath.Join(reports, filepath.Base(name)))
	if err != nil {
		return nil, err
	}
	about, err := file.Stat()
	if err != nil {
		_ = file.Close()
		return nil, err
	}
	return &report{file: file, size: about.Size()}, nil
}

func (r *report) Read(p []byte) (int, error) { return r.file.Read(p) }

func (r *report) Close() error { return r.file.Close() }

var _ io.ReadCloser = (*report)(nil)

// Routes adds GET /reports/:name.
func Routes(e *echo.Echo) {
	e.GET("/reports/:name", func(c echo.Context) error {
		found, err := open(c.Param("name"))
		if err != nil {
			return echo.ErrNotFound
		}
		defer found.Close()
		if found.size == 0 {
			return c.NoContent(http.StatusNoContent)
		}
		return c.Stream(http.StatusOK, "application/pdf", found)
	})
}
