// Package signals registers a channel for signals with every request.
package signals

import (
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

// Register adds GET /waits.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/waits", func(c echo.Context) error {
		interrupted := make(chan os.Signal, 1)
		signal.Notify(interrupted, os.Interrupt) // want "does not take it back"
		select {
		case <-interrupted:
			return c.NoContent(http.StatusServiceUnavailable)
		case <-time.After(time.Millisecond):
			return c.NoContent(http.StatusOK)
		}
	})
}
