// Package lrupages keeps first pages in a bounded cache: it does not grow for ever, but each entry is many times its items.
package lrupages

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/labstack/echo/v4"
)

type history struct {
	db    *dynamodb.Client
	pages *lru.Cache[string, *dynamodb.QueryOutput]
}

func (h *history) get(c echo.Context) error {
	customer := c.Param("customer")
	if page, ok := h.pages.Get(customer); ok {
		return c.JSON(http.StatusOK, len(page.Items))
	}
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := h.db.Query(ctx, &dynamodb.QueryInput{
		TableName:                 aws.String("history"),
		KeyConditionExpression:    aws.String("customer = :c"),
		ExpressionAttributeValues: map[string]types.AttributeValue{":c": &types.AttributeValueMemberS{Value: customer}},
		Limit:                     aws.Int32(20),
	})
	if err != nil {
		return err
	}
	h.pages.Add(customer, out) // want "whole QueryOutput"
	return c.JSON(http.StatusOK, len(out.Items))
}

// Routes adds GET /customers/:customer/history.
func Routes(e *echo.Echo, db *dynamodb.Client) error {
	pages, err := lru.New[string, *dynamodb.QueryOutput](1000)
	if err != nil {
		return err
	}
	h := &history{db: db, pages: pages}
	e.GET("/customers/:customer/history", h.get)
	return nil
}
