// Package echogroupremoved: sessions by token, removed at log-out.
package echogroupremoved

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
	s.users[token] = c.FormValue("user")
	return c.NoContent(http.StatusCreated)
}

func (s *sessions) logout(c echo.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.users, c.FormValue("token"))
	return c.NoContent(http.StatusNoContent)
}

func Routes() *echo.Echo {
	s := &sessions{users: map[string]string{}}
	e := echo.New()
	api := e.Group("/api")
	api.POST("/login", s.login)
	api.POST("/logout", s.logout)
	return e
}
