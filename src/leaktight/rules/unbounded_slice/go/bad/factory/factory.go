// Package factory collects failures in a variable that its handler's closure keeps.
package factory

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

func put(db *dynamodb.Client) echo.HandlerFunc {
	var mu sync.Mutex
	var failed []error
	return func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		_, err := db.PutItem(ctx, &dynamodb.PutItemInput{
			TableName: aws.String("no-such-table"),
			Item:      map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: c.Param("id")}},
		})
		if err != nil {
			mu.Lock()
			failed = append(failed, err) // want "failed is appended to"
			mu.Unlock()
			return c.NoContent(http.StatusBadGateway)
		}
		return c.NoContent(http.StatusNoContent)
	}
}

// Register adds PUT /drafts/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.PUT("/drafts/:id", put(db))
}
