// Package local collects outputs in a slice that ends with its request.
package local

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

const maxIDs = 10

// Register adds GET /compare/:ids, with ids separated by commas.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/compare/:ids", func(c echo.Context) error {
		ids := strings.Split(c.Param("ids"), ",")
		if len(ids) > maxIDs {
			return echo.ErrBadRequest
		}
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		var outputs []*dynamodb.GetItemOutput
		for _, id := range ids {
			out, err := db.GetItem(ctx, &dynamodb.GetItemInput{
				TableName: aws.String("orders"),
				Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
			})
			if err != nil {
				return err
			}
			outputs = append(outputs, out)
		}
		return c.JSON(http.StatusOK, len(outputs))
	})
}
