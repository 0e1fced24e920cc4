"""Which containers grow, over the shapes that real services and libraries have."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.facts.base import Facts
from leaktight.facts.growth.growth import Growing, Growth
from leaktight.knowledge.load import load as load_knowledge
from tests.languages.go_text import program

ECHO = """
import ("log"; "sync"; "time"; "github.com/labstack/echo/v4")

type entry struct { value string; expires time.Time; uses int }
type pair struct { id, name, oldID string }
func check(id string) error { if id == "" { return echo.ErrNotFound }; return nil }
func (a *api) begin(id string) bool {
	if _, busy := a.items[id]; busy { return false }
	a.items[id] = entry{}
	return true
}
func (a *api) take(id string) error {
	if _, busy := a.items[id]; busy { return echo.ErrConflict }
	a.items[id] = entry{}
	return nil
}
func (a *api) forget(id string) { delete(a.items, id) }
func (a *api) done(p pair) { delete(a.items, p.name) }

var recording bool
var blocks []string

func record() { recording = true }

func (e entry) expired() bool { return time.Now().After(e.expires) }

type api struct {
	mu    sync.Mutex
	items map[string]entry
	other map[string]entry
	names map[string]string
	counts map[int]int
	locked map[string]*sync.Mutex
	queue []string
	locks sync.Map
}

func newAPI() *api { return &api{items: map[string]entry{}, other: map[string]entry{}} }

