// Package server puts the routes and the middleware together.
package server

import (
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"example.com/orders/internal/config"
	"example.com/orders/internal/handlers"
	"example.com/orders/internal/store"
)

// New returns the service, ready to be started.
func New(cfg config.Config, db *dynamodb.Client) (*echo.Echo, error) {
	orders := store.NewOrders(db, cfg.OrdersTable, cfg.StoreTimeout)
	customers := store.NewCustomerOrders(db, cfg.CustomerOrdersTable, cfg.StoreTimeout)
	lines, err := handlers.NewLines(orders)
	if err != nil {
		return nil, fmt.Errorf("order lines: %w", err)
	}
	h := handlers.NewOrders(orders, customers)

	e := echo.New()
	e.HideBanner = true
	e.HidePort = true
	e.Server.ReadHeaderTimeout = 5 * time.Second
	e.Server.ReadTimeout = 10 * time.Second
	e.Server.WriteTimeout = 15 * time.Second
	e.Server.IdleTimeout = 60 * time.Second

	e.Use(middleware.Recover())
	e.Use(middleware.RequestID())
	e.Use(middleware.BodyLimit("256K"))
	e.Use(middleware.RequestLoggerWithConfig(middleware.RequestLoggerConfig{
		LogMethod: true, LogURI: true, LogStatus: true, LogLatency: true, LogError: true, HandleError: true,
		LogValuesFunc: logRequest,
	}))

	e.GET("/healthz", func(c echo.Context) error { return c.String(http.StatusOK, "ok") })

	api := e.Group("/orders")
	api.GET("", h.List)
	api.POST("", h.Create)
	api.GET("/:id", h.Get)
	api.GET("/:id/summary", handlers.NewSummaries(db, cfg.OrdersTable, cfg.StoreTimeout).Get)
	api.GET("/:id/shipment", handlers.NewShipments(cfg.OrdersTable, cfg.StoreTimeout).Get)
	api.GET("/:id/quote", handlers.NewQuotes(orders, cfg.StoreTimeout).Get)
	api.GET("/:id/invoice", handlers.NewInvoices(orders).Get)
	api.GET("/:id/lines", lines.Get)
	api.PUT("/:id/carrier", handlers.NewCarriers(orders).Put)

	e.GET("/customers/:customer_id/orders", h.ByCustomer)
	return e, nil
}

// logRequest logs what failed on our side as an error, and everything else only when debugging.
func logRequest(c echo.Context, v middleware.RequestLoggerValues) error {
	level := slog.LevelDebug
	if v.Status >= http.StatusInternalServerError {
		level = slog.LevelError
	}
	slog.LogAttrs(c.Request().Context(), level, "request",
		slog.String("method", v.Method), slog.String("uri", v.URI),
		slog.Int("status", v.Status), slog.Duration("latency", v.Latency), slog.Any("error", v.Error))
	return nil
}
