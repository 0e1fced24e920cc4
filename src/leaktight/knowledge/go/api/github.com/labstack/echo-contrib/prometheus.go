// Interface of github.com/labstack/echo-contrib/prometheus@v0.50.1, generated from its types. Signatures only.
package prometheus

import echo "github.com/labstack/echo/v4"
import "github.com/labstack/echo/v4/middleware"
import "github.com/prometheus/client_golang/prometheus"
import "time"

const GB float64 = 1073741824
const KB float64 = 1024
const MB float64 = 1048576
const TB float64 = 1099511627776
func NewMetric(m *Metric, subsystem string) prometheus.Collector
func NewPrometheus(subsystem string, skipper middleware.Skipper, customMetricsList ...[]*Metric) *Prometheus
type Metric struct { MetricCollector prometheus.Collector; ID string; Name string; Description string; Type string; Args []string; Buckets []float64 }
type Prometheus struct { Ppg PushGateway; MetricsList []*Metric; MetricsPath string; Subsystem string; Skipper middleware.Skipper; RequestCounterURLLabelMappingFunc RequestCounterLabelMappingFunc; RequestCounterHostLabelMappingFunc RequestCounterLabelMappingFunc; URLLabelFromContext string }
func (*Prometheus) HandlerFunc(next echo.HandlerFunc) echo.HandlerFunc
func (*Prometheus) SetMetricsPath(e *echo.Echo)
func (*Prometheus) SetPushGateway(pushGatewayURL string, pushInterval time.Duration)
func (*Prometheus) SetPushGatewayJob(j string)
func (*Prometheus) Use(e *echo.Echo)
type PushGateway struct { PushIntervalSeconds time.Duration; PushGatewayURL string; Job string }
type RequestCounterLabelMappingFunc func(c echo.Context) string
