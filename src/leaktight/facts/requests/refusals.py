"""Whether code that stands before a handler keeps anybody out: by what it does where it can be read, else by name."""

from __future__ import annotations

import re

from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls, CallSite
from leaktight.facts.flow import nested
from leaktight.ir.instructions import Call, MethodCallee, StaticCallee, reads
from leaktight.ir.values import Const, Global

_NAMES = re.compile(
    r"auth|login|session|admin|token|jwt|oidc|guard|permi|allow|internal|private|local|restrict|require|protect|secur",
    re.IGNORECASE,
)
"""Names of library middleware and wrappers that are there to keep others out."""
_REFUSING = re.compile(r"(Status|Err)(Unauthorized|Forbidden|NotFound|ProxyAuthRequired)$")
_STATUSES = (401, 403, 404, 407)
_MAX_DEPTH = 3


class Refusals:
    """A function refuses where it, or what it calls, answers 401, 403, 404 or 407, or calls a library's guard."""

    def __init__(self, facts: Facts) -> None:
        self._program = facts.program
        self._calls = facts.get(Calls)
        self._known: dict[str, bool] = {}

    def refuses(self, id_: str, depth: int = 0) -> bool:
        """Whether a function of the project, or a literal in it, turns some requests away."""
        if id_ not in self._known:
            self._known[id_] = False  # a function that calls itself does not answer for itself
            self._known[id_] = self._looks(id_, depth)
        return self._known[id_]

    def guards(self, site: CallSite) -> bool:
        """Whether what a call returns (a middleware, a wrapped handler) turns some requests away."""
        callees = self._calls.callees(site.caller, site.call)
        if callees:
            return any(self.refuses(id_) for id_ in callees)
        callee = site.call.callee
        return isinstance(callee, StaticCallee | MethodCallee) and bool(_NAMES.search(callee.symbol))

    def _looks(self, id_: str, depth: int) -> bool:
        function = self._program.function(id_)
        for inner in nested(function) if function is not None else ():
            for instruction in inner.instructions():
                if any(_refusing(operand) for operand in reads(instruction)):
                    return True
                if isinstance(instruction, Call) and depth < _MAX_DEPTH:
                    callees = self._calls.callees(inner, instruction)
                    if any(self.refuses(callee, depth + 1) for callee in callees):
                        return True
                    if not callees and depth == 0 and self.guards(CallSite(inner, instruction)):
                        return True
        return False


def _refusing(operand: object) -> bool:
    if isinstance(operand, Const):
        return (operand.value in _STATUSES and not isinstance(operand.value, bool)) or bool(
            _REFUSING.search(operand.name)
        )
    return isinstance(operand, Global) and bool(_REFUSING.search(operand.name))
