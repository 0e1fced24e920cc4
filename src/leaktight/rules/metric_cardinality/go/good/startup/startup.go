// Package startup labels with what the service was configured with.
package startup

import (
	"net/http"
	"os"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
	"github.com/prometheus/client_golang/prometheus"
)

type reads struct {
	total *prometheus.CounterVec
	table string
}

func (r *reads) get(c echo.Context) error {
	r.total.WithLabelValues(r.table, http.MethodGet).Inc()
	return c.NoContent(http.StatusNoContent)
}

// Register adds GET /orders/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	total := prometheus.NewCounterVec(
		prometheus.CounterOpts{Name: "startup_reads_total", Help: "Reads by table."},
		[]string{"table", "method"},
	)
	r := &reads{total: total, table: os.Getenv("ORDERS_TABLE")}
	e.GET("/orders/:id", r.get)
}
