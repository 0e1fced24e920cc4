// Package inflated unpacks what callers send: a kilobyte of gzip can hold a megabyte of zeros.
package inflated

import (
	"compress/gzip"
	"io"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v5"
)

func unpack(r io.Reader) ([]byte, error) {
	z, err := gzip.NewReader(r)
	if err != nil {
		return nil, err
	}
	defer func() { _ = z.Close() }()
	return io.ReadAll(z) // want "request's body is read whole"
}

func upload(c *echo.Context) error {
	data, err := unpack(c.Request().Body)
	if err != nil {
		return echo.ErrBadRequest
	}
	return c.JSON(http.StatusOK, len(data))
}

// Register adds POST /upload.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.POST("/upload", upload)
}
