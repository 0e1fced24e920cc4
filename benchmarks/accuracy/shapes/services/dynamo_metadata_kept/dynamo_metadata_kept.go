// Package dynamometadatakept: the metadata of a call is kept by id: it pins the response and the request.
package dynamometadatakept

import (
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

type API struct {
	db   *dynamodb.Client
	mu   sync.Mutex
	last map[string]any
}

func Routes(db *dynamodb.Client) *echo.Echo {
	api := &API{db: db, last: map[string]any{}}
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
	a.mu.Lock()
	a.last[id] = out.ResultMetadata // want retained-response|unbounded-cache
	a.mu.Unlock()
	return c.JSON(http.StatusOK, out.Item)
}
