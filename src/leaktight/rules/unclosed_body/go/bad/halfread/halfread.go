// Package halfread looks at the first bytes of an object and leaves the rest of it on the connection.
package halfread

import (
	"context"
	"io"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/labstack/echo/v4"
)

func kind(store *s3.Client, key string) (string, error) {
	out, err := store.GetObject(context.TODO(), &s3.GetObjectInput{Bucket: aws.String("uploads"), Key: aws.String(key)}) // want "is never closed"
	if err != nil {
		return "", err
	}
	head := make([]byte, 512)
	n, err := io.ReadFull(out.Body, head)
	if err != nil && err != io.ErrUnexpectedEOF {
		return "", err
	}
	return http.DetectContentType(head[:n]), nil
}

// Routes adds GET /uploads/:key/type.
func Routes(e *echo.Echo, store *s3.Client) {
	e.GET("/uploads/:key/type", func(c echo.Context) error {
		found, err := kind(store, c.Param("key"))
		if err != nil {
			return err
		}
		return c.String(http.StatusOK, found)
	})
}
