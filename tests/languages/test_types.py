"""Types of values: embedding, generics, aliases, interfaces, and what stays unknown."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaktight.ir.instructions import Call, MethodCallee, Return
from leaktight.ir.types import Unknown
from leaktight.languages.go.program import GoProgram
from tests.languages.go_text import MODULE, function, program

TYPES = """
import ("bytes"; "context"; "io"; "net/http"; "sync"; "unheard.of/x")

type Inner struct { N int }
func (i *Inner) Close() error { return nil }
type Outer struct { *Inner; mu sync.Mutex; Names map[string][]int }
type Alias = Outer
type Own Outer
type Pair[K comparable, V any] struct { Key K; Value V }
func (p Pair[K, V]) Get() V { return p.Value }
type List[T any] []T
type Closer interface { io.Closer; Name() string }
func pick[T any](a, b T) T { return a }
func each[K comparable, V any](m map[K]V) []V { return nil }
func two() (int, error) { return 0, nil }
var table = map[string]*Outer{"a": {}}
const limit = 10
"""
VALUES = {
    "1": "int",
    '"s"': "string",
    "1.5": "float64",
    "limit": "int",
    "nil": "nil",
    "&Outer{}": f"*{MODULE}.Outer",
    "Outer{}.N": "int",
    "Alias{}.Names": "map[string][]int",
    'Alias{}.Names["a"]': "[]int",
    'table["a"]': f"*{MODULE}.Outer",
    'table["a"].N': "int",
    "Outer{}.Close()": "error",
    "Own{}.N": "int",
    "Pair[string, int]{}.Value": "int",
    "Pair[string, *Outer]{}.Get()": f"*{MODULE}.Outer",
    "List[bool]{}[0]": "bool",
    'pick("a", "b")': "string",
    "pick[error](nil, nil)": "error",
    "each(table)": f"[]*{MODULE}.Outer",
    "new(Inner)": f"*{MODULE}.Inner",
    "make(chan int, 1)": "chan int",
    "<-make(chan error)": "error",
    "[]byte(nil)": "[]byte",
    "func(a int) bool { return true }(1)": "bool",
    "func() {}": "func()",
    "context.Background()": "context.Context",
    "http.DefaultClient": "*net/http.Client",
    "http.DefaultClient.Timeout": "time.Duration",
    "new(bytes.Buffer).Bytes()": "[]byte",
    "any(1).(Closer)": f"{MODULE}.Closer",
    "any(1).(Closer).Close()": "error",
    "any(1).(Closer).Name()": "string",
    "1 < 2": "bool",
    "limit + 1": "int",
    "x.Unheard()": "?",
    "Outer{}.Missing": "?",
    "missing": "?",
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> GoProgram:
    values = "".join(f"func v{n}() any {{ return {text} }}\n" for n, text in enumerate(VALUES))
    return program(tmp_path_factory.mktemp("types"), TYPES + values)


@pytest.mark.parametrize("text", VALUES)
def test_value(text: str, made: GoProgram) -> None:
    body = function(made, f"v{list(VALUES).index(text)}")
    returned = next(i for i in body.instructions() if isinstance(i, Return))
    assert str(returned.values[0].type) == VALUES[text]


def test_results_have_a_type_each(tmp_path: Path) -> None:
    made = program(tmp_path, f"{TYPES}func f() {{ n, err := two(); _, _ = n, err }}")
    call = next(i for i in function(made, "f").instructions() if isinstance(i, Call))
    assert [str(result.type) for result in call.results] == ["int", "error"]


def callee(root: Path, body: str) -> MethodCallee:
    made = program(root, f"{TYPES}{body}")
    call = next(i for i in function(made, "f").instructions() if isinstance(i, Call))
    assert isinstance(call.callee, MethodCallee)
    return call.callee


def test_a_promoted_method_is_the_embedded_types(tmp_path: Path) -> None:
    found = callee(tmp_path, "func f(o *Outer) { o.Close() }")
    assert (found.id, found.dynamic) == (f"{MODULE}.Inner.Close", False)
    assert str(found.receiver.type) == f"*{MODULE}.Inner"


def test_a_lock_is_reached_through_its_field(tmp_path: Path) -> None:
    found = callee(tmp_path, "func f(o *Outer) { o.mu.Lock() }")
    assert (found.package, found.symbol) == ("sync", "Mutex.Lock")


def test_an_interfaces_method_is_named_by_who_declares_it(tmp_path: Path) -> None:
    found = callee(tmp_path, "func f(c Closer) { c.Close() }")
    assert (found.package, found.symbol, found.dynamic) == ("io", "Closer.Close", True)


def test_a_method_of_an_unknown_type_is_unknown(tmp_path: Path) -> None:
    found = callee(tmp_path, "func f(c *x.Client) { c.Close() }")
    assert (found.package, found.method) == ("", "Close")


def test_shadowed_names_are_different_variables(tmp_path: Path) -> None:
    made = program(tmp_path, f"{TYPES}func f() any {{ x := 1; {{ x := error(nil); _ = x }}; return x }}")
    returned = next(i for i in function(made, "f").instructions() if isinstance(i, Return))
    assert str(returned.values[0].type) == "int"


def test_knows_tells_missing_from_unknown(made: GoProgram) -> None:
    types = {type_.name: type_ for type_, _ in made.types()}
    assert made.knows(types["Outer"])
    assert made.member_type(types["Outer"], "Missing") is None
    assert str(made.member_type(types["Outer"], "N")) == "int"
    unheard = next(i for i in function(made, "v0").instructions() if isinstance(i, Return)).values[0].type
    assert not made.knows(unheard)


def test_a_function_that_calls_itself_ends(tmp_path: Path) -> None:
    made = program(tmp_path, "var a = b()\nfunc b() int { return a }\ntype T []T\ntype U struct { U }\n")
    for variable in made.globals():
        assert not isinstance(variable.type, Unknown)
    for type_, _ in made.types():
        made.underlying(type_)
        made.member_type(type_, "Missing")


def test_a_package_may_be_called_other_than_its_folder(tmp_path: Path) -> None:
    (tmp_path / "customTypes").mkdir()
    files = {"customTypes/a": "package words\ntype Word struct{ Text string }\n"}
    text = f'import "{MODULE}/customTypes"\nfunc f(w words.Word) string {{ return w.Text }}\n'
    made = program(tmp_path, text, **files)
    assert [str(p.type) for p in function(made, "f").params] == [f"{MODULE}/customTypes.Word"]
    assert [str(t) for t in function(made, "f").result_types()] == ["string"]
