"""Asks the rules about a program: one after the other, or spread over processes."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import msgspec

from leaktight.core.finding import Finding
from leaktight.core.result import Skipped
from leaktight.core.route import Route
from leaktight.facts.base import Facts
from leaktight.facts.following import Following
from leaktight.facts.routing.routes import Routes
from leaktight.rules.base import Rule
from leaktight.rules.families import families
from leaktight.workers import Failed, Workers, can_fork

_WORTHWHILE = 600_000
"""Bytes of source: less is asked about sooner than processes are made."""
_LIMIT = 900.0
"""Seconds that one rule may take on one program before it counts as hanging."""
_SHARES = 12
"""Parts of the program for each process: enough that all are done at about the same time."""

Answer = tuple[list[Finding], list[Skipped]]
"""Findings of a rule, and why it could not finish."""


class Asked(msgspec.Struct, frozen=True):
    """Findings in the order of the rules; the rules that could not finish; the program's routes; and source that was
    not analysed, as far as other processes have found that out."""

    findings: list[Finding]
    unfinished: list[Skipped]
    routes: tuple[Route, ...]
    skipped: list[Skipped]


def processors() -> int:
    """How many processes can run at once."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


def ask(rules: Sequence[Rule], facts: Facts, jobs: int) -> Asked:
    """What the rules say. `jobs` 0 means one process for each processor; the answer is the same however many."""
    jobs = min(jobs or processors(), len(rules))
    if jobs > 1 and can_fork():
        sizes = {file.path: len(facts.program.source(file.path)) for file in facts.program.files()}
        if sum(sizes.values()) >= _WORTHWHILE:
            return _spread(rules, facts, jobs, sizes)
    answers = [_one(rule, facts) for rule in rules]
    for declaration in facts.program.declarations():
        facts.program.function(declaration.id)  # what no rule asked for may hold something that can't be lowered
    return _asked(answers, facts.get(Routes).routes, [])


def _asked(answers: Sequence[Answer], routes: Sequence[Route], skipped: list[Skipped]) -> Asked:
    findings = [finding for found, _ in answers for finding in found]
    return Asked(findings, [each for _, unfinished in answers for each in unfinished], tuple(routes), skipped)


def _one(rule: Rule, facts: Facts) -> Answer:
    """A rule that fails on some program must not hide what the others found, nor pass for one that found nothing: it
    is listed as not finished."""
    try:
        return list(rule.check(facts)), []
    except Exception as error:
        return [], [_unfinished(rule, f"{type(error).__name__}: {error}")]


def _unfinished(rule: Rule, why: str) -> Skipped:
    return Skipped(".", f"the rule {rule.id} could not finish ({why}); please report this")


def _spread(rules: Sequence[Rule], facts: Facts, jobs: int, sizes: Mapping[str, int]) -> Asked:
    """First the files are parsed, a share in each process, then the functions are lowered and the call graph is
    worked out in the same way; after each step every process knows the whole. Then the rules, those that ask the same
    facts in one process: each fact is worked out once. `sizes` are those of the files, in bytes."""
    files = _shares(list(sizes), list(sizes.values()), jobs * _SHARES)
    work = _Share(rules, facts, files)
    with Workers(work.answer, jobs, _LIMIT) as workers:

        def shared(step: str) -> dict[int, Any]:
            """What the workers find out about their shares; what is missing is found out where it is needed."""
            found = workers.ask([(step, number) for number in range(len(files))])
            return {number: each for number, each in found if not isinstance(each, Failed)}

        read = shared("read")
        workers.tell(("files", read))
        for declared in read.values():
            facts.program.know_declared(declared)
        skipped: list[Skipped] = []
        lowered = shared("lower")
        while lowered:
            number, (functions, partly) = lowered.popitem()
            skipped += partly
            workers.tell(("functions", (number, functions)), later=False)  # much to keep; to lower again is rare
        linked = shared("link").values()
        workers.tell(("graph", {id_: followers for table in linked for id_, followers in table.items()}))
        answers, routes = _rules_and_routes(workers, rules)
    if isinstance(routes, Failed):
        routes = facts.get(Routes).routes
    return _asked(answers, routes, skipped)


class _Share:
    """What one process does of the whole. `files` are the shares of the source; functions come in as many."""

    def __init__(self, rules: Sequence[Rule], facts: Facts, files: Sequence[Sequence[str]]) -> None:
        self._rules = rules
        self._facts = facts
        self._program = facts.program
        self._files = files
        self._read: set[int] = set()
        self._lowered: set[int] = set()

    @cached_property
    def _functions(self) -> list[list[str]]:
        """The declared functions in shares; the same in every process."""
        declared = list(self._program.declarations())
        return _shares([d.id for d in declared], [d.span.end - d.span.start for d in declared], len(self._files))

    def answer(self, request: tuple[str, Any]) -> Any:
        """Does one step, or takes over what others have done."""
        match request:
            case ("read", number):
                self._read.add(number)
                return self._program.declared_in(self._files[number])
            case ("files", read):
                for number in read.keys() - self._read:
                    self._program.know_declared(read[number])
            case ("lower", number):
                self._lowered.add(number)
                return self._program.pack(self._functions[number]), tuple(self._program.skipped())
            case ("functions", (number, functions)) if number not in self._lowered:
                self._program.unpack(functions)
            case ("link", number):
                return self._facts.get(Following).table(self._functions[number])
            case ("graph", table):
                self._facts.get(Following).adopt(table)
            case ("rules", numbers):
                return [_one(self._rules[number], self._facts) for number in numbers]
            case ("routes", _):
                return self._facts.get(Routes).routes
        return None


def _rules_and_routes(workers: Workers, rules: Sequence[Rule]) -> tuple[list[Answer], Any]:
    """The rules' answers in their order, and the routes. A family of rules that fails is asked once more, one by one:
    what ends a process costs one rule."""
    answers: dict[int, Answer] = {}
    routes: Any = None
    asked = sorted(families(rules), key=lambda family: (-len(family), family))
    while asked:
        requests = [*(("rules", family) for family in asked), ("routes", ())]
        again: list[tuple[int, ...]] = []
        for index, found in workers.ask(requests[: len(asked) + (routes is None)], neighbours=False):
            if index == len(asked):
                routes = found
            elif not isinstance(found, Failed):
                answers.update(zip(asked[index], found, strict=True))
            elif len(asked[index]) > 1:
                again += [(number,) for number in asked[index]]
            else:
                number = asked[index][0]
                answers[number] = [], [_unfinished(rules[number], found.reason)]
        asked = again
    return [answers[number] for number in range(len(rules))], routes


def _shares(ids: Sequence[str], sizes: Sequence[int], count: int) -> list[list[str]]:
    """Consecutive functions in parts of about the same size."""
    shares: list[list[str]] = [[] for _ in range(count)]
    total, before = sum(sizes) + 1, 0
    for id_, size in zip(ids, sizes, strict=True):
        shares[before * count // total].append(id_)
        before += size
    return shares
