// Package dynamopageslimited: pages until there are a thousand items.
package dynamopageslimited

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
	pages := dynamodb.NewScanPaginator(a.db, &dynamodb.ScanInput{TableName: aws.String("items")})
	var all []map[string]types.AttributeValue
	for pages.HasMorePages() && len(all) < 1000 {
		page, err := pages.NextPage(c.Request().Context())
		if err != nil {
			return err
		}
		all = append(all, page.Items...)
	}
	return c.JSON(http.StatusOK, all)
}
