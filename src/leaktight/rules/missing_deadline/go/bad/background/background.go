// Package background writes with a context that neither ends with the request nor at any time.
package background

import (
	"context"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

func save(db *dynamodb.Client) echo.HandlerFunc {
	return func(c echo.Context) error {
		_, err := db.PutItem(context.Background(), &dynamodb.PutItemInput{ // want "no deadline"
			TableName: aws.String("notes"),
			Item:      map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: c.Param("id")}},
		})
		if err != nil {
			return err
		}
		return c.NoContent(http.StatusNoContent)
	}
}

// Routes adds PUT /notes/:id.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.PUT("/notes/:id", save(db))
}
