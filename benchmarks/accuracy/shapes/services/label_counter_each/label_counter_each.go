// Package labelcountereach: a metric for each name, registered by the request.
package labelcountereach

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

var requests = promauto.NewCounterVec(prometheus.CounterOpts{
	Name: "requests_total",
	Help: "Requests.",
}, []string{"kind"})

func item(c echo.Context) error {
	made := prometheus.NewCounter(prometheus.CounterOpts{
		Name:        "items_total",
		Help:        "Items.",
		ConstLabels: prometheus.Labels{"id": c.Param("id")},
	})
	if err := prometheus.Register(made); err == nil { // want metric-cardinality|unreleased-registration
		made.Inc()
	}
	return c.NoContent(http.StatusNoContent)
}

func Routes() *echo.Echo {
	e := echo.New()
	e.GET("/items/:id", item)
	return e
}
