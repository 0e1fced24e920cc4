// Package statusclass maps what callers send to a handful of values before it becomes a label.
package statusclass

import (
	"net/http"
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"
)

var visits = prometheus.NewCounterVec(
	prometheus.CounterOpts{Name: "statusclass_visits_total", Help: "Visits by client family."},
	[]string{"family", "mobile"},
)

func family(agent string) string {
	switch {
	case strings.Contains(agent, "Firefox"):
		return "firefox"
	case strings.Contains(agent, "Chrome"):
		return "chrome"
	}
	return "other"
}

func visit(c echo.Context) error {
	agent := c.Request().UserAgent()
	mobile := "no"
	if strings.Contains(agent, "Mobile") {
		mobile = "yes"
	}
	visits.WithLabelValues(family(agent), mobile).Inc()
	return c.NoContent(http.StatusNoContent)
}

// Register adds GET /visit.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/visit", visit)
}
