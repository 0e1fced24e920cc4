// Package earlyreturn takes its registration back on one way out only.
package earlyreturn

import (
	"net/http"
	"os"
	"os/signal"

	"github.com/labstack/echo/v4"
)

func wait(c echo.Context) error {
	hangup := make(chan os.Signal, 1)
	signal.Notify(hangup, os.Interrupt) // want "does not take it back"
	if c.QueryParam("now") != "" {
		return c.NoContent(http.StatusOK)
	}
	<-hangup
	signal.Stop(hangup)
	return c.NoContent(http.StatusServiceUnavailable)
}

// Routes adds GET /waits.
func Routes(e *echo.Echo) {
	e.GET("/waits", wait)
}
