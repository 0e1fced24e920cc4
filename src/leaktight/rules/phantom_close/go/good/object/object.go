// Package object closes the body of an S3 object, which its reader owns.
package object

import (
	"context"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/labstack/echo/v4"
)

type documents struct {
	bucket *s3.Client
}

func (d *documents) get(c echo.Context) error {
	ctx, cancel := context.WithTimeout(c.Request().Context(), 30*time.Second)
	defer cancel()
	out, err := d.bucket.GetObject(ctx, &s3.GetObjectInput{
		Bucket: aws.String("documents"),
		Key:    aws.String(c.Param("key")),
	})
	if err != nil {
		return err
	}
	defer out.Body.Close()
	return c.Stream(http.StatusOK, aws.ToString(out.ContentType), out.Body)
}

// Routes adds GET /documents/:key.
func Routes(e *echo.Echo, bucket *s3.Client) {
	d := &documents{bucket: bucket}
	e.GET("/documents/:key", d.get)
}
