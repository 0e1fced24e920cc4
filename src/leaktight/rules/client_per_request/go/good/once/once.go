// Package once makes its client at the first request and keeps it.
package once

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v5"
)

var client = sync.OnceValues(func() (*dynamodb.Client, error) {
	cfg, err := config.LoadDefaultConfig(context.Background())
	if err != nil {
		return nil, err
	}
	return dynamodb.NewFromConfig(cfg), nil
})

// Register adds DELETE /orders/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.DELETE("/orders/:id", func(c *echo.Context) error {
		db, err := client()
		if err != nil {
			return err
		}
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		_, err = db.DeleteItem(ctx, &dynamodb.DeleteItemInput{
			TableName: aws.String("orders"),
			Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: c.Param("id")}},
		})
		if err != nil {
			return err
		}
		return c.NoContent(http.StatusNoContent)
	})
}
