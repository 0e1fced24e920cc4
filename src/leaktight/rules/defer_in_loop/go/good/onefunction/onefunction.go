// Package onefunction moves the work of one page into a function with its own defer.
package onefunction

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

type page struct {
	Total int    `json:"total"`
	Next  string `json:"next"`
}

var upstream = &http.Client{Timeout: 5 * time.Second}

func fetch(target string) (page, error) {
	var found page
	resp, err := upstream.Get(target)
	if err != nil {
		return found, err
	}
	defer resp.Body.Close()
	return found, json.NewDecoder(resp.Body).Decode(&found)
}

func total(start string) (int, error) {
	sum := 0
	for next := start; next != ""; {
		found, err := fetch(next)
		if err != nil {
			return 0, err
		}
		sum += found.Total
		next = found.Next
	}
	return sum, nil
}

// Routes adds GET /total.
func Routes(e *echo.Echo, start string) {
	e.GET("/total", func(c echo.Context) error {
		sum, err := total(start)
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, sum)
	})
}
