// Package helper hands outputs to a helper that closes whatever has a Close method.
package helper

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v5"
)

func closeQuietly(v any) {
	if closer, ok := v.(interface{ Close() error }); ok {
		_ = closer.Close()
	}
}

func history(c *echo.Context, db *dynamodb.Client) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := db.Query(ctx, &dynamodb.QueryInput{
		TableName:              aws.String("history"),
		KeyConditionExpression: aws.String("customer = :c"),
		ExpressionAttributeValues: map[string]types.AttributeValue{
			":c": &types.AttributeValueMemberS{Value: c.Param("customer")},
		},
		Limit: aws.Int32(20),
	})
	if err != nil {
		return err
	}
	defer closeQuietly(out) // want "nothing to close"
	return c.JSON(http.StatusOK, len(out.Items))
}

// Routes adds GET /customers/:customer/history.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/customers/:customer/history", func(c *echo.Context) error { return history(c, db) })
}
