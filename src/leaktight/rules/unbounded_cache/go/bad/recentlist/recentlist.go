// Package recentlist keeps every visited id in a list that is never cut.
package recentlist

import (
	"container/list"
	"net/http"
	"sync"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type visits struct {
	mu     sync.Mutex
	recent *list.List
}

func (v *visits) add(c echo.Context) error {
	v.mu.Lock()
	v.recent.PushFront(c.Param("id")) // want "never removed"
	v.mu.Unlock()
	return c.NoContent(http.StatusNoContent)
}

func (v *visits) last(c echo.Context) error {
	ids := make([]any, 0, 10)
	v.mu.Lock()
	for e := v.recent.Front(); e != nil && len(ids) < 10; e = e.Next() {
		ids = append(ids, e.Value)
	}
	v.mu.Unlock()
	return c.JSON(http.StatusOK, ids)
}

// Register adds POST /visits/:id and GET /visits.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	v := &visits{recent: list.New()}
	e.POST("/visits/:id", v.add)
	e.GET("/visits", v.last)
}
