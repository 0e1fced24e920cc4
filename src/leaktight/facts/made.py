"""Types that the program declares and never makes a value of: what only tests, or nobody, makes. A call of an
interface's method cannot run theirs.

Only what others cannot reach counts: types of `internal` packages and of programs, and unexported types. Go,
"Internal Directories" in the documentation of the go command: such a package is imported from its own tree alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import nested
from leaktight.facts.routing.routes import Routes
from leaktight.facts.service.commands import Commands
from leaktight.ir.function import Function
from leaktight.ir.instructions import BindMethod, Convert, MethodCallee, New, StaticCallee, reads
from leaktight.ir.program import Declaration
from leaktight.ir.types import Named, Record, Type
from leaktight.ir.types import Sequence as Array
from leaktight.ir.values import FunctionRef

_MAX_DEPTH = 12


class Made:
    """Asked about one type at a time; answers are kept."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._program = facts.program
        self._known: dict[Named, bool] = {}
        self._used: dict[str, bool] = {}
        self._names: dict[Function, tuple[frozenset[str], frozenset[str]]] = {}
        self._made_by_name: dict[str, dict[Named, list[str]]] = {}
        self._users_by_name: dict[str, _Users] = {}

    def receiver(self, id_: str) -> bool:
        """Whether a value can exist that this method is called on; true of functions that are no methods."""
        declared = self._program.declaration(id_.split("$", 1)[0])
        if declared is None or not declared.receiver or not self._has_main:
            return True
        return self._type(Named(declared.package, declared.receiver))

    def _type(self, type_: Named) -> bool:
        known = self._known.get(type_)
        if known is None:
            self._known[type_] = False  # a type that only contains itself is not made
            known = self._known[type_] = self._decide(type_)
        return known

    def _decide(self, type_: Named) -> bool:
        if type_.name[:1].isupper() and not self._hidden(type_.package):
            return True
        if type_ in self._of_variables:
            return True
        return any(self._runs(maker, 0) for maker in self._makers(type_)) or any(
            self._type(holder) for holder in self._holders.get(type_, ())
        )

    def _hidden(self, package: str) -> bool:
        return "internal" in package.split("/") or self._program.package_name(package) == "main"

    def _makers(self, type_: Named) -> Sequence[str]:
        """Functions with an instruction that makes a value of the type. A name is gone through once, however many
        types have it."""
        known = self._made_by_name.get(type_.name)
        if known is None:
            known = self._made_by_name[type_.name] = {}
            for outer in mentioning(self._program, type_.name):
                made = [i.type for f in nested(outer) for i in f.each(New)]
                made += [i.type for f in nested(outer) for i in f.each(Convert)]
                plain = (Named(t.package, t.name) for t in made if isinstance(t, Named) and t.name == type_.name)
                for each in dict.fromkeys(plain):
                    known.setdefault(each, []).append(outer.id)
        return known.get(Named(type_.package, type_.name), ())

    def _runs(self, id_: str, depth: int) -> bool:
        """Whether anything but tests may run the function; true where that is too far away to tell."""
        known = self._used.get(id_)
        if known is None:
            self._used[id_] = False  # functions that only run each other do not run
            known = self._used[id_] = self._may_run(id_, depth)
        return known

    def _may_run(self, id_: str, depth: int) -> bool:
        declared = self._program.declaration(id_)
        if declared is None or depth >= _MAX_DEPTH or id_ in self._roots:
            return True
        if declared.exported and not self._hidden(declared.package) and not declared.receiver:
            return True
        return any(self._runs(user, depth + 1) for user in self._users(declared) if user != declared.id)

    def _users(self, declared: Declaration) -> list[str]:
        """Functions that call it or take it as a value; of a method, whatever calls one of that name."""
        name = declared.name
        known = self._users_by_name.get(name)
        if known is None:
            users = [(outer.id, *self._named_in(outer)) for outer in mentioning(self._program, name)]
            known = self._users_by_name[name] = _Users(users, name)
        return known.of(declared)

    def _named_in(self, outer: Function) -> tuple[frozenset[str], frozenset[str]]:
        """Ids of the functions that it calls or takes as values, and names of methods that it calls or binds."""
        known = self._names.get(outer)
        if known is None:
            known = self._names[outer] = _named(outer)
        return known

    @cached_property
    def _has_main(self) -> bool:
        return any(
            d.name == "main" and self._program.package_name(d.package) == "main" for d in self._program.declarations()
        )

    @cached_property
    def _roots(self) -> frozenset[str]:
        """What runs without being called: start-up, commands, and handlers."""
        found = set(self._facts.get(Commands).ids)
        for d in self._program.declarations():
            if not d.receiver and (d.name.startswith("init#") or d.name == "main"):
                found.add(d.id)
        for entry in self._facts.get(Routes).entries:
            found.update(id_.split("$", 1)[0] for id_ in (*entry.handlers, *entry.middleware))
        return frozenset(found)

    @cached_property
    def _of_variables(self) -> frozenset[Named]:
        """Types of package variables."""
        return frozenset(held for variable in self._program.globals() for held in self._inside(variable.type))

    @cached_property
    def _holders(self) -> dict[Named, list[Named]]:
        """By type: the declared types whose values have one of that type inside."""
        found: dict[Named, list[Named]] = {}
        for declared, _ in self._program.types():
            for held in self._inside(self._program.underlying(declared)):
                found.setdefault(held, []).append(declared)
        return found

    def _inside(self, type_: Type) -> Iterator[Named]:
        match type_:
            case Named(package=package, name=name):
                yield Named(package, name)
            case Record(fields=fields):
                for field in fields:
                    yield from self._inside(field.type)
            case Array(elem=elem):
                yield from self._inside(elem)


class _Users:
    """Who uses the functions and methods of one name. `users` are those that mention it: their ids, the ids of the
    functions and the names of the methods that they use."""

    def __init__(self, users: Sequence[tuple[str, frozenset[str], frozenset[str]]], name: str) -> None:
        self._ids = [id_ for id_, _, _ in users]
        self._of_function: dict[str, list[int]] = {}
        self._of_methods: list[int] = []
        for index, (_, functions, methods) in enumerate(users):
            if name in methods:
                self._of_methods.append(index)
            for id_ in functions:
                if id_.endswith(name):
                    self._of_function.setdefault(id_, []).append(index)

    def of(self, declared: Declaration) -> list[str]:
        """Ids of its users, in order."""
        found = self._of_function.get(declared.id, [])
        if declared.receiver:
            found = sorted({*found, *self._of_methods})
        return [self._ids[index] for index in found]


def _named(outer: Function) -> tuple[frozenset[str], frozenset[str]]:
    functions: set[str] = set()
    methods: set[str] = set()
    for function in nested(outer):
        for call in function.calls:
            if isinstance(call.callee, StaticCallee):
                functions.add(call.callee.id)
            elif isinstance(call.callee, MethodCallee):
                methods.add(call.callee.method)
        methods.update(bound.method for bound in function.each(BindMethod))
        for instruction in function.instructions():
            functions.update(o.id for o in reads(instruction) if type(o) is FunctionRef)
    return frozenset(functions), frozenset(methods)
