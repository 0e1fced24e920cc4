"""blocked-goroutine: a goroutine that can wait for ever on a channel, a lock or a condition."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.concurrency.channels import ChannelOp
from leaktight.facts.concurrency.waits import Blocked, Waits
from leaktight.facts.reach import Reach, Setting, short
from leaktight.ir.function import Function
from leaktight.ir.instructions import Instruction, Return, SelectBranch
from leaktight.rules.base import Rule
from leaktight.rules.blocked_goroutine.fix import repair

GROWTH = "one goroutine per call that takes this path, with its stack and all that it refers to"
LEVELS = {Setting.REQUEST: Severity.HIGH, Setting.OPEN: Severity.MEDIUM, Setting.PROCESS: Severity.LOW}


class BlockedGoroutine(Rule):
    """Channels first; locks, wait groups and conditions are asked of facts of their own."""

    id = "blocked-goroutine"
    title = "Goroutine that can wait for ever"
    severity = Severity.HIGH
    cwe = (772, 833)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for blocked in facts.get(Waits).all():
            for op in blocked.ops:
                yield self._channel(facts, blocked, op)

    def _channel(self, facts: Facts, blocked: Blocked, op: ChannelOp) -> Finding:
        name = f"`{blocked.channel.name}`" if blocked.channel.name else "this channel"
        setting = facts.get(Reach).setting(op.function)
        steps = [Step(blocked.channel.made.span, f"{name} is made{_room(blocked)}")]
        if blocked.spawn is not None:
            steps.append(Step(blocked.spawn.span, "the goroutine is started"))
        steps.append(Step(op.instruction.span, f"it waits here ({_doing(op)} {name})"))
        if blocked.end is not None:
            steps += [Step(t.span, "this way is taken") for t, _ in blocked.trail[-1:]]
            steps.append(Step(blocked.end.span, _leaving(blocked.partner, blocked.end)))
        return self.finding(
            facts,
            op.function,
            op.instruction.span,
            message(blocked, op, name),
            severity=LEVELS[setting],
            confidence=Confidence.MEDIUM if blocked.many and blocked.end is None else Confidence.HIGH,
            growth=GROWTH,
            steps=steps,
            fixes=repair(facts, blocked),
            anchor=f"{blocked.channel.name}:{op.kind}",
        )


def message(blocked: Blocked, op: ChannelOp, name: str) -> str:
    """What waits, for whom, and why that never comes."""
    who = f"{short(blocked.partner.outermost().id)}"
    line = blocked.end.span.line if blocked.end is not None else 0
    match blocked.reason:
        case "left":
            room = _room(blocked).strip() or "without room"
            how = _choice(blocked)
            return (
                f"This send can wait for ever: {name} is made {room}, and {who}, which was to receive, can leave at "
                f"line {line}{how} without taking every value."
            )
        case "joined":
            return (
                f"This send can wait for ever: {who} waits at line {line} for this goroutine to end before it "
                f"receives from {name}, and {name} has no room for the value."
            )
        case "unclosed":
            return (
                f"This range can wait for ever: nothing closes {name}, so it never ends once the senders have gone."
            )
        case "unsent":
            what = "does not close" if op.kind == "range" else "neither sends to nor closes"
            return (
                f"This {op.kind} can wait for ever: {who} can return at line {line}{_choice(blocked)} on a path that "
                f"{what} {name}."
            )
    if op.kind == "send":
        return f"This send waits for ever: nothing ever receives from {name}."
    return f"This {op.kind} waits for ever: nothing ever sends to or closes {name}."


def _room(blocked: Blocked) -> str:
    capacity = blocked.channel.capacity
    if blocked.ops[0].kind != "send" or capacity is None:
        return ""
    return " without a buffer" if capacity == 0 else f" with room for {capacity}"


def _doing(op: ChannelOp) -> str:
    return {"send": "to send on", "receive": "to receive from", "range": "for more from or the end of"}.get(
        op.kind, "on"
    )


def _choice(blocked: Blocked) -> str:
    """Names the select whose other case was taken."""
    for terminator, number in reversed(blocked.trail):
        if isinstance(terminator, SelectBranch) and len(terminator.cases) > 1:
            case = terminator.cases[number]
            line = case.operation.span.line if case.operation is not None else terminator.span.line
            return f" (by the case at line {line})"
        break
    return ""


def _leaving(function: Function, end: Instruction) -> str:
    where = short(function.outermost().id)
    if isinstance(end, Return):
        return f"{where} returns here and nobody answers any more"
    return f"{where} goes on from here and nobody answers any more"
