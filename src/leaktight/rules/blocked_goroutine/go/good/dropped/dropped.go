// Package dropped tells a listener if there is one, and goes on if not.
package dropped

import (
	"net/http"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

var changes = make(chan string)

// Register adds POST /changes/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.POST("/changes/:id", func(c echo.Context) error {
		id := c.Param("id")
		go func() {
			select {
			case changes <- id:
			default:
			}
		}()
		return c.NoContent(http.StatusAccepted)
	})
}
