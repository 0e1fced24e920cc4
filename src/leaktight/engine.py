"""The scan pipeline on one page: read, ask the rules, take out what is suppressed, sort."""

from __future__ import annotations

import gc
import hashlib
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from leaktight.asking import ask
from leaktight.cache import Entries, program_digest
from leaktight.cache import folder as cache_folder
from leaktight.core.errors import UsageError
from leaktight.core.finding import Finding
from leaktight.core.nearest import did_you_mean
from leaktight.core.result import ScanResult, Skipped
from leaktight.core.route import Route
from leaktight.core.service import ServiceModel
from leaktight.facts.base import Facts
from leaktight.facts.reach import Reach
from leaktight.facts.service.service import Service
from leaktight.facts.suppressions import Suppressions
from leaktight.ir.program import Program
from leaktight.knowledge.load import load as load_knowledge
from leaktight.languages.base import front_ends
from leaktight.rules.base import Rule
from leaktight.rules.load import all_rules

_RECURSION = 10_000
"""Source nests up to 150 levels (deeper is opaque), each a handful of calls; Python's own limit of 1,000 is low."""


class ScanOptions(msgspec.Struct, frozen=True):
    """What to scan for. `select` empty means every rule that is on by default; `exclude` are globs of paths."""

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    exclude: tuple[str, ...] = ()
    tests: bool = False
    generated: bool = False
    jobs: int = 0
    """Processes at most; 0 for one each processor. Says nothing about what is found."""
    cache: bool = False
    """Whether the result of an earlier scan of the same source may be used, and this one kept for later."""


def scan(roots: Sequence[Path], options: ScanOptions) -> ScanResult:
    """Scans one tree, or files of one tree. Raises UsageError when a root does not exist, an id names no rule, or
    there is nothing to scan."""
    started = time.perf_counter()
    sys.setrecursionlimit(max(sys.getrecursionlimit(), _RECURSION))
    with _collector_paused():
        return _scan(roots, options, started)


class _Answer(msgspec.Struct, frozen=True):
    """What the rules say about one program."""

    findings: tuple[Finding, ...]
    routes: tuple[Route, ...]
    skipped: tuple[Skipped, ...]


def _scan(roots: Sequence[Path], options: ScanOptions, started: float) -> ScanResult:
    rules = chosen_rules(options)
    root, only = common_root(roots)
    findings: list[Finding] = []
    routes: list[Route] = []
    skipped: list[Skipped] = []
    files = lines = 0
    for facts in programs(root, only, options):
        for file in facts.program.files():
            files += 1
            lines += file.lines
        answer = _remembered(rules, facts, options) if options.cache else _answer(rules, facts, options)[0]
        findings += answer.findings
        routes += answer.routes
        skipped += answer.skipped
    if not files and not skipped:
        raise UsageError(
            f"There is no Go file below {root}.", hint="Give the folder of a Go module, or files that end in .go."
        )
    findings.sort(key=lambda f: (-f.severity.rank, -f.confidence.rank, f.span, f.rule))
    seconds = time.perf_counter() - started
    unique = tuple(dict.fromkeys(findings))
    return ScanResult(str(root), unique, tuple(routes), tuple(sorted(set(skipped))), files, lines, seconds)


def _answer(rules: Sequence[Rule], facts: Facts, options: ScanOptions) -> tuple[_Answer, bool]:
    """And whether every rule could finish."""
    program = facts.program
    generated = {f.path for f in program.files() if f.generated}
    asked = ask(rules, facts, options.jobs)
    findings = facts.get(Suppressions).apply(
        [f for f in asked.findings if options.generated or f.span.file not in generated],
        {rule.id for rule in rules},
        {rule.id for rule in all_rules()},
    )
    listed = (*asked.unfinished, *asked.skipped, *program.skipped())
    return _Answer(tuple(findings), asked.routes, listed), not asked.unfinished


def _remembered(rules: Sequence[Rule], facts: Facts, options: ScanOptions) -> _Answer:
    """The answer of an earlier scan of the very same program by the very same leaktight, or a new one."""
    entries = Entries(cache_folder() / "scan")
    asked = repr(([rule.id for rule in rules], options.generated)).encode()
    key = hashlib.sha256(program_digest() + facts.program.digest() + asked).hexdigest()
    with suppress(msgspec.DecodeError):
        if (kept := entries.get(key)) is not None:
            return msgspec.msgpack.decode(kept, type=_Answer)
    answer, finished = _answer(rules, facts, options)
    if finished:
        with suppress(UnicodeEncodeError):  # a path that is not text
            entries.put(key, msgspec.msgpack.encode(answer))
    return answer


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Python's cycle collector looks at millions of objects again and again while a program is held in memory, and
    finds nothing: a third of the time of a large scan. To take it all apart at the end would take a tenth; the
    process mostly ends, and does that at once. What is left of a scan is collected after the next has begun."""
    was_on = gc.isenabled()
    gc.unfreeze()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def service_model(root: Path) -> ServiceModel:
    """What the source says about starting and driving the service."""
    for facts in programs(common_root([root])[0], (), ScanOptions()):
        return facts.get(Service).model
    raise UsageError(f"There is no program below {root}.")


def chosen_rules(options: ScanOptions) -> list[Rule]:
    """The rules to run. Raises UsageError for an id that names no rule."""
    rules = {rule.id: rule for rule in all_rules()}
    for id_ in sorted(options.select | options.ignore):
        if id_ not in rules:
            raise UsageError(
                f"There is no rule {id_!r}{did_you_mean(id_, rules)}", hint="`leaktight explain` lists the rules."
            )
    wanted = options.select or {id_ for id_, rule in rules.items() if rule.default}
    return [rule for id_, rule in rules.items() if id_ in wanted and id_ not in options.ignore]


def programs(root: Path, only: Sequence[Path], options: ScanOptions) -> Iterator[Facts]:
    """The tree as each language's front end sees it."""
    for front_end in front_ends():
        chosen = [p for p in only if p.suffix in front_end.SUFFIXES]
        if only and not chosen:
            continue
        knowledge = load_knowledge(front_end.LANGUAGE)
        program: Program = front_end.load(root, knowledge, only=chosen, exclude=options.exclude, tests=options.tests)
        facts = Facts(program, knowledge)
        facts.get(Reach)
        yield facts


def common_root(roots: Sequence[Path]) -> tuple[Path, tuple[Path, ...]]:
    """The folder that findings are relative to, and the files when single files were named."""
    resolved = [root.resolve() for root in roots]
    for given, path in zip(roots, resolved, strict=True):
        if not path.exists():
            raise UsageError(f"{given} does not exist.")
    if len(resolved) == 1 and resolved[0].is_dir():
        return resolved[0], ()
    files: list[Path] = []
    for path in resolved:
        files += sorted(path.rglob("*")) if path.is_dir() else [path]
    folders = [path if path.is_dir() else path.parent for path in resolved]
    shared = folders[0]
    while not all(folder.is_relative_to(shared) for folder in folders):
        shared = shared.parent
    return shared, tuple(f for f in files if f.suffix)
