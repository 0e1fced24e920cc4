// Package nojanitor uses go-cache with an expiry but without a cleanup interval: expired entries stay in its map.
package nojanitor

import (
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
	"github.com/patrickmn/go-cache"
)

type tokens struct {
	valid *cache.Cache
}

func (t *tokens) put(c echo.Context) error {
	t.valid.Set(c.Param("token"), time.Now(), cache.DefaultExpiration) // want "never removed"
	return c.NoContent(http.StatusNoContent)
}

func (t *tokens) check(c echo.Context) error {
	if _, ok := t.valid.Get(c.Param("token")); !ok {
		return echo.ErrUnauthorized
	}
	return c.NoContent(http.StatusNoContent)
}

// Register adds PUT and GET /tokens/:token.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	t := &tokens{valid: cache.New(time.Second, 0)}
	e.PUT("/tokens/:token", t.put)
	e.GET("/tokens/:token", t.check)
}
