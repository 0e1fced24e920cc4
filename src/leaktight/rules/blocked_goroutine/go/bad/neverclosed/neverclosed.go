// Package neverclosed ranges over a channel that nobody closes.
package neverclosed

import (
	"net/http"
	"sync/atomic"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

var processed atomic.Int64

// Register adds POST /batches/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.POST("/batches/:id", func(c echo.Context) error {
		parts := make(chan string)
		go func() {
			for range parts { // want "for ever"
				processed.Add(1)
			}
		}()
		for _, part := range []string{"head", "body", "tail"} {
			parts <- c.Param("id") + part
		}
		return c.NoContent(http.StatusAccepted)
	})
}
