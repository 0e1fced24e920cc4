"""Hand-made reports of a small service, for every format to show."""

from __future__ import annotations

from pathlib import Path

from leaktight.core.edit import Applicability, Edit, Fix
from leaktight.core.finding import Finding, Suppression
from leaktight.core.levels import Check, Confidence, Severity
from leaktight.core.proof import Checkpoint, Interval, Proof, RouteProof, Site, Verdict
from leaktight.core.result import Comparison, Report, ScanResult, Skipped
from leaktight.core.route import Route
from leaktight.core.span import Span, Step

SOURCE = """package handlers

// Orders answers for orders. It keeps what it has read.
type Orders struct {
	mu    sync.Mutex
	cache map[string]map[string]types.AttributeValue
}

const apiToken = "fJ83kd02mfKq93jdLs0aPq"

func (h *Orders) Get(c echo.Context) error {
	id := c.Param("id")
	out, err := h.store.Get(c.Request().Context(), id)
	if err != nil {
		return err
	}
	h.mu.Lock()
	h.cache[id] = out.Item
	h.mu.Unlock()
	return c.JSON(http.StatusOK, toOrder(out.Item))
}
"""
FILE = "internal/handlers/orders.go"


def span_of(text: str, source: str = SOURCE, file: str = FILE) -> Span:
    """The span of the first occurrence of `text`."""
    start = source.encode().index(text.encode())
    before = source.encode()[:start]
    line, column = before.count(b"\n") + 1, start - before.rfind(b"\n")
    return Span(file, line, column, line, column + len(text.encode()), start, start + len(text.encode()))


ROUTE = Route("GET", "/orders/:id", "orders/internal/handlers.(*Orders).Get", span_of("func (h"), "echo")
CACHE = Finding(
    rule="unbounded-cache",
    severity=Severity.HIGH,
    confidence=Confidence.CONFIRMED,
    message="`Orders.cache` keeps one entry for every id that was ever asked for: nothing removes entries.",
    span=span_of("h.cache[id] = out.Item"),
    function="orders/internal/handlers.(*Orders).Get",
    growth="one entry per distinct `id`, holding the whole item",
    routes=(ROUTE,),
    path=(
        Step(span_of("func (h"), "GET /orders/:id is answered here"),
        Step(span_of('c.Param("id")'), "`id` comes from the request"),
        Step(span_of("h.cache[id] = out.Item"), "and is a new key of a map that outlives the request"),
    ),
    fixes=(
        Fix(
            "Bound `cache` to 10,000 entries",
            Applicability.SUGGESTED,
            (Edit(FILE, span_of("h.cache[id]").start, span_of("h.cache[id]").start, "evict(h.cache)\n\t"),),
        ),
    ),
    cwe=(1325, 770),
    check=Check.RATE_LIMITING,
    anchor="Orders.cache",
)
DEADLINE = Finding(
    rule="missing-deadline",
    severity=Severity.MEDIUM,
    confidence=Confidence.HIGH,
    message="The call to the datastore has no deadline: a slow datastore holds the request and its memory.",
    span=span_of("h.store.Get(c.Request().Context(), id)"),
    function="orders/internal/handlers.(*Orders).Get",
    routes=(ROUTE,),
    cwe=(1088,),
    check=Check.UNSAFE_CONSUMPTION,
    anchor="store.Get",
)
IGNORED = Finding(
    rule="unbounded-slice",
    severity=Severity.LOW,
    confidence=Confidence.MEDIUM,
    message="`audit` is appended to and never cut.",
    span=span_of("h.mu.Unlock()"),
    function="orders/internal/handlers.(*Orders).Get",
    cwe=(1325,),
    suppression=Suppression("inSource", "flushed by the nightly restart"),
)


def checkpoints(slope: float, points: int = 12, step: int = 500) -> tuple[Checkpoint, ...]:
    """Readings of a heap that grows by `slope` bytes per request, with a little drift."""
    drift = (0, 900, 300, 1200, 700, 1500, 400, 1100, 800, 1300, 600, 1000)
    return tuple(
        Checkpoint(step * i, 3_000_000 + round(slope * step * i) + drift[i % len(drift)], 65_536, 12, 9)
        for i in range(points)
    )


