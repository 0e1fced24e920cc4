// Package libraryttlcache: ttlcache with an end for each entry, whose sweep is not started.
package libraryttlcache

import (
	"net/http"
	"time"

	"github.com/jellydator/ttlcache/v3"
	"github.com/labstack/echo/v4"
)

type API struct {
	kept *ttlcache.Cache[string, int]
}

func (a *API) item(c echo.Context) error {
	id := c.Param("id")
	a.kept.Set(id, len(id), ttlcache.DefaultTTL) // want unbounded-cache
	return c.NoContent(http.StatusNoContent)
}

func Routes() (*echo.Echo, error) {
	api := &API{kept: ttlcache.New(ttlcache.WithTTL[string, int](time.Minute))}
	e := echo.New()
	e.GET("/items/:id", api.item)
	return e, nil
}
