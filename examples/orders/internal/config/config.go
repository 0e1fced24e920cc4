// Package config reads the service's settings from the environment.
package config

import (
	"fmt"
	"os"
	"time"
)

// Config holds everything that differs between deployments.
type Config struct {
	Port                string
	OrdersTable         string
	CustomerOrdersTable string
	StoreTimeout        time.Duration
}

// Load reads PORT, ORDERS_TABLE, CUSTOMER_ORDERS_TABLE and STORE_TIMEOUT. Region, credentials and endpoint are read
// by the AWS SDK itself (AWS_REGION, AWS_ENDPOINT_URL, …).
func Load() (Config, error) {
	cfg := Config{
		Port:                getenv("PORT", "8080"),
		OrdersTable:         getenv("ORDERS_TABLE", "orders"),
		CustomerOrdersTable: getenv("CUSTOMER_ORDERS_TABLE", "customer_orders"),
	}
	timeout, err := time.ParseDuration(getenv("STORE_TIMEOUT", "3s"))
	if err != nil {
		return Config{}, fmt.Errorf("STORE_TIMEOUT: %w", err)
	}
	cfg.StoreTimeout = timeout
	return cfg, nil
}

func getenv(name, fallback string) string {
	if value, ok := os.LookupEnv(name); ok && value != "" {
		return value
	}
	return fallback
}
