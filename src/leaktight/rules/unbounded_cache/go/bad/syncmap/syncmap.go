// Package syncmap caches answers by id in a package-level sync.Map.
package syncmap

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/feature/dynamodb/attributevalue"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type profile struct {
	ID   string `dynamodbav:"id" json:"id"`
	Name string `dynamodbav:"name" json:"name"`
}

var profiles sync.Map

func getProfile(c echo.Context, db *dynamodb.Client) error {
	id := c.Param("id")
	if cached, ok := profiles.Load(id); ok {
		return c.JSON(http.StatusOK, cached)
	}
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName: aws.String("profiles"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
	if err != nil {
		return err
	}
	var p profile
	if err := attributevalue.UnmarshalMap(out.Item, &p); err != nil {
		return err
	}
	profiles.Store(id, p) // want "never removed"
	return c.JSON(http.StatusOK, p)
}

// Register adds GET /profiles/:id.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/profiles/:id", func(c echo.Context) error { return getProfile(c, db) })
}
