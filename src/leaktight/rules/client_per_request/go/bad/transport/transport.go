// Package transport makes an HTTP client with its own transport in each request.
package transport

import (
	"io"
	"net/http"
	"net/url"
	"os"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type stock struct {
	url string
}

func (s *stock) get(c echo.Context) error {
	client := &http.Client{ // want "each request"
		Timeout:   3 * time.Second,
		Transport: &http.Transport{MaxIdleConns: 10, IdleConnTimeout: 90 * time.Second},
	}
	request, err := http.NewRequestWithContext(
		c.Request().Context(), http.MethodGet, s.url+"/?sku="+url.QueryEscape(c.Param("sku")), nil)
	if err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	n, err := io.Copy(io.Discard, response.Body)
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, n)
}

// Register adds GET /stock/:sku; the example's upstream is the datastore's own port.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	s := &stock{url: os.Getenv("AWS_ENDPOINT_URL")}
	e.GET("/stock/:sku", s.get)
}
