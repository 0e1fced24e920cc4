// Package earlyreturn defers the close after the check of the status, which returns before it.
package earlyreturn

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"

	"github.com/labstack/echo/v4"
)

type rate struct {
	Currency string  `json:"currency"`
	Value    float64 `json:"value"`
}

func lookUp(base, currency string) (rate, error) {
	var found rate
	resp, err := http.Get(base + "/rates/" + url.PathEscape(currency)) // want "is not closed on the path that returns"
	if err != nil {
		return found, err
	}
	if resp.StatusCode != http.StatusOK {
		return found, fmt.Errorf("rates answered %s", resp.Status)
	}
	defer resp.Body.Close()
	return found, json.NewDecoder(resp.Body).Decode(&found)
}

// Routes adds GET /rates/:currency.
func Routes(e *echo.Echo, base string) {
	e.GET("/rates/:currency", func(c echo.Context) error {
		found, err := lookUp(base, c.Param("currency"))
		if err != nil {
			return echo.NewHTTPError(http.StatusBadGateway, err.Error())
		}
		return c.JSON(http.StatusOK, found)
	})
}
