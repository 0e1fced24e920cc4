// Package single keeps one output at a time: the next one takes its place.
package single

import (
	"context"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

var latest atomic.Pointer[dynamodb.ScanOutput]

// Register adds POST /offers/refresh and GET /offers.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.POST("/offers/refresh", func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		out, err := db.Scan(ctx, &dynamodb.ScanInput{TableName: aws.String("offers"), Limit: aws.Int32(50)})
		if err != nil {
			return err
		}
		latest.Store(out)
		return c.NoContent(http.StatusNoContent)
	})
	e.GET("/offers", func(c echo.Context) error {
		out := latest.Load()
		if out == nil {
			return c.NoContent(http.StatusServiceUnavailable)
		}
		return c.JSON(http.StatusOK, len(out.Items))
	})
}
