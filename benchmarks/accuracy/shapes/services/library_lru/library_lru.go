// Package librarylru: golang-lru with a size.
package librarylru

import (
	"net/http"

	"github.com/hashicorp/golang-lru/v2"
	"github.com/labstack/echo/v4"
)

type API struct {
	kept *lru.Cache[string, int]
}

func (a *API) item(c echo.Context) error {
	id := c.Param("id")
	a.kept.Add(id, len(id))
	return c.NoContent(http.StatusNoContent)
}

func Routes() (*echo.Echo, error) {
	kept, err := lru.New[string, int](1000)
	if err != nil {
		return nil, err
	}
	api := &API{kept: kept}
	e := echo.New()
	e.GET("/items/:id", api.item)
	return e, nil
}
