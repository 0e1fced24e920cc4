// Package byid indexes a whole table to look one customer up.
package byid

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

func index(ctx context.Context, db *dynamodb.Client) (map[string]map[string]types.AttributeValue, error) {
	found := make(map[string]map[string]types.AttributeValue)
	var start map[string]types.AttributeValue
	for more := true; more; more = start != nil {
		out, err := db.Scan(ctx, &dynamodb.ScanInput{TableName: aws.String("customers"), ExclusiveStartKey: start})
		if err != nil {
			return nil, err
		}
		for _, item := range out.Items {
			if email, ok := item["email"].(*types.AttributeValueMemberS); ok {
				found[email.Value] = item // want "found takes in every page"
			}
		}
		start = out.LastEvaluatedKey
	}
	return found, nil
}

// Routes adds GET /customers/by-email/:email.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/customers/by-email/:email", func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 10*time.Second)
		defer cancel()
		customers, err := index(ctx, db)
		if err != nil {
			return err
		}
		if _, ok := customers[c.Param("email")]; !ok {
			return c.NoContent(http.StatusNotFound)
		}
		return c.NoContent(http.StatusNoContent)
	})
}