FLAT = Interval(0.0, 0.0, 0.0)
LEAK = RouteProof(
    method="GET",
    path="/orders/:id",
    verdict=Verdict.LEAK,
    bytes_per_request=Interval(1490.2, 1477.0, 1501.4),
    goroutines_per_request=FLAT,
    descriptors_per_request=FLAT,
    requests=5500,
    site=Site(FILE, 18, "(*Orders).Get", Interval(1402.0, 1390.0, 1410.0)),
    reason="One entry per distinct id: the same ids again leave nothing behind.",
    sites=(Site(FILE, 18, "(*Orders).Get", Interval(1402.0, 1390.0, 1410.0)),),
    statuses={"200": 5500},
    checkpoints=checkpoints(1490.2),
    finding=CACHE.fingerprint,
)
HEALTH = RouteProof(
    method="GET",
    path="/health",
    verdict=Verdict.NO_LEAK,
    bytes_per_request=Interval(0.41, -0.6, 1.2),
    goroutines_per_request=FLAT,
    descriptors_per_request=FLAT,
    requests=5500,
    site=None,
    reason="The upper end lies below 8 B/request.",
    statuses={"200": 5500},
    checkpoints=checkpoints(0.4),
)
EXPORT = RouteProof(
    method="GET",
    path="/customers/:customer_id/orders",
    verdict=Verdict.INCONCLUSIVE,
    bytes_per_request=Interval(0.0, float("-inf"), float("inf")),
    goroutines_per_request=Interval(0.0, float("-inf"), float("inf")),
    descriptors_per_request=FLAT,
    requests=40,
    site=None,
    reason="Every request was answered with 500: a route that only fails has not been measured.",
    warnings=("The service closed 3 connections.",),
    statuses={"500": 40},
)
STREAM = RouteProof(
    method="POST",
    path="/orders/:id/refund",
    verdict=Verdict.LEAK,
    bytes_per_request=Interval(4820.0, 4700.0, 4901.0),
    goroutines_per_request=Interval(1.0, 0.998, 1.002),
    descriptors_per_request=FLAT,
    requests=3000,
    site=Site("internal/handlers/refund.go", 31, "(*Refunds).Post.func1"),
    reason="Every request leaves a goroutine behind that waits to send on a channel.",
    statuses={"504": 3000},
    checkpoints=checkpoints(4820.0, points=7),
)
PROOF = Proof(
    target="cmd/api",
    datastore="dynoxide",
    datastore_reason="the fastest that answers all operations of the service",
    routes=(HEALTH, LEAK, EXPORT, STREAM),
    minimum_effect_bytes=8.0,
    go_version="1.26.1",
)
AFTER = Proof(
    target="cmd/api",
    datastore="dynoxide",
    datastore_reason="as before",
    routes=(
        HEALTH,
        RouteProof(
            method="GET",
            path="/orders/:id",
            verdict=Verdict.NO_LEAK,
            bytes_per_request=Interval(0.6, -0.2, 1.9),
            goroutines_per_request=FLAT,
            descriptors_per_request=FLAT,
            requests=5500,
            site=None,
            reason="Flat.",
            checkpoints=checkpoints(0.6),
        ),
        STREAM,
    ),
    minimum_effect_bytes=8.0,
)
PATCH = f"""--- a/{FILE}
+++ b/{FILE}
@@ -15,5 +15,6 @@
 \t}}
 \th.mu.Lock()
+\tevict(h.cache)
 \th.cache[id] = out.Item
 \th.mu.Unlock()
"""


def tree(root: Path) -> Path:
    """Writes the service's source under `root`."""
    path = root / "orders" / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(SOURCE)
    return root / "orders"


def scan(root: Path | str, *findings: Finding, skipped: tuple[Skipped, ...] = ()) -> ScanResult:
    """A scan that found these."""
    return ScanResult(str(root), findings, (ROUTE,), skipped, files=24, lines=2310, seconds=0.42)


def full(root: Path) -> Report:
    """What `audit` reports."""
    return Report(
        scan=scan(
            tree(root),
            CACHE,
            DEADLINE,
            IGNORED,
            skipped=(Skipped("internal/broken.go", "a syntax error in line 12", whole=False),),
        ),
        proof=PROOF,
        comparison=Comparison(PROOF, AFTER),
        patch=PATCH,
        command="audit",
    )
