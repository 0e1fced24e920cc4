// Package shared rebinds a variable that all requests of a route share.
package shared

import (
	"context"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type key struct{}

// Register adds GET /users/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	ctx := context.Background()
	e.GET("/users/:id", func(c echo.Context) error {
		ctx = context.WithValue(ctx, key{}, c.Param("id")) // want "shared by all requests"
		return c.NoContent(http.StatusOK)
	})
}
