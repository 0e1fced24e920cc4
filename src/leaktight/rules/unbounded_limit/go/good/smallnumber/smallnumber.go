// Package smallnumber parses into types that can't hold much.
package smallnumber

import (
	"net/http"
	"strconv"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

func list(c echo.Context) error {
	n, err := strconv.ParseUint(c.QueryParam("limit"), 10, 8)
	if err != nil {
		return echo.ErrBadRequest
	}
	return c.JSON(http.StatusOK, make([]int, n))
}

// Register adds GET /list.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/list", list)
}
