// Package dynamopagesbyhand: every page of a scan, followed by hand.
package dynamopagesbyhand

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
	var all []map[string]types.AttributeValue
	input := &dynamodb.ScanInput{TableName: aws.String("items")}
	for {
		out, err := a.db.Scan(c.Request().Context(), input)
		if err != nil {
			return err
		}
		all = append(all, out.Items...) // want unbounded-pages
		if out.LastEvaluatedKey == nil {
			break
		}
		input.ExclusiveStartKey = out.LastEvaluatedKey
	}
	return c.JSON(http.StatusOK, all)
}
