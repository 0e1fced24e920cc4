// Package streamed never holds more than a piece of the body: it decodes, hashes or copies as it comes.
package streamed

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type order struct {
	ID string `json:"id"`
}

func hash(c echo.Context) error {
	sum := sha256.New()
	if _, err := io.Copy(sum, c.Request().Body); err != nil {
		return err
	}
	return c.String(http.StatusOK, hex.EncodeToString(sum.Sum(nil)))
}

func put(c echo.Context) error {
	var in order
	if err := json.NewDecoder(c.Request().Body).Decode(&in); err != nil {
		return echo.ErrBadRequest
	}
	return c.JSON(http.StatusOK, in)
}

// Register adds POST /hash and PUT /orders.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.POST("/hash", hash)
	e.PUT("/orders", put)
}
