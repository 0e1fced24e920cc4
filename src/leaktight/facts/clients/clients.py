"""Where the project makes clients that are costly to make again, what they share, and whether they are released."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.contexts.contexts import Contexts
from leaktight.facts.fields import Fields
from leaktight.facts.flow import Flow, nested
from leaktight.facts.makings import Makings
from leaktight.facts.once import Once
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.function import Function
from leaktight.ir.instructions import (
    Address,
    BindMethod,
    Call,
    FieldOf,
    Instruction,
    Load,
    MethodCallee,
    New,
    Return,
    Store,
    reads,
    writes,
)
from leaktight.ir.types import Named, named, strip_pointer
from leaktight.ir.values import Const, Global, Operand, Var, VarKind
from leaktight.knowledge.schema import NONE, Client

_MAX_DEPTH = 6
_MAKING: frozenset[type[Instruction]] = frozenset({Call, New})
_Field = tuple[Named, str]


@dataclass(frozen=True, eq=False)
class Construction:
    """A client is made: by a call that knowledge names, or by a literal of a type that it names. `name` is what the
    source calls it (`dynamodb.NewFromConfig`). `outer` is the library object around a literal (`http.Client` around
    its `Transport`), or the instruction itself."""

    function: Function
    instruction: Call | New
    client: Client
    name: str
    outer: Call | New

    @property
    def vars(self) -> tuple[Var, ...]:
        """The variables that hold the client and the object around it."""
        made = writes(self.instruction)[self.client.result : self.client.result + 1]
        return (*made, *writes(self.outer)[:1])


class Origin(Enum):
    """Where the expensive part of a client comes from."""

    EACH = "made by each request"
    OWN = "left unset, so that each client makes its own"
    KEPT = "kept by something long-lived, but a copy may be made for each client"
    SHARED = "the same object for all clients"
    UNKNOWN = "not known"


class Clients:
    """Constructions are indexed once, over the functions that mention a constructor's name."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)

    @cached_property
    def all(self) -> tuple[Construction, ...]:
        """Every construction in the project's functions, in the order of the source."""
        names: set[str] = set()
        for package in self._program.imported():
            for client in self._facts.knowledge.package(package).all(Client):
                names.add((client.new or client.type).rpartition(".")[2])
        found: dict[int, Construction] = {}
        for outer in {id_: None for name in sorted(names) for id_ in self._program.mentions(name)}:
            function = self._program.function(outer)
            for inner in nested(function) if function is not None else ():
                for instruction in inner.each_of(_MAKING):
                    made = self._construction(inner, instruction)
                    if made is not None:
                        found[id(instruction)] = made
        return tuple(sorted(found.values(), key=lambda made: made.instruction.span))

    @cached_property
    def _by_instruction(self) -> dict[Instruction, Construction]:
        return {made.instruction: made for made in self.all}

    def _construction(self, function: Function, instruction: Instruction) -> Construction | None:
        knowledge = self._facts.knowledge
        if isinstance(instruction, Call):
            symbol = self._calls.symbol(instruction)
            client = knowledge.client(symbol.package, symbol.symbol) if symbol is not None else None
            if symbol is None or client is None:
                return None
            return Construction(function, instruction, client, _called(symbol.package, symbol.symbol), instruction)
        if isinstance(instruction, New) and instruction.kind in ("literal", "new"):
            type_ = named(instruction.type)
            client = knowledge.client(type_.package, type_.name) if type_ is not None else None
            if type_ is None or client is None or not client.type or _keeps_nothing(instruction):
                return None
            outer = self._around(function, instruction, 0)
            around = named(outer.type) or type_
            return Construction(function, instruction, client, _called(around.package, around.name), outer)
        return None

    def _around(self, function: Function, made: New, depth: int) -> New:
        """The outermost literal of a library's type that has the value inside."""
        for alias in self._flow.aliases(function, made.dst):
            for at in self._flow.uses(function, alias):
                holder = at.instruction
                if not isinstance(holder, New) or depth > _MAX_DEPTH or at.function is not function:
                    continue
                type_ = named(holder.type)
                inside = any(value is alias for _, value in holder.elements)
                if inside and type_ is not None and not self._program.owns(type_.package):
                    return self._around(function, holder, depth + 1)
        return made

    # -- parts ---------------------------------------------------------------------------------------------------

    def parts(self, made: Construction) -> tuple[Construction, ...]:
        """Other clients that this one is made with: among its arguments, or behind them in project functions."""
        found: dict[Construction, None] = {made: None}
        stack = [made]
        while stack:
            for part in self._direct(stack.pop()):
                if part not in found:
                    found[part] = None
                    stack.append(part)
        return tuple(found)[1:]

    def _direct(self, made: Construction) -> list[Construction]:
        makings = self._facts.get(Makings).of(made.function, *reads(made.instruction))
        found = [self._by_instruction[s.instruction] for s in makings.steps if s.instruction in self._by_instruction]
        shared = self._shared_operand(made)
        if shared is not None:
            found += [part for _, part in self._origins(made, made.function, shared, 0) if part is not None]
        return found

    def origin(self, made: Construction) -> Origin:
        """Where the expensive part comes from, for a client that can share one; the costliest possibility counts."""
        shared = self._shared_operand(made)
        if shared is None:
            return Origin.UNKNOWN
        found = {origin for origin, _ in self._origins(made, made.function, shared, 0)}
        order = (Origin.EACH, Origin.OWN, Origin.KEPT, Origin.UNKNOWN, Origin.SHARED)
        return next((origin for origin in order if origin in found), Origin.UNKNOWN)

    def _shared_operand(self, made: Construction) -> Operand | None:
        index, args = made.client.shared_by, reads(made.instruction)
        if isinstance(made.instruction, Call):
            args = made.instruction.args
        return args[index] if index != NONE and 0 <= index < len(args) else None

    def _origins(
        self, made: Construction, function: Function, operand: Operand, depth: int
    ) -> list[tuple[Origin, Construction | None]]:
        if depth > _MAX_DEPTH:
            return [(Origin.UNKNOWN, None)]
        found: list[tuple[Origin, Construction | None]] = []
        sources = self._flow.sources(function, operand)
        for source in sources:
            instruction = source.at.instruction if source.at is not None else None
            here = source.at.function if source.at is not None else source.function
            if instruction is None:
                found += self._kept_origins(made, here, source.operand, depth)
            elif instruction in self._by_instruction:
                part = self._by_instruction[instruction]
                found.append((self._origin_of(part), part))
            elif isinstance(instruction, New):
                if instruction.kind != "zero" or len(sources) == 1:
                    found.append((self._literal(made, here, instruction), None))
            elif isinstance(instruction, Call):
                returned = self._calls.returned(here, instruction, source.result)
                for callee, value in returned:
                    found += self._origins(made, callee, value, depth + 1)
                if not returned:
                    found.append((Origin.UNKNOWN, None))
            elif isinstance(instruction, Load) and isinstance(instruction.access, FieldOf):
                owner = named(instruction.base.type)
                field = instruction.access.name
                for write in self._facts.get(Fields).writes(owner, field) if owner is not None else ():
                    found += self._origins(made, write.function, write.value, depth + 1)
        return found or [(Origin.UNKNOWN, None)]

    def _kept_origins(
        self, made: Construction, function: Function, operand: Operand, depth: int
    ) -> list[tuple[Origin, Construction | None]]:
        found: list[tuple[Origin, Construction | None]] = []
        if isinstance(operand, Var) and operand.kind is VarKind.PARAM:
            reach = self._facts.get(Reach)
            sites = self._calls.arguments(function, operand)
            live = [s for s in sites if reach.setting(s[0].caller) is Setting.REQUEST]
            for site, argument in live or sites:
                found += self._origins(made, site.caller, argument, depth + 1)
        elif isinstance(operand, Global):
            for inner, setting in self._calls.set(operand):
                found += self._origins(made, inner, setting.src, depth + 1)
        return found

    def _origin_of(self, part: Construction) -> Origin:
        if self._facts.get(Once).each_request(part.function, part.instruction):
            return Origin.EACH
        return Origin.SHARED if self.given_shared(part) else Origin.KEPT

    def given_shared(self, made: Construction) -> bool:
        """Whether an option brings an expensive part that is not made here (`WithHTTPClient(shared)`)."""
        if made.client.options == NONE or not isinstance(made.instruction, Call):
            return False
        makings = self._facts.get(Makings)
        for option in made.instruction.args[made.client.options :]:
            for at in makings.of(made.function, option).steps:
                symbol = self._calls.symbol(at.instruction) if isinstance(at.instruction, Call) else None
                if symbol is not None and symbol.symbol == "WithHTTPClient":
                    inside = makings.of(at.function, *reads(at.instruction))
                    return not any(step.instruction in self._by_instruction for step in inside.steps)
        return False

    def _literal(self, made: Construction, function: Function, literal: New) -> Origin:
        field = made.client.shared_field
        type_ = strip_pointer(literal.type)
        if not field or not isinstance(type_, Named):
            return Origin.UNKNOWN
        if any(key == field for key, _ in literal.elements):
            return Origin.SHARED
        for alias in self._flow.aliases(function, literal.dst):
            for at in self._flow.uses(function, alias):
                store = at.instruction
                if isinstance(store, Store) and store.access == FieldOf(field):
                    return Origin.SHARED
                if isinstance(store, Address):
                    return Origin.UNKNOWN
        return Origin.OWN

    # -- what stays ----------------------------------------------------------------------------------------------

    def leaves_nothing(self, made: Construction) -> bool:
        """Whether nothing of the client outlives the request: its context is the request's, or no option asks for
        what would stay."""
        client, call = made.client, made.instruction
        if not isinstance(call, Call):
            return False
        if 0 <= client.until_context < len(call.args):
            origins = self._facts.get(Contexts).origins(made.function, call.args[client.until_context])
            return bool(origins) and all(origin.kind == "request" for origin in origins)
        return bool(client.only_with) and not any(self._sets(made.function, a, client.only_with) for a in call.args)

    def _sets(self, function: Function, argument: Operand, fields: tuple[str, ...]) -> bool:
        """Whether one of the fields is set in the literal that the argument is, or later."""
        for source in self._flow.sources(function, argument):
            literal = source.at.instruction if source.at is not None else None
            if not isinstance(literal, New):
                continue
            if any(key in fields for key, _ in literal.elements):
                return True
            for alias in self._flow.aliases(function, literal.dst):
                for at in self._flow.uses(function, alias):
                    store = at.instruction
                    if isinstance(store, Store) and isinstance(store.access, FieldOf) and store.access.name in fields:
                        return True
        return False

    # -- release -------------------------------------------------------------------------------------------------

    def released(self, made: Construction) -> bool:
        """Whether the function, or a caller that gets the client, stops it; also through an object it is put into."""
        wanted = {path.rpartition(".")[2] for path in made.client.release}
        return bool(wanted) and any(self._released(made.function, var, wanted, 0, set()) for var in made.vars)

    def _released(self, function: Function, var: Var, wanted: set[str], depth: int, asked: set[_Field]) -> bool:
        """`asked` are the fields gone through already: objects hand a client round in a circle."""
        if depth > _MAX_DEPTH:
            return False
        for alias in self._flow.aliases(function, var):
            for at in self._flow.uses(function, alias):
                instruction = at.instruction
                match instruction:
                    case Call(callee=MethodCallee(receiver=receiver, method=method)):
                        if receiver is alias and method in wanted:
                            return True
                    case BindMethod(receiver=receiver, method=method) if receiver is alias and method in wanted:
                        return True
                    case New(type=Named() as type_, elements=elements):
                        field = next((k for k, value in elements if value is alias), None)
                        if isinstance(field, str) and self._field_released(type_, field, wanted, asked):
                            return True
                    case Store(base=base, access=FieldOf(name=field), src=src) if src is alias:
                        owner = named(base.type)
                        if owner is not None and self._field_released(owner, field, wanted, asked):
                            return True
                    case Return(values=values) if alias in values:
                        if self._callers_release(at.function, values.index(alias), wanted, depth):
                            return True
        return False

    def _field_released(self, owner: Named, field: str, wanted: set[str], asked: set[_Field]) -> bool:
        """Whether some method of the project stops what the field holds."""
        if (owner, field) in asked:
            return False
        asked.add((owner, field))
        return any(
            self._released(read.function, read.instruction.dst, wanted, _MAX_DEPTH, asked)
            for read in self._facts.get(Fields).reads(owner, field)
        )

    def _callers_release(self, function: Function, result: int, wanted: set[str], depth: int) -> bool:
        reach = self._facts.get(Reach)
        sites = [s for s in self._calls.callers(function.id) if reach.setting(s.caller) is Setting.REQUEST]
        return bool(sites) and all(
            result < len(site.call.results)
            and self._released(site.caller, site.call.results[result], wanted, depth + 1, set())
            for site in sites
        )


def _keeps_nothing(literal: New) -> bool:
    """Whether an HTTP transport keeps no idle connections."""
    return any(key == "DisableKeepAlives" and value == Const(True, value.type) for key, value in literal.elements)


def _called(package: str, symbol: str) -> str:
    """A symbol as the source writes it: `dynamodb.NewFromConfig`, `http.Client`."""
    parts = package.split("/")
    last = parts[-1]
    if len(parts) > 1 and last[:1] == "v" and last[1:].isdigit():
        last = parts[-2]
    return f"{last}.{symbol}"
