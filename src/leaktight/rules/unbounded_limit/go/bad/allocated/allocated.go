// Package allocated makes room for as many scores as the caller says there are.
package allocated

import (
	"net/http"
	"strconv"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

func scores(c echo.Context) error {
	n, err := strconv.Atoi(c.QueryParam("n"))
	if err != nil || n <= 0 {
		return echo.ErrBadRequest
	}
	all := make([]float64, n) // want "query parameter `n` sets how much memory"
	for i := range all {
		all[i] = 1 / float64(i+1)
	}
	return c.JSON(http.StatusOK, all[n-1])
}

// Register adds GET /scores.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/scores", scores)
}
