// Package paginator answers with a whole table.
package paginator

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

func (o *orders) list(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 10*time.Second)
	defer cancel()
	items := []map[string]types.AttributeValue{}
	pages := dynamodb.NewScanPaginator(o.db, &dynamodb.ScanInput{TableName: aws.String("orders")})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		for _, item := range page.Items {
			items = append(items, item) // want "items takes in every page"
		}
	}
	return c.JSON(http.StatusOK, items)
}

// Routes adds GET /orders.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	o := &orders{db: db}
	e.GET("/orders", o.list)
}
