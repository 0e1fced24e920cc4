// Command waiting leaves goroutines behind, and ends them where it looks as if it did not.
package main

import (
	"context"
	"net/http"
	"os"
	"sync"
	"time"

	"github.com/labstack/echo/v4"
)

func main() {
	s := &service{queue: make(chan int), jobs: make(chan func(), 64)}
	for range 4 {
		go func() {
			for job := range s.jobs {
				job()
			}
		}()
	}
	e := echo.New()
	e.HideBanner, e.HidePort = true, true
	e.GET("/search/:id", s.search)
	e.GET("/locks/:id", s.lock)
	e.GET("/watch/:id", s.watch)
	e.GET("/jobs/:id", s.job)
	e.GET("/fanout/:id", s.fanOut)
	e.GET("/brief/:id", s.brief)
	listen := os.Getenv("LISTEN_ADDR")
	if listen == "" {
		listen = "0.0.0.0:8080"
	}
	e.Logger.Fatal(e.Start(listen))
}

type service struct {
	queue chan int
	jobs  chan func()
}

// search takes the first of two answers; the second can never be delivered.
func (s *service) search(c echo.Context) error {
	answers := make(chan string)
	for _, name := range []string{"primary", "replica"} {
		go func() {
			answers <- name // grows GET /search/:id: 1 goroutines
		}()
	}
	return c.String(http.StatusOK, <-answers)
}

// lock starts something that waits for a lock that nobody lets go.
func (s *service) lock(c echo.Context) error {
	mu := &sync.Mutex{}
	mu.Lock()
	go func() {
		mu.Lock() // grows GET /locks/:id: 1 goroutines
		defer mu.Unlock()
	}()
	return c.NoContent(http.StatusOK)
}

// watch polls for a change for as long as the process lives.
func (s *service) watch(c echo.Context) error {
	go poll()
	return c.NoContent(http.StatusOK)
}

func poll() {
	ticker := time.NewTicker(10 * time.Minute)
	defer ticker.Stop()
	for {
		<-ticker.C // grows GET /watch/:id: 1 goroutines
	}
}

// job is done by workers that were there from the beginning.
func (s *service) job(c echo.Context) error { // flat GET /jobs/:id
	done := make(chan struct{})
	s.jobs <- func() { close(done) }
	<-done
	return c.NoContent(http.StatusOK)
}

// fanOut has room for every answer, so that nobody waits who is not waited for.
func (s *service) fanOut(c echo.Context) error { // flat GET /fanout/:id
	answers := make(chan int, 3)
	for n := range 3 {
		go func() { answers <- n }()
	}
	<-answers
	return c.NoContent(http.StatusOK)
}

// brief gives its goroutines a deadline.
func (s *service) brief(c echo.Context) error { // flat GET /brief/:id
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	go func() {
		defer cancel()
		select {
		case s.queue <- 1:
		case <-ctx.Done():
		}
	}()
	return c.NoContent(http.StatusOK)
}
