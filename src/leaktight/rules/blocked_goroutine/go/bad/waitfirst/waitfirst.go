// Package waitfirst waits for its goroutines before it takes what they send.
package waitfirst

import (
	"errors"
	"net/http"
	"sync"

	"github.com/labstack/echo/v4"
)

var errEmpty = errors.New("empty")

func check(names []string) error {
	errs := make(chan error)
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if name == "" {
				errs <- errEmpty // want "for ever"
			}
		}()
	}
	wg.Wait()
	select {
	case err := <-errs:
		return err
	default:
		return nil
	}
}

// Routes adds POST /checks.
func Routes(e *echo.Echo) {
	e.POST("/checks", func(c echo.Context) error {
		if err := check(c.QueryParams()["name"]); err != nil {
			return err
		}
		return c.NoContent(http.StatusNoContent)
	})
}
