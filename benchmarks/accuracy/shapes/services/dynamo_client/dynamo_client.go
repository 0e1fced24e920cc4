// Package dynamoclient: a configuration and a client for each request.
package dynamoclient

import (
	"context"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

func item(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	loaded, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	db := dynamodb.NewFromConfig(loaded) // want client-per-request
	_, err = db.DescribeTable(ctx, &dynamodb.DescribeTableInput{TableName: aws.String(c.Param("table"))})
	return err
}

func Routes() *echo.Echo {
	e := echo.New()
	e.GET("/tables/:table", item)
	return e
}
