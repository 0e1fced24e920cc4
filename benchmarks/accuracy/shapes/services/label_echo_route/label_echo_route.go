// Package labelechoroute: the route and the status as labels.
package labelechoroute

import (
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

var requests = promauto.NewCounterVec(prometheus.CounterOpts{
	Name: "requests_total",
	Help: "Requests.",
}, []string{"route", "status"})

func counted(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		err := next(c)
		requests.WithLabelValues(c.Path(), strconv.Itoa(c.Response().Status)).Inc()
		return err
	}
}

func Routes() *echo.Echo {
	e := echo.New()
	e.Use(counted)
	e.GET("/items/:id", func(c echo.Context) error { return c.NoContent(http.StatusNoContent) })
	return e
}
