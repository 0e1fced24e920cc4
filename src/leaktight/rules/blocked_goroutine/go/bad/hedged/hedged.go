// Package hedged takes the first of two answers; the goroutine with the second waits on its send.
package hedged

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type answer struct {
	attributes int
	err        error
}

type orders struct {
	db *dynamodb.Client
}

func (o *orders) read(ctx context.Context, id string, consistent bool) answer {
	out, err := o.db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName:      aws.String("orders"),
		Key:            map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
		ConsistentRead: aws.Bool(consistent),
	})
	if err != nil {
		return answer{err: err}
	}
	return answer{attributes: len(out.Item)}
}

func (o *orders) get(c echo.Context) error {
	id := c.Param("id")
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()

	answers := make(chan answer)
	go func() { answers <- o.read(ctx, id, true) }() // want "for ever"
	go func() { answers <- o.read(ctx, id, false) }()
	first := <-answers
	if first.err != nil {
		return first.err
	}
	return c.JSON(http.StatusOK, first.attributes)
}

// Register adds GET /orders/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	o := &orders{db: db}
	e.GET("/orders/:id", o.get)
}
