"""io.Pipe: a goroutine at one end waits for ever when the other end is neither used up nor closed.

`io/pipe.go` (Go 1.26): Write waits until a reader has taken all of it or an end is closed; Read waits for a writer or
for the writer's close."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.concurrency.balance import position
from leaktight.facts.concurrency.paths import At, Effect, Signal, ends, explore, remembered
from leaktight.facts.concurrency.runs import Runs
from leaktight.facts.flow import Flow, calls_in, passed_on
from leaktight.ir.function import Function
from leaktight.ir.instructions import Call, CallKind, Instruction, MethodCallee, Return, reads
from leaktight.ir.values import Operand, Var

_CLOSING = ("Close", "CloseWithError")
_WRITES_TO = {
    "io": ("Copy", "CopyN", "CopyBuffer", "WriteString", "MultiWriter"),
    "fmt": ("Fprint", "Fprintf", "Fprintln"),
    "bufio": ("NewWriter", "NewWriterSize"),
    "encoding/json": ("NewEncoder",),
    "encoding/csv": ("NewWriter",),
    "encoding/gob": ("NewEncoder",),
    "compress/gzip": ("NewWriter", "NewWriterLevel"),
    "archive/tar": ("NewWriter",),
    "archive/zip": ("NewWriter",),
    "mime/multipart": ("NewWriter",),
}
"""Functions that write to their argument, or make something that does, and never close it (their source, Go 1.26)."""
_READS_ALL = {"io": ("Copy", "ReadAll"), "bufio": ("NewScanner",), "io/ioutil": ("ReadAll",)}
"""Functions that read to the end, as they are used."""


@dataclass(frozen=True, slots=True)
class StuckPipe:
    """A goroutine, started by `spawn`, that `writes` to (or else reads from) a pipe, the other end of which the
    function leaves alone on a way that ends at `end`."""

    function: Function
    made: Call
    spawn: Call
    writes: bool
    end: Instruction
    trail: tuple[tuple[Instruction, int], ...]


class Pipes:
    """Functions that make a pipe and start a goroutine for one end."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._calls = facts.get(Calls)
        self._flow = facts.get(Flow)
        self._runs = facts.get(Runs)

    def stuck(self) -> Iterator[StuckPipe]:
        """Every goroutine that may wait for the other end for ever."""
        program = self._facts.program
        for id_ in program.mentions("Pipe"):
            function = program.function(id_)
            if function is None or not function.complete:
                continue
            for holder, call in calls_in(function):
                if self._is(call, {"io": ("Pipe",)}) and len(call.results) == 2:
                    yield from self._pipe(holder, call)

    def _pipe(self, function: Function, made: Call) -> Iterator[StuckPipe]:
        reader, writer = (self._flow.aliases(function, end) for end in made.results)
        for where, spawn, body in self._runs.spawns(function):
            if where is not function:
                continue
            held = {v for v in (*body.captures, *spawn.args, *_receiver(spawn)) if isinstance(v, Var)}
            if held & writer and not held & reader and self._writes(body, spawn, writer):
                found = self._way(function, made, spawn, self._untouched(reader))
            elif held & reader and not held & writer and self._reads_all(body, reader):
                found = self._way(function, made, spawn, self._unclosed(writer))
            else:
                continue
            if found is not None:
                yield StuckPipe(function, made, spawn, bool(held & writer), *found)

    def _way(
        self, function: Function, made: Call, spawn: Call, given: At
    ) -> tuple[Instruction, tuple[tuple[Instruction, int], ...]] | None:
        """The end of a way on which the goroutine was started and the other end is not settled."""

        def effect(instruction: Instruction) -> Effect:
            return 1 if instruction is spawn else given(instruction)

        at = remembered(effect)
        start = position(function, made)
        found = explore(function, start, at) if ends(function, start, at) else None
        late = [a for a in found.arrivals if a.balance > 0] if found is not None else []
        end = min(late, key=lambda a: len(a.trail), default=None)
        return (end.instruction, end.trail) if end is not None and isinstance(end.instruction, Return) else None

    @staticmethod
    def _untouched(reader: set[Var]) -> At:
        """Whatever is done with the reading end may take all there is, or close it."""

        def at(instruction: Instruction) -> Effect:
            used = reader.intersection(o for o in reads(instruction) if isinstance(o, Var))
            return Signal.DRAIN if used and passed_on(instruction) not in used else 0

        return at

    def _unclosed(self, writer: set[Var]) -> At:
        """The writing end is settled by its close, and by all that is not known to leave it open."""

        def at(instruction: Instruction) -> Effect:
            used = writer.intersection(o for o in reads(instruction) if isinstance(o, Var))
            if not used or passed_on(instruction) in used:
                return 0
            if isinstance(instruction, Call):
                callee = instruction.callee
                if isinstance(callee, MethodCallee) and callee.receiver in writer:
                    return Signal.DRAIN if callee.method in _CLOSING else 0
                if self._is(instruction, _WRITES_TO):
                    return 0
            return Signal.DRAIN

        return at

    def _writes(self, body: Function, spawn: Call, writer: set[Var]) -> bool:
        """Whether the goroutine does more with the writing end than to close it."""
        if writer.intersection(a for a in spawn.args if isinstance(a, Var)):
            return True
        return any(
            writer.intersection(o for o in reads(call) if isinstance(o, Var))
            and not (isinstance(call.callee, MethodCallee) and call.callee.method in _CLOSING)
            for _, call in calls_in(body)
        )

    def _reads_all(self, body: Function, reader: set[Var]) -> bool:
        return any(
            call.kind is CallKind.NOW
            and self._is(call, _READS_ALL)
            and reader.intersection(a for a in call.args if isinstance(a, Var))
            for _, call in calls_in(body, literals=False)
        )

    def _is(self, call: Call, symbols: dict[str, tuple[str, ...]]) -> bool:
        symbol = self._calls.symbol(call)
        return symbol is not None and symbol.symbol in symbols.get(symbol.package, ())


def _receiver(call: Call) -> tuple[Operand, ...]:
    return (call.callee.receiver,) if isinstance(call.callee, MethodCallee) else ()