func init() {
	a := newAPI()
	go a.work()
	e := echo.New()
	e.GET("/items/:id", a.get)
	e.DELETE("/items/:id", a.drop)
}
"""
GET = """
func (a *api) get(c echo.Context) error {
	id := c.Param("id")
	a.mu.Lock()
	defer a.mu.Unlock()
%s
	return nil
}
"""
DROP = '\nfunc (a *api) drop(c echo.Context) error {\n\tid := c.Param("id")\n\t_ = id\n%s\n\treturn nil\n}\n'
WORK = "\nfunc (a *api) work() {\n%s\n}\n"

GROWS = {
    "never removed": ("a.items[id] = entry{}", "", ""),
    "only the sibling is cleaned": ("a.items[id] = entry{}; a.other[id] = entry{}", "delete(a.other, id)", ""),
    "removed on read when past its lifetime": (
        "if e, ok := a.items[id]; ok && e.expired() { delete(a.items, id) }\n\ta.items[id] = entry{}",
        "",
        "",
    ),
    "removed on read by comparing times": (
        "if e, ok := a.items[id]; ok && time.Since(e.expires) > 0 { delete(a.items, id) }\n\ta.items[id] = entry{}",
        "",
        "",
    ),
    "a status of the request's own": (
        "var in struct{ Status int }; if c.Bind(&in) != nil { return nil }; a.counts[in.Status]++; _ = id",
        "",
        "",
    ),
    "a lock for each key": ("l, _ := a.locks.LoadOrStore(id, &sync.Mutex{}); l.(*sync.Mutex).Lock()", "", ""),
    "the worker sets it up but once": ("a.items[id] = entry{}", "", "a.items = map[string]entry{}"),
    "removed only where nothing failed": (
        "a.items[id] = entry{}\n\tif err := check(id); err != nil { return err }\n\tdelete(a.items, id)",
        "",
        "",
    ),
    "removed only by a helper that the error path leaves out": (
        "a.items[id] = entry{}\n\tif err := check(id); err != nil { return err }\n\ta.forget(id)",
        "",
        "",
    ),
    "the way out where it was added leaves it in": (
        "if a.begin(id) { return nil }\n\ta.forget(id)",
        "",
        "",
    ),
    "an entry made where there was none": ("if a.locked[id] == nil { a.locked[id] = &sync.Mutex{} }", "", ""),
    "made where it was nil": ("if a.items == nil { a.items = map[string]entry{} }; a.items[id] = entry{}", "", ""),
    "removed under a part of the key": ('a.items["u:"+id] = entry{}; defer delete(a.items, id)', "", ""),
    "removed under another field": (
        "p := pair{id: id, name: c.QueryParam(id)}; a.items[p.id] = entry{}; a.done(p)",
        "",
        "",
    ),
    "a length that is only logged": (
        'a.items[id] = entry{}\n\tif len(a.items) > 100 { log.Print("many") }',
        "",
        "",
    ),
    "a sweep that runs once": (
        "a.items[id] = entry{}",
        "",
        "for k, e := range a.items { if e.expired() { delete(a.items, k) } }",
    ),
    "part of a text": (
        "a.items[id[:1]+id[2:]] = entry{value: id}; a.names[id] = id[:3]; delete(a.items, id)",
        "",
        "",
    ),
    "a length that is only compared with zero": (
        "if len(a.items) == 0 { return nil }; a.items[id] = entry{}",
        "",
        "",
    ),
}
STAYS = {
    "removed by another route": ("a.items[id] = entry{}", "delete(a.items, id)", ""),
    "removed when the handler ends": ("a.items[id] = entry{}\n\tdefer delete(a.items, id)\n\t_ = time.Now()", "", ""),
    "removed under another name": ("a.items[id] = entry{}; forget(a.items, id)", "", ""),
    "swept where it is filled": (
        "a.items[id] = entry{}\n\tfor k, e := range a.items { if e.expired() { delete(a.items, k) } }",
        "",
        "",
    ),
    "handed over by a worker": (
        "a.items[id] = entry{}",
        "",
        "for { time.Sleep(time.Second); a.mu.Lock(); taken := a.items; a.items = map[string]entry{}; _ = taken }",
    ),
    "a queue that a worker empties": (
        "a.queue = append(a.queue, id)",
        "",
        "for range time.Tick(time.Second) { a.queue = a.queue[1:] }",
    ),
    "an element taken out": ("a.queue = append(a.queue[:1], a.queue[2:]...)", "", ""),
    "filtered in place": (
        "k := a.queue[:0]\n\tfor _, q := range a.queue { if q < id { k = append(k, q) } }\n\ta.queue = k",
        "",
        "",
    ),
    "removed on every way out": (
        "a.items[id] = entry{}\n\tif err := check(id); err != nil { delete(a.items, id); return err }"
        "\n\tdelete(a.items, id)",
        "",
        "",
    ),
    "not added where the helper says so": ("if !a.begin(id) { return nil }\n\ta.forget(id)", "", ""),
    "not added where the helper fails": (
        "if err := a.take(id); err != nil { return err }\n\ta.forget(id)",
        "",
        "",
    ),
    "removed by a literal that runs at the end": (
        "a.items[id] = entry{}\n\tdefer func() { delete(a.items, id) }()\n\treturn check(id)",
        "",
        "",
    ),
    "removed where the count says so": (
        "e := a.items[id]; e.uses++; a.items[id] = e\n\te.uses--\n\tif e.uses == 0 { delete(a.items, id) }",
        "",
        "",
    ),
    "in the other case of a loop over messages": (
        "for _, k := range c.ParamValues() { switch k[:1] {\n"
        '\tcase "+": n := k[1:]; a.items[n] = entry{}\n\tcase "-": n := k[1:]; delete(a.items, n) } }',
        "",
        "",
    ),
    "renamed": ("p := pair{id: id, oldID: id}; delete(a.items, p.oldID); a.items[p.id] = entry{}", "", ""),
    "the status of the answer": (
        "_ = id; a.counts[c.Response().Status/100]++; a.counts[c.Response().Status]++",
        "",
        "",
    ),
    "the number of a shard": ("a.counts[len(id)%16]++", "", ""),
    "an entry that is there gets another value": (
        "if _, ok := a.items[id]; !ok { return nil }\n\ta.items[id] = entry{}",
        "",
        "",
    ),
    "one of a few": ('r := c.Request(); switch r.Method { case "GET", "PUT": a.items[r.Method] = entry{} }', "", ""),
    "filled up to a number": (
        "for i := len(a.queue) - 1; i < 30; i++ { a.queue = append(a.queue, a.queue[i]+id) }",
        "",
        "",
    ),
    "filled where it was nil": (
        'if a.queue == nil { for _, q := range []string{"a", "b"} { a.queue = append(a.queue, q+id) } }',
        "",
        "",
    ),
    "a variable filled where it was nil": (
        'if blocks == nil { for _, q := range []string{"a", "b"} { blocks = append(blocks, q+id) } }',
        "",
        "",
    ),
    "behind a switch that nothing turns on": ("if recording { a.items[id] = entry{} }", "", ""),
    "made for the request": ("m := map[string]entry{}; m[id] = entry{}; _ = m", "", ""),
    "checked length": ("if len(a.items) < 100 { a.items[id] = entry{} }", "", ""),
}
FORGET = """
func (a *api) get(c echo.Context) error {
	id := c.Param("id")
	a.mu.Lock()
	defer a.mu.Unlock()
%s
	return nil
}
"""


def growing(root: Path, text: str = "", **files: str) -> tuple[Growing, ...]:
    return Facts(program(root, text, **files), load_knowledge("go")).get(Growth).all


def service(get: str, drop: str, work: str) -> str:
    return ECHO + GET % ("\t" + get) + DROP % ("\t" + drop) + WORK % ("\t" + work) + FORGET


@pytest.mark.parametrize("shape", GROWS)
def test_grows(shape: str, tmp_path: Path) -> None:
    found = growing(tmp_path, service(*GROWS[shape]))
    assert [g.by_request for g in found] == [True]


@pytest.mark.parametrize("shape", STAYS)
def test_stays(shape: str, tmp_path: Path) -> None:
    assert [str(g.place) for g in growing(tmp_path, service(*STAYS[shape]))] == []


def test_a_lifetime_that_is_looked_at_on_read_is_told(tmp_path: Path) -> None:
    (found,) = growing(tmp_path, service(*GROWS["removed on read when past its lifetime"]))
    assert found.near_miss == "an entry past its lifetime only goes when the same key is read again"


SHARED = """
import "sync"

