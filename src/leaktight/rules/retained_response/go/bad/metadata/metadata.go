// Package metadata keeps the metadata of each write, to look up its request id later.
package metadata

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsmiddleware "github.com/aws/aws-sdk-go-v2/aws/middleware"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/aws/smithy-go/middleware"
	"github.com/labstack/echo/v4"
)

type writes struct {
	db   *dynamodb.Client
	mu   sync.Mutex
	done map[string]middleware.Metadata
}

func (w *writes) put(c echo.Context) error {
	id := c.Param("id")
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := w.db.PutItem(ctx, &dynamodb.PutItemInput{
		TableName: aws.String("notes"),
		Item:      map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
	if err != nil {
		return err
	}
	w.mu.Lock()
	w.done[id] = out.ResultMetadata // want "ResultMetadata"
	w.mu.Unlock()
	return c.NoContent(http.StatusNoContent)
}

func (w *writes) requestID(c echo.Context) error {
	w.mu.Lock()
	meta := w.done[c.Param("id")]
	w.mu.Unlock()
	id, _ := awsmiddleware.GetRequestIDMetadata(meta)
	return c.String(http.StatusOK, id)
}

// Register adds PUT /notes/:id and GET /notes/:id/request.
func Register(e *echo.Echo, db *dynamodb.Client) {
	w := &writes{db: db, done: make(map[string]middleware.Metadata)}
	e.PUT("/notes/:id", w.put)
	e.GET("/notes/:id/request", w.requestID)
}
