"""What other tools say about the same shapes and fixes, and how long they take.

    make compare                             every tool that is installed, on the shapes
    make compare ARGS="--install"            builds those that `go install` can build, into build/other-tools
    make compare ARGS="--tree DIR"           the time that each takes for a tree as well
    make compare ARGS="--fixes --mirrors DIR semgrep"  real fixes too, and only the named tools

A wanted place counts as found when a tool reports in the same function, whatever it calls the leak; a look-alike is
flagged when the tool reports anything in it. Only checks that speak of leaks are asked. semgrep gets the rules in
semgrep.yml beside this file, and it alone is asked about fixes: the others would have to build each commit.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from benchmarks.accuracy import manifest
from benchmarks.accuracy.manifest import Fix, Shape, go_files
from benchmarks.accuracy.mirrors import Mirrors, UnavailableError, extract
from benchmarks.accuracy.places import function_at, functions
from benchmarks.accuracy.shape_runs import WANT
from benchmarks.accuracy.tables import part
from leaktight.prove.starting.toolchain import find_go

SHAPES = manifest.HERE / "shapes"
RULES = manifest.HERE / "semgrep.yml"
BUILT = Path("build/other-tools")
LIMIT = 1800.0
"""Seconds that a tool may take for one tree."""
_PLACE = re.compile(r"^(?P<file>(?:\./|/)?[^\s:]+\.go):(?P<line>\d+):", re.MULTILINE)
"""Where a finding stands, as compilers and linters print it."""
_MEDIUM = ("medium", "high")
_SIDES = {"before": "^", "after": ""}

Place = tuple[Path, int, bool]
"""File, line, and whether the tool says it loud enough to count against a look-alike."""


class Tool(msgspec.Struct, frozen=True):
    """`program` is looked for in build/other-tools and on PATH; `command` is run in a module, with `{program}` and,
    for tools that are told, `{tree}`. `package` is what `go install` builds. `builds`: it compiles what it looks at.
    `reads` says how its answer is written: places (as compilers print them), or the JSON of semgrep or leaktight."""

    program: str
    command: tuple[str, ...]
    package: str = ""
    builds: bool = True
    reads: str = "places"


_STATICCHECK = "-checks=SA1015,SA1017,SA2001,SA2003,SA4011,SA5003,SA6002,SA9001"
_LINTERS = "bodyclose,contextcheck,fatcontext,noctx,rowserrcheck,spancheck,sqlclosecheck"
_VET = ("go", "vet", "-vettool={program}", "./...")
TOOLS = {
    "leaktight": Tool(
        sys.executable,
        ("{program}", "-m", "leaktight", "scan", "{tree}", "--format=json", "--no-cache", "--fail-on=never", "-q"),
        builds=False,
        reads="leaktight",
    ),
    "semgrep": Tool(
        "semgrep",
        (
            *("{program}", "scan", "--config", str(RULES), "--metrics=off", "--disable-version-check"),
            *("--quiet", "--json", "--no-git-ignore", "{tree}"),
        ),
        builds=False,
        reads="semgrep",
    ),
    "golangci-lint": Tool(
        "golangci-lint",
        (
            *("{program}", "run", "--default=none", f"--enable={_LINTERS}", "--max-issues-per-linter=0"),
            *("--max-same-issues=0", "--show-stats=false", "./..."),
        ),
        "github.com/golangci/golangci-lint/v2/cmd/golangci-lint",
    ),
    "go vet": Tool("go", ("go", "vet", "-lostcancel", "-httpresponse", "./...")),
    "staticcheck": Tool("staticcheck", ("{program}", _STATICCHECK, "./..."), "honnef.co/go/tools/cmd/staticcheck"),
    "bodyclose": Tool("bodyclose", _VET, "github.com/timakin/bodyclose"),
    "sqlclosecheck": Tool("sqlclosecheck", _VET, "github.com/ryanrolds/sqlclosecheck"),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints one line a tool for the shapes, and where they are asked for, for a tree and for the fixes."""
    options = parser().parse_args(arguments)
    go = find_go(lambda _: None)
    environment = {**go.environment(), "SEMGREP_SEND_METRICS": "off"}
    environment["PATH"] = os.pathsep.join(
        [str(BUILT.resolve()), str(Path(go.go).parent), environment.get("PATH", os.defpath)]
    )
    chosen = {name: TOOLS[name] for name in options.tool or TOOLS}
    programs: dict[str, str] = {}
    for name, tool in chosen.items():
        if options.install and tool.package:
            install(go.go, tool.package, environment)
        found = shutil.which(tool.program, path=environment["PATH"])
        if found is None:
            sys.stdout.write(f"{name}: not installed, left out\n")
        else:
            programs[name] = found
    on_shapes(programs, environment)
    if options.tree is not None:
        on_tree(programs, environment, options.tree.resolve())
    if options.fixes:
        on_fixes(programs, environment, Mirrors(options.mirrors, options.cache))


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(prog="make compare", description="What other tools say.")
    made.add_argument("tool", nargs="*", choices=[*TOOLS, []], help="only these")
    made.add_argument("--install", action="store_true", help="build with `go install` what can be built so")
    made.add_argument("--tree", type=Path, help="a tree of Go modules to take the time on")
    made.add_argument("--fixes", action="store_true", help="real fixes, for tools that need no build")
    made.add_argument("--mirrors", type=Path, help="folder of bare repositories, instead of fetching commits")
    made.add_argument("--cache", type=Path, default=Path("build/mirrors"), help="where fetched commits are kept")
    return made


