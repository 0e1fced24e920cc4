// Package dynamodeadline: a call with the context of the request and no end anywhere.
package dynamodeadline

import (
	"context"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type API struct {
	db *dynamodb.Client
}

func Routes(db *dynamodb.Client) *echo.Echo {
	api := &API{db: db}
	e := echo.New()
	e.GET("/items/:id", api.item)
	return e
}

func (a *API) item(c echo.Context) error {
	id := c.Param("id")
	out, err := a.db.GetItem(context.Background(), &dynamodb.GetItemInput{ // want missing-deadline
		TableName: aws.String("items"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, out.Item)
}
