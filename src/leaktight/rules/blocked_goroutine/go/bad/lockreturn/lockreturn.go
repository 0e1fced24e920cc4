// Package lockreturn leaves a lock taken on one of its ways out.
package lockreturn

import (
	"net/http"
	"sync"

	"github.com/labstack/echo/v4"
)

type stock struct {
	mu    sync.Mutex
	items map[string]int
}

func (s *stock) take(c echo.Context) error {
	s.mu.Lock() // want "stays locked"
	left, ok := s.items[c.Param("sku")]
	if !ok {
		return c.NoContent(http.StatusNotFound)
	}
	s.items[c.Param("sku")] = left - 1
	s.mu.Unlock()
	return c.JSON(http.StatusOK, left-1)
}

// Routes adds POST /stock/:sku.
func Routes(e *echo.Echo) {
	s := &stock{items: map[string]int{"a": 3}}
	e.POST("/stock/:sku", s.take)
}
