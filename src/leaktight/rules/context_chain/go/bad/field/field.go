// Package field keeps each request's values in the service's context.
package field

import (
	"context"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type key struct{}

type service struct {
	ctx context.Context
}

func (s *service) get(c echo.Context) error {
	s.ctx = context.WithValue(s.ctx, key{}, c.Param("id")) // want "every request adds a link"
	return c.NoContent(http.StatusOK)
}

// Register adds GET /orders/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	s := &service{ctx: context.Background()}
	e.GET("/orders/:id", s.get)
}
