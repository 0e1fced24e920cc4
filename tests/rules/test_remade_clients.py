"""client-per-request without a known route: handlers by their shape, and getters that remake what they return."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.snippets import found

EACH = {
    "a middleware that is an http.Handler": """
type auth struct {
	next  http.Handler
	proxy string
}

func (a *auth) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	client := http.Client{}
	if a.proxy != "" {
		client.Transport = &http.Transport{}
	}
	resp, err := client.Get(a.proxy)
	if err == nil {
		resp.Body.Close()
	}
	a.next.ServeHTTP(w, r)
}
""",
    "a getter that remakes the transport of the client of all": """
func client() *http.Client {
	c := http.DefaultClient
	c.Transport = &http.Transport{}
	return c
}

func Send(url string) error {
	resp, err := client().Get(url)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
""",
}
NOT = {
    "the client of the middleware": """
type auth struct {
	next   http.Handler
	client *http.Client
}

func New(next http.Handler) http.Handler {
	return &auth{next: next, client: &http.Client{Transport: &http.Transport{}}}
}

func (a *auth) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	resp, err := a.client.Get("http://127.0.0.1/")
	if err == nil {
		resp.Body.Close()
	}
	a.next.ServeHTTP(w, r)
}
""",
    "made once by the middleware": """
type auth struct {
	next   http.Handler
	once   sync.Once
	client *http.Client
}

func (a *auth) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.once.Do(func() { a.client = &http.Client{Transport: &http.Transport{}} })
	resp, err := a.client.Get("http://127.0.0.1/")
	if err == nil {
		resp.Body.Close()
	}
	a.next.ServeHTTP(w, r)
}
""",
    "a getter that looks first": """
func client() *http.Client {
	c := http.DefaultClient
	if c.Transport == nil {
		c.Transport = &http.Transport{}
	}
	return c
}
""",
    "start-up sets it": """
func SetUp() *http.Client {
	c := http.DefaultClient
	c.Transport = &http.Transport{}
	return c
}

func init() { SetUp() }
""",
    "a variable of its own": """
var shared *http.Client

func client() *http.Client {
	if shared == nil {
		shared = &http.Client{Transport: &http.Transport{}}
	}
	return shared
}
""",
}


@pytest.mark.parametrize("name", EACH)
def test_made_each_time(name: str, tmp_path: Path) -> None:
    assert len(found(tmp_path, "client-per-request", EACH[name])) == 1


@pytest.mark.parametrize("name", NOT)
def test_not_made_each_time(name: str, tmp_path: Path) -> None:
    assert [f.message for f in found(tmp_path, "client-per-request", NOT[name])] == []
