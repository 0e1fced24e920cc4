// Command caches remembers things by id: without a bound, with one, or under a few keys only.
package main

import (
	"net/http"
	"strings"
	"sync"

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/labstack/echo/v4"
)

const port = ":18474"

type profile struct {
	data [1024]byte
}

type caches struct {
	mu       sync.RWMutex
	profiles map[string]*profile
	once     sync.Map
	recent   *lru.Cache[string, *profile]
	ring     [2000]*profile
	next     int
	regions  map[string]*profile
}

func main() {
	recent, err := lru.New[string, *profile](4000)
	if err != nil {
		panic(err)
	}
	c := &caches{profiles: map[string]*profile{}, recent: recent, regions: map[string]*profile{}}
	e := echo.New()
	e.HideBanner, e.HidePort = true, true
	v1 := e.Group("/v1")
	v1.GET("/profiles/:id", c.profile)
	v1.GET("/seen/:id", c.seen)
	v1.GET("/recent/:id", c.recently)
	v1.GET("/ring/:id", c.round)
	v1.PUT("/regions/:id", c.region)
	e.Logger.Fatal(e.Start(port))
}

// profile keeps one profile for each id.
func (s *caches) profile(c echo.Context) error {
	id := strings.Clone(c.Param("id"))
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.profiles[id]; !ok {
		s.profiles[id] = &profile{} // grows GET /v1/profiles/:id: 1077 bytes
	}
	return c.NoContent(http.StatusOK)
}

// seen remembers who came.
func (s *caches) seen(c echo.Context) error {
	id := strings.Clone(c.Param("id"))
	s.once.Store(id, &profile{}) // grows GET /v1/seen/:id: 1195 bytes, roughly
	return c.NoContent(http.StatusOK)
}

// recently keeps the last 4,000.
func (s *caches) recently(c echo.Context) error { // flat GET /v1/recent/:id
	id := strings.Clone(c.Param("id"))
	if _, ok := s.recent.Get(id); !ok {
		s.recent.Add(id, &profile{})
	}
	return c.NoContent(http.StatusOK)
}

// round keeps the last 2,000 in turn.
func (s *caches) round(c echo.Context) error { // flat GET /v1/ring/:id
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ring[s.next%len(s.ring)] = &profile{}
	s.next++
	return c.NoContent(http.StatusOK)
}

// region overwrites one of eight.
func (s *caches) region(c echo.Context) error { // flat PUT /v1/regions/:id
	id := c.Param("id")
	s.mu.Lock()
	defer s.mu.Unlock()
	s.regions[string(rune('a'+id[len(id)-1]%8))] = &profile{}
	return c.NoContent(http.StatusOK)
}
