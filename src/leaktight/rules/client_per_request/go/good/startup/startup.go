// Package startup makes all clients while routes are registered, one of them in a constructor.
package startup

import (
	"context"
	"net/http"
	"os"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

var probe = &http.Client{
	Timeout:   3 * time.Second,
	Transport: &http.Transport{MaxIdleConnsPerHost: 4, IdleConnTimeout: 30 * time.Second},
}

type health struct {
	db *dynamodb.Client
}

func newHealth(ctx context.Context) (*health, error) {
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return nil, err
	}
	return &health{db: dynamodb.NewFromConfig(cfg)}, nil
}

func (h *health) get(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	if _, err := h.db.ListTables(ctx, &dynamodb.ListTablesInput{Limit: aws.Int32(1)}); err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, os.Getenv("AWS_ENDPOINT_URL"), nil)
	if err != nil {
		return err
	}
	response, err := probe.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	return c.NoContent(http.StatusNoContent)
}

// Register adds GET /healthz.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	h, err := newHealth(context.Background())
	if err != nil {
		e.Logger.Fatal(err)
	}
	e.GET("/healthz", h.get)
}
