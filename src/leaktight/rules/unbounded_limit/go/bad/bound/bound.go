// Package bound takes page sizes out of a bound struct.
package bound

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v5"
)

type query struct {
	Limit int32 `query:"limit"`
	Width int   `query:"width"`
}

type handler struct {
	db *dynamodb.Client
}

func (h *handler) list(c *echo.Context) error {
	var in query
	if err := c.Bind(&in); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(c.Request().Context(), 3*time.Second)
	defer cancel()
	out, err := h.db.Scan(ctx, &dynamodb.ScanInput{ // want "field `Limit` sets the size of a page"
		TableName: aws.String("orders"),
		Limit:     aws.Int32(in.Limit),
	})
	if err != nil {
		return err
	}
	line := strings.Repeat("-", in.Width) // want "field `Width` sets how much memory"
	return c.JSON(http.StatusOK, map[string]any{"count": out.Count, "line": line})
}

// Register adds GET /orders.
func Register(e *echo.Echo, db *dynamodb.Client) {
	e.GET("/orders", (&handler{db: db}).list)
}
