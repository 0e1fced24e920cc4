"""The fact: every resource that some path leaves behind."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import cached_property

from msgspec.structs import replace

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite
from leaktight.facts.flow import Flow
from leaktight.facts.ownership import paths as release
from leaktight.facts.ownership.acquire import Acquisition, Acquisitions
from leaktight.facts.ownership.closers import Closers
from leaktight.facts.ownership.conditions import condition_of
from leaktight.facts.ownership.constants import constants_at
from leaktight.facts.ownership.effects import Effects
from leaktight.facts.ownership.known import of_result
from leaktight.facts.ownership.outside import handed_outside
from leaktight.facts.ownership.state import OF_RESOURCE, End, Key, Outcome, Paths, State
from leaktight.facts.ownership.walk import Frame, TooManyPathsError, Walk
from leaktight.facts.ownership.world import World
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Assign,
    Branch,
    Call,
    CallKind,
    FieldOf,
    Instruction,
    New,
    SetGlobal,
    Store,
    ValueCallee,
)
from leaktight.ir.types import Basic, Interface, Signature, Type, named
from leaktight.ir.values import Const, Operand, Var

_MAX_CHAIN = 4
_ENDINGS = ("Close", "Stop", "Shutdown", "Release", "Cancel")
_MAX_CALLERS = 150


@dataclass(frozen=True, eq=False, slots=True)
class Leak:
    """A resource that is left behind. `missing` are the ends of the paths that do so, the graver first; `released`
    of those that release it in this function; `handed`: some path gives it to somebody else."""

    acquisition: Acquisition
    missing: tuple[Outcome, ...]
    released: tuple[Outcome, ...] = ()
    handed: bool = False

    @property
    def never(self) -> bool:
        """Whether no path at all releases it or hands it on."""
        return not self.released and not self.handed

    @property
    def drained(self) -> bool:
        """Whether it was read to its end on every such path."""
        resource = self.acquisition.resource
        ends = resource.eof_releases or bool(resource.exhausted_by)
        return ends and all(outcome.state.drained for outcome in self.missing)

    @property
    def doubt(self) -> bool:
        """Whether every such path hands it to a library's function that is only known by its name."""
        return all(outcome.state.doubt for outcome in self.missing)


@dataclass(frozen=True, slots=True)
class _Carried:
    """A result of a project's function that the caller has to release. `beside`: results that come with it, and
    that may be released in its place."""

    result: int
    paths: Paths
    facts: tuple[tuple[Key, bool], ...]
    beside: tuple[int, ...] = ()


