"""Containers that the project makes for itself: one type with `Set` and `Delete`, kept in several places.

What is added to one object of such a type is not taken out by a `Delete` on another, so each holder is judged by the
calls on it, as with a library's container.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite, argument_for
from leaktight.facts.fields import Fields
from leaktight.facts.flow import Flow
from leaktight.facts.growth.inserts import Insert, Inserts
from leaktight.facts.growth.removals import Removal, Removals
from leaktight.facts.lifetime import Life, Lifetime
from leaktight.facts.places import ElementPlace, FieldPlace, GlobalPlace, LocalPlace, Place, Places, base_of
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, FieldOf, Load, New
from leaktight.ir.types import Named, named
from leaktight.ir.values import Global, Operand, Var

_MAX_DEPTH = 3
_MAX_SITES = 200
"""Calls of one method that are told apart; more than that are judged together."""


class Instances:
    """Found from the insertions: fields that methods fill through their receiver, in types that two or more places
    hold."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._fields = facts.get(Fields)
        self._places = facts.get(Places)
        self._lifetime = facts.get(Lifetime)
        self._inserts = facts.get(Inserts)
        self._removals = facts.get(Removals)

    @cached_property
    def all(self) -> dict[Place, dict[Place, list[Insert]]]:
        """Fields of such types, each with its holders and what is added to them, as the calls on the holder say."""
        grouped: dict[FieldPlace, list[Insert]] = {}
        for insert in self._inserts.all:
            if isinstance(insert.place, FieldPlace):
                grouped.setdefault(insert.place, []).append(insert)
        found: dict[Place, dict[Place, list[Insert]]] = {}
        for place, inserts in grouped.items():
            held = self._holders(place, inserts)
            if held is not None and len(held) > 1 and self._apart(list(held)):
                found[place] = held
        return found

    def removals(self, place: Place) -> list[Removal]:
        """What calls on a holder take out of it."""
        return self._by_holder.get(base_of(place), [])

    @cached_property
    def _by_holder(self) -> dict[Place, list[Removal]]:
        found: dict[Place, list[Removal]] = {}
        for field, holders in self.all.items():
            for removal in self._removals.of(field):
                for holder, derived in self._removed(removal, list(holders)):
                    found.setdefault(holder, []).append(derived)
        return found

    def _holders(self, place: FieldPlace, inserts: list[Insert]) -> dict[Place, list[Insert]] | None:
        """The insertions by holder; None where some of them can't be told apart."""
        found: dict[Place, list[Insert]] = {}
        for insert in inserts:
            key = self._parameter(insert.function, insert.key) if insert.key is not None else None
            if not self._through_receiver(insert.function, place) or (key is None) != (insert.key is None):
                return None
            value = self._parameter(insert.function, insert.value) if insert.value is not None else None
            sites = self._sites(insert.function, (key, value), 0)
            if sites is None:
                return None
            for site, receiver, (given_key, given_value) in sites:
                held = self._lifetime.held(site.caller, receiver)
                for holder in self._places.of(site.caller, receiver):
                    if isinstance(holder, ElementPlace):
                        return None
                    derived = replace(
                        insert,
                        function=site.caller,
                        instruction=site.call,
                        place=holder,
                        key=given_key,
                        value=given_value or insert.value,
                        life=held.get(holder, Life.SHORT),
                    )
                    found.setdefault(holder, []).append(derived)
        return found

    def _apart(self, holders: list[Place]) -> bool:
        """Whether each holder surely has an object of its own: by value, or made for it where it is set. One that is
        handed on may be held twice."""
        makings = [self._makings(h) for h in holders if not isinstance(h, LocalPlace)]
        if len(makings) < len(holders):  # what a local holds may be put elsewhere too, unless that is by value
            values = [frozenset([h]) for h in holders if not isinstance(h, LocalPlace)]
            return makings == values
        known = [making for making in makings if making is not None]
        return len(known) == len(makings) and len(frozenset().union(*known)) == sum(map(len, known))

    def _makings(self, holder: Place) -> frozenset[object] | None:
        if isinstance(holder, GlobalPlace) and not holder.fields:
            variable = Global(holder.package, holder.name)
            values = [(function, assignment.src) for function, assignment in self._calls.set(variable)]
            declared = next(
                (v.type for v in self._program.globals() if (v.package, v.name) == (holder.package, holder.name)),
                None,
            )
        elif isinstance(holder, FieldPlace):
            writes = self._fields.writes(holder.owner, holder.field)
            values = [(write.function, write.value) for write in writes]
            declared = self._program.member_type(holder.owner, holder.field)
        else:
            return None
        if isinstance(declared, Named) and not self._program.is_interface(declared):
            return frozenset([holder])
        found: set[object] = set()
        for function, value in values:
            for source in self._flow.sources(function, value):
                made = source.at.instruction if source.at is not None else None
                if not isinstance(made, New | Call):
                    return None
                found.add(id(made))
        return frozenset(found) if found else None

    def _removed(self, removal: Removal, holders: list[Place]) -> list[tuple[Place, Removal]]:
        """A removal for each holder that it is called on; one that does not go through a receiver, or that runs by
        itself, is one for all."""
        everywhere = [(holder, replace(removal, place=holder)) for holder in holders]
        function = removal.function
        if not isinstance(removal.place, FieldPlace) or not self._through_receiver(function, removal.place):
            return everywhere
        key = self._parameter(function, removal.key) if removal.key is not None else None
        if removal.key is not None and key is None:
            return everywhere
        sites = self._sites(function, (key,), 0)
        if sites is None:
            return everywhere
        found: list[tuple[Place, Removal]] = []
        for site, receiver, (given,) in sites:
            held = [holder for holder in self._places.of(site.caller, receiver) if holder in holders]
            if not held or any(isinstance(holder, LocalPlace) for holder in held):
                return everywhere  # by the object itself, or on one that is not known
            found += [(holder, Removal(site.caller, site.call, holder, removal.how, given)) for holder in held]
        return found

    def _through_receiver(self, function: Function, place: FieldPlace) -> bool:
        """Whether the function is a method of the type that holds the field, and works on its own receiver's."""
        receiver = function.receiver
        if receiver is None or function.parent is not None or named(receiver.type) is None:
            return False
        owner = named(receiver.type)
        if owner is None or (owner.package, owner.name) != (place.owner.package, place.owner.name):
            return False
        return all(
            any(s.operand is receiver for s in self._flow.sources(function, i.base))
            for i in function.instructions()
            if isinstance(i, Load) and i.access == FieldOf(place.field)
        )

    def _parameter(self, function: Function, operand: Operand | None) -> Var | None:
        """The parameter that the operand is."""
        if not isinstance(operand, Var):
            return None
        sources = self._flow.sources(function, operand)
        only = sources[0].operand if len(sources) == 1 and sources[0].at is None else None
        return only if isinstance(only, Var) and only in function.params else None

    def _sites(
        self, method: Function, params: tuple[Var | None, ...], depth: int
    ) -> list[tuple[CallSite, Operand, tuple[Operand | None, ...]]] | None:
        """Calls from outside of the type, each with its receiver and what it gives for the parameters; through other
        methods of the type. None where there are none, or too many."""
        found: list[tuple[CallSite, Operand, tuple[Operand | None, ...]]] = []
        sites = [site for site in self._calls.callers(method.id) if len(site.call.args) == len(method.params)]
        if not sites or depth > _MAX_DEPTH or len(sites) > _MAX_SITES or method.receiver is None:
            return None
        for site in sites:
            receiver = argument_for(method, method.receiver, site.call)
            given = tuple(argument_for(method, p, site.call) if p is not None else None for p in params)
            if receiver is None:
                return None
            caller = site.caller
            own = caller.receiver is not None and any(
                s.operand is caller.receiver for s in self._flow.sources(caller, receiver)
            )
            if not own:
                found.append((site, receiver, given))
                continue
            passed = tuple(self._parameter(caller, g) for g in given)
            if any(p is None and g is not None for p, g in zip(passed, given, strict=True)):
                return None
            outer = self._sites(caller, passed, depth + 1)
            if outer is None:
                return None
            found += outer
        return found
