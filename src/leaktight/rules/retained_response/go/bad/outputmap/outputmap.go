// Package outputmap caches whole outputs, of which only the item is ever read.
package outputmap

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type orders struct {
	db    *dynamodb.Client
	cache sync.Map
}

func (o *orders) get(c echo.Context) error {
	id := c.Param("id")
	if cached, ok := o.cache.Load(id); ok {
		hit := cached.(*dynamodb.GetItemOutput)
		return c.JSON(http.StatusOK, len(hit.Item))
	}
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := o.db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName: aws.String("orders"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
	if err != nil {
		return err
	}
	o.cache.Store(id, out) // want "whole GetItemOutput"
	return c.JSON(http.StatusOK, len(out.Item))
}

// Register adds GET /orders/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	o := &orders{db: db}
	e.GET("/orders/:id", o.get)
}
