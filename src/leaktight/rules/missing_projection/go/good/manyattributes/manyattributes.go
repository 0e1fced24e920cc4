// Package manyattributes reads most of what there is.
package manyattributes

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type handler struct {
	db *dynamodb.Client
}

func (h *handler) get(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := h.db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName: aws.String("orders"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: c.Param("id")}},
	})
	if err != nil {
		return err
	}
	found := 0
	if out.Item["price"] != nil {
		found++
	}
	if out.Item["state"] != nil {
		found++
	}
	if out.Item["customer"] != nil {
		found++
	}
	if out.Item["created"] != nil {
		found++
	}
	return c.JSON(http.StatusOK, found)
}

// Register adds GET /orders/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/orders/:id", (&handler{db: db}).get)
}
