// Package background starts one worker when the program starts: that is a background job.
package background

import (
	"net/http"
	"sync/atomic"
	"time"

	"github.com/labstack/echo/v4"
)

var minutes atomic.Int64

func init() {
	go func() {
		for range time.Tick(time.Minute) {
			minutes.Add(1)
		}
	}()
}

// Routes adds GET /minutes.
func Routes(e *echo.Echo) {
	e.GET("/minutes", func(c echo.Context) error { return c.JSON(http.StatusOK, minutes.Load()) })
}
