// Package dynamopagesstreamed: each page goes out before the next is read.
package dynamopagesstreamed

import (
	"encoding/json"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
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
	out := json.NewEncoder(c.Response())
	for pages.HasMorePages() {
		page, err := pages.NextPage(c.Request().Context())
		if err != nil {
			return err
		}
		for _, item := range page.Items {
			if err := out.Encode(item); err != nil {
				return err
			}
		}
	}
	return nil
}
