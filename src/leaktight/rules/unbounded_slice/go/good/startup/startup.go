// Package startup fills its list while routes are registered.
package startup

import (
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type index struct {
	paths []string
}

func (x *index) add(path string) {
	x.paths = append(x.paths, path)
}

// Register adds GET / and the pages that it lists.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	x := new(index)
	for _, page := range []string{"/about", "/terms", "/contact"} {
		x.add(page)
		e.GET(page, func(c echo.Context) error { return c.String(http.StatusOK, page) })
	}
	e.GET("/", func(c echo.Context) error { return c.JSON(http.StatusOK, x.paths) })
}
