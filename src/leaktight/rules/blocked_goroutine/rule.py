"""blocked-goroutine: a goroutine that can wait for ever on a channel, a lock or a condition."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.concurrency.blocked import Blocked
from leaktight.facts.concurrency.channels import ChannelOp
from leaktight.facts.concurrency.groups import Groups, Short
from leaktight.facts.concurrency.idle import idle
from leaktight.facts.concurrency.locks import Held, Locks
from leaktight.facts.concurrency.pipes import Pipes, StuckPipe
from leaktight.facts.concurrency.slots import KeptSlot, Slots
from leaktight.facts.concurrency.waits import Waits
from leaktight.facts.reach import Reach, Setting, short
from leaktight.ir.function import Function
from leaktight.ir.instructions import Instruction, Return, SelectBranch
from leaktight.rules.base import Rule
from leaktight.rules.blocked_goroutine.fix import repair

GROWTH = "one goroutine per call that takes this path, with its stack and all that it refers to"
WORKER = "a worker of the process for each call that takes this path: once all of them wait, no work is done"
LEVELS = {Setting.REQUEST: Severity.HIGH, Setting.OPEN: Severity.MEDIUM, Setting.PROCESS: Severity.LOW}

_KEPT = {
    "kept": "the function returns without unlocking it",
    "again": "it is locked again",
    "deferred": "this is deferred, and locks it again",
}


class BlockedGoroutine(Rule):
    """Channels first; locks, wait groups and conditions are asked of facts of their own."""

    id = "blocked-goroutine"
    title = "Goroutine that can wait for ever"
    severity = Severity.HIGH
    cwe = (772, 833)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        for blocked in facts.get(Waits).all():
            yield self._channel(facts, blocked, blocked.ops[0])
        for held in facts.get(Locks).held():
            yield self._lock(facts, held)
        for pipe in facts.get(Pipes).stuck():
            yield self._pipe(facts, pipe)
        for slot in facts.get(Slots).kept():
            yield self._slot(facts, slot)
        for short_ in facts.get(Groups).short():
            yield self._group(facts, short_)
        for function, instruction in idle(facts):
            yield self._idle(facts, function, instruction)

    def _channel(self, facts: Facts, blocked: Blocked, op: ChannelOp) -> Finding:
        name = f"`{blocked.channel.name}`" if blocked.channel.name else "this channel"
        setting = facts.get(Reach).setting(op.function)
        level = LEVELS[setting]
        function, span = op.function, op.instruction.span
        root = blocked.channel.function
        away = function.outermost() is not root.outermost()
        if away:  # the function that makes the channel is the one to mend
            function, span = root, (blocked.spawn or blocked.channel.made).span
            if setting is Setting.PROCESS and facts.get(Reach).setting(root) is Setting.REQUEST:
                level = Severity.MEDIUM
        steps = [Step(blocked.channel.made.span, f"{name} is made{_room(blocked)}")]
        if blocked.spawn is not None:
            steps.append(Step(blocked.spawn.span, "the goroutine is started"))
        steps += [Step(each.instruction.span, f"it waits here ({_doing(each)} {name})") for each in blocked.ops]
        if blocked.end is not None:
            steps += [Step(t.span, "this way is taken") for t, _ in blocked.trail[-1:]]
            steps.append(Step(blocked.end.span, _leaving(blocked.partner, blocked.end)))
        return self.finding(
            facts,
            function,
            span,
            message(blocked, op, name, f"The {op.kind} at {op.instruction.span}" if away else f"This {op.kind}"),
            severity=Severity.LOW if blocked.reason == "given" else level,
            confidence=_confidence(blocked),
            growth=GROWTH if level is LEVELS[setting] else WORKER,
            steps=steps,
            fixes=repair(facts, blocked),
            anchor=f"{blocked.channel.name}:{op.kind}",
        )

    def _lock(self, facts: Facts, held: Held) -> Finding:
        where, line, name = short(held.function.id), last_line(held.end), f"`{held.name}`"
        if held.reason == "deferred":
            text = (
                f"The deferred call at line {line} locks {name} once more where it should release it: whoever locks "
                "it next waits for ever."
            )
        elif held.reason == "again":
            text = (
                f"{name} is taken here and again at line {line} before it is released: this goroutine waits for "
                "itself, and every later one waits too."
            )
        else:
            text = (
                f"{name} stays locked when {where} returns at line {line}{_case(held.trail)}: whoever locks it next "
                "waits for ever."
            )
        return self.finding(
            facts,
            held.function,
            held.call.span,
            text,
            severity=LEVELS[facts.get(Reach).setting(held.function)],
            confidence=Confidence.MEDIUM,
            growth="one goroutine per later call that needs the lock, with its stack and all that it refers to",
            steps=(
                Step(held.call.span, f"{name} is locked"),
                Step(held.end.span, _KEPT[held.reason]),
            ),
            anchor=f"lock {held.name}",
        )

    def _pipe(self, facts: Facts, stuck: StuckPipe) -> Finding:
        where, line = short(stuck.function.id), last_line(stuck.end)
        does = "writes to" if stuck.writes else "reads from"
        left = "reading from or closing the other end" if stuck.writes else "closing the other end"
        return self.finding(
            facts,
            stuck.function,
            stuck.spawn.span,
            f"The goroutine started here {does} a pipe and can wait for ever: "
            f"{where} can return at line {line} without {left}.",
            severity=LEVELS[facts.get(Reach).setting(stuck.function)],
            confidence=Confidence.HIGH,
            growth=GROWTH,
            steps=(
                Step(stuck.made.span, "the pipe is made"),
                Step(stuck.spawn.span, "the goroutine is started"),
                Step(stuck.end.span, f"{where} returns here and leaves the pipe as it is"),
            ),
            anchor="pipe",
        )

    def _slot(self, facts: Facts, kept: KeptSlot) -> Finding:
        where, line, name = short(kept.function.id), last_line(kept.end), f"`{kept.name}`"
        leaves = "returns" if isinstance(kept.end, Return) else "goes round"
        return self.finding(
            facts,
            kept.function,
            kept.taken.span,
            f"The slot taken here is not given back when {where} {leaves} at line {line}{_case(kept.trail)}: once "
            f"{name} is full, whoever sends to it waits for ever.",
            severity=LEVELS[facts.get(Reach).setting(kept.function)],
            confidence=Confidence.MEDIUM,
            growth="one slot per call that takes this path, then one goroutine per later call",
            steps=(Step(kept.taken.span, "a slot is taken"), Step(kept.end.span, "it has not been given back")),
            anchor=f"slot {kept.name}",
        )

    def _group(self, facts: Facts, found: Short) -> Finding:
        name = f"`{found.name}`"
        line = found.end.line if found.end is not None else 0
        text = {
            "undone": f"This Wait can wait for ever: a goroutine can return at line {line} without {name}.Done().",
            "unstarted": f"This Wait can wait for ever: after {name}.Add(1) the goroutine that calls Done may not be "
            f"started (line {line} is reached without it).",
            "copied": f"This Wait waits for ever: the goroutine started at line {line} gets a copy of {name}, and "
            "its Done counts on the copy.",
            "own": f"This Wait waits for ever: {name} counts the goroutine that waits, and it is done only after.",
            "unsignalled": f"This Wait waits for ever: nothing calls Signal or Broadcast on {name}.",
        }[found.reason]
        steps = [
            Step(s, t)
            for s, t in ((found.spawn, "this is counted"), (found.end, "this way leaves without Done"))
            if s
        ]
        return self.finding(
            facts,
            found.function,
            found.wait,
            text,
            severity=LEVELS[facts.get(Reach).setting(found.function)],
            confidence=Confidence.HIGH if found.reason != "unsignalled" else Confidence.MEDIUM,
            growth=GROWTH,
            steps=(*steps, Step(found.wait, "it waits here")),
            anchor=f"wait {found.name}",
        )

    def _idle(self, facts: Facts, function: Function, instruction: Instruction) -> Finding:
        return self.finding(
            facts,
            function,
            instruction.span,
            "This select has no case, so that the goroutine waits here for ever, and a request starts it.",
            severity=Severity.HIGH,
            confidence=Confidence.HIGH,
            growth="one goroutine per request, with its stack and all that it refers to",
            anchor="select",
        )


def message(blocked: Blocked, op: ChannelOp, name: str, subject: str) -> str:
    """What waits, for whom, and why that never comes."""
    who = f"{short(blocked.partner.outermost().id)}"
    line = last_line(blocked.end) if blocked.end is not None else 0
    match blocked.reason:
        case "left":
            room = _room(blocked).strip() or "without room"
            how = _choice(blocked)
            return (
                f"{subject} can wait for ever: {name} is made {room}, and {who}, which was to receive, can leave at "
                f"line {line}{how} without taking every value."
            )
        case "joined":
            return (
                f"{subject} can wait for ever: {who} waits at line {line} for this goroutine to end before it "
                f"receives from {name}, and {name} has no room for the value."
            )
        case "given":
            return (
                f"{subject} can wait for ever: {name} is made without a buffer and returned, and a caller that stops "
                "waiting leaves this goroutine behind."
            )
        case "unclosed":
            return f"{subject} can wait for ever: nothing closes {name}, so it never ends once the senders have gone."
        case "unsent":
            what = "does not close" if op.kind == "range" else "neither sends to nor closes"
            return (
                f"{subject} can wait for ever: {who} can return at line {line}{_choice(blocked)} on a path that "
                f"{what} {name}."
            )
    if op.kind == "send":
        return f"{subject} waits for ever: nothing ever receives from {name}."
    return f"{subject} waits for ever: nothing ever sends to or closes {name}."


def _confidence(blocked: Blocked) -> Confidence:
    if blocked.reason == "given":
        return Confidence.LOW
    return Confidence.MEDIUM if blocked.many and blocked.end is None else Confidence.HIGH


def last_line(end: Instruction) -> int:
    """The line where a path ends: a Return without a statement of its own stands at the closing brace."""
    return end.span.end_line if isinstance(end, Return) and not end.values else end.span.line


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
    return _case(blocked.trail)


def _case(trail: tuple[tuple[Instruction, int], ...]) -> str:
    """Names the case of a select that was taken last."""
    for terminator, number in reversed(trail):
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
