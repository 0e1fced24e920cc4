// Package injected is given its client once.
package injected

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

func (o *orders) get(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := o.db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName: aws.String("orders"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: c.Param("id")}},
	})
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, len(out.Item))
}

// Register adds GET /orders/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	o := &orders{db: db}
	e.GET("/orders/:id", o.get)
}
