// Package libraryttlcachecapacity: ttlcache with a capacity.
package libraryttlcachecapacity

import (
	"net/http"

	"github.com/jellydator/ttlcache/v3"
	"github.com/labstack/echo/v4"
)

type API struct {
	kept *ttlcache.Cache[string, int]
}

func (a *API) item(c echo.Context) error {
	id := c.Param("id")
	a.kept.Set(id, len(id), ttlcache.NoTTL)
	return c.NoContent(http.StatusNoContent)
}

func Routes() (*echo.Echo, error) {
	api := &API{kept: ttlcache.New(ttlcache.WithCapacity[string, int](1000))}
	e := echo.New()
	e.GET("/items/:id", api.item)
	return e, nil
}
