// Package cancelled ends with the request's context.
package cancelled

import (
	"context"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

func report(ctx context.Context) {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

// Routes adds GET /exports/:id.
func Routes(e *echo.Echo) {
	e.GET("/exports/:id", func(c echo.Context) error {
		go report(c.Request().Context())
		return c.NoContent(http.StatusOK)
	})
}
