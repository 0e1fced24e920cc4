// Package once starts its worker with the first request, and only then.
package once

import (
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/labstack/echo/v4"
)

var (
	start   sync.Once
	minutes atomic.Int64
)

// Routes adds GET /minutes.
func Routes(e *echo.Echo) {
	e.GET("/minutes", func(c echo.Context) error {
		start.Do(func() {
			go func() {
				for range time.Tick(time.Minute) {
					minutes.Add(1)
				}
			}()
		})
		return c.JSON(http.StatusOK, minutes.Load())
	})
}
