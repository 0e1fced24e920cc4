// Command rotation lets memory go in its own time: a janitor, a batch, a generation.
package main

import (
	"flag"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/labstack/echo/v5"
	cache "github.com/patrickmn/go-cache"
)

type entry struct {
	at   time.Time
	data [512]byte
}

type store struct {
	mu         sync.Mutex
	tokens     map[string]entry
	batch      []*entry
	now, old   map[string]*entry
	journal    *entry2
	journalled int
	sessions   *cache.Cache
}

type entry2 struct {
	next *entry2
	_    [248]byte
}

func main() {
	addr := flag.String("addr", ":8080", "address to listen on")
	flag.Parse()
	s := &store{tokens: map[string]entry{}, now: map[string]*entry{}}
	s.sessions = cache.New(10*time.Minute, time.Minute)
	go s.sweep()
	e := echo.New()
	e.POST("/tokens/:id", s.token)
	e.POST("/events/:id", s.event)
	e.GET("/generations/:id", s.generation)
	e.GET("/journal/:id", s.note)
	e.GET("/sessions/:id", s.session)
	if err := e.Start(*addr); err != nil {
		os.Exit(1)
	}
}

// sweep drops tokens of more than half a second.
func (s *store) sweep() {
	for range time.Tick(100 * time.Millisecond) {
		s.mu.Lock()
		for id, each := range s.tokens {
			if time.Since(each.at) > 500*time.Millisecond {
				delete(s.tokens, id)
			}
		}
		s.mu.Unlock()
	}
}

func (s *store) token(c *echo.Context) error { // flat POST /tokens/:id
	id := strings.Clone(c.Param("id"))
	s.mu.Lock()
	defer s.mu.Unlock()
	s.tokens[id] = entry{at: time.Now()}
	return c.NoContent(http.StatusNoContent)
}

// event is written in batches of 700.
func (s *store) event(c *echo.Context) error { // flat POST /events/:id
	s.mu.Lock()
	defer s.mu.Unlock()
	s.batch = append(s.batch, &entry{at: time.Now()})
	if len(s.batch) == 700 {
		s.batch = nil
	}
	return c.NoContent(http.StatusNoContent)
}

// generation keeps two generations of 900 entries.
func (s *store) generation(c *echo.Context) error { // flat GET /generations/:id
	id := strings.Clone(c.Param("id"))
	s.mu.Lock()
	defer s.mu.Unlock()
	s.now[id] = &entry{}
	if len(s.now) >= 900 {
		s.old, s.now = s.now, map[string]*entry{}
	}
	return c.NoContent(http.StatusNoContent)
}

// note keeps a journal that nobody cuts.
func (s *store) note(c *echo.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.journal = &entry2{next: s.journal} // grows GET /journal/:id: 256 bytes
	s.journalled++
	return c.NoContent(http.StatusNoContent)
}

// session is forgotten ten minutes later: longer than anybody measures.
func (s *store) session(c *echo.Context) error { // open GET /sessions/:id
	s.sessions.Set(strings.Clone(c.Param("id")), &entry{at: time.Now()}, cache.DefaultExpiration)
	return c.NoContent(http.StatusNoContent)
}
