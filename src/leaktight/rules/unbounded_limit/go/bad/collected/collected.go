// Package collected goes through pages until it has as many items as the caller wants.
package collected

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type handler struct {
	db *dynamodb.Client
}

func (h *handler) list(c echo.Context) error {
	wanted, err := strconv.Atoi(c.QueryParam("count"))
	if err != nil {
		return echo.ErrBadRequest
	}
	ctx, cancel := context.WithTimeout(c.Request().Context(), 5*time.Second)
	defer cancel()
	var items []map[string]types.AttributeValue
	pages := dynamodb.NewScanPaginator(h.db, &dynamodb.ScanInput{TableName: aws.String("orders")})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		items = append(items, page.Items...)
		if len(items) >= wanted { // want "query parameter `count` sets how many elements are collected"
			break
		}
	}
	return c.JSON(http.StatusOK, len(items))
}

// Register adds GET /orders.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/orders", (&handler{db: db}).list)
}
