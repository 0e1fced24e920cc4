// Package locks releases what it takes on every path: by defer, by hand, in a helper, under the same condition.
package locks

import (
	"net/http"
	"sync"

	"github.com/labstack/echo/v4"
)

type stock struct {
	mu    sync.RWMutex
	items map[string]int
}

func (s *stock) get(sku string, lock bool) (int, bool) {
	if lock {
		s.mu.RLock()
	}
	left, ok := s.items[sku]
	if lock {
		s.mu.RUnlock()
	}
	return left, ok
}

func (s *stock) release() { s.mu.Unlock() }

func (s *stock) take(c echo.Context) error {
	s.mu.Lock()
	left, ok := s.get(c.Param("sku"), false)
	if !ok {
		s.mu.Unlock()
		return c.NoContent(http.StatusNotFound)
	}
	if left == 0 {
		s.release()
		return c.NoContent(http.StatusConflict)
	}
	s.items[c.Param("sku")] = left - 1
	s.mu.Unlock()
	return c.JSON(http.StatusOK, left-1)
}

func (s *stock) drop(c echo.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.items[c.Param("sku")]; !ok {
		return c.NoContent(http.StatusNotFound)
	}
	delete(s.items, c.Param("sku"))
	return c.NoContent(http.StatusNoContent)
}

// Routes adds POST and DELETE /stock/:sku.
func Routes(e *echo.Echo) {
	s := &stock{items: map[string]int{"a": 3}}
	e.POST("/stock/:sku", s.take)
	e.DELETE("/stock/:sku", s.drop)
}
