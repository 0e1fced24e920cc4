// Package client limits every call in the clients that it makes.
package client

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

var upstream = &http.Client{Timeout: 3 * time.Second}

type orders struct {
	db *dynamodb.Client
}

func (o *orders) get(c echo.Context) error {
	out, err := o.db.GetItem(c.Request().Context(), &dynamodb.GetItemInput{
		TableName: aws.String("orders"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: c.Param("id")}},
	})
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, len(out.Item))
}

func ping(c echo.Context) error {
	response, err := upstream.Get("http://stock.internal/healthz")
	if err != nil {
		return err
	}
	defer response.Body.Close()
	return c.NoContent(response.StatusCode)
}

// Routes adds GET /orders/:id and GET /ping.
func Routes(ctx context.Context, e *echo.Echo) error {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	o := &orders{db: dynamodb.NewFromConfig(cfg, func(options *dynamodb.Options) {
		options.HTTPClient = awshttp.NewBuildableClient().WithTimeout(3 * time.Second)
	})}
	e.GET("/orders/:id", o.get)
	e.GET("/ping", ping)
	return nil
}
