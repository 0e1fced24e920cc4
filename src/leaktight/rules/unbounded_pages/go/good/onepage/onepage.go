// Package onepage answers with one page and a cursor.
package onepage

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

// Routes adds GET /orders.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/orders", func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		input := &dynamodb.ScanInput{
			TableName:            aws.String("orders"),
			ProjectionExpression: aws.String("id"),
			Limit:                aws.Int32(50),
		}
		if after := c.QueryParam("after"); after != "" {
			input.ExclusiveStartKey = map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: after}}
		}
		out, err := db.Scan(ctx, input)
		if err != nil {
			return err
		}
		var ids []string
		for _, item := range out.Items {
			if id, ok := item["id"].(*types.AttributeValueMemberS); ok {
				ids = append(ids, id.Value)
			}
		}
		return c.JSON(http.StatusOK, map[string]any{"ids": ids, "more": out.LastEvaluatedKey != nil})
	})
}
