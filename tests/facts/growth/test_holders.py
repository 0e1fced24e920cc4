"""Who holds a container, and who waits for what is in it: caches of libraries, types of the project's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.facts.base import Facts
from leaktight.facts.growth.front import Front
from leaktight.facts.growth.growth import Growth
from leaktight.knowledge.load import load as load_knowledge
from tests.languages.go_text import program

LIBRARY = """
import (
	"time"
	"github.com/labstack/echo/v4"
	"github.com/patrickmn/go-cache"
	"github.com/jellydator/ttlcache/v3"
	"github.com/maypok86/otter/v2"
	"github.com/golang/groupcache/lru"
	cmap "github.com/orcaman/concurrent-map/v2"
	"github.com/puzpuzpuz/xsync/v3"
)

%s

func get(c echo.Context) error { %s; return nil }
func init() { e := echo.New(); e.GET("/items/:id", get); %s; e.Start(":80") }
"""
UNBOUNDED_CACHES = {
    "entries that never end": (
        "var kept = cache.New(time.Minute, time.Minute)",
        'kept.Set(c.Param("id"), 1, cache.NoExpiration)',
        "",
    ),
    "a lifetime that nobody sweeps": (
        "var kept = ttlcache.New[string, int](ttlcache.WithTTL[string, int](time.Minute))",
        'kept.Set(c.Param("id"), 1, ttlcache.DefaultTTL)',
        "",
    ),
    "options without a limit": (
        "var kept = otter.Must(&otter.Options[string, int]{InitialCapacity: 10})",
        'kept.Set(c.Param("id"), 1)',
        "",
    ),
    "no limit given": ("var kept = lru.New(0)", 'kept.Add(c.Param("id"), 1)', ""),
    "a map in shards": ("var kept = cmap.New[int]()", 'kept.Set(c.Param("id"), 1)', ""),
    "a map without locks": ("var kept = xsync.NewMapOf[string, int]()", 'kept.Store(c.Param("id"), 1)', ""),
}
BOUNDED_CACHES = {
    "a capacity": (
        "var kept = ttlcache.New[string, int](ttlcache.WithCapacity[string, int](9))",
        'kept.Set(c.Param("id"), 1, ttlcache.NoTTL)',
        "",
    ),
    "a lifetime that is swept": (
        "var kept = ttlcache.New[string, int](ttlcache.WithTTL[string, int](time.Minute))",
        'kept.Set(c.Param("id"), 1, ttlcache.DefaultTTL)',
        "go kept.Start()",
    ),
    "a size": (
        "var kept = otter.Must(&otter.Options[string, int]{MaximumSize: 10})",
        'kept.Set(c.Param("id"), 1)',
        "",
    ),
    "a limit": ("var kept = lru.New(9)", 'kept.Add(c.Param("id"), 1)', ""),
    "removed again": (
        "var kept = cmap.New[int]()",
        'kept.Set(c.Param("id"), 1); defer kept.Remove(c.Param("id"))',
        "",
    ),
}
OWN = """
import ("context"; "sync"; "time"; "github.com/labstack/echo/v4"; "github.com/robfig/cron/v3")

type Map[V any] struct { mu sync.Mutex; data map[string]V }
func (m *Map[V]) Set(k string, v V) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.data == nil { m.data = map[string]V{} }
	m.data[k] = v
}
func (m *Map[V]) Delete(k string) { m.mu.Lock(); delete(m.data, k); m.mu.Unlock() }

type client struct{ id string }
type hub struct { clients map[*client]bool; join, leave chan *client }

type api struct {
	mu      sync.Mutex
	open    Map[int]
	names   Map[string]
	waiting map[string]chan int
	seen    map[string]bool
	hub     *hub
}

%s

