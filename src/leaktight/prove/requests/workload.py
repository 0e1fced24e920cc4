"""From what the source says about a route to the requests that measure it.

A route is measured by *populations*, each on its own, because a leak may live on one path through the handler only:
identifiers that exist, identifiers that do not, bodies that do not parse, clients that hang up, a failing datastore.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote

import msgspec

from leaktight.core.errors import UsageError
from leaktight.core.route import Route
from leaktight.core.service import InputField, RouteInput, ServiceModel
from leaktight.prove.gateway.condition import WELL, Condition
from leaktight.prove.load.protocol import IDENTIFIER, Template
from leaktight.prove.requests import bodies, paths, values
from leaktight.prove.requests.filling import text_of, wants_uuids

DIGITS = "{n}"
"""Identifiers as decimal numbers, which keys of type S and N take alike."""
UUIDS = "00000000-0000-4000-8000-{n:012x}"
"""Identifiers for services that want UUIDs (RFC 9562, version 4)."""
MISSING_OFFSET = 3_000_000_000
"""How far identifiers that no table holds lie from those that tables hold."""
EXTRA_EFFECT = 32.0
"""Bytes per request that count as growth on paths that are measured on top: a third of the requests shows them."""
SPARE_BODY = 64
"""Bytes of filler that free text of a body gets."""
LARGE_BODY = 32 * 1024
"""The same where large bodies are tried: below the limits that services and DynamoDB (400 KB an item) usually set."""

_SIDE = re.compile(r"/debug/(?:pprof|vars)|\{unknown\}")


class Population(msgspec.Struct, frozen=True):
    """Requests of one kind. `which` ends a sentence: "on requests …", empty when these are simply the route's.

    `stored` says that items with these identifiers have to be in the tables; `wanted` that a success is expected, so
    that answers without one mean the route was not measured.
    """

    name: str
    which: str
    template: Template
    offset: int = 0
    stored: bool = False
    wanted: bool = True
    distinct: bool = True
    """Whether requests differ by an identifier, so that replaying them tells a key's growth from a request's."""
    condition: Condition = WELL
    """How the datastore does meanwhile."""
    extra: bool = False
    """Measured on top, with a shorter look for what is larger than `EXTRA_EFFECT`: it may show a leak, but leaves the
    route's verdict alone where it stays undecided."""


class RouteWork(msgspec.Struct, frozen=True):
    """A route and the ways to ask for it, best first: an alternative is tried when all before it only fail."""

    input: RouteInput
    alternatives: tuple[tuple[str, tuple[Population, ...]], ...]
    """Pairs of an identifier's format and the populations that use it."""

    @property
    def route(self) -> Route:
        """The route itself."""
        return self.input.route

    @property
    def method(self) -> str:
        """The method that is sent."""
        return self.alternatives[0][1][0].template.method


def select(model: ServiceModel, patterns: Sequence[str]) -> list[RouteInput]:
    """The routes that match any pattern (`GET /orders/:id`, `/orders/*`, `POST *`). Without patterns all but those of
    the runtime's own pages, and those whose path the scan could not read.

    Raises UsageError when nothing matches, naming the routes there are.
    """
    if not patterns:
        return [entry for entry in model.inputs if not _SIDE.search(entry.route.path)]
    chosen = [entry for entry in model.inputs if any(_matches(entry.route, pattern) for pattern in patterns)]
    if not chosen:
        known = ", ".join(entry.route.label for entry in model.inputs) or "none"
        raise UsageError(f"no route matches {', '.join(patterns)}", hint=f"routes of this service: {known}")
    return chosen


def in_order(inputs: Iterable[RouteInput]) -> list[RouteInput]:
    """The order to measure in: reading routes without identifiers while the tables are small, then reading routes
    with identifiers, then writing ones, deleting ones last."""

    def rank(entry: RouteInput) -> int:
        method = entry.route.method
        if method == "DELETE":
            return 3
        if method in bodies.METHODS:
            return 2
        return 1 if has_identifier(entry.route) else 0

    return sorted(inputs, key=rank)


def has_identifier(route: Route) -> bool:
    """Whether the path names one thing (`/orders/:id`) rather than all of them."""
    return bool(paths.PARAMETER.search(route.path))


