// Package errortext counts failures by the text of their error, which names the id that was asked for.
package errortext

import (
	"fmt"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"
)

var failures = prometheus.NewCounterVec(
	prometheus.CounterOpts{Name: "errortext_failures_total", Help: "Failures by reason."},
	[]string{"reason"},
)

func parse(id string) error {
	if len(id) != 8 {
		return fmt.Errorf("%q is no id", id)
	}
	return nil
}

func get(c echo.Context) error {
	if err := parse(c.Param("id")); err != nil {
		failures.WithLabelValues(err.Error()).Inc() // want "labels from the text of an error"
		return echo.ErrNotFound
	}
	return c.NoContent(http.StatusNoContent)
}

// Register adds GET /items/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/items/:id", get)
}
