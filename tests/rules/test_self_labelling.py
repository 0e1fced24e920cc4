"""metric-cardinality: middlewares of libraries that label by the request itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.examples import findings
from tests.rules.snippets import rule, write

_HEAD = """package main

import (
	"github.com/labstack/echo-contrib/echoprometheus"
	old "github.com/labstack/echo-contrib/prometheus"
	"github.com/labstack/echo/v4"
	"github.com/slok/go-http-metrics/middleware"
	"github.com/slok/go-http-metrics/middleware/std"
	gin "github.com/zsais/go-gin-prometheus"
)

func byRoute(c echo.Context) string { return c.Path() }

func main() {
	e := echo.New()
	m := middleware.New(middleware.Config{})
	%s
}
"""
_HOST = '"host": func(c echo.Context, err error) string { return "" }'
_CASES = {
    'e.Use(echoprometheus.NewMiddleware("orders"))': "medium",
    'e.Use(echoprometheus.NewMiddlewareWithConfig(echoprometheus.MiddlewareConfig{Subsystem: "orders"}))': "medium",
    "e.Use(echoprometheus.NewMiddlewareWithConfig(echoprometheus.MiddlewareConfig{"
    "DoNotUseRequestPathFor404: true}))": "low",
    "c := echoprometheus.MiddlewareConfig{}; c.DoNotUseRequestPathFor404 = true; "
    "e.Use(echoprometheus.NewMiddlewareWithConfig(c))": "low",
    "e.Use(echoprometheus.NewMiddlewareWithConfig(echoprometheus.MiddlewareConfig{DoNotUseRequestPathFor404: true, "
    f"LabelFuncs: map[string]echoprometheus.LabelValueFunc{{{_HOST}}}}}))": "",
    'p := old.NewPrometheus("orders", nil); p.Use(e)': "medium",
    'p := old.NewPrometheus("orders", nil); p.RequestCounterURLLabelMappingFunc = byRoute; '
    "p.RequestCounterHostLabelMappingFunc = byRoute; p.Use(e)": "",
    'p := gin.NewPrometheus("orders"); _ = p': "medium",
    'std.Handler("", m, e)': "medium",
    'std.Handler("orders", m, e)': "",
}


@pytest.mark.parametrize("call", _CASES)
def test_what_a_middleware_is_left_to_do(call: str, tmp_path: Path) -> None:
    write(tmp_path, {"go.mod": "module example.com/orders\n\ngo 1.25\n", "main.go": _HEAD % call})
    found = findings(tmp_path, rule("metric-cardinality"))
    assert [finding.severity.value for finding in found] == ([_CASES[call]] if _CASES[call] else [])
