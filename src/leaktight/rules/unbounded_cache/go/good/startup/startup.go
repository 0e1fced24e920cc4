// Package startup fills its map once, before the first request.
package startup

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/labstack/echo/v4"
)

type countries struct {
	names map[string]string
}

func (n *countries) load(ctx context.Context, db *dynamodb.Client) error {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	out, err := db.Scan(ctx, &dynamodb.ScanInput{TableName: aws.String("countries")})
	if err != nil {
		return err
	}
	for _, item := range out.Items {
		code, _ := item["code"].(*types.AttributeValueMemberS)
		name, _ := item["name"].(*types.AttributeValueMemberS)
		if code != nil && name != nil {
			n.names[code.Value] = name.Value
		}
	}
	return nil
}

func (n *countries) get(c echo.Context) error {
	name, ok := n.names[c.Param("code")]
	if !ok {
		return echo.ErrNotFound
	}
	return c.String(http.StatusOK, name)
}

// Register adds GET /countries/:code.
func Register(e *echo.Echo, db *dynamodb.Client) {
	n := &countries{names: make(map[string]string)}
	if err := n.load(context.Background(), db); err != nil {
		e.Logger.Error(err)
	}
	e.GET("/countries/:code", n.get)
}
