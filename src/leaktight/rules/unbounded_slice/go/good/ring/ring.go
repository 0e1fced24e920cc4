// Package ring keeps the last hundred errors.
package ring

import (
	"net/http"
	"slices"
	"sync"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

const size = 100

type recent struct {
	mu    sync.Mutex
	lines []string
}

func (r *recent) add(line string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.lines = append(r.lines, line)
	if len(r.lines) > size {
		r.lines = slices.Delete(r.lines, 0, len(r.lines)-size)
	}
}

// Register adds POST /errors/:text.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	r := new(recent)
	e.POST("/errors/:text", func(c echo.Context) error {
		r.add(c.Param("text"))
		return c.NoContent(http.StatusNoContent)
	})
}
