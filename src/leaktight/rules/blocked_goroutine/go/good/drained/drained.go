// Package drained leaves early, and somebody else takes what is still to come.
package drained

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

func slow() int {
	time.Sleep(10 * time.Millisecond)
	return 1
}

// Routes adds GET /slow.
func Routes(e *echo.Echo) {
	e.GET("/slow", func(c echo.Context) error {
		result := make(chan int)
		go func() { result <- slow() }()
		select {
		case n := <-result:
			return c.JSON(http.StatusOK, n)
		case <-time.After(time.Millisecond):
			go func() { <-result }()
			return c.NoContent(http.StatusGatewayTimeout)
		}
	})
}
