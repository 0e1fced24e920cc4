// Command errors leaks where something went wrong, and there alone.
package main

import (
	"encoding/json"
	"net/http"
	"os"
	"strings"
	"sync"

	"github.com/labstack/echo/v4"
)

type failure struct {
	next *failure
	_    [504]byte
}

type order struct {
	ID     string `json:"id"`
	Amount int    `json:"amount"`
}

var (
	mu       sync.Mutex
	rejected *failure
	absent   *failure
	last     error
)

func main() {
	e := echo.New()
	e.HideBanner, e.HidePort = true, true
	e.POST("/orders", create)
	e.POST("/refunds", refund)
	e.GET("/orders/:id", find)
	e.GET("/pages/:id", page)
	address := ":3000"
	if host := os.Getenv("SERVER_HOST"); host != "" {
		address = host + address
	}
	e.Logger.Fatal(e.Start(address))
}

// create keeps something of every body that it could not read.
func create(c echo.Context) error {
	var in order
	if err := json.NewDecoder(c.Request().Body).Decode(&in); err != nil {
		mu.Lock()
		rejected = &failure{next: rejected} // grows POST /orders: 512 bytes, when malformed
		mu.Unlock()
		return c.NoContent(http.StatusBadRequest)
	}
	return c.NoContent(http.StatusCreated)
}

// refund keeps the last error only.
func refund(c echo.Context) error { // flat POST /refunds
	var in order
	if err := json.NewDecoder(c.Request().Body).Decode(&in); err != nil {
		mu.Lock()
		last = err
		mu.Unlock()
		return c.NoContent(http.StatusBadRequest)
	}
	return c.NoContent(http.StatusCreated)
}

// find keeps something of every id above the ones that there are.
func find(c echo.Context) error {
	if strings.HasPrefix(c.Param("id"), "5") {
		mu.Lock()
		absent = &failure{next: absent} // grows GET /orders/:id: 512 bytes, when missing
		mu.Unlock()
		return c.NoContent(http.StatusNotFound)
	}
	return c.NoContent(http.StatusOK)
}

// page answers with an error that it makes anew each time.
func page(c echo.Context) error { // flat GET /pages/:id
	if strings.HasPrefix(c.Param("id"), "5") {
		return echo.NewHTTPError(http.StatusNotFound, "no page "+c.Param("id"))
	}
	return c.NoContent(http.StatusOK)
}
