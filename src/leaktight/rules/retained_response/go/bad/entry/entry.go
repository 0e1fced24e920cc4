// Package entry wraps whole outputs in cache entries with a date.
package entry

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v5"
)

type cached struct {
	result *dynamodb.GetItemOutput
	at     time.Time
}

type users struct {
	db    *dynamodb.Client
	mu    sync.Mutex
	known map[string]cached
}

func (u *users) get(c *echo.Context) error {
	id := c.Param("id")
	u.mu.Lock()
	defer u.mu.Unlock()
	user, ok := u.known[id]
	if !ok || time.Since(user.at) > time.Minute {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
		defer cancel()
		out, err := u.db.GetItem(ctx, &dynamodb.GetItemInput{
			TableName: aws.String("users"),
			Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
		})
		if err != nil {
			return err
		}
		user = cached{result: out, at: time.Now()} // want "whole GetItemOutput"
		u.known[id] = user
	}
	return c.JSON(http.StatusOK, len(user.result.Item))
}

// Register adds GET /users/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	u := &users{db: db, known: make(map[string]cached)}
	e.GET("/users/:id", u.get)
}
