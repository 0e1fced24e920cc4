// Package flushed collects events that a ticker hands on and starts anew.
package flushed

import (
	"log"
	"net/http"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/labstack/echo/v4"
)

type events struct {
	mu      sync.Mutex
	pending []string
}

func (v *events) add(event string) {
	v.mu.Lock()
	v.pending = append(v.pending, event)
	v.mu.Unlock()
}

func (v *events) flush() {
	v.mu.Lock()
	batch := v.pending
	v.pending = nil
	v.mu.Unlock()
	log.Printf("%d events", len(batch))
}

func (v *events) run() {
	for range time.Tick(100 * time.Millisecond) {
		v.flush()
	}
}

// Register adds POST /events/:name.
func Register(e *echo.Echo, _ *dynamodb.Client) {
	v := new(events)
	go v.run()
	e.POST("/events/:name", func(c echo.Context) error {
		v.add(c.Param("name"))
		return c.NoContent(http.StatusAccepted)
	})
}
