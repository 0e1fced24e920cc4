// Package variables publishes a variable for every id it sees.
package variables

import (
	"expvar"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

// Register adds GET /orders/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/orders/:id", func(c echo.Context) error {
		name := "order_" + c.Param("id")
		if expvar.Get(name) == nil {
			expvar.NewInt(name) // want "nothing can take it back"
		}
		return c.NoContent(http.StatusOK)
	})
}
