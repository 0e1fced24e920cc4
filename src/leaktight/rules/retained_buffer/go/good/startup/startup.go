// Package startup reads a file while it starts and keeps parts of that one buffer.
package startup

import (
	"net/http"
	"os"
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

var names = load()

func load() map[string]string {
	text, err := os.ReadFile("names.txt")
	if err != nil {
		return nil
	}
	found := make(map[string]string)
	for _, line := range strings.Split(string(text), "\n") {
		key, name, _ := strings.Cut(line, "=")
		found[key] = name
	}
	return found
}

// Register adds GET /names/:key.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/names/:key", func(c echo.Context) error {
		return c.String(http.StatusOK, names[c.Param("key")])
	})
}
