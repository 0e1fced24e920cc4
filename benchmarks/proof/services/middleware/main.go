// Command middleware counts requests in middleware: by path for some routes, by pattern for others.
package main

import (
	"net/http"
	"os"
	"strings"
	"sync"

	"github.com/labstack/echo/v5"
)

type counter struct {
	mu     sync.Mutex
	totals map[string]*tally
}

type tally struct{ buckets [64]uint64 }

func main() {
	byPath := &counter{totals: map[string]*tally{}}
	byPattern := &counter{totals: map[string]*tally{}}
	e := echo.New()
	loose := e.Group("/loose", byPath.paths)
	loose.GET("/items/:id", item)
	strict := e.Group("/strict", byPattern.patterns)
	strict.GET("/items/:id", item)
	strict.DELETE("/items/:id", item)
	address := os.Getenv("SERVER_ADDRESS")
	if address == "" {
		address = ":9090"
	}
	if err := e.Start(address); err != nil {
		os.Exit(1)
	}
}

func (s *counter) paths(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		s.count(strings.Clone(c.Request().URL.Path))
		return next(c)
	}
}

func (s *counter) patterns(next echo.HandlerFunc) echo.HandlerFunc { // flat GET /strict/items/:id
	return func(c *echo.Context) error { // flat DELETE /strict/items/:id
		s.count(c.Path())
		return next(c)
	}
}

func (s *counter) count(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	found := s.totals[name]
	if found == nil {
		found = &tally{} // grows GET /loose/items/:id: 581 bytes
		s.totals[name] = found
	}
	found.buckets[0]++
}

func item(c *echo.Context) error {
	return c.String(http.StatusOK, c.Param("id"))
}
