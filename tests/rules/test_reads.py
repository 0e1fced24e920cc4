"""unbounded-read: what counts as a limit, and where one is missing although there is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.examples import findings
from tests.rules.snippets import package, rule, write

READS = {
    "an answer": ("r, _ := http.Get(u)\n\treturn io.ReadAll(r.Body)", [("low", "low")]),
    "a limited answer": (
        "r, _ := http.Get(u)\n\treturn io.ReadAll(io.LimitReader(r.Body, 100))",
        [],
    ),
    "what a limited answer unpacks to": (
        "r, _ := http.Get(u)\n\tz, _ := gzip.NewReader(io.LimitReader(r.Body, 100))\n\treturn io.ReadAll(z)",
        [("low", "low")],
    ),
    "a limit on what comes out": (
        "r, _ := http.Get(u)\n\tz, _ := gzip.NewReader(r.Body)\n\treturn io.ReadAll(io.LimitReader(z, 100))",
        [],
    ),
    "an entry of an archive": (
        "z, _ := zip.OpenReader(u)\n\tf, _ := z.File[0].Open()\n\treturn io.ReadAll(f)",
        [("low", "low")],
    ),
    "what comes out of a compressed one, of any origin": (
        "return inflate(os.Stdin)\n}\n\nfunc Inflate(r io.Reader) ([]byte, error) {\n"
        "\tz, err := gzip.NewReader(r)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn io.ReadAll(z)",
        [("low", "low")],
    ),
    "unpacked under the name of a limited one": (
        "r, _ := http.Get(u)\n\tvar in io.Reader = io.LimitReader(r.Body, 100)\n\tvar err error\n"
        "\tin, err = gzip.NewReader(in)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn io.ReadAll(in)",
        [("low", "low")],
    ),
    "limited under the name of an unlimited one": (
        "r, _ := http.Get(u)\n\tvar in io.Reader = r.Body\n\tin = io.LimitReader(in, 100)\n\treturn io.ReadAll(in)",
        [],
    ),
    "an error's text and then the answer": (
        "r, _ := http.Get(u)\n\tif r.StatusCode > 399 {\n\t\treturn io.ReadAll(r.Body)\n\t}\n"
        "\treturn io.ReadAll(r.Body)",
        [("low", "low"), ("low", "low")],
    ),
    "a file of its own": ("f, _ := os.Open(u)\n\tdefer f.Close()\n\treturn io.ReadAll(f)", []),
}


@pytest.mark.parametrize(("body", "expected"), READS.values(), ids=READS)
def test_reads(body: str, expected: list[tuple[str, str]], tmp_path: Path) -> None:
    write(tmp_path, package(f"func Read(u string) ([]byte, error) {{\n\t{body}\n}}\n"))
    found = findings(tmp_path, rule("unbounded-read"))
    assert [(f.severity.value, f.confidence.value) for f in found] == expected


FORM = """
type API struct{ max int64 }

func New(a *API) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /import", a.take)
	return %s
}

func (a *API) take(w http.ResponseWriter, r *http.Request) {
%s	part, header, err := r.FormFile("file")
	if err != nil {
		return
	}
	defer part.Close()
%s	all, _ := io.ReadAll(part)
	_, _ = all, header
}

func small(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
		next.ServeHTTP(w, r)
	})
}
"""
FORMS = {
    "a file in a form": (("mux", "", ""), ["medium"]),
    "behind a middleware that is wrapped around the router": (("small(mux)", "", ""), []),
    "of a request that is limited": (("mux", "\tr.Body = http.MaxBytesReader(w, r.Body, a.max)\n", ""), []),
    "whose stated size is compared": (("mux", "", "\tif header.Size > a.max {\n\t\treturn\n\t}\n"), []),
}


@pytest.mark.parametrize(("parts", "expected"), FORMS.values(), ids=FORMS)
def test_files_in_forms(parts: tuple[str, str, str], expected: list[str], tmp_path: Path) -> None:
    write(tmp_path, package(FORM % parts))
    assert [f.severity.value for f in findings(tmp_path, rule("unbounded-read"))] == expected


SERVICE = """
func limit(size int64) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			r.Body = http.MaxBytesReader(w, r.Body, size)
			next.ServeHTTP(w, r)
		})
	}
}

func all(h http.Handler, each ...func(http.Handler) http.Handler) http.Handler {
	for i := len(each) - 1; i >= 0; i-- {
		h = each[i](h)
	}
	return h
}

func put(w http.ResponseWriter, r *http.Request) {
	data, _ := io.ReadAll(r.Body)
	w.Write(data)
}

func Serve(address string) error {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /", put)
	list := []func(http.Handler) http.Handler{%s}
	return http.ListenAndServe(address, all(mux, list...))
}
"""


@pytest.mark.parametrize(("list_", "count"), [("limit(1 << 20)", 0), ("", 1)])
def test_a_limit_in_a_list_of_middleware_counts(list_: str, count: int, tmp_path: Path) -> None:
    write(tmp_path, package(SERVICE % list_))
    assert len(findings(tmp_path, rule("unbounded-read"))) == count
