// Package tenantlabel measures by a header that callers fill as they like.
package tenantlabel

import (
	"net/http"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v5"
	"github.com/prometheus/client_golang/prometheus"
)

type metrics struct {
	latency *prometheus.HistogramVec
}

func newMetrics() *metrics {
	m := &metrics{latency: prometheus.NewHistogramVec(
		prometheus.HistogramOpts{Name: "tenantlabel_seconds", Help: "Latency by tenant."},
		[]string{"tenant"},
	)}
	return m
}

func (m *metrics) observe(tenant string, took time.Duration) {
	m.latency.With(prometheus.Labels{"tenant": tenant}).Observe(took.Seconds()) // want "labels from the header .X-Tenant."
}

func (m *metrics) report(c *echo.Context) error {
	start := time.Now()
	tenant := strings.ToLower(c.Request().Header.Get("X-Tenant"))
	if tenant == "" {
		return echo.ErrUnauthorized
	}
	m.observe(tenant, time.Since(start))
	return c.NoContent(http.StatusNoContent)
}

// Register adds GET /report.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/report", newMetrics().report)
}
