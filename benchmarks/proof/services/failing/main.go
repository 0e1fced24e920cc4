// Command failing has routes that cannot be measured, because what they are for never happens.
package main

import (
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/labstack/echo/v4"
	"golang.org/x/time/rate"
)

func main() {
	address := os.Getenv("HTTP_ADDR")
	if address == "" {
		address = "127.0.0.1:3000"
	}
	limit := rate.NewLimiter(rate.Every(time.Hour), 1)
	e := echo.New()
	e.HideBanner, e.HidePort = true, true
	e.GET("/broken", func(c echo.Context) error { // open GET /broken
		return c.NoContent(http.StatusInternalServerError)
	})
	e.GET("/forbidden", func(c echo.Context) error { // open GET /forbidden
		if c.Request().Header.Get("Authorization") != "Bearer "+os.Getenv("ADMIN_TOKEN_OF_THE_DAY")+"!" {
			return c.NoContent(http.StatusUnauthorized)
		}
		return c.NoContent(http.StatusOK)
	})
	e.GET("/limited", func(c echo.Context) error { // open GET /limited
		if !limit.Allow() {
			return c.NoContent(http.StatusTooManyRequests)
		}
		return c.NoContent(http.StatusOK)
	})
	e.GET("/growing", growing)
	e.Logger.Fatal(e.Start(address))
}

var (
	start sync.Once
	mu    sync.Mutex
	beats [][]byte
)

// growing starts something that keeps memory by the second, whoever asks for it.
func growing(c echo.Context) error { // open GET /growing
	start.Do(func() {
		go func() {
			for range time.Tick(time.Millisecond) {
				mu.Lock()
				beats = append(beats, make([]byte, 4096))
				mu.Unlock()
			}
		}()
	})
	return c.NoContent(http.StatusOK)
}
