// Package lookup keeps two words of a document in a struct, through a helper.
package lookup

import (
	"io"
	"net/http"
	"strings"
	"sync"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type entry struct {
	kind, name string
}

type index struct {
	mu      sync.Mutex
	entries map[string]entry
}

func words(r io.Reader) ([]string, error) {
	body, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	return strings.Fields(string(body)), nil
}

func (i *index) add(c echo.Context) error {
	found, err := words(http.MaxBytesReader(c.Response(), c.Request().Body, 1<<20))
	if err != nil {
		return err
	}
	if len(found) < 2 {
		return echo.ErrBadRequest
	}
	i.mu.Lock()
	i.entries[c.Param("id")] = entry{kind: found[0], name: found[1]} // want "A field of an entry of index.entries"
	i.mu.Unlock()
	return c.NoContent(http.StatusNoContent)
}

// Register adds PUT /documents/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	i := &index{entries: make(map[string]entry)}
	e.PUT("/documents/:id", i.add)
}
