"""What a person may choose about a measurement."""

from __future__ import annotations

import msgspec


class ProveOptions(msgspec.Struct, frozen=True, kw_only=True):
    """Options of one run of `prove`. The defaults decide a clear leak in seconds and a clean route in a few more."""

    target: str | None = None
    """Main package to build, relative to the root; None where the module has exactly one."""
    datastore: str = "auto"
    """`auto`, the name of an adapter under prove/datastores, or the URL of a running datastore."""
    allow_remote: bool = False
    """Let `datastore` name a host other than this one."""
    routes: tuple[str, ...] = ()
    """Patterns of routes to measure: `GET /orders/:id`, `/orders/*`; none means all."""
    budget: float = 45.0
    """Seconds that one route may take before it is left as inconclusive."""
    requests: int = 80_000
    """Requests that one population of one route may take."""
    concurrency: int = 8
    """Requests in flight. Below the ten idle connections that the AWS SDK keeps per host, so that the service's own
    connections settle during warm-up."""
    minimum_effect: float = 8.0
    """Bytes per request that count as growth: one word of the machine."""
    hang_ups: bool = False
    """Measure clients that hang up as well: about a second more for each route."""
    items_per_table: int = 100
    """Items that a table holds before the first route is measured; routes that take ids get their own on top."""
    item_bytes: int = 1024
    """Size of the payload attribute of an item, in bytes."""
    workers: int = 0
    """Processes that the load is spread over, by Locust; 0 is one process that has it all."""
    workers_at: str | None = None
    """Address of this machine (`192.0.2.7:5557`) at which workers of other machines find their master; None starts
    them here."""
    seed: int = 0
    """Makes ids and payloads repeatable."""
    args: tuple[str, ...] = ()
    """Arguments for the service. Without any, a subcommand that sounds like serving is tried where the service ends
    with a usage text."""
    environment: dict[str, str] = {}
    """Variables for the service, on top of those that leaktight sets."""
    headers: dict[str, str] = {}
    """Headers that every request carries, before those that leaktight can make by itself: a token, a key."""
    start_timeout: float = 20.0
    """Seconds that the service has to begin listening."""
    memory_limit: str | None = None
    """The service's memory limit where it is deployed (`512MiB`); None takes the one of this container, if any."""
    expected_rps: float | None = None
    """Requests a second that a route is expected to get there, for the time until the limit."""
