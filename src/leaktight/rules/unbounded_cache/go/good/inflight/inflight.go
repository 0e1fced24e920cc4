// Package inflight remembers an id only while its request runs.
package inflight

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

var (
	mu      sync.Mutex
	running = make(map[string]bool)
)

// Register adds DELETE /orders/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.DELETE("/orders/:id", func(c echo.Context) error {
		id := c.Param("id")
		mu.Lock()
		if running[id] {
			mu.Unlock()
			return c.NoContent(http.StatusConflict)
		}
		running[id] = true
		mu.Unlock()
		defer func() {
			mu.Lock()
			delete(running, id)
			mu.Unlock()
		}()

		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		_, err := db.DeleteItem(ctx, &dynamodb.DeleteItemInput{
			TableName: aws.String("orders"),
			Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
		})
		if err != nil {
			return err
		}
		return c.NoContent(http.StatusNoContent)
	})
}
