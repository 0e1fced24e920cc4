// Package goroutine uses the request's context after the answer has gone out.
package goroutine

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

func audit(c echo.Context) error {
	go func() { // want "a goroutine uses it"
		time.Sleep(time.Millisecond)
		c.Logger().Info(c.Param("id"))
	}()
	return c.NoContent(http.StatusAccepted)
}

// Routes adds POST /audits/:id.
func Routes(e *echo.Echo) {
	e.POST("/audits/:id", audit)
}
