// Package echobody: the whole body, with nothing that limits it.
package echobody

import (
	"io"
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"
)

func take(c echo.Context) error {
	data, err := io.ReadAll(c.Request().Body) // want unbounded-read
	if err != nil {
		return err
	}
	return c.String(http.StatusOK, strconv.Itoa(len(data)))
}

func Routes() *echo.Echo {
	e := echo.New()
	e.POST("/import", take)
	return e
}
