// Package buffered gives each sender room, whether anybody receives or not.
package buffered

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type orders struct {
	db *dynamodb.Client
}

func (o *orders) get(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	id := c.Param("id")

	sizes := make(chan int, 2)
	for _, consistent := range []bool{true, false} {
		go func() {
			out, err := o.db.GetItem(ctx, &dynamodb.GetItemInput{
				TableName:      aws.String("orders"),
				Key:            map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
				ConsistentRead: aws.Bool(consistent),
			})
			if err != nil {
				sizes <- 0
				return
			}
			sizes <- len(out.Item)
		}()
	}
	select {
	case n := <-sizes:
		return c.JSON(http.StatusOK, n)
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Register adds GET /orders/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	o := &orders{db: db}
	e.GET("/orders/:id", o.get)
}
