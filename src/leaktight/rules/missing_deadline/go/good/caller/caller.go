// Package caller sets the deadline in the handler, for all that the store does.
package caller

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v5"
)

type noteStore struct {
	db *dynamodb.Client
}

func (s *noteStore) delete(ctx context.Context, id string) error {
	_, err := s.db.DeleteItem(ctx, &dynamodb.DeleteItemInput{
		TableName: aws.String("notes"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
	return err
}

type noteHandler struct {
	store *noteStore
}

func (h *noteHandler) delete(c *echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	if err := h.store.delete(ctx, c.Param("id")); err != nil {
		return err
	}
	return c.NoContent(http.StatusNoContent)
}

// Routes adds DELETE /notes/:id.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	h := &noteHandler{store: &noteStore{db: db}}
	e.DELETE("/notes/:id", h.delete)
}
