"""client-per-request: a client that is meant to be made once and shared is made again by each request."""

from __future__ import annotations

from collections.abc import Iterator

from leaktight.core.finding import Finding
from leaktight.core.levels import Confidence, Severity
from leaktight.core.span import Step
from leaktight.facts.base import Facts
from leaktight.facts.clients.clients import Clients, Construction, Origin
from leaktight.facts.clients.dropped_clients import DroppedClients
from leaktight.facts.once import Once
from leaktight.facts.reach import Reach, short
from leaktight.rules.base import Rule
from leaktight.rules.client_per_request.fix import make_once


class ClientPerRequest(Rule):
    """One finding for each client, at the place where the last of its parts is made."""

    id = "client-per-request"
    title = "Client, pool or session made again by each request"
    severity = Severity.HIGH
    cwe = (772, 1325)

    def check(self, facts: Facts) -> Iterator[Finding]:
        """See Rule."""
        clients, once = facts.get(Clients), facts.get(Once)
        parts = {made: clients.parts(made) for made in clients.all}
        inside = {part for made in clients.all for part in parts[made]}
        dropped = facts.get(DroppedClients)
        for made in clients.all:
            if made in inside:
                continue
            if once.each_request(made.function, made.instruction):
                finding = self._judge(facts, made, parts[made])
                if finding is not None:
                    yield finding
            elif made.client.severity.at_least(Severity.MEDIUM) and dropped.each_call(made):
                yield self._unreached(facts, made)

    def _unreached(self, facts: Facts, made: Construction) -> Finding:
        """A client that a call makes, uses and drops, where no request is known to come by."""
        kind, cost = _article(made.client.kind), made.client.cost
        again = facts.get(DroppedClients).again(made)
        return self.finding(
            facts,
            made.function,
            made.outer.span,
            f"{made.name} makes {kind} in each call of {short(made.function.id)}, which uses it once and drops it: "
            f"{cost}. Make it once and share it.",
            severity=Severity.MEDIUM if again else Severity.LOW,
            confidence=Confidence.MEDIUM,
            growth=f"one {made.client.kind} per call: {cost}",
            steps=[Step(made.outer.span, f"{made.name} makes {kind}")],
            anchor=made.name,
        )

    def _judge(self, facts: Facts, made: Construction, parts: tuple[Construction, ...]) -> Finding | None:
        clients, once = facts.get(Clients), facts.get(Once)
        origin = clients.origin(made)
        live = [part for part in parts if once.each_request(part.function, part.instruction)]
        if origin is Origin.SHARED and not live:
            return None
        severity, cost = _own_cost(made, origin)
        dearest = made
        for part in live:
            level = Severity.MEDIUM if clients.given_shared(part) else part.client.severity
            if level.rank > severity.rank:
                severity, cost, dearest = level, part.client.cost, part
        if severity is Severity.INFO:
            return None
        kind = _article(made.client.kind)
        with_it = "" if dearest is made else f", and with it {_article(dearest.client.kind)} ({dearest.name})"
        if clients.released(dearest) or clients.released(made) or clients.leaves_nothing(dearest):
            severity = Severity.LOW
            message = (
                f"{made.name} opens {kind} and closes it again for each request{with_it}: {cost}. Nothing stays "
                "behind, but every request pays for it; make it once and share it."
            )
            growth = ""
        else:
            message = (
                f"{made.name} makes {kind} in each request{with_it}: {cost}. Nothing shares it or closes it; make it "
                "once and share it."
            )
            growth = f"one {dearest.client.kind} per request: {cost}" if severity is not Severity.LOW else ""
        known = bool(facts.get(Reach).routes(made.function))
        return self.finding(
            facts,
            made.function,
            made.outer.span,
            message,
            severity=severity,
            confidence=Confidence.HIGH if known else Confidence.MEDIUM,
            growth=growth,
            steps=[Step(part.outer.span, f"{part.name} makes {_article(part.client.kind)}") for part in live]
            + [Step(made.outer.span, f"{made.name} makes {kind}")],
            fixes=make_once(facts, made, live),
            anchor=made.name,
        )


def _own_cost(made: Construction, origin: Origin) -> tuple[Severity, str]:
    """What the client itself costs, by where its expensive part comes from."""
    client = made.client
    if origin is Origin.OWN and client.unshared:
        return Severity.HIGH, client.unshared
    if origin in (Origin.KEPT, Origin.EACH) or (client.shared_by >= 0 and origin is Origin.UNKNOWN):
        return min(client.severity, Severity.LOW, key=lambda level: level.rank), client.cost
    return client.severity, client.cost


def _article(kind: str) -> str:
    """A kind of client with its indefinite article, by sound."""
    return f"{'an' if kind.startswith(_SPOKEN_VOWEL) else 'a'} {kind}"


_SPOKEN_VOWEL = ("A", "E", "I", "O", "a", "e", "i", "o", "HTTP", "NSQ", "SMTP", "SQL", "SSH")
