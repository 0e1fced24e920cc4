"""Resources that a function literal opens and puts into a variable of the function around it, as in
`err := retry(func() (err error) { resp, err = client.Do(req); return err })`: that function has to release them."""

from __future__ import annotations

from collections.abc import Sequence

from leaktight.facts.base import Facts
from leaktight.facts.flow import Flow
from leaktight.facts.ownership.acquire import Acquisition
from leaktight.facts.ownership.state import End, Outcome, Paths
from leaktight.ir.function import Function
from leaktight.ir.instructions import Assign, Call, CallKind, MakeClosure
from leaktight.ir.types import ERROR
from leaktight.ir.values import Var


def handed_outside(facts: Facts, acquisition: Acquisition, outcomes: Sequence[Outcome]) -> Acquisition | None:
    """The call around the literal, as an acquisition of the function that the literal stands in; None where the
    resource goes elsewhere, or where no error of that call tells whether there is one."""
    literal = acquisition.function
    if literal.parent is None or acquisition.into is not None:
        return None
    given: dict[Var, Paths] = {}
    for outcome in outcomes:
        at = outcome.at
        if outcome.end is not End.ESCAPED:
            continue
        if not isinstance(at, Assign) or not isinstance(at.src, Var) or at.dst not in literal.captures:
            return None
        given[at.dst] = outcome.state.aliases.get(at.src, frozenset())
    call = _runs(facts, literal.parent, literal)
    if len(given) != 1 or call is None:
        return None
    ((variable, paths),) = given.items()
    errors = tuple((("nil", i), True) for i, result in enumerate(call.results) if result.type == ERROR)
    if not paths or not errors or facts.get(Flow).definitions(literal, variable) == []:
        return None
    return Acquisition(
        literal.parent,
        call,
        acquisition.resource,
        len(call.results),
        paths,
        errors,
        literal.id,
        acquisition.depth + 1,
        acquisition,
        into=variable,
    )


def _runs(facts: Facts, parent: Function, literal: Function) -> Call | None:
    """The one call in the parent that gets the literal and runs it before it returns, as far as can be told."""
    flow = facts.get(Flow)
    made = [i for i in parent.instructions() if isinstance(i, MakeClosure) and i.function == literal.id]
    if len(made) != 1:
        return None
    uses = [at for var in flow.aliases(parent, made[0].dst) for at in flow.uses(parent, var)]
    calls = [at for at in uses if not isinstance(at.instruction, Assign)]
    if len(calls) != 1 or calls[0].function is not parent:
        return None
    call = calls[0].instruction
    return call if isinstance(call, Call) and call.kind is CallKind.NOW else None
