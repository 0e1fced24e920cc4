// Package totals reads all pages and keeps numbers only.
package totals

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

// Routes adds GET /orders/totals.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/orders/totals", func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), time.Minute)
		defer cancel()
		orders, shipped := 0, 0
		pages := dynamodb.NewScanPaginator(db, &dynamodb.ScanInput{
			TableName:            aws.String("orders"),
			ProjectionExpression: aws.String("shipped"),
		})
		for pages.HasMorePages() {
			page, err := pages.NextPage(ctx)
			if err != nil {
				return err
			}
			orders += len(page.Items)
			for _, item := range page.Items {
				if yes, ok := item["shipped"].(*types.AttributeValueMemberBOOL); ok && yes.Value {
					shipped++
				}
			}
		}
		return c.JSON(http.StatusOK, map[string]int{"orders": orders, "shipped": shipped})
	})
}
