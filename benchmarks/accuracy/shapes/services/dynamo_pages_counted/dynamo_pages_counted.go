// Package dynamopagescounted: of each page only its length is kept.
package dynamopagescounted

import (
	"net/http"
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
	total := 0
	for pages.HasMorePages() {
		page, err := pages.NextPage(c.Request().Context())
		if err != nil {
			return err
		}
		total += len(page.Items)
	}
	return c.JSON(http.StatusOK, total)
}
