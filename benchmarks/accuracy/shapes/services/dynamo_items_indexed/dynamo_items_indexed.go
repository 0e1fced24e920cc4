// Package dynamoitemsindexed: items of one page in a map that the request makes.
package dynamoitemsindexed

import (
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

type API struct {
	db *dynamodb.Client
}

func Routes(db *dynamodb.Client) *echo.Echo {
	api := &API{db: db}
	e := echo.New()
	e.Use(middleware.ContextTimeout(5 * time.Second))
	e.GET("/items/:id", api.item)
	return e
}

func (a *API) item(c echo.Context) error {
	out, err := a.db.Scan(c.Request().Context(), &dynamodb.ScanInput{TableName: aws.String("items"), Limit: aws.Int32(100)})
	if err != nil {
		return err
	}
	byName := map[string]map[string]types.AttributeValue{}
	for _, item := range out.Items {
		if name, ok := item["name"].(*types.AttributeValueMemberS); ok {
			byName[name.Value] = item
		}
	}
	return c.JSON(http.StatusOK, len(byName))
}
