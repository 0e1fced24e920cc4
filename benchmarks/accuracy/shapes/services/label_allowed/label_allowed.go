// Package labelallowed: a label that was looked up among those that are known.
package labelallowed

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

var kinds = map[string]bool{"order": true, "offer": true}

func item(c echo.Context) error {
	kind := c.QueryParam("kind")
	if !kinds[kind] {
		kind = "other"
	}
	requests.WithLabelValues(kind).Inc()
	return c.NoContent(http.StatusNoContent)
}

func Routes() *echo.Echo {
	e := echo.New()
	e.GET("/items/:id", item)
	return e
}
