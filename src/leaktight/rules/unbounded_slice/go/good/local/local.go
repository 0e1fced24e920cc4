// Package local collects into slices that end with their request.
package local

import (
	"net/http"
	"strings"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v5"
)

type words struct {
	found []string
}

func (w *words) add(word string) {
	w.found = append(w.found, word)
}

// Register adds GET /words/:text.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.GET("/words/:text", func(c *echo.Context) error {
		w := &words{}
		for _, word := range strings.Split(c.Param("text"), "-") {
			w.add(word)
		}
		return c.JSON(http.StatusOK, w.found)
	})
}
