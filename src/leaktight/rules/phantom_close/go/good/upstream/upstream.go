// Package upstream closes the body of an HTTP response, which its caller owns.
package upstream

import (
	"io"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

var client = &http.Client{Timeout: 3 * time.Second}

// Routes adds GET /status.
func Routes(e *echo.Echo, url string) {
	e.GET("/status", func(c echo.Context) error {
		resp, err := client.Get(url)
		if err != nil {
			return err
		}
		defer func() {
			_, _ = io.Copy(io.Discard, resp.Body)
			_ = resp.Body.Close()
		}()
		return c.NoContent(resp.StatusCode)
	})
}
