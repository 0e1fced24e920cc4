"""The rules' examples as one service, so that they can be measured: bad ones leak, good and golden ones do not.

Every example that exports `Register(*echo.Echo, *dynamodb.Client)` gets an Echo of its own under a path of its own,
and tables of its own: its client puts the example's name before each table's.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from leaktight.core.events import Event
from leaktight.core.finding import Finding
from leaktight.core.proof import Proof, RouteProof
from leaktight.core.route import Route
from leaktight.core.service import RouteInput, ServiceModel, Table, Variable
from leaktight.core.span import Span
from leaktight.engine import ScanOptions, scan, service_model
from leaktight.prove.options import ProveOptions
from leaktight.prove.rig import Rig
from leaktight.prove.session import prove
from leaktight.rules.load import all_rules

MODULE = "leaktight.example"
_REGISTER = re.compile(r"^func Register\(\w+ \*echo\.Echo, \w+ \*dynamodb\.Client\) \{", re.MULTILINE)
_ECHO = re.compile(r'"github\.com/labstack/echo/v(\d)"')
_MAIN = Span("main.go", 1, 1, 1, 1, 0, 0)

SILENT = {
    "unbounded-slice-bad-factory": "grows only where the table is missing, and here it is made",
    "buffering-client-bad-bodydump": "holds a body for as long as its request lasts",
    "buffering-client-bad-logwriter": "holds a body for as long as its request lasts",
    "buffering-client-bad-transport": "needs a server to ask",
    "exposed-debug-bad-mounted": "shows profiles, and keeps nothing",
    "exposed-debug-bad-onrouter": "shows profiles, and keeps nothing",
    "metric-cardinality-bad-tenantlabel": "needs a tenant's token",
    "unbounded-limit-bad-allocated": "is large for as long as its request lasts",
    "unbounded-limit-bad-bound": "is large for as long as its request lasts",
    "unbounded-limit-bad-collected": "is large for as long as its request lasts",
    "unbounded-read-bad-inflated": "is large for as long as its request lasts",
    "unbounded-read-bad-rawbody": "is large for as long as its request lasts",
    "unbounded-read-bad-upstream": "needs a server to ask",
}
"""Bad examples whose leak ordinary requests do not show, and why."""
GROWING = {
    "metric-cardinality-good-removed": "a client that never ends its session is a different matter",
    "retained-response-bad-outputmap": "the fix keeps items in place of responses; the container has no bound",
    "unbounded-cache-good-janitor": "entries expire later than a measurement ends",
    "unbounded-cache-good-library": "entries expire later than a measurement ends",
}
"""Good examples and fixes that grow for as long as a measurement lasts, and why."""

_PROGRAM = """package main

import (
	"bytes"
	"context"
	"io"
	"log"
	"net/http"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
%(imports)s
)

// named puts a name before the name of every table that a request is about.
type named struct{ name string }

func (n named) Do(r *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	body = bytes.ReplaceAll(body, []byte(`"TableName":"`), []byte(`"TableName":"`+n.name+`-`))
	r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	return http.DefaultClient.Do(r)
}

func main() {
	settings, err := config.LoadDefaultConfig(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	http.DefaultTransport.(*http.Transport).MaxIdleConnsPerHost = 16
	client := func(name string) *dynamodb.Client {
		return dynamodb.NewFromConfig(settings, func(o *dynamodb.Options) { o.HTTPClient = named{name} })
	}
	mux := http.NewServeMux()
%(mounts)s
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), mux))
}
"""


@dataclass(frozen=True)
class Case:
    """One example. `kind` is `bad` or `good`; `echo` the major version of Echo."""

    rule: str
    kind: str
    file: Path
    echo: str

    @property
    def name(self) -> str:
        """`unbounded-cache-bad-itemmap`: its path and the first part of its tables' names."""
        return f"{self.rule}-{self.kind}-{self.file.parent.name}"

    @property
    def place(self) -> str:
        """Its folder in the service's module."""
        return f"{self.rule.replace('-', '_')}/{self.kind}/{self.file.parent.name}"

    @property
    def golden(self) -> Path:
        """The file after the fix, which only exists where there is one."""
        return self.file.with_name(self.file.name + ".golden")


