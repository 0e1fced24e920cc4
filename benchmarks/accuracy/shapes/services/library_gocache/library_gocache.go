// Package librarygocache: go-cache without a janitor.
package librarygocache

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
	"github.com/patrickmn/go-cache"
)

type API struct {
	kept *cache.Cache
}

func (a *API) item(c echo.Context) error {
	id := c.Param("id")
	a.kept.SetDefault(id, len(id)) // want unbounded-cache
	return c.NoContent(http.StatusNoContent)
}

func Routes() (*echo.Echo, error) {
	api := &API{kept: cache.New(5*time.Minute, 0)}
	e := echo.New()
	e.GET("/items/:id", api.item)
	return e, nil
}
