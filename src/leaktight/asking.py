"""Asks the rules about a program: one after the other, or spread over processes."""

from __future__ import annotations

import os
from collections.abc import Sequence

from leaktight.core.finding import Finding
from leaktight.core.result import Skipped
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
"""Pieces of the call graph for each process: enough that all are done at about the same time."""

Answer = tuple[list[Finding], list[Skipped]]


def processors() -> int:
    """How many processes can run at once."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


def ask(rules: Sequence[Rule], facts: Facts, jobs: int) -> Answer:
    """Findings of every rule, in the order of the rules, and what could not be finished. `jobs` 0 means one process
    for each processor. The findings are the same however many there are."""
    jobs = min(jobs or processors(), len(rules))
    sizes = [d.span.end - d.span.start for d in facts.program.declarations()] if jobs > 1 else []
    if jobs > 1 and can_fork() and sum(sizes) >= _WORTHWHILE:
        answers = _spread(rules, facts, jobs, sizes)
    else:
        answers = [_one(rule, facts) for rule in rules]
    return [f for found, _ in answers for f in found], [s for _, unfinished in answers for s in unfinished]


def _one(rule: Rule, facts: Facts) -> Answer:
    """A rule that fails on some program must not hide what the others found, nor pass for one that found nothing: it
    is listed as not finished."""
    try:
        return list(rule.check(facts)), []
    except Exception as error:
        return [], [_unfinished(rule, f"{type(error).__name__}: {error}")]


def _unfinished(rule: Rule, why: str) -> Skipped:
    return Skipped(".", f"the rule {rule.id} could not finish ({why}); please report this")


def _spread(rules: Sequence[Rule], facts: Facts, jobs: int, sizes: Sequence[int]) -> list[Answer]:
    """First the call graph, a share of the functions each, which every process then knows whole; then the rules. What
    was read and indexed before the processes part is shared between them."""
    facts.program.mentions("")
    _ = facts.get(Routes).entries
    shares = _shares([d.id for d in facts.program.declarations()], sizes, jobs * _SHARES)

    def answer(request: tuple[str, object]) -> object:
        match request:
            case ("share", int(number)):
                return facts.get(Following).table(shares[number])
            case ("graph", dict(table)):
                facts.get(Following).adopt(table)
                return None
            case ("rule", int(number)):
                return _one(rules[number], facts)
        raise ValueError(request)

    with Workers(answer, jobs, _LIMIT) as workers:
        graph: dict[str, object] = {}
        for _, table in workers.ask([("share", number) for number in range(len(shares))]):
            if not isinstance(table, Failed):  # what is missing is worked out where it is needed
                graph |= table
        workers.tell(("graph", graph))
        answers: list[Answer] = [([], [])] * len(rules)
        for number, found in workers.ask([("rule", number) for number in range(len(rules))]):
            answers[number] = (
                found if not isinstance(found, Failed) else ([], [_unfinished(rules[number], found.reason)])
            )
    return answers


def _shares(ids: Sequence[str], sizes: Sequence[int], count: int) -> list[list[str]]:
    """Consecutive functions in parts of about the same size."""
    shares: list[list[str]] = [[] for _ in range(count)]
    total, before = sum(sizes) + 1, 0
    for id_, size in zip(ids, sizes, strict=True):
        shares[before * count // total].append(id_)
        before += size
    return shares
