// Package afterfunc registers with the request's own context, which ends with the request.
package afterfunc

import (
	"context"
	"net/http"
	"sync/atomic"

	"github.com/labstack/echo/v4"
)

var gone atomic.Int64

// Routes adds GET /orders/:id.
func Routes(e *echo.Echo) {
	e.GET("/orders/:id", func(c echo.Context) error {
		context.AfterFunc(c.Request().Context(), func() { gone.Add(1) })
		return c.NoContent(http.StatusOK)
	})
}
