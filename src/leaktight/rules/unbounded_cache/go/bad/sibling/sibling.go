// Package sibling keeps two indexes of open carts and cleans only one of them.
package sibling

import (
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type carts struct {
	mu      sync.Mutex
	open    map[string]time.Time
	touched map[string]time.Time
}

func (s *carts) put(c echo.Context) error {
	id, now := c.Param("id"), time.Now()
	s.mu.Lock()
	s.open[id] = now
	s.touched[id] = now // want "never removed"
	s.mu.Unlock()
	return c.NoContent(http.StatusNoContent)
}

func (s *carts) remove(c echo.Context) error {
	s.mu.Lock()
	delete(s.open, c.Param("id"))
	s.mu.Unlock()
	return c.NoContent(http.StatusNoContent)
}

// Routes adds PUT and DELETE /carts/:id.
func Routes(e *echo.Echo, _ *dynamodb.Client) {
	s := &carts{open: make(map[string]time.Time), touched: make(map[string]time.Time)}
	e.PUT("/carts/:id", s.put)
	e.DELETE("/carts/:id", s.remove)
}
