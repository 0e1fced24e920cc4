// Package labelhelperconstant: constants are handed to a helper whose parameter is a label.
package labelhelperconstant

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

var requests = promauto.NewCounterVec(prometheus.CounterOpts{
	Name: "requests_total",
	Help: "Requests.",
}, []string{"cause"})

func count(cause string) {
	requests.WithLabelValues(cause).Inc()
}

func item(c echo.Context) error {
	if len(c.Param("id")) > 20 {
		count("long")
	} else {
		count("short")
	}
	return c.NoContent(http.StatusNoContent)
}

func Routes() *echo.Echo {
	e := echo.New()
	e.GET("/items/:id", item)
	return e
}
