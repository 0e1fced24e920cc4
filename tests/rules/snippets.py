"""Small Go texts for the tests of single rules."""

from __future__ import annotations

import re
from pathlib import Path

from leaktight.core.finding import Finding
from leaktight.fix.plan import plan
from leaktight.rules.base import Rule
from leaktight.rules.load import all_rules
from tests.rules.examples import findings

_PACKAGES = {
    "aws": "github.com/aws/aws-sdk-go-v2/aws",
    "config": "github.com/aws/aws-sdk-go-v2/config",
    "dynamodb": "github.com/aws/aws-sdk-go-v2/service/dynamodb",
    "types": "github.com/aws/aws-sdk-go-v2/service/dynamodb/types",
    "s3": "github.com/aws/aws-sdk-go-v2/service/s3",
    "dynamo": "github.com/guregu/dynamo/v2",
    "v1": "github.com/aws/aws-sdk-go/service/dynamodb",
    "echo": "github.com/labstack/echo/v4",
    "http": "net/http",
    "keyfunc": "github.com/MicahParks/keyfunc/v2",
    "jwk": "github.com/lestrrat-go/jwx/v2/jwk",
    "trace": "go.opentelemetry.io/otel/sdk/trace",
    "sql": "database/sql",
    "atomic": "sync/atomic",
    "context": "context",
    "sync": "sync",
    "pprof": "net/http/pprof",
    "middleware": "github.com/labstack/echo/v4/middleware",
    "gzip": "compress/gzip",
    "zip": "archive/zip",
    "time": "time",
    "log": "log",
    "os": "os",
    "io": "io",
}


def rule(name: str) -> Rule:
    """The rule with that id."""
    return next(each for each in all_rules() if each.id == name)


def package(body: str, *, go: str = "1.25") -> dict[str, str]:
    """The files of a module with the declarations of `body` and the imports that they need."""
    used = sorted(path for name, path in _PACKAGES.items() if re.search(rf"\b{name}\.", body))
    names = {path: name for name, path in _PACKAGES.items()}
    lines = "".join(f'\t{names[path]} "{path}"\n' for path in used)
    head = f"package api\n\nimport (\n{lines})\n\n" if used else "package api\n\n"
    return {"go.mod": f"module example.com/api\n\ngo {go}\n", "api.go": head + body}


def write(root: Path, files: dict[str, str]) -> None:
    """The files below `root`."""
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def found(root: Path, name: str, body: str, *, go: str = "1.25") -> tuple[Finding, ...]:
    """What the rule finds in the declarations."""
    write(root, package(body, go=go))
    return findings(root, rule(name))


def fixed(root: Path, name: str, body: str, *, go: str = "1.25") -> str:
    """The file after the rule's fixes; empty where nothing changes."""
    made = plan(root, found(root, name, body, go=go))
    assert made.refused == ()
    return made.files.get((root / "api.go").resolve(), b"").decode()
