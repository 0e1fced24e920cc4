// Package itemonly keeps the item and lets the output go.
package itemonly

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

type orders struct {
	db    *dynamodb.Client
	items *lru.Cache[string, map[string]types.AttributeValue]
}

func (o *orders) get(c echo.Context) error {
	id := c.Param("id")
	item, ok := o.items.Get(id)
	if !ok {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		out, err := o.db.GetItem(ctx, &dynamodb.GetItemInput{
			TableName: aws.String("orders"),
			Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
		})
		if err != nil {
			return err
		}
		item = out.Item
		o.items.Add(id, item)
	}
	return c.JSON(http.StatusOK, len(item))
}

// Register adds GET /orders/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	items, err := lru.New[string, map[string]types.AttributeValue](128)
	if err != nil {
		e.Logger.Fatal(err)
	}
	o := &orders{db: db, items: items}
	e.GET("/orders/:id", o.get)
}
