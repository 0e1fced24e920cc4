// Package routepattern counts requests by the route's pattern: as many series as routes, methods and statuses.
package routepattern

import (
	"net/http"
	"strconv"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"
)

var requests = prometheus.NewCounterVec(
	prometheus.CounterOpts{Name: "routepattern_http_requests_total", Help: "Requests by route and status."},
	[]string{"route", "method", "status"},
)

func count(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		err := next(c)
		requests.WithLabelValues(c.Path(), c.Request().Method, strconv.Itoa(c.Response().Status)).Inc()
		return err
	}
}

func health(c echo.Context) error {
	// the only path that leads here is the one below
	requests.With(prometheus.Labels{"route": c.Request().URL.Path, "method": "GET", "status": "200"}).Inc()
	return c.NoContent(http.StatusOK)
}

// Register adds GET /orders/:id and GET /health.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.Use(count)
	e.GET("/orders/:id", func(c echo.Context) error {
		return c.NoContent(http.StatusNoContent)
	})
	e.GET("/health", health)
}
