// Package limited goes on to the next page until it has enough.
package limited

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v5"
)

const most = 100

func open(ctx context.Context, db *dynamodb.Client) ([]map[string]types.AttributeValue, error) {
	var found []map[string]types.AttributeValue
	pages := dynamodb.NewScanPaginator(db, &dynamodb.ScanInput{
		TableName:            aws.String("tickets"),
		FilterExpression:     aws.String("attribute_not_exists(closed)"),
		ProjectionExpression: aws.String("id, subject"),
	})
	for pages.HasMorePages() && len(found) < most {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return nil, err
		}
		found = append(found, page.Items...)
	}
	return found[:min(len(found), most)], nil
}

// Routes adds GET /tickets.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/tickets", func(c *echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 5*time.Second)
		defer cancel()
		tickets, err := open(ctx, db)
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, tickets)
	})
}
