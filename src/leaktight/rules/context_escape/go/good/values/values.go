// Package values takes what it needs before the goroutine starts.
package values

import (
	"context"
	"log"
	"net/http"

	"github.com/labstack/echo/v4"
)

func audit(ctx context.Context, id string) { log.Println(ctx.Err(), id) }

// Routes adds POST /audits/:id.
func Routes(e *echo.Echo) {
	e.POST("/audits/:id", func(c echo.Context) error {
		id, ctx := c.Param("id"), context.WithoutCancel(c.Request().Context())
		go audit(ctx, id)
		return c.NoContent(http.StatusAccepted)
	})
}
