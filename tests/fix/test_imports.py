"""Import lines: every expectation is what goimports leaves behind."""

from __future__ import annotations

import pytest

from leaktight.core.edit import Import
from leaktight.languages.go.rewrite import drop_unused_imports, fix_imports, parses

BLOCK = b"""package a

import (
	// keep me
	"fmt"
	"net/http" // the server

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/labstack/echo/v4"

	"example.com/shop/store"
)

var _ = fmt.Sprint(http.MethodGet, aws.String(""), echo.New(), store.New())
"""


def added(source: bytes, *paths: str) -> bytes:
    result = fix_imports(source, [Import("a.go", *path.split(" as ")) for path in paths])
    assert parses(result)
    return result


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("time", '\t"net/http" // the server\n\t"time"\n'),
        ("io", '\t"fmt"\n\t"io"\n\t"net/http"'),
        ("context", 'import (\n\t"context"\n\t// keep me\n\t"fmt"\n'),
        ("github.com/aws/aws-sdk-go-v2/config", '/aws"\n\t"github.com/aws/aws-sdk-go-v2/config"\n\t"github.com/lab'),
        ("example.com/shop/model", '\n\n\t"example.com/shop/model"\n\t"example.com/shop/store"\n)'),
        ("crypto/rand as crand", 'import (\n\tcrand "crypto/rand"\n\t// keep me\n'),
    ],
)
def test_an_import_joins_its_group(path: str, line: str) -> None:
    assert line in added(BLOCK, path).decode()


def test_groups_are_made_where_there_is_none() -> None:
    standard = b'package a\n\nimport (\n\t"fmt"\n)\n'
    assert added(standard, "github.com/x/y").decode() == ('package a\n\nimport (\n\t"fmt"\n\n\t"github.com/x/y"\n)\n')
    other = b'package a\n\nimport (\n\t"github.com/x/y"\n)\n'
    assert added(other, "fmt").decode() == 'package a\n\nimport (\n\t"fmt"\n\n\t"github.com/x/y"\n)\n'


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("package a\n", 'package a\n\nimport (\n\t"sync"\n\t"time"\n)\n'),
        (
            'package a\n\nimport "fmt" // f\n\nvar x int\n',
            'package a\n\nimport (\n\t"fmt" // f\n\t"sync"\n\t"time"\n)\n\nvar x int\n',
        ),
        (
            'package a\n\nimport "fmt"\nimport "os"\n',
            'package a\n\nimport "fmt"\nimport "os"\nimport "sync"\nimport "time"\n',
        ),
        ('package a\n\nimport ("fmt")\n', 'package a\n\nimport ("fmt")\nimport "sync"\nimport "time"\n'),
        (
            'package a\n\n// #include <x.h>\nimport "C"\n',
            'package a\n\n// #include <x.h>\nimport "C"\n\nimport (\n\t"sync"\n\t"time"\n)\n',
        ),
    ],
)
def test_files_without_a_block(source: str, result: str) -> None:
    assert added(source.encode(), "time", "sync").decode() == result


def test_what_is_there_is_not_added_again() -> None:
    assert added(BLOCK, "fmt", "github.com/labstack/echo/v4") == BLOCK
    aliased = b'package a\n\nimport (\n\tstd "time"\n)\n'
    assert added(aliased, "time as std") == aliased
    assert b'\t"time"\n' in added(aliased, "time")


@pytest.mark.parametrize(
    ("source", "path"),
    [
        ('package a\n\nimport "crypto/rand"\n', "math/rand"),
        ('package a\n\nimport time "example.com/clock"\n', "time"),
        ("package a\n\nfunc time() {}\n", "time"),
        ("package a\n\nvar (\n\tx, time = 1, 2\n)\n", "time"),
    ],
)
def test_a_taken_name_is_refused(source: str, path: str) -> None:
    with pytest.raises(ValueError, match="the name"):
        added(source.encode(), path)


def test_only_imports_that_the_edit_orphaned_are_dropped() -> None:
    before = BLOCK.replace(b'"fmt"', b'"fmt"\n\t"os"')
    after = before.replace(b"http.MethodGet, aws", b"aws").replace(b", store.New()", b"")
    result = drop_unused_imports(before, after).decode()
    assert "net/http" not in result
    assert '"os"' in result, "the author's own unused import is not ours to drop"
    assert result.startswith('package a\n\nimport (\n\t// keep me\n\t"fmt"\n\t"os"\n\n\t"github.com/aws')
    assert '"github.com/labstack/echo/v4"\n)\n\nvar' in result


@pytest.mark.parametrize("imports", ['import "fmt"', 'import (\n\t"fmt"\n)'])
def test_the_last_import_takes_its_declaration_along(imports: str) -> None:
    before = f"package a\n\n{imports}\n\nvar x = fmt.Sprint()\n".encode()
    after = before.replace(b"fmt.Sprint()", b"1")
    assert drop_unused_imports(before, after) == b"package a\n\nvar x = 1\n"


def test_imports_by_another_name() -> None:
    source = "\n".join(
        [
            "package a",
            "",
            "import (",
            '\t"github.com/hashicorp/golang-lru/v2"',
            '\t"github.com/redis/go-redis/v9"',
            '\t"gopkg.in/yaml.v3"',
            '\t_ "embed"',
            '\tj "encoding/json"',
            ")",
            "",
            "var _ = []any{lru.New, redis.Nil, yaml.Node{}, j.Valid}",
            "",
        ]
    )
    before = source.encode()
    emptied = drop_unused_imports(before, before.replace(b"lru.New, redis.Nil, yaml.Node{}, j.Valid", b""))
    assert emptied.decode() == 'package a\n\nimport (\n\t_ "embed"\n)\n\nvar _ = []any{}\n'
    assert drop_unused_imports(before, before.replace(b"lru.New, ", b"")).count(b"lru") == 0
