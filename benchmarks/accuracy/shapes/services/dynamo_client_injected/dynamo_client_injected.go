// Package dynamoclientinjected: made at start by a constructor that main calls, used by all requests.
package dynamoclientinjected

import (
	"context"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

type Store struct{ db *dynamodb.Client }

func NewStore(ctx context.Context) (*Store, error) {
	loaded, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	return &Store{db: dynamodb.NewFromConfig(loaded)}, nil
}

func (s *Store) Describe(ctx context.Context, table string) error {
	_, err := s.db.DescribeTable(ctx, &dynamodb.DescribeTableInput{TableName: aws.String(table)})
	return err
}

func Routes(ctx context.Context) (*echo.Echo, error) {
	store, err := NewStore(ctx)
	if err != nil {
		return nil, err
	}
	e := echo.New()
	e.Use(middleware.ContextTimeout(5 * time.Second))
	e.GET("/tables/:table", func(c echo.Context) error {
		return store.Describe(c.Request().Context(), c.Param("table"))
	})
	return e, nil
}
