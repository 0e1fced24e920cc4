// Package closer asks a DynamoDB output whether it can be closed. It never can.
package closer

import (
	"context"
	"io"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

func get(c echo.Context, db *dynamodb.Client) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := db.GetItem(ctx, &dynamodb.GetItemInput{
		TableName: aws.String("orders"),
		Key:       map[string]types.AttributeValue{"id": &types.AttributeValueMemberS{Value: c.Param("id")}},
	})
	if err != nil {
		return err
	}
	if closer, ok := any(out).(io.Closer); ok { // want "nothing to close"
		defer closer.Close()
	}
	return c.JSON(http.StatusOK, len(out.Item))
}

// Routes adds GET /orders/:id.
func Routes(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/orders/:id", func(c echo.Context) error { return get(c, db) })
}
