// Package capped compares what callers ask for with the most that they get.
package capped

import (
	"net/http"
	"strconv"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

const most = 100

func pageSize(c echo.Context) int {
	n, err := strconv.Atoi(c.QueryParam("limit"))
	if err != nil || n <= 0 {
		return 20
	}
	if n > most {
		return most
	}
	return n
}

func list(c echo.Context) error {
	page := make([]int, 0, pageSize(c))
	return c.JSON(http.StatusOK, cap(page))
}

func some(c echo.Context) error {
	n, err := strconv.Atoi(c.QueryParam("n"))
	if err != nil || n < 0 || n > 1000 {
		return echo.ErrBadRequest
	}
	return c.JSON(http.StatusOK, make([]int, n))
}

// Register adds GET /list and GET /some.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/list", list)
	e.GET("/some", some)
}
