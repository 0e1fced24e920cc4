// Package cloned copies the part that it keeps.
package cloned

import (
	"io"
	"net/http"
	"strings"
	"sync"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

const most = 100

type titles struct {
	mu   sync.Mutex
	byID map[string]string
}

func (t *titles) put(c echo.Context) error {
	body, err := io.ReadAll(http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20))
	if err != nil {
		return err
	}
	if len(body) < 16 {
		return echo.ErrBadRequest
	}
	kept := strings.Clone(strings.Split(string(body), "\n")[0])
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.byID) >= most {
		return echo.ErrTooManyRequests
	}
	t.byID[c.Param("id")] = kept
	return c.NoContent(http.StatusNoContent)
}

// Register adds PUT /notes/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	t := &titles{byID: make(map[string]string)}
	e.PUT("/notes/:id", t.put)
}