def install(go: str, package: str, environment: dict[str, str]) -> None:
    """Builds a tool; says so where it cannot be built."""
    BUILT.mkdir(parents=True, exist_ok=True)
    command = [go, "install", f"{package}@latest"]
    own = {**environment, "GOBIN": str(BUILT.resolve())}
    done = subprocess.run(command, env=own, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stdout.write(f"{package} cannot be built: {done.stderr.strip().splitlines()[-1]}\n")


def on_shapes(programs: dict[str, str], environment: dict[str, str]) -> None:
    """The shapes: true ones with all places found, look-alikes in which something was reported, and the time."""
    sys.stdout.write(f"\n{'shapes':<16}{'true ones found':>18}{'look-alikes flagged':>22}{'time':>10}\n")
    shapes = manifest.shapes()
    for name, program in programs.items():
        modules = [SHAPES] if not TOOLS[name].builds else sorted(each.parent for each in SHAPES.glob("*/go.mod"))
        said: dict[tuple[Path, str], bool] = {}
        seconds = 0.0
        for module in modules:
            places, took = asked(TOOLS[name], program, module, environment)
            seconds += took
            for file, line, loud in places:
                if file.is_file():
                    key = (file, function_at(file.read_text("utf-8"), line))
                    said[key] = said.get(key, False) or loud
        true = [found(shape, said) for shape in shapes if shape.wanted]
        alike = [flagged(shape, said) for shape in shapes if not shape.wanted]
        first, second = part(sum(true), len(true)), part(sum(alike), len(alike))
        sys.stdout.write(f"{name:<16}{first:>18}{second:>22}{seconds:>8.1f} s\n")
        sys.stdout.flush()


def on_tree(programs: dict[str, str], environment: dict[str, str], tree: Path) -> None:
    """The time for a tree, and how many places are reported."""
    sys.stdout.write(f"\n{tree.name:<16}{'time':>10}{'places':>10}\n")
    for name, program in programs.items():
        modules = [tree] if not TOOLS[name].builds else sorted(each.parent for each in tree.rglob("go.mod"))
        answers = [asked(TOOLS[name], program, module, environment) for module in modules]
        count = sum(loud for places, _ in answers for _, _, loud in places)
        sys.stdout.write(f"{name:<16}{sum(took for _, took in answers):>8.1f} s{count:>10}\n")
        sys.stdout.flush()


def on_fixes(programs: dict[str, str], environment: dict[str, str], mirrors: Mirrors) -> None:
    """Real fixes whose cause is visible: reported in a function that the fix changes, and fewer reports there
    afterwards. All trees are looked at in one run; leaktight's own figures are those of `make accuracy`."""
    sys.stdout.write(f"\n{'real fixes':<16}{'reported before':>18}{'gone after':>18}{'time':>10}\n")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        fixes = [fix for fix in manifest.fixes()[1] if fix.visible and extracted(fix, mirrors, root)]
        for name, program in programs.items():
            if TOOLS[name].reads != "semgrep":
                continue  # needs a build of each commit, or is leaktight itself
            places, took = asked(TOOLS[name], program, root, environment)
            counts = [tuple(inside(places, fix, root / fix.commit / side) for side in _SIDES) for fix in fixes]
            before = [pair for pair in counts if pair[0]]
            gone = [pair for pair in before if pair[1] < pair[0]]
            first, second = part(len(before), len(counts)), part(len(gone), len(before))
            sys.stdout.write(f"{name:<16}{first:>18}{second:>18}{took:>8.1f} s\n")


def extracted(fix: Fix, mirrors: Mirrors, root: Path) -> bool:
    """Writes the packages of a fix before and after it; False where the commit cannot be had."""
    try:
        git_dir = mirrors.git_dir(fix.repository, fix.commit)
        for side, revision in _SIDES.items():
            extract(git_dir, fix.commit + revision, fix.folders, root / fix.commit / side)
    except UnavailableError as error:
        sys.stderr.write(f"{fix.id}: {error}\n")
        return False
    return True


def asked(tool: Tool, program: str, tree: Path, environment: dict[str, str]) -> tuple[list[Place], float]:
    """What a tool reports about a tree, and the seconds that it took."""
    command = [each.format(program=program, tree=tree) for each in tool.command]
    started = time.perf_counter()
    try:
        done = subprocess.run(
            command, cwd=tree if tool.builds else None, env=environment, capture_output=True, text=True,
            check=False, timeout=LIMIT,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return [], LIMIT
    return list(read(tool, done.stdout, done.stderr, tree)), time.perf_counter() - started


def read(tool: Tool, out: str, err: str, tree: Path) -> list[Place]:
    """The places in a tool's answer."""
    if tool.reads == "leaktight":
        findings = json.loads(out)["findings"]
        kept = [f for f in findings if f["severity"] != "info"]
        return [((tree / f["span"]["file"]).resolve(), f["span"]["line"], f["severity"] in _MEDIUM) for f in kept]
    if tool.reads == "semgrep":
        return [(Path(r["path"]).resolve(), r["start"]["line"], True) for r in json.loads(out)["results"]]
    found = {(match["file"], int(match["line"])) for match in _PLACE.finditer(out + err)}
    return [((tree / file).resolve(), line, True) for file, line in sorted(found)]


def inside(places: list[Place], fix: Fix, tree: Path) -> int:
    """How many reports stand in the functions that the fix names."""
    count = 0
    for name in fix.files:
        file = tree / name
        held = functions(file.read_text("utf-8", "replace")) if file.is_file() else {}
        lines = [line for place, line, _ in places if place == file]
        count += sum(line in held.get(function, ()) for function in fix.functions for line in lines)
    return count


def found(shape: Shape, said: dict[tuple[Path, str], bool]) -> bool:
    """Whether something is reported in the function of every wanted place."""
    for file in go_files(SHAPES, shape.folder):
        text = file.read_text("utf-8")
        for number, line in enumerate(text.split("\n"), 1):
            if WANT.search(line) and (file.resolve(), function_at(text, number)) not in said:
                return False
    return True


def flagged(shape: Shape, said: dict[tuple[Path, str], bool]) -> bool:
    """Whether something is reported anywhere in the shape, loud enough to count."""
    files = {file.resolve() for file in go_files(SHAPES, shape.folder)}
    return any(loud for (file, _), loud in said.items() if file in files)


if __name__ == "__main__":
    main()
