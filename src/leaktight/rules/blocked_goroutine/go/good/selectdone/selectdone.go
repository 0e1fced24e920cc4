// Package selectdone stops sending when the request is over.
package selectdone

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v5"
)

type item = map[string]types.AttributeValue

func produce(ctx context.Context, db *dynamodb.Client, id string, items chan<- item) {
	for _, consistent := range []bool{true, false} {
		out, err := db.GetItem(ctx, &dynamodb.GetItemInput{
			TableName:      aws.String("products"),
			Key:            item{"id": &types.AttributeValueMemberS{Value: id}},
			ConsistentRead: aws.Bool(consistent),
		})
		if err != nil {
			return
		}
		select {
		case items <- out.Item:
		case <-ctx.Done():
			return
		}
	}
}

// Register adds GET /products/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/products/:id", func(c *echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		items := make(chan item)
		go produce(ctx, db, c.Param("id"), items)
		select {
		case first := <-items:
			return c.JSON(http.StatusOK, len(first))
		case <-ctx.Done():
			return c.NoContent(http.StatusGatewayTimeout)
		}
	})
}
