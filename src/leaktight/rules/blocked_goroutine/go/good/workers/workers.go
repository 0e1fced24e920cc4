// Package workers runs a pool whose channels are closed by whoever sends last.
package workers

import (
	"net/http"
	"strings"
	"sync"

	"github.com/labstack/echo/v4"
)

func upper(names []string) []string {
	jobs := make(chan string)
	results := make(chan string)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for name := range jobs {
				results <- strings.ToUpper(name)
			}
		}()
	}
	go func() {
		defer close(jobs)
		for _, name := range names {
			jobs <- name
		}
	}()
	go func() {
		wg.Wait()
		close(results)
	}()
	var found []string
	for result := range results {
		found = append(found, result)
	}
	return found
}

// Routes adds GET /upper.
func Routes(e *echo.Echo) {
	e.GET("/upper", func(c echo.Context) error {
		return c.JSON(http.StatusOK, upper(c.QueryParams()["name"]))
	})
}
