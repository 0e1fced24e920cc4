// Package dynamolimit: the size of a page as the request wants it.
package dynamolimit

import (
	"net/http"
	"strconv"
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
	n, err := strconv.Atoi(c.QueryParam("limit"))
	if err != nil || n < 1 {
		n = 20
	}
	out, err := a.db.Scan(c.Request().Context(), &dynamodb.ScanInput{TableName: aws.String("items"), Limit: aws.Int32(int32(n))}) // want unbounded-limit
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, out.Items)
}
