// Package fewparts opens three files, no more, and closes them at the end.
package fewparts

import (
	"io"
	"net/http"
	"os"

	"github.com/labstack/echo/v4"
)

func page(w io.Writer) error {
	for _, name := range []string{"head.html", "body.html", "foot.html"} {
		file, err := os.Open(name)
		if err != nil {
			return err
		}
		defer file.Close()
		if _, err := io.Copy(w, file); err != nil {
			return err
		}
	}
	return nil
}

// Routes adds GET /page.
func Routes(e *echo.Echo) {
	e.GET("/page", func(c echo.Context) error {
		c.Response().WriteHeader(http.StatusOK)
		return page(c.Response())
	})
}
