// Package bodylimit leaves the limit to a middleware.
package bodylimit

import (
	"io"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)

func note(c echo.Context) error {
	body, err := io.ReadAll(c.Request().Body)
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, len(body))
}

// Register adds POST /note.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.Use(middleware.BodyLimit("2M"))
	e.POST("/note", note)
}