def cases() -> tuple[Case, ...]:
    """Every example that can be registered, by rule."""
    found = []
    for rule in all_rules():
        for kind in ("bad", "good"):
            for file in sorted(rule.folder.glob(f"go/{kind}/*/*.go")):
                text = file.read_text(encoding="utf-8")
                echo = _ECHO.search(text)
                if echo is not None and _REGISTER.search(text):
                    found.append(Case(rule.id, kind, file, echo[1]))
    return tuple(found)


@dataclass(frozen=True)
class Service:
    """A service of examples in a folder, and what a scan says of it."""

    root: Path
    cases: tuple[Case, ...]
    model: ServiceModel
    findings: tuple[Finding, ...]

    def of(self, proof: Proof) -> dict[str, list[RouteProof]]:
        """Routes of a proof by the name of their example."""
        found: dict[str, list[RouteProof]] = {}
        for route in proof.routes:
            found.setdefault(route.path.split("/")[1], []).append(route)
        return found

    def goldens(self, chosen: Iterable[Case]) -> dict[Path, bytes]:
        """What to build in place of the examples' files."""
        return {
            self.root / case.place / case.file.name: case.golden.read_bytes()
            for case in chosen
            if case.golden.is_file()
        }


def write(root: Path, chosen: Sequence[Case]) -> Service:
    """Write the service into an empty folder."""
    for case in chosen:
        folder = root / case.place
        folder.mkdir(parents=True)
        shutil.copy(case.file, folder)
        rules = case.file.parents[4]
        for name in ("go.mod", "go.sum"):
            shutil.copy(rules / name, root / name)
    by_file = {f"{case.place}/{case.file.name}": case for case in chosen}
    # Scanned without its program, which a scan would see through only in part.
    findings = tuple(
        msgspec.structs.replace(each, routes=())
        for each in scan([root], ScanOptions()).findings
        if each.span.file in by_file
    )
    found = service_model(root)
    inputs = tuple(_mounted(each, by_file[each.route.span.file]) for each in found.inputs)
    tables = tuple(table for case in chosen for table in _tables(root / case.place, case))
    (root / "main.go").write_text(_program(chosen), encoding="utf-8")
    model = ServiceModel(MODULE, (".",), inputs, tables, found.operations, (Variable("PORT", None, _MAIN),))
    return Service(root, tuple(chosen), model, findings)


def measure(
    service: Service, chosen: Iterable[Case], options: ProveOptions, rig: Rig, replacements: Mapping[Path, bytes]
) -> Generator[Event, None, Proof]:
    """Measure the routes of some examples."""
    names = {case.name for case in chosen}
    inputs = tuple(each for each in service.model.inputs if each.route.path.split("/")[1] in names)
    model = msgspec.structs.replace(service.model, inputs=inputs)
    findings = () if replacements else service.findings
    return prove(service.root, model, findings, options, replacements, rig)


def _mounted(entry: RouteInput, case: Case) -> RouteInput:
    route: Route = msgspec.structs.replace(entry.route, path=f"/{case.name}{entry.route.path}")
    return msgspec.structs.replace(entry, route=route)


def _tables(folder: Path, case: Case) -> list[Table]:
    named = [table for table in service_model(folder).tables if table.name]
    return [msgspec.structs.replace(table, name=f"{case.name}-{table.name}") for table in named]


def _program(chosen: Sequence[Case]) -> str:
    imports = [
        f'\techo{version} "github.com/labstack/echo/v{version}"' for version in sorted({c.echo for c in chosen})
    ]
    mounts = []
    for number, case in enumerate(chosen):
        imports.append(f'\tcase{number} "{MODULE}/{case.place}"')
        mounts += [
            f"\te{number} := echo{case.echo}.New()",
            f'\tcase{number}.Register(e{number}, client("{case.name}"))',
            f'\tmux.Handle("/{case.name}/", http.StripPrefix("/{case.name}", e{number}))',
        ]
    return _PROGRAM % {"imports": "\n".join(imports), "mounts": "\n".join(mounts)}
