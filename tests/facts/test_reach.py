"""What requests run, what start-up runs, and the way from one to the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.facts.base import Facts
from leaktight.facts.reach import Reach, Setting
from leaktight.knowledge.load import load as load_knowledge
from tests.languages.go_text import MODULE, program

SERVICE = """
import ("os"; "github.com/labstack/echo/v4")

type Store interface { Find(id string) error }
type memory struct{}
func (memory) Find(id string) error { return deep(id) }
func deep(id string) error { return nil }

type api struct { store Store; hook func() }
func newAPI() *api { return &api{store: memory{}, hook: hooked} }
func hooked() {}
func both() {}
func unused() { orphan() }
func orphan() {}

func (a *api) get(c echo.Context) error {
	go a.background()
	defer func() { deferred() }()
	a.hook()
	both()
	return a.store.Find(c.Param("id"))
}
func (a *api) background() {}
func deferred() {}
func unregistered(c echo.Context) error { shaped(); return nil }
func shaped() {}
var started = atInit()
func atInit() int { return 0 }
func logged(next echo.HandlerFunc) echo.HandlerFunc { return func(c echo.Context) error { noted(); return next(c) } }
func noted() {}
"""
MAIN = """package m
import "github.com/labstack/echo/v4"
func init() { both() }
func Start() { e := echo.New(); a := newAPI(); e.Use(logged); e.GET("/x/:id", a.get) }
"""
EXPECTED = {
    "api.get": Setting.REQUEST,
    "memory.Find": Setting.REQUEST,
    "deep": Setting.REQUEST,
    "hooked": Setting.REQUEST,
    "both": Setting.REQUEST,
    "api.background": Setting.REQUEST,
    "deferred": Setting.REQUEST,
    "noted": Setting.REQUEST,
    "unregistered": Setting.REQUEST,
    "shaped": Setting.REQUEST,
    "atInit": Setting.PROCESS,
    "newAPI": Setting.OPEN,
    "unused": Setting.OPEN,
    "orphan": Setting.OPEN,
}


@pytest.fixture(scope="module")
def reach(tmp_path_factory: pytest.TempPathFactory) -> Reach:
    made = program(tmp_path_factory.mktemp("reach"), SERVICE, main=MAIN)
    return Facts(made, load_knowledge("go")).get(Reach)


@pytest.mark.parametrize("name", EXPECTED)
def test_setting(name: str, reach: Reach) -> None:
    assert reach.setting(f"{MODULE}.{name}") is EXPECTED[name]


def test_routes_and_the_way_there(reach: Reach) -> None:
    assert [route.label for route in reach.routes(f"{MODULE}.deep")] == ["GET /x/:id"]
    assert [step.message for step in reach.path(f"{MODULE}.deep")] == [
        "GET /x/:id is handled by m.api.get",
        "m.api.get calls m.memory.Find",
        "m.memory.Find calls m.deep",
    ]


def test_a_handler_that_nothing_registers_has_no_route(reach: Reach) -> None:
    assert reach.routes(f"{MODULE}.shaped") == ()


def test_main_makes_start_up(tmp_path: Path) -> None:
    text = "package main\nfunc main() { run() }\nfunc run() {}\nfunc never() {}\n"
    found = Facts(program(tmp_path, m=text), load_knowledge("go")).get(Reach)
    settings = [found.setting(f"{MODULE}.{name}") for name in ("main", "run", "never")]
    assert settings == [Setting.PROCESS, Setting.PROCESS, Setting.OPEN]


@pytest.mark.parametrize(
    ("library", "fields"),
    [("github.com/spf13/cobra", "RunE: serve"), ("github.com/urfave/cli/v2", "Action: serve")],
)
def test_a_command_runs_once_a_process(tmp_path: Path, library: str, fields: str) -> None:
    name = library.removesuffix("/v2").rpartition("/")[2]
    text = f"""
import {name} "{library}"

var command = &{name}.Command{{Name: "serve", {fields}}}

func serve(c *{name}.Command, args []string) error {{ work(); return nil }}
func work() {{}}
func elsewhere() {{}}
"""
    reach = Facts(program(tmp_path, text), load_knowledge("go")).get(Reach)
    settings = [reach.setting(f"{MODULE}.{name}") for name in ("serve", "work", "elsewhere")]
    assert settings == [Setting.PROCESS, Setting.PROCESS, Setting.OPEN]


STORES = """
import "github.com/labstack/echo/v4"

type store interface { Find(id string) error }
type real struct{}
func (*real) Find(id string) error { inReal(); return nil }
func inReal() {}
type fake struct{ ids []string }
func (*fake) Find(id string) error { inFake(); return nil }
func inFake() {}
func newFake() *fake { return &fake{} }
func NewFakeStore() store { return newFake() }
type inner struct{}
func (*inner) Find(id string) error { inInner(); return nil }
func inInner() {}
type outer struct { inner inner }
type byValue func(id string) error
func (f byValue) Find(id string) error { inByValue(); return f(id) }
func inByValue() {}

var _ store = (*fake)(nil)

type api struct { store store }
func (a *api) get(c echo.Context) error { return a.store.Find(c.Param("id")) }

func pick(name string) store {
	switch name {
	case "real": return &real{}
	case "inner": o := &outer{}; return &o.inner
	}
	return byValue(func(id string) error { return nil })
}

func main() {
	e := echo.New()
	a := &api{store: pick("real")}
	e.GET("/x/:id", a.get)
}
"""


def test_methods_of_what_only_tests_make_are_not_reached(tmp_path: Path) -> None:
    found = Facts(program(tmp_path, m="package main\n" + STORES), load_knowledge("go")).get(Reach)
    settings = {name: found.setting(f"{MODULE}.{name}") for name in ("inReal", "inInner", "inByValue", "inFake")}
    assert settings == {
        "inReal": Setting.REQUEST,
        "inInner": Setting.REQUEST,
        "inByValue": Setting.REQUEST,
        "inFake": Setting.OPEN,
    }


def test_what_others_may_make_is_reached(tmp_path: Path) -> None:
    """Without a main of its own the module is a library."""
    text = STORES.replace("func main()", "func Routes()")
    found = Facts(program(tmp_path, m="package api\n" + text), load_knowledge("go")).get(Reach)
    assert found.setting(f"{MODULE}.inFake") is Setting.REQUEST
