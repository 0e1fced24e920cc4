// Package unsent waits for an answer that its goroutine does not give when it fails.
package unsent

import (
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"
)

func parse(c echo.Context) error {
	number := make(chan int, 1)
	text := c.QueryParam("n")
	go func() {
		n, err := strconv.Atoi(text)
		if err != nil {
			return
		}
		number <- n
	}()
	return c.JSON(http.StatusOK, <-number) // want "for ever"
}

// Routes adds GET /numbers.
func Routes(e *echo.Echo) {
	e.GET("/numbers", parse)
}
