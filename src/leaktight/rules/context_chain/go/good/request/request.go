// Package request rebinds a variable, and a field of a copy, that end with the request.
package request

import (
	"context"
	"net/http"

	"github.com/labstack/echo/v4"
)

type key struct{}

type call struct {
	ctx context.Context
}

func (c call) with(id string) call {
	c.ctx = context.WithValue(c.ctx, key{}, id)
	return c
}

// Routes adds GET /users/:id.
func Routes(e *echo.Echo) {
	e.GET("/users/:id", func(c echo.Context) error {
		ctx := c.Request().Context()
		ctx = context.WithValue(ctx, key{}, c.Param("id"))
		made := call{ctx: ctx}.with(c.Param("id"))
		return c.JSON(http.StatusOK, made.ctx.Value(key{}))
	})
}
