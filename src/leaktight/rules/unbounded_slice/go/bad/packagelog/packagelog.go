// Package packagelog remembers every request in a package variable.
package packagelog

import (
	"net/http"
	"sync"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v5"
)

var (
	mu   sync.Mutex
	seen []string
)

func visit(c *echo.Context) error {
	mu.Lock()
	seen = append(seen, c.Request().RemoteAddr+" "+c.Param("page")) // want "seen is appended to"
	count := len(seen)
	mu.Unlock()
	return c.JSON(http.StatusOK, map[string]int{"visits": count})
}

// Register adds GET /pages/:page.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/pages/:page", visit)
}