func init() {
	a := &api{waiting: map[string]chan int{}, seen: map[string]bool{}, hub: &hub{clients: map[*client]bool{}}}
	%s
	e := echo.New()
	e.GET("/items/:id", a.get)
	e.POST("/items/:id", a.answer)
	e.Start(":80")
}
"""
ANSWER = """func (a *api) answer(c echo.Context) error {
	id := c.Param("id")
	a.waiting[id] <- 1
	delete(a.waiting, id)
	return nil
}"""
NO_ANSWER = "func (a *api) answer(c echo.Context) error { return nil }"
SHAPES = {
    "one is cleaned, the other is not": (
        'func (a *api) get(c echo.Context) error { a.open.Set(c.Param("id"), 1); a.names.Set(c.Param("id"), "x"); '
        'a.open.Delete(c.Param("id")); return nil }\n' + NO_ANSWER,
        "",
        ["api.names"],
    ),
    "both are cleaned": (
        'func (a *api) get(c echo.Context) error { a.open.Set(c.Param("id"), 1); a.names.Set(c.Param("id"), "x"); '
        'a.open.Delete(c.Param("id")); a.names.Delete(c.Param("id")); return nil }\n' + NO_ANSWER,
        "",
        [],
    ),
    "given up without taking the entry out": (
        'func (a *api) get(c echo.Context) error { ch := make(chan int, 1); a.waiting[c.Param("id")] = ch\n'
        "select { case <-ch: case <-time.After(time.Second): }; return nil }\n" + ANSWER,
        "",
        ["api.waiting"],
    ),
    "given up by the caller": (
        "func (a *api) ask(id string) chan int { ch := make(chan int, 1); a.waiting[id] = ch; return ch }\n"
        'func (a *api) get(c echo.Context) error { ch := a.ask(c.Param("id"))\n'
        "select { case <-ch: case <-time.After(time.Second): }; return nil }\n" + ANSWER,
        "",
        ["api.waiting"],
    ),
    "taken out when given up": (
        'func (a *api) get(c echo.Context) error { ch := make(chan int, 1); id := c.Param("id"); a.waiting[id] = ch\n'
        "select { case <-ch: case <-time.After(time.Second): delete(a.waiting, id) }; return nil }\n" + ANSWER,
        "",
        [],
    ),
    "a worker that only adds": (
        "func (h *hub) run() { for c := range h.join { h.clients[c] = true } }\n"
        'func (a *api) get(c echo.Context) error { a.hub.join <- &client{c.Param("id")}; return nil }\n' + NO_ANSWER,
        "go a.hub.run()",
        ["hub.clients"],
    ),
    "a worker that takes out what leaves": (
        "func (h *hub) run() { for { select { case c := <-h.join: h.clients[c] = true\n"
        "case c := <-h.leave: delete(h.clients, c) } } }\n"
        'func (a *api) get(c echo.Context) error { a.hub.join <- &client{c.Param("id")}; return nil }\n' + NO_ANSWER,
        "go a.hub.run()",
        [],
    ),
    "cleared by a job": (
        'func (a *api) get(c echo.Context) error { a.seen[c.Param("id")] = true; return nil }\n' + NO_ANSWER,
        'cron.New().AddFunc("@daily", func() { a.seen = map[string]bool{} })',
        [],
    ),
}
QUEUE = """
import ("sync"; "github.com/labstack/echo/v4")

type job struct{ body []byte }
type api struct { mu sync.Mutex; jobs []%s }

func (a *api) add(c echo.Context) error { a.jobs = append(a.jobs, %s); return nil }
func (a *api) next(c echo.Context) error { %s; return nil }
func init() { a := &api{}; e := echo.New(); e.GET("/", a.add); e.POST("/", a.next); e.Start(":80") }
"""
ONCE = """
import ("sync"; "github.com/labstack/echo/v4")

type store struct { mu sync.Mutex; byID map[string]string }
var shared = sync.OnceValue(func() *store { return &store{byID: map[string]string{}} })

