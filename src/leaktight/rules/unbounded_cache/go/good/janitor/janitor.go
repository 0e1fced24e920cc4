// Package janitor removes old entries in a goroutine that its constructor starts.
package janitor

import (
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

const keepFor = time.Second

type sessions struct {
	mu   sync.Mutex
	seen map[string]time.Time
}

func newSessions() *sessions {
	s := &sessions{seen: make(map[string]time.Time)}
	go s.expire()
	return s
}

func (s *sessions) expire() {
	for now := range time.Tick(keepFor) {
		s.mu.Lock()
		for id, at := range s.seen {
			if now.Sub(at) > keepFor {
				delete(s.seen, id)
			}
		}
		s.mu.Unlock()
	}
}

func (s *sessions) touch(c echo.Context) error {
	s.mu.Lock()
	s.seen[c.Param("id")] = time.Now()
	s.mu.Unlock()
	return c.NoContent(http.StatusNoContent)
}

// Register adds PUT /sessions/:id.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	e.PUT("/sessions/:id", newSessions().touch)
}
