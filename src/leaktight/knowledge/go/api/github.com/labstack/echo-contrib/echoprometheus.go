// Interface of github.com/labstack/echo-contrib/echoprometheus@v0.50.1, generated from its types. Signatures only.
package echoprometheus

import "context"
import echo "github.com/labstack/echo/v4"
import "github.com/labstack/echo/v4/middleware"
import "github.com/prometheus/client_golang/prometheus"
import "io"
import "net/http"
import "time"

func NewHandler() echo.HandlerFunc
func NewHandlerWithConfig(config HandlerConfig) echo.HandlerFunc
func NewMiddleware(subsystem string) echo.MiddlewareFunc
func NewMiddlewareWithConfig(config MiddlewareConfig) echo.MiddlewareFunc
func RunPushGatewayGatherer(ctx context.Context, config PushGatewayConfig) error
func WriteGatheredMetrics(writer io.Writer, gatherer prometheus.Gatherer) error
type HandlerConfig struct { Gatherer prometheus.Gatherer }
type LabelValueFunc func(c echo.Context, err error) string
type MiddlewareConfig struct { Skipper middleware.Skipper; Namespace string; Subsystem string; LabelFuncs map[string]LabelValueFunc; HistogramOptsFunc func(opts prometheus.HistogramOpts) prometheus.HistogramOpts; CounterOptsFunc func(opts prometheus.CounterOpts) prometheus.CounterOpts; Registerer prometheus.Registerer; BeforeNext func(c echo.Context); AfterNext func(c echo.Context, err error); DoNotUseRequestPathFor404 bool; StatusCodeResolver func(c echo.Context, err error) int }
func (MiddlewareConfig) ToMiddleware() (echo.MiddlewareFunc, error)
type PushGatewayConfig struct { PushGatewayURL string; PushInterval time.Duration; Gatherer prometheus.Gatherer; ErrorHandler func(err error) error; ClientTransport http.RoundTripper }
