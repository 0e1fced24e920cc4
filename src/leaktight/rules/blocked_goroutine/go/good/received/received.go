// Package received always receives what it started.
package received

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type result struct {
	n   int
	err error
}

func size(ctx context.Context, db *dynamodb.Client, table, id string) result {
	out, err := db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName: aws.String(table),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
	if err != nil {
		return result{err: err}
	}
	return result{n: len(out.Item)}
}

// Register adds GET /orders/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/orders/:id", func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		id := c.Param("id")
		results := make(chan result)
		go func() { results <- size(ctx, db, "invoices", id) }()
		order := size(ctx, db, "orders", id)
		invoice := <-results
		if order.err != nil {
			return order.err
		}
		return c.JSON(http.StatusOK, order.n+invoice.n)
	})
}
