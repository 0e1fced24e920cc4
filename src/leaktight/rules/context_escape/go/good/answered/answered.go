// Package answered waits for the goroutine's result.
package answered

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

// Routes adds GET /users/:id.
func Routes(e *echo.Echo) {
	e.GET("/users/:id", func(c echo.Context) error {
		found := make(chan string, 1)
		go func() { found <- c.Param("id") }()
		return c.String(http.StatusOK, <-found)
	})
}
