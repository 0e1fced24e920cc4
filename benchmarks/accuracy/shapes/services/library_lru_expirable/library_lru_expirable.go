// Package librarylruexpirable: golang-lru expirable without a size, with an end for each entry.
package librarylruexpirable

import (
	"net/http"
	"time"

	"github.com/hashicorp/golang-lru/v2/expirable"
	"github.com/labstack/echo/v4"
)

type API struct {
	kept *expirable.LRU[string, int]
}

func (a *API) item(c echo.Context) error {
	id := c.Param("id")
	a.kept.Add(id, len(id))
	return c.NoContent(http.StatusNoContent)
}

func Routes() (*echo.Echo, error) {
	api := &API{kept: expirable.NewLRU[string, int](0, nil, time.Minute)}
	e := echo.New()
	e.GET("/items/:id", api.item)
	return e, nil
}
