// Package handedon returns the body to its caller, who closes it.
package handedon

import (
	"context"
	"io"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/labstack/echo/v4"
)

func open(ctx context.Context, store *s3.Client, key string) (io.ReadCloser, error) {
	out, err := store.GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("uploads"), Key: aws.String(key)})
	if err != nil {
		return nil, err
	}
	return out.Body, nil
}

// Routes adds GET /uploads/:key.
func Routes(e *echo.Echo, store *s3.Client) {
	e.GET("/uploads/:key", func(c echo.Context) error {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 30*time.Second)
		defer cancel()
		body, err := open(ctx, store, c.Param("key"))
		if err != nil {
			return err
		}
		defer body.Close()
		return c.Stream(http.StatusOK, "application/octet-stream", body)
	})
}
