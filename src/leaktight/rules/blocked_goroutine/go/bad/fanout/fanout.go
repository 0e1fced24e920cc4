// Package fanout starts a goroutine per table and returns at the first error.
package fanout

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

var tables = []string{"orders", "invoices", "shipments"}

func erase(ctx context.Context, db *dynamodb.Client, id string) error {
	errs := make(chan error)
	for _, table := range tables {
		go func() {
			_, err := db.DeleteItem(ctx, &dynamodb.DeleteItemInput{
				TableName: aws.String(table),
				Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
			})
			errs <- err // want "for ever"
		}()
	}
	for range tables {
		if err := <-errs; err != nil {
			return err
		}
	}
	return nil
}

// Routes adds DELETE /customers/:id.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.DELETE("/customers/:id", func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		if err := erase(ctx, db, c.Param("id")); err != nil {
			return err
		}
		return c.NoContent(http.StatusNoContent)
	})
}
