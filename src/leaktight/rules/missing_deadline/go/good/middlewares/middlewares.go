// Package middlewares gives every request of the service a deadline in a middleware.
package middlewares

import (
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

type orders struct {
	db *dynamodb.Client
}

func (o *orders) get(c echo.Context) error {
	out, err := o.db.GetItem(c.Request().Context(), &dynamodb.GetItemInput{
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
	e.Use(middleware.ContextTimeout(5 * time.Second))
	o := &orders{db: db}
	e.GET("/orders/:id", o.get)
}
