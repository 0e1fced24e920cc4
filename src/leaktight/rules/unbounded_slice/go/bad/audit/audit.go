// Package audit keeps a line about every lookup that found nothing.
package audit

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

type miss struct {
	id string
	at time.Time
}

type orders struct {
	db *dynamodb.Client

	mu     sync.Mutex
	misses []miss
}

func (o *orders) note(id string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.misses = append(o.misses, miss{id: id, at: time.Now()}) // want "never removed from or shortened"
}

func (o *orders) get(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	id := c.Param("id")
	out, err := o.db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName: aws.String("orders"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
	if err != nil {
		return err
	}
	if len(out.Item) == 0 {
		o.note(id)
		return c.NoContent(http.StatusNotFound)
	}
	return c.JSON(http.StatusOK, len(out.Item))
}

// Register adds GET /orders/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	o := &orders{db: db}
	e.GET("/orders/:id", o.get)
}
