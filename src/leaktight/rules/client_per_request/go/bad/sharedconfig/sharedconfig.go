// Package sharedconfig loads the configuration once and still makes a client, with its own retry quota, in each request.
package sharedconfig

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type users struct {
	cfg aws.Config
}

func (u *users) exists(ctx context.Context, id string) (bool, error) {
	db := dynamodb.NewFromConfig(u.cfg) // want "each request"
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	out, err := db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName: aws.String("users"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: id}},
	})
	if err != nil {
		return false, err
	}
	return out.Item != nil, nil
}

// Register adds GET /users/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	cfg, err := config.LoadDefaultConfig(context.Background())
	if err != nil {
		e.Logger.Fatal(err)
	}
	u := &users{cfg: cfg}
	e.GET("/users/:id", func(c echo.Context) error {
		ok, err := u.exists(c.Request().Context(), c.Param("id"))
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, ok)
	})
}
