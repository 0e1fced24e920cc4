"""The harness proves itself: planted leaks of known size, and a route that keeps nothing, are measured right."""

from __future__ import annotations

from collections.abc import Generator

import msgspec

from leaktight.core.events import Event
from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.proof import Proof, RouteProof, Verdict
from leaktight.core.route import Route
from leaktight.core.service import RouteInput, ServiceModel, Variable
from leaktight.core.span import Span
from leaktight.prove import planted, supervise
from leaktight.prove.options import ProveOptions
from leaktight.prove.session import prove

TOLERANCE = 0.1
"""A planted leak has to be measured within a tenth of its size."""

_FILE = Span("main.go", 1, 1, 1, 1, 0, 0)


class SelfTestResult(msgspec.Struct, frozen=True):
    """What was planted and what was measured. `failures` is empty when the harness can be trusted on this machine."""

    planted_bytes: int
    planted_goroutines: int
    proof: Proof
    failures: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether everything was measured right."""
        return not self.failures


def self_test(options: ProveOptions) -> Generator[Event, None, SelfTestResult]:
    """Build the planted service and measure it; needs a Go toolchain and no datastore.

    Raises ServiceError when it can't be built or started.
    """
    with supervise.temporary_folder() as folder:
        planted.write(folder)
        # Only what a machine may need is taken over: the routes and the datastore are the planted service's own.
        chosen = ProveOptions(budget=options.budget, concurrency=options.concurrency, seed=options.seed)
        proof = yield from prove(folder, _model(), _findings(), chosen)
    failures = tuple(_failures(proof, chosen.minimum_effect))
    return SelfTestResult(planted.BYTES_PER_REQUEST, planted.GOROUTINES_PER_REQUEST, proof, failures)


def _model() -> ServiceModel:
    paths = ("/flat", "/keeps", "/blocks")
    routes = [Route("GET", path, "example.com/planted.main", _FILE, "net/http") for path in paths]
    return ServiceModel(
        module="example.com/planted",
        mains=(".",),
        inputs=tuple(RouteInput(route) for route in routes),
        tables=(),
        operations=(),
        variables=(Variable("PORT", None, _FILE),),
    )


def _findings() -> tuple[Finding, ...]:
    """What a scan would find, so that joining is tested as well and leaks are believed at the first look."""
    return tuple(
        Finding("planted", Severity.HIGH, Confidence.HIGH, "planted", _FILE, f"example.com/planted.{function}")
        for function in ("keep", "wait")
    )


def _failures(proof: Proof, minimum_effect: float) -> list[str]:
    routes = {route.path: route for route in proof.routes}
    flat, keeps, blocks = (routes[path] for path in ("/flat", "/keeps", "/blocks"))
    failures = []
    if flat.verdict is not Verdict.NO_LEAK:
        failures.append(f"the route that keeps nothing was judged {flat.verdict}: {flat.reason}")
    elif flat.bytes_per_request.high >= minimum_effect:
        failures.append(f"the upper bound of the route that keeps nothing is {flat.bytes_per_request.high:.1f} bytes")
    failures += _off(keeps, planted.BYTES_PER_REQUEST, keeps.bytes_per_request.estimate, "bytes", "main.keep")
    failures += _off(
        blocks, planted.GOROUTINES_PER_REQUEST, blocks.goroutines_per_request.estimate, "goroutines", "main.wait"
    )
    return failures


def _off(route: RouteProof, planted_size: int, measured: float, unit: str, function: str) -> list[str]:
    if route.verdict is not Verdict.LEAK:
        return [
            f"{route.label} keeps {planted_size} {unit} per request; it was judged {route.verdict}: {route.reason}"
        ]
    failures = []
    if route.finding is None:
        failures.append(f"the growth of {route.label} was not joined to the finding for it")
    if abs(measured - planted_size) > TOLERANCE * planted_size:
        failures.append(f"{route.label} keeps {planted_size} {unit} per request; measured were {measured:.2f}")
    if route.site is None or route.site.function != function:
        named = route.site.function if route.site else "nothing"
        failures.append(f"{route.label} allocates in {function}; attributed was {named}")
    return failures
