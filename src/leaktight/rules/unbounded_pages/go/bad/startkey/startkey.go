// Package startkey reads all events of a device in a store, page by page, into one slice.
package startkey

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/feature/dynamodb/attributevalue"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v5"
)

type event struct {
	Device string `dynamodbav:"device" json:"device"`
	Kind   string `dynamodbav:"kind" json:"kind"`
}

type store struct {
	db *dynamodb.Client
}

func (s *store) events(ctx context.Context, device string) ([]event, error) {
	input := &dynamodb.QueryInput{
		TableName:                 aws.String("events"),
		KeyConditionExpression:    aws.String("device = :d"),
		ExpressionAttributeValues: map[string]types.AttributeValue{":d": &types.AttributeValueMemberS{Value: device}},
	}
	var all []event
	for {
		out, err := s.db.Query(ctx, input)
		if err != nil {
			return nil, err
		}
		var page []event
		if err := attributevalue.UnmarshalListOfMaps(out.Items, &page); err != nil {
			return nil, err
		}
		all = append(all, page...) // want "all takes in every page"
		if len(out.LastEvaluatedKey) == 0 {
			return all, nil
		}
		input.ExclusiveStartKey = out.LastEvaluatedKey
	}
}

// Routes adds GET /devices/:id/events.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	s := &store{db: db}
	e.GET("/devices/:id/events", func(c *echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 10*time.Second)
		defer cancel()
		found, err := s.events(ctx, c.Param("id"))
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, found)
	})
}
