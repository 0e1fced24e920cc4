// Package constant sizes by what it has and by what it was configured with.
package constant

import (
	"net/http"
	"os"
	"strconv"
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type handler struct {
	size int
}

func (h *handler) list(c echo.Context) error {
	ids := strings.Split(c.QueryParam("ids"), ",")
	found := make([]string, 0, len(ids))
	for _, id := range ids {
		if strings.HasPrefix(id, "o-") {
			found = append(found, id)
		}
		if len(found) >= h.size {
			break
		}
	}
	return c.JSON(http.StatusOK, found)
}

// Register adds GET /list.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	size, err := strconv.Atoi(os.Getenv("PAGE_SIZE"))
	if err != nil {
		size = 20
	}
	e.GET("/list", (&handler{size: size}).list)
}
