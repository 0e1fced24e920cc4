// Package dynamodeadlinegroup: the group that the route is in sets the end.
package dynamodeadlinegroup

import (
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

type API struct{ db *dynamodb.Client }

func (a *API) item(c echo.Context) error {
	id := c.Param("id")
	out, err := a.db.GetItem(c.Request().Context(), &dynamodb.GetItemInput{
		TableName: aws.String("items"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, out.Item)
}

func Routes(db *dynamodb.Client) *echo.Echo {
	api := &API{db: db}
	e := echo.New()
	items := e.Group("/items", middleware.ContextTimeout(5*time.Second))
	items.GET("/:id", api.item)
	return e
}
