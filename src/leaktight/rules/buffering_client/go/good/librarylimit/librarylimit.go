// Package librarylimit dumps bodies with a middleware that keeps to a limit of its own.
package librarylimit

import (
	"log"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// Register adds GET /orders.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.Use(middleware.BodyDump(func(c *echo.Context, in, out []byte, _ error) {
		log.Printf("%s: %d in, %d out", c.Path(), len(in), len(out))
	}))
	e.GET("/orders", func(c *echo.Context) error { return c.NoContent(http.StatusNoContent) })
}
