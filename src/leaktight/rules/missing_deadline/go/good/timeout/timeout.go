// Package timeout sets a deadline before it reads.
package timeout

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

// Routes adds GET /orders/:id.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/orders/:id", func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		out, err := db.GetItem(ctx, &dynamodb.GetItemInput{
			TableName: aws.String("orders"),
			Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: c.Param("id")}},
		})
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, len(out.Item))
	})
}
