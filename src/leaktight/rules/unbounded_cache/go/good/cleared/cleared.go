// Package cleared starts its cache afresh when it is full.
package cleared

import (
	"net/http"
	"strings"
	"sync"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type slugs struct {
	mu    sync.Mutex
	cache map[string]string
}

func (s *slugs) get(c echo.Context) error {
	title := c.Param("title")
	s.mu.Lock()
	defer s.mu.Unlock()
	slug, ok := s.cache[title]
	if !ok {
		if len(s.cache) > 200 {
			s.cache = make(map[string]string)
		}
		slug = strings.ToLower(strings.ReplaceAll(title, " ", "-"))
		s.cache[title] = slug
	}
	return c.String(http.StatusOK, slug)
}

// Register adds GET /slugs/:title.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	s := &slugs{cache: make(map[string]string)}
	e.GET("/slugs/:title", s.get)
}
