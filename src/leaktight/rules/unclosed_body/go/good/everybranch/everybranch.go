// Package everybranch closes the body in each branch, once by hand and once after it was read whole.
package everybranch

import (
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

const maxAnswer = 1 << 20

var upstream = &http.Client{Timeout: 5 * time.Second}

func text(target string) ([]byte, error) {
	resp, err := upstream.Get(target)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		_ = resp.Body.Close()
		return nil, fmt.Errorf("%s answered %s", target, resp.Status)
	}
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
	if closing := resp.Body.Close(); err == nil {
		err = closing
	}
	return data, err
}

// Routes adds GET /terms.
func Routes(e *echo.Echo, target string) {
	e.GET("/terms", func(c echo.Context) error {
		data, err := text(target)
		if err != nil {
			return err
		}
		return c.Blob(http.StatusOK, "text/plain", data)
	})
}
