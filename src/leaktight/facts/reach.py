"""What a request runs: functions reached from routes, with the way there, against code that runs once a process."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from leaktight.core.route import Route
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import nested
from leaktight.facts.following import Follower, Following
from leaktight.facts.made import Made
from leaktight.facts.routing.routes import RouteEntry, Routes
from leaktight.facts.service.commands import Commands
from leaktight.ir.function import Function
from leaktight.ir.types import is_named

_MAX_ROUTES = 50


class Setting(Enum):
    """When a function runs."""

    REQUEST = "request"
    """A route reaches it."""
    PROCESS = "process"
    """Only start-up reaches it: main, commands, package initialisation, and what they call."""
    OPEN = "open"
    """Nothing in the project says: a library's interface, a callback, a handler of an unknown framework."""


@dataclass(frozen=True, slots=True)
class _Edge:
    caller: str
    step: Follower


class Reach:
    """Breadth-first from every handler over the call graph; literals that a reached function makes count as run."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._following = facts.get(Following)
        self._made = facts.get(Made)
        self._known_steps: dict[str, tuple[Follower, ...]] = {}
        self._settings: dict[str, Setting] = {}

    @property
    def has_routes(self) -> bool:
        """Whether any route was found: without, nothing is known to be reached by requests."""
        return bool(self._facts.get(Routes).entries)

    def setting(self, function: Function | str) -> Setting:
        """When the function (or literal) runs. Of a literal its own routes or callers tell, else the function around
        it."""
        id_ = function if isinstance(function, str) else function.id
        known = self._settings.get(id_)
        if known is None:
            known = self._settings[id_] = self._decide(id_)
        return known

    def _decide(self, id_: str) -> Setting:
        while True:
            if id_ in self._from_routes or id_ in self._by_shape:
                return Setting.REQUEST
            if id_ in self._from_start:
                return Setting.PROCESS
            if "$" not in id_:
                return Setting.OPEN
            id_ = id_.rpartition("$")[0]

    def routes(self, function: Function | str) -> tuple[Route, ...]:
        """The routes whose requests run the function, at most 50."""
        id_ = function if isinstance(function, str) else function.id
        return tuple(dict.fromkeys(entry.route for entry in self.entries(id_)))[:_MAX_ROUTES]

    def entries(self, function: Function | str) -> tuple[RouteEntry, ...]:
        """The same with handlers and middleware."""
        id_ = function if isinstance(function, str) else function.id
        return tuple(self._entries[number] for number in self._from_routes.get(id_, ()))

    def run_by(self, function: Function) -> tuple[str, ...]:
        """Ids of the functions that run it on the shortest ways from the routes that reach it."""
        edges = self._from_routes.get(function.id, {}).values()
        return tuple(dict.fromkeys(edge.caller for edge in edges if edge is not None))

    def functions(self, entry: RouteEntry) -> tuple[str, ...]:
        """Ids of the functions that a request to this route may run, handlers first."""
        numbers = {number for number, each in enumerate(self._entries) if each == entry}
        reached = [id_ for id_, entries in self._from_routes.items() if not numbers.isdisjoint(entries)]
        return (*entry.handlers, *(id_ for id_ in reached if id_ not in entry.handlers))

    def path(self, function: Function | str) -> tuple[Step, ...]:
        """The shortest way from a handler to the function, as steps: the registration, then each call."""
        id_ = function if isinstance(function, str) else function.id
        reached = self._from_routes.get(id_, {})
        if not reached:
            return ()
        number, edge = next(iter(reached.items()))
        entry = self._entries[number]
        steps: list[Step] = []
        seen = {id_}
        while edge is not None:
            steps.append(Step(self._following.span(edge.step), f"{short(edge.caller)} calls {short(id_)}"))
            id_ = edge.caller
            if id_ in seen:
                break
            seen.add(id_)
            edge = self._from_routes.get(id_, {}).get(number)
        steps.append(Step(entry.route.span, f"{entry.route.label} is handled by {short(id_)}"))
        return tuple(reversed(steps))

    @property
    def requested(self) -> tuple[str, ...]:
        """Ids of all functions and literals that requests run."""
        return (*self._from_routes, *sorted(self._by_shape - self._from_routes.keys()))

    def _steps(self, id_: str) -> tuple[Follower, ...]:
        """What runs because a function does, without methods of what is never made."""
        known = self._known_steps.get(id_)
        if known is None:
            known = tuple(step for step in self._following.of(id_) if self._made.receiver(step[0]))
            self._known_steps[id_] = known
        return known

    @cached_property
    def _entries(self) -> tuple[RouteEntry, ...]:
        return tuple(dict.fromkeys(self._facts.get(Routes).entries))

    @cached_property
    def _from_routes(self) -> dict[str, dict[int, _Edge | None]]:
        """By function: the numbers of the entries that reach it, each with the last call on the shortest way."""
        found: dict[str, dict[int, _Edge | None]] = {}
        for number, entry in enumerate(self._entries):
            queue: deque[str] = deque()
            for id_ in (*entry.handlers, *entry.middleware):
                if number not in found.setdefault(id_, {}):
                    found[id_][number] = None
                    queue.append(id_)
            while queue:
                caller = queue.popleft()
                for step in self._steps(caller):
                    callee = step[0]
                    routes = found.setdefault(callee, {})
                    if number not in routes:
                        routes[number] = _Edge(caller, step)
                        queue.append(callee)
        return found

    @cached_property
    def handlers_by_shape(self) -> tuple[str, ...]:
        """Functions and literals that no registration was seen for, but whose parameters are those of a framework's
        handler: what a middleware returns, say, and wraps around everything."""
        handlers: list[str] = []
        for package, framework in self._facts.get(Routes).frameworks.items():
            for name in framework.context_types:
                for outer in mentioning(self._program, name.removeprefix("*")):
                    handlers += [
                        function.id
                        for function in nested(outer)
                        if _takes(function, framework.handler_context, package, name)
                    ]
        return tuple(h for h in handlers if h not in self._from_routes)

    @cached_property
    def _by_shape(self) -> set[str]:
        """What handlers by shape run: a request reaches these too, only by which route is not known."""
        return self._closure(list(self.handlers_by_shape))

    def _closure(self, start: list[str]) -> set[str]:
        found, stack = set(start), list(start)
        while stack:
            for callee, *_ in self._steps(stack.pop()):
                if callee not in found and callee not in self._from_routes:
                    found.add(callee)
                    stack.append(callee)
        return found

    @cached_property
    def _from_start(self) -> set[str]:
        program = self._program
        stack = [
            d.id
            for d in program.declarations()
            if not d.receiver
            and (d.name.startswith("init#") or (d.name == "main" and program.package_name(d.package) == "main"))
        ]
        packages = {v.package for v in program.globals()}
        stack += [f.id for p in sorted(packages) if (f := program.initializer(p)) is not None]
        stack += [id_ for id_ in self._facts.get(Commands).ids if id_ not in self._from_routes]
        return self._closure(stack)


def _takes(function: Function, index: int, package: str, name: str) -> bool:
    """Whether the function looks like a handler: its parameter at `index` has the context's type, and it is no helper
    that takes more than a handler does."""
    if len(function.params) not in (index + 1, 2) or index >= len(function.params):
        return False
    return is_named(function.params[index].type, package, name.removeprefix("*"))


def short(id_: str) -> str:
    """A function's name without its package's path: `handlers.Orders.Get`."""
    return id_.rsplit("/", 1)[-1]
