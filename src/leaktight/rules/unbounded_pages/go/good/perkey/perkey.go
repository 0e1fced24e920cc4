// Package perkey asks once for each of a few customers: the loop goes over keys, not over pages.
package perkey

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v5"
)

var pilots = []string{"acme", "globex", "initech"}

// Routes adds GET /pilots/orders.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/pilots/orders", func(c *echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 5*time.Second)
		defer cancel()
		var latest []map[string]types.AttributeValue
		for _, customer := range pilots {
			out, err := db.Query(ctx, &dynamodb.QueryInput{
				TableName:              aws.String("orders"),
				KeyConditionExpression: aws.String("customer = :c"),
				ExpressionAttributeValues: map[string]types.AttributeValue{
					":c": &types.AttributeValueMemberS{Value: customer},
				},
				ProjectionExpression: aws.String("id, total"),
				Limit:                aws.Int32(1),
			})
			if err != nil {
				return err
			}
			latest = append(latest, out.Items...)
		}
		return c.JSON(http.StatusOK, latest)
	})
}
