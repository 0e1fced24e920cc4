// Package window keeps the times of the last minute and drops older ones before it adds.
package window

import (
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v5"
)

type rate struct {
	mu    sync.Mutex
	times []time.Time
}

func (r *rate) hit(now time.Time) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	first := 0
	for first < len(r.times) && now.Sub(r.times[first]) > time.Minute {
		first++
	}
	r.times = append(r.times[:0], r.times[first:]...)
	r.times = append(r.times, now)
	return len(r.times)
}

// Register adds GET /rate.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	r := new(rate)
	e.GET("/rate", func(c *echo.Context) error {
		return c.JSON(http.StatusOK, r.hit(time.Now()))
	})
}
