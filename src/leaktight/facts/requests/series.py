"""Calls that choose a metric's time series by request data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.fields import Fields, mentioning
from leaktight.facts.flow import At, Flow, calls_in
from leaktight.facts.growth.names import sets_up
from leaktight.facts.keys import Key, Keys, Range
from leaktight.facts.places import Places
from leaktight.facts.reach import Reach, Setting
from leaktight.facts.requests.request_data import RequestData, Taken
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, MethodCallee, New, Store
from leaktight.ir.types import Mapping, is_named, named
from leaktight.ir.values import Operand, Var
from leaktight.knowledge.schema import Metric

_MANY = re.compile(
    r"(?:id|uuid|user|email|token|session|ur[il]|ip|addr|address|serial(?:number)?|hash|fingerprint|key|path|query)$",
    re.IGNORECASE,
)
_PROMETHEUS = "github.com/prometheus/client_golang/prometheus"
_RECEIVER = re.compile(r"(?P<name>(?:\w+\.)*\w+)(?:\(\))?\s*\.\s*\w+\(")


@dataclass(frozen=True, eq=False)
class Labelled:
    """A call that takes `taken` as a label (or name) of the metric called `name`. `limited`: the library, in the
    version that the module requires, limits the number of series. Where nothing shows where a label comes from, but
    its name says that it takes many values, `taken` is None and `guessed` that name; where a function out of sight
    makes the label of request data, `guessed` says in words which."""

    function: Function
    call: Call
    name: str
    taken: Taken | None
    limited: bool
    guessed: str = ""


class Series:
    """Only functions that mention one of the calls that knowledge names are looked at."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._undone: dict[tuple[str, ...], list[tuple[Function, Call]]] = {}

    def labelled(self) -> Iterator[Labelled]:
        """Every such call in code that requests may run, once."""
        entries = {
            entry.call
            for package in self._program.imported()
            for entry in self._facts.knowledge.package(package).all(Metric)
        }
        seen: set[str] = set()
        for name in sorted({entry.rpartition(".")[2] for entry in entries} | {"WithLabelValues"}):
            for outer in mentioning(self._program, name):
                if outer.id not in seen:
                    seen.add(outer.id)
                    for function, call in calls_in(outer):
                        yield from self._judge(function, call)

    def _judge(self, function: Function, call: Call) -> Iterator[Labelled]:
        symbol = self._calls.symbol(call)
        metric = self._facts.knowledge.metric(symbol.package, symbol.symbol) if symbol is not None else None
        if symbol is None and (like := self._looks_like(call)):
            metric = self._facts.knowledge.metric(_PROMETHEUS, like)  # of a package out of sight
        if metric is None:
            return
        if self._facts.get(Reach).setting(function) is Setting.PROCESS or self._removed(function, call, metric):
            return
        given = call.args[metric.labels :] if metric.variadic else call.args[metric.labels : metric.labels + 1]
        found: list[Taken] = []
        guessed = ""
        for label, at in (each for operand in given for each in self._values(function, call, operand)):
            key = self._facts.get(Keys).of(function, label, at)
            if key.range is not Range.FINITE:
                taken = self._facts.get(RequestData).of(function, label)
                if taken is None:
                    guessed = guessed or self._through(function, label)
                if taken is not None and not self._constant_path(taken):
                    found.append(taken)
                elif taken is None:
                    guessed = guessed or self._telling(function, label, key)
        limited = self._limited(function, metric)
        if found:
            found.sort(key=lambda taken: taken.kind == "error")
            yield Labelled(function, call, self._name(call), found[0], limited)
        elif guessed and not limited:
            yield Labelled(function, call, self._name(call), None, limited, guessed)

    def _telling(self, function: Function, label: Operand, key: Key) -> str:
        """A name of a value whose origin is not known, where that name says that it takes many values. The method of
        a request is whatever its sender writes, unless a route lets only its own through."""
        if key.range is Range.REQUEST and key.name == "Method":
            return key.name if not self._facts.get(Reach).entries(function) else ""
        names = (key.name, label.name if isinstance(label, Var) else "") if key.range is Range.UNKNOWN else ()
        return next((name for name in names if _MANY.search(name) and not self._own(function, name)), "")

    def _through(self, function: Function, label: Operand) -> str:
        """Request data that goes into a label by a function of the module's own, which is not at hand, in words."""
        module = self._program.module_of(function.package)
        for source in self._flow.sources(function, label):
            call = source.at.instruction if source.at is not None else None
            symbol = self._calls.symbol(call) if isinstance(call, Call) else None
            own = symbol is not None and module is not None and symbol.package.startswith(f"{module.path}/")
            if not isinstance(call, Call) or not own or self._calls.callees(function, call):
                continue
            for argument in call.args:
                taken = self._facts.get(RequestData).of(function, argument)
                if taken is not None and taken.kind != "error" and not self._constant_path(taken):
                    return taken.words
        return ""

    def _own(self, function: Function, name: str) -> bool:
        """Whether the name is that of a field that an object has from the function that sets it up: one value."""
        receiver = function.outermost().receiver
        owner = named(receiver.type) if receiver is not None else None
        writes = self._facts.get(Fields).writes(owner, name) if owner is not None else []
        return bool(writes) and all(sets_up(write.function.outermost().name) for write in writes)

    @staticmethod
    def _looks_like(call: Call) -> str:
        """The method of Prometheus's metrics that a method of something unknown must be, by name and arguments."""
        if not isinstance(call.callee, MethodCallee) or not call.args:
            return ""
        if call.callee.method in ("WithLabelValues", "GetMetricWithLabelValues"):
            return "CounterVec.WithLabelValues"
        given = call.callee.method in ("With", "GetMetricWith") and is_named(call.args[0].type, _PROMETHEUS, "Labels")
        return "CounterVec.With" if given and len(call.args) == 1 else ""

    def _values(self, function: Function, call: Call, operand: Operand) -> Iterator[tuple[Operand, At]]:
        """What a label is, or what a map of labels is filled with, each with the instruction that uses it."""
        filled = False
        if isinstance(operand, Var) and isinstance(self._program.underlying(operand.type), Mapping):
            for source in self._flow.sources(function, operand):
                made = source.at.instruction if source.at is not None else None
                if not isinstance(made, New) or source.at is None or source.at.function is not function:
                    continue
                filled = True
                yield from ((value, At(function, made)) for _, value in made.elements)
                for alias in self._flow.aliases(function, made.dst):
                    for use in self._flow.uses(function, alias):
                        store = use.instruction
                        if isinstance(store, Store) and store.base is alias and use.function is function:
                            yield store.src, use
        if not filled:
            yield operand, At(function, call)

    def _name(self, call: Call) -> str:
        """The metric as the source calls it."""
        text = self._program.source(call.span.file)[call.span.start : call.span.end].decode("utf-8", "replace")
        match = _RECEIVER.search(text) if isinstance(call.callee, MethodCallee) else None
        return match["name"] if match is not None else "The metric"

    def _constant_path(self, taken: Taken) -> bool:
        """Whether the path can only be one of a few: in a handler of routes without parameters."""
        if taken.kind != "url" or taken.name != "URL":
            return False
        entries = self._facts.get(Reach).entries(taken.function)
        return bool(entries) and all(
            taken.function.id in entry.handlers and _is_constant(entry.route.path, entry.route.framework)
            for entry in entries
        )

    def _removed(self, function: Function, call: Call, metric: Metric) -> bool:
        """Whether code that runs takes series of the same metric away again."""
        if not isinstance(call.callee, MethodCallee):
            return False
        places = self._facts.get(Places)
        here = set(places.of(function, call.callee.receiver))
        return any(
            isinstance(other.callee, MethodCallee) and here & set(places.of(inner, other.callee.receiver))
            for inner, other in self._undoing(metric.undo)
        )

    def _undoing(self, symbols: tuple[str, ...]) -> list[tuple[Function, Call]]:
        """Every call of one of these methods."""
        known = self._undone.get(symbols)
        if known is None:
            known = self._undone[symbols] = []
            names = sorted({symbol.rpartition(".")[2] for symbol in symbols})
            for outer in {outer: None for name in names for outer in mentioning(self._program, name)}:
                for inner, call in calls_in(outer):
                    symbol = self._calls.symbol(call)
                    if symbol is not None and symbol.symbol in symbols and isinstance(call.callee, MethodCallee):
                        known.append((inner, call))
        return known

    def _limited(self, function: Function, metric: Metric) -> bool:
        """Whether the required version of the library has a limit; a version that is not known counts as new."""
        path, _, since = metric.limited_since.partition("@")
        module = self._program.module_of(function.package)
        if not path or module is None:
            return bool(path)
        version = dict(module.requires).get(path)
        return version is None or _numbers(version) >= _numbers(since)


def _is_constant(path: str, framework: str) -> bool:
    if any(mark in path for mark in (":", "*", "{")):
        return False
    return framework != "net/http" or not path.endswith("/")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])
