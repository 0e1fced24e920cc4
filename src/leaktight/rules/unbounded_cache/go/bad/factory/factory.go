// Package factory makes a handler whose closure holds a cache of missing ids.
package factory

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v5"
)

func productExists(db *dynamodb.Client) echo.HandlerFunc {
	var mu sync.Mutex
	missing := make(map[string]time.Time)

	return func(c *echo.Context) error {
		id := c.Param("id")
		mu.Lock()
		since, known := missing[id]
		mu.Unlock()
		if known && time.Since(since) < time.Minute {
			return c.NoContent(http.StatusNotFound)
		}
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		out, err := db.GetItem(ctx, &dynamodb.GetItemInput{
			TableName:            aws.String("products"),
			Key:                  map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
			ProjectionExpression: aws.String("id"),
		})
		if err != nil {
			return err
		}
		if out.Item == nil {
			mu.Lock()
			missing[id] = time.Now() // want "never removed"
			mu.Unlock()
			return c.NoContent(http.StatusNotFound)
		}
		return c.NoContent(http.StatusNoContent)
	}
}

// Register adds GET /products/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/products/:id", productExists(db))
}
