// Package local groups a page in a map that ends with its request.
package local

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

// Register adds GET /orders.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/orders", func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		out, err := db.Scan(ctx, &dynamodb.ScanInput{TableName: aws.String("orders"), Limit: aws.Int32(50)})
		if err != nil {
			return err
		}
		byID := make(map[string]int)
		for _, item := range out.Items {
			if id, ok := item["id"].(*types.AttributeValueMemberS); ok {
				byID[id.Value] = len(item)
			}
		}
		return c.JSON(http.StatusOK, byID)
	})
}
