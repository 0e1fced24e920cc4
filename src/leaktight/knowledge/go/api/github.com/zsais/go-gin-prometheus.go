// Interface of github.com/zsais/go-gin-prometheus@v0.1.0, generated from its types. Signatures only.
package ginprometheus

import "github.com/gin-gonic/gin"
import "github.com/prometheus/client_golang/prometheus"
import "time"

func NewMetric(m *Metric, subsystem string) prometheus.Collector
func NewPrometheus(subsystem string, customMetricsList ...[]*Metric) *Prometheus
type Metric struct { MetricCollector prometheus.Collector; ID string; Name string; Description string; Type string; Args []string }
type Prometheus struct { Ppg PrometheusPushGateway; MetricsList []*Metric; MetricsPath string; ReqCntURLLabelMappingFn RequestCounterURLLabelMappingFn; URLLabelFromContext string }
func (*Prometheus) HandlerFunc() gin.HandlerFunc
func (*Prometheus) SetListenAddress(address string)
func (*Prometheus) SetListenAddressWithRouter(listenAddress string, r *gin.Engine)
func (*Prometheus) SetMetricsPath(e *gin.Engine)
func (*Prometheus) SetMetricsPathWithAuth(e *gin.Engine, accounts gin.Accounts)
func (*Prometheus) SetPushGateway(pushGatewayURL string, metricsURL string, pushIntervalSeconds time.Duration)
func (*Prometheus) SetPushGatewayJob(j string)
func (*Prometheus) Use(e *gin.Engine)
func (*Prometheus) UseWithAuth(e *gin.Engine, accounts gin.Accounts)
type PrometheusPushGateway struct { PushIntervalSeconds time.Duration; PushGatewayURL string; MetricsURL string; Job string }
type RequestCounterURLLabelMappingFn func(c *gin.Context) string
