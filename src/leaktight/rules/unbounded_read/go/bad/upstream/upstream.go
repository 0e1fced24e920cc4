// Package upstream passes on what another service answers, after keeping all of it in memory.
package upstream

import (
	"io"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

var client = &http.Client{Timeout: 5 * time.Second}

func rates(c echo.Context) error {
	request, err := http.NewRequestWithContext(c.Request().Context(), http.MethodGet, "https://rates.example.com/", nil)
	if err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	body, err := io.ReadAll(response.Body) // want "whole answer is read"
	if err != nil {
		return err
	}
	return c.JSONBlob(http.StatusOK, body)
}

// Register adds GET /rates.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/rates", rates)
}
