// Package dynamoiteminlru: the item alone, in a cache with a size.
package dynamoiteminlru

import (
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/feature/dynamodb/attributevalue"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/hashicorp/golang-lru/v2"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

type API struct {
	db   *dynamodb.Client
	kept *lru.Cache[string, string]
}

func Routes(db *dynamodb.Client) *echo.Echo {
	api := &API{db: db}
	e := echo.New()
	e.Use(middleware.ContextTimeout(5 * time.Second))
	e.GET("/items/:id", api.item)
	return e
}

func (a *API) item(c echo.Context) error {
	id := c.Param("id")
	out, err := a.db.GetItem(c.Request().Context(), &dynamodb.GetItemInput{
		TableName: aws.String("items"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
	if err != nil {
		return err
	}
	var record struct {
		Name string `dynamodbav:"name"`
	}
	if err := attributevalue.UnmarshalMap(out.Item, &record); err != nil {
		return err
	}
	a.kept.Add(id, record.Name)
	return c.JSON(http.StatusOK, record)
}
