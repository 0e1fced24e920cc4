// Package donemissed has a goroutine that leaves without Done.
package donemissed

import (
	"net/http"
	"sync"

	"github.com/labstack/echo/v4"
)

func lengths(names []string) int {
	var wg sync.WaitGroup
	var mu sync.Mutex
	total := 0
	for _, name := range names {
		wg.Add(1)
		go func() {
			if name == "" {
				return
			}
			mu.Lock()
			total += len(name)
			mu.Unlock()
			wg.Done()
		}()
	}
	wg.Wait() // want "without `wg`.Done"
	return total
}

// Routes adds GET /lengths.
func Routes(e *echo.Echo) {
	e.GET("/lengths", func(c echo.Context) error {
		return c.JSON(http.StatusOK, lengths(c.QueryParams()["name"]))
	})
}
