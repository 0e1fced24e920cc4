// Package onrouter puts the profiles beside the service's routes.
package onrouter

import (
	"net/http"
	"net/http/pprof"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

// Register adds GET /orders and the profiles.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/orders", func(c echo.Context) error { return c.NoContent(http.StatusNoContent) })
	debug := e.Group("/debug/pprof")
	debug.GET("/", echo.WrapHandler(http.HandlerFunc(pprof.Index))) // want "pprof.Index is registered on the router"
	debug.GET("/profile", echo.WrapHandler(http.HandlerFunc(pprof.Profile)))
	debug.GET("/heap", echo.WrapHandler(pprof.Handler("heap")))
}
