// Command rare leaks on one request in a hundred.
package main

import (
	"net/http"
	"os"
	"sync"
	"sync/atomic"

	"github.com/labstack/echo/v5"
)

type page struct {
	next *page
	_    [4080]byte
}

type report struct {
	next *report
	_    [10224]byte
}

type archive struct {
	mu      sync.Mutex
	pages   *page
	reports *report
	asked   atomic.Int64
	never   chan struct{}
}

func main() {
	a := &archive{never: make(chan struct{})}
	e := echo.New()
	e.GET("/pages", a.page)
	e.GET("/reports", a.report)
	e.GET("/workers", a.worker)
	e.GET("/calm", func(c *echo.Context) error { return c.NoContent(http.StatusNoContent) }) // flat GET /calm
	port := os.Getenv("PORT")
	if port == "" {
		port = "1323"
	}
	if err := e.Start(":" + port); err != nil {
		os.Exit(1)
	}
}

func (a *archive) page(c *echo.Context) error {
	if a.asked.Add(1)%100 == 0 {
		a.mu.Lock()
		a.pages = &page{next: a.pages} // grows GET /pages: 40.96 bytes, rarely
		a.mu.Unlock()
	}
	return c.NoContent(http.StatusNoContent)
}

func (a *archive) report(c *echo.Context) error {
	if a.asked.Add(1)%100 == 0 {
		a.mu.Lock()
		a.reports = &report{next: a.reports} // grows GET /reports: 102.4 bytes, rarely
		a.mu.Unlock()
	}
	return c.NoContent(http.StatusNoContent)
}

func (a *archive) worker(c *echo.Context) error {
	if a.asked.Add(1)%100 == 0 {
		go a.wait()
	}
	return c.NoContent(http.StatusNoContent)
}

func (a *archive) wait() {
	<-a.never // grows GET /workers: 0.01 goroutines, rarely
}
