// Package mounted hangs the default mux, with the profiles on it, below the service's router.
package mounted

import (
	"net/http"
	_ "net/http/pprof" // registers on http.DefaultServeMux

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v5"
)

// Register adds GET /orders and everything under /debug.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/orders", func(c *echo.Context) error { return c.NoContent(http.StatusNoContent) })
	e.GET("/debug/*", echo.WrapHandler(http.DefaultServeMux)) // want "http.DefaultServeMux with pprof is mounted"
}
