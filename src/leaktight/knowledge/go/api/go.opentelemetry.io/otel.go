// Interface of go.opentelemetry.io/otel@v1.47.0, generated from its types. Signatures only.
package otel

import "github.com/go-logr/logr"
import "go.opentelemetry.io/otel/log"
import "go.opentelemetry.io/otel/metric"
import "go.opentelemetry.io/otel/propagation"
import "go.opentelemetry.io/otel/trace"

func GetErrorHandler() ErrorHandler
func GetLoggerProvider() log.LoggerProvider
func GetMeterProvider() metric.MeterProvider
func GetTextMapPropagator() propagation.TextMapPropagator
func GetTracerProvider() trace.TracerProvider
func Handle(err error)
func Logger(name string, options ...log.LoggerOption) log.Logger
func Meter(name string, opts ...metric.MeterOption) metric.Meter
func SetErrorHandler(h ErrorHandler)
func SetLogger(logger logr.Logger)
func SetLoggerProvider(provider log.LoggerProvider)
func SetMeterProvider(mp metric.MeterProvider)
func SetTextMapPropagator(propagator propagation.TextMapPropagator)
func SetTracerProvider(tp trace.TracerProvider)
func Tracer(name string, opts ...trace.TracerOption) trace.Tracer
func Version() string
type ErrorHandler interface { Handle(error) }
type ErrorHandlerFunc func(error)
func (ErrorHandlerFunc) Handle(err error)
