// Package library leaves size and expiry to caches that keep them.
package library

import (
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/jellydator/ttlcache/v3"
	"github.com/labstack/echo/v5"
	"github.com/patrickmn/go-cache"
)

var recent, _ = lru.New[string, time.Time](128)

type codes struct {
	byUser *ttlcache.Cache[string, int]
	used   *cache.Cache
}

func (s *codes) use(c *echo.Context) error {
	code := c.Param("code")
	recent.Add(code, time.Now())
	s.byUser.Set(code, 1, ttlcache.DefaultTTL)
	s.used.SetDefault(code, true)
	return c.NoContent(http.StatusNoContent)
}

// Register adds PUT /codes/:code.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	s := &codes{
		byUser: ttlcache.New(ttlcache.WithTTL[string, int](time.Second), ttlcache.WithCapacity[string, int](128)),
		used:   cache.New(time.Second, time.Second),
	}
	go s.byUser.Start()
	e.PUT("/codes/:code", s.use)
}
