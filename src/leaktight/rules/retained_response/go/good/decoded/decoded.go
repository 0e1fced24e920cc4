// Package decoded keeps a struct that was decoded from the output.
package decoded

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/feature/dynamodb/attributevalue"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v5"
)

type setting struct {
	ID    string `dynamodbav:"id" json:"id"`
	Value string `dynamodbav:"value" json:"value"`
}

type settings struct {
	db    *dynamodb.Client
	mu    sync.Mutex
	known map[string]*setting
}

func (s *settings) load(ctx context.Context, id string) (*setting, error) {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	out, err := s.db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName: aws.String("settings"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
	if err != nil {
		return nil, err
	}
	loaded := new(setting)
	return loaded, attributevalue.UnmarshalMap(out.Item, loaded)
}

func (s *settings) get(c *echo.Context) error {
	loaded, err := s.load(c.Request().Context(), c.Param("id"))
	if err != nil {
		return err
	}
	s.mu.Lock()
	if len(s.known) > 100 {
		clear(s.known)
	}
	s.known[loaded.ID] = loaded
	s.mu.Unlock()
	return c.JSON(http.StatusOK, loaded)
}

// Register adds GET /settings/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	s := &settings{db: db, known: make(map[string]*setting)}
	e.GET("/settings/:id", s.get)
}
