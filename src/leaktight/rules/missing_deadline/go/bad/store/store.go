// Package store passes the context of the request through to a store that does not limit it either.
package store

import (
	"context"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v5"
)

type historyStore struct {
	db *dynamodb.Client
}

func (s *historyStore) page(ctx context.Context, customer string) (int, error) {
	out, err := s.db.Query(ctx, &dynamodb.QueryInput{ // want "no deadline"
		TableName:                 aws.String("history"),
		KeyConditionExpression:    aws.String("customer = :c"),
		ExpressionAttributeValues: map[string]types.AttributeValue{":c": &types.AttributeValueMemberS{Value: customer}},
		Limit:                     aws.Int32(20),
	})
	if err != nil {
		return 0, err
	}
	return len(out.Items), nil
}

type historyHandler struct {
	store *historyStore
}

func (h historyHandler) get(c *echo.Context) error {
	n, err := h.store.page(c.Request().Context(), c.Param("customer"))
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, n)
}

// Routes adds GET /customers/:customer/history.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	h := historyHandler{store: &historyStore{db: db}}
	e.GET("/customers/:customer/history", h.get)
}
