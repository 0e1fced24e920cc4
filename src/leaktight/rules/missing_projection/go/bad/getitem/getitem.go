// Package getitem reads a whole order to see its state.
package getitem

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type handler struct {
	db *dynamodb.Client
}

func (h *handler) state(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := h.db.GetItem(ctx, &dynamodb.GetItemInput{ // want "GetItem reads whole items, of which only .state. is used"
		TableName: aws.String("orders"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: c.Param("id")}},
	})
	if err != nil {
		return err
	}
	if out.Item == nil {
		return echo.ErrNotFound
	}
	state, ok := out.Item["state"].(*types.AttributeValueMemberS)
	if !ok {
		return echo.ErrNotFound
	}
	return c.String(http.StatusOK, state.Value)
}

// Register adds GET /orders/:id/state.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/orders/:id/state", (&handler{db: db}).state)
}
