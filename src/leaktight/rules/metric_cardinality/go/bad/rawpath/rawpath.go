// Package rawpath counts requests by their raw path, ids and typing errors included.
package rawpath

import (
	"net/http"
	"strconv"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

var requests = promauto.NewCounterVec(
	prometheus.CounterOpts{Name: "rawpath_http_requests_total", Help: "Requests by path and status."},
	[]string{"path", "status"},
)

func count(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		err := next(c)
		path := c.Request().URL.Path
		requests.WithLabelValues(path, strconv.Itoa(c.Response().Status)).Inc() // want "labels from the request's URL"
		return err
	}
}

// Register adds GET /orders/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.Use(count)
	e.GET("/orders/:id", func(c echo.Context) error {
		return c.NoContent(http.StatusNoContent)
	})
}
