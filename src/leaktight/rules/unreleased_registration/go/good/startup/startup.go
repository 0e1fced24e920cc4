// Package startup registers once, before it serves.
package startup

import (
	"expvar"
	"net/http"
	"os"
	"os/signal"

	"github.com/labstack/echo/v4"
)

// Routes adds GET /orders/:id.
func Routes(e *echo.Echo) {
	orders := expvar.NewInt("orders")
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt)
	e.GET("/orders/:id", func(c echo.Context) error {
		orders.Add(1)
		return c.NoContent(http.StatusOK)
	})
}
