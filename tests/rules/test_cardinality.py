"""metric-cardinality where the label's way is long, or its origin out of sight."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.examples import findings
from tests.rules.snippets import rule, write

HEAD = """package api

import (
	"net/http"
	"strings"

	"example.com/api/metrics"
	"github.com/prometheus/client_golang/prometheus"
)

var counter = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "n"}, []string{"a", "b"})

type part struct {
	next    http.Handler
	name    string
	appID   string
	allowed map[string]bool
	vec     *prometheus.CounterVec
}

func (p *part) Init(appID string) { p.appID = appID }

func (p *part) Configure(hosts []string) {
	p.allowed = map[string]bool{}
	for _, h := range hosts {
		p.allowed[strings.ToLower(h)] = true
	}
}

func labels(names ...any) []string {
	var found []string
	for i := 0; i < len(names)-1; i += 2 {
		text, ok := names[i+1].(string)
		if ok {
			found = append(found, text)
		}
	}
	return found
}

var _, _, _ = counter, metrics.Failures, strings.ToLower
"""
FOUND = {
    "a helper for any number of labels": (
        "func (p *part) ServeHTTP(w http.ResponseWriter, r *http.Request) { count(r.URL.Path) }\n"
        'func count(path string) { counter.WithLabelValues(labels("a", "x", "b", path)...).Inc() }\n',
        ["high"],
    ),
    "the method, in front of every route": (
        "func (p *part) ServeHTTP(w http.ResponseWriter, r *http.Request) {\n"
        '\tcounter.WithLabelValues("a", r.Method).Inc()\n}\n',
        ["low"],
    ),
    "metrics of a package out of sight, and a key": (
        'func Insert(key string) { metrics.Failures.WithLabelValues(key, "true").Inc() }\n',
        ["low"],
    ),
    "made by a function out of sight": (
        "func (p *part) ServeHTTP(w http.ResponseWriter, r *http.Request) {\n"
        "\tcounter.WithLabelValues(metrics.Short(r.URL.Path), p.name).Inc()\n}\n",
        ["low"],
    ),
}
SILENT = {
    "another caller's labels": (
        'func (p *part) ServeHTTP(w http.ResponseWriter, r *http.Request) { _ = labels("a", r.URL.Path) }\n'
        'func count(ok bool) { counter.WithLabelValues(labels("a", "x", "b", "y")...).Inc() }\n'
    ),
    "the method of a route": (
        'func get(w http.ResponseWriter, r *http.Request) { counter.WithLabelValues("a", r.Method).Inc() }\n'
        'func Routes(m *http.ServeMux) { m.HandleFunc("GET /a", get) }\n'
    ),
    "the method, of a few": (
        "func method(r *http.Request) string {\n"
        '\tswitch r.Method { case "GET", "PUT": return r.Method; default: return "other" }\n}\n'
        "func (p *part) ServeHTTP(w http.ResponseWriter, r *http.Request) {\n"
        '\tcounter.WithLabelValues("a", method(r)).Inc()\n}\n'
    ),
    "what the object was set up with": ('func (p *part) Count() { p.vec.WithLabelValues(p.appID, "true").Inc() }\n'),
    "a host of those that are configured": (
        "func (p *part) ServeHTTP(w http.ResponseWriter, r *http.Request) {\n"
        '\thost := "other"\n\tif p.allowed[strings.ToLower(r.Host)] { host = strings.ToLower(r.Host) }\n'
        '\tcounter.WithLabelValues("a", host).Inc()\n}\n'
    ),
    "a result by name": 'func Done(result string) { metrics.Failures.WithLabelValues(result, "true").Inc() }\n',
}


def severities(root: Path, body: str) -> list[str]:
    files = {"go.mod": "module example.com/api\n\ngo 1.25\n", "api.go": HEAD + body}
    write(root, files)
    return [str(f.severity) for f in findings(root, rule("metric-cardinality"))]


@pytest.mark.parametrize("name", FOUND)
def test_found(name: str, tmp_path: Path) -> None:
    body, wanted = FOUND[name]
    assert severities(tmp_path, body) == wanted


@pytest.mark.parametrize("name", SILENT)
def test_silent(name: str, tmp_path: Path) -> None:
    assert severities(tmp_path, SILENT[name]) == []
