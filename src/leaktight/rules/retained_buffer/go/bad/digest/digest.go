// Package digest keeps the first 16 bytes of each upload to tell what it is.
package digest

import (
	"io"
	"net/http"
	"sync"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v5"
)

var (
	mu    sync.Mutex
	heads [][]byte
)

func upload(c *echo.Context) error {
	body, err := io.ReadAll(http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20))
	if err != nil {
		return err
	}
	if len(body) < 16 {
		return echo.ErrBadRequest
	}
	head := body[:16]
	mu.Lock()
	heads = append(heads, head) // want "An entry of heads is a part of a larger buffer"
	mu.Unlock()
	return c.NoContent(http.StatusNoContent)
}

// Register adds POST /upload.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.POST("/upload", upload)
}
