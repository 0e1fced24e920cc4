// Package echogroupkept: sessions by token, in a struct whose methods are the handlers of a group.
package echogroupkept

import (
	"net/http"
	"sync"

	"github.com/labstack/echo/v4"
)

type sessions struct {
	mu    sync.Mutex
	users map[string]string
}

func (s *sessions) login(c echo.Context) error {
	token := c.FormValue("token")
	s.mu.Lock()
	defer s.mu.Unlock()
	s.users[token] = c.FormValue("user") // want unbounded-cache
	return c.NoContent(http.StatusCreated)
}

func Routes() *echo.Echo {
	s := &sessions{users: map[string]string{}}
	e := echo.New()
	api := e.Group("/api")
	v1 := api.Group("/v1")
	v1.POST("/login", s.login)
	return e
}
