"""What calls do to a resource: release it, keep it, hand it on, or just use it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from leaktight.facts.ownership import paths as release
from leaktight.facts.ownership.bindings import (
    RECEIVER,
    Binding,
    argument_facts,
    bindings_of,
    follows,
    is_predicate,
    is_resource,
    parameters_of,
    released_by,
    viewed,
)
from leaktight.facts.ownership.known import of_result
from leaktight.facts.ownership.state import OF_RESOURCE, TOLD, End, Key, Outcome, Paths, State
from leaktight.facts.ownership.told import Told, told_from_outside
from leaktight.facts.ownership.walk import Frame, Step, TooManyPathsError, Walk
from leaktight.facts.ownership.world import World, in_standard_library, keeps, only_reads
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    BuiltinCallee,
    Call,
    CallKind,
    MethodCallee,
    ValueCallee,
)
from leaktight.ir.types import BOOL, ERROR, UNKNOWN, is_named
from leaktight.ir.values import Var

_NEW_ERRORS = frozenset(
    [("errors", "New"), ("fmt", "Errorf"), ("github.com/pkg/errors", "New"), ("github.com/pkg/errors", "Errorf")]
)
_GRPC_CONNECTION = ("google.golang.org/grpc", "ClientConn")
_GRPC_STUB = re.compile(r"^New\w*Client$")
"""Constructors that protoc-gen-go-grpc writes: they keep a grpc.ClientConnInterface, which can't be closed."""
_BUILTINS_THAT_KEEP = frozenset(["append", "copy"])
_HANDLES = ("handles", "")
_BENEATH = re.compile(r"^(?:Net|Underlying|Raw|Inner|Unwrap)(?:[A-Z]\w*)?$")
"""Methods that give out what lies beneath their receiver, such as websocket.Conn.NetConn: the same connection."""
_MAX_SUMMARY_DEPTH = 6


