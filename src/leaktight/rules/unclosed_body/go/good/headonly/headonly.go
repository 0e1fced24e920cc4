// Package headonly asks with HEAD: the answer has no body, and its connection goes back at once.
package headonly

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

var upstream = &http.Client{Timeout: 5 * time.Second}

func exists(target string) (bool, error) {
	resp, err := upstream.Head(target)
	if err != nil {
		return false, err
	}
	return resp.StatusCode == http.StatusOK, nil
}

// Routes adds GET /archive/available.
func Routes(e *echo.Echo, target string) {
	e.GET("/archive/available", func(c echo.Context) error {
		found, err := exists(target)
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, found)
	})
}
