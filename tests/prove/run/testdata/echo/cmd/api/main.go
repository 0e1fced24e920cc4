// Command api serves carts.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"

	"github.com/labstack/echo/v4"

	"example.com/shop/store"
)

func main() {
	carts, err := store.New(context.Background(), os.Getenv("CARTS_TABLE"))
	if err != nil {
		log.Fatal(err)
	}
	e := echo.New()
	e.GET("/carts/:customer/:created", func(c echo.Context) error {
		note, err := carts.Get(c.Request().Context(), c.Param("customer"), c.Param("created"))
		if errors.Is(err, store.ErrMissing) {
			return echo.ErrNotFound
		}
		if err != nil {
			return err
		}
		return c.String(http.StatusOK, note)
	})
	e.PUT("/carts/:customer/:created", func(c echo.Context) error {
		err := carts.Put(c.Request().Context(), c.Param("customer"), c.Param("created"), c.QueryParam("note"))
		if err != nil {
			return err
		}
		return c.NoContent(http.StatusNoContent)
	})
	e.GET("/carts", func(c echo.Context) error {
		count, err := carts.Open(c.Request().Context(), c.QueryParam("status"))
		if err != nil {
			return err
		}
		return c.JSON(http.StatusOK, count)
	})
	e.Logger.Fatal(e.Start(os.Getenv("LISTEN_ADDR")))
}
