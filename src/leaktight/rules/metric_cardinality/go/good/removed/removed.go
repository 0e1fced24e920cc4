// Package removed takes the series of a session away when the session ends.
package removed

import (
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"
)

var sessions = prometheus.NewGaugeVec(
	prometheus.GaugeOpts{Name: "removed_sessions", Help: "Open sessions."},
	[]string{"session"},
)

func open(c echo.Context) error {
	sessions.WithLabelValues(c.Param("session")).Set(1)
	return c.NoContent(http.StatusNoContent)
}

func end(c echo.Context) error {
	sessions.DeleteLabelValues(c.Param("session"))
	return c.NoContent(http.StatusNoContent)
}

// Register adds PUT and DELETE /sessions/:session.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.PUT("/sessions/:session", open)
	e.DELETE("/sessions/:session", end)
}
