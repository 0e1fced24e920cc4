"""The fix of client-per-request: the construction moves to where it runs once, and requests ask for its result.

Three forms, the first that is sound: a constructor without parameters becomes a `sync.OnceValue(s)`; a construction
that nothing of the request goes into moves to a package-level one; one that only needs the receiver's fields goes
behind a `sync.Once` beside them.
"""

from __future__ import annotations

from leaktight.core.edit import Applicability, Edit, Fix, Import
from leaktight.facts.base import Facts
from leaktight.facts.calls import Calls
from leaktight.facts.clients.clients import Clients, Construction
from leaktight.facts.flow import Flow, calls_in
from leaktight.ir.function import Function
from leaktight.ir.instructions import New, Return
from leaktight.ir.types import is_named, named
from leaktight.ir.values import Var
from leaktight.rules.client_per_request.inline import into_package
from leaktight.rules.client_per_request.receiver import into_receiver

_ONCE_VALUES = (1, 21)


def make_once(facts: Facts, made: Construction, live: list[Construction]) -> tuple[Fix, ...]:
    """Fixes for a client that each request makes; `live` are its parts that each request makes too. Empty where the
    construction depends on the request, or where sharing is not known to be sound."""
    if facts.get(Clients).released(made) or any(facts.get(Clients).released(part) for part in live):
        return ()
    module = facts.program.module_of(made.function.package)
    old = module is not None and (0, 0) < module.language_version < _ONCE_VALUES
    forms = (into_receiver,) if old else (_constructor, into_package, into_receiver)
    for form in forms:
        fix = form(facts, made, live)
        if fix is not None:
            return (fix,)
    return ()


def _constructor(facts: Facts, made: Construction, live: list[Construction]) -> Fix | None:
    """`func newClient() (*T, error) { … }` to `var newClient = sync.OnceValues(func() (*T, error) { … })`: callers
    stay as they are."""
    function, program = made.function, facts.program
    declared = program.declaration(function.id)
    if declared is None or function.params or function.receiver is not None or not function.complete:
        return None
    results = function.result_types()
    if len(results) not in (1, 2) or (len(results) == 2 and not is_named(results[1], "", "error")):
        return None
    if (
        not _returns_only(facts, made)
        or _leads_back(facts, function)
        or any(p.function is not function for p in live)
    ):
        return None
    span = declared.span
    text = program.source(span.file)[span.start : span.end]
    head = f"func {declared.name}("
    if not text.startswith(head.encode()):
        return None
    wrapper = "OnceValue" if len(results) == 1 else "OnceValues"
    return Fix(
        title=f"Run {declared.name} once and share its result",
        applicability=Applicability.SAFE,
        edits=(
            Edit(span.file, span.start, span.start + len(head), f"var {declared.name} = sync.{wrapper}(func("),
            Edit(span.file, span.end, span.end, ")"),
        ),
        imports=(Import(span.file, "sync"),),
    )


def _returns_only(facts: Facts, made: Construction) -> bool:
    """Whether what the function returns is the client itself (or nil) or a library's object around it, not an object
    of the project with state of its own."""
    flow = facts.get(Flow)
    returns = [i for i in made.function.instructions() if isinstance(i, Return)]
    for instruction in returns:
        for source in flow.sources(made.function, instruction.values[0]) if instruction.values else ():
            returned = source.at.instruction if source.at is not None else None
            if returned is None and isinstance(source.operand, Var):
                return False
            if returned is None or returned in (made.instruction, made.outer):
                continue
            type_ = named(returned.type) if isinstance(returned, New) else None
            if type_ is None or facts.program.owns(type_.package):
                return False
    return bool(returns)


def _leads_back(facts: Facts, function: Function) -> bool:
    """Whether the body may run code that names the function: a variable may not be initialised by itself."""
    calls, naming = facts.get(Calls), set(facts.program.mentions(function.name))
    seen, stack = {function.id}, [function]
    while stack:
        for inner, call in calls_in(stack.pop()):
            for id_ in calls.callees(inner, call):
                callee = facts.program.function(id_)
                if id_.split("$")[0] in naming and "$" not in id_:
                    return True
                if callee is not None and id_ not in seen:
                    seen.add(id_)
                    stack.append(callee)
    return False
