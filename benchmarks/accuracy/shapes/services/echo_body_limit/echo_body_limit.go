// Package echobodylimit: the whole body, behind the middleware that limits it.
package echobodylimit

import (
	"io"
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func take(c echo.Context) error {
	data, err := io.ReadAll(c.Request().Body)
	if err != nil {
		return err
	}
	return c.String(http.StatusOK, strconv.Itoa(len(data)))
}

func Routes() *echo.Echo {
	e := echo.New()
	e.Use(middleware.BodyLimit("1M"))
	e.POST("/import", take)
	return e
}
