// Package cursor closes its own iterator, whose Close ends the goroutine that reads ahead.
package cursor

import (
	"context"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v5"
)

type cursor struct {
	pages  chan *dynamodb.ScanOutput
	cancel context.CancelFunc
}

func open(ctx context.Context, db *dynamodb.Client) *cursor {
	ctx, cancel := context.WithCancel(ctx)
	s := &cursor{pages: make(chan *dynamodb.ScanOutput), cancel: cancel}
	go func() {
		defer close(s.pages)
		paginator := dynamodb.NewScanPaginator(db, &dynamodb.ScanInput{TableName: aws.String("orders")})
		for paginator.HasMorePages() {
			out, err := paginator.NextPage(ctx)
			if err != nil {
				return
			}
			select {
			case s.pages <- out:
			case <-ctx.Done():
				return
			}
		}
	}()
	return s
}

// Close stops reading ahead.
func (s *cursor) Close() error {
	s.cancel()
	return nil
}

// Routes adds GET /orders/first.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/orders/first", func(c *echo.Context) error {
		out := open(c.Request().Context(), db)
		defer out.Close()
		for page := range out.pages {
			if len(page.Items) > 0 {
				return c.JSON(http.StatusOK, len(page.Items[0]))
			}
		}
		return c.NoContent(http.StatusNotFound)
	})
}
