// Package timeout stops waiting after a while; the goroutine that it waited for does not.
package timeout

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

func count(db *dynamodb.Client) echo.HandlerFunc {
	return func(c echo.Context) error {
		result := make(chan int32)
		go func() {
			ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
			defer cancel()
			out, err := db.Scan(ctx, &dynamodb.ScanInput{TableName: aws.String("orders"), Limit: aws.Int32(100)})
			if err != nil {
				result <- -1 // want "for ever"
				return
			}
			result <- out.Count
		}()
		select {
		case n := <-result:
			return c.JSON(http.StatusOK, n)
		case <-time.After(time.Second):
			return c.NoContent(http.StatusGatewayTimeout)
		}
	}
}

// Routes adds GET /orders/count.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/orders/count", count(db))
}
