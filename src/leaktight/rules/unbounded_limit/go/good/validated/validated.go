// Package validated leaves the bounds to tags, and to a method of the bound struct.
package validated

import (
	"errors"
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type query struct {
	Limit int `query:"limit" validate:"gte=1,lte=100"`
	Width int `query:"width"`
}

func (q *query) check() error {
	if q.Width < 0 || q.Width > 80 {
		return errors.New("width is 0 to 80")
	}
	return nil
}

func list(c echo.Context) error {
	var in query
	if err := c.Bind(&in); err != nil {
		return err
	}
	if err := c.Validate(&in); err != nil {
		return err
	}
	if err := in.check(); err != nil {
		return echo.ErrBadRequest
	}
	return c.JSON(http.StatusOK, make([]byte, in.Limit*in.Width))
}

// Register adds GET /list.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/list", list)
}
