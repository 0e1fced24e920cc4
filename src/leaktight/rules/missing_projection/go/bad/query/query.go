// Package query adds up one attribute of many items.
package query

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v5"
)

type handler struct {
	db *dynamodb.Client
}

func (h *handler) total(c *echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := h.db.Query(ctx, &dynamodb.QueryInput{ // want "Query reads whole items, of which only .price. is used"
		TableName:              aws.String("orders"),
		KeyConditionExpression: aws.String("customer = :c"),
		ExpressionAttributeValues: map[string]types.AttributeValue{
			":c": &types.AttributeValueMemberS{Value: c.Param("customer")},
		},
		Limit: aws.Int32(100),
	})
	if err != nil {
		return err
	}
	sum := 0
	for _, item := range out.Items {
		if price, ok := item["price"].(*types.AttributeValueMemberN); ok {
			n, err := strconv.Atoi(price.Value)
			if err != nil {
				return err
			}
			sum += n
		}
	}
	return c.JSON(http.StatusOK, sum)
}

// Register adds GET /customers/:customer/total.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/customers/:customer/total", (&handler{db: db}).total)
}
