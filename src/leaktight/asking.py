"""Asks the rules about a program: one after the other, or spread over processes."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import msgspec

from leaktight.core.finding import Finding
from leaktight.core.result import Skipped
from leaktight.core.route import Route
from leaktight.facts.base import Facts
from leaktight.facts.following import Following
from leaktight.facts.routes import Routes
from leaktight.rules.base import Rule
from leaktight.workers import Failed, Workers, can_fork

_WORTHWHILE = 400_000
"""Bytes of source in functions: less is asked about sooner than processes are made."""
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
    sizes = [d.span.end - d.span.start for d in facts.program.declarations()] if jobs > 1 else []
    if jobs > 1 and can_fork() and sum(sizes) >= _WORTHWHILE:
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


def _spread(rules: Sequence[Rule], facts: Facts, jobs: int, sizes: Sequence[int]) -> Asked:
    """First the functions are lowered, a share in each process, then the call graph is worked out in the same way;
    every process then knows the whole. Then the rules. What was indexed before the processes part is shared."""
    facts.program.mentions("")
    shares = _shares([d.id for d in facts.program.declarations()], sizes, jobs * _SHARES)

    def answer(request: tuple[str, Any]) -> Any:
        match request:
            case ("lower", number):
                return facts.program.pack(shares[number]), tuple(facts.program.skipped())
            case ("functions", packed):
                for functions in packed:
                    facts.program.unpack(functions)
            case ("link", number):
                return facts.get(Following).table(shares[number])
            case ("graph", table):
                facts.get(Following).adopt(table)
            case ("rule", number):
                return _one(rules[number], facts)
            case ("routes", _):
                return facts.get(Routes).routes
        return None

    with Workers(answer, jobs, _LIMIT) as workers:

        def shared(step: str) -> list[Any]:
            """What the workers find out about their shares; what is missing is found out where it is needed."""
            found = workers.ask([(step, number) for number in range(len(shares))])
            return [each for _, each in found if not isinstance(each, Failed)]

        lowered = shared("lower")
        workers.tell(("functions", [functions for functions, _ in lowered]))
        workers.tell(("graph", {id_: followers for table in shared("link") for id_, followers in table.items()}))
        requests = [*(("rule", number) for number in range(len(rules))), ("routes", 0)]
        found = dict(workers.ask(requests))
    *answers, routes = (found[number] for number in range(len(requests)))
    for number, answer_ in enumerate(answers):
        if isinstance(answer_, Failed):
            answers[number] = [], [_unfinished(rules[number], answer_.reason)]
    if isinstance(routes, Failed):
        routes = facts.get(Routes).routes
    return _asked(answers, routes, [skipped for _, partly in lowered for skipped in partly])


def _shares(ids: Sequence[str], sizes: Sequence[int], count: int) -> list[list[str]]:
    """Consecutive functions in parts of about the same size."""
    shares: list[list[str]] = [[] for _ in range(count)]
    total, before = sum(sizes) + 1, 0
    for id_, size in zip(ids, sizes, strict=True):
        shares[before * count // total].append(id_)
        before += size
    return shares
