// Package sleeping polls until it is done, whether or not its context has ended.
package sleeping

import (
	"context"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/labstack/echo/v4"
)

var ready atomic.Bool

func poll(ctx context.Context) {
	for {
		if ready.Load() {
			return
		}
		time.Sleep(time.Second)
	}
}

// Routes adds POST /waits.
func Routes(e *echo.Echo) {
	e.POST("/waits", func(c echo.Context) error {
		go poll(c.Request().Context()) // want "without ever looking at the context"
		return c.NoContent(http.StatusAccepted)
	})
}
