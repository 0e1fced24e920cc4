// Package awaited returns only when its goroutines have.
package awaited

import (
	"net/http"
	"sync"

	"github.com/labstack/echo/v4"
)

// Routes adds GET /pairs/:id.
func Routes(e *echo.Echo) {
	e.GET("/pairs/:id", func(c echo.Context) error {
		var wg sync.WaitGroup
		var id, agent string
		wg.Add(2)
		go func() {
			defer wg.Done()
			id = c.Param("id")
		}()
		go func() {
			defer wg.Done()
			agent = c.Request().UserAgent()
		}()
		wg.Wait()
		return c.String(http.StatusOK, id+agent)
	})
}