class Effects:
    """Answers about calls. Summaries of the project's functions are kept."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._summaries: dict[object, tuple[Outcome, ...] | None] = {}
        self._depth = 0

    # -- what the walk asks --------------------------------------------------------------------------------------

    def effect(self, walk: Walk, frame: Frame, call: Call, state: State) -> Iterable[Step]:
        """See CallEffects."""
        bound = bindings_of(call, state)
        callee = call.callee
        after = state
        for var in call.results:
            after = after.written(var)
        if self._makes_error(call) or (
            isinstance(callee, MethodCallee) and callee.method == "Err" and ("done", callee.receiver) in state.facts
        ):
            return (after.know(("nil", call.results[0]), False),)
        if isinstance(callee, ValueCallee) and isinstance(callee.value, Var):
            if (release.CALL,) in state.aliases.get(callee.value, ()):
                return (End.RELEASED,)
            if callee.value in state.values:
                return self._run_literal(walk, frame, call, state.values[callee.value], state, after, bound)
        if isinstance(callee, MethodCallee) and isinstance(callee.receiver, Var):
            paths = state.aliases.get(callee.receiver)
            if paths is not None and release.releases(paths, callee.method):
                return (End.RELEASED,)
            if paths is not None and ("exhausted", callee.method) in state.facts:
                for var in call.results:
                    after = after.know(("ends", var), True)  # a channel that is closed when nothing is left
            if paths is not None and ("gone", callee.method) in state.facts and call.kind is CallKind.NOW:
                return (End.RELEASED, *(after.know(("nil", error), True) for error in call.results[-1:]))
        given = [state.values[a] for a in call.args if isinstance(a, Var) and a in state.values]
        if any(self.may_release(walk, frame, literal, state) for literal in given):
            return (End.RELEASED,)
        if not bound:
            return (self._unconcerned(frame, call, state, after),)
        if isinstance(callee, BuiltinCallee):
            return (End.ESCAPED,) if callee.name in _BUILTINS_THAT_KEEP else (after,)
        ids = self._world.calls.callees(frame.function, call)
        if ids:
            return self._project(walk, frame, call, ids, state, after, bound)
        return self._library(frame.function, call, after, bound)

    def may_release(self, walk: Walk, frame: Frame, literal: str, state: State, *, now: bool = False) -> bool:
        """See CallEffects."""
        if literal == "":
            return True
        outcomes = self._outcomes_of_literal(walk, frame, literal, state, {}, keep_facts=now)
        return outcomes is None or any(o.end is not End.LIVE for o in outcomes)

    def taken_elsewhere(self, walk: Walk, frame: Frame, var: Var, paths: Paths, pending: tuple[str, ...]) -> bool:
        """See CallEffects."""
        for literal in frame.home.literals:
            if literal.id in pending or var not in literal.captures or follows(frame.home, walk.origin, literal.id):
                continue
            if self.may_release(walk, frame, literal.id, State(aliases={var: paths})):
                return True
        return False

    def exhausts(self, call: Call, state: State) -> bool:
        """See CallEffects."""
        callee = call.callee
        return (
            isinstance(callee, MethodCallee)
            and isinstance(callee.receiver, Var)
            and callee.receiver in state.aliases
            and ("exhausted", callee.method) in state.facts
        )

    # -- calls that do not touch the resource --------------------------------------------------------------------

    def _makes_error(self, call: Call) -> bool:
        """Whether the call makes a new error: it is not nil, and of its arguments it keeps no more than the text."""
        symbol = self._world.calls.symbol(call) if call.results and call.kind is CallKind.NOW else None
        return symbol is not None and (symbol.package, symbol.symbol) in _NEW_ERRORS

    def _unconcerned(self, frame: Frame, call: Call, state: State, after: State) -> State:
        """Facts that a call about something else gives: an error made of none is none, and none is of no kind."""
        symbol = self._world.calls.symbol(call)
        errors = [a for a in call.args if isinstance(a, Var) and a.type == ERROR]
        if not errors or not all(state.facts.get(("nil", a)) for a in errors):
            return after
        ids = self._world.calls.callees(frame.function, call)
        if ids:
            return self._agreed(call, ids, state, after)
        for result in call.results:
            if result.type == ERROR:
                after = after.know(("nil", result), True)
            elif result.type in (BOOL, UNKNOWN) and symbol and is_predicate(symbol.package, symbol.symbol):
                after = after.know(("is", result), False)
        return after

    def _agreed(self, call: Call, ids: tuple[str, ...], state: State, after: State) -> State:
        """What every path of the project's function gives back for arguments of which something is known."""
        outcomes = self.summary(ids[0], [], call, state) if len(ids) == 1 else None
        if not outcomes:
            return after
        agreed = set(outcomes[0].results)
        for outcome in outcomes[1:]:
            agreed &= set(outcome.results)
        for (kind, index), value in agreed:
            if (about := of_result(index, call.results)) is not None:
                after = after.know((kind, about), value)
        return after

    # -- literals ------------------------------------------------------------------------------------------------

    def _run_literal(
        self, walk: Walk, frame: Frame, call: Call, literal: str, state: State, after: State, bound: list[Binding]
    ) -> Iterable[Step]:
        if literal == "":
            return (End.RELEASED,)
        if call.kind is CallKind.NOW:
            outcomes = self._outcomes_of_literal(walk, frame, literal, state, dict(bound), keep_facts=True, call=call)
            return (End.ESCAPED,) if outcomes is None else self._go_on(call, outcomes, None)
        made = self._world.literal(frame.home, literal) if call.kind is CallKind.SPAWNED else None
        told = told_from_outside(frame.home, made, walk.contexts) if made is not None else None
        if told is not None:
            return (replace(after.know(TOLD, True), doubt=after.doubt or told is Told.PARAMETER),)
        outcomes = self._outcomes_of_literal(walk, frame, literal, state, dict(bound))
        if outcomes is None:
            return (End.ESCAPED,)
        ends = [o.end is not End.LIVE for o in outcomes]
        if ends and all(ends):
            return (End.RELEASED,)
        if call.kind is CallKind.SPAWNED:
            # a goroutine without an end may use it for as long as it likes; one that releases it on some paths, or
            # on none, leaves the others to this function
            if any(o.end is End.RELEASED for o in outcomes):
                return (End.RELEASED, after)
            return (after,) if ends and not any(ends) else (End.ESCAPED,)
        return (replace(after, pending=(*after.pending, literal)) if any(ends) else after,)

    def _outcomes_of_literal(
        self,
        walk: Walk,
        frame: Frame,
        literal: str,
        state: State,
        bound: dict[int, Paths],
        *,
        keep_facts: bool = False,
        call: Call | None = None,
    ) -> list[Outcome] | None:
        function = self._world.literal(frame.home, literal)
        if function is None:
            return None
        inner = replace(state, aliases={**state.aliases, **parameters_of(function, bound)}, pending=())
        if not keep_facts:
            inner = replace(inner, facts={k: v for k, v in state.facts.items() if k[0] in OF_RESOURCE})
        if call is not None:
            inner = replace(inner, facts={**inner.facts, **argument_facts(function, call, state)})
        try:
            return walk.run(Frame(function, frame.home, frame.depth + 1), 0, 0, inner)
        except RecursionError:
            return None

    # -- functions of the project --------------------------------------------------------------------------------

    def _project(
        self,
        walk: Walk,
        frame: Frame,
        call: Call,
        ids: tuple[str, ...],
        state: State,
        after: State,
        bound: list[Binding],
    ) -> Iterable[Step]:
        inline = [id_ for id_ in ids if "$" in id_ and self._world.literal(frame.home, id_) is not None]
        if inline and len(ids) == 1:
            return self._run_literal(walk, frame, call, inline[0], state, after, bound)
        joined: list[Outcome] = []
        for id_ in ids:
            outcomes = self.summary(id_, bound, call, state)
            if outcomes is None:
                return (End.ESCAPED,)
            joined += outcomes
        ends = [o.end is not End.LIVE for o in joined]
        if call.kind is CallKind.SPAWNED:
            if ends and not any(ends):
                return (after,)
            return (End.RELEASED if any(ends) else End.ESCAPED,)
        if call.kind is CallKind.DEFERRED:
            return (End.RELEASED,) if any(ends) else (after,)
        if len(ids) > 1:
            return (End.ESCAPED,) if any(ends) or any(o.returned for o in joined) else (after,)
        return self._go_on(call, joined, after)

    def _go_on(self, call: Call, outcomes: list[Outcome], caller: State | None) -> Iterator[Step]:
        """The caller's states after a callee's outcomes. `caller` is its state; None: the callee is a literal of the
        caller, whose own state goes on."""
        seen: set[object] = set()
        for outcome in outcomes:
            if outcome.end is not End.LIVE:
                if outcome.end not in seen:
                    seen.add(outcome.end)
                    yield outcome.end
                continue
            after = (
                outcome.state
                if caller is None
                else replace(
                    caller,
                    drained=caller.drained or outcome.state.drained,
                    doubt=caller.doubt or outcome.state.doubt,
                )
            )
            for var in call.results:
                after = after.written(var)
            for index, paths in outcome.returned:
                if index < len(call.results):
                    after = after.alias(call.results[index], paths)
            for (kind, index), value in outcome.results:
                if (about := of_result(index, call.results)) is not None:
                    after = after.know((kind, about), value)
            key = after.frozen()
            if key not in seen:
                seen.add(key)
                yield after

    def summary(self, id_: str, bound: list[Binding], call: Call | None, state: State) -> tuple[Outcome, ...] | None:
        """How the paths of a function of the project end for a resource given to it; None where nothing is known."""
        function = self._world.program.function(id_)
        if function is None or not function.complete:
            return None
        facts = argument_facts(function, call, state) if call is not None else {}
        exhausted = {k: v for k, v in state.facts.items() if k[0] in OF_RESOURCE}
        key = (id_, tuple(sorted(bound, key=repr)), frozenset(facts.items()), frozenset(exhausted))
        if key not in self._summaries:
            self._summaries[key] = None  # a function that calls itself stays unknown
            self._summaries[key] = self._summarize(function, dict(bound), {**facts, **exhausted})
        return self._summaries[key]

    def _summarize(
        self, function: Function, bound: dict[int, Paths], facts: dict[Key, bool]
    ) -> tuple[Outcome, ...] | None:
        aliases = parameters_of(function, bound)
        if len(aliases) < len(bound) or self._depth >= _MAX_SUMMARY_DEPTH:
            return None
        self._depth += 1
        try:
            walk = Walk(self._world, self, None)
            outcomes = walk.run(Frame(function, function, 0), 0, 0, State(aliases=aliases, facts=facts))
        except TooManyPathsError:
            return None
        finally:
            self._depth -= 1
        found: dict[object, Outcome] = {}
        for o in outcomes:
            found.setdefault((o.end, o.returned, o.results, o.state.drained, o.state.doubt), o)
        return tuple(found.values())

    # -- libraries -----------------------------------------------------------------------------------------------

    def _library(self, function: Function, call: Call, after: State, bound: list[Binding]) -> Iterable[Step]:
        symbol = self._world.calls.symbol(call)
        if symbol is None:
            return (self._unresolved(call, after, bound),)
        effects = self._world.knowledge.effects(symbol.package, symbol.symbol)
        for index, paths in bound:
            named_effects = [
                e
                for e in effects
                if e.param == index or (e.param < index and index >= len(call.args) - 1 and call.spread)
            ]
            if not named_effects:
                step = self._default(call, symbol.package, symbol.symbol, index, paths, after)
                if isinstance(step, End):
                    return (step,)
                after = step
                continue
            for effect in named_effects:
                match effect.effect:
                    case "releases" | "owns":
                        return (End.RELEASED,)
                    case "wraps" if effect.result < len(call.results):
                        result = call.results[effect.result]
                        if index != RECEIVER:
                            after = after.alias(result, frozenset([("Close",)]))
                        elif released_by(function, result, paths):
                            after = after.alias(result, paths)  # other handles are for use, wherever they go
                    case "drains" if is_resource(paths):
                        after = replace(after, drained=True)
        if call.kind is CallKind.SPAWNED:
            return (End.ESCAPED,)
        return (after,)

    def _unresolved(self, call: Call, after: State, bound: list[Binding]) -> Step:
        """A call of something whose type is not known."""
        callee = call.callee
        if not isinstance(callee, MethodCallee):
            return End.ESCAPED
        if all(index == RECEIVER for index, _ in bound):
            return viewed(call, after) if bound[0][1] == release.VIEW else after
        if only_reads(callee.method) and all(is_resource(paths) for _, paths in bound):
            return viewed(call, replace(after, doubt=True))
        return End.ESCAPED

    def _default(self, call: Call, package: str, symbol: str, index: int, paths: Paths, after: State) -> Step:
        """What a library's function that knowledge is silent about does with an argument: code that can't release
        what it is given borrows it; of anything else nothing is known."""
        if index == RECEIVER:
            beneath = paths == release.VIEW or _HANDLES in after.facts or _BENEATH.match(symbol.rpartition(".")[2])
            return viewed(call, after) if beneath else after
        world = self._world
        name = symbol.rpartition(".")[2]
        if keeps(name):
            return End.ESCAPED
        type_ = world.parameter_type(call, index)
        standard = in_standard_library(package)
        if type_ is None or type_ == UNKNOWN:
            if standard:
                return after
            if is_named(call.args[index].type, *_GRPC_CONNECTION) and _GRPC_STUB.match(name):
                return viewed(call, after)
            if only_reads(name) and is_resource(paths):
                return viewed(call, replace(after, doubt=True))
            return End.ESCAPED
        if world.is_any(type_):
            return after if standard else End.ESCAPED
        if world.may_release(type_, paths) or (release.CALL,) in paths:
            return End.ESCAPED
        return viewed(call, after)
