"""exposed-debug: what keeps others out, and what only sounds like it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.snippets import found

FRAME = """
func debug(g *echo.Group) { g.GET("/pprof/*", echo.WrapHandler(http.HandlerFunc(pprof.Index))) }

func orders(c echo.Context) error { return c.String(200, "orders") }

func checked(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.Request().Header.Get("Key") != os.Getenv("KEY") {
			return echo.ErrUnauthorized
		}
		return next(c)
	}
}

func tokenLogger(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		log.Println(c.Request().Header.Get("Token"))
		return next(c)
	}
}

func heap() echo.HandlerFunc {
	return func(c echo.Context) error {
		pprof.Handler("heap").ServeHTTP(c.Response(), c.Request())
		return nil
	}
}

func checkedHeap() echo.HandlerFunc {
	return func(c echo.Context) error {
		if c.RealIP() != "127.0.0.1" {
			return echo.ErrForbidden
		}
		pprof.Handler("heap").ServeHTTP(c.Response(), c.Request())
		return nil
	}
}

func Routes(e *echo.Echo) {
	e.GET("/orders", orders)
	%s
}
"""
CASES = {
    "open": ('debug(e.Group("/debug"))', 1),
    "a handler of its own around it": (
        'e.GET("/debug", func(c echo.Context) error { pprof.Index(c.Response(), c.Request()); return nil })',
        1,
    ),
    "a handler that a function makes": ('e.GET("/debug/heap", heap())', 1),
    "handlers in a table": (
        """g := e.Group("/debug/pprof")
	for _, r := range []struct{ path string; handler echo.HandlerFunc }{{"/heap", heap()}, {"/", heap()}} {
		g.GET(r.path, r.handler)
	}""",
        1,
    ),
    "a check in the handler that a function makes": ('e.GET("/debug/heap", checkedHeap())', 0),
    "a group that is called admin": ('admin := e.Group("/admin")\n\tdebug(admin)', 1),
    "a middleware that only sounds like it": ('debug(e.Group("/debug", tokenLogger))', 1),
    "a middleware that refuses": ('debug(e.Group("/debug", checked))', 0),
    "one on the router": ('e.Use(checked)\n\tdebug(e.Group("/debug"))', 0),
    "one that is used later": ('g := e.Group("/debug")\n\tg.Use(checked)\n\tdebug(g)', 0),
    "a library's": ('debug(e.Group("/debug", middleware.BasicAuth(nil)))', 0),
    "a check in the handler": (
        """e.GET("/debug/pprof/*", func(c echo.Context) error {
		if c.RealIP() != "127.0.0.1" {
			return echo.NewHTTPError(http.StatusForbidden)
		}
		pprof.Index(c.Response(), c.Request())
		return nil
	})""",
        0,
    ),
}


@pytest.mark.parametrize(("body", "count"), CASES.values(), ids=CASES)
def test_guards(body: str, count: int, tmp_path: Path) -> None:
    assert len(found(tmp_path, "exposed-debug", FRAME % body)) == count
