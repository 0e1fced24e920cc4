// Package stopped takes its registration back.
package stopped

import (
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/labstack/echo/v4"
)

// Routes adds GET /waits.
func Routes(e *echo.Echo) {
	e.GET("/waits", func(c echo.Context) error {
		interrupted := make(chan os.Signal, 1)
		signal.Notify(interrupted, os.Interrupt)
		defer signal.Stop(interrupted)
		select {
		case <-interrupted:
			return c.NoContent(http.StatusServiceUnavailable)
		case <-time.After(time.Millisecond):
			return c.NoContent(http.StatusOK)
		}
	})
}
