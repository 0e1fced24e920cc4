"""The constant texts that a route's method or pattern may be."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.flow import At
from leaktight.facts.routing.given import Given, Givens
from leaktight.facts.routing.kept import Kept
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, Load, New, Next, Operation
from leaktight.ir.values import Const, Global, Operand

METHODS = frozenset(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "CONNECT", "OPTIONS", "TRACE", "QUERY"])
UNKNOWN_PART = "{unknown}"
_MAX_DEPTH = 8
_MAX_TEXTS = 64


class RouteTexts:
    """Parts that are not known stand as `{unknown}` where others are."""

    def __init__(self, facts: Facts) -> None:
        self._kept = facts.get(Kept)
        self._calls = facts.get(Calls)
        self._givens = facts.get(Givens)
        self._open: set[int] = set()

    def of(self, function: Function, operands: Iterable[Operand], given: Given, depth: int = 0) -> list[str]:
        """The texts that the operands may be, also as elements of slice literals. Those that are known in full hide
        those that are not."""
        found: list[str] = []
        if depth > _MAX_DEPTH:
            return found
        for operand in operands:
            for source in self._givens.sources(function, operand, given):
                if source.at is not None and id(source.at.instruction) not in self._open:
                    self._open.add(id(source.at.instruction))  # what is made of itself, `p = "/" + p`, has no end
                    found += self._made(source.at, source.operand, source.result, given, depth)
                    self._open.discard(id(source.at.instruction))
                elif source.at is None and isinstance(source.operand, Const):
                    found += _constant(source.operand)
                elif isinstance(source.operand, Global):
                    for here, value in self._kept.variable(source.operand):
                        found += self.of(here, (value,), given, depth + 1)
        whole = [text for text in found if UNKNOWN_PART not in text]
        return list(dict.fromkeys(whole or found))[:_MAX_TEXTS]

    def _made(self, at: At, operand: Operand, result: int, given: Given, depth: int) -> list[str]:
        instruction, function = at.instruction, at.function
        match instruction:
            case New(elements=elements):
                return self.of(function, (value for _, value in elements), given, depth + 1)
            case Next(value=value, iterable=iterable) if value is operand:
                found: list[str] = []
                for here, table in self._kept.tables(function, iterable):
                    found += self.of(here, (table,), given, depth + 1)
                return found
            case Operation(operator="+", args=args):
                return ["".join(parts) for parts in self._parts(function, args, given, depth)]
            case Load():
                put = self._kept.field(instruction)
                return [text for here, value in put for text in self.of(here, (value,), given, depth + 1)]
            case Call():
                return self._called(function, instruction, result, given, depth)
        return []

    def _called(self, function: Function, call: Call, result: int, given: Given, depth: int) -> list[str]:
        symbol = self._calls.symbol(call)
        match (symbol.package, symbol.symbol) if symbol is not None else None:
            case ("path", "Join") | ("net/url", "JoinPath"):
                found = []
                for parts in self._parts(function, call.args, given, depth):
                    kept = [part.strip("/") for part in parts if part.strip("/")]
                    found.append(("/" if parts and parts[0].startswith("/") else "") + "/".join(kept))
                return found
            case ("fmt", "Sprintf") if call.args:
                return [_formatted(parts) for parts in self._parts(function, call.args, given, depth)]
        found = []
        for here, returned in self._calls.returned(function, call, result):
            found += self.of(here, (returned,), given, depth + 1)
        return found

    def _parts(self, function: Function, args: Iterable[Operand], given: Given, depth: int) -> list[tuple[str, ...]]:
        texts = [self.of(function, (arg,), given, depth + 1) or [UNKNOWN_PART] for arg in args]
        return list(product(*texts))[:_MAX_TEXTS] if texts else []


def _constant(const: Const) -> list[str]:
    if isinstance(const.value, str):
        return [const.value]
    name = const.name.removeprefix("Method").upper()  # http.MethodGet, where net/http's constants are not at hand
    return [name] if name in METHODS else []


def _formatted(parts: tuple[str, ...]) -> str:
    """`fmt.Sprintf`, as far as %s, %v and %d go."""
    text, rest = parts[0], list(parts[1:])
    found = ""
    while text:
        before, percent, text = text.partition("%")
        found += before
        if percent:
            found += "%" if text[:1] == "%" else (rest.pop(0) if rest else UNKNOWN_PART)
            text = text[1:]
    return found
