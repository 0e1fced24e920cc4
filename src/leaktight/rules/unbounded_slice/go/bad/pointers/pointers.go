// Package pointers registers every session with a hub and only ever marks it as gone.
package pointers

import (
	"net/http"
	"sync"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type session struct {
	user string
	gone bool
}

type hub struct {
	mu       sync.Mutex
	sessions []*session
}

func (h *hub) join(user string) *session {
	s := &session{user: user}
	h.mu.Lock()
	h.sessions = append(h.sessions, s) // want "hub.sessions is appended to"
	h.mu.Unlock()
	return s
}

func (h *hub) active() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := 0
	for _, s := range h.sessions {
		if !s.gone {
			n++
		}
	}
	return n
}

// Register adds POST /sessions/:user.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	h := new(hub)
	e.POST("/sessions/:user", func(c echo.Context) error {
		s := h.join(c.Param("user"))
		defer func() { s.gone = true }()
		return c.JSON(http.StatusOK, h.active())
	})
}
