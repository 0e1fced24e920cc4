// Package loopback serves the profiles on the loopback interface only, beside the service.
package loopback

import (
	"log"
	"net/http"
	_ "net/http/pprof" // registers on http.DefaultServeMux

	"github.com/labstack/echo/v4"
)

// Run serves until it fails.
func Run() {
	go func() {
		log.Print(http.ListenAndServe("localhost:6060", nil))
	}()
	e := echo.New()
	e.GET("/orders", func(c echo.Context) error { return c.NoContent(http.StatusNoContent) })
	log.Print(e.Start(":8080"))
}
