"""What helpers and loops that register routes are given: one mapping for each call of the helper, each row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite, argument_for
from leaktight.facts.flow import Flow, Source
from leaktight.facts.routing.kept import Kept
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Call,
    FieldOf,
    Instruction,
    Load,
    MakeClosure,
    MethodCallee,
    New,
    Next,
    Operation,
    ValueCallee,
)
from leaktight.ir.values import Operand, Var, VarKind

Given = Mapping[Var, tuple[Function, Operand]]
"""Variables (parameters, loop variables) and what stands for them, with the function that names it."""

NOTHING: Given = {}
_Met = dict[tuple[Var, bool], list[Source]]
_MAX_DEPTH = 12
_MAX_CALLERS = 4
_MAX_GIVENS = 500


class Givens:
    """`get := func(path string, h Handler) { e.GET(path, h) }` registers one route for each call of `get`, with the
    path and the handler of that call: not each path with each handler."""

    def __init__(self, facts: Facts) -> None:
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._kept = facts.get(Kept)
        self._known: dict[tuple[Var, bool], list[Source]] = {}

    def spread(self, function: Function, operands: Iterable[Operand]) -> list[Given]:
        """One mapping for each way in which the operands come about together; one empty one at least."""
        operands = tuple(operands)
        found: list[Given] = []
        for given in self._by_callers(function, operands, 0) or [NOTHING]:
            found += self._by_rows(function, operands, given)
            if len(found) > _MAX_GIVENS:
                break
        return found[:_MAX_GIVENS]

    def sources(self, function: Function, operand: Operand, given: Given, *, callers: bool = True) -> list[Source]:
        """Where a value begins, with what is given for variables, and fields of literals at hand; for parameters that
        nothing is given for, what all callers pass, if asked for `callers`."""
        if given or not isinstance(operand, Var):
            return self._trace(function, operand, given, callers, {}, 0)
        known = self._known.get((operand, callers))
        if known is None:
            known = self._known[operand, callers] = self._trace(function, operand, given, callers, {}, 0)
        return known

    def _trace(
        self, function: Function, operand: Operand, given: Given, callers: bool, met: _Met, depth: int
    ) -> list[Source]:
        """`met`: the variables met so far, each looked into once: many ways lead from one caller to another."""
        if depth > _MAX_DEPTH:
            return []
        key = (operand, callers) if isinstance(operand, Var) else None
        if key in met and key is not None:
            return met[key]
        if key is not None:
            met[key] = []
        found: dict[object, Source] = {}
        for source in self._flow.sources(function, operand):
            more = [given[source.operand]] if isinstance(source.operand, Var) and source.operand in given else []
            if not more and source.at is None and callers and _is_parameter(source.operand):
                more = self._passed(source.function, source.operand)  # type: ignore[arg-type]
            if not more and source.at is not None and isinstance(source.at.instruction, Load):
                more = self._field(source.at.function, source.at.instruction, given, met, depth)
            for here, inner in more:
                for begun in self._trace(here, inner, given, callers, met, depth + 1):
                    found.setdefault(_place(begun), begun)
            if not more:
                found.setdefault(_place(source), source)
        answer = list(found.values())
        if key is not None:
            met[key] = answer
        return answer

    def _passed(self, function: Function, param: Var) -> list[tuple[Function, Operand]]:
        owner = next((f for f in self._flow.chains(function).functions if param in f.params), function)
        found = ((s.caller, argument_for(owner, param, s.call)) for s in self._sites(owner))
        return [(caller, argument) for caller, argument in found if argument is not None]

    def _sites(self, function: Function) -> list[CallSite]:
        """The calls of a function; of a literal those in the function around it."""
        if function.parent is None:
            return self._calls.callers(function.id)
        found: list[CallSite] = []
        for inner in self._flow.chains(function).functions:
            for instruction in inner.instructions():
                if isinstance(instruction, Call) and isinstance(instruction.callee, ValueCallee):
                    sources = self._flow.sources(inner, instruction.callee.value)
                    made = [s.at.instruction for s in sources if s.at is not None]
                    if any(isinstance(m, MakeClosure) and m.function == function.id for m in made):
                        found.append(CallSite(inner, instruction))
        return found

    def _field(
        self, function: Function, load: Load, given: Given, met: _Met, depth: int
    ) -> list[tuple[Function, Operand]]:
        """What a field of a struct literal holds."""
        if not isinstance(load.access, FieldOf):
            return []
        found: list[tuple[Function, Operand]] = []
        for source in self._trace(function, load.base, given, True, met, depth + 1):
            made = source.at.instruction if source.at is not None else None
            if isinstance(made, New) and source.at is not None:
                found += [(source.at.function, v) for key, v in made.elements if key == load.access.name]
        return found

    # -- callers ---------------------------------------------------------------------------------------------------

    def _by_callers(self, function: Function, operands: tuple[Operand, ...], depth: int) -> list[Given]:
        params = {o for each in operands for o in self._depends(function, each) if isinstance(o, Var)}
        owner, sites = self._called(function, params)
        if owner is None or depth > _MAX_CALLERS:
            return []
        found: list[Given] = []
        for site in sites:
            bound: dict[Var, tuple[Function, Operand]] = {}
            for param in owner.params:
                argument = argument_for(owner, param, site.call)
                if argument is not None:
                    bound[param] = (site.caller, argument)
            needed = tuple(o for param, (_, o) in bound.items() if param in params)
            above = self._by_callers(site.caller, needed, depth + 1)
            found += [{**given, **bound} for given in above or [NOTHING]]
            if len(found) > _MAX_GIVENS:
                break
        return found

    def _called(self, function: Function, params: set[Var]) -> tuple[Function | None, list[CallSite]]:
        """The innermost function around that has some of the parameters and is called, with its calls."""
        current: Function | None = function
        while current is not None:
            if any(param in params for param in current.params):
                sites = self._sites(current)
                if sites:
                    return current, sites
            current = current.parent
        return None, []

    def _depends(self, function: Function, operand: Operand) -> Iterator[Var | Next]:
        """Parameters and loops that a value depends on."""
        seen: set[int] = set()
        stack: list[tuple[Function, Operand]] = [(function, operand)]
        while stack:
            for source in self._flow.sources(*stack.pop()):
                key = id(source.operand if source.at is None else source.at.instruction)
                if key in seen:
                    continue
                seen.add(key)
                if source.at is None:
                    if isinstance(source.operand, Var) and source.operand.kind is VarKind.PARAM:
                        yield source.operand
                        stack += self._handed(source.function, source.operand)
                    continue
                if isinstance(source.at.instruction, Next):
                    yield source.at.instruction
                stack += [(source.at.function, each) for each in _made_of(source.at.instruction)]

    def _handed(self, function: Function, param: Var) -> Iterator[tuple[Function, Operand]]:
        """What a call is given besides the literal that has the parameter: `r.Route(prefix, func(r Router) {…})`."""
        functions = self._flow.chains(function).functions
        owner = next((f for f in functions if param in f.params), function)
        for inner in functions if owner.parent is not None else ():
            for instruction in inner.instructions():
                if not isinstance(instruction, MakeClosure) or instruction.function != owner.id:
                    continue
                for at in self._flow.uses(inner, instruction.dst):
                    if isinstance(at.instruction, Call) and instruction.dst in at.instruction.args:
                        callee = at.instruction.callee
                        others = [a for a in at.instruction.args if a is not instruction.dst]
                        for each in [*others, *([callee.receiver] if isinstance(callee, MethodCallee) else [])]:
                            yield at.function, each

    # -- rows ------------------------------------------------------------------------------------------------------

    def _by_rows(self, function: Function, operands: tuple[Operand, ...], given: Given) -> list[Given]:
        """The mapping, once for each element of the table that the operands' loop goes over."""
        steps = {id(o): o for each in operands for o in self._depends(function, each) if isinstance(o, Next)}
        for step in steps.values():
            found: list[Given] = []
            for here, iterable in self._kept.tables(function, step.iterable):
                for source in self.sources(here, iterable, given):
                    table = source.at.instruction if source.at is not None else None
                    if isinstance(table, New) and source.at is not None:
                        found += [
                            {**given, **_row(step, source.at.function, key, value)} for key, value in table.elements
                        ]
            if found:
                return found
        return [given]


def _made_of(instruction: Instruction) -> tuple[Operand, ...]:
    """What a value is made of, as far as routes are concerned."""
    match instruction:
        case Next(iterable=iterable):
            return (iterable,)
        case Operation(args=args):
            return args
        case Call(args=args, callee=callee):
            return (*args, callee.receiver) if isinstance(callee, MethodCallee) else args
        case Load(base=base):
            return (base,)
        case MakeClosure(captures=captures):
            return captures
    return ()


def _row(
    step: Next, function: Function, key: str | Operand | None, value: Operand
) -> dict[Var, tuple[Function, Operand]]:
    row = {step.value: (function, value)} if step.value is not None else {}
    if step.key is not None and key is not None and not isinstance(key, str):
        row[step.key] = (function, key)
    return row


def _is_parameter(operand: Operand) -> bool:
    return isinstance(operand, Var) and operand.kind in (VarKind.PARAM, VarKind.RECEIVER)


def _place(source: Source) -> object:
    """What makes a place where a value begins the same one."""
    if source.at is not None:
        return id(source.at.instruction), source.result
    return id(source.operand) if isinstance(source.operand, Var) else (source.function.id, repr(source.operand))
