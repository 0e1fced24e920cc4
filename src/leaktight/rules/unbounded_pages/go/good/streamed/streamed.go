// Package streamed encodes each page while the next one is fetched.
package streamed

import (
	"context"
	"encoding/json"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type exports struct {
	db *dynamodb.Client
}

func (x *exports) get(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), time.Minute)
	defer cancel()
	c.Response().Header().Set(echo.HeaderContentType, "application/x-ndjson")
	c.Response().WriteHeader(http.StatusOK)
	encoder := json.NewEncoder(c.Response())
	pages := dynamodb.NewScanPaginator(x.db, &dynamodb.ScanInput{
		TableName:            aws.String("orders"),
		ProjectionExpression: aws.String("id"),
	})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		for _, item := range page.Items {
			if err := encoder.Encode(item); err != nil {
				return err
			}
		}
		c.Response().Flush()
	}
	return nil
}

// Routes adds GET /orders/export.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	x := &exports{db: db}
	e.GET("/orders/export", x.get)
}
