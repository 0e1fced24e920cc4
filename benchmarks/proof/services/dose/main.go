// Command dose keeps as many bytes of a request as its path says, on average: how small a leak is still found?
package main

import (
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"

	"github.com/labstack/echo/v4"
)

const grain = 16

type node struct {
	next *node
	_    [grain - 8]byte
}

type doses struct {
	mu     sync.Mutex
	kept   *node
	credit int
	amount int
}

func main() {
	amount, err := strconv.Atoi(strings.TrimSpace(os.Getenv("DOSE")))
	if err != nil {
		amount = 0
	}
	d := &doses{amount: amount}
	e := echo.New()
	e.HideBanner, e.HidePort = true, true
	e.GET("/dose/1", d.take)
	e.GET("/dose/2", d.take)
	e.GET("/dose/3", d.take)
	e.GET("/dose/4", d.take)
	e.GET("/dose/5", d.take)
	e.GET("/dose/6", d.take)
	e.GET("/dose/7", d.take)
	e.GET("/dose/8", d.take)
	e.GET("/dose/9", d.take)
	e.GET("/dose/10", d.take)
	e.Logger.Fatal(e.Start(":" + os.Getenv("PORT")))
}

// take keeps a node whenever the doses of the requests before have come to one.
func (d *doses) take(c echo.Context) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	for d.credit += d.amount; d.credit >= grain; d.credit -= grain {
		d.kept = &node{next: d.kept}
	}
	return c.NoContent(http.StatusOK)
}
