// Package deadsignal waits for a channel that nothing closes.
package deadsignal

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"
)

type session struct {
	id   string
	done chan struct{}
}

func (s *session) watch() {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for {
		select {
		case <-s.done:
			return
		case <-ticker.C:
		}
	}
}

// Routes adds POST /sessions/:id.
func Routes(e *echo.Echo) {
	e.POST("/sessions/:id", func(c echo.Context) error {
		s := &session{id: c.Param("id"), done: make(chan struct{})}
		go s.watch() // want "nothing closes"
		return c.NoContent(http.StatusCreated)
	})
}
