// Package limited reads no more than it wants.
package limited

import (
	"io"
	"net/http"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

const most = 1 << 20

var client = &http.Client{Timeout: 5 * time.Second}

func note(c echo.Context) error {
	body, err := io.ReadAll(http.MaxBytesReader(c.Response(), c.Request().Body, most))
	if err != nil {
		return echo.ErrStatusRequestEntityTooLarge
	}
	return c.JSON(http.StatusOK, len(body))
}

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
	limited := io.LimitReader(response.Body, most)
	body, err := io.ReadAll(limited)
	if err != nil {
		return err
	}
	return c.JSONBlob(http.StatusOK, body)
}

// Register adds POST /note and GET /rates.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.POST("/note", note)
	e.GET("/rates", rates)
}
