"""Those who get a channel from the function that makes it, and leave before they have taken every value."""

from __future__ import annotations

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite
from leaktight.facts.concurrency.balance import Balance, position
from leaktight.facts.concurrency.channels import ChannelObject
from leaktight.facts.concurrency.lastwords import LastWords
from leaktight.facts.concurrency.loops import Loops
from leaktight.facts.concurrency.paths import Arrival, Effect, Exploration, Signal, explore
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.flow import Flow
from leaktight.facts.told import not_done
from leaktight.ir.function import Function
from leaktight.ir.instructions import Instruction


class Callers:
    """Answers per channel."""

    def __init__(self, facts: Facts) -> None:
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._last = facts.get(LastWords)
        self._loops = facts.get(Loops)
        self._runs = facts.get(Runs)

    def leaving(
        self, channel: ChannelObject, start: Instruction, most: int, senders: frozenset[str]
    ) -> tuple[Function, Arrival | None]:
        """A caller of the channel's maker, and where it leaves with more values on their way than there is room for;
        `most` are on their way when it gets the channel. Not on the ways that are only taken where the maker came
        back before it started (`start`) what sends."""
        root = channel.function
        for site in self._calls.callers(root.id):
            balance = Balance(channel, self._runs, self._loops, self._flow)
            balance.told_last = lambda function, signal: self._last.told(channel, function, signal, senders)
            found = self._explore(site, balance, not_done(self._flow, site.caller, site.call, root, start), most)
            if found is None or balance.unknown:
                continue
            late = [a for a in found.arrivals if a.balance > (channel.capacity or 0)]
            late = [a for a in late if not balance.handed_back(a.instruction)]
            receives = {op.function.id for op in channel.of("receive", "range")}
            if late and site.caller.id in receives:
                return site.caller, min(late, key=lambda a: len(a.trail))
        return root, None

    @staticmethod
    def _explore(site: CallSite, balance: Balance, unstarted: set[tuple[int, int]], most: int) -> Exploration | None:
        edges = balance.along(site.caller)

        def along(source: int, number: int, target: int) -> Effect:
            return Signal.END if (source, number) in unstarted else edges(source, number, target)

        return explore(site.caller, position(site.caller, site.call), balance.at(site.caller), along, most)
