// Package handler reads with the context of the request, which has no deadline of its own.
package handler

import (
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type orders struct {
	db *dynamodb.Client
}

func (o *orders) get(c echo.Context) error {
	ctx := c.Request().Context()
	out, err := o.db.GetItem(ctx, &dynamodb.GetItemInput{ // want "no deadline"
		TableName: aws.String("orders"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: c.Param("id")}},
	})
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, len(out.Item))
}

// Routes adds GET /orders/:id.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	o := &orders{db: db}
	e.GET("/orders/:id", o.get)
}
