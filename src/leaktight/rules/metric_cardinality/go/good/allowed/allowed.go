// Package allowed only labels with values of a fixed set.
package allowed

import (
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"
)

var known = map[string]bool{"eu": true, "us": true}

var calls = prometheus.NewCounterVec(
	prometheus.CounterOpts{Name: "allowed_calls_total", Help: "Calls by region and kind."},
	[]string{"region", "kind"},
)

func call(c echo.Context) error {
	region := c.QueryParam("region")
	if !known[region] {
		return echo.ErrBadRequest
	}
	kind := c.QueryParam("kind")
	if kind != "read" && kind != "write" {
		return echo.ErrBadRequest
	}
	calls.WithLabelValues(region, kind).Inc()
	return c.NoContent(http.StatusNoContent)
}

// Register adds GET /call.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/call", call)
}
