// Package labelerror: the text of an error, which holds what was sent, as a label.
package labelerror

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
}, []string{"error"})

func item(c echo.Context) error {
	n, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		requests.WithLabelValues(err.Error()).Inc() // want metric-cardinality
		return c.NoContent(http.StatusBadRequest)
	}
	return c.String(http.StatusOK, strconv.Itoa(n+1))
}

func Routes() *echo.Echo {
	e := echo.New()
	e.GET("/items/:id", item)
	return e
}
