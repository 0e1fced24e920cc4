// Command timers sets timers and derives contexts; some of them outlive their request.
package main

import (
	"context"
	"net/http"
	"os"
	"time"

	"github.com/labstack/echo/v5"
)

type state struct{ payload [2048]byte }

type service struct {
	base   context.Context
	stop   context.CancelFunc
	latest context.Context
}

type key struct{}

func main() {
	s := &service{}
	s.base, s.stop = context.WithCancel(context.Background())
	s.latest = context.Background()
	e := echo.New()
	e.GET("/reminders", s.remind)
	e.GET("/sessions", s.session)
	e.GET("/deadlines", s.deadline)
	e.GET("/ticks", s.tick)
	e.GET("/after", s.after)
	port := os.Getenv("HTTP_PORT")
	if port == "" {
		port = "8080"
	}
	if err := e.Start(":" + port); err != nil {
		os.Exit(1)
	}
}

// remind keeps a state for an hour.
func (s *service) remind(c *echo.Context) error {
	kept := &state{} // grows GET /reminders: 2240 bytes
	time.AfterFunc(time.Hour, func() { kept.payload[0]++ })
	return c.NoContent(http.StatusOK)
}

// session derives from the service's context and never cancels.
func (s *service) session(c *echo.Context) error {
	ctx, cancel := context.WithCancel(s.base) // grows GET /sessions: 150 bytes, roughly
	_ = cancel
	return c.String(http.StatusOK, contextName(ctx))
}

// deadline cancels what it derives.
func (s *service) deadline(c *echo.Context) error { // flat GET /deadlines
	ctx, cancel := context.WithTimeout(s.base, time.Hour)
	defer cancel()
	return c.String(http.StatusOK, contextName(ctx))
}

// tick drops a ticker, which Go collects since 1.23.
func (s *service) tick(c *echo.Context) error { // flat GET /ticks
	ticker := time.NewTicker(time.Hour)
	select {
	case <-ticker.C:
	default:
	}
	return c.NoContent(http.StatusOK)
}

// after stops the timer that it set.
func (s *service) after(c *echo.Context) error { // flat GET /after
	timer := time.AfterFunc(time.Hour, func() {})
	defer timer.Stop()
	return c.NoContent(http.StatusOK)
}

func contextName(ctx context.Context) string {
	if ctx.Err() != nil {
		return "ended"
	}
	return "open"
}
