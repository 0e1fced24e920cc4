// Package batches deletes old sessions 25 at a time and starts each batch empty.
package batches

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type sessions struct {
	db *dynamodb.Client
}

func (s *sessions) flush(ctx context.Context, batch []types.WriteRequest) error {
	_, err := s.db.BatchWriteItem(ctx, &dynamodb.BatchWriteItemInput{
		RequestItems: map[string][]types.WriteRequest{"sessions": batch},
	})
	return err
}

func (s *sessions) purge(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), time.Minute)
	defer cancel()
	pages := dynamodb.NewScanPaginator(s.db, &dynamodb.ScanInput{
		TableName:            aws.String("sessions"),
		FilterExpression:     aws.String("attribute_exists(ended)"),
		ProjectionExpression: aws.String("id"),
		Limit:                aws.Int32(25),
	})
	var batch []types.WriteRequest
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		for _, item := range page.Items {
			batch = append(batch, types.WriteRequest{DeleteRequest: &types.DeleteRequest{Key: item}})
		}
		if len(batch) == 0 {
			continue
		}
		if err := s.flush(ctx, batch); err != nil {
			return err
		}
		batch = batch[:0]
	}
	return c.NoContent(http.StatusNoContent)
}

// Routes adds DELETE /sessions/ended.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	s := &sessions{db: db}
	e.DELETE("/sessions/ended", s.purge)
}
