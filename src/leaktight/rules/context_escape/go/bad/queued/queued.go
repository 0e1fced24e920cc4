// Package queued sends the request's context to a worker.
package queued

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

type mailer struct {
	queue chan *echo.Context
}

func (m *mailer) run() {
	for c := range m.queue {
		c.Logger().Info(c.Param("id"))
	}
}

func (m *mailer) post(c *echo.Context) error {
	m.queue <- c // want "sent to somebody"
	return c.NoContent(http.StatusAccepted)
}

// Routes adds POST /mails/:id.
func Routes(e *echo.Echo) {
	m := &mailer{queue: make(chan *echo.Context, 16)}
	go m.run()
	e.POST("/mails/:id", m.post)
}
