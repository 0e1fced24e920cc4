// Package handlers answers the API's requests.
package handlers

import (
	"context"
	"errors"
	"net/http"

	"github.com/labstack/echo/v4"

	"example.com/orders/internal/store"
)

// orderID returns the id of the path, or an error that answers 400.
func orderID(c echo.Context) (string, error) {
	id := c.Param("id")
	if id == "" || len(id) > 64 {
		return "", echo.NewHTTPError(http.StatusBadRequest, "id must have 1 to 64 characters")
	}
	return id, nil
}

// failure turns an error of the store into the status that clients see.
func failure(err error) error {
	switch {
	case errors.Is(err, store.ErrNotFound):
		return echo.NewHTTPError(http.StatusNotFound, "no such order")
	case errors.Is(err, context.DeadlineExceeded):
		return echo.NewHTTPError(http.StatusGatewayTimeout, "the datastore did not answer in time").SetInternal(err)
	default:
		return echo.NewHTTPError(http.StatusBadGateway, "the datastore failed").SetInternal(err)
	}
}