func (s *store) put(id string) { s.mu.Lock(); s.byID[id] = id; s.mu.Unlock() }
func get(c echo.Context) error { shared().put(c.Param("id")); return nil }
func init() { e := echo.New(); e.GET("/items/:id", get); e.Start(":80") }
"""


def places(root: Path, text: str) -> list[str]:
    growth = Facts(program(root, text), load_knowledge("go")).get(Growth)
    return [str(g.place) for g in growth.all if g.runs_on]


@pytest.mark.parametrize("shape", UNBOUNDED_CACHES)
def test_a_cache_without_a_bound_grows(shape: str, tmp_path: Path) -> None:
    assert places(tmp_path, LIBRARY % UNBOUNDED_CACHES[shape]) == ["kept"]


@pytest.mark.parametrize("shape", BOUNDED_CACHES)
def test_a_cache_with_a_bound_stays(shape: str, tmp_path: Path) -> None:
    assert places(tmp_path, LIBRARY % BOUNDED_CACHES[shape]) == []


@pytest.mark.parametrize("shape", SHAPES)
def test_own_containers(shape: str, tmp_path: Path) -> None:
    code, start, grows = SHAPES[shape]
    assert places(tmp_path, OWN % (code, start)) == grows


@pytest.mark.parametrize(
    ("element", "made", "taken", "cuts"),
    [
        ("*job", "&job{}", "a.jobs = a.jobs[1:]", ["api.jobs"]),
        ("*job", "&job{}", "a.jobs[0] = nil; a.jobs = a.jobs[1:]", []),
        ("int", "1", "a.jobs = a.jobs[1:]", []),
    ],
)
def test_what_is_cut_off_the_front_stays(
    element: str, made: str, taken: str, cuts: list[str], tmp_path: Path
) -> None:
    facts = Facts(program(tmp_path, QUEUE % (element, made, taken)), load_knowledge("go"))
    assert [str(cut.place) for cut in facts.get(Front).cuts()] == cuts
    assert facts.get(Growth).all == ()


def test_what_runs_once_is_shared(tmp_path: Path) -> None:
    assert places(tmp_path, ONCE) == ["store.byID"]


ENTRIES = """
import ("net/http"; "strings"; "sync"; "sync/atomic")

type stream struct { mu sync.Mutex; lines []string }
type api struct {
	mu      sync.Mutex
	streams map[string]*stream
	loaded  bool
	done    atomic.Bool
	names   map[string]int
	known   map[string]bool
}

func valid(id string) bool { return len(id) == 36 }
func (a *api) knows(id string) bool { _, ok := a.known[strings.ToLower(id)]; return ok }
func (a *api) write(w http.ResponseWriter, r *http.Request) {
	id := r.FormValue("id")
	%s
}

func (a *api) end(w http.ResponseWriter, r *http.Request) { %s }
func init() {
	a := &api{streams: map[string]*stream{}, names: map[string]int{}}
	http.HandleFunc("/write", a.write)
	http.HandleFunc("/end", a.end)
}
"""
LINE = "if s, ok := a.streams[id]; ok { s.lines = append(s.lines, id) }"


@pytest.mark.parametrize(
    ("write", "end", "grows"),
    [
        (LINE, 'delete(a.streams, r.FormValue("id"))', []),
        (LINE, "", ["stream.lines"]),
        ("if a.loaded { return }; a.names[id] = 1; a.loaded = true", "", []),
        ("if a.loaded { return }; a.names[id] = 1", "a.loaded = true", ["api.names"]),
        ('if _, ok := a.known[id]; !ok { id = "other" }; a.names[id]++', "", []),
        ('if !a.knows(id) { id = "other" }; a.names[id]++', "", []),
        ("if !valid(id) { return }; a.names[id]++", "", ["api.names"]),
        ("if !a.done.CompareAndSwap(false, true) { return }; a.names[id] = 1", "", []),
    ],
)
def test_objects_that_go_and_what_runs_once_an_object(write: str, end: str, grows: list[str], tmp_path: Path) -> None:
    assert places(tmp_path, ENTRIES % (write, end)) == grows


ITERATOR = """
import ("iter"; "github.com/labstack/echo/v4")

type trace struct{ lines []string }
func (t *trace) note(s string) { t.lines = append(t.lines, s) }

type rows struct{ names []string }
func (r *rows) each(t *trace) iter.Seq[string] {
	return func(yield func(string) bool) { for _, n := range r.names { t.note(n); if !yield(n) { return } } }
}

type api struct{ rows *rows }
func (a *api) get(c echo.Context) error { t := &trace{}; for n := range a.rows.each(t) { _ = n }; return nil }
func init() { a := &api{rows: &rows{}}; e := echo.New(); e.GET("/", a.get); e.Start(":80") }
"""


def test_what_an_iterator_uses_lives_as_long_as_the_walk(tmp_path: Path) -> None:
    assert places(tmp_path, ITERATOR) == []
