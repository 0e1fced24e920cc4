"""Which long-lived containers grow with requests, and why nothing bounds them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from leaktight.facts.base import Facts
from leaktight.facts.flow import At, Flow
from leaktight.facts.growth.bounds import Bounds
from leaktight.facts.growth.evidence import Evidence
from leaktight.facts.growth.flags import Flags
from leaktight.facts.growth.holding import Holding
from leaktight.facts.growth.inserts import Insert, Inserts
from leaktight.facts.growth.instances import Instances
from leaktight.facts.growth.running import Running
from leaktight.facts.keys import Key, Keys, Range
from leaktight.facts.lifetime import Life
from leaktight.facts.made import Made
from leaktight.facts.places import Place, base_of
from leaktight.facts.reach import Reach, Setting
from leaktight.ir.types import Basic
from leaktight.ir.values import Var


@dataclass(frozen=True, slots=True)
class Growing:
    """A place that grows: the insertion that shows it best, its key, whether a request is known to reach it, or else
    whether it is seen to run on (`runs_on`: for each message, operation or thing that comes and goes), and what was
    found that looks like a bound but is none (`near_miss`)."""

    place: Place
    insert: Insert
    key: Key
    by_request: bool
    runs_on: bool
    near_miss: str = ""

    @property
    def is_slice(self) -> bool:
        """Whether it grows by append rather than by key."""
        return self.insert.kind == "slice"


class Growth:
    """Every growing place, once each."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._reach = facts.get(Reach)
        self._bounds = facts.get(Bounds)
        self._evidence = facts.get(Evidence)
        self._running = facts.get(Running)
        self._flags = facts.get(Flags)
        self._holding = facts.get(Holding)
        self._made = facts.get(Made)

    @cached_property
    def all(self) -> tuple[Growing, ...]:
        """Growing places in the order of their insertions in the source."""
        inserts = self._facts.get(Inserts)
        places: dict[Place, list[Insert]] = {}
        for insert in inserts.all:
            places[base_of(insert.place)] = inserts.into(insert.place)
        for field, holders in self._facts.get(Instances).all.items():
            if not self._bounds.kept_small(field):
                del places[field]
                for holder, added in holders.items():
                    places[holder] = places.get(holder, []) + added
        found = [g for place, added in places.items() if (g := self._judge(place, added)) is not None]
        return tuple(sorted(found, key=lambda g: g.insert.instruction.span))

    def bounded(self, place: Place) -> bool:
        """Whether entries go again, their number is limited, or only a fixed set of keys gets in."""
        return not any(base_of(g.place) == base_of(place) for g in self.all)

    def _judge(self, place: Place, inserts: list[Insert]) -> Growing | None:
        candidates: list[tuple[int, Growing]] = []
        for insert in inserts:
            setting = self._reach.setting(insert.function)
            if setting is Setting.PROCESS and not self._evidence.repeats(insert):
                if not self._evidence.handed_away(insert):
                    continue
                setting = Setting.OPEN  # called back by code out of sight
            function, instruction = insert.function, insert.instruction
            if not self._running.runs(function) or self._flags.shut(function, instruction):
                continue
            if not self._made.receiver(function.id):
                continue
            if self._flags.once(function, instruction) or self._holding.goes(insert):
                continue
            key = self._key(insert)
            if key.range is Range.UNKNOWN and (
                self._evidence.set_up(insert) or not self._evidence.tells_apart(key, insert)
            ):
                setting = Setting.OPEN  # a registry, whoever reaches it, or keys that may be few
            if key.range is not Range.FINITE and not self._bounds.bounded(insert):
                by_request = setting is Setting.REQUEST and insert.life is Life.LONG
                runs_on = by_request or self._evidence.runs_on(insert, key)
                rank = by_request * 40 + runs_on * 20 + key.range.value * 2 + self._works_with(insert)
                candidates.append((rank, Growing(place, insert, key, by_request, runs_on)))
        if not candidates:
            return None
        candidates.sort(key=lambda c: -c[0])
        best = candidates[0][1]
        return replace(best, near_miss=self._bounds.near_miss(best.insert))

    def _works_with(self, insert: Insert) -> bool:
        """Whether the function does more with what it adds than keep it: the insertion that a reader knows best."""
        if not isinstance(insert.value, Var):
            return False
        flow = self._facts.get(Flow)
        uses = {
            at.instruction
            for v in flow.aliases(insert.function, insert.value)
            for at in flow.uses(insert.function, v)
        }
        return len(uses) > 2

    def _key(self, insert: Insert) -> Key:
        if insert.kind == "slice" and insert.value is not None:
            # an element that is one of a fixed few marks a state rather than piling up
            plain = isinstance(self._facts.program.underlying(insert.value.type), Basic)
            value = self._facts.get(Keys).of(insert.function, insert.value) if plain else None
            return value if value is not None and value.range is Range.FINITE else Key(Range.FRESH)
        if insert.key is None:
            return Key(Range.FRESH)
        at = At(insert.function, insert.instruction)
        return self._facts.get(Keys).of(insert.function, insert.key, at, insert.place)