class Ownership:
    """Leaks of the whole project, computed once. A function that hands its obligation on to its callers makes each
    call of it an acquisition."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._world = World(facts)
        self._effects = Effects(self._world)
        self._seen: set[tuple[int, str, int]] = set()

    @cached_property
    def leaks(self) -> tuple[Leak, ...]:
        """Every leak, in the order of the source."""
        found: list[Leak] = []
        queue = deque(self._facts.get(Acquisitions).all())
        direct = {id(a.call) for a in queue}
        while queue:
            acquisition = queue.popleft()
            key = (id(acquisition.call), acquisition.resource.rule, acquisition.result)
            if key in self._seen and acquisition.via:
                continue
            self._seen.add(key)
            outcomes = self._follow(acquisition)
            missing = [o for o in outcomes if o.end is End.AGAIN or (o.end is End.LIVE and not o.returned)]
            if missing:
                missing.sort(key=lambda o: (o.state.doubt, o.state.drained, o.at.span))
                released = tuple(o for o in outcomes if o.end is End.RELEASED)
                handed = len(missing) + len(released) < len(outcomes)
                found.append(Leak(acquisition, tuple(missing), released, handed))
            outside = handed_outside(self._facts, acquisition, outcomes)
            if outside is not None:
                queue.append(outside)
            if acquisition.depth < _MAX_CHAIN:
                queue += [a for a in self._at_callers(acquisition, outcomes) if id(a.call) not in direct]
        found.sort(key=lambda leak: (leak.acquisition.call.span, leak.acquisition.result))
        return _one_a_result(found)

    # -- one obligation ------------------------------------------------------------------------------------------

    def _follow(self, acquisition: Acquisition) -> list[Outcome]:
        """How the paths after the acquisition end; nothing where they are too many or the code is broken."""
        function, call = acquisition.function, acquisition.call
        if not function.outermost().complete:
            return []
        place = _place(function, call)
        if place is None:
            return []
        block, position = place
        state = State(doubt=acquisition.doubt)
        for index in acquisition.beside:
            if index < len(call.results):
                state = state.alias(call.results[index], release.VIEW)
        if acquisition.into is not None:
            state = state.alias(acquisition.into, acquisition.paths)
        if acquisition.result < len(call.results):
            held = call.results[acquisition.result]
            state = state.alias(held, acquisition.paths)
        for (kind, index), value in acquisition.facts:
            if kind in OF_RESOURCE:
                state = state.know((kind, index), value)
            elif (about := of_result(index, call.results)) is not None:
                state = state.know((kind, about), value)
        before = self._known_before(function, block, position)
        for key, value in before:
            state = state.know(key, value)
        state = replace(state, pending=self._deferred_before(function, block, position))
        guards = frozenset(key for key, _ in before if key[0] in ("==", "<"))
        walk = Walk(self._world, self._effects, call, self._contexts(acquisition), guards)
        try:
            return walk.run(Frame(function, function, 0), block, position + 1, state)
        except TooManyPathsError:
            return []

    def _contexts(self, acquisition: Acquisition) -> frozenset[Var]:
        if acquisition.resource.kind != "cancel":
            return frozenset()
        flow = self._facts.get(Flow)
        others = [r for i, r in enumerate(acquisition.call.results) if i != acquisition.result]
        return frozenset(var for r in others for var in flow.aliases(acquisition.function, r))

    def _known_before(self, function: Function, block: int, position: int) -> list[tuple[Key, bool]]:
        """What the branches that lead to the block, and only there, say, and variables that are still as they were
        declared."""
        shape = self._world.shape(function)
        found: dict[Key, bool] = dict(constants_at(function, block, position, shape.tracked))
        seen = {block}
        while True:
            before = function.predecessors(block)
            if len(before) != 1 or before[0] in seen:
                break
            last = function.blocks[before[0]].terminator
            if isinstance(last, Branch) and last.then != last.otherwise:
                test = shape.tests.get(last) or condition_of(function, last.condition)
                if shape.keeps(test.key):
                    found.setdefault(test.key, test.value == (last.then == block))
            block = before[0]
            seen.add(block)
        return list(found.items())

    def _deferred_before(self, function: Function, block: int, position: int) -> tuple[str, ...]:
        """Literals whose call was deferred before the acquisition on some way to it."""
        found: list[str] = []
        seen: set[int] = set()
        stack = [(block, position)]
        while stack:
            here, end = stack.pop()
            for instruction in function.blocks[here].instructions[:end]:
                if not isinstance(instruction, Call) or instruction.kind is not CallKind.DEFERRED:
                    continue
                if isinstance(instruction.callee, ValueCallee):
                    found += self._calls.callees(function, instruction)
            for before in function.predecessors(here):
                if before not in seen:
                    seen.add(before)
                    stack.append((before, len(function.blocks[before].instructions)))
        return tuple(dict.fromkeys(id_ for id_ in found if self._world.literal(function, id_) is not None))

    # -- callers -------------------------------------------------------------------------------------------------

    def _at_callers(self, acquisition: Acquisition, outcomes: list[Outcome]) -> list[Acquisition]:
        """What the callers of the function have to release because of the acquisition in it."""
        function = acquisition.function
        if function.parent is not None:
            return []
        carried = self._carried(function, [o for o in outcomes if o.end is End.LIVE and o.returned])
        closer = self._facts.get(Closers).result(acquisition) if _escapes(outcomes) else None
        if closer is not None:
            carried = [self._closing(function, closer)]
        if not carried:
            return []
        kept = any(o.end is End.ESCAPED and isinstance(o.at, Store | SetGlobal) for o in outcomes)
        methods = tuple(fact for fact in acquisition.facts if fact[0][0] in OF_RESOURCE)
        return [
            Acquisition(
                site.caller,
                site.call,
                acquisition.resource,
                one.result,
                one.paths,
                one.facts + (methods if one.paths == acquisition.paths else ()),
                function.id,
                acquisition.depth + 1,
                acquisition,
                one.beside,
                acquisition.doubt or (kept and closer is None) or self._one_of_several(site, function, one.result),
            )
            for site in self._calls.callers(function.id)[:_MAX_CALLERS]
            if site.call.kind is CallKind.NOW
            for one in carried
            if one.result < len(site.call.results)
        ]

    def _one_of_several(self, site: CallSite, function: Function, result: int) -> bool:
        """Whether the call may as well run another implementation, which gives out nil there when all went well."""
        ids = self._calls.callees(site.caller, site.call)
        others = [self._program.function(id_) for id_ in ids if id_ != function.id]
        for other in others:
            well = [
                r.values
                for r in (other.returns if other is not None else ())
                if all(_is_nil(v) for i, v in enumerate(r.values) if other and _is_error(other, i))
            ]
            if well and all(result < len(values) and _is_nil(values[result]) for values in well):
                return True
        return False

    @staticmethod
    def _closing(function: Function, closer: int) -> _Carried:
        """The function that closes, given out as a result: to keep or to close what is beside it will do as well."""
        errors = tuple((("nil", i), True) for i in range(len(function.results)) if _is_error(function, i))
        beside = tuple(
            i
            for i, result in enumerate(function.results)
            if i != closer and not _is_error(function, i) and not isinstance(result.type, Basic)
        )
        return _Carried(closer, frozenset([(release.CALL,)]), errors, beside)

    def _carried(self, function: Function, outcomes: list[Outcome]) -> list[_Carried]:
        """What callers get: one entry a result, with what always holds of the other results."""
        by_result: dict[int, list[tuple[Paths, set[tuple[Key, bool]]]]] = {}
        for outcome in outcomes:
            facts = {(key, value) for key, value in outcome.results if key[0] in ("nil", "is")}
            failed = any(key[0] == "nil" and not value and _is_error(function, key[1]) for key, value in facts)
            if failed:
                continue  # given out together with an error: callers that return on errors are not blamed
            for index, paths in outcome.returned:
                if paths == release.VIEW or _is_error(function, index):
                    continue  # an error that holds a response is for reading, not for closing
                by_result.setdefault(index, []).append((paths, facts))
        found: list[_Carried] = []
        for index, several in sorted(by_result.items()):
            if index >= len(function.results):
                continue
            releasable = self._releasable(function.results[index].type, several[0][0])
            if releasable is None:
                continue
            agreed = set.intersection(*(facts for _, facts in several))
            errors = {("nil", i): True for i, r in enumerate(function.results) if str(r.type) == "error"}
            agreed |= set(errors.items())  # where an error comes back, nothing is taken to be owed
            found.append(_Carried(index, releasable, tuple(sorted(agreed, key=repr))))
        return found

    def _releasable(self, type_: Type, paths: Paths) -> Paths | None:
        """The paths by which callers can release a result: on an object that holds the resource inside, its own
        method that ends it, or a field that they can reach; None where they have no way."""
        if release.itself(paths):
            return paths
        owner = named(type_)
        own = self._program.methods(owner) if owner is not None and self._program.owns(owner.package) else ()
        methods = {m for m in own if release.is_closer(m)}
        methods |= {m for m in _ENDINGS if isinstance(self._program.member_type(type_, m), Signature)}
        ended = frozenset((method,) for method in methods)
        if isinstance(self._program.underlying(type_), Interface):
            return ended or None
        reachable = any(path[0][:1].isupper() for path in paths)
        return paths | ended if ended or reachable else None


def _escapes(outcomes: list[Outcome]) -> bool:
    return any(o.end is End.ESCAPED for o in outcomes)


def _one_a_result(leaks: list[Leak]) -> tuple[Leak, ...]:
    """The leaks, without what another one says already: a result that the project's implementations of an interface
    make of several resources is one thing to release."""
    found: dict[object, Leak] = {}
    for leak in leaks:
        acquisition = leak.acquisition
        shared = (id(acquisition.call), acquisition.result) if acquisition.via else id(leak)
        found.setdefault(shared, leak)
    return tuple(found.values())


def _is_nil(operand: Operand) -> bool:
    return isinstance(operand, Const) and operand.is_nil


def _is_error(function: Function, index: object) -> bool:
    return isinstance(index, int) and index < len(function.results) and str(function.results[index].type) == "error"


def _place(function: Function, wanted: Instruction) -> tuple[int, int] | None:
    for block in function.blocks:
        for position, instruction in enumerate(block.instructions):
            if instruction is wanted:
                return block.index, position
    return None


def name_of(acquisition: Acquisition) -> str:
    """What the source calls the result: a variable, or the field that it is put into; empty where it is dropped."""
    variable = variable_of(acquisition)
    if variable is not None:
        return variable.name
    if acquisition.result < len(acquisition.call.results):
        result = acquisition.call.results[acquisition.result]
        for instruction in acquisition.function.instructions():
            if (
                isinstance(instruction, Store)
                and instruction.src is result
                and isinstance(instruction.access, FieldOf)
            ):
                return f"{instruction.base}.{instruction.access.name}"
            if isinstance(instruction, New):
                for field, value in instruction.elements:
                    if value is result and isinstance(field, str):
                        return field
    return ""


def variable_of(acquisition: Acquisition) -> Var | None:
    """The variable that the source gives the result to; None where it is dropped."""
    if acquisition.into is not None:
        return acquisition.into
    if acquisition.result >= len(acquisition.call.results):
        return None
    result = acquisition.call.results[acquisition.result]
    for instruction in acquisition.function.instructions():
        if isinstance(instruction, Assign) and instruction.src is result:
            return instruction.dst
    return None
