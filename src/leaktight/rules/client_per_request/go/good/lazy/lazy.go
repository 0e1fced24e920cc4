// Package lazy makes its client under a lock when there is none yet.
package lazy

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type offers struct {
	mu sync.Mutex
	db *dynamodb.Client
}

func (o *offers) client(ctx context.Context) (*dynamodb.Client, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.db == nil {
		cfg, err := config.LoadDefaultConfig(ctx)
		if err != nil {
			return nil, err
		}
		o.db = dynamodb.NewFromConfig(cfg)
	}
	return o.db, nil
}

func (o *offers) list(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	db, err := o.client(ctx)
	if err != nil {
		return err
	}
	out, err := db.Scan(ctx, &dynamodb.ScanInput{TableName: aws.String("offers"), Limit: aws.Int32(20)})
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, len(out.Items))
}

// Register adds GET /offers.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	o := new(offers)
	e.GET("/offers", o.list)
}
