// Package behindauth asks for a password first.
package behindauth

import (
	"crypto/subtle"
	"net/http"
	"net/http/pprof"
	"os"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func check(_, password string, _ echo.Context) (bool, error) {
	return subtle.ConstantTimeCompare([]byte(password), []byte(os.Getenv("DEBUG_PASSWORD"))) == 1, nil
}

// Register adds GET /orders and the profiles.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/orders", func(c echo.Context) error { return c.NoContent(http.StatusNoContent) })
	debug := e.Group("/debug/pprof", middleware.BasicAuth(check))
	debug.GET("/", echo.WrapHandler(http.HandlerFunc(pprof.Index)))
	debug.GET("/heap", echo.WrapHandler(pprof.Handler("heap")))
}