type watcher struct{ id string }

type Watchers struct {
	mu   sync.Mutex
	byID map[string]*watcher
	done map[string]bool
}

func newWatchers() *Watchers { return &Watchers{byID: map[string]*watcher{}, done: map[string]bool{}} }
"""
RUNS_ON = {
    "a thing that comes and goes": """
func (w *Watchers) Add(id string) { w.mu.Lock(); w.byID[id] = &watcher{id}; w.mu.Unlock() }
func (w *Watchers) Stop(id string) { w.mu.Lock(); _ = w.byID[id]; w.mu.Unlock() }
""",
    "registered, and unregistered without effect": """
func (w *Watchers) register(id string) { w.mu.Lock(); w.byID[id] = &watcher{id}; w.mu.Unlock() }
func (w *Watchers) unregister(id string) { w.mu.Lock(); delete(w.done, id); w.mu.Unlock() }
func Use(w *Watchers) { w.register("a" + name()); w.unregister(name()) }
func name() string
""",
    "a sibling that is cleaned": """
func (w *Watchers) Note(id string) { w.byID[id] = &watcher{id}; w.done[id] = true }
func (w *Watchers) Tidy(ids []string) { for _, id := range ids { delete(w.done, id) } }
""",
    "one for each request": """
type FindRequest struct{ User string }
func (w *Watchers) Find(r *FindRequest) *watcher {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.byID[r.User] == nil { w.byID[r.User] = &watcher{r.User} }
	return w.byID[r.User]
}
""",
    "messages": """
func (w *Watchers) Run(messages chan string) { for id := range messages { w.byID[id] = &watcher{id} } }
""",
}
NO_SIGN = {
    "a registry": """
func (w *Watchers) Register(id string) { w.mu.Lock(); w.byID[id] = &watcher{id}; w.mu.Unlock() }
""",
    "made for one operation": """
func Work(ids chan string) {
	for id := range ids { w := newWatchers(); w.note(id) }
}
func (w *Watchers) note(id string) { w.byID[id] = &watcher{id} }
func (w *Watchers) Stop(id string) {}
""",
    "nobody calls it, and nobody else can": """
type hidden struct { Watchers }
func (h *hidden) Add(id string) { h.byID[id] = &watcher{id} }
func (h *hidden) Stop(id string) {}
""",
    "configuration": """
func (w *Watchers) LoadConfig(names []string) { for _, id := range names { w.byID[id] = &watcher{id} } }
""",
}


@pytest.mark.parametrize("shape", RUNS_ON)
def test_signs_of_growth_without_a_route(shape: str, tmp_path: Path) -> None:
    found = [g for g in growing(tmp_path, SHARED + RUNS_ON[shape]) if g.runs_on]
    assert [str(g.place) for g in found] == ["Watchers.byID"]


@pytest.mark.parametrize("shape", NO_SIGN)
def test_no_sign_of_growth(shape: str, tmp_path: Path) -> None:
    assert [str(g.place) for g in growing(tmp_path, SHARED + NO_SIGN[shape]) if g.runs_on] == []


ROUTES = """
import "github.com/labstack/echo/v4"
type server struct{ e *echo.Echo }
func (s *server) routes(prefix string) {
	seen := map[string]bool{}
	s.e.GET(prefix, func(c echo.Context) error { seen[c.QueryParam("q")] = true; return nil })
}
func Start() { (&server{echo.New()}).routes("/a") }
"""
ANSWER = """
import "net/http"
type query struct{ run func(name string) }
func each(q query) { q.run("a") }
type server struct{}
func (s *server) Answer(w http.ResponseWriter, r *http.Request) {
	seen := map[string]bool{}
	each(query{run: func(name string) { seen[r.URL.Query().Get("q")] = true }})
}
"""


@pytest.mark.parametrize(("text", "places"), [(ROUTES, ["seen"]), (ANSWER, [])])
def test_a_map_in_a_handler_lasts_where_the_handler_is_made_once(
    text: str, places: list[str], tmp_path: Path
) -> None:
    assert [str(g.place) for g in growing(tmp_path, text)] == places


def test_functions_by_name_are_a_registry_whoever_reaches_it(tmp_path: Path) -> None:
    text = """
import ("net/http"; "sync")
var mu sync.Mutex
var handlers = map[string]func(){}
func add(name string, f func()) { mu.Lock(); handlers[name] = f; mu.Unlock() }
func name() string
func Start() { http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { add(name(), func() {}) }) }
"""
    assert [g.by_request for g in growing(tmp_path, text)] == [False]


def test_code_of_tests_is_left_alone(tmp_path: Path) -> None:
    text = service(*GROWS["never removed"])
    (tmp_path / "mocks").mkdir()
    (tmp_path / "mocks" / "mocks.go").write_text(f"package mocks\n{text}", encoding="utf-8")
    assert growing(tmp_path, "func F() {}\n") == ()
