// Package closable closes a value only some of whose types can be closed.
package closable

import (
	"io"
	"net/http"
	"os"
	"strings"

	"github.com/labstack/echo/v4"
)

func source(name string) (io.Reader, error) {
	if name == "built-in" {
		return strings.NewReader("# built in\n"), nil
	}
	return os.Open("templates/default.md")
}

// Routes adds GET /templates/:name.
func Routes(e *echo.Echo) {
	e.GET("/templates/:name", func(c echo.Context) error {
		out, err := source(c.Param("name"))
		if err != nil {
			return err
		}
		if closer, ok := out.(io.Closer); ok {
			defer closer.Close()
		}
		return c.Stream(http.StatusOK, "text/markdown", out)
	})
}
