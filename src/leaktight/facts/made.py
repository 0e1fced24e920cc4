"""Types that the program declares and never makes a value of: what only tests, or nobody, makes. A call of an
interface's method cannot run theirs.

Only what others cannot reach counts: types of `internal` packages and of programs, and unexported types. Go,
"Internal Directories" in the documentation of the go command: such a package is imported from its own tree alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.commands import Commands
from leaktight.facts.fields import mentioning
from leaktight.facts.flow import nested
from leaktight.facts.routes import Routes
from leaktight.ir.function import Function
from leaktight.ir.instructions import BindMethod, Convert, MethodCallee, New, StaticCallee, reads
from leaktight.ir.program import Declaration
from leaktight.ir.types import Named, Record, Sequence, Type
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

    def _makers(self, type_: Named) -> Iterator[str]:
        """Functions with an instruction that makes a value of the type."""
        for outer in mentioning(self._program, type_.name):
            made = [i.type for f in nested(outer) for i in f.each(New)]
            made += [i.type for f in nested(outer) for i in f.each(Convert)]
            if any(isinstance(t, Named) and (t.package, t.name) == (type_.package, type_.name) for t in made):
                yield outer.id

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
        return any(self._runs(outer.id, depth + 1) for outer in self._users(declared))

    def _users(self, declared: Declaration) -> Iterator[Function]:
        """Functions that call it or take it as a value; of a method, whatever calls one of that name."""
        for outer in mentioning(self._program, declared.name):
            if outer.id != declared.id:
                functions, methods = self._named_in(outer)
                if declared.id in functions or (declared.receiver and declared.name in methods):
                    yield outer

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
            case Sequence(elem=elem):
                yield from self._inside(elem)


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