def work_of(
    entry: RouteInput, seed: int = 0, *, hang_ups: bool = False, headers: Mapping[str, str] | None = None
) -> RouteWork:
    """The requests of a route; `hang_ups` adds clients that do not wait for the answer. `headers` come with each, and
    win over what the source says of them."""
    headers = headers or {}
    alternatives: list[tuple[str, tuple[Population, ...]]] = []
    formats = (UUIDS, DIGITS) if wants_uuids((*entry.known, *entry.body, *entry.form)) else (DIGITS, UUIDS)
    for identifier in formats:
        populations = _populations(entry, seed, identifier, headers, with_query=True, hang_ups=hang_ups)
        if not alternatives or any(population.distinct for population in populations):
            alternatives.append((identifier, populations))
    if entry.query:
        alternatives.append(
            (formats[0], _populations(entry, seed, formats[0], headers, with_query=False, hang_ups=hang_ups))
        )
    return RouteWork(entry, tuple(alternatives))


def with_trouble(populations: Sequence[Population], condition: Condition, which: str) -> Population:
    """The requests of a route once more, while somebody that it asks fails. Where that is the datastore, items are
    not needed: none is ever found."""
    return msgspec.structs.replace(
        populations[0],
        name="trouble",
        which=which,
        stored=populations[0].stored and not condition.faults,
        wanted=False,
        condition=condition,
        extra=True,
    )


def _populations(
    entry: RouteInput,
    seed: int,
    identifier: str,
    given: Mapping[str, str],
    *,
    with_query: bool,
    hang_ups: bool,
) -> tuple[Population, ...]:
    route = entry.route
    known = {field.name: field for field in entry.known}
    sample = identifier.format(n=MISSING_OFFSET)
    width = len(sample)
    body = bodies.make(entry, width, seed, SPARE_BODY)
    method = _method(route.method, body is not None)
    path = paths.filled(route.path, known, sample)
    asked = [(name, _asked(name, known.get(name), width)) for name in entry.query] if with_query else []
    pairs = [f"{quote(name, safe='')}={quote(value, safe=IDENTIFIER)}" for name, value in asked if value is not None]
    target = path + ("?" + "&".join(pairs) if pairs else "")
    fixed = {name.lower() for name in given}
    headers = [
        (name, text_of(known.get(name) or InputField(name), width))
        for name in entry.headers
        if _settable(name) and name.lower() not in fixed
    ]
    headers += given.items()
    if body is not None:
        headers.append(("Content-Type", body.media_type))
    text = body.text if body is not None else None
    template = Template(method=method, path=target or "/", headers=tuple(headers), body=text)

    if IDENTIFIER in target:
        # Where a route writes, an identifier that "does not exist" is as good as one that does for the handler that
        # creates it; both are measured all the same.
        found = [
            Population("existing", "for ids that exist", template, stored=True),
            Population("missing", "for ids that do not exist", template, MISSING_OFFSET, wanted=False),
        ]
    else:
        found = [Population("plain", "", template, distinct=body is not None and IDENTIFIER in body.text)]
    if body is not None:
        broken = msgspec.structs.replace(template, body=body.broken)
        found.append(Population("malformed", "with a body that does not parse", broken, wanted=False))
        if (larger := bodies.make(entry, width, seed, LARGE_BODY)) is not None:
            large = msgspec.structs.replace(template, body=larger.text)
            found.append(Population("large", "with a large body", large, wanted=False, extra=True))
    if hang_ups:
        leaving = msgspec.structs.replace(template, hang_up=True)
        first = found[0]
        found.append(
            Population(
                "hang-up",
                "from clients that hang up",
                leaving,
                stored=first.stored,
                wanted=False,
                distinct=first.distinct,
            )
        )
    return tuple(found)


def _method(method: str, with_body: bool) -> str:
    # Echo v5 registers `Any` under a method name of its own.
    if method in ("ANY", "*", "") or method.startswith("echo_route"):
        return "POST" if with_body else "GET"
    return method


def _asked(name: str, field: InputField | None, width: int) -> str | None:
    """A query parameter's value; None for one to leave out."""
    named = values.query(name)
    if named is None and (field is None or "required" not in field.rules):
        return None
    return text_of(field, width, named=lambda _: named or values.text(name)) if field else named


def _settable(name: str) -> bool:
    return name.lower() not in ("host", "content-length", "content-type", "connection", "transfer-encoding", "expect")


def _matches(route: Route, pattern: str) -> bool:
    # A `[` in a pattern is itself; only `*` and `?` are wild.
    pattern = pattern.strip().replace("[", "[[]")
    method, _, path = pattern.rpartition(" ")
    return fnmatch.fnmatchcase(route.path, path) and (not method or fnmatch.fnmatchcase(route.method, method.upper()))
