// Package closedinhelper leaves draining and closing to a function that does it on every path.
package closedinhelper

import (
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

const maxDrained = 64 << 10

var upstream = &http.Client{Timeout: 5 * time.Second}

func drainAndClose(body io.ReadCloser) {
	_, _ = io.CopyN(io.Discard, body, maxDrained)
	_ = body.Close()
}

func ping(target string) error {
	resp, err := upstream.Get(target)
	if err != nil {
		return err
	}
	defer drainAndClose(resp.Body)
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("%s answered %s", target, resp.Status)
	}
	return nil
}

// Routes adds GET /ready.
func Routes(e *echo.Echo, target string) {
	e.GET("/ready", func(c echo.Context) error {
		if err := ping(target); err != nil {
			return c.String(http.StatusServiceUnavailable, err.Error())
		}
		return c.NoContent(http.StatusNoContent)
	})
}
