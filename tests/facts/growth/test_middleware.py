"""What middleware keeps: in every way of writing one, its state lives as long as the router."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.facts.base import Facts
from leaktight.facts.growth.growth import Growth
from leaktight.knowledge.load import load as load_knowledge
from tests.languages.go_text import program

STATE = """
import "github.com/labstack/echo/v4"

type counter struct { seen map[string]int }
func newCounter() *counter { return &counter{seen: map[string]int{}} }
func (s *counter) count(id string) { s.seen[id]++ }
func plain(c echo.Context) error { return nil }
"""
METHOD = """
type api struct { s *counter }
func (a *api) track(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error { a.s.count(c.RealIP()); return next(c) }
}
"""
FACTORY = """
func track(s *counter) echo.MiddlewareFunc {
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error { s.count(c.RealIP()); return next(c) }
	}
}
"""
OF_ITSELF = """
func track() echo.MiddlewareFunc {
	s := newCounter()
	return func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error { s.count(c.RealIP()); return next(c) }
	}
}
"""
PER_CALL = """
func track(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error { s := newCounter(); s.count(c.RealIP()); return next(c) }
}
"""
USES = {
    "method of a group": (METHOD, 'a := &api{s: newCounter()}; e.Group("/v1", a.track).GET("/x", plain)'),
    "method of the router": (METHOD, 'a := &api{s: newCounter()}; e.Use(a.track); e.GET("/x", plain)'),
    "method of a route": (METHOD, 'a := &api{s: newCounter()}; e.GET("/x", plain, a.track)'),
    "factory": (FACTORY, 'e.Use(track(newCounter())); e.GET("/x", plain)'),
    "factory with its own state": (OF_ITSELF, 'g := e.Group("/v1"); g.Use(track()); g.GET("/x", plain)'),
}


def growing(root: Path, middleware: str, use: str) -> list[str]:
    found = program(root, f"{STATE}{middleware}\nfunc init() {{ e := echo.New(); {use} }}\n")
    facts = Facts(found, load_knowledge("go"))
    return [str(g.place) for g in facts.get(Growth).all if g.by_request]


@pytest.mark.parametrize("name", USES)
def test_state_of_middleware_is_long_lived(name: str, tmp_path: Path) -> None:
    assert growing(tmp_path, *USES[name]) == ["counter.seen"]


def test_what_middleware_makes_for_a_request_is_not(tmp_path: Path) -> None:
    assert growing(tmp_path, PER_CALL, 'e.Use(track); e.GET("/x", plain)') == []
