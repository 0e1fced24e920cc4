// Package upstream asks another service through http.DefaultClient, which waits as long as it takes.
package upstream

import (
	"net/http"
	"net/url"

	"github.com/labstack/echo/v4"
)

func check(c echo.Context) error {
	request, err := http.NewRequestWithContext(
		c.Request().Context(), http.MethodGet, "http://stock.internal/items/"+url.PathEscape(c.Param("sku")), nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request) // want "no deadline"
	if err != nil {
		return err
	}
	defer response.Body.Close()
	return c.NoContent(response.StatusCode)
}

// Routes adds GET /stock/:sku.
func Routes(e *echo.Echo) {
	e.GET("/stock/:sku", check)
}
